//! Files dropped beside the slots: they wait in the tray with a proposal each, and block nothing
//! else.
//!
//! Knows nothing of how a slot is proposed.

use std::path::PathBuf;

use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Digest, FileProblem, SlotKey, Sniffed};
use dossier::domain::progress::{Can, CaseProgress, Phase};
use dossier::engine::message::{Command, DroppedFiles, FileFacts, Found, Notice, ViewId};
use egui_kittest::kittest::Queryable as _;

use super::bench::{Bench, asked};

/// The result of reading a file, by the last digit of its name.
pub(crate) fn seen(path: &str, digest: u8) -> Found {
    let facts =
        FileFacts { bytes: 1_200_000, sniffed: Sniffed::Pdf, sha256: Some(Digest([digest; 32])) };
    Found { path: Hidden(path.into()), facts: Ok(facts) }
}

impl Bench {
    /// Drops files where no slot is, and returns each look at them.
    fn drop_and_look(&mut self, paths: &[&str]) {
        self.drop_nowhere(paths);
        for (at, path) in paths.iter().enumerate() {
            self.looked_over(path, vec![seen(path, u8::try_from(at).unwrap())]);
        }
    }

    pub(crate) fn looked_over(&mut self, dropped: &str, files: Vec<Found>) {
        self.tell(Notice::DropInspected {
            view: ViewId(2),
            dropped: Hidden(dropped.into()),
            dropped_files: DroppedFiles { files, is_cut: false },
        });
    }
}

#[test]
fn files_dropped_where_no_slot_is_wait_with_what_is_proposed_and_why() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans/Passport_Smith_John.pdf", "/scans/Scan_0012.pdf"]);
    assert!(
        bench.says("To assign") && bench.says("2 files wait for their places"),
        "{}",
        bench.text()
    );
    let looks: Vec<PathBuf> = bench
        .commands()
        .into_iter()
        .filter_map(|command| {
            if let Command::InspectDropped { dropped, .. } = command { Some(dropped) } else { None }
        })
        .collect();
    assert_eq!(
        looks,
        [PathBuf::from("/scans/Passport_Smith_John.pdf"), PathBuf::from("/scans/Scan_0012.pdf")]
    );
    bench.looked_over(
        "/scans/Passport_Smith_John.pdf",
        vec![seen("/scans/Passport_Smith_John.pdf", 1)],
    );
    assert!(
        bench.says("PDF · 1.2 MB") && bench.says("ID document, John Smith"),
        "{}",
        bench.text()
    );
    assert!(bench.says("· name and “passport”"), "{}", bench.text());
    assert!(bench.says("Looking at it…"), "{}", bench.text());
    bench.looked_over("/scans/Scan_0012.pdf", vec![seen("/scans/Scan_0012.pdf", 2)]);
    assert!(bench.says("Choose where it belongs"), "{}", bench.text());
    assert_eq!(
        bench.described("Place Passport_Smith_John.pdf"),
        "ID document, John Smith: name and “passport”"
    );
    assert!(bench.harness.query_by_label("Place Scan_0012.pdf").is_none());
}

#[test]
fn a_proposal_is_accepted_and_the_keyboard_goes_on_to_the_next_file() {
    let mut bench = Bench::with_case();
    bench.drop_and_look(&[
        "/scans/Passport_Smith_John.pdf",
        "/scans/Scan_0012.pdf",
        "/scans/utility bill smith.pdf",
    ]);
    bench.harness.get_by_label("Passport_Smith_John.pdf").focus();
    bench.settle();
    bench.harness.key_press(egui::Key::Enter);
    let (slot, path) = bench.examined_next();
    assert_eq!((slot.entity.as_deref(), slot.field.as_str()), (Some("john"), "id_document"));
    assert_eq!(path.to_str(), Some("/scans/Passport_Smith_John.pdf"));
    assert!(bench.says("2 files wait for their places"), "{}", bench.text());
    let next = bench.harness.get_by_label("Scan_0012.pdf");
    assert!(next.is_focused(), "{}", bench.text());
}

#[test]
fn all_that_is_proposed_is_accepted_at_once_and_the_rest_goes_on_waiting() {
    let mut bench = Bench::with_case();
    bench.drop_and_look(&[
        "/scans/Passport_Smith_John.pdf",
        "/scans/Scan_0012.pdf",
        "/scans/utility bill smith.pdf",
    ]);
    bench.press("Place all 2");
    let attached: Vec<String> = bench
        .commands()
        .into_iter()
        .filter_map(|command| {
            if let Command::Examine { slot, .. } = command { Some(slot.field) } else { None }
        })
        .collect();
    assert_eq!(attached, ["id_document", "address_document"]);
    assert!(
        bench.says("1 file waits for its place") && bench.says("Scan_0012.pdf"),
        "{}",
        bench.text()
    );
}

#[test]
fn a_place_is_chosen_from_all_there_are() {
    let mut bench = Bench::with_case();
    bench.drop_and_look(&["/scans/a.pdf"]);
    bench.press("Choose a place for a.pdf");
    assert!(bench.says("Which document is this?"), "{}", bench.text());
    bench.press("Proof of address, John Smith");
    bench.press("Attach here");
    let (slot, path) = bench.examined_next();
    assert_eq!((slot.field.as_str(), path.to_str()), ("address_document", Some("/scans/a.pdf")));
    assert!(!bench.says("To assign") && !bench.says("Which document is this?"), "{}", bench.text());
}

#[test]
fn unwanted_files_are_left_out_and_do_not_block_other_work() {
    let mut bench = Bench::with_case();
    bench.drop_and_look(&["/scans/a.pdf", "/scans/b.pdf"]);
    bench.type_into("First name, John Smith", "Johnny");
    assert!(bench.says("2 files wait for their places"), "{}", bench.text());
    bench.press("Leave a.pdf out");
    assert!(bench.says("1 file waits for its place"), "{}", bench.text());
    bench.press("Leave all out");
    assert!(!bench.says("To assign"));
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Examine { .. })).is_none()
    );
}

#[test]
fn proposals_follow_what_is_typed() {
    let mut bench = Bench::with_case();
    bench.drop_and_look(&["/scans/passport Johansson.pdf"]);
    assert!(bench.harness.query_by_label("Place passport Johansson.pdf").is_none());
    bench.retype("Last name, John Smith", "Johansson");
    assert!(
        bench.harness.query_by_label("Place passport Johansson.pdf").is_some(),
        "{}",
        bench.text()
    );
}

#[test]
fn a_dropped_folder_gives_its_files_and_the_others_say_why_not() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans"]);
    let refused = Found { path: Hidden("/scans/empty.pdf".into()), facts: Err(FileProblem::Empty) };
    bench.looked_over("/scans", vec![seen("/scans/Passport_Smith_John.pdf", 1), refused]);
    assert!(
        bench.says("2 files wait for their places") && bench.says("empty.pdf"),
        "{}",
        bench.text()
    );
    assert!(bench.says("The selected file is empty. Choose another one."), "{}", bench.text());
    assert!(bench.harness.query_by_label("Choose a place for empty.pdf").is_none());
    bench.press("Place 1");
    assert_eq!(bench.examined_next().0.field, "id_document");
}

#[test]
fn the_same_file_twice_is_noticed_and_not_proposed() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans/Passport_Smith_John.pdf", "/scans/passport smith copy.pdf"]);
    bench.looked_over(
        "/scans/Passport_Smith_John.pdf",
        vec![seen("/scans/Passport_Smith_John.pdf", 9)],
    );
    bench.looked_over(
        "/scans/passport smith copy.pdf",
        vec![seen("/scans/passport smith copy.pdf", 9)],
    );
    assert!(bench.says("This is the same file as another one here."), "{}", bench.text());
    bench.press("Place 1");
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "Passport_Smith_John.pdf", 1_200_000);
    // The bench's documents all have the digest of sevens.
    bench.drop_nowhere(&["/scans/again.pdf"]);
    bench.looked_over("/scans/again.pdf", vec![seen("/scans/again.pdf", 7)]);
    assert!(
        bench.says("This is the file that is in ID document, John Smith already."),
        "{}",
        bench.text()
    );
}

#[test]
fn of_several_files_on_one_slot_the_first_goes_there_and_the_others_wait() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/a.pdf", "/scans/b.pdf"]);
    assert_eq!(bench.examined_next().1.to_str(), Some("/scans/a.pdf"));
    assert!(bench.says("To assign") && bench.says("b.pdf"), "{}", bench.text());
}

#[test]
fn a_reading_that_comes_after_another_case_was_opened_is_dropped() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans/a.pdf"]);
    bench.tell(Notice::DropInspected {
        view: ViewId(1),
        dropped: Hidden("/scans/a.pdf".into()),
        dropped_files: DroppedFiles { files: vec![seen("/scans/a.pdf", 1)], is_cut: true },
    });
    assert!(bench.says("Looking at it…"), "{}", bench.text());
}

#[test]
fn a_folder_dropped_on_a_slot_or_a_place_of_the_table_is_unpacked_into_the_tray() {
    for (page, name) in
        [("Answers", "scans 2024"), ("Documents", "scans"), ("Answers", "scans.old")]
    {
        let mut bench = Bench::with_case();
        bench.press(page);
        let folder = format!("/{name}");
        bench.hover("ID document, John Smith", "/scans");
        assert!(
            bench.text().contains("The files of a folder wait in the tray"),
            "{page}: {}",
            bench.text()
        );
        bench.drop_on("ID document, John Smith", &[&folder]);
        assert!(!bench.text().contains("was not attached"), "{}", bench.text());
        bench.looked_over(
            &folder,
            vec![seen(&format!("{folder}/a.pdf"), 1), seen(&format!("{folder}/b.pdf"), 2)],
        );
        assert!(bench.says("2 files wait for their places"), "{page}, {name}: {}", bench.text());
        assert!(
            asked(&bench.commands(), |command| matches!(command, Command::Examine { .. }))
                .is_none()
        );
    }
}

#[test]
fn a_folder_that_is_called_like_a_document_is_unpacked_once_it_was_found_out() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans.pdf"]);
    let (slot, path) = bench.examined_next();
    bench.tell(Notice::Examined { slot, path: path.into(), result: Err(FileProblem::IsFolder) });
    bench.looked_over("/scans.pdf", vec![seen("/scans.pdf/a.pdf", 1)]);
    assert!(
        bench.says("1 file waits for its place") && bench.text().contains("a.pdf"),
        "{}",
        bench.text()
    );
    assert_ne!(bench.described("ID document, John Smith"), "Reading the file…");
}

#[test]
fn a_folder_without_a_file_says_so() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/empty"]);
    bench.looked_over("/empty", vec![]);
    assert!(bench.says("There is no file in empty that can be taken."), "{}", bench.text());
}

#[test]
#[cfg(unix)]
fn a_file_whose_name_is_no_text_is_held_under_one_that_is() {
    use std::os::unix::ffi::OsStrExt as _;
    let mut bench = Bench::with_case();
    bench.drop_on_raw(
        "ID document, John Smith",
        std::ffi::OsStr::from_bytes(b"/scans/M\xfcller.pdf").into(),
    );
    let commands = bench.commands();
    let Some(Command::HoldDocument { view, slot: Some(slot), path, .. }) =
        asked(&commands, |command| matches!(command, Command::HoldDocument { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!(path.to_str(), Some("M_ller.pdf"));
    let Ok(facts) = seen("M_ller.pdf", 1).facts else { panic!("a document") };
    bench.tell(Notice::Pasted {
        view: *view,
        slot: Some(slot.clone()),
        path: path.clone().into(),
        result: Ok(facts),
    });
    let (examined, held) = bench.examined_next();
    assert_eq!((&examined, held.to_str()), (slot, Some("M_ller.pdf")));
    bench.drop_on_raw(
        "Proof of address, John Smith",
        std::ffi::OsStr::from_bytes(b"/scans/\xff.pdf").into(),
    );
    let commands = bench.commands();
    let Some(Command::HoldDocument { view, slot, path, .. }) =
        asked(&commands, |command| matches!(command, Command::HoldDocument { .. }))
    else {
        panic!("{commands:?}")
    };
    bench.tell(Notice::Pasted {
        view: *view,
        slot: slot.clone(),
        path: path.clone().into(),
        result: Err(FileProblem::NotFound),
    });
    assert!(bench.text().contains("_.pdf was not taken."), "{}", bench.text());
}

#[test]
fn of_identical_files_the_one_whose_name_says_most_is_proposed_whichever_came_first() {
    for names in
        [["IMG_4471.pdf", "Passport_Smith_John.pdf"], ["Passport_Smith_John.pdf", "IMG_4471.pdf"]]
    {
        let mut bench = Bench::with_case();
        let paths = names.map(|name| format!("/scans/{name}"));
        bench.drop_nowhere(&[&paths[0], &paths[1]]);
        for path in &paths {
            bench.looked_over(path, vec![seen(path, 9)]);
        }
        assert!(bench.says("This is the same file as another one here."), "{}", bench.text());
        bench.press("Place 1");
        assert_eq!(
            bench.examined_next().1.to_str(),
            Some("/scans/Passport_Smith_John.pdf"),
            "{names:?}"
        );
    }
}

/// A case that can be sent, and two files that wait.
fn sendable() -> Bench {
    let mut bench = Bench::with_case();
    bench.publish(CaseProgress {
        can: Can { send: true, edit: true, ..Can::default() },
        ..CaseProgress::default()
    });
    let path = Hidden(PathBuf::from("/cases/acme/scans/certificate.pdf"));
    let attachment = Attachment {
        path: path.clone(),
        original_name: Hidden("certificate.pdf".into()),
        bytes: 1_000,
        sha256: Digest([5; 32]),
        sniffed: Sniffed::Pdf,
        copy: None,
    };
    bench.tell(Notice::Examined {
        slot: SlotKey::new(Some("acme".into()), "company_document"),
        path,
        result: Ok(attachment),
    });
    bench.drop_and_look(&["/scans/a.pdf", "/scans/b.pdf"]);
    bench.commands();
    bench
}

fn is_sent(bench: &mut Bench) -> bool {
    asked(&bench.commands(), |command| matches!(command, Command::Send { .. })).is_some()
}

#[test]
fn sending_with_files_in_the_tray_asks_first_and_leads_to_them() {
    let mut bench = sendable();
    bench.press("Review");
    assert!(bench.says("2 files are not attached to anybody"), "{}", bench.text());
    bench.send();
    assert!(bench.says("Send without them"), "{}", bench.text());
    bench.press_last("Assign them");
    assert!(!is_sent(&mut bench) && !bench.says("Send without them"));
    assert!(bench.harness.get_by_label("a.pdf").is_focused());
}

#[test]
fn a_confirmation_counts_for_one_sending_only() {
    let mut bench = sendable();
    bench.send();
    bench.press("Not now");
    assert!(!is_sent(&mut bench));
    bench.send();
    bench.press("Send without them");
    assert!(is_sent(&mut bench) && bench.says("2 files wait for their places"), "{}", bench.text());
    // It was rejected: sending it again asks again.
    bench.publish(CaseProgress {
        phase: Phase::Rejected,
        can: Can { send: true, edit: true, ..Can::default() },
        ..CaseProgress::default()
    });
    bench.send();
    assert!(!is_sent(&mut bench) && bench.says("Send without them"), "{}", bench.text());
}

#[test]
fn review_leads_to_the_files_that_wait() {
    let mut bench = sendable();
    bench.press("Review");
    bench.press("Assign them");
    assert!(bench.harness.get_by_label("a.pdf").is_focused());
    bench.press("Leave all out");
    assert!(!bench.text().contains("not attached to anybody"), "{}", bench.text());
}
