//! The names documents are sent under.
//!
//! Knows nothing of fields and of files on disk.

use std::borrow::Cow;
use std::collections::HashSet;

use unicase::UniCase;
use unicode_normalization::UnicodeNormalization;

/// The longest wire name if the field sets no limit, in UTF-16 units (our bound).
const NAME_LIMIT: usize = 150;
/// The longest wire name in UTF-8 bytes, whatever the field's limit: close to that of file systems
/// (our bound).
const NAME_LIMIT_BYTES: usize = 240;
/// Names that Windows reserves.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Returns the name a document is sent under: the last path component in NFC, without invisible
/// characters, separators and Windows-reserved names, with its ending, at most `limit` UTF-16 units
/// (and 240 bytes) long.
#[must_use]
pub fn wire_name(original: &str, limit: Option<usize>) -> Cow<'_, str> {
    if is_plain(original, limit) {
        return original.into();
    }
    let mut name = clean(original, limit);
    // Shortening can expose another ending, whose stem is cleaned in turn; names only get shorter.
    for _ in 0..NAME_LIMIT {
        let next = clean(&name, limit);
        if next == name {
            break;
        }
        name = next;
    }
    name.into()
}

/// Returns true for a name that [`clean`] would not change. A fast path: false is always safe.
fn is_plain(name: &str, limit: Option<usize>) -> bool {
    let (stem, _) = split_ending(name);
    name.len() <= limit.unwrap_or(NAME_LIMIT)
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.ends_with(|c: char| c.is_ascii_alphanumeric())
        && stem.ends_with(|c: char| c.is_ascii_alphanumeric())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._- ".contains(&byte))
        && !RESERVED.iter().any(|word| word.eq_ignore_ascii_case(stem))
}

fn clean(original: &str, limit: Option<usize>) -> String {
    let last = original.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut clean: String = last
        .nfc()
        .filter(|c| !is_invisible(*c))
        .map(|c| if is_unsafe(c) { '_' } else { c })
        .collect();
    clean = clean.replace("${", "_{");
    let clean = clean.trim().trim_end_matches(['.', ' ']).trim_start();
    // A name that is only an ending gets a stem, since it would be a hidden file.
    let clean = if clean.starts_with('.') { format!("document{clean}") } else { clean.to_owned() };
    let (stem, ending) = split_ending(&clean);
    let stem = if RESERVED.contains(&stem.to_lowercase().as_str()) {
        format!("_{stem}")
    } else {
        stem.to_owned()
    };
    let stem = if stem.is_empty() { "document".to_owned() } else { stem };
    shorten(&stem, ending, "", limit)
}

/// The names given out for one entity, kept unique after NFC and case folding. The S3 key ends in
/// the file name alone (documented), so equal names of one entity would overwrite each other.
#[derive(Debug, Default)]
pub struct NameBook {
    taken: HashSet<String>,
}

impl NameBook {
    /// Returns the wire name of a document, different from all given out before.
    #[expect(clippy::maybe_infinite_iter, reason = "fewer names are taken than there are numbers")]
    pub fn claim<'n>(&mut self, original: &'n str, limit: Option<usize>) -> Cow<'n, str> {
        let name = wire_name(original, limit);
        if self.taken.insert(fold(&name)) {
            return name;
        }
        let (stem, ending) = split_ending(&name);
        (2u32..)
            .map(|n| shorten(stem, ending, &format!("-{n}"), limit))
            .find(|candidate| self.taken.insert(fold(candidate)))
            .unwrap_or_default()
            .into()
    }
}

/// Applies NFC and full case folding, for comparing names.
#[must_use]
pub fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let composed: String = name.nfc().collect();
    UniCase::new(composed).to_folded_case().nfc().collect()
}

/// Returns true for characters that are invisible or change the direction of text: control, bidi
/// control, zero width, tags.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

fn is_unsafe(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '/' | '\\')
}

fn split_ending(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 && name.len() - at <= 12 => name.split_at(at),
        _ => (name, ""),
    }
}

fn shorten(stem: &str, ending: &str, mark: &str, limit: Option<usize>) -> String {
    let limit = limit.unwrap_or(NAME_LIMIT).max(1);
    let fixed_units = ending.encode_utf16().count() + mark.len();
    let fixed_bytes = ending.len() + mark.len();
    let (mut units, mut bytes) = (fixed_units, fixed_bytes);
    let kept: String = stem
        .chars()
        .take_while(|c| {
            units += c.len_utf16();
            bytes += c.len_utf8();
            units <= limit && bytes <= NAME_LIMIT_BYTES
        })
        .collect();
    let kept = kept.trim_end_matches([' ', '.']);
    // If the limit is too small for one letter and the ending, the ending is kept.
    let kept = if kept.is_empty() {
        stem.chars().next().map(String::from).unwrap_or_default()
    } else {
        kept.to_owned()
    };
    format!("{kept}{mark}{ending}").nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn t8_names_are_made_safe_and_keep_their_ending() {
        let long = "x".repeat(300) + ".pdf";
        for (original, sent) in [
            ("passport.pdf", "passport.pdf"),
            ("/home/jane/scans/passport.pdf", "passport.pdf"),
            ("C:\\scans\\passport.pdf", "passport.pdf"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
            ("a\r\nX: y.pdf", "aX_ y.pdf"),
            ("zero\u{200b}width.png", "zerowidth.png"),
            ("CON.pdf", "_CON.pdf"),
            ("Cafe\u{301}.pdf", "Café.pdf"),
            ("   .pdf", "document.pdf"),
            ("trailing. . .", "trailing"),
            ("", "document"),
            ("0..aaA 0\u{9bc}\u{1148a}", "0..aaA 0\u{9bc}\u{1148a}"),
            ("${filename}.pdf", "_{filename}.pdf"),
            ("护照扫描.pdf", "护照扫描.pdf"),
            ("no ending", "no ending"),
            (long.as_str(), &("x".repeat(146) + ".pdf")),
        ] {
            assert_eq!(wire_name(original, None), sent, "{original:?}");
        }
        assert_eq!(wire_name("passport_scan.pdf", Some(10)), "passpo.pdf");
        assert_eq!(
            wire_name("\u{11b00}\u{11580}  0..aaA 0\u{9bc}\u{1148a}", Some(10))
                .matches("..")
                .count(),
            0
        );
    }

    #[test]
    fn equal_names_of_one_entity_are_made_unique() {
        let mut book = NameBook::default();
        for (original, sent) in
            [("Scan.pdf", "Scan.pdf"), ("scan.PDF", "scan-2.PDF"), ("SCAN.pdf", "SCAN-3.pdf")]
        {
            assert_eq!(book.claim(original, None), sent);
        }
    }

    proptest! {
        #[test]
        fn t8_any_name_becomes_a_safe_one_and_stays_it(original in "\\PC{0,80}|[\\s\\S]{0,80}", limit in proptest::option::of(6usize..200)) {
            let name = wire_name(&original, limit);
            prop_assert!(!name.is_empty() && !name.chars().any(|c| is_invisible(c) || is_unsafe(c)), "{name:?}");
            prop_assert!(name.len() <= NAME_LIMIT_BYTES + 16);
            prop_assert_eq!(wire_name(&name, limit), name.clone());
        }

        #[test]
        fn a_plain_name_is_not_changed_by_cleaning(original in "[aA1. _-]{1,12}|(con|LPT1|x)[. ]?(pdf|[a-z]{12})?", limit in proptest::option::of(1usize..20)) {
            if is_plain(&original, limit) {
                prop_assert_eq!(clean(&original, limit), original);
            }
        }

        #[test]
        fn claimed_names_never_collide(names in proptest::collection::vec("[aAéÉß]{1,2}\\.pdf", 1..20)) {
            let mut book = NameBook::default();
            let claimed: Vec<_> = names.iter().map(|name| fold(&book.claim(name, Some(8)))).collect();
            let distinct: HashSet<_> = claimed.iter().collect();
            prop_assert_eq!(distinct.len(), claimed.len());
        }
    }
}
