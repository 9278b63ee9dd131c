//! Commands, notices and faults of the vault.
//!
//! Knows nothing of how cases are stored. `Debug` shows no value, title, path or secret.

use secrecy::SecretString;

use super::forms::SavedForms;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::Attachments;
use crate::domain::payload::{Manifest, Payload};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;

/// Reasons why the vault can't save or load something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultFault {
    /// Another Dossier has it open.
    InUse,
    /// The folder can only be read.
    ReadOnly,
    DiskFull,
    /// Any other refusal of the disk to write.
    NotWritten,
    /// The disk could not read.
    NotRead,
    /// The data is not as it was written. It is left unchanged.
    Damaged,
    /// A newer Dossier created it; it can be read, not changed.
    Newer,
    /// There is no such case.
    NoSuchCase,
    /// The passphrase is wrong.
    WrongPassphrase,
    /// The vault is not open.
    NotOpen,
    /// The keyring did not save the key.
    Key(KeyFault),
}

/// Reasons why the keyring does not give the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// The keyring has no such entry.
    NoEntry,
    /// It is locked, and was not unlocked.
    Locked,
    /// There is no keyring, or it does not answer.
    NoKeyring,
    /// The entry holds another key.
    OtherKey,
    /// It was not asked: the vault is locked, and only the passphrase opens it.
    NotAsked,
}

/// The state of a saved case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CaseStatus {
    /// Being filled in; nothing of it may be at spektr.
    #[default]
    Draft,
    /// A draft whose last validation found no errors: it could be sent.
    Ready,
    /// spektr may have it; it is recovered at the next start, as it was frozen.
    UnderWay,
    Completed,
    /// A step of it is completed, and another one follows.
    StepSent,
}

impl CaseStatus {
    /// Returns true if the case can be edited, and spektr has nothing of it.
    #[must_use]
    pub fn is_draft(self) -> bool {
        matches!(self, Self::Draft | Self::Ready)
    }

    /// Returns true if spektr has what was sent last, and its receipt is saved.
    #[must_use]
    pub fn is_completed(self) -> bool {
        matches!(self, Self::Completed | Self::StepSent)
    }

    /// Returns the state of a completed case; `goes_on` is true if another step follows.
    #[must_use]
    pub fn of_completed(goes_on: bool) -> Self {
        if goes_on { Self::StepSent } else { Self::Completed }
    }

    /// Returns the state of a draft.
    #[must_use]
    pub fn of_draft(is_ready: bool) -> Self {
        if is_ready { Self::Ready } else { Self::Draft }
    }
}

/// One line of the list of cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    pub id: CaseId,
    pub status: CaseStatus,
    /// Seconds since the epoch.
    pub changed_at: i64,
    /// Its title; `None` if the row can't be read, and then the other fields may be wrong.
    pub title: Option<Hidden<String>>,
    pub entities: usize,
    pub documents: usize,
}

/// All cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The last changed first.
    pub cases: Vec<CaseRow>,
    /// Number of cases that are missing.
    pub missing: u64,
}

/// The unreadable parts of a damaged case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// The last save can't be read; this is an earlier one.
    pub is_older: bool,
    /// Companies and people as of an earlier save.
    pub older_entities: usize,
    /// Relations as of an earlier save.
    pub older_relations: usize,
    /// Companies and people that are lost.
    pub lost_entities: usize,
    /// Relations that are lost.
    pub lost_relations: usize,
    /// The case's row in the list can't be read; nothing else is missing because of that.
    pub lost_line: bool,
    /// The rows of the case's copies can't be read; the documents that are listed are complete.
    pub lost_copies: bool,
}

/// A case as it was saved.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub draft: Draft,
    /// The documents; one whose copy is gone has that problem.
    pub attachments: Attachments,
    /// The unreadable parts, if any. Saving the case then leaves the damaged one unchanged.
    pub damage: Option<Damage>,
}

/// A link: API address, token and API key.
#[derive(Clone, Debug)]
pub struct Link {
    pub api_url: String,
    pub token: SecretString,
    pub api_key: Option<SecretString>,
}

/// Exactly what was about to be sent.
#[derive(Clone, Debug)]
pub struct Frozen {
    pub payload: Payload,
    pub manifest: Manifest,
    /// The step it is for, if known.
    pub step: Option<i64>,
    pub filled_by: Hidden<String>,
    pub upload_hosts: Vec<String>,
    pub parallel: u8,
    /// The API address it is sent to.
    pub api_url: String,
    /// The link saved for that address; `None` if it can't be read, and a new one is needed.
    pub link: Option<Link>,
}

/// The state of the vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultState {
    /// Open. One that a newer Dossier created can be read, not changed.
    Open { has_passphrase: bool, is_newer: bool },
    /// Locked: there is a vault, but no key.
    Locked { why: KeyFault, has_passphrase: bool },
    /// There is no vault, and the keyring does not save a key; a passphrase creates one.
    NotCreated(KeyFault),
    /// The vault's folder can't be used.
    Unusable(VaultFault),
}

/// A saved case, with its link, receipt and forms.
#[derive(Clone, Debug)]
pub struct SavedCase {
    pub case: Loaded,
    pub link: Option<Link>,
    /// Once it is completed.
    pub receipt: Option<Receipt>,
    /// Its forms; empty if it never fetched one.
    pub forms: SavedForms,
}

/// A command for the vault.
#[derive(Debug)]
pub enum VaultCommand {
    /// Opens the vault, or tries again; answered by [`VaultNotice::State`].
    Open,
    /// Opens it with its passphrase; answered by [`VaultNotice::State`].
    Unlock(SecretString),
    /// Locks it: from now on only the passphrase opens it. What is being sent is sent to its end, and
    /// then the key is wiped.
    Lock,
    /// Sets the passphrase, or changes it with the present one.
    SetPassphrase { old: Option<SecretString>, new: SecretString },
    /// Lists at most so many cases, the last changed first; answered by [`VaultNotice::Newest`].
    Newest(usize),
    /// Lists all cases; answered by [`VaultNotice::Listed`].
    List,
    /// Loads a case; answered by [`VaultNotice::Loaded`].
    Load(CaseId),
    /// Saves a case, or a new one; answered by [`VaultNotice::Saved`]. `is_ready` is true if it could
    /// be sent as it is.
    Save { id: Option<CaseId>, draft: Box<Draft>, attachments: Attachments, is_ready: bool },
    /// Marks a draft as ready or not, when its form or the date changed that.
    SetReady { id: CaseId, is_ready: bool },
    /// Saves the link of a case.
    SaveLink { id: CaseId, link: Link },
    /// Saves the forms of a case; a failure is reported by [`VaultNotice::FormsNotSaved`]. A completed
    /// case that no step may follow loses its link; one that a step follows is listed as such.
    SaveForms { id: CaseId, forms: Box<SavedForms> },
    /// Starts the next step of a completed case: it becomes a draft with these answers, and what was
    /// sent is saved with its forms. Answered by [`VaultNotice::NextStepStarted`].
    StartNextStep { id: CaseId, forms: Box<SavedForms>, draft: Box<Draft> },
    /// Deletes a case; answered by [`VaultNotice::Removed`].
    Remove(CaseId),
    /// Continues a case that spektr may have, exactly as it was frozen.
    Recover(CaseId),
    /// Saves a setting; a failure is reported by [`VaultNotice::SettingNotSaved`].
    SaveSetting { name: &'static str, value: String },
}

impl VaultCommand {
    /// Returns true for commands about one case or a setting, which are carried out in order.
    #[must_use]
    pub fn is_ordered(&self) -> bool {
        use VaultCommand::{
            Load, Recover, Remove, Save, SaveForms, SaveLink, SaveSetting, SetReady, StartNextStep,
        };
        let is_about_a_case = matches!(
            self,
            Load(_)
                | Save { .. }
                | SetReady { .. }
                | SaveLink { .. }
                | SaveForms { .. }
                | StartNextStep { .. }
                | Remove(_)
                | Recover(_)
        );
        is_about_a_case || matches!(self, SaveSetting { .. })
    }
}

/// A notice about the vault. Times are in seconds since the epoch.
#[derive(Debug)]
pub enum VaultNotice {
    State(Result<VaultState, VaultFault>),
    /// The cases changed last; empty if they can't be read.
    Newest(Vec<CaseRow>),
    Listed(Result<Listing, VaultFault>),
    Loaded {
        id: CaseId,
        result: Result<Box<SavedCase>, VaultFault>,
    },
    Saved {
        was: Option<CaseId>,
        result: Result<CaseId, VaultFault>,
        at: i64,
    },
    LinkNotSaved(VaultFault),
    FormsNotSaved(VaultFault),
    NextStepStarted {
        id: CaseId,
        result: Result<(), VaultFault>,
    },
    Removed {
        id: CaseId,
        result: Result<(), VaultFault>,
    },
    /// A case that spektr may have can't be continued.
    NotRecovered {
        id: CaseId,
        fault: VaultFault,
    },
    /// A case that was being sent is a draft again: the command line got a rejection or gave the send
    /// up, or spektr was found not to have it just before the program ended.
    BackToDraft(CaseId),
    /// The receipt of a completed case was saved, or not yet.
    ReceiptSaved {
        id: CaseId,
        result: Result<(), VaultFault>,
    },
    /// The value of a setting.
    Setting {
        name: &'static str,
        value: String,
    },
    /// A setting was not saved; its value before is unchanged.
    SettingNotSaved {
        name: &'static str,
        fault: VaultFault,
    },
}
