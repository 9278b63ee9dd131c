//! The list of cases as the vault reads it. Each listed case that spektr may have is handed to the
//! engine, once.
//!
//! Knows nothing of how cases are stored, or recovered.

use crate::domain::progress::{CaseId, Snapshot};
use crate::engine::message::{CaseRow, CaseStatus, Command, Listing, VaultCommand, VaultFault};
use crate::ui::theme::Tone;
use crate::ui::view::About;
use crate::words;

use super::super::outbox::Outbox;
use super::recovery::Trouble;
use super::state::Library;

impl Library {
    /// Reads the list again, if the vault is open.
    pub(crate) fn list_cases(&self, outbox: &mut Outbox) {
        if self.is_open() {
            outbox.command(Command::Vault(VaultCommand::List));
        }
    }

    /// Takes over the cases changed last, which come before the whole list. Only the whole list
    /// tells which cases are missing or under way.
    pub(crate) fn newest_listed(&mut self, cases: Vec<CaseRow>) {
        if self.list.listing.cases.is_empty() {
            let missing = self.list.listing.missing;
            self.list.set(Listing { cases, missing });
        }
    }

    /// Takes over the whole list. Returns true if it is the first one and empty.
    pub(crate) fn listed(
        &mut self,
        listing: Listing,
        engine: &Snapshot,
        outbox: &mut Outbox,
    ) -> bool {
        let is_first = !std::mem::replace(&mut self.list.is_whole, true);
        self.recover(&listing, engine, outbox);
        // Earlier messages about the list are not true any more.
        outbox.settle(About::List);
        if listing.missing > 0 {
            outbox.tell(
                Tone::Danger,
                About::List,
                words::text_with("window-vanished", &[("count", listing.missing.into())]),
            );
        }
        self.list.set(listing);
        if let Some(place) = self.list.back_to.filter(|_| self.list.opening.is_none()) {
            self.load(place.case, outbox);
        }
        is_first && self.list.listing.cases.is_empty()
    }

    /// Hands the cases that spektr may have to the engine, each once. One that was stopped before
    /// the lock is handed over, but does not go on.
    fn recover(&mut self, listing: &Listing, engine: &Snapshot, outbox: &mut Outbox) {
        let under_way = listing.cases.iter().filter(|case| case.status == CaseStatus::UnderWay);
        let mut checking = 0u32;
        for id in under_way.map(|case| case.id) {
            let is_new = !self.recovery.recovered.contains(&id) && engine.case(id).is_none();
            if !is_new
                || !self.keeps()
                || !outbox.command(Command::Vault(VaultCommand::Recover(id)))
            {
                continue;
            }
            self.recovery.recovered.insert(id);
            if self.recovery.stopped.remove(&id) {
                outbox.command(Command::Cancel { id });
            } else {
                checking += 1;
            }
        }
        if checking > 0 {
            outbox.tell_outcome(
                Tone::Accent,
                About::Checking,
                words::text_with("window-checking", &[("count", checking.into())]),
            );
        }
    }

    /// Notes that the engine can't go on with a case, and tells why.
    pub(crate) fn not_recovered(&mut self, id: CaseId, fault: VaultFault, outbox: &mut Outbox) {
        self.recovery.recovered.remove(&id);
        self.tell_trouble(id, Trouble::NotChecked, fault, outbox);
    }

    /// Notes that a case that was being sent is a draft again.
    pub(crate) fn back_to_draft(&mut self, id: CaseId, outbox: &mut Outbox) {
        self.recovery.recovered.remove(&id);
        outbox.tell(Tone::Warning, About::Other, words::text("window-settled"));
        self.recovery.clear(id);
        self.list_cases(outbox);
    }

    /// Notes if the receipt of a case was saved.
    pub(crate) fn receipt_saved(
        &mut self,
        id: CaseId,
        result: Result<(), VaultFault>,
        outbox: &mut Outbox,
    ) {
        match result {
            Ok(()) => {
                self.recovery.clear(id);
                self.list_cases(outbox);
            }
            Err(fault) => self.tell_trouble(id, Trouble::NoReceipt, fault, outbox),
        }
    }

    /// Tells of a trouble that lasts until a retry succeeds.
    fn tell_trouble(
        &mut self,
        id: CaseId,
        trouble: Trouble,
        fault: VaultFault,
        outbox: &mut Outbox,
    ) {
        let sentence = match trouble {
            Trouble::NotChecked => "window-not-recovered",
            Trouble::NoReceipt => "window-receipt-not-kept",
        };
        let told = words::text_with(sentence, &[("reason", words::vault_fault(fault).into())]);
        self.recovery.troubles.insert((id, trouble), told.clone());
        outbox.tell(Tone::Danger, About::Trouble, told);
    }
}
