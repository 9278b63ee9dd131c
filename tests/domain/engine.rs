//! The engine between fakes of its ports: the order of writes and calls, waiting, and the end.

#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]

mod clock;
mod late;
mod session;

use std::collections::VecDeque;
use std::path::Path;
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use clock::Jumping;
use dossier::domain::case::prove;
use dossier::domain::casefile;
use dossier::domain::draft::Draft;
use dossier::domain::failure::{
    CallFault, ConfirmAnswer, Failure, StepAnswer, StepStatus, SubmitAnswer, UploadFault,
};
use dossier::domain::form::template::Forms;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Digest, FileProblem, SlotKey, Sniffed};
use dossier::domain::onboarding::{Onboarding, Started};
use dossier::domain::payload::Payload;
use dossier::domain::progress::{CaseId, CaseProgress, FileState, Phase};
use dossier::domain::record::{Process, Record};
use dossier::domain::step::Step;
use dossier::domain::submission::Stored;
use dossier::domain::ticket::{Post, Ticket};
use dossier::domain::value::{FileRef, Value};
use dossier::engine::driver::{self, Settings};
use dossier::engine::message::{
    CaseFault, Command, EngineHandle, Notice, Order, SecretLocation, Target, Waker,
};
use dossier::engine::ports::{
    Answered, Chunks, Clock as _, Connect, Documents, Journal, JournalFault, Journals, Ports,
    RefusedApi, Secrets, Soon, Spektr,
};
use dossier::files::Viewer;
use dossier::handover::Packer;
use secrecy::SecretString;

const CASE: CaseId = CaseId(1);
const FILES: usize = 2;

/// A world that writes down what is done to it, in order.
#[derive(Debug, Default)]
struct World {
    clock: Arc<Jumping>,
    log: Mutex<Vec<String>>,
    /// The upload of this file never moves; 0 is none, 1 the first.
    stalls: AtomicU64,
    records: Mutex<Vec<Record>>,
    journal_is_full: Mutex<bool>,
    journal_is_open: Mutex<bool>,
    /// The answers to looks and starts, in order.
    looks: Mutex<VecDeque<Result<Step, CallFault>>>,
    starts: Mutex<VecDeque<Result<Started, CallFault>>>,
    /// Documents of the case beyond the two.
    more_files: usize,
    /// The time before each piece of a document leaves; `None` sends it at once.
    step: Option<Duration>,
    uploads_under_way: AtomicU64,
    most_uploads: AtomicU64,
}

impl World {
    fn note(&self, what: impl Into<String>) {
        self.log.lock().unwrap().push(what.into());
    }

    fn log(&self) -> Vec<String> {
        self.log.lock().unwrap().clone()
    }
}

/// The fakes; all share the world.
#[derive(Clone, Debug)]
struct Fakes(Arc<World>);

fn slot(file: usize) -> SlotKey {
    if file >= FILES {
        return SlotKey::new(None, format!("document_{file}"));
    }
    let entity = ["company_reference_id_1", "owner_reference_id_1"][file];
    SlotKey::new(Some(entity.into()), ["company_document", "id_document"][file])
}

fn ticket(file: usize) -> Ticket {
    let SlotKey { entity, field, .. } = slot(file);
    let post =
        Post { url: "http://127.0.0.1/b".into(), fields: vec![("key".into(), file.to_string())] };
    Ticket { entity, field: Some(field), file_name: Hidden(format!("{file}.pdf")), post }
}

fn answered<T: Send + 'static>(result: Result<T, CallFault>) -> Soon<'static, Answered<T>> {
    Box::pin(async move { Answered { result, server_time: None } })
}

impl Connect for Fakes {
    fn open(&self, _: &Target) -> Result<Arc<dyn Spektr>, RefusedApi> {
        Ok(Arc::new(self.clone()))
    }

    fn start(&self, onboarding: Onboarding) -> Soon<'_, Answered<Started>> {
        self.0.note(format!("start {}", onboarding.key.as_str()));
        answered(self.0.starts.lock().unwrap().pop_front().unwrap_or(Err(CallFault::NotSent)))
    }
}

impl Spektr for Fakes {
    fn step(&self) -> Soon<'_, Answered<StepAnswer>> {
        self.0.note("step");
        answered(Ok(StepAnswer {
            status: StepStatus::Pending,
            step: Some(1),
            error: Hidden::default(),
        }))
    }

    fn current_step(&self, language: &str) -> Soon<'_, Answered<Step>> {
        self.0.note(format!("look {language}"));
        if let Some(result) = self.0.looks.lock().unwrap().pop_front() {
            return answered(result);
        }
        let given_up = GivenUp(Arc::clone(&self.0));
        Box::pin(async move {
            let _held = given_up;
            std::future::pending().await
        })
    }

    fn submit(&self, _: Payload, _: usize) -> Soon<'_, Answered<SubmitAnswer>> {
        self.0.note("submit");
        answered(Ok(SubmitAnswer::Accepted((0..FILES + self.0.more_files).map(ticket).collect())))
    }

    fn confirm(&self, _: usize) -> Soon<'_, Answered<ConfirmAnswer>> {
        self.0.note("confirm");
        answered(Ok(ConfirmAnswer::Completed))
    }

    fn upload(
        &self,
        post: Post,
        bytes: u64,
        _: Box<dyn Chunks>,
        sent: Arc<AtomicU64>,
    ) -> Soon<'_, Result<Stored, UploadFault>> {
        Box::pin(async move {
            let file: u64 = post.fields[0].1.parse().unwrap();
            self.0.note(format!("upload {file}"));
            let now = self.0.uploads_under_way.fetch_add(1, Ordering::SeqCst) + 1;
            self.0.most_uploads.fetch_max(now, Ordering::SeqCst);
            if self.0.stalls.load(Ordering::SeqCst) == file + 1 {
                self.0.stalls.store(0, Ordering::SeqCst);
                self.0.uploads_under_way.fetch_sub(1, Ordering::SeqCst);
                std::future::pending::<()>().await;
            }
            match self.0.step {
                Some(step) => {
                    for part in 1..4 {
                        self.0.clock.sleep(step).await;
                        sent.store(bytes * part / 4, Ordering::SeqCst);
                    }
                }
                None => tokio::task::yield_now().await,
            }
            sent.store(bytes, Ordering::SeqCst);
            self.0.uploads_under_way.fetch_sub(1, Ordering::SeqCst);
            Ok(Stored::default())
        })
    }
}

/// Notes that an answer is no longer waited for.
struct GivenUp(Arc<World>);

impl Drop for GivenUp {
    fn drop(&mut self) {
        self.0.note("given up");
    }
}

impl Documents for Fakes {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        if path.ends_with("gone.pdf") { Err(FileProblem::NotFound) } else { Ok(attachment(0)) }
    }

    fn read(&self, _: &Attachment) -> Result<Bytes, FileProblem> {
        Ok(Bytes::from_static(b"%PDF-1.4 SAMPLE"))
    }

    fn read_case(&self, _: &Path) -> Result<Draft, CaseFault> {
        Err(CaseFault::File(FileProblem::NotFound))
    }

    fn write_case(&self, _: &Path, _: &Draft) -> Result<(), CaseFault> {
        Err(CaseFault::DiskFull)
    }
}

impl Journals for Fakes {
    fn open(
        &self,
        _: CaseId,
        _: Digest,
        _: Process,
    ) -> Result<(Box<dyn Journal>, Vec<Record>), JournalFault> {
        let mut open = self.0.journal_is_open.lock().unwrap();
        if *open {
            return Err(JournalFault::InUse);
        }
        *open = true;
        Ok((Box::new(FakeJournal(Arc::clone(&self.0))), self.0.records.lock().unwrap().clone()))
    }
}

#[derive(Debug)]
struct FakeJournal(Arc<World>);

impl Drop for FakeJournal {
    fn drop(&mut self) {
        *self.0.journal_is_open.lock().unwrap() = false;
    }
}

impl Journal for FakeJournal {
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        if *self.0.journal_is_full.lock().unwrap() {
            return Err(JournalFault::NotWritten);
        }
        let name = format!("{record:?}").split([' ', '{']).next().unwrap().to_lowercase();
        self.0.note(format!("{} {name}", if durable { "commit" } else { "note" }));
        self.0.records.lock().unwrap().push(record.clone());
        Ok(())
    }
}

impl Secrets for Fakes {
    fn save_link(&self, _: &str, _: &SecretString) -> SecretLocation {
        SecretLocation::MemoryOnly
    }

    fn load_link(&self) -> Option<(String, SecretString)> {
        None
    }
}

fn attachment(file: usize) -> Attachment {
    Attachment {
        path: Hidden("x".into()),
        original_name: Hidden(format!("{file}.pdf")),
        bytes: 15,
        sha256: Digest([4; 32]),
        sniffed: Sniffed::Pdf,
        copy: None,
    }
}

fn order(parallel: u8) -> Box<Order> {
    order_of(parallel, FILES)
}

/// The case with so many documents.
fn order_of(parallel: u8, files: usize) -> Box<Order> {
    let mut draft = casefile::read(include_bytes!("../fixtures/seed-case.json")).unwrap();
    for file in FILES..files {
        draft.fields.set(&slot(file).field, Value::File(FileRef { path: format!("{file}.pdf") }));
    }
    let attachments = (0..files).map(|file| (slot(file), Ok(attachment(file)))).collect();
    let forms = Forms::builtin();
    let (payload, manifest) =
        prove(&draft, &forms, &attachments, jiff::Timestamp::UNIX_EPOCH).case.unwrap().freeze();
    let target = Target {
        api_url: "http://127.0.0.1".into(),
        token: SecretString::from("token-token".to_owned()),
        api_key: None,
        filled_by: Hidden("Tester".into()),
        upload_hosts: vec![],
    };
    Box::new(Order {
        payload,
        manifest,
        target,
        step: None,
        replacements: Vec::new(),
        parallel,
        wait_for_network: false,
    })
}

fn start(world: &Arc<World>) -> EngineHandle {
    start_waking(world, Arc::new(|| {}))
}

/// Starts an engine that calls `waker` when it has a notice.
fn start_waking(world: &Arc<World>, waker: Waker) -> EngineHandle {
    let fakes = Fakes(Arc::clone(world));
    let ports = Ports {
        clock: Arc::<Jumping>::clone(&world.clock),
        connect: Arc::new(fakes.clone()),
        documents: Arc::new(fakes.clone()),
        journals: Arc::new(fakes.clone()),
        secrets: Arc::new(fakes),
        handovers: Arc::new(Packer::quick()),
        previews: Arc::new(Viewer::default()),
        vault: None,
    };
    let settings = Settings { patience: Duration::from_secs(2), seed: 7, ..Settings::default() };
    driver::start(&tokio::runtime::Handle::current(), ports, settings, waker)
}

async fn until(engine: &mut EngineHandle, is: impl Fn(&CaseProgress) -> bool) -> CaseProgress {
    let found = engine.snapshot.wait_for(|snapshot| snapshot.case(CASE).is_some_and(&is));
    let snapshot = tokio::time::timeout(Duration::from_secs(20), found).await.unwrap().unwrap();
    snapshot.case(CASE).unwrap().clone()
}

#[tokio::test]
async fn g6_what_must_be_durable_is_written_before_what_follows() {
    let world = Arc::new(World::default());
    let mut engine = start(&world);
    engine.commands.send(Command::Send { id: CASE, order: order(1) }).await.unwrap();
    let done = until(&mut engine, |case| case.phase == Phase::Completed).await;
    assert!(done.receipt.is_some() && done.receipt_saved);
    assert_eq!(done.sent_bytes(), done.total_bytes());
    let log = world.log();
    let of = |what: &str| {
        log.iter().position(|line| line == what).unwrap_or_else(|| panic!("{what} in {log:?}"))
    };
    let order = [
        "commit frozen",
        "step",
        "commit intent",
        "submit",
        "commit accepted",
        "commit confirming",
        "confirm",
        "commit completed",
    ];
    assert!(order.windows(2).all(|pair| of(pair[0]) < of(pair[1])), "{log:?}");
    assert!(of("upload 1") < of("commit confirming"));
}

#[tokio::test]
async fn l2_when_the_intent_cannot_be_written_nothing_is_sent() {
    let world = Arc::new(World::default());
    *world.journal_is_full.lock().unwrap() = true;
    let mut engine = start(&world);
    engine.commands.send(Command::Send { id: CASE, order: order(4) }).await.unwrap();
    let stopped = until(&mut engine, |case| case.phase == Phase::Interrupted).await;
    assert_eq!(stopped.failure, Some(Failure::JournalFailed));
    assert_eq!(world.log(), Vec::<String>::new());
    *world.journal_is_full.lock().unwrap() = false;
    engine.commands.send(Command::Resume { id: CASE }).await.unwrap();
    until(&mut engine, |case| case.phase == Phase::Completed).await;
}

#[tokio::test]
async fn u3_an_upload_whose_bytes_stand_still_is_given_up_and_sent_again() {
    let world = Arc::new(World::default());
    world.stalls.store(2, Ordering::SeqCst);
    let mut engine = start(&world);
    engine.commands.send(Command::Send { id: CASE, order: order(4) }).await.unwrap();
    until(&mut engine, |case| {
        matches!(case.files[1].state, FileState::Retrying { fault: UploadFault::Stalled, .. })
    })
    .await;
    until(&mut engine, |case| case.phase == Phase::Completed).await;
    assert_eq!(world.log().iter().filter(|line| *line == "upload 1").count(), 2);
}

#[tokio::test]
async fn with_a_limit_of_one_one_document_is_sent_at_a_time() {
    let world = Arc::new(World::default());
    let mut engine = start(&world);
    engine.commands.send(Command::Send { id: CASE, order: order(1) }).await.unwrap();
    until(&mut engine, |case| case.phase == Phase::Completed).await;
    assert_eq!(world.most_uploads.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn two_hundred_documents_on_their_way_wake_the_window_at_most_twelve_times_a_second() {
    let world = Arc::new(World {
        more_files: 198,
        step: Some(Duration::from_millis(10)),
        ..World::default()
    });
    let wakes = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&wakes);
    let mut engine = start_waking(
        &world,
        Arc::new(move || {
            counted.fetch_add(1, Ordering::SeqCst);
        }),
    );
    engine.commands.send(Command::Send { id: CASE, order: order_of(4, 200) }).await.unwrap();
    until(&mut engine, |case| case.phase == Phase::Uploading).await;
    let (began_ms, before) = (world.clock.mono_ms(), wakes.load(Ordering::SeqCst));
    until(&mut engine, |case| case.phase != Phase::Uploading).await;
    let took = Duration::from_millis(world.clock.mono_ms() - began_ms);
    let (secs, woken) = (took.as_secs_f64(), wakes.load(Ordering::SeqCst) - before);
    let done = until(&mut engine, |case| case.phase == Phase::Completed).await;
    assert!(done.files.len() == 200 && done.sent_bytes() == done.total_bytes());
    // The ends of the phases are told at once.
    assert!(woken >= 3 && f64::from(woken) <= 12.0 * secs + 4.0, "{woken} in {secs:.2} s");
}

#[tokio::test]
async fn s17_pressing_send_twice_sends_once_and_a_completed_case_is_not_sent_again() {
    let world = Arc::new(World::default());
    let mut engine = start(&world);
    for _ in 0..3 {
        engine.commands.send(Command::Send { id: CASE, order: order(4) }).await.unwrap();
    }
    until(&mut engine, |case| case.phase == Phase::Completed).await;
    engine.commands.send(Command::Send { id: CASE, order: order(4) }).await.unwrap();
    engine.commands.send(Command::Quit).await.unwrap();
    engine.ended.await.unwrap();
    assert_eq!(world.log().iter().filter(|line| *line == "submit").count(), 1);
}

#[tokio::test]
async fn a_cancel_that_comes_while_the_journal_is_being_opened_is_kept() {
    let world = Arc::new(World::default());
    let mut engine = start(&world);
    engine.commands.send(Command::Send { id: CASE, order: order(4) }).await.unwrap();
    engine.commands.send(Command::Cancel { id: CASE }).await.unwrap();
    let stopped =
        until(&mut engine, |case| !case.phase.is_busy() && case.phase != Phase::Ready).await;
    assert_eq!((stopped.phase, stopped.failure), (Phase::Interrupted, Some(Failure::Cancelled)));
    assert!(!world.log().contains(&"submit".to_owned()), "{:?}", world.log());
    engine.commands.send(Command::Resume { id: CASE }).await.unwrap();
    until(&mut engine, |case| case.phase == Phase::Completed).await;
}

#[tokio::test]
async fn quitting_in_the_middle_closes_the_journal_and_the_next_start_goes_on_from_it() {
    let world = Arc::new(World::default());
    world.stalls.store(1, Ordering::SeqCst);
    let mut engine = start(&world);
    engine.commands.send(Command::Send { id: CASE, order: order(1) }).await.unwrap();
    until(&mut engine, |case| case.files[0].state == FileState::Sending).await;
    engine.commands.send(Command::Quit).await.unwrap();
    engine.ended.await.unwrap();
    assert!(!*world.journal_is_open.lock().unwrap());

    let mut again = start(&world);
    again.commands.send(Command::Send { id: CASE, order: order(1) }).await.unwrap();
    let done = until(&mut again, |case| case.phase == Phase::Completed).await;
    assert!(done.receipt.is_some());
    assert_eq!(world.log().iter().filter(|line| *line == "submit").count(), 1, "{:?}", world.log());
}

#[tokio::test]
async fn every_question_to_the_disk_is_answered_by_a_notice() {
    let world = Arc::new(World::default());
    let mut engine = start(&world);
    let commands = [
        Command::Examine { slot: slot(0), path: "gone.pdf".into() },
        Command::OpenCase { path: "case.json".into() },
        Command::SaveCase { path: "case.json".into(), draft: Box::default() },
        Command::LoadLink,
    ];
    for command in commands {
        engine.commands.send(command).await.unwrap();
    }
    let mut seen = 0;
    while seen < 4 {
        match tokio::time::timeout(Duration::from_secs(20), engine.notices.recv())
            .await
            .expect("in time")
            .unwrap()
        {
            Notice::Examined { path, result, .. } => {
                assert_eq!(
                    (path.0.to_str(), result),
                    (Some("gone.pdf"), Err(FileProblem::NotFound))
                );
            }
            Notice::Opened { result, .. } => {
                assert_eq!(result, Err(CaseFault::File(FileProblem::NotFound)));
            }
            Notice::Saved { result, .. } => assert_eq!(result, Err(CaseFault::DiskFull)),
            Notice::LinkLoaded(kept) => assert!(kept.is_none()),
            other => panic!("{other:?}"),
        }
        seen += 1;
    }
}
