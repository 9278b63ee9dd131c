//! The surroundings that a part of the window acts in.
//!
//! Knows nothing of any part.

use std::collections::HashSet;
use std::path::PathBuf;

use jiff::Timestamp;

use crate::domain::form::template::Forms;
use crate::domain::settings::{Setting, Settings};

use super::outbox::Outbox;

/// Everything a part may read or change besides itself.
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
pub(crate) struct Around<'a> {
    pub forms: &'a mut Forms,
    pub settings: &'a mut Settings,
    /// The names of the documents that are held in memory.
    pub held: &'a mut HashSet<PathBuf>,
    /// True if the open case is saved in the vault.
    pub keeps: bool,
    pub is_locked: bool,
    /// True while the vault is being opened, or a passphrase is being tried or set.
    pub is_vault_busy: bool,
    /// True while a question is open.
    pub has_question: bool,
    /// True with the built-in server.
    pub practising: bool,
    /// The window's time, in seconds: it stops while the computer sleeps.
    pub now_secs: f64,
    /// The time by the calendar.
    pub now: Timestamp,
    pub outbox: &'a mut Outbox,
}

impl Around<'_> {
    /// Returns true if answers are saved in the vault, or were before the window was locked; else a
    /// case file is the only way to save them.
    pub(crate) fn in_vault(&self) -> bool {
        self.keeps || self.is_locked
    }

    /// Applies a setting and stores it.
    pub(crate) fn set(&mut self, setting: Setting) {
        self.outbox.store(&setting);
        self.settings.apply(setting);
    }
}

/// The surroundings in tests of the parts.
#[cfg(test)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts")]
pub(crate) struct Surroundings {
    pub forms: Forms,
    pub settings: Settings,
    pub held: HashSet<PathBuf>,
    pub keeps: bool,
    pub is_locked: bool,
    pub is_vault_busy: bool,
    pub has_question: bool,
    pub practising: bool,
    pub now_secs: f64,
    pub now: Timestamp,
    /// The number of commands that the engine's queue takes in each call.
    pub room: usize,
}

#[cfg(test)]
impl Default for Surroundings {
    fn default() -> Self {
        Self {
            forms: Forms::builtin(),
            settings: Settings::default(),
            held: HashSet::new(),
            keeps: false,
            is_locked: false,
            is_vault_busy: false,
            has_question: false,
            practising: false,
            now_secs: 1.0,
            now: Timestamp::UNIX_EPOCH,
            room: 10,
        }
    }
}

#[cfg(test)]
impl Surroundings {
    /// Lets a part act; returns its result and its requests.
    pub(crate) fn act<R>(
        &mut self,
        act: impl FnOnce(&mut Around<'_>) -> R,
    ) -> (R, Vec<super::outbox::Request>) {
        let mut outbox = Outbox::new(self.room);
        let result = act(&mut Around {
            forms: &mut self.forms,
            settings: &mut self.settings,
            held: &mut self.held,
            keeps: self.keeps,
            is_locked: self.is_locked,
            is_vault_busy: self.is_vault_busy,
            has_question: self.has_question,
            practising: self.practising,
            now_secs: self.now_secs,
            now: self.now,
            outbox: &mut outbox,
        });
        (result, outbox.into_requests())
    }
}
