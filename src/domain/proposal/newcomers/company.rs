//! The name of a company in a file's name.
//!
//! Knows nothing of kinds of documents.

use std::ops::Range;

use super::super::name::Joint;
use super::words::{Role, Words, capitalized};

/// The most words of a company's name without a legal form.
const MOST_WORDS: usize = 4;

/// Legal forms of two letters that may be written in lower case beside other evidence.
const SHORT_FORMS: [&str; 9] = ["ab", "ag", "as", "bv", "nv", "oy", "sa", "kg", "ks"];

/// Legal forms as they are written, by their letters.
const FORMS: [(&str, &str); 34] = [
    ("ab", "AB"),
    ("ag", "AG"),
    ("aps", "ApS"),
    ("as", "A/S"),
    ("asa", "ASA"),
    ("bv", "B.V."),
    ("bvba", "BVBA"),
    ("corp", "Corp."),
    ("gbr", "GbR"),
    ("gmbh", "GmbH"),
    ("inc", "Inc."),
    ("ivs", "IVS"),
    ("kg", "KG"),
    ("ks", "K/S"),
    ("lda", "Lda"),
    ("limited", "Limited"),
    ("llc", "LLC"),
    ("llp", "LLP"),
    ("ltd", "Ltd"),
    ("ltda", "Ltda"),
    ("nv", "N.V."),
    ("ohg", "OHG"),
    ("oy", "Oy"),
    ("oyj", "Oyj"),
    ("plc", "PLC"),
    ("sa", "S.A."),
    ("sarl", "SARL"),
    ("sas", "SAS"),
    ("se", "SE"),
    ("sl", "S.L."),
    ("spa", "S.p.A."),
    ("spzoo", "sp. z o.o."),
    ("srl", "S.r.l."),
    ("ug", "UG"),
];

/// Returns true if a word that has the letters of a legal form is written as one: `AS` is, `as`
/// only where the document or a number says that it is a company's.
pub(super) fn is_written_as_form(text: &str, of_company: bool) -> bool {
    let (is_lower, length) = (text.chars().all(char::is_lowercase), text.chars().count());
    // `Åsa` is a given name.
    text.is_ascii() && (!is_lower || length > 2 || (of_company && SHORT_FORMS.contains(&text)))
}

/// Returns the name that ends in a legal form.
pub(super) fn with_form(words: &Words) -> Option<String> {
    let start = words.roles.iter().position(|role| *role == Role::Form)?;
    let length = words.roles[start..].iter().take_while(|role| **role == Role::Form).count();
    let belongs = |role: &Role| {
        matches!(role, Role::Name | Role::Particle | Role::Link | Role::Initial | Role::Form)
    };
    let before = words.roles[..start].iter().rev().take_while(|role| belongs(role)).count();
    let name = words.trimmed(start - before..start)?;
    Some(format!("{} {}", words.company(name), words.form(start..start + length)))
}

/// Returns the name of a company's document without a legal form, and true if no other word is
/// beside it.
pub(super) fn without_form(words: &Words) -> Option<(String, bool)> {
    let belongs = |role: &Role| matches!(role, Role::Name | Role::Particle | Role::Link);
    let start = words.roles.iter().position(|role| *role == Role::Name)?;
    let length = words.roles[start..].iter().take_while(|role| belongs(role)).count();
    let name = words.trimmed(start..start + length)?;
    let is_within = name.len() <= MOST_WORDS;
    let rest = words.roles[..name.start].iter().chain(&words.roles[name.end..]);
    let is_alone = rest.clone().all(|role| !matches!(role, Role::Other | Role::Name));
    let is_written =
        words.words[name.clone()].iter().any(|word| word.text.chars().any(char::is_uppercase));
    is_within.then(|| (words.company(name), is_alone && is_written))
}

impl Words {
    /// Returns a range without links and particles at its ends.
    fn trimmed(&self, range: Range<usize>) -> Option<Range<usize>> {
        let is_name = |at: &usize| matches!(self.roles[*at], Role::Name | Role::Initial);
        let first = range.clone().find(is_name)?;
        let last = range.rev().find(is_name)?;
        self.roles[first..=last].contains(&Role::Name).then_some(first..last + 1)
    }

    /// Returns words as a company's name, as they were joined; a name in lower case gets capitals.
    fn company(&self, range: Range<usize>) -> String {
        let words = &self.words[range.clone()];
        let is_lower = !words.iter().any(|word| word.text.chars().any(char::is_uppercase));
        let mut name = String::new();
        for (at, word) in words.iter().enumerate() {
            match word.joint {
                _ if at == 0 => {}
                Joint::Within => {}
                Joint::Hyphen if self.has_wider_gaps() => name.push('-'),
                Joint::Hyphen | Joint::Apart | Joint::Comma => name.push(' '),
            }
            let is_name = self.roles[range.start + at] == Role::Name;
            name.push_str(&if is_lower && is_name {
                capitalized(&word.text)
            } else {
                word.text.clone()
            });
        }
        name
    }

    /// Returns a legal form as it is usually written, or as it is if that is unknown.
    fn form(&self, range: Range<usize>) -> String {
        let words = &self.words[range];
        let letters: String = words.iter().map(|word| word.folded.as_str()).collect();
        let is_one = words.iter().skip(1).all(|word| word.joint == Joint::Within);
        let written: String = words.iter().map(|word| word.text.as_str()).collect();
        let usual = FORMS.iter().find(|(form, _)| *form == letters).map(|(_, usual)| *usual);
        match usual {
            // `AS` is Norwegian, `A/S` Danish.
            _ if is_one && letters == "as" && written != "as" => written,
            Some(usual) => usual.to_owned(),
            None if is_one => written,
            None => words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" "),
        }
    }
}
