//! The fields that a server's rejection names, so that they can be marked.
//!
//! The format of the server's message is not specified (inferred): data names, references and
//! `role-entity[0].x` are searched in it, and nothing else is read. Knows nothing of languages.

use super::draft::{Draft, EntityId, Owner};
use super::finding::{Finding, Place, Problem};
use super::form::template::Forms;
use super::hidden::Hidden;
use super::payload::ENTITIES;
use super::value::Value;

/// The number of places that one rejection marks.
const MOST_PLACES: usize = 20;

/// The fields that a rejection names, with their values when it arrived.
#[derive(Debug)]
pub struct Rejection {
    /// The server's message.
    message: Hidden<String>,
    named: Vec<Named>,
}

#[derive(Debug)]
struct Named {
    owner: Owner,
    key: String,
    label: String,
    /// The value when the rejection arrived.
    value: Hidden<Option<Value>>,
}

impl Rejection {
    /// Finds the fields that the server's message names.
    #[must_use]
    pub fn of(message: &Hidden<String>, draft: &Draft, forms: &Forms) -> Self {
        let words = words(&message.0);
        let entities = named_entities(&words, draft);
        let owners = std::iter::once(Owner::Case).filter(|_| entities.is_none()).chain(
            draft
                .entities
                .ids()
                .iter()
                .filter(|id| entities.as_ref().is_none_or(|named| named.contains(id)))
                .map(|id| Owner::Entity(*id)),
        );
        let mut named = Vec::new();
        for owner in owners {
            let Some(form) = forms.of_owner(draft, &owner) else { continue };
            for field in form
                .fields()
                .iter()
                .filter(|field| field.holds_value() && words.contains(&field.key.as_str()))
            {
                let value = Hidden(value(draft, &owner, &field.key).cloned());
                named.push(Named {
                    owner: owner.clone(),
                    key: field.key.clone(),
                    label: field.label.clone(),
                    value,
                });
            }
        }
        named.truncate(MOST_PLACES);
        Self { message: message.clone(), named }
    }

    /// Returns true if it was made from this message.
    #[must_use]
    pub fn is_of(&self, message: &Hidden<String>) -> bool {
        self.message == *message
    }

    /// A warning for each named field that still has the same value.
    #[must_use]
    pub fn findings(&self, draft: &Draft) -> Vec<Finding> {
        let unchanged = self
            .named
            .iter()
            .filter(|named| value(draft, &named.owner, &named.key) == named.value.0.as_ref());
        unchanged
            .map(|named| {
                let problem =
                    Problem::Rejected { label: named.label.clone(), message: self.message.clone() };
                Finding::new(Place::of_field(&named.owner, &named.key), problem)
            })
            .collect()
    }
}

fn value<'d>(draft: &'d Draft, owner: &Owner, key: &str) -> Option<&'d Value> {
    draft.fields_of(owner)?.get(key)
}

/// The words that may be names, of letters, digits, `_` and `-`: with points inside, and their
/// parts.
fn words(message: &str) -> Vec<&str> {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let whole =
        message.split(move |c: char| !is_name(c) && c != '.').map(|word| word.trim_matches('.'));
    whole
        .flat_map(|word| {
            std::iter::once(word).chain(word.split('.').filter(move |part| *part != word))
        })
        .filter(|word| !word.is_empty())
        .collect()
}

/// The entities that are named, by position after the list's name or by reference; `None` if there
/// are none.
fn named_entities(words: &[&str], draft: &Draft) -> Option<Vec<EntityId>> {
    let numbered =
        words.windows(2).filter(|pair| pair[0] == ENTITIES).filter_map(|pair| pair[1].parse().ok());
    let referred = draft
        .entities
        .pairs()
        .filter(|(_, entity)| words.contains(&entity.reference.as_str()))
        .map(|(id, _)| id);
    let named: Vec<EntityId> =
        numbered.filter_map(|at| draft.entities.id_at(at)).chain(referred).collect();
    (!named.is_empty()).then_some(named)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::casefile;

    fn draft() -> Draft {
        let case = r#"{"dossier": 1, "title": "T", "relations": [], "entities": [
            {"reference": "acme", "customer_type": "company", "fields": {"company_name": "Acme"}},
            {"reference": "john.smith", "customer_type": "individual", "fields": {"first_name": "John", "last_name": "Smith"}},
            {"reference": "jane", "customer_type": "individual", "fields": {"first_name": "Jane"}}]}"#;
        casefile::read(case.as_bytes()).expect("a case")
    }

    fn paths(message: &str) -> Vec<String> {
        let (draft, forms) = (draft(), Forms::builtin());
        Rejection::of(&Hidden(message.to_owned()), &draft, &forms)
            .findings(&draft)
            .iter()
            .map(|finding| finding.place.path(&draft))
            .collect()
    }

    #[test]
    fn a_rejection_marks_the_fields_it_names() {
        for (message, named) in [
            ("role-entity[1].first_name must be longer", vec!["entities[1].fields.first_name"]),
            ("role-entity.2.first_name: must be a string", vec!["entities[2].fields.first_name"]),
            (
                "\"company_name\" is not allowed to be empty",
                vec!["entities[0].fields.company_name"],
            ),
            ("last_name of jane is required", vec!["entities[2].fields.last_name"]),
            ("john.smith: last_name is wrong.", vec!["entities[1].fields.last_name"]),
            (
                "first_name is wrong",
                vec!["entities[1].fields.first_name", "entities[2].fields.first_name"],
            ),
            (
                "role-entity[9].first_name",
                vec!["entities[1].fields.first_name", "entities[2].fields.first_name"],
            ),
            ("the first name is wrong", vec![]),
            ("surfirst_names", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(paths(message), named, "{message}");
        }
    }

    #[test]
    fn fields_changed_since_the_rejection_are_not_marked() {
        let (mut draft, forms) = (draft(), Forms::builtin());
        let message = Hidden("first_name is wrong".to_owned());
        let rejection = Rejection::of(&message, &draft, &forms);
        assert!(rejection.is_of(&message));
        let fields = draft.fields_of_mut(&Owner::Entity(draft.entities.ids()[1])).expect("fields");
        fields.set("first_name", Value::Text("Johnny".into()));
        let left: Vec<String> =
            rejection.findings(&draft).iter().map(|finding| finding.place.path(&draft)).collect();
        assert_eq!(left, ["entities[2].fields.first_name"]);
        assert!(rejection.findings(&draft).iter().all(|finding| finding.problem.is_warning()));
    }
}
