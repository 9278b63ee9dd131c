//! A workspace's own form in the window: filled in by the names a screen reader says, and sent
//! exactly as it is shown.
//!
//! Knows nothing of the engine or of layout.

use dossier::domain::failure::CallFault;
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseProgress, Phase};
use dossier::domain::step::Step;
use dossier::engine::message::{Command, Notice, ViewId};
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use serde_json::{Value as Json, json};

use super::bench::{Bench, asked};

/// A form with one of each kind of field.
pub(crate) fn form() -> Json {
    let field = |kind: &str, data: &str, label: &str| json!({ "type": kind, "dataType": data, "attributes": { "label": label }, "validation": [] });
    let with = |mut field: Json, attributes: Json| {
        for (key, value) in attributes.as_object().unwrap() {
            field["attributes"][key] = value.clone();
        }
        field
    };
    let required = |mut field: Json, message: &str| {
        field["validation"] = json!([{ "type": "required", "value": true, "message": message }]);
        field
    };
    let options = json!({ "options": [{ "value": "ltd", "label": "Limited company" }, { "value": "plc", "label": "Public company" }] });
    let owner = json!({
        "fields": {
            "full_name": field("input", "string", "Full name"),
            "born": with(field("input", "date", "Date of birth"), json!({ "type": "date" })),
            "passport": with(field("file", "file", "Passport"), json!({ "accept": ".pdf" })),
        },
        "order": ["full_name", "born", "passport"],
    });
    let mut owners = with(
        field("entity", "entity", "Owners"),
        json!({ "buttonText": "Add owner", "labelField": "full_name" }),
    );
    owners["form"] = owner;
    let rule = json!({ "operator": "greater_than", "type": "number", "left": "revenue", "right": "10000000" });
    let large = json!({
        "type": "conditional", "dataType": "conditional", "output": "show", "segment": { "groups": [{ "rule": rule }] },
        "form": { "fields": { "source": field("input", "string", "Source of funds") } },
    });
    json!({
        "type": "form",
        "fields": {
            "heading": { "type": "heading", "dataType": "ui", "attributes": { "content": "About the business" } },
            "callout": { "type": "informationCallout", "dataType": "ui", "attributes": { "contentHtml": "<p>Have <b>it</b> ready</p>" } },
            "legal_name": required(field("input", "string", "Legal name"), "Tell us the legal name"),
            "legal_form": with(field("radio", "string", "Legal form"), options),
            "revenue": with(field("input", "number", "Annual revenue"), json!({ "type": "currency", "currency": { "symbol": "€", "code": "EUR" } })),
            "large": large,
            "founded": with(field("input", "date", "Founded on"), json!({ "type": "date" })),
            "country": with(field("input", "string", "Country"), json!({ "type": "country" })),
            "state": with(field("input", "string", "State"), json!({ "type": "state", "countryField": "country" })),
            "markets": field("input", "countryList", "Markets"),
            "activities": field("multipleValuesInput", "stringList", "Activities"),
            "purpose": with(field("input", "string", "Purpose"), json!({ "type": "textarea" })),
            "proof": with(field("file", "file", "Proof of address"), json!({ "accept": ".pdf,.png" })),
            "owners": owners,
            "graph": field("graph", "hologram", "Graph"),
            "consent": required(field("consent", "boolean", "We agree"), "Agree first"),
        },
    })
}

pub(crate) fn step(node: &Json, current: i64) -> Step {
    let execution = json!({ "id": format!("e{current}"), "status": "pending", "error": null, "currentStep": current, "minStep": 2, "maxStep": 3 });
    Step::from_json(&json!({ "node": node, "execution": execution })).unwrap()
}

impl Bench {
    /// Answers the look at the session of the first case.
    pub(crate) fn looked(&mut self, step: Step) {
        self.tell(Notice::SessionFetched {
            view: ViewId(1),
            result: Ok(Box::new(step)),
            is_polling: false,
        });
    }

    fn with_form() -> Self {
        let mut bench = Self::practising_tall();
        bench.looked(step(&form(), 1));
        bench
    }

    fn sent(&mut self) -> Json {
        self.send();
        let commands = self.commands();
        match asked(&commands, |command| matches!(command, Command::Send { .. })) {
            Some(Command::Send { order, .. }) => {
                serde_json::from_str(order.payload.text()).unwrap()
            }
            _ => panic!("{}", self.text()),
        }
    }
}

#[test]
fn the_workspaces_form_is_filled_in_by_name_and_sent_exactly_as_it_is_shown() {
    let mut bench = Bench::with_form();
    assert!(
        bench.says("About the business")
            && bench.says("Have it ready")
            && bench.link_words().contains("step 1 of 2–3"),
        "{}",
        bench.text()
    );
    bench.type_into("Legal name, The case itself", "Acme Corporation");
    bench.press("Limited company, Legal form, The case itself");
    bench.type_into("Annual revenue, The case itself", "5000000");
    bench.type_into("Founded on, The case itself", "1 Feb 1930");
    bench.choose("Country, The case itself", "Denm", "Denmark (DK)");
    assert!(bench.says("In Denmark (DK)"), "{}", bench.text());
    bench.choose("Markets, The case itself", "swed", "Sweden (SE)");
    bench.choose("Markets, The case itself", "norw", "Norway (NO)");
    bench.type_into("Activities, The case itself", "Trade\nShipping");
    bench.type_into("Purpose, The case itself", "To trade");
    bench.press("Add owner");
    bench.type_into("Full name, Owners 1", "Jane Roe");
    bench.type_into("Date of birth, Jane Roe", "31.12.1969");
    bench.press("We agree, The case itself");
    assert_eq!(
        bench.sent(),
        json!({
            "legal_name": "Acme Corporation",
            "legal_form": "ltd",
            "revenue": 5_000_000,
            "founded": -1_259_625_600,
            "country": "DK",
            "markets": ["SE", "NO"],
            "activities": ["Trade", "Shipping"],
            "purpose": "To trade",
            "owners": [{ "full_name": "Jane Roe", "born": -86_400 }],
            "consent": true,
        })
    );
}

#[test]
fn fields_behind_a_condition_come_and_go_and_keep_what_was_typed() {
    let mut bench = Bench::with_form();
    let source = "Source of funds, The case itself";
    assert!(bench.harness.query_by_label(source).is_none());
    bench.type_into("Annual revenue, The case itself", "20000000");
    bench.type_into(source, "Savings");
    bench.retype("Annual revenue, The case itself", "5");
    assert!(bench.harness.query_by_label(source).is_none());
    bench.retype("Annual revenue, The case itself", "20000000");
    assert_eq!(bench.harness.get_by_label(source).value().as_deref(), Some("Savings"));
}

#[test]
fn a_day_says_what_was_understood_and_may_be_chosen_from_the_calendar() {
    let mut bench = Bench::with_form();
    let born = "Founded on, The case itself";
    bench.focus_and_type(born, "3 march 1984");
    assert!(bench.says("3 March 1984"), "{}", bench.text());
    assert_eq!(bench.harness.get_by_label(born).value().as_deref(), Some("3 march 1984"));
    bench.leave();
    assert_eq!(bench.harness.get_by_label(born).value().as_deref(), Some("1984-03-03"));
    bench.press("Choose a day for Founded on, The case itself");
    bench.press("A year back");
    bench.press("29 March 1983");
    assert_eq!(bench.harness.get_by_label(born).value().as_deref(), Some("1983-03-29"));
    bench.retype(born, "some day");
    assert_eq!(
        bench.described(born),
        "“Founded on” must be a real date, such as 1984-03-27; in the window also 27 3 1984."
    );
}

#[test]
fn the_calendar_is_gone_through_with_the_keyboard() {
    let mut bench = Bench::with_form();
    let (born, choose) =
        ("Founded on, The case itself", "Choose a day for Founded on, The case itself");
    bench.retype(born, "1 February 1980");
    bench.press(choose);
    let at = |bench: &Bench, name: &str| {
        bench.harness.get_all_by_label(name).any(|node| node.is_focused())
    };
    let keys = |bench: &mut Bench, modifiers, key, lands: &str| {
        bench.harness.key_press_modifiers(modifiers, key);
        bench.settle();
        assert!(at(bench, lands), "{key:?}: {lands}");
    };
    assert!(at(&bench, "1 February 1980"), "it opens at the day that is chosen");
    for (modifiers, key, lands) in [
        (Modifiers::NONE, Key::ArrowRight, "2 February 1980"),
        (Modifiers::NONE, Key::ArrowDown, "9 February 1980"),
        (Modifiers::NONE, Key::ArrowUp, "2 February 1980"),
        (Modifiers::NONE, Key::ArrowUp, "26 January 1980"),
        (Modifiers::NONE, Key::PageDown, "26 February 1980"),
        (Modifiers::NONE, Key::PageUp, "26 January 1980"),
        (Modifiers::SHIFT, Key::PageUp, "26 January 1979"),
        (Modifiers::NONE, Key::ArrowLeft, "25 January 1979"),
    ] {
        keys(&mut bench, modifiers, key, lands);
    }
    bench.harness.key_press(Key::Enter);
    bench.settle();
    assert!(
        bench.harness.get_by_label(choose).is_focused(),
        "the keyboard comes back to the button"
    );
    assert_eq!(bench.harness.get_by_label(born).value().as_deref(), Some("1979-01-25"));
    bench.press(choose);
    keys(&mut bench, Modifiers::NONE, Key::ArrowRight, "26 January 1979");
    bench.harness.key_press(Key::Escape);
    bench.settle();
    assert!(bench.harness.get_by_label(choose).is_focused());
    assert_eq!(
        bench.harness.get_by_label(born).value().as_deref(),
        Some("1979-01-25"),
        "Esc chooses nothing"
    );
}

#[test]
fn the_keyboard_alone_finds_and_chooses() {
    let mut bench = Bench::with_form();
    bench.harness.get_by_label("Country, The case itself").focus();
    bench.settle();
    bench.harness.event(egui::Event::Text("united".to_owned()));
    bench.settle();
    bench.harness.key_press(egui::Key::ArrowDown);
    bench.settle();
    bench.harness.key_press(egui::Key::Enter);
    bench.settle();
    assert_eq!(
        bench.harness.get_by_label("Country, The case itself").value().as_deref(),
        Some("United Kingdom (GB)"),
        "{}",
        bench.text()
    );
    assert!(bench.harness.get_by_label("Country, The case itself").is_focused());
}

#[test]
fn the_workspaces_own_words_are_said_after_a_field_was_left_and_at_send() {
    let mut bench = Bench::with_form();
    bench.send();
    bench.press("Answers");
    assert_eq!(bench.described("Legal name, The case itself"), "Tell us the legal name");
    bench.press("Review");
    bench.press("Fix: Agree first, The case itself");
    assert!(bench.harness.get_by_label("We agree, The case itself").is_focused());
}

#[test]
fn an_object_is_taken_out_with_its_documents_and_comes_back_by_undo() {
    let mut bench = Bench::with_form();
    bench.press("Add owner");
    bench.press("Add owner");
    bench.type_into("Full name, Owners 1", "Jane Roe");
    bench.type_into("Full name, Owners 2", "John Doe");
    bench.drop_on("Passport, John Doe", &["/scans/john.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "john.pdf", 10);
    bench.press("Remove Jane Roe");
    assert!(!bench.says("Jane Roe"), "{}", bench.text());
    assert_eq!(bench.described("Passport, John Doe"), "Ready to send");
    bench.press("Undo: Jane Roe was removed");
    assert_eq!(bench.described("Passport, John Doe"), "Ready to send");
    assert!(bench.harness.query_by_label("Full name, Jane Roe").is_some(), "{}", bench.text());
}

#[test]
fn a_missing_form_is_explained_with_one_next_step() {
    for (fault, said, button) in [
        (
            CallFault::NotSent,
            "The form could not be fetched: spektr can't be reached. Check the network, then try again.",
            Some("Try again"),
        ),
        (
            CallFault::Status {
                status: 401,
                message: Hidden(String::new()),
                code: String::new(),
                retry_after_secs: None,
            },
            "The form could not be fetched: the link has expired. Ask for a new one and paste it; nothing you entered is lost.",
            Some("Paste new link"),
        ),
        (
            CallFault::Status {
                status: 404,
                message: Hidden(String::new()),
                code: String::new(),
                retry_after_secs: None,
            },
            "spektr has no form at this link. You can fill in companies and people all the same.",
            None,
        ),
    ] {
        let mut bench = Bench::practising();
        bench.tell(Notice::SessionFetched {
            view: ViewId(1),
            result: Err(fault),
            is_polling: false,
        });
        assert!(bench.says(said), "{}", bench.text());
        bench.commands();
        if let Some(button) = button {
            bench.press(button);
        }
        if button == Some("Try again") {
            assert!(
                asked(&bench.commands(), |command| matches!(command, Command::FetchSession { .. }))
                    .is_some()
            );
        }
    }
}

#[test]
fn the_form_comes_in_another_language_and_nothing_is_lost() {
    let mut bench = Bench::with_form();
    bench.type_into("Legal name, The case itself", "Acme");
    bench.press("Language of the form");
    bench.press("Dansk");
    let commands = bench.commands();
    let Some(Command::FetchSession { language, .. }) =
        asked(&commands, |command| matches!(command, Command::FetchSession { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!(language, "da-DK");
    let mut danish = form();
    danish["fields"]["legal_name"]["attributes"]["label"] = json!("Juridisk navn");
    bench.looked(step(&danish, 1));
    assert_eq!(
        bench.harness.get_by_label("Juridisk navn, The case itself").value().as_deref(),
        Some("Acme")
    );
}

#[test]
fn a_form_of_thousands_of_fields_draws_what_can_be_seen() {
    let fields: serde_json::Map<String, Json> = (0..5_000)
        .map(|at| (format!("f{at}"), json!({ "type": "input", "dataType": "string", "attributes": { "label": format!("Field {at}") } })))
        .collect();
    let mut bench = Bench::practising();
    bench.looked(step(&json!({ "type": "form", "fields": fields }), 1));
    let drawn = bench.harness.get_all_by(|_| true).count();
    assert!(drawn < 1_500, "{drawn} nodes");
    assert!(bench.harness.query_by_label("Field 0, The case itself").is_some());
}

#[test]
fn a_changed_form_is_told_and_what_it_has_no_place_for_is_kept_aside_and_not_sent() {
    let mut bench = Bench::with_form();
    bench.type_into("Legal name, The case itself", "Acme");
    bench.type_into("Annual revenue, The case itself", "5000000");
    bench.press("We agree, The case itself");
    let mut other = form();
    let fields = other["fields"].as_object_mut().unwrap();
    fields.shift_remove("revenue");
    let wanted =
        json!([{ "type": "required", "value": true, "message": "Tell us the tax number" }]);
    fields.insert(
        "tax".to_owned(),
        json!({ "type": "input", "dataType": "string", "attributes": { "label": "Tax number" }, "validation": wanted }),
    );
    bench.looked(step(&other, 1));
    for said in [
        "What changed in the form",
        "New, and must be filled in: “Tax number”.",
        "Not asked for any more: “Annual revenue”. What is filled in there is kept aside and not sent.",
        "Kept aside",
        "revenue",
        "5,000,000",
    ] {
        assert!(bench.says(said), "{said}\n{}", bench.text());
    }
    bench.press("I have read this");
    assert!(!bench.says("What changed in the form"));
    bench.type_into("Tax number, The case itself", "DK-1");
    assert_eq!(bench.sent(), json!({ "legal_name": "Acme", "consent": true, "tax": "DK-1" }));
    // What arrives while the case is on its way changes nothing.
    bench.looked(step(&form(), 1));
    assert!(bench.harness.query_by_label("Annual revenue, The case itself").is_none());
    let can = Can { edit: true, send: true, ..Can::default() };
    bench.publish(CaseProgress { phase: Phase::Rejected, can, ..CaseProgress::default() });
    bench.looked(step(&form(), 1));
    bench.press("Answers");
    assert_eq!(
        bench.harness.get_by_label("Annual revenue, The case itself").value().as_deref(),
        Some("5000000")
    );
}

#[test]
fn a_valid_correction_is_offered_and_accepted_with_one_press() {
    let mut narrow = form();
    narrow["fields"]["legal_name"]["validation"] =
        json!([{ "type": "regex", "value": "^[A-Za-z ]+$", "message": "Letters a–z only" }]);
    let mut bench = Bench::practising_tall();
    bench.looked(step(&narrow, 1));
    let name = "Legal name, The case itself";
    bench.type_into(name, "Søren");
    assert_eq!(bench.described(name), "Letters a–z only");
    bench.press("Use Soeren for Legal name, The case itself");
    assert_eq!(bench.harness.get_by_label(name).value().as_deref(), Some("Soeren"));
    assert!(!bench.says("Letters a–z only"), "{}", bench.text());
}

#[test]
fn forms_that_are_malformed_or_surprising_are_shown_and_can_be_sent_or_say_why_not() {
    let one = |field: Json| json!({ "type": "form", "fields": { "f": field } });
    let text = |label: &str| {
        one(json!({ "type": "input", "dataType": "string", "attributes": { "label": label } }))
    };
    let mut nested = text("Inside");
    for _ in 0..100 {
        nested = one(
            json!({ "type": "conditional", "dataType": "conditional", "output": "hide", "segment": { "groups": [{ "rule": 7 }] }, "form": nested }),
        );
    }
    let circle = |key: &str, other: &str| {
        json!({ "type": "conditional", "output": "hide", "segment": { "groups": [{ "rule": { "operator": "is_not_empty", "type": "string", "left": other } }] },
            "form": { "fields": { key: { "type": "input", "dataType": "string", "config": { "spektrDataField": key } } } } })
    };
    let options: Vec<String> = (0..3_000).map(|at| format!("Choice {at}")).collect();
    let forms = [
        json!({ "type": "form" }),
        json!({ "type": "form", "fields": null, "order": "no" }),
        json!({ "type": "form", "fields": [7, "text", null, [], {}] }),
        json!({ "type": "form", "fields": { "": {} }, "order": ["", "gone"] }),
        text(""),
        text("a\u{202e}b\u{200b}c\n\td"),
        text("<script>alert(1)</script><b>bold</b> & &amp; <a href='https://example.com'>link</a>"),
        text(&"x".repeat(1_000_000)),
        text(&"word ".repeat(200_000)),
        one(
            json!({ "type": "input", "dataType": "string", "attributes": { "label": "Runaway" }, "validation": [{ "type": "regex", "value": "^(a+)+$", "message": "Letters" }] }),
        ),
        one(
            json!({ "type": "select", "dataType": "string", "attributes": { "label": "Many", "options": options } }),
        ),
        one(
            json!({ "type": "radio", "dataType": "string", "attributes": { "label": "None", "options": [] } }),
        ),
        one(json!({ "type": "entity", "dataType": "entity", "attributes": {}, "form": null })),
        one(
            json!({ "type": "paragraph", "dataType": "ui", "attributes": { "content": "word ".repeat(100_000) } }),
        ),
        one(
            json!({ "type": "input", "dataType": "date", "attributes": { "type": "date", "minDate": "soon", "maxDate": "2000-01-01" } }),
        ),
        one(
            json!({ "type": "input", "dataType": "string", "attributes": { "type": "state", "countryField": "f" } }),
        ),
        nested,
        json!({ "type": "form", "fields": { "a": circle("one", "two"), "b": circle("two", "one") } }),
    ];
    let mut bench = Bench::practising();
    for form in forms {
        bench.looked(step(&form, 1));
        bench.send();
        let nodes = bench.harness.get_all_by(|_| true).count();
        let longest = bench.text().lines().map(str::len).max().unwrap_or_default();
        assert!(nodes < 1_500 && longest < 25_000, "{nodes} nodes, a line of {longest} bytes");
        let sent =
            asked(&bench.commands(), |command| matches!(command, Command::Send { .. })).is_some();
        assert!(sent || bench.says("There is a problem"), "{}", bench.text());
        // As if nothing had been sent.
        bench.publish(CaseProgress {
            can: Can { send: true, edit: true, ..Can::default() },
            ..CaseProgress::default()
        });
    }
}
