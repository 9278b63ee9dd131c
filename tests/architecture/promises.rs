//! Laws of `docs/promises.md`, which explains the codes in the names of tests and lists the tests
//! of each.

use std::collections::{BTreeMap, BTreeSet};

use crate::none;
use crate::source::{below, below_with};

const PROMISES: &str = include_str!("../../docs/promises.md");

/// Returns the tests under each code of the file.
fn promised(text: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let mut found: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut code = "";
    for line in text.lines() {
        if let Some(heading) = line.strip_prefix("### ") {
            code = heading.split(':').next().unwrap_or_default();
            found.entry(code).or_default();
        } else if let Some(test) = line.strip_prefix("- `").and_then(|test| test.strip_suffix('`'))
        {
            found.entry(code).or_default().insert(test);
        }
    }
    found
}

/// Returns the names of the functions with a test attribute.
fn tests_in(text: &str) -> Vec<&str> {
    let attributes = ["#[test]", "#[tokio::test"];
    let begins = attributes.into_iter().flat_map(|attribute| text.match_indices(attribute));
    begins
        .filter_map(|(at, _)| {
            let name = &text[at + text[at..].find("fn ")? + "fn ".len()..];
            Some(&name[..name.find(|c: char| !c.is_alphanumeric() && c != '_')?])
        })
        .collect()
}

/// Returns the codes that a test's name begins with.
fn codes(name: &str) -> Vec<String> {
    name.split('_').take_while(|part| is_code(part)).map(str::to_ascii_uppercase).collect()
}

/// Returns true for one letter with one or two digits behind it.
fn is_code(part: &str) -> bool {
    let digits = part.strip_prefix(|c: char| c.is_ascii_alphabetic()).unwrap_or_default();
    (1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// Returns the codes in parentheses, as the stories in Python name them.
fn mentioned(text: &str) -> Vec<&str> {
    let groups = text.split('(').skip(1).filter_map(|rest| rest.split(')').next());
    groups
        .map(|group| group.split(", "))
        .filter(|codes| codes.clone().all(is_code))
        .flatten()
        .collect()
}

#[test]
fn every_coded_test_is_among_the_promises() {
    let promised = promised(PROMISES);
    let mut found = Vec::new();
    for source in below("src").into_iter().chain(below("tests")) {
        for test in tests_in(&source.text) {
            found.extend(
                codes(test)
                    .into_iter()
                    .filter(|code| !promised.get(code.as_str()).is_some_and(|of| of.contains(test)))
                    .map(|code| format!("{code}: {test} in {}", source.path)),
            );
        }
    }
    for story in below_with("tests/window", "py") {
        found.extend(
            mentioned(&story.text)
                .into_iter()
                .filter(|code| !promised.contains_key(code))
                .map(|code| format!("{code}: {}", story.path)),
        );
    }
    none(&found, "list the test in docs/promises.md under its code, with what the code promises");
}

#[test]
fn every_promise_has_its_tests() {
    let sources: Vec<_> = below("src").into_iter().chain(below("tests")).collect();
    let tests: BTreeSet<&str> = sources.iter().flat_map(|source| tests_in(&source.text)).collect();
    let mut found = Vec::new();
    for (code, of) in promised(PROMISES) {
        if of.is_empty() {
            found.push(format!("{code} has no test"));
        }
        found.extend(
            of.into_iter()
                .filter(|test| !tests.contains(test) || !codes(test).iter().any(|its| its == code))
                .map(|test| format!("{code}: {test}")),
        );
    }
    none(&found, "a test that is gone or renamed, or has another code: mend docs/promises.md");
}

#[test]
fn codes_and_tests_are_recognised() {
    assert_eq!(codes("s4_t17_a_case_2_goes"), ["S4", "T17"]);
    assert_eq!(codes("a_case_s4"), [""; 0]);
    assert_eq!(codes("u160_is_none"), [""; 0]);
    let text = "#[test]\nfn one() {}\nfn two() {}\n#[tokio::test(start_paused = true)]\nasync fn three() {}";
    assert_eq!(tests_in(text), ["one", "three"]);
    assert_eq!(mentioned("waits (S17, L7) and presses F6 (twice)"), ["S17", "L7"]);
    let promises = promised("### S1: A\ntext\n- `s1_a`\n- `s1_b`\n### S2: B\n");
    assert_eq!((promises["S1"].len(), promises["S2"].len()), (2, 0));
}
