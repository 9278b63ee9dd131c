//! Tests of the adapters against real files in temporary folders and real servers on this computer:
//! the vault, handovers, previews, the practice server, and a real S3 server.
//!
//! Knows nothing of the commands or the window.

#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]

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
