//! Bytes that are no case file.
//!
//! Knows nothing of the contents of a case file.

use super::Refused::{Unopened, Unread};
use super::{Bad, SOUND, edit};

const NO_TEXT: &str = "it is not text";
const NO_CASE: &str = "This is not a case file";
const DAMAGED: &str = "The case file is damaged at ";
const NEWER: &str = "The case file was made by a newer Dossier";

pub(crate) fn all() -> Vec<Bad> {
    [encodings(), syntax(), edits(), versions(), tops()].into_iter().flatten().collect()
}

fn utf16(text: &str, bytes: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

fn encodings() -> Vec<Bad> {
    let little_endian = [&[0xff, 0xfe][..], &utf16(SOUND, u16::to_le_bytes)].concat();
    let big_endian = [&[0xfe, 0xff][..], &utf16(SOUND, u16::to_be_bytes)].concat();
    let latin1: Vec<u8> = SOUND
        .replace("Smith", "S\u{f8}rensen")
        .chars()
        .map(|c| u8::try_from(c).expect("Latin-1"))
        .collect();
    let cut_in_a_character = SOUND.replace("Smith", "Smi\u{2603}").into_bytes();
    let at = cut_in_a_character.iter().position(|byte| *byte == 0xe2).expect("the character");
    let overlong = [SOUND.as_bytes(), &[0xc0, 0xaf]].concat();
    let surrogate = [SOUND.as_bytes(), &[0xed, 0xa0, 0x80]].concat();
    vec![
        Bad::bytes("nothing at all", Unopened, "", "The selected file is empty", ""),
        Bad::bytes(
            "a byte order mark and nothing more",
            Unread,
            "line 1, column 1.",
            DAMAGED,
            "\u{feff}",
        ),
        Bad::bytes(
            "two byte order marks",
            Unread,
            "line 1, column 1.",
            DAMAGED,
            format!("\u{feff}\u{feff}{SOUND}"),
        ),
        Bad::bytes("white space", Unread, "line 4, column 1.", DAMAGED, " \r\n\t\n \n"),
        Bad::bytes("UTF-16 with a mark", Unread, "", NO_TEXT, little_endian),
        Bad::bytes("UTF-16 the other way round", Unread, "", NO_TEXT, big_endian),
        Bad::bytes(
            "UTF-16 without a mark",
            Unread,
            "line 1, column 1.",
            DAMAGED,
            utf16("[5]", u16::to_be_bytes),
        ),
        Bad::bytes("Latin-1", Unread, "", NO_TEXT, latin1),
        Bad::bytes("cut within a character", Unread, "", NO_TEXT, &cut_in_a_character[..=at]),
        Bad::bytes("an overlong slash", Unread, "", NO_TEXT, overlong),
        Bad::bytes("a surrogate as UTF-8", Unread, "", NO_TEXT, surrogate),
        Bad::bytes("zeros", Unread, "line 1, column 1.", DAMAGED, vec![0; 1_000]),
        Bad::bytes("a PDF", Unread, "", NO_TEXT, &b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"[..]),
        Bad::bytes("a PNG", Unread, "", NO_TEXT, &b"\x89PNG\r\n\x1a\n"[..]),
        Bad::bytes(
            "a web page",
            Unread,
            "line 1, column 1.",
            DAMAGED,
            "<!doctype html><title>Sign in</title>",
        ),
    ]
}

fn syntax() -> Vec<Bad> {
    let deep = "[".repeat(100_000);
    let deep_objects = "{\"dossier\":".repeat(100_000);
    let deep_and_closed =
        format!("{{\"dossier\":1,\"fields\":{{\"a\":{deep}{}}}}}", "]".repeat(100_000));
    let mut rows: Vec<Bad> = [
        ("one brace", "{", "line 1, column 1."),
        ("a bare word", "dossier", "line 1, column 1."),
        ("single quotes", "{'dossier': 1}", "line 1, column 2."),
        ("no quotes", "{dossier: 1}", "line 1, column 2."),
        ("an equals sign", "{\"dossier\" = 1}", "line 1, column 12."),
        ("a comment", "{\n// mine\n\"dossier\": 1}", "line 2, column 1."),
        ("a comma at the end", "{\"dossier\": 1,\n}", "line 2, column 1."),
        ("two commas", "{\"dossier\": 1,, \"title\": \"x\"}", "line 1, column 15."),
        ("NaN", "{\"dossier\": NaN}", "line 1, column 13."),
        ("infinity", "{\"dossier\": -Infinity}", "line 1, column 14."),
        ("a leading zero", "{\"dossier\": 01}", "line 1, column 14."),
        ("a plus sign", "{\"dossier\": +1}", "line 1, column 13."),
        ("a number in base 16", "{\"dossier\": 0x1}", "line 1, column 14."),
        ("a number that ends in a point", "{\"dossier\": 1.}", "line 1, column 15."),
        ("two files in one", "{\"dossier\": 1}{\"dossier\": 1}", "line 1, column 15."),
        ("a number as key", "{1: 1}", "line 1, column 2."),
        ("a line break in a text", "{\"title\": \"a\nb\"}", "line 2, column 1."),
        ("half a surrogate pair", r#"{"title": "\ud83d"}"#, "line 1, column 18."),
        ("an unknown escape", r#"{"title": "C:\scans"}"#, "line 1, column 15."),
        ("an unfinished text", "{\"dossier\": 1, \"title\": \"Acme", "line 1, column 29."),
        ("brackets that cross", "{\"entities\": [}", "line 1, column 15."),
    ]
    .into_iter()
    .map(|(name, text, place)| Bad::bytes(name, Unread, place, DAMAGED, text))
    .collect();
    rows.push(Bad::bytes("100,000 brackets", Unread, "line 1, column 128.", DAMAGED, deep));
    rows.push(Bad::bytes("100,000 braces", Unread, "line 1, column ", DAMAGED, deep_objects));
    rows.push(Bad::bytes(
        "100,000 brackets that close",
        Unread,
        "line 1, column ",
        DAMAGED,
        deep_and_closed,
    ));
    rows.push(Bad::bytes(
        "cut in the middle",
        Unread,
        "line 11, column 24.",
        DAMAGED,
        &SOUND[..260],
    ));
    rows
}

/// The sound case, damaged where a person would damage it.
fn edits() -> Vec<Bad> {
    let rows = [
        (
            "\"acme\",\n      \"customer_type\"",
            "\"acme\"\n      \"customer_type\"",
            "line 8, column 7.",
        ),
        ("\"Acme Corporation\",", "\"Acme \"Best\" Corporation\",", "line 10, column 32."),
        ("5000000 }", "5,000,000 }", "line 4, column 35."),
        ("\"John\"", "“John”", "line 21, column 23."),
    ];
    rows.map(|(old, new, place)| {
        Bad::bytes(format!("{old} -> {new}"), Unread, place, DAMAGED, edit(old, new))
    })
    .into()
}

fn versions() -> Vec<Bad> {
    let version = |text: &str| edit("\"dossier\": 1", &format!("\"dossier\": {text}"));
    let newer = ["2", "17", "1.5", "1000000000000000000000000000000"];
    let none = ["0", "-1", "\"1\"", "true", "null", "[1]", "{}", "1e999", "0.1"];
    let newer = newer.into_iter().map(|text| {
        Bad::bytes(
            format!("version {text}"),
            Unread,
            &format!("(version {text})"),
            NEWER,
            version(text),
        )
    });
    newer
        .chain(
            none.into_iter().map(|text| {
                Bad::bytes(format!("version {text}"), Unread, "", NO_CASE, version(text))
            }),
        )
        .collect()
}

/// JSON that is no case file.
fn tops() -> Vec<Bad> {
    let tops = [
        "null",
        "true",
        "5",
        "\"dossier\"",
        "[]",
        "[{\"dossier\": 1}]",
        "{}",
        "{\"title\": \"Acme\"}",
        "{\"Dossier\": 1}",
    ];
    tops.map(|text| Bad::bytes(format!("top {text}"), Unread, "", NO_CASE, text)).into()
}
