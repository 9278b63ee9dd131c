//! The open case as a whole. Each showing has a new one, so that nothing of another case is left.
//!
//! Knows nothing of the window, or of the engine.

use std::collections::HashSet;
use std::fmt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::domain::case;
use crate::domain::draft::{Draft, EntityId};
use crate::domain::failure::Failure;
use crate::domain::form::template::{self, Forms};
use crate::domain::intake::{Attachments, SlotKey};
use crate::domain::link::Environment;
use crate::domain::progress::{CaseId, CaseProgress, Phase};
use crate::domain::readiness::Readiness;
use crate::domain::value::Value;
use crate::domain::walk::Walk;
use crate::engine::message::ViewId;
use crate::ui::view::{Album, Validity};

use super::super::outbox::{AfterSave, Outbox};
use super::destination::{Destination, Rehearsing};
use super::documents::Documents;
use super::history::CaseHistory;
use super::paths::{documents_of, path_text};
use super::save::Save;
use super::sending::Sending;
use super::session::Session;
use super::tray::Tray;
use super::verdict::Verdict;

/// The open case.
pub(crate) struct OpenCase {
    /// This showing of it.
    pub view: ViewId,
    /// Its id in the engine: that of the vault, or of its showing until it is saved there.
    pub id: CaseId,
    pub draft: Draft,
    /// References that Dossier derived from names, of entities that were not sent: they follow the
    /// name.
    pub derived_references: HashSet<String>,
    pub documents: Documents,
    pub verdict: Verdict,
    pub history: CaseHistory,
    pub destination: Destination,
    pub session: Session,
    pub tray: Tray,
    pub save: Save,
    pub sending: Sending,
}

impl fmt::Debug for OpenCase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OpenCase").field("view", &self.view).finish_non_exhaustive()
    }
}

impl OpenCase {
    /// An empty case.
    pub(crate) fn empty(view: ViewId) -> Self {
        Self::of(view, Draft::default(), None, Destination::default(), Album::default(), 0)
    }

    /// A case in place of this one, with this draft, which came from a case file or is new. The
    /// destination goes over.
    #[must_use]
    pub(crate) fn replaced_by(&mut self, draft: Draft, file: Option<PathBuf>) -> Self {
        let view = ViewId(self.view.0 + 1);
        let revision = self.verdict.revision;
        let destination = std::mem::take(&mut self.destination);
        let album = std::mem::take(&mut self.documents.album);
        Self::of(view, draft, file, destination, album, revision)
    }

    /// Returns the walk over the draft, by the fields that were shown when it was validated last.
    pub(crate) fn walk<'w>(&'w self, forms: &'w Forms) -> Walk<'w> {
        Walk::new(&self.draft, forms, &self.verdict.visible)
    }

    /// An empty case in place of this one, without its destination.
    #[must_use]
    pub(crate) fn emptied(&self) -> Self {
        let (view, revision) = (ViewId(self.view.0 + 1), self.verdict.revision);
        Self::of(view, Draft::default(), None, Destination::default(), Album::default(), revision)
    }

    fn of(
        view: ViewId,
        draft: Draft,
        file: Option<PathBuf>,
        destination: Destination,
        album: Album,
        revision: u64,
    ) -> Self {
        let id = CaseId(view.0);
        Self {
            view,
            id,
            derived_references: HashSet::new(),
            documents: Documents::after(album),
            verdict: Verdict::after(revision),
            history: CaseHistory::of(&draft),
            destination: Destination { other_link: None, practice: Rehearsing::No, ..destination },
            session: Session::default(),
            tray: Tray::default(),
            save: Save::of_file(draft.clone(), file),
            sending: Sending::unsent(id),
            draft,
        }
    }

    /// Begins the next step with these answers; spektr has those of the step before.
    pub(crate) fn begin_step(&mut self, draft: Draft) {
        let before = std::mem::replace(self, Self::empty(self.view));
        *self = before.at_next_step(draft);
    }

    fn at_next_step(self, draft: Draft) -> Self {
        let mut save = self.save;
        save.set_saved(draft.clone(), Attachments::default());
        save.is_ready = false;
        let mut verdict = self.verdict;
        verdict.draft = None;
        Self {
            derived_references: HashSet::new(),
            documents: Documents::after(self.documents.album),
            history: CaseHistory::of(&draft),
            tray: Tray::default(),
            sending: Sending::unsent(self.id),
            draft,
            save,
            verdict,
            ..self
        }
    }

    /// Validates the case again if it, its documents or the day changed, and records what was done
    /// to it. `now_secs` is the window's time.
    pub(crate) fn validate(&mut self, forms: &Forms, now: Timestamp, now_secs: f64) {
        let progress = &self.sending.progress;
        let is_rejected = self.verdict.update_rejection(progress, &self.draft, forms);
        if !is_rejected && self.verdict.is_current(&self.draft, now) {
            return;
        }
        self.record_step(now_secs);
        self.tray.changed();
        // Once, however many documents were read since.
        if self.verdict.draft.is_none() {
            self.documents.find_doubles();
        }
        let earlier_step = self.session.number().is_some_and(|step| step > 1);
        let attachments = &self.documents.attachments;
        self.verdict.validate(&self.draft, forms, attachments, now, earlier_step);
    }

    /// Returns how far the case is from being sent, as it was last validated.
    pub(crate) fn readiness(&self) -> Readiness {
        self.verdict.readiness.clone().without_link(self.destination.link.is_none())
    }

    /// Sets the payload in lines, if nothing is missing.
    pub(crate) fn write_payload(&mut self, forms: &Forms, now: Timestamp) {
        if self.verdict.payload.is_some() || self.verdict.readiness.to_fix > 0 {
            return;
        }
        let case = case::prove(&self.draft, forms, &self.documents.attachments, now).case;
        self.verdict.payload = case.map(|case| case.freeze().0.in_lines());
    }

    /// Proposes slots for the files of the tray again if anything changed.
    pub(crate) fn propose(&mut self, forms: &Forms) {
        let (visible, attachments) = (&self.verdict.visible, &self.documents.attachments);
        self.tray.propose(&self.draft, forms, visible, attachments);
    }

    /// Has the case validated again, because documents changed.
    pub(crate) fn documents_changed(&mut self) {
        self.verdict.draft = None;
    }

    /// Records that the reference of this entity was derived, not chosen.
    pub(crate) fn reference_is_derived(&mut self, id: EntityId) {
        let reference = self.draft.entities.get(id).map(|entity| entity.reference.clone());
        self.derived_references.extend(reference);
    }

    /// Queues every document that has not been read and is not queued.
    pub(crate) fn read_unread(&mut self) {
        self.documents.read_unread(&self.draft);
    }

    /// Forgets what was read, or is being read, of some slots.
    pub(crate) fn forget_documents(&mut self, gone: impl Fn(&SlotKey) -> bool) {
        let documents = &mut self.documents;
        for (slot, result) in std::mem::take(&mut documents.attachments) {
            match result {
                result if !gone(&slot) => drop(documents.attachments.insert(slot, result)),
                Ok(attachment) => self.history.keep_removed(attachment),
                Err(_) => {}
            }
        }
        documents.previous.retain(|slot, _| !gone(slot));
        documents.reading.retain(|slot| !gone(slot));
        documents.to_read.retain(|(slot, _)| !gone(slot));
        self.documents_changed();
    }

    /// Reads all documents again, because there is a vault now that keeps a copy of each.
    pub(crate) fn read_documents_again(&mut self, outbox: &mut Outbox) {
        let attached: Vec<SlotKey> = self.documents.attachments.keys().cloned().collect();
        self.forget_documents(|slot| attached.contains(slot));
        self.read_unread();
        self.documents.read_queued(outbox);
    }

    /// Gives up what was requested for the case and not done yet, because the window is being
    /// locked. A sending or closing goes on.
    pub(crate) fn give_up_requests(&mut self) {
        (self.save.file.opening, self.destination.other_link) = (None, None);
        self.tray.clear();
        self.documents.album.clear();
        self.save.follow_up.take_if(|then| !matches!(then, AfterSave::Send | AfterSave::Close));
    }

    /// The path in a slot; `None` while it is empty.
    pub(crate) fn document_in(&self, slot: &SlotKey) -> Option<&str> {
        match self.draft.fields_with(slot)?.get(&slot.field)? {
            Value::File(file) => Some(file.path.as_str()).filter(|path| !path.is_empty()),
            _ => None,
        }
    }

    /// Records what was done to the draft since the last call.
    pub(crate) fn record_step(&mut self, now_secs: f64) {
        self.history.record(&self.draft, self.sending.progress.can.edit, now_secs);
    }

    /// Returns true if the case may be changed now; else the operator is told.
    pub(crate) fn may_edit(&self, outbox: &mut Outbox) -> bool {
        let may = self.sending.progress.can.edit;
        if !may {
            outbox.tell_locked();
        }
        may
    }

    /// Changes the draft in a way that gives documents other slots, or removes them.
    pub(crate) fn moving_documents(&mut self, change: impl FnOnce(&mut Draft)) {
        let before = documents_of(&self.draft);
        change(&mut self.draft);
        self.documents_moved(&before);
    }

    /// Shows documents that came back as they were attached, or reads them again; forgets those
    /// that are gone.
    pub(crate) fn documents_moved(&mut self, before: &[(SlotKey, PathBuf)]) {
        let after = documents_of(&self.draft);
        let gone: Vec<&SlotKey> =
            before.iter().filter(|held| !after.contains(held)).map(|(slot, _)| slot).collect();
        self.forget_documents(|slot| gone.contains(&slot));
        for (slot, path) in after.iter().filter(|held| !before.contains(held)) {
            if let Some(attachment) = self.history.removed(&path_text(path)) {
                self.documents.attachments.insert(slot.clone(), Ok(attachment.clone()));
            }
        }
        self.read_unread();
        self.documents_changed();
    }

    /// Returns true if a document of the case has this path.
    pub(crate) fn names_document(&self, path: &Path) -> bool {
        let text = path_text(path);
        self.draft.files().any(|(_, file)| file.path == text)
    }

    /// Returns true if `progress` is the end of a step that the case has gone on from. Once the
    /// next one is being sent it is not: two steps with the same answers may end in one second.
    pub(crate) fn is_past(&self, progress: &CaseProgress) -> bool {
        self.sending.progress.phase == Phase::Ready
            && progress.phase == Phase::Completed
            && self.session.is_receipt_of_last_step(progress.receipt.as_ref())
    }

    /// Returns the environment whose forms of companies and people apply; without a link the one
    /// that real cases go to.
    pub(crate) fn template_environment(&self) -> Environment {
        let link = self.destination.link.as_ref();
        link.map_or(Environment::Live, |link| template::plain(&link.environment))
    }

    /// Returns how long the link is valid; `minutes_left` is by its token. A refusal by spektr
    /// counts more, and once the case is done it does not matter any more.
    pub(crate) fn validity(&self, minutes_left: Option<i64>) -> Validity {
        let progress = &self.sending.progress;
        let session = self.session.view(progress.phase, false);
        let is_refused = progress.phase == Phase::TokenExpired
            || progress.failure == Some(Failure::LinkExpired)
            || (session.fault.is_some() && self.session.is_refused());
        match minutes_left {
            _ if progress.phase == Phase::Completed && session.next.is_none() => Validity::Unsaid,
            _ if is_refused => Validity::Ended,
            None => Validity::Unsaid,
            Some(..=0) => Validity::Ended,
            Some(minutes) => Validity::Minutes(minutes),
        }
    }
}

#[cfg(test)]
mod tests {
    use secrecy::SecretString;

    use super::super::destination::Link;
    use super::*;
    use crate::domain::draft::EntityKind;
    use crate::domain::form::template::Forms;

    fn busy() -> OpenCase {
        let mut case = OpenCase::empty(ViewId(3));
        let id = case.draft.add_entity(EntityKind::Company);
        case.reference_is_derived(id);
        let slot = SlotKey::new(Some("c".to_owned()), "document");
        case.documents.reading.insert(slot.clone());
        case.documents.to_read.push_back((slot, PathBuf::from("/a.pdf")));
        case.documents.comparing = true;
        case.tray.add(PathBuf::from("/b.pdf"));
        case.save.id = Some(CaseId(9));
        case.save.file.closes_window = true;
        case.sending.unpublished = true;
        case.destination.link = Some(Link {
            environment: Environment::Live,
            token: SecretString::from("token".to_owned()),
        });
        case.validate(&Forms::builtin(), Timestamp::UNIX_EPOCH, 1.0);
        case
    }

    #[test]
    fn another_case_has_nothing_of_the_one_before_but_its_destination() {
        let mut before = busy();
        let revision = before.verdict.revision;
        let case = before.replaced_by(Draft::default(), None);
        assert_eq!((case.view, case.id), (ViewId(4), CaseId(4)));
        assert!(case.draft == Draft::default() && case.derived_references.is_empty());
        assert!(!case.documents.is_reading() && !case.documents.comparing);
        assert!(case.tray.files.is_empty() && !case.history.view().can_undo);
        assert_eq!((case.save.id, case.save.file.closes_window), (None, false));
        assert!(!case.sending.is_busy() && case.sending.progress.can.edit);
        assert!(case.verdict.is_stale(&case.draft) && case.verdict.revision == revision);
        assert!(case.destination.link.is_some());
        assert!(busy().emptied().destination.link.is_none());
    }

    #[test]
    fn the_next_step_keeps_the_case_and_begins_without_documents() {
        let mut case = busy();
        case.begin_step(Draft { title: "next".to_owned(), ..Draft::default() });
        assert_eq!((case.view, case.id, case.save.id), (ViewId(3), CaseId(3), Some(CaseId(9))));
        assert!(!case.documents.is_reading() && case.tray.files.is_empty());
        assert!(
            !case.is_unsaved() && !case.sending.is_busy() && case.derived_references.is_empty()
        );
        assert!(case.destination.link.is_some());
    }
}
