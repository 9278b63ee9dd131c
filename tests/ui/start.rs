//! The first screen, the list of cases and the keyboard: how one begins, and finds what is there.
//!
//! Knows nothing of layout.

use dossier::app::Purpose;
use dossier::domain::hidden::Hidden;
use dossier::domain::link::Environment;
use dossier::engine::message::{CaseStatus, Command, Listing, Notice, VaultCommand, VaultNotice};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use secrecy::ExposeSecret as _;

use super::bench::{Bench, asked, draft};
use super::cases::{ACME, BOLT, kept, open, row};

const LINK: &str = "https://actions.spektr.com/form?token=token-of-bolt";

fn key(bench: &mut Bench, key: Key) {
    bench.harness.key_press(key);
    bench.settle();
}

fn alt(bench: &mut Bench, key: Key) {
    bench.harness.key_press_modifiers(Modifiers::ALT, key);
    bench.settle();
}

fn type_text(bench: &mut Bench, text: &str) {
    bench.harness.event(Event::Text(text.to_owned()));
    bench.settle();
}

fn paste(bench: &mut Bench, text: &str) {
    bench.harness.event(Event::Paste(text.to_owned()));
    bench.settle();
}

#[test]
fn an_empty_case_has_three_steps_which_are_gone_with_the_first_company() {
    let mut bench = Bench::with_vault(vec![]);
    for step in ["Paste the link", "Drop the papers", "Add companies and people"] {
        assert!(bench.says(step), "{}", bench.text());
    }
    let heading = (egui::Role::Heading, "Start with what you have");
    assert!(bench.harness.query_by_role_and_label(heading.0, heading.1).is_some());
    assert!(bench.harness.unnamed_widgets().is_empty(), "{:?}", bench.harness.unnamed_widgets());
    bench.drop_nowhere(&["/scans/a.pdf", "/scans/b.pdf"]);
    assert!(bench.says("2 files wait for their places."), "{}", bench.text());
    bench.press("Add a company");
    assert!(!bench.says("Start with what you have"), "{}", bench.text());
    assert_eq!(bench.kept_next().1.entities.len(), 1);
}

#[test]
fn the_link_and_the_name_are_entered_on_the_first_screen_by_the_keyboard_alone() {
    let mut bench = Bench::with_vault(vec![]);
    bench.commands();
    bench.harness.get_by_label("Link from spektr").focus();
    bench.settle();
    paste(&mut bench, LINK);
    assert!(!bench.says("Where this case goes"), "no dialog: {}", bench.text());
    key(&mut bench, Key::Enter);
    assert_eq!(bench.focused(), "Who fills this in");
    type_text(&mut bench, "Jane Doe");
    key(&mut bench, Key::Enter);
    assert!(
        !bench.says("Paste the link…") && bench.says("The case goes to LIVE."),
        "{}",
        bench.text()
    );
    let commands = bench.commands();
    let fetched = asked(&commands, |command| matches!(command, Command::FetchSession { .. }));
    let Some(Command::FetchSession { target, .. }) = fetched else { panic!("{commands:?}") };
    assert_eq!(target.token.expose_secret(), "token-of-bolt");
    assert_eq!(target.api_url, Environment::Live.api_url());
    assert_eq!(target.filled_by.0, "Jane Doe");
}

#[test]
fn a_link_without_its_name_or_without_a_token_says_what_is_missing() {
    let mut bench = Bench::bare();
    bench.press("Use link");
    assert!(bench.says("Enter your name."), "{}", bench.text());
    bench.focus_and_type("Link from spektr", "https://example.com/");
    assert_eq!(
        bench.described("Link from spektr"),
        "No token was found here. Copy the whole link from the mail and paste it."
    );
    bench.type_into("Who fills this in", "Jane");
    bench.press("Use link");
    assert!(bench.says("Start with what you have"), "{}", bench.text());
}

#[test]
fn a_token_without_its_environment_is_asked_for_it_and_nothing_is_typed_twice() {
    let mut bench = Bench::bare();
    bench.type_into(
        "Link from spektr",
        "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDAwMDAwMDB9.c2lnbmF0dXJl",
    );
    bench.type_into("Who fills this in", "Jane");
    bench.press("Use link");
    assert!(bench.says("Where this case goes") && bench.says("Environment"), "{}", bench.text());
    assert_eq!(bench.typed_in("Your name"), "Jane");
    assert!(!bench.typed_in("Link or token").is_empty());
}

#[test]
fn the_first_screen_is_gone_through_in_reading_order() {
    let mut bench = Bench::with_vault(vec![]);
    bench.harness.get_by_label("Link from spektr").focus();
    bench.settle();
    for name in [
        "Who fills this in",
        "Use link",
        "Choose a file to sort…",
        "Add a company",
        "Add a person",
        "Try it with the practice server",
        "No link? Start an onboarding…",
    ] {
        key(&mut bench, Key::Tab);
        assert_eq!(bench.focused(), name);
    }
}

#[test]
fn a_file_that_is_chosen_on_the_first_screen_waits_in_the_tray() {
    let mut bench = Bench::bare();
    bench.picks("/scans/passport.pdf");
    bench.press("Choose a file to sort…");
    bench.dialog_answered();
    assert_eq!(bench.last_purpose(), Some(Purpose::Tray));
    assert!(bench.says("1 file waits for its place."), "{}", bench.text());
}

#[test]
fn the_practice_server_starts_inside_and_its_case_is_marked_and_its_link_is_kept_nowhere() {
    let mut bench = Bench::with_vault(vec![]);
    bench.press("Try it with the practice server");
    assert!(bench.says("The practice server is starting…"), "{}", bench.text());
    assert!(bench.practice_starts(true));
    let commands = bench.commands();
    let path = std::path::PathBuf::from("/practice/case.json");
    let opens =
        |command: &Command| matches!(command, Command::OpenCase { path: at } if *at == path);
    assert!(asked(&commands, opens).is_some(), "{commands:?}");
    bench.tell(Notice::Opened { path: Hidden(path.clone()), result: Ok(Box::new(draft())) });
    assert!(bench.link_words().contains("PRACTICE"), "{}", bench.text());
    let (id, saved) = bench.kept_next();
    assert_eq!((id, saved.title.as_str()), (None, "Acme onboarding (practice)"));
    bench.answer_kept(None, Ok(BOLT));
    let commands = bench.commands();
    let stored = asked(&commands, |command| {
        matches!(command, Command::SaveLink { .. } | Command::Vault(VaultCommand::SaveLink { .. }))
    });
    assert!(stored.is_none(), "{commands:?}");
    alt(&mut bench, Key::N);
    assert!(bench.says("Start with what you have"), "{}", bench.text());
    assert!(!bench.says("PRACTICE"), "a real case does not go there: {}", bench.text());
}

#[test]
fn a_practice_server_that_can_not_start_is_said_and_can_be_tried_again() {
    let mut bench = Bench::bare();
    bench.press("Try it with the practice server");
    assert!(bench.practice_starts(false));
    assert!(bench.text().contains("The practice server could not start."), "{}", bench.text());
    bench.press("Try it with the practice server");
    assert!(bench.practice_starts(true));
}

#[test]
fn the_list_is_filtered_by_state_and_counted_and_found_as_it_was_left() {
    let rows = vec![
        row(ACME, "Acme", CaseStatus::Draft),
        row(BOLT, "Bolt", CaseStatus::Ready),
        row(dossier::domain::progress::CaseId(77), "Cargo", CaseStatus::Completed),
    ];
    let mut bench = Bench::with_vault(rows);
    for chip in
        ["All, 3 cases", "Drafts, 1 case", "Ready, 1 case", "Under way, 0 cases", "Done, 1 case"]
    {
        assert!(bench.harness.query_by_label(chip).is_some(), "{chip}: {}", bench.text());
    }
    bench.press("Ready, 1 case");
    assert!(bench.says("Bolt") && !bench.says("Acme"), "{}", bench.text());
    open(&mut bench, BOLT, "Bolt", kept(draft(), None));
    bench.press("Cases");
    assert!(!bench.says("Acme"), "{}", bench.text());
    bench.press("Under way, 0 cases");
    assert!(bench.says("No case is in this state."), "{}", bench.text());
    bench.press("Show all cases");
    assert!(bench.says("Acme") && bench.says("Cargo"), "{}", bench.text());
}

#[test]
fn the_list_is_sorted_by_the_head_that_is_pressed() {
    let rows = vec![row(BOLT, "Bolt", CaseStatus::Draft), row(ACME, "Acme", CaseStatus::Completed)];
    let mut bench = Bench::with_vault(rows);
    let first = |bench: &Bench| {
        let top = |name| bench.harness.get_by_label(name).rect().top();
        if top("Acme") < top("Bolt") { "Acme" } else { "Bolt" }
    };
    assert_eq!(first(&bench), "Bolt", "as listed");
    bench.press("Title");
    assert_eq!(first(&bench), "Acme");
    assert_eq!(bench.described("Title"), "Sorted, first to last");
    bench.press("Title");
    assert_eq!(first(&bench), "Bolt");
    bench.press("State");
    assert_eq!(first(&bench), "Bolt", "drafts first");
    bench.press("State");
    assert_eq!(first(&bench), "Acme");
}

#[test]
fn an_empty_list_has_one_sentence_and_one_button() {
    let mut bench = Bench::with_vault(vec![]);
    bench.press("Cases");
    let nothing = Listing { cases: Vec::new(), missing: 0 };
    bench.tell(Notice::Vault(VaultNotice::Listed(Ok(nothing))));
    assert!(bench.text().contains("A case holds one customer's"), "{}", bench.text());
    assert!(bench.harness.unnamed_widgets().is_empty(), "{:?}", bench.harness.unnamed_widgets());
    bench.press("New case");
    assert!(bench.says("Start with what you have"), "{}", bench.text());
}

#[test]
fn the_arrows_go_through_the_list_and_do_not_leave_it() {
    let rows: Vec<_> = (0..60)
        .map(|at| {
            row(
                dossier::domain::progress::CaseId(at + 100),
                &format!("Case {at}"),
                CaseStatus::Draft,
            )
        })
        .collect();
    let mut bench = Bench::with_vault(rows);
    bench.harness.get_by_label("Case 0").focus();
    bench.settle();
    for (pressed, name) in [
        (Key::ArrowDown, "Case 1"),
        (Key::ArrowDown, "Case 2"),
        (Key::ArrowUp, "Case 1"),
        (Key::ArrowUp, "Case 0"),
        (Key::ArrowUp, "Case 0"),
        (Key::End, "Case 59"),
        (Key::ArrowDown, "Case 59"),
        (Key::PageUp, "Case 49"),
        (Key::Home, "Case 0"),
    ] {
        key(&mut bench, pressed);
        assert_eq!(bench.focused(), name, "{pressed:?}");
    }
}

#[test]
fn the_arrows_go_through_companies_and_people() {
    let mut bench = Bench::with_case();
    let role = egui::Role::ListItem;
    bench.harness.get_by_role_and_label(role, "Acme Corporation").focus();
    bench.settle();
    for (pressed, name) in [
        (Key::ArrowDown, "John Smith"),
        (Key::ArrowDown, "John Smith"),
        (Key::ArrowUp, "Acme Corporation"),
        (Key::End, "John Smith"),
    ] {
        key(&mut bench, pressed);
        assert_eq!(bench.focused(), name, "{pressed:?}");
    }
}

#[test]
fn alt_and_a_letter_do_what_the_buttons_do_and_type_nothing() {
    let mut bench = Bench::with_case();
    bench.focus_and_type("Residential address, John Smith", "D");
    let pressed = Event::Key {
        key: Key::C,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::ALT,
    };
    // Some systems type the letter as well, in the same frame.
    bench.harness.input_mut().events.extend([pressed, Event::Text("c".to_owned())]);
    bench.harness.step();
    bench.settle();
    assert_eq!(bench.save().entities.len(), 3);
    bench.press("John Smith");
    let address = bench.harness.get_by_label("Residential address, John Smith").value();
    assert_eq!(address.as_deref(), Some("D"), "the letter is not typed");
    alt(&mut bench, Key::R);
    assert!(bench.says("Check the case before you send it"), "{}", bench.text());
}

#[test]
fn a_command_is_found_by_other_words_and_the_palette_says_how_many_more_there_are() {
    for (typed, name) in [
        ("password", "Set or change the passphrase"),
        ("delete", "Remove the company or person shown"),
        ("language", "Change the language"),
        ("help", "Keyboard shortcuts"),
    ] {
        let mut bench = Bench::with_case();
        bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        bench.settle();
        assert!(bench.text().contains(" more. Type on to find them."), "{}", bench.text());
        type_text(&mut bench, typed);
        let is_there = bench.harness.query_by_label(name).is_some();
        // Without a vault there is no passphrase.
        assert!(is_there || typed == "password", "{typed}: {}", bench.text());
    }
    let mut bench = Bench::with_vault(vec![]);
    key(&mut bench, Key::F1);
    assert_eq!(bench.focused(), "Find a command or its keys");
    type_text(&mut bench, "password");
    assert!(
        bench.says("Set or change the passphrase") && !bench.says("Larger text"),
        "{}",
        bench.text()
    );
}

#[test]
fn the_company_that_is_shown_is_removed_by_a_command() {
    let mut bench = Bench::with_case();
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    bench.settle();
    type_text(&mut bench, "erase");
    key(&mut bench, Key::Enter);
    assert_eq!(bench.save().entities.len(), 1);
    assert!(bench.says("John Smith was removed"), "{}", bench.text());
}
