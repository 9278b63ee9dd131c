//! Drawing in another process: memory and time that an untrusted document takes end with it.
//!
//! Knows nothing of how documents are drawn. The process may be under the document's control, so its
//! answer is untrusted as well.

use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use bytes::Bytes;

use super::protocol::{LONGEST, read};
use crate::domain::intake::Sniffed;
use crate::engine::message::{Preview, PreviewFault, PreviewRequest};

/// The program's command that draws.
const COMMAND: &str = "draw";
/// Largest answer in bytes: the largest picture and the lines before it.
const MAX_BYTES: u64 = LONGEST as u64 * LONGEST as u64 * 4 + 1_024;
/// Time for starting and ending the process, in addition to the time for drawing.
const OVERHEAD: Duration = Duration::from_secs(1);

/// A process that is killed when this is dropped.
struct Helper(Child);

impl Drop for Helper {
    fn drop(&mut self) {
        // It may have ended already.
        let _gone = self.0.kill().is_err();
        let _gone = self.0.wait().is_err();
    }
}

/// Draws a page in another process of `program`. A process that ends without an answer had too
/// little memory.
///
/// # Errors
/// If no process can be started.
pub(super) fn draw(
    program: &Path,
    document: &Bytes,
    sniffed: Sniffed,
    request: PreviewRequest,
    patience: Duration,
) -> io::Result<Preview> {
    let mut command = Command::new(program);
    command.arg(COMMAND).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // No console window of its own.
    #[cfg(windows)]
    std::os::windows::process::CommandExt::creation_flags(&mut command, 0x0800_0000);
    let mut helper = Helper(command.spawn()?);
    let (Some(mut input), Some(output)) = (helper.0.stdin.take(), helper.0.stdout.take()) else {
        return Err(io::ErrorKind::BrokenPipe.into());
    };
    let (head, document) =
        (format!("{}\n{} {}\n", sniffed.label(), request.page, request.side), document.clone());
    let (answer, answered) = sync_channel(1);
    thread::Builder::new().spawn(move || {
        // Fails if the process answered early or has ended.
        let _gone =
            input.write_all(head.as_bytes()).and_then(|()| input.write_all(&document)).is_err();
    })?;
    thread::Builder::new().spawn(move || {
        let mut bytes = Vec::new();
        let _cut = output.take(MAX_BYTES).read_to_end(&mut bytes).is_err();
        // Fails if the time is up.
        let _late = answer.send(bytes).is_err();
    })?;
    Ok(match answered.recv_timeout(patience + OVERHEAD) {
        Ok(bytes) => read(&bytes).unwrap_or_else(|| Preview::failed(PreviewFault::TooLarge)),
        Err(_) => Preview::failed(PreviewFault::TooSlow),
    })
}
