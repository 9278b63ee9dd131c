//! Documents of the open case put into slots, moved between them and removed.
//!
//! Knows nothing of their content; the engine reads them.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use crate::domain::draft::{EntityId, Owner};
use crate::domain::finding::Place;
use crate::domain::form::template::Forms;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{FileProblem, SlotKey};
use crate::domain::proposal::places;
use crate::domain::value::{FileRef, Value};
use crate::engine::message::{Command, Source};
use crate::ui::screen::Focus;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, field_of, file_name, slot_name};
use crate::words;

use super::super::around::Around;
use super::super::dialogs::Purpose;
use super::super::outbox::{Outbox, Request};
use super::open::OpenCase;
use super::paths::path_text;

impl OpenCase {
    /// Opens a file dialog for a slot.
    pub(crate) fn choose_file(&self, slot: SlotKey, around: &mut Around<'_>) {
        let accept = self.accepted_in(&slot, around.forms);
        around.outbox.request(Request::Choose(Purpose::Slot { slot, accept }));
    }

    /// Opens a file dialog for the replacement of a document that was sent; `file` is its position
    /// in the manifest.
    pub(crate) fn choose_replacement(&self, file: usize, around: &mut Around<'_>) {
        let sent = self.sending.progress.files.get(file);
        let accept =
            sent.map(|sent| self.accepted_in(&sent.slot, around.forms)).unwrap_or_default();
        around.outbox.request(Request::Choose(Purpose::Sent { file, accept }));
    }

    /// Returns the file name extensions that a slot accepts; empty if it accepts all.
    fn accepted_in(&self, slot: &SlotKey, forms: &Forms) -> Vec<String> {
        field_of(self.walk(forms), slot).map(|field| field.accept.clone()).unwrap_or_default()
    }

    /// Puts the first file that a slot accepts into it. The operator is told about each refused
    /// file before it, and the files after it wait in the tray.
    pub(crate) fn attach_first(
        &mut self,
        slot: &SlotKey,
        paths: impl IntoIterator<Item = PathBuf>,
        around: &mut Around<'_>,
    ) {
        // The refusals of an earlier try are over.
        around.outbox.settle(About::Slot(slot.clone()));
        let mut waiting: VecDeque<PathBuf> = paths.into_iter().collect();
        while let Some(path) = waiting.pop_front() {
            if self.is_inspected_first(slot, &path, around) || self.refuses(slot, &path, around) {
                continue;
            }
            if !self.asks_to_replace(slot, &path, around.outbox) {
                self.attach(slot.clone(), path, around);
            }
            break;
        }
        self.tray.add_all(waiting, self.view, around.outbox);
    }

    /// Returns true if a file that was dropped on a slot is inspected before it is attached: the
    /// slot does not accept its name, and it may be a folder.
    fn is_inspected_first(&mut self, slot: &SlotKey, path: &Path, around: &mut Around<'_>) -> bool {
        // A folder with the name of a file is recognised when it is read.
        self.tray.dropped_on.insert(path.to_owned(), slot.clone());
        let is_accepted = field_of(self.walk(around.forms), slot)
            .is_none_or(|field| field.accepts_name(&file_name(path)));
        if is_accepted || around.held.contains(path) {
            return false;
        }
        let (view, dropped) = (self.view, path.to_owned());
        around.outbox.command(Command::InspectDropped { view, dropped })
    }

    /// Returns true, and tells the operator, if a slot does not accept a file of this name.
    pub(crate) fn refuses(&self, slot: &SlotKey, path: &Path, around: &mut Around<'_>) -> bool {
        let name = file_name(path);
        let field = field_of(self.walk(around.forms), slot);
        let Some(field) = field.filter(|field| !field.accepts_name(&name)) else { return false };
        let reason =
            words::file_problem(&FileProblem::WrongEnding { accept: field.accept.clone() });
        let whose = slot_name(self.walk(around.forms), slot);
        let sentence = words::text_with(
            "window-not-attached",
            &[("file", name.into()), ("slot", whose.into()), ("reason", reason.into())],
        );
        around.outbox.tell(Tone::Danger, About::Slot(slot.clone()), sentence);
        true
    }

    /// Returns true, and asks the operator, if a slot has a sound document that `path` would
    /// replace.
    fn asks_to_replace(&self, slot: &SlotKey, path: &Path, outbox: &mut Outbox) -> bool {
        let is_filled = matches!(self.documents.attachments.get(slot), Some(Ok(_)))
            || self.documents.reading.contains(slot);
        if is_filled {
            outbox.ask(Question::Replace { slot: slot.clone(), path: path.to_owned() });
        }
        is_filled
    }

    /// Puts a document into a slot, unless the slot does not accept its name or the case can't be
    /// changed; both are told. It replaces the document that is there.
    pub(crate) fn attach_chosen(&mut self, slot: SlotKey, path: PathBuf, around: &mut Around<'_>) {
        if !self.refuses(&slot, &path, around) {
            self.attach(slot, path, around);
        }
    }

    /// Puts a document into a slot and has it read, unless the case can't be changed, which is
    /// told. A file whose name is not Unicode is held in memory first.
    pub(crate) fn attach(&mut self, slot: SlotKey, path: PathBuf, around: &mut Around<'_>) {
        if !self.may_edit(around.outbox) {
            return;
        }
        if path.to_str().is_some() {
            self.fill(slot, path, around.outbox);
        } else {
            self.hold_for_slot(slot, &path, around);
        }
    }

    /// Has a file copied into memory under a Unicode name, because a draft is text; it is put into
    /// the slot afterwards.
    fn hold_for_slot(&mut self, slot: SlotKey, path: &Path, around: &mut Around<'_>) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.replace(char::REPLACEMENT_CHARACTER, "_");
        let source = Source::File(Hidden(path.to_owned()));
        let held = self.hold(&name, Some(slot), source, around);
        self.tray.may_replace.extend(held);
    }

    fn fill(&mut self, slot: SlotKey, path: PathBuf, outbox: &mut Outbox) {
        let Some(fields) = self.draft.fields_with_mut(&slot) else { return };
        fields.set(&slot.field, Value::File(FileRef { path: path_text(&path) }));
        self.forget_documents(|gone| gone == &slot);
        self.documents.to_read.push_back((slot, path));
        self.documents.read_queued(outbox);
    }

    /// Reads the original of a copied document again. If that fails, the copy stays attached.
    pub(crate) fn use_new_version(&mut self, slot: SlotKey, around: &mut Around<'_>) {
        let Some(Ok(old)) = self.documents.attachments.get(&slot).cloned() else { return };
        self.attach(slot.clone(), old.path.0.clone(), around);
        self.documents.previous.insert(slot, old);
    }

    /// Removes the document of a slot and offers to undo it.
    pub(crate) fn detach(&mut self, slot: &SlotKey, around: &mut Around<'_>) {
        let name = slot_name(self.walk(around.forms), slot);
        self.empty_slot(slot, around.forms);
        self.forget_documents(|gone| gone == slot);
        self.offer_undo(words::text_with("window-taken-out", &[("slot", name.into())]), around);
    }

    /// Removes the document from a slot's field. A custom field stays, empty.
    pub(super) fn empty_slot(&mut self, slot: &SlotKey, forms: &Forms) {
        let form_has_it = field_of(self.walk(forms), slot).is_some();
        if let Some(fields) = self.draft.fields_with_mut(slot) {
            if form_has_it {
                drop(fields.remove(&slot.field));
            } else {
                fields.set(&slot.field, Value::File(FileRef::default()));
            }
        }
    }

    /// Exchanges the documents of two slots, of which the second may be empty, and offers to undo
    /// it. Nothing is read again; a document that is being read stays.
    pub(crate) fn move_document(&mut self, from: &SlotKey, to: &SlotKey, around: &mut Around<'_>) {
        around.outbox.answered(Question::Move(from.clone()));
        let held = |slot: &SlotKey| self.document_in(slot).map(PathBuf::from);
        let (Some(moved), there) = (held(from), held(to)) else { return };
        // A reading is for the slot that it was requested for.
        let is_read = self.documents.is_read(from) || self.documents.is_read(to);
        if from == to || is_read || self.refuses(to, &moved, around) {
            return;
        }
        if there.as_ref().is_some_and(|there| self.refuses(from, there, around)) {
            return;
        }
        for (slot, path) in [(to, Some(moved)), (from, there)] {
            match path {
                Some(path) => {
                    if let Some(fields) = self.draft.fields_with_mut(slot) {
                        fields.set(&slot.field, Value::File(FileRef { path: path_text(&path) }));
                    }
                }
                None => self.empty_slot(slot, around.forms),
            }
        }
        let documents = &mut self.documents.attachments;
        let (mine, theirs) = (documents.swap_remove(from), documents.swap_remove(to));
        documents.extend(mine.map(|document| (to.clone(), document)));
        documents.extend(theirs.map(|document| (from.clone(), document)));
        self.documents_changed();
        let name = slot_name(self.walk(around.forms), to);
        self.offer_undo(words::text_with("preview-moved", &[("slot", name.into())]), around);
    }

    /// Moves the keyboard to the first empty slot of the entity that is shown, else of any.
    /// `selected` is that entity; `is_form` is true while the form is shown.
    pub(crate) fn go_to_empty_slot(
        &self,
        selected: Option<EntityId>,
        is_form: bool,
        around: &mut Around<'_>,
    ) {
        let is_shown = |owner: &Owner| match owner {
            Owner::Entity(id) => selected == Some(*id),
            Owner::Case | Owner::Entry { .. } => selected.is_none(),
        };
        let places = places(&self.draft, around.forms, &self.verdict.visible);
        let mut empty: Vec<(Owner, String)> = places
            .into_iter()
            .filter(|place| !place.is_filled)
            .map(|place| (place.owner, place.slot.field))
            .collect();
        empty.sort_by_key(|(owner, _)| !is_shown(owner));
        let Some((owner, field)) = empty.into_iter().next() else { return };
        if !is_shown(&owner) || !is_form {
            around.outbox.select(if let Owner::Entity(id) = owner { Some(id) } else { None });
        }
        around.outbox.focus(Focus::Place(Place::of_field(&owner, &field)));
    }
}

#[cfg(test)]
mod tests;
