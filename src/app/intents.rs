//! The dispatcher of intents: calls the function that carries out what the operator asks for.
//!
//! Knows nothing of how anything is drawn.

use crate::domain::draft::EntityKind;
use crate::domain::form::template::Edit;
use crate::domain::hidden::Hidden;
use crate::domain::link::Environment;
use crate::domain::progress::CaseId;
use crate::domain::settings::Setting;
use crate::engine::message::Command;
use crate::ui::intent::{
    CaseIntent, ChooserIntent, DocumentEdit, DocumentIntent, EditIntent, Intent, LibraryIntent,
    PromptIntent, SendIntent, SessionIntent, SettingsIntent, TemplatesIntent, TrayIntent,
    WindowIntent,
};
use crate::ui::view::{Page, Question, Undoes};
use crate::words;

use super::dossier::Dossier;
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
            Intent::Settings(SettingsIntent::LockAfter(minutes)) => {
                self.set(Setting::LockAfter(minutes));
            }
            Intent::Settings(SettingsIntent::KeepDays(days)) => self.set(Setting::KeepDays(days)),
            Intent::Settings(SettingsIntent::AllowHosts(hosts)) => self.allow_hosts(hosts),
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
            EditIntent::AddEntity(kind) => self.add_entity(kind),
            EditIntent::RemoveEntity(id) => self.remove_entity(id),
            EditIntent::Rename { entity, reference } => {
                self.rename_typed(entity, &reference.0);
            }
            EditIntent::NameTyped(id) => self.named(id),
            EditIntent::AddRelation { holder, held, role, share } => {
                self.relate(holder, held.0, role.0, &share.0);
            }
            EditIntent::AddUnder { held, kind } => self.add_under(held, kind),
            EditIntent::RemoveRelation(id) => self.unrelate(id),
            EditIntent::Arrange(wanted) => self.arrange(wanted),
            EditIntent::AddField { owner, key, kind } => self.add_field(&owner, &key.0, kind),
            EditIntent::RemoveField { owner, key } => self.remove_field(&owner, &key),
            EditIntent::AddEntry(list) => self.add_entry(&list),
            EditIntent::RemoveEntry { list, at } => self.remove_entry(&list, at),
            EditIntent::Document(intent) => self.edit_documents(intent),
            EditIntent::Undo => self.undo(),
            EditIntent::Redo => self.redo(),
        }
    }

    fn edit_documents(&mut self, intent: DocumentEdit) {
        let now_secs = self.ctx.input(|input| input.time);
        match intent {
            DocumentEdit::Choose(slot) => self.choose_file(slot),
            DocumentEdit::Attach { slot, paths } => self.attach_first(&slot, paths),
            DocumentEdit::Detach(slot) => self.detach(now_secs, &slot),
            DocumentEdit::Move { from, to } => self.move_document(now_secs, &from, &to),
            DocumentEdit::UseNewVersion(slot) => self.use_new_version(slot),
            DocumentEdit::Accept(file) => self.accept(file),
            DocumentEdit::AcceptAll => self.accept_all(),
            DocumentEdit::Assign { file, slot } => self.assign(file, &slot),
        }
    }

    fn carry_out_case(&mut self, intent: CaseIntent) {
        match intent {
            CaseIntent::New => self.new_case(),
            CaseIntent::Open => self.open_case(),
            CaseIntent::Save => self.save_case(),
            CaseIntent::AskHandover => self.prompts.question = Some(Question::Pack),
            CaseIntent::HandOver(passphrase) => self.pack(passphrase),
            CaseIntent::TextCleaned { label, unseen } => self.cleaned(&label.0, unseen),
        }
    }

    fn carry_out_document(&mut self, intent: DocumentIntent) {
        match intent {
            DocumentIntent::GoToEmptySlot => self.go_to_empty_slot(),
            DocumentIntent::AskMove(slot) => self.ask_move(slot),
            DocumentIntent::Draw { slot, request } => self.draw(&slot, request),
            DocumentIntent::Show(slot) => self.show_document(slot),
            DocumentIntent::Paste { slot, picture } => self.paste(slot, picture.0),
            DocumentIntent::Drop(paths) => self.add_to_tray(paths.into_iter().map(|path| path.0)),
            DocumentIntent::RefuseDrop => self.tell_locked(),
        }
    }

    fn carry_out_sending(&mut self, intent: SendIntent) {
        let id = self.shown.case().id;
        match intent {
            SendIntent::Connect(connection) => self.connect(connection),
            SendIntent::ShowConnect if self.shown.case().sending.is_busy() => self.tell_locked(),
            SendIntent::ShowConnect => self.prompts.question = Some(Question::Connect),
            SendIntent::Send => self.send_what_is_shown(),
            SendIntent::Resume => self.ask(Command::Resume { id }),
            SendIntent::Cancel => self.ask(Command::Cancel { id }),
            SendIntent::TryNow => self.ask(Command::TryNow { id }),
            SendIntent::SendAgain => self.ask(Command::SendAgain { id }),
            SendIntent::SubmitAnyway => self.prompts.question = Some(Question::SubmitAnyway),
            SendIntent::Replace(file) => self.replace_sent(file),
            SendIntent::SaveReceipt(form) => self.ask_receipt(form),
        }
    }

    fn carry_out_library(&mut self, intent: LibraryIntent) {
        let now_secs = self.ctx.input(|input| input.time);
        match intent {
            LibraryIntent::Open(id) => self.after_save(AfterSave::Open(id)),
            LibraryIntent::Remove(id) => self.on_library(|library, engine, outbox| {
                library.remove(id, engine, now_secs, outbox);
            }),
            LibraryIntent::UndoRemoval => self.library.list.removing = None,
            LibraryIntent::Duplicate(id) => self.after_save(AfterSave::Copy(id)),
            LibraryIntent::AskRename(id) => {
                let title = self.library.list.row(id).and_then(|row| row.title.clone());
                self.window.screen.list.rename = title.unwrap_or_default().0;
                self.prompts.question = Some(Question::RenameKept(id));
            }
            LibraryIntent::Rename { id, title } => self.retitle(id, title),
            LibraryIntent::OpenHandover(passphrase) => self.unpack(passphrase),
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
        if self.shown.case().save.id != Some(id) {
            self.on_library(|library, _, outbox| library.rename(id, title, outbox));
        } else if self.may_edit() {
            self.shown.case_mut().draft.title = title.0;
            self.save_soon();
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
                self.on_library(|library, engine, outbox| library.remove_now(engine, outbox));
            }
        }
    }

    fn carry_out_window(&mut self, intent: WindowIntent) {
        match intent {
            WindowIntent::UseTheme(theme) => self.use_theme(theme),
            WindowIntent::UseLanguage(language) => words::set_language(language),
            WindowIntent::Zoom(percent) => self.set(Setting::Zoom(percent)),
            WindowIntent::RefuseDrop => self.tell_not_dropped(),
        }
    }

    fn add_entity(&mut self, kind: EntityKind) {
        let id = self.shown.case_mut().draft.add_entity(kind);
        self.shown.case_mut().reference_is_made(id);
        self.window.screen.select(Some(id));
        self.focus_first_field(id);
    }

    /// Does what the operator wants of the session.
    fn carry_out_session(&mut self, wanted: SessionIntent) {
        match wanted {
            SessionIntent::FetchForm => self.fetch_session(),
            SessionIntent::UseLanguage(tag) => self.use_language(tag),
            SessionIntent::GoOn => self.begin_next_step(),
            SessionIntent::DismissChange => self.dismiss_change(),
            SessionIntent::OpenHosted => self.open_hosted(),
            SessionIntent::OfferLink(pasted) => self.offer_link(&pasted),
            SessionIntent::ShowStart => self.prompts.question = Some(Question::Start),
            SessionIntent::Start(start) => self.start_onboarding(*start),
        }
    }

    fn carry_out_templates(&mut self, wanted: TemplatesIntent) {
        match wanted {
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
            self.offer(sentence, Undoes::Template);
        }
    }

    fn show_template(&mut self, changed: Option<(Environment, EntityKind)>) {
        if let Some((environment, kind)) = changed {
            self.window.screen.templates.show(environment, kind);
        }
    }

    fn carry_out_in_tray(&mut self, intent: TrayIntent) {
        match intent {
            TrayIntent::Show => self.show_tray(),
            TrayIntent::AskSlot(file) => self.ask_slot(file),
            TrayIntent::LeaveOut(file) => self.leave_out(file),
            TrayIntent::LeaveAllOut => self.shown.case_mut().tray.clear(),
        }
    }

    /// Returns true if the case may be changed now; else the operator is told.
    pub(super) fn may_edit(&mut self) -> bool {
        let mut outbox = self.outbox();
        let may = self.shown.case().may_edit(&mut outbox);
        self.perform(outbox);
        may
    }
}
