//! The forms of a case, which stay when it completes, and the start of its next step.
//!
//! Knows nothing of what a form means. A record that can't be read is never overwritten.

use rusqlite::Connection;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use zeroize::Zeroizing;

use super::access::Vault;
use super::case_records::{self, CaseRecord};
use super::cases::{self, write_plan};
use super::line::Line;
use super::seal::Seal;
use super::text::{self, Plain};
use crate::domain::casefile;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::Attachments;
use crate::domain::onboarding::{IdempotencyKey, Onboarding};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::step::Execution;
use crate::engine::message::{CaseStatus, SavedForms, SavedStep, SentStep, VaultFault};
use crate::engine::ports::Steps;

#[derive(Default, Serialize, Deserialize)]
struct FormsText {
    step: Option<StepText>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<StepText>,
    sent: Vec<SentText>,
    start: Option<StartText>,
}

#[derive(Serialize, Deserialize)]
struct StepText {
    node: Json,
    execution: Json,
    language: String,
    languages: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct SentText {
    node: Json,
    number: Option<i64>,
    /// As a case file.
    draft: Zeroizing<String>,
    receipt: Zeroizing<String>,
}

#[derive(Serialize, Deserialize)]
struct StartText {
    api_url: String,
    api_key: Option<Zeroizing<String>>,
    process_id: String,
    workspace_id: String,
    reference: Zeroizing<String>,
    prefill: Vec<(String, Zeroizing<String>)>,
    key: String,
}

impl Steps for Vault {
    fn forms(&self, id: CaseId) -> Result<SavedForms, VaultFault> {
        self.shared.read(|database| {
            let plain = case_records::read(
                &database.connection,
                &self.shared.seal,
                id,
                (CaseRecord::Forms, &[]),
            )?;
            Ok(plain.map_or_else(|| Ok(SavedForms::default()), |plain| read(&plain))?)
        })
    }

    fn save_forms(&self, id: CaseId, forms: &SavedForms) -> Result<(), VaultFault> {
        let plain = write(forms)?;
        self.shared.write(|transaction, seal| {
            let mut line = Line::of(transaction, seal, id)?;
            case_records::read(transaction, seal, id, (CaseRecord::Forms, &[]))?;
            line.case_records +=
                case_records::put(transaction, seal, id, (CaseRecord::Forms, &[]), &plain)?;
            if line.status.is_completed() {
                line.status = CaseStatus::of_completed(forms.has_next_step());
            }
            // No step follows any more.
            if line.status.is_completed() && !forms.may_continue() && line.api.take().is_some() {
                let receipt =
                    case_records::read(transaction, seal, id, (CaseRecord::Receipt, &[]))?;
                line.case_records = case_records::delete_all_but_forms(transaction, id, None)?;
                if let Some(receipt) = receipt {
                    line.case_records += case_records::put(
                        transaction,
                        seal,
                        id,
                        (CaseRecord::Receipt, &[]),
                        &receipt,
                    )?;
                }
            }
            line.put(transaction, seal, id)
        })
    }

    fn start_next_step(
        &self,
        id: CaseId,
        forms: &SavedForms,
        draft: &Draft,
        now: i64,
    ) -> Result<(), VaultFault> {
        let shared = &*self.shared;
        let record_text = write(forms)?;
        let mut database = shared.database();
        let mut open = match database.open.take().filter(|open| open.id == id) {
            Some(open) => open,
            None => cases::open(shared, &database, id)?.0,
        };
        if open.damage.is_some() {
            return Err(VaultFault::Damaged);
        }
        let plan = open.plan(draft, &Attachments::default())?;
        write_plan(
            shared,
            &mut database,
            &mut open,
            (plan, draft),
            now,
            |transaction, seal, line| {
                if !line.status.is_completed() {
                    return Err(VaultFault::NotWritten.into());
                }
                case_records::read(transaction, seal, id, (CaseRecord::Forms, &[]))?;
                line.case_records = case_records::delete_all_but_forms(transaction, id, line.api)?;
                line.case_records += case_records::put(
                    transaction,
                    seal,
                    id,
                    (CaseRecord::Forms, &[]),
                    &record_text,
                )?;
                line.status = CaseStatus::Draft;
                Ok(())
            },
        )?;
        database.open = Some(open);
        Ok(())
    }
}

/// Reads a case's forms; empty if they can't be read.
pub(super) fn readable(connection: &Connection, seal: &Seal, id: CaseId) -> SavedForms {
    let plain = case_records::read(connection, seal, id, (CaseRecord::Forms, &[])).ok().flatten();
    plain.and_then(|plain| read(&plain).ok()).unwrap_or_default()
}

fn write(forms: &SavedForms) -> Result<Plain, VaultFault> {
    let sent = forms.sent.iter().map(write_sent).collect::<Result<_, _>>()?;
    let (step, after) = (forms.step.as_ref().map(write_step), forms.after.as_ref().map(write_step));
    text::write(&FormsText { step, after, sent, start: forms.start.as_ref().map(write_start) })
}

fn write_step(step: &SavedStep) -> StepText {
    StepText {
        node: step.node.clone(),
        execution: step.execution.to_json(),
        language: step.language.clone(),
        languages: step.languages.clone(),
    }
}

fn write_sent(step: &SentStep) -> Result<SentText, VaultFault> {
    let (draft, receipt) = (text::write_case(&step.draft)?, Zeroizing::new(step.receipt.to_text()));
    Ok(SentText { node: step.node.clone(), number: step.number, draft, receipt })
}

fn write_start(start: &Onboarding) -> StartText {
    let secret = |secret: &SecretString| Zeroizing::new(secret.expose_secret().to_owned());
    StartText {
        api_url: start.api_url.clone(),
        api_key: start.api_key.as_ref().map(secret),
        process_id: start.process_id.clone(),
        workspace_id: start.workspace_id.clone(),
        reference: Zeroizing::new(start.reference.0.clone()),
        prefill: start
            .prefill
            .0
            .iter()
            .map(|(name, value)| (name.clone(), Zeroizing::new(value.clone())))
            .collect(),
        key: start.key.as_str().to_owned(),
    }
}

fn read(plain: &[u8]) -> Result<SavedForms, VaultFault> {
    let FormsText { step, after, sent, start } = text::read(plain)?;
    let (step, after) = (step.map(read_step).transpose()?, after.map(read_step).transpose()?);
    let sent = sent.into_iter().map(|sent| read_sent(&sent)).collect::<Result<_, _>>()?;
    Ok(SavedForms { step, after, sent, start: start.map(read_start).transpose()? })
}

fn read_step(text: StepText) -> Result<SavedStep, VaultFault> {
    let StepText { node, execution, language, languages } = text;
    Ok(SavedStep {
        node,
        execution: Execution::from_json(&execution).ok_or(VaultFault::Damaged)?,
        language,
        languages,
    })
}

fn read_sent(text: &SentText) -> Result<SentStep, VaultFault> {
    let draft = casefile::read(text.draft.as_bytes()).map_err(|_| VaultFault::Damaged)?;
    let receipt = Receipt::recalled(&text.receipt).ok_or(VaultFault::Damaged)?;
    Ok(SentStep { node: text.node.clone(), number: text.number, draft, receipt })
}

fn read_start(text: StartText) -> Result<Onboarding, VaultFault> {
    let mut key = text.api_key;
    Ok(Onboarding {
        api_url: text.api_url,
        api_key: key.as_mut().map(|key| SecretString::from(std::mem::take(&mut **key))),
        process_id: text.process_id,
        workspace_id: text.workspace_id,
        reference: Hidden(text.reference.to_string()),
        prefill: Hidden(
            text.prefill.into_iter().map(|(name, value)| (name, value.to_string())).collect(),
        ),
        key: IdempotencyKey::recalled(&text.key).ok_or(VaultFault::Damaged)?,
    })
}
