//! The list of countries: ISO 3166-1 with Kosovo and stateless people, their names in the
//! interface's languages, other names, and the ranking of a search.
//!
//! The names are the Unicode CLDR's (`names`), except for the English ones that are shown: those
//! are of `condition::country`, which follows the vendor (documented). Knows nothing of fields and
//! of the current language.

mod names;

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::country;

/// Codes that ISO does not assign: Kosovo's usual code, and the code of stateless people in
/// passports (ICAO 9303). That the vendor accepts them is (inferred).
const WITHOUT_ISO: [(&str, &str); 2] = [("XK", "Kosovo"), ("XXA", "Stateless")];

/// English names that are shown instead of ISO's.
const SHOWN: [(&str, &str); 1] = [("GB", "United Kingdom")];

/// The tag of the language whose names are the vendor's.
const ENGLISH: &str = "en";

/// Other names, codes of other lists (the European Union's `EL`, `UK`) and parts without a code of
/// their own. A shared name belongs to the country that is more often meant by it.
const ALIASES: [(&str, &str); 38] = [
    ("AE", "UAE|Emirates|Vereinigte Arabische Emirate"),
    ("AT", "Österreich"),
    ("BA", "Bosnia"),
    ("BE", "België|Belgique|Belgien"),
    ("BO", "Bolivia"),
    ("CD", "DR Congo|DRC|Zaire|Demokratische Republik Kongo"),
    ("CH", "Schweiz|Suisse|Svizzera"),
    ("CI", "Ivory Coast|Elfenbeinküste"),
    ("CV", "Cape Verde"),
    ("CZ", "Czech Republic|Tschechische Republik"),
    ("DK", "Danmark"),
    ("ES", "España"),
    ("FI", "Suomi"),
    ("FK", "Falklands"),
    (
        "GB",
        "UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Großbritannien|Schottland|Nordirland",
    ),
    ("GR", "EL|Hellas"),
    ("HK", "Hong Kong|Hongkong"),
    ("IR", "Persia"),
    ("IT", "Italia"),
    ("KP", "DPRK|North Korea"),
    ("KR", "Korea|South Korea|Republic of Korea"),
    ("LA", "Laos"),
    ("MK", "Macedonia|FYROM|Mazedonien"),
    ("MM", "Burma|Birma"),
    ("NL", "Holland|The Netherlands"),
    ("NO", "Norge"),
    ("PL", "Polska"),
    ("RU", "Russia|Russland"),
    ("SE", "Sverige"),
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

/// Returns the name of a code's country in the language of a tag, else in English; `None` for any
/// other code.
#[must_use]
pub fn name(code: &str, tag: &str) -> Option<&'static str> {
    let english = || english_names(code).next();
    if tag == ENGLISH { english() } else { names::in_language(code, tag).or_else(english) }
}

/// Returns the code of the only country with this name, in any language, or code; `None` for any
/// other text.
#[must_use]
pub fn code_of(text: &str) -> Option<&'static str> {
    let wanted = folded(text);
    if wanted.is_empty() {
        return None;
    }
    let is_name =
        |code: &&str| searched(code).is_some_and(|names| names.all().any(|name| *name == wanted));
    codes().find(|code| is_code(code, &wanted)).or_else(|| {
        let mut named = codes().filter(is_name);
        named.next().filter(|_| named.next().is_none())
    })
}

/// Returns the rank of a country in a search by its code, its names in English and the language of
/// a tag, its own ones and its aliases; `None` if it does not match. An empty search matches every
/// country equally.
#[must_use]
pub fn rank(code: &str, search: &str, tag: &str) -> Option<Rank> {
    let wanted = folded(search);
    if is_code(code, &wanted) {
        return Some(Rank::Code);
    }
    let names = searched(code)?;
    let in_language = names::TAGS.iter().position(|known| *known == tag);
    let shown = in_language.and_then(|at| names.by_language.get(at));
    let usual = names.usual.iter().chain(shown).filter_map(|name| rank_in(name, &wanted)).min();
    usual.or_else(|| names.all().any(|name| *name == wanted).then_some(Rank::Name))
}

fn is_code(code: &str, wanted: &str) -> bool {
    code.eq_ignore_ascii_case(wanted) || (wanted.len() == 3 && country::code(wanted) == Some(code))
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

/// The names of a country, folded.
struct Searched {
    /// English names, aliases, and names in its own official languages.
    usual: Vec<String>,
    /// In the order of [`names::TAGS`].
    by_language: Vec<String>,
}

impl Searched {
    fn all(&self) -> impl Iterator<Item = &String> {
        self.usual.iter().chain(&self.by_language)
    }
}

fn searched(code: &str) -> Option<&'static Searched> {
    static ALL: LazyLock<HashMap<&str, Searched>> = LazyLock::new(|| {
        let of = |code| Searched {
            usual: usual_names(code).map(folded).collect(),
            by_language: names::in_all_languages(code).map(folded).collect(),
        };
        codes().map(|code| (code, of(code))).collect()
    });
    ALL.get(code)
}

/// Lists the English names of a code, the one that is shown first.
fn english_names(code: &str) -> impl Iterator<Item = &'static str> {
    let all = SHOWN.into_iter().chain(country::all()).chain(WITHOUT_ISO);
    all.filter(move |(known, _)| *known == code).map(|(_, name)| name)
}

fn usual_names(code: &str) -> impl Iterator<Item = &'static str> {
    let aliases = ALIASES.into_iter().filter(move |(known, _)| *known == code);
    english_names(code)
        .chain(names::in_language(code, ENGLISH))
        .chain(aliases.flat_map(|(_, names)| names.split('|')))
        .chain(names::in_its_own(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        assert_eq!(codes().count(), 251);
        for code in codes() {
            for tag in names::TAGS {
                assert!(names::in_language(code, tag).is_some(), "{code} {tag}");
                assert!(name(code, tag).is_some_and(|name| !name.is_empty()), "{code} {tag}");
            }
        }
        for (code, tag, wanted) in [
            ("DE", "de", Some("Deutschland")),
            ("DE", "en", Some("Germany")),
            ("DE", "da", Some("Tyskland")),
            ("DE", "fi", Some("Saksa")),
            ("DE", "eo", Some("Germany")),
            ("GB", "en", Some("United Kingdom")),
            ("XXA", "pl", Some("Bezpaństwowiec")),
            ("UK", "en", None),
        ] {
            assert_eq!(name(code, tag), wanted, "{code} {tag}");
        }
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
            ("Tyskland", "DE"),
            ("saksa", "DE"),
            ("Países Baixos", "NL"),
            ("Stany Zjednoczone", "US"),
        ] {
            assert_eq!(code_of(text), Some(code), "{text}");
        }
        // Norwegians and Poles mean two countries by the last one.
        for text in ["", "ZZ", "XX", "Atlantis", "Uni", "Kongo"] {
            assert_eq!(code_of(text), None, "{text}");
        }
    }

    #[test]
    fn no_name_belongs_to_two_countries() {
        for tag in names::TAGS {
            let mut all: Vec<(String, &str)> = codes()
                .flat_map(|code| {
                    let shown = name(code, tag);
                    usual_names(code).chain(shown).map(move |name| (folded(name), code))
                })
                .collect();
            all.sort();
            all.dedup();
            let twice: Vec<_> = all
                .windows(2)
                .filter(|pair| pair[0].0 == pair[1].0)
                .map(|pair| (&pair[0], pair[1].1))
                .collect();
            assert!(twice.is_empty(), "{tag}: {twice:?}");
        }
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
            assert_eq!(rank(code, search, "en"), wanted, "{code} {search}");
        }
        // Beginnings count in English and the language of the interface, whole names in all.
        for (search, tag, wanted) in [
            ("tysk", "en", None),
            ("tysk", "da", Some(Rank::NameBegins)),
            ("germ", "da", Some(Rank::NameBegins)),
            ("tyskland", "en", Some(Rank::Name)),
            ("de", "pl", Some(Rank::Code)),
        ] {
            assert_eq!(rank("DE", search, tag), wanted, "{search} {tag}");
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
