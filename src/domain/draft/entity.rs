//! A company or a person, and its name.
//!
//! Knows nothing of relations, forms or files.

use std::fmt;

use crate::domain::value::{Fields, Value};

/// The kind of an entity; `customer_type` on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntityKind {
    /// `company`
    Company,
    /// `individual`
    Individual,
}

impl EntityKind {
    /// The value on the wire.
    #[must_use]
    pub fn wire(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Individual => "individual",
        }
    }

    /// Reads the value on the wire.
    #[must_use]
    pub fn from_wire(word: &str) -> Option<Self> {
        match word {
            "company" => Some(Self::Company),
            "individual" => Some(Self::Individual),
            _ => None,
        }
    }
}

/// A company or person in the case.
#[derive(Clone, PartialEq, Eq)]
pub struct Entity {
    /// The name under which relations and `fileUploads` refer to it.
    pub reference: String,
    /// Company or individual.
    pub kind: EntityKind,
    /// Its answers, in the order given.
    pub fields: Fields,
}

impl Entity {
    /// A company or person without answers.
    #[must_use]
    pub fn new(kind: EntityKind, reference: impl Into<String>) -> Self {
        Self { reference: reference.into(), kind, fields: Fields::default() }
    }

    /// The company's or the person's name, else its reference.
    #[must_use]
    pub fn display_name(&self) -> String {
        let name = self.name();
        if name.is_empty() { self.reference.clone() } else { name }
    }

    /// The company's or the person's name; empty if it has none yet.
    #[must_use]
    pub fn name(&self) -> String {
        let part = |key: &str| match self.fields.get(key) {
            Some(Value::Text(text)) => text.trim().to_owned(),
            _ => String::new(),
        };
        match self.kind {
            EntityKind::Company => part("company_name"),
            EntityKind::Individual => {
                format!("{} {}", part("first_name"), part("last_name")).trim().to_owned()
            }
        }
    }
}

/// The field that is `true` for a person without a last name. It is Dossier's own and not sent.
pub const MONONYM: &str = "mononym";
/// The field of a person's last name.
pub const LAST_NAME: &str = "last_name";
/// The field of a person's first name, or of the only name.
pub const FIRST_NAME: &str = "first_name";

/// The fields that make up a name.
const NAMES: [&str; 3] = ["company_name", FIRST_NAME, LAST_NAME];

impl Entity {
    /// Returns true if these fields say that the person has one name only.
    #[must_use]
    pub fn has_one_name(fields: &Fields) -> bool {
        fields.get(MONONYM) == Some(&Value::Flag(true))
    }

    /// Returns true if this field is part of the name.
    #[must_use]
    pub fn is_of_name(key: &str) -> bool {
        NAMES.contains(&key)
    }
}

impl fmt::Debug for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entity")
            .field("kind", &self.kind)
            .field("fields", &self.fields.len())
            .finish_non_exhaustive()
    }
}
