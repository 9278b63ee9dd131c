//! The texts between a form's fields: titles, paragraphs, callouts, lines. Always plain text; links
//! are not opened.
//!
//! Knows nothing of fields.

use egui::{CornerRadius, Frame, Label, Ui};
use egui_material_icons::icons::ICON_INFO;

use crate::domain::form::{Note, NoteLook};
use crate::words;

use super::super::context::ViewContext;
use super::super::theme::{Tone, inset, size};
use super::super::widgets;

pub(super) fn note_ui(ui: &mut Ui, context: &ViewContext<'_>, note: &Note) {
    let text = words::shown_text(&note.text);
    match note.look {
        NoteLook::Divider => {
            widgets::hairline(ui, &context.t);
            ui.add_space(size::LABEL);
        }
        _ if text.trim().is_empty() => {}
        NoteLook::Title => {
            ui.add_space(size::LABEL);
            widgets::title(ui, &text.replace('\n', " "));
        }
        NoteLook::Heading => {
            ui.add_space(size::LABEL);
            widgets::section(ui, &text.replace('\n', " "));
        }
        NoteLook::Paragraph => {
            ui.scope(|ui| {
                ui.set_max_width(size::READING);
                ui.add(Label::new(text).wrap());
            });
            ui.add_space(size::LABEL);
        }
        NoteLook::Callout => {
            let frame = Frame::new()
                .fill(context.t.soft(Tone::Accent))
                .corner_radius(CornerRadius::same(size::RADIUS));
            frame.inner_margin(inset(size::ROW_PAD, size::LABEL)).show(ui, |ui| {
                ui.set_width(ui.available_width().min(size::READING));
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().interact_size.y = size::ICON;
                    widgets::icon(ui, ICON_INFO, size::ICON, context.t.accent);
                    ui.add(Label::new(text).wrap());
                });
            });
            ui.add_space(size::LABEL);
        }
    }
}
