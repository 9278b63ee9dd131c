//! The script of each scenario: the reaction to the n-th call of a kind.
//!
//! Pure decisions, so that a scenario can be read in one place. Knows nothing of HTTP and of what a
//! call carries.

use super::scenario::Scenario;

/// A call of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum CallKind {
    Submit,
    Confirm,
    Step,
    SubmitFiles,
    Start,
}

/// The reaction to a call before it is handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Before {
    Proceed,
    /// The token is invalid from now on.
    TokenDies,
    /// 400, after the token was checked.
    Reject,
    ServerError,
    Busy,
    /// 200 with the web page of a network's login portal.
    Portal,
    Redirect,
    /// The connection is cut without an answer.
    Cut,
}

/// Returns the reaction to the `nth` (from 1) call of its kind before it is handled.
pub(super) fn before(scenario: Scenario, call: CallKind, nth: u64) -> Before {
    match (scenario, call) {
        (Scenario::Redirect, _) => Before::Redirect,
        (Scenario::Busy, _) if nth == 1 => Before::Busy,
        (Scenario::Reject, CallKind::Submit) => Before::Reject,
        (Scenario::HtmlPortal, CallKind::Submit) => Before::Portal,
        (Scenario::ExpiredTokenSubmit | Scenario::FormChanged, CallKind::Submit)
        | (Scenario::ExpiredTokenConfirm, CallKind::Confirm)
            if nth == 1 =>
        {
            Before::TokenDies
        }
        (Scenario::LostSubmitUnapplied, CallKind::Submit) if nth == 1 => Before::Cut,
        (Scenario::ServerErrorOnce, CallKind::Submit | CallKind::Confirm) if nth == 1 => {
            Before::ServerError
        }
        _ => Before::Proceed,
    }
}

/// The answer to an applied submit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AfterSubmit {
    /// As documented.
    Answer,
    /// As documented, with expired posts.
    StalePosts,
    /// As documented, with posts whose credentials have expired.
    StaleSession,
    /// `completed`, even if files were promised.
    Complete,
    /// 200 with JSON that ends in the middle.
    Garble,
    /// One upload is missing, another is for an unknown entity.
    Mismatch,
    /// The connection is cut without an answer.
    Cut,
}

/// Returns how an applied submit is answered.
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

/// Returns true if the answer to the confirm that completes the session is lost.
pub(super) fn loses_confirm_answer(scenario: Scenario) -> bool {
    scenario == Scenario::LostConfirmAnswer
}

/// The reaction to a post to the bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Upload {
    Proceed,
    SlowDown,
    Redirect,
    /// The connection is cut after about half of the body.
    CutHalfway,
    /// Refused once the fields are read; the document is not read.
    RefuseEarly,
}

/// Returns the reaction to the `nth` (from 1) post for one key.
pub(super) fn upload(scenario: Scenario, nth: u64) -> Upload {
    match scenario {
        Scenario::S3Redirect => Upload::Redirect,
        Scenario::ServerErrorOnce if nth == 1 => Upload::SlowDown,
        Scenario::CutMidBody if nth == 1 => Upload::CutHalfway,
        Scenario::RefuseEarly if nth == 1 => Upload::RefuseEarly,
        _ => Upload::Proceed,
    }
}

/// Returns true if the bucket loses the object that was stored for the `nth` (from 1) time under
/// the first promised key.
pub(super) fn loses_object(scenario: Scenario, nth: u64) -> bool {
    match scenario {
        Scenario::MissingOnce => nth == 1,
        Scenario::MissingAlways => true,
        _ => false,
    }
}
