//! The port to the vault: cases, settings, what is sent, forms, and access to all of it.
//!
//! Knows nothing of how they are stored. Every method blocks; `now` is in seconds since the epoch.

use std::fmt::Debug;

use secrecy::SecretString;

use crate::domain::draft::Draft;
use crate::domain::intake::Attachments;
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::engine::message::{
    CaseRow, Frozen, Link, Listing, Loaded, Order, SavedForms, VaultFault, VaultState,
};

/// Saved cases, with their answers and documents.
pub trait Cases: Debug + Send + Sync {
    /// Returns the row of every case, the last changed first, without opening a case.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn list(&self) -> Result<Listing, VaultFault>;
    /// Returns the rows of at most `most` cases, those changed last, in the same order.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn newest(&self, most: usize) -> Result<Vec<CaseRow>, VaultFault> {
        self.list().map(|listing| listing.cases.into_iter().take(most).collect())
    }
    /// Saves a new case; `is_ready` is true if it could be sent as it is.
    ///
    /// # Errors
    /// See [`VaultFault`]; nothing is saved then.
    fn create(
        &self,
        draft: &Draft,
        attachments: &Attachments,
        is_ready: bool,
        now: i64,
    ) -> Result<CaseId, VaultFault>;
    /// Loads a case as it was saved last, or what can still be read of it.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn load(&self, id: CaseId) -> Result<Loaded, VaultFault>;
    /// Saves a case and returns its id from now on: a damaged case is left unchanged and saved
    /// under a new id. Of `attachments`, those without an error are saved.
    ///
    /// # Errors
    /// See [`VaultFault`]; the case saved before is unchanged then.
    fn save(
        &self,
        id: CaseId,
        draft: &Draft,
        attachments: &Attachments,
        is_ready: bool,
        now: i64,
    ) -> Result<CaseId, VaultFault>;
    /// Marks a draft as ready to be sent, or not. Changes neither its answers nor the time of its
    /// last change; a case that is no draft any more is left unchanged.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn set_ready(&self, id: CaseId, is_ready: bool) -> Result<(), VaultFault>;
    /// Deletes a case with everything that belongs to it.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn remove(&self, id: CaseId) -> Result<(), VaultFault>;
}

/// Settings of all cases together, as text.
pub trait Settings: Debug + Send + Sync {
    /// Returns the value of a setting; `None` if it was never set.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn setting(&self, name: &str) -> Result<Option<String>, VaultFault>;
    /// Saves the value of a setting.
    ///
    /// # Errors
    /// See [`VaultFault`]; the value before is unchanged then.
    fn set_setting(&self, name: &str, value: &str) -> Result<(), VaultFault>;
}

/// Data of a case that is being sent.
pub trait Sending: Debug + Send + Sync {
    /// Saves exactly what is about to be sent, and its link, durably. Called before the engine is
    /// given the order.
    ///
    /// # Errors
    /// See [`VaultFault`]; nothing may be sent then.
    fn freeze(&self, id: CaseId, order: &Order) -> Result<(), VaultFault>;
    /// Returns what was frozen last; `None` if the case was never sent, or has completed.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn frozen(&self, id: CaseId) -> Result<Option<Frozen>, VaultFault>;
    /// Saves the receipt, and deletes the case's documents and what was frozen; its link too,
    /// unless its forms say that another step may follow.
    ///
    /// # Errors
    /// See [`VaultFault`]; the receipt is not saved then.
    fn complete(&self, id: CaseId, receipt: &Receipt, now: i64) -> Result<(), VaultFault>;
    /// Returns the receipt of a completed case.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn receipt(&self, id: CaseId) -> Result<Option<Receipt>, VaultFault>;
    /// Saves the link of a case, one for each API address. The link saved last is the case's own.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn save_link(&self, id: CaseId, link: &Link) -> Result<(), VaultFault>;
    /// Returns the link saved last. The window compares it with the link of the next send, to
    /// notice another workspace.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn link(&self, id: CaseId) -> Result<Option<Link>, VaultFault>;
}

/// The forms of cases, step by step.
pub trait Steps: Debug + Send + Sync {
    /// Returns a case's forms; empty if it never fetched one.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn forms(&self, id: CaseId) -> Result<SavedForms, VaultFault>;
    /// Saves a case's forms in place of those before. A completed case that no step may follow
    /// loses its link.
    ///
    /// # Errors
    /// See [`VaultFault`]; the forms before are unchanged then.
    fn save_forms(&self, id: CaseId, forms: &SavedForms) -> Result<(), VaultFault>;
    /// Makes a completed case a draft for its next step, with these answers and no documents.
    ///
    /// # Errors
    /// See [`VaultFault`], [`VaultFault::NotWritten`] also while its receipt is not saved; the case
    /// is unchanged then.
    fn start_next_step(
        &self,
        id: CaseId,
        forms: &SavedForms,
        draft: &Draft,
        now: i64,
    ) -> Result<(), VaultFault>;
}

/// Opening, locking and closing the vault.
pub trait VaultAccess: Debug + Send + Sync {
    /// Opens the vault, or tries again. A vault that can't be opened is not changed.
    fn open(&self) -> VaultState;
    /// Opens the vault with its passphrase.
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`], or what the disk refused; nothing has changed then.
    fn unlock(&self, passphrase: &SecretString) -> Result<VaultState, VaultFault>;
    /// Deletes what no case needs any more, and the documents of untouched drafts. What can't be
    /// deleted is tried again at the next sweep.
    fn sweep(&self, _now: i64) {}
    /// Locks the vault: only the passphrase opens it, in this process and the next. Until
    /// [`close`](Self::close), what is being sent still uses it. Without a passphrase nothing is
    /// locked.
    fn lock(&self) -> VaultState;
    /// Wipes the key of a locked vault and returns true, or false if the vault is still in use;
    /// then it is tried again. Does not block.
    fn close(&self) -> bool;
    /// Sets the passphrase, or changes it if `old` is the present one; creates the vault if there
    /// is none.
    ///
    /// # Errors
    /// See [`VaultFault`]; nothing has changed then.
    fn protect(
        &self,
        old: Option<&SecretString>,
        new: &SecretString,
    ) -> Result<VaultState, VaultFault>;
}

/// The vault as a whole.
pub trait CaseVault: VaultAccess + Cases + Sending + Steps + Settings {}

impl<T: VaultAccess + Cases + Sending + Steps + Settings> CaseVault for T {}
