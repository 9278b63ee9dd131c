//! The practice server over real HTTP: it has to refuse what the real API and the real bucket
//! refuse, or every test that stands on it proves nothing.

#![expect(clippy::unwrap_used, reason = "what a test cannot go on without stops it")]
#![expect(clippy::disallowed_methods, reason = "a test measures how long an answer takes")]

mod api;
mod bucket;
mod refusals;
mod scenarios;
mod session;
mod support;
