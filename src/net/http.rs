//! HTTP clients and requests, as all calls need them: no retries, no redirects, no Referer.
//!
//! Knows nothing of which call is made.

use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC};
use reqwest::header::HeaderValue;
use reqwest::{Client, ClientBuilder, RequestBuilder, redirect, retry};
use secrecy::{ExposeSecret, SecretString};

use crate::domain::submission::LONGEST_CALL_SECS;

/// Largest answer of the API without upload entries, in bytes.
pub(super) const ANSWER_BYTES: usize = 1024 * 1024;
/// Lifetime of an idle connection. S3 closes its own after about 5 s, so ours end before.
const POOL_IDLE: Duration = Duration::from_secs(4);
/// Characters that are percent-encoded in a path segment or a query value: all but the unreserved
/// ones of RFC 3986.
pub(super) const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Time limits of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeouts {
    /// Limit for opening a connection.
    pub connect: Duration,
    /// Limit for the next byte of an answer of the API.
    pub silence: Duration,
    /// Limit for a call of the API as a whole, so that a server that sends slowly does not block a
    /// case.
    pub call: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            silence: Duration::from_secs(30),
            call: Duration::from_secs(LONGEST_CALL_SECS),
        }
    }
}

/// Makes a client for the API's calls; `None` if the TLS backend does not start.
pub(super) fn api_client(loopback: bool, timeouts: Timeouts) -> Option<Client> {
    client(loopback, timeouts).timeout(timeouts.call).read_timeout(timeouts.silence).build().ok()
}

/// Starts building a client. With `loopback` it may use plain HTTP, and never a proxy.
pub(super) fn client(loopback: bool, timeouts: Timeouts) -> ClientBuilder {
    let builder = Client::builder()
        .user_agent(concat!("Dossier/", env!("CARGO_PKG_VERSION")))
        .redirect(redirect::Policy::none())
        .retry(retry::never())
        .referer(false)
        .https_only(!loopback)
        .tcp_nodelay(true)
        .connect_timeout(timeouts.connect)
        .pool_idle_timeout(POOL_IDLE);
    if loopback { builder.no_proxy() } else { builder }
}

/// Adds the workspace's key, if there is one and it can be a header's value
/// ([inferred](../../docs/spektr-api.md#api-key)).
pub(super) fn with_key(request: RequestBuilder, key: Option<&SecretString>) -> RequestBuilder {
    match key.map(|key| HeaderValue::from_str(key.expose_secret())) {
        Some(Ok(mut key)) => {
            key.set_sensitive(true);
            request.header("x-api-key", key)
        }
        _ => request,
    }
}
