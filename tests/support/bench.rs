//! A window on a bench: the engine is two channels, the file dialog answers what the test wants.
//!
//! Must not know: layout. Widgets are found by the names a screen reader says.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use dossier::app::{Dossier, Notifier, Options, Picked, Picker, PracticeInfo, Purpose, Wanted};
use dossier::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use dossier::domain::progress::{CaseId, CaseProgress, FileProgress, FileState, Snapshot};
use dossier::domain::value::{FileRef, Value};
use dossier::engine::message::{
    CaseRow, Command, EngineHandle, KeyFault, Listing, Notice, VaultCommand, VaultFault,
    VaultNotice, VaultState,
};
use dossier::words::{self, Language};
use egui::{Event, HoveredFile, Pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use secrecy::SecretString;
use tokio::sync::{mpsc, watch};

/// The dialog's next answer, what the last one was opened for, and what keeps it open while it is
/// locked.
#[derive(Clone, Default)]
struct Picks {
    answer: Arc<Mutex<Option<PathBuf>>>,
    purpose: Arc<Mutex<Option<Purpose>>>,
    gate: Arc<Mutex<()>>,
    /// Whether the system has no file dialog.
    is_missing: Arc<Mutex<bool>>,
}

impl Picker for Picks {
    fn pick(&self, purpose: &Purpose, _: &Wanted) -> Picked {
        *self.purpose.lock().unwrap() = Some(purpose.clone());
        // Taken at once: what is chosen in the next dialog is not meant.
        let answer = self.answer.lock().unwrap().take();
        drop(self.gate.lock());
        match answer {
            _ if *self.is_missing.lock().unwrap() => Picked::NoDialog,
            Some(path) => Picked::Path(Hidden(path)),
            None => Picked::Nothing,
        }
    }
}

/// Writes down what is told to whoever does not look.
#[derive(Clone, Debug, Default)]
struct Told(Arc<Mutex<Vec<String>>>);

impl Notifier for Told {
    fn tell(&self, _: String, body: String) {
        self.0.lock().unwrap().push(body);
    }
}

/// A file in the hand of a file manager.
#[derive(Debug)]
struct Fake(PathBuf);

impl egui::DroppedFile for Fake {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the window must not open files".into())
    }
}

pub(crate) struct Bench {
    pub(crate) harness: Harness<'static, Dossier>,
    commands: mpsc::Receiver<Command>,
    queue: mpsc::Sender<Command>,
    seen: Vec<Command>,
    notices: mpsc::Sender<Notice>,
    snapshot: watch::Sender<Snapshot>,
    picks: Picks,
    told: Told,
    id: CaseId,
    _runtime: tokio::runtime::Runtime,
}

impl Bench {
    /// An empty case with a practice link.
    pub(crate) fn practising() -> Self {
        Self::new(1280.0, 800.0, true)
    }

    /// The same in a window of this size.
    pub(crate) fn practising_sized(width: f32, height: f32) -> Self {
        Self::new(width, height, true)
    }

    /// The same in a window that is high enough for a whole form.
    pub(crate) fn practising_tall() -> Self {
        Self::new(1280.0, 7000.0, true)
    }

    /// Presses what bears this name, and answers the page that is opened in the browser.
    pub(crate) fn opens(&mut self, name: &str) -> Option<String> {
        self.harness.get_by_label(name).click();
        for _ in 0..4 {
            self.harness.step();
            for command in &self.harness.output().platform_output.commands {
                if let egui::OutputCommand::OpenUrl(page) = command {
                    return Some(page.url.clone());
                }
            }
        }
        None
    }

    /// Opens a choice, searches it, and picks what bears this name.
    pub(crate) fn choose(&mut self, name: &str, search: &str, choice: &str) {
        self.press(name);
        self.type_into_open(&format!("Search {name}"), search);
        self.press(choice);
    }

    /// Types into a box that has the keyboard and keeps it.
    fn type_into_open(&mut self, name: &str, text: &str) {
        self.focus_and_type(name, text);
    }

    /// An empty case without a link.
    pub(crate) fn bare() -> Self {
        Self::new(1280.0, 800.0, false)
    }

    /// The same in a window of this size.
    pub(crate) fn bare_sized(width: f32, height: f32) -> Self {
        Self::new(width, height, false)
    }

    /// The same in a window that is high enough for a long dialog.
    pub(crate) fn bare_tall() -> Self {
        Self::new(1280.0, 1400.0, false)
    }

    /// A window whose cases are kept; there are these so far.
    pub(crate) fn secret_location(cases: Vec<CaseRow>) -> Self {
        Self::kept(cases, false)
    }

    /// The same under a passphrase, so that it can be locked.
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
        bench.tell(Notice::Vault(VaultNotice::Listed(Ok(Listing { cases, vanished: 0 }))));
        bench
    }

    /// So many seconds pass without anything happening; answers when the window wanted to be drawn
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

    /// When the window wants to be drawn again, if nothing happens.
    pub(crate) fn wants_to_be_drawn_in(&self) -> Duration {
        self.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay
    }

    /// What is about to be kept, once typing has rested.
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

    /// The case was kept, or was not.
    pub(crate) fn answer_kept(&mut self, was: Option<CaseId>, result: Result<CaseId, VaultFault>) {
        self.tell(Notice::Vault(VaultNotice::Saved { was, result, at: 0 }));
    }

    /// Acme and John, John on the page.
    pub(crate) fn with_case() -> Self {
        Self::sized(1280.0, 1400.0)
    }

    /// The same in a window of this size.
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
        let link = SecretString::from("http://127.0.0.1:9/form?token=practice-token".to_owned());
        let practising = practice;
        let practice = practice
            .then(|| PracticeInfo { link, sample_case: PathBuf::from("/cases/acme/case.json") });
        let picks = Picks::default();
        let (picker, told) = (picks.clone(), Told::default());
        let notifier: Option<Arc<dyn Notifier>> = Some(Arc::new(told.clone()));
        let harness = Harness::builder()
            .with_size(egui::vec2(width, height))
            .with_theme(egui::Theme::Light)
            .build_eframe(|cc| {
                Dossier::new(
                    cc,
                    engine,
                    Options { practice, notifier, ..Options::default() },
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
            id: CaseId(1),
            _runtime: runtime,
        };
        bench.settle();
        if !practising {
            bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::NotCreated(
                KeyFault::NoKeyring,
            )))));
            bench.dismiss_all();
        }
        bench
    }

    /// Draws until nothing moves any more.
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

    /// The commands since the last time they were asked for; a dialog's answer is waited for.
    pub(crate) fn commands(&mut self) -> Vec<Command> {
        self.settle();
        std::mem::take(&mut self.seen)
    }

    /// Presses what bears this name, and waits for the dialog it may open.
    pub(crate) fn press(&mut self, name: &str) {
        self.click(name);
        self.await_dialog();
    }

    /// Presses what bears this name.
    pub(crate) fn click(&mut self, name: &str) {
        let can_be_pressed = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().data().supports_action(egui::accesskit::Action::Click)
        };
        let found: Vec<_> = self.harness.get_all_by_label(name).filter(can_be_pressed).collect();
        assert_eq!(found.len(), 1, "{name}");
        found[0].click();
        drop(found);
        self.settle();
    }

    /// Presses the last of those that bear this name.
    pub(crate) fn press_last(&mut self, name: &str) {
        self.click_last(name);
        self.await_dialog();
    }

    /// The same, whatever dialog it opens.
    pub(crate) fn click_last(&mut self, name: &str) {
        self.harness.get_all_by_label(name).last().unwrap_or_else(|| panic!("{name}")).click();
        self.settle();
    }

    /// Replaces what stands in a box, and leaves it.
    pub(crate) fn type_into(&mut self, name: &str, text: &str) {
        self.focus_and_type(name, text);
        self.leave();
    }

    /// Replaces what stands in a box, whatever it was, and leaves it.
    pub(crate) fn retype(&mut self, name: &str, text: &str) {
        self.focus_box(name);
        self.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
        self.settle();
        if text.is_empty() {
            self.harness.key_press(egui::Key::Delete);
        } else {
            self.harness.event(Event::Text(text.to_owned()));
        }
        self.settle();
        self.leave();
    }

    /// Types into a box and stays there.
    pub(crate) fn focus_and_type(&mut self, name: &str, text: &str) {
        self.focus_box(name);
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// Types into a box and draws once.
    pub(crate) fn type_at_once(&mut self, name: &str, text: &str) {
        self.focus_box(name);
        self.harness.event(Event::Text(text.to_owned()));
        self.harness.step();
    }

    fn focus_box(&mut self, name: &str) {
        self.text_box(name).focus();
        self.settle();
    }

    /// What stands in a box.
    pub(crate) fn typed_in(&self, name: &str) -> String {
        self.text_box(name).value().unwrap_or_default()
    }

    /// The box of this name, which the words beside it bear too.
    fn text_box<'t>(&'t self, name: &'t str) -> egui_kittest::Node<'t> {
        let is_box = |role| {
            matches!(
                role,
                egui::Role::TextInput | egui::Role::PasswordInput | egui::Role::MultilineTextInput
            )
        };
        self.harness
            .get_by(move |node| node.label().as_deref() == Some(name) && is_box(node.role()))
    }

    /// Goes on to the next widget.
    pub(crate) fn leave(&mut self) {
        self.harness.key_press(egui::Key::Tab);
        self.settle();
    }

    /// What the next file dialog answers.
    pub(crate) fn picks(&mut self, path: &str) {
        *self.picks.answer.lock().unwrap() = Some(PathBuf::from(path));
    }

    /// The system has no file dialog from now on.
    pub(crate) fn without_dialogs(&self) {
        *self.picks.is_missing.lock().unwrap() = true;
    }

    /// Holds the next dialog open for as long as this is kept.
    pub(crate) fn silent_dialogs(&self) -> Arc<Mutex<()>> {
        Arc::clone(&self.picks.gate)
    }

    /// Presses what opens a file dialog, does something while it is open, and lets it answer with
    /// this path.
    pub(crate) fn while_dialog_is_open(
        &mut self,
        name: &str,
        path: &str,
        meanwhile: impl FnOnce(&mut Self),
    ) {
        let gate = Arc::clone(&self.picks.gate);
        let held = gate.lock().unwrap();
        self.picks(path);
        self.click(name);
        assert!(self.harness.state().has_open_dialog(), "{name}");
        let deadline = Instant::now() + Duration::from_secs(5);
        while self.picks.answer.lock().unwrap().is_some() && Instant::now() < deadline {
            std::thread::yield_now();
        }
        meanwhile(self);
        drop(held);
        self.seen.clear();
        self.await_dialog();
        self.settle();
    }

    /// What the last file dialog was opened for.
    pub(crate) fn last_purpose(&self) -> Option<Purpose> {
        self.picks.purpose.lock().unwrap().clone()
    }

    /// The engine takes no more commands until the next frame was drawn.
    pub(crate) fn fill_queue(&self) {
        while self.queue.try_send(Command::LoadLink).is_ok() {}
    }

    /// Whether the window has ordered its own closing.
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
        let deadline = Instant::now() + Duration::from_secs(5);
        while self.harness.state().has_open_dialog() && Instant::now() < deadline {
            std::thread::yield_now();
            self.harness.step();
            self.settle();
        }
    }

    fn await_dialog(&mut self) {
        let deadline = Instant::now() + Duration::from_secs(5);
        let before = self.seen.len();
        // The dialog lives on a thread of its own; its answer is a command.
        while self.harness.state().has_open_dialog()
            && self.seen.len() == before
            && Instant::now() < deadline
        {
            std::thread::yield_now();
            self.harness.step();
            self.settle();
        }
    }

    /// Drops files on the thing of this name.
    pub(crate) fn drop_on(&mut self, name: &str, paths: &[&str]) {
        let at = self.harness.get_by_label(name).rect().center();
        self.harness.input_mut().hovered_files.clear();
        self.drop_at(Event::PointerMoved(at), paths);
    }

    /// Drops a file whose name may be no text.
    pub(crate) fn drop_on_raw(&mut self, name: &str, path: PathBuf) {
        let at = self.harness.get_by_label(name).rect().center();
        self.harness.event(Event::PointerMoved(at));
        self.harness.input_mut().dropped_files.push(Arc::new(Fake(path)));
        self.settle();
    }

    /// Drops files where the pointer is not known.
    pub(crate) fn drop_nowhere(&mut self, paths: &[&str]) {
        self.drop_at(Event::PointerGone, paths);
    }

    fn drop_at(&mut self, pointer: Event, paths: &[&str]) {
        self.harness.event(pointer);
        for path in paths {
            self.harness.input_mut().dropped_files.push(Arc::new(Fake(PathBuf::from(path))));
        }
        self.settle();
    }

    /// Holds a file over the thing of this name.
    pub(crate) fn hover(&mut self, name: &str, path: &str) {
        let at: Pos2 = self.harness.get_by_label(name).rect().center();
        self.harness.event(Event::PointerMoved(at));
        self.harness.input_mut().hovered_files =
            vec![HoveredFile { path: Some(path.into()), mime: String::new() }];
        self.settle();
    }

    /// The document the engine is asked to read next.
    pub(crate) fn examined_next(&mut self) -> (SlotKey, PathBuf) {
        let commands = self.commands();
        match asked(&commands, |command| matches!(command, Command::Examine { .. })) {
            Some(Command::Examine { slot, path }) => (slot.clone(), path.clone()),
            _ => panic!("nothing is read: {commands:?}"),
        }
    }

    /// The engine has read a document.
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

    /// The engine says something.
    pub(crate) fn tell(&mut self, notice: Notice) {
        self.notices.try_send(notice).unwrap();
        self.harness.step();
        self.settle();
    }

    /// The same, and the window is woken to draw it, once.
    pub(crate) fn tell_once(&mut self, notice: Notice) {
        self.notices.try_send(notice).unwrap();
        self.harness.step();
        while let Ok(command) = self.commands.try_recv() {
            self.seen.push(command);
        }
    }

    /// From now on what is published is about this case.
    pub(crate) fn is_about(&mut self, id: CaseId) {
        self.id = id;
    }

    /// The engine publishes how the window's case goes.
    pub(crate) fn publish(&mut self, progress: CaseProgress) {
        self.publish_as(self.id, progress);
    }

    /// What was told to whoever does not look since the last time this was asked.
    pub(crate) fn told(&self) -> Vec<String> {
        std::mem::take(&mut *self.told.0.lock().unwrap())
    }

    /// The operator looks at another window, or comes back.
    pub(crate) fn look_away(&mut self, away: bool) {
        let root = self.harness.input_mut().viewports.entry(egui::ViewportId::ROOT).or_default();
        root.focused = Some(!away);
        self.harness.step();
    }

    /// The engine publishes how some case goes.
    pub(crate) fn publish_as(&mut self, id: CaseId, progress: CaseProgress) {
        self.snapshot.send(Snapshot { cases: vec![CaseProgress { id, ..progress }] }).unwrap();
        self.harness.step();
        self.settle();
    }

    /// The same, and the window is woken to draw it, once.
    pub(crate) fn publish_once(&mut self, progress: CaseProgress) {
        self.snapshot
            .send(Snapshot { cases: vec![CaseProgress { id: self.id, ..progress }] })
            .unwrap();
        self.harness.step();
    }

    /// Saves the case and answers what is written.
    pub(crate) fn save(&mut self) -> Draft {
        self.save_by("Save…")
    }

    /// The same, whatever its button is called.
    pub(crate) fn save_by(&mut self, name: &str) -> Draft {
        self.picks("/cases/acme/case.json");
        self.press(name);
        let commands = self.commands();
        match asked(&commands, |command| matches!(command, Command::SaveCase { .. })) {
            Some(Command::SaveCase { draft, .. }) => (**draft).clone(),
            _ => panic!("nothing is saved: {commands:?}"),
        }
    }

    /// Whether this is on the screen, as a name or as text.
    pub(crate) fn says(&self, words: &str) -> bool {
        self.text().lines().any(|line| line == words)
    }

    /// Everything a screen reader could say, a line each.
    pub(crate) fn text(&self) -> String {
        let mut lines = Vec::new();
        for node in self.harness.get_all_by(|_| true) {
            let node = node.accesskit_node();
            lines.extend([node.label(), node.value()].into_iter().flatten());
        }
        lines.join("\n")
    }

    /// The description of the thing of this name.
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

/// The first command that fits.
pub(crate) fn asked(commands: &[Command], fits: impl Fn(&Command) -> bool) -> Option<&Command> {
    commands.iter().find(|command| fits(command))
}

/// Acme, owned by John.
pub(crate) fn draft() -> Draft {
    let mut draft = Draft { title: "Acme onboarding".into(), ..Draft::default() };
    draft.fields.set("annual_revenue", Value::typed_number("5000000"));
    let entity = |reference: &str, kind, fields: &[(&str, &str)]| Entity {
        reference: reference.into(),
        kind,
        fields: fields
            .iter()
            .map(|(key, text)| ((*key).to_owned(), Value::Text((*text).to_owned())))
            .collect(),
    };
    draft.entities.push(entity(
        "acme",
        EntityKind::Company,
        &[("company_name", "Acme Corporation")],
    ));
    draft.entities.push(entity(
        "john",
        EntityKind::Individual,
        &[("first_name", "John"), ("last_name", "Smith")],
    ));
    let relation = |from: &str, to: &str, share: Option<&str>| Relation {
        ownership_percentage: share.map(Value::typed_number),
        ..Relation::new(from, to, "owner")
    };
    draft.relations =
        vec![relation("acme", ROOT, None), relation("john", "acme", Some("75"))].into();
    draft.entities[0]
        .fields
        .set("company_document", Value::File(FileRef { path: "scans/certificate.pdf".into() }));
    draft
}

/// Documents on their way, half of each megabyte sent.
pub(crate) fn sent_files(files: &[(&str, &str, FileState)]) -> Vec<FileProgress> {
    files
        .iter()
        .map(|(entity, field, state)| FileProgress {
            slot: SlotKey::new(Some((*entity).into()), *field),
            file_name: Hidden(format!("{field}.pdf")),
            total_bytes: 1_000_000,
            sent_bytes: 500_000,
            state: state.clone(),
        })
        .collect()
}
