//! The list of countries: ISO 3166-1 with Kosovo and stateless people, their names in the
//! interface's languages, other names, and the ranking of a search.
//!
//! `places/names.txt` was made from the territory names of the Unicode CLDR (version 49, from Babel
//! 2.19.0): code, German name, English name, then the names in the country's own official
//! languages. The English names that are shown are those of `condition::country`, which follows the
//! vendor (documented). Knows nothing of fields and of the current language.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::country;

const NAMES: &str = include_str!("places/names.txt");

/// Codes that ISO does not assign: Kosovo's usual code, and the code of stateless people in
/// passports (ICAO 9303). That the vendor accepts them is (inferred).
const WITHOUT_ISO: [(&str, &str); 2] = [("XK", "Kosovo"), ("XXA", "Stateless")];

/// English names that are shown instead of ISO's.
const SHOWN: [(&str, &str); 1] = [("GB", "United Kingdom")];

/// Other names, codes of other lists (the European Union's `EL`, `UK`) and parts without a code of
/// their own. A shared name belongs to the country that is more often meant by it.
const ALIASES: [(&str, &str); 28] = [
    ("AE", "UAE|Emirates|Vereinigte Arabische Emirate"),
    ("BA", "Bosnia"),
    ("BO", "Bolivia"),
    ("CD", "DR Congo|DRC|Zaire|Demokratische Republik Kongo"),
    ("CI", "Ivory Coast|Elfenbeinküste"),
    ("CV", "Cape Verde"),
    ("CZ", "Czech Republic|Tschechische Republik"),
    ("FK", "Falklands"),
    (
        "GB",
        "UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Schottland|Nordirland",
    ),
    ("GR", "EL|Hellas"),
    ("HK", "Hong Kong|Hongkong"),
    ("IR", "Persia"),
    ("KP", "DPRK|North Korea"),
    ("KR", "Korea|South Korea|Republic of Korea"),
    ("LA", "Laos"),
    ("MK", "Macedonia|FYROM|Mazedonien"),
    ("MM", "Burma|Birma"),
    ("NL", "Holland|The Netherlands"),
    ("RU", "Russia|Russland"),
    ("SY", "Syria"),
    ("SZ", "Swaziland"),
    ("TL", "East Timor|Osttimor"),
    ("TR", "Turkey|Türkiye"),
    ("TW", "Taiwan"),
    ("US", "USA|America|United States|Amerika"),
    ("VA", "Vatican|Vatican City|Vatikan"),
    ("VN", "Vietnam"),
    ("XXA", "Staatenlos|Apatride|No country"),
];

/// A language in which every country has a display name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamesIn {
    English,
    German,
}

/// The rank of a country in a search, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// The search is its two or three letter code.
    Code,
    /// The search is its name in any language, or another of its names.
    Name,
    NameBegins,
    WordBegins,
    Contains,
}

/// Returns the code of every country, in no particular order.
pub fn codes() -> impl Iterator<Item = &'static str> {
    country::all().map(|(code, _)| code).chain(WITHOUT_ISO.map(|(code, _)| code))
}

/// Returns true for a code of the list as it is sent: two capital letters, or `XXA`.
#[must_use]
pub fn is_assigned(code: &str) -> bool {
    static ASSIGNED: LazyLock<HashSet<&str>> = LazyLock::new(|| codes().collect());
    ASSIGNED.contains(code)
}

/// Returns true for two or three letters, in any case, that are not the code of a country.
#[must_use]
pub fn is_unassigned_code(text: &str) -> bool {
    let text = text.trim();
    let is_code =
        matches!(text.len(), 2 | 3) && text.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_code && !is_assigned(&text.to_ascii_uppercase()) && country::code(text).is_none()
}

/// Returns the name of a code's country; `None` for any other text.
#[must_use]
pub fn name(code: &str, language: NamesIn) -> Option<&'static str> {
    let code = codes().find(|known| *known == code)?;
    let english = || {
        let shown = SHOWN.into_iter().chain(country::all()).chain(WITHOUT_ISO);
        shown.into_iter().find(|(known, _)| *known == code).map(|(_, name)| name)
    };
    match language {
        NamesIn::English => english(),
        NamesIn::German if code == "XXA" => Some("Staatenlos"),
        NamesIn::German => known_names(code).next().or_else(english),
    }
}

/// Returns the code of the only country with this name or code; `None` for any other text.
#[must_use]
pub fn code_of(text: &str) -> Option<&'static str> {
    let wanted = folded(text);
    if wanted.is_empty() {
        return None;
    }
    let rank = |code: &&str| rank_of(code, &wanted);
    codes()
        .filter_map(|code| Some((rank(&code).filter(|rank| *rank <= Rank::Name)?, code)))
        .min()
        .map(|(_, code)| code)
}

/// Returns the rank of a country in a search; `None` if it does not match. An empty search matches
/// every country equally.
#[must_use]
pub fn rank(code: &str, search: &str) -> Option<Rank> {
    rank_of(code, &folded(search))
}

fn rank_of(code: &str, wanted: &str) -> Option<Rank> {
    if folded(code) == wanted || (wanted.len() == 3 && country::code(wanted) == Some(code)) {
        return Some(Rank::Code);
    }
    all_names(code).filter_map(|name| rank_in(&folded(name), wanted)).min()
}

/// Returns the rank of a name or another text in a search; both are folded.
#[must_use]
pub fn rank_in(name: &str, wanted: &str) -> Option<Rank> {
    match () {
        () if name == wanted => Some(Rank::Name),
        () if name.starts_with(wanted) => Some(Rank::NameBegins),
        () if name.split(' ').any(|word| word.trim_start_matches('(').starts_with(wanted)) => {
            Some(Rank::WordBegins)
        }
        () if name.contains(wanted) => Some(Rank::Contains),
        () => None,
    }
}

/// Folds a text: no case, accents, apostrophes and hyphens, and single spaces between words.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'ß' => plain.push_str("ss"),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ø' => plain.push('o'),
            'ł' => plain.push('l'),
            'đ' | 'ð' => plain.push('d'),
            'þ' => plain.push_str("th"),
            'ı' => plain.push('i'),
            '\'' | '\u{2018}' | '\u{2019}' | '`' | '.' => {}
            '-' | '\u{2010}'..='\u{2015}' | ',' => plain.push(' '),
            c => plain.push(c),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn all_names(code: &str) -> impl Iterator<Item = &'static str> {
    let english = SHOWN
        .into_iter()
        .chain(country::all())
        .chain(WITHOUT_ISO)
        .filter(move |(known, _)| *known == code)
        .map(|(_, name)| name);
    let aliases = ALIASES
        .into_iter()
        .filter(move |(known, _)| *known == code)
        .flat_map(|(_, names)| names.split('|'));
    english.chain(aliases).chain(known_names(code))
}

fn known_names(code: &str) -> impl Iterator<Item = &'static str> {
    let line =
        NAMES.lines().find_map(|line| line.split_once(' ').filter(|(known, _)| *known == code));
    line.into_iter().flat_map(|(_, names)| names.split('|'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        assert_eq!(codes().count(), 251);
        assert_eq!(NAMES.lines().count(), 250);
        for code in codes() {
            for language in [NamesIn::English, NamesIn::German] {
                assert!(name(code, language).is_some_and(|name| !name.is_empty()), "{code}");
            }
        }
        assert_eq!(
            (name("DE", NamesIn::German), name("DE", NamesIn::English)),
            (Some("Deutschland"), Some("Germany"))
        );
        assert_eq!(
            (name("GB", NamesIn::English), name("UK", NamesIn::English)),
            (Some("United Kingdom"), None)
        );
    }

    #[test]
    fn a_country_is_found_by_any_of_its_names() {
        for (text, code) in [
            ("UK", "GB"),
            ("uk", "GB"),
            ("EL", "GR"),
            ("USA", "US"),
            ("UAE", "AE"),
            ("U.S.A.", "US"),
            ("England", "GB"),
            ("Scotland", "GB"),
            ("Holland", "NL"),
            ("Deutschland", "DE"),
            ("Türkiye", "TR"),
            ("turkiye", "TR"),
            ("Turkey", "TR"),
            ("Türkei", "TR"),
            ("Korea", "KR"),
            ("Vietnam", "VN"),
            ("Viet Nam", "VN"),
            ("Côte d'Ivoire", "CI"),
            ("Cote d’Ivoire", "CI"),
            ("cote divoire", "CI"),
            ("Ivory Coast", "CI"),
            ("Elfenbeinküste", "CI"),
            ("Österreich", "AT"),
            ("Danmark", "DK"),
            ("Ελλάδα", "GR"),
            ("日本", "JP"),
            ("Kosovo", "XK"),
            ("stateless", "XXA"),
            ("Staatenlos", "XXA"),
            ("Åland Islands", "AX"),
            ("aland islands", "AX"),
            ("Congo", "CG"),
            ("Niger", "NE"),
        ] {
            assert_eq!(code_of(text), Some(code), "{text}");
        }
        for text in ["", "ZZ", "XX", "Atlantis", "Uni"] {
            assert_eq!(code_of(text), None, "{text}");
        }
    }

    #[test]
    fn no_name_belongs_to_two_countries() {
        let mut all: Vec<(String, &str)> = codes()
            .flat_map(|code| all_names(code).map(move |name| (folded(name), code)))
            .collect();
        all.sort();
        all.dedup();
        let twice: Vec<_> = all
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .map(|pair| (&pair[0], pair[1].1))
            .collect();
        assert!(twice.is_empty(), "{twice:?}");
    }

    #[test]
    fn a_code_ranks_before_a_name_and_a_prefix_before_a_part() {
        for (code, search, wanted) in [
            ("GB", "gb", Some(Rank::Code)),
            ("DE", "DEU", Some(Rank::Code)),
            ("GB", "uk", Some(Rank::Name)),
            ("UA", "uk", Some(Rank::NameBegins)),
            ("GB", "kingdom", Some(Rank::WordBegins)),
            ("GB", "ingdo", Some(Rank::Contains)),
            ("CI", "Côte", Some(Rank::NameBegins)),
            ("CI", "cote d", Some(Rank::NameBegins)),
            ("DE", "denmark", None),
        ] {
            assert_eq!(rank(code, search), wanted, "{code} {search}");
        }
    }

    #[test]
    fn unassigned_codes_are_distinguished_from_names() {
        for text in ["ZZ", "XX", "UK", "uk", "EL", "XXX", "zz "] {
            assert!(is_unassigned_code(text), "{text}");
        }
        for text in ["DK", "dk", "DNK", "XK", "XXA", "Denmark", "D", "", "12"] {
            assert!(!is_unassigned_code(text), "{text}");
        }
    }
}
