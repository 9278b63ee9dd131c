//! Countries and days as people write them.
//!
//! Knows nothing of how they are read.

use dossier::domain::value::Value;
use dossier::words;
use egui::Key;
use egui_kittest::kittest::Queryable as _;
use serde_json::json;

use super::bench::Bench;
use super::form::step;

/// In 2026.
const NOW: i64 = 1_790_000_000;

#[test]
fn enter_takes_the_best_country_whatever_it_is_called() {
    for (typed, country) in [
        ("uk", "United Kingdom (GB)"),
        ("holland", "Netherlands (NL)"),
        ("cote d'iv", "Côte d'Ivoire (CI)"),
        ("deutschland", "Germany (DE)"),
        ("el", "Greece (GR)"),
        ("in", "India (IN)"),
    ] {
        let mut bench = Bench::with_case();
        bench.press("Nationality, John Smith");
        bench.focus_and_type("Search Nationality, John Smith", typed);
        bench.harness.key_press(Key::Enter);
        bench.settle();
        assert_eq!(
            bench.harness.get_by_label("Nationality, John Smith").value().as_deref(),
            Some(country),
            "{typed}"
        );
    }
}

#[test]
fn a_day_that_can_be_two_shows_both_until_one_is_chosen() {
    words::set_day_order(None);
    let both = words::day_readings("1/2/1980", NOW).unwrap();
    let choice = |day: &str| format!("Use {day} for Date of birth, John Smith");
    for day in both.map(words::date) {
        let mut bench = Bench::with_case();
        bench.type_into("Date of birth, John Smith", "1/2/1980");
        assert!(both.iter().all(|day| bench.says(&choice(&words::date(*day)))), "{}", bench.text());
        bench.press(&choice(&day));
        assert!(
            !bench.says("This can be two days. Choose the one that is meant."),
            "{}",
            bench.text()
        );
        assert!(bench.says(&day), "{}", bench.text());
    }
}

#[test]
fn a_year_of_two_figures_is_shown_with_its_century() {
    let mut bench = Bench::with_case();
    for (typed, shown) in [("1.2.80", "1 February 1980"), ("3 Feb 81", "3 February 1981")] {
        bench.retype("Date of birth, John Smith", typed);
        assert!(bench.says(shown), "{typed}: {}", bench.text());
    }
}

#[test]
fn nobody_is_born_in_the_future() {
    let mut bench = Bench::with_case();
    bench.retype("Date of birth, John Smith", "2530-04-01");
    assert!(bench.says("“Date of birth” is in the future. Check the year."), "{}", bench.text());
}

#[test]
fn c15_who_is_stateless_is_chosen_without_a_complaint() {
    let mut bench = Bench::with_case();
    bench.choose("Nationality, John Smith", "stateless", "Stateless (XXA)");
    bench.leave();
    let complaint =
        |line: &&str| line.contains("Choose the nationality") || line.contains("no country");
    assert_eq!(bench.text().lines().find(complaint), None, "{}", bench.text());
    assert_eq!(
        bench.harness.get_by_label("Nationality, John Smith").value().as_deref(),
        Some("Stateless (XXA)")
    );
    let saved = bench.save();
    let john = saved.entities.iter().find(|entity| {
        entity.fields.get("first_name").is_some_and(|name| name.as_line() == "John")
    });
    assert_eq!(
        john.and_then(|john| john.fields.get("nationality")).map(Value::as_line).as_deref(),
        Some("XXA")
    );
}

/// A step whose form wants a country, and a currency, by these patterns.
fn wanting(country: &str, currency: &str) -> Bench {
    let field = |label: &str, kind: &str, pattern: &str| {
        json!({
            "type": "input", "dataType": "string", "attributes": { "label": label, "type": kind },
            "validation": [{ "type": "regex", "value": pattern, "message": "Not as it is wanted" }],
        })
    };
    let fields = json!({ "home": field("Home", "country", country), "money": field("Money", "currency", currency) });
    let mut bench = Bench::practising_tall();
    bench.looked(step(&json!({ "type": "form", "fields": fields }), 1));
    bench
}

#[test]
fn c15_what_the_forms_own_rules_refuse_is_not_offered() {
    let mut bench = Bench::with_case();
    bench.press("Acme Corporation");
    bench.press("Country of registration, Acme Corporation");
    bench.focus_and_type("Search Country of registration, Acme Corporation", "stateless");
    assert!(
        bench.says("Nothing has these words in its name.") && !bench.says("Stateless (XXA)"),
        "{}",
        bench.text()
    );
    let mut bench = wanting("^[A-Z]{2}$", "^(EUR|DKK)$");
    bench.press("Home, The case itself");
    bench.focus_and_type("Search Home, The case itself", "stateless");
    assert!(!bench.says("Stateless (XXA)"), "{}", bench.text());
    bench.harness.key_press(Key::Escape);
    bench.settle();
    bench.choose("Home, The case itself", "kosovo", "Kosovo (XK)");
    bench.press("Money, The case itself");
    assert!(bench.says("Euro (EUR)") && !bench.says("Swedish krona (SEK)"), "{}", bench.text());
}

#[test]
fn c15_where_no_code_is_taken_as_it_is_listed_it_is_typed() {
    let mut bench = wanting("^[A-Z]{3}$", "^[0-9]{3}$");
    bench.type_into("Home, The case itself", "DNK");
    bench.type_into("Money, The case itself", "208");
    bench.leave();
    assert!(!bench.says("Not as it is wanted"), "{}", bench.text());
    assert_eq!(bench.typed_in("Home, The case itself"), "DNK");
}
