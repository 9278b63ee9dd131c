//! The notice "What changed in the form": what is new, gone and different since the last fetch.
//!
//! Knows nothing of how two forms are compared.

use egui::{CornerRadius, Frame, Label, Ui};

use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Intent, SessionIntent};
use super::super::theme::{Tone, inset, size};
use super::super::widgets::{self, Press, Weight};

/// The most changes that are listed; the rest is a count.
const MAX_LINES: usize = 12;

pub(crate) fn change_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let Some(change) = context.view.session.change else { return };
    let t = context.t;
    let frame = Frame::new()
        .fill(t.soft(Tone::Warning))
        .corner_radius(CornerRadius::same(size::RADIUS_CARD));
    frame.inner_margin(inset(size::FIELD, size::ROW_PAD)).show(ui, |ui| {
        ui.set_width(ui.available_width().min(size::READING));
        ui.spacing_mut().item_spacing.y = size::WITHIN;
        let heading = widgets::section(ui, &words::text("form-change"));
        widgets::announce(ui, heading.id);
        let lines = words::form_change(change);
        let more = lines.len().saturating_sub(MAX_LINES);
        for line in lines.into_iter().take(MAX_LINES) {
            ui.add(Label::new(line).wrap());
        }
        if more > 0 {
            widgets::hint(ui, &t, &words::text_with("form-change-more", &[("count", more.into())]));
        }
        ui.add_space(size::WITHIN);
        if Press::new(Weight::Secondary, words::text("form-change-read")).show(ui, &t).clicked() {
            context.say(Intent::Session(SessionIntent::DismissChange));
        }
    });
    ui.add_space(size::LABEL);
}
