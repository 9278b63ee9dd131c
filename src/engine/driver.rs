//! The one loop: it owns every machine, performs effects, feeds outcomes back, and publishes the
//! snapshot.
//!
//! Must not know: what the effects do on the wire or on disk. Nothing here decides; the machine
//! does.

mod lock;
mod previews;
mod running;
mod session;
mod vault;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::AbortHandle;

use super::message::{
    Command, EngineHandle, Notice, Order, Target, VaultFault, VaultNotice, Waker,
};
use super::ports::{JournalFault, OpenJournal, Ports};
use crate::domain::failure::Failure;
use crate::domain::intake::{Attachment, FileProblem, Original};
use crate::domain::progress::{CaseId, Snapshot};
use crate::domain::receipt::{Receipt, Sender};
use crate::domain::record::Process;
use crate::domain::submission::{Config, Input, Now, Replay, SETTLE_MS, Submission};
use running::Running;

/// Commands that may wait to be taken.
const COMMANDS: usize = 256;
/// Notices that may wait to be read.
const NOTICES: usize = 1_024;
/// The shortest time between two snapshots of mere progress.
const PUBLISH_EVERY_MS: u64 = 100;

/// How often a wait's countdown is told.
const COUNTDOWN_MS: u64 = 1_000;
/// The longest sleep while nothing is waited for.
const HOUR_MS: u64 = 3_600_000;

/// How the engine behaves.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How long a document's bytes may stand still.
    pub patience: Duration,
    /// How long until a receipt that was not kept is tried again.
    pub again: Duration,
    /// Spreads the waits between tries.
    pub seed: u64,
    /// Quiet period before a submit of unknown outcome counts as not applied.
    pub settle: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            patience: Duration::from_secs(30),
            again: Duration::from_secs(10),
            seed: 0x9E37_79B9_7F4A_7C15,
            settle: Duration::from_millis(SETTLE_MS),
        }
    }
}

/// An outcome on its way back into the loop.
pub(super) enum Event {
    Machine(CaseId, Input),
    Notice(Notice),
    Opened(CaseId, Box<Order>, Opened),
    Replaced(CaseId, usize, Result<Attachment, FileProblem>),
    NotRecovered(CaseId, VaultFault),
    /// A case that was under way is not any more.
    Settled(CaseId),
    Receipt(CaseId, Receipt, vault::ReceiptKept),
    /// Something that was done elsewhere has ended.
    Done,
}

/// A journal and what it holds.
type Opened = Result<OpenJournal, JournalFault>;

/// Starts the engine on a runtime and answers how to speak to it. It ends with [`Command::Quit`] or
/// when nobody listens any more.
#[must_use]
pub fn start(runtime: &Handle, ports: Ports, settings: Settings, waker: Waker) -> EngineHandle {
    let (commands, command_receiver) = mpsc::channel(COMMANDS);
    let (notice_sender, notices) = mpsc::channel(NOTICES);
    let (snapshot_sender, snapshot) = watch::channel(Snapshot::default());
    let (event_sender, event_receiver) = mpsc::channel(COMMANDS);
    let engine = Engine {
        ports,
        settings,
        waker,
        cases: BTreeMap::new(),
        opening: BTreeMap::new(),
        unkept: BTreeMap::new(),
        turn: None,
        looks: BTreeMap::new(),
        events: event_sender,
        notices: notice_sender,
        snapshot: snapshot_sender,
        at_work: 0,
        locking: false,
        swept: false,
        published_ms: None,
        dirty: false,
    };
    let joined = runtime.spawn(engine.run(command_receiver, event_receiver));
    EngineHandle { commands, snapshot, notices, ended: joined }
}

struct Engine {
    ports: Ports,
    settings: Settings,
    waker: Waker,
    cases: BTreeMap<CaseId, Running>,
    /// Cases whose journal is being opened, and whether they were cancelled meanwhile.
    opening: BTreeMap<CaseId, bool>,
    /// Receipts that were not kept, and when that is tried again, in milliseconds since the engine
    /// began; `None` while it is.
    unkept: BTreeMap<CaseId, (Receipt, Option<u64>)>,
    /// Ends with the last thing that was asked about a kept case: what is asked next comes behind
    /// it.
    turn: Option<oneshot::Receiver<()>>,
    /// Who is looked at just now.
    looks: BTreeMap<CaseId, AbortHandle>,
    events: mpsc::Sender<Event>,
    notices: mpsc::Sender<Notice>,
    snapshot: watch::Sender<Snapshot>,
    /// How much is being done elsewhere.
    at_work: usize,
    /// Whether the cases are locked, and their key goes once nothing is on its way.
    locking: bool,
    /// Whether what nobody needs any more was let go of.
    swept: bool,
    /// When the last snapshot was published.
    published_ms: Option<u64>,
    dirty: bool,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("cases", &self.cases.len()).finish_non_exhaustive()
    }
}

impl Engine {
    async fn run(
        mut self,
        mut commands: mpsc::Receiver<Command>,
        mut events: mpsc::Receiver<Event>,
    ) {
        loop {
            let clock = Arc::clone(&self.ports.clock);
            let wake_at_ms = self.next_wake();
            tokio::select! {
                command = commands.recv() => match command {
                    None | Some(Command::Quit) => break,
                    Some(command) => self.command(command),
                },
                Some(event) = events.recv() => self.event(event),
                () = clock.sleep_until(wake_at_ms) => self.wake(),
            }
            self.close_when_still();
            self.publish_when_due();
        }
        // A writer that still has something to tell must not wait for a loop that has ended.
        drop(events);
        self.stop_all_looks();
        if let Some(turn) = self.turn.take() {
            // Nobody says anything on it: it ends with what it stands for.
            let _ended = turn.await.is_err();
        }
        for running in self.cases.into_values() {
            running.stop().await;
        }
    }

    fn now(&self) -> Now {
        self.ports.clock.now()
    }

    /// When a machine's timer or the next progress snapshot is due, in `mono_ms`; an hour from now
    /// when nothing is.
    fn next_wake(&self) -> u64 {
        let now_ms = self.now().mono_ms;
        let timers = self.cases.values().filter_map(|running| running.machine.poll_timeout());
        let timer = timers.chain(self.unkept.values().filter_map(|(_, due_ms)| *due_ms)).min();
        let moving = self.dirty || self.cases.values().any(Running::is_moving);
        let every = if moving { PUBLISH_EVERY_MS } else { COUNTDOWN_MS };
        let publish = (moving || timer.is_some() || self.is_busy())
            .then(|| self.published_ms.map_or(0, |at| at + every));
        let close = self.locking.then(|| now_ms + PUBLISH_EVERY_MS);
        [timer, publish, close].into_iter().flatten().min().unwrap_or(now_ms + HOUR_MS)
    }

    /// Returns true while an answer is waited for, which is told from a few seconds on.
    fn is_busy(&self) -> bool {
        self.cases.values().any(|running| running.machine.phase().is_busy())
    }

    fn wake(&mut self) {
        let now = self.now();
        let due: Vec<CaseId> = self
            .cases
            .iter()
            .filter(|(_, running)| {
                running.machine.poll_timeout().is_some_and(|due| due <= now.mono_ms)
            })
            .map(|(id, _)| *id)
            .collect();
        for id in due {
            self.feed(id, Input::Tick);
        }
        self.keep_receipts(now.mono_ms);
        // A wait is shown as it counts down.
        self.dirty |= self.is_busy()
            || self.cases.values().any(|running| running.machine.poll_timeout().is_some());
    }

    fn event(&mut self, event: Event) {
        match event {
            Event::Machine(id, input) => self.feed(id, input),
            Event::Notice(notice) => {
                self.update_opening(&notice);
                let is_list = matches!(notice, Notice::Vault(VaultNotice::Listed(Ok(_))));
                self.tell(notice);
                if is_list {
                    self.sweep();
                }
            }
            Event::Opened(id, order, opened) => self.begin(id, *order, opened),
            Event::Replaced(id, file, result) => self.replaced(id, file, result),
            Event::NotRecovered(id, fault) => {
                self.opening.remove(&id);
                self.tell(Notice::Vault(VaultNotice::NotRecovered { id, fault }));
            }
            Event::Settled(id) => {
                self.opening.remove(&id);
                self.tell(Notice::Vault(VaultNotice::BackToDraft(id)));
            }
            Event::Receipt(id, receipt, kept) => self.receipt_kept(id, receipt, kept),
            Event::Done => self.at_work = self.at_work.saturating_sub(1),
        }
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Send { id, order } => self.send(id, order),
            Command::Resume { id } => self.feed(id, Input::Resume),
            Command::Cancel { id } => self.cancel(id),
            Command::TryNow { id } => self.feed(id, Input::TryNow),
            Command::SendAgain { id } => self.feed(id, Input::SendAgain),
            Command::SubmitAnyway { id } => self.feed(id, Input::SubmitAnyway),
            Command::NewLink { id, target } => self.new_link(id, &target),
            Command::Forget { id } => self.forget(id),
            Command::FetchSession { case, target, language } => self.look(case, &target, language),
            Command::StopFetching { case } => self.stop_looking(case),
            Command::StartSession { case, onboarding } => self.start_session(case, *onboarding),
            Command::Replace { id, file, path } => self.replace(id, file, path),
            Command::Examine { slot, path } => self.in_background(move |ports| {
                let result = ports.documents.examine(&path);
                vec![Event::Notice(Notice::Examined { slot, path: path.into(), result })]
            }),
            Command::InspectDropped { case, dropped } => self.in_background(move |ports| {
                let dropped_files = ports.previews.inspect_dropped(&dropped);
                vec![Event::Notice(Notice::DropInspected {
                    case,
                    dropped: dropped.into(),
                    dropped_files,
                })]
            }),
            Command::Paste { case, slot, path, pixels } => self.in_background(move |ports| {
                let result = ports.documents.hold(&path, &pixels);
                vec![Event::Notice(Notice::Pasted { case, slot, path: path.into(), result })]
            }),
            Command::HoldDocument { case, slot, path, source } => {
                self.in_background(move |ports| {
                    let result = ports.documents.hold_document(&path, &source);
                    vec![Event::Notice(Notice::Pasted { case, slot, path: path.into(), result })]
                })
            }
            Command::Preview { attachment, request } => self.in_background(move |ports| {
                let (sha256, preview) =
                    (attachment.sha256, previews::preview(&ports, &attachment, request));
                vec![Event::Notice(Notice::Previewed { sha256, request, preview })]
            }),
            Command::CheckOriginals { case, attachments } => self.in_background(move |ports| {
                let is_changed = |attachment: &&Attachment| {
                    ports.documents.original(attachment) == Original::Changed
                };
                let changed = attachments
                    .iter()
                    .filter(is_changed)
                    .filter_map(|attachment| Some(attachment.copy?.id))
                    .collect();
                vec![Event::Notice(Notice::OriginalsChecked { case, changed })]
            }),
            Command::OpenCase { path } => self.in_background(move |ports| {
                let result = ports.documents.read_case(&path).map(Box::new);
                vec![Event::Notice(Notice::Opened { path: path.into(), result })]
            }),
            Command::SaveCase { path, draft } => self.in_background(move |ports| {
                let result = ports.documents.write_case(&path, &draft);
                vec![Event::Notice(Notice::Saved { path: path.into(), result })]
            }),
            Command::SaveText { path, text } => {
                self.in_background(move |ports| {
                    vec![Event::Notice(Notice::TextSaved(
                        ports.documents.write_text(&path, &text.0),
                    ))]
                });
            }
            Command::Pack { path, passphrase, draft, attachments } => {
                self.in_background(move |ports| {
                    let packed = ports.handovers.pack(
                        &path,
                        &passphrase,
                        (&draft, &attachments),
                        &*ports.documents,
                    );
                    vec![Event::Notice(Notice::Packed(packed))]
                });
            }
            Command::Unpack { path, passphrase } => {
                let now = self.now().unix_secs;
                self.in_background(move |ports| {
                    vec![Event::Notice(Notice::Unpacked(vault::unpack(
                        &ports,
                        &path,
                        &passphrase,
                        now,
                    )))]
                });
            }
            Command::SaveLink { api_url, token } => {
                self.in_background(move |ports| {
                    vec![Event::Notice(Notice::LinkSaved(
                        ports.secrets.save_link(&api_url, &token),
                    ))]
                });
            }
            Command::LoadLink => self.in_background(|ports| {
                vec![Event::Notice(Notice::LinkLoaded(ports.secrets.load_link()))]
            }),
            Command::Vault(command) => self.store(command),
            Command::Quit => {}
        }
    }

    /// Does blocking work elsewhere and takes its events back in.
    fn in_background(&mut self, work: impl FnOnce(Ports) -> Vec<Event> + Send + 'static) {
        let ports = self.ports.clone();
        // Begun at once, so that it is begun in the order it was asked for.
        let work = tokio::task::spawn_blocking(move || work(ports));
        // What panicked has nothing to tell.
        self.elsewhere(async move { work.await.unwrap_or_default() });
    }

    /// Waits for something elsewhere, and takes its events back in.
    fn elsewhere(&mut self, work: impl Future<Output = Vec<Event>> + Send + 'static) {
        self.at_work += 1;
        let events = self.events.clone();
        tokio::spawn(async move {
            for event in work.await.into_iter().chain([Event::Done]) {
                // The engine has ended: nobody is left to tell.
                let _ended = events.send(event).await.is_err();
            }
        });
    }

    /// Begins, or goes on with, the sending of a case: an older story of it closes its journal
    /// first, and opening the journal blocks, so both happen elsewhere and come back as
    /// [`Event::Opened`].
    fn send(&mut self, id: CaseId, order: Box<Order>) {
        let busy = self.cases.get(&id).is_some_and(|running| running.machine.phase().is_busy());
        if busy || self.opening.contains_key(&id) {
            return;
        }
        self.opening.insert(id, false);
        self.unkept.remove(&id);
        let old = self.cases.remove(&id);
        let (ports, events) = (self.ports.clone(), self.events.clone());
        tokio::spawn(async move {
            if let Some(old) = old {
                old.stop().await;
            }
            let (order, opened) = vault::opened_elsewhere(ports, id, order).await;
            let _ended = events.send(Event::Opened(id, order, opened)).await.is_err();
        });
    }

    fn begin(&mut self, id: CaseId, order: Order, opened: Opened) {
        // Forgotten meanwhile: nothing of it leaves.
        let Some(cancelled) = self.opening.remove(&id) else { return };
        let config = Config {
            parallel: order.parallel,
            wait_for_network: order.wait_for_network,
            seed: self.settings.seed ^ id.0,
            settle_ms: u64::try_from(self.settings.settle.as_millis()).unwrap_or(u64::MAX),
        };
        let sender = Sender {
            filled_by: order.target.filled_by.clone(),
            api_url: order.target.api_url.clone(),
        };
        let fresh = Submission::new(
            order.payload.digest(),
            process_of(&order.target),
            order.manifest,
            config,
        )
        .of_step(order.step)
        .sent_by(sender);
        let connected = self.ports.connect.open(&order.target);
        let (machine, journal) = match (opened, &connected) {
            (Ok((journal, records)), Ok(_)) => {
                (fresh.restored_replacing(&Replay::of(&records), order.replacements), Some(journal))
            }
            (Ok(_), Err(_)) => (fresh.refused(Failure::RefusedApi), None),
            (Err(fault), _) => (fresh.refused(vault::journal_failure(fault)), None),
        };
        let running =
            Running::new(id, machine, order.payload, connected.ok(), journal, self.events.clone());
        // Ended by a crash between the journal's last word and the receipt.
        if let Some(receipt) = running.progress(id, self.now(), self.settings.patience).receipt {
            self.complete(id, receipt);
        }
        self.cases.insert(id, running);
        self.feed(id, Input::Start);
        self.feed(id, Input::Resume);
        if cancelled {
            self.feed(id, Input::Cancel);
        }
        self.publish();
    }

    /// Stops a case, or takes note of it for one whose journal is still being opened.
    fn cancel(&mut self, id: CaseId) {
        match self.opening.get_mut(&id) {
            Some(cancelled) => *cancelled = true,
            None => self.feed(id, Input::Cancel),
        }
    }

    fn new_link(&mut self, id: CaseId, target: &Target) {
        let Ok(spektr) = self.ports.connect.open(target) else { return };
        if let Some(running) = self.cases.get_mut(&id) {
            running.reconnect(spektr);
            self.feed(id, Input::Relinked(process_of(target)));
        }
    }

    fn forget(&mut self, id: CaseId) {
        self.opening.remove(&id);
        if self.cases.get(&id).is_some_and(|running| !running.machine.phase().is_busy())
            && let Some(old) = self.cases.remove(&id)
        {
            self.elsewhere(async move {
                old.stop().await;
                Vec::new()
            });
            self.dirty = true;
        }
    }

    /// Takes another document under the name that spektr was told, so it must be what that name
    /// says.
    fn replace(&mut self, id: CaseId, file: usize, path: std::path::PathBuf) {
        let files = self.cases.get(&id).map(|running| &running.machine.manifest().files);
        let Some(name) = files.and_then(|files| files.get(file)).map(|file| file.file_name.clone())
        else {
            return;
        };
        self.in_background(move |ports| {
            let fits = |attachment: Attachment| {
                let actual = attachment.sniffed;
                if actual.fits_name(&name.0) {
                    Ok(attachment)
                } else {
                    Err(FileProblem::NotWhatItSays { actual: actual.label() })
                }
            };
            vec![Event::Replaced(id, file, ports.documents.examine(&path).and_then(fits))]
        });
    }

    /// Told only after the machine took it: once the case goes on, the document on its way stays
    /// what it was.
    fn replaced(&mut self, id: CaseId, file: usize, result: Result<Attachment, FileProblem>) {
        let now = self.now();
        let takes = self
            .cases
            .get(&id)
            .is_some_and(|running| running.progress(id, now, self.settings.patience).can.replace);
        let result = if takes { result } else { Err(FileProblem::TooLate) };
        if let Ok(attachment) = &result {
            self.feed(id, Input::Replace { file, attachment: attachment.clone() });
        }
        self.tell(Notice::Replaced { id, file, result });
    }

    /// Hands an input to a machine and performs what it asks for.
    fn feed(&mut self, id: CaseId, input: Input) {
        let now = self.now();
        let Some(running) = self.cases.get_mut(&id) else { return };
        let before = running.machine.phase();
        running.feed(input, now, &self.ports, self.settings.patience);
        let after = running.machine.phase();
        if before != after {
            tracing::debug!(case = id.0, ?before, ?after, "phase");
            let receipt = running.progress(id, now, self.settings.patience).receipt;
            self.publish();
            if let Some(receipt) = receipt {
                self.complete(id, receipt);
            }
        }
        self.dirty = true;
    }

    fn tell(&self, notice: Notice) {
        if self.notices.try_send(notice).is_err() {
            tracing::warn!("a notice was dropped: nobody reads them");
        }
        (self.waker)();
    }

    fn publish_when_due(&mut self) {
        if self.dirty
            && self.published_ms.is_none_or(|at| self.now().mono_ms >= at + PUBLISH_EVERY_MS)
        {
            self.publish();
        }
    }

    fn publish(&mut self) {
        let now = self.now();
        self.cases.values_mut().for_each(|running| running.notice(now));
        let patience = self.settings.patience;
        let cases =
            self.cases.iter().map(|(id, running)| running.progress(*id, now, patience)).collect();
        self.snapshot.send_replace(Snapshot { cases });
        self.published_ms = Some(now.mono_ms);
        self.dirty = false;
        (self.waker)();
    }
}

fn process_of(target: &Target) -> Process {
    Process::of(&target.api_url, &target.token)
}
