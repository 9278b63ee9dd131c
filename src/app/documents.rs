//! Dispatches what concerns documents and slots to the open case, with the window's own part of it:
//! file dialogs, the screen, and files that are held under another name.
//!
//! Knows nothing of their content; the engine reads them.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::ui::screen::Assigning;
use crate::ui::view::{About, Question, Tab, field_of, file_name};

use crate::engine::message::{Command, Source};

use super::dialogs::Purpose;
use super::dossier::Dossier;

impl Dossier {
    pub(super) fn choose_file(&mut self, slot: SlotKey) {
        let accept = field_of(&self.forms, &self.shown.case().draft, &slot)
            .map(|field| field.accept.clone())
            .unwrap_or_default();
        self.choose(Purpose::Slot { slot, accept });
    }

    pub(super) fn replace_sent(&mut self, file: usize) {
        let slot = self.shown.case().sending.progress.files.get(file).map(|file| file.slot.clone());
        let field =
            slot.as_ref().and_then(|slot| field_of(&self.forms, &self.shown.case().draft, slot));
        let accept = field.map(|field| field.accept.clone()).unwrap_or_default();
        self.choose(Purpose::Sent { file, accept });
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

    /// Moves the keyboard to the first empty slot of the entity that is shown, else of any.
    pub(super) fn go_to_empty_slot(&mut self) {
        let screen = &self.window.screen.case;
        let (selected, is_form) = (screen.selected, screen.tab == Tab::Form);
        self.on_case(|case, around| {
            case.go_to_empty_slot(selected, is_form, around.forms, around.outbox);
        });
    }

    /// Returns true, and tells the operator, if a slot does not take a file of this name.
    pub(super) fn refuses(&mut self, slot: &SlotKey, path: &Path) -> bool {
        self.on_case(|case, around| case.refuses(slot, path, around.forms, around.outbox))
    }

    /// Puts a document into a slot and has it read; asks before a sound one is replaced.
    fn attach_or_ask(&mut self, slot: SlotKey, path: PathBuf) {
        if !self.on_case(|case, around| case.asks_to_replace(&slot, &path, around.outbox)) {
            self.attach(slot, path);
        }
    }

    /// Puts a document into a slot and has it read.
    pub(super) fn attach(&mut self, slot: SlotKey, path: PathBuf) {
        if self.may_edit() && !self.is_held_first(&slot, &path) {
            self.on_case(|case, around| case.attach(slot, path, around.outbox));
        }
    }

    /// Returns true if what was dropped on a slot is inspected first: by its name the slot does not
    /// take it, and it may be a folder.
    fn is_inspected_first(&mut self, slot: &SlotKey, path: &Path) -> bool {
        // A folder that is called like a file is found out when it is read.
        self.shown.case_mut().tray.onto.insert(path.to_owned(), slot.clone());
        if self.takes(slot, path) || self.window.held.contains(path) {
            return false;
        }
        self.command(Command::InspectDropped {
            view: self.shown.case().view,
            dropped: path.to_owned(),
        })
    }

    /// Returns true if the name is one of those that a slot takes.
    fn takes(&self, slot: &SlotKey, path: &Path) -> bool {
        field_of(&self.forms, &self.shown.case().draft, slot)
            .is_none_or(|field| field.accepts_name(&file_name(path)))
    }

    /// Returns true if a file is held under another name before it is put into a slot: its own is
    /// no text, and a draft is text.
    fn is_held_first(&mut self, slot: &SlotKey, path: &Path) -> bool {
        if path.to_str().is_some() {
            return false;
        }
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .replace(char::REPLACEMENT_CHARACTER, "_");
        let held = self.name_for_held(&name);
        let (view, source) = (self.shown.case().view, Source::File(Hidden(path.to_owned())));
        if self.command(Command::HoldDocument {
            view,
            slot: Some(slot.clone()),
            path: held.clone(),
            source,
        }) {
            self.window.held.insert(held.clone());
            self.shown.case_mut().tray.agreed.insert(held);
        }
        true
    }

    /// Takes the document out of a slot and offers to undo it.
    pub(super) fn detach(&mut self, now_secs: f64, slot: &SlotKey) {
        self.on_case(|case, around| case.detach(slot, now_secs, around.forms, around.outbox));
    }

    /// Exchanges the documents of two slots.
    pub(super) fn move_document(&mut self, now_secs: f64, from: &SlotKey, to: &SlotKey) {
        self.prompts.question.take_if(|question| *question == Question::Move(from.clone()));
        self.on_case(|case, around| {
            case.move_document((from, to), now_secs, around.forms, around.outbox);
        });
    }

    pub(super) fn ask_move(&mut self, slot: SlotKey) {
        self.window.screen.dialogs.assign = Assigning::default();
        self.prompts.question = Some(Question::Move(slot));
    }
}
