//! The API in front of the real S3 server: it signs posts for the server and asks it for the stored
//! documents.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use super::server::MiniStack;
use super::sign::Grant;

const FILES: [(&str, &str, &str); 2] = [
    ("company_reference_id_1", "company_document", "registration_certificate.pdf"),
    ("owner_reference_id_1", "id_document", "passport_scan.pdf"),
];

struct Shared {
    server: MiniStack,
    first_posts_live_secs: i64,
    submits: AtomicU32,
}

/// The API; it ends when dropped.
pub(crate) struct Api {
    shared: Arc<Shared>,
    url: String,
    running: JoinHandle<()>,
}

impl Drop for Api {
    fn drop(&mut self) {
        self.running.abort();
    }
}

impl Api {
    pub(crate) async fn start(server: MiniStack, first_posts_live_secs: i64) -> Self {
        let shared = Arc::new(Shared { server, first_posts_live_secs, submits: AtomicU32::new(0) });
        let routes = Router::new()
            .route(
                "/v2/public/actions/{token}",
                get(|| async { Json(json!({"node": {"type": "form"}, "execution": {"status": "pending", "currentStep": 1}})) }),
            )
            .route("/v3/public/actions/{token}", post(submit))
            .route("/v3/public/actions/{token}/confirm", post(confirm))
            .with_state(Arc::clone(&shared));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let running =
            tokio::spawn(async move { axum::serve(listener, routes).await.expect("served") });
        Self { shared, url, running }
    }

    pub(crate) fn url(&self) -> String {
        self.url.clone()
    }

    pub(crate) fn submits(&self) -> u32 {
        self.shared.submits.load(Ordering::Relaxed)
    }

    /// The folder part of a file's key, different for every API so that runs don't see each other's
    /// objects.
    pub(crate) fn entity(&self, file: usize) -> String {
        self.shared.entity(file)
    }
}

impl Shared {
    fn entity(&self, file: usize) -> String {
        format!("{}-entity-{file}", self.first_posts_live_secs)
    }

    fn upload(&self, file: usize, lives_secs: i64) -> Value {
        let (reference, field, name) = FILES[file];
        let fields: serde_json::Map<String, Value> = Grant::new(&self.key(file), lives_secs)
            .fields()
            .into_iter()
            .map(|(name, value)| (name, Value::String(value)))
            .collect();
        json!({"entityReference": reference, "fileName": name, "spektrDataField": field, "url": self.server.bucket_url(), "fields": fields})
    }

    fn key(&self, file: usize) -> String {
        format!("workspace/endClient/{}/{}", self.entity(file), FILES[file].2)
    }
}

async fn submit(State(shared): State<Arc<Shared>>) -> Json<Value> {
    shared.submits.fetch_add(1, Ordering::Relaxed);
    let uploads: Vec<Value> =
        (0..FILES.len()).map(|file| shared.upload(file, shared.first_posts_live_secs)).collect();
    Json(json!({"status": "accepted", "fileUploads": uploads}))
}

async fn confirm(State(shared): State<Arc<Shared>>) -> (StatusCode, Json<Value>) {
    let mut missing = Vec::new();
    for file in 0..FILES.len() {
        if shared.server.stored(&shared.key(file)).await.is_none() {
            missing.push(shared.upload(file, 3_600));
        }
    }
    if missing.is_empty() {
        (StatusCode::OK, Json(json!({"status": "completed"})))
    } else {
        (StatusCode::CONFLICT, Json(json!({"status": "pending", "fileUploads": missing})))
    }
}
