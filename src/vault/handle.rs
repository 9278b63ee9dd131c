//! The vault as the window uses it: opened, locked or not there, and what is done without one.
//!
//! Must not know: the window. While no vault is open documents are read where they lie, journals
//! are kept in the index alone, and whatever asks for a case is told that none is open.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use secrecy::SecretString;

use super::folder::Folder;
use super::{Locked, NotCreated, Opened, Vault, Work};
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Attachments, Digest, FileProblem, Original};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::record::Process;
use crate::domain::settings;
use crate::engine::message::{
    CaseFault, CaseRow, Frozen, KeyFault, Link, Listing, Loaded, Order, SavedForms, VaultFault,
    VaultState,
};
use crate::engine::ports::{
    Cases, Documents, JournalFault, Journals, KeyStore, OpenJournal, Sending, Settings, Steps,
    VaultAccess,
};
use crate::files::blocking::blocks;

/// The place of a vault, and what stands in for it.
pub struct VaultHandle {
    /// `None` where the system names no home.
    root: Option<PathBuf>,
    keys: Arc<dyn KeyStore>,
    documents: Arc<dyn Documents>,
    journals: Arc<dyn Journals>,
    place: Mutex<Place>,
}

/// What is there.
enum Place {
    Unopened,
    Held(Folder),
    Refused(VaultFault),
    Locked(Locked),
    NotCreated(NotCreated),
    Open(Vault),
    /// Locked, while something is still on its way with it.
    Shut(Vault),
}

impl fmt::Debug for VaultHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VaultHandle(…)")
    }
}

impl VaultHandle {
    /// A vault in `root`, not opened yet; `documents` stand in while there is none. `journals` are
    /// the index of all sends, in which the vault's are found as well.
    #[must_use]
    pub fn new(
        root: Option<PathBuf>,
        keys: Arc<dyn KeyStore>,
        documents: Arc<dyn Documents>,
        journals: Arc<dyn Journals>,
    ) -> Self {
        Self { root, keys, documents, journals, place: Mutex::new(Place::Unopened) }
    }

    /// Holds the folder for this process, before anything of it is opened.
    ///
    /// # Errors
    /// [`VaultFault::InUse`] when another process holds it; what the disk refused, which opening it
    /// says again.
    pub fn hold(&self) -> Result<(), VaultFault> {
        let root = self.root.as_ref().ok_or(VaultFault::ReadOnly)?;
        self.put(Place::Held(Folder::hold(root)?));
        Ok(())
    }

    /// Takes what is there; while a keyring's prompt stands open, nobody else waits for it.
    fn take(&self) -> Place {
        std::mem::replace(&mut *self.place(), Place::Unopened)
    }

    fn put(&self, place: Place) {
        *self.place() = place;
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        blocks();
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The vault, for what is on its way as well.
    fn open_vault(&self) -> Option<Vault> {
        match &*self.place() {
            Place::Open(vault) | Place::Shut(vault) => Some(vault.clone()),
            _ => None,
        }
    }

    /// Changes what is there in one step: nobody finds nothing meanwhile. Not to be waited in.
    fn turn(&self, turn: impl FnOnce(Place) -> Place) -> VaultState {
        let mut place = self.place();
        *place = turn(std::mem::replace(&mut *place, Place::Unopened));
        state_of(&place)
    }

    /// The passphrase of a vault that is open already, or would be if it were not locked.
    fn reopen(&self, vault: &Vault, passphrase: &SecretString) -> Result<VaultState, VaultFault> {
        vault.reopen(passphrase)?;
        Ok(self.turn(|place| match place {
            Place::Shut(vault) => Place::Open(vault),
            other => other,
        }))
    }

    fn vault(&self) -> Result<Vault, VaultFault> {
        self.open_vault().ok_or(VaultFault::NotOpen)
    }

    fn settle(&self, opened: Result<Opened, VaultFault>) -> VaultState {
        let place = match opened {
            Ok(Opened::Open(vault)) => Place::Open(vault),
            Ok(Opened::Locked(locked)) => Place::Locked(locked),
            Ok(Opened::NotCreated(unmade)) => Place::NotCreated(unmade),
            Err(fault) => Place::Refused(fault),
        };
        let state = state_of(&place);
        self.put(place);
        state
    }
}

fn state_of(place: &Place) -> VaultState {
    match place {
        Place::Open(vault) => VaultState::Open {
            has_passphrase: vault.has_passphrase().unwrap_or_default(),
            is_newer: vault.is_newer(),
        },
        Place::Shut(_) => VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true },
        Place::Locked(locked) => {
            VaultState::Locked { why: locked.why, has_passphrase: locked.has_passphrase }
        }
        Place::NotCreated(unmade) => VaultState::NotCreated(unmade.why),
        Place::Refused(fault) => VaultState::Unusable(*fault),
        Place::Unopened | Place::Held(_) => VaultState::Unusable(VaultFault::NotOpen),
    }
}

impl VaultAccess for VaultHandle {
    fn open(&self) -> VaultState {
        // What is on its way has to find it there all the while.
        if self.open_vault().is_some() {
            return state_of(&self.place());
        }
        let opened = match self.take() {
            place @ (Place::Open(_) | Place::Shut(_)) => return self.turn(|_| place),
            Place::Locked(locked) => locked.retry(&*self.keys),
            Place::NotCreated(unmade) => unmade.retry(&*self.keys),
            Place::Held(folder) => super::open_held(folder, &*self.keys),
            Place::Unopened | Place::Refused(_) => match &self.root {
                Some(root) => super::open(root, &*self.keys),
                None => Err(VaultFault::ReadOnly),
            },
        };
        self.settle(opened)
    }

    fn unlock(&self, passphrase: &SecretString) -> Result<VaultState, VaultFault> {
        if let Some(vault) = self.open_vault() {
            return self.reopen(&vault, passphrase);
        }
        match self.take() {
            Place::Locked(locked) => {
                let why = locked.why;
                match locked.with_passphrase(passphrase) {
                    Ok(vault) => {
                        // The keyring lost it: it gets it back. A locked one, or one with another
                        // key, is left alone.
                        if why == KeyFault::NoEntry
                            && let Err(fault) = vault.keep_key(&*self.keys)
                        {
                            tracing::warn!(?fault, "the keyring did not take the key back");
                        }
                        Ok(self.settle(Ok(Opened::Open(vault))))
                    }
                    Err((locked, fault)) => {
                        self.put(Place::Locked(*locked));
                        Err(fault)
                    }
                }
            }
            other => Ok(self.turn(|_| other)),
        }
    }

    fn sweep(&self, now: i64) {
        let Some(vault) = self.open_vault().filter(|vault| !vault.is_newer()) else { return };
        let wanted = vault.setting(settings::KEEP_DAYS).ok().flatten();
        let days = settings::Settings::keep_days_of(wanted.as_deref());
        match vault.sweep(now, days) {
            Ok(swept) => tracing::debug!(swept.files, swept.cases, "swept"),
            Err(fault) => tracing::warn!(?fault, "not swept"),
        }
    }

    fn lock(&self) -> VaultState {
        let vault = self.open_vault().filter(|vault| vault.has_passphrase().unwrap_or_default());
        let Some(vault) = vault else { return state_of(&self.place()) };
        vault.shut();
        drop(vault);
        self.turn(|place| match place {
            Place::Open(vault) => Place::Shut(vault),
            other => other,
        })
    }

    fn close(&self) -> bool {
        let state = self.turn(|place| match place {
            Place::Shut(vault) => vault.close().map_or_else(Place::Shut, Place::Locked),
            other => other,
        });
        tracing::debug!(?state, "closed");
        !matches!(&*self.place(), Place::Shut(_))
    }

    fn protect(
        &self,
        old: Option<&SecretString>,
        new: &SecretString,
    ) -> Result<VaultState, VaultFault> {
        if let Some(vault) = self.open_vault() {
            vault.set_passphrase(old, new, Work::default())?;
            return Ok(state_of(&self.place()));
        }
        match self.take() {
            Place::NotCreated(unmade) => match unmade.with_passphrase(new, Work::default()) {
                Ok(vault) => Ok(self.settle(Ok(Opened::Open(vault)))),
                // What was begun is looked at anew the next time.
                Err(fault) => Err(fault),
            },
            other => {
                self.put(other);
                Err(VaultFault::NotOpen)
            }
        }
    }
}

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
    /// Without a vault there is nothing to freeze: the case lives as long as the window.
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
    /// Without a vault a form lives as long as the window.
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
    /// The vault's records are kept in the index as well, where the command line finds them.
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
