//! References made of names: plain, short and unique in the case.
//!
//! Knows nothing of the entity that gets the reference.

use deunicode::deunicode;

use super::draft::ROOT;

/// The longest reference that is made of a name, in characters, before the number that makes it
/// unique.
const MOST: usize = 40;

/// Makes a reference of a name that is neither `root` nor taken; returns `None` if nothing of the
/// name can be written in ASCII letters and digits.
#[must_use]
pub fn from_name(name: &str, is_taken: impl Fn(&str) -> bool) -> Option<String> {
    let plain = deunicode(name).to_ascii_lowercase();
    let mut stem = String::new();
    for word in plain.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        let start = word.chars().take(MOST);
        match stem.len() {
            0 => stem.extend(start),
            long if long + word.len() < MOST => {
                stem.push('_');
                stem.extend(start);
            }
            _ => break,
        }
    }
    if stem.is_empty() {
        return None;
    }
    let is_free = |reference: &str| reference != ROOT && !is_taken(reference);
    if is_free(&stem) {
        return Some(stem);
    }
    (2..=u32::MAX).map(|number| format!("{stem}_{number}")).find(|reference| is_free(reference))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_become_plain_references() {
        for (name, reference) in [
            ("Acme Corporation", Some("acme_corporation")),
            (" John  Smith ", Some("john_smith")),
            ("Søren Ærø-Łukasz", Some("soren_aero_lukasz")),
            ("Müller & Söhne GmbH", Some("muller_sohne_gmbh")),
            ("李明", Some("li_ming")),
            ("Иван Петров", Some("ivan_petrov")),
            ("Root", Some("root_2")),
            ("3M", Some("3m")),
            ("…", None),
            ("", None),
            (
                "The Extraordinarily Long Name of a Holding Company of Companies",
                Some("the_extraordinarily_long_name_of_a"),
            ),
        ] {
            assert_eq!(from_name(name, |_| false).as_deref(), reference, "{name}");
        }
    }

    #[test]
    fn two_equal_names_get_different_references() {
        let taken = ["john_smith", "john_smith_2"];
        assert_eq!(
            from_name("John Smith", |reference| taken.contains(&reference)).as_deref(),
            Some("john_smith_3")
        );
    }

    proptest! {
        #[test]
        fn every_reference_is_plain_and_free(name in "\\PC{0,80}", taken: bool) {
            if let Some(reference) = from_name(&name, |reference| taken && !reference.ends_with("_3")) {
                prop_assert!(!reference.is_empty() && reference.len() <= MOST + 2 && reference != ROOT);
                prop_assert!(reference.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'));
                prop_assert!(!taken || reference.ends_with("_3"));
            }
        }
    }
}
