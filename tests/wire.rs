//! What leaves on the wire, byte by byte, and what hostile answers can do: redirects, floods, drips, early refusals.

#![expect(clippy::expect_used, reason = "what a test cannot go on without stops it")]
#![expect(clippy::disallowed_methods, reason = "a test measures how long an answer holds the program")]

#[path = "wire/answers.rs"]
mod answers;
#[path = "support/binary.rs"]
mod binary;
#[path = "wire/changes.rs"]
mod changes;
#[path = "wire/echoes.rs"]
mod echoes;
#[path = "support/fake.rs"]
mod fake;
#[path = "wire/form.rs"]
mod form;
#[path = "wire/hosts.rs"]
mod hosts;
#[path = "wire/monsters.rs"]
mod monsters;
#[path = "wire/names.rs"]
mod names;
#[path = "wire/session.rs"]
mod session;
#[path = "wire/tls.rs"]
mod tls;

use binary::{Home, Running, Said, run};
use fake::{Fake, TOKEN};

/// What runs at a time: most of it is waiting.
const WORKERS: usize = 4;

/// Runs `dossier submit --json` against a fake, the first document of so many bytes.
fn submit(fake: &Fake, first_bytes: usize, more: &[&str]) -> Said {
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    run(command(&home, folder.path(), fake, first_bytes, more))
}

fn command(home: &Home, folder: &std::path::Path, fake: &Fake, first_bytes: usize, more: &[&str]) -> std::process::Command {
    let case = fake::write_case(folder, first_bytes);
    let token = home.keep("token", TOKEN);
    let mut command = home.submit(&case, &fake.url(), &token);
    command.arg("--json").args(more);
    command
}

/// The next step and headline of the failure a run ended with, as one text.
fn failure(said: &Said) -> String {
    let events = said.events();
    let failure = events.iter().rfind(|event| event["event"] == "failure");
    failure.map(|failure| format!("{} {} {}", failure["headline"], failure["detail"], failure["next_step"])).unwrap_or_default()
}

/// The words of every file event about a field.
fn file_words(said: &Said, field: &str) -> Vec<String> {
    let events = said.events();
    let about = events.iter().filter(|event| event["event"] == "file" && event["field"] == field);
    about.map(|event| event["words"].as_str().unwrap_or_default().to_owned()).collect()
}
