//! The menu of what a small window has no room for.
//!
//! Knows nothing of how an action is carried out.

use egui::containers::menu::MenuButton;
use egui::{Button, Ui, Vec2, vec2};
use egui_material_icons::icons::ICON_MORE_HORIZ;

use crate::words;

use super::actions::{self, Action};
use super::context::ViewContext;
use super::theme::size;
use super::widgets;

/// Shows the menu in the header of a small window.
pub(super) fn menu_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let name = words::text("window-more");
    let button = Button::new(ICON_MORE_HORIZ.rich_text().size(size::ICON))
        .min_size(Vec2::splat(size::CONTROL));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        // Kept cases are created and opened in their list.
        let files = [Action::New, Action::Open]
            .into_iter()
            .filter(|_| !context.view.library.keeps)
            .collect::<Vec<_>>();
        for action in
            files.into_iter().chain([Action::Templates, Action::Settings, Action::Shortcuts])
        {
            let item = Button::new(actions::name(action))
                .frame_when_inactive(false)
                .min_size(vec2(size::SHORT_INPUT, size::CONTROL));
            let response = ui.add_enabled(actions::is_live(context, action), item);
            widgets::ring(ui, &context.t, &response);
            if response.on_disabled_hover_text(words::text("window-locked")).clicked() {
                actions::carry_out(ui, context, action);
                ui.close();
            }
        }
    });
    widgets::ring(ui, &context.t, &response);
    response.accessible_name(&name).on_hover_text(name);
}
