//! The child process whose disk fails: it saves a case, attaches documents and sends the case, and
//! repeats each step until it succeeds.
//!
//! Knows nothing of when the disk fails. It prints each step on a line of its own, and after
//! `refused` waits for a line.

use std::env;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use dossier::domain::case::prove;
use dossier::domain::casefile;
use dossier::domain::draft::Draft;
use dossier::domain::form::template::Forms;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Attachments, SlotKey};
use dossier::domain::progress::{CaseId, CaseProgress, Phase};
use dossier::engine::clock::SystemClock;
use dossier::engine::driver;
use dossier::engine::message::{
    Command, EngineHandle, Link, Notice, Order, Target, VaultFault, VaultNotice, VaultState,
};
use dossier::engine::ports::{
    Cases as _, Documents as _, Ports, Sending as _, Settings as _, VaultAccess,
};
use dossier::files::{Disk, Viewer};
use dossier::journal::JournalFiles;
use dossier::net::HttpConnect;
use dossier::secrets::Keyring;
use dossier::vault::VaultHandle;

use super::fake::FILES;
use super::story::Ring;

pub(crate) const FOLDER: &str = "DOSSIER_TEST_FOLDER";
pub(crate) const API: &str = "DOSSIER_TEST_API";
pub(crate) const LINK: &str = "DOSSIER_TEST_LINK";
/// Every step that a disk can refuse.
pub(crate) const STEPS: [&str; 8] =
    ["opened", "saved 1", "attached", "saved 2", "words", "linked", "sent", "receipt"];
/// The longest time without progress.
const BOUND: Duration = Duration::from_mins(1);

/// The folder of the vault.
pub(crate) fn root(folder: &Path) -> PathBuf {
    folder.join("data").join("vault")
}

/// The case as it was typed at a save, from 1 on.
pub(crate) fn draft(folder: &Path, save: usize) -> Draft {
    let text = std::fs::read(folder.join("case.json")).expect("a case");
    Draft { title: format!("Save {save}"), ..casefile::read(&text).expect("a draft") }
}

pub(crate) fn slot(file: usize) -> SlotKey {
    SlotKey::new(Some(FILES[file].0.to_owned()), FILES[file].1)
}

/// Returns true in a process that was started to tell the story.
pub(crate) fn is_this_process() -> bool {
    env::var_os(FOLDER).is_some()
}

/// Runs the whole story, in the process that was started for it.
pub(crate) fn tell() {
    let [folder, api, link] = [FOLDER, API, LINK].map(|name| env::var(name).expect(name));
    let folder = PathBuf::from(folder);
    let root = root(&folder);
    let ring = Arc::new(Ring(folder.join("ring")));
    let aside = JournalFiles::Folder(folder.join("data").join("journal"));
    let vault_handle =
        Arc::new(VaultHandle::new(Some(root), ring, Arc::new(Disk), Arc::new(aside)));
    until_done("opened", || match VaultAccess::open(&*vault_handle) {
        VaultState::Open { .. } => Ok(()),
        VaultState::Unusable(fault) => Err(fault),
        other => panic!("{other:?}"),
    });
    let typed = |save| draft(&folder, save);
    let id =
        until_done("saved 1", || vault_handle.create(&typed(1), &Attachments::new(), false, 2));
    let attached = (0..FILES.len())
        .map(|file| (slot(file), Ok(attach(&vault_handle, &folder.join(FILES[file].2)))));
    let attachments: Attachments = attached.collect();
    for save in 2..4 {
        until_done(&format!("saved {save}"), || {
            vault_handle.save(id, &typed(save), &attachments, false, 3)
        });
    }
    until_done("words", || vault_handle.set_setting("words", "in words"));
    let target = Target {
        api_url: api,
        token: link.into(),
        api_key: None,
        filled_by: Hidden("Jane Roe".to_owned()),
        upload_hosts: Vec::new(),
    };
    let kept = Link { api_url: target.api_url.clone(), token: target.token.clone(), api_key: None };
    until_done("linked", || vault_handle.save_link(id, &kept));
    let (payload, manifest) =
        prove(&typed(3), &Forms::builtin(), &attachments, jiff::Timestamp::UNIX_EPOCH)
            .case
            .expect("a case")
            .freeze();
    send(
        &vault_handle,
        id,
        &Order {
            payload,
            manifest,
            target,
            step: None,
            replacements: Vec::new(),
            parallel: 2,
            wait_for_network: true,
        },
    );
}

fn attach(vault_handle: &VaultHandle, path: &Path) -> Attachment {
    use dossier::domain::intake::FileProblem;
    until_done("attached", || {
        vault_handle.examine(path).map_err(|problem| match problem {
            FileProblem::NoRoom => VaultFault::DiskFull,
            FileProblem::NotKept => VaultFault::NotWritten,
            other => panic!("{other:?}"),
        })
    })
}

/// Sends it through the engine until the receipt is kept.
fn send(vault_handle: &Arc<VaultHandle>, id: CaseId, order: &Order) {
    let ports = Ports {
        clock: Arc::new(SystemClock::default()),
        connect: Arc::new(HttpConnect::default()),
        documents: Arc::<VaultHandle>::clone(vault_handle),
        journals: Arc::<VaultHandle>::clone(vault_handle),
        handovers: Arc::new(dossier::handover::Packer::quick()),
        previews: Arc::new(Viewer::default()),
        secrets: Arc::new(Keyring::default()),
        vault: Some(Arc::<VaultHandle>::clone(vault_handle)),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime");
    let settings =
        driver::Settings { again: Duration::from_millis(20), ..driver::Settings::default() };
    let mut engine = driver::start(runtime.handle(), ports, settings, Arc::new(|| ()));
    runtime.block_on(async {
        let again = || Command::Send { id, order: Box::new(order.clone()) };
        engine.commands.send(again()).await.expect("taken");
        let mut was_refused = false;
        loop {
            let progress = rests(&mut engine, id, was_refused).await;
            if progress.phase == Phase::Completed {
                break;
            }
            refused("sent", &progress.failure);
            let command = if progress.can.resume { Command::Resume { id } } else { again() };
            engine.commands.send(command).await.expect("taken");
            was_refused = true;
        }
        say("sent");
        loop {
            let notice = tokio::time::timeout(BOUND, engine.notices.recv())
                .await
                .expect("in time")
                .expect("a notice");
            match notice {
                Notice::Vault(VaultNotice::ReceiptSaved { result: Ok(()), .. }) => break,
                Notice::Vault(VaultNotice::ReceiptSaved { result: Err(fault), .. }) => {
                    refused("receipt", &fault);
                }
                other => panic!("{other:?}"),
            }
        }
        let shown =
            engine.snapshot.wait_for(|all| all.case(id).is_some_and(|case| case.receipt_saved));
        tokio::time::timeout(BOUND, shown).await.expect("in time").expect("shown as kept");
        engine.commands.send(Command::Quit).await.expect("taken");
    });
    runtime.block_on(engine.ended).expect("ended");
    say("receipt");
}

/// Waits until the case has completed or rests; `again` while it still rests where it did
/// before.
async fn rests(engine: &mut EngineHandle, id: CaseId, again: bool) -> CaseProgress {
    let mut moved = !again;
    let resting = engine.snapshot.wait_for(|all| {
        let Some(case) = all.case(id) else { return false };
        let rests = case.phase == Phase::Completed
            || (case.failure.is_some() && case.retry_in_secs.is_none());
        moved |= !rests || case.phase == Phase::Completed;
        rests && moved
    });
    let all = tokio::time::timeout(BOUND, resting).await.expect("in time").expect("a snapshot");
    all.case(id).expect("the case").clone()
}

/// Repeats an action until the disk accepts it.
fn until_done<T>(what: &str, mut act: impl FnMut() -> Result<T, VaultFault>) -> T {
    loop {
        say(&format!("trying {what}"));
        match act() {
            Ok(done) => {
                say(what);
                return done;
            }
            Err(fault) => refused(what, &fault),
        }
    }
}

/// Prints that, and goes on once it reads that there is room.
fn refused(what: &str, why: &dyn std::fmt::Debug) {
    say(&format!("refused {what}: {why:?}"));
    assert!(io::stdin().read_line(&mut String::new()).expect("a line") > 0, "nobody makes room");
}

fn say(what: &str) {
    println!("{what}");
    io::stdout().flush().expect("said");
}
