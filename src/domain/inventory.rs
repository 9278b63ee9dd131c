//! Which documents a case has places for, owner by owner, and how many of these are empty.
//!
//! Must not know: what is in the documents, how the table is drawn.

use std::collections::HashSet;

use super::case::Visible;
use super::draft::{Draft, EntityKind, Owner};
use super::form::template::Forms;
use super::form::{Form, Kind};
use super::value::{Fields, Value};

/// Every place for a document, as a table for each kind of owner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory {
    /// Those that have columns and rows.
    pub tables: Vec<Table>,
    /// How many places are asked for.
    pub places: usize,
    /// How many of them hold no document.
    pub empty: usize,
    /// How many of these the form insists on.
    pub missing: usize,
}

/// Whose documents stand in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The case's own.
    Case,
    /// Those of the objects of an entity field of the case, by its data name.
    Entries(String),
    /// Those of companies or people.
    Kind(EntityKind),
}

/// Owners of one kind down, the documents they may have across.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub whose: Whose,
    /// The fields' data names: the form's in its order, behind them those it does not know.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// One owner's documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub owner: Owner,
    /// How many of its places hold no document.
    pub empty: usize,
}

/// What is at one place of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// This owner has no such place, or it is not asked for now.
    NotAsked,
    /// No document; the form may insist on one.
    Empty {
        is_required: bool,
    },
    Filled,
}

impl Inventory {
    /// All places of a draft, as far as the forms show them now.
    #[must_use]
    pub fn of(draft: &Draft, forms: &Forms, visible: &Visible) -> Self {
        let lists = forms.case.fields().iter().filter(|field| field.sub_form().is_some());
        let entries = lists.map(|field| {
            let owners = (0..draft.entries(&field.key).len())
                .map(|at| Owner::Entry { list: field.key.clone(), at });
            (Whose::Entries(field.key.clone()), owners.collect())
        });
        let kinds = [EntityKind::Company, EntityKind::Individual].map(|kind| {
            let owners = draft.entities.pairs().filter(|(_, entity)| entity.kind == kind);
            (Whose::Kind(kind), owners.map(|(id, _)| Owner::Entity(id)).collect())
        });
        let all: Vec<(Whose, Vec<Owner>)> =
            std::iter::once((Whose::Case, vec![Owner::Case])).chain(entries).chain(kinds).collect();
        let mut inventory = Self::default();
        for (whose, owners) in all {
            let table = inventory.table(draft, forms, visible, (whose, owners));
            if !table.columns.is_empty() && !table.rows.is_empty() {
                inventory.tables.push(table);
            }
        }
        inventory
    }

    fn table(
        &mut self,
        draft: &Draft,
        forms: &Forms,
        visible: &Visible,
        (whose, owners): (Whose, Vec<Owner>),
    ) -> Table {
        let form = owners.first().and_then(|owner| forms.of_owner(draft, owner));
        let columns = columns(draft, form, &owners);
        let row = |owner: Owner| {
            let mut empty = 0;
            for key in &columns {
                let spot = spot(draft, forms, visible, &owner, key);
                self.places += usize::from(spot != Spot::NotAsked);
                if let Spot::Empty { is_required } = spot {
                    empty += 1;
                    self.missing += usize::from(is_required);
                }
            }
            self.empty += empty;
            Row { owner, empty }
        };
        let rows = owners.into_iter().map(row).collect();
        Table { whose, columns, rows }
    }
}

/// What is at an owner's place for a document.
#[must_use]
pub fn spot(draft: &Draft, forms: &Forms, visible: &Visible, owner: &Owner, key: &str) -> Spot {
    let Some(fields) = draft.fields_of(owner) else { return Spot::NotAsked };
    let is_filled = matches!(fields.get(key), Some(Value::File(file)) if !file.path.is_empty());
    let Some(form) = forms.of_owner(draft, owner) else { return Spot::NotAsked };
    let shown = visible.of(owner);
    match form.shown_position(key, shown) {
        Some(at) if shown.hidden(at) => Spot::NotAsked,
        _ if is_filled => Spot::Filled,
        Some(at) => Spot::Empty { is_required: form.fields()[at].required() },
        None if matches!(fields.get(key), Some(Value::File(_))) => {
            Spot::Empty { is_required: false }
        }
        None => Spot::NotAsked,
    }
}

/// The form's documents, and those of these owners that it does not know.
fn columns(draft: &Draft, form: Option<&Form>, owners: &[Owner]) -> Vec<String> {
    let mut seen = HashSet::new();
    let known = form
        .into_iter()
        .flat_map(Form::fields)
        .filter(|field| field.kind == Kind::File)
        .map(|field| field.key.as_str());
    let is_known = |key: &str| form.is_some_and(|form| form.field(key).is_some());
    let of = |fields: &'_ Fields| -> Vec<String> {
        let files =
            fields.iter().filter(|(key, value)| matches!(value, Value::File(_)) && !is_known(key));
        files.map(|(key, _)| key.to_owned()).collect()
    };
    let mut columns: Vec<String> =
        known.filter(|key| seen.insert((*key).to_owned())).map(str::to_owned).collect();
    for key in owners.iter().filter_map(|owner| draft.fields_of(owner)).flat_map(of) {
        if seen.insert(key.clone()) {
            columns.push(key);
        }
    }
    columns
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use serde_json::json;

    use super::*;
    use crate::domain::case::prove;
    use crate::domain::intake::Attachments;
    use crate::domain::value::FileRef;

    fn file(path: &str) -> Value {
        Value::File(FileRef { path: path.into() })
    }

    fn of(draft: &Draft, forms: &Forms) -> Inventory {
        let attachments = Attachments::default();
        let verdict = prove(draft, forms, &attachments, Timestamp::UNIX_EPOCH);
        Inventory::of(draft, forms, &verdict.visible)
    }

    #[test]
    fn companies_and_people_have_tables_of_their_own_with_their_forms_documents() {
        let mut draft = Draft::default();
        for kind in [EntityKind::Company, EntityKind::Individual, EntityKind::Individual] {
            draft.add_entity(kind);
        }
        draft.entities[1].fields.set("id_document", file("passport.pdf"));
        draft.entities[2].fields.set("power_of_attorney", file(""));
        let inventory = of(&draft, &Forms::builtin());
        let told: Vec<(&Whose, &[String], Vec<usize>)> = inventory
            .tables
            .iter()
            .map(|table| {
                (
                    &table.whose,
                    table.columns.as_slice(),
                    table.rows.iter().map(|row| row.empty).collect(),
                )
            })
            .collect();
        let people = ["id_document", "address_document", "power_of_attorney"].map(str::to_owned);
        assert_eq!(told.len(), 2, "{told:?}");
        assert_eq!(told[1], (&Whose::Kind(EntityKind::Individual), people.as_slice(), vec![1, 3]));
        // The first of the people has no place for what only the second has.
        assert_eq!((inventory.places - told[0].1.len(), inventory.empty - told[0].2[0]), (5, 4));
        assert_eq!(inventory.missing, 0, "the built-in forms insist on none");
    }

    #[test]
    fn what_the_form_does_not_ask_for_now_is_no_hole_and_what_it_insists_on_is_counted() {
        let rule =
            json!({"operator": "equals", "type": "string", "left": "country", "right": "DK"});
        let photo = json!({"photo": {"type": "file", "dataType": "file"}});
        let form = Form::from_json(&json!({"fields": {
            "country": {"type": "input", "dataType": "string"},
            "licence": {"type": "file", "dataType": "file", "validation": [{"type": "required", "message": "Attach it"}]},
            "abroad": {
                "type": "conditional", "dataType": "conditional", "segment": {"groups": [{"rule": rule}]}, "output": "show",
                "form": {"fields": photo}
            }
        }}));
        let forms = Forms::with_step(form);
        let mut draft = Draft::default();
        let counts = |draft: &Draft| {
            let inventory = of(draft, &forms);
            (inventory.places, inventory.empty, inventory.missing)
        };
        assert_eq!(counts(&draft), (1, 1, 1));
        draft.fields.set("country", Value::Text("DK".into()));
        assert_eq!(counts(&draft), (2, 2, 1));
        draft.fields.set("licence", file("licence.pdf"));
        assert_eq!(counts(&draft), (2, 1, 0));
    }
}
