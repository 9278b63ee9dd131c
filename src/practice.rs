//! The practice server: a stand-in on this computer for the spektr V3 API and for the S3 bucket
//! behind it.
//!
//! Operators try Dossier against it and tests are written against it, so it refuses what the real
//! ones refuse. Must not know: the window, the engine, or anything the operator keeps secret. It
//! listens on 127.0.0.1 only, its tokens open nothing else, and it writes no log: the token stands
//! in the path of every call.

mod answers;
mod api;
mod judge;
mod line;
mod policy;
mod refusal;
mod s3;
pub mod sample;
mod scenario;
mod script;
mod session;
mod sign;
mod start;
mod state;
mod step;

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use tokio::net::{TcpListener, TcpSocket};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

pub use judge::is_file_field;
pub use scenario::{Scenario, UnknownScenario};
pub use session::Session;
pub use state::{Report, StoredObject};

use line::{Door, Line};
use sign::Signer;
use state::Shared;

/// The one bucket.
pub const BUCKET: &str = "practice-bucket";

/// The socket's receive buffer while bodies are read slowly: without it the system takes in
/// megabytes at once, and an upload looks finished to its sender before the server has read a tenth
/// of it.
const SLOW_RECEIVE_BUFFER_BYTES: u32 = 64 * 1024;

/// How a practice server behaves.
#[derive(Clone, Debug)]
pub struct Options {
    /// The port on 127.0.0.1; 0 lets the system pick one.
    pub port: u16,
    /// What goes wrong.
    pub scenario: Scenario,
    /// What the session asks for.
    pub session: Session,
    /// Whether the step call (`GET /v2/public/actions/{token}`) exists; without it that call
    /// answers 404.
    pub step_call: bool,
    /// How many bytes a second the bucket reads; `None` is as fast as it can, except in
    /// [`Scenario::Slow`].
    pub slow_bytes_per_sec: Option<u64>,
    /// Where the redirecting scenarios point. `None` is a place on this server that counts who
    /// followed, see [`Report::redirects_followed`].
    pub redirect_to: Option<String>,
    /// Time between the answer to a submit and its effect in [`Scenario::LateApply`].
    pub late: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            scenario: Scenario::Happy,
            session: Session::OneStep,
            step_call: true,
            slow_bytes_per_sec: None,
            redirect_to: None,
            late: Duration::from_secs(20),
        }
    }
}

/// A running practice server with one session waiting for a submit. It stops when it is dropped.
pub struct Practice {
    shared: Arc<Shared>,
    address: SocketAddr,
    stopping: CancellationToken,
    task: JoinHandle<()>,
}

impl Practice {
    /// The API's base address, `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn api_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The session's token, in the shape of a JWT. It ends two hours after it was made.
    #[must_use]
    pub fn token(&self) -> String {
        self.shared.records().token.text.clone()
    }

    /// A link as an operator finds it in a mail.
    #[must_use]
    pub fn link(&self) -> String {
        format!("{}/form?token={}", self.api_url(), self.token())
    }

    /// A new link for the same session, as a colleague would send it when the old one has expired.
    /// The token before answers 401 from now on; what was submitted and stored stays. In
    /// [`Scenario::FormChanged`] the form is another from then on.
    #[must_use]
    pub fn renew_link(&self) -> String {
        self.shared.renew_token();
        self.link()
    }

    /// What has happened so far; the same as `GET /practice/state`.
    #[must_use]
    pub fn state(&self) -> Report {
        self.shared.report()
    }

    /// The form fields of a presigned post with a policy of one's own, signed as this server signs:
    /// for tests that need a policy the server would not write. `policy` goes into the form as it
    /// is, so base64 is up to the caller.
    #[must_use]
    pub fn sign_policy(&self, policy: &str) -> Vec<(String, String)> {
        self.shared.signer.sign_form(policy, state::now())
    }

    /// Stops the server and waits until its port is free.
    pub async fn stop(mut self) {
        self.stopping.cancel();
        // The only way this task ends early is a cancel, which is what was asked for.
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

/// Starts a practice server. It runs on the caller's tokio runtime.
///
/// # Errors
/// When the port is taken, the runtime has no network, or the system gives no random numbers.
#[expect(
    clippy::unused_async,
    reason = "a listener can only be made inside a runtime, and an async function is called in one"
)]
pub async fn start(options: Options) -> io::Result<Practice> {
    let mut seed = [0; 32];
    getrandom::fill(&mut seed).map_err(io::Error::other)?;
    let listener = listen(&options)?;
    let address = listener.local_addr()?;
    let shared = Arc::new(Shared::new(options, Signer::new(seed)));
    let stopping = CancellationToken::new();
    let door = Door::new(listener, stopping.clone());
    let service = router(Arc::clone(&shared)).into_make_service_with_connect_info::<Line>();
    let stopped = stopping.clone();
    let task = tokio::spawn(async move {
        tokio::select! {
            () = stopped.cancelled() => {}
            // axum's accept loop answers only when it is told to stop, and it is not.
            _ = axum::serve(door, service) => {}
        }
    });
    Ok(Practice { shared, address, stopping, task })
}

fn listen(options: &Options) -> io::Result<TcpListener> {
    let socket = TcpSocket::new_v4()?;
    // On Windows this option would let another program take the port over.
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
        .merge(start::routes())
        .fallback(api::not_found)
        .with_state(shared)
        .layer(middleware::from_fn(loopback_names_only))
}

/// A web page in the operator's browser could reach this port under a name of its own that points
/// here (DNS rebinding). Only the names of this computer are answered.
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

/// The name and port the caller used. Addresses in answers carry it, so that they lead back through
/// whatever the caller put in between.
fn host(headers: &HeaderMap) -> &str {
    headers.get(header::HOST).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
