//! The operator's hands: what is pressed, typed, dropped and chosen.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Instant;

use dossier::app::Purpose;
use dossier::words;
use egui::{Event, HoveredFile, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::Bench;
use super::fakes::Fake;

/// The ids of the entries of the header's menu.
const IN_MENU: [&str; 9] = [
    "window-new",
    "window-open",
    "window-save",
    "window-export",
    "action-settings",
    "window-undo",
    "window-redo",
    "window-theme-light",
    "window-theme-dark",
];
/// The ids of the entries of the menu about the link.
const IN_LINK_MENU: [&str; 2] = ["window-change-destination", "step-language"];

/// Returns true if one of these ids has this sentence.
fn is_one(ids: &[&str], sentence: &str) -> bool {
    ids.iter().any(|id| words::text(id) == sentence)
}

/// Returns the beginning of what the chip in the header says about the link.
fn chip() -> String {
    words::text_with("window-link-chip", &[("what", "".into())])
}

impl Bench {
    /// Goes to the page before sending and sends the case to the practice server.
    pub(crate) fn send(&mut self) {
        self.send_to("PRACTICE");
    }

    /// Goes to the page before sending and sends the case to this environment.
    pub(crate) fn send_to(&mut self, environment: &str) {
        self.press("Review");
        let name = format!("Send to spektr ({environment})");
        // The button is at the foot of a page that may be longer than the window.
        self.harness.get_by_label(&name).click_accesskit();
        self.settle();
        self.await_dialog();
    }

    /// Opens the menu that has this entry, unless a widget of the name is there.
    pub(crate) fn open_menu_of(&mut self, entry: &str) {
        if self.harness.query_all_by_label(entry).next().is_some() {
            return;
        }
        if is_one(&IN_MENU, entry) {
            self.harness.get_by_label(&words::text("window-more")).click();
        } else if is_one(&IN_LINK_MENU, entry) {
            self.open_link_menu();
        }
        self.settle();
    }

    /// Returns true if the menu that has this entry offers it now, and closes the menu again.
    pub(crate) fn menu_offers(&mut self, entry: &str) -> bool {
        self.open_menu_of(entry);
        let is_live = !self.harness.get_by_label(entry).accesskit_node().is_disabled();
        self.harness.key_press(egui::Key::Escape);
        self.settle();
        is_live
    }

    /// Returns what the chip in the header says about the link; empty without one.
    pub(crate) fn link_words(&self) -> String {
        let name = chip();
        let chip = self.harness.query_by_label_contains(name.trim());
        chip.and_then(|chip| chip.accesskit_node().label()).unwrap_or_default()
    }

    /// Opens the menu about the link.
    pub(crate) fn open_link_menu(&mut self) {
        self.harness.get_by_label_contains(chip().trim()).click();
        self.settle();
    }

    /// Presses the widget of this name; returns the page that is opened in the browser.
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

    /// Opens a choice, searches it, and picks the entry of this name.
    pub(crate) fn choose(&mut self, name: &str, search: &str, choice: &str) {
        self.press(name);
        self.type_into_open(&format!("Search {name}"), search);
        self.press(choice);
    }

    /// Types into a box that has the keyboard and keeps it.
    pub(super) fn type_into_open(&mut self, name: &str, text: &str) {
        self.focus_and_type(name, text);
    }

    /// Presses the widget of this name, and waits for the dialog it may open.
    pub(crate) fn press(&mut self, name: &str) {
        self.click(name);
        self.await_dialog();
    }

    /// Presses the widget of this name.
    pub(crate) fn click(&mut self, name: &str) {
        self.open_menu_of(name);
        let can_be_pressed = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().data().supports_action(egui::accesskit::Action::Click)
        };
        let found: Vec<_> = self.harness.get_all_by_label(name).filter(can_be_pressed).collect();
        assert_eq!(found.len(), 1, "{name}");
        found[0].click();
        drop(found);
        self.settle();
    }

    /// Presses the last widget of this name.
    pub(crate) fn press_last(&mut self, name: &str) {
        self.click_last(name);
        self.await_dialog();
    }

    /// Presses it, whatever dialog that opens.
    pub(crate) fn click_last(&mut self, name: &str) {
        self.open_menu_of(name);
        self.harness.get_all_by_label(name).last().unwrap_or_else(|| panic!("{name}")).click();
        self.settle();
    }

    /// Types into a box and leaves it.
    pub(crate) fn type_into(&mut self, name: &str, text: &str) {
        self.focus_and_type(name, text);
        self.leave();
    }

    /// Replaces all text in a box and leaves it.
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

    pub(super) fn focus_box(&mut self, name: &str) {
        self.text_box(name).focus();
        self.settle();
    }

    /// Returns the text in a box.
    pub(crate) fn typed_in(&self, name: &str) -> String {
        self.text_box(name).value().unwrap_or_default()
    }

    /// Returns the box of this name; the label beside it has the same.
    pub(super) fn text_box<'t>(&'t self, name: &'t str) -> egui_kittest::Node<'t> {
        let is_box = |role| {
            matches!(
                role,
                egui::Role::TextInput | egui::Role::PasswordInput | egui::Role::MultilineTextInput
            )
        };
        self.harness
            .get_by(move |node| node.label().as_deref() == Some(name) && is_box(node.role()))
    }

    /// Presses Tab.
    pub(crate) fn leave(&mut self) {
        self.harness.key_press(egui::Key::Tab);
        self.settle();
    }

    /// Sets the answer of the next file dialog.
    pub(crate) fn picks(&mut self, path: &str) {
        *self.picks.answer.lock().unwrap() = Some(PathBuf::from(path));
    }

    /// Removes the system's file dialogs.
    pub(crate) fn without_dialogs(&self) {
        *self.picks.is_missing.lock().unwrap() = true;
    }

    /// Keeps the next dialog open until the returned lock is dropped.
    pub(crate) fn silent_dialogs(&self) -> Arc<Mutex<()>> {
        Arc::clone(&self.picks.gate)
    }

    /// Opens a file dialog, does something while it is open, and answers it with
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
        let deadline = Instant::now() + super::BOUND;
        while self.picks.answer.lock().unwrap().is_some() {
            assert!(Instant::now() < deadline, "the dialog was not opened: {name}");
            std::thread::yield_now();
        }
        meanwhile(self);
        drop(held);
        self.seen.clear();
        self.await_dialog();
        self.settle();
    }

    /// Returns the purpose of the last file dialog.
    pub(crate) fn last_purpose(&self) -> Option<Purpose> {
        self.picks.purpose.lock().unwrap().clone()
    }

    pub(super) fn await_dialog(&mut self) {
        let before = self.seen.len();
        // The dialog lives on a thread of its own; its answer is a command.
        self.until("the dialog is answered", |bench| {
            !bench.harness.state().has_open_dialog() || bench.seen.len() != before
        });
    }

    /// Drops files on the widget of this name.
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

    pub(super) fn drop_at(&mut self, pointer: Event, paths: &[&str]) {
        self.harness.event(pointer);
        for path in paths {
            self.harness.input_mut().dropped_files.push(Arc::new(Fake(PathBuf::from(path))));
        }
        self.settle();
    }

    /// Holds a file over the widget of this name.
    pub(crate) fn hover(&mut self, name: &str, path: &str) {
        let at: Pos2 = self.harness.get_by_label(name).rect().center();
        self.harness.event(Event::PointerMoved(at));
        self.harness.input_mut().hovered_files =
            vec![HoveredFile { path: Some(path.into()), mime: String::new() }];
        self.settle();
    }
}
