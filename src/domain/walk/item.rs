//! An item of the walk.
//!
//! Knows nothing of the section it is in.

use crate::domain::form::{Field, Kind};
use crate::domain::value::Value;

/// A field that is asked, or an answer that is held; most are both.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// The data name.
    pub key: &'a str,
    /// The position in [`Form::fields`](crate::domain::form::Form::fields); `None` for a field the
    /// form does not have.
    pub position: Option<usize>,
    pub field: Option<&'a Field>,
    /// The value held, blank ones included.
    pub value: Option<&'a Value>,
    pub standing: Standing,
}

/// The standing of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Judged and sent.
    Answered,
    /// Asked and not answered: judged for whether it must be.
    Unanswered,
    /// Held with a blank value; only its name is judged. If the form asks for it, an
    /// [`Self::Unanswered`] item follows.
    Blank,
    /// Behind a closed condition.
    Hidden,
    /// Held, but not part of the fetched form.
    Aside,
    /// A value from spektr that is sent back unchanged.
    Returned,
    /// A mark of Dossier's own.
    OwnMark,
}

impl<'a> Item<'a> {
    /// The value that is sent; `None` if nothing is.
    #[must_use]
    pub fn sent(&self) -> Option<&'a Value> {
        self.value.filter(|_| matches!(self.standing, Standing::Answered | Standing::Returned))
    }

    /// Returns true if a document is held.
    #[must_use]
    pub fn is_filled(&self) -> bool {
        matches!(self.value, Some(Value::File(file)) if !file.path.is_empty())
    }

    /// Returns true if the value held is a document, or an empty slot for one.
    #[must_use]
    pub fn holds_file(&self) -> bool {
        matches!(self.value, Some(Value::File(_)))
    }

    /// Returns true if the form has a file field here.
    #[must_use]
    pub fn is_file_field(&self) -> bool {
        self.field.is_some_and(|field| field.kind == Kind::File)
    }
}
