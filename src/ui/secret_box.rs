//! Boxes for passphrases.
//!
//! Knows nothing of what a passphrase opens. What was typed is wiped when it is sent on.

use egui::{Id, Ui};
use secrecy::SecretString;
use zeroize::Zeroize as _;

use super::context::ViewContext;
use super::widgets::{self, BoxLook};

/// Shows a label and a box whose text is hidden; returns true if Enter was pressed in it.
pub(super) fn secret_ui<'s>(
    ui: &mut Ui,
    context: &'s mut ViewContext<'_>,
    id: &str,
    label: &str,
    first: bool,
    text: impl FnOnce(&'s mut ViewContext<'_>) -> &'s mut zeroize::Zeroizing<String>,
) -> bool {
    let t = context.t;
    ui.label(label);
    let look = BoxLook { secret: true, ..BoxLook::default() };
    let text: &mut String = text(context);
    let response = widgets::text_box(ui, &t, box_id(id), text, f32::INFINITY, look);
    // The first box of the page gets the keyboard.
    if first && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    response.accessible_name(label.to_owned());
    entered
}

fn box_id(name: &str) -> Id {
    Id::unique(("passphrase", name))
}

/// Removes the undo history of all boxes.
pub(super) fn forget(ui: &Ui) {
    for name in ["unlock", "present", "new", "again", "pack", "pack-again", "unpack"] {
        ui.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(box_id(name)));
    }
}

/// Takes what was typed as a secret and wipes the box.
pub(super) fn take(text: &mut zeroize::Zeroizing<String>) -> SecretString {
    let secret = SecretString::from(text.as_str());
    text.zeroize();
    secret
}
