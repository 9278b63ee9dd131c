//! The banners above the page: messages that are not about one field.
//!
//! Knows nothing of when a message ends.

use egui::{Align, Frame, Label, Layout, RichText, Ui, vec2};
use egui_material_icons::icons::ICON_CLOSE;

use crate::words;

use super::context::ViewContext;
use super::intent::{Intent, PromptIntent};
use super::theme::{inset, size};
use super::widgets::{self, Press};

/// Shows the banners, each with a button that dismisses it.
pub(super) fn banners_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    for (at, banner) in context.view.prompts.banners.iter().enumerate() {
        let t = context.t;
        Frame::new()
            .fill(t.soft(banner.tone))
            .inner_margin(inset(size::GROUP, size::BAR_PAD))
            .show(ui, |ui| {
                ui.allocate_ui_with_layout(
                    vec2(ui.available_width(), size::CONTROL),
                    Layout::right_to_left(Align::Center),
                    |ui| {
                        if Press::icon_only(ICON_CLOSE, words::text("window-dismiss"))
                            .show(ui, &t)
                            .clicked()
                        {
                            context.say(Intent::Prompt(PromptIntent::DismissBanner(at)));
                        }
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                            widgets::icon(
                                ui,
                                widgets::tone_icon(banner.tone),
                                size::ICON,
                                t.ink(banner.tone),
                            );
                            let response = ui.add(
                                Label::new(RichText::new(&banner.sentence).color(t.text)).wrap(),
                            );
                            widgets::announce(ui, response.id);
                        });
                    },
                );
            });
    }
}
