//! Sends that the window and the command line have in common: each goes on with what the other left
//! open, and nothing is applied twice.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, OnceLock};

use dossier::domain::case::prove;
use dossier::domain::casefile;
use dossier::domain::form::template::Forms;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachments, Digest, SlotKey};
use dossier::domain::progress::{CaseId, CaseProgress, Phase};
use dossier::domain::record::{Process, Record};
use dossier::engine::clock::SystemClock;
use dossier::engine::driver::{self, Settings};
use dossier::engine::message::{
    CaseStatus, Command, EngineHandle, KeyFault, Notice, Order, Target, VaultCommand, VaultNotice,
    VaultState,
};
use dossier::engine::ports::{
    Cases as _, DataKey, Documents as _, Journal, JournalFault, Journals, KeyStore, OpenJournal,
    Ports, Sending as _, VaultAccess,
};
use dossier::files::{Disk, Viewer};
use dossier::handover::Packer;
use dossier::journal::JournalFiles;
use dossier::net::HttpConnect;
use dossier::secrets::Keyring;
use dossier::vault::VaultHandle;
use secrecy::ExposeSecret as _;
use tokio::runtime::Runtime;

use super::binary::{BOUND, Home, Running, each, kill, run};
use super::crash::hold;
use super::fake::{self, FILES, Fake, Kind};
use super::{WORKERS, check_events, run_json};

/// A keyring in a file.
#[derive(Debug)]
struct Ring(PathBuf);

impl KeyStore for Ring {
    fn load_key(&self, _name: &str) -> Result<DataKey, KeyFault> {
        let key = fs::read(&self.0).map_err(|_| KeyFault::NoEntry)?;
        Ok(DataKey::new(Box::new(key.try_into().map_err(|_| KeyFault::OtherKey)?)))
    }

    fn save_key(&self, _name: &str, key: &DataKey) -> Result<(), KeyFault> {
        fs::write(&self.0, key.expose_secret()).map_err(|_| KeyFault::NoKeyring)
    }
}

/// The window's engine and vault, in the same home as the command line's.
struct Window {
    vault_handle: Arc<VaultHandle>,
    runtime: Runtime,
    engine: EngineHandle,
}

impl Window {
    /// Opens one with or without a vault.
    fn open(home: &Home, has_vault: bool) -> Self {
        Self::with(home, has_vault, Arc::new(index(home)))
    }

    /// Starts one with its own index.
    fn with(home: &Home, has_vault: bool, journals: Arc<dyn Journals>) -> Self {
        let data = home.path().join("data/dossier");
        let ring = Arc::new(Ring(home.path().join("ring")));
        let vault_handle =
            Arc::new(VaultHandle::new(Some(data.join("vault")), ring, Arc::new(Disk), journals));
        if has_vault {
            assert!(matches!(VaultAccess::open(&*vault_handle), VaultState::Open { .. }));
        }
        let ports = Ports {
            clock: Arc::new(SystemClock::default()),
            connect: Arc::new(HttpConnect::default()),
            documents: Arc::<VaultHandle>::clone(&vault_handle),
            journals: Arc::<VaultHandle>::clone(&vault_handle),
            secrets: Arc::new(Keyring::default()),
            handovers: Arc::new(Packer::quick()),
            previews: Arc::new(Viewer::default()),
            vault: Some(Arc::<VaultHandle>::clone(&vault_handle)),
        };
        let runtime =
            tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
        let settings =
            Settings { quiet_period: std::time::Duration::from_secs(1), ..Settings::default() };
        let engine = driver::start(runtime.handle(), ports, settings, Arc::new(|| ()));
        Self { vault_handle, runtime, engine }
    }

    /// Sends a case as the window does, one document at a time, and returns its id.
    fn send(&self, case: &Path, fake: &Fake) -> CaseId {
        let draft = casefile::read(&fs::read(case).expect("a case")).expect("a draft");
        let folder = case.parent().expect("a folder");
        let attach = |(entity, field, name): (&str, &str, &str)| {
            (
                SlotKey::new(Some(entity.to_owned()), field),
                Ok(self.vault_handle.examine(&folder.join(name)).expect("attached")),
            )
        };
        let attachments: Attachments = FILES.into_iter().map(attach).collect();
        let id = self.vault_handle.create(&draft, &attachments, true, 1).unwrap_or(CaseId(7));
        let forms = Forms::builtin();
        let proved = prove(&draft, &forms, &attachments, jiff::Timestamp::UNIX_EPOCH);
        let (payload, manifest) = proved.case.expect("a case").freeze();
        let target = Target {
            api_url: fake.url(),
            token: fake::TOKEN.to_owned().into(),
            api_key: None,
            filled_by: Hidden("Jane Roe".to_owned()),
            upload_hosts: Vec::new(),
        };
        let order = Order {
            payload,
            manifest,
            target,
            step: None,
            replacements: Vec::new(),
            parallel: 1,
            wait_for_network: true,
        };
        self.ask(Command::Send { id, order: Box::new(order) });
        id
    }

    fn ask(&self, command: Command) {
        self.engine.commands.blocking_send(command).expect("taken");
    }

    /// Waits until a case is in this state.
    fn wait(&self, id: CaseId, is_there: impl Fn(&CaseProgress) -> bool) {
        let mut snapshot = self.engine.snapshot.clone();
        self.runtime.block_on(async {
            let seen = snapshot.wait_for(|now| now.case(id).is_some_and(&is_there));
            tokio::time::timeout(BOUND, seen).await.expect("in time").expect("published");
        });
    }

    /// Returns the next notice about a saved case.
    fn told(&mut self) -> VaultNotice {
        let told = self
            .runtime
            .block_on(async { tokio::time::timeout(BOUND, self.engine.notices.recv()).await });
        match told.expect("in time") {
            Some(Notice::Vault(told)) => told,
            other => panic!("{other:?}"),
        }
    }

    /// Closes it, whatever is being sent.
    fn close(self) {
        self.ask(Command::Quit);
        self.runtime.block_on(self.engine.ended).expect("ended");
    }
}

fn index(home: &Home) -> JournalFiles {
    JournalFiles::Folder(home.path().join("data/dossier/journal"))
}

/// An index whose disk refuses to write that a case is completed, once.
#[derive(Debug)]
struct Full(JournalFiles);

#[derive(Debug)]
struct FullOnce {
    journal: Box<dyn Journal>,
    has_refused: bool,
}

impl Journals for Full {
    fn open(
        &self,
        id: CaseId,
        payload: Digest,
        process: Process,
    ) -> Result<OpenJournal, JournalFault> {
        self.0.open(id, payload, process)
    }

    fn open_paired(
        &self,
        payload: Digest,
        process: Process,
        open: &dyn Fn() -> Result<OpenJournal, JournalFault>,
    ) -> Result<OpenJournal, JournalFault> {
        let (journal, records) = self.0.open_paired(payload, process, open)?;
        Ok((Box::new(FullOnce { journal, has_refused: false }), records))
    }
}

impl Journal for FullOnce {
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        if matches!(record, Record::Completed { .. }) && !self.has_refused {
            self.has_refused = true;
            return Err(JournalFault::NotWritten);
        }
        self.journal.append(record, durable)
    }
}

struct Place {
    home: Home,
    folder: tempfile::TempDir,
    case: PathBuf,
}

impl Place {
    fn new() -> Self {
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let case = fake::write_case(folder.path(), 40_000);
        Self { home, folder, case }
    }

    fn submit(&self, fake: &Fake, options: &[&str]) -> std::process::Command {
        let token = self.home.keep("token", fake::TOKEN);
        let mut command = self.home.submit(&self.case, &fake.url(), &token);
        command.arg("--json").args(options);
        command
    }

    /// Sends it on the command line and kills that while a call is under way.
    fn killed_at(&self, kind: Kind) -> Fake {
        let (arrived, arrival) = sync_channel(1);
        let fake = Fake::start(hold(kind, arrived));
        let running = Running::start(self.submit(&fake, &[]));
        assert!(arrival.recv_timeout(BOUND).is_ok(), "{kind:?} never came");
        kill(&running.handle());
        fake
    }

    fn change_the_case(&self) {
        let text = fs::read_to_string(&self.case).expect("text");
        fs::write(&self.case, text.replace("Acme Corporation", "Acme Holding")).expect("written");
    }
}

#[test]
fn a4_what_the_window_left_open_is_gone_on_with_on_the_command_line() {
    let rows: Vec<_> = [true, false]
        .into_iter()
        .flat_map(|vault| [Kind::Submit, Kind::Post].map(|kind| (vault, kind)))
        .collect();
    each(&rows, WORKERS, |(has_vault, kind)| {
        let (place, name) = (Place::new(), format!("{kind:?}, vault: {has_vault}"));
        let (arrived, arrival) = sync_channel(1);
        let fake = Fake::start(hold(*kind, arrived));
        let window = Window::open(&place.home, *has_vault);
        let id = window.send(&place.case, &fake);
        assert!(arrival.recv_timeout(BOUND).is_ok(), "{name}");
        window.close();
        let said = run_json(&name, place.submit(&fake, &[]));
        assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{name}: {said:?}");
        if *has_vault {
            // The window learns of it at its next start.
            let mut window = Window::open(&place.home, true);
            window.ask(Command::Vault(VaultCommand::Recover(id)));
            let told = window.told();
            assert!(
                matches!(told, VaultNotice::ReceiptSaved { id: of, result: Ok(()) } if of == id),
                "{name}: {told:?}"
            );
            assert!(window.vault_handle.receipt(id).expect("read").is_some(), "{name}");
            window.close();
        }
        assert_eq!(fake.submits_applied(), 1, "{name}");
    });
}

#[test]
fn a4_what_the_command_line_left_open_is_gone_on_with_in_the_window() {
    let rows: Vec<_> = [true, false]
        .into_iter()
        .flat_map(|vault| [Kind::Submit, Kind::Post].map(|kind| (vault, kind)))
        .collect();
    each(&rows, WORKERS, |(has_vault, kind)| {
        let (place, name) = (Place::new(), format!("{kind:?}, vault: {has_vault}"));
        let fake = place.killed_at(*kind);
        let window = Window::open(&place.home, *has_vault);
        let id = window.send(&place.case, &fake);
        window.wait(id, |case| case.phase == Phase::Completed);
        assert_eq!(fake.submits_applied(), 1, "{name}");
        // The window is still open, and does not block the command.
        let before = fake.calls().len();
        let said = run_json(&name, place.submit(&fake, &[]));
        assert_eq!(
            (said.exit, fake.calls().len()),
            (Some(0), before),
            "{name}: the receipt comes without a call: {said:?}"
        );
        window.close();
    });
}

#[test]
fn a4_what_is_completed_on_one_side_is_not_sent_from_the_other() {
    let (place, fake) = (Place::new(), Fake::plain());
    let said = run_json("first", place.submit(&fake, &[]));
    assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{said:?}");
    let before = fake.calls().len();
    let window = Window::open(&place.home, true);
    let id = window.send(&place.case, &fake);
    window.wait(id, |case| case.phase == Phase::Completed && case.receipt_saved);
    assert_eq!(fake.calls().len(), before, "spektr was asked again");
    window.close();
}

#[test]
fn a_record_missing_from_the_index_is_written_with_the_receipt() {
    let (place, fake) = (Place::new(), Fake::plain());
    let window = Window::with(&place.home, true, Arc::new(Full(index(&place.home))));
    let id = window.send(&place.case, &fake);
    window.wait(id, |case| case.phase == Phase::Completed && case.receipt_saved);
    let vault_handle = Arc::clone(&window.vault_handle);
    window.close();
    let before = fake.calls().len();
    let said = run_json("completed", place.submit(&fake, &[]));
    assert_eq!(
        (said.exit, fake.calls().len()),
        (Some(0), before),
        "spektr was asked again: {said:?}"
    );
    let listed = vault_handle.list().expect("a list");
    assert!(
        listed.cases.iter().any(|case| case.id == id && case.status == CaseStatus::Completed),
        "{listed:?}"
    );
    assert!(vault_handle.receipt(id).expect("read").is_some());
}

#[test]
fn a4_while_the_window_sends_the_command_line_does_not() {
    each(&[true, false], WORKERS, |has_vault| {
        let place = Place::new();
        let (arrived, arrival) = sync_channel(1);
        let released = Arc::new(OnceLock::new());
        let waiting = Arc::clone(&released);
        let fake = Fake::start(move |talk| {
            if talk.call.kind == Kind::Post && talk.call.nth == 1 {
                let _gone = arrived.try_send(()).is_err();
                waiting.wait();
            }
            Ok(None)
        });
        let window = Window::open(&place.home, *has_vault);
        let id = window.send(&place.case, &fake);
        assert!(arrival.recv_timeout(BOUND).is_ok());
        let said = run(place.submit(&fake, &[]));
        released.get_or_init(|| ());
        check_events("in use", &said);
        assert_eq!(said.exit, Some(9), "{said:?}");
        assert!(said.stdout.contains("Another Dossier has this case open"), "{}", said.stdout);
        window.wait(id, |case| case.phase == Phase::Completed);
        assert_eq!(fake.submits_applied(), 1);
        window.close();
    });
}

#[test]
fn a4_another_case_by_the_same_link_is_not_sent_while_the_window_has_one_open() {
    let place = Place::new();
    let (arrived, arrival) = sync_channel(1);
    let fake = Fake::start(hold(Kind::Submit, arrived));
    let window = Window::open(&place.home, true);
    window.send(&place.case, &fake);
    assert!(arrival.recv_timeout(BOUND).is_ok());
    window.close();
    place.change_the_case();
    let said = run_json("changed", place.submit(&fake, &[]));
    assert_eq!((said.exit, fake.submits_applied()), (Some(3), 1), "{said:?}");
    assert!(said.stdout.contains("go on where the earlier version was sent"), "{}", said.stdout);
}

#[test]
fn a_send_to_a_server_that_is_gone_can_be_given_up() {
    each(&[Kind::Submit, Kind::Post], WORKERS, |kind| {
        let place = Place::new();
        drop(place.killed_at(*kind));
        let fake = Fake::plain();
        let barred = run_json("barred", place.submit(&fake, &[]));
        assert_eq!((barred.exit, fake.submits_applied()), (Some(3), 0), "{kind:?}: {barred:?}");
        assert!(barred.stdout.contains("--send-anyway"), "{kind:?}: {}", barred.stdout);
        let said = run_json("given up", place.submit(&fake, &["--send-anyway"]));
        assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{kind:?}: {said:?}");
        // It bars nothing any more.
        let again = run_json("again", place.submit(&fake, &[]));
        assert_eq!((again.exit, fake.submits_applied()), (Some(0), 1), "{kind:?}: {again:?}");
    });
}

#[test]
fn a_send_that_spektr_accepted_by_this_link_is_never_given_up() {
    let place = Place::new();
    let fake = place.killed_at(Kind::Post);
    place.change_the_case();
    for options in [&[][..], &["--send-anyway"]] {
        let said = run_json("accepted", place.submit(&fake, options));
        assert_eq!((said.exit, fake.submits_applied()), (Some(3), 1), "{options:?}: {said:?}");
        assert!(!said.stdout.contains("--send-anyway"), "{options:?}: {}", said.stdout);
    }
    assert!(place.folder.path().join("case.json.journal").exists());
}

#[test]
fn a_send_of_the_window_that_was_given_up_is_a_draft_at_its_next_start() {
    let place = Place::new();
    let (arrived, arrival) = sync_channel(1);
    let gone = Fake::start(hold(Kind::Submit, arrived));
    let window = Window::open(&place.home, true);
    let id = window.send(&place.case, &gone);
    assert!(arrival.recv_timeout(BOUND).is_ok());
    window.close();
    drop(gone);
    let fake = Fake::plain();
    let said = run_json("given up", place.submit(&fake, &["--send-anyway"]));
    assert_eq!(said.exit, Some(0), "{said:?}");
    let mut window = Window::open(&place.home, true);
    window.ask(Command::Vault(VaultCommand::Recover(id)));
    let told = window.told();
    assert!(matches!(told, VaultNotice::BackToDraft(of) if of == id), "{told:?}");
    let listed = window.vault_handle.list().expect("a list");
    assert!(listed.cases.iter().any(|case| case.id == id && case.status.is_draft()), "{listed:?}");
    assert!(window.engine.snapshot.borrow().case(id).is_none(), "nothing is sent by itself");
    window.close();
}

#[test]
fn a_document_replaced_on_the_command_line_is_in_the_windows_receipt() {
    let place = Place::new();
    let (arrived, arrival) = sync_channel(1);
    let fake = Fake::start(hold(Kind::Post, arrived));
    let window = Window::open(&place.home, true);
    let id = window.send(&place.case, &fake);
    assert!(arrival.recv_timeout(BOUND).is_ok());
    window.close();
    let (entity, field, name) = FILES[0];
    fs::remove_file(place.folder.path().join(name)).expect("removed");
    let other = place.home.keep("other.pdf", fake::document(50_000));
    let said = run_json(
        "replaced",
        place.submit(&fake, &["--replace", &format!("{entity}.{field}={}", other.display())]),
    );
    assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{said:?}");
    let printed = super::case::receipt(&said);
    let printed: Vec<String> = (0..2)
        .map(|at| printed["files"][at]["sha256"].as_str().expect("a digest").to_owned())
        .collect();
    let before = fake.calls().len();
    let mut window = Window::open(&place.home, true);
    window.ask(Command::Vault(VaultCommand::Recover(id)));
    let told = window.told();
    assert!(
        matches!(told, VaultNotice::ReceiptSaved { id: of, result: Ok(()) } if of == id),
        "{told:?}"
    );
    let receipt = window.vault_handle.receipt(id).expect("read").expect("a receipt");
    let kept: Vec<String> = receipt.files().iter().map(|file| file.sha256.to_string()).collect();
    assert_eq!((kept, receipt.files()[0].replaced, fake.calls().len()), (printed, true, before));
    window.close();
}
