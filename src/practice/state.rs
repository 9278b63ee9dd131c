//! The state that all handlers of the server share: its options, keys and records.
//!
//! Knows nothing of HTTP.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::options::Options;
use super::records::Records;
use super::report::Report;
use super::scenario::Scenario;
use super::session::{self, Position, Session};
use super::sign::Signer;

/// Returns the time of the server's clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the practice server reads the time"
)]
pub(super) fn now() -> Timestamp {
    Timestamp::try_from(SystemTime::now()).unwrap_or(Timestamp::MAX)
}

/// The state that all handlers share.
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

    /// Locks the records for one decision; never held across an await.
    pub(super) fn records(&self) -> MutexGuard<'_, Records> {
        // After a panic in another handler the records hold a wrong count at worst.
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Replaces the token by a new one for the same session.
    pub(super) fn renew_token(&self) {
        let mut records = self.records();
        let number = records.next_token_number();
        records.token = self.signer.token(number, now());
        if self.options.scenario == Scenario::FormChanged {
            records.change_form();
        }
    }

    /// Starts the session anew and returns its token.
    pub(super) fn start_session(&self, prefill: Map<String, Json>) -> String {
        let mut records = self.records();
        let number = records.next_token_number();
        let token = self.signer.token(number, now());
        let text = token.text.clone();
        records.restart(token, self.options.session(), prefill);
        text
    }

    /// Returns the form that a submit is judged by now; `None` if it is judged without one.
    pub(super) fn form(&self, position: &Position) -> Option<Json> {
        if self.options.session() == Session::OneStep { None } else { session::form(position) }
    }

    /// Returns a new request id, in the shape of S3's.
    pub(super) fn request_id(&self) -> String {
        let number = self.records().next_answer_number();
        self.signer.derive("request", number)[..16].to_ascii_uppercase()
    }

    /// Returns what has happened so far.
    pub(super) fn report(&self) -> Report {
        self.records().report(self.options.scenario)
    }
}
