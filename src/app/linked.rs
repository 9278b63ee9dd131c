//! A link that was pasted outside its dialog: the dialog opens with it, and nothing is used before
//! it is accepted.
//!
//! Knows nothing of the link's content.

use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::ui::screen::ConnectForm;
use crate::ui::view::{Page, Question};

use super::dossier::Dossier;

impl Dossier {
    /// Opens the dialog for the case that is open, with this link in its box.
    pub(super) fn offer_link(&mut self, pasted: &SecretString) {
        if self.shown.case().sending.is_busy() {
            return self.tell_locked();
        }
        self.window.screen.go_to(Page::Case);
        self.window.screen.dialogs.connect = ConnectForm {
            pasted: Zeroizing::new(pasted.expose_secret().to_owned()),
            ..ConnectForm::default()
        };
        self.prompts.question = Some(Question::Connect);
    }
}
