//! How each scenario is played: what happens to the n-th call of a kind.
//!
//! Must not know: HTTP, or what a call carries. Pure decisions, so that a scenario can be read in
//! one place.

use std::time::Duration;

use super::Options;
use super::scenario::Scenario;
use super::session::Session;

/// How fast the bucket reads in the slow scenario.
const SLOW_BYTES_PER_SEC: u64 = 1024 * 1024;
/// How long an API call takes in the slow scenario.
const SLOW_ANSWER: Duration = Duration::from_millis(300);

impl Options {
    /// How many bytes a second the bucket reads; `None` is as fast as it can.
    pub(super) fn bytes_per_sec(&self) -> Option<u64> {
        self.slow_bytes_per_sec
            .or((self.scenario == Scenario::Slow).then_some(SLOW_BYTES_PER_SEC))
            .map(|rate| rate.max(1))
    }

    /// What the session asks for: where the form changes, there is one.
    pub(super) fn session(&self) -> Session {
        if self.scenario == Scenario::FormChanged { Session::TwoSteps } else { self.session }
    }

    /// How long an API call waits before it is looked at.
    pub(super) fn answer_delay(&self) -> Option<Duration> {
        (self.scenario == Scenario::Slow).then_some(SLOW_ANSWER)
    }
}

/// The API's calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Call {
    Submit,
    Confirm,
    Step,
    SubmitFiles,
    Start,
}

/// What happens to a call before it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    Proceed,
    /// The token is dead from now on.
    TokenDies,
    /// 400, after the token was checked.
    Reject,
    ServerError,
    Busy,
    /// 200 with somebody else's web page.
    Portal,
    Redirect,
    /// No answer at all.
    Cut,
}

/// What happens to the `nth` (from 1) call of its kind before it is looked at.
pub(super) fn before(scenario: Scenario, call: Call, nth: u64) -> Before {
    match (scenario, call) {
        (Scenario::Redirect, _) => Before::Redirect,
        (Scenario::Busy, _) if nth == 1 => Before::Busy,
        (Scenario::Reject, Call::Submit) => Before::Reject,
        (Scenario::HtmlPortal, Call::Submit) => Before::Portal,
        (Scenario::ExpiredTokenSubmit | Scenario::FormChanged, Call::Submit)
        | (Scenario::ExpiredTokenConfirm, Call::Confirm)
            if nth == 1 =>
        {
            Before::TokenDies
        }
        (Scenario::LostSubmitUnapplied, Call::Submit) if nth == 1 => Before::Cut,
        (Scenario::ServerErrorOnce, Call::Submit | Call::Confirm) if nth == 1 => {
            Before::ServerError
        }
        _ => Before::Proceed,
    }
}

/// How an applied submit is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AfterSubmit {
    /// As documented.
    Answer,
    /// As documented, with posts that are no longer good.
    StalePosts,
    /// As documented, with posts of a session that has ended.
    StaleSession,
    /// `completed`, whatever was promised.
    Complete,
    /// 200 with JSON that ends in the middle.
    Garble,
    /// One upload is missing, one belongs to nobody.
    Mismatch,
    /// No answer at all.
    Cut,
}

/// How an applied submit is answered.
pub(super) fn after_submit(scenario: Scenario) -> AfterSubmit {
    match scenario {
        Scenario::NoFiles => AfterSubmit::Complete,
        Scenario::ExpiredPosts => AfterSubmit::StalePosts,
        Scenario::ExpiredSession => AfterSubmit::StaleSession,
        Scenario::SubmitGarbled => AfterSubmit::Garble,
        Scenario::MismatchedUploads => AfterSubmit::Mismatch,
        Scenario::LostSubmitAnswer => AfterSubmit::Cut,
        _ => AfterSubmit::Answer,
    }
}

/// Whether the answer to the confirm that completes the session is lost.
pub(super) fn loses_confirm_answer(scenario: Scenario) -> bool {
    scenario == Scenario::LostConfirmAnswer
}

/// What happens to a post to the bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Upload {
    Proceed,
    SlowDown,
    Redirect,
    /// The connection is cut after about half of the body.
    CutHalfway,
    /// Refused as soon as the fields were read; the document is left unread.
    RefuseEarly,
}

/// What happens to the `nth` (from 1) post for one key.
pub(super) fn upload(scenario: Scenario, nth: u64) -> Upload {
    match scenario {
        Scenario::S3Redirect => Upload::Redirect,
        Scenario::ServerErrorOnce if nth == 1 => Upload::SlowDown,
        Scenario::CutMidBody if nth == 1 => Upload::CutHalfway,
        Scenario::RefuseEarly if nth == 1 => Upload::RefuseEarly,
        _ => Upload::Proceed,
    }
}

/// Whether the bucket loses what was stored for the `nth` (from 1) time under the first promised
/// key.
pub(super) fn loses_object(scenario: Scenario, nth: u64) -> bool {
    match scenario {
        Scenario::MissingOnce => nth == 1,
        Scenario::MissingAlways => true,
        _ => false,
    }
}
