//! Tests of the domain, and of the engine between fakes: forms, conditions, proposals, and the
//! submission machine.
//!
//! Knows nothing of files, the network or the window.

mod engine;
mod forms;
mod oracle;
mod proposals;
mod rules;
