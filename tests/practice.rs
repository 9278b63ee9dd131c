//! The practice server over real HTTP: it has to refuse what the real API and the real bucket
//! refuse, or every test that stands on it proves nothing.

#![expect(clippy::unwrap_used, reason = "what a test cannot go on without stops it")]
#![expect(clippy::disallowed_methods, reason = "a test measures how long an answer takes")]

#[path = "practice/api.rs"]
mod api;
#[path = "practice/bucket.rs"]
mod bucket;
#[path = "practice/scenarios.rs"]
mod scenarios;
#[path = "practice/session.rs"]
mod session;
#[path = "practice/support.rs"]
mod support;
