//! The last validation of a case, and the input of that validation.
//!
//! Knows nothing of the rules; `domain::case` does.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use jiff::Timestamp;
use zeroize::Zeroizing;

use crate::domain::case;
use crate::domain::draft::Draft;
use crate::domain::failure::Failure;
use crate::domain::finding::{Finding, Problem};
use crate::domain::form::template::Forms;
use crate::domain::intake::{Attachments, SlotKey};
use crate::domain::inventory::Inventory;
use crate::domain::progress::CaseProgress;
use crate::domain::readiness::Readiness;
use crate::domain::rejection::Rejection;
use crate::domain::visible::Visible;
use crate::domain::walk::Walk;
use crate::ui::view::Survey;

/// The result of a case's last validation.
#[derive(Default)]
pub(crate) struct Verdict {
    pub findings: Vec<Finding>,
    /// The case's readiness to be sent, regardless of the link.
    pub(super) readiness: Readiness,
    pub survey: Survey,
    /// The name of each document that is not sent under its own.
    pub renamed: HashMap<SlotKey, String>,
    /// The payload in lines; `None` until the operator looks at it.
    pub(super) payload: Option<Zeroizing<String>>,
    /// The fields of the forms that are shown.
    pub visible: Arc<Visible>,
    /// The slots, as they are shown.
    pub inventory: Inventory,
    /// The data names of answers that the fetched form does not have.
    pub unmatched: Vec<String>,
    /// The fields that the server's last refusal names.
    pub(super) rejection: Option<Rejection>,
    /// Counts the validations, over all cases.
    pub revision: u64,
    /// The validated draft; `None` if documents or forms changed since.
    pub(super) draft: Option<Draft>,
    /// The validated day, in UTC.
    day: Option<i64>,
}

impl fmt::Debug for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verdict").field("revision", &self.revision).finish_non_exhaustive()
    }
}

impl Verdict {
    /// No validation yet; the revisions go on from those of the case before.
    pub(super) fn after(revision: u64) -> Self {
        Self { revision, ..Self::default() }
    }

    /// Returns true if the draft has changed since.
    pub(crate) fn is_stale(&self, draft: &Draft) -> bool {
        self.draft.as_ref().is_none_or(|validated| !validated.is_identical(draft))
    }

    /// Returns true if the draft and the day are those of the last validation.
    pub(super) fn is_current(&self, draft: &Draft, now: Timestamp) -> bool {
        !self.is_stale(draft) && self.day == Some(day(now))
    }

    /// Returns true if a finding is sent only with the operator's consent.
    pub(super) fn needs_consent(&self) -> bool {
        self.findings.iter().any(|finding| finding.problem.needs_consent())
    }

    /// Returns the revision; `None` if documents or forms have changed since.
    pub(super) fn revision_of_documents(&self) -> Option<u64> {
        self.draft.is_some().then_some(self.revision)
    }

    /// Returns the payload in lines; `None` until it was set.
    pub(crate) fn payload_lines(&self) -> Option<&str> {
        self.payload.as_ref().map(|text| text.as_str())
    }

    /// Forgets the findings of other forms.
    pub(crate) fn forms_changed(&mut self) {
        *self =
            Self { rejection: self.rejection.take(), revision: self.revision, ..Self::default() };
    }

    /// Finds the fields that the server's refusal names; returns true if the refusal changed.
    pub(super) fn update_rejection(
        &mut self,
        progress: &CaseProgress,
        draft: &Draft,
        forms: &Forms,
    ) -> bool {
        let message = match &progress.failure {
            Some(Failure::Rejected { message, .. }) => Some(message),
            _ => None,
        };
        let is_known = match (&self.rejection, message) {
            (Some(known), Some(message)) => known.is_of(message),
            (known, message) => known.is_none() && message.is_none(),
        };
        if !is_known {
            self.rejection = message.map(|message| Rejection::of(message, draft, forms));
        }
        !is_known
    }

    /// Validates a draft with its documents. An `earlier_step` was sent with entities already.
    pub(super) fn validate(
        &mut self,
        draft: &Draft,
        forms: &Forms,
        attachments: &Attachments,
        now: Timestamp,
        earlier_step: bool,
    ) {
        let found = case::prove_again(draft, forms, attachments, now, &self.visible);
        let mut findings = found.findings;
        if earlier_step {
            findings.retain(|finding| finding.problem != Problem::NobodyThere);
        }
        findings.extend(self.rejection.iter().flat_map(|rejection| rejection.findings(draft)));
        let revision = self.revision + 1;
        *self = Self {
            readiness: Readiness::of(&findings, found.more, &found.inventory),
            survey: Survey::of(Walk::new(draft, forms, &found.visible), &findings, revision),
            findings,
            renamed: found.renamed,
            payload: None,
            visible: found.visible,
            inventory: found.inventory,
            unmatched: found.aside,
            rejection: self.rejection.take(),
            revision,
            draft: Some(draft.clone()),
            day: Some(day(now)),
        };
    }
}

/// Returns the days in UTC since the epoch: findings about ages and today's date change with it.
fn day(now: Timestamp) -> i64 {
    now.as_second().div_euclid(86_400)
}
