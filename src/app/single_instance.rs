//! One window for the same cases: a second process brings the first one's window to the front, and
//! ends.
//!
//! The first process listens on loopback and writes its port and a random nonce to `front`, a file
//! that only its owner can read, beside the vault's lock file. The nonce only allows bringing the
//! window to the front. A file that a killed process left behind is harmless, because nothing is
//! decided by it.

use std::fs;
use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use egui::{Context, UserAttentionType, ViewportCommand};
use tempfile::NamedTempFile;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tokio::time::{sleep, timeout};

use crate::engine::message::Waker;

/// The first process's answer after its window was notified.
const HEARD: u8 = b'!';
/// Time limit for a caller to send the nonce. Callers are served one after the other, so that none
/// can occupy the process.
const NONCE_WAIT: Duration = Duration::from_millis(500);
/// Wait before the first process is called again.
const AGAIN: Duration = Duration::from_millis(50);
/// Wait before the window manager is asked again to bring the window to the front.
const FRAME: Duration = Duration::from_millis(50);
/// Number of times it is asked: some window managers need a moment for a minimised window, and some
/// never comply.
const TRIES: u8 = 20;

/// A call to bring the window to the front, with the channel for the answer.
type Call = oneshot::Sender<()>;

/// Time limits of a second process.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// For the answer of a first process that is listening.
    pub answer: Duration,
    /// For a first process that is not listening yet, or no longer.
    pub listening: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { answer: Duration::from_secs(2), listening: Duration::from_secs(20) }
    }
}

/// The result of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// There is no other process: this is the first.
    Free,
    /// The first process's window comes to the front.
    Answered,
    /// There is a first process, but it does not answer.
    Silent,
}

/// The window's end of the channel of calls.
#[derive(Debug, Default)]
pub struct SingleInstance {
    calls: Option<mpsc::Receiver<Call>>,
    /// Number of times the window manager is still asked.
    tries: u8,
}

/// Returns the channel that carries calls from [`listen`] to the window.
pub(super) fn channel() -> (mpsc::Sender<Call>, SingleInstance) {
    let (calls, called) = mpsc::channel(1);
    (calls, SingleInstance { calls: Some(called), tries: 0 })
}

impl SingleInstance {
    /// Answers the callers, and brings the window to the front.
    pub(super) fn update(&mut self, ctx: &Context) {
        while let Some(call) = self.calls.as_mut().and_then(|calls| calls.try_recv().ok()) {
            // The caller may have given up; the window comes to the front anyway.
            let _told = call.send(()).is_ok();
            self.tries = TRIES;
        }
        let Some(left) = self.tries.checked_sub(1) else { return };
        let (is_minimised, is_focused) = ctx.input(|input| {
            (input.viewport().minimized == Some(true), input.viewport().focused == Some(true))
        });
        if is_focused && !is_minimised && self.tries < TRIES {
            self.tries = 0;
            return;
        }
        self.tries = left;
        if is_minimised {
            ctx.send_viewport_cmd(ViewportCommand::Minimized(false));
        }
        ctx.send_viewport_cmd(ViewportCommand::Focus);
        if left == 0 {
            ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(
                UserAttentionType::Informational,
            ));
        }
        ctx.request_repaint_after(FRAME);
    }
}

/// Listens for second processes as long as there is a window. Without a listener they report that
/// the first does not answer.
pub(super) fn listen(folder: PathBuf, calls: mpsc::Sender<Call>, waker: Waker, runtime: &Handle) {
    runtime.spawn(async move {
        match open(&folder).await {
            Ok((listener, nonce)) => serve(listener, nonce, calls, waker).await,
            Err(error) => tracing::warn!(kind = ?error.kind(), "front-not-listening"),
        }
    });
}

async fn open(folder: &Path) -> io::Result<(TcpListener, u128)> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| io::ErrorKind::Unsupported)?;
    let nonce = u128::from_be_bytes(bytes);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    write(folder, listener.local_addr()?.port(), nonce)?;
    Ok((listener, nonce))
}

async fn serve(listener: TcpListener, nonce: u128, calls: mpsc::Sender<Call>, waker: Waker) {
    while !calls.is_closed() {
        let Ok((mut stream, _)) = listener.accept().await else {
            sleep(AGAIN).await;
            continue;
        };
        if !matches!(timeout(NONCE_WAIT, stream.read_u128()).await, Ok(Ok(said)) if said == nonce) {
            continue;
        }
        let (call, answered) = oneshot::channel();
        let sent = calls.try_send(call).is_ok();
        waker();
        if sent && answered.await.is_ok() {
            // The caller may have ended.
            let _told = stream.write_u8(HEARD).await.is_ok();
        }
    }
}

/// Calls the first process until it answers, or until `is_held` returns false: then there is none.
pub(super) async fn call(folder: &Path, is_held: impl Fn() -> bool, patience: Patience) -> Heard {
    let search = async {
        while is_held() {
            if let Some((port, nonce)) = read(folder) {
                match timeout(patience.answer, ask(port, nonce)).await {
                    Ok(Ok(())) => return Heard::Answered,
                    // It is starting or ending.
                    Ok(Err(_)) => {}
                    Err(_) => return Heard::Silent,
                }
            }
            sleep(AGAIN).await;
        }
        // An existing file is older than this process, and its port may belong to another program.
        let _gone = fs::remove_file(folder.join("front")).is_ok();
        Heard::Free
    };
    timeout(patience.listening, search).await.unwrap_or(Heard::Silent)
}

async fn ask(port: u16, nonce: u128) -> io::Result<()> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    stream.write_u128(nonce).await?;
    if stream.read_u8().await? == HEARD { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

fn write(folder: &Path, port: u16, nonce: u128) -> io::Result<()> {
    use std::io::Write as _;
    // Created with mode 0600, and whole or not at all.
    let mut file = NamedTempFile::new_in(folder)?;
    writeln!(file, "{port} {nonce:032x}")?;
    file.persist(folder.join("front"))?;
    Ok(())
}

fn read(folder: &Path) -> Option<(u16, u128)> {
    let text = fs::read_to_string(folder.join("front")).ok()?;
    let (port, nonce) = text.trim().split_once(' ')?;
    Some((port.parse().ok()?, u128::from_str_radix(nonce, 16).ok()?))
}

#[cfg(test)]
mod tests;
