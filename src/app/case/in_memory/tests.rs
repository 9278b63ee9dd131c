//! Documents held in memory: their names, and where they get.

use bytes::Bytes;
use egui::Color32;

use super::super::super::outbox::Request;
use super::super::fixtures::Fixture;
use super::*;
use crate::domain::hidden::Hidden;
use crate::domain::intake::Sniffed;

fn picture(width: usize, height: usize) -> Arc<ColorImage> {
    Arc::new(ColorImage::filled([width, height], Color32::WHITE))
}

fn facts() -> FileFacts {
    FileFacts { bytes: 7, sniffed: Sniffed::Png, sha256: None }
}

#[test]
fn pictures_pasted_in_one_minute_have_names_of_their_own() {
    let mut fixture = Fixture::new();
    let mut names = HashSet::new();
    for _ in 0..3 {
        let ((), requests) = fixture.act(|case, around| case.paste(None, picture(1, 2), around));
        let [
            Request::Settle(About::Paste),
            Request::Command(Command::Paste { path, pixels, .. }),
            Request::Settle(About::Queue),
        ] = requests.as_slice()
        else {
            panic!("{requests:?}")
        };
        assert_eq!((pixels.width, pixels.height, pixels.premultiplied.len()), (1, 2, 8));
        names.insert(path.clone());
    }
    assert!(names.len() == 3 && fixture.around.held == names);
}

#[test]
fn a_refused_picture_is_told_and_its_name_stays_free() {
    for (width, room, can_edit, told) in [
        (40_000_001, 1, true, About::Paste),
        (1, 0, true, About::Queue),
        (1, 1, false, About::Sending),
    ] {
        let mut fixture = Fixture::new();
        fixture.around.room = room;
        fixture.case.sending.progress.can.edit = can_edit;
        let slot = fixture.slot(fixture.person, "id_document");
        // Its pixels are not looked at.
        let picture =
            Arc::new(ColorImage { size: [width, 1], ..ColorImage::filled([1, 1], Color32::RED) });
        let ((), requests) = fixture.act(|case, around| case.paste(Some(slot), picture, around));
        assert!(matches!(requests.last(), Some(Request::Tell(_, about, _)) if *about == told));
        assert!(fixture.around.held.is_empty());
    }
}

#[test]
fn a_held_document_gets_a_name_that_no_other_document_has() {
    let mut fixture = Fixture::new();
    let slot = fixture.slot(fixture.person, "id_document");
    fixture.attached(&slot, "scan.pdf");
    for (wanted, name) in [
        (" scan.pdf ", "scan 2.pdf"),
        ("scan.pdf", "scan 3.pdf"),
        ("notes", "notes"),
        ("notes", "notes 2"),
        ("a.b.pdf", "a.b.pdf"),
        ("a.b.pdf", "a.b 2.pdf"),
    ] {
        let source = Source::Bytes(Hidden(Bytes::new()));
        let (held, _) = fixture.act(|case, around| case.hold(wanted, None, source, around));
        assert_eq!(held, Some(PathBuf::from(name)));
    }
    fixture.around.room = 0;
    let source = Source::Bytes(Hidden(Bytes::new()));
    let (held, _) = fixture.act(|case, around| case.hold("more.pdf", None, source, around));
    assert!(held.is_none() && !fixture.around.held.contains(Path::new("more.pdf")));
}

/// The places of a held document.
#[derive(Debug, PartialEq)]
enum Place {
    Slot,
    Asked,
    Tray,
    /// It is handled as a dropped file next.
    Dropped,
}

#[test]
fn a_held_document_goes_into_its_slot_or_the_tray() {
    // Its slot has a document already; the name may be agreed to, and the case being sent.
    for (for_slot, is_agreed, was_dropped, can_edit, place) in [
        (true, true, false, true, Place::Slot),
        (true, false, false, true, Place::Asked),
        (true, false, false, false, Place::Tray),
        (false, false, true, true, Place::Dropped),
        (false, false, false, true, Place::Tray),
    ] {
        let mut fixture = Fixture::new();
        let slot = fixture.slot(fixture.person, "id_document");
        fixture.attached(&slot, "/old.pdf");
        fixture.case.sending.progress.can.edit = can_edit;
        let path = PathBuf::from("new.pdf");
        fixture.around.held.insert(path.clone());
        fixture.case.tray.may_replace.extend(is_agreed.then(|| path.clone()));
        let ((), requests) = fixture.act(|case, around| {
            let slot = for_slot.then(|| slot.clone());
            case.pasted(slot, path.clone(), Ok(facts()), was_dropped, around);
        });
        let is_asked = requests.iter().any(|request| matches!(request, Request::Ask(_)));
        let got = match fixture.document_in(&slot) {
            Some("new.pdf") => Place::Slot,
            _ if is_asked => Place::Asked,
            _ if fixture.case.tray.held.contains_key(&path) => Place::Dropped,
            _ if fixture.case.tray.files.iter().any(|file| file.path == path) => Place::Tray,
            _ => panic!("it is lost"),
        };
        assert_eq!(got, place);
        assert!(fixture.case.tray.may_replace.is_empty());
    }
}

#[test]
fn a_document_that_can_not_be_held_is_told() {
    for (is_agreed, was_dropped, replaces) in
        [(false, false, true), (true, false, false), (false, true, false)]
    {
        let mut fixture = Fixture::new();
        let path = PathBuf::from("new.pdf");
        fixture.case.tray.may_replace.extend(is_agreed.then(|| path.clone()));
        let ((), requests) = fixture.act(|case, around| {
            case.pasted(None, path, Err(FileProblem::Empty), was_dropped, around);
        });
        assert!(matches!(requests.last(), Some(Request::Tell(Tone::Danger, About::Paste, _))));
        // Several dropped documents are told one by one, a pasted picture replaces the last.
        assert_eq!(requests.len(), if replaces { 2 } else { 1 });
    }
}
