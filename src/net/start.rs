//! The one call that starts an onboarding: no retries, no redirects, a bounded answer.
//!
//! Must not know: what follows from an answer. The ids stand in the path, so no address leaves this
//! file.

use percent_encoding::utf8_percent_encode;
use reqwest::header::CONTENT_TYPE;

use super::http::{ANSWER_BYTES, RESERVED, Timeouts, api_client, with_key};
use super::raw::Raw;
use super::redact::Secrets;
use super::wire;
use crate::domain::failure::CallFault;
use crate::domain::link::api_base;
use crate::domain::onboarding::{Onboarding, Started};
use crate::engine::ports::Answered;

/// Asks spektr to answer only once the session takes a submission.
const READY: &str = "x-spektr-block-until-ready";
const KEY: &str = "idempotency-key";
/// In an answer: it is the one that was given before.
const REPLAYED: &str = "idempotent-replayed";

pub(super) async fn call(onboarding: Onboarding, timeouts: Timeouts) -> Answered<Started> {
    let refused = || Answered { result: Err(CallFault::RefusedApi), server_time: None };
    let Some(base) = api_base(&onboarding.api_url).filter(|_| onboarding.has_sound_ids()) else {
        return refused();
    };
    let Some(client) = api_client(base.scheme() == "http", timeouts) else { return refused() };
    let id = |id: &str| utf8_percent_encode(id.trim(), RESERVED).to_string();
    let (process, workspace) = (id(&onboarding.process_id), id(&onboarding.workspace_id));
    let base = base.as_str().trim_end_matches('/');
    let request = client
        .post(format!("{base}/v2/public/actions/processId/{process}/workspaceId/{workspace}"))
        .header(CONTENT_TYPE, "application/json")
        .header(READY, "true")
        .header(KEY, onboarding.key.as_str())
        .body(onboarding.body());
    let secrets = Secrets::of(onboarding.api_key.iter());
    let response = with_key(request, onboarding.api_key.as_ref()).send().await;
    Raw::read(response, ANSWER_BYTES).await.answered(|raw| match raw.status {
        200 | 201 => {
            let is_replayed = raw
                .headers
                .get(REPLAYED)
                .is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
            wire::started(&raw.body, is_replayed, &secrets).ok_or(CallFault::Garbled)
        }
        _ => Err(raw.fault(&|words| secrets.words(words))),
    })
}
