//! Headings, hints, notes, icons and pills.
//!
//! Knows nothing of the words; the caller gives them.

use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, Color32, CornerRadius, FontId, Label, Response, RichText, Sense, Stroke, StrokeKind,
    Ui, Vec2, WidgetInfo, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_CHECK_CIRCLE, ICON_ERROR, ICON_INFO, ICON_PENDING, ICON_WARNING,
};

use super::super::theme::fonts;
use super::super::theme::{Tokens, Tone, size};
use super::accessibility::name_dialog;
use super::focus::ring;
use super::layout::hairline;

/// Shows an icon that is hidden from a screen reader; the text next to it says the same.
pub(crate) fn icon(ui: &mut Ui, icon: MaterialIcon, points: f32, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(points), Sense::hover());
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        icon.codepoint,
        FontId::new(points, icon.font_family()),
        color,
    );
}

/// Returns the icon of a tone.
#[must_use]
pub(crate) fn tone_icon(tone: Tone) -> MaterialIcon {
    match tone {
        Tone::Plain => ICON_INFO,
        Tone::Accent => ICON_PENDING,
        Tone::Success => ICON_CHECK_CIRCLE,
        Tone::Warning => ICON_WARNING,
        Tone::Danger => ICON_ERROR,
    }
}

/// Shows an icon and a sentence in a tone; the sentence wraps.
pub(crate) fn note(ui: &mut Ui, t: &Tokens, tone: Tone, sentence: &str) -> Response {
    note_with(ui, tone_icon(tone), t.ink(tone), sentence)
}

/// Shows an icon and a small sentence of one colour; the sentence wraps.
pub(crate) fn note_with(
    ui: &mut Ui,
    shown: MaterialIcon,
    color: Color32,
    sentence: &str,
) -> Response {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = size::ICON;
        ui.spacing_mut().item_spacing.x = size::WITHIN;
        icon(ui, shown, size::ICON, color);
        ui.add(Label::new(RichText::new(sentence).size(size::HINT).color(color)).wrap())
    })
    .inner
}

/// Shows small muted text that wraps.
pub(crate) fn hint(ui: &mut Ui, t: &Tokens, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).size(size::HINT).color(t.muted)).wrap())
}

/// Leaves as much room as a hint of one line takes, so that what is below does not move.
pub(crate) fn hint_room(ui: &mut Ui) {
    let line = ui.fonts_mut(|fonts| fonts.row_height(&fonts::regular(size::HINT)));
    ui.allocate_space(vec2(0.0, line));
}

/// Shows a section's heading.
pub(crate) fn section(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, size::SECTION)
}

/// Shows a heading between groups, below a line.
pub(crate) fn group_heading(ui: &mut Ui, t: &Tokens, text: &str) {
    ui.add_space(size::LABEL);
    hairline(ui, t);
    ui.add_space(size::LABEL);
    section(ui, text);
}

/// Shows the page's heading; in a dialog it is the dialog's name as well.
pub(crate) fn title(ui: &mut Ui, text: &str) -> Response {
    name_dialog(ui, text);
    heading(ui, text, size::TITLE)
}

/// Shows the heading of a pane, which F6 gives the keyboard to.
pub(crate) fn landmark(ui: &mut Ui, t: &Tokens, text: &str) -> Response {
    let response = heading_of(ui, text, size::SECTION, Some(Sense::focusable_noninteractive()));
    ring(ui, t, &response);
    response
}

fn heading(ui: &mut Ui, text: &str, points: f32) -> Response {
    heading_of(ui, text, points, None)
}

fn heading_of(ui: &mut Ui, text: &str, points: f32, sense: Option<Sense>) -> Response {
    let label = Label::new(fonts::title(text, points)).truncate();
    let response = ui.add(match sense {
        Some(sense) => label.sense(sense),
        None => label,
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::Role::Heading);
        node.set_label(text);
        node.clear_value();
    });
    response
}

/// Shows a short text in a rounded shape: a chip or a badge.
pub(crate) fn pill(
    ui: &mut Ui,
    fill: Color32,
    line: Option<Color32>,
    ink: Color32,
    shown: Option<MaterialIcon>,
    word: &str,
) -> Response {
    let stroke = line.map_or(Stroke::NONE, |color| Stroke::new(size::LINE, color));
    let font = fonts::medium(size::HINT);
    let glyph = if shown.is_some() { size::BODY + size::WITHIN } else { 0.0 };
    let mut job = LayoutJob::simple_singleline(word.to_owned(), font, ink);
    // A text that is too long ends in an ellipsis, so that it does not widen its pane.
    job.wrap = TextWrapping::truncate_at_width(
        (ui.available_width() - glyph - size::CHIP_PAD * 2.0).max(0.0),
    );
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let wide = galley.size().x + glyph + size::CHIP_PAD * 2.0;
    let (rect, response) = ui.allocate_exact_size(vec2(wide, size::CHIP), Sense::hover());
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(u8::MAX), fill, stroke, StrokeKind::Inside);
    let left = rect.left() + size::CHIP_PAD;
    if let Some(shown) = shown {
        let font = FontId::new(size::BODY, shown.font_family());
        painter.text(
            egui::pos2(left, rect.center().y),
            Align2::LEFT_CENTER,
            shown.codepoint,
            font,
            ink,
        );
    }
    painter.galley(egui::pos2(left + glyph, rect.center().y - galley.size().y / 2.0), galley, ink);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, word));
    response
}
