//! The calls with a token: [step](../../docs/spektr-api.md#current-step),
//! [submit](../../docs/spektr-api.md#submit) and [confirm](../../docs/spektr-api.md#confirm).
//!
//! Each is one request with a bounded answer. The token is part of the path, so no address leaves
//! this file. Knows nothing of what follows from an answer.

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use percent_encoding::utf8_percent_encode;
use reqwest::header::{CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE};
use reqwest::{Client, Method, RequestBuilder};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value as Json;
use url::Url;

use super::hosts::HostRules;
use super::http::{ANSWER_BYTES, RESERVED, Timeouts, api_client, client, with_key};
use super::raw::Raw;
use super::redact::Secrets;
use super::{s3, start, wire};
use crate::domain::failure::{
    AddressPart, CallFault, ConfirmAnswer, StepAnswer, SubmitAnswer, UploadFault,
};
use crate::domain::hidden::Hidden;
use crate::domain::link::api_base;
use crate::domain::onboarding::{Onboarding, Started};
use crate::domain::payload::Payload;
use crate::domain::step::{Step, is_language};
use crate::domain::submission::Stored;
use crate::domain::ticket::{Post, Ticket};
use crate::engine::message::Target;
use crate::engine::ports::{Answered, Chunks, Connect, RefusedApi, Soon, Spektr};

/// Part of an answer that each expected upload entry may add to [`ANSWER_BYTES`], in bytes
/// ([inferred](../../docs/spektr-api.md#limits)).
const ANSWER_BYTES_PER_FILE: usize = 16 * 1024;
/// Largest step that is read with its form, in bytes: 5,000 fields of 800 bytes each. JSON of this
/// size takes less than about 200 MB of memory ([inferred](../../docs/spektr-api.md#limits)).
const STEP_BYTES: usize = 4 * 1024 * 1024;
/// Length at which an unknown status is cut, in characters.
const MAX_STATUS: usize = 64;
/// Length at which the host of a refused address is cut, in characters.
const MAX_HOST: usize = 100;
/// Opens sessions over HTTP(S).
#[derive(Clone, Copy, Debug, Default)]
pub struct HttpConnect {
    /// Time limits of its sessions.
    pub timeouts: Timeouts,
}

impl Connect for HttpConnect {
    fn open(&self, target: &Target) -> Result<Arc<dyn Spektr>, RefusedApi> {
        let base = api_base(&target.api_url).ok_or(RefusedApi)?;
        let rules = HostRules::new(&base, &target.upload_hosts);
        let loopback = base.scheme() == "http";
        let api = api_client(loopback, self.timeouts).ok_or(RefusedApi)?;
        // No read timeout: only bytes of the answer reset it, so it would end long uploads.
        let storage =
            client(loopback, self.timeouts).http1_only().build().map_err(|_| RefusedApi)?;
        Ok(Arc::new(Session {
            api,
            storage,
            base,
            rules,
            secrets: Secrets::of(std::iter::once(&target.token).chain(&target.api_key)),
            signed: Mutex::default(),
            token: target.token.clone(),
            api_key: target.api_key.clone(),
            filled_by: target.filled_by.0.clone(),
        }))
    }

    fn start(&self, onboarding: Onboarding) -> Soon<'_, Answered<Started>> {
        Box::pin(start::call(onboarding, self.timeouts))
    }
}

struct Session {
    api: Client,
    storage: Client,
    base: Url,
    rules: HostRules,
    token: SecretString,
    api_key: Option<SecretString>,
    filled_by: String,
    /// The token and the API key.
    secrets: Secrets,
    /// Policies and signatures of the presigned posts in its answers.
    signed: Mutex<Secrets>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Session(…)")
    }
}

impl Spektr for Session {
    fn step(&self) -> Soon<'_, Answered<StepAnswer>> {
        Box::pin(async move {
            let response = self.request(Method::GET, "v2", "").send().await;
            let raw = Raw::read(response, STEP_BYTES).await;
            raw.answered(|raw| match raw.status {
                200 => {
                    wire::step(&raw.body, &|words| self.redacted(words)).ok_or(CallFault::Garbled)
                }
                _ => Err(raw.fault(&|words| self.redacted(words))),
            })
        })
    }

    fn current_step(&self, language: &str) -> Soon<'_, Answered<Step>> {
        let language = is_language(language).then(|| language.to_owned());
        Box::pin(async move {
            let mut request = self.request(Method::GET, "v2", "");
            if let Some(language) = language {
                request = request.header(CONTENT_LANGUAGE, language);
            }
            let raw = Raw::read(request.send().await, STEP_BYTES).await;
            raw.answered(|raw| match raw.status {
                200 => wire::current_step(&raw.body, &|json| self.redact(json))
                    .ok_or(CallFault::Garbled),
                _ => Err(raw.fault(&|words| self.redacted(words))),
            })
        })
    }

    fn submit(&self, payload: Payload, files: usize) -> Soon<'_, Answered<SubmitAnswer>> {
        Box::pin(async move {
            let body = payload.text().as_bytes().to_vec();
            let request = self
                .request(Method::POST, "v3", "")
                .header(CONTENT_TYPE, "application/json")
                .body(body);
            let raw = Raw::read(request.send().await, answer_limit(files)).await;
            raw.answered(|raw| match raw.status {
                200 | 201 => self.submit_answer(&raw.body, files),
                _ => Err(raw.fault(&|words| self.redacted(words))),
            })
        })
    }

    fn confirm(&self, files: usize) -> Soon<'_, Answered<ConfirmAnswer>> {
        Box::pin(async move {
            let response =
                self.request(Method::POST, "v3", "/confirm").header(CONTENT_LENGTH, 0).send().await;
            let raw = Raw::read(response, answer_limit(files)).await;
            raw.answered(|raw| match raw.status {
                200 | 201 => match wire::answer(&raw.body) {
                    Some(answer) if answer.status == "completed" => Ok(ConfirmAnswer::Completed),
                    Some(answer) => Ok(ConfirmAnswer::Open(self.message_of(raw, &answer.status))),
                    None => Err(CallFault::Garbled),
                },
                409 => match wire::answer(&raw.body) {
                    Some(wire::Answer { uploads: Some(uploads), .. })
                        if !uploads.tickets.is_empty() =>
                    {
                        self.missing(uploads)
                    }
                    answer => {
                        let (status, uploads) = answer
                            .map(|answer| (answer.status, answer.uploads))
                            .unwrap_or_default();
                        self.note_unread(&uploads.unwrap_or_default());
                        Ok(ConfirmAnswer::Unnamed(self.message_of(raw, &status)))
                    }
                },
                _ => Err(raw.fault(&|words| self.redacted(words))),
            })
        })
    }

    fn upload(
        &self,
        post: Post,
        bytes: u64,
        pieces: Box<dyn Chunks>,
        sent: Arc<AtomicU64>,
    ) -> Soon<'_, Result<Stored, UploadFault>> {
        Box::pin(s3::post(&self.storage, post, bytes, pieces, sent, self.secrets.clone()))
    }
}

impl Session {
    /// Makes a request for `{base}/{version}/public/actions/{token}{suffix}`, with `filledBy`
    /// unless it is a GET ([documented](../../docs/spektr-api.md#the-query-filledby)).
    fn request(&self, method: Method, version: &str, suffix: &str) -> RequestBuilder {
        let token = utf8_percent_encode(self.token.expose_secret(), RESERVED);
        let filled_by = utf8_percent_encode(&self.filled_by, RESERVED);
        let base = self.base.as_str().trim_end_matches('/');
        let query =
            if method == Method::GET { String::new() } else { format!("?filledBy={filled_by}") };
        let request = self
            .api
            .request(method, format!("{base}/{version}/public/actions/{token}{suffix}{query}"));
        with_key(request, self.api_key.as_ref())
    }

    /// Removes our secrets and the server's signatures from its words: a router's 404 repeats the
    /// path, which contains the token.
    fn redacted(&self, words: &str) -> String {
        self.signed().words(&self.secrets.words(words))
    }

    /// Removes the same from a whole answer.
    fn redact(&self, json: &mut Json) {
        self.secrets.json(json);
        self.signed().json(json);
    }

    fn signed(&self) -> MutexGuard<'_, Secrets> {
        self.signed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the message of an answer without posts, else its status.
    fn message_of(&self, raw: &Raw, status: &str) -> Hidden<String> {
        let (message, _) = wire::error(&raw.body, &|words| self.redacted(words));
        if message.0.trim().is_empty() {
            Hidden(self.redacted(status).chars().take(MAX_STATUS).collect())
        } else {
            message
        }
    }

    /// Reads the [answer to submit](../../docs/spektr-api.md#answers-to-submit). A status of
    /// success alone means that spektr accepted the case; `files` is the number of expected posts.
    fn submit_answer(&self, body: &[u8], files: usize) -> Result<SubmitAnswer, CallFault> {
        let answer = wire::answer(body).ok_or(CallFault::Garbled)?;
        match (answer.status.as_str(), answer.uploads) {
            ("completed", _) => Ok(SubmitAnswer::Completed),
            ("accepted" | "pending", Some(uploads)) => {
                let is_whole = self.note_unread(&uploads);
                let accepted =
                    if is_whole { SubmitAnswer::Accepted } else { SubmitAnswer::AcceptedInPart };
                self.allowed(uploads.tickets).map(accepted)
            }
            ("accepted" | "pending", None) if files == 0 => Ok(SubmitAnswer::Accepted(Vec::new())),
            ("accepted" | "pending", None) => {
                tracing::warn!(
                    files,
                    "spektr accepted the case without a list of uploads: confirm is asked for it"
                );
                Ok(SubmitAnswer::AcceptedInPart(Vec::new()))
            }
            _ => Err(CallFault::Garbled),
        }
    }

    /// Reads the entries of a [409](../../docs/spektr-api.md#missing-files).
    fn missing(&self, uploads: wire::Uploads) -> Result<ConfirmAnswer, CallFault> {
        let is_whole = self.note_unread(&uploads);
        let missing = if is_whole { ConfirmAnswer::Missing } else { ConfirmAnswer::MissingInPart };
        self.allowed(uploads.tickets).map(missing)
    }

    /// Logs how many entries of a list could not be read, and adds their signatures to the secrets.
    /// Returns true if there are none.
    fn note_unread(&self, uploads: &wire::Uploads) -> bool {
        let (read, unread) = (uploads.tickets.len(), uploads.unread.len());
        if unread > 0 {
            self.signed().add(uploads.unread.iter().flat_map(Post::secrets), s3::MAX_SECRETS);
            tracing::warn!(
                read,
                unread,
                "entries of the list of uploads can't be read: confirm is asked for them"
            );
        }
        unread == 0
    }

    /// Adds the signatures of an answer to the secrets, and removes them from its names.
    ///
    /// # Errors
    /// If one post has an address that documents may not go to; the whole answer is refused then.
    fn allowed(&self, mut tickets: Vec<Ticket>) -> Result<Vec<Ticket>, CallFault> {
        let mut signed = self.signed();
        signed.add(tickets.iter().flat_map(|ticket| ticket.post.secrets()), s3::MAX_SECRETS);
        let clean = |text: &str| signed.text(&self.secrets.text(text));
        if let Some(refused) =
            tickets.iter().find_map(|ticket| self.rules.upload_url(&ticket.post.url).err())
        {
            let shown = |text: &str| clean(text).chars().take(MAX_HOST).collect();
            let part = match refused.part {
                AddressPart::Scheme(scheme) => AddressPart::Scheme(shown(&scheme)),
                part => part,
            };
            return Err(CallFault::RefusedHost { host: shown(&refused.host), part });
        }
        for ticket in &mut tickets {
            ticket.entity = ticket.entity.as_deref().map(clean);
            ticket.field = ticket.field.as_deref().map(clean);
            ticket.file_name.0 = clean(&ticket.file_name.0);
        }
        Ok(tickets)
    }
}

/// Returns the largest answer that is read for so many expected entries, in bytes.
fn answer_limit(files: usize) -> usize {
    ANSWER_BYTES + files * ANSWER_BYTES_PER_FILE
}
