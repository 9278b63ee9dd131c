//! Tests of random answers, actions, full disks and crashes: the invariants that always hold.

use super::*;
use crate::domain::failure::{AddressPart, CertificateFault};

const WALKS: u64 = 4_000;
const STEPS: u32 = 150;

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides
    }

    fn one_of<T: Clone>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.roll(all.len() as u64)).unwrap_or_default()].clone()
    }
}

/// A random walk: a story and its calls under way.
struct Walk {
    dice: Dice,
    story: Story,
    files: usize,
    calls: Vec<Effect>,
    /// True if the operator submitted again although the first outcome was unknown.
    sent_anyway: bool,
}

impl Walk {
    fn new(seed: u64) -> Self {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) + 1);
        let files = usize::try_from(dice.roll(4)).unwrap_or_default();
        let config = Config {
            parallel: 2,
            wait_for_network: dice.roll(2) == 0,
            seed,
            quiet_period_ms: dice.one_of(&[0, QUIET_PERIOD_MS]),
        };
        Self {
            dice,
            story: Story::with(files, config),
            files,
            calls: Vec::new(),
            sent_anyway: false,
        }
    }

    /// The records since the last submission began.
    fn present(&self) -> &[Record] {
        let begins = self
            .story
            .journal
            .iter()
            .rposition(|record| matches!(record, Record::Frozen { .. }))
            .unwrap_or_default();
        &self.story.journal[begins..]
    }

    fn is_acknowledged(&self) -> bool {
        self.present()
            .iter()
            .any(|record| matches!(record, Record::Accepted | Record::Missing { .. }))
    }

    /// Performs the machine's effects.
    fn perform(&mut self) {
        while let Some(effect) = self.story.machine.poll_effect() {
            match effect {
                Effect::Commit(record) => {
                    self.story.disk_full = self.dice.roll(40) == 0;
                    if !self.story.disk_full && !self.story.lost_note {
                        self.judge_record(&record);
                    }
                    self.story.commit(record);
                }
                Effect::Note(_) if self.dice.roll(40) == 0 => self.story.lost_note = true,
                // After a lost record nothing is written until a commit has failed.
                Effect::Note(_) if self.story.lost_note => {}
                Effect::Note(record) => {
                    self.judge_record(&record);
                    self.story.journal.push(record);
                }
                Effect::Abandon { file } => self.calls.retain(
                    |call| !matches!(call, Effect::Upload { file: other, .. } if *other == file),
                ),
                Effect::AbandonAll => self.calls.clear(),
                Effect::Submit { .. } => {
                    assert!(
                        !self.is_acknowledged(),
                        "sent again although spektr has it: {:?}",
                        self.present()
                    );
                    let finished_early = self.present().contains(&Record::FinishedEarly);
                    assert!(
                        !finished_early || self.sent_anyway,
                        "sent again although spektr finished: {:?}",
                        self.present()
                    );
                    let last =
                        self.present().iter().rfind(|record| !matches!(record, Record::NotApplied));
                    assert!(matches!(last, Some(Record::Intent { .. })), "{:?}", self.present());
                    self.calls.push(effect);
                }
                Effect::Upload { file, .. } => {
                    self.judge_upload(file);
                    self.calls.push(effect);
                }
                call => self.calls.push(call),
            }
        }
    }

    /// Requires that the document sent is the one in the journal.
    fn judge_upload(&self, file: usize) {
        let known = Replay::of(self.present()).frozen(file).map(|frozen| frozen.sha256);
        let leaving = self.story.machine.manifest().files[file].attachment.sha256;
        assert_eq!(known, Some(leaving), "document {file} leaves behind {:?}", self.present());
    }

    /// Requires that an acknowledged case is not forgotten or begun anew before it is completed.
    fn judge_record(&self, record: &Record) {
        let completed =
            self.present().iter().any(|record| matches!(record, Record::Completed { .. }));
        if self.is_acknowledged() && !completed {
            let forgets = matches!(
                record,
                Record::Frozen { .. }
                    | Record::Intent { .. }
                    | Record::NotApplied
                    | Record::Rejected
            );
            assert!(!forgets, "{record:?} behind {:?}", self.present());
        }
    }

    fn fault(&mut self) -> CallFault {
        let status = self.dice.one_of(&[
            400, 401, 403, 404, 405, 408, 409, 413, 418, 422, 425, 429, 499, 500, 503, 504,
        ]);
        let retry_after_secs =
            self.dice.one_of(&[None, None, Some(0), Some(5), Some(600), Some(601), Some(u64::MAX)]);
        let certificate = CertificateFault::Ended { ended_at: None };
        let answered = CallFault::Status {
            status,
            message: Hidden("said".into()),
            code: String::new(),
            retry_after_secs,
        };
        let refused = CallFault::RefusedHost { host: "elsewhere".into(), part: AddressPart::Host };
        let others = [
            CallFault::NotSent,
            CallFault::Lost,
            CallFault::Garbled,
            CallFault::NotSpektr,
            CallFault::Redirected,
        ];
        let rare = [CallFault::RefusedApi, CallFault::Certificate(certificate), refused];
        match self.dice.roll(9) {
            0..4 => answered,
            4..8 => self.dice.one_of(&others),
            _ => self.dice.one_of(&rare),
        }
    }

    fn some_tickets(&mut self) -> Vec<Ticket> {
        (0..self.files).filter(|_| self.dice.roll(2) == 0).map(ticket).collect()
    }

    fn answer(&mut self, call: &Effect) {
        let is_fault = self.dice.roll(3) == 0;
        let fault = self.fault();
        let tickets = self.some_tickets();
        let said = Hidden("said".to_owned());
        let input = match *call {
            Effect::AskStep { attempt } => {
                let all = [
                    StepStatus::Running,
                    StepStatus::Pending,
                    StepStatus::Pending,
                    StepStatus::Failed,
                    StepStatus::Completed,
                ];
                let answer = StepAnswer {
                    status: self.dice.one_of(&all),
                    step: self.dice.one_of(&[None, Some(1), Some(1), Some(2)]),
                    error: said,
                };
                Input::Step { attempt, result: if is_fault { Err(fault) } else { Ok(answer) } }
            }
            Effect::Submit { attempt } => {
                let all = (0..self.files).map(ticket).collect();
                let answers = [
                    SubmitAnswer::Completed,
                    SubmitAnswer::Accepted(all),
                    SubmitAnswer::Accepted(tickets.clone()),
                    SubmitAnswer::AcceptedInPart(tickets),
                ];
                Input::Submitted {
                    attempt,
                    result: if is_fault { Err(fault) } else { Ok(self.dice.one_of(&answers)) },
                }
            }
            Effect::Confirm { attempt } => {
                let answers = [
                    ConfirmAnswer::Completed,
                    ConfirmAnswer::Missing(tickets.clone()),
                    ConfirmAnswer::MissingInPart(tickets),
                    ConfirmAnswer::Unnamed(said.clone()),
                    ConfirmAnswer::Open(said),
                ];
                let not_pending = self.dice.roll(3) == 0;
                let result =
                    if not_pending { Err(status(400)) } else { Ok(self.dice.one_of(&answers)) };
                Input::Confirmed { attempt, result: if is_fault { Err(fault) } else { result } }
            }
            Effect::Upload { file, attempt, .. } => {
                let faults = [
                    UploadFault::Unreachable,
                    UploadFault::Reset,
                    UploadFault::AnswerLost,
                    UploadFault::Redirected,
                ];
                let busy = UploadFault::Refused(S3Refusal {
                    status: 503,
                    code: "SlowDown".into(),
                    message: Hidden::default(),
                    request_id: String::new(),
                    retry_after_secs: self.dice.one_of(&[None, Some(3), Some(601), Some(u64::MAX)]),
                });
                let fault = if self.dice.roll(3) == 0 { busy } else { self.dice.one_of(&faults) };
                Input::Uploaded {
                    file,
                    attempt,
                    result: if is_fault { Err(fault) } else { Ok(Stored::default()) },
                }
            }
            _ => unreachable!("{call:?} is no call"),
        };
        self.story.input(input);
    }

    fn press(&mut self) {
        let another = Process { link: Digest([self.dice.one_of(&[6, 9]); 32]), ..PROCESS };
        let attachment = Attachment {
            sha256: Digest([9; 32]),
            bytes: 7,
            ..manifest(1).files[0].attachment.clone()
        };
        let file = self.dice.one_of(&[0, 1, 2]);
        let buttons = [
            Input::Resume,
            Input::Resume,
            Input::Cancel,
            Input::TryNow,
            Input::SendAgain,
            Input::SubmitAnyway,
            Input::HoldFile { file },
            Input::RetryFile { file },
            Input::Relinked(another),
            Input::Replace { file: 0, attachment },
            Input::Tick,
        ];
        let pressed = self.dice.one_of(&buttons);
        let can = self.story.machine.progress(CaseId(1), self.story.now).can;
        self.sent_anyway |= matches!(pressed, Input::SubmitAnyway) && can.submit_anyway;
        assert!(!(can.submit_anyway && self.is_acknowledged()), "offered although spektr has it");
        self.story.input(pressed);
    }

    fn crash(&mut self) {
        self.calls.clear();
        let process = self.story.machine.dispatch.process;
        let config = self.story.machine.config;
        let mut now = manifest(self.files);
        if let (Some(file), Some(Record::Replaced { sha256, bytes, .. })) = (
            now.files.first_mut(),
            self.present().iter().rfind(|record| matches!(record, Record::Replaced { .. })),
        ) {
            (file.attachment.sha256, file.attachment.bytes) = (*sha256, *bytes);
        }
        self.story.machine = Submission::new(Digest([1; 32]), process, now, config)
            .restored(&Replay::of(&self.story.journal));
        self.story.input(Input::Start);
        self.story.input(Input::Resume);
    }

    fn step(&mut self) {
        match self.dice.roll(30) {
            0 => self.crash(),
            1..4 => self.press(),
            _ if !self.calls.is_empty() => {
                let at =
                    usize::try_from(self.dice.roll(self.calls.len() as u64)).unwrap_or_default();
                let call = self.calls.remove(at);
                self.answer(&call);
            }
            _ if self.story.machine.poll_timeout().is_some() => self.story.wait(),
            _ => self.press(),
        }
        self.perform();
        self.judge();
    }

    fn judge(&mut self) {
        let progress = self.story.machine.progress(CaseId(1), self.story.now);
        let can = progress.can;
        if progress.failure.is_some() {
            let ways = [
                can.send,
                can.resume,
                can.try_now,
                can.send_again,
                can.replace,
                can.submit_anyway,
                can.new_link,
                can.edit,
            ];
            assert!(
                ways.contains(&true),
                "{:?} leads nowhere: {:?}",
                progress.failure,
                self.present()
            );
        }
        if let Some(due) = self.story.machine.poll_timeout() {
            self.story.now.mono_ms = self.story.now.mono_ms.max(due);
            self.story.input(Input::Tick);
            self.perform();
            let again = self.story.machine.poll_timeout();
            assert!(
                again.is_none_or(|again| again > self.story.now.mono_ms),
                "it wakes without end: {:?}",
                progress.phase
            );
        } else if progress.phase.is_busy() {
            assert!(!self.calls.is_empty(), "{:?} waits for nothing", progress.phase);
        }
    }
}

#[test]
fn g1_g5_an_acknowledged_case_is_never_sent_again_and_every_halt_can_be_resumed() {
    let mut acknowledged = 0;
    for seed in 0..WALKS {
        let mut walk = Walk::new(seed);
        walk.perform();
        for _ in 0..STEPS {
            walk.step();
            if walk.story.machine.phase() == Phase::Completed {
                break;
            }
        }
        acknowledged += u64::from(walk.is_acknowledged());
    }
    assert!(acknowledged > WALKS / 3, "{acknowledged}");
}
