//! Boxes for passphrases.
//!
//! Knows nothing of what a passphrase opens. What was typed is wiped when it is sent on.

use egui::{Id, Ui};
use secrecy::SecretString;
use zeroize::{Zeroize as _, Zeroizing};

use super::context::ViewContext;
use super::screen::PassphraseForm;
use super::widgets::{self, BoxLook};

/// A box for a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum SecretBox {
    /// Opens the vault.
    Unlock,
    /// The vault's present passphrase.
    Present,
    /// The vault's new passphrase.
    New,
    NewAgain,
    /// The passphrase of a handover.
    Pack,
    PackAgain,
    Unpack,
}

impl SecretBox {
    const ALL: [Self; 7] = [
        Self::Unlock,
        Self::Present,
        Self::New,
        Self::NewAgain,
        Self::Pack,
        Self::PackAgain,
        Self::Unpack,
    ];

    fn id(self) -> Id {
        Id::unique(("passphrase", self))
    }

    fn text(self, form: &mut PassphraseForm) -> &mut Zeroizing<String> {
        match self {
            Self::Unlock | Self::Present | Self::Unpack => &mut form.present,
            Self::New | Self::Pack => &mut form.new,
            Self::NewAgain | Self::PackAgain => &mut form.again,
        }
    }

    /// Shows a label and the box, whose text is hidden; returns true if Enter was pressed in it.
    /// The `first` box of a page gets the keyboard.
    pub(super) fn show(
        self,
        ui: &mut Ui,
        context: &mut ViewContext<'_>,
        label: &str,
        first: bool,
    ) -> bool {
        ui.label(label);
        let look = BoxLook { secret: true, ..BoxLook::default() };
        let text: &mut String = self.text(&mut context.screen.dialogs.passphrase);
        let response = widgets::text_box(ui, &context.t, self.id(), text, f32::INFINITY, look);
        if first && ui.memory(|memory| memory.focused().is_none()) {
            response.request_focus();
        }
        let entered = widgets::is_entered(ui, &response);
        response.accessible_name(label.to_owned());
        entered
    }

    /// Takes what was typed as a secret, and wipes the box.
    pub(super) fn take(self, ui: &Ui, context: &mut ViewContext<'_>) -> SecretString {
        let text = self.text(&mut context.screen.dialogs.passphrase);
        let secret = SecretString::from(text.as_str());
        text.zeroize();
        self.forget(ui);
        secret
    }

    /// Removes the undo history of the box.
    fn forget(self, ui: &Ui) {
        ui.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(self.id()));
    }
}

/// Wipes all boxes, with their undo history.
pub(super) fn clear(ui: &Ui, context: &mut ViewContext<'_>) {
    context.screen.dialogs.passphrase = PassphraseForm::default();
    for secret_box in SecretBox::ALL {
        secret_box.forget(ui);
    }
}
