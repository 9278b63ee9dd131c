//! The list of the vault's cases. Each case that spektr may have is handed to the engine, once.
//!
//! Knows nothing of how cases are stored.

use crate::domain::progress::CaseId;
use crate::engine::message::{
    CaseRow, CaseStatus, Command, Listing, VaultCommand, VaultFault, VaultState,
};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page};
use crate::words;

use super::case::unsent;
use super::dossier::Dossier;
use super::library::Trouble;

impl Dossier {
    pub(super) fn list(&mut self) {
        if matches!(self.library.vault.state, Some(VaultState::Open { .. })) {
            self.ask(Command::Vault(VaultCommand::List));
        }
    }

    /// The list begins with the cases changed last; whether any is missing or under way tells the
    /// whole of it.
    pub(super) fn begin_list(&mut self, cases: Vec<CaseRow>) {
        if !self.shown.is_locked() && self.library.list.listing.cases.is_empty() {
            self.library.list.listing.cases = cases;
            self.library.list.listings += 1;
        }
        self.list();
    }

    /// Takes over the list, and has each case recovered once that spektr may have.
    pub(super) fn listed(&mut self, listing: Listing) {
        // Asked for just before it was locked.
        if self.shown.is_locked() {
            return;
        }
        let first = self.library.list.listing.cases.is_empty()
            && self.library.recovery.recovered.is_empty();
        let under_way = listing
            .cases
            .iter()
            .filter(|case| case.status == CaseStatus::UnderWay)
            .map(|case| case.id);
        let new: Vec<CaseId> =
            under_way.filter(|id| !self.library.recovery.recovered.contains(id)).collect();
        let mut checking = 0u32;
        for id in new {
            let known = self.engine.snapshot.borrow().case(id).is_some();
            if !known
                && self.library.keeps()
                && self.command(Command::Vault(VaultCommand::Recover(id)))
            {
                self.library.recovery.recovered.insert(id);
                if self.library.recovery.stopped.remove(&id) {
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
        // Earlier messages about the list are not true any more.
        self.prompts.settle(&About::List);
        if listing.missing > 0 {
            self.tell_outcome(
                Tone::Danger,
                About::List,
                words::text_with("window-vanished", &[("count", listing.missing.into())]),
            );
        }
        // Nothing to choose from: the operator begins.
        if first && listing.cases.is_empty() && self.window.screen.page == Page::Cases {
            self.window.screen.page = Page::Case;
        }
        self.library.list.set(listing);
        let list = &self.library.list;
        if let Some(place) = list.back_to.filter(|_| list.opening.is_none()) {
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
        self.library.recovery.troubles.insert((id, trouble), told.clone());
        self.tell(Tone::Danger, About::Trouble, told);
    }

    /// Takes note that the engine does not go on with a case.
    pub(super) fn not_recovered(&mut self, id: CaseId) {
        self.library.recovery.recovered.remove(&id);
        if self.shown.case().id == id {
            self.shown.case_mut().sending.progress = unsent(id);
        }
    }
}
