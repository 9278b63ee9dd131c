//! The surroundings that a part of the window acts in.
//!
//! Knows nothing of any part.

use jiff::Timestamp;

use crate::domain::form::template::Forms;
use crate::domain::settings::Settings;

use super::outbox::Outbox;

/// Everything a part may read or change besides itself.
pub(crate) struct Around<'a> {
    pub forms: &'a mut Forms,
    pub settings: &'a mut Settings,
    /// True if the open case is saved in the vault.
    pub keeps: bool,
    pub is_locked: bool,
    /// True with the built-in server.
    pub practising: bool,
    /// The window's time, in seconds: it stops while the computer sleeps.
    pub now_secs: f64,
    /// The time by the calendar.
    pub now: Timestamp,
    pub outbox: &'a mut Outbox,
}
