//! Asking a session where it stands, and starting one: each a task that asks until it has its
//! answer.
//!
//! Must not know: how long to wait, or for how often; `domain::poll` does.

use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::sleep;

use super::{Engine, Event};
use crate::domain::failure::CallFault;
use crate::domain::onboarding::Onboarding;
use crate::domain::poll::{Poll, Then};
use crate::domain::progress::CaseId;
use crate::domain::step::Step;
use crate::engine::message::{Notice, Target};
use crate::engine::ports::{Ports, Spektr};

impl Engine {
    /// Begins to look; an earlier look for the case is given up.
    pub(super) fn look(&mut self, case: CaseId, target: &Target, language: String) {
        self.stop_looking(case);
        let Ok(spektr) = self.ports.connect.open(target) else {
            return self.tell(Notice::SessionFetched {
                case,
                result: Err(CallFault::RefusedApi),
                is_polling: false,
            });
        };
        let events = self.events.clone();
        let task = tokio::spawn(async move { look(case, &*spektr, &language, &events).await });
        self.looks.insert(case, task.abort_handle());
    }

    pub(super) fn stop_looking(&mut self, case: CaseId) {
        if let Some(look) = self.looks.remove(&case) {
            look.abort();
        }
    }

    /// Nobody is there to be told: what holds a link lets go of it.
    pub(super) fn stop_all_looks(&mut self) {
        for look in std::mem::take(&mut self.looks).into_values() {
            look.abort();
        }
    }

    /// Starts an onboarding. Nothing gives it up: by its key whatever became of it is found again.
    pub(super) fn start_session(&mut self, case: CaseId, onboarding: Onboarding) {
        let ports = self.ports.clone();
        self.elsewhere(async move { vec![Event::Notice(start(case, &ports, onboarding).await)] });
    }
}

/// Looks until the process waits for us or is over, telling what changes.
async fn look(case: CaseId, spektr: &dyn Spektr, language: &str, events: &mpsc::Sender<Event>) {
    let mut poll = Poll::default();
    let mut told = None;
    loop {
        let result = spektr.look(language).await.result;
        let then = match &result {
            Ok(step) => poll.after_step(step.execution.status),
            Err(fault) => poll.after_fault(fault),
        };
        let goes_on = then != Then::Over;
        // A fault that is tried again is nobody's business yet.
        let news = result.as_ref().ok().map(place);
        if !goes_on || (news.is_some() && news != told) {
            told = news.or(told);
            let notice =
                Notice::SessionFetched { case, result: result.map(Box::new), is_polling: goes_on };
            if events.send(Event::Notice(notice)).await.is_err() {
                return;
            }
        }
        match then {
            Then::Over => return,
            Then::Again { wait_ms } => sleep(Duration::from_millis(wait_ms)).await,
        }
    }
}

/// What of a running process is worth telling.
fn place(step: &Step) -> [Option<i64>; 3] {
    let execution = &step.execution;
    [execution.current, execution.min, execution.max]
}

async fn start(case: CaseId, ports: &Ports, onboarding: Onboarding) -> Notice {
    let mut poll = Poll::default();
    loop {
        let result = ports.connect.start(onboarding.clone()).await.result;
        match result.as_ref().err().map_or(Then::Over, |fault| poll.after_start(fault)) {
            Then::Over => return Notice::SessionStarted { case, result },
            Then::Again { wait_ms } => sleep(Duration::from_millis(wait_ms)).await,
        }
    }
}
