//! A file's name in words, each with its role.
//!
//! Knows nothing of how the roles are found.

use super::super::name::{Joint, Spelled};

/// The function of a word in a file's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Part of the name of a kind of document.
    Document,
    /// `of`, `and`.
    Link,
    Number,
    /// Part of a legal form.
    Form,
    /// `van`, `de`.
    Particle,
    /// A single letter.
    Initial,
    Name,
    /// Any other word.
    Other,
}

/// A file's name in words with their roles.
pub(super) struct Words {
    pub words: Vec<Spelled>,
    pub roles: Vec<Role>,
}

impl Words {
    /// Returns the number of runs of words that can be names.
    pub(super) fn groups(&self) -> usize {
        let is_name = |role: &Role| matches!(role, Role::Name | Role::Particle | Role::Initial);
        let runs = self.roles.chunk_by(|one, other| is_name(one) == is_name(other));
        runs.filter(|run| run.contains(&Role::Name)).count()
    }

    /// Returns true if words are separated by more than hyphens, so that a hyphen joins names.
    pub(super) fn has_wider_gaps(&self) -> bool {
        self.words.iter().skip(1).any(|word| matches!(word.joint, Joint::Apart | Joint::Comma))
    }
}

/// Returns a word with a capital, and one after each hyphen and apostrophe.
pub(super) fn capitalized(text: &str) -> String {
    let mut starts = true;
    let mut found = String::with_capacity(text.len());
    for c in text.chars() {
        if starts {
            found.extend(c.to_uppercase());
        } else {
            found.extend(c.to_lowercase());
        }
        starts = !c.is_alphanumeric();
    }
    found
}
