//! Fetching a session and starting one: tasks that ask until they have an answer.
//!
//! Knows nothing of how long to wait or how often to ask; `domain::poll` does.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;

use super::event::Event;
use super::state::Engine;
use crate::domain::failure::CallFault;
use crate::domain::onboarding::Onboarding;
use crate::domain::poll::{Next, Poll};
use crate::domain::step::Step;
use crate::engine::message::{Notice, Target, ViewId};
use crate::engine::ports::{Clock, Ports, Spektr};

impl Engine {
    /// Fetches a session in a task; an earlier fetch for the same case is stopped.
    pub(super) fn fetch_session(&mut self, view: ViewId, target: &Target, language: String) {
        self.stop_fetching(view);
        let Ok(spektr) = self.ports.connect.open(target) else {
            let result = Err(CallFault::RefusedApi);
            return self.output.notify(Notice::SessionFetched { view, result, is_polling: false });
        };
        let (clock, events) = (Arc::clone(&self.ports.clock), self.events.clone());
        let task =
            tokio::spawn(async move { fetch(view, &*spektr, &language, &*clock, &events).await });
        self.fetches.insert(view, task.abort_handle());
    }

    pub(super) fn stop_fetching(&mut self, view: ViewId) {
        if let Some(fetch) = self.fetches.remove(&view) {
            fetch.abort();
        }
    }

    /// Stops every fetch, so that none holds a link any more.
    pub(super) fn stop_all_fetches(&mut self) {
        for fetch in std::mem::take(&mut self.fetches).into_values() {
            fetch.abort();
        }
    }

    /// Starts an onboarding. Nothing stops it: its key finds the same onboarding again.
    pub(super) fn start_session(&mut self, view: ViewId, onboarding: Onboarding) {
        let ports = self.ports.clone();
        self.spawn(async move { vec![Event::Notice(start(view, &ports, onboarding).await)] });
    }
}

/// Fetches the session until the process waits for the operator or is over, and reports every
/// change.
async fn fetch(
    view: ViewId,
    spektr: &dyn Spektr,
    language: &str,
    clock: &dyn Clock,
    events: &mpsc::Sender<Event>,
) {
    let mut poll = Poll::default();
    let mut reported = None;
    loop {
        let result = spektr.current_step(language).await.result;
        let then = match &result {
            Ok(step) => poll.after_step(step.execution.status),
            Err(fault) => poll.after_fault(fault),
        };
        let is_polling = then != Next::Stop;
        // A fault is reported only when it is not retried.
        let news = result.as_ref().ok().map(position);
        if !is_polling || (news.is_some() && news != reported) {
            reported = news.or(reported);
            let notice = Notice::SessionFetched { view, result: result.map(Box::new), is_polling };
            if events.send(Event::Notice(notice)).await.is_err() {
                return;
            }
        }
        match then {
            Next::Stop => return,
            Next::Again { wait_ms } => clock.sleep(Duration::from_millis(wait_ms)).await,
        }
    }
}

/// The numbers of a running process that are reported when they change.
fn position(step: &Step) -> [Option<i64>; 3] {
    let execution = &step.execution;
    [execution.current, execution.min, execution.max]
}

async fn start(view: ViewId, ports: &Ports, onboarding: Onboarding) -> Notice {
    let mut poll = Poll::default();
    loop {
        let result = ports.connect.start(onboarding.clone()).await.result;
        match result.as_ref().err().map_or(Next::Stop, |fault| poll.after_start(fault)) {
            Next::Stop => return Notice::SessionStarted { view, result },
            Next::Again { wait_ms } => ports.clock.sleep(Duration::from_millis(wait_ms)).await,
        }
    }
}
