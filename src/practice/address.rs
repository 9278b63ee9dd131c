//! Addresses that the server puts into its answers.
//!
//! Knows nothing of what is behind them.

use axum::http::{HeaderMap, header};

/// Name of the only bucket.
pub const BUCKET: &str = "practice-bucket";

/// Returns the host and port that the caller used. Addresses in answers repeat it, so that they
/// lead back through any proxy in between.
pub(super) fn host(headers: &HeaderMap) -> &str {
    headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// Returns the bucket's address, with the host that the caller used.
pub(super) fn bucket_url(headers: &HeaderMap) -> String {
    format!("http://{}/{BUCKET}", host(headers))
}
