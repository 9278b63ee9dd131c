//! The menu of a row: duplicates a case or gives it another title.
//!
//! Knows nothing of what is in a case.

use egui::containers::menu::MenuButton;
use egui::{Button, Ui, Vec2, vec2};
use egui_material_icons::icons::ICON_MORE_HORIZ;

use crate::engine::message::CaseRow;
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Intent, LibraryIntent};
use super::super::theme::size;
use super::super::widgets;

/// Shows the menu of a row; returns true if its button was pressed.
pub(super) fn menu_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    case: &CaseRow,
    title: &str,
) -> bool {
    let button = Button::new(ICON_MORE_HORIZ.rich_text().size(size::ICON))
        .frame_when_inactive(false)
        .min_size(Vec2::splat(size::CONTROL));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        for (id, spoken, intent) in [
            (
                "window-cases-duplicate",
                "window-cases-duplicate-this",
                LibraryIntent::Duplicate(case.id),
            ),
            ("window-cases-rename", "window-cases-rename-this", LibraryIntent::AskRename(case.id)),
        ] {
            let item = Button::new(words::text(id))
                .frame_when_inactive(false)
                .min_size(vec2(size::SHORT_INPUT, size::CONTROL));
            let response =
                ui.add(item).accessible_name(words::text_with(spoken, &[("title", title.into())]));
            if response.clicked() {
                context.say(Intent::Library(intent));
                ui.close();
            }
        }
    });
    widgets::ring(ui, &context.t, &response);
    response
        .accessible_name(words::text_with("window-more-for", &[("slot", title.into())]))
        .clicked()
}
