//! Trouble that the operator did not cause: expired links, the disk, the lock, the power.
//!
//! Knows nothing of what the window may say.

use dossier::domain::submission::Effect;
use dossier::engine::message::VaultState;
use egui::Key;

use super::world::World;

impl World<'_> {
    /// Plays one trouble.
    pub(super) fn trouble(&mut self) {
        match self.dice.roll(10) {
            0..3 => {
                let session = self.shown_session();
                self.note("the link expires");
                self.sessions[session].good += 1;
            }
            3 => {
                let store = &mut self.engine.store;
                store.is_full = !store.is_full && self.is_rough;
                self.note("the disk is full, or not any more");
            }
            4 => {
                let store = &mut self.engine.store;
                store.is_unreadable = !store.is_unreadable && self.is_rough;
                self.note("the disk can't be read, or can again");
            }
            5 => {
                let is_locked = matches!(
                    self.engine.store.state,
                    VaultState::Open { has_passphrase: true, .. }
                );
                self.tally.locks += u64::from(is_locked);
                self.note("it is locked");
                self.desk.shortcut(Key::L);
            }
            6 | 7 => self.crash(),
            8 if self.dice.one_in(3) => {
                let session = self.shown_session();
                self.note("the process fails");
                self.sessions[session].is_ended = true;
            }
            _ => self.wait(),
        }
    }

    /// Cuts the power, and starts the program again.
    fn crash(&mut self) {
        self.note("the program starts again");
        self.tally.restarts += 1;
        let unix_secs = self.engine.now.unix_secs;
        for (token, call) in self.engine.crash() {
            // A call given up may have reached the other side.
            let Some(session) = self.session(&token) else { continue };
            match call {
                Effect::Upload { file, .. } if self.dice.one_in(2) => {
                    self.sessions[session].store(file);
                }
                Effect::Confirm { .. } if self.dice.one_in(2) => {
                    drop(self.sessions[session].confirm(unix_secs));
                }
                _ => {}
            }
        }
        self.restart();
    }
}
