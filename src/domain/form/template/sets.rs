//! The edited forms of companies and people by environment.
//!
//! A link does not name its workspace, so there is one set for each environment, and one for each
//! custom API address. An unedited form is the built-in one, also if a later version changes it.
//! Knows nothing of the storage.

use std::borrow::Cow;

use serde_json::{Map, Value as Json};

use super::edit::Template;
use super::forms::Forms;
use crate::domain::draft::EntityKind;
use crate::domain::link::Environment;

const KINDS: [EntityKind; 2] = [EntityKind::Company, EntityKind::Individual];

/// The edited forms of all environments.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Templates {
    /// The forms that differ from the built-in ones.
    changed: Vec<(Environment, Template)>,
}

impl Templates {
    /// Reads what [`Self::text`] wrote; `None` if it is invalid.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let Json::Object(sets) = serde_json::from_str(text).ok()? else { return None };
        let mut templates = Self::default();
        for (name, set) in &sets {
            let environment = environment_of(name);
            for (kind, form) in set.as_object()? {
                templates
                    .put(&environment, Template::from_json(EntityKind::from_wire(kind)?, form)?);
            }
        }
        Some(templates)
    }

    /// Returns all forms as text.
    #[must_use]
    pub fn text(&self) -> String {
        let mut sets: Map<String, Json> = Map::new();
        for (environment, template) in &self.changed {
            let set = sets.entry(name_of(environment)).or_insert_with(|| Json::Object(Map::new()));
            if let Json::Object(set) = set {
                set.insert(template.kind().wire().to_owned(), template.to_json());
            }
        }
        Json::Object(sets).to_string()
    }

    /// Returns the form of companies or people in an environment.
    #[must_use]
    pub fn of(&self, environment: &Environment, kind: EntityKind) -> Cow<'_, Template> {
        match self.place(&plain(environment), kind) {
            Some(at) => Cow::Borrowed(&self.changed[at].1),
            None => Cow::Owned(Template::builtin(kind)),
        }
    }

    /// Replaces a form.
    pub fn put(&mut self, environment: &Environment, template: Template) {
        let environment = plain(environment);
        match (self.place(&environment, template.kind()), template.is_builtin()) {
            (Some(at), true) => drop(self.changed.remove(at)),
            (Some(at), false) => self.changed[at].1 = template,
            (None, true) => {}
            (None, false) => self.changed.push((environment, template)),
        }
    }

    /// Takes over edits made elsewhere, form by form.
    pub fn take_over(&mut self, newer: &Self) {
        for (environment, template) in &newer.changed {
            self.put(environment, template.clone());
        }
    }

    /// Returns the forms by which a case is judged in an environment, until spektr has sent one.
    #[must_use]
    pub fn forms(&self, environment: &Environment) -> Forms {
        let [company, individual] = KINDS.map(|kind| self.of(environment, kind).form().clone());
        Forms { company, individual, ..Forms::default() }
    }

    /// Returns the custom API addresses with edited forms.
    pub fn own_addresses(&self) -> impl Iterator<Item = &Environment> {
        let own = self
            .changed
            .iter()
            .enumerate()
            .filter(|(_, (environment, _))| matches!(environment, Environment::Custom(_)));
        let is_first = |at: usize, environment: &Environment| {
            self.changed[..at].iter().all(|(before, _)| before != environment)
        };
        own.filter(move |(at, (environment, _))| is_first(*at, environment))
            .map(|(_, (environment, _))| environment)
    }

    fn place(&self, environment: &Environment, kind: EntityKind) -> Option<usize> {
        self.changed.iter().position(|(of, template)| of == environment && template.kind() == kind)
    }
}

/// Removes the port of the practice server, which changes with each start.
#[must_use]
pub fn plain(environment: &Environment) -> Environment {
    match environment {
        Environment::Practice(_) => Environment::Practice(String::new()),
        other => other.clone(),
    }
}

/// Returns the key of an environment; no custom address equals one of the fixed keys.
fn name_of(environment: &Environment) -> String {
    match environment {
        Environment::Live => "live".to_owned(),
        Environment::Sandbox => "sandbox".to_owned(),
        Environment::Test => "test".to_owned(),
        Environment::Practice(_) => "practice".to_owned(),
        Environment::Custom(url) => url.clone(),
    }
}

fn environment_of(name: &str) -> Environment {
    match name {
        "live" => Environment::Live,
        "sandbox" => Environment::Sandbox,
        "test" => Environment::Test,
        "practice" => Environment::Practice(String::new()),
        url => Environment::Custom(url.to_owned()),
    }
}
