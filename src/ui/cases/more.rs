//! What else can be done with a case of the list: duplicate it, give it another title.
//!
//! Must not know: what is in a case.

use egui::containers::menu::MenuButton;
use egui::{Button, Id, Key, Ui, Vec2, vec2};
use egui_material_icons::icons::ICON_MORE_HORIZ;

use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;
use crate::engine::message::CaseRow;
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Answer, Intent, LibraryIntent, PromptIntent};
use super::super::theme::size;
use super::super::trailing_row;
use super::super::widgets::{self, BoxLook, Press, Weight};

/// Shows the menu of a row; answers whether it was pressed.
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

/// Another title for a case.
pub(crate) fn rename_ui(ui: &mut Ui, context: &mut ViewContext<'_>, id: CaseId) {
    widgets::title(ui, &words::text("window-rename-title"));
    let t = context.t;
    let name = words::text("window-title");
    let response = widgets::text_box(
        ui,
        &t,
        Id::unique("rename"),
        &mut context.screen.rename,
        f32::INFINITY,
        BoxLook::default(),
    );
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    response.accessible_name(name);
    ui.add_space(size::LABEL);
    trailing_row::buttons_ui(ui, "rename", |ui| {
        if Press::new(Weight::Secondary, words::text("window-not-now")).show(ui, &t).clicked() {
            context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
        }
        if Press::new(Weight::Primary, words::text("window-rename-yes")).show(ui, &t).clicked()
            || is_entered
        {
            context.say(Intent::Library(LibraryIntent::Rename {
                id,
                title: Hidden(context.screen.rename.trim().to_owned()),
            }));
        }
    });
}
