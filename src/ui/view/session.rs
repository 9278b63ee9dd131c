//! What the window draws of the session a link leads to.
//!
//! Must not know: the link, or how the session is asked.

use crate::domain::draft::Draft;
use crate::domain::failure::CallFault;
use crate::domain::form::change::FormChange;
use crate::domain::form::template::Forms;
use crate::domain::step::{Execution, Step};

/// Where the session stands, and what of it was sent.
#[derive(Debug)]
pub struct Session<'a> {
    /// The step as it was fetched last.
    pub step: Option<&'a Step>,
    pub asking: Asking,
    /// The count of the step that is filled in; `None` once it was sent.
    pub counted: Option<&'a Execution>,
    /// Why the last try got no answer; `None` while the case is on its way or done, for then its
    /// own answers count.
    pub fault: Option<&'a CallFault>,
    /// The language of the form.
    pub language: &'a str,
    /// The languages it can be had in; empty where spektr names none.
    pub languages: &'a [String],
    /// What became of the form when it was fetched anew.
    pub change: Option<&'a FormChange>,
    /// The steps that spektr has.
    pub sent: &'a [Sent],
    /// The step that follows the one that was sent; `None` while nothing was.
    pub next: Option<&'a Step>,
    /// Whether it is known where the hosted page is.
    pub has_hosted_page: bool,
    /// Whether an onboarding is being started, and why the last try failed.
    pub is_starting: bool,
    pub start_fault: Option<&'a CallFault>,
}

/// Whether it is being found out where the session stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asking {
    #[default]
    No,
    /// An answer is waited for.
    Looking,
    /// spektr is at work, and is asked again by itself.
    Running,
    /// It has been at work for so long that nobody asks any more.
    Slow,
}

/// A step that spektr has, ready to be read.
#[derive(Debug)]
pub struct Sent {
    /// Which step it was, from 1.
    pub number: Option<i64>,
    /// Seconds since the epoch.
    pub sent_at: i64,
    pub draft: Draft,
    pub forms: Forms,
}
