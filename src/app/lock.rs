//! Locking the window: at once, or when nobody was there for a while. What is not saved yet is
//! saved first; then the case, its link and the list leave this window's memory, and only the
//! passphrase brings them back.
//!
//! Must not know: the key; the engine has what is kept closed. Time is the window's own, as egui
//! hands it in.

use std::time::Duration;

use egui::{Context, Event};

use crate::domain::form::template::Forms;
use crate::domain::progress::{CaseId, Phase};
use crate::engine::message::{Command, KeyFault, VaultCommand, VaultState, ViewId};
use crate::ui::screen::{CaseScreen, Screen};
use crate::ui::view::{Lock, Page, Question};

use super::Dossier;
use super::autosave::AfterSave;
use super::case_list::CaseList;
use super::state::{State, at_rest};

/// How long the last save, and documents that are still being read, are waited for, in seconds.
const PATIENCE_SECS: f64 = 10.0;
/// How soon the engine is asked again when its queue was full.
const AGAIN: Duration = Duration::from_millis(100);

/// When somebody was there last.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Idle {
    last: Option<Moment>,
}

/// One moment by two clocks: the window's seconds stand still while it is hidden or the computer
/// sleeps, the calendar's (seconds since the epoch) do not.
#[derive(Clone, Copy, Debug)]
struct Moment {
    window: f64,
    calendar: i64,
}

/// Where the operator was.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub case: CaseId,
    /// The position of the entity that was shown: its identity ends with the draft.
    pub selected: Option<usize>,
}

impl State {
    /// Whether nothing of the cases is shown because the window is locked.
    pub(super) fn is_locked(&self) -> bool {
        self.lock != Lock::Open
    }

    /// Without a passphrase there would be nothing to ask for.
    fn can_lock(&self) -> bool {
        matches!(self.case_list.vault, Some(VaultState::Open { has_passphrase: true, .. }))
    }
}

/// Whether somebody did this.
fn is_use(event: &Event) -> bool {
    !matches!(event, Event::PointerGone | Event::WindowFocused(_))
}

impl Dossier {
    /// Locks when nobody was there for long enough, else looks again just then. `calendar` is in
    /// seconds since the epoch.
    pub(super) fn update_idle(&mut self, ctx: &Context, calendar: i64) {
        let minutes = self.state.settings.lock_after;
        if minutes == 0 || !self.state.can_lock() || self.state.is_locked() {
            self.idle = Idle::default();
            return;
        }
        let now = Moment { window: ctx.input(|input| input.time), calendar };
        let last = *self.idle.last.get_or_insert(now);
        let left = last.window + f64::from(minutes) * 60.0 - now.window;
        // First of all: what wakes a window whose time has come must not count as somebody being
        // there.
        if left <= 0.0 || now.calendar - last.calendar >= i64::from(minutes) * 60 {
            return self.lock(ctx);
        }
        // A hidden window is shown its last events again and again.
        let is_used =
            now.window > last.window && ctx.input(|input| input.events.iter().any(is_use));
        if is_used {
            self.idle.last = Some(now);
        }
        let wait = if is_used { f64::from(minutes) * 60.0 } else { left };
        ctx.request_repaint_after(Duration::from_secs_f64(wait));
    }

    /// The operator wants it locked now; without a passphrase one is asked for first.
    pub(super) fn lock_now(&mut self, ctx: &Context) {
        match self.state.case_list.vault {
            Some(VaultState::Open { has_passphrase: true, .. }) => self.lock(ctx),
            Some(VaultState::Open { .. }) => self.state.question = Some(Question::Passphrase),
            _ => {}
        }
    }

    /// Hides everything at once; what follows waits for the save.
    fn lock(&mut self, ctx: &Context) {
        // A passphrase that is just being tried or set is waited for: its answer would open the
        // window again.
        if self.state.case_list.busy || self.state.is_locked() {
            return ctx.request_repaint_after(AGAIN);
        }
        self.remove_now();
        self.state.lock = Lock::Saving;
        self.locked_at = ctx.input(|input| input.time);
        // Questions and what waits for them are given up; what was sent or closed already is not.
        (self.state.question, self.state.opening, self.state.other_link) = (None, None, None);
        self.state.tray.clear();
        self.state.album.clear();
        self.state.handover.passphrase = None;
        self.state.banners.clear();
        self.state.kept.then.take_if(|then| !matches!(then, AfterSave::Send | AfterSave::Close));
        let (page, selected) = (self.screen.page_behind(), self.screen.case.selected);
        let case = CaseScreen { selected, ..CaseScreen::default() };
        self.screen = Screen { page, case, ..Screen::default() };
        ctx.request_repaint();
    }

    /// Once what is shown is saved, it leaves this window. What can't be saved stays, out of sight.
    pub(super) fn leave_when_kept(&mut self, ctx: &Context) {
        match self.state.lock {
            Lock::Saving if self.is_waited_for(ctx) => {}
            Lock::Saving => self.close_up(ctx),
            // Kept after all.
            Lock::Held if !self.state.is_unkept() => self.leave(ctx),
            Lock::Open | Lock::Held | Lock::Left => {}
        }
    }

    fn is_waited_for(&self, ctx: &Context) -> bool {
        let state = &self.state;
        let is_reading = !state.reading.is_empty() || !state.to_read.is_empty();
        let is_waiting = is_reading
            || state.kept.then.is_some()
            || (state.is_unkept() && state.keeps() && !state.kept.has_failed());
        let left = self.locked_at + PATIENCE_SECS - ctx.input(|input| input.time);
        if is_waiting && left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
        }
        is_waiting && left > 0.0
    }

    fn close_up(&mut self, ctx: &Context) {
        if !self.command(Command::Vault(VaultCommand::Lock)) {
            return ctx.request_repaint_after(AGAIN);
        }
        let snapshot = self.engine.snapshot.borrow();
        let stopped = snapshot
            .cases
            .iter()
            .filter(|case| case.phase == Phase::Interrupted)
            .map(|case| case.id)
            .collect();
        drop(snapshot);
        self.state.case_list = CaseList {
            vault: Some(VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true }),
            // Until the engine has said so, too.
            busy: true,
            stopped,
            ..CaseList::default()
        };
        if self.state.is_unkept() {
            self.state.lock = Lock::Held;
            forget_texts(ctx);
        } else {
            self.leave(ctx);
        }
    }

    /// Nothing of the case is in this window any more, but its number and which page of it was
    /// shown.
    fn leave(&mut self, ctx: &Context) {
        let case = self.state.kept.id.filter(|_| self.screen.page == Page::Case);
        let selected =
            self.screen.case.selected.and_then(|id| self.state.draft.entities.position(id));
        let place = case.map(|case| Place { case, selected });
        let mut left = std::mem::take(&mut self.state);
        left.wipe();
        let State { shown, case_list: known, standings, judgements, mut settings, .. } = left;
        settings.forget();
        // As if another case were shown: what was asked for this one is not waited for any more.
        let shown = ViewId(shown.0 + 1);
        let id = CaseId(shown.0);
        self.state = State {
            shown,
            id,
            progress: at_rest(id),
            standings,
            judgements,
            lock: Lock::Left,
            settings,
            ..State::default()
        };
        self.state.case_list = CaseList { back_to: place, ..known };
        self.forms = Forms::builtin();
        self.screen = Screen { page: self.screen.page, ..Screen::default() };
        forget_texts(ctx);
    }

    /// The passphrase was right: the operator is where they were.
    pub(super) fn come_back(&mut self) {
        let was = std::mem::take(&mut self.state.lock);
        // Its list comes first: it says how the case stands.
        if was == Lock::Left && self.state.case_list.back_to.is_some() {
            self.screen.page = Page::Cases;
        }
        self.list();
    }
}

/// egui remembers what stood in text boxes, to undo it.
fn forget_texts(ctx: &Context) {
    ctx.data_mut(egui::util::IdTypeMap::clear);
}
