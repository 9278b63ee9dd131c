//! Takes secrets out of what a server says, however it wrote them: percent-encoded, in other case, with invisible characters
//! in between.
//!
//! Must not know: who says it, or what becomes of it.

use std::fmt;
use std::ops::Range;

use memchr::memmem;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value as Json};
use zeroize::Zeroizing;

use crate::domain::intake::is_invisible;

/// Shorter secrets, which no real one is, are taken out of sentences only: elsewhere they would tear what is read.
const SHORTEST: usize = 8;
/// Put in place of a secret.
const MARK: &str = "…";

/// Secrets to be taken out.
#[derive(Clone, Default)]
pub(super) struct Secrets(Vec<SecretString>);

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secrets({})", self.0.len())
    }
}

impl Secrets {
    pub(super) fn of<'s>(secrets: impl Iterator<Item = &'s SecretString>) -> Self {
        Self(secrets.filter(|secret| !secret.expose_secret().is_empty()).cloned().collect())
    }

    /// Adds texts that are long enough to be secrets. The oldest go once there are more than `most`.
    pub(super) fn add<'t>(&mut self, texts: impl Iterator<Item = &'t str>, most: usize) {
        for text in texts.filter(|text| text.len() >= SHORTEST) {
            if !self.0.iter().any(|known| known.expose_secret() == text) {
                self.0.push(SecretString::from(text));
            }
        }
        let surplus = self.0.len().saturating_sub(most);
        self.0.drain(..surplus);
    }

    /// A sentence without any of the secrets.
    pub(super) fn words(&self, text: &str) -> String {
        without(text, self.0.iter())
    }

    /// A text that is read further on without the secrets that are long enough to be ones.
    pub(super) fn text(&self, text: &str) -> String {
        without(text, self.long())
    }

    /// Takes them out of all names and texts of an answer.
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

    fn long(&self) -> impl Iterator<Item = &SecretString> {
        self.0.iter().filter(|secret| secret.expose_secret().len() >= SHORTEST)
    }
}

fn without<'s>(text: &str, secrets: impl Iterator<Item = &'s SecretString>) -> String {
    let plain = Plain::of(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    for secret in secrets {
        let needle = Plain::of(secret.expose_secret()).bytes;
        if !needle.is_empty() {
            found.extend(memmem::find_iter(&plain.bytes, needle.as_slice()).map(|at| plain.written(at..at + needle.len())));
        }
    }
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

/// A text as it reads: percent-escapes resolved, ASCII in small letters, nothing invisible.
struct Plain {
    bytes: Zeroizing<Vec<u8>>,
    /// Place of each byte in the text as it was written.
    places: Vec<Range<usize>>,
}

impl Plain {
    fn of(text: &str) -> Self {
        let (mut resolved, mut places) = (Zeroizing::new(Vec::with_capacity(text.len())), Vec::with_capacity(text.len()));
        let mut at = 0;
        while let Some((byte, end)) = resolve(text.as_bytes(), at) {
            resolved.push(byte);
            places.push(at..end);
            at = end;
        }
        let (mut bytes, mut kept) = (Zeroizing::new(Vec::with_capacity(resolved.len())), Vec::with_capacity(places.len()));
        let mut at = 0;
        for chunk in resolved.utf8_chunks() {
            for c in chunk.valid().chars() {
                if !is_invisible(c) {
                    bytes.extend_from_slice(c.to_ascii_lowercase().encode_utf8(&mut [0; 4]).as_bytes());
                    kept.extend_from_slice(&places[at..at + c.len_utf8()]);
                }
                at += c.len_utf8();
            }
            bytes.extend_from_slice(chunk.invalid());
            kept.extend_from_slice(&places[at..at + chunk.invalid().len()]);
            at += chunk.invalid().len();
        }
        Self { bytes, places: kept }
    }

    /// Place of some of its bytes in the text as it was written.
    fn written(&self, range: Range<usize>) -> Range<usize> {
        self.places[range.start].start..self.places[range.end - 1].end
    }
}

/// The byte that is meant at a place, and the end of how it is written: `%25%41` and `%2541` are `A` in the end.
fn resolve(text: &[u8], at: usize) -> Option<(u8, usize)> {
    let (mut byte, mut end) = (*text.get(at)?, at + 1);
    while byte == b'%'
        && let Some([high, low]) = text.get(end..end + 2)
        && let (Some(high), Some(low)) = (char::from(*high).to_digit(16), char::from(*low).to_digit(16))
    {
        byte = u8::try_from(high * 16 + low).unwrap_or(b'%');
        end += 2;
    }
    Some((byte, end))
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
            let said = secrets().words(&format!("Cannot GET /actions/{written}/confirm"));
            assert!(said.starts_with("Cannot GET /actions/…") && said.ends_with("/confirm"), "{written}: {said}");
            assert!(!said.contains("hbG") && !said.contains("HBG"), "{written}: {said}");
        }
    }

    #[test]
    fn what_is_no_secret_stays_as_it_is() {
        for text in ["", "100 % of it", "%", "%4", "%zz%41", "Gr\u{fc}\u{df}e %C3%BC", "a\u{200b}b", "%E2%80"] {
            assert_eq!(secrets().words(text), text);
        }
        assert_eq!((secrets().words("a k3y here"), secrets().text("a k3y here")), ("a … here".to_owned(), "a k3y here".to_owned()));
        let mut json = json!({TOKEN: [TOKEN, 5, {"x": format!("<{TOKEN}>")}], "k3y": null});
        secrets().json(&mut json);
        assert_eq!(json, json!({"…": ["…", 5, {"x": "<…>"}], "k3y": null}));
    }

    #[test]
    fn the_oldest_go_when_there_are_too_many() {
        let mut secrets = Secrets::default();
        secrets.add(["first-one", "short", "second-one", "second-one", "third-one"].into_iter(), 2);
        assert_eq!(secrets.words("first-one second-one third-one"), "first-one … …");
        assert!(!format!("{secrets:?}").contains("one"));
    }

    proptest! {
        #[test]
        fn t1_no_text_around_it_hides_a_secret(before in "\\PC{0,20}", after in "\\PC{0,20}", escapes in proptest::collection::vec(0u8..4, TOKEN.len())) {
            let written: String = TOKEN.bytes().zip(&escapes).map(|(byte, escape)| match escape {
                0 => format!("%{byte:02x}"),
                1 => format!("%25{byte:02X}"),
                2 => format!("{}\u{200d}", char::from(byte)),
                _ => char::from(byte).to_string(),
            }).collect();
            // A percent sign before it would change what its first escape says.
            prop_assume!(!before.contains('%'));
            let said = secrets().text(&format!("{before}{written}{after}"));
            prop_assert!(!said.contains(&written), "{said}");
        }
    }
}
