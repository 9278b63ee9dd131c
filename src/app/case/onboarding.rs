//! An onboarding that is started without a link, with the workspace's key. Retries of the same
//! request repeat its idempotency key, so that spektr starts one onboarding.
//!
//! Knows nothing of how it is requested; the engine does it.

use secrecy::ExposeSecret as _;

use crate::domain::failure::CallFault;
use crate::domain::link::Environment;
use crate::domain::onboarding::{IdempotencyKey, Onboarding, Started};
use crate::engine::message::Command;
use crate::ui::intent::Start;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question};
use crate::words;

use super::super::around::Around;
use super::destination::Link;
use super::open::OpenCase;
use super::session::Starting;

/// Status of spektr's answer if an idempotency key was used with other values before.
const KEY_USED_OTHERWISE: u16 = 422;

impl OpenCase {
    /// Requests an onboarding. The same values again are a retry; other values are another
    /// onboarding.
    pub(crate) fn start_onboarding(&mut self, start: Start, around: &mut Around<'_>) {
        let Start { environment, api_key, process_id, workspace_id, reference, filled_by, prefill } =
            start;
        if !api_key.expose_secret().is_empty() {
            self.destination.api_key = Some((environment.clone(), api_key));
        }
        around.settings.filled_by = filled_by.0;
        let Some(key) = new_key() else {
            let sentence = words::text("window-busy");
            return around.outbox.tell_outcome(Tone::Warning, About::Queue, sentence);
        };
        let api_key = self.destination.api_key_for(&environment).cloned();
        let api_url = environment.api_url().to_owned();
        let mut wanted =
            Onboarding { api_url, api_key, process_id, workspace_id, reference, prefill, key };
        let starting = &mut self.session.start;
        if let Some(before) = starting.wanted.take().filter(|before| is_same(before, &wanted)) {
            wanted.key = before.key;
        }
        *starting = Starting { wanted: Some(wanted.clone()), is_going: true, fault: None };
        self.save_forms(around);
        let command = Command::StartSession { view: self.view, onboarding: Box::new(wanted) };
        self.session.start.is_going = around.outbox.command(command);
    }

    /// Takes over the link of an onboarding that was started, or notes why it was not. Returns true
    /// if there is a link now.
    pub(crate) fn onboarding_started(
        &mut self,
        result: Result<Started, CallFault>,
        around: &mut Around<'_>,
    ) -> bool {
        let starting = &mut self.session.start;
        starting.is_going = false;
        let started = match result {
            Err(fault) => {
                // With this key every retry would be refused.
                starting.wanted.take_if(|_| fault.status() == Some(KEY_USED_OTHERWISE));
                starting.fault = Some(fault);
                return false;
            }
            Ok(started) => started,
        };
        let Some(onboarding) = starting.wanted.take() else { return false };
        let environment = Environment::of_api_url(&onboarding.api_url);
        self.destination.link = Some(Link { environment, token: started.token });
        self.session.languages.offered = started.languages;
        around.outbox.answered(Question::Start);
        if started.is_replayed {
            around.outbox.tell(Tone::Plain, About::Other, words::text("start-replayed"));
        }
        self.save_link(around);
        self.save_forms(around);
        self.fetch_session(around);
        true
    }
}

/// Returns true if two requests differ in their idempotency keys only.
fn is_same(one: &Onboarding, other: &Onboarding) -> bool {
    let secret = |onboarding: &Onboarding| {
        onboarding.api_key.as_ref().map(|key| key.expose_secret().to_owned())
    };
    let ids = |onboarding: &Onboarding| {
        (onboarding.api_url.clone(), onboarding.process_id.clone(), onboarding.workspace_id.clone())
    };
    ids(one) == ids(other) && one.body() == other.body() && secret(one) == secret(other)
}

/// Returns a new random key; `None` if the system gives no random bytes.
fn new_key() -> Option<IdempotencyKey> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok().map(|()| IdempotencyKey::of_random(bytes))
}

#[cfg(test)]
mod tests;
