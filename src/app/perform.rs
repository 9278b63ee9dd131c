//! The requests of the parts, carried out.
//!
//! Knows nothing of why something is requested.

use egui::{OpenUrl, ViewportCommand};
use secrecy::ExposeSecret as _;

use crate::domain::draft::Draft;
use crate::domain::progress::Snapshot;
use crate::engine::message::Command;
use crate::ui::screen::{CaseScreen, Screen};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page};
use crate::words;

use super::around::Around;
use super::case::OpenCase;
use super::dossier::Dossier;
use super::library::Library;
use super::outbox::{AfterSave, Outbox, Request};
use super::templates::Editing;
use super::time;

impl Dossier {
    /// An outbox that takes as many commands as the engine's queue has room for.
    pub(super) fn outbox(&self) -> Outbox {
        let commands = &self.engine.commands;
        let room = if commands.is_closed() { 0 } else { commands.capacity() };
        Outbox::new(room.saturating_sub(self.reserved))
    }

    /// Carries out the requests.
    pub(super) fn perform(&mut self, outbox: Outbox) {
        let requests = outbox.into_requests();
        self.reserved +=
            requests.iter().filter(|request| matches!(request, Request::Command(_))).count();
        for request in requests {
            match request {
                // Only the window sends commands: their room was reserved.
                Request::Command(command) => {
                    self.reserved -= 1;
                    drop(self.engine.commands.try_send(command));
                }
                Request::Tell(tone, about, sentence) => self.prompts.tell(tone, about, sentence),
                Request::Settle(about) => self.prompts.settle(&about),
                Request::Ask(question) => self.prompts.question = Some(question),
                Request::Answered(question) => {
                    self.prompts.question.take_if(|open| *open == question);
                }
                Request::Offer(toast, revision) => {
                    let now_secs = self.ctx.input(|input| input.time);
                    self.prompts.offer(toast, revision, now_secs);
                }
                Request::EndToast => self.prompts.toast = None,
                Request::StepAmended { before, after } => {
                    self.prompts.step_amended(before, after);
                }
                Request::Land(landing) => {
                    self.window.screen.land(landing, &self.shown.case().draft);
                }
                Request::EntityRemoved => {
                    let case = self.shown.case();
                    self.window.screen.entity_removed(&case.draft);
                    let selected = &mut self.window.screen.case.selected;
                    if selected.is_none() && !case.verdict.survey.has_case_fields() {
                        *selected = case.draft.entities.id_at(0);
                    }
                }
                Request::ShowFindings(place) => {
                    self.window.screen.case.reporting.touched.insert(place);
                }
                Request::Select(entity) => self.window.screen.select(entity),
                Request::Focus(focus) => self.window.screen.keyboard.next = Some(focus),
                Request::ShowPage(page) => self.window.screen.page = page,
                Request::Choose(purpose) => self.choose(purpose),
                Request::OpenUrl(url) => self.ctx.open_url(OpenUrl::new_tab(url.expose_secret())),
                Request::ShowDraft(draft) => {
                    self.on_case(|case, around| case.show_new(*draft, None, around));
                }
                Request::AfterSave(action) => {
                    self.on_case(|case, around| case.after_save(action, around));
                }
                Request::FollowUp(action) => self.follow_up(action),
                Request::CaseReplaced { selected, unpublished } => {
                    self.library.unpublished = unpublished.or(self.library.unpublished);
                    self.prompts.case_changed();
                    let case = CaseScreen { selected, ..CaseScreen::default() };
                    // The list of cases is found as it was left.
                    let list = std::mem::take(&mut self.window.screen.list);
                    let status_pinned = self.window.screen.status_pinned;
                    self.window.screen = Screen { case, list, status_pinned, ..Screen::default() };
                }
                Request::StepBegun => {
                    self.prompts.step_begun();
                    let page = self.window.screen.page;
                    let status_pinned = self.window.screen.status_pinned;
                    self.window.screen = Screen { page, status_pinned, ..Screen::default() };
                }
                Request::ShowAllFindings => self.window.screen.case.reporting.judged = true,
                Request::Mark { id, is_ready } => self.library.list.mark(id, is_ready),
                Request::ListCases => self.list_cases(),
                Request::RefreshList if self.window.screen.page == Page::Cases => {
                    self.list_cases();
                }
                Request::RefreshList => {}
                Request::RepaintAfter(time) => self.ctx.request_repaint_after(time),
            }
        }
    }

    /// Carries out what waited for the save of the open case.
    fn follow_up(&mut self, action: AfterSave) {
        match action {
            AfterSave::Send => self.on_case(OpenCase::send),
            AfterSave::New => {
                self.on_case(|case, around| case.show_new(Draft::default(), None, around));
            }
            AfterSave::Open(id) => self.on_library(|library, _, outbox| library.load(id, outbox)),
            AfterSave::Copy(id) => {
                self.on_library(|library, _, outbox| library.load_copy(id, outbox));
            }
            AfterSave::OpenFile(path) => {
                self.on_case(|case, around| case.read_case_file(path, around.outbox));
            }
            AfterSave::Close => self.close(),
        }
    }

    fn list_cases(&mut self) {
        self.on_library(|library, _, outbox| library.list_cases(outbox));
    }

    /// Closes the window without asking again.
    pub(super) fn close(&mut self) {
        self.on_library(Library::remove_now);
        self.window.closing = true;
        self.ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// Lets the open case act, then carries out its requests.
    pub(super) fn on_case<R>(
        &mut self,
        act: impl FnOnce(&mut OpenCase, &mut Around<'_>) -> R,
    ) -> R {
        let mut outbox = self.outbox();
        let mut around = Around {
            keeps: self.library.keeps(),
            is_locked: self.shown.is_locked(),
            is_vault_busy: self.library.vault.busy,
            has_question: self.prompts.question.is_some(),
            practising: self.practising,
            now_secs: self.ctx.input(|input| input.time),
            now: time::now(),
            forms: &mut self.forms,
            settings: &mut self.settings,
            held: &mut self.window.held,
            outbox: &mut outbox,
        };
        let result = act(self.shown.case_mut(), &mut around);
        self.perform(outbox);
        result
    }

    /// Lets the library act, which may read the engine's snapshot, then carries out its requests.
    pub(super) fn on_library<R>(
        &mut self,
        act: impl FnOnce(&mut Library, &Snapshot, &mut Outbox) -> R,
    ) -> R {
        let mut outbox = self.outbox();
        let result = act(&mut self.library, &self.engine.snapshot.borrow(), &mut outbox);
        self.perform(outbox);
        result
    }

    /// Lets the forms of companies and people act, then carries out their requests. The flag is
    /// true if the vault stores them.
    pub(super) fn on_templates<R>(
        &mut self,
        act: impl FnOnce(&mut Editing, bool, &mut Outbox) -> R,
    ) -> R {
        let mut outbox = self.outbox();
        let result = act(&mut self.templates, self.library.keeps(), &mut outbox);
        self.perform(outbox);
        result
    }

    /// Gives the engine a command. Returns false, and tells the operator, if its queue is full.
    pub(super) fn command(&mut self, command: Command) -> bool {
        let mut outbox = self.outbox();
        let is_taken = outbox.command(command);
        self.perform(outbox);
        is_taken
    }

    /// Gives the engine a command on which nothing here depends.
    pub(super) fn ask(&mut self, command: Command) {
        let _told_otherwise = self.command(command);
    }

    /// Tells that the case can't be changed while it is sent.
    pub(super) fn tell_locked(&mut self) {
        self.prompts.tell(Tone::Warning, About::Sending, words::text("window-locked"));
    }
}
