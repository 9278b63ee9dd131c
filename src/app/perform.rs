//! The requests of the parts, carried out.
//!
//! Knows nothing of why something is requested.

use crate::domain::form::template::Forms;
use crate::engine::message::Command;

use super::case::OpenCase;
use super::dossier::Dossier;
use super::outbox::{Outbox, Request};

impl Dossier {
    /// An outbox that takes as many commands as the engine's queue has room for.
    pub(super) fn outbox(&self) -> Outbox {
        let commands = &self.engine.commands;
        Outbox::new(if commands.is_closed() { 0 } else { commands.capacity() })
    }

    /// Carries out the requests; `now_secs` is the window's time.
    pub(super) fn perform(&mut self, outbox: Outbox, now_secs: f64) {
        for request in outbox.into_requests() {
            match request {
                // Only the window sends commands: the room was there.
                Request::Command(command) => drop(self.engine.commands.try_send(command)),
                Request::Tell(tone, about, sentence) => self.prompts.tell(tone, about, sentence),
                Request::Settle(about) => self.prompts.settle(&about),
                Request::Ask(question) => self.prompts.question = Some(question),
                Request::Offer(toast, revision) => self.prompts.offer(toast, revision, now_secs),
                Request::Select(entity) => self.window.screen.select(entity),
                Request::Focus(focus) => self.window.screen.keyboard.next = Some(focus),
            }
        }
    }

    /// Lets the open case act, then carries out its requests.
    pub(super) fn on_case<R>(
        &mut self,
        now_secs: f64,
        act: impl FnOnce(&mut OpenCase, &Forms, &mut Outbox) -> R,
    ) -> R {
        let mut outbox = self.outbox();
        let result = act(self.shown.case_mut(), &self.forms, &mut outbox);
        self.perform(outbox, now_secs);
        result
    }

    /// Gives the engine a command. Returns false, and tells the operator, if its queue is full.
    pub(super) fn command(&mut self, command: Command) -> bool {
        let mut outbox = self.outbox();
        let is_taken = outbox.command(command);
        self.perform(outbox, 0.0);
        is_taken
    }

    /// Gives the engine a command on which nothing here depends.
    pub(super) fn ask(&mut self, command: Command) {
        let _told_otherwise = self.command(command);
    }
}
