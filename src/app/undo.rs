//! Undoing and doing again what was done to the case, and the toast that offers it.
//!
//! Must not know: what the steps are; `domain::history` does. A document that comes back is the one
//! that was attached: its facts, its sealed copy among them, are kept as long as the steps are.

use std::collections::HashMap;
use std::path::PathBuf;
use std::time::Duration;

use egui::Context;

use crate::domain::draft::{Draft, EntityId};
use crate::domain::history::{History, Landing};
use crate::domain::intake::{Attachment, SlotKey};
use crate::ui::view::{self, Tab, Toast, Undoes};

use super::Dossier;
use super::state::{State, documents, path_text};

/// How long a toast stays, in seconds. It waits while the pointer is on it.
pub(super) const TOAST_SECS: f64 = 8.0;

/// What can be undone of the case that is shown.
#[derive(Debug, Default)]
pub(super) struct Steps {
    history: History,
    /// The facts of documents that were taken out, by the path the draft names them by.
    let_go: HashMap<String, Attachment>,
}

/// A toast and until when it is shown.
#[derive(Debug)]
pub(super) struct Shown {
    pub toast: Toast,
    /// In the window's seconds.
    until_secs: f64,
    /// What the history had come to when it was put up: what is done next is not what it speaks of.
    revision: u64,
}

impl Steps {
    pub(super) fn of(draft: &Draft) -> Self {
        Self { history: History::of(draft.clone()), let_go: HashMap::new() }
    }

    /// Takes in what followed by itself from the last step.
    pub(super) fn amend(&mut self, draft: &Draft) {
        self.history.amend(draft);
    }

    /// Makes what is done next a step of its own.
    pub(super) fn rest(&mut self) {
        self.history.rest();
    }

    /// Keeps the facts of a document that was taken out.
    pub(super) fn let_go(&mut self, attachment: Attachment) {
        self.let_go.insert(path_text(&attachment.path.0), attachment);
    }

    /// What the window draws of them.
    pub(super) fn view(&self) -> view::Steps {
        view::Steps { can_undo: self.history.can_undo(), can_redo: self.history.can_redo() }
    }

    pub(super) fn wipe(&mut self) {
        self.history.wipe();
        self.let_go.clear();
    }
}

impl State {
    /// Remembers what was done since the last time. What becomes of a case while it is sent is
    /// nobody's to undo.
    pub(super) fn remember_step(&mut self, now_secs: f64) {
        if self.progress.can.edit {
            self.steps.history.record(&self.draft, now_secs);
        } else {
            self.steps.history.forget(&self.draft);
        }
    }

    /// Takes in what followed by itself from the last step. What is said of that step stays true.
    pub(super) fn amend_step(&mut self) {
        let before = self.steps.history.revision();
        self.steps.amend(&self.draft);
        let after = self.steps.history.revision();
        if let Some(shown) = self.toast.as_mut().filter(|shown| shown.revision == before) {
            shown.revision = after;
        }
    }

    /// What spektr knew already is no step of the operator's, where nothing was done before it.
    pub(super) fn was_prefilled(&mut self) {
        if !self.steps.history.can_undo() {
            self.steps.history.forget(&self.draft);
        }
    }

    /// Changes the draft in a way that gives documents other slots, or takes them out.
    pub(super) fn moving_documents(&mut self, change: impl FnOnce(&mut Draft)) {
        let before = documents(&self.draft);
        change(&mut self.draft);
        self.documents_moved(&before);
    }

    /// Documents that came back are shown as they were attached, or read again; those that went are
    /// let go of.
    fn documents_moved(&mut self, before: &[(SlotKey, PathBuf)]) {
        let after = documents(&self.draft);
        let gone: Vec<&SlotKey> =
            before.iter().filter(|held| !after.contains(held)).map(|(slot, _)| slot).collect();
        self.forget_documents(|slot| gone.contains(&slot));
        for (slot, path) in after.iter().filter(|held| !before.contains(held)) {
            if let Some(attachment) = self.steps.let_go.get(&path_text(path)) {
                self.attachments.insert(slot.clone(), Ok(attachment.clone()));
            }
        }
        self.read_what_is_unread();
        self.documents_changed();
    }
}

impl Dossier {
    pub(super) fn undo(&mut self, ctx: &Context) {
        self.step(ctx, History::undo);
    }

    pub(super) fn redo(&mut self, ctx: &Context) {
        self.step(ctx, History::redo);
    }

    /// Takes a step and shows where it happened.
    fn step(
        &mut self,
        ctx: &Context,
        take: impl FnOnce(&mut History, &mut Draft) -> Option<Landing>,
    ) {
        let state = &mut self.state;
        state.remember_step(ctx.input(|input| input.time));
        let before = documents(&state.draft);
        let Some(landing) = take(&mut state.steps.history, &mut state.draft) else { return };
        state.toast = None;
        state.documents_moved(&before);
        let tab = self.screen.case.tab;
        match landing {
            Landing::Nowhere => {}
            Landing::Case => self.land(None),
            Landing::Entity(id) | Landing::Holder(id) => self.land(Some(id)),
            Landing::Entities(concerned) => {
                self.entities_changed();
                if concerned.is_some() {
                    self.land(concerned);
                }
            }
        }
        // Who is there and who holds what is seen in the structure as well.
        if tab == Tab::Ownership && matches!(landing, Landing::Holder(_) | Landing::Entities(_)) {
            self.screen.case.tab = tab;
        }
        self.read_documents();
    }

    /// Shows the form of whoever was selected, or of the case if they are gone.
    pub(super) fn entities_changed(&mut self) {
        let selected = self.screen.case.selected.filter(|id| self.state.draft.entities.has(*id));
        self.screen.select(selected);
    }

    fn land(&mut self, owner: Option<EntityId>) {
        if self.screen.case.selected != owner {
            self.screen.select(owner);
        }
    }

    /// What was sent can't be undone.
    pub(super) fn forget_steps(&mut self) {
        self.state.steps.history.forget(&self.state.draft);
        self.state.toast = None;
    }

    /// Says what was just done in the case and offers to undo it.
    pub(super) fn offer_undo(&mut self, ctx: &Context, sentence: String) {
        self.offer(ctx, sentence, Undoes::Step);
    }

    /// Says what was just done and offers to undo it.
    pub(super) fn offer(&mut self, ctx: &Context, sentence: String, undoes: Undoes) {
        let now_secs = ctx.input(|input| input.time);
        self.state.remember_step(now_secs);
        let revision = self.state.steps.history.revision();
        self.state.toast = Some(Shown {
            toast: Toast { sentence, undoes },
            until_secs: now_secs + TOAST_SECS,
            revision,
        });
    }

    /// Takes the toast away when its time has come, or when something else was done meanwhile.
    pub(super) fn update_toast(&mut self, ctx: &Context) {
        let now_secs = ctx.input(|input| input.time);
        let revision = self.state.steps.history.revision();
        let Some(shown) = &mut self.state.toast else { return };
        if self.screen.toast_held {
            shown.until_secs = shown.until_secs.max(now_secs + TOAST_SECS / 2.0);
        }
        if shown.revision != revision || now_secs >= shown.until_secs {
            self.state.toast = None;
        } else {
            ctx.request_repaint_after(Duration::from_secs_f64(shown.until_secs - now_secs));
        }
    }
}
