//! Documents and dropped files that were read: attached, refused, or put into the tray.

use std::collections::HashSet;
use std::path::PathBuf;

use super::super::super::outbox::Request;
use super::super::fixtures::{Fixture, attachment};
use super::*;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{CopyId, SealedCopy, Sniffed};
use crate::engine::message::{Command, FileFacts, Found};

fn attaching(path: &str) -> (Fixture, SlotKey) {
    let mut fixture = Fixture::new();
    let slot = fixture.slot(fixture.person, "id_document");
    fixture.act(|case, around| case.attach(slot.clone(), PathBuf::from(path), around));
    (fixture, slot)
}

fn found(paths: &[&str]) -> DroppedFiles {
    let facts = FileFacts { bytes: 7, sniffed: Sniffed::Pdf, sha256: None };
    let files = paths.iter().map(|path| Found { path: Hidden(path.into()), facts: Ok(facts) });
    DroppedFiles { files: files.collect(), is_cut: false }
}

#[test]
fn a_reading_of_another_document_than_the_slots_does_not_count() {
    let (mut fixture, slot) = attaching("/a.pdf");
    let problem = Err(FileProblem::Empty);
    for (path, is_it) in [("/b.pdf", false), ("/a.pdf", true)] {
        let (slot, problem) = (slot.clone(), problem.clone());
        fixture.act(|case, around| case.examined(slot, Path::new(path), problem, around));
        assert_eq!(fixture.case.documents.is_reading(), !is_it);
        assert_eq!(fixture.case.documents.attachments.len(), usize::from(is_it));
    }
    assert_eq!(fixture.case.documents.attachments.get(&slot), Some(&problem));
    assert_eq!(fixture.case.save.next_secs, None, "only a sound document is saved at once");
}

#[test]
fn a_sound_document_is_saved_at_once() {
    let (mut fixture, slot) = attaching("/a.pdf");
    let document = attachment("/a.pdf");
    fixture.act(|case, around| {
        case.examined(slot, Path::new("/a.pdf"), Ok(document), around);
    });
    assert_eq!(fixture.case.save.next_secs, Some(0.0));
}

#[test]
fn a_folder_that_was_dropped_on_a_slot_waits_in_the_tray() {
    let mut fixture = Fixture::new();
    let slot = fixture.slot(fixture.person, "id_document");
    let folder = Path::new("/folder.pdf");
    fixture.act(|case, around| case.attach_first(&slot, [folder.to_owned()], around));
    fixture.act(|case, around| {
        case.examined(slot.clone(), folder, Err(FileProblem::IsFolder), around);
    });
    assert!(fixture.document_in(&slot).is_none());
    assert_eq!(fixture.case.tray.files.len(), 1);
    fixture.act(|case, around| {
        case.drop_inspected(folder, found(&["/folder.pdf/a.pdf", "/folder.pdf/b.pdf"]), around);
    });
    let names: Vec<_> = fixture.case.tray.files.iter().map(|file| file_name(&file.path)).collect();
    assert_eq!(names, ["a.pdf", "b.pdf"]);
}

#[test]
fn a_name_that_the_slot_does_not_accept_is_refused_for_a_file_and_waits_for_a_folder() {
    for (files, told, waiting) in [
        (
            found(&["/scans"]),
            Some(About::Slot(SlotKey::new(Some("individual_1".into()), "id_document"))),
            0,
        ),
        (found(&["/scans/a.pdf"]), None, 1),
        (found(&[]), Some(About::Other), 0),
    ] {
        let mut fixture = Fixture::new();
        let slot = fixture.slot(fixture.person, "id_document");
        let dropped = Path::new("/scans");
        fixture.act(|case, around| case.attach_first(&slot, [dropped.to_owned()], around));
        let ((), requests) =
            fixture.act(|case, around| case.drop_inspected(dropped, files, around));
        let about = requests.iter().find_map(|request| match request {
            Request::Tell(_, about, _) => Some(about.clone()),
            _ => None,
        });
        assert_eq!((about, fixture.case.tray.files.len()), (told, waiting));
    }
}

#[test]
fn a_new_version_replaces_the_copy_unless_it_can_not_be_read() {
    let new = Attachment { bytes: 8, ..attachment("/a.pdf") };
    for (result, is_kept) in [(Err(FileProblem::Locked), true), (Ok(new.clone()), false)] {
        let mut fixture = Fixture::new();
        let slot = fixture.slot(fixture.person, "id_document");
        let old = fixture.attached(&slot, "/a.pdf");
        fixture.act(|case, around| case.use_new_version(slot.clone(), around));
        assert!(fixture.case.documents.reading.contains(&slot));
        let ((), requests) = fixture.act(|case, around| {
            case.examined(slot.clone(), Path::new("/a.pdf"), result, around);
        });
        let tells = |request: &Request| matches!(request, Request::Tell(..));
        assert_eq!(requests.iter().any(tells), is_kept);
        let attached = if is_kept { old } else { new.clone() };
        assert_eq!(fixture.case.documents.attachments.get(&slot), Some(&Ok(attached)));
        assert!(fixture.case.documents.previous.is_empty());
    }
}

#[test]
fn originals_are_compared_once_at_a_time_while_they_matter() {
    let compare = |prepare: fn(&mut Fixture)| {
        let mut fixture = Fixture::new();
        let slot = fixture.slot(fixture.person, "id_document");
        let copy = SealedCopy { id: CopyId([1; 16]), original_modified: None };
        let document = Attachment { copy: Some(copy), ..attachment("/a.pdf") };
        fixture.case.documents.attachments.insert(slot, Ok(document));
        prepare(&mut fixture);
        let ((), requests) = fixture.act(OpenCase::check_originals);
        let is_compared =
            matches!(requests.as_slice(), [Request::Command(Command::CheckOriginals { .. })]);
        assert_eq!(is_compared, !requests.is_empty());
        assert!(fixture.act(OpenCase::check_originals).1.is_empty(), "one at a time");
        fixture.case.documents.originals_checked(HashSet::new());
        is_compared
    };
    assert!(compare(|_| {}));
    assert!(!compare(|fixture| fixture.around.is_locked = true));
    assert!(!compare(|fixture| fixture.case.sending.progress.phase = Phase::Completed));
    assert!(!compare(|fixture| fixture.case.documents.attachments.clear()));
}
