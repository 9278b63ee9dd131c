//! Order and parents of companies and people: changed by dragging, by keys, by the menu and by the
//! dialog.
//!
//! Knows nothing of layout except the edges of a row.

use dossier::domain::draft::{Draft, EntityKind, ROOT};
use dossier::domain::value::Value;
use egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::Bench;

/// Acme, owned by John; and Beta Limited and Mary, who hold nothing yet.
fn four() -> Bench {
    let mut bench = Bench::with_case();
    bench.press("Add company");
    bench.type_into("Company name, Unnamed company (company_1)", "Beta Limited");
    bench.press("Add person");
    bench.type_into("First name, Unnamed person (individual_1)", "Mary");
    bench
}

impl Bench {
    fn row(&self, name: &str) -> egui::Rect {
        self.harness
            .get_by(|node| {
                node.role() == egui::Role::ListItem && node.label().as_deref() == Some(name)
            })
            .rect()
    }

    fn line(&self, name: &str) -> egui::Rect {
        self.harness.get_by_label(&format!("Open {name}")).rect()
    }

    /// Takes what is at the one place, holds it over the other, where it has to say something, and
    /// lets go.
    fn carry(&mut self, from: Pos2, onto: Pos2, says: &str) {
        self.hold(from, true);
        for at in [from + egui::vec2(0.0, 12.0), onto, onto] {
            self.harness.event(Event::PointerMoved(at));
            self.settle();
        }
        assert!(self.says(says), "{}", self.text());
        self.hold(onto, false);
    }

    fn hold(&mut self, pos: Pos2, pressed: bool) {
        self.harness.event(Event::PointerMoved(pos));
        self.harness.event(Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        self.settle();
    }

    fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    fn focus_row(&mut self, name: &str) {
        self.harness
            .get_by(|node| {
                node.role() == egui::Role::ListItem && node.label().as_deref() == Some(name)
            })
            .focus();
        self.settle();
    }

    fn is_row_focused(&self, name: &str) -> bool {
        self.harness
            .get_by(|node| {
                node.role() == egui::Role::ListItem && node.label().as_deref() == Some(name)
            })
            .is_focused()
    }
}

fn order(draft: &Draft) -> Vec<&str> {
    draft.entities.iter().map(|entity| entity.reference.as_str()).collect()
}

fn ends(draft: &Draft) -> Vec<(&str, &str)> {
    draft.relations.iter().map(|relation| (relation.from.as_str(), relation.to.as_str())).collect()
}

#[test]
fn a_row_dragged_onto_another_goes_under_it_and_undo_takes_it_back() {
    let mut bench = four();
    let (beta, acme, mary) = (
        bench.row("Beta Limited").center(),
        bench.row("Acme Corporation").center(),
        bench.row("Mary").center(),
    );
    bench.carry(beta, acme, "Put Beta Limited under Acme Corporation");
    assert!(bench.says("Beta Limited is now under Acme Corporation"), "{}", bench.text());
    bench.carry(mary, bench.row("Beta Limited").center(), "Put Mary under Beta Limited");
    assert_eq!(
        ends(&bench.save()),
        [("acme", ROOT), ("john", "acme"), ("beta_limited", "acme"), ("mary", "beta_limited")]
    );
    bench.press("Undo: Mary is now under Beta Limited");
    assert_eq!(ends(&bench.save()).len(), 3);
}

#[test]
fn a_drag_that_would_close_a_circle_says_so_and_changes_nothing() {
    let mut bench = four();
    let (acme, john) = (bench.row("Acme Corporation").center(), bench.row("John Smith").center());
    let why = "John Smith is already below Acme Corporation: they would own each other in a circle";
    bench.carry(acme, john, why);
    assert!(bench.says(why), "{}", bench.text());
    assert_eq!(ends(&bench.save()), [("acme", ROOT), ("john", "acme")]);
}

#[test]
fn a_row_dragged_between_others_changes_the_order_that_is_sent() {
    let mut bench = four();
    let (beta, acme) = (bench.row("Beta Limited").center(), bench.row("Acme Corporation"));
    bench.carry(beta, acme.center_top() + egui::vec2(0.0, 3.0), "Move Beta Limited here");
    assert_eq!(order(&bench.save()), ["beta_limited", "acme", "john", "mary"]);
    assert!(bench.says("First name, Mary"), "who was shown still is: {}", bench.text());
    bench.press("Undo: Beta Limited was moved");
    assert_eq!(order(&bench.save()), ["acme", "john", "beta_limited", "mary"]);
}

#[test]
fn with_the_keyboard_a_row_goes_up_and_down_and_keeps_the_keyboard() {
    let mut bench = four();
    bench.focus_row("Mary");
    bench.keys(Modifiers::ALT, Key::ArrowUp);
    assert!(bench.is_row_focused("Mary"));
    assert_eq!(order(&bench.save()), ["acme", "mary", "john", "beta_limited"]);
    bench.focus_row("Mary");
    bench.keys(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(
        order(&bench.save()),
        ["acme", "mary", "john", "beta_limited"],
        "the first person stays the first"
    );
    bench.focus_row("Mary");
    bench.keys(Modifiers::ALT, Key::ArrowDown);
    assert!(bench.is_row_focused("Mary"));
    assert_eq!(order(&bench.save()), ["acme", "john", "mary", "beta_limited"]);
}

#[test]
fn with_the_keyboard_a_row_goes_under_another_and_the_dialog_says_what_can_not_be() {
    let mut bench = four();
    bench.focus_row("Acme Corporation");
    bench.keys(Modifiers::COMMAND, Key::M);
    assert!(bench.says("Move Acme Corporation under"), "{}", bench.text());
    let refused = bench.harness.get_by(|node| {
        node.role() == egui::Role::RadioButton && node.label().as_deref() == Some("John Smith")
    });
    let why = "John Smith is already below Acme Corporation: they would own each other in a circle";
    assert_eq!(refused.accesskit_node().data().description(), Some(why));
    assert!(refused.accesskit_node().is_disabled());
    bench
        .harness
        .get_by(|node| {
            node.role() == egui::Role::RadioButton
                && node.label().as_deref() == Some("Beta Limited")
        })
        .focus();
    bench.settle();
    bench.keys(Modifiers::NONE, Key::Space);
    bench.press("Move here");
    assert!(bench.is_row_focused("Acme Corporation"));
    assert_eq!(ends(&bench.save()), [("acme", "beta_limited"), ("john", "acme")]);
}

#[test]
fn esc_leaves_the_dialog_and_everything_as_it_was() {
    let mut bench = four();
    bench.focus_row("Mary");
    bench.keys(Modifiers::COMMAND, Key::M);
    bench.keys(Modifiers::NONE, Key::Escape);
    assert!(!bench.says("Move Mary under"));
    assert_eq!(ends(&bench.save()), [("acme", ROOT), ("john", "acme")]);
}

#[test]
fn the_menu_of_a_row_does_the_same() {
    let mut bench = four();
    let at = bench.row("Beta Limited").center();
    for pressed in [true, false] {
        bench.harness.event(Event::PointerMoved(at));
        bench.harness.event(Event::PointerButton {
            pos: at,
            button: PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    bench.settle();
    bench.press("Move up");
    assert_eq!(
        order(&bench.save()),
        ["beta_limited", "acme", "john", "mary"],
        "past the next company"
    );
}

#[test]
fn in_the_tree_a_line_is_dragged_with_its_role_and_share_and_goes_up_among_its_neighbours() {
    let mut bench = four();
    bench.press("Ownership");
    let (beta, acme) =
        (bench.line("Beta Limited").center(), bench.line("Acme Corporation").center());
    bench.carry(beta, acme, "Put Beta Limited under Acme Corporation");
    let beta = bench.line("Beta Limited");
    bench.harness.get_by_label("Open Beta Limited").focus();
    bench.settle();
    bench.keys(Modifiers::ALT, Key::ArrowUp);
    assert!(bench.harness.get_by_label("Open Beta Limited").is_focused());
    assert!(bench.line("Beta Limited").top() < beta.top(), "it stands higher now");
    assert_eq!(ends(&bench.save()), [("acme", ROOT), ("beta_limited", "acme"), ("john", "acme")]);
    let (john, beta) = (bench.line("John Smith").center(), bench.line("Beta Limited").center());
    bench.carry(john, beta, "Put John Smith under Beta Limited");
    let saved = bench.save();
    assert_eq!(ends(&saved), [("acme", ROOT), ("beta_limited", "acme"), ("john", "beta_limited")]);
    assert_eq!(saved.relations[2].ownership_percentage, Some(Value::typed_number("75")));
    assert_eq!(saved.entities[1].kind, EntityKind::Individual);
}

#[test]
fn a_move_in_the_tree_is_undone_and_done_again_there() {
    let mut bench = four();
    bench.press("Ownership");
    bench.harness.get_by_label("Open Beta Limited").focus();
    bench.settle();
    let before = bench.save();
    let (beta, acme) =
        (bench.line("Beta Limited").center(), bench.line("Acme Corporation").center());
    bench.carry(beta, acme, "Put Beta Limited under Acme Corporation");
    let after = bench.save();
    for keys in [Modifiers::COMMAND, Modifiers::COMMAND | Modifiers::SHIFT] {
        bench.keys(keys, Key::Z);
        assert!(bench.says("Open Beta Limited"), "the tree is still there: {}", bench.text());
        assert!(bench.save() == if keys.shift { after.clone() } else { before.clone() });
    }
}

#[test]
fn nothing_moves_while_the_case_is_being_sent() {
    let mut bench = four();
    bench.publish(dossier::domain::progress::CaseProgress {
        phase: dossier::domain::progress::Phase::Uploading,
        can: dossier::domain::progress::Can::default(),
        ..Default::default()
    });
    bench.focus_row("Mary");
    bench.keys(Modifiers::ALT, Key::ArrowUp);
    bench.keys(Modifiers::COMMAND, Key::M);
    assert!(!bench.says("Move Mary under"));
    assert!(!bench.says("Mary was moved"));
}

#[test]
fn an_open_page_stays_open_while_another_row_moves_above_it_and_comes_back_by_undo() {
    let mut bench = four();
    bench.press("John Smith");
    bench.type_into("Date of birth, John Smith", "soon");
    bench.press("Add a role");
    bench.type_into("New share of John Smith, in percent", "12");
    let wrong = bench.described("Date of birth, John Smith");
    bench.focus_row("Mary");
    bench.keys(Modifiers::ALT, Key::ArrowUp);
    assert_eq!(order(&bench.save()), ["acme", "mary", "john", "beta_limited"]);
    let share = bench.harness.get_by_label("New share of John Smith, in percent").value();
    assert_eq!(share.as_deref(), Some("12"), "{}", bench.text());
    assert_eq!(bench.described("Date of birth, John Smith"), wrong);
    bench.press("Remove John Smith");
    assert!(!bench.says("Date of birth, John Smith"), "{}", bench.text());
    bench.press("Undo: John Smith was removed");
    assert_eq!(bench.described("Date of birth, John Smith"), wrong, "what was wrong still is");
    assert_eq!(order(&bench.save()), ["acme", "mary", "john", "beta_limited"]);
}
