//! The menu of what a small window has no room for.
//!
//! Must not know: how any of it is done.

use egui::containers::menu::MenuButton;
use egui::{Button, Ui, Vec2, vec2};
use egui_material_icons::icons::ICON_MORE_HORIZ;

use crate::words;

use super::cx::Cx;
use super::deeds::{self, Deed};
use super::parts;
use super::theme::size;

/// Shows the menu in the header of a small window.
pub(super) fn menu_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let name = words::text("window-more");
    let button = Button::new(ICON_MORE_HORIZ.rich_text().size(size::ICON))
        .min_size(Vec2::splat(size::CONTROL));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        // Kept cases begin and open in their list.
        let files =
            [Deed::New, Deed::Open].into_iter().filter(|_| !cx.view.keeps).collect::<Vec<_>>();
        for deed in files.into_iter().chain([Deed::Templates, Deed::Settings, Deed::Shortcuts]) {
            let item = Button::new(deeds::name(deed))
                .frame_when_inactive(false)
                .min_size(vec2(size::SHORT_INPUT, size::CONTROL));
            let response = ui.add_enabled(deeds::is_live(cx, deed), item);
            parts::ring(ui, &cx.t, &response);
            if response.on_disabled_hover_text(words::text("window-locked")).clicked() {
                deeds::carry_out(ui, cx, deed);
                ui.close();
            }
        }
    });
    parts::ring(ui, &cx.t, &response);
    response.accessible_name(&name).on_hover_text(name);
}
