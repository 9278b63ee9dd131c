//! A document beside the form, the sections of the form, and what is shown while files are dragged
//! over the window.
//!
//! Knows nothing of how a page is drawn.

use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::Bench;

const ID: &str = "ID document, John Smith";
const LOOK: &str = "Look at ID document, John Smith";
const CLOSE: &str = "Close the document";

impl Bench {
    /// Attaches a document to a slot, and answers its reading.
    fn filled(&mut self, slot: &str, name: &str) {
        self.drop_on(slot, &[&format!("/scans/{name}")]);
        let (key, _) = self.examined_next();
        self.answer_examined(key, name, 1_200_000);
    }

    fn has(&self, name: &str) -> bool {
        self.harness.query_by_label(name).is_some()
    }

    fn stroke(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    /// Gives the keyboard to the widget of this name.
    fn focus(&mut self, name: &str) {
        self.harness.get_by_label(name).focus();
        self.settle();
    }
}

#[test]
fn a_document_is_read_beside_the_form_while_a_name_is_typed_that_changes_the_reference() {
    let mut bench = Bench::practising_tall();
    bench.press("Add a person");
    let slot = "ID document, Unnamed person (individual_1)";
    bench.filled(slot, "passport.pdf");
    bench.press(&format!("Look at {slot}"));
    assert!(bench.has(CLOSE) && bench.says("passport.pdf"), "{}", bench.text());
    bench.type_into("First name, Unnamed person (individual_1)", "Jane+");
    bench.type_into("Last name, Jane+", "Doe");
    assert_eq!(bench.save().entities[0].reference, "jane_doe");
    assert!(
        bench.has(CLOSE) && bench.says("100 %. Show the whole page"),
        "a plus that is typed is no tool's key"
    );
    bench.stroke(Key::Escape);
    assert!(!bench.has(CLOSE), "{}", bench.text());
}

#[test]
fn space_shows_the_document_of_the_focused_slot_and_closes_it_as_esc_does() {
    let mut bench = Bench::with_case();
    bench.filled(ID, "passport.pdf");
    bench.focus(LOOK);
    for close in [Key::Space, Key::Escape] {
        bench.stroke(Key::Space);
        assert!(bench.has(CLOSE), "{}", bench.text());
        bench.stroke(close);
        assert!(!bench.has(CLOSE) && bench.focused() == LOOK, "{close:?}: {}", bench.focused());
    }
}

#[test]
fn the_documents_of_a_person_are_gone_through_and_the_zoom_is_said() {
    let mut bench = Bench::with_case();
    bench.filled(ID, "passport.pdf");
    bench.filled("Proof of address, John Smith", "bill.pdf");
    bench.press(LOOK);
    assert!(bench.says("1 of 2"), "{}", bench.text());
    assert!(bench.harness.get_by_label("Document before").accesskit_node().is_disabled());
    bench.press("Larger");
    assert!(bench.says("125 %. Show the whole page"), "{}", bench.text());
    bench.press("Next document");
    assert!(bench.says("2 of 2") && bench.says("100 %. Show the whole page"), "{}", bench.text());
    bench.press("Acme Corporation");
    assert!(bench.says("Proof of address, John Smith"), "it stays beside the form of another");
    bench.press("John Smith");
    bench.press("More for Proof of address, John Smith");
    bench.press("Remove the file from Proof of address, John Smith");
    assert!(!bench.has(CLOSE), "it goes with its document: {}", bench.text());
}

#[test]
fn the_divider_is_moved_with_the_arrows_and_stays_there_for_the_next_document() {
    let mut bench = Bench::with_case();
    bench.filled(ID, "passport.pdf");
    bench.press(LOOK);
    let at = |bench: &Bench| bench.harness.get_by_label("Width of the document").rect().center().x;
    let before = at(&bench);
    bench.focus("Width of the document");
    bench.stroke(Key::ArrowRight);
    let moved = at(&bench);
    assert!(moved > before + 10.0, "{before} {moved}");
    assert_eq!(bench.focused(), "Width of the document");
    bench.press(CLOSE);
    bench.press(LOOK);
    assert!((at(&bench) - moved).abs() < 1.0);
}

#[test]
fn a_narrow_window_shows_a_document_over_the_form() {
    let mut bench = Bench::sized(900.0, 1400.0);
    bench.filled(ID, "passport.pdf");
    bench.press(LOOK);
    assert!(!bench.has(CLOSE) && bench.has("Close"), "{}", bench.text());
}

#[test]
fn a_slot_is_one_stop_for_tab_and_has_its_menu_by_key() {
    let mut bench = Bench::with_case();
    bench.filled(ID, "passport.pdf");
    bench.focus(LOOK);
    bench.stroke(Key::Tab);
    assert_eq!(bench.focused(), "Choose file…, Proof of address, John Smith");
    bench.focus(LOOK);
    bench.harness.key_press_modifiers(Modifiers::SHIFT, Key::F10);
    bench.settle();
    assert_eq!(bench.focused(), "Replace ID document, John Smith");
    bench.stroke(Key::ArrowDown);
    assert_eq!(bench.focused(), "Move the file of ID document, John Smith");
    bench.stroke(Key::Escape);
    assert_eq!(bench.focused(), LOOK);
    bench.stroke(Key::Delete);
    assert_eq!(bench.described(ID), "Empty");
    assert_eq!(bench.focused(), "Choose file…, ID document, John Smith");
}

#[test]
fn optional_fields_are_marked_and_required_ones_are_said_to_be() {
    let bench = Bench::with_case();
    assert!(bench.says("First name") && bench.says("Date of birth (optional)"), "{}", bench.text());
    let is_required = |name: &str| {
        let field = bench
            .harness
            .get_by(|node| node.role() == Role::TextInput && node.label().as_deref() == Some(name));
        field.accesskit_node().data().is_required()
    };
    assert!(is_required("First name, John Smith") && !is_required("Date of birth, John Smith"));
}

#[test]
fn the_inputs_of_a_row_have_one_baseline() {
    let bench = Bench::sized(1280.0, 1400.0);
    let top = |name: &str| bench.harness.get_by_label(name).rect().top();
    for [left, right] in [
        ["First name, John Smith", "Last name, John Smith"],
        ["Date of birth, John Smith", "Nationality, John Smith"],
    ] {
        assert!((top(left) - top(right)).abs() < 1.0, "{left}: {} {}", top(left), top(right));
    }
    let width = |name: &str| bench.harness.get_by_label(name).rect().width();
    assert!(width("Residential address, John Smith") > 2.0 * width("First name, John Smith"));
}

#[test]
fn a_section_is_folded_for_everybody_and_opens_for_what_gets_the_keyboard_in_it() {
    let mut bench = Bench::with_case();
    assert!(!bench.has("Reference of John Smith"));
    bench.press("Documents, John Smith");
    assert!(!bench.has(ID), "{}", bench.text());
    bench.press("Acme Corporation");
    assert!(!bench.has("Articles of association, Acme Corporation"));
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::D);
    bench.settle();
    assert_eq!(bench.focused(), "Choose file…, Articles of association, Acme Corporation");
    bench.press("Roles and ownership, Acme Corporation");
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::R);
    bench.settle();
    assert_eq!(bench.focused(), "Role of Acme Corporation");
}

#[test]
fn files_over_the_window_light_the_slots_that_take_them_and_can_be_sorted_later() {
    const LATER: &str = "Drop here to sort them later";
    const DROP: &str = "Drop a PDF, PNG, JPG, JPEG here";
    let mut bench = Bench::with_case();
    assert!(!bench.says(LATER) && !bench.says(DROP), "{}", bench.text());
    bench.hover("First name, John Smith", "/scans/passport.pdf");
    assert!(bench.says(LATER) && bench.says(DROP), "{}", bench.text());
    bench.hover("First name, John Smith", "/scans/notes.docx");
    assert!(bench.says(LATER) && !bench.says(DROP), "{}", bench.text());
    bench.harness.input_mut().hovered_files.clear();
    bench.harness.event(Event::PointerGone);
    bench.settle();
    assert!(!bench.says(LATER), "{}", bench.text());
}

#[test]
fn a_folder_with_a_dot_in_its_name_is_told_from_a_file_before_it_is_dropped() {
    let mut bench = Bench::with_case();
    for name in ["/Papers v1.2", "/Acme Inc. 2024 scans", "/scans"] {
        bench.hover(ID, name);
        assert!(bench.says("The files of a folder wait in the tray"), "{name}: {}", bench.text());
    }
}
