//! A running practice server: its listener, its routes, and the handle that stops it.
//!
//! Knows nothing of what a call carries.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::address::host;
use super::api;
use super::cuttable::{CuttableListener, Cutter};
use super::options::Options;
use super::report::Report;
use super::s3;
use super::sign::Signer;
use super::start_session;
use super::state::{Shared, now};

/// Receive buffer of the socket while bodies are read slowly, in bytes. Without it the system
/// accepts megabytes at once, and an upload looks finished to its sender before the server has read
/// a tenth of it.
const SLOW_RECEIVE_BUFFER_BYTES: u32 = 64 * 1024;

/// A running practice server with one session that waits for a submit. It stops when dropped.
pub struct Practice {
    shared: Arc<Shared>,
    address: SocketAddr,
    stopping: CancellationToken,
    task: JoinHandle<()>,
}

impl Practice {
    /// Returns the API's base address, `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn api_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the session's token, in the shape of a JWT. It expires two hours after it was made.
    #[must_use]
    pub fn token(&self) -> String {
        self.shared.records().token.text.clone()
    }

    /// Returns the link that an operator would find in a mail.
    #[must_use]
    pub fn link(&self) -> String {
        format!("{}/form?token={}", self.api_url(), self.token())
    }

    /// Makes a new link for the same session, as a colleague would after the old one expired.
    ///
    /// The token before it answers 401 from now on; what was submitted and stored stays. In
    /// [`Scenario::FormChanged`](super::Scenario::FormChanged) the form is another from then on.
    #[must_use]
    pub fn renew_link(&self) -> String {
        self.shared.renew_token();
        self.link()
    }

    /// Returns what has happened so far; the same as `GET /practice/state`.
    #[must_use]
    pub fn state(&self) -> Report {
        self.shared.report()
    }

    /// Returns the form fields of a presigned post with the given policy, signed as this server
    /// signs: for tests of policies that the server would not write. `policy` is used as given, so
    /// the caller encodes it as base64.
    #[must_use]
    pub fn sign_policy(&self, policy: &str) -> Vec<(String, String)> {
        self.shared.signer.sign_form(policy, now())
    }

    /// Stops the server and waits until its port is free.
    pub async fn stop(mut self) {
        self.stopping.cancel();
        // The task ends early only when it is cancelled, which is not an error here.
        drop((&mut self.task).await);
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.stopping.cancel();
    }
}

impl fmt::Debug for Practice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Practice")
            .field("address", &self.address)
            .field("scenario", &self.shared.options.scenario)
            .finish_non_exhaustive()
    }
}

/// Starts a practice server on the caller's tokio runtime. It is `async` because a listener can only
/// be made inside a runtime.
///
/// # Errors
/// If the port is taken, the runtime has no network, or the system gives no random numbers.
pub async fn start(options: Options) -> io::Result<Practice> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(io::Error::other)?;
    let listener = listen(&options)?;
    let address = listener.local_addr()?;
    let shared = Arc::new(Shared::new(options, Signer::new(seed)));
    let stopping = CancellationToken::new();
    let listener = CuttableListener::new(listener, stopping.clone());
    let service = router(Arc::clone(&shared)).into_make_service_with_connect_info::<Cutter>();
    let stopped = stopping.clone();
    let task = tokio::spawn(async move {
        tokio::select! {
            () = stopped.cancelled() => {}
            // axum's accept loop returns only if told to stop, which does not happen.
            _ = axum::serve(listener, service) => {}
        }
    });
    Ok(Practice { shared, address, stopping, task })
}

fn listen(options: &Options) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    // On Windows this option would let another program take over the port.
    #[cfg(not(windows))]
    socket.set_reuseaddr(true)?;
    if options.bytes_per_sec().is_some() {
        socket.set_recv_buffer_size(SLOW_RECEIVE_BUFFER_BYTES)?;
    }
    socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, options.port)))?;
    socket.listen(128)
}

fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .merge(api::routes())
        .merge(s3::routes())
        .merge(start_session::routes())
        .fallback(api::not_found)
        .with_state(shared)
        .layer(middleware::from_fn(loopback_names_only))
}

/// Answers only requests for this computer's own names: a web page in the operator's browser could
/// reach the port by a name of its own that resolves to 127.0.0.1 (DNS rebinding).
async fn loopback_names_only(request: Request, next: Next) -> Response {
    let name = host(request.headers())
        .rsplit_once(':')
        .map_or_else(|| host(request.headers()), |(name, _)| name);
    if matches!(name, "127.0.0.1" | "localhost") {
        next.run(request).await
    } else {
        StatusCode::MISDIRECTED_REQUEST.into_response()
    }
}
