//! Tests of the rows of the fault table: the inputs, the next effects, and the final phase.

use super::*;
use crate::domain::failure::Failure;
use crate::domain::failure::{
    CallFault, ConfirmAnswer, S3Refusal, StepAnswer, StepStatus, SubmitAnswer, UploadFault,
};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Digest};
use crate::domain::intake::{SlotKey, Sniffed};
use crate::domain::payload::Manifest;
use crate::domain::payload::ManifestFile;
use crate::domain::progress::Phase;
use crate::domain::progress::{CaseId, CaseProgress, FileState};
use crate::domain::receipt::Proof;
use crate::domain::record::{Process, Record};
use crate::domain::ticket::{Mismatch, Post, Ticket};

mod anything;
mod busy;
mod calls;
mod clock;
mod confirm;
mod hold;
mod posts;
mod replace;
mod resent;
mod restart;
mod settle;
mod steps;
mod uploads;

/// The process of most tests.
const PROCESS: Process = Process { api: Digest([5; 32]), link: Digest([6; 32]) };

/// The settings of most tests.
const CONFIG: Config =
    Config { parallel: 2, wait_for_network: false, seed: 7, quiet_period_ms: QUIET_PERIOD_MS };

/// A submission with its journal.
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
        Self::with(files, CONFIG)
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

    /// Returns a story whose submit is under way.
    fn submitting(files: usize) -> Self {
        let mut story = Self::new(files);
        story.step(Ok(step(StepStatus::Pending, 1)));
        story
    }

    /// Returns a story whose uploads are under way.
    fn uploading(files: usize) -> Self {
        let mut story = Self::submitting(files);
        story.submitted(Ok(SubmitAnswer::Accepted(tickets(files))));
        story
    }

    /// Returns a story whose confirm is under way, with every document stored.
    fn confirming(files: usize) -> Self {
        let mut story = Self::uploading(files);
        for _ in 0..files {
            let (file, attempt) = story.next_upload();
            story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
        }
        story
    }

    fn input(&mut self, input: Input) {
        self.machine.handle(input, self.now);
    }

    /// Performs writes and returns the first other effect.
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

    /// Writes a record as the engine does: after a lost record none is durable.
    fn commit(&mut self, record: Record) {
        let is_lost = std::mem::take(&mut self.lost_note) || self.disk_full;
        if is_lost {
            return self.input(Input::NotWritten);
        }
        self.journal.push(record);
        self.input(Input::Written);
    }

    fn next_upload(&mut self) -> (usize, u64) {
        match self.next() {
            Some(Effect::Upload { file, attempt, .. }) => (file, attempt),
            other => panic!("an upload was expected, not {other:?}"),
        }
    }

    fn step(&mut self, result: Result<StepAnswer, CallFault>) {
        match self.next() {
            Some(Effect::AskStep { attempt }) => self.input(Input::Step { attempt, result }),
            other => panic!("the step call was expected, not {other:?}"),
        }
    }

    fn submitted(&mut self, result: Result<SubmitAnswer, CallFault>) {
        match self.next() {
            Some(Effect::Submit { attempt }) => self.input(Input::Submitted { attempt, result }),
            other => panic!("a submit was expected, not {other:?}"),
        }
    }

    fn confirmed(&mut self, result: Result<ConfirmAnswer, CallFault>) {
        match self.next() {
            Some(Effect::Confirm { attempt }) => self.input(Input::Confirmed { attempt, result }),
            other => panic!("a confirm was expected, not {other:?}"),
        }
    }

    fn uploaded(&mut self, result: Result<Stored, UploadFault>) {
        let (file, attempt) = self.next_upload();
        self.input(Input::Uploaded { file, attempt, result });
    }

    /// Advances the time to the machine's next timer.
    fn wait(&mut self) {
        let due = self.machine.poll_timeout().expect("something is waited for");
        self.now.mono_ms = due.max(self.now.mono_ms);
        self.input(Input::Tick);
    }

    /// Answers that nothing was applied until the quiet period is over; returns its length in
    /// milliseconds.
    fn settle(&mut self, number: i64) -> u64 {
        let began = self.now.mono_ms;
        loop {
            self.step(Ok(step(StepStatus::Pending, number)));
            self.confirmed(Err(status(400)));
            if !self.machine.in_quiet_period() {
                return self.now.mono_ms - began;
            }
            assert!(self.machine.phase() == Phase::Checking && self.intents() > 0);
            self.wait();
        }
    }

    fn finish(&mut self, phase: Phase) -> CaseProgress {
        while self.next().is_some() {}
        let progress = self.machine.progress(CaseId(1), self.now);
        assert_eq!(progress.phase, phase, "{:?}", progress.failure);
        progress
    }

    #[track_caller]
    fn fails(&mut self, phase: Phase, failure: &Failure) {
        assert_eq!(self.finish(phase).failure.as_ref(), Some(failure));
    }

    fn intents(&self) -> usize {
        self.journal.iter().filter(|record| matches!(record, Record::Intent { .. })).count()
    }
}

/// Returns the same case after a restart of the program.
fn restored(story: &Story, files: usize) -> Story {
    let machine = Submission::new(Digest([1; 32]), PROCESS, manifest(files), CONFIG)
        .restored(&Replay::of(&story.journal));
    Story {
        machine,
        now: story.now,
        journal: story.journal.clone(),
        disk_full: false,
        lost_note: false,
    }
}
