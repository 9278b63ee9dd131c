//! Every language has all the words: the same files, messages and blanks, and each message can be
//! said.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_templates::Loader as _;
use fluent_templates::fluent_bundle::FluentValue;

use super::super::language::Language;
use super::super::sentence::{LOCALES, text_in};

/// A message, or an attribute as `message.attribute`, with the blanks that are in it.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(language.tag())
}

/// The messages of each file of a language.
fn files(language: Language) -> BTreeMap<String, Messages> {
    let files = fs::read_dir(folder(language)).unwrap().flatten().map(|file| file.path());
    let fluent = files.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    fluent
        .map(|path| {
            (
                path.file_name().unwrap().to_str().unwrap().to_owned(),
                messages(&fs::read_to_string(&path).unwrap()),
            )
        })
        .collect()
}

fn messages(source: &str) -> Messages {
    let mut all = Messages::new();
    let mut at = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let (name, said) = line.split_once('=').unwrap_or(("", line));
        if let Some(attribute) = name.trim().strip_prefix('.') {
            let message = at.split('.').next().unwrap_or_default();
            at = format!("{message}.{attribute}");
        } else if !line.starts_with([' ', '}']) {
            name.trim().clone_into(&mut at);
        }
        let is_new = !all.contains_key(&at);
        assert!(is_new || line.starts_with([' ', '}']), "{at} is there twice");
        let blanks = said.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .next()
                .unwrap_or_default()
                .to_owned()
        });
        all.entry(at.clone()).or_default().extend(blanks);
    }
    all
}

/// A message with `count` in each of its blanks.
fn said(language: Language, id: &str, blanks: &BTreeSet<String>, count: i32) -> String {
    let blanks: HashMap<Cow<'static, str>, FluentValue<'_>> =
        blanks.iter().map(|blank| (Cow::Owned(blank.clone()), count.into())).collect();
    LOCALES.lookup_with_args(language.id(), id, &blanks)
}

#[test]
fn every_language_has_the_same_messages_with_the_same_blanks() {
    let wanted = files(Language::English);
    assert!(
        wanted.len() > 15 && wanted.values().map(Messages::len).sum::<usize>() > 900,
        "the files are found"
    );
    for language in Language::ALL {
        let there = files(language);
        assert_eq!(
            there.keys().collect::<Vec<_>>(),
            wanted.keys().collect::<Vec<_>>(),
            "files of {language:?}"
        );
        for (file, messages) in &wanted {
            let mine = &there[file];
            let differing = |one: &Messages, other: &Messages| {
                one.iter()
                    .filter(|(id, blanks)| other.get(*id) != Some(blanks))
                    .map(|(id, _)| id.clone())
                    .collect::<Vec<_>>()
            };
            assert_eq!(
                differing(messages, mine),
                Vec::<String>::new(),
                "{language:?} lacks these of {file}, or their blanks differ"
            );
            assert_eq!(
                differing(mine, messages),
                Vec::<String>::new(),
                "{language:?} has these too many in {file}"
            );
        }
    }
}

#[test]
fn every_message_can_be_said_in_every_language() {
    for language in Language::ALL {
        for (id, blanks) in files(language).into_values().flatten() {
            for count in [0, 1, 2, 21] {
                let said = said(language, &id, &blanks, count);
                let is_whole = !said.trim().is_empty()
                    && !said.contains(['{', '}', '$'])
                    && !said.contains("Unknown localization");
                assert!(is_whole && !said.contains(&id), "{language:?} {id}: {said:?}");
            }
        }
    }
}

#[test]
fn german_is_written_as_german_is() {
    for (id, blanks) in files(Language::German).into_values().flatten() {
        let said = said(Language::German, &id, &blanks, 2);
        // Straight and English quotation marks, and a percent sign that could stand alone on the
        // next line.
        assert!(!said.contains(['"', '”']) && !said.contains(" %"), "{id}: {said}");
        assert_eq!(said.matches('„').count(), said.matches('“').count(), "{id}: {said}");
        let words: BTreeSet<String> =
            said.to_lowercase().split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
        let scolding =
            ["bitte", "leider", "gültig", "ungültig", "entschuldigung", "verboten", "illegal"];
        assert!(scolding.iter().all(|word| !words.contains(*word)), "{id}: {said}");
    }
}

#[test]
fn the_built_in_forms_have_german_words_for_all_of_theirs_and_no_others() {
    let known: BTreeMap<String, String> =
        serde_json::from_str(include_str!("../../../assets/templates/de.json")).unwrap();
    let said = std::cell::RefCell::new(BTreeSet::new());
    let note = |words: &str| {
        said.borrow_mut().insert(words.to_owned());
        known.get(words).cloned()
    };
    let german = crate::domain::form::template::Forms::builtin().in_words(note);
    let mut said = said.into_inner();
    said.remove("");
    assert_eq!(said, known.keys().cloned().collect());
    assert_eq!(german.individual.field("last_name").unwrap().label, "Nachname");
    let english = crate::domain::form::template::Forms::builtin();
    assert!(english.clone().in_words(|_| None) == english, "words that are not known stay");
}

#[test]
fn what_has_no_words_in_a_language_is_said_in_english() {
    assert_eq!(
        LOCALES.lookup(&"eo".parse().unwrap(), "window-new-case"),
        text_in(Language::English, "window-new-case")
    );
    assert_ne!(
        text_in(Language::German, "window-new-case"),
        text_in(Language::English, "window-new-case")
    );
}
