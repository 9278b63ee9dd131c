//! The API's calls, as the vendor documents them, and the server's own state.
//!
//! Must not know: how the bucket works. Which call meets which trouble is decided in `script`.

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use axum::{Json as Answer, Router};
use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::judge::{self, Promise};
use super::line::Line;
use super::script::{self, AfterSubmit, Before, Call};
use super::session::Session;
use super::sign::Freshness;
use super::state::{Confirmed, NotPending, Shared, now};
use super::{BUCKET, Scenario, host, session, step};

/// Where a client must never arrive: the redirecting scenarios point here.
const TRAP: &str = "/practice/elsewhere";

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

/// A call nobody knows. The path is not repeated: a token may stand in it.
pub(super) async fn not_found() -> Response {
    refuse(StatusCode::NOT_FOUND, "not_found", "Not Found")
}

#[derive(Deserialize)]
struct FilledBy {
    #[serde(rename = "filledBy")]
    filled_by: String,
}

/// What every call carries, and how to answer its troubles.
pub(super) struct Visit<'a> {
    pub(super) shared: &'a Shared,
    pub(super) line: &'a Line,
    pub(super) headers: &'a HeaderMap,
    pub(super) token: &'a str,
}

impl Visit<'_> {
    /// Plays the scenario's part of a call, then checks the token. Answers when the call ends here.
    async fn enter(&self, call: Call) -> Option<Response> {
        let played = self.play(call).await;
        // What was sent is objected to only behind a good token.
        if played.as_ref().is_some_and(|played| played.status() != StatusCode::BAD_REQUEST) {
            return played;
        }
        if self.shared.records().admits(self.token, now()) { played } else { Some(unauthorized()) }
    }

    /// Plays the scenario's part of a call.
    pub(super) async fn play(&self, call: Call) -> Option<Response> {
        if let Some(delay) = self.shared.options.answer_delay() {
            tokio::time::sleep(delay).await;
        }
        let nth = self.shared.records().count(call);
        match script::before(self.shared.options.scenario, call, nth) {
            Before::Proceed => {}
            Before::Reject => {
                return Some(invalid("registration_number: this company is not in the register"));
            }
            Before::TokenDies => self.shared.records().token.dead = true,
            Before::ServerError => {
                return Some(refuse(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "internal_server_error",
                    "Internal Server Error",
                ));
            }
            Before::Busy => return Some(busy()),
            Before::Portal => return Some(portal()),
            Before::Redirect => {
                return Some(redirect(&self.shared.redirect_location(self.headers)));
            }
            Before::Cut => return Some(self.cut()),
        }
        None
    }

    /// Cuts the connection. What is answered here never arrives.
    fn cut(&self) -> Response {
        self.shared.cut(self.line)
    }

    /// The upload entries for some promises, as submit and confirm hand them out.
    fn uploads(&self, promises: &[Promise], freshness: Freshness) -> Vec<Json> {
        let url = bucket_url(self.headers);
        let signed = now();
        let entry = |promise: &Promise| {
            let post = self.shared.signer.post(&promise.key, &promise.file_name, freshness, signed);
            let fields: serde_json::Map<_, _> =
                post.into_iter().map(|(name, value)| (name, Json::String(value))).collect();
            let mut entry = serde_json::Map::new();
            if let Some(reference) = &promise.entity_reference {
                entry.insert("entityReference".to_owned(), json!(reference));
            }
            entry.insert("fileName".to_owned(), json!(promise.file_name));
            entry.insert("spektrDataField".to_owned(), json!(promise.field));
            entry.insert("url".to_owned(), json!(url));
            entry.insert("fields".to_owned(), Json::Object(fields));
            Json::Object(entry)
        };
        promises.iter().map(entry).collect()
    }

    fn after_submit(&self, promises: &[Promise]) -> Response {
        let freshness = match script::after_submit(self.shared.options.scenario) {
            AfterSubmit::Cut => return self.cut(),
            AfterSubmit::Garble => return garbled(),
            AfterSubmit::Complete => {
                self.shared.records().complete();
                return completed();
            }
            AfterSubmit::Mismatch => return accepted(&self.mismatched(promises)),
            AfterSubmit::StalePosts => Freshness::Expired,
            AfterSubmit::StaleSession => Freshness::StaleSession,
            AfterSubmit::Answer => Freshness::Fresh,
        };
        if promises.is_empty() { completed() } else { accepted(&self.uploads(promises, freshness)) }
    }

    /// Without the last promise, and with one for an entity nobody sent.
    fn mismatched(&self, promises: &[Promise]) -> Vec<Json> {
        let stranger = Promise {
            entity_reference: Some("somebody_else".to_owned()),
            field: "id_document".to_owned(),
            file_name: "stranger.pdf".to_owned(),
            key: judge::object_key("stranger", "stranger.pdf"),
        };
        let kept = promises.split_last().map_or(&[][..], |(_, kept)| kept);
        self.uploads(&[kept, &[stranger]].concat(), Freshness::Fresh)
    }
}

async fn submit(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Line>,
    Path(token): Path<String>,
    filled_by: Result<Query<FilledBy>, QueryRejection>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let visit = Visit { shared: &shared, line: &line, headers: &headers, token: &token };
    if let Some(answer) = visit.enter(Call::Submit).await {
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
    let stand = shared.records().stand();
    let submission = match judge::read(
        &body,
        &judge::Step { number: stand.step, form: shared.form(&stand).as_ref(), now: now() },
    ) {
        Ok(submission) => submission,
        Err(objection) => return invalid(&objection),
    };
    if shared.options.scenario == Scenario::LateApply && shared.records().is_first_submit() {
        apply_late(&shared, submission);
        return refuse(StatusCode::GATEWAY_TIMEOUT, "gateway_timeout", "Gateway Time-out");
    }
    // What a real server does with a second submit is not documented; this one never applies two.
    let applied = shared.records().apply(submission);
    match applied {
        Ok(promises) => visit.after_submit(&promises),
        Err(NotPending) => invalid("The form of this step was already submitted"),
    }
}

/// Applies a submit whose caller was told that nobody answers.
fn apply_late(shared: &Arc<Shared>, submission: judge::Submission) {
    let shared = Arc::clone(shared);
    tokio::spawn(async move {
        tokio::time::sleep(shared.options.late).await;
        shared.records().apply_late(submission);
    });
}

async fn confirm(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Line>,
    Path(token): Path<String>,
    filled_by: Result<Query<FilledBy>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let visit = Visit { shared: &shared, line: &line, headers: &headers, token: &token };
    if let Some(answer) = visit.enter(Call::Confirm).await {
        return answer;
    }
    if !is_filled(filled_by) {
        return invalid("filledBy must be a non-empty string");
    }
    let confirmed = shared.records().confirm();
    match confirmed {
        Confirmed::NotPending => invalid("Context status is not pending"),
        Confirmed::Completed if script::loses_confirm_answer(shared.options.scenario) => {
            visit.cut()
        }
        Confirmed::Completed => completed(),
        Confirmed::Missing(promises) => {
            let uploads = visit.uploads(&promises, Freshness::Fresh);
            (StatusCode::CONFLICT, Answer(json!({ "status": "pending", "fileUploads": uploads })))
                .into_response()
        }
    }
}

async fn current_step(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Line>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Response {
    let visit = Visit { shared: &shared, line: &line, headers: &headers, token: &token };
    if let Some(answer) = visit.enter(Call::Step).await {
        return answer;
    }
    if !shared.options.step_call {
        return not_found().await;
    }
    let stand = shared.records().look();
    let number = u64::try_from(stand.step).unwrap_or_default();
    let id = shared
        .signer
        .derive("execution", if shared.options.session() == Session::OneStep { 0 } else { number });
    let language = headers
        .get(header::CONTENT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    Answer(match shared.options.session() {
        Session::OneStep => step::answer(&id[..24], stand.step > 1),
        Session::TwoSteps => session::answer(&id[..24], &stand, language),
    })
    .into_response()
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WantedFile {
    file_name: String,
    spektr_data_field: String,
}

/// The older call that only hands out posts; what it hands out is not promised to any submit.
async fn submit_files(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(line): ConnectInfo<Line>,
    Path(token): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let visit = Visit { shared: &shared, line: &line, headers: &headers, token: &token };
    if let Some(answer) = visit.enter(Call::SubmitFiles).await {
        return answer;
    }
    let Ok(wanted) = serde_json::from_slice::<Vec<WantedFile>>(&body) else {
        return invalid("The request body must be an array of fileName and spektrDataField");
    };
    if wanted.iter().any(|file| judge::content_type(&file.file_name).is_none()) {
        return invalid("file type not allowed");
    }
    let promise = |file: WantedFile| Promise {
        entity_reference: None,
        field: file.spektr_data_field,
        key: judge::object_key("case", &file.file_name),
        file_name: file.file_name,
    };
    let promises: Vec<_> = wanted.into_iter().map(promise).collect();
    (StatusCode::CREATED, Answer(visit.uploads(&promises, Freshness::Fresh))).into_response()
}

async fn report(State(shared): State<Arc<Shared>>) -> Response {
    Answer(shared.report()).into_response()
}

/// A new link for the same session, for whoever drives a server of its own process: the token
/// before answers 401 from now on.
async fn renew(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Response {
    shared.renew_token();
    let link = format!("http://{}/form?token={}", host(&headers), shared.records().token.text);
    Answer(json!({ "link": link })).into_response()
}

async fn trap(State(shared): State<Arc<Shared>>) -> StatusCode {
    shared.records().redirects_followed += 1;
    StatusCode::OK
}

/// The bucket's address, under the name by which the caller reached us.
pub(super) fn bucket_url(headers: &HeaderMap) -> String {
    format!("http://{}/{BUCKET}", host(headers))
}

impl Shared {
    /// Where the redirecting scenarios point.
    pub(super) fn redirect_location(&self, headers: &HeaderMap) -> String {
        self.options
            .redirect_to
            .clone()
            .unwrap_or_else(|| format!("http://{}{TRAP}", host(headers)))
    }

    /// Cuts a connection. The answer is there for the type's sake and never arrives.
    pub(super) fn cut(&self, line: &Line) -> Response {
        self.records().connections_cut += 1;
        line.cut();
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
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

fn completed() -> Response {
    Answer(json!({ "status": "completed" })).into_response()
}

fn accepted(uploads: &[Json]) -> Response {
    Answer(json!({ "status": "accepted", "fileUploads": uploads })).into_response()
}

pub(super) fn refuse(status: StatusCode, error_code: &str, message: &str) -> Response {
    (status, Answer(json!({ "message": message, "errorCode": error_code }))).into_response()
}

pub(super) fn invalid(message: &str) -> Response {
    refuse(StatusCode::BAD_REQUEST, "invalid_request_body", message)
}

pub(super) fn unauthorized() -> Response {
    refuse(StatusCode::UNAUTHORIZED, "unauthorized", "Unauthorized Exception")
}

fn busy() -> Response {
    let mut response =
        refuse(StatusCode::TOO_MANY_REQUESTS, "too_many_requests", "Too Many Requests");
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
    response
}

fn redirect(location: &str) -> Response {
    (StatusCode::TEMPORARY_REDIRECT, [(header::LOCATION, location)]).into_response()
}

fn portal() -> Response {
    let page =
        "<!doctype html><title>Guest network</title><h1>Please sign in to use this network</h1>";
    ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], Body::from(page)).into_response()
}

fn garbled() -> Response {
    (
        [(header::CONTENT_TYPE, "application/json")],
        Body::from("{\"status\":\"accepted\",\"fileUploads\":[{\"entityRef"),
    )
        .into_response()
}
