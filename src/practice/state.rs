//! What the server remembers: one session, what was submitted and stored, and how often it was
//! asked.
//!
//! Must not know: HTTP, or what goes wrong in which scenario. A report of it holds no token, policy
//! or signature.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::judge::{Promise, Submission};
use super::refusal::Refusal;
use super::script::{self, Call};
use super::session::{self, Session, Stand};
use super::sign::{Signer, Token};
use super::start::Start;
use super::{Options, Scenario};

/// How many refusals are remembered: a client that loops must not fill the memory.
const MAX_REFUSALS: usize = 10_000;

/// The server's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the practice server reads the time"
)]
pub(super) fn now() -> Timestamp {
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::MAX)
}

/// What all handlers share.
pub(super) struct Shared {
    pub(super) options: Options,
    pub(super) signer: Signer,
    records: Mutex<Records>,
}

impl Shared {
    pub(super) fn new(options: Options, signer: Signer) -> Self {
        let records = Mutex::new(Records::new(signer.token(0, now()), options.session()));
        Self { options, signer, records }
    }

    /// The records, for as long as one decision takes; never held across an await.
    pub(super) fn records(&self) -> MutexGuard<'_, Records> {
        // A panic elsewhere leaves counts at worst; they are still worth reading.
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Replaces the token by a new one for the same session.
    pub(super) fn renew_token(&self) {
        let mut records = self.records();
        records.tokens_made += 1;
        records.token = self.signer.token(records.tokens_made, now());
        records.is_changed |= self.options.scenario == Scenario::FormChanged;
    }

    /// Begins the session anew and answers its token.
    pub(super) fn start_session(&self, prefill: Map<String, Json>) -> String {
        let mut records = self.records();
        let number = records.tokens_made + 1;
        let token = self.signer.token(number, now());
        let text = token.text.clone();
        let starts = std::mem::take(&mut records.starts);
        *records = Records {
            tokens_made: number,
            calls: records.calls.clone(),
            starts,
            prefill,
            ..Records::new(token, self.options.session())
        };
        text
    }

    /// The form a submit is judged by now.
    pub(super) fn form(&self, stand: &Stand) -> Option<Json> {
        if self.options.session() == Session::OneStep { None } else { session::form(stand) }
    }

    /// A new id for an answer, in the manner of S3's request ids.
    pub(super) fn request_id(&self) -> String {
        let mut records = self.records();
        records.answers += 1;
        self.signer.derive("request", records.answers)[..16].to_ascii_uppercase()
    }

    pub(super) fn report(&self) -> Report {
        self.records().report(self.options.scenario)
    }
}

/// An object in the bucket. Its bytes are not kept, and `Debug` leaves the key out: a file's name
/// stands in it.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct StoredObject {
    /// Its key in the bucket.
    pub key: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of its bytes, 64 lower-case hex digits.
    pub sha256: String,
    /// The `Content-Type` it was posted with.
    pub content_type: Option<String>,
    /// How often a post for this key was answered with success.
    pub times: u64,
    /// Whether it is still there; some scenarios lose objects.
    pub present: bool,
}

impl fmt::Debug for StoredObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredObject")
            .field("bytes", &self.bytes)
            .field("sha256", &self.sha256)
            .field("times", &self.times)
            .field("present", &self.present)
            .finish_non_exhaustive()
    }
}

/// What a practice server has seen, as `GET /practice/state` tells it. `Debug` leaves the payload
/// out.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The scenario's name.
    pub scenario: &'static str,
    /// Submits that reached the server, good or bad.
    pub submits_received: u64,
    /// Submits that had an effect; more than one would be a client's mistake.
    pub submits_applied: u64,
    /// Confirms that reached the server, good or bad.
    pub confirms_received: u64,
    /// Step calls that reached the server.
    pub steps_asked: u64,
    /// Whether the session is finished.
    pub completed: bool,
    /// The step it waits at, from 1; one more than there are when it is finished.
    pub step: usize,
    /// What was stored, in the order of first arrival.
    pub objects: Vec<StoredObject>,
    /// The submit that was applied last.
    pub last_payload: Option<Json>,
    /// Every submit that was applied, in order.
    pub payloads: Vec<Json>,
    /// The S3 codes of refused posts, in order.
    pub uploads_refused: Vec<&'static str>,
    /// Posts to the bucket, good or bad.
    pub posts_received: u64,
    /// Posts that are being read now; one whose sender has gone away is read as far as its bytes
    /// have come.
    pub posts_under_way: u64,
    /// Bytes of documents that were read from posts, good or bad.
    pub bytes_received: u64,
    /// Connections that were cut on purpose.
    pub connections_cut: u64,
    /// Requests that followed a redirect to this server's own trap. None ever should.
    pub redirects_followed: u64,
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("scenario", &self.scenario)
            .field("submits_received", &self.submits_received)
            .field("submits_applied", &self.submits_applied)
            .field("confirms_received", &self.confirms_received)
            .field("steps_asked", &self.steps_asked)
            .field("completed", &self.completed)
            .field("step", &self.step)
            .field("objects", &self.objects.len())
            .field("uploads_refused", &self.uploads_refused)
            .field("posts_received", &self.posts_received)
            .field("posts_under_way", &self.posts_under_way)
            .field("bytes_received", &self.bytes_received)
            .finish_non_exhaustive()
    }
}

/// Why a submit was not applied: the session waits for none.
pub(super) struct NotPending;

/// What a confirm finds.
pub(super) enum Confirmed {
    /// Nothing waits for a confirm.
    NotPending,
    /// Everything was there; the session is finished now.
    Completed,
    /// These are not in the bucket.
    Missing(Vec<Promise>),
}

/// Everything that changes while the server runs.
pub(super) struct Records {
    pub(super) token: Token,
    pub(super) redirects_followed: u64,
    pub(super) posts_received: u64,
    pub(super) posts_under_way: u64,
    pub(super) bytes_received: u64,
    pub(super) connections_cut: u64,
    tokens_made: u64,
    answers: u64,
    calls: HashMap<Call, u64>,
    posts_by_key: HashMap<String, u64>,
    submits_applied: u64,
    submission: Option<Submission>,
    payloads: Vec<Json>,
    session: Session,
    /// From 1; one more than there are when the session is finished.
    step: usize,
    /// Until somebody looked, the next step is being made ready.
    is_running: bool,
    is_changed: bool,
    prefill: Map<String, Json>,
    pub(super) starts: HashMap<String, Start>,
    objects: Vec<StoredObject>,
    uploads_refused: Vec<&'static str>,
}

impl Records {
    fn new(token: Token, session: Session) -> Self {
        Self {
            token,
            redirects_followed: 0,
            posts_received: 0,
            posts_under_way: 0,
            bytes_received: 0,
            connections_cut: 0,
            tokens_made: 0,
            answers: 0,
            calls: HashMap::new(),
            posts_by_key: HashMap::new(),
            submits_applied: 0,
            submission: None,
            payloads: Vec::new(),
            session,
            step: 1,
            is_running: false,
            is_changed: false,
            prefill: Map::new(),
            starts: HashMap::new(),
            objects: Vec::new(),
            uploads_refused: Vec::new(),
        }
    }

    /// Whether a token opens the session now.
    pub(super) fn admits(&self, token: &str, now: Timestamp) -> bool {
        !self.token.dead && token == self.token.text && now < self.token.expires
    }

    /// Counts a call and answers which of its kind it is, from 1.
    pub(super) fn count(&mut self, call: Call) -> u64 {
        let count = self.calls.entry(call).or_default();
        *count += 1;
        *count
    }

    /// Returns true while the first submit is the only one that was received.
    pub(super) fn is_first_submit(&self) -> bool {
        self.calls.get(&Call::Submit).copied().unwrap_or_default() <= 1
    }

    /// Counts a post for a key and answers which it is, from 1.
    pub(super) fn count_post(&mut self, key: &str) -> u64 {
        let count = self.posts_by_key.entry(key.to_owned()).or_default();
        *count += 1;
        *count
    }

    pub(super) fn refused(&mut self, refusal: &Refusal) {
        if self.uploads_refused.len() < MAX_REFUSALS {
            self.uploads_refused.push(refusal.code());
        }
    }

    /// Applies a submit and answers the files it promises; without any the step is finished.
    ///
    /// # Errors
    /// When one was applied before, or the next step is not ready.
    pub(super) fn apply(&mut self, submission: Submission) -> Result<Vec<Promise>, NotPending> {
        if self.submission.is_some() || self.is_running || self.is_completed() {
            return Err(NotPending);
        }
        self.submits_applied += 1;
        let promises = submission.promises.clone();
        self.payloads.push(submission.payload.clone());
        self.submission = Some(submission);
        if promises.is_empty() {
            self.complete();
        }
        Ok(promises)
    }

    /// Applies a submit that was answered long ago. Where another one came first, this one has its
    /// effect all the same, as it would on a server that keeps no order.
    pub(super) fn apply_late(&mut self, submission: Submission) {
        let payload = submission.payload.clone();
        if self.apply(submission).is_err() {
            self.submits_applied += 1;
            self.payloads.push(payload);
        }
    }

    /// Finishes the step whatever is missing. The next one takes a moment; the end does not.
    pub(super) fn complete(&mut self) {
        if self.submission.take().is_some() {
            self.step += 1;
            self.is_running = !self.is_completed();
        }
    }

    /// Where the session stands; once somebody was told that it is running, it is ready.
    pub(super) fn look(&mut self) -> Stand {
        let stand = self.stand();
        self.is_running = false;
        stand
    }

    pub(super) fn stand(&self) -> Stand {
        Stand {
            step: self.step,
            is_running: self.is_running,
            is_changed: self.is_changed,
            prefill: self.prefill.clone(),
        }
    }

    /// Looks for the promised files, and finishes the step when all are there.
    pub(super) fn confirm(&mut self) -> Confirmed {
        let Some(submission) = &self.submission else { return Confirmed::NotPending };
        let there = |promise: &&Promise| {
            self.objects.iter().any(|object| object.present && object.key == promise.key)
        };
        let missing: Vec<Promise> =
            submission.promises.iter().filter(|promise| !there(promise)).cloned().collect();
        if missing.is_empty() {
            self.complete();
            return Confirmed::Completed;
        }
        Confirmed::Missing(missing)
    }

    fn is_completed(&self) -> bool {
        self.step > self.session.steps()
    }

    /// Stores an object under its key, in the place of an older one; or loses it, where the
    /// scenario says so.
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

    fn report(&self, scenario: Scenario) -> Report {
        let calls = |call| self.calls.get(&call).copied().unwrap_or_default();
        Report {
            scenario: scenario.name(),
            submits_received: calls(Call::Submit),
            submits_applied: self.submits_applied,
            confirms_received: calls(Call::Confirm),
            steps_asked: calls(Call::Step),
            completed: self.is_completed(),
            step: self.step,
            objects: self.objects.clone(),
            last_payload: self.payloads.last().cloned(),
            payloads: self.payloads.clone(),
            uploads_refused: self.uploads_refused.clone(),
            posts_received: self.posts_received,
            posts_under_way: self.posts_under_way,
            bytes_received: self.bytes_received,
            connections_cut: self.connections_cut,
            redirects_followed: self.redirects_followed,
        }
    }
}

#[cfg(test)]
mod tests {
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
