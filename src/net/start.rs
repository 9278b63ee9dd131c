//! The call that starts an onboarding
//! ([documented](../../docs/spektr-api.md#start-a-session)).
//!
//! The ids are part of the path, so no address leaves this file. Knows nothing of what follows from
//! an answer.

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

/// Header that asks spektr to answer only once the session takes a submission.
const READY: &str = "x-spektr-block-until-ready";
/// Header with the idempotency key.
const KEY: &str = "idempotency-key";
/// Header of a repeated answer.
const REPLAYED: &str = "idempotent-replayed";

/// Starts an onboarding. An address or an id that cannot be used is [`CallFault::RefusedApi`].
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
