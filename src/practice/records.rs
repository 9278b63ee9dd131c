//! The server's memory: one session, what was submitted and stored, and how often each call came.
//!
//! Knows nothing of HTTP and of clocks: the time is an argument.

use std::collections::HashMap;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::judge::Submission;
use super::promise::Promise;
use super::refusal::Refusal;
use super::report::{Report, StoredObject, Traffic};
use super::scenario::Scenario;
use super::script::{self, CallKind};
use super::session::{Position, Session};
use super::sign::Token;

/// Number of refusals that are remembered, so that a client that loops does not fill the memory.
const MAX_REFUSALS: usize = 10_000;
/// Number of idempotency keys that are remembered, for the same reason.
const MAX_STARTS: usize = 1_000;

/// The request and the answer of a call that started a session.
#[derive(Clone)]
pub(super) struct Start {
    pub(super) request: String,
    pub(super) answer: Json,
}

/// Error of a submit that is not applied, because the session does not wait for one.
pub(super) struct NotPending;

/// Result of a confirm.
pub(super) enum Confirmed {
    /// No submission waits for its files.
    NotPending,
    /// All files are there; the step is finished now.
    Completed,
    /// These files are not in the bucket.
    Missing(Vec<Promise>),
}

/// Everything that changes while the server runs.
pub(super) struct Records {
    pub(super) token: Token,
    pub(super) traffic: Traffic,
    tokens_made: u64,
    answers: u64,
    calls: HashMap<CallKind, u64>,
    posts_by_key: HashMap<String, u64>,
    /// Started sessions by their idempotency keys.
    starts: HashMap<String, Start>,
    session: Session,
    position: Position,
    submission: Option<Submission>,
    /// Every applied submit, in order.
    payloads: Vec<Json>,
    objects: Vec<StoredObject>,
}

impl Records {
    pub(super) fn new(token: Token, session: Session) -> Self {
        Self {
            token,
            traffic: Traffic::default(),
            tokens_made: 0,
            answers: 0,
            calls: HashMap::new(),
            posts_by_key: HashMap::new(),
            starts: HashMap::new(),
            session,
            position: Position::first(Map::new()),
            submission: None,
            payloads: Vec::new(),
            objects: Vec::new(),
        }
    }

    /// Forgets everything but the counts of calls and the idempotency keys, and begins a new
    /// session.
    pub(super) fn restart(&mut self, token: Token, session: Session, prefill: Map<String, Json>) {
        *self = Self {
            tokens_made: self.tokens_made,
            calls: std::mem::take(&mut self.calls),
            starts: std::mem::take(&mut self.starts),
            position: Position::first(prefill),
            ..Self::new(token, session)
        };
    }

    /// Returns the number of the next token, from 1; the first token has 0.
    pub(super) fn next_token_number(&mut self) -> u64 {
        self.tokens_made += 1;
        self.tokens_made
    }

    /// Returns the number of the next answer of the bucket, from 1.
    pub(super) fn next_answer_number(&mut self) -> u64 {
        self.answers += 1;
        self.answers
    }

    /// Returns true if the token is valid for the session at this time.
    pub(super) fn admits(&self, token: &str, now: Timestamp) -> bool {
        !self.token.dead && token == self.token.text && now < self.token.expires
    }

    /// Counts a call and returns its number among those of its kind, from 1.
    pub(super) fn count(&mut self, call: CallKind) -> u64 {
        let count = self.calls.entry(call).or_default();
        *count += 1;
        *count
    }

    /// Returns true until a second submit is received.
    pub(super) fn is_first_submit(&self) -> bool {
        self.calls.get(&CallKind::Submit).copied().unwrap_or_default() <= 1
    }

    /// Counts a post for a key and returns its number, from 1.
    pub(super) fn count_post(&mut self, key: &str) -> u64 {
        let count = self.posts_by_key.entry(key.to_owned()).or_default();
        *count += 1;
        *count
    }

    /// Counts a refused post.
    pub(super) fn refused(&mut self, refusal: &Refusal) {
        if self.traffic.uploads_refused.len() < MAX_REFUSALS {
            self.traffic.uploads_refused.push(refusal.code());
        }
    }

    /// Returns the session that was started with this idempotency key.
    pub(super) fn started_with(&self, key: &str) -> Option<&Start> {
        self.starts.get(key)
    }

    /// Remembers the session that was started with this idempotency key; an empty key is none.
    pub(super) fn remember_start(&mut self, key: &str, start: Start) {
        if !key.is_empty() && self.starts.len() < MAX_STARTS {
            self.starts.insert(key.to_owned(), start);
        }
    }

    /// Changes the form of the first step, as a workspace that publishes another one does.
    pub(super) fn change_form(&mut self) {
        self.position.is_changed = true;
    }

    /// Applies a submit and returns the files it promises; without any the step is finished.
    ///
    /// # Errors
    /// If one was applied before, or the next step is not ready.
    pub(super) fn apply(&mut self, submission: Submission) -> Result<Vec<Promise>, NotPending> {
        if self.submission.is_some() || self.position.is_running || self.is_completed() {
            return Err(NotPending);
        }
        let promises = submission.promises.clone();
        self.payloads.push(submission.payload.clone());
        self.submission = Some(submission);
        if promises.is_empty() {
            self.complete();
        }
        Ok(promises)
    }

    /// Applies a submit that was answered long ago, even if another one was applied before it, as a
    /// server that keeps no order would.
    pub(super) fn apply_late(&mut self, submission: Submission) {
        let payload = submission.payload.clone();
        if self.apply(submission).is_err() {
            self.payloads.push(payload);
        }
    }

    /// Finishes the step whether or not files are missing. The next step is running for a moment;
    /// the end of the session is not.
    pub(super) fn complete(&mut self) {
        if self.submission.take().is_some() {
            self.position.step += 1;
            self.position.is_running = !self.is_completed();
        }
    }

    /// Returns the position for an answer to the step call; a running step is pending from the next
    /// call on.
    pub(super) fn poll_position(&mut self) -> Position {
        let position = self.position.clone();
        self.position.is_running = false;
        position
    }

    /// Returns the current position.
    pub(super) fn position(&self) -> Position {
        self.position.clone()
    }

    /// Looks for the promised files, and finishes the step if all are there.
    pub(super) fn confirm(&mut self) -> Confirmed {
        let Some(submission) = &self.submission else { return Confirmed::NotPending };
        let is_stored = |promise: &&Promise| {
            self.objects.iter().any(|object| object.present && object.key == promise.key)
        };
        let missing: Vec<Promise> =
            submission.promises.iter().filter(|promise| !is_stored(promise)).cloned().collect();
        if missing.is_empty() {
            self.complete();
            return Confirmed::Completed;
        }
        Confirmed::Missing(missing)
    }

    fn is_completed(&self) -> bool {
        self.position.step > self.session.steps()
    }

    /// Stores an object under its key in place of an older one, or loses it if the scenario says
    /// so.
    pub(super) fn store(&mut self, mut object: StoredObject, scenario: Scenario) {
        let is_first = self
            .submission
            .as_ref()
            .and_then(|submission| submission.promises.first())
            .is_some_and(|first| first.key == object.key);
        let known = self.objects.iter_mut().find(|known| known.key == object.key);
        object.times = known.as_ref().map_or(0, |known| known.times) + 1;
        object.present = !(is_first && script::loses_object(scenario, object.times));
        match known {
            Some(known) => *known = object,
            None => self.objects.push(object),
        }
    }

    /// Returns what has happened so far.
    pub(super) fn report(&self, scenario: Scenario) -> Report {
        let calls = |call| self.calls.get(&call).copied().unwrap_or_default();
        Report {
            scenario: scenario.name(),
            submits_received: calls(CallKind::Submit),
            submits_applied: self.payloads.len() as u64,
            confirms_received: calls(CallKind::Confirm),
            steps_asked: calls(CallKind::Step),
            completed: self.is_completed(),
            step: self.position.step,
            objects: self.objects.clone(),
            last_payload: self.payloads.last().cloned(),
            payloads: self.payloads.clone(),
            traffic: self.traffic.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::sign::Signer;
    use super::*;

    #[test]
    fn a_token_opens_the_session_until_its_end_or_its_death() {
        let made = Timestamp::UNIX_EPOCH;
        let at = |secs| made + jiff::SignedDuration::from_secs(secs);
        let mut records = Records::new(Signer::new([7; 32]).token(0, made), Session::OneStep);
        let text = records.token.text.clone();
        assert!(records.admits(&text, at(7_199)));
        assert!(!records.admits(&text, at(7_200)));
        assert!(!records.admits("", at(0)) && !records.admits(&text[1..], at(0)));
        records.token.dead = true;
        assert!(!records.admits(&text, at(0)));
    }
}
