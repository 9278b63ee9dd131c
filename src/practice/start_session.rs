//! The call that starts a session, and its idempotency key
//! ([documented](../../docs/spektr-api.md#start-a-session)).
//!
//! There is one session: starting it anew ends the one before. Knows nothing of its forms.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{ConnectInfo, Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Json as Answer, Router};
use serde_json::{Map, Value as Json, json};

use super::call::{ApiCall, invalid, refuse, unauthorized};
use super::cuttable::Cutter;
use super::records::Start;
use super::script::CallKind;
use super::session::{LANGUAGES, Session};
use super::state::Shared;

pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v2/public/actions/processId/{process}/workspaceId/{workspace}", post(start))
}

async fn start(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    Path((process, workspace)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let call = ApiCall { shared: &shared, cutter: &cutter, headers: &headers, token: "" };
    if let Some(answer) = call.play(CallKind::Start).await {
        return answer;
    }
    let header =
        |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    if header("x-api-key").is_empty() {
        return unauthorized();
    }
    let key = header("idempotency-key");
    if key.len() > 255 {
        return invalid("idempotency-key must have 1 to 255 characters");
    }
    let Some(data) = data_of(&body) else {
        return invalid("The request body must be an object with data");
    };
    let request = json!([process, workspace, &data]).to_string();
    if let Some(known) = shared.records().started_with(key) {
        return if known.request == request { replayed(&known.answer) } else { reused() };
    }
    let answer = json!({
        "token": shared.start_session(data),
        "spektrId": &shared.signer.derive("customer", 0)[..24],
        "availableLanguages": if shared.options.session() == Session::TwoSteps { &LANGUAGES[..] } else { &LANGUAGES[..1] },
    });
    shared.records().remember_start(key, Start { request, answer: answer.clone() });
    (StatusCode::CREATED, Answer(answer)).into_response()
}

/// Reads `data` of the body; empty if the body is empty or has none, `None` if it is something
/// else.
fn data_of(body: &[u8]) -> Option<Map<String, Json>> {
    if body.is_empty() {
        return Some(Map::new());
    }
    let body: Map<String, Json> = serde_json::from_slice(body).ok()?;
    body.get("data").map_or_else(|| Some(Map::new()), |data| data.as_object().cloned())
}

fn replayed(answer: &Json) -> Response {
    let mut response = (StatusCode::CREATED, Answer(answer)).into_response();
    response.headers_mut().insert("idempotent-replayed", HeaderValue::from_static("true"));
    response
}

fn reused() -> Response {
    let message = "idempotency-key has already been used with different request parameters";
    refuse(StatusCode::UNPROCESSABLE_ENTITY, "idempotency_key_reused", message)
}
