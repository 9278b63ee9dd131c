//! Malformed case files and documents: each problem is one sentence with its place, and nothing is
//! sent. Unusual but sound input is sent unchanged.

#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]

mod documents;
mod findings;
mod kinds;
mod sound;
mod texts;

use std::fs;
use std::path::Path;

use crate::binary::{self, Home, Said, each, run};
use crate::server;
use dossier::practice::{Practice, Scenario};
use serde_json::{Value as Json, json};

/// A valid case. Each row of a table changes one place of it, so every text that is replaced occurs
/// in it once.
const SOUND: &str = r#"{
  "dossier": 1,
  "title": "Acme onboarding",
  "fields": { "annual_revenue": 5000000 },
  "entities": [
    {
      "reference": "acme",
      "customer_type": "company",
      "fields": {
        "company_name": "Acme Corporation",
        "registration_number": "12345678",
        "country": "DK",
        "incorporation_date": "1999-12-31",
        "company_document": { "file": "certificate.pdf" }
      }
    },
    {
      "reference": "john",
      "customer_type": "individual",
      "fields": {
        "first_name": "John",
        "last_name": "Smith",
        "date_of_birth": "1984-02-29",
        "politically_exposed": false,
        "id_document": { "file": "passport.pdf" }
      }
    }
  ],
  "relations": [
    { "from": "acme", "to": "root", "role": "owner" },
    { "from": "john", "to": "acme", "role": "ubo", "ownership_percentage": 75 }
  ]
}
"#;

/// Runs at a time.
const WORKERS: usize = 3;
/// The most a run may print, in bytes, however long the names in a case file are.
const MOST_BYTES: usize = 4_000;

/// The kind of refusal of a case file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Refused {
    /// It could not be opened, which is a local problem.
    Unopened,
    /// It was opened and is no case file.
    Unread,
    /// It was read, and is not ready to be sent.
    Unready,
    /// It may be sent after a warning; here it is only checked.
    Doubted,
}

/// One malformed case and what is said about it: for each problem its place and a part of the
/// sentence.
struct Bad {
    name: String,
    make: Box<dyn Fn(&Path) + Send + Sync>,
    refused: Refused,
    says: Vec<(String, String)>,
    /// True if it needs a user whom permission bits stop.
    unprivileged: bool,
}

impl Bad {
    fn new(
        name: impl Into<String>,
        refused: Refused,
        says: &[(&str, &str)],
        make: impl Fn(&Path) + Send + Sync + 'static,
    ) -> Self {
        let says =
            says.iter().map(|(place, part)| ((*place).to_owned(), (*part).to_owned())).collect();
        Self { name: name.into(), make: Box::new(make), refused, says, unprivileged: false }
    }

    /// A case file of these bytes, beside two sound documents.
    fn bytes(
        name: impl Into<String>,
        refused: Refused,
        place: &str,
        part: &str,
        bytes: impl Into<Vec<u8>>,
    ) -> Self {
        let bytes = bytes.into();
        Self::new(name, refused, &[(place, part)], move |folder| {
            write_documents(folder);
            fs::write(folder.join("case.json"), &bytes).expect("written");
        })
    }

    /// The sound case with one text replaced.
    fn edited(refused: Refused, old: &'static str, new: &str, says: &[(&str, &str)]) -> Self {
        let shown: String = new.chars().take(60).collect();
        let text = edit(old, new);
        Self::new(format!("{old} -> {shown}"), refused, says, move |folder| {
            write_documents(folder);
            fs::write(folder.join("case.json"), &text).expect("written");
        })
    }
}

/// Returns the sound case with one text, which occurs in it exactly once, replaced.
fn edit(old: &str, new: &str) -> String {
    assert_eq!(SOUND.matches(old).count(), 1, "{old}");
    SOUND.replace(old, new)
}

fn write_documents(folder: &Path) {
    fs::write(folder.join("certificate.pdf"), b"%PDF-1.4\ncertificate").expect("written");
    fs::write(folder.join("passport.pdf"), b"%PDF-1.4\npassport").expect("written");
}

#[test]
fn malformed_cases_get_one_sentence_with_its_place_per_problem_and_nothing_is_sent() {
    let practice = server::playing(Scenario::Happy);
    let bad: Vec<Bad> = [texts::all(), kinds::all(), findings::all(), documents::all()]
        .into_iter()
        .flatten()
        .collect();
    assert!(bad.len() >= 100, "{} cases", bad.len());
    each(&bad, WORKERS, |bad| check(bad, &practice));
    assert_eq!(server::requests(&practice.state()), 0, "something was sent");
}

fn check(bad: &Bad, practice: &Practice) {
    let folder = tempfile::tempdir().expect("a folder");
    (bad.make)(folder.path());
    let home = Home::new();
    let token = home.keep("token", practice.token());
    let run = |as_json: bool| {
        let case = folder.path().join("case.json");
        let mut command = if bad.refused == Refused::Doubted {
            let mut command = home.dossier();
            command.arg("check").arg(case);
            command
        } else {
            home.submit(&case, &practice.api_url(), &token)
        };
        if as_json {
            command.arg("--json");
        }
        if bad.unprivileged {
            binary::give_up_privileges(&mut command, &home);
        }
        run(command)
    };
    check_sentences(bad, &run(false));
    check_events(bad, &run(true));
    assert!(!folder.path().join("case.json.journal").exists(), "{}: a journal was begun", bad.name);
}

/// Without `--json`: one line on standard error for each problem, and nothing else.
fn check_sentences(bad: &Bad, said: &Said) {
    check_manners(bad, said);
    // What is missing or not connected besides is a warning of its own, not what is wrong with
    // these cases.
    let is_besides = |line: &&str| is_besides(bad, line);
    let lines: Vec<&str> = said.stderr.lines().filter(|line| !is_besides(line)).collect();
    assert_eq!(lines.len(), bad.says.len(), "{}: {}", bad.name, said.stderr);
    for (line, (place, part)) in lines.iter().zip(&bad.says) {
        let at_place = match bad.refused {
            Refused::Unopened | Refused::Unread => line.contains(place),
            Refused::Unready | Refused::Doubted => line
                .strip_prefix(place.as_str())
                .is_some_and(|rest| rest.starts_with(": ") || rest.starts_with(" (")),
        };
        assert!(at_place && line.contains(part.as_str()), "{}: {line}", bad.name);
    }
    if bad.refused != Refused::Doubted {
        assert_eq!(said.stdout, "", "{}", bad.name);
    }
}

/// Sentences about missing or unconnected entities, which may come with any problem.
fn is_besides(bad: &Bad, words: &str) -> bool {
    let structure = [
        "is not connected with the top of the structure",
        "Nobody is at the top of the structure yet",
    ];
    words.contains("that are asked for are not there yet")
        || (bad.refused == Refused::Unready
            && structure.iter().any(|sentence| words.contains(sentence)))
}

/// With `--json`: a finding for each problem, then the result.
fn check_events(bad: &Bad, said: &Said) {
    check_manners(bad, said);
    assert_eq!(said.stderr, "", "{}", bad.name);
    let events = said.events();
    let (result, findings) = events.split_last().expect("events");
    let is_besides =
        |finding: &&Json| finding["sentence"].as_str().is_some_and(|words| is_besides(bad, words));
    let findings: Vec<&Json> = findings.iter().filter(|finding| !is_besides(finding)).collect();
    assert_eq!(
        (&result["event"], &result["exit"]),
        (&json!("result"), &json!(exit(bad))),
        "{}",
        bad.name
    );
    assert_eq!(findings.len(), bad.says.len(), "{}: {}", bad.name, said.stdout);
    for (finding, (place, part)) in findings.iter().zip(&bad.says) {
        let is_whole_file = matches!(bad.refused, Refused::Unopened | Refused::Unread);
        let sentence = finding["sentence"].as_str().expect("a sentence");
        let at_place =
            if is_whole_file { sentence.contains(place) } else { finding["place"] == json!(place) };
        let severity = if bad.refused == Refused::Doubted { "look" } else { "fix" };
        assert!(at_place && sentence.contains(part.as_str()), "{}: {finding}", bad.name);
        assert_eq!(
            (&finding["event"], &finding["severity"]),
            (&json!("finding"), &json!(severity)),
            "{}",
            bad.name
        );
    }
}

fn exit(bad: &Bad) -> i32 {
    match bad.refused {
        Refused::Unopened => 9,
        Refused::Unread | Refused::Unready => 3,
        Refused::Doubted => 0,
    }
}

/// The documented exit, and nothing a person should not have to read.
fn check_manners(bad: &Bad, said: &Said) {
    assert_eq!(said.exit, Some(exit(bad)), "{}: {said:?}", bad.name);
    let text = format!("{}{}", said.stdout, said.stderr);
    assert!(text.len() <= MOST_BYTES, "{}: {} bytes", bad.name, text.len());
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).collect();
    for word in [
        "please",
        "sorry",
        "oops",
        "invalid",
        "illegal",
        "forbidden",
        "panicked",
        "backtrace",
        "unwrap",
    ] {
        assert!(!words.contains(&word), "{}: {word}: {text}", bad.name);
    }
    for debug in ["Error {", "Error(", "Err(", "Some(", "None", "::", "os error", ".rs:"] {
        assert!(!text.contains(debug), "{}: {debug}: {text}", bad.name);
    }
    let is_drawn = |c: char| c == '\n' || !dossier::domain::intake::is_invisible(c);
    assert!(said.stderr.chars().all(is_drawn), "{}: {:?}", bad.name, said.stderr);
}
