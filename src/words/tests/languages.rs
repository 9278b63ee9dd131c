//! Every language has the same files, messages and arguments, and each message can be formatted.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_templates::Loader as _;
use fluent_templates::fluent_bundle::FluentValue;

use super::super::language::Language;
use super::super::sentence::{LOCALES, text_in};

/// Messages, and attributes as `message.attribute`, with the names of their arguments.
type Messages = BTreeMap<String, BTreeSet<String>>;

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(language.tag())
}

/// Returns the messages of each file of a language.
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
        let (name, text) = line.split_once('=').unwrap_or(("", line));
        if let Some(attribute) = name.trim().strip_prefix('.') {
            let message = at.split('.').next().unwrap_or_default();
            at = format!("{message}.{attribute}");
        } else if !line.starts_with([' ', '}']) {
            name.trim().clone_into(&mut at);
        }
        let is_new = !all.contains_key(&at);
        assert!(is_new || line.starts_with([' ', '}']), "{at} is there twice");
        let blanks = text.split('$').skip(1).map(|rest| {
            rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .next()
                .unwrap_or_default()
                .to_owned()
        });
        all.entry(at.clone()).or_default().extend(blanks);
    }
    all
}

/// Formats a message with `count` for each of its arguments.
fn formatted(language: Language, id: &str, blanks: &BTreeSet<String>, count: i32) -> String {
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
fn every_message_can_be_formatted_in_every_language() {
    for language in Language::ALL {
        for (id, blanks) in files(language).into_values().flatten() {
            for count in [0, 1, 2, 21] {
                let text = formatted(language, &id, &blanks, count);
                let is_whole = !text.trim().is_empty()
                    && !text.contains(['{', '}', '$'])
                    && !text.contains("Unknown localization");
                assert!(is_whole && !text.contains(&id), "{language:?} {id}: {text:?}");
            }
        }
    }
}

#[test]
fn german_sentences_follow_german_typography() {
    for (id, blanks) in files(Language::German).into_values().flatten() {
        let text = formatted(Language::German, &id, &blanks, 2);
        // No straight or English quotation marks, and no percent sign after a space that can break.
        assert!(!text.contains(['"', '”']) && !text.contains(" %"), "{id}: {text}");
        assert_eq!(text.matches('„').count(), text.matches('“').count(), "{id}: {text}");
        let words: BTreeSet<String> =
            text.to_lowercase().split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
        let scolding =
            ["bitte", "leider", "gültig", "ungültig", "entschuldigung", "verboten", "illegal"];
        assert!(scolding.iter().all(|word| !words.contains(*word)), "{id}: {text}");
    }
}

#[test]
fn sentences_follow_the_typography_of_their_language() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        let (open, close) = match language {
            Language::English | Language::Dutch | Language::Portuguese => ('“', '”'),
            Language::German => ('„', '“'),
            Language::Polish => ('„', '”'),
            Language::Swedish | Language::Finnish => ('”', '”'),
            Language::Danish => ('»', '«'),
            Language::Norwegian | Language::French | Language::Spanish | Language::Italian => {
                ('«', '»')
            }
        };
        for (id, blanks) in files(language).into_values().flatten() {
            let text = formatted(language, &id, &blanks, 2);
            let marks = text.chars().filter(|c| "\"„“”«»".contains(*c));
            let opened = marks.clone().filter(|mark| *mark == open).count();
            let closed = marks.clone().filter(|mark| *mark == close).count();
            if opened != closed || marks.clone().any(|mark| mark != open && mark != close) {
                wrong.push(format!("{language:?} {id}: {text}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_sentence_is_left_in_english() {
    /// English words that are in no other UI language, and in no name.
    const ENGLISH: [&str; 22] = [
        "the", "and", "this", "that", "with", "from", "which", "your", "you", "not", "are", "been",
        "they", "their", "its", "it's", "can't", "isn't", "what", "these", "would", "there",
    ];
    let words = |text: &str| -> Vec<String> {
        // Options of the command line are the same everywhere.
        let all = text.to_lowercase();
        let all = all.split_whitespace().filter(|word| !word.contains("--"));
        all.collect::<Vec<_>>()
            .join(" ")
            .split(|c: char| !c.is_alphabetic() && c != '\'')
            .filter(|word| word.len() > 1)
            .map(str::to_owned)
            .collect()
    };
    let english = files(Language::English);
    let mut wrong = Vec::new();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        for (id, blanks) in english.values().flatten() {
            let [there, here] =
                [Language::English, language].map(|spoken| formatted(spoken, id, blanks, 2));
            let left: Vec<String> =
                words(&here).into_iter().filter(|word| ENGLISH.contains(&word.as_str())).collect();
            // A longer sentence is never the same in two languages.
            let is_same = there == here && words(&there).len() > 3;
            if !left.is_empty() || (is_same && !KEPT.contains(&id.as_str())) {
                wrong.push(format!("{language:?} {id}: {here}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Longer texts that are the same in every language.
const KEPT: [&str; 0] = [];

#[test]
fn the_built_in_forms_have_texts_in_every_language_for_all_of_theirs_and_no_others() {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        let known: BTreeMap<String, String> =
            serde_json::from_str(super::super::template::form_texts(language)).unwrap();
        let asked = std::cell::RefCell::new(BTreeSet::new());
        let note = |words: &str| {
            asked.borrow_mut().insert(words.to_owned());
            known.get(words).cloned()
        };
        let translated = crate::domain::form::template::Forms::builtin().in_words(note);
        let mut asked = asked.into_inner();
        asked.remove("");
        assert_eq!(asked, known.keys().cloned().collect(), "{language:?}");
        if language == Language::German {
            assert_eq!(translated.individual.field("last_name").unwrap().label, "Nachname");
        }
    }
    let english = crate::domain::form::template::Forms::builtin();
    assert!(
        english.clone().in_words(|_| None) == english,
        "texts without a translation are unchanged"
    );
}

#[test]
fn an_unknown_language_falls_back_to_english() {
    assert_eq!(
        LOCALES.lookup(&"eo".parse().unwrap(), "window-new-case"),
        text_in(Language::English, "window-new-case")
    );
    assert_ne!(
        text_in(Language::German, "window-new-case"),
        text_in(Language::English, "window-new-case")
    );
}
