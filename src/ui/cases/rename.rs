//! The dialog that gives a case of the list another title.
//!
//! Knows nothing of what is in a case.

use egui::{Id, Ui};

use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;
use crate::words;

use super::super::context::ViewContext;
use super::super::dialog;
use super::super::intent::{Intent, LibraryIntent};
use super::super::theme::size;
use super::super::trailing_row;
use super::super::widgets::{self, BoxLook, Press, Weight};

/// Shows the dialog.
pub(crate) fn rename_ui(ui: &mut Ui, context: &mut ViewContext<'_>, id: CaseId) {
    widgets::title(ui, &words::text("window-rename-title"));
    let t = context.t;
    let name = words::text("window-title");
    let response = widgets::text_box(
        ui,
        &t,
        Id::unique("rename"),
        &mut context.screen.list.rename,
        f32::INFINITY,
        BoxLook::default(),
    );
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    let is_entered = widgets::is_entered(ui, &response);
    response.accessible_name(name);
    ui.add_space(size::LABEL);
    trailing_row::buttons_ui(ui, "rename", |ui| {
        dialog::not_now_ui(ui, context);
        if Press::new(Weight::Primary, words::text("window-rename-yes")).show(ui, &t).clicked()
            || is_entered
        {
            context.say(Intent::Library(LibraryIntent::Rename {
                id,
                title: Hidden(context.screen.list.rename.trim().to_owned()),
            }));
        }
    });
}
