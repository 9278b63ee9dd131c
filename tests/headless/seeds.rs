//! The vendor's own example: its case file gives its JSON, byte for byte except for white space,
//! and is read and written without loss.

use std::fs;
use std::process::Command;

use dossier::domain::casefile;
use serde_json::Value;

const CASE: &str = include_str!("../fixtures/seed-case.json");
const PAYLOAD: &str = include_str!("../fixtures/seed-payload.json");

/// The text without any white space outside strings, without parsing it: what "byte for byte"
/// means.
fn squeezed(json: &str) -> String {
    let mut in_string = false;
    json.chars()
        .filter(|c| {
            in_string ^= *c == '"';
            in_string || !c.is_whitespace()
        })
        .collect()
}

#[test]
fn the_examples_case_file_gives_the_examples_json() {
    let folder = tempfile::tempdir().unwrap();
    let case = folder.path().join("case.json");
    fs::write(&case, CASE).unwrap();
    for name in ["registration_certificate.pdf", "passport_scan.pdf"] {
        fs::write(folder.path().join(name), format!("%PDF-1.4 SAMPLE {name}")).unwrap();
    }
    let output =
        Command::new(env!("CARGO_BIN_EXE_dossier")).arg("payload").arg(&case).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(squeezed(&printed), squeezed(PAYLOAD));
}

#[test]
fn the_examples_case_file_is_read_and_written_without_loss() {
    let draft = casefile::read(CASE.as_bytes()).unwrap();
    let written = casefile::write(&draft);
    assert_eq!(casefile::read(written.as_bytes()), Ok(draft));
    let mut expected: Value = serde_json::from_str(CASE).unwrap();
    // Written in full: a case without fields of its own says so.
    expected
        .as_object_mut()
        .unwrap()
        .insert("fields".into(), Value::Object(serde_json::Map::new()));
    assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), expected);
}
