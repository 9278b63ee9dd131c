//! The drawn window of a walk: restarted in the same harness, pressed by accessible name, read
//! frame by frame.
//!
//! Knows nothing of what it is told or of the meaning of its sentences.

use std::sync::Arc;

use dossier::app::{Dossier, Options, Picked, Picker, Purpose, Wanted};
use dossier::domain::progress::Snapshot;
use dossier::engine::message::{Command, EngineHandle, Notice};
use dossier::words::{self, Language};
use eframe::CreationContext;
use egui::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, watch};

/// Room for what is said between two frames.
const QUEUE: usize = 256;

#[derive(Debug)]
struct NoPicker;

impl Picker for NoPicker {
    fn pick(&self, _: &Purpose, _: &Wanted) -> Picked {
        Picked::Nothing
    }
}

/// The engine's ends of the channels.
struct Ends {
    commands: mpsc::Receiver<Command>,
    notices: mpsc::Sender<Notice>,
    snapshot: watch::Sender<Snapshot>,
}

/// One thing of a frame, as a screen reader would find it.
#[derive(Debug)]
pub(super) struct Widget {
    pub name: String,
    pub value: String,
    pub description: String,
    pub role: Role,
    pub is_live: bool,
}

pub(super) struct Desk {
    harness: Harness<'static, Dossier>,
    ends: Ends,
    /// True after a press or key that the next frame takes and the one after it shows.
    pub is_touched: bool,
    runtime: Runtime,
}

fn handle(runtime: &Runtime) -> (EngineHandle, Ends) {
    let (queue, commands) = mpsc::channel(QUEUE);
    let (notices, notice_receiver) = mpsc::channel(QUEUE);
    let (snapshot, snapshot_receiver) = watch::channel(Snapshot::default());
    let handle = EngineHandle {
        commands: queue,
        snapshot: snapshot_receiver,
        notices: notice_receiver,
        ended: runtime.spawn(async {}),
    };
    (handle, Ends { commands, notices, snapshot })
}

impl Desk {
    pub(super) fn new() -> Self {
        // Widgets are found by their English names, whatever the system speaks.
        if words::chosen_language().is_none() {
            words::set_language(Some(Language::English));
        }
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let (engine, ends) = handle(&runtime);
        let harness = Harness::builder()
            .with_size(egui::vec2(1040.0, 900.0))
            .with_theme(egui::Theme::Light)
            .with_max_steps(1)
            .build_eframe(|cc| Dossier::new(cc, engine, Options::default(), Arc::new(NoPicker)));
        Self { harness, ends, is_touched: false, runtime }
    }

    /// Ends the program and starts it again.
    pub(super) fn restart(&mut self) {
        let (engine, ends) = handle(&self.runtime);
        self.ends = ends;
        self.harness.ctx.data_mut(egui::util::IdTypeMap::clear);
        // The one it is drawn with has fonts, styles and plugins already.
        let cc = CreationContext::_new_kittest(egui::Context::default());
        *self.harness.state_mut() =
            Dossier::new(&cc, engine, Options::default(), Arc::new(NoPicker));
    }

    /// Draws one frame, or one for each event that waits.
    pub(super) fn draw(&mut self) {
        self.harness.step();
    }

    /// Returns true if the window wants to be drawn again at once.
    pub(super) fn wants_more(&self) -> bool {
        self.harness.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay.is_zero()
    }

    /// Commands of the window since.
    pub(super) fn commands(&mut self) -> Vec<Command> {
        std::iter::from_fn(|| self.ends.commands.try_recv().ok()).collect()
    }

    pub(super) fn tell(&mut self, notice: Notice) {
        self.ends.notices.try_send(notice).unwrap();
    }

    pub(super) fn publish(&mut self, snapshot: Snapshot) {
        self.ends.snapshot.send(snapshot).unwrap();
    }

    /// Presses the last thing of this name that can be pressed; returns whether there is one.
    pub(super) fn press(&mut self, name: &str) -> bool {
        let can_be_pressed = |node: &egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            !node.is_disabled() && node.data().supports_action(egui::accesskit::Action::Click)
        };
        let found = self.harness.query_all_by_label(name).rfind(can_be_pressed);
        let is_there = found.is_some();
        if let Some(node) = found {
            node.click_accesskit();
        }
        self.is_touched |= is_there;
        is_there
    }

    /// Gives the keyboard to the box of this name; returns whether there is one.
    pub(super) fn focus(&mut self, name: &str) -> bool {
        let is_box = |node: &egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            !node.is_disabled()
                && matches!(
                    node.role(),
                    Role::TextInput | Role::PasswordInput | Role::MultilineTextInput
                )
        };
        let found = self.harness.query_all_by_label(name).find(is_box);
        let is_there = found.is_some();
        if let Some(node) = found {
            node.focus();
        }
        self.is_touched |= is_there;
        is_there
    }

    pub(super) fn event(&mut self, event: egui::Event) {
        self.is_touched = true;
        self.harness.event(event);
    }

    /// Presses a shortcut.
    pub(super) fn shortcut(&mut self, key: egui::Key) {
        self.is_touched = true;
        self.harness.key_press_modifiers(egui::Modifiers::COMMAND, key);
    }

    /// Everything of the last frame.
    pub(super) fn widgets(&self) -> Vec<Widget> {
        let says = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().label().is_some() || node.accesskit_node().value().is_some()
        };
        let is_dialog = |node: &egui_kittest::Node<'_>| {
            matches!(node.accesskit_node().role(), Role::Dialog | Role::AlertDialog)
        };
        let all = self.harness.query_all_by(|_| true).filter(|node| says(node) || is_dialog(node));
        all.map(|node| {
            let node = node.accesskit_node();
            Widget {
                name: node.label().unwrap_or_default(),
                value: node.value().unwrap_or_default(),
                description: node.data().description().unwrap_or_default().to_owned(),
                role: node.role(),
                is_live: !node.is_disabled(),
            }
        })
        .collect()
    }
}
