//! The engine: one loop that owns every submission machine, performs their effects and tells how it
//! goes.
//!
//! Must not know: egui, reqwest, the keyring, how the journal lies on disk. It speaks to all of
//! these through [`ports`]. Messages in are bounded (`try_send`; full is a visible notice, never a
//! block).

pub mod clock;
pub mod driver;
pub mod message;
pub mod ports;
pub mod transfer;
