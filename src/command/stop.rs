//! Requests to stop: Ctrl+C, SIGTERM, SIGHUP, and the closing of a console on Windows.
//!
//! After [`Stop::listen`] none of them ends the process. Knows nothing of what is stopped.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// Receives requests to stop.
#[derive(Clone, Debug, Default)]
pub(super) struct Stop(Arc<Requested>);

#[derive(Debug, Default)]
struct Requested {
    was_asked: AtomicBool,
    notify: Notify,
}

impl Stop {
    /// Starts listening, inside a tokio runtime.
    pub(super) fn listen() -> Self {
        let stop = Self::default();
        for mut request in requests() {
            let asked = Arc::clone(&stop.0);
            tokio::spawn(async move {
                while request.receive().await {
                    asked.was_asked.store(true, Ordering::SeqCst);
                    asked.notify.notify_one();
                }
            });
        }
        stop
    }

    /// Returns true once a request has come.
    pub(super) fn was_asked(&self) -> bool {
        self.0.was_asked.load(Ordering::SeqCst)
    }

    /// Waits for the next request; returns at once for one that came since the last call.
    pub(super) async fn asked(&self) {
        self.0.notify.notified().await;
    }
}

/// A signal that asks to stop.
#[cfg(unix)]
struct Request(tokio::signal::unix::Signal);

#[cfg(unix)]
impl Request {
    async fn receive(&mut self) -> bool {
        self.0.recv().await.is_some()
    }
}

/// Returns the signals that can be listened to. A hangup that is ignored, as by `nohup`, stays
/// ignored.
#[cfg(unix)]
fn requests() -> Vec<Request> {
    use tokio::signal::unix::{SignalKind, signal};
    let hangup = (!ignores_hangup()).then(SignalKind::hangup);
    let kinds = [SignalKind::interrupt(), SignalKind::terminate()].into_iter().chain(hangup);
    kinds.filter_map(|kind| signal(kind).ok().map(Request)).collect()
}

/// Returns true if hangups are ignored. Only Linux tells.
#[cfg(unix)]
fn ignores_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .is_some_and(|mask| mask & 1 == 1)
}

/// An event of the console that asks to stop.
#[cfg(windows)]
enum Request {
    Interrupt(tokio::signal::windows::CtrlC),
    Break(tokio::signal::windows::CtrlBreak),
    Close(tokio::signal::windows::CtrlClose),
}

#[cfg(windows)]
impl Request {
    async fn receive(&mut self) -> bool {
        let received = match self {
            Self::Interrupt(interrupt) => interrupt.recv().await,
            Self::Break(pressed) => pressed.recv().await,
            Self::Close(close) => close.recv().await,
        };
        received.is_some()
    }
}

/// Returns the events that can be listened to.
#[cfg(windows)]
fn requests() -> Vec<Request> {
    use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close};
    let all = [
        ctrl_c().map(Request::Interrupt),
        ctrl_break().map(Request::Break),
        ctrl_close().map(Request::Close),
    ];
    all.into_iter().filter_map(Result::ok).collect()
}
