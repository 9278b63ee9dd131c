//! The page before sending: the case in sentences, what is missing, and the send button.
//!
//! Knows nothing of how a case is judged.

use dossier::engine::message::Command;
use egui::{Key, Modifiers, OutputCommand};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::{Bench, asked};

/// Returns the last copied text.
fn copied(bench: &Bench) -> Option<String> {
    bench.harness.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    })
}

#[test]
fn every_answer_is_shown_in_words_and_change_leads_to_its_field() {
    let mut bench = Bench::with_case();
    bench.type_into("Date of birth, John Smith", "1980-02-01");
    bench.drop_on("ID document, John Smith", &["/scans/pass:port.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "pass:port.pdf", 1_200_000);
    bench.press("Review");
    for said in [
        "John Smith owns 75 % of Acme Corporation",
        "1 February 1980",
        "pass:port.pdf",
        "PDF · 1.2 MB",
        "1 document, 1.2 MB",
        "Practice",
        "The practice server on this computer, and nowhere else",
        "5,000,000",
    ] {
        assert!(bench.says(said), "{said}\n{}", bench.text());
    }
    assert!(bench.text().contains("sent as pass"), "{}", bench.text());
    bench.press("Change Date of birth, John Smith");
    assert!(bench.harness.get_by_label("Date of birth, John Smith").is_focused());
    bench.press("Review");
    bench.press("Change John Smith owns 75 % of Acme Corporation");
    assert!(
        bench
            .harness
            .get_by_label("Share of John Smith in Acme Corporation, in percent")
            .is_focused()
    );
}

#[test]
fn missing_answers_are_copied_as_text_for_a_mail() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    bench.type_into("Title of the case", "Bolt");
    bench.press("Review");
    bench.harness.get_by_label("Copy missing list").click();
    bench.harness.step();
    let list = copied(&bench).unwrap_or_default();
    let top = "Nobody is at the top of the structure yet. Open the company the case is about and add a role at the top of the structure.";
    let documents = "2 documents that are asked for are not there yet.";
    assert_eq!(
        list,
        format!(
            "Missing for Bolt:\n\nUnnamed company (company_1)\n- Enter the company's name\n\nThe case itself\n- {top}\n\n- {documents}\n"
        )
    );
    bench.settle();
    assert!(bench.says("Copied. Paste it into a mail."), "{}", bench.text());
    bench.press("Fix: Enter the company's name, Unnamed company (company_1)");
    assert!(bench.harness.get_by_label("Company name, Unnamed company (company_1)").is_focused());
}

#[test]
fn there_is_one_button_that_sends_and_it_sends_what_the_fold_shows() {
    let mut bench = Bench::practising_tall();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme Corporation");
    bench.press("Review");
    assert!(!bench.text().contains("customer_type"), "folded: {}", bench.text());
    bench.press("Show what is sent, exactly");
    assert!(bench.text().contains("\"company_name\": \"Acme Corporation\""), "{}", bench.text());
    bench.press("Hide what is sent, exactly");
    bench.send();
    let commands = bench.commands();
    let sent = asked(&commands, |command| matches!(command, Command::Send { .. }));
    let Some(Command::Send { order, .. }) = sent else { panic!("{commands:?}") };
    let shown: serde_json::Value = serde_json::from_str(&order.payload.in_lines()).unwrap();
    assert_eq!(shown, serde_json::from_str::<serde_json::Value>(order.payload.text()).unwrap());
}

#[test]
fn nothing_unfinished_is_shown_as_what_is_sent() {
    let mut bench = Bench::practising_tall();
    bench.press("Add a company");
    bench.press("Review");
    bench.press("Show what is sent, exactly");
    assert!(
        bench.says(
            "Fix what is missing first: nothing unfinished is sent, so there is nothing to show."
        ),
        "{}",
        bench.text()
    );
    bench.send();
    assert!(bench.harness.get_by_label("There is a problem").is_focused());
}

#[test]
fn every_control_of_the_page_has_a_name_and_a_large_case_is_not_laid_out_whole() {
    let mut bench = Bench::practising_tall();
    for _ in 0..60 {
        bench.press("Add person");
    }
    bench.press("Review");
    assert!(bench.harness.unnamed_widgets().is_empty(), "{:?}", bench.harness.unnamed_widgets());
    let shown = bench.text().lines().filter(|line| *line == "Person").count();
    assert!((1..60).contains(&shown), "{shown}");
}

#[test]
fn the_keys_of_send_lead_to_the_page_before_sending_first_and_send_only_there() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    let is_sent = |bench: &mut Bench| {
        bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        bench.settle();
        asked(&bench.commands(), |command| matches!(command, Command::Send { .. })).is_some()
    };
    for tab in ["Answers", "Ownership", "Documents"] {
        bench.press(tab);
        assert!(bench.says("Review and send"), "{tab}: {}", bench.text());
        assert!(!is_sent(&mut bench), "{tab}");
        assert!(bench.harness.get_by_label("Check the case before you send it").is_focused());
        assert!(!bench.says("Review and send"), "one primary button: {}", bench.text());
    }
    bench.press("Answers");
    bench.press("Review and send");
    assert!(is_sent(&mut bench), "{}", bench.text());
}

#[test]
fn every_question_is_listed_also_without_an_answer() {
    let mut bench = Bench::with_case();
    bench.press("Review");
    assert!(bench.text().contains("Not answered"), "{}", bench.text());
    bench.press("Change Nationality, John Smith");
    assert!(bench.says("Nationality, John Smith"), "{}", bench.text());
}

#[test]
fn real_peoples_data_is_sent_only_with_a_tick_for_exactly_what_is_shown() {
    const SEND: &str = "Send to spektr (LIVE)";
    const TICK: &str = "I have checked this. It is about real people, and spektr acts on it.";
    let mut bench = Bench::bare_tall();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    bench.press("Paste link…");
    bench.type_into("Link or token", "bare-token-without-a-link");
    bench.type_into("Your name", "Jane Doe");
    bench.press("Environment");
    bench.press("Live: real people's data");
    bench.press("Use this link");
    bench.press("Review");
    let is_live = |bench: &Bench| !bench.harness.get_by_label(SEND).accesskit_node().is_disabled();
    let is_sent = |bench: &mut Bench| {
        bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        bench.settle();
        asked(&bench.commands(), |command| matches!(command, Command::Send { .. })).is_some()
    };
    assert!(!is_live(&bench) && !is_sent(&mut bench), "{}", bench.text());
    assert!(bench.harness.get_by_label(TICK).is_focused(), "the keys lead to the tick");
    bench.press(TICK);
    assert!(is_live(&bench));
    bench.press("Change Company name, Acme");
    bench.retype("Company name, Acme", "Bolt");
    bench.press("Review");
    assert!(!is_live(&bench), "what was agreed to is not what is shown");
    bench.press(TICK);
    assert!(is_sent(&mut bench), "{}", bench.text());
}
