//! The domain, and the engine between fakes of the world: forms, conditions, proposals, and the
//! submission machine.
//!
//! Knows nothing of files, the network or the window.

mod engine;
mod forms;
mod oracle;
mod proposals;
mod rules;
