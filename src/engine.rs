//! The engine: a loop that owns every submission machine, performs their effects and reports
//! progress.
//!
//! Knows nothing of egui, reqwest, the keyring or the journal's format: it reaches them through
//! [`ports`]. The command queue is bounded; senders use `try_send` and show a notice when it is
//! full.

pub mod clock;
pub mod driver;
pub mod message;
pub mod ports;
pub mod transfer;
