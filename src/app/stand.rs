//! How long the link is good, judged once from all that is known of it: its token, the sending, and
//! the form that was asked for.
//!
//! Must not know: words.

use crate::domain::failure::Failure;
use crate::domain::progress::Phase;
use crate::ui::view::Validity;

use super::state::State;

impl State {
    /// How long the link is good; `minutes_left` is what its token says of it. spektr's own word
    /// counts more, and once the case is done it does not matter any more.
    pub(super) fn validity(&self, minutes_left: Option<i64>) -> Validity {
        let phase = self.progress.phase;
        let session = self.session.view(phase, false);
        let is_refused = phase == Phase::TokenExpired
            || self.progress.failure == Some(Failure::LinkExpired)
            || (session.fault.is_some() && self.session.is_refused());
        match minutes_left {
            _ if phase == Phase::Completed && session.next.is_none() => Validity::Unsaid,
            _ if is_refused => Validity::Ended,
            None => Validity::Unsaid,
            Some(..=0) => Validity::Ended,
            Some(minutes) => Validity::Minutes(minutes),
        }
    }
}
