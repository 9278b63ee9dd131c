//! One line of the page before sending.
//!
//! Knows nothing of what is listed.

use egui::{Label, Layout, Response, RichText, Sense, Ui, Vec2, vec2};

use crate::domain::intake::SlotKey;
use crate::words;

use super::super::context::ViewContext;
use super::super::theme::{Tokens, Tone, size};
use super::super::{viewer, widgets};

/// A line of the page: label, value, and the link that changes it.
pub(super) struct Row<'a> {
    pub label: &'a str,
    pub value: &'a str,
    /// Small lines below the value.
    pub about: &'a [String],
    /// Warnings.
    pub notes: &'a [String],
    /// The document whose picture is shown beside the value.
    pub picture: Option<&'a SlotKey>,
    /// True if the value only says that there is none.
    pub is_muted: bool,
    /// Accessible name of the *Change* link; without it there is no link.
    pub change: Option<&'a str>,
}

impl Row<'_> {
    /// Shows the line; returns true if *Change* was pressed.
    pub(super) fn show(&self, ui: &mut Ui, context: &mut ViewContext<'_>) -> bool {
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
            ui.set_min_height(size::TARGET);
            let value = width - label - size::REVIEW_LINK - size::FIELD * 2.0;
            column(ui, value, &mut |ui| {
                let Some(slot) = self.picture else { return self.value_ui(ui, &t) };
                ui.horizontal_top(|ui| {
                    let size = size::REVIEW_PICTURE.into();
                    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                    viewer::thumb(ui, context, slot, rect);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = size::WITHIN / 2.0;
                        self.value_ui(ui, &t);
                    });
                });
            });
            if let Some(change) = self.change {
                let response = end_link_ui(ui, &t, &words::text("review-change"));
                pressed = response.accessible_name(change).clicked();
            }
        });
        pressed
    }

    /// Shows the value, and the lines below it.
    fn value_ui(&self, ui: &mut Ui, t: &Tokens) {
        let ink = if self.is_muted { t.muted } else { t.text };
        let value = RichText::new(self.value).color(ink);
        ui.add(Label::new(value).wrap().selectable(!self.is_muted));
        for line in self.about {
            widgets::hint(ui, t, line);
        }
        for note in self.notes {
            widgets::note(ui, t, Tone::Warning, note);
        }
    }
}

/// Shows a link at the end of the reading column.
fn end_link_ui(ui: &mut Ui, t: &Tokens, words: &str) -> Response {
    let room = vec2(size::REVIEW_LINK, size::TARGET);
    ui.allocate_ui_with_layout(room, Layout::right_to_left(egui::Align::Center), |ui| {
        ui.spacing_mut().interact_size.y = size::TARGET;
        let link = ui.add(widgets::link(t, words).min_size(Vec2::splat(size::TARGET)));
        widgets::ring(ui, t, &link);
        link
    })
    .inner
}
