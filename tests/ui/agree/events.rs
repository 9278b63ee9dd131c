//! The events of a walk: answers and silence of spektr and S3, waits that end, the operator, the
//! disk, and the power.
//!
//! Knows nothing of what the window may say.

use std::path::PathBuf;

use dossier::domain::failure::{CallFault, ConfirmAnswer, S3Refusal, SubmitAnswer, UploadFault};
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::CaseId;
use dossier::domain::submission::{Effect, Input, Stored};
use dossier::engine::message::{Command, Notice, ViewId};
use egui::{Event, Key};

use super::screen::Sheet;
use super::spektr::{Spektr, status};
use super::world::World;

/// Buttons the operator may press on the page of a case, the likely ones more than once.
const BUTTONS: [&str; 24] = [
    "Send",
    "Review and send",
    "Review and send",
    "Review and send",
    "Stop and change",
    "Send to spektr (PRACTICE)",
    "Send to spektr (PRACTICE)",
    "Send to spektr (PRACTICE)",
    "Resume",
    "Resume",
    "Check again",
    "Check now",
    "Try now",
    "Retry all",
    "Send again",
    "Send again anyway…",
    "Pause sending",
    "Go on",
    "Go on",
    "Try again",
    "Close this message",
    "Cases",
    "Paste new link",
    "Keep cases under a passphrase…",
];

/// Answers to a dialog.
const ANSWERS: [&str; 6] = [
    "Use this link",
    "Send it again",
    "Send it all the same",
    "Send without them",
    "Not now",
    "Use this passphrase",
];

impl World<'_> {
    /// Plays one event, and draws the window until no message is left.
    pub(super) fn happen(&mut self) {
        self.tally.events += 1;
        let is_fickle = self.engine.store.fickle.is_some();
        let (now_ms, unix_secs) = (self.engine.now.mono_ms, self.engine.now.unix_secs);
        self.sessions.iter_mut().for_each(|session| session.apply_late(now_ms, unix_secs));
        match self.screen.sheet {
            Sheet::Locked if self.dice.one_in(2) => self.unlock(),
            Sheet::Behind if !self.dice.one_in(4) => self.answer_dialog(),
            sheet => match self.dice.roll(100) {
                0..4 => self.trouble(),
                4..12 if is_fickle => self.trouble(),
                4..88 if self.is_at_work() => self.work(),
                _ if sheet == Sheet::List => self.choose_case(),
                _ => self.operate(),
            },
        }
        self.settle();
    }

    /// Returns true if the engine waits for anything.
    fn is_at_work(&self) -> bool {
        let Self { engine, .. } = self;
        let is_called = engine.running.values().any(|case| !case.calls.is_empty());
        is_called
            || !engine.looks.is_empty()
            || !engine.openings().is_empty()
            || engine.next_wake().is_some()
    }

    pub(super) fn note(&mut self, what: impl Into<String>) {
        self.walked.push(what.into());
    }

    /// Plays a step of the engine or the server.
    fn work(&mut self) {
        let mut work: Vec<(CaseId, Option<usize>)> =
            self.engine.openings().into_iter().map(|id| (id, None)).collect();
        for (id, case) in &self.engine.running {
            work.extend((0..case.calls.len()).map(|call| (*id, Some(call))));
        }
        let looks: Vec<ViewId> = self.engine.looks.keys().copied().collect();
        if !looks.is_empty() && (work.is_empty() || self.dice.one_in(4)) {
            return self.answer_look(looks[0]);
        }
        if work.is_empty() || self.dice.one_in(14) {
            return self.wait();
        }
        match *self.dice.pick(&work) {
            (id, None) => self.engine.begin(id),
            (id, Some(call)) => self.answer_call(id, call),
        }
    }

    /// Passes time until the next wait ends, or for a while.
    pub(super) fn wait(&mut self) {
        let wake = self.engine.next_wake().map(|at| at.saturating_sub(self.engine.now.mono_ms));
        let ms = match wake {
            Some(ms) if !self.dice.one_in(4) => ms,
            _ => *self.dice.pick(&[1_000, 4_000, 30_000, 100_000]),
        };
        self.note(format!("{ms} ms pass"));
        self.engine.pass(ms);
    }

    fn answer_look(&mut self, view: ViewId) {
        let token = self.engine.looks[&view].clone();
        let result = match self.session(&token) {
            None => Err(status(401)),
            Some(_) if self.is_rough && self.dice.one_in(6) => Err(self
                .dice
                .pick(&[CallFault::Lost, status(500), status(404), CallFault::Garbled])
                .clone()),
            Some(session) => self.sessions[session].current_step(),
        };
        let is_running = result.as_ref().is_ok_and(|step| {
            step.execution.status == dossier::domain::failure::StepStatus::Running
        });
        // After five minutes the session is not fetched again.
        let goes_on = is_running && !self.dice.one_in(5);
        if !goes_on {
            self.engine.looks.remove(&view);
        }
        self.note(format!("the form: {:?}", result.as_ref().map(|step| step.execution.current)));
        self.engine.told.push(Notice::SessionFetched {
            view,
            result: result.map(Box::new),
            is_polling: goes_on,
        });
    }

    fn answer_call(&mut self, id: CaseId, call: usize) {
        let Some(case) = self.engine.running.get_mut(&id) else { return };
        let (call, token) = (case.calls.remove(call), case.token.clone());
        let manifest = case.machine.manifest().clone();
        if self.dice.one_in(3) {
            let unix_secs = self.engine.now.unix_secs;
            self.engine.feed(id, Input::ServerTime { unix_secs });
        }
        let session = self.session(&token);
        let (now_ms, unix_secs) = (self.engine.now.mono_ms, self.engine.now.unix_secs);
        let input = match call {
            Effect::AskStep { attempt } => {
                let result = self.answer(session, Spektr::step);
                Input::Step { attempt, result }
            }
            Effect::Submit { attempt } => {
                let is_late = self.is_rough && self.dice.one_in(5);
                let result = match session {
                    Some(session) if is_late => {
                        let at_ms = now_ms + self.dice.roll(110_001);
                        self.sessions[session].submit_late(&manifest, at_ms);
                        Err(self.gateway())
                    }
                    _ => self.answer(session, |server| server.submit(&manifest, unix_secs)),
                };
                Input::Submitted { attempt, result: self.spoil(result) }
            }
            Effect::Confirm { attempt } => {
                let result = self.answer(session, |server| server.confirm(unix_secs));
                let result = if self.is_rough && self.dice.one_in(16) {
                    Ok(ConfirmAnswer::Open(Hidden("Not yet.".into())))
                } else {
                    result
                };
                Input::Confirmed { attempt, result }
            }
            Effect::Upload { file, attempt, .. } => {
                Input::Uploaded { file, attempt, result: self.upload(&token, file) }
            }
            other => unreachable!("{other:?} is no call"),
        };
        self.note(format!("{input:?}"));
        self.engine.feed(id, input);
    }

    /// An answer of a server, of its gateway, or none.
    fn answer<T>(
        &mut self,
        session: Option<usize>,
        act: impl FnOnce(&mut Spektr) -> Result<T, CallFault>,
    ) -> Result<T, CallFault> {
        let Some(session) = session else { return Err(status(401)) };
        let server = &mut self.sessions[session];
        let fate = if self.is_rough { self.dice.roll(16) } else { 15 };
        match fate {
            0 => Err(CallFault::NotSent),
            1 => Err(CallFault::Lost),
            2 => act(server).and(Err(CallFault::Lost)),
            3 => act(server).and(Err(CallFault::Garbled)),
            4 => act(server).and(Err(status(502))),
            5 => {
                let refusals = [403, 404, 404, 408, 409, 429, 500, 503];
                Err(status(*self.dice.pick(&refusals)))
            }
            6 => {
                let (message, code) = (Hidden(String::new()), String::new());
                let retry_after_secs = Some(*self.dice.pick(&[5, 90, 3_600]));
                Err(CallFault::Status { status: 429, message, code, retry_after_secs })
            }
            7 => Err(CallFault::NotSpektr),
            _ => act(server),
        }
    }

    /// A gateway's answers while spektr works on.
    fn gateway(&mut self) -> CallFault {
        let statuses = [404, 408, 409, 413, 425, 429, 499, 500, 502, 504];
        match self.dice.below(statuses.len() + 2) {
            0 => CallFault::Lost,
            1 => CallFault::Garbled,
            other => status(statuses[other - 2]),
        }
    }

    /// Now and then spektr refuses the answers, or finishes without the documents.
    fn spoil(
        &mut self,
        result: Result<SubmitAnswer, CallFault>,
    ) -> Result<SubmitAnswer, CallFault> {
        match self.dice.roll(if self.is_rough { 16 } else { 60 }) {
            0 => Err(status(400)),
            1 if self.is_rough
                && matches!(result, Ok(SubmitAnswer::Accepted(_)))
                && self.dice.one_in(4) =>
            {
                Ok(SubmitAnswer::Completed)
            }
            _ => result,
        }
    }

    fn upload(&mut self, token: &str, file: usize) -> Result<Stored, UploadFault> {
        let refused = |code: &str, status| {
            let (message, request_id) = (Hidden(String::new()), String::new());
            Err(UploadFault::Refused(S3Refusal {
                status,
                code: code.into(),
                message,
                request_id,
                retry_after_secs: None,
            }))
        };
        let session = self.session(token);
        let mut store =
            || session.into_iter().for_each(|session| self.sessions[session].store(file));
        let fate = if self.is_rough { self.dice.roll(14) } else { 13 };
        match fate {
            0 => Err(UploadFault::Unreachable),
            1 => Err(UploadFault::Reset),
            2 => {
                store();
                Err(UploadFault::AnswerLost)
            }
            3 => Err(UploadFault::AnswerLost),
            4 => {
                let codes = [
                    "ExpiredToken",
                    "SlowDown",
                    "SignatureDoesNotMatch",
                    "EntityTooLarge",
                    "EntityTooLarge",
                ];
                refused(codes[self.dice.below(codes.len())], 400)
            }
            5 => refused("MalformedPOSTRequest", 400),
            // Stored, and then lost on S3's side.
            6 | 7 => Ok(Stored::default()),
            8 => refused("EntityTooLarge", 400),
            _ => {
                store();
                Ok(Stored::default())
            }
        }
    }

    /// Plays an action of the operator on the page of the case.
    fn operate(&mut self) {
        let offered: Vec<&str> =
            BUTTONS.into_iter().filter(|action| self.screen.offers(action)).collect();
        match self.dice.roll(30) {
            0 => self.paste_anew(),
            1 => self.type_something(),
            3..6 if self.engine.store.fickle.is_some() => self.paste_anew(),
            2 => self.replace(),
            _ if offered.is_empty() => self.work(),
            _ => {
                let mut action = *self.dice.pick(&offered);
                if matches!(action, "Cases" | "Pause sending" | "Close this message") {
                    action = *self.dice.pick(&offered);
                }
                self.tally.steps_sent += u64::from(action == "Go on");
                self.note(format!("“{action}” is pressed"));
                self.desk.press(action);
            }
        }
    }

    fn paste_anew(&mut self) {
        let session = self.shown_session();
        self.note("a link is pasted");
        self.paste_link(session);
    }

    fn type_something(&mut self) {
        let name = "Purpose 1, The case itself";
        if self.desk.focus(name) {
            self.note("something is typed");
            self.desk.event(Event::Text("x".to_owned()));
        }
    }

    /// The dialog for another document was answered.
    fn replace(&mut self) {
        let Some(id) = self.shown() else { return };
        let files =
            self.engine.running.get(&id).map_or(0, |case| case.machine.manifest().files.len());
        if files > 0 {
            let file = self.dice.below(files);
            self.note(format!("document {file} is replaced"));
            self.engine.command(Command::Replace {
                id,
                file,
                path: PathBuf::from("/scans/other.pdf"),
            });
        }
    }

    fn choose_case(&mut self) {
        let titles: Vec<String> = self.screen.list.iter().map(|(title, _)| title.clone()).collect();
        if titles.is_empty() {
            self.note("back to the case");
            self.desk.press("Back to the case");
            return;
        }
        let title = self.dice.pick(&titles).clone();
        self.tally.switches += u64::from(
            self.shown().is_none_or(|shown| self.engine.store.titled(&title) != Some(shown)),
        );
        self.note(format!("{title} is opened"));
        self.desk.press(&title);
    }

    fn answer_dialog(&mut self) {
        if self.desk.focus("New passphrase") {
            return self.set_passphrase();
        }
        let offered: Vec<&str> =
            ANSWERS.into_iter().filter(|answer| self.screen.offers(answer)).collect();
        if offered.is_empty() {
            self.note("Escape is pressed");
            self.desk.event(Event::Key {
                key: Key::Escape,
                physical_key: None,
                pressed: true,
                repeat: false,
                modifiers: egui::Modifiers::NONE,
            });
            return;
        }
        let answer = *self.dice.pick(&offered);
        if answer == "Use this link" {
            let token = self.token(self.shown_session());
            if self.desk.focus("Link or token") {
                self.settle();
                self.desk.event(Event::Paste(token));
                self.settle();
            }
        }
        self.note(format!("“{answer}” is answered"));
        self.desk.press(answer);
    }

    fn set_passphrase(&mut self) {
        self.note("a passphrase is set");
        for name in ["New passphrase", "New passphrase again"] {
            if self.desk.focus(name) {
                self.settle();
                self.desk.event(Event::Text("correct horse battery".to_owned()));
                self.settle();
            }
        }
        self.desk.press("Use this passphrase");
    }

    fn unlock(&mut self) {
        if !self.desk.focus("Passphrase") {
            return;
        }
        self.note("it is unlocked");
        self.settle();
        self.desk.event(Event::Text("correct horse battery".to_owned()));
        self.settle();
        self.desk.press("Unlock");
    }
}
