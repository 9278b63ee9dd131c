//! Every id in the source has a sentence, and every variant a sentence of its own.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use examples::{
    case_faults, failures, file_problems, problems, states, upload_faults, vault_sentences,
};

use super::failure::{Way, failure};
use super::sentence::text_in_with;
use super::*;
use crate::domain::failure::Failure;
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::hidden::Hidden;

mod examples;
mod languages;
mod stops;

/// The Fluent files, each with the prefixes of its ids.
const FILES: [(&[&str], &str); 20] = [
    (&["finding"], include_str!("../../assets/locales/en/finding.ftl")),
    (&["failure"], include_str!("../../assets/locales/en/failure.ftl")),
    (&["window"], include_str!("../../assets/locales/en/window.ftl")),
    (&["status"], include_str!("../../assets/locales/en/status.ftl")),
    (&["vault"], include_str!("../../assets/locales/en/vault.ftl")),
    (&["tray", "newcomers"], include_str!("../../assets/locales/en/tray.ftl")),
    (&["preview"], include_str!("../../assets/locales/en/preview.ftl")),
    (&["document"], include_str!("../../assets/locales/en/document.ftl")),
    (&["setting"], include_str!("../../assets/locales/en/setting.ftl")),
    (&["template"], include_str!("../../assets/locales/en/template.ftl")),
    (&["matrix"], include_str!("../../assets/locales/en/matrix.ftl")),
    (&["command"], include_str!("../../assets/locales/en/command.ftl")),
    (&["field", "day"], include_str!("../../assets/locales/en/fields.ftl")),
    (&["form"], include_str!("../../assets/locales/en/form.ftl")),
    (&["ownership", "arrange"], include_str!("../../assets/locales/en/ownership.ftl")),
    (&["action"], include_str!("../../assets/locales/en/actions.ftl")),
    (&["receipt"], include_str!("../../assets/locales/en/receipt.ftl")),
    (&["review"], include_str!("../../assets/locales/en/review.ftl")),
    (&["handover"], include_str!("../../assets/locales/en/handover.ftl")),
    (&["step", "start", "form", "language"], include_str!("../../assets/locales/en/step.ftl")),
];

/// Returns every sentence of every closed enum.
fn sentences() -> Vec<String> {
    let mut all: Vec<String> = problems()
        .into_iter()
        .map(|problem| finding(&Finding::new(Place::Case, problem)))
        .collect();
    all.extend(file_problems().iter().map(file_problem));
    all.extend(case_faults().iter().map(case_fault));
    all.extend(upload_faults().iter().map(upload_fault));
    for words in failures()
        .iter()
        .flat_map(|stop| [Way::Resume, Way::Wait, Way::Send].map(|way| failure(stop, way)))
    {
        all.extend([words.headline, words.detail, words.next_step]);
    }
    all.extend(states());
    all.extend(vault_sentences());
    all
}

#[test]
fn every_variant_has_a_sentence_of_its_own() {
    for sentence in sentences() {
        assert!(
            !sentence.trim().is_empty()
                && !sentence.contains("Unknown localization")
                && !sentence.contains('{'),
            "{sentence:?}"
        );
    }
    let findings: Vec<String> = problems()
        .into_iter()
        .map(|problem| finding(&Finding::new(Place::Case, problem)))
        .collect();
    let distinct: HashSet<&String> = findings.iter().collect();
    assert_eq!(distinct.len(), findings.len());
}

#[test]
fn no_sentence_scolds_apologises_or_speaks_json() {
    let banned =
        ["please", "sorry", "oops", "valid", "invalid", "forbidden", "illegal", "json", "http"];
    for sentence in sentences() {
        let lower = sentence.to_lowercase();
        let words: HashSet<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
        assert!(banned.iter().all(|word| !words.contains(word)), "{sentence}");
    }
}

#[test]
fn every_id_in_the_source_has_a_sentence_and_every_sentence_is_used() {
    let mut used = BTreeSet::new();
    collect_ids(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut used);
    let known: BTreeSet<String> = FILES
        .iter()
        .flat_map(|(_, source)| source.lines())
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.to_owned())
        .collect();
    let known: BTreeSet<String> = known.into_iter().filter(|id| is_id(id)).collect();
    let unknown: Vec<_> = used.difference(&known).collect();
    assert!(unknown.is_empty(), "used, but without a sentence: {unknown:?}");
    // Ids of languages are made from their tags.
    let unused: Vec<_> = known
        .difference(&used)
        .filter(|id| !id.starts_with("command-") && !id.starts_with("language-"))
        .collect();
    assert!(unused.is_empty(), "sentences that are never used: {unused:?}");
    for (prefixes, source) in FILES {
        for (id, _) in source
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(" ="))
        {
            let is_its =
                |prefix: &&str| id.strip_prefix(*prefix).is_some_and(|rest| rest.starts_with('-'));
            assert!(
                id.starts_with([' ', '*']) || prefixes.iter().any(is_its),
                "{id} is in the file of {prefixes:?}"
            );
        }
    }
}

#[test]
fn the_servers_words_are_shown_without_invisible_characters() {
    let message = Hidden("Bad\u{202e}name\r\nin field".to_owned());
    let words = failure(&Failure::Rejected { message, code: String::new() }, Way::Send);
    assert_eq!(words.detail, "spektr says: Bad[U+202E]name  in field. Nothing was submitted.");
    let finding = finding(&Finding::new(
        Place::Case,
        Problem::ReferenceTwice { reference: "a\u{200b}b".into() },
    ));
    assert!(finding.contains("a[U+200B]b"), "{finding}");
}

#[test]
fn a_name_in_a_sentence_is_cut() {
    assert_eq!(shown_name("company\u{202e}_1"), "company[U+202E]_1");
    assert_eq!(shown_name(&"é".repeat(120)), "é".repeat(120));
    assert_eq!(shown_name(&"é".repeat(121)), "é".repeat(120) + "…");
    let references = (0..10_000).map(|n| format!("c{n}")).collect();
    let circle = finding(&Finding::new(Place::Case, Problem::Cycle { references }));
    assert!(circle.contains("c0, c1, c2, c3, c4, c5, c6, c7, …."), "{circle}");
}

#[test]
fn sizes_are_decimal_and_short() {
    for (count, words) in [
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1 kB"),
        (1_250_000, "1.2 MB"),
        (15_728_640, "15.7 MB"),
    ] {
        assert_eq!(bytes(count), words);
    }
}

fn is_id(text: &str) -> bool {
    FILES
        .iter()
        .flat_map(|(prefixes, _)| *prefixes)
        .any(|prefix| text.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-')))
        && !text.ends_with('-')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Collects every string literal of the source that has the form of an id, except ids of widgets.
fn collect_ids(folder: &Path, ids: &mut BTreeSet<String>) {
    let entries =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for path in entries {
        if path.is_dir() {
            collect_ids(&path, ids);
        } else if let Ok(source) = std::fs::read_to_string(&path) {
            let pieces: Vec<&str> = source.split('"').collect();
            let literals = pieces
                .windows(2)
                .filter(|pair| is_id(pair[1]) && !pair[0].ends_with("Id::unique("));
            ids.extend(literals.map(|pair| pair[1].to_owned()));
        }
    }
}

#[test]
fn a_right_to_left_name_is_isolated_from_its_sentence() {
    let name = |name: &str| {
        text_in_with(Language::English, "action-go", &[("name", name.to_owned().into())])
    };
    assert_eq!(name("שרה (כהן)"), "Go to \u{2068}שרה (כהן)\u{2069}");
    assert_eq!(name("Søren"), "Go to Søren");
}
