//! The conditions of a form compared with recorded answers of the vendor's own predicate function,
//! and with nonsense.
//!
//! `fixtures/rules.jsonl` has one recorded fact a line: `{rule, context, expect}`. Rules and values
//! are random; the vendor's SDK judged each with its clock at 2026-11-21T12:00:00Z and its time
//! zone at UTC. `expect` is its result: true, false, or "error" where it threw. The file has no
//! person's data.

#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]

use dossier::domain::form::condition::{Condition, MAX_DEPTH};
use dossier::domain::form::{ConditionError, Segment, Visibility};
use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

fn judged(rule: &Json, context: &Json) -> Result<bool, ConditionError> {
    Condition::read(rule)?.holds(&|key| context.get(key), now())
}

#[test]
fn every_recorded_evaluation_agrees() {
    let lines: Vec<&str> = include_str!("../fixtures/rules.jsonl").lines().collect();
    let mut disagreements = Vec::new();
    for (before, line) in lines.iter().enumerate() {
        let recorded: Json = serde_json::from_str(line).unwrap();
        let answer = judged(&recorded["rule"], &recorded["context"]);
        let agrees = match recorded["expect"].as_bool() {
            Some(expected) => answer == Ok(expected),
            None => recorded["expect"] == json!("error") && answer.is_err(),
        };
        if !agrees {
            disagreements.push(format!("line {}: {answer:?}, recorded {line}", before + 1));
        }
    }
    let first: Vec<&String> = disagreements.iter().take(20).collect();
    assert!(
        disagreements.is_empty(),
        "{} of {} disagree; the first: {first:#?}",
        disagreements.len(),
        lines.len()
    );
    assert_eq!(lines.len(), 2_000);
}

#[test]
fn a_rule_looks_at_no_field_it_does_not_name_as_an_input() {
    for line in include_str!("../fixtures/rules.jsonl").lines() {
        let recorded: Json = serde_json::from_str(line).unwrap();
        let condition = Condition::read(&recorded["rule"]).unwrap();
        let asked = |key: &str| {
            assert!(condition.inputs().any(|input| input == key), "{key} is no input of {line}");
            recorded["context"].get(key)
        };
        let named: Map<String, Json> = condition
            .inputs()
            .filter_map(|key| Some((key.to_owned(), recorded["context"].get(key)?.clone())))
            .collect();
        assert_eq!(
            condition.holds(&asked, now()),
            condition.holds(&|key| named.get(key), now()),
            "{line}"
        );
    }
}

const OPERATORS: &[&str] = &[
    "and",
    "or",
    "noOp",
    "equals",
    "not_equals",
    "greater_than",
    "less_than",
    "between",
    "outside",
    "is_after",
    "is_before",
    "is_on_or_after",
    "is_on_or_before",
    "is_relative_to_today",
    "is_empty",
    "is_not_empty",
    "is_in",
    "is_not_in",
    "contains",
    "not_contains",
    "constructor",
    "",
];
const TYPES: &[&str] = &[
    "string",
    "number",
    "boolean",
    "date",
    "country",
    "file",
    "matrix",
    "stringList",
    "countryList",
    "currencyList",
    "\u{202e}",
    "",
];
const TEXTS: &[&str] = &[
    "",
    " ",
    "a",
    "b",
    "@today",
    "[a,b]",
    "[,]",
    "[1,2,3]",
    "[",
    "]",
    "0x10",
    "-0",
    "1e999",
    "-1e400",
    "NaN",
    "Infinity",
    "99999999999999999999",
    "-999999999999999",
    "8640000000000",
    "0000-01-01",
    "9999-12-31T24:00:00-23:59",
    "-271821-04-20",
    "2026-W47-6",
    "2026-11-21T٢٣:00",
    "24:00",
    "2026-366",
    "29/02-2020",
    "\u{202e}\u{2066}2026-11-21\u{2069}",
    "🏳️‍🌈 ǅ ß İ",
    "[\"\\ud83d\\ude00\",[[[]]]]",
    "{\"a\":{}}",
    "Côte d'Ivoire",
    "é́é",
];

fn value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        "-?[1-9][0-9]{0,40}(\\.[0-9]{1,40})?(e[+-]?[0-9]{1,4})?"
            .prop_map(|number| serde_json::from_str(&number).unwrap()),
        prop::sample::select(TEXTS).prop_map(Json::from),
        "[0-9TZ:+./ ,-]{0,30}".prop_map(Json::from),
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::from),
            prop::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|pairs| Json::Object(pairs.into_iter().collect())),
        ]
    })
}

/// The parts of a rule, each there or not, right or nonsense.
fn parts() -> impl Strategy<Value = Map<String, Json>> {
    let mode = || prop_oneof![Just(None), Just(Some(json!("variable"))), value().prop_map(Some)];
    let name = || prop_oneof![Just(json!("a")), Just(json!("b")), value()];
    let relative = (
        prop::sample::select(&["past", "this", "next", "x"][..]),
        prop::sample::select(&["day", "week", "month", "year", "x"][..]),
        value(),
    );
    let relative = relative.prop_map(|(position, scope, quantity)| json!({"position": position, "scope": scope, "quantity": quantity}));
    let operands = (
        prop::option::of(name()),
        prop::option::of(prop_oneof![name(), value()]),
        prop::option::of(prop_oneof![relative, value()]),
    );
    (
        prop::sample::select(OPERATORS),
        prop::option::of(prop::sample::select(TYPES)),
        operands,
        mode(),
        mode(),
        mode(),
    )
        .prop_map(
            |(operator, kind, (left, right, relative), right_mode, low_mode, high_mode)| {
                let optional = [
                    ("type", kind.map(Json::from)),
                    ("left", left),
                    ("right", right),
                    ("isRelativeConfig", relative),
                    ("rightMode", right_mode),
                    ("rightLowerboundMode", low_mode),
                    ("rightUpperboundMode", high_mode),
                ];
                let parts =
                    optional.into_iter().filter_map(|(key, part)| Some((key.to_owned(), part?)));
                std::iter::once(("operator".to_owned(), Json::from(operator)))
                    .chain(parts)
                    .collect()
            },
        )
}

fn rule() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![8 => parts().prop_map(Json::Object), 1 => value()];
    leaf.prop_recursive(6, 48, 2, |inner| {
        (parts(), inner.clone(), inner).prop_map(|(mut parts, left, right)| {
            parts.extend([("left".to_owned(), left), ("right".to_owned(), right)]);
            Json::Object(parts)
        })
    })
}

/// A rule behind an `or` whose other side always holds.
fn either(inner: Json) -> Json {
    let mut outer = json!({"operator": "or", "left": {"operator": "noOp"}});
    outer["right"] = inner;
    outer
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_rule_and_no_value_stops_the_program(rule in rule(), a in value(), b in value(), at in any::<i64>(), depth in 0..300_usize) {
        let context = json!({"a": a, "b": b});
        let at = Timestamp::from_millisecond(at % 200_000_000_000_000).unwrap();
        let condition = Condition::read(&rule);
        if let Ok(condition) = &condition {
            let first = condition.holds(&|key| context.get(key), at);
            prop_assert_eq!(first, condition.holds(&|key| context.get(key), at));
        }
        let nested = (0..depth).fold(rule.clone(), |inner, _| either(inner));
        let deep = Condition::read(&nested);
        match (&condition, deep) {
            (Ok(condition), Ok(deep)) => prop_assert_eq!(
                deep.holds(&|key| context.get(key), at).is_err(),
                condition.holds(&|key| context.get(key), at).is_err()
            ),
            (_, Err(error)) => prop_assert!(condition.is_err() || (depth + 8 > MAX_DEPTH && error == ConditionError::TooDeep)),
            (Err(_), Ok(_)) => prop_assert!(false, "what can't be read alone can't be read inside another"),
        }
        let segment = Segment::read(Some(&json!({"groups": [{"rule": rule}]})), Some(&json!("show")));
        let is_undecided = matches!(segment.visibility(&|key| context.get(key), at), Visibility::Undecided(_));
        prop_assert_eq!(is_undecided, condition.map_or(true, |condition| condition.holds(&|key| context.get(key), at).is_err()));
    }
}
