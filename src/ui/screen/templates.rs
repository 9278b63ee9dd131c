//! State of the page of forms: the form that is shown, and what is typed and not taken yet.
//!
//! Knows nothing of the forms.

use std::collections::HashMap;
use std::fmt;

use crate::domain::draft::EntityKind;
use crate::domain::form::template::Made;
use crate::domain::link::Environment;

use crate::ui::view::Page;

/// State of the page of forms.
pub struct TemplatesPage {
    /// The page to go back to.
    pub back: Page,
    /// The environment whose forms are shown; `None` is that of the case.
    pub environment: Option<Environment>,
    /// The kind of entity.
    pub kind: EntityKind,
    /// Labels of fields as typed, by the fields' data names, until they are taken.
    pub typed: HashMap<String, String>,
    /// The field that is being added.
    pub label: String,
    pub made: Made,
    pub required: bool,
    /// True if the button was pressed, so that missing input is shown as an error.
    pub judged: bool,
    /// The part that gets the keyboard next.
    pub focus: Option<Part>,
}

/// A part of the page that can get the keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The label of a field, by its data name.
    Name(String),
    /// The button that moves a field up or down.
    Up(String),
    Down(String),
    /// The label of the field that is being added.
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
    /// Shows the form of companies or people of an environment, and drops what was typed and not
    /// taken.
    pub fn show(&mut self, environment: Environment, kind: EntityKind) {
        (self.environment, self.kind) = (Some(environment), kind);
        self.typed.clear();
        self.judged = false;
    }
}
