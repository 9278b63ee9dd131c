//! The API's calls with a token, and the practice server's own.
//!
//! `script` decides which call fails how. Knows nothing of how the bucket works.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use axum::{Json as Answer, Router};
use serde::Deserialize;
use serde_json::json;

use super::address::host;
use super::call::{ApiCall, TRAP, completed, invalid, refuse};
use super::cuttable::Cutter;
use super::judge;
use super::promise::{self, Promise};
use super::records::{Confirmed, NotPending};
use super::scenario::Scenario;
use super::script::{self, CallKind};
use super::session::{self, Session};
use super::sign::Freshness;
use super::state::{Shared, now};
use super::step;

/// The API's routes. Bodies are limited to axum's default of 2 MB.
pub(super) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/v3/public/actions/{token}", post(submit))
        .route("/v3/public/actions/{token}/confirm", post(confirm))
        .route("/v2/public/actions/{token}", get(current_step))
        .route("/v2/public/actions/{token}/submit-files", post(submit_files))
        .route("/practice/state", get(report))
        .route("/practice/renew", post(renew))
        .route(TRAP, any(trap))
}

/// Answers an unknown call. The path is not repeated, because it may contain a token.
pub(super) async fn not_found() -> Response {
    refuse(StatusCode::NOT_FOUND, "not_found", "Not Found")
}

#[derive(Deserialize)]
struct FilledBy {
    #[serde(rename = "filledBy")]
    filled_by: String,
}

async fn submit(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    Path(token): Path<String>,
    filled_by: Result<Query<FilledBy>, QueryRejection>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let call = ApiCall { shared: &shared, cutter: &cutter, headers: &headers, token: &token };
    if let Some(answer) = call.admit(CallKind::Submit).await {
        return answer;
    }
    if !is_filled(filled_by) {
        return invalid("filledBy must be a non-empty string");
    }
    let body = match body {
        Ok(body) if is_json(&headers) => body,
        Ok(_) => return invalid("The request body must be application/json"),
        Err(_) => return invalid("The request body is too large"),
    };
    let position = shared.records().position();
    let submission = match judge::read(
        &body,
        &judge::Step { number: position.step, form: shared.form(&position).as_ref(), now: now() },
    ) {
        Ok(submission) => submission,
        Err(objection) => return invalid(&objection),
    };
    if shared.options.scenario == Scenario::LateApply && shared.records().is_first_submit() {
        apply_late(&shared, submission);
        return refuse(StatusCode::GATEWAY_TIMEOUT, "gateway_timeout", "Gateway Time-out");
    }
    // What a real server does with a second submit is not known; this one never applies two.
    let applied = shared.records().apply(submission);
    match applied {
        Ok(promises) => call.after_submit(&promises),
        Err(NotPending) => invalid("The form of this step was already submitted"),
    }
}

/// Applies a submit after a delay; its caller got a gateway timeout.
fn apply_late(shared: &Arc<Shared>, submission: judge::Submission) {
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        tokio::time::sleep(shared.options.late).await;
        shared.records().apply_late(submission);
    });
}

async fn confirm(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    Path(token): Path<String>,
    filled_by: Result<Query<FilledBy>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let call = ApiCall { shared: &shared, cutter: &cutter, headers: &headers, token: &token };
    if let Some(answer) = call.admit(CallKind::Confirm).await {
        return answer;
    }
    if !is_filled(filled_by) {
        return invalid("filledBy must be a non-empty string");
    }
    let confirmed = shared.records().confirm();
    match confirmed {
        Confirmed::NotPending => invalid("Context status is not pending"),
        Confirmed::Completed if script::loses_confirm_answer(shared.options.scenario) => call.cut(),
        Confirmed::Completed => completed(),
        Confirmed::Missing(promises) => {
            let uploads = call.uploads(&promises, Freshness::Fresh);
            (StatusCode::CONFLICT, Answer(json!({ "status": "pending", "fileUploads": uploads })))
                .into_response()
        }
    }
}

async fn current_step(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Response {
    let call = ApiCall { shared: &shared, cutter: &cutter, headers: &headers, token: &token };
    if let Some(answer) = call.admit(CallKind::Step).await {
        return answer;
    }
    if !shared.options.step_call {
        return not_found().await;
    }
    let position = shared.records().poll_position();
    let number = u64::try_from(position.step).unwrap_or_default();
    let id = shared
        .signer
        .derive("execution", if shared.options.session() == Session::OneStep { 0 } else { number });
    let language = headers
        .get(header::CONTENT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    Answer(match shared.options.session() {
        Session::OneStep => step::answer(&id[..24], position.step > 1),
        Session::TwoSteps => session::answer(&id[..24], &position, language),
    })
    .into_response()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WantedFile {
    file_name: String,
    spektr_data_field: String,
}

/// The older call, which only makes presigned posts; no submit promises these files.
async fn submit_files(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let call = ApiCall { shared: &shared, cutter: &cutter, headers: &headers, token: &token };
    if let Some(answer) = call.admit(CallKind::SubmitFiles).await {
        return answer;
    }
    let Ok(wanted) = serde_json::from_slice::<Vec<WantedFile>>(&body) else {
        return invalid("The request body must be an array of fileName and spektrDataField");
    };
    if wanted.iter().any(|file| promise::content_type(&file.file_name).is_none()) {
        return invalid("file type not allowed");
    }
    let promise = |file: WantedFile| Promise {
        entity_reference: None,
        field: file.spektr_data_field,
        key: promise::object_key("case", &file.file_name),
        file_name: file.file_name,
    };
    let promises: Vec<_> = wanted.into_iter().map(promise).collect();
    (StatusCode::CREATED, Answer(call.uploads(&promises, Freshness::Fresh))).into_response()
}

async fn report(State(shared): State<Arc<Shared>>) -> Response {
    Answer(shared.report()).into_response()
}

/// Makes a new link for the same session, for tests that run the server in a process of its own.
/// The token before it answers 401 from now on.
async fn renew(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    shared.renew_token();
    let link = format!("http://{}/form?token={}", host(&headers), shared.records().token.text);
    Answer(json!({ "link": link })).into_response()
}

async fn trap(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.records().traffic.redirects_followed += 1;
    StatusCode::OK
}

fn is_filled(filled_by: Result<Query<FilledBy>, QueryRejection>) -> bool {
    filled_by.is_ok_and(|Query(query)| !query.filled_by.trim().is_empty())
}

fn is_json(headers: &HeaderMap) -> bool {
    let content_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    content_type
        .split(';')
        .next()
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case("application/json"))
}
