//! The readiness of a case: shared by the chip, the status, the page before sending, the list of
//! cases and `dossier check`.
//!
//! Does not depend on the wording or on the part of the interface that shows it.

use super::finding::{Finding, More, one_each};
use super::inventory::Inventory;

/// The obstacles between a case and its submission.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Readiness {
    /// Number of problems that have to be fixed first, at most one for each field.
    pub to_fix: usize,
    /// Number of warnings that do not say that something is missing.
    pub to_look_at: usize,
    /// Number of warnings that say that something is missing: no entities in the case, or one
    /// outside of the structure.
    pub not_there: usize,
    /// Number of optional documents that are missing.
    pub documents: usize,
    /// True if the case has no link.
    pub link: bool,
}

/// The state of a case that is not being sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Something has to be fixed first.
    ToFix,
    /// It may be sent, except that this many things are missing.
    Missing(usize),
    /// Nothing is missing; there are warnings.
    ToLookAt,
    /// Nothing is missing and there are no findings.
    Ready,
}

impl Readiness {
    /// Counts findings. A missing link counts only after [`Self::without_link`]: a case file has
    /// none.
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

    /// Returns the same readiness with the link missing, or not.
    #[must_use]
    pub fn without_link(self, is_missing: bool) -> Self {
        Self { link: is_missing, ..self }
    }

    /// Returns the number of missing things: documents, the link, and the findings that say so.
    #[must_use]
    pub fn missing(&self) -> usize {
        self.not_there + self.documents + usize::from(self.link)
    }

    /// Returns the resulting state.
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
    fn a_case_is_ready_only_if_nothing_is_missing_or_wrong() {
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
