//! Removal of secrets from a server's words, however they are written: escaped for an address, for
//! JSON or for HTML, in other case, with invisible characters in between.
//!
//! Knows nothing of where the words come from and where they go.

mod index;
mod plain;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value as Json};

use index::Index;
use plain::{Escaped, Plain};

/// Shortest secret, in bytes, that is removed from data. Shorter ones, which no real secret is, are
/// removed from sentences only, because elsewhere they would damage data.
const SHORTEST: usize = index::HEAD;
/// Replacement of a secret.
const MARK: &str = "…";

/// Secrets to remove. A clone shares them.
#[derive(Clone, Default)]
pub(super) struct Secrets(Arc<Index>);

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

impl Secrets {
    /// Makes a set of these secrets, of any length but empty.
    pub(super) fn of<'s>(secrets: impl Iterator<Item = &'s SecretString>) -> Self {
        let mut index = Index::default();
        index.add(
            secrets.map(ExposeSecret::expose_secret).filter(|secret| !secret.is_empty()),
            usize::MAX,
        );
        Self(Arc::new(index))
    }

    /// Adds the texts of one answer that are long enough to be secrets. If there are more than
    /// `most` then, those that came neither with this answer nor with the one before are forgotten.
    pub(super) fn add<'t>(&mut self, texts: impl Iterator<Item = &'t str>, most: usize) {
        Arc::make_mut(&mut self.0).add(texts.filter(|text| text.len() >= SHORTEST), most);
    }

    /// Removes all secrets from a sentence.
    pub(super) fn words(&self, text: &str) -> String {
        self.without(text, true)
    }

    /// Removes the secrets that are long enough from data.
    pub(super) fn text(&self, text: &str) -> String {
        self.without(text, false)
    }

    /// Removes them from all names and texts of an answer.
    pub(super) fn json(&self, json: &mut Json) {
        match json {
            Json::String(text) => *text = self.text(text),
            Json::Array(items) => items.iter_mut().for_each(|item| self.json(item)),
            Json::Object(map) => {
                let pairs = std::mem::take(map).into_iter().map(|(name, mut value)| {
                    self.json(&mut value);
                    (self.text(&name), value)
                });
                *map = pairs.collect::<Map<_, _>>();
            }
            Json::Null | Json::Bool(_) | Json::Number(_) => {}
        }
    }

    fn without(&self, text: &str, with_short: bool) -> String {
        let mut found = self.found(text, with_short);
        found.sort_by_key(|range| range.start);
        let (mut clean, mut done) = (String::with_capacity(text.len()), 0);
        for range in found {
            if range.start >= done {
                clean.push_str(&text[done..range.start]);
                clean.push_str(MARK);
            }
            done = done.max(range.end);
        }
        clean.push_str(&text[done..]);
        clean
    }

    /// Returns the ranges of the secrets in a text, both as written and with its escapes resolved.
    fn found(&self, text: &str, with_short: bool) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        if self.0.len() == 0 {
            return found;
        }
        let written = Plain::of(text);
        self.find_in(&written, with_short, &mut found);
        if !written.has_escapes() {
            return found;
        }
        let (read, escapes) = written.resolved();
        self.find_in(&read, with_short, &mut found);
        for escaped in escapes {
            found.extend(self.found_inside(&written, &read, &escaped));
        }
        found
    }

    fn find_in(&self, plain: &Plain, with_short: bool, found: &mut Vec<Range<usize>>) {
        for at in 0..plain.bytes.len() {
            found.extend(
                self.0.longest(&plain.bytes[at..]).map(|length| plain.written(at..at + length)),
            );
        }
        if with_short {
            found.extend(self.0.short(&plain.bytes).map(|range| plain.written(range)));
        }
    }

    /// Returns the ranges of secrets that begin inside of what looks like an escape: after a
    /// literal `%`, `ab…` is not a byte.
    fn found_inside<'a>(
        &'a self,
        written: &'a Plain,
        read: &'a Plain,
        escaped: &Escaped,
    ) -> impl Iterator<Item = Range<usize>> + 'a {
        let Escaped { range, next } = escaped.clone();
        (range.start + 1..range.end).filter_map(move |start| {
            let literal = &written.bytes[start..range.end];
            let rest = &read.bytes[next..];
            let length = self.0.longest_of(literal, rest)?;
            let end = match length.checked_sub(literal.len() + 1) {
                Some(last) => read.written(next + last..next + last + 1).end,
                None => written.written(start..start + length).end,
            };
            Some(written.written(start..start + 1).start..end)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    const TOKEN: &str = "eyJhbGciOi.eyJleHAi-_~Z";

    fn secrets() -> Secrets {
        Secrets::of([SecretString::from(TOKEN), SecretString::from("k3y")].iter())
    }

    #[test]
    fn t1_a_secret_is_found_however_it_is_written() {
        let escaped = |hex: fn(u8) -> String| TOKEN.bytes().map(hex).collect::<Vec<_>>().concat();
        for written in [
            TOKEN.to_owned(),
            TOKEN.to_ascii_uppercase(),
            TOKEN.replace('.', "%2E"),
            TOKEN.replace('.', "%2e"),
            TOKEN.replace('.', "%252e"),
            escaped(|byte| format!("%{byte:02X}")),
            escaped(|byte| format!("%{byte:02x}")),
            escaped(|byte| format!("%25{byte:02x}")),
            TOKEN.replace("Ci", "C\u{200b}i"),
            TOKEN.chars().flat_map(|c| [c, '\u{2060}']).collect(),
            TOKEN.replace("Ci", "C%E2%80%8bi"),
            TOKEN.replace("Ci", "C\r\n i".trim_end_matches(" i")).replace("C\r\n", "C\r\ni"),
        ] {
            let clean = secrets().words(&format!("Cannot GET /actions/{written}/confirm"));
            assert!(
                clean.starts_with("Cannot GET /actions/…") && clean.ends_with("/confirm"),
                "{written}: {clean}"
            );
            assert!(!clean.contains("hbG") && !clean.contains("HBG"), "{written}: {clean}");
        }
    }

    #[test]
    fn text_without_secrets_is_unchanged() {
        for text in [
            "",
            "100 % of it",
            "%",
            "%4",
            "%zz%41",
            "Gr\u{fc}\u{df}e %C3%BC",
            "a\u{200b}b",
            "%E2%80",
        ] {
            assert_eq!(secrets().words(text), text);
        }
        assert_eq!(
            (secrets().words("a k3y here"), secrets().text("a k3y here")),
            ("a … here".to_owned(), "a k3y here".to_owned())
        );
        let mut json = json!({TOKEN: [TOKEN, 5, {"x": format!("<{TOKEN}>")}], "k3y": null});
        secrets().json(&mut json);
        assert_eq!(json, json!({"…": ["…", 5, {"x": "<…>"}], "k3y": null}));
    }

    #[test]
    fn of_one_answer_nothing_goes_however_many_and_older_answers_go_once_there_are_too_many() {
        let all = |answer: &str, count: usize| {
            (0..count).map(|nth| format!("{answer}-signature-{nth}")).collect::<Vec<_>>()
        };
        let mut secrets = Secrets::default();
        let answers = [all("first", 3), all("second", 5_000), all("third", 2)];
        for answer in &answers {
            secrets.add(answer.iter().map(String::as_str).chain(["short"]), 100);
        }
        assert_eq!(secrets.words(&answers[0].join(" ")), answers[0].join(" "));
        for answer in &answers[1..] {
            assert_eq!(secrets.words(&answer.join(" ")), vec!["…"; answer.len()].join(" "));
        }
        assert_eq!(secrets.words("short"), "short");
        assert!(!format!("{secrets:?}").contains("signature"));
        secrets.add(answers[2].iter().map(String::as_str), 100);
        assert_eq!(
            secrets.words(&format!("{} {}", answers[1][0], answers[2][0])),
            format!("{} …", answers[1][0])
        );
    }

    #[test]
    fn of_secrets_that_begin_alike_the_longest_goes() {
        let mut secrets = Secrets::default();
        secrets.add(
            ["abcdefgh", "abcdefghij", "abcdefghijklmn", "abcdefghijzz", "bcdefghijX"].into_iter(),
            9,
        );
        for (text, clean) in [
            ("abcdefghi", "…i"),
            ("abcdefghijk", "…k"),
            ("<ABCDEFGHIJKLMN>", "<…>"),
            ("abcdefghijzy abcdefgh", "…zy …"),
            ("abcdefghijx", "…"),
            ("%ab%63defgh, %abcdefgh, \\x6%61bcdefgh", "%…, %…, \\x6…"),
        ] {
            assert_eq!(secrets.words(text), clean, "{text}");
        }
    }

    /// Prints the time for several numbers of secrets: it grows linearly.
    #[test]
    fn the_cost_by_the_number_of_secrets_is_printed() {
        #[expect(clippy::disallowed_methods, reason = "printed, never asserted")]
        let now = std::time::Instant::now;
        for count in [1_000, 2_000, 4_000, 8_000] {
            let policy =
                "eyJleHBpcmF0aW9uIjoiMjAyNi0xMS0yOVQxMjowMDowMFoiLCJjb25kaXRpb25z".repeat(2);
            let all: Vec<String> =
                (0..count).map(|nth| format!("{policy}{nth:08}{policy}")).collect();
            let start = now();
            let mut secrets = Secrets::default();
            secrets.add(all.iter().map(String::as_str), 4_096);
            let built = start.elapsed();
            let clean = secrets.words(&all.join(" %20, "));
            println!(
                "{count} secrets: {} ms taken in, {} ms with looking for them",
                built.as_millis(),
                start.elapsed().as_millis()
            );
            assert_eq!(clean.matches('…').count(), count);
        }
    }

    /// Writes a character of a token in one of the ways a server may.
    fn unit(c: char, way: u8) -> String {
        let code = u32::from(c);
        match way {
            0 => format!("%{code:02x}"),
            1 => format!("%{code:02X}"),
            2 => format!("%25{code:02x}"),
            3 => format!("%25{code:02X}"),
            4 => format!("\\u{code:04x}"),
            5 => format!("\\u{code:04X}"),
            6 => format!("\\\\u{code:04x}"),
            7 => format!("&#x{code:x};"),
            8 => format!("&#{code};"),
            9 => format!("{c}\u{200b}"),
            10 => format!("{c}%E2%81%a0"),
            11 => format!("{c}\\u200d"),
            12 => format!("%\u{200b}{code:02x}"),
            _ => c.to_string(),
        }
    }

    /// Returns every twelve consecutive elements.
    fn runs<T: Clone>(all: &[T], join: impl Fn(&[T]) -> String) -> Vec<String> {
        all.windows(12).map(join).collect()
    }

    /// Resolves the escapes of a text repeatedly, removes invisible characters, and folds it to
    /// lower case.
    fn read(text: &str) -> String {
        let codes = (0x20..0x7f).flat_map(|code: u8| {
            let c = char::from(code).to_string();
            [
                format!("%{code:02x}"),
                format!("\\u{code:04x}"),
                format!("&#x{code:x};"),
                format!("&#{code};"),
            ]
            .map(|written| (written, c.clone()))
        });
        let codes: Vec<(String, String)> = codes.collect();
        let mut text: String = text
            .chars()
            .filter(|c| !crate::domain::intake::is_invisible(*c))
            .collect::<String>()
            .to_lowercase();
        for _ in 0..3 {
            for nothing in ["%e2%81%a0", "\\u200d"] {
                text = text.replace(nothing, "");
            }
            for (written, meant) in &codes {
                text = text.replace(written, meant).to_lowercase();
            }
        }
        text
    }

    proptest! {
        #[test]
        fn t1_nothing_of_a_token_stays_however_and_wherever_it_is_written(
            token in prop_oneof!["[A-Za-z0-9_.~+/=-]{14,60}", "[0-9a-f]{16,40}", "[0-9A-F]{16,40}"],
            ways in prop_oneof![
                proptest::collection::vec(0u8..30, 60),
                (0u8..14).prop_map(|way| vec![way; 60]),
            ],
            before in prop_oneof![
                Just(String::new()),
                "\\PC{0,20}",
                "[a-z ]{0,9}(%|%2|%25|%252|%u|%u0|%u00|%E2%80%|\\\\|\\\\u|\\\\u0|\\\\u20|\\\\x|\\\\x6|&|&#|&#x|&#x6|\u{200b})",
            ],
            after in prop_oneof![Just(String::new()), "\\PC{0,20}", "(%|%4|%41|;|0|f|\\\\|\u{200b})[a-z ]{0,9}"],
        ) {
            let units: Vec<String> = token.chars().zip(&ways).map(|(c, way)| unit(c, *way)).collect();
            let text = format!("{before}{}{after}", units.concat());
            let mut secrets = Secrets::default();
            let other = token.to_ascii_uppercase().replace(|c: char| c.is_ascii_digit(), "x");
            secrets.add([token.as_str(), "another-secret", other.as_str()].into_iter(), 9);
            for clean in [secrets.text(&text), secrets.words(&text)] {
                prop_assert!(clean.contains(MARK), "{text} → {clean}");
                for run in runs(&units, <[String]>::concat) {
                    prop_assert!(!clean.contains(&run), "{run} in {clean}");
                }
                let reads = [clean.to_lowercase(), read(&clean)];
                for run in runs(&token.to_lowercase().chars().collect::<Vec<_>>(), |run| run.iter().collect()) {
                    prop_assert!(reads.iter().all(|read| !read.contains(&run)), "{run} in {clean}");
                }
            }
        }

        #[test]
        fn a_text_without_a_secret_stays_as_it_is(text in prop_oneof!["\\PC{0,80}", "[%&#;xuU\\\\0-9a-f \u{200b}]{0,60}", any::<String>()]) {
            let mut secrets = secrets();
            secrets.add(["0123456789abcdef0123", "eyJhbGciOiJIUzI1NiJ9.e30"].into_iter(), 9);
            prop_assert_eq!(secrets.text(&text), text);
        }
    }
}
