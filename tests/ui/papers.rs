//! From papers to people: dropped files whose names name companies and people, and the tray beside
//! the page.
//!
//! Knows nothing of how a name is read.

use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Digest, FileProblem, Sniffed};
use dossier::engine::message::{Command, DroppedFiles, FileFacts, Found, Notice};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::bench::{Bench, asked};
use super::tray::seen;

/// A folder whose files say what they are and whose.
const FOLDER: [&str; 6] = [
    "Passport_Smith_John.pdf",
    "utility bill John Smith.pdf",
    "cert of inc Acme ApS 12345678.pdf",
    "articles of association Acme ApS.pdf",
    "Reisepass_Roe_Jane.pdf",
    "Proof of address Jane Roe.pdf",
];

impl Bench {
    /// Drops a folder with files of these names, and returns the look at it.
    fn drop_folder(&mut self, names: &[&str]) {
        self.drop_nowhere(&["/scans"]);
        let commands = self.commands();
        let Some(Command::InspectDropped { view, .. }) =
            asked(&commands, |command| matches!(command, Command::InspectDropped { .. }))
        else {
            panic!("{commands:?}")
        };
        let files = names
            .iter()
            .enumerate()
            .map(|(at, name)| seen(&format!("/scans/{name}"), u8::try_from(at).unwrap() + 1));
        self.tell(Notice::DropInspected {
            view: *view,
            dropped: Hidden("/scans".into()),
            dropped_files: DroppedFiles { files: files.collect(), is_cut: false },
        });
    }

    fn strike(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    /// Returns the documents that the engine was asked to read, by company or person.
    fn placed(&mut self) -> Vec<(String, String)> {
        let examined = self.commands().into_iter().filter_map(|command| match command {
            Command::Examine { slot, .. } => Some((slot.entity.unwrap_or_default(), slot.field)),
            _ => None,
        });
        examined.collect()
    }
}

#[test]
fn a_folder_in_an_empty_case_lists_who_is_in_it_and_creates_nobody_unasked() {
    let mut bench = Bench::bare();
    bench.drop_folder(&FOLDER);
    assert!(bench.says("Who is in these papers?"), "{}", bench.text());
    for name in ["Create Acme ApS", "Create John Smith", "Create Jane Roe"] {
        assert!(bench.harness.query_by_label(name).is_some(), "{name}: {}", bench.text());
    }
    assert!(
        bench.text().contains("No. 12345678 · cert of inc Acme ApS 12345678.pdf, articles of"),
        "{}",
        bench.text()
    );
    bench.press("Not now");
    assert!(!bench.says("Who is in these papers?"));
    assert!(bench.placed().is_empty() && bench.says("6 files wait for their places"));
    bench.press("Create 3 from their files…");
    assert!(bench.says("Who is in these papers?"), "{}", bench.text());
}

#[test]
fn the_ticked_are_created_with_their_documents_at_the_press_of_one_key() {
    let mut bench = Bench::bare();
    bench.drop_folder(&FOLDER);
    assert_eq!(bench.focused(), "Create 3 and place 6 documents");
    bench.strike(Key::Enter);
    let mut placed = bench.placed();
    placed.sort();
    let expected = [
        ("acme_aps", "articles_document"),
        ("acme_aps", "company_document"),
        ("jane_roe", "address_document"),
        ("jane_roe", "id_document"),
        ("john_smith", "address_document"),
        ("john_smith", "id_document"),
    ];
    assert_eq!(placed, expected.map(|(whose, field)| (whose.to_owned(), field.to_owned())));
    assert!(!bench.says("To assign") && !bench.says("Who is in these papers?"));
    assert!(bench.says("3 companies and people created with 6 documents"), "{}", bench.text());
    bench.press("Undo");
    assert!(bench.says("6 files wait for their places"), "{}", bench.text());
    assert!(bench.harness.query_by_label("Acme ApS").is_none());
}

#[test]
fn names_and_kinds_are_corrected_in_the_list() {
    let mut bench = Bench::bare();
    bench.drop_folder(&FOLDER);
    bench.press("Create Jane Roe");
    assert!(bench.says("Create 2 and place 4 documents"), "{}", bench.text());
    bench.retype("Last name, line 2", "Smyth");
    bench.press("Create 2 and place 4 documents");
    let placed = bench.placed();
    assert_eq!(placed.len(), 4, "{placed:?}");
    assert!(placed.iter().any(|(whose, field)| whose == "john_smyth" && field == "id_document"));
    assert!(bench.says("2 files wait for their places"), "{}", bench.text());
}

#[test]
fn an_uncertain_name_is_not_ticked_and_one_without_a_name_is_not_created() {
    let mut bench = Bench::bare();
    bench.drop_folder(&["John Smith.pdf", "Passport Jane Roe.pdf"]);
    assert!(bench.says("Create 1 and place 1 document"), "{}", bench.text());
    bench.retype("First name, line 2", "");
    bench.retype("Last name, line 2", "");
    assert_eq!(
        bench.described("Create 1 and place 1 document"),
        "Enter the name of each that is ticked."
    );
    bench.press("Create Person");
    assert_eq!(bench.described("Create 0"), "Tick at least one company or person.");
}

#[test]
fn nothing_is_listed_for_names_that_say_nothing_or_in_a_case_with_people() {
    let mut bench = Bench::bare();
    bench.drop_folder(&["scan001.pdf", "IMG_1234.jpg"]);
    assert!(!bench.says("Who is in these papers?"), "{}", bench.text());
    let mut bench = Bench::with_case();
    bench.drop_folder(&["Passport Jane Roe.pdf"]);
    assert!(!bench.says("Who is in these papers?"), "{}", bench.text());
    assert!(bench.says("Jane Roe is not in the case"), "{}", bench.text());
}

#[test]
fn a_person_is_created_from_the_menu_of_a_file() {
    let mut bench = Bench::with_case();
    bench.drop_folder(&["Passport Jane Roe.pdf", "scan001.pdf"]);
    bench.press("More for Passport Jane Roe.pdf");
    bench.press("Create from Passport Jane Roe.pdf");
    assert_eq!(bench.placed(), [("jane_roe".to_owned(), "id_document".to_owned())]);
    bench.press("More for scan001.pdf");
    assert!(bench.harness.query_by_label("Create from scan001.pdf").is_none());
}

#[test]
fn the_tray_is_at_the_right_of_the_page_in_every_window() {
    for (width, height) in [(1280.0, 800.0), (900.0, 600.0)] {
        let mut bench = Bench::sized(width, height);
        bench.drop_nowhere(&["/scans/a.pdf"]);
        let page = bench.harness.get_by_label("First name, John Smith").rect();
        let tray = bench.harness.get_by_label("To assign").rect();
        assert!(tray.left() >= page.right(), "{tray:?} {page:?}");
        let row = bench.harness.get_by_label("a.pdf").rect();
        assert!(row.right() <= width && row.width() >= 240.0, "{row:?}");
    }
}

#[test]
fn a_row_is_one_stop_of_the_keyboard_and_has_keys_for_all_that_its_buttons_do() {
    let mut bench = Bench::with_case();
    bench.drop_folder(&["a.pdf", "b.pdf", "Passport_Smith_John.pdf", "c.pdf"]);
    bench.harness.get_by_label("a.pdf").focus();
    bench.settle();
    bench.strike(Key::Tab);
    assert_eq!(bench.focused(), "b.pdf");
    bench.strike(Key::ArrowDown);
    assert_eq!(bench.focused(), "Passport_Smith_John.pdf");
    bench.strike(Key::Enter);
    assert_eq!(bench.placed().len(), 1);
    assert_eq!(bench.focused(), "c.pdf");
    bench.strike(Key::Delete);
    assert!(bench.says("2 files wait for their places"), "{}", bench.text());
    assert_eq!(bench.focused(), "b.pdf");
    bench.strike(Key::Enter);
    assert!(bench.says("Which document is this?"), "{}", bench.text());
    bench.strike(Key::Escape);
    bench.harness.get_by_label("a.pdf").focus();
    bench.settle();
    bench.harness.key_press_modifiers(Modifiers::SHIFT, Key::F10);
    bench.settle();
    assert_eq!(bench.focused(), "Preview a.pdf");
}

#[test]
fn space_shows_a_file_and_the_arrows_go_on_to_the_next() {
    let mut bench = Bench::with_case();
    bench.drop_folder(&["a.pdf", "b.pdf"]);
    bench.commands();
    bench.harness.get_by_label("a.pdf").focus();
    bench.settle();
    bench.strike(Key::Space);
    assert!(bench.says("1 of 2") && bench.says("Drawing it…"), "{}", bench.text());
    bench.strike(Key::ArrowRight);
    assert!(bench.says("2 of 2"), "{}", bench.text());
    bench.strike(Key::Space);
    assert!(!bench.says("2 of 2"), "{}", bench.text());
    assert_eq!(bench.focused(), "b.pdf");
}

#[test]
fn pictures_are_requested_by_the_files_of_the_tray() {
    let mut bench = Bench::with_case();
    bench.drop_folder(&["a.pdf"]);
    let commands = bench.commands();
    let drawn = asked(&commands, |command| matches!(command, Command::Preview { .. }));
    let Some(Command::Preview { attachment, .. }) = drawn else { panic!("{commands:?}") };
    assert_eq!(attachment.path.0.to_str(), Some("/scans/a.pdf"));
}

#[test]
fn several_files_are_selected_and_placed_or_left_out_together() {
    let mut bench = Bench::with_case();
    bench.drop_folder(&["a.pdf", "b.pdf", "Passport_Smith_John.pdf", "utility bill smith.pdf"]);
    bench.click("a.pdf");
    bench.harness.get_by_label("b.pdf").click_modifiers(Modifiers::COMMAND);
    bench.settle();
    assert!(bench.says("2 of 4 files selected"), "{}", bench.text());
    assert!(!bench.described("Place all 0").is_empty());
    bench.press("Leave 2 out");
    assert!(bench.says("2 files wait for their places"), "{}", bench.text());
    bench.click("Passport_Smith_John.pdf");
    bench.harness.get_by_label("utility bill smith.pdf").click_modifiers(Modifiers::SHIFT);
    bench.settle();
    bench.press("Place all 2");
    assert_eq!(bench.placed().len(), 2);
    assert!(!bench.says("To assign"), "{}", bench.text());
}

#[test]
fn wrong_kinds_and_sizes_are_said_before_a_file_is_placed() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans"]);
    let found = |name: &str, bytes, sniffed| {
        let facts = FileFacts { bytes, sniffed, sha256: Some(Digest([name.as_bytes()[0]; 32])) };
        Found { path: Hidden(format!("/scans/{name}").into()), facts: Ok(facts) }
    };
    let limit = FileProblem::TooLarge { bytes: 20_000_000, limit: 15_728_640 };
    bench.looked_over(
        "/scans",
        vec![
            found("Passport_Smith_John.docx", 9_000, Sniffed::Other("DOCX")),
            found("photo.heic", 9_000, Sniffed::Heic),
            found("large.pdf", 15_300_000, Sniffed::Pdf),
            Found { path: Hidden("/scans/huge.pdf".into()), facts: Err(limit) },
        ],
    );
    let kinds = "The selected file must be one of these kinds: PDF, PNG, JPG, JPEG.";
    for (file, said) in [
        ("Passport_Smith_John.docx", kinds),
        ("photo.heic", kinds),
        ("large.pdf", "The selected file is 15.3 MB. spektr may refuse files above 15 MB."),
        ("huge.pdf", "The selected file is 20.0 MB. It must be 15.7 MB or smaller."),
    ] {
        assert_eq!(bench.described(file), said, "{file}");
    }
}
