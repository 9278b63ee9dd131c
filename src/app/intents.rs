//! The only place where what the operator wants becomes a change of state or a command to the
//! engine.
//!
//! Must not know: how anything is drawn.

use std::path::PathBuf;

use egui::{Context, ViewportCommand};

use crate::domain::draft::{Draft, EntityKind};
use crate::domain::form::template::Edit;
use crate::domain::hidden::Hidden;
use crate::domain::progress::Phase;
use crate::domain::settings::Setting;
use crate::engine::message::Command;
use crate::ui::intent::{
    Answer, CaseIntent, ChooserIntent, DocumentEdit, DocumentIntent, EditIntent, Intent,
    LibraryIntent, PromptIntent, SendIntent, SessionIntent, SettingsIntent, TemplatesIntent,
    TrayIntent, WindowIntent,
};
use crate::ui::screen::{CaseScreen, Screen};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Question};
use crate::words;

use super::Dossier;
use super::case::AfterSave;
use super::case::paths_for;
use super::dialogs::{Chosen, Picked, Purpose};

impl Dossier {
    /// Does what the operator wants.
    pub(super) fn carry_out(&mut self, ctx: &Context, intent: Intent) {
        if self.library.is_locked() {
            // An intent of the frame before the lock may still arrive.
            return match intent {
                Intent::Prompt(intent) => self.carry_out_prompt(ctx, intent),
                Intent::Window(intent) => self.carry_out_window(ctx, intent),
                Intent::Unlock(passphrase) => self.unlock(passphrase),
                Intent::Edit(_)
                | Intent::Case(_)
                | Intent::Document(_)
                | Intent::Tray(_)
                | Intent::Session(_)
                | Intent::Send(_)
                | Intent::Library(_)
                | Intent::Settings(_)
                | Intent::Templates(_)
                | Intent::Chooser(_)
                | Intent::ShowPage(_) => {}
            };
        }
        match intent {
            Intent::Edit(intent) => {
                if self.may_edit() {
                    self.edit(ctx, intent);
                }
            }
            Intent::Case(intent) => self.carry_out_case(ctx, intent),
            Intent::Document(intent) => self.carry_out_document(intent),
            Intent::Tray(intent) => self.carry_out_in_tray(intent),
            Intent::Session(intent) => self.carry_out_session(ctx, intent),
            Intent::Send(intent) => self.carry_out_sending(ctx, intent),
            Intent::Library(intent) => self.carry_out_library(ctx, intent),
            Intent::Settings(SettingsIntent::LockAfter(minutes)) => {
                self.set(Setting::LockAfter(minutes));
            }
            Intent::Settings(SettingsIntent::KeepDays(days)) => self.set(Setting::KeepDays(days)),
            Intent::Settings(SettingsIntent::AllowHosts(hosts)) => self.allow_hosts(hosts),
            Intent::Templates(intent) => self.carry_out_templates(ctx, intent),
            Intent::Chooser(ChooserIntent::Enter(folder)) => self.enter_folder(ctx, folder.0),
            Intent::Chooser(ChooserIntent::Take(typed)) => self.take_typed(ctx, &typed.0),
            Intent::ShowPage(page) => {
                self.window.screen.go_to(page);
                self.list();
            }
            Intent::Prompt(intent) => self.carry_out_prompt(ctx, intent),
            Intent::Window(intent) => self.carry_out_window(ctx, intent),
            Intent::Unlock(passphrase) => self.unlock(passphrase),
        }
    }

    fn edit(&mut self, ctx: &Context, intent: EditIntent) {
        match intent {
            EditIntent::AddEntity(kind) => self.add_entity(kind),
            EditIntent::RemoveEntity(id) => self.remove_entity(ctx, id),
            EditIntent::Rename { entity, reference } => {
                self.rename_typed(ctx, entity, &reference.0);
            }
            EditIntent::NameTyped(id) => self.named(ctx, id),
            EditIntent::AddRelation { holder, held, role, share } => {
                self.relate(holder, held.0, role.0, &share.0);
            }
            EditIntent::AddUnder { held, kind } => self.add_under(held, kind),
            EditIntent::RemoveRelation(id) => self.unrelate(id),
            EditIntent::Arrange(wanted) => self.arrange(ctx, wanted),
            EditIntent::AddField { owner, key, kind } => self.add_field(&owner, &key.0, kind),
            EditIntent::RemoveField { owner, key } => self.remove_field(&owner, &key),
            EditIntent::AddEntry(list) => self.add_entry(&list),
            EditIntent::RemoveEntry { list, at } => self.remove_entry(ctx, &list, at),
            EditIntent::Document(intent) => self.edit_documents(ctx, intent),
            EditIntent::Undo => self.undo(ctx),
            EditIntent::Redo => self.redo(ctx),
        }
    }

    fn edit_documents(&mut self, ctx: &Context, intent: DocumentEdit) {
        match intent {
            DocumentEdit::Choose(slot) => self.choose_file(ctx, slot),
            DocumentEdit::Attach { slot, paths } => self.attach_first(&slot, paths),
            DocumentEdit::Detach(slot) => self.detach(ctx, &slot),
            DocumentEdit::Move { from, to } => self.move_document(ctx, &from, &to),
            DocumentEdit::UseNewVersion(slot) => self.use_new_version(slot),
            DocumentEdit::Accept(file) => self.accept(file),
            DocumentEdit::AcceptAll => self.accept_all(),
            DocumentEdit::Assign { file, slot } => self.assign(file, &slot),
        }
    }

    fn carry_out_case(&mut self, ctx: &Context, intent: CaseIntent) {
        match intent {
            CaseIntent::New => self.new_case(ctx),
            CaseIntent::Open => self.open_case(ctx),
            CaseIntent::Save => drop(self.save_case(ctx)),
            CaseIntent::AskHandover => self.prompts.question = Some(Question::Pack),
            CaseIntent::HandOver(passphrase) => self.pack(ctx, passphrase),
            CaseIntent::TextCleaned { label, unseen } => self.cleaned(ctx, &label.0, unseen),
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

    fn carry_out_sending(&mut self, ctx: &Context, intent: SendIntent) {
        let id = self.case.id;
        match intent {
            SendIntent::Connect(connection) => self.connect(connection),
            SendIntent::ShowConnect if self.case.sending.is_busy() => self.tell_locked(),
            SendIntent::ShowConnect => self.prompts.question = Some(Question::Connect),
            SendIntent::Send => self.send_what_is_shown(ctx),
            SendIntent::Resume => self.ask(Command::Resume { id }),
            SendIntent::Cancel => self.ask(Command::Cancel { id }),
            SendIntent::TryNow => self.ask(Command::TryNow { id }),
            SendIntent::SendAgain => self.ask(Command::SendAgain { id }),
            SendIntent::SubmitAnyway => self.prompts.question = Some(Question::SubmitAnyway),
            SendIntent::Replace(file) => self.replace_sent(ctx, file),
            SendIntent::SaveReceipt(form) => self.ask_receipt(ctx, form),
        }
    }

    fn carry_out_library(&mut self, ctx: &Context, intent: LibraryIntent) {
        match intent {
            LibraryIntent::Open(id) => self.after_save(ctx, AfterSave::Open(id)),
            LibraryIntent::Remove(id) => self.remove_kept(ctx, id),
            LibraryIntent::UndoRemoval => self.library.list.removing = None,
            LibraryIntent::Duplicate(id) => self.after_save(ctx, AfterSave::Copy(id)),
            LibraryIntent::AskRename(id) => self.ask_rename(id),
            LibraryIntent::Rename { id, title } => self.rename_kept(id, title),
            LibraryIntent::OpenHandover(passphrase) => self.unpack(passphrase),
            LibraryIntent::OpenVault => self.open_vault(),
            LibraryIntent::ContinueWithout => self.without_kept(),
            LibraryIntent::Lock => self.lock_now(ctx),
            LibraryIntent::AskPassphrase => self.ask_passphrase(),
            LibraryIntent::SetPassphrase { old, new } => self.protect(old, new),
        }
    }

    fn carry_out_prompt(&mut self, ctx: &Context, intent: PromptIntent) {
        match intent {
            PromptIntent::Answer(answer) => self.answer(ctx, answer),
            PromptIntent::DismissBanner(at) => self.dismiss_banner(at),
            PromptIntent::DismissToast => self.dismiss_toast(),
        }
    }

    fn carry_out_window(&mut self, ctx: &Context, intent: WindowIntent) {
        match intent {
            WindowIntent::UseTheme(theme) => self.use_theme(ctx, theme),
            WindowIntent::Speak(language) => words::set_language(language),
            WindowIntent::Zoom(percent) => self.set(Setting::Zoom(percent)),
            WindowIntent::RefuseDrop => self.tell_not_dropped(),
        }
    }

    fn dismiss_banner(&mut self, at: usize) {
        if at < self.prompts.banners.len() {
            self.prompts.banners.remove(at);
        }
    }

    fn add_entity(&mut self, kind: EntityKind) {
        let id = self.case.draft.add_entity(kind);
        self.case.reference_is_made(id);
        self.window.screen.select(Some(id));
        self.focus_first_field(id);
    }

    /// Does what the operator wants of the session.
    fn carry_out_session(&mut self, ctx: &Context, wanted: SessionIntent) {
        match wanted {
            SessionIntent::FetchForm => self.fetch_session(),
            SessionIntent::UseLanguage(tag) => self.use_language(tag),
            SessionIntent::GoOn => self.begin_next_step(),
            SessionIntent::DismissChange => self.dismiss_change(),
            SessionIntent::OpenHosted => self.open_hosted(ctx),
            SessionIntent::OfferLink(pasted) => self.offer_link(&pasted),
            SessionIntent::ShowStart => self.prompts.question = Some(Question::Start),
            SessionIntent::Start(start) => self.start_onboarding(*start),
        }
    }

    fn carry_out_templates(&mut self, ctx: &Context, wanted: TemplatesIntent) {
        match wanted {
            TemplatesIntent::Edit { environment, kind, edit } => {
                self.edit_template(ctx, environment, kind, &edit);
            }
            TemplatesIntent::AskRestore { environment, kind } => {
                self.prompts.question = Some(Question::Restore { environment, kind });
            }
            TemplatesIntent::Undo => self.undo_template(),
            TemplatesIntent::Redo => self.redo_template(),
        }
    }

    fn carry_out_in_tray(&mut self, intent: TrayIntent) {
        match intent {
            TrayIntent::Show => self.show_tray(),
            TrayIntent::AskSlot(file) => self.ask_slot(file),
            TrayIntent::LeaveOut(file) => self.leave_out(file),
            TrayIntent::LeaveAllOut => self.case.tray.clear(),
        }
    }

    /// Gives the engine a command and answers whether it was taken; a full queue is told, never
    /// waited for.
    pub(super) fn command(&mut self, command: Command) -> bool {
        let taken = self.engine.commands.try_send(command).is_ok();
        if taken {
            self.prompts.settle(&About::Queue);
        } else {
            self.tell(Tone::Warning, About::Queue, words::text("window-busy"));
        }
        taken
    }

    /// Gives the engine a command on which nothing here depends.
    pub(super) fn ask(&mut self, command: Command) {
        let _told_otherwise = self.command(command);
    }

    /// Whether the case may be changed now; says so when it may not.
    pub(super) fn may_edit(&mut self) -> bool {
        let may = self.case.sending.progress.can.edit;
        if !may {
            self.tell_locked();
        }
        may
    }

    fn new_case(&mut self, ctx: &Context) {
        if self.library.keeps() {
            return self.after_save(ctx, AfterSave::New);
        }
        if self.case.sending.is_busy() {
            return self.tell_locked();
        }
        if self.unsaved() {
            self.prompts.question = Some(Question::NewOver);
        } else {
            self.show_new(Draft::default(), None);
        }
    }

    /// Another case takes this one's place, and its documents are read.
    pub(super) fn show_new(&mut self, draft: Draft, case_file: Option<PathBuf>) {
        self.replace_case(draft, case_file);
        self.case.read_unread();
        self.read_documents();
        self.fetch_session();
    }

    /// Another case takes this one's place; what the engine knows of the old one is let go.
    pub(super) fn replace_case(&mut self, draft: Draft, case_file: Option<PathBuf>) {
        let keeps = self.library.keeps();
        if self.case.sending.is_busy() && !keeps {
            self.tell_locked();
            return;
        }
        // A link belongs to one customer's process: once a case went there, the next one must not
        // follow by accident.
        let phase = self.case.sending.progress.phase;
        if keeps || (phase != Phase::Ready && !self.practising) {
            self.case.destination.drop_link();
        }
        let old = self.case.id;
        if self.case.sending.handed_over {
            self.library.handed_over = Some(old);
        }
        self.forget_forms();
        self.case = self.case.replaced_by(draft, case_file);
        self.prompts.case_changed();
        let selected = self.case.draft.entities.id_at(0);
        let case = CaseScreen { selected, ..CaseScreen::default() };
        self.window.screen = Screen { case, ..Screen::default() };
        // A case of the vault that is not done goes on without being shown.
        if !keeps || matches!(phase, Phase::Ready | Phase::Completed) {
            self.ask(Command::Forget { id: old });
        }
    }

    fn open_case(&mut self, ctx: &Context) {
        if self.library.keeps() {
            return self.choose_case(ctx);
        }
        if self.case.sending.is_busy() {
            return self.tell_locked();
        }
        if self.unsaved() {
            self.prompts.question = Some(Question::OpenOver(None));
        } else {
            self.choose_case(ctx);
        }
    }

    /// What stands here now may be lost to the case that is chosen; what is typed from now on may
    /// not.
    fn choose_case(&mut self, ctx: &Context) {
        if self.choose(ctx, Purpose::OpenCase) {
            self.case.save.file.given_up = self.case.draft.clone();
        }
    }

    /// Has a case file read.
    pub(super) fn open_file(&mut self, path: PathBuf) {
        self.prompts.settle(&About::CaseFile);
        if self.command(Command::OpenCase { path: path.clone() }) {
            self.case.save.file.opening = Some(path);
        }
    }

    fn save_case(&mut self, ctx: &Context) -> bool {
        let last = self.case.save.file.path.clone().map(Hidden);
        self.choose(ctx, Purpose::SaveCase { last })
    }

    /// Opens a file dialog and answers whether it is there; the window's own where the system's was
    /// asked for and did not answer.
    pub(super) fn choose(&mut self, ctx: &Context, purpose: Purpose) -> bool {
        let ctx = ctx.clone();
        let waker = ctx.clone();
        if !self
            .window
            .dialogs
            .open(self.case.view, purpose.clone(), move || waker.request_repaint())
        {
            // Whoever asks again does not see the one that is open, or it is dead.
            self.window.dialogs.give_up();
            self.choose_here(&ctx, purpose, "window-chooser-no-answer");
        }
        true
    }

    // Questions

    fn answer(&mut self, ctx: &Context, answer: Answer) {
        let Some(question) = self.prompts.question.take() else { return };
        match (question, answer) {
            (Question::Replace { slot, path }, Answer::Yes) => self.attach(slot, path),
            (Question::SendCircle, Answer::Yes) => self.send_if(ctx, true),
            (Question::SubmitAnyway, Answer::Yes) => {
                self.ask(Command::SubmitAnyway { id: self.case.id });
            }
            (Question::NewOver | Question::OpenOver(_), Answer::Yes) => {
                self.save_case(ctx);
            }
            (Question::Pack, Answer::Other) => {
                self.save_case(ctx);
            }
            (Question::Choose, _) => self.end_choosing(ctx, Picked::Nothing),
            (Question::OtherLink, Answer::Yes) => {
                if let Some(connection) = self.case.destination.other_link.take() {
                    self.use_link(connection);
                }
            }
            (Question::NewOver, Answer::Other) => self.show_new(Draft::default(), None),
            (Question::OpenOver(None), Answer::Other) => self.choose_case(ctx),
            (Question::OpenOver(Some(path)), Answer::Other) => {
                self.case.save.file.given_up = self.case.draft.clone();
                self.open_file(path);
            }
            (Question::CloseUnsaved, Answer::Yes) => {
                self.case.save.file.closes_window = self.save_case(ctx);
            }
            (Question::CloseUnsaved, Answer::Other) | (Question::CloseHeld, Answer::Yes) => {
                self.close(ctx);
            }
            (Question::CloseBusy, Answer::Yes) => {
                self.ask(Command::Cancel { id: self.case.id });
                self.close(ctx);
            }
            (Question::SendWithout, Answer::Yes) => self.show_tray(),
            (Question::SendWithout, Answer::Other) => self.send_without_tray(ctx),
            (Question::Restore { environment, kind }, Answer::Yes) => {
                self.edit_template(ctx, environment, kind, &Edit::Restore);
            }
            (_, _) => {}
        }
    }

    /// The locked cases stay as they are; what is typed from now on lives in this window.
    fn without_kept(&mut self) {
        self.library.vault.without = true;
        self.window.screen.page = Page::Case;
        self.tell_outcome(Tone::Warning, About::NotKept, words::text("window-without"));
    }

    /// Closes without asking again.
    pub(super) fn close(&mut self, ctx: &Context) {
        self.remove_now();
        self.window.closing = true;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// The answer of a file dialog. What was chosen for another case than the one that is shown
    /// goes nowhere.
    pub(super) fn chosen(&mut self, ctx: &Context, chosen: Chosen) {
        let Chosen { view, purpose, picked } = chosen;
        // Nor does anything while the window is locked: the dialog stood open for whoever came by.
        if view != self.case.view || self.library.is_locked() {
            return;
        }
        let Picked::Path(Hidden(path)) = picked else {
            match picked {
                Picked::NoDialog => {
                    return self.choose_here(ctx, purpose, "window-chooser-no-dialog");
                }
                Picked::Failed => return self.choose_here(ctx, purpose, "window-chooser-failed"),
                Picked::Nothing | Picked::Path(_) => {}
            }
            // Only giving up the saving gives up the closing.
            self.case.save.file.closes_window &= !matches!(purpose, Purpose::SaveCase { .. });
            self.library.handover.passphrase = None;
            return;
        };
        match purpose {
            // Choosing a file for a filled slot is the answer to "replace it?".
            Purpose::Slot { slot, .. } => {
                if !self.refuses(&slot, &path) {
                    self.attach(slot, path);
                }
            }
            Purpose::Sent { file, .. } if self.case.sending.progress.can.replace => {
                self.ask(Command::Replace { id: self.case.id, file, path });
            }
            Purpose::OpenCase if self.library.keeps() => {
                self.after_save(ctx, AfterSave::OpenFile(path));
            }
            Purpose::OpenCase if !self.case.sending.is_busy() => self.open_file(path),
            Purpose::Sent { .. } | Purpose::OpenCase => self.tell_locked(),
            Purpose::SaveCase { .. } => self.save_to(path),
            Purpose::Pack => self.pack_to(path),
            Purpose::Receipt(form) => self.save_receipt(path, form),
        }
    }

    fn save_to(&mut self, path: PathBuf) {
        let whole = self.case.draft.clone();
        let mut draft = whole.clone();
        paths_for(&mut draft, &path);
        self.prompts.settle(&About::CaseFile);
        if self.command(Command::SaveCase { path: path.clone(), draft: Box::new(draft) }) {
            self.case.save.file.saving = Some((path, whole));
        } else {
            self.case.save.file.closes_window = false;
        }
    }
}
