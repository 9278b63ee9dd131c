//! What is said about the cases that are kept: opening, listing, saving, and what can go wrong.
//!
//! Must not know: where they are kept. `Debug` shows no value, title, path or secret.

use secrecy::SecretString;

use super::forms::SavedForms;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::Attachments;
use crate::domain::payload::{Manifest, Payload};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;

/// Why something is not kept, or what is kept can't be had.
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
    /// What is kept there is not what was written. It is left as it is.
    Damaged,
    /// A newer Dossier made it: it can be read, not changed.
    Newer,
    /// There is no such case.
    NoSuchCase,
    /// The passphrase is another.
    WrongPassphrase,
    /// It is not open.
    NotOpen,
    /// The keyring would not keep the key.
    Key(KeyFault),
}

/// Why the key is not to be had from the keyring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// The keyring is there, but has no such entry.
    NoEntry,
    /// It is locked, and was not unlocked.
    Locked,
    /// There is no keyring, or it does not answer.
    NoKeyring,
    /// The entry holds another key.
    OtherKey,
    /// It was not asked: the cases were locked, and only the passphrase opens them.
    NotAsked,
}

/// Where a kept case stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CaseStatus {
    /// Being filled in; nothing of it may be at spektr.
    #[default]
    Draft,
    /// A draft against which nothing stood when it was looked at last: it could be sent.
    Ready,
    /// spektr may have it: to be handed to the engine again at start, as it was frozen.
    UnderWay,
    Completed,
    /// A step of it is completed, and another one follows.
    StepSent,
}

impl CaseStatus {
    /// Whether the case can be worked on, and nothing of it may be at spektr.
    #[must_use]
    pub fn is_draft(self) -> bool {
        matches!(self, Self::Draft | Self::Ready)
    }

    /// Returns true if spektr has what was sent last, and its receipt is kept.
    #[must_use]
    pub fn is_completed(self) -> bool {
        matches!(self, Self::Completed | Self::StepSent)
    }

    /// The state of a completed case that another step follows, or none that is known.
    #[must_use]
    pub fn of_completed(goes_on: bool) -> Self {
        if goes_on { Self::StepSent } else { Self::Completed }
    }

    /// The state of a draft that could be sent, or could not.
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
    /// What the operator calls it; `None` when the line can't be read and the rest of it is not
    /// sure either.
    pub title: Option<Hidden<String>>,
    pub entities: usize,
    pub documents: usize,
}

/// All cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The last changed first.
    pub cases: Vec<CaseRow>,
    /// How many more there should be.
    pub vanished: u64,
}

/// What could not be read of a damaged case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Damage {
    /// The last save can't be read; this is the one before it.
    pub is_older: bool,
    /// How many companies and people are as of an earlier save.
    pub older_entities: usize,
    /// How many relations are.
    pub older_relations: usize,
    /// How many companies and people are lost.
    pub lost_entities: usize,
    /// How many relations are.
    pub lost_relations: usize,
    /// The case's line in the list can't be read; nothing else is missing for that.
    pub lost_line: bool,
    /// Which documents belong to the case can't be read; those that are told are sound.
    pub lost_copies: bool,
}

/// A case as it is kept.
#[derive(Clone, Debug)]
pub struct Loaded {
    pub draft: Draft,
    /// Sound documents only; a copy that is gone is told as such.
    pub attachments: Attachments,
    /// When something of it could not be read. Saving it then leaves the damaged one alone.
    pub damage: Option<Damage>,
}

/// A link with what goes along with it.
#[derive(Clone, Debug)]
pub struct Link {
    pub api_url: String,
    pub token: SecretString,
    pub api_key: Option<SecretString>,
}

/// What was about to be sent, exactly.
#[derive(Clone, Debug)]
pub struct Frozen {
    pub payload: Payload,
    pub manifest: Manifest,
    /// The step it is for, where that is known.
    pub step: Option<i64>,
    pub filled_by: Hidden<String>,
    pub upload_hosts: Vec<String>,
    pub parallel: u8,
    /// Where it goes.
    pub api_url: String,
    /// The link kept for that address; `None` when it can't be read any more, and a new one is
    /// needed.
    pub link: Option<Link>,
}

/// Whether cases are kept, and what opens them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VaultState {
    /// They are. A newer program's can be read, not changed.
    Open { has_passphrase: bool, is_newer: bool },
    /// There are some, but their key is not to be had.
    Locked { why: KeyFault, has_passphrase: bool },
    /// There are none, and the keyring keeps no key: a passphrase would begin it.
    NotCreated(KeyFault),
    /// The folder for them can't be used.
    Unusable(VaultFault),
}

/// A case as it is kept, with what belongs to its sending.
#[derive(Clone, Debug)]
pub struct SavedCase {
    pub case: Loaded,
    pub link: Option<Link>,
    /// Once it is completed.
    pub receipt: Option<Receipt>,
    /// What it knows of its form; nothing of a case that never asked for one.
    pub forms: SavedForms,
}

/// What the engine is asked to do about what is kept.
#[derive(Debug)]
pub enum VaultCommand {
    /// Open what is kept, or try again; answered by [`VaultNotice::State`].
    Open,
    /// Open it with its passphrase.
    Unlock(SecretString),
    /// Lock it: only the passphrase opens it from now on. What is being sent goes on to its end,
    /// and then the key is wiped.
    Lock,
    /// Set the passphrase, or change it with the present one.
    SetPassphrase { old: Option<SecretString>, new: SecretString },
    /// The lines of those changed last, at most so many; answered by [`VaultNotice::Newest`].
    Newest(usize),
    /// Answered by [`VaultNotice::Listed`].
    List,
    /// Answered by [`VaultNotice::Loaded`].
    Load(CaseId),
    /// Save a case, or keep a new one; answered by [`VaultNotice::Saved`]. Ready is what could be
    /// sent as it is.
    Save { id: Option<CaseId>, draft: Box<Draft>, attachments: Attachments, is_ready: bool },
    /// Note that a draft, unchanged, could be sent now or could not any more: its form changed, or
    /// the day did.
    SetReady { id: CaseId, is_ready: bool },
    /// Keep the link a case is to be sent by.
    SaveLink { id: CaseId, link: Link },
    /// Keep what a case knows of its form, in place of what it knew before; a refusal is told by
    /// [`VaultNotice::FormsNotSaved`]. A completed case that nothing follows lets go of its link;
    /// one that a step is known to follow is listed as such.
    SaveForms { id: CaseId, forms: Box<SavedForms> },
    /// Go on with a completed case's next step: it becomes a draft again, with these answers, and
    /// what was sent is kept with its forms. Answered by [`VaultNotice::NextStepStarted`].
    StartNextStep { id: CaseId, forms: Box<SavedForms>, draft: Box<Draft> },
    /// Delete a case; answered by [`VaultNotice::Removed`].
    Remove(CaseId),
    /// Go on with a case that spektr may have, exactly as it was frozen.
    Recover(CaseId),
    /// Keep the words of a setting; a refusal is told by [`VaultNotice::SettingNotSaved`].
    SaveSetting { name: &'static str, value: String },
}

impl VaultCommand {
    /// Whether it reads or changes one case, or a setting: such commands are carried out in the
    /// order they were given.
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

/// What the engine tells about what is kept. Times are in seconds since the epoch.
#[derive(Debug)]
pub enum VaultNotice {
    State(Result<VaultState, VaultFault>),
    /// What is listed first; none where there is none, or it can't be read.
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
    /// A case that spektr may have can't be gone on with.
    NotRecovered {
        id: CaseId,
        fault: VaultFault,
    },
    /// A case that was under way is a draft again: it was refused or given up on the command line,
    /// or found not to be at spektr just before the program ended.
    BackToDraft(CaseId),
    /// The receipt of a completed case is kept, or is not yet.
    ReceiptSaved {
        id: CaseId,
        result: Result<(), VaultFault>,
    },
    /// What was remembered under a name.
    Setting {
        name: &'static str,
        value: String,
    },
    /// What was set under a name was not kept; what was remembered before still is.
    SettingNotSaved {
        name: &'static str,
        fault: VaultFault,
    },
}
