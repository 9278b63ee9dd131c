//! The window in German, by the names a screen reader says: every sentence is there, nothing is
//! cut, and days and numbers are read and written in the German way.
//!
//! A process of its own, because the language is a setting of the whole process. Knows nothing of
//! the engine: two channels play it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]
#![expect(
    clippy::disallowed_methods,
    reason = "a file dialog answers from a thread of its own and is waited for with a bound"
)]

#[expect(dead_code, reason = "the German tests use a part of it")]
#[path = "support/bench.rs"]
mod bench;
#[expect(dead_code, reason = "the German tests use a part of it")]
#[path = "support/cases.rs"]
mod cases;
#[path = "ui/dialogs.rs"]
mod dialogs;
#[expect(dead_code, reason = "the German tests use a part of it")]
#[path = "support/walker.rs"]
mod walker;

use std::sync::{Mutex, MutexGuard};

use bench::{Bench, sent_files};
use dossier::domain::failure::Failure;
use dossier::domain::progress::{Can, CaseProgress, FileState, Phase};
use dossier::domain::value::Value;
use dossier::words::{self, Language};
use egui::{Key, Modifiers};

/// The language is a setting of the process, so one test runs at a time.
static LANGUAGE: Mutex<()> = Mutex::new(());

fn german() -> MutexGuard<'static, ()> {
    let alone = LANGUAGE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    words::set_language(Some(Language::German));
    alone
}

/// Sets the language of the tests that also run in English.
fn language_lock() -> MutexGuard<'static, ()> {
    german()
}

fn settings(bench: &mut Bench) {
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    bench.settle();
}

#[test]
fn the_language_is_chosen_in_the_settings_and_spoken_at_once() {
    let _alone = german();
    words::set_language(Some(Language::English));
    let mut bench = Bench::with_case();
    settings(&mut bench);
    bench.press("Language");
    bench.press("Deutsch");
    assert!(
        bench.says("Einstellungen") && bench.says("Textgröße") && !bench.says("Settings"),
        "{}",
        bench.text()
    );
    bench.press("Schließen");
    assert!(bench.says("Der Fall selbst"), "{}", bench.text());
    settings(&mut bench);
    bench.press("Sprache");
    bench.press("English");
    assert!(bench.says("Settings"), "{}", bench.text());
}

#[test]
fn shares_days_and_sums_are_read_and_written_as_germans_do() {
    let _alone = german();
    let mut bench = Bench::with_case();
    bench.retype("Geburtsdatum, John Smith", "1.2.1980");
    assert!(bench.says("1. Februar 1980"), "{}", bench.text());
    bench.press("Beteiligungen");
    let share = "Anteil von John Smith an Acme Corporation, in Prozent";
    bench.retype(share, "33,50");
    assert_eq!(bench.typed_in(share), "33,50");
    assert!(bench.says("33,5\u{a0}% angegeben, 66,5\u{a0}% offen"), "{}", bench.text());
    // On its way to 1.250 it is never 1,2.
    bench.retype(share, "");
    for typed in ["1", ".", "2", "5", "0"] {
        bench.focus_and_type(share, typed);
    }
    assert_eq!(bench.typed_in(share), "1.250");
    bench.leave();
    assert_eq!(bench.typed_in(share), "1250");
    bench.retype(share, "33,50");
    bench.press("Prüfung");
    assert!(
        bench.says("5.000.000") && bench.says("John Smith hält 33,50\u{a0}% an Acme Corporation"),
        "{}",
        bench.text()
    );
    let saved = bench.save_by("Speichern…");
    let kept = Value::Number(serde_json::from_str("33.50").unwrap());
    assert_eq!(
        saved.relations[1].ownership_percentage,
        Some(kept),
        "the digits are sent as they were typed"
    );
    assert_eq!(
        saved.entities[1].fields.get("date_of_birth"),
        Some(&Value::Text("1980-02-01".into()))
    );
}

#[test]
fn no_word_is_cut_in_a_narrow_or_a_wide_window() {
    let _alone = german();
    for (width, height) in [(900.0, 600.0), (1280.0, 800.0)] {
        let mut bench = Bench::sized(width, height);
        for page in ["Der Fall selbst", "Acme Corporation", "John Smith"] {
            bench.press(page);
            bench.reads_whole(page);
        }
        for tab in ["Beteiligungen", "Dokumente", "Prüfung", "Angaben"] {
            bench.press(tab);
            bench.reads_whole(tab);
        }
        settings(&mut bench);
        bench.reads_whole("Einstellungen");
        bench.press("Vorlagen bearbeiten…");
        bench.reads_whole("Vorlagen");
        bench.press("Zurück");
        bench.harness.key_press(Key::F1);
        bench.settle();
        bench.reads_whole("Tastenkürzel");
        bench.harness.key_press(Key::Escape);
        bench.settle();
        bench.press("Ändern…");
        bench.reads_whole("Wohin dieser Fall geht");
        bench.harness.key_press(Key::Escape);
        bench.settle();
        let files = sent_files(&[
            ("acme", "company_document", FileState::Sent),
            ("john", "id_document", FileState::Missing),
        ]);
        for (phase, failure, can) in [
            (Phase::Uploading, None, Can { cancel: true, ..Can::default() }),
            (
                Phase::NeedsFiles,
                Some(Failure::FilesNeeded { count: 1 }),
                Can { send_again: true, replace: true, ..Can::default() },
            ),
            (Phase::TokenExpired, None, Can { new_link: true, ..Can::default() }),
            (Phase::Completed, None, Can::default()),
        ] {
            bench.publish(CaseProgress {
                phase,
                failure,
                can,
                files: files.clone(),
                ..CaseProgress::default()
            });
            bench.reads_whole(&format!("{phase:?}"));
        }
    }
}
