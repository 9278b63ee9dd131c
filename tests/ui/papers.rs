//! How documents look in their slots, and large: asked for once, only while they are on the screen.
//!
//! Must not know: how they are drawn.

use dossier::domain::intake::{Digest, FileProblem, SlotKey};
use dossier::engine::message::{Command, Doubt, Look, NoPicture, Notice, Picture, Preview};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::{Bench, asked};

/// The digest of every document of the bench.
const SEVENS: Digest = Digest([7; 32]);

impl Bench {
    /// Attaches a document to John's ID and lets it be read.
    fn with_id(&mut self) -> SlotKey {
        self.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
        let (slot, _) = self.examined_next();
        self.answer_examined(slot.clone(), "passport.pdf", 1_200_000);
        slot
    }

    /// What the engine is asked to draw.
    fn looks(&mut self) -> Vec<Look> {
        let commands = self.commands();
        commands.iter().filter_map(|command| if let Command::Preview { look, .. } = command { Some(*look) } else { None }).collect()
    }

    fn previewed(&mut self, look: Look, preview: Preview) {
        self.tell(Notice::Previewed { sha256: SEVENS, look, preview });
    }
}

fn picture(pages: usize, doubts: Vec<Doubt>) -> Preview {
    Preview { picture: Ok(Picture { width: 3, height: 4, rgba: vec![200; 48] }), pages: Some(pages), doubts }
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
fn what_is_to_be_looked_at_twice_is_said_in_the_slot_and_stops_nothing() {
    let mut bench = Bench::with_case();
    bench.with_id();
    let look = bench.looks()[0];
    bench.previewed(look, picture(1, vec![Doubt::Restricted, Doubt::Blank]));
    let blank = "The first page is nearly blank. Check that it is the right side.";
    assert!(bench.says(blank) && bench.says("It opens, but does not let everybody print or copy."), "{}", bench.text());
    assert!(bench.described("ID document, John Smith").contains(blank));
    bench.drop_on("Proof of address, John Smith", &["/scans/same.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "same.pdf", 1_200_000);
    assert!(bench.says("The same file is in ID document, John Smith as well."), "{}", bench.text());
    assert!(bench.says("The same file is in Proof of address, John Smith as well."), "{}", bench.text());
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
    bench.previewed(second[0], Preview { picture: Err(NoPicture::TooLarge), pages: Some(2), doubts: Vec::new() });
    assert!(bench.says("The picture is too large to be shown here. The document itself is sent as it is."), "{}", bench.text());
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
    bench.tell(Notice::Examined { slot, path: path.into(), result: Err(FileProblem::NeedsPassword) });
    let sentence = "The selected file is password protected. Save it without the password, then choose that copy.";
    assert_eq!(bench.described("ID document, John Smith"), sentence);
    assert!(asked(&bench.commands(), |command| matches!(command, Command::Preview { .. })).is_none());
    bench.press("Send to spektr (PRACTICE)");
    assert!(bench.says("There is a problem"), "{}", bench.text());
}

#[test]
fn pictures_go_with_the_case_and_late_ones_are_not_shown() {
    let mut bench = Bench::with_case();
    bench.with_id();
    let look = bench.looks()[0];
    bench.press("New");
    bench.press("Begin without saving");
    bench.previewed(look, picture(3, Vec::new()));
    assert!(!bench.text().contains("3 pages"), "{}", bench.text());
}
