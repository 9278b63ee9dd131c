//! The open case as the window draws it: its findings, its visible fields, and its save state.
//!
//! Knows nothing of its documents or of sending.

use std::fmt;

use crate::domain::draft::Owner;
use crate::domain::finding::{Finding, Place};
use crate::domain::form::ConditionError;
use crate::domain::progress::CaseId;
use crate::domain::readiness::Readiness;
use crate::domain::visible::Visible;
use crate::engine::message::VaultFault;

use super::survey::Survey;

/// The open case, as it was last validated.
pub struct CaseView<'a> {
    pub findings: &'a [Finding],
    /// The number of things that are missing before the case can be sent.
    pub readiness: Readiness,
    pub survey: &'a Survey,
    /// The fields of the forms that are shown, owner by owner.
    pub visible: &'a Visible,
    /// Data names of answers for which the fetched form has no field; they are saved but not sent.
    pub aside: &'a [String],
    /// The payload as indented JSON; `None` unless it is shown and nothing is missing.
    pub exact: Option<&'a str>,
    /// Id in the vault; `None` until the first save.
    pub kept: Option<CaseId>,
    pub saved: Saved,
    pub steps: Steps,
}

impl fmt::Debug for CaseView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseView(…)")
    }
}

/// The directions in which the edit history can move.
#[derive(Clone, Copy, Debug)]
pub struct Steps {
    pub can_undo: bool,
    pub can_redo: bool,
}

/// The save state of the case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// There is nothing to save.
    #[default]
    Nothing,
    /// Saved in the vault at this time, in seconds since the epoch.
    At(i64),
    /// Changed, and saved within a moment.
    Soon,
    /// The last save failed; it is retried.
    Fault(VaultFault),
    /// There is no vault, and the case file on disk equals the case.
    InFile,
    /// There is no vault, and the case file on disk differs from the case.
    NotInFile,
}

impl Saved {
    /// Returns true if all of the case is saved.
    #[must_use]
    pub const fn is_saved(self) -> bool {
        matches!(self, Self::At(_) | Self::InFile)
    }
}

impl CaseView<'_> {
    /// Returns the most specific finding at a place.
    #[must_use]
    pub fn finding_at(&self, place: &Place) -> Option<&Finding> {
        self.findings.get(*self.survey.found_at(place).last()?)
    }

    /// Returns all findings at a place.
    pub fn findings_at(&self, place: &Place) -> impl Iterator<Item = &Finding> {
        self.survey.found_at(place).iter().filter_map(|at| self.findings.get(*at))
    }

    /// Returns true if a field of an owner, by its position in the form, is hidden now.
    #[must_use]
    pub fn is_hidden(&self, owner: &Owner, at: usize) -> bool {
        self.visible.of(owner).hidden(at)
    }

    /// Returns the error in the visibility condition of a field, by its position in the form.
    #[must_use]
    pub fn condition_error(&self, owner: &Owner, at: usize) -> Option<&ConditionError> {
        self.visible.of(owner).condition_error(at)
    }
}
