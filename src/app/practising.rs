//! The start of a practice server inside the window, and what follows it.
//!
//! Knows nothing of how a server is started.

use crate::ui::theme::Tone;
use crate::ui::view::About;
use crate::words;

use super::dossier::Dossier;

impl Dossier {
    /// Starts a practice server inside this window; its sample case is opened once it runs.
    pub(super) fn start_practice(&mut self) {
        let ctx = self.ctx.clone();
        self.rehearsals.start(move || ctx.request_repaint());
    }

    /// Opens the sample case of a practice server that has just started.
    pub(super) fn update_practice(&mut self) {
        match self.rehearsals.started() {
            None => {}
            Some(Some(rehearsal)) => {
                self.on_case(|case, around| case.practise(rehearsal, around));
            }
            Some(None) => {
                let sentence = words::text("window-practice-failed");
                self.prompts.tell_outcome(Tone::Danger, About::CaseFile, sentence);
            }
        }
    }
}
