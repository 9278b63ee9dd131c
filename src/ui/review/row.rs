//! One line of the page before sending.
//!
//! Knows nothing of what is listed.

use egui::{Label, Layout, RichText, Ui, vec2};

use crate::words;

use super::super::context::ViewContext;
use super::super::theme::{Tone, size};
use super::super::widgets;

/// A line of the page: label, value, and the link that changes it.
pub(super) struct Row<'a> {
    pub label: &'a str,
    pub value: &'a str,
    /// Small lines below the value.
    pub about: &'a [String],
    /// Warnings.
    pub notes: &'a [String],
    /// Accessible name of the *Change* link; without it there is no link.
    pub change: Option<&'a str>,
}

impl Row<'_> {
    /// Shows the line; returns true if *Change* was pressed.
    pub(super) fn show(&self, ui: &mut Ui, context: &ViewContext<'_>) -> bool {
        let t = context.t;
        let width = ui.available_width().min(size::READING);
        let label = (width * size::REVIEW_SHARE).floor();
        let column = |ui: &mut Ui, width: f32, content: &mut dyn FnMut(&mut Ui)| {
            ui.allocate_ui_with_layout(
                vec2(width, 0.0),
                Layout::top_down(egui::Align::Min),
                |ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = size::WITHIN / 2.0;
                    content(ui);
                },
            );
        };
        let mut pressed = false;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::FIELD;
            column(ui, label, &mut |ui| {
                drop(ui.add(Label::new(RichText::new(self.label).color(t.muted)).wrap()));
            });
            column(ui, width - label - size::SHORT_INPUT - size::FIELD * 2.0, &mut |ui| {
                ui.add(Label::new(self.value).wrap().selectable(true));
                for line in self.about {
                    widgets::hint(ui, &t, line);
                }
                for note in self.notes {
                    widgets::note(ui, &t, Tone::Warning, note);
                }
            });
            if let Some(change) = self.change {
                ui.spacing_mut().interact_size.y = size::TARGET;
                let response = ui.add(widgets::link(&t, &words::text("review-change")));
                widgets::ring(ui, &t, &response);
                pressed = response.accessible_name(change).clicked();
            }
        });
        pressed
    }
}
