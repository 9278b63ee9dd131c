//! Real structures and names: `check` accepts them with warnings, refuses unreadable ones, and a
//! circle is sent only after it was accepted.

use dossier::practice::Scenario;
use serde_json::{Value as Json, json};

use super::binary::{Home, Said, run};
use super::{check_event, server};

const MUELLER: &str = "Mu\u{308}ller";

fn company(reference: &str) -> Json {
    json!({"reference": reference, "customer_type": "company", "fields": {"company_name": reference.to_uppercase()}})
}

fn person(reference: &str) -> Json {
    json!({"reference": reference, "customer_type": "individual", "fields": {"first_name": reference, "last_name": "Smith"}})
}

/// Owner, owned entity, role and share.
type Link<'l> = (&'l str, &'l str, &'l str, Option<&'l str>);

fn case(entities: &[Json], links: &[Link<'_>]) -> Json {
    let relation = |(from, to, role, share): &Link<'_>| {
        let mut relation = json!({"from": from, "to": to, "role": role});
        if let Some(share) = share {
            relation["ownership_percentage"] = serde_json::from_str(share).expect("a number");
        }
        relation
    };
    json!({"dossier": 1, "title": "Acme", "entities": entities, "relations": links.iter().map(relation).collect::<Vec<_>>()})
}

fn command(home: &Home, words: &[&str], case: &str) -> Said {
    let path = home.keep("case.json", case);
    let mut command = home.dossier();
    command.args(words).arg(path);
    run(command)
}

/// The severity and the sentence of every finding `check --json` tells.
fn findings(
    home: &Home,
    words: &[&str],
    case: &str,
) -> (Option<i32>, Vec<(String, String, String)>) {
    let mut all = vec!["check", "--json"];
    all.extend(words);
    let said = command(home, &all, case);
    let events = said.events();
    events
        .iter()
        .filter(|event| event["event"] == "finding")
        .for_each(|event| check_event("check", event));
    let told = events.iter().filter(|event| event["event"] == "finding");
    let text = |event: &Json, key: &str| event[key].as_str().unwrap_or_default().to_owned();
    (
        said.exit,
        told.map(|event| (text(event, "severity"), text(event, "place"), text(event, "sentence")))
            .collect(),
    )
}

#[test]
fn structures_that_exist_are_warnings_at_most_and_go_out_as_they_are() {
    let home = Home::new();
    let top: Link<'_> = ("a", "root", "owner", None);
    let thirds = |share| {
        case(
            &[company("a"), person("b"), person("c"), person("d")],
            &[
                top,
                ("b", "a", "owner", share),
                ("c", "a", "owner", share),
                ("d", "a", "owner", share),
            ],
        )
    };
    let rows = [
        (
            "a beneficial owner through a holding",
            case(
                &[company("a"), company("h"), person("j")],
                &[
                    top,
                    ("h", "a", "owner", Some("100")),
                    ("j", "h", "owner", Some("100")),
                    ("j", "a", "ubo", Some("100")),
                ],
            ),
            None,
        ),
        ("thirds", thirds(Some("33.33")), None),
        (
            "shares that come to more by rounding",
            case(
                &[company("a"), person("b"), person("c")],
                &[top, ("b", "a", "owner", Some("66.67")), ("c", "a", "owner", Some("33.34"))],
            ),
            None,
        ),
        (
            "thirds that come to more than rounding explains",
            thirds(Some("33.34")),
            Some("more than rounding explains"),
        ),
        (
            "a cross-holding",
            case(
                &[company("a"), company("b")],
                &[top, ("a", "b", "owner", Some("10")), ("b", "a", "owner", Some("10"))],
            ),
            Some("refuses circles"),
        ),
        (
            "treasury shares",
            case(&[company("a")], &[top, ("a", "a", "owner", Some("5"))]),
            Some("refuses circles"),
        ),
    ];
    for (name, case, told) in rows {
        let (exit, findings) = findings(&home, &[], &case.to_string());
        assert_eq!(exit, Some(0), "{name}: {findings:?}");
        assert!(findings.iter().all(|(severity, ..)| severity == "look"), "{name}: {findings:?}");
        let about = findings
            .iter()
            .filter(|(_, place, sentence)| place != "case" && !sentence.contains("documents"));
        let about: Vec<&String> = about.map(|(.., sentence)| sentence).collect();
        match told {
            None => assert!(about.is_empty(), "{name}: {about:?}"),
            Some(words) => {
                assert!(about.len() == 1 && about[0].contains(words), "{name}: {about:?}");
            }
        }
        let said = command(&home, &["payload"], &case.to_string());
        let sent: Json = serde_json::from_str(&said.stdout).expect("JSON");
        assert_eq!(sent["role-entity_relations"], case["relations"], "{name}: {sent}");
    }
}

#[test]
fn invisible_or_unreadable_text_is_an_error_with_its_place() {
    let home = Home::new();
    let with = |field: &str, value: &str| {
        format!(
            r#"{{"dossier":1,"entities":[{{"reference":"a","customer_type":"company","fields":{{"company_name":"Acme",{field}:{value}}}}}],"relations":[{{"from":"a","to":"root","role":"owner"}}]}}"#
        )
    };
    for (name, case, place, words) in [
        (
            "a zero-width space",
            with(r#""registration_number""#, "\"\u{200b}0012345678\""),
            "registration_number",
            "U+200B",
        ),
        ("an override", with(r#""legal""#, "\"J\u{202e}ohn\""), "legal", "U+202E"),
        (
            "a NUL",
            with(r#""registration_number""#, r#""1\u00002""#),
            "registration_number",
            "U+0000",
        ),
        ("a NUL in a key", with(r#""ke\u0000y""#, r#""v""#), "ke", "Rename the field"),
        ("a number beyond a float", with(r#""employees""#, "1e400"), "employees", "other programs"),
        ("minus zero", with(r#""employees""#, "-0"), "employees", "Write 0"),
    ] {
        let (exit, findings) = findings(&home, &[], &case);
        assert_eq!(exit, Some(3), "{name}: {findings:?}");
        let grave: Vec<_> = findings.iter().filter(|(severity, ..)| severity == "fix").collect();
        assert_eq!(grave.len(), 1, "{name}: {findings:?}");
        assert!(grave[0].1.contains(place) && grave[0].2.contains(words), "{name}: {grave:?}");
    }
}

#[test]
fn a_person_may_have_one_name_and_texts_are_sent_trimmed_and_composed() {
    let home = Home::new();
    let mut mononym = case(
        &[
            json!({"reference": "s", "customer_type": "individual", "fields": {"first_name": " Suharto\u{a0}"}}),
        ],
        &[("s", "root", "owner", None)],
    );
    let (exit, told) = findings(&home, &[], &mononym.to_string());
    assert_eq!(exit, Some(0), "{told:?}");
    assert!(
        told.iter()
            .any(|(severity, place, _)| severity == "look"
                && place == "entities[0].fields.last_name"),
        "{told:?}"
    );
    mononym["entities"][0]["mononym"] = true.into();
    let (exit, told) = findings(&home, &[], &mononym.to_string());
    assert!(
        exit == Some(0) && told.iter().all(|(_, place, _)| place != "entities[0].fields.last_name"),
        "{told:?}"
    );
    let said = command(&home, &["payload"], &mononym.to_string());
    assert!(
        said.stdout.contains("\"Suharto\"") && !said.stdout.contains("mononym"),
        "{}",
        said.stdout
    );

    let mut person = person("j");
    person["fields"]["last_name"] = MUELLER.into();
    let said =
        command(&home, &["payload"], &case(&[person], &[("j", "root", "owner", None)]).to_string());
    assert!(said.stdout.contains("\"M\u{fc}ller\""), "{}", said.stdout);
}

#[test]
fn check_tells_warnings_from_errors_and_only_strict_counts_both() {
    let home = Home::new();
    let alone = case(&[company("a"), person("b")], &[("a", "root", "owner", None)]).to_string();
    let said = command(&home, &["check"], &alone);
    assert_eq!(said.exit, Some(0), "{said:?}");
    assert!(
        said.stderr.contains(
            "entities[1] (b): Look at: b is not connected with the top of the structure."
        ),
        "{}",
        said.stderr
    );
    assert!(
        said.stderr.contains("documents that are asked for are not there yet."),
        "{}",
        said.stderr
    );
    assert!(
        said.stdout.contains("The case can be sent.") && !said.stdout.contains("Nothing to fix."),
        "{}",
        said.stdout
    );
    assert_eq!(command(&home, &["check", "--strict"], &alone).exit, Some(3));
    let nobody = command(&home, &["check"], r#"{"dossier":1,"fields":{"annual_revenue":5}}"#);
    assert!(
        nobody.exit == Some(0) && nobody.stderr.contains("Nobody is in this case yet."),
        "{nobody:?}"
    );
    let nothing = command(&home, &["check"], r#"{"dossier":1}"#);
    assert_eq!(nothing.exit, Some(3), "{nothing:?}");
}

#[test]
fn a_circle_is_sent_only_when_it_was_accepted() {
    let (practice, home) = (server::playing(Scenario::Happy), Home::new());
    let circle =
        case(&[company("a")], &[("a", "root", "owner", None), ("a", "a", "owner", Some("5"))]);
    let (path, token) =
        (home.keep("case.json", circle.to_string()), home.keep("token", practice.token()));
    let said = run(home.submit(&path, &practice.api_url(), &token));
    assert_eq!(said.exit, Some(3), "{said:?}");
    assert!(said.stderr.contains("--accept-warnings"), "{}", said.stderr);
    assert_eq!(server::requests(&practice.state()), 0);
    let mut command = home.submit(&path, &practice.api_url(), &token);
    command.arg("--accept-warnings");
    let said = run(command);
    // It was sent: the practice server keeps the rule of the records API, and says so.
    assert_eq!(said.exit, Some(4), "{said:?}");
    assert!(said.stderr.contains("links an entity to itself"), "{}", said.stderr);
}

#[test]
fn many_findings_are_shortened_to_the_first_and_a_count() {
    let home = Home::new();
    let link: Link<'_> = ("a", "root", "owner", None);
    let flood = case(&[company("a")], &vec![link; 20_101]).to_string();
    let said = command(&home, &["check"], &flood);
    assert_eq!(said.exit, Some(3), "{:?}", said.exit);
    assert!(
        said.stderr.contains("And 20,000 more to fix."),
        "{}",
        said.stderr.lines().last().unwrap_or_default()
    );
    assert_eq!(said.stderr.lines().filter(|line| line.contains("is here twice")).count(), 100);
    let told = command(&home, &["check", "--json"], &flood).events();
    let more: Vec<_> = told.iter().filter(|event| event["event"] == "more_findings").collect();
    assert_eq!(more, [&json!({"event": "more_findings", "severity": "fix", "count": 20_000})]);
}
