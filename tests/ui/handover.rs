//! Handing over a case and taking one over: the dialogs, the passphrase, and the sentences
//! afterwards.
//!
//! Knows nothing of the inside of a handover file.

use std::path::Path;

use dossier::app::Purpose;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{FileProblem, SlotKey};
use dossier::domain::progress::{Can, CaseId, CaseProgress, Phase};
use dossier::engine::message::{
    CaseFault, CaseRow, CaseStatus, Command, HandoverFault, Loaded, Notice, SavedCase, SavedForms,
    VaultCommand, VaultNotice,
};
use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use secrecy::ExposeSecret as _;

use super::bench::{Bench, asked, draft};

const ACME: CaseId = CaseId(0xAC_3E00_0000);
const WORDS: &str = "correct horse battery";

fn row() -> CaseRow {
    CaseRow {
        id: ACME,
        status: CaseStatus::Draft,
        changed_at: 0,
        title: Some(Hidden("Acme".into())),
        entities: 2,
        documents: 0,
    }
}

fn kept() -> Box<SavedCase> {
    let case = Loaded {
        draft: draft(),
        attachments: dossier::domain::intake::Attachments::new(),
        damage: None,
    };
    Box::new(SavedCase { case, link: None, receipt: None, forms: SavedForms::default() })
}

/// Checks that the case of the list is in the window.
fn open() -> Bench {
    let mut bench = Bench::with_vault(vec![row()]);
    bench.press("Acme");
    bench.tell(Notice::Vault(VaultNotice::Loaded { id: ACME, result: Ok(kept()) }));
    bench.commands();
    bench
}

#[test]
fn a_typed_passphrase_does_not_come_back_when_its_dialog_is_opened_again() {
    let mut bench = open();
    bench.press("Export…");
    bench.type_into("Passphrase", WORDS);
    bench.press("Not now");
    bench.press("Export…");
    let is_box = |role| matches!(role, Role::TextInput | Role::PasswordInput);
    bench
        .harness
        .get_by(|node| node.label().as_deref() == Some("Passphrase") && is_box(node.role()))
        .focus();
    bench.settle();
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    bench.settle();
    bench.press("Choose where…");
    assert!(
        bench.says("Take at least 10 characters; a few words that don't belong together are good."),
        "{}",
        bench.text()
    );
}

#[test]
fn a_case_is_packed_under_a_passphrase_that_was_typed_twice() {
    let mut bench = open();
    bench.press("Export…");
    assert!(bench.says("The link to spektr does not go along."), "{}", bench.text());
    bench.press("Choose where…");
    assert!(
        bench.says("Take at least 10 characters; a few words that don't belong together are good."),
        "{}",
        bench.text()
    );
    bench.type_into("Passphrase", WORDS);
    bench.type_into("Passphrase again", "correct horse");
    bench.press("Choose where…");
    assert!(
        bench.says("The two are not the same. Enter the new passphrase again."),
        "{}",
        bench.text()
    );
    bench.retype("Passphrase again", WORDS);
    bench.picks("/handed/case.age");
    bench.press("Choose where…");
    bench.dialog_answered();
    assert_eq!(bench.last_purpose(), Some(Purpose::Pack));
    let commands = bench.commands();
    let Some(Command::Pack { path, passphrase, draft, .. }) =
        asked(&commands, |command| matches!(command, Command::Pack { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!(
        (path.as_path(), passphrase.expose_secret(), draft.title.as_str()),
        (Path::new("/handed/case.age"), WORDS, "Acme onboarding")
    );
    bench.tell(Notice::Packed(Ok(())));
    assert!(
        bench.says(
            "The case is packed. Yours stays here: agree with your colleague which of you sends it."
        ),
        "{}",
        bench.text()
    );
    let slot = SlotKey::new(Some("individual_1".into()), "identity_document");
    bench.tell(Notice::Packed(Err(HandoverFault::Document(slot, FileProblem::CopyGone))));
    assert!(bench.text().contains("The case was not packed. "), "{}", bench.text());
}

#[test]
fn giving_up_the_place_gives_up_the_passphrase_and_the_answers_alone_can_still_be_saved() {
    let mut bench = open();
    bench.press("Export…");
    bench.type_into("Passphrase", WORDS);
    bench.type_into("Passphrase again", WORDS);
    bench.press("Choose where…");
    bench.dialog_answered();
    assert!(asked(&bench.commands(), |command| matches!(command, Command::Pack { .. })).is_none());
    bench.press("Export…");
    bench.picks("/cases/case.json");
    bench.press("Answers only, unprotected…");
    bench.dialog_answered();
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::SaveCase { .. })).is_some()
    );
}

#[test]
fn a_case_on_its_way_is_not_handed_over() {
    let mut bench = open();
    let can = Can { cancel: true, ..Can::default() };
    bench
        .publish_as(ACME, CaseProgress { phase: Phase::Uploading, can, ..CaseProgress::default() });
    bench.picks("/cases/case.json");
    bench.press("Export…");
    bench.dialog_answered();
    assert!(
        matches!(bench.last_purpose(), Some(Purpose::SaveCase { .. })),
        "{:?}",
        bench.last_purpose()
    );
}

/// Opens the dialog of a chosen handover file.
fn chosen() -> Bench {
    let mut bench = Bench::with_vault(vec![row()]);
    bench.picks("/handed/case.age");
    bench.press("Open…");
    bench.dialog_answered();
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::OpenCase { .. })).is_some()
    );
    bench.tell(Notice::Opened {
        path: Hidden("/handed/case.age".into()),
        result: Err(CaseFault::IsHandover),
    });
    bench
}

#[test]
fn a_handover_file_opens_with_its_passphrase_and_becomes_a_case_of_its_own() {
    let mut bench = chosen();
    assert!(
        bench.says(
            "case.age opens with the passphrase it was packed with. It becomes a case of your own."
        ),
        "{}",
        bench.text()
    );
    bench.type_into("Passphrase", "another one");
    bench.press("Open");
    let commands = bench.commands();
    let Some(Command::Unpack { path, passphrase }) =
        asked(&commands, |command| matches!(command, Command::Unpack { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!(
        (path.as_path(), passphrase.expose_secret()),
        (Path::new("/handed/case.age"), "another one")
    );
    assert!(
        bench.says("The passphrase is being tried. That takes a few seconds."),
        "{}",
        bench.text()
    );
    bench.tell(Notice::Unpacked(Err(HandoverFault::WrongPassphrase)));
    assert!(
        bench.says("This is not the passphrase. Try again; nothing has changed."),
        "{}",
        bench.text()
    );
    bench.type_into("Passphrase", WORDS);
    bench.press("Open");
    assert!(
        !bench.says("This is not the passphrase. Try again; nothing has changed."),
        "{}",
        bench.text()
    );
    bench.commands();
    bench.tell(Notice::Unpacked(Ok(ACME)));
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::Vault(VaultCommand::Load(ACME))))
            .is_some(),
        "{commands:?}"
    );
    assert!(
        asked(&commands, |command| matches!(command, Command::Vault(VaultCommand::List))).is_some(),
        "{commands:?}"
    );
    bench.tell(Notice::Vault(VaultNotice::Loaded { id: ACME, result: Ok(kept()) }));
    assert!(
        bench.says(
            "The case is here with its documents. Agree with your colleague which of you sends it."
        ),
        "{}",
        bench.text()
    );
    bench.press("John Smith");
}

#[test]
fn a_handover_file_whose_dialog_was_closed_meanwhile_is_saved_and_only_listed() {
    let mut bench = chosen();
    bench.type_into("Passphrase", WORDS);
    bench.press("Open");
    bench.press("Not now");
    bench.commands();
    bench.tell(Notice::Unpacked(Ok(ACME)));
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::Vault(VaultCommand::Load(_))))
            .is_none(),
        "{commands:?}"
    );
    assert!(
        bench.says(
            "The case is here with its documents. Agree with your colleague which of you sends it."
        ),
        "{}",
        bench.text()
    );
}
