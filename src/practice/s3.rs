//! The bucket: accepts presigned posts as S3 does
//! ([documented](../../docs/spektr-api.md#presigned-post)), and keeps the digest of a document
//! instead of its bytes.
//!
//! A refused body is read to its end before the answer, unless the scenario says otherwise, so that
//! the answer is not lost in a reset. Knows nothing of tokens and submits.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use bytes::Bytes;
use futures_util::stream::{BoxStream, StreamExt as _};
use multer::{Field, Multipart};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sha2::{Digest, Sha256};

use super::address::{BUCKET, bucket_url};
use super::cuttable::Cutter;
use super::policy::{Form, MAX_FIELDS_BYTES, Policy, SizeRange};
use super::refusal::{self, Refusal};
use super::report::StoredObject;
use super::script::{self, Upload};
use super::sign;
use super::state::{Shared, now};

/// Largest body that is read, in bytes: four times the largest document.
const MAX_BODY_BYTES: u64 = 64 * 1024 * 1024;

/// Characters that are percent-encoded in the path of a `Location`.
const PATH: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Returns the bucket's routes, in path style.
pub(super) fn routes() -> Router<Arc<Shared>> {
    let bucket = || post(upload).fallback(wrong_method);
    Router::new().route("/{bucket}", bucket()).route("/{bucket}/", bucket())
}

/// The chunks of a body.
type Chunks = BoxStream<'static, Result<Bytes, axum::Error>>;

/// The end of a post that stores nothing.
enum Stop {
    Refuse(Refusal),
    /// Refuse without reading the rest of the body.
    RefuseNow(Refusal),
    /// Cut the connection.
    Cut,
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refuse(refusal)
    }
}

/// A post that was accepted.
struct Received {
    object: StoredObject,
    /// The status the signer asked for.
    status: StatusCode,
}

async fn wrong_method(State(shared): State<Arc<Shared>>) -> Response {
    Refusal::WrongMethod.answer(&shared.request_id())
}

/// Counts a post as under way until dropped.
struct UnderWay(Arc<Shared>);

impl UnderWay {
    fn begin(shared: Arc<Shared>) -> Self {
        let mut records = shared.records();
        records.traffic.posts_received += 1;
        records.traffic.posts_under_way += 1;
        drop(records);
        Self(shared)
    }
}

impl Drop for UnderWay {
    fn drop(&mut self) {
        self.0.records().traffic.posts_under_way -= 1;
    }
}

async fn upload(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    Path(bucket): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Response {
    let _under_way = UnderWay::begin(Arc::clone(&shared));
    let mut body = paced(body, shared.options.bytes_per_sec());
    let outcome = if bucket == BUCKET {
        receive(&shared, &headers, &mut body).await
    } else {
        Err(Refusal::NoSuchBucket.into())
    };
    match outcome {
        Ok(received) => {
            shared.records().store(received.object.clone(), shared.options.scenario);
            stored(&shared, &headers, &received)
        }
        Err(Stop::Cut) => shared.cut(&cutter),
        Err(Stop::RefuseNow(refusal)) => refuse(&shared, &refusal),
        Err(Stop::Refuse(refusal)) => {
            // If the peer has gone, the answer is lost as well.
            drop(drain(&mut body).await);
            refuse(&shared, &refusal)
        }
    }
}

fn refuse(shared: &Shared, refusal: &Refusal) -> Response {
    shared.records().refused(refusal);
    refusal.answer(&shared.request_id())
}

/// Reads a whole post and judges it meanwhile. It is accepted only once its last byte is read.
async fn receive(
    shared: &Shared,
    headers: &HeaderMap,
    body: &mut Chunks,
) -> Result<Received, Stop> {
    let body_bytes = content_length(headers)?;
    if body_bytes > MAX_BODY_BYTES {
        return Err(Stop::RefuseNow(Refusal::TooLarge {
            proposed_bytes: body_bytes,
            max_bytes: MAX_BODY_BYTES,
        }));
    }
    let content_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let boundary = multer::parse_boundary(content_type).map_err(|_| Refusal::NotMultipart)?;
    let mut parts = Multipart::new(&mut *body, boundary);
    let (form, file) = read_fields(&mut parts).await?;
    let key = form.require("key")?.to_owned();
    let nth = shared.records().count_post(&key);
    let fate = script::upload(shared.options.scenario, nth);
    match fate {
        Upload::Proceed | Upload::CutHalfway => {}
        Upload::SlowDown => return Err(Refusal::SlowDown.into()),
        Upload::Redirect => {
            return Err(Refusal::Redirect { location: shared.redirect_location(headers) }.into());
        }
        Upload::RefuseEarly => return Err(Stop::RefuseNow(Refusal::PolicyExpired)),
    }
    let policy = Policy::read(shared.signer.check(&form)?)?;
    let sizes = policy.judge(&form, BUCKET, now())?;
    let cut_after =
        (fate == Upload::CutHalfway).then(|| (body_bytes / 2).saturating_sub(form.bytes() as u64));
    let (bytes, sha256) = read_file(shared, file, sizes, cut_after).await?;
    finish_parts(&mut parts).await?;
    drop(parts);
    // The closing boundary is not the end: every byte of Content-Length has to arrive.
    drain(body).await.map_err(|_| Refusal::Incomplete)?;
    let content_type = form.get("content-type").map(str::to_owned);
    let status = success_status(form.get("success_action_status"));
    Ok(Received {
        object: StoredObject { key, bytes, sha256, content_type, times: 0, present: true },
        status,
    })
}

/// Returns the body's length from its header; S3 refuses chunked posts.
fn content_length(headers: &HeaderMap) -> Result<u64, Refusal> {
    let length = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok())
        .and_then(|text| text.parse().ok());
    if headers.contains_key(header::TRANSFER_ENCODING) {
        Err(Refusal::MissingContentLength)
    } else {
        length.ok_or(Refusal::MissingContentLength)
    }
}

/// Reads the fields up to the document.
async fn read_fields<'b>(parts: &mut Multipart<'b>) -> Result<(Form, Field<'b>), Refusal> {
    let mut form = Form::default();
    while let Some(mut part) = parts.next_field().await.map_err(|error| broken(&error))? {
        let name = part.name().ok_or(Refusal::Malformed)?.to_owned();
        if name.eq_ignore_ascii_case("file") {
            return Ok((form, part));
        }
        let mut value = Vec::new();
        while let Some(chunk) = part.chunk().await.map_err(|error| broken(&error))? {
            if value.len() + chunk.len() > MAX_FIELDS_BYTES {
                return Err(Refusal::FieldsTooLong);
            }
            value.extend_from_slice(&chunk);
        }
        form.add(&name, &String::from_utf8_lossy(&value))?;
    }
    Err(Refusal::FileCount)
}

/// Reads the document and returns its size in bytes and its SHA-256. With `cut_after` the
/// connection is cut after so many bytes, or at the document's end.
async fn read_file(
    shared: &Shared,
    mut file: Field<'_>,
    sizes: SizeRange,
    cut_after: Option<u64>,
) -> Result<(u64, String), Stop> {
    let (mut bytes, mut hasher) = (0_u64, Sha256::new());
    while let Some(chunk) = file.chunk().await.map_err(|error| broken(&error))? {
        bytes += chunk.len() as u64;
        shared.records().traffic.bytes_received += chunk.len() as u64;
        hasher.update(&chunk);
        if cut_after.is_some_and(|limit| bytes >= limit) {
            return Err(Stop::Cut);
        }
    }
    if cut_after.is_some() {
        return Err(Stop::Cut);
    }
    if bytes > sizes.max {
        return Err(Refusal::TooLarge { proposed_bytes: bytes, max_bytes: sizes.max }.into());
    }
    if bytes < sizes.min {
        return Err(Refusal::TooSmall { proposed_bytes: bytes, min_bytes: sizes.min }.into());
    }
    Ok((bytes, sign::finish(hasher)))
}

/// Reads what comes after the document. S3 ignores fields there, but not a second document.
async fn finish_parts(parts: &mut Multipart<'_>) -> Result<(), Refusal> {
    while let Some(part) = parts.next_field().await.map_err(|error| broken(&error))? {
        if part.name().is_some_and(|name| name.eq_ignore_ascii_case("file")) {
            return Err(Refusal::FileCount);
        }
    }
    Ok(())
}

/// Returns the refusal for an error of the multipart reader: an interrupted body, or a malformed
/// one.
fn broken(error: &multer::Error) -> Refusal {
    if matches!(error, multer::Error::StreamReadFailed(_)) {
        Refusal::Incomplete
    } else {
        Refusal::Malformed
    }
}

/// Returns the status of success: 200 or 201 if the form asks for them, else 204.
fn success_status(wanted: Option<&str>) -> StatusCode {
    match wanted {
        Some("200") => StatusCode::OK,
        Some("201") => StatusCode::CREATED,
        _ => StatusCode::NO_CONTENT,
    }
}

/// Answers an accepted post.
fn stored(shared: &Shared, headers: &HeaderMap, received: &Received) -> Response {
    let request_id = shared.request_id();
    let object = &received.object;
    // Not an MD5, as with encrypted buckets: a client must not take an ETag for a checksum.
    let etag = format!("\"sse-{}\"", &object.sha256[..32]);
    let location = format!("{}/{}", bucket_url(headers), utf8_percent_encode(&object.key, PATH));
    let mut response = if received.status == StatusCode::CREATED {
        let elements = [
            ("Location", location.clone()),
            ("Bucket", BUCKET.to_owned()),
            ("Key", object.key.clone()),
            ("ETag", etag.clone()),
        ];
        refusal::xml(received.status, &request_id, &refusal::document("PostResponse", &elements))
    } else {
        let mut response = received.status.into_response();
        refusal::mark(&mut response, &request_id);
        response
    };
    for (name, value) in [(header::ETAG, etag), (header::LOCATION, location)] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Returns the body's chunks, limited to so many bytes per second.
fn paced(body: Body, bytes_per_sec: Option<u64>) -> Chunks {
    let chunks = body.into_data_stream();
    let Some(rate) = bytes_per_sec else { return chunks.boxed() };
    let pause = move |chunk: Result<Bytes, axum::Error>| async move {
        let bytes = chunk.as_ref().map_or(0, |bytes| bytes.len() as u64);
        tokio::time::sleep(Duration::from_micros(bytes * 1_000_000 / rate)).await;
        chunk
    };
    chunks.then(pause).boxed()
}

/// Reads a body to its end.
async fn drain(body: &mut Chunks) -> Result<(), axum::Error> {
    while let Some(chunk) = body.next().await {
        chunk?;
    }
    Ok(())
}
