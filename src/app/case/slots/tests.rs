//! Documents put into slots, moved and removed: which are refused, held or asked about first.

use super::super::fixtures::Fixture;
use super::*;

fn path(text: &str) -> PathBuf {
    PathBuf::from(text)
}

#[test]
fn the_first_accepted_file_is_attached_refusals_are_told_and_the_rest_waits() {
    let mut fixture = Fixture::new();
    let slot = fixture.slot(fixture.person, "id_document");
    // What the engine inspects may be a folder; a document in memory is none.
    fixture.around.held.insert(path("held.doc"));
    let paths = ["held.doc", "/folder", "/a.pdf", "/b.pdf"].map(PathBuf::from);
    let ((), requests) = fixture.act(|case, around| case.attach_first(&slot, paths, around));
    assert!(
        matches!(
            requests.as_slice(),
            [
                Request::Settle(About::Slot(_)),
                Request::Tell(Tone::Danger, About::Slot(_), _),
                Request::Command(Command::InspectDropped { dropped: folder, .. }),
                Request::Settle(About::Queue),
                Request::Command(Command::Examine { path: attached, .. }),
                Request::Command(Command::InspectDropped { dropped: waiting, .. }),
            ] if *folder == path("/folder") && *attached == path("/a.pdf")
                && *waiting == path("/b.pdf")
        ),
        "{requests:?}"
    );
    assert_eq!(fixture.document_in(&slot), Some("/a.pdf"));
    let waiting: Vec<_> = fixture.case.tray.files.iter().map(|file| file.path.clone()).collect();
    assert_eq!(waiting, [path("/b.pdf")]);
}

type Fill = fn(&mut Fixture, &SlotKey);

#[test]
fn only_a_sound_or_unread_document_is_replaced_after_a_question() {
    let sound = |fixture: &mut Fixture, slot: &SlotKey| drop(fixture.attached(slot, "/old.pdf"));
    let unread = |fixture: &mut Fixture, slot: &SlotKey| {
        fixture.case.documents.reading.insert(slot.clone());
    };
    let broken = |fixture: &mut Fixture, slot: &SlotKey| {
        fixture.case.documents.attachments.insert(slot.clone(), Err(FileProblem::Empty));
    };
    let empty = |_: &mut Fixture, _: &SlotKey| {};
    let before: [(Fill, bool); 4] =
        [(sound, true), (unread, true), (broken, false), (empty, false)];
    for (fill, asks) in before {
        let mut fixture = Fixture::new();
        let slot = fixture.slot(fixture.person, "id_document");
        fill(&mut fixture, &slot);
        let ((), requests) =
            fixture.act(|case, around| case.attach_first(&slot, [path("/new.pdf")], around));
        let question = Question::Replace { slot: slot.clone(), path: path("/new.pdf") };
        let asked = requests
            .iter()
            .any(|request| matches!(request, Request::Ask(asked) if *asked == question));
        assert_eq!((asked, fixture.document_in(&slot) == Some("/new.pdf")), (asks, !asks));
    }
}

#[test]
#[cfg(unix)]
fn a_file_whose_name_is_not_unicode_is_held_under_another_name_first() {
    use std::os::unix::ffi::OsStringExt as _;
    let mut fixture = Fixture::new();
    let slot = fixture.slot(fixture.person, "id_document");
    let file = PathBuf::from(std::ffi::OsString::from_vec(b"/M\xfcller.pdf".to_vec()));
    let ((), requests) =
        fixture.act(|case, around| case.attach(slot.clone(), file.clone(), around));
    let [Request::Command(Command::HoldDocument { slot: held_for, path: held, source, .. }), ..] =
        requests.as_slice()
    else {
        panic!("{requests:?}")
    };
    assert_eq!((held_for.as_ref(), held.as_path()), (Some(&slot), Path::new("M_ller.pdf")));
    assert!(matches!(source, Source::File(Hidden(original)) if *original == file));
    assert!(fixture.around.held.contains(held) && fixture.document_in(&slot).is_none());
    // Once it is held it is attached, even where it replaces another document.
    assert!(fixture.case.tray.may_replace.contains(held));
}

#[test]
fn nothing_is_attached_while_the_case_is_sent() {
    let mut fixture = Fixture::new();
    fixture.case.sending.progress.can.edit = false;
    let slot = fixture.slot(fixture.person, "id_document");
    let ((), requests) =
        fixture.act(|case, around| case.attach_chosen(slot.clone(), path("/a.pdf"), around));
    assert!(matches!(requests.as_slice(), [Request::Tell(_, About::Sending, _)]));
    assert_eq!(fixture.document_in(&slot), None);
}

#[test]
fn a_document_is_read_once_the_queue_has_room() {
    let mut fixture = Fixture::new();
    let slot = fixture.slot(fixture.person, "id_document");
    fixture.around.room = 0;
    let ((), requests) =
        fixture.act(|case, around| case.attach(slot.clone(), path("/a.pdf"), around));
    assert!(requests.is_empty() && fixture.case.documents.reading.is_empty());
    fixture.around.room = 1;
    let ((), requests) = fixture.act(|case, around| case.documents.read_queued(around.outbox));
    assert!(matches!(requests.as_slice(), [Request::Command(Command::Examine { .. })]));
    assert!(fixture.case.documents.reading.contains(&slot));
}

#[test]
fn a_removed_document_can_be_put_back() {
    let mut fixture = Fixture::new();
    let slot = fixture.slot(fixture.person, "id_document");
    let document = fixture.attached(&slot, "/a.pdf");
    let ((), requests) = fixture.act(|case, around| case.detach(&slot, around));
    let revision = fixture.case.history.revision();
    assert!(matches!(requests.as_slice(), [Request::Offer(_, offered)] if *offered == revision));
    assert!(fixture.document_in(&slot).is_none());
    assert!(fixture.case.documents.attachments.is_empty());
    fixture.act(OpenCase::undo);
    assert_eq!(fixture.case.documents.attachments.get(&slot), Some(&Ok(document)));
}

#[test]
fn two_slots_exchange_their_documents_without_reading_them_again() {
    let mut fixture = Fixture::new();
    let person = fixture.person;
    let [from, to] = ["id_document", "address_document"].map(|field| fixture.slot(person, field));
    let document = fixture.attached(&from, "/a.pdf");
    let other = fixture.attached(&to, "/bb.pdf");
    let ((), requests) = fixture.act(|case, around| case.move_document(&from, &to, around));
    let [Request::Answered(question), Request::Offer(..)] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!(*question, Question::Move(from.clone()));
    let attachments = &fixture.case.documents.attachments;
    assert_eq!(attachments.get(&to), Some(&Ok(document)));
    assert_eq!(attachments.get(&from), Some(&Ok(other)));
    assert_eq!(
        (fixture.document_in(&from), fixture.document_in(&to)),
        (Some("/bb.pdf"), Some("/a.pdf"))
    );
}

#[test]
fn a_document_that_the_other_slot_does_not_accept_or_that_is_being_read_stays() {
    let mut fixture = Fixture::new();
    let owner = Owner::Entity(fixture.company);
    let file = crate::ui::intent::NewField::File;
    fixture.act(|case, around| case.add_field(&owner, "extra", file, around.outbox));
    let [from, to] =
        [fixture.slot(fixture.company, "extra"), fixture.slot(fixture.company, "company_document")];
    fixture.attached(&from, "/a.doc");
    let ((), requests) = fixture.act(|case, around| case.move_document(&from, &to, around));
    assert!(matches!(requests.last(), Some(Request::Tell(Tone::Danger, About::Slot(_), _))));
    fixture.attached(&from, "/a.pdf");
    fixture.case.documents.reading.insert(to.clone());
    let ((), requests) = fixture.act(|case, around| case.move_document(&from, &to, around));
    assert!(matches!(requests.as_slice(), [Request::Answered(_)]));
    assert_eq!((fixture.document_in(&from), fixture.document_in(&to)), (Some("/a.pdf"), None));
}

#[test]
fn a_file_dialog_lists_the_extensions_that_the_slot_accepts() {
    let mut fixture = Fixture::new();
    let slots = [
        (fixture.slot(fixture.person, "id_document"), 4),
        (fixture.slot(fixture.person, "unknown"), 0),
    ];
    for (slot, count) in slots {
        let ((), requests) = fixture.act(|case, around| case.choose_file(slot, around));
        let [Request::Choose(Purpose::Slot { accept, .. })] = requests.as_slice() else {
            panic!("{requests:?}")
        };
        assert_eq!(accept.len(), count);
    }
    let ((), requests) = fixture.act(|case, around| case.choose_replacement(3, around));
    assert!(matches!(
        requests.as_slice(),
        [Request::Choose(Purpose::Sent { file: 3, accept })] if accept.is_empty()
    ));
}

#[test]
fn the_keyboard_goes_to_an_empty_slot_of_what_is_shown_first() {
    let mut fixture = Fixture::new();
    let (company, person) = (fixture.company, fixture.person);
    fixture.case.validate(&fixture.around.forms, fixture.around.now, 1.0);
    for (selected, is_form, switches, owner, field) in [
        (Some(person), true, false, person, "id_document"),
        (Some(person), false, true, person, "id_document"),
        (None, true, true, company, "company_document"),
    ] {
        let ((), requests) =
            fixture.act(|case, around| case.go_to_empty_slot(selected, is_form, around));
        let place = Place::EntityField(owner, field.to_owned());
        let focused = requests.iter().any(
            |request| matches!(request, Request::Focus(Focus::Place(focused)) if *focused == place),
        );
        let selects =
            matches!(requests.first(), Some(Request::Select(shown)) if *shown == Some(owner));
        assert_eq!((focused, selects), (true, switches), "{requests:?}");
    }
}
