//! The ports of the vault, passed on to the vault that is open.
//!
//! Knows nothing of how it is opened.

use std::path::Path;

use bytes::Bytes;

use super::VaultHandle;
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Attachments, Digest, FileProblem, Original};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::record::Process;
use crate::engine::message::{
    CaseFault, CaseRow, Frozen, Link, Listing, Loaded, Order, SavedForms, VaultFault,
};
use crate::engine::ports::{
    Cases, Documents, JournalFault, Journals, OpenJournal, Sending, Settings, Steps,
};

impl Cases for VaultHandle {
    fn list(&self) -> Result<Listing, VaultFault> {
        self.vault()?.list()
    }

    fn newest(&self, most: usize) -> Result<Vec<CaseRow>, VaultFault> {
        self.vault()?.newest(most)
    }

    fn create(
        &self,
        draft: &Draft,
        attachments: &Attachments,
        is_ready: bool,
        now: i64,
    ) -> Result<CaseId, VaultFault> {
        self.vault()?.create(draft, attachments, is_ready, now)
    }

    fn load(&self, id: CaseId) -> Result<Loaded, VaultFault> {
        self.vault()?.load(id)
    }

    fn save(
        &self,
        id: CaseId,
        draft: &Draft,
        attachments: &Attachments,
        is_ready: bool,
        now: i64,
    ) -> Result<CaseId, VaultFault> {
        self.vault()?.save(id, draft, attachments, is_ready, now)
    }

    fn set_ready(&self, id: CaseId, is_ready: bool) -> Result<(), VaultFault> {
        self.vault()?.set_ready(id, is_ready)
    }

    fn remove(&self, id: CaseId) -> Result<(), VaultFault> {
        self.vault()?.remove(id)
    }
}

impl Settings for VaultHandle {
    fn setting(&self, name: &str) -> Result<Option<String>, VaultFault> {
        self.vault()?.setting(name)
    }

    fn set_setting(&self, name: &str, value: &str) -> Result<(), VaultFault> {
        self.vault()?.set_setting(name, value)
    }
}

impl Sending for VaultHandle {
    /// Does nothing without a vault: the case then exists in the window only.
    fn freeze(&self, id: CaseId, order: &Order) -> Result<(), VaultFault> {
        self.open_vault().map_or(Ok(()), |vault| vault.freeze(id, order))
    }

    fn frozen(&self, id: CaseId) -> Result<Option<Frozen>, VaultFault> {
        self.open_vault().map_or(Ok(None), |vault| vault.frozen(id))
    }

    fn complete(&self, id: CaseId, receipt: &Receipt, now: i64) -> Result<(), VaultFault> {
        self.open_vault().map_or(Ok(()), |vault| vault.complete(id, receipt, now))
    }

    fn receipt(&self, id: CaseId) -> Result<Option<Receipt>, VaultFault> {
        self.open_vault().map_or(Ok(None), |vault| vault.receipt(id))
    }

    fn save_link(&self, id: CaseId, link: &Link) -> Result<(), VaultFault> {
        self.open_vault().map_or(Ok(()), |vault| vault.save_link(id, link))
    }

    fn link(&self, id: CaseId) -> Result<Option<Link>, VaultFault> {
        self.open_vault().map_or(Ok(None), |vault| vault.link(id))
    }
}

impl Steps for VaultHandle {
    /// Empty without a vault: the forms then exist in the window only.
    fn forms(&self, id: CaseId) -> Result<SavedForms, VaultFault> {
        self.open_vault().map_or_else(|| Ok(SavedForms::default()), |vault| vault.forms(id))
    }

    fn save_forms(&self, id: CaseId, forms: &SavedForms) -> Result<(), VaultFault> {
        self.open_vault().map_or(Ok(()), |vault| vault.save_forms(id, forms))
    }

    fn start_next_step(
        &self,
        id: CaseId,
        forms: &SavedForms,
        draft: &Draft,
        now: i64,
    ) -> Result<(), VaultFault> {
        self.open_vault().map_or(Ok(()), |vault| vault.start_next_step(id, forms, draft, now))
    }
}

impl Journals for VaultHandle {
    /// The vault's records are written to the index as well, where the command line finds them.
    fn open(
        &self,
        id: CaseId,
        payload: Digest,
        process: Process,
    ) -> Result<OpenJournal, JournalFault> {
        match self.open_vault() {
            Some(vault) => self
                .journals
                .open_paired(payload, process, &|| Journals::open(&vault, id, payload, process)),
            None => self.journals.open(id, payload, process),
        }
    }
}

impl Documents for VaultHandle {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        match self.open_vault() {
            Some(vault) if !vault.is_newer() => vault.examine(path),
            _ => self.documents.examine(path),
        }
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        match self.open_vault() {
            Some(vault) => vault.read(attachment),
            None => self.documents.read(attachment),
        }
    }

    fn makes_copies(&self) -> bool {
        self.open_vault().is_some_and(|vault| !vault.is_newer())
    }

    fn seal_copy(&self, from: &Path, document: &[u8]) -> Result<Attachment, FileProblem> {
        match self.open_vault() {
            Some(vault) => vault.seal_copy(from, document),
            None => self.documents.seal_copy(from, document),
        }
    }

    fn original(&self, attachment: &Attachment) -> Original {
        self.open_vault().map_or(Original::Same, |vault| vault.original(attachment))
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        self.documents.read_case(path)
    }

    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault> {
        self.documents.write_case(path, draft)
    }

    fn write_text(&self, path: &Path, text: &str) -> Result<(), CaseFault> {
        self.documents.write_text(path, text)
    }
}
