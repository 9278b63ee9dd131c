//! Requests of a part of the window to what is outside of it: commands for the engine, banners,
//! the question, moves of the screen, what follows a save. The window carries them out in their
//! order.
//!
//! Knows nothing of the parts that write to it, or of how a request is carried out.

use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;

use crate::domain::draft::{Draft, EntityId};
use crate::domain::finding::Place;
use crate::domain::history::Landing;
use crate::domain::progress::CaseId;
use crate::domain::settings::Setting;
use crate::engine::message::{Command, VaultCommand};
use crate::ui::screen::Focus;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Question, Toast};
use crate::words;

use super::dialogs::Purpose;

/// An action that waits until the case is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AfterSave {
    Send,
    /// Begins a new case.
    New,
    /// Opens a case of the vault.
    Open(CaseId),
    /// Opens a copy of a case of the vault, without its documents.
    Copy(CaseId),
    /// Reads this case file.
    OpenFile(PathBuf),
    /// Closes the window.
    Close,
}

/// One request.
#[derive(Debug)]
pub(crate) enum Request {
    Command(Command),
    /// Adds a banner.
    Tell(Tone, About, String),
    /// Removes the banners about a subject.
    Settle(About),
    /// Asks the operator.
    Ask(Question),
    /// Closes a question if it is open.
    Answered(Question),
    /// Shows a toast until the history has another revision than this.
    Offer(Toast, u64),
    EndToast,
    /// Keeps the toast about a step that was amended.
    StepAmended {
        before: u64,
        after: u64,
    },
    /// Shows where a step was undone or redone.
    Land(Landing),
    /// Shows the case itself if the entity that was shown has been removed.
    EntityRemoved,
    /// Shows the findings at a place from now on.
    ShowFindings(Place),
    /// Shows the form of an entity, or of the case.
    Select(Option<EntityId>),
    /// Moves the keyboard.
    Focus(Focus),
    ShowPage(Page),
    /// Opens a file dialog.
    Choose(Purpose),
    /// Opens a page in the browser.
    OpenUrl(SecretString),
    /// Shows a new case with this draft in place of the open case.
    ShowDraft(Box<Draft>),
    /// Acts once the open case is saved, which it may be already.
    AfterSave(AfterSave),
    /// Acts now, because no answer of the open case would be lost.
    FollowUp(AfterSave),
    /// Clears the screen and the prompts, because another case is shown. `selected` is its entity to
    /// show; `unpublished` the old case, if the engine was told to send it and did not publish it
    /// yet.
    CaseReplaced {
        selected: Option<EntityId>,
        unpublished: Option<CaseId>,
    },
    /// Clears the screen and the toast, because the next step began in the open case.
    StepBegun,
    /// Shows all findings from now on, also those of fields that were not touched.
    ShowAllFindings,
    /// Marks a case in the list as ready to be sent or not.
    Mark {
        id: CaseId,
        is_ready: bool,
    },
    /// Reads the list of the vault's cases again.
    ListCases,
    /// Reads it again if it is shown.
    RefreshList,
    /// Draws the window again after this time.
    RepaintAfter(Duration),
}

/// The requests of one intent or notice.
#[derive(Debug)]
pub(crate) struct Outbox {
    /// The number of commands that the engine's queue still takes.
    room: usize,
    requests: Vec<Request>,
}

impl Outbox {
    /// An empty outbox; `room` is the number of commands that the engine's queue takes.
    pub(crate) fn new(room: usize) -> Self {
        Self { room, requests: Vec::new() }
    }

    /// Gives the engine a command. Returns false, and tells the operator, if its queue is full.
    pub(crate) fn command(&mut self, command: Command) -> bool {
        let is_taken = self.try_command(command);
        if is_taken {
            self.settle(About::Queue);
        } else {
            self.tell(Tone::Warning, About::Queue, words::text("window-busy"));
        }
        is_taken
    }

    /// Gives the engine a command that the operator did not ask for. Returns false if its queue is
    /// full, and tells nothing.
    pub(crate) fn try_command(&mut self, command: Command) -> bool {
        let has_room = self.room > 0;
        if has_room {
            self.room -= 1;
            self.requests.push(Request::Command(command));
        }
        has_room
    }

    /// Adds a banner.
    pub(crate) fn tell(&mut self, tone: Tone, about: About, sentence: String) {
        self.requests.push(Request::Tell(tone, about, sentence));
    }

    /// Adds a banner in place of all others about its subject.
    pub(crate) fn tell_outcome(&mut self, tone: Tone, about: About, sentence: String) {
        self.settle(about.clone());
        self.tell(tone, about, sentence);
    }

    /// Tells that the case can't be changed while it is sent.
    pub(crate) fn tell_locked(&mut self) {
        self.tell(Tone::Warning, About::Sending, words::text("window-locked"));
    }

    /// Removes the banners about a subject.
    pub(crate) fn settle(&mut self, about: About) {
        self.requests.push(Request::Settle(about));
    }

    /// Asks the operator a question.
    pub(crate) fn ask(&mut self, question: Question) {
        self.requests.push(Request::Ask(question));
    }

    /// Shows a toast that ends with the next step; `revision` is that of the history.
    pub(crate) fn offer(&mut self, toast: Toast, revision: u64) {
        self.requests.push(Request::Offer(toast, revision));
    }

    /// Shows the form of an entity, or of the case.
    pub(crate) fn select(&mut self, entity: Option<EntityId>) {
        self.requests.push(Request::Select(entity));
    }

    /// Moves the keyboard.
    pub(crate) fn focus(&mut self, focus: Focus) {
        self.requests.push(Request::Focus(focus));
    }

    /// Has a setting stored. Returns false, and tells the operator, if the engine's queue is full.
    pub(crate) fn store(&mut self, setting: &Setting) -> bool {
        let (name, value) = (setting.key(), setting.text());
        self.command(Command::Vault(VaultCommand::SaveSetting { name, value }))
    }

    /// Acts once the open case is saved, which it may be already.
    pub(crate) fn after_save(&mut self, then: AfterSave) {
        self.requests.push(Request::AfterSave(then));
    }

    /// Closes a question if it is open.
    pub(crate) fn answered(&mut self, question: Question) {
        self.requests.push(Request::Answered(question));
    }

    /// Adds a request.
    pub(crate) fn request(&mut self, request: Request) {
        self.requests.push(request);
    }

    /// Returns the requests in the order in which they are carried out.
    pub(crate) fn into_requests(self) -> Vec<Request> {
        self.requests
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_beyond_the_room_of_the_queue_is_refused_and_told_unless_it_is_tried() {
        let mut outbox = Outbox::new(1);
        assert!(outbox.command(Command::LoadLink));
        assert!(!outbox.command(Command::LoadLink) && !outbox.try_command(Command::LoadLink));
        let requests = outbox.into_requests();
        assert!(matches!(
            requests.as_slice(),
            [
                Request::Command(Command::LoadLink),
                Request::Settle(About::Queue),
                Request::Tell(Tone::Warning, About::Queue, _)
            ]
        ));
    }
}
