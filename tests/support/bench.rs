//! A window without a screen: two channels play the engine, and a fake plays the file dialog.
//!
//! Knows nothing of layout. Widgets are found by the names a screen reader says.

#[path = "bench/case.rs"]
mod case;
#[path = "bench/fakes.rs"]
mod fakes;
#[path = "bench/hands.rs"]
mod hands;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dossier::app::{Dossier, Notifier, Options, Practise};
use dossier::domain::draft::Draft;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use dossier::domain::progress::{CaseId, CaseProgress, Snapshot};
use dossier::engine::message::{
    CaseRow, Command, EngineHandle, KeyFault, Listing, Notice, VaultCommand, VaultFault,
    VaultNotice, VaultState,
};
use dossier::words::{self, Language};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tokio::sync::{mpsc, watch};

pub(crate) use case::{draft, sent_files};
use fakes::{Picks, Servers, Told, practice_info};

/// Longest wait for another thread.
const BOUND: Duration = Duration::from_mins(1);

pub(crate) struct Bench {
    pub(crate) harness: Harness<'static, Dossier>,
    commands: mpsc::Receiver<Command>,
    queue: mpsc::Sender<Command>,
    seen: Vec<Command>,
    notices: mpsc::Sender<Notice>,
    snapshot: watch::Sender<Snapshot>,
    picks: Picks,
    told: Told,
    servers: Servers,
    id: CaseId,
    _runtime: tokio::runtime::Runtime,
}

impl Bench {
    /// Opens a window with an empty case and a practice link.
    pub(crate) fn practising() -> Self {
        Self::new(1280.0, 800.0, true)
    }

    /// Opens it in a window of this size.
    pub(crate) fn practising_sized(width: f32, height: f32) -> Self {
        Self::new(width, height, true)
    }

    /// Opens it in a window that is high enough for a whole form.
    pub(crate) fn practising_tall() -> Self {
        Self::new(1280.0, 7000.0, true)
    }

    /// Opens a window with an empty case and no link.
    pub(crate) fn bare() -> Self {
        Self::new(1280.0, 800.0, false)
    }

    /// Opens it in a window of this size.
    pub(crate) fn bare_sized(width: f32, height: f32) -> Self {
        Self::new(width, height, false)
    }

    /// Opens it in a window that is high enough for a long dialog.
    pub(crate) fn bare_tall() -> Self {
        Self::new(1280.0, 1400.0, false)
    }

    /// Opens a window with a vault that has these cases.
    pub(crate) fn with_vault(cases: Vec<CaseRow>) -> Self {
        Self::kept(cases, false)
    }

    /// Opens it with a passphrase, so that it can be locked.
    pub(crate) fn locking(cases: Vec<CaseRow>) -> Self {
        Self::kept(cases, true)
    }

    fn kept(cases: Vec<CaseRow>, has_passphrase: bool) -> Self {
        let mut bench = Self::bare();
        bench.commands();
        bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::Open {
            has_passphrase,
            is_newer: false,
        }))));
        bench.tell(Notice::Vault(VaultNotice::Listed(Ok(Listing { cases, missing: 0 }))));
        bench
    }

    /// Passes seconds without input; returns the time until the window wanted to be drawn
    /// again at the latest.
    pub(crate) fn later(&mut self, secs: f64) -> Duration {
        let now = self.harness.ctx.input(|input| input.time);
        let wait = self.wants_to_be_drawn_in();
        self.harness.input_mut().time = Some(now + secs);
        self.harness.step();
        self.harness.input_mut().time = None;
        self.settle();
        wait
    }

    /// Returns the time until the window wants to be drawn again without input.
    pub(crate) fn wants_to_be_drawn_in(&self) -> Duration {
        self.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
    }

    /// Waits for autosave; returns the case and draft that are saved.
    pub(crate) fn kept_next(&mut self) -> (Option<CaseId>, Draft) {
        for _ in 0..100 {
            if let Some(Command::Vault(VaultCommand::Save { id, draft, .. })) = self
                .seen
                .iter()
                .find(|command| matches!(command, Command::Vault(VaultCommand::Save { .. })))
            {
                let kept = (*id, (**draft).clone());
                self.seen.clear();
                return kept;
            }
            self.harness.step();
            self.settle();
        }
        panic!("nothing is kept: {:?}", self.seen);
    }

    /// Answers a save with its result.
    pub(crate) fn answer_kept(&mut self, was: Option<CaseId>, result: Result<CaseId, VaultFault>) {
        self.tell(Notice::Vault(VaultNotice::Saved { was, result, at: 0 }));
    }

    /// Opens a window with Acme and John, and John on the page.
    pub(crate) fn with_case() -> Self {
        Self::sized(1280.0, 1400.0)
    }

    /// Opens it in a window of this size.
    pub(crate) fn sized(width: f32, height: f32) -> Self {
        let mut bench = Self::new(width, height, true);
        bench.tell(Notice::Opened {
            path: Hidden("/cases/acme/case.json".into()),
            result: Ok(Box::new(draft())),
        });
        bench.id = CaseId(2);
        bench.press("John Smith");
        bench.commands();
        bench
    }

    fn new(width: f32, height: f32, practice: bool) -> Self {
        // Widgets are found by their English names, whatever the system speaks.
        if words::chosen_language().is_none() {
            words::set_language(Some(Language::English));
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (command_sender, commands) = mpsc::channel(64);
        let (notices, notice_receiver) = mpsc::channel(64);
        let (snapshot, snapshot_receiver) = watch::channel(Snapshot::default());
        let ended = runtime.spawn(async {});
        let engine = EngineHandle {
            commands: command_sender.clone(),
            snapshot: snapshot_receiver,
            notices: notice_receiver,
            ended,
        };
        let info = practice.then(|| practice_info("/cases/acme/case.json"));
        let picks = Picks::default();
        let (picker, told) = (picks.clone(), Told::default());
        let notifier: Option<Arc<dyn Notifier>> = Some(Arc::new(told.clone()));
        let servers = Servers::default();
        let server: Arc<dyn Practise> = Arc::new(servers.clone());
        let harness = Harness::builder()
            .with_size(egui::vec2(width, height))
            .with_theme(egui::Theme::Light)
            .build_eframe(|cc| {
                Dossier::new(
                    cc,
                    engine,
                    Options {
                        practice: info,
                        practise: (!practice).then_some(server),
                        notifier,
                        ..Options::default()
                    },
                    Arc::new(picker),
                )
            });
        let mut bench = Self {
            harness,
            commands,
            queue: command_sender,
            seen: Vec::new(),
            notices,
            snapshot,
            picks,
            told,
            servers,
            id: CaseId(1),
            _runtime: runtime,
        };
        bench.settle();
        if !practice {
            bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::NotCreated(
                KeyFault::NoKeyring,
            )))));
            bench.dismiss_all();
        }
        bench
    }

    /// Draws until nothing moves.
    pub(crate) fn settle(&mut self) {
        self.harness.run_ok();
        while let Ok(command) = self.commands.try_recv() {
            self.seen.push(command);
        }
    }

    /// Dismisses every notice.
    pub(crate) fn dismiss_all(&mut self) {
        while self.harness.query_all_by_label("Close this message").next().is_some() {
            self.click_last("Close this message");
        }
    }

    /// Takes the commands since the last call, after waiting for a dialog's answer.
    pub(crate) fn commands(&mut self) -> Vec<Command> {
        self.settle();
        std::mem::take(&mut self.seen)
    }

    /// Fills the queue of commands until the next frame.
    pub(crate) fn fill_queue(&self) {
        self.fill_queue_but(0);
    }

    /// Fills all but some places of the queue of commands until the next frame.
    pub(crate) fn fill_queue_but(&self, places: usize) {
        while self.queue.capacity() > places {
            self.queue.try_send(Command::LoadLink).unwrap();
        }
    }

    /// Returns true once the window has asked to be closed.
    pub(crate) fn is_closing(&self) -> bool {
        self.harness.state().is_closing()
    }

    /// The operator closes the window.
    pub(crate) fn close(&mut self) {
        let root = self.harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
        root.events.push(egui::ViewportEvent::Close);
        self.harness.step();
        if let Some(root) = self.harness.input_mut().viewports.get_mut(&egui::ViewportId::ROOT) {
            root.events.clear();
        }
        self.settle();
    }

    /// Waits until the dialog that is open was answered, whatever else happens meanwhile.
    pub(crate) fn dialog_answered(&mut self) {
        self.until("the dialog is answered", |bench| !bench.harness.state().has_open_dialog());
    }

    /// Draws frames until a condition holds that another thread brings about, such as the reading of
    /// a folder.
    #[track_caller]
    pub(crate) fn until(&mut self, what: &str, is_so: impl Fn(&Self) -> bool) {
        let deadline = Instant::now() + BOUND;
        while !is_so(self) {
            assert!(Instant::now() < deadline, "not in {BOUND:?}: {what}: {}", self.text());
            std::thread::yield_now();
            self.harness.step();
            self.settle();
        }
    }

    /// Returns the document that the engine is asked to read next.
    pub(crate) fn examined_next(&mut self) -> (SlotKey, PathBuf) {
        let commands = self.commands();
        match asked(&commands, |command| matches!(command, Command::Examine { .. })) {
            Some(Command::Examine { slot, path }) => (slot.clone(), path.clone()),
            _ => panic!("nothing is read: {commands:?}"),
        }
    }

    /// Answers the reading of a document.
    pub(crate) fn answer_examined(&mut self, slot: SlotKey, name: &str, bytes: u64) {
        let path = Hidden(PathBuf::from("/scans").join(name));
        let attachment = Attachment {
            path: path.clone(),
            original_name: Hidden(name.into()),
            bytes,
            sha256: Digest([7; 32]),
            sniffed: Sniffed::Pdf,
            copy: None,
        };
        self.tell(Notice::Examined { slot, path, result: Ok(attachment) });
    }

    /// Sends a notice of the engine.
    pub(crate) fn tell(&mut self, notice: Notice) {
        self.notices.try_send(notice).unwrap();
        self.harness.step();
        self.settle();
    }

    /// Does so and draws one frame only.
    pub(crate) fn tell_once(&mut self, notice: Notice) {
        self.notices.try_send(notice).unwrap();
        self.harness.step();
        while let Ok(command) = self.commands.try_recv() {
            self.seen.push(command);
        }
    }

    /// Answers the start of a practice server inside the window; returns false if none was wanted.
    pub(crate) fn practice_starts(&mut self, succeeds: bool) -> bool {
        let started = self.servers.0.lock().unwrap().pop();
        let is_wanted = started.is_some();
        if let Some(started) = started {
            started(succeeds.then(|| practice_info("/practice/case.json")));
        }
        self.harness.step();
        self.settle();
        is_wanted
    }

    /// Sets the case that [`Self::publish`] is about.
    pub(crate) fn is_about(&mut self, id: CaseId) {
        self.id = id;
    }

    /// Publishes the progress of the window's case.
    pub(crate) fn publish(&mut self, progress: CaseProgress) {
        self.publish_as(self.id, progress);
    }

    /// Takes the notifications since the last call.
    pub(crate) fn told(&self) -> Vec<String> {
        std::mem::take(&mut *self.told.0.lock().unwrap())
    }

    /// Takes the focus from the window, or gives it back.
    pub(crate) fn look_away(&mut self, away: bool) {
        let root = self.harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
        root.focused = Some(!away);
        self.harness.step();
    }

    /// Publishes the progress of some case.
    pub(crate) fn publish_as(&mut self, id: CaseId, progress: CaseProgress) {
        self.snapshot.send(Snapshot { cases: vec![CaseProgress { id, ..progress }] }).unwrap();
        self.harness.step();
        self.settle();
    }

    /// Does so and draws one frame only.
    pub(crate) fn publish_once(&mut self, progress: CaseProgress) {
        self.snapshot
            .send(Snapshot { cases: vec![CaseProgress { id: self.id, ..progress }] })
            .unwrap();
        self.harness.step();
    }

    /// Saves the case; returns the written draft.
    pub(crate) fn save(&mut self) -> Draft {
        self.save_by("Save…")
    }

    /// Saves the case with the button of this name.
    pub(crate) fn save_by(&mut self, name: &str) -> Draft {
        self.picks("/cases/acme/case.json");
        self.press(name);
        let commands = self.commands();
        match asked(&commands, |command| matches!(command, Command::SaveCase { .. })) {
            Some(Command::SaveCase { draft, .. }) => (**draft).clone(),
            _ => panic!("nothing is saved: {commands:?}"),
        }
    }

    /// Returns true if this is on the screen, as a name or as text.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.text().lines().any(|line| line == words)
    }

    /// Returns everything a screen reader could say, one line each.
    pub(crate) fn text(&self) -> String {
        let mut lines = Vec::new();
        for node in self.harness.get_all_by(|_| true) {
            let node = node.accesskit_node();
            lines.extend([node.label(), node.value()].into_iter().flatten());
        }
        lines.join("\n")
    }

    /// Returns the description of the widget of this name.
    pub(crate) fn described(&self, name: &str) -> String {
        self.harness
            .get_by_label(name)
            .accesskit_node()
            .data()
            .description()
            .unwrap_or_default()
            .to_owned()
    }
}

/// Returns the first command that matches.
pub(crate) fn asked(commands: &[Command], fits: impl Fn(&Command) -> bool) -> Option<&Command> {
    commands.iter().find(|command| fits(command))
}
