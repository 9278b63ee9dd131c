//! The built-in company and individual forms, written in the same shape a workspace's own form arrives in.
//!
//! Must not know: values; anything the files under `assets/templates` do not say.

use super::Form;
use crate::domain::draft::{Draft, EntityKind, Owner};

/// The forms a case is judged by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forms {
    /// The fields outside entities.
    pub case: Form,
    /// A company's fields.
    pub company: Form,
    /// A person's fields.
    pub individual: Form,
    /// Whether the case's form is the one that spektr wants filled in now. Then exactly what it shows is sent; without one
    /// every field of the case is.
    pub is_fetched: bool,
}

impl Forms {
    /// The built-in ones.
    #[must_use]
    pub fn builtin() -> Self {
        Self {
            case: Form::default(),
            company: parse(include_str!("../../../assets/templates/company.json")),
            individual: parse(include_str!("../../../assets/templates/individual.json")),
            is_fetched: false,
        }
    }

    /// The built-in ones for companies and people, with the form of a step for the case itself.
    #[must_use]
    pub fn with_step(form: Form) -> Self {
        Self { case: form, is_fetched: true, ..Self::builtin() }
    }

    /// The form of one owner; `None` for an owner that is not there, or an object of a field that is no entity field.
    #[must_use]
    pub fn of_owner(&self, draft: &Draft, owner: &Owner) -> Option<&Form> {
        match owner {
            Owner::Case => Some(&self.case),
            Owner::Entity(at) => draft.entities.get(*at).map(|entity| self.of(Some(entity.kind))),
            Owner::Entry { list, .. } => self.case.field(list)?.sub_form().map(|sub_form| &sub_form.form),
        }
    }

    /// The form of one kind of entity; `None` is the case itself.
    #[must_use]
    pub fn of(&self, kind: Option<EntityKind>) -> &Form {
        match kind {
            None => &self.case,
            Some(EntityKind::Company) => &self.company,
            Some(EntityKind::Individual) => &self.individual,
        }
    }
}

fn parse(source: &str) -> Form {
    serde_json::from_str(source).map(|json| Form::from_json(&json)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Kind;

    #[test]
    fn the_built_in_forms_read_whole() {
        let forms = Forms::builtin();
        for (form, name, document) in
            [(&forms.company, "company_name", "company_document"), (&forms.individual, "last_name", "id_document")]
        {
            assert!(form.field(name).is_some_and(super::super::Field::required), "{name}");
            assert_eq!(form.field(document).map(|field| field.kind.clone()), Some(Kind::File));
            assert!(form.fields().iter().all(|field| !matches!(field.kind, Kind::Other(_)) && field.label != field.key));
        }
    }
}
