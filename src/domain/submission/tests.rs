//! The rows of the fault table, one story each: what happens, what goes out next, where it ends.

use super::*;
use crate::domain::failure::{
    CallFault, ConfirmAnswer, S3Refusal, StepAnswer, StepStatus, SubmitAnswer, UploadFault,
};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{SlotKey, Sniffed};
use crate::domain::payload::ManifestFile;
use crate::domain::progress::{CaseId, CaseProgress, FileState};
use crate::domain::ticket::{Mismatch, Post, Ticket};

mod anything;
mod calls;
mod clock;
mod posts;
mod replace;
mod settle;
mod steps;
mod uploads;

const PROCESS: Process = Process { api: Digest([5; 32]), link: Digest([6; 32]) };

/// A submission with its effects taken and its journal kept.
struct Story {
    machine: Submission,
    now: Now,
    journal: Vec<Record>,
    disk_full: bool,
    /// A record was lost for which no commit has failed yet.
    lost_note: bool,
}

fn manifest(files: usize) -> Manifest {
    let file = |at: usize| ManifestFile {
        slot: SlotKey::new(Some(format!("e{at}")), "doc"),
        file_name: Hidden(format!("f{at}.pdf")),
        attachment: Attachment {
            path: Hidden("x".into()),
            original_name: Hidden("x".into()),
            bytes: 100,
            sha256: Digest([u8::try_from(at).unwrap_or(0); 32]),
            sniffed: Sniffed::Pdf,
            copy: None,
        },
    };
    Manifest { files: (0..files).map(file).collect() }
}

fn ticket(at: usize) -> Ticket {
    let post = Post {
        url: "https://s3.amazonaws.com/b".into(),
        fields: vec![("key".into(), format!("k{at}"))],
    };
    Ticket {
        entity: Some(format!("e{at}")),
        field: Some("doc".into()),
        file_name: Hidden(format!("f{at}.pdf")),
        post,
    }
}

fn tickets(files: usize) -> Vec<Ticket> {
    (0..files).map(ticket).collect()
}

fn status(status: u16) -> CallFault {
    CallFault::Status {
        status,
        message: Hidden("said".into()),
        code: "code".into(),
        retry_after_secs: None,
    }
}

fn step(status: StepStatus, step: i64) -> StepAnswer {
    StepAnswer { status, step: Some(step), error: Hidden("why".into()) }
}

fn s3(status: u16, code: &str) -> UploadFault {
    let refusal = S3Refusal {
        status,
        code: code.into(),
        message: Hidden::default(),
        request_id: "r".into(),
        retry_after_secs: None,
    };
    UploadFault::Refused(refusal)
}

impl Story {
    fn new(files: usize) -> Self {
        Self::with(
            files,
            Config { parallel: 2, wait_for_network: false, seed: 7, settle_ms: SETTLE_MS },
        )
    }

    fn with(files: usize, config: Config) -> Self {
        let machine = Submission::new(Digest([1; 32]), PROCESS, manifest(files), config);
        let mut story = Self {
            machine,
            now: Now { mono_ms: 0, unix_secs: 1_000 },
            journal: Vec::new(),
            disk_full: false,
            lost_note: false,
        };
        story.machine.handle(Input::Start, story.now);
        story
    }

    /// A story whose submit is under way.
    fn submitting(files: usize) -> Self {
        let mut story = Self::new(files);
        story.step(Ok(step(StepStatus::Pending, 1)));
        story
    }

    /// A story whose documents are under way.
    fn uploading(files: usize) -> Self {
        let mut story = Self::submitting(files);
        story.submitted(Ok(SubmitAnswer::Accepted(tickets(files))));
        story
    }

    /// A story whose confirm is under way, every document stored.
    fn confirming(files: usize) -> Self {
        let mut story = Self::uploading(files);
        for _ in 0..files {
            let (file, attempt) = story.next_upload();
            story.say(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
        }
        story
    }

    fn say(&mut self, input: Input) {
        self.machine.handle(input, self.now);
    }

    /// Takes effects until one other than writing comes.
    fn next(&mut self) -> Option<Effect> {
        loop {
            match self.machine.poll_effect()? {
                Effect::Commit(record) => self.commit(record),
                Effect::Note(_) if self.disk_full => self.lost_note = true,
                Effect::Note(record) => self.journal.push(record),
                effect => return Some(effect),
            }
        }
    }

    /// Writes a record as the engine does: behind one that was lost none is durable.
    fn commit(&mut self, record: Record) {
        let is_lost = std::mem::take(&mut self.lost_note) || self.disk_full;
        if is_lost {
            return self.say(Input::NotWritten);
        }
        self.journal.push(record);
        self.say(Input::Written);
    }

    fn next_upload(&mut self) -> (usize, u64) {
        match self.next() {
            Some(Effect::Upload { file, attempt, .. }) => (file, attempt),
            other => panic!("an upload was expected, not {other:?}"),
        }
    }

    fn step(&mut self, result: Result<StepAnswer, CallFault>) {
        match self.next() {
            Some(Effect::AskStep { attempt }) => self.say(Input::Step { attempt, result }),
            other => panic!("the step call was expected, not {other:?}"),
        }
    }

    fn submitted(&mut self, result: Result<SubmitAnswer, CallFault>) {
        match self.next() {
            Some(Effect::Submit { attempt }) => self.say(Input::Submitted { attempt, result }),
            other => panic!("a submit was expected, not {other:?}"),
        }
    }

    fn confirmed(&mut self, result: Result<ConfirmAnswer, CallFault>) {
        match self.next() {
            Some(Effect::Confirm { attempt }) => self.say(Input::Confirmed { attempt, result }),
            other => panic!("a confirm was expected, not {other:?}"),
        }
    }

    fn uploaded(&mut self, result: Result<Stored, UploadFault>) {
        let (file, attempt) = self.next_upload();
        self.say(Input::Uploaded { file, attempt, result });
    }

    /// Lets time pass until the machine's next timer.
    fn wait(&mut self) {
        let due = self.machine.poll_timeout().expect("something is waited for");
        self.now.mono_ms = due.max(self.now.mono_ms);
        self.say(Input::Tick);
    }

    /// Asks and is told that nothing was applied, until the quiet period is over; answers how long
    /// it took, in milliseconds.
    fn settle(&mut self, number: i64) -> u64 {
        let began = self.now.mono_ms;
        loop {
            self.step(Ok(step(StepStatus::Pending, number)));
            self.confirmed(Err(status(400)));
            if !self.machine.is_settling() {
                return self.now.mono_ms - began;
            }
            assert!(self.machine.phase() == Phase::Checking && self.intents() > 0);
            self.wait();
        }
    }

    fn ends(&mut self, phase: Phase) -> CaseProgress {
        while self.next().is_some() {}
        let progress = self.machine.progress(CaseId(1), self.now);
        assert_eq!(progress.phase, phase, "{:?}", progress.failure);
        progress
    }

    #[track_caller]
    fn fails(&mut self, phase: Phase, failure: &Failure) {
        assert_eq!(self.ends(phase).failure.as_ref(), Some(failure));
    }

    fn intents(&self) -> usize {
        self.journal.iter().filter(|record| matches!(record, Record::Intent { .. })).count()
    }
}

#[test]
fn g6_the_journal_is_written_before_each_effect_and_in_order() {
    let mut story = Story::confirming(1);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.ends(Phase::Completed);
    let order: Vec<_> = story
        .journal
        .iter()
        .map(|record| format!("{record:?}").split([' ', '{']).next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(order, ["Frozen", "Intent", "Accepted", "Sent", "Confirming", "Completed"]);
}

#[test]
fn g1_nothing_is_shown_as_completed_before_the_receipt_is_written() {
    let mut story = Story::confirming(1);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    assert_eq!(story.machine.phase(), Phase::Confirming);
    assert!(story.machine.progress(CaseId(1), story.now).receipt.is_none());
    let done = story.ends(Phase::Completed);
    assert!(
        done.receipt_saved
            && done.receipt.is_some_and(
                |receipt| receipt.proof() == Proof::Answer && receipt.files().len() == 1
            )
    );
}

#[test]
fn l2_a_journal_that_cannot_be_written_stops_everything_behind_it() {
    let mut story = Story::new(1);
    story.disk_full = true;
    assert_eq!(story.next(), None);
    story.fails(Phase::Interrupted, &Failure::JournalFailed);
    story.disk_full = false;
    story.say(Input::Resume);
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.disk_full = true;
    assert_eq!(story.next(), None, "no intent, no submit");
    story.fails(Phase::Interrupted, &Failure::JournalFailed);
}

#[test]
fn l3_a_receipt_that_cannot_be_written_is_still_shown() {
    let mut story = Story::submitting(0);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.disk_full = true;
    let done = story.ends(Phase::Completed);
    assert!(!done.receipt_saved && done.receipt.is_some());
}

#[test]
fn an_answer_to_an_older_attempt_is_dropped() {
    let mut story = Story::submitting(1);
    let Some(Effect::Submit { attempt }) = story.next() else { panic!("a submit") };
    story.say(Input::Cancel);
    story.say(Input::Submitted { attempt, result: Ok(SubmitAnswer::Completed) });
    story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
}

#[test]
fn a1_a_cancel_behind_a_submit_leaves_its_outcome_unknown_and_one_before_it_does_not() {
    // Asking the step, before anything was sent.
    let mut story = Story::new(1);
    assert!(matches!(story.next(), Some(Effect::AskStep { .. })));
    story.say(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    // The intent is being written: no submit leaves behind it.
    let mut story = Story::submitting(1);
    assert!(matches!(story.machine.poll_effect(), Some(Effect::Commit(Record::Intent { .. }))));
    story.say(Input::Cancel);
    story.say(Input::Written);
    assert_eq!(story.next(), Some(Effect::AbandonAll));
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    // It left.
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    story.say(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
    assert!(story.ends(Phase::Interrupted).can.resume);
    // It did not get out, and the next try is waited for.
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::NotSent));
    assert_eq!(story.next(), None);
    story.say(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    // An earlier one may still arrive while the next one's intent is being written.
    let mut story = Story::submitting(1);
    story.submitted(Err(status(504)));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.say(Input::SubmitAnyway);
    assert!(matches!(story.machine.poll_effect(), Some(Effect::Commit(Record::Intent { .. }))));
    story.say(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
    // spektr has it: that is known.
    let mut story = Story::uploading(1);
    story.next_upload();
    story.say(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::Cancelled);
}

#[test]
fn cancel_during_submit_resumes_by_asking_and_never_by_sending_again() {
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    story.say(Input::Cancel);
    assert_eq!(story.next(), Some(Effect::AbandonAll));
    story.say(Input::Resume);
    assert_eq!(story.machine.phase(), Phase::Checking);
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.ends(Phase::Completed);
    assert_eq!(story.intents(), 1);
}

#[test]
fn cancel_during_upload_resumes_with_confirm_first() {
    let mut story = Story::uploading(3);
    story.uploaded(Ok(Stored::default()));
    let (_, attempt) = story.next_upload();
    story.say(Input::Cancel);
    story.say(Input::Uploaded { file: 1, attempt, result: Ok(Stored::default()) });
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    story.say(Input::Resume);
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(2)])));
    assert_eq!(story.next_upload().0, 2);
}

#[test]
fn after_a_crash_the_journal_leads_back_to_asking() {
    for cut in 0..6 {
        let mut story = Story::confirming(1);
        story.confirmed(Ok(ConfirmAnswer::Completed));
        story.ends(Phase::Completed);
        let records = &story.journal[..cut];
        let replay = Replay::of(records);
        let config = Config { parallel: 2, wait_for_network: false, seed: 7, settle_ms: SETTLE_MS };
        let mut again = Story {
            machine: Submission::new(Digest([1; 32]), PROCESS, manifest(1), config)
                .restored(&replay),
            ..Story::new(0)
        };
        let began = records.iter().any(|record| matches!(record, Record::Intent { .. }));
        assert_eq!(replay.is_unresolved(), began);
        again.say(Input::Start);
        again.say(Input::Resume);
        match again.next() {
            Some(Effect::AskStep { .. }) => assert!(cut <= 2, "{cut}"),
            Some(Effect::Confirm { .. }) => assert!(cut >= 3, "{cut}"),
            other => panic!("{cut}: {other:?}"),
        }
    }
}

#[test]
fn a_completed_journal_gives_its_receipt_and_sends_nothing() {
    let mut story = Story::submitting(0);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.ends(Phase::Completed);
    let config = Config { parallel: 2, wait_for_network: false, seed: 7, settle_ms: SETTLE_MS };
    let mut again = Submission::new(Digest([1; 32]), PROCESS, manifest(0), config)
        .restored(&Replay::of(&story.journal));
    again.handle(Input::Start, story.now);
    again.handle(Input::Resume, story.now);
    assert_eq!((again.poll_effect(), again.phase()), (None, Phase::Completed));
}

#[test]
fn g3_a_case_that_changed_while_unresolved_is_not_sent() {
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    let config = Config { parallel: 2, wait_for_network: false, seed: 7, settle_ms: SETTLE_MS };
    let changed = Submission::new(Digest([2; 32]), PROCESS, manifest(1), config)
        .restored(&Replay::of(&story.journal));
    assert_eq!(changed.failure(), Some(&Failure::ChangedSinceSent));
}

#[test]
fn g1_a_case_completed_elsewhere_is_not_taken_for_completed_here() {
    let mut story = Story::submitting(0);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.ends(Phase::Completed);
    let config = Config { parallel: 2, wait_for_network: false, seed: 7, settle_ms: SETTLE_MS };
    let elsewhere = Process { link: Digest([9; 32]), ..PROCESS };
    let again = Submission::new(Digest([1; 32]), elsewhere, manifest(0), config)
        .restored(&Replay::of(&story.journal));
    assert_eq!(again.phase(), Phase::Ready);
}

#[test]
fn t24_that_another_links_process_moved_on_proves_nothing() {
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    let config = Config { parallel: 2, wait_for_network: false, seed: 7, settle_ms: SETTLE_MS };
    let replay = Replay::of(&story.journal);
    let relinked = Process { link: Digest([9; 32]), ..PROCESS };
    let mut again = Story {
        machine: Submission::new(Digest([1; 32]), relinked, manifest(1), config).restored(&replay),
        ..Story::new(0)
    };
    again.say(Input::Resume);
    again.step(Ok(step(StepStatus::Completed, 9)));
    again.fails(Phase::NeedsDecision, &Failure::Undecided);
}

#[test]
fn s17_going_on_while_a_wait_runs_out_makes_one_call_only() {
    let mut story = Story::with(
        1,
        Config { parallel: 2, wait_for_network: true, seed: 7, settle_ms: SETTLE_MS },
    );
    for round in 0..5 {
        story.step(Err(CallFault::NotSent));
        if round < 4 {
            story.wait();
        }
    }
    story.ends(Phase::Interrupted);
    story.say(Input::Resume);
    story.step(Ok(step(StepStatus::Pending, 1)));
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    story.now.mono_ms += 60_000;
    story.say(Input::Tick);
    assert_eq!(story.next(), None);
}

#[test]
fn g4_what_was_not_applied_is_sent_as_it_is_shown_and_never_from_the_frozen_body() {
    let mut story = Story::submitting(1);
    for round in 0..5 {
        story.submitted(Err(CallFault::NotSent));
        if round < 4 {
            story.wait();
        }
    }
    let can = story.ends(Phase::Interrupted).can;
    assert!(can.send && can.edit && !can.resume);
    let mut story = Story::submitting(1);
    story.submitted(Err(status(400)));
    let can = story.ends(Phase::Rejected).can;
    assert!(can.send && can.edit && !can.resume);
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    story.say(Input::Cancel);
    let can = story.ends(Phase::Interrupted).can;
    assert!(can.resume && !can.edit && !can.send);
}

#[test]
fn l2_an_intent_that_was_not_written_leaves_nothing_in_doubt() {
    let mut story = Story::new(1);
    assert!(matches!(story.next(), Some(Effect::AskStep { .. })));
    story.disk_full = true;
    let attempt = story.machine.next_attempt - 1;
    story.say(Input::Step { attempt, result: Ok(step(StepStatus::Pending, 1)) });
    assert_eq!(story.next(), None);
    assert!(story.ends(Phase::Interrupted).can.edit);
}
