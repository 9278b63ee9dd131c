//! The alphabetical order of names in each UI language.
//!
//! Letters that a language counts as its own follow the letter its dictionaries put them after;
//! all others are sorted without their accents. Knows nothing of what the names are of.

use super::language::Language;
use crate::domain::form::places::folded;

/// Returns the letters that a language sorts as its own, each run with the letter it follows.
fn own_letters(language: Language) -> &'static [(char, &'static str)] {
    match language {
        Language::Danish | Language::Norwegian => &[('z', "æøå")],
        Language::Swedish | Language::Finnish => &[('z', "åäö")],
        Language::Spanish => &[('n', "ñ")],
        Language::Polish => &[
            ('a', "ą"),
            ('c', "ć"),
            ('e', "ę"),
            ('l', "ł"),
            ('n', "ń"),
            ('o', "ó"),
            ('s', "ś"),
            ('z', "źż"),
        ],
        _ => &[],
    }
}

/// Returns the key by which a name is sorted: each letter with its place after the plain one.
pub(super) fn sort_key(name: &str, language: Language) -> Vec<(char, usize)> {
    let own = |letter: char| {
        own_letters(language).iter().find_map(|(after, letters)| {
            Some((*after, letters.chars().position(|known| known == letter)? + 1))
        })
    };
    let mut key = Vec::with_capacity(name.len());
    for letter in name.to_lowercase().chars() {
        if let Some(own) = own(letter) {
            key.push(own);
        } else if letter.is_whitespace() || letter == '-' {
            key.push((' ', 0));
        } else {
            key.extend(folded(&letter.to_string()).chars().map(|plain| (plain, 0)));
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_a_language_are_sorted_where_its_dictionaries_have_them() {
        for (language, sorted) in [
            (Language::English, ["Åland Islands", "Albania", "Zambia"]),
            (Language::German, ["Ägypten", "Algerien", "Österreich"]),
            (Language::Danish, ["Zambia", "Østrig", "Åland"]),
            (Language::Norwegian, ["Zimbabwe", "Østerrike", "Åland"]),
            (Language::Swedish, ["Zambia", "Åland", "Österrike"]),
            (Language::Finnish, ["Viro", "Yhdysvallat", "Åland"]),
            (Language::Spanish, ["Níger", "Niue", "Ñandú"]),
            (Language::Polish, ["Lesotho", "Luksemburg", "Łotwa"]),
            (Language::French, ["Égypte", "Émirats arabes unis", "Équateur"]),
            (Language::Danish, ["Nordkorea", "Ny Kaledonien", "Nye Ø"]),
        ] {
            assert!(
                sorted.is_sorted_by_key(|name| sort_key(name, language)),
                "{language:?} {sorted:?}"
            );
        }
    }
}
