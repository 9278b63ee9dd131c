//! The choices of a field: the form's own, the countries, or the currencies.
//!
//! Knows nothing of how a choice is shown.

use crate::domain::case::takes_text;
use crate::domain::form::places::Rank;
use crate::domain::form::{Choice, Field, Input, MatchBudget, lists, places};
use crate::words;

/// The values that a field is chosen from.
#[derive(Clone, Copy, Debug)]
pub(super) enum Choices<'a> {
    Countries,
    Currencies,
    /// The form's own.
    Listed(&'a [Choice]),
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    pub value: String,
    pub label: String,
}

impl<'a> Choices<'a> {
    /// Returns the choices of a field; `None` if it is typed. A field has the form's own choices; a
    /// country and a currency (except the unit of an amount) have the known codes, unless the
    /// field's rules take none of the usual ones (two letters for a country, three for a currency):
    /// then it wants them written in another way.
    pub(super) fn of(field: &'a Field) -> Option<Self> {
        if !field.choices.is_empty() {
            return Some(Self::Listed(&field.choices));
        }
        let mut budget = MatchBudget::few();
        let mut is_taken = |code: &str| takes_text(field, code, &mut budget);
        match field.attributes.input {
            Input::Country => places::codes()
                .filter(|code| code.len() == 2)
                .any(&mut is_taken)
                .then_some(Self::Countries),
            Input::Currency if field.attributes.currency.is_none() => {
                lists::all_currencies().any(|(code, _)| is_taken(code)).then_some(Self::Currencies)
            }
            _ => None,
        }
    }

    /// Returns the label of a value; the value itself if it is not among the choices.
    pub(super) fn label(self, value: &str) -> String {
        let known = match self {
            Self::Countries => words::country(value).map(|name| item_label(value, name)),
            Self::Currencies => lists::currency_name(value).map(|name| item_label(value, name)),
            Self::Listed(choices) => choices
                .iter()
                .find(|choice| choice.value == value)
                .map(|choice| choice.label.clone()),
        };
        words::shown(&known.unwrap_or_else(|| value.to_owned()))
    }

    /// Returns the choices that match a search and that the field's rules take, best match first:
    /// an exact code, an exact name, the beginning of the label, the beginning of a word, any part.
    /// The rules do not apply to the form's own choices.
    pub(super) fn matching(self, search: &str, field: &Field) -> Vec<Item> {
        let pair = |(code, name): (&str, &str)| Item {
            value: code.to_owned(),
            label: item_label(code, name),
        };
        let all: Vec<Item> = match self {
            Self::Countries => words::countries().into_iter().map(pair).collect(),
            Self::Currencies => lists::all_currencies().map(pair).collect(),
            Self::Listed(choices) => choices
                .iter()
                .map(|choice| Item {
                    value: choice.value.clone(),
                    label: words::shown(&choice.label),
                })
                .collect(),
        };
        let mut budget = MatchBudget::few();
        let mut is_taken = |item: &Item| {
            matches!(self, Self::Listed(_)) || takes_text(field, &item.value, &mut budget)
        };
        let wanted = places::folded(search);
        let rank = |item: &Item| match self {
            Self::Countries => words::country_rank(&item.value, search),
            _ if places::folded(&item.value) == wanted => Some(Rank::Code),
            _ => places::rank_in(&places::folded(&item.label), &wanted),
        };
        let mut found: Vec<(Rank, Item)> = all
            .into_iter()
            .filter_map(|item| Some((rank(&item)?, item)))
            .filter(|(_, item)| is_taken(item))
            .collect();
        found.sort_by_key(|(rank, _)| *rank);
        found.into_iter().map(|(_, item)| item).collect()
    }
}

/// Formats a code with its name: "Denmark (DK)".
fn item_label(code: &str, name: &str) -> String {
    words::text_with("field-coded", &[("code", code.into()), ("name", name.into())])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_search_finds_names_and_codes_and_lists_prefix_matches_first() {
        let any = Field::from_json("any", &json!({ "dataType": "string" }));
        let found = |search| {
            Choices::Countries
                .matching(search, &any)
                .into_iter()
                .map(|item| item.value)
                .collect::<Vec<_>>()
        };
        assert_eq!(found("denm"), ["DK"]);
        assert_eq!(found("dk").first().map(String::as_str), Some("DK"));
        assert_eq!(found("united k"), ["GB"]);
        for (search, best) in [
            ("uk", "GB"),
            ("el", "GR"),
            ("in", "IN"),
            ("oman", "OM"),
            ("niger", "NE"),
            ("guinea", "GN"),
            ("cote d'i", "CI"),
            ("Côte d’Ivoire", "CI"),
            ("turkiye", "TR"),
            ("deutschland", "DE"),
            ("öst", "AT"),
            ("holland", "NL"),
            ("aland", "AX"),
        ] {
            let first = found(search).into_iter().next();
            assert_eq!(first.as_deref(), Some(best), "{search}");
        }
        let island = found("is");
        assert_eq!(island.first().map(String::as_str), Some("IS"), "{island:?}");
        assert!(found("no such land").is_empty() && found("").len() > 240);
        assert_eq!(Choices::Currencies.matching("euro", &any)[0].value, "EUR");
    }

    #[test]
    fn c15_of_a_list_only_what_the_fields_own_rules_take_is_offered() {
        let offered = |from: Choices<'_>, pattern: &str| {
            let rules = json!([{ "type": "regex", "value": pattern }]);
            let field =
                Field::from_json("any", &json!({ "dataType": "string", "validation": rules }));
            from.matching("", &field).into_iter().map(|item| item.value).collect::<Vec<_>>()
        };
        let two = offered(Choices::Countries, "^[A-Z]{2}$");
        assert!(two.len() > 240 && two.iter().all(|code| code.len() == 2), "{two:?}");
        let one_by_one = format!("^({})$", two.join("|"));
        assert_eq!(offered(Choices::Countries, &one_by_one), two);
        assert!(offered(Choices::Countries, "^([A-Z]{2}|XXA)$").contains(&"XXA".to_owned()));
        assert_eq!(offered(Choices::Countries, "^(DK|SE)$"), ["DK", "SE"]);
        assert_eq!(offered(Choices::Currencies, "^(EUR|DKK)$"), ["DKK", "EUR"]);
        let own = [Choice { value: "xx".into(), label: "Ours".into() }];
        assert_eq!(
            offered(Choices::Listed(&own), "^[A-Z]{2}$"),
            ["xx"],
            "the form says itself what may be chosen"
        );
    }
}
