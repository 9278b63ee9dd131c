//! The practice server over HTTP. It must refuse everything that the real API and the real bucket
//! refuse: other tests rely on that.

#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]
#![expect(clippy::disallowed_methods, reason = "a test measures how long an answer takes")]

mod api;
mod bucket;
mod refusals;
mod scenarios;
mod session;
mod support;
