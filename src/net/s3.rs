//! The [presigned POST](../../docs/spektr-api.md#presigned-post) of one document: every field as
//! given and in order, then the file, with an exact length.
//!
//! Adds no field that the policy does not cover, never follows a redirect, and reads only `Code`,
//! `Message` and `RequestId` of an error. Knows nothing of which document it sends.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, stream};
use quick_xml::Reader;
use quick_xml::events::Event;
use reqwest::header::{ETAG, HeaderMap};
use reqwest::multipart::{Form, Part};
use reqwest::{Body, Client, Response};
use tokio::task::JoinHandle;

use super::error::upload_fault;
use super::raw::{read_body, retry_after_secs};
use super::redact::Secrets;
use crate::domain::failure::{S3Refusal, UploadFault};
use crate::domain::hidden::Hidden;
use crate::domain::intake::FileProblem;
use crate::domain::submission::Stored;
use crate::domain::ticket::Post;
use crate::engine::ports::Chunks;

/// Size of a chunk that is handed to the connection, in bytes; progress is counted in chunks. At 8
/// KiB/s one takes less than the watchdog's 30 s.
const CHUNK: usize = 192 * 1024;
/// Pause after the first chunk. A refusal that needs no document comes now, followed by a reset; it
/// is read during the pause, and later between two chunks. A write that meets the reset first would
/// lose the refusal.
const PAUSE: Duration = Duration::from_millis(1);
/// Smallest document with a pause, in bytes. A smaller one is in the system's buffers before a
/// refusal can come.
const PAUSE_FROM_BYTES: u64 = 4 * CHUNK as u64;
/// Largest error body that is read, in bytes.
const ERROR_BYTES: usize = 64 * 1024;
/// Length at which the text of an error's element is cut, in characters.
const MAX_TEXT: usize = 500;
/// Header of an answer: the kind of encryption of the object.
const ENCRYPTION: &str = "x-amz-server-side-encryption";
/// Header of an answer: the object is encrypted by the sender's key.
const CUSTOMER_KEY: &str = "x-amz-server-side-encryption-customer-algorithm";
/// Number of secrets above which those of older answers are forgotten; those of posts in use never
/// are.
pub(super) const MAX_SECRETS: usize = 4_096;
/// File name of the file part. S3 takes the object's name from the key, so the document's own name
/// is not sent ([inferred](../../docs/spektr-api.md#form-fields)).
const PART_NAME: &str = "document";

/// Posts one document of so many bytes; `sent` counts them as they are handed to the connection.
///
/// # Errors
/// The refusal of S3, the fault of the connection, or the problem of a document that could not be
/// read to its end; the connection is dropped then.
pub(super) async fn post(
    client: &Client,
    post: Post,
    bytes: u64,
    pieces: Box<dyn Chunks>,
    sent: Arc<AtomicU64>,
    mut secrets: Secrets,
) -> Result<Stored, UploadFault> {
    secrets.add(post.secrets(), MAX_SECRETS);
    let mut form = Form::new();
    for (name, value) in post.fields {
        form = form.text(name, value);
    }
    let local = Arc::new(OnceLock::new());
    let body = Body::wrap_stream(chunks(
        ReadAhead::of(pieces, Arc::clone(&local)),
        bytes >= PAUSE_FROM_BYTES,
        Arc::clone(&sent),
    ));
    form = form.part("file", Part::stream_with_length(body, bytes).file_name(PART_NAME));
    let answer = client.post(post.url).multipart(form).send().await;
    match (local.get().cloned(), answer) {
        (Some(problem), _) => Err(UploadFault::Local(problem)),
        (None, Ok(response)) => judge(response, &secrets).await,
        (None, Err(error)) => Err(upload_fault(&error, sent.load(Ordering::Relaxed) >= bytes)),
    }
}

/// The rest of a document, and its next piece.
type Next = (Box<dyn Chunks>, Result<Option<Bytes>, FileProblem>);

/// A document whose next piece is read on a blocking thread while the piece before it is sent.
struct ReadAhead {
    next: JoinHandle<Next>,
    /// The rest of the piece that is being sent.
    rest: Bytes,
    /// The problem that ended the reading, for the caller: the connection's error does not contain
    /// it.
    local: Arc<OnceLock<FileProblem>>,
}

impl ReadAhead {
    fn of(pieces: Box<dyn Chunks>, local: Arc<OnceLock<FileProblem>>) -> Self {
        Self { next: read_next(pieces), rest: Bytes::new(), local }
    }

    /// Returns the next chunk; `None` at the end of the document.
    async fn chunk(&mut self) -> io::Result<Option<Bytes>> {
        if self.rest.is_empty() {
            let piece = match (&mut self.next).await {
                Ok((pieces, Ok(Some(piece)))) => {
                    self.next = read_next(pieces);
                    Ok(piece)
                }
                Ok((_, Ok(None))) => return Ok(None),
                Ok((_, Err(problem))) => Err(problem),
                Err(_) => Err(FileProblem::Unreadable),
            };
            self.rest = piece.map_err(|problem| {
                self.local.get_or_init(|| problem);
                io::Error::from(io::ErrorKind::InvalidData)
            })?;
        }
        Ok(Some(self.rest.split_to(self.rest.len().min(CHUNK))))
    }
}

fn read_next(mut pieces: Box<dyn Chunks>) -> JoinHandle<Next> {
    tokio::task::spawn_blocking(move || {
        let piece = pieces.next();
        (pieces, piece)
    })
}

/// Returns the chunks of a document as a stream that counts them, with a pause if `pauses`.
fn chunks(
    ahead: ReadAhead,
    pauses: bool,
    sent: Arc<AtomicU64>,
) -> impl Stream<Item = io::Result<Bytes>> + Send {
    stream::try_unfold((ahead, 0u32), move |(mut ahead, nth)| {
        let sent = Arc::clone(&sent);
        async move {
            let Some(chunk) = ahead.chunk().await? else { return Ok(None) };
            if nth == 1 && pauses {
                tokio::time::sleep(PAUSE).await;
            } else {
                tokio::task::yield_now().await;
            }
            sent.fetch_add(chunk.len() as u64, Ordering::Relaxed);
            Ok(Some((chunk, (ahead, nth.saturating_add(1)))))
        }
    })
}

/// Reads the answer to a post.
async fn judge(response: Response, secrets: &Secrets) -> Result<Stored, UploadFault> {
    let status = response.status().as_u16();
    match status {
        200..=299 => {
            let etag = response.headers().get(ETAG).and_then(|etag| etag.to_str().ok());
            let etag = etag.map(|etag| cut(&secrets.text(etag)));
            Ok(Stored { etag, is_md5: tags_by_md5(response.headers()) })
        }
        300..=399 => Err(UploadFault::Redirected),
        _ => {
            let retry_after_secs = retry_after_secs(response.headers());
            let body = read_body(response, ERROR_BYTES).await.unwrap_or_default();
            Err(UploadFault::Refused(S3Refusal {
                retry_after_secs,
                ..refusal(status, &body, secrets)
            }))
        }
    }
}

/// Returns true if the answer says that its `ETag` is an MD5: S3's is one for objects under its own
/// key, and for no other encryption ([documented](../../docs/spektr-api.md#success)). A storage
/// without this header may use any `ETag`.
fn tags_by_md5(headers: &HeaderMap) -> bool {
    let own_key =
        headers.get(ENCRYPTION).is_some_and(|kind| kind.as_bytes().eq_ignore_ascii_case(b"AES256"));
    own_key && !headers.contains_key(CUSTOMER_KEY)
}

fn cut(text: &str) -> String {
    text.chars().take(MAX_TEXT).collect()
}

/// Reads [S3's error](../../docs/spektr-api.md#s3-errors), without secrets. The code is empty if
/// the body is not S3's XML or has a document type.
fn refusal(status: u16, body: &[u8], secrets: &Secrets) -> S3Refusal {
    let refusal = read_refusal(status, body);
    let shown = |text: &str| cut(&secrets.text(text));
    let (code, message, request_id) =
        (shown(&refusal.code), Hidden(shown(&refusal.message.0)), shown(&refusal.request_id));
    S3Refusal { code, message, request_id, ..refusal }
}

fn read_refusal(status: u16, body: &[u8]) -> S3Refusal {
    let mut refusal = S3Refusal {
        status,
        code: String::new(),
        message: Hidden::default(),
        request_id: String::new(),
        retry_after_secs: None,
    };
    let Ok(text) = std::str::from_utf8(body) else { return refusal };
    let mut reader = Reader::from_str(text);
    let (mut element, mut depth): (Option<Element>, usize) = (None, 0);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => {
                depth += 1;
                element = if depth == 2 { Element::of(tag.name().as_ref()) } else { None };
            }
            Ok(Event::End(_)) => {
                depth = depth.saturating_sub(1);
                element = None;
            }
            Ok(Event::Text(text)) => {
                if let Some(kind) = &element {
                    kind.put(&mut refusal, &text);
                }
            }
            Ok(Event::GeneralRef(reference)) => {
                if let (Some(kind), Some(c)) = (&element, predefined(reference.as_ref())) {
                    kind.put(&mut refusal, c);
                }
            }
            Ok(Event::DocType(_)) => {
                return S3Refusal {
                    code: String::new(),
                    message: Hidden::default(),
                    request_id: String::new(),
                    ..refusal
                };
            }
            Ok(Event::Eof) | Err(_) => return refusal,
            Ok(_) => {}
        }
    }
}

/// Resolves the five predefined references of XML. Others are dropped, so that no text can expand.
fn predefined(name: &str) -> Option<&'static str> {
    match name {
        "quot" => Some("\""),
        "apos" => Some("'"),
        "lt" => Some("<"),
        "gt" => Some(">"),
        "amp" => Some("&"),
        _ => None,
    }
}

/// An element of the error that is read.
#[derive(Clone, Copy)]
enum Element {
    Code,
    Message,
    RequestId,
}

impl Element {
    fn of(name: &str) -> Option<Self> {
        match name {
            "Code" => Some(Self::Code),
            "Message" => Some(Self::Message),
            "RequestId" => Some(Self::RequestId),
            _ => None,
        }
    }

    fn put(self, refusal: &mut S3Refusal, text: &str) {
        let target = match self {
            Self::Code => &mut refusal.code,
            Self::Message => &mut refusal.message.0,
            Self::RequestId => &mut refusal.request_id,
        };
        target.push_str(text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderName, HeaderValue};

    fn read(body: &str) -> (String, String, String) {
        let refusal = refusal(400, body.as_bytes(), &Secrets::default());
        (refusal.code, refusal.message.0, refusal.request_id)
    }

    #[test]
    fn u15_of_an_error_only_code_message_and_request_id_are_read() {
        let body = r#"<?xml version="1.0" encoding="UTF-8"?>
            <Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy Condition failed: [&quot;eq&quot;, &quot;$key&quot;]</Message><Inner><Code>no</Code></Inner><RequestId>R1</RequestId></Error>"#;
        let message = "Invalid according to Policy: Policy Condition failed: [\"eq\", \"$key\"]";
        assert_eq!(read(body), ("AccessDenied".into(), message.into(), "R1".into()));
        for body in ["", "oops", "<html><body>hi</body></html>", "<Error><Code>", "\u{0}"] {
            assert_eq!(read(body).0, "", "{body:?}");
        }
    }

    #[test]
    fn u6_only_an_answer_that_says_so_tags_by_md5() {
        for (pairs, is_md5) in [
            (vec![], false),
            (vec![(ENCRYPTION, "AES256")], true),
            (vec![(ENCRYPTION, "aws:kms")], false),
            (vec![(ENCRYPTION, "aws:kms:dsse")], false),
            (vec![(ENCRYPTION, "AES256"), (CUSTOMER_KEY, "AES256")], false),
            (vec![(CUSTOMER_KEY, "AES256")], false),
        ] {
            let headers = pairs
                .iter()
                .map(|(name, value)| {
                    (HeaderName::from_static(name), HeaderValue::from_static(value))
                })
                .collect();
            assert_eq!(tags_by_md5(&headers), is_md5, "{pairs:?}");
        }
    }

    #[test]
    fn t1_what_was_signed_is_taken_out_of_an_error_before_it_is_cut() {
        let mut secrets = Secrets::default();
        secrets.add(["UE9MSUNZ".repeat(20).as_str(), "5ignature"].into_iter(), 9);
        let body = format!(
            "<Error><Code>5IGNATURE</Code><Message>{}{}</Message><RequestId>%35ignature</RequestId></Error>",
            "x".repeat(MAX_TEXT - 20),
            "UE9MSUNZ".repeat(20)
        );
        let refusal = refusal(403, body.as_bytes(), &secrets);
        assert_eq!((refusal.code.as_str(), refusal.request_id.as_str()), ("…", "…"));
        assert!(!refusal.message.0.contains("UE9"));
    }

    #[test]
    fn t7_a_document_type_is_refused_and_nothing_expands() {
        let bomb = r#"<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><Error><Code>&b;</Code></Error>"#;
        assert_eq!(read(bomb), (String::new(), String::new(), String::new()));
        let file = r#"<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><Error><Code>&f;</Code></Error>"#;
        assert_eq!(read(file).0, "");
        assert_eq!(read("<Error><Code>A&unknown;B</Code></Error>").0, "AB");
        let long = format!("<Error><Code>{}</Code></Error>", "x".repeat(60_000));
        assert_eq!(read(&long).0.len(), MAX_TEXT);
    }
}
