//! The ring around an icon that shows how much of a form is filled in, and the dot with the number
//! of findings.
//!
//! Knows nothing of what is counted. The words beside them say the same.

use std::f32::consts::{FRAC_PI_2, TAU};

use egui::{Align2, Color32, FontId, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};
use egui_material_icons::MaterialIcon;

use crate::domain::filled::Filled;

use super::super::theme::{Tokens, Tone, fonts, size};
use super::super::widgets;

/// Number of points of a whole ring.
const POINTS: usize = 48;

/// Draws an icon in a ring.
pub(super) fn paint_ring(ui: &Ui, t: &Tokens, center: Pos2, icon: MaterialIcon, filled: Filled) {
    let radius = (size::COMPLETENESS - size::RING) / 2.0;
    let painter = ui.painter();
    painter.circle_stroke(center, radius, Stroke::new(size::RING, t.track()));
    let share = widgets::share(filled.answered as u64, filled.asked as u64);
    if share > 0.0 {
        let arc = (0..=POINTS).map(|at| {
            #[expect(clippy::cast_precision_loss, reason = "some dozen points")]
            let angle = TAU * share * at as f32 / POINTS as f32 - FRAC_PI_2;
            center + radius * vec2(angle.cos(), angle.sin())
        });
        painter.add(Shape::line(arc.collect(), Stroke::new(size::RING, t.muted)));
    }
    let font = FontId::new(size::ICON_RING, icon.font_family());
    painter.text(center, Align2::CENTER_CENTER, icon.codepoint, font, t.muted);
}

/// Draws a number in a dot whose right edge is at this point; returns its width.
pub(super) fn paint_dot(ui: &Ui, t: &Tokens, right: Pos2, tone: Tone, count: usize) -> f32 {
    let (fill, ink): (Color32, Color32) = match tone {
        Tone::Danger => (t.danger, t.on.danger),
        tone => (t.soft(tone), t.ink(tone)),
    };
    let font = fonts::medium(size::HINT);
    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(count.to_string(), font, ink));
    let width = (galley.size().x + size::LABEL).max(size::DOT);
    let rect = Rect::from_min_size(
        pos2(right.x - width, right.y - size::DOT / 2.0),
        vec2(width, size::DOT),
    );
    ui.painter().rect_filled(rect, size::DOT / 2.0, fill);
    let at = rect.center() - galley.size() / 2.0;
    ui.painter().galley(at, galley, ink);
    width
}
