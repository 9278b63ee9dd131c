//! Another case in place of the open one: a new one, one of a case file, or one of the vault.
//!
//! Knows nothing of how a case is loaded, or of the list of cases.

use std::path::PathBuf;

use crate::domain::draft::Draft;
use crate::domain::intake::sound;
use crate::domain::link::Environment;
use crate::domain::progress::{Can, CaseId, CaseProgress, Phase};
use crate::engine::message::{CaseStatus, Command, SavedCase};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Question, Saved};
use crate::words;

use super::super::around::Around;
use super::super::outbox::{AfterSave, Request};
use super::destination::{Link, Rehearsal, Rehearsing};
use super::open::OpenCase;
use super::sending::{completed, unsent};

/// The knowledge of the list and the engine about a case that is opened from the vault.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// Its status in the list, and the time of its last change in seconds since the epoch; `None`
    /// if it is not listed.
    pub listed: Option<(CaseStatus, i64)>,
    /// Its progress, if the engine has published it.
    pub progress: Option<CaseProgress>,
    /// True if the engine was told to recover it.
    pub is_recovered: bool,
    /// True if the engine was told to send it, and has not published it yet.
    pub is_unpublished: bool,
}

impl OpenCase {
    /// Shows a new case once this one is saved; asks first if that is left to the operator.
    pub(crate) fn new_case(&mut self, around: &mut Around<'_>) {
        if around.keeps {
            self.after_save(AfterSave::New, around);
        } else if self.sending.is_busy() {
            around.outbox.tell_locked();
        } else if self.would_lose_answers(around.in_vault()) {
            around.outbox.ask(Question::NewOver);
        } else {
            self.show_new(Draft::default(), None, around);
        }
    }

    /// Has the sample case of a practice server opened in place of this case, once this one is
    /// saved.
    pub(crate) fn practise(&mut self, rehearsal: Rehearsal, around: &mut Around<'_>) {
        let sample = rehearsal.sample.clone();
        if self.sending.is_busy() && !around.keeps {
            return around.outbox.tell_locked();
        }
        self.destination.practice = Rehearsing::Soon(rehearsal);
        if around.keeps {
            self.after_save(AfterSave::OpenFile(sample), around);
        } else {
            self.read_case_file(sample, around.outbox);
        }
    }

    /// Shows a draft, which is new or came from a case file, in place of this case, and has its
    /// documents read.
    pub(crate) fn show_new(
        &mut self,
        draft: Draft,
        case_file: Option<PathBuf>,
        around: &mut Around<'_>,
    ) {
        let rehearsal = self.destination.take_rehearsal(case_file.as_deref());
        let draft = if rehearsal.is_some() { rehearsed(draft) } else { draft };
        if self.replace(draft, case_file, around) {
            if let Some(Rehearsal { link, .. }) = rehearsal {
                self.destination.link = Some(link);
                self.destination.practice = Rehearsing::Yes;
            }
            self.read_unread();
            self.documents.read_queued(around.outbox);
            self.fetch_session(around);
        }
    }

    /// Replaces this case by another. Returns false, and tells the operator, if it is being sent
    /// and is not in the vault.
    pub(crate) fn replace(
        &mut self,
        draft: Draft,
        case_file: Option<PathBuf>,
        around: &mut Around<'_>,
    ) -> bool {
        if self.sending.is_busy() && !around.keeps {
            around.outbox.tell_locked();
            return false;
        }
        let (id, phase) = (self.id, self.sending.progress.phase);
        let unpublished = self.sending.unpublished.then_some(id);
        // A link belongs to one customer's process: the next case must not be sent there by
        // accident.
        let is_rehearsal = self.destination.is_rehearsal();
        if around.keeps || is_rehearsal || (phase != Phase::Ready && !around.practising) {
            self.destination.drop_link();
        }
        self.forget_session(around);
        *self = self.replaced_by(draft, case_file);
        let selected = self.draft.entities.id_at(0);
        around.outbox.request(Request::CaseReplaced { selected, unpublished });
        // A case of the vault that is not completed goes on without being shown.
        if !around.keeps || matches!(phase, Phase::Ready | Phase::Completed) {
            around.outbox.command(Command::Forget { id });
        }
        true
    }

    /// Fills this case, which was just replaced by a draft of the vault, with what was saved with
    /// the draft.
    pub(crate) fn restore(
        &mut self,
        id: CaseId,
        saved: SavedCase,
        known: Known,
        around: &mut Around<'_>,
    ) {
        let SavedCase { case: loaded, link, receipt, forms } = saved;
        self.restore_forms(forms, around);
        let status = known.listed.map(|(status, _)| status);
        (self.id, self.save.id) = (id, Some(id));
        self.save.set_saved(self.draft.clone(), sound(&loaded.attachments));
        self.save.state = known.listed.map_or(Saved::Nothing, |(_, at)| Saved::At(at));
        self.save.is_ready = status == Some(CaseStatus::Ready);
        // The copies apply: the originals are not read again.
        self.documents.attachments = loaded.attachments;
        (self.destination.link, self.destination.api_key) = match link {
            Some(link) => {
                let environment = Environment::of_api_url(&link.api_url);
                let api_key = link.api_key.map(|key| (environment.clone(), key));
                (Some(Link { environment, token: link.token }), api_key)
            }
            None => (None, None),
        };
        self.sending.progress = match (known.progress, receipt) {
            (Some(progress), _) => progress,
            (None, Some(receipt)) => completed(id, receipt),
            // Nothing can be pressed or changed until the engine has published it.
            (None, None) if known.is_recovered && status == Some(CaseStatus::UnderWay) => {
                CaseProgress { id, phase: Phase::Checking, ..CaseProgress::default() }
            }
            (None, None) => unsent(id),
        };
        // Until the engine publishes the case, nothing can be pressed twice.
        if known.is_unpublished {
            self.sending.unpublished = true;
            self.sending.progress.can = Can::default();
        }
        // The reference of an entity without a name was derived.
        if status.is_some_and(CaseStatus::is_draft) {
            let nameless = self.draft.entities.iter().filter(|entity| entity.name().is_empty());
            self.derived_references = nameless.map(|entity| entity.reference.clone()).collect();
        }
        self.documents_changed();
        if self.sending.progress.phase != Phase::Completed {
            self.read_unread();
        }
        around.outbox.request(Request::ShowPage(Page::Case));
        if let Some(damage) = &loaded.damage {
            around.outbox.tell(Tone::Danger, About::Case, words::damage(damage));
        }
        self.documents.read_queued(around.outbox);
        self.check_originals(around);
        self.fetch_session(around);
    }
}

/// Returns a sample with a title that says what it is.
fn rehearsed(draft: Draft) -> Draft {
    let title = words::text_with("window-practice-title", &[("title", draft.title.into())]);
    Draft { title, ..draft }
}

#[cfg(test)]
mod tests;
