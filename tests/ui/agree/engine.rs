//! The engine of a walk, without threads: the real machine of each case, whose calls wait for the
//! dice. It does in the same order what the loop of `engine::driver` does around the machines.
//!
//! Knows nothing of what is drawn or of the result of a call.

use std::collections::{BTreeMap, HashSet};

use dossier::domain::failure::Failure;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, CopyId, Digest, FileProblem, SealedCopy, Sniffed};
use dossier::domain::progress::{CaseId, CaseProgress, Snapshot};
use dossier::domain::receipt::{Receipt, Sender};
use dossier::domain::record::Process;
use dossier::domain::submission::{
    Config, Effect, Input, Now, QUIET_PERIOD_MS, Replay, Submission,
};
use dossier::engine::message::{
    Command, KeyFault, Notice, Order, SecretLocation, Target, VaultCommand, VaultFault,
    VaultNotice, VaultState, ViewId,
};
use secrecy::ExposeSecret as _;

use super::store::{Spine, Store};

/// Milliseconds until an unsaved receipt is saved again.
const AGAIN_MS: u64 = 10_000;

/// The fate of a receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ReceiptKept {
    Nowhere,
    Yes,
    No,
}

pub(super) struct Running {
    pub machine: Submission,
    pub calls: Vec<Effect>,
    pub token: String,
    /// The step its form was for.
    pub step: Option<i64>,
    spine: Option<Spine>,
    kept: ReceiptKept,
}

/// A journal that is being opened.
struct Opening {
    order: Order,
    is_cancelled: bool,
    recovers: bool,
}

pub(super) struct Engine {
    pub now: Now,
    pub store: Store,
    pub running: BTreeMap<CaseId, Running>,
    opening: BTreeMap<CaseId, Opening>,
    /// The session that is being asked, and its token.
    pub looks: BTreeMap<ViewId, String>,
    unkept: BTreeMap<CaseId, (Receipt, u64)>,
    is_locking: bool,
    /// Told and not heard yet, the oldest first.
    pub told: Vec<Notice>,
    /// Something changed since the last snapshot.
    pub is_dirty: bool,
    seed: u64,
}

impl Engine {
    pub(super) fn new(store: Store, seed: u64) -> Self {
        Self {
            now: Now { mono_ms: 0, unix_secs: 1_800_000_000 },
            store,
            running: BTreeMap::new(),
            opening: BTreeMap::new(),
            looks: BTreeMap::new(),
            unkept: BTreeMap::new(),
            is_locking: false,
            told: Vec::new(),
            is_dirty: false,
            seed,
        }
    }

    /// Ends the program at once; returns the calls that were being made.
    pub(super) fn crash(&mut self) -> Vec<(String, Effect)> {
        let running = std::mem::take(&mut self.running).into_values();
        let calls = running
            .flat_map(|case| case.calls.into_iter().map(move |call| (case.token.clone(), call)))
            .collect();
        self.opening.clear();
        self.looks.clear();
        self.unkept.clear();
        self.told.clear();
        self.is_locking = false;
        self.is_dirty = true;
        self.store.crash();
        calls
    }

    pub(super) fn snapshot(&self) -> Snapshot {
        Snapshot {
            cases: self.running.iter().map(|(id, case)| case.progress(*id, self.now)).collect(),
        }
    }

    fn store_told(&mut self, notice: VaultNotice) {
        self.told.push(Notice::Vault(notice));
    }

    /// Cases whose journal is being opened.
    pub(super) fn openings(&self) -> Vec<CaseId> {
        self.opening.keys().copied().collect()
    }

    pub(super) fn command(&mut self, command: Command) {
        match command {
            Command::Send { id, order } => self.send(id, *order),
            Command::Resume { id } => self.feed(id, Input::Resume),
            Command::Cancel { id } => match self.opening.get_mut(&id) {
                Some(opening) => opening.is_cancelled = true,
                None => self.feed(id, Input::Cancel),
            },
            Command::TryNow { id } => self.feed(id, Input::TryNow),
            Command::SendAgain { id } => self.feed(id, Input::SendAgain),
            Command::SubmitAnyway { id } => self.feed(id, Input::SubmitAnyway),
            Command::NewLink { id, target } => self.new_link(id, &target),
            Command::Forget { id } => self.forget(id),
            Command::Replace { id, file, .. } => self.replace(id, file),
            Command::FetchSession { view, target, .. } => {
                drop(self.looks.insert(view, target.token.expose_secret().to_owned()));
            }
            Command::StopFetching { view } => drop(self.looks.remove(&view)),
            Command::Examine { slot, path } => {
                let result = Ok(self.examined(&path, 3));
                self.told.push(Notice::Examined { slot, path: path.into(), result });
            }
            Command::CheckOriginals { view, .. } => {
                self.told.push(Notice::OriginalsChecked { view, changed: HashSet::new() });
            }
            Command::SaveLink { .. } => {
                self.told.push(Notice::LinkSaved(SecretLocation::MemoryOnly));
            }
            Command::LoadLink => self.told.push(Notice::LinkLoaded(None)),
            Command::Vault(VaultCommand::Recover(id)) => self.recover(id),
            Command::Vault(VaultCommand::Lock) => self.lock(),
            Command::Vault(command) => self.stored(command),
            other => assert!(
                matches!(other, Command::Preview { .. }),
                "nobody asks for this on a walk: {other:?}"
            ),
        }
    }

    fn stored(&mut self, command: VaultCommand) {
        let opens = matches!(
            command,
            VaultCommand::Open | VaultCommand::Unlock(_) | VaultCommand::SetPassphrase { .. }
        );
        let notice = self.store.carry_out(command);
        if opens && matches!(self.store.state, VaultState::Open { .. }) {
            self.is_locking = false;
            let words = "Jane Doe".to_owned();
            self.store_told(VaultNotice::Setting {
                name: dossier::domain::settings::FILLED_BY,
                value: words,
            });
        }
        self.told.extend(notice.map(Notice::Vault));
    }

    /// A document as it is attached; `seed` makes it another one.
    fn examined(&self, path: &std::path::Path, seed: u8) -> Attachment {
        let copy = self
            .store
            .is_there()
            .then_some(SealedCopy { id: CopyId([seed; 16]), original_modified: None });
        attachment(&path.to_string_lossy(), seed, copy)
    }

    fn send(&mut self, id: CaseId, order: Order) {
        let is_busy = self.running.get(&id).is_some_and(|case| case.machine.phase().is_busy());
        if is_busy || self.opening.contains_key(&id) {
            return;
        }
        self.unkept.remove(&id);
        self.running.remove(&id);
        self.opening.insert(id, Opening { order, is_cancelled: false, recovers: false });
    }

    fn recover(&mut self, id: CaseId) {
        if self.running.contains_key(&id) || self.opening.contains_key(&id) {
            return;
        }
        let can_read = self.store.can_read().is_ok();
        let frozen = self
            .store
            .cases
            .get(&id)
            .filter(|_| can_read)
            .and_then(|kept| Some((kept.frozen.clone()?, kept.link.clone()?)));
        match frozen {
            Some((mut order, link)) => {
                order.target.token = link.token;
                self.opening.insert(id, Opening { order, is_cancelled: false, recovers: true });
            }
            None => self.store_told(VaultNotice::NotRecovered { id, fault: VaultFault::NotRead }),
        }
    }

    /// Opens a journal or fails to, and starts the machine.
    pub(super) fn begin(&mut self, id: CaseId) {
        let Some(Opening { order, is_cancelled, recovers }) = self.opening.remove(&id) else {
            return;
        };
        let config = Config {
            parallel: order.parallel,
            wait_for_network: order.wait_for_network,
            seed: self.seed,
            quiet_period_ms: QUIET_PERIOD_MS,
        };
        let target = &order.target;
        let process = Process::of(&target.api_url, &target.token);
        let sender =
            Sender { filled_by: target.filled_by.clone(), api_url: target.api_url.clone() };
        let (digest, manifest) = (order.payload.digest(), order.manifest.clone());
        let fresh =
            Submission::new(digest, process, manifest, config).of_step(order.step).sent_by(sender);
        // What is to be sent is frozen first.
        let (machine, spine) = if self.store.is_full && !recovers {
            (fresh.refused(Failure::JournalFailed), None)
        } else {
            let (spine, records) = self.store.open_journal(id, &order, process);
            (fresh.restored_replacing(&Replay::of(&records), Vec::new()), Some(spine))
        };
        let token = target.token.expose_secret().to_owned();
        let case = Running {
            machine,
            calls: Vec::new(),
            token,
            step: order.step,
            spine,
            kept: ReceiptKept::Nowhere,
        };
        let receipt = case.progress(id, self.now).receipt;
        self.running.insert(id, case);
        // The program ended between the journal's last record and the receipt.
        if let Some(receipt) = receipt {
            self.complete(id, receipt);
        }
        self.feed(id, Input::Start);
        self.feed(id, Input::Resume);
        if is_cancelled {
            self.feed(id, Input::Cancel);
        }
    }

    fn new_link(&mut self, id: CaseId, target: &Target) {
        let token = target.token.expose_secret().to_owned();
        if let Some(case) = self.running.get_mut(&id) {
            case.token = token;
            self.feed(id, Input::Relinked(Process::of(&target.api_url, &target.token)));
        }
    }

    fn forget(&mut self, id: CaseId) {
        self.opening.remove(&id);
        if self.running.get(&id).is_some_and(|case| !case.machine.phase().is_busy()) {
            self.running.remove(&id);
            self.is_dirty = true;
        }
    }

    fn replace(&mut self, id: CaseId, file: usize) {
        let takes = self
            .running
            .get(&id)
            .is_some_and(|case| case.machine.progress(id, self.now).can.replace);
        let result = if takes {
            Ok(self.examined(std::path::Path::new("/scans/other.pdf"), 4))
        } else {
            Err(FileProblem::TooLate)
        };
        if let Ok(attachment) = &result {
            self.feed(id, Input::Replace { file, attachment: attachment.clone() });
            // What was frozen can't be gone on with otherwise after a crash.
            let frozen = self.store.cases.get_mut(&id).and_then(|kept| kept.frozen.as_mut());
            if let Some(document) = frozen.and_then(|order| order.manifest.files.get_mut(file)) {
                document.attachment = attachment.clone();
            }
        }
        self.told.push(Notice::Replaced { id, file, result });
    }

    fn lock(&mut self) {
        self.is_locking = true;
        self.looks.clear();
        self.store.state = VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
        self.store_told(VaultNotice::State(Ok(self.store.state)));
    }

    /// Closes every case that is not being sent, once the window is locked.
    pub(super) fn close_when_still(&mut self) {
        let is_still = |case: &Running| {
            !case.machine.phase().is_busy() && case.machine.poll_timeout().is_none()
        };
        let still: Vec<CaseId> = self
            .running
            .iter()
            .filter(|(_, case)| self.is_locking && is_still(case))
            .map(|(id, _)| *id)
            .collect();
        for id in still {
            self.forget(id);
        }
        if self.is_locking && self.running.is_empty() && self.opening.is_empty() {
            self.unkept.clear();
            self.is_locking = false;
        }
    }

    /// Hands an input to a machine and performs what it asks for.
    pub(super) fn feed(&mut self, id: CaseId, input: Input) {
        let Self { store, running, now, .. } = self;
        let Some(case) = running.get_mut(&id) else { return };
        let before = case.machine.phase();
        case.machine.handle(input, *now);
        while let Some(effect) = case.machine.poll_effect() {
            match effect {
                Effect::Commit(record) => {
                    let is_written =
                        case.spine.is_some_and(|spine| store.append(spine, record, true));
                    case.machine
                        .handle(if is_written { Input::Written } else { Input::NotWritten }, *now);
                }
                Effect::Note(record) => {
                    case.spine.map(|spine| store.append(spine, record, false));
                }
                Effect::Abandon { file } => case.calls.retain(
                    |call| !matches!(call, Effect::Upload { file: other, .. } if *other == file),
                ),
                Effect::AbandonAll => case.calls.clear(),
                call => case.calls.push(call),
            }
        }
        let receipt = case.progress(id, *now).receipt.filter(|_| case.machine.phase() != before);
        self.is_dirty = true;
        if let Some(receipt) = receipt {
            self.complete(id, receipt);
        }
    }

    fn complete(&mut self, id: CaseId, receipt: Receipt) {
        let result = self.store.complete(id, &receipt);
        let kept = match result {
            Ok(true) => ReceiptKept::Yes,
            Ok(false) => ReceiptKept::Nowhere,
            Err(_) => ReceiptKept::No,
        };
        if let Some(case) = self.running.get_mut(&id) {
            case.kept = kept;
        }
        self.is_dirty = true;
        let passes = result == Err(VaultFault::DiskFull);
        let again_ms = self.now.mono_ms + AGAIN_MS;
        let before = if passes {
            self.unkept.insert(id, (receipt, again_ms))
        } else {
            self.unkept.remove(&id)
        };
        if result.is_ok() || before.is_none() {
            self.store_told(VaultNotice::ReceiptSaved { id, result: result.map(drop) });
        }
    }

    /// Returns the time of the next wait that ends, in `mono_ms`.
    pub(super) fn next_wake(&self) -> Option<u64> {
        let timers = self.running.values().filter_map(|case| case.machine.poll_timeout());
        timers.chain(self.unkept.values().map(|(_, due_ms)| *due_ms)).min()
    }

    /// Passes this much time.
    pub(super) fn pass(&mut self, ms: u64) {
        self.now.mono_ms += ms;
        self.now.unix_secs += i64::try_from(ms / 1_000).unwrap_or(0);
        let now_ms = self.now.mono_ms;
        let due = self
            .running
            .iter()
            .filter(|(_, case)| case.machine.poll_timeout().is_some_and(|due| due <= now_ms));
        let due: Vec<CaseId> = due.map(|(id, _)| *id).collect();
        for id in due {
            self.feed(id, Input::Tick);
        }
        let due: Vec<_> = self
            .unkept
            .iter()
            .filter(|(_, (_, due_ms))| *due_ms <= now_ms)
            .map(|(id, (receipt, _))| (*id, receipt.clone()))
            .collect();
        for (id, receipt) in due {
            self.complete(id, receipt);
        }
        // A wait is shown as it counts down.
        self.is_dirty |= self
            .running
            .values()
            .any(|case| case.machine.phase().is_busy() || case.machine.poll_timeout().is_some());
    }
}

impl Running {
    fn progress(&self, id: CaseId, now: Now) -> CaseProgress {
        let mut progress = self.machine.progress(id, now);
        progress.receipt_saved = match self.kept {
            ReceiptKept::Nowhere => progress.receipt_saved,
            kept => progress.receipt.is_some() && kept == ReceiptKept::Yes,
        };
        progress
    }
}

/// A document of nine megabytes: a lost answer to it is left to confirm.
pub(super) fn attachment(path: &str, seed: u8, copy: Option<SealedCopy>) -> Attachment {
    Attachment {
        path: Hidden(path.into()),
        original_name: Hidden(path.rsplit('/').next().unwrap_or_default().to_owned()),
        bytes: 9_000_000,
        sha256: Digest([seed; 32]),
        sniffed: Sniffed::Pdf,
        copy,
    }
}
