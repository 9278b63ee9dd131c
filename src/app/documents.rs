//! Documents put into slots, taken out, and asked about.
//!
//! Must not know: their content; the engine reads them.

use std::collections::VecDeque;
use std::path::PathBuf;

use egui::Context;

use crate::domain::draft::Owner;
use crate::domain::finding::Place;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{FileProblem, SlotKey};
use crate::domain::proposal::places;
use crate::domain::value::{FileRef, Value};
use crate::ui::screen::{Assigning, Focus};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, Tab, field_of, file_name, slot_name};
use crate::words;

use crate::engine::message::{Command, Source};

use super::case::path_text;
use super::dialogs::Purpose;
use super::dossier::Dossier;

impl Dossier {
    pub(super) fn choose_file(&mut self, ctx: &Context, slot: SlotKey) {
        let accept = field_of(&self.forms, &self.case.draft, &slot)
            .map(|field| field.accept.clone())
            .unwrap_or_default();
        let _told_otherwise = self.choose(ctx, Purpose::Slot { slot, accept });
    }

    pub(super) fn replace_sent(&mut self, ctx: &Context, file: usize) {
        let slot = self.case.sending.progress.files.get(file).map(|file| file.slot.clone());
        let field = slot.as_ref().and_then(|slot| field_of(&self.forms, &self.case.draft, slot));
        let accept = field.map(|field| field.accept.clone()).unwrap_or_default();
        let _told_otherwise = self.choose(ctx, Purpose::Sent { file, accept });
    }

    /// Of several files dropped on one slot the first that fits goes there; each refusal is said,
    /// the rest is asked about.
    pub(super) fn attach_first(&mut self, slot: &SlotKey, paths: Vec<Hidden<PathBuf>>) {
        // Another try: what the last one was refused for is over.
        self.prompts.settle(&About::Slot(slot.clone()));
        let mut waiting: VecDeque<PathBuf> = paths.into_iter().map(|path| path.0).collect();
        while let Some(path) = waiting.pop_front() {
            if self.is_inspected_first(slot, &path) || self.refuses(slot, &path) {
                continue;
            }
            self.attach_or_ask(slot.clone(), path);
            break;
        }
        self.add_to_tray(waiting);
    }

    /// Puts the keyboard on the first empty slot of whoever is shown, else of anybody.
    pub(super) fn go_to_empty_slot(&mut self) {
        let draft = &self.case.draft;
        let shown = self.window.screen.case.selected;
        let is_shown = |owner: &Owner| match owner {
            Owner::Entity(id) => shown == Some(*id),
            Owner::Case | Owner::Entry { .. } => shown.is_none(),
        };
        let empty = places(draft, &self.forms, &self.case.verdict.visible)
            .into_iter()
            .filter(|place| !place.is_filled);
        let mut empty: Vec<(Owner, String)> = empty
            .filter_map(|place| Some((draft.owner_of(&place.slot)?, place.slot.field)))
            .collect();
        empty.sort_by_key(|(owner, _)| !is_shown(owner));
        let Some((owner, field)) = empty.into_iter().next() else { return };
        if !is_shown(&owner) || self.window.screen.case.tab != Tab::Form {
            self.window.screen.select(if let Owner::Entity(id) = owner { Some(id) } else { None });
        }
        self.window.screen.keyboard.next = Some(Focus::Place(Place::of_field(&owner, &field)));
    }

    /// Whether a slot does not take a file of this name; says so.
    pub(super) fn refuses(&mut self, slot: &SlotKey, path: &std::path::Path) -> bool {
        let name = file_name(path);
        let Some(field) = field_of(&self.forms, &self.case.draft, slot)
            .filter(|field| !field.accepts_name(&name))
        else {
            return false;
        };
        let reason =
            words::file_problem(&FileProblem::WrongEnding { accept: field.accept.clone() });
        let whose = slot_name(&self.forms, &self.case.draft, slot);
        let sentence = words::text_with(
            "window-not-attached",
            &[("file", name.into()), ("slot", whose.into()), ("reason", reason.into())],
        );
        self.tell(Tone::Danger, About::Slot(slot.clone()), sentence);
        true
    }

    /// Replacing a good document asks.
    pub(super) fn attach_or_ask(&mut self, slot: SlotKey, path: PathBuf) {
        let filled = matches!(self.case.documents.attachments.get(&slot), Some(Ok(_)))
            || self.case.documents.reading.contains(&slot);
        if filled {
            self.prompts.question = Some(Question::Replace { slot, path });
        } else {
            self.attach(slot, path);
        }
    }

    /// Puts a document into a slot and has it read.
    pub(super) fn attach(&mut self, slot: SlotKey, path: PathBuf) {
        if !self.may_edit() || self.is_held_first(&slot, &path) {
            return;
        }
        let Some(fields) = self.case.draft.fields_with_mut(&slot) else { return };
        fields.set(&slot.field, Value::File(FileRef { path: path_text(&path) }));
        self.case.forget_documents(|gone| gone == &slot);
        self.case.documents.to_read.push_back((slot, path));
        self.read_documents();
    }

    /// Whether what was dropped on a slot is looked at before anything is said: by its name the
    /// slot does not take it, and it may be a folder.
    fn is_inspected_first(&mut self, slot: &SlotKey, path: &std::path::Path) -> bool {
        // A folder that is called like a file is found out when it is read.
        self.case.tray.onto.insert(path.to_owned(), slot.clone());
        if self.takes(slot, path) || self.window.held.contains(path) {
            return false;
        }
        self.command(Command::InspectDropped { view: self.case.view, dropped: path.to_owned() })
    }

    /// Returns true if the name is one of those that a slot takes.
    fn takes(&self, slot: &SlotKey, path: &std::path::Path) -> bool {
        field_of(&self.forms, &self.case.draft, slot)
            .is_none_or(|field| field.accepts_name(&file_name(path)))
    }

    /// Returns true if a file is held under another name before it is put into a slot: its own is
    /// no text, and a draft is text.
    fn is_held_first(&mut self, slot: &SlotKey, path: &std::path::Path) -> bool {
        if path.to_str().is_some() {
            return false;
        }
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .replace(char::REPLACEMENT_CHARACTER, "_");
        let held = self.name_for_held(&name);
        let (view, source) = (self.case.view, Source::File(Hidden(path.to_owned())));
        if self.command(Command::HoldDocument {
            view,
            slot: Some(slot.clone()),
            path: held.clone(),
            source,
        }) {
            self.window.held.insert(held.clone());
            self.case.tray.agreed.insert(held);
        }
        true
    }

    pub(super) fn detach(&mut self, ctx: &Context, slot: &SlotKey) {
        let name = slot_name(&self.forms, &self.case.draft, slot);
        self.empty(slot);
        self.case.forget_documents(|gone| gone == slot);
        self.offer_undo(ctx, words::text_with("window-taken-out", &[("slot", name.into())]));
    }

    /// Takes the document out of a slot's field.
    pub(super) fn empty(&mut self, slot: &SlotKey) {
        let form_has_it = field_of(&self.forms, &self.case.draft, slot).is_some();
        if let Some(fields) = self.case.draft.fields_with_mut(slot) {
            // A field of the operator's own stays as an empty slot.
            if form_has_it {
                drop(fields.remove(&slot.field));
            } else {
                fields.set(&slot.field, Value::File(FileRef::default()));
            }
        }
    }

    /// Puts a slot's document into another slot, and what was in there into this one. Nothing is
    /// read again.
    pub(super) fn move_document(&mut self, ctx: &Context, from: &SlotKey, to: &SlotKey) {
        self.prompts.question.take_if(|question| *question == Question::Move(from.clone()));
        let held = |slot: &SlotKey| self.case.document_in(slot).map(PathBuf::from);
        let (Some(moved), there) = (held(from), held(to)) else { return };
        // What is still being read comes back to the slot it was read for.
        let is_read = |slot: &SlotKey| {
            self.case.documents.reading.contains(slot)
                || self.case.documents.to_read.iter().any(|(waiting, _)| waiting == slot)
        };
        if from == to || is_read(from) || is_read(to) || self.refuses(to, &moved) {
            return;
        }
        if there.as_ref().is_some_and(|there| self.refuses(from, there)) {
            return;
        }
        for (slot, path) in [(to, Some(moved)), (from, there)] {
            match path {
                Some(path) => {
                    if let Some(fields) = self.case.draft.fields_with_mut(slot) {
                        fields.set(&slot.field, Value::File(FileRef { path: path_text(&path) }));
                    }
                }
                None => self.empty(slot),
            }
        }
        let documents = &mut self.case.documents.attachments;
        let (mine, theirs) = (documents.swap_remove(from), documents.swap_remove(to));
        documents.extend(mine.map(|document| (to.clone(), document)));
        documents.extend(theirs.map(|document| (from.clone(), document)));
        self.case.documents_changed();
        let name = slot_name(&self.forms, &self.case.draft, to);
        self.offer_undo(ctx, words::text_with("preview-moved", &[("slot", name.into())]));
    }

    pub(super) fn ask_move(&mut self, slot: SlotKey) {
        self.window.screen.dialogs.assign = Assigning::default();
        self.prompts.question = Some(Question::Move(slot));
    }
}
