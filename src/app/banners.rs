//! Messages above the page: told about a subject, and gone as soon as they are not true any more.
//!
//! Knows nothing of how a banner is drawn.

use crate::ui::theme::Tone;
use crate::ui::view::{About, Banner, Page};
use crate::words;

use super::dossier::Dossier;

impl Dossier {
    pub(super) fn tell(&mut self, tone: Tone, about: About, sentence: String) {
        self.prompts.tell(tone, about, sentence);
    }

    /// Tells what became of something that is tried again as a whole: what was told of it before is
    /// not so any more.
    pub(super) fn tell_outcome(&mut self, tone: Tone, about: About, sentence: String) {
        self.prompts.tell_outcome(tone, about, sentence);
    }

    pub(super) fn tell_locked(&mut self) {
        self.tell(Tone::Warning, About::Sending, words::text("window-locked"));
    }

    /// Returns true if files that are dropped now come to a case.
    pub(super) fn takes_drops(&self) -> bool {
        self.window.screen.page == Page::Case && !self.is_behind_lock()
    }

    /// Says that a drop was not taken, and what to do.
    pub(super) fn tell_not_dropped(&mut self) {
        let id = if self.is_behind_lock() {
            "preview-drop-while-locked"
        } else {
            "preview-drop-without-case"
        };
        self.tell_outcome(Tone::Warning, About::Dropped, words::text(id));
    }

    /// Removes the banners that are not true any more. To be called before anything is drawn.
    pub(super) fn update_banners(&mut self) {
        let has_dialog = self.window.dialogs.is_open();
        let kept: Vec<bool> =
            self.prompts.banners.iter().map(|banner| self.holds(banner, has_dialog)).collect();
        let mut kept = kept.into_iter();
        self.prompts.banners.retain(|_| kept.next().unwrap_or(true));
    }

    /// Returns true if what a banner says is still so.
    fn holds(&self, banner: &Banner, has_dialog: bool) -> bool {
        let case = self.shown.case();
        match &banner.about {
            About::NotKept => !self.library.keeps(),
            About::Kept => self.library.keeps(),
            About::Sending => case.sending.is_busy() || !case.sending.progress.can.edit,
            About::Dialog => has_dialog,
            // Several cases may have the same trouble: it is told once, until none of them has it.
            About::Trouble => {
                self.library.recovery.troubles.values().any(|told| *told == banner.sentence)
            }
            About::Checking => self.library.is_checking(),
            // Exported from the vault it is a copy, which stays what it was.
            About::CaseFile if banner.tone == Tone::Success => {
                self.library.keeps() || case.draft == case.save.file.saved
            }
            About::Tray => !case.tray.files.is_empty(),
            About::Slot(slot) => case.draft.fields_with(slot).is_some(),
            _ => true,
        }
    }
}
