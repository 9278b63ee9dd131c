//! The upload of one document: opens it, posts it, detects a stall, and compares its MD5 with the
//! `ETag` of S3's answer.
//!
//! Knows nothing of retries; the machine decides what follows.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use md5::{Digest as _, Md5};

use super::ports::{Chunks, Clock, Documents, Spektr};
use crate::domain::failure::UploadFault;
use crate::domain::intake::{Attachment, FileProblem};
use crate::domain::submission::Stored;
use crate::domain::ticket::Post;

/// Factor by which the patience grows once the last byte was handed over: on a slow line the
/// system's buffers still have to drain.
pub(super) const TAIL: u32 = 4;
/// Number of times the watchdog compares the count of bytes within the patience.
const LOOKS_PER_PATIENCE: u32 = 10;

/// Uploads a document. `patience` is the longest time in which no byte moves; `sent` counts the
/// bytes.
///
/// # Errors
/// The fault that stopped the upload.
pub async fn send(
    spektr: Arc<dyn Spektr>,
    documents: Arc<dyn Documents>,
    clock: &dyn Clock,
    attachment: Attachment,
    post: Post,
    sent: Arc<AtomicU64>,
    patience: Duration,
) -> Result<Stored, UploadFault> {
    let total = attachment.bytes;
    let chunks = open(&documents, &attachment).await.map_err(UploadFault::Local)?;
    sent.store(0, Ordering::Relaxed);
    let stored = tokio::select! {
        result = spektr.upload(post, total, chunks, Arc::clone(&sent)) => result,
        () = stalled(&sent, total, clock, patience) => {
            Err(if sent.load(Ordering::Relaxed) >= total { UploadFault::AnswerLost } else { UploadFault::Stalled })
        }
    }?;
    match told_md5(&stored) {
        Some(told) if md5(documents, attachment).await.is_ok_and(|md5| md5 != told) => {
            Err(UploadFault::WrongDigest)
        }
        _ => Ok(stored),
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, FileProblem> + Send + 'static,
) -> Result<T, FileProblem> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(FileProblem::Unreadable))
}

async fn open(
    documents: &Arc<dyn Documents>,
    attachment: &Attachment,
) -> Result<Box<dyn Chunks>, FileProblem> {
    let (documents, attachment) = (Arc::clone(documents), attachment.clone());
    blocking(move || documents.chunks(&attachment)).await
}

/// Reads the MD5 in an `ETag`; `None` if the answer does not say that it is one: encrypting buckets
/// and other storages answer tags of the same shape.
fn told_md5(stored: &Stored) -> Option<u128> {
    let bare = stored.etag.as_deref().filter(|_| stored.is_md5)?.trim_matches('"');
    let is_md5 = bare.len() == 32 && bare.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_md5.then(|| u128::from_str_radix(bare, 16).ok()).flatten()
}

/// Computes the document's MD5. An error is not a reason to send the document again: what was sent
/// is what was reviewed.
async fn md5(documents: Arc<dyn Documents>, attachment: Attachment) -> Result<u128, FileProblem> {
    blocking(move || {
        let (mut chunks, mut md5) = (documents.chunks(&attachment)?, Md5::new());
        while let Some(chunk) = chunks.next()? {
            md5.update(&chunk);
        }
        Ok(u128::from_be_bytes(md5.finalize().into()))
    })
    .await
}

/// Completes when the count has not changed for `patience`.
async fn stalled(sent: &AtomicU64, total: u64, clock: &dyn Clock, patience: Duration) {
    let (mut last, mut still) = (sent.load(Ordering::Relaxed), 0);
    while still < if last < total { LOOKS_PER_PATIENCE } else { LOOKS_PER_PATIENCE * TAIL } {
        clock.sleep(patience / LOOKS_PER_PATIENCE).await;
        let current = sent.load(Ordering::Relaxed);
        still = if current == last { still + 1 } else { 0 };
        last = current;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u6_an_etag_is_compared_only_when_it_is_said_to_be_an_md5_and_looks_like_one() {
        for (etag, told) in [
            (
                "\"5d41402abc4b2a76b9719d911017c592\"",
                Some(0x5d41_402a_bc4b_2a76_b971_9d91_1017_c592),
            ),
            (
                "\"5D41402ABC4B2A76B9719D911017C592\"",
                Some(0x5d41_402a_bc4b_2a76_b971_9d91_1017_c592),
            ),
            ("\"00000000000000000000000000000000\"", Some(0)),
            ("\"5d41402abc4b2a76b9719d911017c592-2\"", None),
            ("\"not-an-md5\"", None),
        ] {
            let stored = |is_md5| Stored { etag: Some(etag.to_owned()), is_md5 };
            assert_eq!((told_md5(&stored(true)), told_md5(&stored(false))), (told, None), "{etag}");
        }
    }
}
