//! One case on the page: filling it in, attaching documents, sending it, and what the window says
//! meanwhile.

use dossier::domain::draft::ROOT;
use dossier::domain::failure::{Failure, UploadFault};
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseId, CaseProgress, FileState, Phase};
use dossier::domain::value::Value;
use dossier::engine::message::{Command, Notice, SecretLocation};
use egui_kittest::kittest::Queryable as _;

use super::bench::{Bench, asked, draft, sent_files};

#[test]
fn a_company_a_person_and_who_owns_what_are_typed_and_sent_as_the_wire_wants_them() {
    let mut bench = Bench::practising_tall();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme Corporation");
    bench.press("Add person");
    bench.type_into("First name, Unnamed person (individual_1)", "John");
    bench.type_into("Last name, John", "Smith");
    bench.press("Add a role");
    bench.type_into("New share of John Smith, in percent", "75");
    bench.press("Add a role");
    assert!(bench.says("John Smith owns 75 % of Acme Corporation"), "{}", bench.text());
    bench.send();
    let commands = bench.commands();
    let Some(Command::Send { order, .. }) =
        asked(&commands, |command| matches!(command, Command::Send { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!(
        order.payload.text(),
        r#"{"role-entity":[{"reference":"acme_corporation","customer_type":"company","company_name":"Acme Corporation"},{"reference":"john_smith","customer_type":"individual","first_name":"John","last_name":"Smith"}],"role-entity_relations":[{"from":"john_smith","to":"acme_corporation","role":"owner","ownership_percentage":75}]}"#
    );
    assert_eq!(order.target.filled_by.0, "Practice");
}

#[test]
fn a_file_lands_in_the_slot_it_is_dropped_on_and_is_ready_once_it_was_read() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
    let (slot, path) = bench.examined_next();
    assert_eq!((slot.entity.as_deref(), slot.field.as_str()), (Some("john"), "id_document"));
    assert_eq!(path.to_str(), Some("/scans/passport.pdf"));
    assert_eq!(bench.described("ID document, John Smith"), "Reading the file…");
    bench.answer_examined(slot, "passport.pdf", 1_200_000);
    assert_eq!(bench.described("ID document, John Smith"), "Ready to send");
    assert!(bench.says("PDF · 1.2 MB"), "{}", bench.text());
}

#[test]
fn a_file_that_hovers_over_a_slot_says_what_letting_go_would_do() {
    let mut bench = Bench::with_case();
    bench.hover("ID document, John Smith", "/scans/passport.pdf");
    assert!(bench.says("Attach passport.pdf"), "{}", bench.text());
    bench.hover("ID document, John Smith", "/scans/virus.exe");
    assert!(
        bench.says("The selected file must be one of these kinds: PDF, PNG, JPG, JPEG."),
        "{}",
        bench.text()
    );
    bench.drop_on("ID document, John Smith", &["/scans/virus.exe"]);
    bench.looked_over("/scans/virus.exe", vec![super::tray::seen("/scans/virus.exe", 1)]);
    assert!(
        bench.text().contains("virus.exe was not attached to ID document, John Smith."),
        "{}",
        bench.text()
    );
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Examine { .. })).is_none()
    );
}

#[test]
fn replacing_a_good_document_asks_first() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/old.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "old.pdf", 10);
    bench.drop_on("ID document, John Smith", &["/scans/new.pdf"]);
    assert!(bench.says("Replace the file?"), "{}", bench.text());
    bench.press("Keep the old one");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Examine { .. })).is_none()
    );
    bench.drop_on("ID document, John Smith", &["/scans/new.pdf"]);
    bench.press("Replace");
    assert_eq!(bench.examined_next().1.to_str(), Some("/scans/new.pdf"));
}

#[test]
fn choosing_a_file_does_what_dropping_does() {
    let mut bench = Bench::with_case();
    bench.picks("/scans/chosen.pdf");
    bench.press("Choose file…, ID document, John Smith");
    assert_eq!(bench.examined_next().1.to_str(), Some("/scans/chosen.pdf"));
}

#[test]
fn send_with_something_missing_shows_the_problems_as_sentences_that_lead_to_their_fields() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    assert!(!bench.says("There is a problem"));
    bench.send();
    assert!(bench.says("There is a problem"), "{}", bench.text());
    assert!(bench.harness.get_by_label("There is a problem").is_focused());
    bench.press("Fix: Enter the company's name, Unnamed company (company_1)");
    assert!(bench.harness.get_by_label("Company name, Unnamed company (company_1)").is_focused());
    assert_eq!(
        bench.described("Company name, Unnamed company (company_1)"),
        "Enter the company's name"
    );
    assert!(asked(&bench.commands(), |command| matches!(command, Command::Send { .. })).is_none());
}

#[test]
fn findings_are_listed_in_the_order_of_the_page() {
    let mut bench = Bench::practising();
    bench.press("Add a person");
    bench.focus_and_type("Date of birth, Unnamed person (individual_1)", "in spring");
    bench.leave();
    bench.send();
    let text = bench.text();
    let listed = text.find("There is a problem").unwrap();
    let [first, last, born] = ["first name", "last name", "must be a real date"]
        .map(|words| text[listed..].find(words).unwrap());
    assert!(first < last && last < born, "{}", &text[listed..]);
}

#[test]
fn nothing_is_complained_about_while_it_is_being_typed() {
    let mut bench = Bench::with_case();
    let field = "Date of birth, John Smith";
    bench.focus_and_type(field, "in spring");
    let wrong =
        "“Date of birth” must be a real date, such as 1984-03-27; in the window also 27 3 1984.";
    assert!(!bench.described(field).contains(wrong));
    bench.leave();
    assert!(bench.described(field).contains(wrong), "{}", bench.text());
}

#[test]
fn after_a_409_the_missing_files_can_be_replaced_and_sent_again() {
    let mut bench = Bench::with_case();
    bench.publish(CaseProgress {
        phase: Phase::NeedsFiles,
        failure: Some(Failure::FilesNeeded { count: 1 }),
        files: sent_files(&[("john", "id_document", FileState::Missing)]),
        can: Can { send_again: true, replace: true, ..Can::default() },
        ..CaseProgress::default()
    });
    assert!(
        bench.says("spektr did not receive this") && bench.says("1 document did not arrive"),
        "{}",
        bench.text()
    );
    bench.picks("/scans/better.pdf");
    bench.press_last("Replace ID document, John Smith");
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::Replace { file: 0, .. })).is_some(),
        "{commands:?}"
    );
    bench.press("Send again");
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::SendAgain { .. })).is_some(),
        "{commands:?}"
    );
}

#[test]
fn an_expired_link_asks_for_a_new_one_and_goes_on_with_it() {
    let mut bench = Bench::with_case();
    let can = Can { new_link: true, ..Can::default() };
    bench.publish(CaseProgress {
        phase: Phase::TokenExpired,
        failure: Some(Failure::LinkExpired),
        can,
        ..CaseProgress::default()
    });
    assert!(bench.says("This link has expired"), "{}", bench.text());
    bench.press("Paste new link");
    bench.type_into("Link or token", "http://127.0.0.1:9/form?token=fresh-practice-token");
    assert!(!bench.text().contains("fresh-practice-token"), "a pasted link is never shown");
    bench.press("Use this link");
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::NewLink { .. })).is_some(),
        "{commands:?}"
    );
}

#[test]
fn a_bare_token_asks_for_its_environment_and_where_it_is_kept_is_said() {
    let mut bench = Bench::bare();
    bench.press("Paste link…");
    bench.type_into("Link or token", "bare-token-without-a-link");
    bench.press("Use this link");
    assert!(
        bench.says("Choose the environment this token belongs to.")
            && bench.says("Enter your name."),
        "{}",
        bench.text()
    );
    bench.type_into("Your name", "Jane Doe");
    bench.press("Environment");
    bench.press("Sandbox");
    bench.press("Use this link");
    let commands = bench.commands();
    let kept = asked(&commands, |command| matches!(command, Command::SaveLink { .. }));
    let Some(Command::SaveLink { api_url, .. }) = kept else { panic!("{commands:?}") };
    assert_eq!(api_url, "https://sandbox-ingest.spektr.com");
    let words = bench.link_words();
    assert!(words.contains("SANDBOX") && words.contains("filled in by Jane Doe"), "{words}");
    bench.tell(Notice::LinkSaved(SecretLocation::MemoryOnly));
    bench.open_link_menu();
    assert!(
        bench.says("No keyring answers: the link is kept in memory until Dossier closes"),
        "{}",
        bench.text()
    );
}

#[test]
fn while_it_is_sent_every_file_says_how_far_it_is_and_nothing_can_be_changed() {
    let mut bench = Bench::with_case();
    bench.publish(CaseProgress {
        phase: Phase::Uploading,
        files: sent_files(&[
            ("acme", "company_document", FileState::Sent),
            ("john", "id_document", FileState::Sending),
            (
                "john",
                "address_document",
                FileState::Retrying { tries: 1, fault: UploadFault::Reset },
            ),
        ]),
        can: Can { cancel: true, ..Can::default() },
        ..CaseProgress::default()
    });
    for said in [
        "Sending documents",
        "500 kB of 1.0 MB",
        "Sent",
        "The connection was interrupted. Trying again, after 1 try.",
    ] {
        assert!(bench.says(said), "{said}\n{}", bench.text());
    }
    assert!(!bench.says("Review and send"), "nothing is sent twice: {}", bench.text());
    bench.press("Pause sending");
    let commands = bench.commands();
    assert!(asked(&commands, |command| matches!(command, Command::Cancel { .. })).is_some());
}

#[test]
fn sending_again_with_an_unknown_outcome_asks_first() {
    let mut bench = Bench::with_case();
    let can = Can { resume: true, submit_anyway: true, ..Can::default() };
    bench.publish(CaseProgress {
        phase: Phase::NeedsDecision,
        failure: Some(Failure::Undecided),
        can,
        ..CaseProgress::default()
    });
    bench.press("Send again anyway…");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::SubmitAnyway { .. }))
            .is_none()
    );
    bench.press("Send it again");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::SubmitAnyway { .. }))
            .is_some()
    );
}

#[test]
fn fields_the_forms_do_not_know_are_shown_and_kept_and_new_ones_can_be_added() {
    let mut bench = Bench::with_case();
    bench.press("The case itself");
    bench.press("Advanced, The case itself");
    assert_eq!(
        bench.harness.get_by_label("annual_revenue, The case itself").value().as_deref(),
        Some("5000000")
    );
    bench.press("Add a field");
    bench.type_into("Name spektr uses", "purpose");
    bench.press("Add a field");
    bench.type_into("purpose, The case itself", "Trade");
    let saved = bench.save();
    assert_eq!(saved.fields.get("annual_revenue"), draft().fields.get("annual_revenue"));
    assert_eq!(saved.fields.get("purpose"), Some(&Value::Text("Trade".into())));
}

#[test]
fn no_name_of_the_payload_is_shown() {
    let mut bench = Bench::with_case();
    for page in ["The case itself", "Acme Corporation", "John Smith"] {
        bench.press(page);
        let text = bench.text().to_lowercase();
        for word in
            ["\"from\"", "from:", "to:", ROOT, "json", "unknown localization", "role-entity"]
        {
            assert!(!text.contains(word), "{word} on {page}:\n{text}");
        }
    }
}

#[test]
fn nothing_needed_is_missing_in_either_theme_in_a_small_or_a_large_window() {
    for (width, height) in [(900.0, 600.0), (1280.0, 800.0)] {
        let mut bench = Bench::sized(width, height);
        for theme in ["Dark theme", "Light theme"] {
            bench.press(theme);
            for needed in [
                "More commands",
                "Review and send",
                "Show the status",
                "Add company",
                "Add person",
                "Remove John Smith",
            ] {
                let rect = bench.harness.get_by_label(needed).rect();
                assert!(
                    rect.right() <= width && rect.bottom() <= height && rect.left() >= 0.0,
                    "{needed} at {rect:?} in {width} x {height}"
                );
            }
        }
        bench.publish(CaseProgress {
            phase: Phase::NeedsFiles,
            failure: Some(Failure::FilesNeeded { count: 1 }),
            files: sent_files(&[("john", "id_document", FileState::Missing)]),
            can: Can { send_again: true, replace: true, ..Can::default() },
            ..CaseProgress::default()
        });
        let rect = bench.harness.get_by_label("Send again").rect();
        assert!(rect.right() <= width && rect.bottom() <= height, "{rect:?}");
    }
}

#[test]
fn a_new_case_is_begun_at_once_when_nothing_is_unsaved_and_asks_first_otherwise() {
    let mut bench = Bench::with_case();
    bench.type_into("Residential address, John Smith", "DK");
    bench.press("New");
    assert!(bench.says("Begin a new case?"), "{}", bench.text());
    bench.press("Not now");
    assert!(bench.says("John Smith"), "{}", bench.text());
    bench.press("New");
    bench.press("Begin without saving");
    assert!(
        bench.says("Start with what you have") && !bench.says("John Smith"),
        "{}",
        bench.text()
    );
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::Forget { .. })).is_some(),
        "{commands:?}"
    );
}

#[test]
fn every_control_has_a_name() {
    let mut bench = Bench::with_case();
    for page in ["The case itself", "Acme Corporation", "John Smith"] {
        bench.press(page);
        assert!(
            bench.harness.unnamed_widgets().is_empty(),
            "{page}: {:?}",
            bench.harness.unnamed_widgets()
        );
    }
}

#[test]
fn a_case_that_can_not_be_opened_says_why() {
    let mut bench = Bench::bare();
    let result = Err(dossier::engine::message::CaseFault::DiskFull);
    bench.tell(Notice::Saved { path: Hidden("x".into()), result });
    assert!(bench.says("The case file could not be saved: the disk is full. Make room, or save it somewhere else."), "{}", bench.text());
}

#[test]
fn the_window_shows_only_its_own_case() {
    let mut bench = Bench::with_case();
    bench.publish_as(
        CaseId(99),
        CaseProgress { phase: Phase::Completed, ..CaseProgress::default() },
    );
    assert!(!bench.says("Submitted"), "{}", bench.text());
}

#[test]
fn a_late_reading_of_another_document_is_never_taken_for_the_one_in_the_slot() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/old.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.drop_on("ID document, John Smith", &["/scans/new.pdf"]);
    bench.press("Replace");
    bench.answer_examined(slot.clone(), "new.pdf", 2_000_000);
    bench.answer_examined(slot, "old.pdf", 1_000_000);
    assert!(bench.says("PDF · 2.0 MB") && !bench.says("PDF · 1.0 MB"), "{}", bench.text());
}

#[test]
fn a_document_read_for_the_case_before_does_not_land_in_the_next_one() {
    let mut bench = Bench::practising();
    let slot = |bench: &mut Bench| {
        bench.press("Add a company");
        bench.drop_on("Company document, Unnamed company (company_1)", &["/scans/old.pdf"]);
        bench.examined_next().0
    };
    let old = slot(&mut bench);
    bench.press("New");
    bench.press("Begin without saving");
    bench.press("Add a company");
    bench.drop_on("Company document, Unnamed company (company_1)", &["/scans/new.pdf"]);
    bench.answer_examined(old, "old.pdf", 1_000_000);
    assert_eq!(
        bench.described("Company document, Unnamed company (company_1)"),
        "Reading the file…"
    );
}

#[test]
fn a_reference_that_is_empty_taken_or_the_top_itself_is_refused_and_the_old_one_stays() {
    for (typed, said) in [
        ("acme", "The reference “acme” is used twice. Give each company and person its own."),
        (ROOT, "The reference “root” is kept for the top of the structure. Choose another one."),
        (" ", "The reference is empty. Enter a short name such as company_1."),
    ] {
        let mut bench = Bench::with_case();
        bench.press("Advanced, John Smith");
        bench.retype("Reference of John Smith", typed);
        assert!(bench.says(said), "{typed}: {}", bench.text());
        let saved = bench.save();
        assert_eq!(
            (&saved.entities, &saved.relations),
            (&draft().entities, &draft().relations),
            "{typed}"
        );
    }
}

#[test]
fn another_reference_takes_roles_and_documents_along_also_those_still_being_read() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/a.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "a.pdf", 2_000_000);
    bench.drop_on("Proof of address, John Smith", &["/scans/b.pdf"]);
    let (old, _) = bench.examined_next();
    bench.press("Advanced, John Smith");
    bench.retype("Reference of John Smith", "john_smith");
    let (new, path) = bench.examined_next();
    assert_eq!((new.entity.as_deref(), path.to_str()), (Some("john_smith"), Some("/scans/b.pdf")));
    bench.answer_examined(old, "b.pdf", 3_000_000);
    assert_eq!(bench.described("Proof of address, John Smith"), "Reading the file…");
    bench.answer_examined(new, "b.pdf", 3_000_000);
    assert!(bench.says("PDF · 2.0 MB") && bench.says("PDF · 3.0 MB"), "{}", bench.text());
    assert_eq!(bench.save().relations[1].from, "john_smith");
}
