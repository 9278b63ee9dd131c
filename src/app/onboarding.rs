//! An onboarding started without a link: by the workspace's key, and as often as it takes the same
//! one.
//!
//! Knows nothing of how it is requested; the engine does it.

use secrecy::ExposeSecret as _;

use crate::domain::failure::CallFault;
use crate::domain::link::Environment;
use crate::domain::onboarding::{IdempotencyKey, Onboarding, Started};
use crate::engine::message::Command;
use crate::ui::intent::Start;
use crate::ui::screen::StartForm;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question};
use crate::words;

use super::case::Link;
use super::case::Starting;
use super::dossier::Dossier;

impl Dossier {
    /// Asks for an onboarding. Asked again it is the same one; with other values it is another.
    pub(super) fn start_onboarding(&mut self, start: Start) {
        let Start { environment, api_key, process_id, workspace_id, reference, filled_by, prefill } =
            start;
        if !api_key.expose_secret().is_empty() {
            self.shown.case_mut().destination.api_key = Some((environment.clone(), api_key));
        }
        self.settings.filled_by = filled_by.0;
        let kept = self
            .shown
            .case()
            .destination
            .api_key
            .as_ref()
            .filter(|(entered_for, _)| *entered_for == environment);
        let Some(key) = new_key() else {
            return self.tell_outcome(Tone::Warning, About::Queue, words::text("window-busy"));
        };
        let (api_url, api_key) =
            (environment.api_url().to_owned(), kept.map(|(_, key)| key.clone()));
        let mut wanted =
            Onboarding { api_url, api_key, process_id, workspace_id, reference, prefill, key };
        let starting = &mut self.shown.case_mut().session.start;
        if let Some(before) = starting.wanted.take().filter(|before| is_same(before, &wanted)) {
            wanted.key = before.key;
        }
        *starting = Starting { wanted: Some(wanted.clone()), is_going: true, fault: None };
        self.save_forms();
        let command =
            Command::StartSession { view: self.shown.case().view, onboarding: Box::new(wanted) };
        if !self.command(command) {
            self.shown.case_mut().session.start.is_going = false;
        }
    }

    pub(super) fn started(&mut self, result: Result<Started, CallFault>) {
        let starting = &mut self.shown.case_mut().session.start;
        starting.is_going = false;
        let started = match result {
            Err(fault) => {
                // Its key went out with other values before: asked again it would be refused for
                // ever.
                starting.wanted.take_if(|_| fault.status() == Some(422));
                starting.fault = Some(fault);
                return;
            }
            Ok(started) => started,
        };
        let Some(onboarding) = starting.wanted.take() else { return };
        let environment = Environment::of_api_url(&onboarding.api_url);
        self.shown.case_mut().destination.link = Some(Link { environment, token: started.token });
        self.shown.case_mut().session.knows_languages(started.languages);
        self.prompts.question.take_if(|question| *question == Question::Start);
        self.window.screen.dialogs.start = StartForm::default();
        if started.is_replayed {
            self.tell(Tone::Plain, About::Other, words::text("start-replayed"));
        }
        self.save_link();
        self.save_forms();
        self.fetch_session();
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

/// Returns a new random key; `None` when the system gives no random bytes.
fn new_key() -> Option<IdempotencyKey> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok().map(|()| IdempotencyKey::of_random(bytes))
}
