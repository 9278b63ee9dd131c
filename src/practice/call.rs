//! One call of the API: the scenario's part, the check of the token, and the answers of all calls.
//!
//! Knows nothing of what a submit contains.

use axum::Json as Answer;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value as Json, json};

use super::address::{bucket_url, host};
use super::cuttable::Cutter;
use super::promise::{Promise, object_key};
use super::script::{self, AfterSubmit, Before, CallKind};
use super::sign::Freshness;
use super::state::{Shared, now};

/// Path that the redirecting scenarios point to. A client must never follow.
pub(super) const TRAP: &str = "/practice/elsewhere";

/// A call under way: what it carries, and how the scenario answers it.
pub(super) struct ApiCall<'a> {
    pub(super) shared: &'a Shared,
    pub(super) cutter: &'a Cutter,
    pub(super) headers: &'a HeaderMap,
    pub(super) token: &'a str,
}

impl ApiCall<'_> {
    /// Plays the scenario's part of a call, then checks the token. Returns an answer if the call
    /// ends here.
    pub(super) async fn admit(&self, kind: CallKind) -> Option<Response> {
        let played = self.play(kind).await;
        // With a bad token, 401 comes before any objection to what was sent.
        if played.as_ref().is_some_and(|played| played.status() != StatusCode::BAD_REQUEST) {
            return played;
        }
        if self.shared.records().admits(self.token, now()) { played } else { Some(unauthorized()) }
    }

    /// Plays the scenario's part of a call. Returns an answer if the call ends here.
    pub(super) async fn play(&self, kind: CallKind) -> Option<Response> {
        if let Some(delay) = self.shared.options.answer_delay() {
            tokio::time::sleep(delay).await;
        }
        let nth = self.shared.records().count(kind);
        match script::before(self.shared.options.scenario, kind, nth) {
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

    /// Cuts the connection. The returned answer never arrives.
    pub(super) fn cut(&self) -> Response {
        self.shared.cut(self.cutter)
    }

    /// Returns the upload entries for some promised files, as submit and confirm answer them.
    pub(super) fn uploads(&self, promises: &[Promise], freshness: Freshness) -> Vec<Json> {
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

    /// Answers an applied submit that promises these files.
    pub(super) fn after_submit(&self, promises: &[Promise]) -> Response {
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

    /// Returns upload entries without the last promised file, and with one of an unknown entity.
    fn mismatched(&self, promises: &[Promise]) -> Vec<Json> {
        let stranger = Promise {
            entity_reference: Some("somebody_else".to_owned()),
            field: "id_document".to_owned(),
            file_name: "stranger.pdf".to_owned(),
            key: object_key("stranger", "stranger.pdf"),
        };
        let kept = promises.split_last().map_or(&[][..], |(_, kept)| kept);
        self.uploads(&[kept, &[stranger]].concat(), Freshness::Fresh)
    }
}

impl Shared {
    /// Returns the target of the redirecting scenarios.
    pub(super) fn redirect_location(&self, headers: &HeaderMap) -> String {
        self.options
            .redirect_to
            .clone()
            .unwrap_or_else(|| format!("http://{}{TRAP}", host(headers)))
    }

    /// Cuts a connection. The returned answer never arrives.
    pub(super) fn cut(&self, cutter: &Cutter) -> Response {
        self.records().traffic.connections_cut += 1;
        cutter.cut();
        StatusCode::INTERNAL_SERVER_ERROR.into_response()
    }
}

pub(super) fn completed() -> Response {
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
