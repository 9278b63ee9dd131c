//! One window on the same cases: a second process has the first come to the front, and ends.
//!
//! Must not know: what is kept, or what holds it. The first listens on loopback and writes its port
//! and a random nonce into `front`, a file of its owner alone beside what is held. The nonce is no
//! secret beyond that: all it does is to bring a window to the front. A file that a killed process
//! left is harmless, for nothing is decided by it.

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

/// What the first answers once its window has heard.
const HEARD: u8 = b'!';
/// How long a caller may take to say the nonce. One is heard after the other, so that nobody can
/// take up the process.
const NONCE_WAIT: Duration = Duration::from_millis(500);
/// How long until it is tried again to reach the first.
const AGAIN: Duration = Duration::from_millis(50);
/// How long until the window manager is asked again to bring the window to the front.
const FRAME: Duration = Duration::from_millis(50);
/// How many times it is asked: some take a moment for a window that was minimised, and some never
/// do it.
const TRIES: u8 = 20;

/// A call to the front, and where the answer goes.
type Call = oneshot::Sender<()>;

/// How long a second process waits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Patience {
    /// For the answer of one that listens.
    pub answer: Duration,
    /// For one that does not listen yet, or not any more.
    pub listening: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self { answer: Duration::from_secs(2), listening: Duration::from_secs(20) }
    }
}

/// How a second process fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heard {
    /// Nobody else is there: it is the first.
    Free,
    /// The first one's window comes to the front.
    Answered,
    /// There is a first, but it does not answer.
    Silent,
}

/// The window's end of the calls.
#[derive(Debug, Default)]
pub struct SingleInstance {
    calls: Option<mpsc::Receiver<Call>>,
    /// How many more times the window manager is asked.
    tries: u8,
}

/// Carries calls from [`listen`] to the window.
pub(super) fn channel() -> (mpsc::Sender<Call>, SingleInstance) {
    let (calls, called) = mpsc::channel(1);
    (calls, SingleInstance { calls: Some(called), tries: 0 })
}

impl SingleInstance {
    /// Answers who called, and comes to the front.
    pub(super) fn update(&mut self, ctx: &Context) {
        while let Some(call) = self.calls.as_mut().and_then(|calls| calls.try_recv().ok()) {
            // Who called may have given up; the window comes all the same.
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

/// Listens for second processes as long as there is a window. Without it they are told that the
/// first does not answer.
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
            // Who called may be gone.
            let _told = stream.write_u8(HEARD).await.is_ok();
        }
    }
}

/// Calls the first process to the front, until `is_held` says that there is none.
pub(super) async fn call(folder: &Path, is_held: impl Fn() -> bool, patience: Patience) -> Heard {
    let search = async {
        while is_held() {
            if let Some((port, nonce)) = read(folder) {
                match timeout(patience.answer, ask(port, nonce)).await {
                    Ok(Ok(())) => return Heard::Answered,
                    // It is only starting, or about to end.
                    Ok(Err(_)) => {}
                    Err(_) => return Heard::Silent,
                }
            }
            sleep(AGAIN).await;
        }
        // What lies there now is older than this process, and its port may be anybody's.
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
    // Its mode is 0600, and it is there whole or not at all.
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
