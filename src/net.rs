//! The wire: spektr's calls and S3's posts over HTTPS, and the addresses that may be used.
//!
//! The facts about both servers are in `docs/spektr-api.md`. No address, token, key, policy or
//! signature leaves this module in an error, a log or a `Debug`; reqwest's own errors, whose text
//! contains the address, end in `error`. Knows nothing of what follows from an answer and of how
//! often something is tried.

pub mod client;
pub mod error;
pub mod hosts;
mod http;
mod raw;
mod redact;
pub mod s3;
mod start;
pub mod wire;

pub use client::HttpConnect;
pub use http::Timeouts;
