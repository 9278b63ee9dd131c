//! How far a case is from being sent: the one answer behind the chip, the status, the page before
//! sending, the list of cases and `dossier check`.
//!
//! Must not know: how it is said, who asks.

use super::finding::{Finding, More, one_each};
use super::inventory::Inventory;

/// What stands between a case and its sending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// How many things have to be fixed first, at most one of each field.
    pub to_fix: usize,
    /// How many warnings there are that do not say that something is missing.
    pub to_look_at: usize,
    /// How many warnings say that something is missing: nobody in the case, or somebody outside of
    /// its structure.
    pub not_there: usize,
    /// How many documents are asked for that nobody insists on, and are not there.
    pub documents: usize,
    /// True if the link it goes to is missing.
    pub link: bool,
}

/// The state of a case that is not on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Something has to be fixed first.
    ToFix,
    /// It may be sent, except that so many things are missing.
    Missing(usize),
    /// Nothing is missing; warnings are worth a look.
    ToLookAt,
    /// Everything is there and nothing is wrong.
    Ready,
}

impl Readiness {
    /// Counts what was found. A link is not missed until [`Self::without_link`] says so: a case
    /// file has none.
    #[must_use]
    pub fn of(findings: &[Finding], more: More, inventory: &Inventory) -> Self {
        let mut readiness = Self {
            documents: inventory.empty.saturating_sub(inventory.missing),
            ..Self::default()
        };
        for problem in one_each(findings).into_iter().map(|at| &findings[at].problem) {
            let count = match (problem.is_warning(), problem.is_missing()) {
                (false, _) => &mut readiness.to_fix,
                (true, true) => &mut readiness.not_there,
                (true, false) => &mut readiness.to_look_at,
            };
            *count += 1;
        }
        readiness.to_fix += more.to_fix;
        readiness.to_look_at += more.to_look_at;
        readiness
    }

    /// The same with the link missing, or not.
    #[must_use]
    pub fn without_link(self, is_missing: bool) -> Self {
        Self { link: is_missing, ..self }
    }

    /// How many things are missing: each document, the link, and each finding that says so.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.not_there + self.documents + usize::from(self.link)
    }

    /// The state all of it comes to.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match (self.to_fix, self.missing(), self.to_look_at) {
            (0, 0, 0) => Standing::Ready,
            (0, 0, _) => Standing::ToLookAt,
            (0, missing, _) => Standing::Missing(missing),
            _ => Standing::ToFix,
        }
    }

    /// Returns true if nothing has to be fixed and nothing is missing.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        matches!(self.standing(), Standing::Ready | Standing::ToLookAt)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ready_is_said_only_where_nothing_is_missing_or_wrong() {
        let none = Readiness::default;
        for (readiness, standing, is_ready) in [
            (none(), Standing::Ready, true),
            (Readiness { to_look_at: 2, ..none() }, Standing::ToLookAt, true),
            (none().without_link(true), Standing::Missing(1), false),
            (
                Readiness { documents: 2, to_look_at: 1, ..none() }.without_link(true),
                Standing::Missing(3),
                false,
            ),
            (Readiness { not_there: 1, ..none() }, Standing::Missing(1), false),
            (Readiness { to_fix: 1, documents: 2, ..none() }, Standing::ToFix, false),
        ] {
            assert_eq!(
                (readiness.standing(), readiness.is_ready()),
                (standing, is_ready),
                "{readiness:?}"
            );
        }
    }
}
