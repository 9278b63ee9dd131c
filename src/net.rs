//! The wire: spektr's calls and S3's posts over HTTPS, and which addresses may be spoken to at all.
//!
//! Must not know: what follows from an answer (the machine), or how often something is tried. No
//! address, token, key, policy or signature gets from here into an error, a log or a `Debug`:
//! reqwest's own errors, whose text holds the address, end in `error`.

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
