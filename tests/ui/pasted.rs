//! Pictures from the clipboard: pasted into the focused slot or else into the tray, each under its
//! own name.
//!
//! Knows nothing of how a picture becomes a file.

use std::path::PathBuf;
use std::sync::Arc;

use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Digest, FileProblem, SlotKey, Sniffed};
use dossier::engine::message::{Command, FileFacts, Notice, Pixels, ViewId};
use egui::{Color32, ColorImage, Event};
use egui_kittest::kittest::Queryable as _;

use super::bench::Bench;

const CHOOSE: &str = "Choose file…, ID document, John Smith";

impl Bench {
    fn paste_picture(&mut self, size: [usize; 2]) {
        self.harness.event(Event::PasteImage(Arc::new(ColorImage::filled(
            size,
            Color32::from_rgb(10, 20, 30),
        ))));
        self.settle();
    }

    /// The picture the engine is asked to hold.
    fn held(&mut self) -> (Option<SlotKey>, PathBuf, Pixels) {
        let commands = self.commands();
        let found = commands.into_iter().find_map(|command| match command {
            Command::Paste { slot, path, pixels, .. } => Some((slot, path, pixels)),
            _ => None,
        });
        found.unwrap()
    }

    fn answer_pasted(
        &mut self,
        slot: Option<SlotKey>,
        path: PathBuf,
        result: Result<u64, FileProblem>,
    ) {
        let result = result.map(|bytes| FileFacts {
            bytes,
            sniffed: Sniffed::Png,
            sha256: Some(Digest([9; 32])),
        });
        self.tell(Notice::Pasted { view: ViewId(2), slot, path: Hidden(path), result });
    }

    fn focus_on(&mut self, name: &str) {
        self.harness.get_by_label(name).focus();
        self.settle();
    }
}

#[test]
fn a_picture_goes_into_the_slot_that_has_the_keyboard_under_the_time_it_was_pasted() {
    let mut bench = Bench::with_case();
    bench.focus_on(CHOOSE);
    bench.paste_picture([3, 2]);
    let (slot, path, pixels) = bench.held();
    let slot = slot.unwrap();
    assert_eq!(slot, SlotKey::new(Some("john".into()), "id_document"));
    let name = path.to_str().unwrap().to_owned();
    let shape: String = name.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert_eq!(shape, "Pasted picture 0000-00-00 00.00.png", "{name}");
    assert_eq!(
        (pixels.width, pixels.height, pixels.premultiplied.as_ref()),
        (3, 2, [10, 20, 30, 255].repeat(6).as_slice())
    );
    bench.answer_pasted(Some(slot.clone()), path.clone(), Ok(1_000));
    assert_eq!(bench.examined_next(), (slot, path), "it is examined as any file is");
    assert!(bench.says(&name), "{}", bench.text());
}

#[test]
fn a_picture_waits_in_the_tray_where_no_slot_has_the_keyboard_and_two_have_two_names() {
    let mut bench = Bench::with_case();
    for _ in 0..2 {
        bench.paste_picture([3, 2]);
        let (slot, path, _) = bench.held();
        assert_eq!(slot, None);
        bench.answer_pasted(None, path, Ok(1_000));
    }
    assert!(
        bench.says("2 files wait for their places") && bench.says("PNG · 1 kB"),
        "{}",
        bench.text()
    );
    let names: Vec<String> = bench
        .text()
        .lines()
        .filter(|line| line.starts_with("Pasted picture"))
        .map(str::to_owned)
        .collect();
    assert!(
        names.iter().any(|name| name.ends_with("(2).png"))
            && names.iter().any(|name| !name.contains('(')),
        "{names:?}"
    );
}

#[test]
fn a_picture_that_is_too_large_or_cannot_be_held_says_so_and_nothing_else_happens() {
    let mut bench = Bench::with_case();
    bench.paste_picture([8_000, 6_000]);
    assert!(bench.text().contains("8000 × 6000 pixels, which is too large"), "{}", bench.text());
    assert!(!bench.commands().iter().any(|command| matches!(command, Command::Paste { .. })));
    bench.paste_picture([3, 2]);
    let (slot, path, _) = bench.held();
    bench.answer_pasted(slot, path, Err(FileProblem::NotKept));
    assert!(
        bench.text().contains("The picture was not pasted. The disk refused"),
        "{}",
        bench.text()
    );
    assert!(!bench.says("To assign"), "{}", bench.text());
}

#[test]
fn nothing_is_pasted_behind_a_dialog() {
    let mut bench = Bench::with_case();
    bench.press("Change…");
    bench.commands();
    bench.paste_picture([3, 2]);
    assert!(!bench.commands().iter().any(|command| matches!(command, Command::Paste { .. })));
}

#[test]
fn pasting_into_a_filled_slot_asks_before_replacing() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot.clone(), "passport.pdf", 1_000);
    bench.focus_on("Look at ID document, John Smith");
    bench.paste_picture([3, 2]);
    let (wanted, path, _) = bench.held();
    assert_eq!(wanted.as_ref(), Some(&slot));
    bench.answer_pasted(wanted, path.clone(), Ok(1_000));
    bench.press("Replace");
    assert_eq!(bench.examined_next(), (slot, path));
}
