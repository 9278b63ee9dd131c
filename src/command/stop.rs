//! Being asked to stop: Ctrl+C, SIGTERM, SIGHUP, and what closes a console on Windows.
//!
//! Must not know: what is stopped. From [`Stop::listen`] on, none of them ends the process by
//! itself.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// A request to stop, once it has come.
#[derive(Clone, Debug, Default)]
pub(super) struct Stop(Arc<Asked>);

#[derive(Debug, Default)]
struct Asked {
    was_asked: AtomicBool,
    news: Notify,
}

impl Stop {
    /// Begins to listen, within a runtime.
    pub(super) fn listen() -> Self {
        let stop = Self::default();
        for mut request in requests() {
            let asked = Arc::clone(&stop.0);
            tokio::spawn(async move {
                while request.came().await {
                    asked.was_asked.store(true, Ordering::SeqCst);
                    asked.news.notify_one();
                }
            });
        }
        stop
    }

    /// Returns true once a request has come.
    pub(super) fn was_asked(&self) -> bool {
        self.0.was_asked.load(Ordering::SeqCst)
    }

    /// Waits for the next request. One that came before is not lost.
    pub(super) async fn asked(&self) {
        self.0.news.notified().await;
    }
}

/// A signal that asks to stop.
#[cfg(unix)]
struct Request(tokio::signal::unix::Signal);

#[cfg(unix)]
impl Request {
    async fn came(&mut self) -> bool {
        self.0.recv().await.is_some()
    }
}

/// The signals that can be listened to; another keeps its usual effect. A hangup that is ignored,
/// as by `nohup`, stays ignored.
#[cfg(unix)]
fn requests() -> Vec<Request> {
    use tokio::signal::unix::{SignalKind, signal};
    let hangup = (!ignores_hangup()).then(SignalKind::hangup);
    let kinds = [SignalKind::interrupt(), SignalKind::terminate()].into_iter().chain(hangup);
    kinds.filter_map(|kind| signal(kind).ok().map(Request)).collect()
}

/// Linux tells which signals are ignored; elsewhere none is taken to be.
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
    async fn came(&mut self) -> bool {
        let came = match self {
            Self::Interrupt(interrupt) => interrupt.recv().await,
            Self::Break(pressed) => pressed.recv().await,
            Self::Close(close) => close.recv().await,
        };
        came.is_some()
    }
}

/// The events that can be listened to.
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
