//! The list of kept cases, and what is known of the place where they lie.
//!
//! Must not know: how they are kept. What may be at spektr is handed to the engine from here, each
//! case once.

use std::collections::{HashMap, HashSet};

use crate::domain::progress::CaseId;
use crate::engine::message::{
    CaseRow, CaseStatus, Command, Listing, VaultCommand, VaultFault, VaultState,
};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page};
use crate::words;

use super::Dossier;
use super::cases::{Removing, Wish};
use super::lock::Place;

/// How many cases are listed before the rest: more than a screen shows.
pub(super) const FIRST: usize = 100;

/// What is known of the place where cases are kept.
#[derive(Debug, Default)]
pub(super) struct CaseList {
    /// `None` until the first word on it.
    pub vault: Option<VaultState>,
    pub listing: Listing,
    /// Counts its changes.
    pub listings: u64,
    /// The operator goes on without the cases that are locked.
    pub without: bool,
    /// Whether a passphrase is being tried or set.
    pub busy: bool,
    /// What the last try was answered with.
    pub fault: Option<VaultFault>,
    /// The case that is being opened.
    pub opening: Option<CaseId>,
    /// The case that is fetched for something else, and for what.
    pub wish: Option<(CaseId, Wish)>,
    /// The case that is about to be deleted, unless that is undone.
    pub removing: Option<Removing>,
    /// Cases that were handed to the engine again.
    pub recovered: HashSet<CaseId>,
    /// Messages about cases whose trouble lasts until it succeeds.
    pub troubles: HashMap<(CaseId, Trouble), String>,
    /// Cases that stood still when the window was locked: they are handed to the engine again, but
    /// don't go on by themselves.
    pub stopped: HashSet<CaseId>,
    /// Where the operator goes back to once the list is there.
    pub back_to: Option<Place>,
}

/// Trouble of a case that need not be shown; it is tried again by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Trouble {
    /// It was on its way, and can't be handed to the engine again.
    NotChecked,
    /// Its receipt is not kept yet.
    NoReceipt,
}

impl CaseList {
    /// Takes note that the engine has the case again.
    pub(super) fn taken_up(&mut self, id: CaseId) {
        self.troubles.remove(&(id, Trouble::NotChecked));
    }

    /// Takes note that nothing is wrong with the case any more, or that it is gone.
    pub(super) fn made_good(&mut self, id: CaseId) {
        self.troubles.retain(|(case, _), _| *case != id);
    }

    /// A draft of the list could be sent now, or could not any more.
    pub(super) fn mark(&mut self, id: CaseId, is_ready: bool) {
        if let Some(row) =
            self.listing.cases.iter_mut().find(|row| row.id == id && row.status.is_draft())
        {
            row.status = CaseStatus::of_draft(is_ready);
            self.listings += 1;
        }
    }
}

impl Dossier {
    pub(super) fn list(&mut self) {
        if matches!(self.state.case_list.vault, Some(VaultState::Open { .. })) {
            self.ask(Command::Vault(VaultCommand::List));
        }
    }

    /// The list begins with the cases changed last; whether any is missing or under way tells the
    /// whole of it.
    pub(super) fn begin_list(&mut self, cases: Vec<CaseRow>) {
        if !self.state.is_locked() && self.state.case_list.listing.cases.is_empty() {
            self.state.case_list.listing.cases = cases;
            self.state.case_list.listings += 1;
        }
        self.list();
    }

    /// What may be at spektr is looked after by itself, each case once.
    pub(super) fn listed(&mut self, listing: Listing) {
        // Asked for just before it was locked.
        if self.state.is_locked() {
            return;
        }
        let first = self.state.case_list.listing.cases.is_empty()
            && self.state.case_list.recovered.is_empty();
        let under_way = listing
            .cases
            .iter()
            .filter(|case| case.status == CaseStatus::UnderWay)
            .map(|case| case.id);
        let new: Vec<CaseId> =
            under_way.filter(|id| !self.state.case_list.recovered.contains(id)).collect();
        let mut checking = 0u32;
        for id in new {
            let known = self.engine.snapshot.borrow().case(id).is_some();
            if !known
                && self.state.keeps()
                && self.command(Command::Vault(VaultCommand::Recover(id)))
            {
                self.state.case_list.recovered.insert(id);
                if self.state.case_list.stopped.remove(&id) {
                    self.ask(Command::Cancel { id });
                } else {
                    checking += 1;
                }
            }
        }
        if checking > 0 {
            self.tell_outcome(
                Tone::Accent,
                About::Checking,
                words::text_with("window-checking", &[("count", checking.into())]),
            );
        }
        // What was told of the list before is not so any more.
        self.state.settle(&About::List);
        if listing.vanished > 0 {
            self.tell_outcome(
                Tone::Danger,
                About::List,
                words::text_with("window-vanished", &[("count", listing.vanished.into())]),
            );
        }
        // Nothing to choose from: the operator begins.
        if first && listing.cases.is_empty() && self.screen.page == Page::Cases {
            self.screen.page = Page::Case;
        }
        self.state.case_list.listing = listing;
        self.state.case_list.listings += 1;
        if let Some(place) =
            self.state.case_list.back_to.filter(|_| self.state.case_list.opening.is_none())
        {
            self.load(place.case);
        }
    }

    /// Tells what is wrong with a case, until that is so no more.
    pub(super) fn tell_trouble(
        &mut self,
        id: CaseId,
        trouble: Trouble,
        sentence: &str,
        fault: VaultFault,
    ) {
        let told = words::text_with(sentence, &[("reason", words::vault_fault(fault).into())]);
        self.state.case_list.troubles.insert((id, trouble), told.clone());
        self.tell(Tone::Danger, About::Trouble, told);
    }

    /// Takes note that the engine does not go on with a case.
    pub(super) fn not_under_way(&mut self, id: CaseId) {
        self.state.case_list.recovered.remove(&id);
        if self.state.id == id {
            self.state.progress = super::state::at_rest(id);
        }
    }
}
