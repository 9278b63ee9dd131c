//! One document's way out: read it, check that it is still what was reviewed, post it, watch that it moves.
//!
//! Must not know: which try it is; the machine decides what follows.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::ports::{Documents, Spektr};
use crate::domain::failure::UploadFault;
use crate::domain::intake::{Attachment, FileProblem};
use crate::domain::submission::Stored;
use crate::domain::ticket::Post;

/// How much longer the answer may take once the last byte was handed over: on a slow line the system's own buffers
/// still have to drain.
const TAIL: u32 = 4;
/// How often the watchdog looks.
const LOOKS_PER_PATIENCE: u32 = 10;

/// Sends one document. `patience` is how long not a single byte may move.
///
/// # Errors
/// What stopped it.
pub async fn send(
    spektr: Arc<dyn Spektr>,
    documents: Arc<dyn Documents>,
    attachment: Attachment,
    post: Post,
    sent: Arc<AtomicU64>,
    patience: Duration,
) -> Result<Stored, UploadFault> {
    let total = attachment.bytes;
    let document = tokio::task::spawn_blocking(move || documents.read(&attachment))
        .await
        .unwrap_or(Err(FileProblem::Unreadable))
        .map_err(UploadFault::Local)?;
    sent.store(0, Ordering::Relaxed);
    tokio::select! {
        result = spektr.upload(post, document, Arc::clone(&sent)) => result,
        () = stalled(&sent, total, patience) => {
            Err(if sent.load(Ordering::Relaxed) >= total { UploadFault::AnswerLost } else { UploadFault::Stalled })
        }
    }
}

/// Ends when the count has stood still for the whole of `patience`.
async fn stalled(sent: &AtomicU64, total: u64, patience: Duration) {
    let (mut last, mut still) = (sent.load(Ordering::Relaxed), 0);
    while still < if last < total { LOOKS_PER_PATIENCE } else { LOOKS_PER_PATIENCE * TAIL } {
        tokio::time::sleep(patience / LOOKS_PER_PATIENCE).await;
        let current = sent.load(Ordering::Relaxed);
        still = if current == last { still + 1 } else { 0 };
        last = current;
    }
}
