//! Documents of the open case put into slots, read, moved and taken out.
//!
//! Knows nothing of their content; the engine reads them.

use std::path::{Path, PathBuf};

use crate::domain::draft::{EntityId, Owner};
use crate::domain::finding::Place;
use crate::domain::form::template::Forms;
use crate::domain::intake::{Attachment, FileProblem, SlotKey};
use crate::domain::proposal::places;
use crate::domain::value::{FileRef, Value};
use crate::engine::message::DroppedFiles;
use crate::ui::screen::Focus;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, Toast, Undoes, field_of, file_name, slot_name};
use crate::words;

use super::super::outbox::Outbox;
use super::open::OpenCase;
use super::paths::path_text;
use super::tray::tell_room;

impl OpenCase {
    /// Returns true, and tells the operator, if a slot does not take a file of this name.
    pub(crate) fn refuses(
        &self,
        slot: &SlotKey,
        path: &Path,
        forms: &Forms,
        outbox: &mut Outbox,
    ) -> bool {
        let name = file_name(path);
        let field = field_of(forms, &self.draft, slot);
        let Some(field) = field.filter(|field| !field.accepts_name(&name)) else { return false };
        let reason =
            words::file_problem(&FileProblem::WrongEnding { accept: field.accept.clone() });
        let whose = slot_name(forms, &self.draft, slot);
        let sentence = words::text_with(
            "window-not-attached",
            &[("file", name.into()), ("slot", whose.into()), ("reason", reason.into())],
        );
        outbox.tell(Tone::Danger, About::Slot(slot.clone()), sentence);
        true
    }

    /// Returns true, and asks the operator, if a slot has a sound document that `path` would
    /// replace.
    pub(crate) fn asks_to_replace(&self, slot: &SlotKey, path: &Path, outbox: &mut Outbox) -> bool {
        let is_filled = matches!(self.documents.attachments.get(slot), Some(Ok(_)))
            || self.documents.reading.contains(slot);
        if is_filled {
            outbox.ask(Question::Replace { slot: slot.clone(), path: path.to_owned() });
        }
        is_filled
    }

    /// Puts a document into a slot and has it read.
    pub(crate) fn attach(&mut self, slot: SlotKey, path: PathBuf, outbox: &mut Outbox) {
        let Some(fields) = self.draft.fields_with_mut(&slot) else { return };
        fields.set(&slot.field, Value::File(FileRef { path: path_text(&path) }));
        self.forget_documents(|gone| gone == &slot);
        self.documents.to_read.push_back((slot, path));
        self.documents.read_queued(outbox);
    }

    /// Takes a document in that was read. Documents are read in any order, and slots of different
    /// cases have the same name: only the document that the slot holds now counts.
    pub(crate) fn examined(
        &mut self,
        slot: SlotKey,
        path: &Path,
        result: Result<Attachment, FileProblem>,
        forms: &Forms,
        outbox: &mut Outbox,
    ) {
        let held = self.document_in(&slot);
        let is_it = held.is_some_and(|held| held == path_text(path));
        if is_it || held.is_none() {
            self.documents.reading.remove(&slot);
        }
        let was_dropped = self.tray.onto.remove(path).is_some();
        if is_it && was_dropped && result == Err(FileProblem::IsFolder) {
            self.empty_slot(&slot, forms);
            return self.tray.add_all([path.to_owned()], self.view, outbox);
        }
        if is_it {
            let result = self.newest(&slot, result, outbox);
            if result.is_ok() {
                self.save.next_secs = Some(0.0);
            }
            self.documents.attachments.insert(slot, result);
            self.documents_changed();
        }
    }

    /// Returns what was read of a document, or the document that was attached before if its new
    /// version could not be read.
    fn newest(
        &mut self,
        slot: &SlotKey,
        result: Result<Attachment, FileProblem>,
        outbox: &mut Outbox,
    ) -> Result<Attachment, FileProblem> {
        match (self.documents.aside.remove(slot), result) {
            (Some(old), Err(problem)) => {
                let reason = words::file_problem(&problem);
                outbox.tell_outcome(
                    Tone::Warning,
                    About::Slot(slot.clone()),
                    words::text_with("window-original-not-taken", &[("reason", reason.into())]),
                );
                Ok(old)
            }
            (_, result) => result,
        }
    }

    /// Takes in what was found at a dropped path. The files of a folder wait in the tray: one slot
    /// does not take them all.
    pub(crate) fn drop_inspected(
        &mut self,
        dropped: &Path,
        dropped_files: DroppedFiles,
        forms: &Forms,
        outbox: &mut Outbox,
    ) {
        let is_file = matches!(dropped_files.files.as_slice(), [found] if found.path.0 == dropped);
        if let Some(slot) = self.tray.onto.remove(dropped) {
            if is_file {
                let _was_told = self.refuses(&slot, dropped, forms, outbox);
                return;
            }
            let has_room = self.tray.add(dropped.to_owned());
            tell_room(has_room, outbox);
            self.tray.to_look.retain(|path| path.0 != dropped);
        }
        if dropped_files.files.is_empty() && !dropped_files.is_cut {
            outbox.tell(
                Tone::Warning,
                About::Other,
                words::text_with("tray-folder-empty", &[("folder", file_name(dropped).into())]),
            );
        }
        let is_whole = !dropped_files.is_cut;
        let has_room = self.tray.inspected(dropped, dropped_files);
        tell_room(is_whole && has_room, outbox);
    }

    /// Takes the document out of a slot and offers to undo it; `now_secs` is the window's time.
    pub(crate) fn detach(
        &mut self,
        slot: &SlotKey,
        now_secs: f64,
        forms: &Forms,
        outbox: &mut Outbox,
    ) {
        let name = slot_name(forms, &self.draft, slot);
        self.empty_slot(slot, forms);
        self.forget_documents(|gone| gone == slot);
        let sentence = words::text_with("window-taken-out", &[("slot", name.into())]);
        self.offer_undo(sentence, now_secs, outbox);
    }

    /// Takes the document out of a slot's field. A field of the operator's own stays, empty.
    fn empty_slot(&mut self, slot: &SlotKey, forms: &Forms) {
        let form_has_it = field_of(forms, &self.draft, slot).is_some();
        if let Some(fields) = self.draft.fields_with_mut(slot) {
            if form_has_it {
                drop(fields.remove(&slot.field));
            } else {
                fields.set(&slot.field, Value::File(FileRef::default()));
            }
        }
    }

    /// Exchanges the documents of two slots, of which the second may be empty. Nothing is read
    /// again.
    pub(crate) fn move_document(
        &mut self,
        (from, to): (&SlotKey, &SlotKey),
        now_secs: f64,
        forms: &Forms,
        outbox: &mut Outbox,
    ) {
        let held = |slot: &SlotKey| self.document_in(slot).map(PathBuf::from);
        let (Some(moved), there) = (held(from), held(to)) else { return };
        // What is still being read comes back to the slot it was read for.
        let is_read = self.documents.is_read(from) || self.documents.is_read(to);
        if from == to || is_read || self.refuses(to, &moved, forms, outbox) {
            return;
        }
        if there.as_ref().is_some_and(|there| self.refuses(from, there, forms, outbox)) {
            return;
        }
        for (slot, path) in [(to, Some(moved)), (from, there)] {
            match path {
                Some(path) => {
                    if let Some(fields) = self.draft.fields_with_mut(slot) {
                        fields.set(&slot.field, Value::File(FileRef { path: path_text(&path) }));
                    }
                }
                None => self.empty_slot(slot, forms),
            }
        }
        let documents = &mut self.documents.attachments;
        let (mine, theirs) = (documents.swap_remove(from), documents.swap_remove(to));
        documents.extend(mine.map(|document| (to.clone(), document)));
        documents.extend(theirs.map(|document| (from.clone(), document)));
        self.documents_changed();
        let name = slot_name(forms, &self.draft, to);
        let sentence = words::text_with("preview-moved", &[("slot", name.into())]);
        self.offer_undo(sentence, now_secs, outbox);
    }

    fn offer_undo(&mut self, sentence: String, now_secs: f64, outbox: &mut Outbox) {
        self.record_step(now_secs);
        outbox.offer(Toast { sentence, undoes: Undoes::Step }, self.history.revision());
    }

    /// Moves the keyboard to the first empty slot of the entity that is shown, else of any.
    /// `selected` is that entity; `is_form` is true while the form is shown.
    pub(crate) fn go_to_empty_slot(
        &self,
        selected: Option<EntityId>,
        is_form: bool,
        forms: &Forms,
        outbox: &mut Outbox,
    ) {
        let is_shown = |owner: &Owner| match owner {
            Owner::Entity(id) => selected == Some(*id),
            Owner::Case | Owner::Entry { .. } => selected.is_none(),
        };
        let mut empty: Vec<(Owner, String)> = places(&self.draft, forms, &self.verdict.visible)
            .into_iter()
            .filter(|place| !place.is_filled)
            .filter_map(|place| Some((self.draft.owner_of(&place.slot)?, place.slot.field)))
            .collect();
        empty.sort_by_key(|(owner, _)| !is_shown(owner));
        let Some((owner, field)) = empty.into_iter().next() else { return };
        if !is_shown(&owner) || !is_form {
            outbox.select(if let Owner::Entity(id) = owner { Some(id) } else { None });
        }
        outbox.focus(Focus::Place(Place::of_field(&owner, &field)));
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::outbox::Request;
    use super::*;
    use crate::domain::draft::EntityKind;
    use crate::engine::message::{Command, ViewId};

    fn case() -> (OpenCase, SlotKey) {
        let mut case = OpenCase::empty(ViewId(2));
        let id = case.draft.add_entity(EntityKind::Company);
        let reference = case.draft.entities.get(id).map(|entity| entity.reference.clone());
        (case, SlotKey::new(reference, "document"))
    }

    #[test]
    fn a_document_is_read_once_the_queue_has_room_and_a_late_reading_does_not_count() {
        let (mut case, slot) = case();
        let forms = Forms::builtin();
        let mut full = Outbox::new(0);
        case.attach(slot.clone(), PathBuf::from("/a.pdf"), &mut full);
        assert!(full.into_requests().is_empty() && case.documents.reading.is_empty());
        let mut outbox = Outbox::new(5);
        case.documents.read_queued(&mut outbox);
        assert!(case.documents.reading.contains(&slot));
        let late = Err(FileProblem::IsFolder);
        case.examined(slot.clone(), Path::new("/b.pdf"), late.clone(), &forms, &mut outbox);
        assert!(case.documents.attachments.is_empty() && case.documents.is_reading());
        case.examined(slot.clone(), Path::new("/a.pdf"), late.clone(), &forms, &mut outbox);
        assert_eq!(case.documents.attachments.get(&slot), Some(&late));
        let requests = outbox.into_requests();
        assert!(matches!(requests.as_slice(), [Request::Command(Command::Examine { .. })]));
    }

    #[test]
    fn a_document_that_is_taken_out_can_be_put_back() {
        let (mut case, slot) = case();
        let mut outbox = Outbox::new(5);
        case.attach(slot.clone(), PathBuf::from("/a.pdf"), &mut outbox);
        case.detach(&slot, 1.0, &Forms::builtin(), &mut outbox);
        assert!(case.document_in(&slot).is_none() && !case.documents.is_read(&slot));
        let offer = outbox.into_requests().pop();
        assert!(matches!(offer, Some(Request::Offer(_, revision)) if
            revision == case.history.revision()));
    }
}
