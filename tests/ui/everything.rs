//! A form with every type of field, rule and condition, filled in by the names a screen reader
//! says: the payload is exactly what is shown.
//!
//! Knows nothing of how a field is drawn. Rules that depend on the current day are in
//! `tests/domain/forms.rs`.

use dossier::engine::message::Command;
use serde_json::{Map, Value as Json, json};

use super::bench::{Bench, asked};
use super::form::step;

const FORM: &str = include_str!("../fixtures/forms/everything.json");
const PAYLOAD: &str = include_str!("../fixtures/forms/everything-payload.json");

/// The typed answers, by the label of their field.
const TYPED: [(&str, &str); 17] = [
    ("E-mail", "jane@example.com"),
    ("Phone", "+45 12 34 56 78"),
    ("Purpose of the account", "Trade"),
    ("Registry entry", "CVR 12345678"),
    ("Auditor", "Numbers ApS"),
    ("Yearly revenue", "5000000.10"),
    ("Employees", "25"),
    ("Main bank", "First Bank"),
    ("Works council", "None yet"),
    ("Founder's birth", "31 Dec 1969"),
    ("Last accounts", "2025"),
    ("Permits", "G-1\nG-2"),
    ("IT provider", "Bits A/S"),
    ("Number on it", "7"),
    ("Smallest board allowed", "3"),
    ("Size of the board", "3"),
    ("A riddle", "42"),
];

fn of_case(label: &str) -> String {
    format!("{label}, The case itself")
}

#[test]
fn every_kind_of_field_is_filled_in_and_sent_as_the_wire_wants_it() {
    let mut bench = Bench::practising_tall();
    bench.looked(step(&serde_json::from_str(FORM).unwrap(), 1));
    bench.retype(&of_case("Company name"), "Acme & Sons");
    bench.choose(&of_case("Country of incorporation"), "denm", "Denmark (DK)");
    bench.press(&of_case("Legal form"));
    bench.press("Private company");
    for pressed in
        ["large, Size", "Yes, Listed", "Finance, Sectors", "Gas & oil, Sectors", "Web, Channels"]
    {
        bench.press(&of_case(pressed));
    }
    // Ticked and unticked again it is a no.
    for pressed in [
        "Is politically exposed",
        "Is politically exposed",
        "We agree to the terms",
        "Is regulated",
    ] {
        bench.press(&of_case(pressed));
    }
    bench.retype(&of_case("Incorporated"), "1970-02-01");
    for currency in [("dkk", "Danish krone (DKK)"), ("eur", "Euro (EUR)")] {
        bench.choose(&of_case("Currencies"), currency.0, currency.1);
    }
    attach(&mut bench, &of_case("Certificate"), "scan.pdf");
    attach(&mut bench, &of_case("Articles"), "scan.pdf");
    for (label, text) in TYPED {
        bench.type_into(&of_case(label), text);
    }
    bench.type_into(&of_case("Why so small"), "So small it is");
    owners(&mut bench);
    bench.send();
    let commands = bench.commands();
    let Some(Command::Send { order, .. }) =
        asked(&commands, |command| matches!(command, Command::Send { .. }))
    else {
        panic!("{}", bench.text())
    };
    let (sent, wanted): (Map<String, Json>, _) =
        (serde_json::from_str(order.payload.text()).unwrap(), wanted());
    assert_eq!(Json::Object(sent.clone()), Json::Object(wanted.clone()));
    assert_eq!(
        sent.keys().collect::<Vec<_>>(),
        wanted.keys().collect::<Vec<_>>(),
        "in the form's order"
    );
}

fn owners(bench: &mut Bench) {
    for (at, name) in ["John", "Jane"].into_iter().enumerate() {
        bench.press("Add an owner");
        bench.type_into(&format!("First name, Beneficial owners {}", at + 1), name);
        bench.type_into(&format!("Date of birth, {name}"), "1.6.1930");
    }
    bench.type_into("Share in percent, Jane", "33.333333");
    bench.press("Is politically exposed, Jane");
    bench.type_into("Office, Jane", "Mayor");
    bench.type_into("CPR number, Jane", "010130-0000");
    bench.type_into("Tags, Jane", "a");
    attach(bench, "ID document, Jane", "Scan.PDF");
}

fn attach(bench: &mut Bench, slot: &str, name: &str) {
    bench.drop_on(slot, &[&format!("/scans/{name}")]);
    let (key, _) = bench.examined_next();
    bench.answer_examined(key, name, 10);
    assert_eq!(bench.described(slot), "Ready to send");
}

/// Returns the payload of the fixture's answers, without those that can't be typed and those that
/// depend on the day.
fn wanted() -> Map<String, Json> {
    let mut wanted: Map<String, Json> = serde_json::from_str(PAYLOAD).unwrap();
    for key in ["licence_expires", "renewal"] {
        wanted.shift_remove(key);
    }
    let owners = wanted.get_mut("beneficial_owners").unwrap().as_array_mut().unwrap();
    owners[1].as_object_mut().unwrap().shift_remove("spektr_id");
    assert_eq!(
        wanted["hologram"],
        json!({ "layers": [1, 2] }),
        "a kind nobody knows goes back as it came"
    );
    wanted
}
