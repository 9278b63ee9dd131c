//! Previews in slots and in the large view: requested once, and only while they are on the screen.
//!
//! Knows nothing of how they are drawn.

use dossier::domain::intake::{Digest, FileProblem, SlotKey};
use dossier::domain::value::Value;
use dossier::engine::message::{
    Command, Notice, Picture, Preview, PreviewFault, PreviewRequest, PreviewWarning,
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::{Bench, asked};

/// The digest of every document of the bench.
const SEVENS: Digest = Digest([7; 32]);

impl Bench {
    /// Attaches a document to John's ID, and answers its reading.
    fn with_id(&mut self) -> SlotKey {
        self.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
        let (slot, _) = self.examined_next();
        self.answer_examined(slot.clone(), "passport.pdf", 1_200_000);
        slot
    }

    /// Returns the previews that the engine is asked for.
    fn looks(&mut self) -> Vec<PreviewRequest> {
        let commands = self.commands();
        commands
            .iter()
            .filter_map(|command| {
                if let Command::Preview { request, .. } = command { Some(*request) } else { None }
            })
            .collect()
    }

    fn previewed(&mut self, request: PreviewRequest, preview: Preview) {
        self.tell(Notice::Previewed { sha256: SEVENS, request, preview });
    }
}

fn picture(pages: usize, warnings: Vec<PreviewWarning>) -> Preview {
    Preview {
        picture: Ok(Picture { width: 3, height: 4, rgba: vec![200; 48] }),
        pages: Some(pages),
        warnings,
    }
}

#[test]
fn a_document_is_drawn_once_when_its_slot_is_seen_and_its_pages_are_told() {
    let mut bench = Bench::with_case();
    bench.with_id();
    let looks = bench.looks();
    assert_eq!(looks.len(), 1, "{looks:?}");
    assert!(looks[0].page == 0 && looks[0].side < 400, "{looks:?}");
    bench.previewed(looks[0], picture(3, Vec::new()));
    assert!(bench.says("PDF · 3 pages · 1.2 MB"), "{}", bench.text());
    assert!(bench.looks().is_empty());
    assert_eq!(bench.described("ID document, John Smith"), "Ready to send");
}

#[test]
fn a_document_that_is_not_on_the_screen_is_not_drawn() {
    let mut bench = Bench::with_case();
    bench.with_id();
    bench.looks();
    bench.press("Acme Corporation");
    assert!(bench.looks().is_empty());
}

#[test]
fn warnings_are_shown_in_the_slot_and_do_not_prevent_sending() {
    let mut bench = Bench::with_case();
    bench.with_id();
    let request = bench.looks()[0];
    bench.previewed(request, picture(1, vec![PreviewWarning::Restricted, PreviewWarning::Blank]));
    let blank = "The first page is nearly blank. Check that it is the right side.";
    assert!(
        bench.says(blank) && bench.says("It opens, but printing or copying is restricted."),
        "{}",
        bench.text()
    );
    assert!(bench.described("Look at ID document, John Smith").contains(blank));
    assert_eq!(bench.described("ID document, John Smith"), "Ready to send");
    bench.drop_on("Proof of address, John Smith", &["/scans/same.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "same.pdf", 1_200_000);
    assert!(bench.says("The same file is in ID document, John Smith as well."), "{}", bench.text());
    assert!(
        bench.says("The same file is in Proof of address, John Smith as well."),
        "{}",
        bench.text()
    );
}

#[test]
fn the_review_page_shows_warnings_of_documents_that_were_not_visible_yet() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/passport.jpg"]);
    bench.press("Review");
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "passport.jpg", 1_200_000);
    let request = bench.looks()[0];
    bench.previewed(request, picture(1, vec![PreviewWarning::Blank]));
    assert!(
        bench.says("The first page is nearly blank. Check that it is the right side."),
        "{}",
        bench.text()
    );
    assert!(
        bench.text().contains("The content is PDF, although the file name says something else."),
        "{}",
        bench.text()
    );
    assert!(bench.looks().is_empty(), "it is drawn once");
}

#[test]
fn a_document_opens_large_with_its_pages_and_closes_again() {
    let mut bench = Bench::with_case();
    bench.with_id();
    let small = bench.looks()[0];
    bench.previewed(small, picture(2, Vec::new()));
    bench.press("Look at ID document, John Smith");
    let large = bench.looks();
    assert!(large.len() == 1 && large[0].page == 0 && large[0].side > 1_000, "{large:?}");
    assert!(bench.says("Drawing it…") && bench.says("Page 1 of 2"), "{}", bench.text());
    bench.previewed(large[0], picture(2, Vec::new()));
    assert!(bench.harness.query_by_label("A page of the document").is_some(), "{}", bench.text());
    bench.press("Page after");
    assert!(bench.says("Page 2 of 2"), "{}", bench.text());
    let second = bench.looks();
    assert!(second.len() == 1 && second[0].page == 1, "{second:?}");
    bench.previewed(
        second[0],
        Preview { picture: Err(PreviewFault::TooLarge), pages: Some(2), warnings: Vec::new() },
    );
    assert!(
        bench.says(
            "The picture is too large to be shown here. The document itself is sent as it is."
        ),
        "{}",
        bench.text()
    );
    bench.press("Turn the view right");
    bench.press("Larger");
    assert!(bench.harness.get_by_label("Page after").accesskit_node().is_disabled());
    bench.harness.key_press(egui::Key::Escape);
    bench.settle();
    assert!(!bench.says("Page 2 of 2"), "{}", bench.text());
}

#[test]
fn t12_a_document_that_needs_a_password_is_not_taken_and_says_what_to_do() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/locked.pdf"]);
    let (slot, path) = bench.examined_next();
    bench.tell(Notice::Examined {
        slot,
        path: path.into(),
        result: Err(FileProblem::NeedsPassword),
    });
    let sentence = "The selected file is password protected. Save it without the password, then choose that copy.";
    assert_eq!(bench.described("ID document, John Smith"), sentence);
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Preview { .. })).is_none()
    );
    bench.send();
    assert!(bench.says("There is a problem"), "{}", bench.text());
}

#[test]
fn pictures_go_with_the_case_and_late_ones_are_not_shown() {
    let mut bench = Bench::with_case();
    bench.with_id();
    let request = bench.looks()[0];
    bench.press("New");
    bench.press("Begin without saving");
    bench.previewed(request, picture(3, Vec::new()));
    assert!(!bench.text().contains("3 pages"), "{}", bench.text());
}

#[test]
fn a_document_in_the_wrong_slot_is_moved_without_being_read_again_and_back_by_undo() {
    let mut bench = Bench::with_case();
    bench.with_id();
    bench.commands();
    bench.press("More for ID document, John Smith");
    bench.press("Move the file of ID document, John Smith");
    assert!(bench.says("Where does it belong?"), "{}", bench.text());
    bench.press_radio("Proof of address, John Smith");
    bench.press("Move it there");
    assert_eq!(bench.described("Proof of address, John Smith"), "Ready to send");
    assert_eq!(bench.described("ID document, John Smith"), "Empty");
    assert!(bench.says("The file is now in Proof of address, John Smith."), "{}", bench.text());
    bench.harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Z);
    bench.settle();
    assert_eq!(bench.described("ID document, John Smith"), "Ready to send");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Examine { .. })).is_none()
    );
}

#[test]
fn a_document_is_dragged_to_the_slot_it_belongs_in_and_changes_places_with_the_one_there() {
    let mut bench = Bench::with_case();
    bench.with_id();
    bench.drag(
        "Look at ID document, John Smith",
        "Proof of address, John Smith",
        "Move passport.pdf here",
    );
    assert_eq!(bench.described("Proof of address, John Smith"), "Ready to send");
    assert_eq!(bench.described("ID document, John Smith"), "Empty");
    bench.drop_on("ID document, John Smith", &["/scans/bill.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "bill.pdf", 5_000);
    let swap = "Move bill.pdf here, and the one that is here to its place";
    bench.drag("Look at ID document, John Smith", "Proof of address, John Smith", swap);
    let draft = bench.save();
    let held = |key: &str| match draft.entities[1].fields.get(key) {
        Some(Value::File(file)) => file.path.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        (held("id_document").as_str(), held("address_document").as_str()),
        ("/scans/passport.pdf", "/scans/bill.pdf")
    );
}

#[test]
fn a_file_of_the_tray_is_dragged_onto_its_slot() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans/a.pdf"]);
    bench.drag("a.pdf", "ID document, John Smith", "Attach a.pdf");
    assert_eq!(bench.examined_next().0.field, "id_document");
    assert!(!bench.says("To assign"), "{}", bench.text());
}

#[test]
fn a_pasted_path_goes_to_the_slot_that_has_the_keyboard_else_into_the_tray() {
    let mut bench = Bench::with_case();
    bench.harness.get_by_label("Choose file…, ID document, John Smith").focus();
    bench.settle();
    bench.harness.event(egui::Event::Paste("file:///scans/passport%20smith.pdf".into()));
    let (slot, path) = bench.examined_next();
    assert_eq!(
        (slot.field.as_str(), path.to_str()),
        ("id_document", Some("/scans/passport smith.pdf"))
    );
    bench.press("Acme Corporation");
    bench.harness.event(egui::Event::Paste("/scans/b.pdf\n/scans/c.pdf".into()));
    bench.settle();
    assert!(bench.says("2 files wait for their places"), "{}", bench.text());
    bench.press("John Smith");
    bench.focus_and_type("Residential address, John Smith", "D");
    bench.harness.event(egui::Event::Paste("/scans/d.pdf".into()));
    bench.settle();
    assert!(bench.says("2 files wait for their places"), "{}", bench.text());
}

impl Bench {
    /// Chooses the radio button of this name.
    fn press_radio(&mut self, name: &str) {
        self.harness
            .get_by(|node| {
                node.role() == egui::Role::RadioButton && node.label().as_deref() == Some(name)
            })
            .click();
        self.settle();
    }

    /// Drags the first thing of this name onto another, which says what letting go would do.
    fn drag(&mut self, from: &str, onto: &str, says: &str) {
        let start = self.harness.get_all_by_label(from).next().unwrap().rect().center();
        let end = self.harness.get_all_by_label(onto).next().unwrap().rect().center();
        self.pointer(start, Some(true));
        for step in [0.2_f32, 0.6, 1.0] {
            self.pointer(start + (end - start) * step, None);
        }
        assert!(self.says(says), "{}", self.text());
        self.pointer(end, Some(false));
    }

    fn pointer(&mut self, at: egui::Pos2, pressed: Option<bool>) {
        self.harness.event(egui::Event::PointerMoved(at));
        if let Some(pressed) = pressed {
            let modifiers = egui::Modifiers::NONE;
            self.harness.event(egui::Event::PointerButton {
                pos: at,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers,
            });
        }
        self.settle();
    }
}
