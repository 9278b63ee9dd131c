//! Documents of kept cases: their sealed copies, and originals that changed since.

use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{
    Attachment, CopyId, Digest, FileProblem, SealedCopy, SlotKey, Sniffed,
};
use dossier::domain::progress::{CaseProgress, Phase};
use dossier::engine::message::{CaseStatus, Command, Notice, SavedCase};
use egui::Event;

use super::bench::{Bench, asked, draft};
use super::cases::{ACME, kept, open, row};

const COPY: CopyId = CopyId([7; 16]);

/// Acme with the copy of its certificate.
fn with_certificate() -> SavedCase {
    let mut case = kept(draft(), None);
    let slot = SlotKey::new(Some("acme".into()), "company_document");
    case.case.attachments.insert(slot, Ok(certificate()));
    case
}

fn certificate() -> Attachment {
    Attachment {
        path: Hidden("/gone/certificate.pdf".into()),
        original_name: Hidden("certificate.pdf".into()),
        bytes: 1_200_000,
        sha256: Digest([7; 32]),
        sniffed: Sniffed::Pdf,
        copy: Some(SealedCopy { id: COPY, original_modified: None }),
    }
}

const CHANGED: &str = "The original has changed since.";
const SLOT: &str = "Company document, Acme Corporation";

/// Answers the check of the originals: these have changed.
fn looked_at(bench: &mut Bench, changed: &[CopyId]) {
    let commands = bench.commands();
    let Some(Command::CheckOriginals { view, attachments }) =
        asked(&commands, |command| matches!(command, Command::CheckOriginals { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!(
        attachments
            .iter()
            .filter_map(|attachment| attachment.copy)
            .map(|copy| copy.id)
            .collect::<Vec<_>>(),
        [COPY]
    );
    bench
        .tell(Notice::OriginalsChecked { view: *view, changed: changed.iter().copied().collect() });
}

#[test]
fn u16_an_original_that_changed_is_said_when_the_case_is_opened_and_when_the_window_is_come_back_to()
 {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", with_certificate());
    bench.press("Acme Corporation");
    looked_at(&mut bench, &[]);
    assert!(!bench.says(CHANGED) && bench.described(SLOT) == "Ready to send", "{}", bench.text());
    bench.harness.event(Event::WindowFocused(true));
    bench.settle();
    bench.harness.event(Event::WindowFocused(true));
    bench.settle();
    looked_at(&mut bench, &[COPY]);
    assert!(bench.says(CHANGED) && bench.described(SLOT) == "Ready to send", "{}", bench.text());
    bench.harness.event(Event::WindowFocused(true));
    bench.settle();
    looked_at(&mut bench, &[]);
    assert!(!bench.says(CHANGED), "it was changed back");
}

#[test]
fn u16_the_new_version_takes_the_copys_place_once_it_was_read() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", with_certificate());
    bench.press("Acme Corporation");
    looked_at(&mut bench, &[COPY]);
    for (result, said) in [(Err(FileProblem::NotFound), true), (Ok(()), false)] {
        bench.press(&format!("Use the new version of {SLOT}"));
        let (slot, path) = bench.examined_next();
        assert_eq!(path.to_str(), Some("/gone/certificate.pdf"));
        assert_eq!(bench.described(SLOT), "Reading the file…");
        let read = Attachment {
            copy: Some(SealedCopy { id: CopyId([8; 16]), original_modified: None }),
            ..certificate()
        };
        bench.tell(Notice::Examined { slot, path: Hidden(path), result: result.map(|()| read) });
        assert_eq!(
            (bench.described(SLOT).as_str(), bench.says(CHANGED)),
            ("Ready to send", said),
            "{}",
            bench.text()
        );
        assert_eq!(
            bench
                .text()
                .contains("The new version was not taken, and what you attached before stays."),
            said
        );
        bench.dismiss_all();
    }
}

#[test]
fn u16_while_it_is_sent_the_new_version_is_not_offered() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.publish_as(ACME, CaseProgress { phase: Phase::Submitting, ..CaseProgress::default() });
    open(&mut bench, ACME, "Acme", with_certificate());
    bench.press("Acme Corporation");
    looked_at(&mut bench, &[COPY]);
    assert!(
        bench.says(CHANGED) && !bench.text().contains("Use the new version"),
        "{}",
        bench.text()
    );
}

#[test]
fn u17_an_opened_case_has_its_copies_and_the_originals_are_not_asked_for() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let case = with_certificate();
    open(&mut bench, ACME, "Acme", case);
    bench.press("Acme Corporation");
    assert_eq!(bench.described("Company document, Acme Corporation"), "Ready to send");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Examine { .. })).is_none()
    );
}
