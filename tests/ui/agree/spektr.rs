//! The true state of spektr and S3 behind one link: steps, documents, and when a submit is applied.
//!
//! Knows nothing of which answers arrive.

use std::collections::BTreeSet;

use base64::Engine as _;
use dossier::domain::failure::{CallFault, ConfirmAnswer, StepAnswer, SubmitAnswer};
use dossier::domain::hidden::Hidden;
use dossier::domain::payload::{Manifest, ManifestFile};
use dossier::domain::step::Step;
use dossier::domain::ticket::{Post, Ticket};
use serde_json::{Value as Json, json};

use super::dice::Dice;

/// One session.
#[derive(Debug)]
pub(super) struct Spektr {
    pub steps: i64,
    /// The number of finished steps.
    pub finished: i64,
    pub has_step_call: bool,
    /// The submit that was applied in the current step and is not finished.
    applied: Option<Manifest>,
    stored: BTreeSet<usize>,
    /// Submits whose caller was told something else, and when each is applied, in `mono_ms`.
    late: Vec<(u64, Manifest)>,
    /// For how many looks the next step is still being made ready.
    running: u64,
    /// The number of the link that is good; those before have expired.
    pub good: u32,
    /// The workspace ended the process.
    pub is_ended: bool,
    /// Seconds that upload fields are good for; `None` if they do not say.
    posts_secs: Option<i64>,
    /// The number of documents in the form of a step.
    previews: usize,
}

impl Spektr {
    pub(super) fn new(dice: &mut Dice) -> Self {
        let has_step_call = !dice.one_in(5);
        Self {
            // Without the step call, a second step can't be noticed.
            steps: if has_step_call { *dice.pick(&[1, 2, 3, 3]) } else { 1 },
            finished: 0,
            has_step_call,
            applied: None,
            stored: BTreeSet::new(),
            late: Vec::new(),
            running: 0,
            good: 0,
            is_ended: false,
            posts_secs: *dice.pick(&[None, Some(3_600), Some(90)]),
            previews: dice.below(3),
        }
    }

    fn tickets(&self, files: &[ManifestFile], unix_secs: i64) -> Vec<Ticket> {
        let wanted = files.iter().enumerate().filter(|(file, _)| !self.stored.contains(file));
        wanted.map(|(_, file)| ticket(file, self.posts_secs.map(|secs| unix_secs + secs))).collect()
    }

    pub(super) fn submit(
        &mut self,
        manifest: &Manifest,
        unix_secs: i64,
    ) -> Result<SubmitAnswer, CallFault> {
        if self.finished == self.steps || self.running > 0 || self.applied.is_some() {
            return Err(status(400));
        }
        if manifest.files.is_empty() {
            self.finish();
            return Ok(SubmitAnswer::Completed);
        }
        self.stored.clear();
        let tickets = self.tickets(&manifest.files, unix_secs);
        self.applied = Some(manifest.clone());
        Ok(SubmitAnswer::Accepted(tickets))
    }

    /// The submit is on its way somewhere, and arrives after so many milliseconds.
    pub(super) fn submit_late(&mut self, manifest: &Manifest, at_ms: u64) {
        self.late.push((at_ms, manifest.clone()));
    }

    /// Applies what is due by now.
    pub(super) fn apply_late(&mut self, now_ms: u64, unix_secs: i64) {
        let due: Vec<_> = self.late.extract_if(.., |(at_ms, _)| *at_ms <= now_ms).collect();
        for (_, manifest) in due {
            drop(self.submit(&manifest, unix_secs));
        }
    }

    pub(super) fn confirm(&mut self, unix_secs: i64) -> Result<ConfirmAnswer, CallFault> {
        let Some(manifest) = &self.applied else { return Err(status(400)) };
        let missing = self.tickets(&manifest.files, unix_secs);
        if missing.is_empty() {
            self.finish();
            return Ok(ConfirmAnswer::Completed);
        }
        Ok(ConfirmAnswer::Missing(missing))
    }

    pub(super) fn store(&mut self, file: usize) {
        self.stored.insert(file);
    }

    fn finish(&mut self) {
        (self.finished, self.applied) = (self.finished + 1, None);
        self.running = u64::from(self.finished != self.steps);
    }

    /// Returns the session's status and its current step.
    fn stands(&mut self) -> (&'static str, i64) {
        let next = self.finished + 1;
        if self.is_ended {
            return ("failed", next);
        }
        match std::mem::replace(&mut self.running, 0) {
            0 if self.finished == self.steps => ("completed", next),
            0 => ("pending", next),
            _ => ("running", self.finished),
        }
    }

    /// The whole answer of the step call.
    pub(super) fn current_step(&mut self) -> Result<Step, CallFault> {
        if !self.has_step_call {
            return Err(status(404));
        }
        let (status, current) = self.stands();
        let node = match status {
            "pending" => self.form(current),
            "completed" => {
                json!({ "type": "endStep", "formText": "Thank you.", "redirectUrl": null })
            }
            _ => Json::Null,
        };
        let execution = json!({
            "id": format!("e{current}"), "status": status, "error": null,
            "currentStep": current, "minStep": self.steps, "maxStep": self.steps,
        });
        Ok(Step::from_json(&json!({ "node": node, "execution": execution })).unwrap())
    }

    /// Returns the part of it that a submission reads.
    pub(super) fn step(&mut self) -> Result<StepAnswer, CallFault> {
        let Step { execution, .. } = self.current_step()?;
        Ok(StepAnswer { status: execution.status, step: execution.current, error: execution.error })
    }

    /// The form of one step: a line of text, and places for documents.
    fn form(&self, step: i64) -> Json {
        let mut fields = serde_json::Map::new();
        let text = json!({ "type": "input", "dataType": "string", "attributes": { "label": format!("Purpose {step}") } });
        fields.insert(format!("purpose_{step}"), text);
        for at in 0..self.previews {
            let file = json!({ "type": "file", "dataType": "file", "attributes": { "label": format!("Document {at}"), "accept": ".pdf" } });
            fields.insert(format!("document_{at}"), file);
        }
        json!({ "type": "form", "fields": fields })
    }
}

pub(super) fn status(status: u16) -> CallFault {
    let said = if status == 400 { "The request does not fit." } else { "" };
    CallFault::Status {
        status,
        message: Hidden(said.to_owned()),
        code: String::new(),
        retry_after_secs: None,
    }
}

fn ticket(file: &ManifestFile, ends_at: Option<i64>) -> Ticket {
    let mut fields = vec![("key".to_owned(), "k".to_owned())];
    if let Some(at) = ends_at {
        let policy = json!({ "expiration": jiff::Timestamp::from_second(at).unwrap().to_string(), "conditions": [] });
        fields.push((
            "policy".to_owned(),
            base64::engine::general_purpose::STANDARD.encode(policy.to_string()),
        ));
    }
    Ticket {
        entity: file.slot.entity.clone(),
        field: Some(file.slot.field.clone()),
        file_name: file.file_name.clone(),
        post: Post { url: String::new(), fields },
    }
}
