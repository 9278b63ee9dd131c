//! The lock of the window: set by the operator, or after a time without use. Unsaved changes are
//! saved first; then the case, its link and the list leave the window's memory until the passphrase
//! is entered.
//!
//! Knows nothing of the key. Times are egui's, in seconds.

use std::time::Duration;

use egui::Context;

use crate::domain::form::template::Forms;
use crate::domain::progress::Phase;
use crate::engine::message::{Command, VaultCommand, VaultState};
use crate::ui::screen::{CaseScreen, Screen};
use crate::ui::view::{Lock, Page, Question};

use super::case::OpenCase;
use super::dossier::Dossier;
use super::idle::{self, Idle, Moment};
use super::library::{Handover, Library, ReturnTo};
use super::prompts::Prompts;
use super::templates::Editing;

/// Longest wait for the last save, and for documents that are being read, in seconds.
const PATIENCE_SECS: f64 = 10.0;
/// Wait before a command is retried after a full queue.
const AGAIN: Duration = Duration::from_millis(100);

impl Dossier {
    /// Locks the window if it was not used for long enough, else requests a frame for that time.
    /// `calendar` is in seconds since the epoch.
    pub(super) fn update_idle(&mut self, calendar: i64) {
        let minutes = self.settings.lock_after;
        if minutes == 0 || !self.library.can_lock() || self.shown.is_locked() {
            self.window.idle = Idle::default();
            return;
        }
        let (window, is_used) = self.ctx.input(|input| (input.time, idle::is_used(input)));
        match self.window.idle.left(Moment { window, calendar }, is_used, minutes) {
            None => self.lock(),
            Some(left) => self.ctx.request_repaint_after(Duration::from_secs_f64(left)),
        }
    }

    /// Locks the window; without a passphrase one is asked for first.
    pub(super) fn lock_now(&mut self) {
        match self.library.vault.state {
            Some(VaultState::Open { has_passphrase: true, .. }) => self.lock(),
            Some(VaultState::Open { .. }) => self.prompts.question = Some(Question::Passphrase),
            _ => {}
        }
    }

    /// Hides everything at once; the vault is locked after the last save.
    fn lock(&mut self) {
        // The answer to a passphrase that is being tried or set would open the window again.
        if self.library.vault.busy || self.shown.is_locked() {
            return self.ctx.request_repaint_after(AGAIN);
        }
        self.on_library(Library::remove_now);
        self.shown.lock();
        self.shown.case_mut().give_up_requests();
        self.library.locked_at = self.ctx.input(|input| input.time);
        self.library.handover.passphrase = None;
        self.prompts.lock();
        let screen = &self.window.screen;
        let (page, selected) = (screen.page_behind(), screen.case.selected);
        let case = CaseScreen { selected, ..CaseScreen::default() };
        self.window.screen = Screen { page, case, ..Screen::default() };
        self.ctx.request_repaint();
    }

    /// Removes a hidden case from memory once it is saved. A case that can't be saved stays hidden.
    pub(super) fn leave_when_saved(&mut self) {
        match self.lock_state() {
            Lock::Saving => {
                let now_secs = self.ctx.input(|input| input.time);
                match patience_left(self.shown.case(), &self.library, now_secs) {
                    Some(left) => self.ctx.request_repaint_after(Duration::from_secs_f64(left)),
                    None => self.lock_vault(),
                }
            }
            // Saved after all.
            Lock::Held if !self.shown.case().is_unsaved() => self.leave(),
            Lock::Open | Lock::Held | Lock::Left => {}
        }
    }

    fn lock_vault(&mut self) {
        if !self.command(Command::Vault(VaultCommand::Lock)) {
            return self.ctx.request_repaint_after(AGAIN);
        }
        let snapshot = self.engine.snapshot.borrow();
        let stopped = snapshot.cases.iter().filter(|case| case.phase == Phase::Interrupted);
        self.library.close(stopped.map(|case| case.id));
        drop(snapshot);
        if self.shown.case().is_unsaved() {
            forget_texts(&self.ctx);
        } else {
            self.leave();
        }
    }

    /// Removes the case from the window's memory, but for its id and the position of the entity
    /// that was shown.
    fn leave(&mut self) {
        let case = self.shown.case().save.id.filter(|_| self.window.screen.page == Page::Case);
        let entities = &self.shown.case().draft.entities;
        let selected = self.window.screen.case.selected.and_then(|id| entities.position(id));
        self.shown.leave(case.map(|case| ReturnTo { case, selected }));
        self.library.unpublished = None;
        self.library.handover = Handover::default();
        self.prompts = Prompts::default();
        self.templates = Editing::default();
        self.settings.forget();
        self.window.held.clear();
        self.forms = Forms::builtin();
        self.window.screen = Screen { page: self.window.screen.page, ..Screen::default() };
        forget_texts(&self.ctx);
    }

    /// Shows what was shown before the lock.
    pub(super) fn unlocked(&mut self) {
        // The list comes first: it has the status of the case.
        if let Some(back_to) = self.shown.unlock() {
            self.library.list.back_to = Some(back_to);
            self.window.screen.page = Page::Cases;
        }
        self.on_library(|library, _, outbox| library.list_cases(outbox));
    }
}

/// Returns the seconds that are left to wait for the last save and for documents that are being
/// read; `None` if nothing is waited for.
fn patience_left(case: &OpenCase, library: &Library, now_secs: f64) -> Option<f64> {
    let is_waiting = case.documents.is_reading()
        || case.save.follow_up.is_some()
        || (case.is_to_be_saved() && library.keeps() && !case.save.has_failed());
    let left = library.locked_at + PATIENCE_SECS - now_secs;
    Some(left).filter(|left| is_waiting && *left > 0.0)
}

/// Removes the texts that egui remembers of text boxes for its undo.
fn forget_texts(ctx: &Context) {
    ctx.data_mut(egui::util::IdTypeMap::clear);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::message::{VaultFault, ViewId};
    use crate::ui::view::Saved;

    #[test]
    fn the_last_save_is_waited_for_until_it_fails_or_the_patience_ends() {
        let mut case = OpenCase::empty(ViewId(1));
        let mut library = Library { locked_at: 100.0, ..Library::default() };
        library.vault.state = Some(VaultState::Open { has_passphrase: true, is_newer: false });
        assert_eq!(patience_left(&case, &library, 101.0), None, "nothing to save");
        case.draft.title = "typed".to_owned();
        assert_eq!(patience_left(&case, &library, 104.0), Some(6.0));
        assert_eq!(patience_left(&case, &library, 110.0), None, "ten seconds are over");
        case.save.state = Saved::Fault(VaultFault::DiskFull);
        assert_eq!(patience_left(&case, &library, 101.0), None, "it will not be saved");
        case.save.state = Saved::Nothing;
        case.sending.progress.can.edit = false;
        assert_eq!(patience_left(&case, &library, 101.0), None, "it was sent without a vault");
    }
}
