//! The session of the case's link as the window draws it.
//!
//! Knows nothing of the link or of the API.

use crate::domain::draft::Draft;
use crate::domain::failure::CallFault;
use crate::domain::form::change::FormChange;
use crate::domain::form::template::Forms;
use crate::domain::step::{Execution, Step};
use crate::domain::visible::Visible;
use crate::domain::walk::Walk;

/// The state of the session, and the steps that were sent.
#[derive(Debug)]
pub struct Session<'a> {
    /// The step as last fetched.
    pub step: Option<&'a Step>,
    pub fetch_state: FetchState,
    /// The position of the step that is being filled in; `None` once it was sent.
    pub counted: Option<&'a Execution>,
    /// The fault of the last fetch; `None` while the case is being sent or is completed, as its own
    /// progress is shown then.
    pub fault: Option<&'a CallFault>,
    /// The language of the form.
    pub language: &'a str,
    /// The languages the form is available in; empty if spektr names none.
    pub languages: &'a [String],
    /// The changes of the form since it was fetched before.
    pub change: Option<&'a FormChange>,
    /// The steps that spektr has received.
    pub sent: &'a [Sent],
    /// The step after the one that was sent; `None` if none was sent.
    pub next: Option<&'a Step>,
    /// True if the address of the hosted page is known.
    pub has_hosted_page: bool,
    /// True while an onboarding is being started.
    pub is_starting: bool,
    /// The fault of the last attempt to start an onboarding.
    pub start_fault: Option<&'a CallFault>,
}

/// The state of fetching the session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FetchState {
    #[default]
    Idle,
    /// Waiting for the answer.
    Fetching,
    /// The process is running at spektr; the session is fetched again automatically.
    Polling,
    /// The process has been running for so long that the session is not fetched again.
    Stopped,
}

/// A step that spektr has received, for reading.
#[derive(Debug)]
pub struct Sent {
    /// Number of the step, from 1.
    pub number: Option<i64>,
    /// Seconds since the epoch.
    pub sent_at: i64,
    pub draft: Draft,
    pub forms: Forms,
    /// The fields that were shown when the step was sent.
    pub visible: Visible,
}

impl Sent {
    /// Returns the walk over what was sent.
    #[must_use]
    pub fn walk(&self) -> Walk<'_> {
        Walk::new(&self.draft, &self.forms, &self.visible)
    }
}
