//! Messages above the page: told about a subject, and gone as soon as they are not true any more.
//!
//! Must not know: how a banner is drawn.

use crate::domain::progress::Phase;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Banner, Page};
use crate::words;

use super::Dossier;
use super::state::State;

/// The most messages kept on screen.
const BANNERS: usize = 3;

impl State {
    /// Adds a message; the same one is shown once.
    pub(super) fn tell(&mut self, banner: Banner) {
        self.banners.retain(|old| old != &banner);
        self.banners.push(banner);
        if self.banners.len() > BANNERS {
            self.banners.remove(0);
        }
    }

    /// Removes what was told about a subject: it is tried again, or was done.
    pub(super) fn settle(&mut self, about: &About) {
        self.banners.retain(|banner| &banner.about != about);
    }

    /// Removes what was told of the case that was shown so far.
    pub(super) fn settle_case(&mut self) {
        self.banners.retain(|banner| !banner.about.is_of_case());
    }

    /// Returns true if what a banner says is still so.
    fn holds(&self, banner: &Banner, has_dialog: bool) -> bool {
        match &banner.about {
            About::NotKept => !self.keeps(),
            About::Kept => self.keeps(),
            About::Sending => self.is_busy() || !self.progress.can.edit,
            About::Dialog => has_dialog,
            // Several cases may have the same trouble: it is said once, and until all of them are
            // rid of it.
            About::Trouble => self.case_list.troubles.values().any(|told| *told == banner.sentence),
            About::Checking => self.is_checking(),
            // Exported from kept cases it is a copy, which stays what it was.
            About::CaseFile if banner.tone == Tone::Success => {
                self.keeps() || self.draft == self.saved
            }
            About::Tray => !self.tray.files.is_empty(),
            About::Slot(slot) => self.draft.fields_with(slot).is_some(),
            _ => true,
        }
    }

    /// Returns true while a case of an earlier start is being looked up, or is about to be.
    fn is_checking(&self) -> bool {
        self.case_list.recovered.iter().any(|id| {
            self.standings.get(id).is_none_or(|standing| standing.phase == Phase::Checking)
        })
    }
}

impl Dossier {
    pub(super) fn tell(&mut self, tone: Tone, about: About, sentence: String) {
        self.state.tell(Banner { tone, sentence, about });
    }

    /// Tells what became of something that is tried again as a whole: what was told of it before is
    /// not so any more.
    pub(super) fn tell_outcome(&mut self, tone: Tone, about: About, sentence: String) {
        self.state.settle(&about);
        self.tell(tone, about, sentence);
    }

    pub(super) fn tell_locked(&mut self) {
        self.tell(Tone::Warning, About::Sending, words::text("window-locked"));
    }

    /// Returns true if files that are dropped now come to a case.
    pub(super) fn takes_drops(&self) -> bool {
        self.screen.page == Page::Case && !self.is_behind_lock()
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

    fn is_behind_lock(&self) -> bool {
        let kept = &self.state.case_list;
        self.state.lock.is_shut(kept.vault, (kept.without, kept.busy))
    }

    /// Removes the banners that are not true any more. To be called before anything is drawn.
    pub(super) fn update_banners(&mut self) {
        let has_dialog = self.dialogs.is_open();
        let kept: Vec<bool> =
            self.state.banners.iter().map(|banner| self.state.holds(banner, has_dialog)).collect();
        let mut kept = kept.into_iter();
        self.state.banners.retain(|_| kept.next().unwrap_or(true));
    }
}
