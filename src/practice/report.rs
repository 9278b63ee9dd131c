//! The report of a practice server about the calls it received.
//!
//! Contains no token, policy or signature. Knows nothing of the handlers.

use std::fmt;

use serde::Serialize;
use serde_json::Value as Json;

/// An object in the bucket. Its bytes are not kept, and `Debug` omits the key, which contains a
/// file's name.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct StoredObject {
    /// Key in the bucket.
    pub key: String,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of its bytes, 64 lower-case hex digits.
    pub sha256: String,
    /// The `Content-Type` it was posted with.
    pub content_type: Option<String>,
    /// Number of posts for this key that were answered with success.
    pub times: u64,
    /// True while it is stored; some scenarios lose objects.
    pub present: bool,
}

impl fmt::Debug for StoredObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredObject")
            .field("bytes", &self.bytes)
            .field("sha256", &self.sha256)
            .field("times", &self.times)
            .field("present", &self.present)
            .finish_non_exhaustive()
    }
}

/// Counts of posts, connections and redirects.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Traffic {
    /// S3 codes of refused posts, in order.
    pub uploads_refused: Vec<&'static str>,
    /// Posts to the bucket, good or bad.
    pub posts_received: u64,
    /// Posts that are being read now; one whose sender has gone counts until its received bytes are
    /// read.
    pub posts_under_way: u64,
    /// Bytes of documents read from posts, good or bad.
    pub bytes_received: u64,
    /// Connections that were cut on purpose.
    pub connections_cut: u64,
    /// Requests that followed a redirect to this server's trap. A correct client makes none.
    pub redirects_followed: u64,
}

/// The calls and objects that a practice server has received, as `GET /practice/state` returns
/// them. `Debug` omits the payloads.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The scenario's name.
    pub scenario: &'static str,
    /// Submits that reached the server, good or bad.
    pub submits_received: u64,
    /// Submits that had an effect; more than one per step is a client's mistake.
    pub submits_applied: u64,
    /// Confirms that reached the server, good or bad.
    pub confirms_received: u64,
    /// Step calls that reached the server.
    pub steps_asked: u64,
    /// True once the session is finished.
    pub completed: bool,
    /// The current step, from 1; one more than there are once the session is finished.
    pub step: usize,
    /// Stored objects, in the order of first arrival.
    pub objects: Vec<StoredObject>,
    /// The last submit that was applied.
    pub last_payload: Option<Json>,
    /// Every submit that was applied, in order.
    pub payloads: Vec<Json>,
    /// Counts of posts, connections and redirects.
    #[serde(flatten)]
    pub traffic: Traffic,
}

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Report")
            .field("scenario", &self.scenario)
            .field("submits_received", &self.submits_received)
            .field("submits_applied", &self.submits_applied)
            .field("confirms_received", &self.confirms_received)
            .field("steps_asked", &self.steps_asked)
            .field("completed", &self.completed)
            .field("step", &self.step)
            .field("objects", &self.objects.len())
            .field("traffic", &self.traffic)
            .finish_non_exhaustive()
    }
}
