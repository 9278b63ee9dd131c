//! Documents that change between review and their last byte (T11): the reviewed bytes leave, or the
//! post never completes.

use std::fs::OpenOptions;
use std::io::{self, Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Home, WORKERS, command, run};
use crate::binary::each;
use crate::fake::{FILES, Fake, Kind, Talk, document};

/// More bytes than the system buffers.
const BYTES: usize = 6_000_000;
const STEP: usize = 64 * 1024;
/// The form before a document ends within so many bytes.
const FORM_BYTES: usize = 4 * 1024;
const CHANGED: &str = "has changed since it was attached";

/// The time of the change: before the document is opened again, or when this many bytes of its post have
/// come.
#[derive(Clone, Copy, Debug)]
enum When {
    Reviewed,
    Underway(usize),
}

fn flip(path: &Path, at: usize) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).open(path)?;
    file.seek(SeekFrom::Start(at as u64))?;
    file.write_all(&[!document(at + 1)[at]])
}

/// Returns true if a post, or the received part of it, is the changed document's.
fn is_first(body: &[u8]) -> bool {
    let key = format!("/{}\r\n", FILES[0].2);
    body[..body.len().min(FORM_BYTES)].windows(key.len()).any(|window| window == key.as_bytes())
}

/// Returns true if all received bytes of the document are the reviewed ones.
fn is_reviewed(body: &[u8]) -> bool {
    let head = b"filename=\"document\"\r\n\r\n";
    let from = body[..body.len().min(FORM_BYTES)]
        .windows(head.len())
        .position(|window| window == head)
        .map_or(body.len(), |at| at + head.len());
    body[from..].iter().zip(document(BYTES)).all(|(came, reviewed)| *came == reviewed)
}

#[test]
fn t11_no_changed_byte_leaves_wherever_and_whenever_a_document_is_changed() {
    let rows: Vec<(When, usize)> = [When::Reviewed, When::Underway(64 * 1024)]
        .into_iter()
        .flat_map(|when| (0..BYTES).step_by(STEP).map(move |at| (when, at)))
        .collect();
    let stopped = AtomicUsize::new(0);
    each(&rows, WORKERS, |(when, at)| {
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let path = folder.path().join(FILES[0].2);
        let (whole, wrong) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let (when, at, counts) = (*when, *at, (Arc::clone(&whole), Arc::clone(&wrong)));
        let fake = Fake::start(move |talk: &mut Talk<'_>| {
            match (talk.call.kind, when) {
                (Kind::Submit, When::Reviewed) => flip(&path, at)?,
                (Kind::Post, _) => {
                    if let (When::Underway(bytes), 1) = (when, talk.call.nth) {
                        talk.read(bytes)?;
                        flip(&path, at)?;
                    }
                    let all = talk.read_all();
                    if is_first(&talk.call.body) {
                        counts.0.fetch_add(usize::from(all.is_ok()), Ordering::SeqCst);
                        counts.1.fetch_add(
                            usize::from(!is_reviewed(&talk.call.body)),
                            Ordering::SeqCst,
                        );
                    }
                    all?;
                }
                _ => {}
            }
            Ok(None)
        });
        let said = run(command(&home, folder.path(), &fake, BYTES, &["--parallel", "1"]));
        let (whole, wrong) = (whole.load(Ordering::SeqCst), wrong.load(Ordering::SeqCst));
        assert_eq!(wrong, 0, "{when:?} {at}: {said:?}");
        let is_told = said.stdout.contains(CHANGED);
        assert_eq!(
            (whole, said.exit),
            if is_told { (0, Some(6)) } else { (1, Some(0)) },
            "{when:?} {at}: {said:?}"
        );
        assert!(is_told || matches!(when, When::Underway(_)), "{when:?} {at}: {said:?}");
        stopped.fetch_add(usize::from(is_told), Ordering::SeqCst);
    });
    assert!(stopped.into_inner() > rows.len() / 2, "some were changed while they were under way");
}

#[test]
fn u6_an_md5_is_compared_with_the_reviewed_document_and_only_while_it_can_be_read() {
    let etag =
        "ETag: \"00000000000000000000000000000000\"\r\nx-amz-server-side-encryption: AES256\r\n";
    for vanishes in [false, true] {
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let path = folder.path().join(FILES[0].2);
        let fake = Fake::start(move |talk: &mut Talk<'_>| {
            if talk.call.kind != Kind::Post {
                return Ok(None);
            }
            talk.read_all()?;
            if !is_first(&talk.call.body) {
                return Ok(None);
            }
            if vanishes {
                std::fs::remove_file(&path)?;
            }
            talk.store();
            talk.answer("204 No Content", etag, b"").map(Some)
        });
        let said = run(command(&home, folder.path(), &fake, 1_000_000, &["--parallel", "1"]));
        // What S3 has otherwise is told wrong once; then the confirm knows that it is there.
        let is_wrong = said.stdout.contains("needs_post");
        assert_eq!((said.exit, is_wrong), (Some(0), !vanishes), "{vanishes}: {said:?}");
    }
}
