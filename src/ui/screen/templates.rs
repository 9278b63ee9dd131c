//! What the window remembers of the page of forms: which one is shown, and what is typed there and
//! not taken yet.
//!
//! Must not know: the forms.

use std::collections::HashMap;
use std::fmt;

use crate::domain::draft::EntityKind;
use crate::domain::form::template::Made;
use crate::domain::link::Environment;

use crate::ui::view::Page;

/// The page of forms.
pub struct TemplatesPage {
    /// Where the operator came from.
    pub back: Page,
    /// Whose forms are shown; `None` are those the case goes by.
    pub environment: Option<Environment>,
    /// Companies' or people's.
    pub kind: EntityKind,
    /// Names of fields as they are typed, by the fields' data names, until they are taken.
    pub typed: HashMap<String, String>,
    /// A field half added.
    pub label: String,
    pub made: Made,
    pub required: bool,
    /// Whether it was to be added, so that what is missing may be complained about.
    pub judged: bool,
    /// Where the keyboard goes next.
    pub focus: Option<Part>,
}

/// A part of the page that the keyboard is sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The name of a field, by the field's data name.
    Name(String),
    /// What moves a field up, or down.
    Up(String),
    Down(String),
    /// The name of the field that is added.
    New,
}

impl Default for TemplatesPage {
    fn default() -> Self {
        Self {
            back: Page::default(),
            environment: None,
            kind: EntityKind::Company,
            typed: HashMap::new(),
            label: String::new(),
            made: Made::Text,
            required: false,
            judged: false,
            focus: None,
        }
    }
}

impl fmt::Debug for TemplatesPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TemplatesPage").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl TemplatesPage {
    /// Shows the form of companies or people of an environment. What was typed and not taken was
    /// for the one before.
    pub fn show(&mut self, environment: Environment, kind: EntityKind) {
        (self.environment, self.kind) = (Some(environment), kind);
        self.typed.clear();
        self.judged = false;
    }
}
