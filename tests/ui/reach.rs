//! Keyboard focus and announcements for screen readers: panes, dialogs, and progress.
//!
//! Knows nothing of layout.

use dossier::domain::failure::UploadFault;
use dossier::domain::progress::{Can, CaseProgress, FileState, Phase};
use dossier::engine::message::Command;
use egui::accesskit::Live;
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use super::bench::{Bench, asked, sent_files};

fn has_focus(node: &AccessKitNode<'_>) -> bool {
    node.is_focused()
}

impl Bench {
    /// Returns the focused widget.
    pub(crate) fn focused(&self) -> String {
        let node = self.harness.get_by(has_focus);
        let node = node.accesskit_node();
        node.label().or_else(|| node.value()).unwrap_or_default()
    }

    /// Returns the live region, which a screen reader announces when it changes.
    fn live(&self) -> Vec<String> {
        let live = self.harness.get_all_by(|node| node.live() == Live::Polite);
        live.filter_map(|node| node.value().or_else(|| node.accesskit_node().label())).collect()
    }
}

#[test]
fn the_key_f6_goes_through_the_panes_in_reading_order_and_with_shift_back() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans/unknown.pdf"]);
    bench.harness.get_by_label("First name, John Smith").focus();
    bench.settle();
    let order = [
        "To assign",
        "Show the status",
        "Title of the case",
        "The case itself",
        "Answers",
        "To assign",
    ];
    for name in order {
        bench.harness.key_press(Key::F6);
        bench.settle();
        assert_eq!(bench.focused(), name);
    }
    for name in order.iter().rev().skip(1) {
        bench.harness.key_press_modifiers(Modifiers::SHIFT, Key::F6);
        bench.settle();
        assert_eq!(&bench.focused(), name);
    }
}

#[test]
fn the_key_f6_passes_over_a_pane_that_has_gone() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans/unknown.pdf"]);
    bench.press("Leave all out");
    bench.harness.get_by_label("First name, John Smith").focus();
    bench.settle();
    bench.harness.key_press(Key::F6);
    bench.settle();
    assert_eq!(bench.focused(), "Show the status");
}

#[test]
fn esc_closes_only_the_topmost_layer() {
    let mut bench = Bench::with_case();
    bench.press("Change…");
    bench.press("Environment");
    let open = bench.harness.query_all_by_label("Sandbox").count();
    bench.harness.key_press(Key::Escape);
    bench.settle();
    assert!(
        open > 0 && bench.harness.query_all_by_label("Sandbox").next().is_none(),
        "the list goes first"
    );
    assert!(bench.says("Where this case goes"), "{}", bench.text());
    bench.harness.key_press(Key::Escape);
    bench.settle();
    assert!(!bench.says("Where this case goes"));
    bench.harness.key_press(Key::F1);
    bench.settle();
    assert!(bench.says("Keyboard shortcuts"));
    bench.harness.key_press(Key::Escape);
    bench.settle();
    assert!(!bench.says("Previous pane"));
}

#[test]
fn the_error_summary_takes_the_keyboard_and_the_error_is_said_of_its_box() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    bench.send();
    assert_eq!(bench.focused(), "There is a problem");
    bench.press("Answers");
    let name = "Company name, Unnamed company (company_1)";
    let sentence = bench.described(name);
    assert!(!sentence.is_empty() && bench.says(&sentence), "{sentence}");
    let is_wrong = bench.harness.get_by_label(name).accesskit_node().data().invalid();
    assert_eq!(is_wrong, Some(egui::accesskit::Invalid::True));
    bench.type_into(name, "Acme");
    assert_eq!(
        bench.harness.get_by_label("Company name, Acme").accesskit_node().data().invalid(),
        None
    );
}

#[test]
fn check_leads_to_what_is_wrong_or_says_that_nothing_is_and_sends_nothing() {
    for width in [1280.0, 900.0] {
        let mut bench = Bench::practising_sized(width, 600.0);
        bench.press("Add a company");
        bench.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::K);
        bench.settle();
        bench.harness.event(egui::Event::Text("check".into()));
        bench.settle();
        bench.press("Check the case");
        assert_eq!(bench.focused(), "There is a problem");
        bench.type_into("Company name, Unnamed company (company_1)", "Acme");
        bench.press("Check");
        assert_eq!(
            bench.focused(),
            "Nothing has to be fixed, but something is missing. The case can be sent without it."
        );
        assert!(
            asked(&bench.commands(), |command| matches!(
                command,
                Command::Send { .. } | Command::Vault(_)
            ))
            .is_none()
        );
    }
}

#[test]
fn progress_is_said_at_the_start_for_each_document_that_ended_and_at_the_end_not_for_each_byte() {
    for width in [1280.0, 900.0] {
        let mut bench = Bench::sized(width, 600.0);
        let files = |one: FileState, other: FileState, bytes| {
            let mut files =
                sent_files(&[("acme", "company_document", one), ("john", "id_document", other)]);
            files[1].sent_bytes = bytes;
            CaseProgress {
                phase: Phase::Uploading,
                files,
                can: Can { cancel: true, ..Can::default() },
                ..CaseProgress::default()
            }
        };
        bench.publish(files(FileState::Sending, FileState::Sending, 1));
        let start = bench.live();
        assert!(start.contains(&"Sending documents".to_owned()), "{start:?}");
        bench.publish(files(FileState::Sending, FileState::Sending, 400_000));
        assert_eq!(bench.live(), start, "bytes are not said");
        bench.publish(files(FileState::Sent, FileState::Sending, 500_000));
        assert!(
            bench.live().contains(&"Company document, Acme Corporation: Sent".to_owned()),
            "{:?}",
            bench.live()
        );
        bench.publish(files(
            FileState::Sent,
            FileState::Failed { fault: UploadFault::Reset },
            500_000,
        ));
        let problem = bench.live();
        assert!(
            problem.iter().any(|said| said.starts_with("ID document, John Smith: ")),
            "{problem:?}"
        );
        assert!(
            !problem.iter().any(|said| said.contains("Acme Corporation: Sent")),
            "nothing is said twice: {problem:?}"
        );
        bench.publish(CaseProgress {
            phase: Phase::Completed,
            ..files(FileState::Sent, FileState::Sent, 1_000_000)
        });
        assert!(
            bench.live().contains(&"Submitted".to_owned())
                && bench.live().contains(&"ID document, John Smith: Sent".to_owned())
        );
    }
}

#[test]
fn a_toast_is_announced_in_full_even_if_it_is_shown_cut() {
    let mut bench = Bench::with_case();
    let long = "Jonathan ".repeat(20);
    bench.retype("First name, John Smith", long.trim());
    bench.press(&format!("Remove {} Smith", long.trim()));
    let whole = format!("{} Smith was removed", long.trim());
    assert!(bench.live().contains(&whole), "{:?}", bench.live());
}

#[test]
fn tab_scrolls_the_focused_widget_into_view() {
    let mut bench = Bench::sized(900.0, 600.0);
    bench.press("John Smith");
    bench.harness.get_by_label("Advanced, John Smith").focus();
    bench.settle();
    bench.harness.key_press(Key::Enter);
    bench.settle();
    tab_through(&mut bench, "Reference of John Smith");
    bench.press("Acme Corporation");
    tab_through(&mut bench, "Reference of Acme Corporation");
    super::templates::open(&mut bench);
    tab_through(&mut bench, "Add field");
}

/// Goes around by Tab and back; checks that everything is seen whole, with this last stop.
fn tab_through(bench: &mut Bench, last: &str) {
    let window = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(900.0, 600.0));
    for modifiers in [Modifiers::NONE, Modifiers::SHIFT] {
        let mut seen = Vec::new();
        while seen.len() < 60 {
            bench.harness.key_press_modifiers(modifiers, Key::Tab);
            bench.settle();
            let node =
                bench.harness.get_all_by(|_| true).find(egui_kittest::Node::is_focused).unwrap();
            let name = node.accesskit_node().label().unwrap_or_default();
            assert!(window.contains_rect(node.rect()), "{name}: {:?}", node.rect());
            seen.push(name);
        }
        assert!(seen.iter().any(|name| name == last), "{seen:?}");
    }
}

#[test]
fn a_role_is_chosen_with_the_arrows_and_return() {
    let mut bench = Bench::with_case();
    bench.press("John Smith");
    bench.press("Add a role");
    let role = |bench: &Bench| {
        bench.harness.get_by_role_and_label(Role::ComboBox, "Role of John Smith").value()
    };
    let before = role(&bench);
    bench.harness.get_by_role_and_label(Role::ComboBox, "Role of John Smith").focus();
    bench.settle();
    for key in [Key::Enter, Key::ArrowDown, Key::Enter] {
        bench.harness.key_press(key);
        bench.settle();
    }
    let box_of = bench.harness.get_by_role_and_label(Role::ComboBox, "Role of John Smith");
    assert!(box_of.is_focused(), "the keyboard is where it was");
    assert_ne!(role(&bench), before);
    bench.harness.key_press(Key::Enter);
    bench.settle();
    bench.harness.key_press(Key::Escape);
    bench.settle();
    assert!(bench.harness.get_by_role_and_label(Role::ComboBox, "Role of John Smith").is_focused());
}
