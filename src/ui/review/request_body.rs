//! The exact text that is sent, folded.
//!
//! Knows nothing of how it is made. Only the visible lines are laid out, however long it is.

use egui::{Frame, Label, RichText, ScrollArea, TextWrapMode, Ui};
use egui_material_icons::icons::{ICON_CONTENT_COPY, ICON_EXPAND_LESS, ICON_EXPAND_MORE};

use crate::words;

use super::super::context::ViewContext;
use super::super::theme::{inset, size};
use super::super::widgets::{self, Press, Weight};

pub(super) fn request_body_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    widgets::group_heading(ui, &context.t, &words::text("review-exact"));
    let (icon, id) = if context.screen.case.review.exact_open {
        (ICON_EXPAND_LESS, "review-exact-hide")
    } else {
        (ICON_EXPAND_MORE, "review-exact-show")
    };
    if widgets::flush(ui, &context.t, Press::new(Weight::Quiet, words::text(id)).icon(icon))
        .clicked()
    {
        context.screen.case.review.exact_open = !context.screen.case.review.exact_open;
    }
    if !context.screen.case.review.exact_open {
        return;
    }
    let Some(exact) = context.view.case.exact else {
        widgets::hint(ui, &context.t, &words::text("review-exact-not-yet"));
        return;
    };
    widgets::hint(ui, &context.t, &words::text("review-exact-hint"));
    if Press::new(Weight::Secondary, words::text("review-exact-copy"))
        .icon(ICON_CONTENT_COPY)
        .show(ui, &context.t)
        .clicked()
    {
        ui.copy_text(exact.to_owned());
    }
    let t = context.t;
    Frame::new()
        .fill(t.sunken)
        .corner_radius(size::RADIUS_CARD)
        .inner_margin(inset(size::ROW_PAD, size::ROW_PAD))
        .show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let lines: Vec<&str> = exact.lines().collect();
            let height = ui.ctx().content_rect().height() * size::DIALOG_SHARE;
            let row = ui.text_style_height(&egui::TextStyle::Monospace);
            ScrollArea::both()
                .id_salt("exact")
                .max_height(height)
                .auto_shrink([false, true])
                .show_rows(ui, row, lines.len(), |ui, rows| {
                    ui.style_mut().wrap_mode = Some(TextWrapMode::Extend);
                    for line in &lines[rows] {
                        ui.add(
                            Label::new(
                                RichText::new(words::shown(line))
                                    .monospace()
                                    .size(size::HINT)
                                    .color(t.text),
                            )
                            .selectable(true),
                        );
                    }
                });
        });
}
