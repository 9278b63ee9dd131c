//! The open case as the window draws it: what was found in it, and how it is saved.
//!
//! Knows nothing of its documents, or of sending.

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
    /// How far the case is from being sent.
    pub readiness: Readiness,
    pub survey: &'a Survey,
    /// The fields of the forms that are shown, owner by owner.
    pub visible: &'a Visible,
    /// The data names of answers of the case that the fetched form does not have: kept, not sent.
    pub aside: &'a [String],
    /// The payload in lines; only while it is looked at and nothing is missing.
    pub exact: Option<&'a str>,
    /// Its id in the vault, once it is there.
    pub kept: Option<CaseId>,
    pub saved: Saved,
    pub steps: Steps,
}

impl fmt::Debug for CaseView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseView(…)")
    }
}

/// True for each direction in which a step can be taken.
#[derive(Clone, Copy, Debug)]
pub struct Steps {
    pub can_undo: bool,
    pub can_redo: bool,
}

/// How far the case is saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// There is nothing to save.
    #[default]
    Nothing,
    /// Saved in the vault at this time, in seconds since the epoch.
    At(i64),
    /// About to be saved.
    Soon,
    /// Not saved; tried again.
    Fault(VaultFault),
    /// There is no vault; the case file on disk is what the window shows.
    InFile,
    /// There is no vault, and the case is not what the case file has.
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
    /// The most telling finding at a place.
    #[must_use]
    pub fn finding_at(&self, place: &Place) -> Option<&Finding> {
        self.findings.get(*self.survey.found_at(place).last()?)
    }

    /// All findings at a place.
    pub fn findings_at(&self, place: &Place) -> impl Iterator<Item = &Finding> {
        self.survey.found_at(place).iter().filter_map(|at| self.findings.get(*at))
    }

    /// Returns true if a field of an owner, by its position in the form, is not asked for now.
    #[must_use]
    pub fn is_hidden(&self, owner: &Owner, at: usize) -> bool {
        self.visible.of(owner).hidden(at)
    }

    /// The reason why it is uncertain if a field is asked for.
    #[must_use]
    pub fn condition_error(&self, owner: &Owner, at: usize) -> Option<&ConditionError> {
        self.visible.of(owner).condition_error(at)
    }
}
