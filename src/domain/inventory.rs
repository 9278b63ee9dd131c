//! The table of a case's documents: the places for them, owner by owner, and how many are empty.
//!
//! Knows nothing of the contents of documents and of how the table is drawn.

use super::draft::{Draft, EntityKind, Owner};
use super::form::template::Forms;
use super::form::{Form, Kind};
use super::visible::Visible;
use super::walk::{Item, Section, Standing, Walk};

/// The places for documents, in a table for each kind of owner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inventory {
    /// The tables that have columns and rows.
    pub tables: Vec<Table>,
    /// The number of places.
    pub places: usize,
    /// The number of places without a document.
    pub empty: usize,
    /// The number of empty places that the form requires.
    pub missing: usize,
}

/// The owners of the documents in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// The case itself.
    Case,
    /// The objects of an entity field of the case, by its data name.
    Entries(String),
    /// Companies or people.
    Kind(EntityKind),
}

/// A table with owners of one kind as rows and their documents as columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    pub whose: Whose,
    /// Data names: the form's file fields in its order, then those the form does not have.
    pub columns: Vec<String>,
    pub rows: Vec<Row>,
}

/// The documents of one owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub owner: Owner,
    /// The number of its places without a document.
    pub empty: usize,
}

/// The state of one cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// This owner has no such place, or it is hidden.
    NotAsked,
    /// No document; the form may require one.
    Empty {
        is_required: bool,
    },
    Filled,
}

impl Inventory {
    /// Counts the places of a case, as the forms show them now.
    #[must_use]
    pub fn of(walk: &Walk<'_>) -> Self {
        let mut inventory = Self::default();
        let mut case = Table::new(Whose::Case);
        inventory.row(&mut case, &walk.case());
        let mut tables = vec![case];
        for list in walk.lists() {
            let mut table = Table::new(Whose::Entries(list.to_owned()));
            walk.entries(list).for_each(|section| inventory.row(&mut table, &section));
            tables.push(table);
        }
        let mut companies = Table::new(Whose::Kind(EntityKind::Company));
        let mut people = Table::new(Whose::Kind(EntityKind::Individual));
        // One pass: a large case is read from memory, not from a cache.
        for (entity, section) in walk.entities() {
            let table = match entity.kind {
                EntityKind::Company => &mut companies,
                EntityKind::Individual => &mut people,
            };
            inventory.row(table, &section);
        }
        tables.extend([companies, people]);
        tables.retain(|table| !table.columns.is_empty() && !table.rows.is_empty());
        Self { tables, ..inventory }
    }

    /// Adds an owner to a table and counts its places. Owners before it have no place in a column
    /// that it adds.
    fn row(&mut self, table: &mut Table, section: &Section<'_>) {
        let Table { columns, rows, .. } = table;
        let mut add = |key: &str| {
            if !columns.iter().any(|column| column == key) {
                columns.push(key.to_owned());
            }
        };
        if rows.is_empty() {
            let fields = section.form.map_or(&[][..], Form::fields).iter();
            fields.filter(|field| field.kind == Kind::File).for_each(|field| add(&field.key));
        }
        section.unknown_files().for_each(&mut add);
        let mut empty = 0;
        for key in columns.iter() {
            let spot = section.item(key).map_or(Spot::NotAsked, spot_of);
            self.places += usize::from(spot != Spot::NotAsked);
            if let Spot::Empty { is_required } = spot {
                empty += 1;
                self.missing += usize::from(is_required);
            }
        }
        self.empty += empty;
        rows.push(Row { owner: section.owner.clone(), empty });
    }
}

impl Table {
    fn new(whose: Whose) -> Self {
        Self { whose, columns: Vec::new(), rows: Vec::new() }
    }
}

/// Returns the state of an owner's place for a document.
#[must_use]
pub fn spot(draft: &Draft, forms: &Forms, visible: &Visible, owner: &Owner, key: &str) -> Spot {
    let walk = Walk::new(draft, forms, visible);
    walk.section(owner).and_then(|section| section.item(key).map(spot_of)).unwrap_or(Spot::NotAsked)
}

fn spot_of(item: Item<'_>) -> Spot {
    match item.field {
        _ if item.standing == Standing::Hidden => Spot::NotAsked,
        _ if item.is_filled() => Spot::Filled,
        Some(field) => Spot::Empty { is_required: field.required() },
        None if item.holds_file() => Spot::Empty { is_required: false },
        None => Spot::NotAsked,
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use serde_json::json;

    use super::*;
    use crate::domain::case::prove;
    use crate::domain::intake::Attachments;
    use crate::domain::value::{FileRef, Value};

    fn file(path: &str) -> Value {
        Value::File(FileRef { path: path.into() })
    }

    fn of(draft: &Draft, forms: &Forms) -> Inventory {
        let attachments = Attachments::default();
        let verdict = prove(draft, forms, &attachments, Timestamp::UNIX_EPOCH);
        Inventory::of(&Walk::new(draft, forms, &verdict.visible))
    }

    #[test]
    fn companies_and_people_have_separate_tables_by_their_forms() {
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
    fn hidden_fields_are_no_empty_places_and_required_ones_are_counted() {
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
