//! The start of a practice server inside the window, and what follows it.
//!
//! Knows nothing of how a server is started.

use crate::ui::theme::Tone;
use crate::ui::view::About;
use crate::words;

use super::dossier::Dossier;
use super::rehearsals::NotStarted;

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
            Some(Ok(rehearsal)) => {
                self.on_case(|case, around| case.practise(rehearsal, around));
            }
            Some(Err(NotStarted)) => {
                let sentence = words::text("window-practice-failed");
                self.prompts.tell_outcome(Tone::Danger, About::CaseFile, sentence);
            }
        }
    }
}
