//! Random walks of the submission machine against an oracle that plays spektr, S3, the network, the
//! disk, the operator and the power switch.
//!
//! On every walk the machine submits a step only while no submit of it was applied or still can be;
//! it never reports a completion that spektr does not know of; and once everything works again it
//! ends as completed or in a named state with a next action. A second submit is applied only as
//! often as the operator pressed *Send again anyway*. Most sessions have several steps in one
//! journal, some with the same body.

mod server;

use dossier::domain::failure::{CallFault, ConfirmAnswer, S3Refusal, SubmitAnswer, UploadFault};
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use dossier::domain::payload::{Manifest, ManifestFile};
use dossier::domain::progress::{CaseId, Phase};
use dossier::domain::receipt::Proof;
use dossier::domain::record::{Process, Record};
use dossier::domain::submission::{
    Config, Effect, Input, Now, QUIET_PERIOD_MS, Replay, Stored, Submission,
};
use dossier::domain::ticket::Ticket;
use server::{Server, status};

const PROCESS: Process = Process { api: Digest([5; 32]), link: Digest([6; 32]) };
const WALKS: u64 = 25_000;
/// Steps of trouble before everything works again.
const TROUBLE: u32 = 60;
/// Steps after which a walk with everything working must have ended.
const PATIENCE: u32 = 400;

/// A repeatable random source.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    /// A place in a list of `sides`.
    fn pick(&mut self, sides: usize) -> usize {
        usize::try_from(self.roll(sides as u64)).unwrap_or(0)
    }

    fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }
}

struct Walk {
    dice: Dice,
    server: Server,
    machine: Submission,
    /// The step that is being sent, and its body.
    number: i64,
    body: Digest,
    now: Now,
    /// Records on disk: durable ones, and those that a crash may lose.
    durable: Vec<Record>,
    notes: Vec<Record>,
    calls: Vec<Effect>,
    trouble: bool,
    /// Times that the current step was sent again anyway, and times in all.
    presses: u32,
    all_presses: u32,
    /// Looks at a process that was at work on what it applied late.
    at_work: u32,
}

fn manifest(files: usize) -> Manifest {
    let attachment = Attachment {
        path: Hidden("p".into()),
        original_name: Hidden("n".into()),
        bytes: 9_000_000,
        sha256: Digest([3; 32]),
        sniffed: Sniffed::Pdf,
        copy: None,
    };
    let file = |at: usize| ManifestFile {
        slot: SlotKey::new(None, format!("f{at}")),
        file_name: Hidden("n".into()),
        attachment: attachment.clone(),
    };
    Manifest { files: (0..files).map(file).collect() }
}

impl Walk {
    fn new(seed: u64) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + 1);
        let files = dice.pick(5);
        let has_step_call = !dice.one_in(8);
        // Without the step call, a second step can't be noticed.
        let steps = if has_step_call { [1, 2, 2, 3][dice.pick(4)] } else { 1 };
        let (names_next, takes_twice) = (dice.one_in(2), dice.one_in(2));
        let server =
            Server { files, takes_twice, has_step_call, steps, names_next, ..Server::default() };
        let config = Self::config(&mut dice);
        let machine = Submission::new(Digest([1; 32]), PROCESS, manifest(files), config);
        let mut walk = Self {
            dice,
            server,
            machine,
            number: 1,
            body: Digest([1; 32]),
            now: Now { mono_ms: 0, unix_secs: 1_000 },
            durable: vec![],
            notes: vec![],
            calls: vec![],
            trouble: true,
            presses: 0,
            all_presses: 0,
            at_work: 0,
        };
        walk.machine = walk.order();
        walk.say(Input::Start);
        walk
    }

    /// The order for the present step, as a window that fetched its form gives it.
    fn order(&mut self) -> Submission {
        let config = Self::config(&mut self.dice);
        let fresh = Submission::new(self.body, PROCESS, manifest(self.server.files), config);
        fresh
            .of_step(self.server.has_step_call.then_some(self.number))
            .restored(&Replay::of(&self.durable))
    }

    /// The next step of the same case, by the same journal.
    fn next_step(&mut self) {
        self.number += 1;
        self.server.files = self.dice.pick(3);
        (self.server.applies, self.presses) = (0, 0);
        self.body = Digest([[1, 2][self.dice.pick(2)]; 32]);
        self.durable.append(&mut self.notes);
        // If the journal refused spektr's last answer, it is written together with the receipt, and
        // nothing else happens before.
        if !Replay::of(&self.durable).is_completed() {
            self.durable.push(Record::Completed { proof: Proof::Answer, at: self.now.unix_secs });
        }
        self.trouble = true;
        self.machine = self.order();
        self.say(Input::Start);
        self.say(Input::Resume);
    }

    fn config(dice: &mut Dice) -> Config {
        Config {
            parallel: [1, 2, 4, 6][dice.pick(4)],
            wait_for_network: dice.one_in(2),
            seed: dice.roll(u64::MAX),
            quiet_period_ms: QUIET_PERIOD_MS,
        }
    }

    fn say(&mut self, input: Input) {
        let is_press = matches!(input, Input::SubmitAnyway);
        self.machine.handle(input, self.now);
        while let Some(effect) = self.machine.poll_effect() {
            match effect {
                Effect::Commit(_) if self.trouble && self.dice.one_in(60) => {
                    self.machine.handle(Input::NotWritten, self.now);
                }
                Effect::Commit(record) => {
                    self.durable.append(&mut self.notes);
                    self.durable.push(record);
                    self.machine.handle(Input::Written, self.now);
                }
                Effect::Note(record) => self.notes.push(record),
                Effect::Abandon { file } => self.abandon(Some(file)),
                Effect::AbandonAll => self.abandon(None),
                Effect::Submit { .. } => {
                    self.judge_submit(is_press);
                    self.calls.push(effect);
                }
                call => self.calls.push(call),
            }
        }
        self.judge();
    }

    /// Checks that the machine submits on its own only what was not applied and no longer can be.
    fn judge_submit(&mut self, is_press: bool) {
        if is_press {
            self.presses += 1;
            self.all_presses += 1;
            return;
        }
        self.server.apply_late(self.now.mono_ms, 0);
        let Server { applied, finished, late, .. } = &self.server;
        let under_way = self.calls.iter().any(|call| matches!(call, Effect::Submit { .. }));
        assert!(
            *applied == 0 && *finished < self.number,
            "submitted again although it was applied: {:?}",
            self.durable
        );
        let is_late = late.iter().any(|(_, number)| *number == self.number);
        assert!(
            !is_late && !under_way,
            "submitted again although it may still be applied: {:?}",
            self.durable
        );
    }

    /// Gives up calls, of one document or all, which may or may not have reached the other side.
    fn abandon(&mut self, of: Option<usize>) {
        for call in std::mem::take(&mut self.calls) {
            match (&call, of) {
                (Effect::Upload { file, .. }, Some(of)) if *file == of => {}
                (_, Some(_)) => {
                    self.calls.push(call);
                    continue;
                }
                _ => {}
            }
            if self.dice.one_in(2) {
                self.reach(&call);
            }
        }
    }

    /// Applies a call that reaches the server whole.
    fn reach(&mut self, call: &Effect) {
        match call {
            Effect::Submit { .. } => drop(self.server.submit(self.number)),
            Effect::Confirm { .. } => drop(self.server.confirm()),
            Effect::Upload { file, .. } => drop(self.server.stored.insert(*file)),
            _ => {}
        }
    }

    fn step(&mut self) {
        let work_ms = if self.dice.one_in(2) { self.dice.roll(20_001) } else { 0 };
        self.server.apply_late(self.now.mono_ms, work_ms);
        let calls = self.calls.len();
        if self.trouble && self.dice.one_in(25) {
            return self.crash();
        }
        if self.trouble && self.dice.one_in(40) {
            return self.say(Input::Cancel);
        }
        if self.trouble && self.dice.one_in(20) {
            // Pressed at any moment, also while a wait is running out.
            let file = self.dice.pick(self.machine.manifest().files.len().max(1));
            let waits = [Input::Resume, Input::TryNow, Input::SendAgain, Input::Tick];
            let files = [Input::HoldFile { file }, Input::RetryFile { file }];
            let all: Vec<Input> =
                waits.into_iter().chain(files).chain([Input::SubmitAnyway]).collect();
            let pressed = all[self.dice.pick(all.len())].clone();
            self.now.mono_ms += self.dice.roll(25_000);
            return self.say(pressed);
        }
        if calls > 0 && !self.dice.one_in(10) {
            let at = self.dice.pick(calls);
            let call = self.calls.remove(at);
            return self.answer(call);
        }
        if let Some(due) = self.machine.poll_timeout() {
            self.now.mono_ms = self.now.mono_ms.max(due);
            self.say(Input::Tick);
        } else if calls == 0 {
            self.operator();
        }
    }

    /// The power goes; the journal keeps what was durable and perhaps some of what was not.
    fn crash(&mut self) {
        self.abandon(None);
        let kept = self.dice.pick(self.notes.len() + 1);
        self.durable.extend(self.notes.drain(..).take(kept));
        self.machine = self.order();
        self.say(Input::Start);
        self.say(Input::Resume);
    }

    /// Presses enabled buttons, and sometimes sends the whole case again after its warning.
    fn operator(&mut self) {
        let can = self.machine.progress(CaseId(1), self.now).can;
        if can.submit_anyway && self.dice.one_in(2) {
            self.say(Input::SubmitAnyway);
        } else if can.send_again && self.dice.one_in(2) {
            self.say(Input::SendAgain);
        } else if can.resume {
            self.say(Input::Resume);
        } else if can.send_again {
            self.say(Input::SendAgain);
        } else if can.send {
            // A new order of the same case replaces the one that stopped before anything was
            // applied.
            self.durable.append(&mut self.notes);
            self.machine = self.order();
            self.say(Input::Start);
            self.say(Input::Resume);
        }
    }

    fn answer(&mut self, call: Effect) {
        let fate = if self.trouble { self.dice.roll(10) } else { 9 };
        match call {
            Effect::AskStep { attempt } => {
                let result = match fate {
                    0 => Err(CallFault::NotSent),
                    1 => Err(CallFault::Lost),
                    2 => Err(self.refusal()),
                    3 => Err(CallFault::Garbled),
                    _ => {
                        self.at_work +=
                            u32::from(self.server.has_step_call && self.server.is_at_work());
                        self.server.step()
                    }
                };
                self.say(Input::Step { attempt, result });
            }
            Effect::Submit { attempt } => {
                let number = self.number;
                let is_late = self.trouble && self.server.late.is_empty() && self.dice.one_in(6);
                let result = match self.server.now_ms {
                    _ if is_late => self.submit_late(),
                    _ if fate == 3 && self.dice.one_in(2) => {
                        self.server.submit(number).map(|answer| self.in_part(answer))
                    }
                    _ => self.call(fate, |server| server.submit(number)),
                };
                self.say(Input::Submitted { attempt, result });
            }
            Effect::Confirm { attempt } => {
                let result = match self.call(fate, Server::confirm) {
                    Ok(ConfirmAnswer::Missing(tickets)) if self.trouble && self.dice.one_in(6) => {
                        Ok(ConfirmAnswer::MissingInPart(self.some_of(tickets)))
                    }
                    result => result,
                };
                self.say(Input::Confirmed { attempt, result });
            }
            Effect::Upload { file, attempt, .. } => self.answer_upload(fate, file, attempt),
            other => unreachable!("{other:?} is no call"),
        }
    }

    /// An answer whose list can't be read as a whole.
    fn in_part(&mut self, answer: SubmitAnswer) -> SubmitAnswer {
        match answer {
            SubmitAnswer::Accepted(tickets) => SubmitAnswer::AcceptedInPart(self.some_of(tickets)),
            answer => answer,
        }
    }

    fn some_of(&mut self, tickets: Vec<Ticket>) -> Vec<Ticket> {
        tickets.into_iter().filter(|_| self.dice.one_in(2)).collect()
    }

    /// A gateway answers, and spektr applies the submit up to 110 seconds later.
    fn submit_late(&mut self) -> Result<SubmitAnswer, CallFault> {
        self.server.late.push((self.now.mono_ms + self.dice.roll(110_001), self.number));
        let statuses = [404, 408, 409, 413, 425, 429, 499, 500, 502, 504];
        Err(match self.dice.pick(statuses.len() + 2) {
            0 => CallFault::Lost,
            1 => CallFault::Garbled,
            other => status(statuses[other - 2]),
        })
    }

    fn call<T>(
        &mut self,
        fate: u64,
        act: impl FnOnce(&mut Server) -> Result<T, CallFault>,
    ) -> Result<T, CallFault> {
        match fate {
            0 => Err(CallFault::NotSent),
            1 => Err(CallFault::Lost),
            2 => {
                drop(act(&mut self.server));
                Err(CallFault::Lost)
            }
            // A success that can't be read: it was applied. A refusal that can't be read stays a
            // refusal.
            3 => act(&mut self.server).and(Err(CallFault::Garbled)),
            4 => {
                drop(act(&mut self.server));
                Err(status(502))
            }
            5 => Err(self.refusal()),
            _ => act(&mut self.server),
        }
    }

    /// Answers of a server that did nothing.
    fn refusal(&mut self) -> CallFault {
        [status(500), status(503), status(429), status(401), CallFault::NotSpektr]
            [self.dice.pick(5)]
        .clone()
    }

    fn answer_upload(&mut self, fate: u64, file: usize, attempt: u64) {
        let refused = |code: &str| {
            UploadFault::Refused(S3Refusal {
                status: 400,
                code: code.into(),
                message: Hidden::default(),
                request_id: String::new(),
                retry_after_secs: None,
            })
        };
        let result = match fate {
            0 => Err(UploadFault::Unreachable),
            1 => Err(UploadFault::Reset),
            2 => {
                self.server.stored.insert(file);
                Err(UploadFault::AnswerLost)
            }
            3 => Err(UploadFault::AnswerLost),
            4 => Err(refused(
                ["ExpiredToken", "SlowDown", "SignatureDoesNotMatch", "IncompleteBody"]
                    [self.dice.pick(4)],
            )),
            // Stored, and then lost on S3's side.
            5 => Ok(Stored::default()),
            _ => {
                self.server.stored.insert(file);
                Ok(Stored::default())
            }
        };
        self.say(Input::Uploaded { file, attempt, result });
    }

    /// Plays a time of trouble, then none until the step has ended.
    fn end_step(&mut self) {
        for _ in 0..TROUBLE {
            self.step();
        }
        self.trouble = false;
        let mut left = PATIENCE;
        while self.machine.phase() != Phase::Completed && left > 0 {
            if self.machine.phase() == Phase::NeedsDecision && self.dice.one_in(3) {
                break;
            }
            self.step();
            left -= 1;
        }
    }

    fn judge(&self) {
        assert!(
            self.server.applies <= 1 + self.presses,
            "{} submits applied, {} pressed",
            self.server.applies,
            self.presses
        );
        // spektr finishes a step only with all its documents.
        if self.machine.phase() == Phase::Completed {
            assert_eq!(
                self.server.finished, self.number,
                "completed, but spektr does not know of it"
            );
        }
    }
}

#[test]
fn g1_g3_g5_whatever_happens_at_most_one_submit_no_false_success_and_an_end() {
    let mut ends = std::collections::BTreeMap::<String, u32>::new();
    let (mut presses, mut twice, mut at_work, mut left_alone) = (0, 0, 0, 0);
    for seed in 0..WALKS {
        let mut walk = Walk::new(seed);
        walk.end_step();
        while walk.machine.phase() == Phase::Completed && walk.number < walk.server.steps {
            walk.next_step();
            walk.end_step();
        }
        (presses, at_work) = (presses + walk.all_presses, at_work + walk.at_work);
        twice += u32::from(walk.server.applies > 1);
        left_alone += u64::from(walk.all_presses == 0);
        let progress = walk.machine.progress(CaseId(1), walk.now);
        *ends.entry(format!("{:?}", progress.phase)).or_default() += 1;
        match progress.phase {
            Phase::Completed => {}
            // Without a step call an open outcome is the operator's to decide.
            Phase::NeedsDecision => {
                assert!(
                    !walk.server.has_step_call
                        && (progress.can.submit_anyway || progress.can.resume),
                    "walk {seed}"
                );
            }
            other => panic!("walk {seed} ended in {other:?}: {:?}", progress.failure),
        }
    }
    let completed = ends.get("Completed").copied().unwrap_or_default();
    assert!(u64::from(completed) > WALKS * 9 / 10, "most walks complete: {ends:?}");
    assert!(
        left_alone > WALKS / 2,
        "nothing was sent again by hand in {left_alone} of {WALKS} walks"
    );
    assert!(
        presses > 1_000 && twice > 100 && at_work > 1_000,
        "{presses} pressed, {twice} applied twice, {at_work} looks at work"
    );
}
