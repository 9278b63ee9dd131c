//! The dispatcher of intents: calls the function that carries out what the operator asks for.
//!
//! Knows nothing of how anything is drawn.

mod arrange;
mod sending;
mod tray;

use secrecy::{ExposeSecret as _, SecretString};
use zeroize::Zeroizing;

use crate::domain::draft::EntityKind;
use crate::domain::form::template::Edit;
use crate::domain::hidden::Hidden;
use crate::domain::link::Environment;
use crate::domain::progress::CaseId;
use crate::domain::settings::Setting;
use crate::ui::intent::{
    CaseIntent, ChooserIntent, DocumentEdit, DocumentIntent, EditIntent, Intent, LibraryIntent,
    PromptIntent, SessionIntent, TemplatesIntent, WindowIntent,
};
use crate::ui::screen::{Assigning, ConnectForm, Viewing};
use crate::ui::view::{Page, Question, Tab, Undoes};
use crate::words;

use super::case::OpenCase;
use super::dialogs::Purpose;
use super::dossier::Dossier;
use super::library::Library;
use super::outbox::AfterSave;
use super::templates::Editing;

impl Dossier {
    /// Carries out an intent, unless it is not allowed now.
    pub(super) fn carry_out(&mut self, intent: Intent) {
        let mut outbox = self.outbox();
        let is_admitted = self.shown.admits(&intent, &mut outbox);
        self.perform(outbox);
        if is_admitted {
            self.dispatch(intent);
        }
    }

    fn dispatch(&mut self, intent: Intent) {
        match intent {
            Intent::Edit(intent) => self.edit(intent),
            Intent::Case(intent) => self.carry_out_case(intent),
            Intent::Document(intent) => self.carry_out_document(intent),
            Intent::Tray(intent) => self.carry_out_in_tray(intent),
            Intent::Session(intent) => self.carry_out_session(intent),
            Intent::Send(intent) => self.carry_out_sending(intent),
            Intent::Library(intent) => self.carry_out_library(intent),
            Intent::Set(Setting::UploadHosts(hosts)) => {
                self.on_case(|case, around| case.allow_hosts(hosts, around));
            }
            Intent::Set(setting) => self.set(setting),
            Intent::Templates(intent) => self.carry_out_templates(intent),
            Intent::Chooser(intent) => self.carry_out_chooser(intent),
            Intent::ShowPage(page) => {
                self.window.screen.go_to(page);
                self.on_library(|library, _, outbox| library.list_cases(outbox));
            }
            Intent::Prompt(intent) => self.carry_out_prompt(intent),
            Intent::Window(intent) => self.carry_out_window(intent),
            Intent::Unlock(passphrase) => {
                self.on_library(|library, _, outbox| library.unlock(passphrase, outbox));
            }
        }
    }

    fn edit(&mut self, intent: EditIntent) {
        match intent {
            EditIntent::AddEntity(kind) => {
                self.on_case(|case, around| case.add_entity(kind, around));
            }
            EditIntent::RemoveEntity(id) => {
                self.on_case(|case, around| case.remove_entity(id, around));
            }
            EditIntent::Rename { entity, reference } => {
                self.on_case(|case, around| case.rename_typed(entity, &reference.0, around));
            }
            EditIntent::NameTyped(id) => self.on_case(|case, around| case.name_typed(id, around)),
            EditIntent::AddRelation { holder, held, role, share } => {
                let names = (held.0, role.0);
                self.on_case(|case, around| {
                    case.add_relation(holder, names, &share.0, around.outbox);
                });
            }
            EditIntent::AddUnder { held, kind } => {
                self.on_case(|case, around| case.add_under(held, kind, around.outbox));
            }
            EditIntent::RemoveRelation(id) => self.shown.case_mut().remove_relation(id),
            EditIntent::Arrange(wanted) => self.arrange(wanted),
            EditIntent::AddField { owner, key, kind } => {
                self.on_case(|case, around| case.add_field(&owner, &key.0, kind, around.outbox));
            }
            EditIntent::RemoveField { owner, key } => {
                self.shown.case_mut().remove_field(&owner, &key);
            }
            EditIntent::AddEntry(list) => {
                self.on_case(|case, around| case.add_entry(&list, around));
            }
            EditIntent::RemoveEntry { list, at } => {
                self.on_case(|case, around| case.remove_entry(&list, at, around));
                self.window.screen.entry_removed(&list, at);
            }
            EditIntent::AddNewcomers(offers) => self.add_newcomers(offers),
            EditIntent::Document(intent) => self.edit_documents(intent),
            EditIntent::Undo => self.on_case(OpenCase::undo),
            EditIntent::Redo => self.on_case(OpenCase::redo),
        }
    }

    fn edit_documents(&mut self, intent: DocumentEdit) {
        self.on_case(|case, around| match intent {
            DocumentEdit::Choose(slot) => case.choose_file(slot, around),
            DocumentEdit::Attach { slot, paths } => {
                case.attach_first(&slot, paths.into_iter().map(|path| path.0), around);
            }
            DocumentEdit::Detach(slot) => case.detach(&slot, around),
            DocumentEdit::Move { from, to } => case.move_document(&from, &to, around),
            DocumentEdit::UseNewVersion(slot) => case.use_new_version(slot, around),
            DocumentEdit::Accept(file) => case.accept(file, around),
            DocumentEdit::AcceptAll => case.accept_all(around),
            DocumentEdit::Assign { file, slot } => case.assign(file, &slot, around),
        });
    }

    fn carry_out_case(&mut self, intent: CaseIntent) {
        match intent {
            CaseIntent::New => self.on_case(OpenCase::new_case),
            CaseIntent::Practise => self.start_practice(),
            CaseIntent::Open => self.on_case(OpenCase::open_case_file),
            CaseIntent::Save => self.on_case(|case, around| case.save_as(around.outbox)),
            CaseIntent::AskHandover => self.prompts.question = Some(Question::Pack),
            CaseIntent::HandOver(passphrase) => {
                self.prompts.question = None;
                self.choose(Purpose::Pack);
                self.library.handover.passphrase = Some(passphrase);
            }
            CaseIntent::TextCleaned { label, unseen } => {
                self.on_case(|case, around| case.text_cleaned(&label.0, unseen, around));
            }
        }
    }

    fn carry_out_document(&mut self, intent: DocumentIntent) {
        match intent {
            DocumentIntent::GoToEmptySlot => {
                let screen = &self.window.screen.case;
                let (selected, is_form) = (screen.selected, screen.tab == Tab::Form);
                self.on_case(|case, around| case.go_to_empty_slot(selected, is_form, around));
            }
            DocumentIntent::AskMove(slot) => {
                self.window.screen.dialogs.assign = Assigning::default();
                self.prompts.question = Some(Question::Move(slot));
            }
            DocumentIntent::Draw { slot, request } => {
                self.on_case(|case, around| case.documents.draw(&slot, request, around.outbox));
            }
            DocumentIntent::Show(slot) => {
                self.window.screen.viewing = Viewing::default();
                self.prompts.question = Some(Question::Document(slot));
            }
            DocumentIntent::Paste { slot, picture } => {
                self.on_case(|case, around| case.paste(slot, picture.0, around));
            }
            DocumentIntent::Drop(paths) => self.on_case(|case, around| {
                let paths = paths.into_iter().map(|path| path.0);
                case.tray.add_all(paths, case.view, around.outbox);
            }),
            DocumentIntent::RefuseDrop => self.tell_locked(),
        }
    }

    fn carry_out_library(&mut self, intent: LibraryIntent) {
        let now_secs = self.ctx.input(|input| input.time);
        match intent {
            LibraryIntent::Open(id) => {
                self.on_case(|case, around| case.after_save(AfterSave::Open(id), around));
            }
            LibraryIntent::Remove(id) => self.on_library(|library, engine, outbox| {
                library.remove(id, engine, now_secs, outbox);
            }),
            LibraryIntent::UndoRemoval => self.library.list.removing = None,
            LibraryIntent::Duplicate(id) => {
                self.on_case(|case, around| case.after_save(AfterSave::Copy(id), around));
            }
            LibraryIntent::AskRename(id) => {
                let title = self.library.list.row(id).and_then(|row| row.title.clone());
                self.window.screen.list.rename = title.unwrap_or_default().0;
                self.prompts.question = Some(Question::RenameKept(id));
            }
            LibraryIntent::Rename { id, title } => self.retitle(id, title),
            LibraryIntent::OpenHandover(passphrase) => self.open_handover(passphrase),
            LibraryIntent::OpenVault => self.open_vault(),
            LibraryIntent::ContinueWithout => {
                self.window.screen.page = Page::Case;
                self.on_library(|library, _, outbox| library.go_on_without(outbox));
            }
            LibraryIntent::Lock => self.lock_now(),
            LibraryIntent::AskPassphrase => {
                if self.may_open_vault() {
                    self.prompts.question = Some(Question::Passphrase);
                }
            }
            LibraryIntent::SetPassphrase { old, new } => {
                self.on_library(|library, _, outbox| library.set_passphrase(old, new, outbox));
            }
        }
    }

    /// Gives a case of the list another title: the open one by an edit, any other by loading it.
    fn retitle(&mut self, id: CaseId, title: Hidden<String>) {
        self.prompts.question = None;
        self.window.screen.list.rename.clear();
        if self.shown.case().save.id == Some(id) {
            self.on_case(|case, around| case.retitle(title, around.outbox));
        } else {
            self.on_library(|library, _, outbox| library.rename(id, title, outbox));
        }
    }

    fn carry_out_chooser(&mut self, intent: ChooserIntent) {
        let Some(chooser) = &mut self.prompts.chooser else { return };
        match intent {
            ChooserIntent::Enter(folder) => self.window.choosing.enter(folder.0, chooser),
            ChooserIntent::Take(typed) => self.window.choosing.take(&typed.0, chooser),
        }
    }

    fn carry_out_prompt(&mut self, intent: PromptIntent) {
        match intent {
            PromptIntent::Answer(answer) => self.answer(answer),
            PromptIntent::DismissBanner(at) => self.prompts.dismiss_banner(at),
            PromptIntent::DismissToast => {
                self.prompts.toast = None;
                self.on_library(Library::remove_now);
            }
        }
    }

    fn carry_out_window(&mut self, intent: WindowIntent) {
        match intent {
            WindowIntent::UseAppearance(chosen) => self.use_appearance(chosen),
            WindowIntent::UseLanguage(language) => words::set_language(language),
            WindowIntent::Zoom(percent) => self.set(Setting::Zoom(percent)),
            WindowIntent::RefuseDrop => self.tell_not_dropped(),
        }
    }

    fn open_handover(&mut self, passphrase: SecretString) {
        let Some(Question::Unpack(path)) = self.prompts.question.clone() else { return };
        self.on_library(|library, _, outbox| library.handover.open(path, passphrase, outbox));
    }

    fn carry_out_session(&mut self, intent: SessionIntent) {
        match intent {
            SessionIntent::FetchForm => self.on_case(OpenCase::fetch_session),
            SessionIntent::UseLanguage(tag) => {
                self.on_case(|case, around| case.use_language(tag, around));
            }
            SessionIntent::GoOn => self.on_case(OpenCase::begin_next_step),
            SessionIntent::DismissChange => self.shown.case_mut().session.change = None,
            SessionIntent::OpenHosted => {
                self.on_case(|case, around| case.open_hosted_page(around.outbox));
            }
            SessionIntent::OfferLink(pasted) => self.offer_link(&pasted),
            SessionIntent::ShowStart => self.prompts.question = Some(Question::Start),
            SessionIntent::Start(start) => {
                self.on_case(|case, around| case.start_onboarding(*start, around));
            }
        }
    }

    fn carry_out_templates(&mut self, intent: TemplatesIntent) {
        match intent {
            TemplatesIntent::Edit { environment, kind, edit } => {
                self.edit_template(environment, kind, &edit);
            }
            TemplatesIntent::AskRestore { environment, kind } => {
                self.prompts.question = Some(Question::Restore { environment, kind });
            }
            TemplatesIntent::Undo => {
                let changed = self.on_templates(Editing::undo);
                self.show_template(changed);
            }
            TemplatesIntent::Redo => {
                let changed = self.on_templates(Editing::redo);
                self.show_template(changed);
            }
        }
    }

    /// Changes a form of companies or people; it can be undone.
    pub(super) fn edit_template(
        &mut self,
        environment: Environment,
        kind: EntityKind,
        edit: &Edit,
    ) {
        let done = self.on_templates(|templates, keeps, outbox| {
            templates.edit(environment, kind, edit, keeps, outbox)
        });
        if let Some(sentence) = done {
            self.on_case(|case, around| case.offer(sentence, Undoes::Template, around));
        }
    }

    fn show_template(&mut self, changed: Option<(Environment, EntityKind)>) {
        if let Some((environment, kind)) = changed {
            self.window.screen.templates.show(environment, kind);
        }
    }

    /// Opens the dialog of the case's link with a pasted link in its box.
    fn offer_link(&mut self, pasted: &SecretString) {
        if self.shown.case().sending.is_busy() {
            return self.tell_locked();
        }
        self.window.screen.go_to(Page::Case);
        let pasted = Zeroizing::new(pasted.expose_secret().to_owned());
        self.window.screen.dialogs.connect = ConnectForm { pasted, ..ConnectForm::default() };
        self.prompts.question = Some(Question::Connect);
    }
}
