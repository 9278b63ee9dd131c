//! Countries and days as people write them.
//!
//! Must not know: how they are read.

use dossier::words;
use egui::Key;
use egui_kittest::kittest::Queryable as _;

use super::bench::Bench;

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
        assert_eq!(bench.harness.get_by_label("Nationality, John Smith").value().as_deref(), Some(country), "{typed}");
    }
}

#[test]
fn a_day_that_can_be_two_shows_both_until_one_is_chosen() {
    words::write_days(None);
    let both = words::day_readings("1/2/1980", NOW).unwrap();
    let choice = |day: &str| format!("Use {day} for Date of birth, John Smith");
    for day in both.map(words::date) {
        let mut bench = Bench::with_case();
        bench.type_into("Date of birth, John Smith", "1/2/1980");
        assert!(both.iter().all(|day| bench.says(&choice(&words::date(*day)))), "{}", bench.text());
        bench.press(&choice(&day));
        assert!(!bench.says("This can be two days. Choose the one that is meant."), "{}", bench.text());
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
