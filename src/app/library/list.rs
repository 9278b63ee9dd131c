//! The list of the vault's cases, and the actions on one of them that are not finished.
//!
//! Knows nothing of where the cases are stored.

use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;
use crate::engine::message::{CaseRow, CaseStatus, Listing};
use crate::ui::view::Toast;

/// The cases of the vault.
#[derive(Debug, Default)]
pub(crate) struct List {
    pub listing: Listing,
    /// Counts its changes.
    pub listings: u64,
    /// True once the whole list was read.
    pub is_whole: bool,
    /// The case that is being opened.
    pub opening: Option<CaseId>,
    /// The case that is loaded for something other than being shown.
    pub errand: Option<(CaseId, Errand)>,
    /// The case that is about to be deleted, unless that is undone.
    pub removing: Option<Removal>,
    /// The case that is opened again after the unlocking, once the list is there.
    pub back_to: Option<ReturnTo>,
}

/// The case that was shown when the window was locked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ReturnTo {
    pub case: CaseId,
    /// The position of the entity that was shown: its id ends with the draft.
    pub selected: Option<usize>,
}

/// The purpose of loading a case other than showing it.
#[derive(Debug)]
pub(crate) enum Errand {
    Copy,
    Title(Hidden<String>),
}

/// The purpose for which a case was loaded.
#[derive(Debug)]
pub(crate) enum LoadedFor {
    Showing,
    Errand(Errand),
}

/// A deletion that can still be undone.
#[derive(Debug)]
pub(crate) struct Removal {
    pub id: CaseId,
    pub toast: Toast,
    /// In the window's seconds.
    pub until_secs: f64,
}

impl List {
    /// Replaces the listing.
    pub(crate) fn set(&mut self, listing: Listing) {
        self.listing = listing;
        self.listings += 1;
    }

    /// Returns the row of a case.
    pub(crate) fn row(&self, id: CaseId) -> Option<&CaseRow> {
        self.listing.cases.iter().find(|case| case.id == id)
    }

    /// Returns the purpose of loading this case, and forgets it; `None` if it was given up.
    pub(super) fn was_loaded(&mut self, id: CaseId) -> Option<LoadedFor> {
        if let Some((_, errand)) = self.errand.take_if(|(wanted, _)| *wanted == id) {
            return Some(LoadedFor::Errand(errand));
        }
        self.opening.take_if(|wanted| *wanted == id).map(|_| LoadedFor::Showing)
    }

    /// Takes a deleted case out.
    pub(crate) fn take_out(&mut self, id: CaseId) {
        self.listing.cases.retain(|case| case.id != id);
        self.listings += 1;
    }

    /// Marks a listed draft as ready to be sent or not.
    pub(crate) fn mark(&mut self, id: CaseId, is_ready: bool) {
        let row = self.listing.cases.iter_mut().find(|row| row.id == id && row.status.is_draft());
        if let Some(row) = row {
            row.status = CaseStatus::of_draft(is_ready);
            self.listings += 1;
        }
    }
}
