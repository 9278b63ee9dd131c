//! The number of a form's fields that are answered, for the ring beside each company and person.
//!
//! Knows nothing of rules: an optional field counts as much as a required one.

use super::draft::{Entity, LAST_NAME};
use super::form::{Field, Kind};
use super::walk::{Section, Standing};

/// The answered fields of an owner, out of all that the form shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    pub answered: usize,
    pub asked: usize,
}

impl Filled {
    /// Counts the fields and documents that the form shows now. Check boxes are left out, as an
    /// empty one is an answer, and so is the last name of a person who has only one name.
    #[must_use]
    pub fn of(section: &Section<'_>) -> Self {
        let is_counted = |field: &Field| match field.kind {
            Kind::Flag | Kind::Note(_) => false,
            _ => field.key != LAST_NAME || !Entity::has_one_name(section.fields),
        };
        let mut filled = Self::default();
        for item in section.items().filter(|item| item.field.is_some_and(is_counted)) {
            match item.standing {
                Standing::Answered => {
                    filled.answered += 1;
                    filled.asked += 1;
                }
                Standing::Unanswered => filled.asked += 1,
                Standing::Blank
                | Standing::Hidden
                | Standing::Aside
                | Standing::Returned
                | Standing::OwnMark => {}
            }
        }
        filled
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::domain::draft::{Draft, EntityKind, FIRST_NAME, MONONYM};
    use crate::domain::form::template::Forms;
    use crate::domain::value::{FileRef, Value};
    use crate::domain::visible::Visible;
    use crate::domain::walk::Walk;

    fn of(draft: &Draft) -> Filled {
        let forms = Forms::builtin();
        let visible = Visible::evaluate(draft, &forms, Timestamp::UNIX_EPOCH, &Visible::default());
        let walk = Walk::new(draft, &forms, &visible);
        let mut sections = walk.entities();
        Filled::of(&sections.next().unwrap().1)
    }

    #[test]
    fn answers_and_documents_count_and_blank_ones_do_not() {
        let mut draft = Draft::default();
        draft.add_entity(EntityKind::Individual);
        assert_eq!(of(&draft), Filled { answered: 0, asked: 7 });
        let fields = &mut draft.entities[0].fields;
        fields.set(FIRST_NAME, Value::Text("John".into()));
        fields.set(LAST_NAME, Value::Text("  ".into()));
        fields.set("politically_exposed", Value::Flag(true));
        fields.set("id_document", Value::File(FileRef { path: "/scans/id.pdf".into() }));
        fields.set("nickname", Value::Text("Jack".into()));
        assert_eq!(of(&draft), Filled { answered: 2, asked: 7 });
        draft.entities[0].fields.set(MONONYM, Value::Flag(true));
        assert_eq!(of(&draft), Filled { answered: 2, asked: 6 });
    }
}
