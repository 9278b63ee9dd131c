//! The adapters against the real thing: files in a folder of the test's own, and servers on this
//! computer.
//!
//! Knows nothing of the commands or the window.

#![expect(clippy::expect_used, reason = "what a test cannot go on without stops it")]

mod handover;
#[path = "../support/needles.rs"]
mod needles;
#[path = "../support/pdf.rs"]
mod pdf;
mod practice;
mod previews;
mod s3_server;
#[path = "../support/story.rs"]
mod story;
mod vault;
