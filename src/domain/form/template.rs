//! The built-in company and individual forms, written in the same shape a workspace's own form arrives in.
//!
//! Must not know: anything the files under `assets/templates` do not say.

use super::Form;
use crate::domain::draft::EntityKind;

/// The forms a case is judged by.
#[derive(Clone, Debug)]
pub struct Forms {
    /// The fields outside entities.
    pub case: Form,
    /// A company's fields.
    pub company: Form,
    /// A person's fields.
    pub individual: Form,
}

impl Forms {
    /// The built-in ones.
    #[must_use]
    pub fn builtin() -> Self {
        Self {
            case: Form::default(),
            company: parse(include_str!("../../../assets/templates/company.json")),
            individual: parse(include_str!("../../../assets/templates/individual.json")),
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
