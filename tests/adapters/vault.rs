//! The vault's files, seen from outside: what they reveal, and what is left of them after a crash.

#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]

mod flips;
mod steps;
mod templates;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{self, Stdio};
use std::sync::Arc;
use std::sync::atomic::AtomicU64;
use std::time::Duration;

use crate::needles::needles;
use crate::story::{self, CANARIES, Ring, draft, open};
use dossier::domain::failure::{ConfirmAnswer, StepAnswer, SubmitAnswer, UploadFault};
use dossier::domain::intake::{Attachments, Digest, SlotKey};
use dossier::domain::onboarding::{Onboarding, Started};
use dossier::domain::payload::Payload;
use dossier::domain::progress::CaseId;
use dossier::domain::receipt::Proof;
use dossier::domain::record::{Process, Record};
use dossier::domain::step::Step;
use dossier::domain::submission::Stored;
use dossier::domain::ticket::Post;
use dossier::domain::value::{FileRef, Value};
use dossier::engine::clock::SystemClock;
use dossier::engine::driver;
use dossier::engine::message::{
    Command, EngineHandle, HandoverFault, KeyFault, Notice, Target, VaultCommand, VaultFault,
    VaultNotice, VaultState,
};
use dossier::engine::ports::{
    Answered, Cases as _, Chunks, Connect, Documents as _, Journals, Ports, RefusedApi,
    Sending as _, Soon, Spektr, VaultAccess,
};
use dossier::files::{Disk, Viewer};
use dossier::handover::Packer;
use dossier::journal::JournalFiles;
use dossier::net::HttpConnect;
use dossier::secrets::Keyring;
use dossier::vault::{VaultHandle, Work};
use secrecy::SecretString;
use tokio::runtime::Runtime;

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn t14_no_value_title_name_token_or_document_is_in_any_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("vault");
    let needles = needles(CANARIES);
    let check = |when: &str| {
        for path in files(&root) {
            let name = path.to_string_lossy().into_owned();
            let content = [fs::read(&path).expect("bytes"), name.into_bytes()].concat();
            let lower = content.to_ascii_lowercase();
            let found: Vec<_> =
                needles.iter().filter(|needle| needle.is_in(&content, &lower)).collect();
            assert!(found.is_empty(), "{when}: {found:?} in {}", path.display());
        }
    };
    let vault = open(&root);
    let story = story::tell(&vault, folder.path());
    check("open, with its log");
    assert!(
        files(&root).iter().any(|path| path.ends_with("vault.db-wal")),
        "the log is looked at as well"
    );
    drop(vault);
    check("closed");
    let vault = open(&root);
    story::complete(&vault, &story);
    check("completed");
    vault.sweep(10, 30).expect("swept");
    drop(vault);
    check("completed and closed");
    let blobs = files(&root.join("documents"));
    assert_eq!(blobs.len(), 1, "only the other case's document is left");
}

#[test]
fn l7_a_killed_process_leaves_no_lock_and_loses_nothing_it_called_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("vault");
    let vault = open(&root);
    let id = vault.create(&draft(1), &Attachments::new(), false, 1).expect("created");
    drop(vault);
    for kill_at in [4, 9, 23] {
        killed_at(&root, id, kill_at);
    }
}

/// Kills a process that saves one more company each time, after this number of saves.
fn killed_at(root: &Path, id: CaseId, kill_at: usize) {
    // This very program again, only to write until it is killed.
    let mut child = process::Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "vault::a_process_that_saves_until_it_is_killed", "--nocapture"])
        .env("DOSSIER_TEST_VAULT", root)
        .env("DOSSIER_TEST_CASE", id.0.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a child");
    let told =
        std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take().expect("its output")));
    let mut saved = 0;
    for line in told.map_while(Result::ok) {
        if let Some(count) = line.strip_prefix("saved ") {
            saved = count.parse().expect("a number");
            if saved == 3 {
                assert_eq!(
                    dossier::vault::open(root, &Ring::beside(root)).map(drop),
                    Err(VaultFault::InUse)
                );
            }
            if saved >= kill_at {
                child.kill().expect("killed");
            }
        }
    }
    child.wait().expect("ended");
    let loaded = open(root).load(id).expect("loaded");
    assert!(
        loaded.damage.is_none() && loaded.draft.entities.len() >= saved,
        "{} of {saved}",
        loaded.draft.entities.len()
    );
}

/// The child's own test. Outside the child it saves a few times and is not killed.
#[test]
fn a_process_that_saves_until_it_is_killed() {
    if let (Ok(root), Ok(id)) =
        (std::env::var("DOSSIER_TEST_VAULT"), std::env::var("DOSSIER_TEST_CASE"))
    {
        save_often(Path::new(&root), CaseId(id.parse().expect("a number")), 10_000, |count| {
            println!("saved {count}");
        });
    } else {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("vault");
        let id = open(&root).create(&draft(1), &Attachments::new(), false, 1).expect("created");
        save_often(&root, id, 3, drop);
        assert_eq!(open(&root).load(id).expect("loaded").draft, draft(3));
    }
}

/// Saves one company more each time, and tells how many.
fn save_often(root: &Path, id: CaseId, times: usize, tell: impl Fn(usize)) {
    let vault = open(root);
    for count in 1..=times {
        vault.save(id, &draft(count), &Attachments::new(), false, 2).expect("saved");
        tell(count);
    }
}

/// An engine on the vault in this folder, which is not open yet.
fn engine_on(root: &Path) -> (Arc<VaultHandle>, Runtime, EngineHandle) {
    engine_to(root, Arc::new(HttpConnect::default()))
}

/// Starts an engine for another server.
fn engine_to(root: &Path, connect: Arc<dyn Connect>) -> (Arc<VaultHandle>, Runtime, EngineHandle) {
    let ring: Arc<Ring> = Arc::new(Ring::beside(root));
    let aside = JournalFiles::Folder(root.with_extension("aside"));
    let vault_handle =
        Arc::new(VaultHandle::new(Some(root.to_owned()), ring, Arc::new(Disk), Arc::new(aside)));
    let ports = Ports {
        clock: Arc::new(SystemClock::default()),
        connect,
        documents: Arc::<VaultHandle>::clone(&vault_handle),
        journals: Arc::<VaultHandle>::clone(&vault_handle),
        secrets: Arc::new(Keyring::default()),
        handovers: Arc::new(Packer::quick()),
        previews: Arc::new(Viewer::default()),
        vault: Some(Arc::<VaultHandle>::clone(&vault_handle)),
    };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let engine =
        driver::start(runtime.handle(), ports, driver::Settings::default(), Arc::new(|| ()));
    (vault_handle, runtime, engine)
}

/// Sends a command and waits for the engine's next notice.
fn told(runtime: &Runtime, engine: &mut EngineHandle, command: Command) -> Notice {
    runtime.block_on(async {
        engine.commands.send(command).await.expect("taken");
        tokio::time::timeout(Duration::from_secs(20), engine.notices.recv())
            .await
            .expect("told")
            .expect("a notice")
    })
}

fn quit(runtime: &Runtime, engine: EngineHandle) {
    runtime.block_on(async {
        engine.commands.send(Command::Quit).await.expect("taken");
        engine.ended.await.expect("ended");
    });
}

#[test]
fn a_case_is_handed_over_to_another_vault_once_it_is_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let (path, passphrase) =
        (folder.path().join("case.age"), SecretString::from("correct horse battery".to_owned()));
    let (sender, runtime, mut engine) = engine_on(&folder.path().join("sender"));
    VaultAccess::open(&*sender);
    let scan = folder.path().join("scan.pdf");
    fs::write(&scan, b"%PDF-1.4 SAMPLE").expect("written");
    let attachment = sender.examine(&scan).expect("attached");
    let mut draft = draft(1);
    draft.entities[0]
        .fields
        .set("certificate", Value::File(FileRef { path: scan.to_string_lossy().into_owned() }));
    let slot = SlotKey::new(Some(draft.entities[0].reference.clone()), "certificate");
    let attachments: Attachments = [(slot.clone(), Ok(attachment.clone()))].into();
    let pack = Command::Pack {
        path: path.clone(),
        passphrase: passphrase.clone(),
        draft: Box::new(draft),
        attachments,
    };
    let packed = told(&runtime, &mut engine, pack);
    assert!(matches!(packed, Notice::Packed(Ok(()))), "{packed:?}");
    quit(&runtime, engine);

    let root = folder.path().join("receiver");
    let (receiver, runtime, mut engine) = engine_on(&root);
    let unpack = || Command::Unpack { path: path.clone(), passphrase: passphrase.clone() };
    let refused = told(&runtime, &mut engine, unpack());
    assert!(
        matches!(refused, Notice::Unpacked(Err(HandoverFault::NotSaved(VaultFault::NotOpen)))),
        "{refused:?}"
    );
    VaultAccess::open(&*receiver);
    let taken = told(&runtime, &mut engine, unpack());
    let Notice::Unpacked(Ok(id)) = taken else { panic!("{taken:?}") };
    let kept = receiver.load(id).expect("kept");
    let came = kept.attachments[&slot].as_ref().expect("a document");
    assert_eq!(
        (came.sha256, receiver.read(came).expect("bytes").as_ref()),
        (attachment.sha256, b"%PDF-1.4 SAMPLE".as_slice())
    );
    quit(&runtime, engine);
}

#[test]
fn c10_a_crash_between_the_last_word_and_the_receipt_is_made_good_at_the_next_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("vault");
    let story = {
        let vault = open(&root);
        let story = story::tell(&vault, folder.path());
        let process = Process::of(&story.order.target.api_url, &story.order.target.token);
        let (mut journal, _) =
            Journals::open(&vault, story.under_way, story.order.payload.digest(), process)
                .expect("a journal");
        journal.append(&Record::Accepted, false).expect("written");
        journal.append(&Record::Completed { proof: Proof::Answer, at: 9 }, true).expect("written");
        story
    };
    let (vault_handle, runtime, mut engine) = engine_on(&root);
    assert!(matches!(VaultAccess::open(&*vault_handle), VaultState::Open { .. }));
    vault_handle.sweep(9);
    let kept = told(&runtime, &mut engine, Command::Vault(VaultCommand::Recover(story.under_way)));
    let is_kept = matches!(kept, Notice::Vault(VaultNotice::ReceiptSaved { id, result: Ok(()) }) if id == story.under_way);
    assert!(is_kept, "{kept:?}");
    assert_eq!(
        vault_handle.receipt(story.under_way).expect("read").expect("a receipt").completed_at(),
        9
    );
    assert_eq!(
        files(&root.join("documents")).len(),
        1,
        "its copy is gone, the other case's is not"
    );
    quit(&runtime, engine);
}

#[test]
fn t16_unused_data_is_removed_after_the_first_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("vault");
    drop(open(&root));
    let left_over = root.join("documents/0123456789abcdef0123456789abcdef.tmp");
    fs::write(&left_over, b"half").expect("written");
    let (vault_handle, runtime, mut engine) = engine_on(&root);
    assert!(matches!(VaultAccess::open(&*vault_handle), VaultState::Open { .. }));
    assert!(left_over.exists(), "opening waits for no sweep");
    // Each list is a moment's pause; the first sends the sweep behind itself.
    let is_gone = (0..1_000).any(|_| {
        let listed = told(&runtime, &mut engine, Command::Vault(VaultCommand::List));
        assert!(matches!(listed, Notice::Vault(VaultNotice::Listed(Ok(_)))), "{listed:?}");
        !left_over.exists()
    });
    assert!(is_gone);
    quit(&runtime, engine);
}

#[test]
fn t19_a_locked_vault_closes_when_what_is_on_its_way_has_stopped() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("vault");
    let passphrase = || "correct horse battery".to_owned().into();
    let story = {
        let vault = open(&root);
        vault
            .set_passphrase(None, &passphrase(), Work { memory_kib: 16, rounds: 1, lanes: 1 })
            .expect("set");
        story::tell(&vault, folder.path())
    };
    let (vault_handle, runtime, mut engine) = engine_to(&root, Arc::new(Silent));
    assert!(matches!(VaultAccess::open(&*vault_handle), VaultState::Open { .. }));
    let ask = |command| engine.commands.blocking_send(command).expect("taken");
    ask(Command::Vault(VaultCommand::Recover(story.under_way)));
    let is_busy = |case: &dossier::domain::progress::CaseProgress| case.phase.is_busy();
    let wait = |is_there: bool| {
        let mut snapshot = engine.snapshot.clone();
        runtime.block_on(async {
            let seen = snapshot.wait_for(|now| now.cases.iter().any(is_busy) == is_there);
            tokio::time::timeout(Duration::from_secs(20), seen)
                .await
                .expect("in time")
                .expect("published");
        });
    };
    wait(true);
    ask(Command::Vault(VaultCommand::Lock));
    let told = runtime.block_on(engine.notices.recv());
    let locked = VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
    assert!(
        matches!(told, Some(Notice::Vault(VaultNotice::State(Ok(state)))) if state == locked),
        "{told:?}"
    );
    assert!(vault_handle.load(story.under_way).is_ok(), "it is still on its way");
    // Somebody else works with it a little longer than what was sent: it is tried again.
    let process = Process::of("https://ingest.spektr.com", &"another token".to_owned().into());
    let (other, _) =
        Journals::open(&*vault_handle, story.draft, Digest([1; 32]), process).expect("a journal");
    ask(Command::Cancel { id: story.under_way });
    wait(false);
    assert!(vault_handle.load(story.draft).is_ok(), "in use");
    drop(other);
    let closed = || vault_handle.load(story.under_way).err() == Some(VaultFault::NotOpen);
    runtime.block_on(async {
        let until = async {
            // Each check uses the vault for a moment; without a pause in between, it would always
            // be in use.
            let mut ask = tokio::time::interval(Duration::from_millis(30));
            while !closed() {
                ask.tick().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), until).await.expect("closed");
    });
    assert!(engine.snapshot.borrow().cases.is_empty(), "the engine has let go of it too");
    ask(Command::Vault(VaultCommand::Unlock(passphrase())));
    let told = runtime.block_on(engine.notices.recv());
    assert!(
        matches!(told, Some(Notice::Vault(VaultNotice::State(Ok(VaultState::Open { .. }))))),
        "{told:?}"
    );
    assert!(vault_handle.load(story.under_way).is_ok());
    quit(&runtime, engine);
}

/// A server that never answers.
#[derive(Debug)]
struct Silent;

impl Connect for Silent {
    fn open(&self, _: &Target) -> Result<Arc<dyn Spektr>, RefusedApi> {
        Ok(Arc::new(Self))
    }

    fn start(&self, _: Onboarding) -> Soon<'_, Answered<Started>> {
        Box::pin(std::future::pending())
    }
}

impl Spektr for Silent {
    fn current_step(&self, _: &str) -> Soon<'_, Answered<Step>> {
        Box::pin(std::future::pending())
    }

    fn step(&self) -> Soon<'_, Answered<StepAnswer>> {
        Box::pin(std::future::pending())
    }

    fn submit(&self, _: Payload, _: usize) -> Soon<'_, Answered<SubmitAnswer>> {
        Box::pin(std::future::pending())
    }

    fn confirm(&self, _: usize) -> Soon<'_, Answered<ConfirmAnswer>> {
        Box::pin(std::future::pending())
    }

    fn upload(
        &self,
        _: Post,
        _: u64,
        _: Box<dyn Chunks>,
        _: Arc<AtomicU64>,
    ) -> Soon<'_, Result<Stored, UploadFault>> {
        Box::pin(std::future::pending())
    }
}

#[test]
fn l8_a_folder_that_can_not_be_made_is_a_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, b"in the way").expect("written");
    assert!(dossier::vault::open(&file.join("vault"), &Ring::beside(&file)).is_err());
    assert_eq!(fs::read(&file).expect("bytes"), b"in the way");
}

#[test]
fn t11_a_document_of_the_largest_size_goes_in_and_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let vault = open(&folder.path().join("vault"));
    let path = folder.path().join("large.pdf");
    let content: Vec<u8> =
        (0..15 * 1024 * 1024u32).map(|at| at.to_le_bytes()[at as usize % 4]).collect();
    fs::write(&path, &content).expect("written");
    let attachment = vault.examine(&path).expect("attached");
    assert!(vault.read(&attachment).expect("bytes") == content);
}
