//! Intents about the cases of the vault, the settings, and the forms of companies and people.
//!
//! Knows nothing of the vault.

use secrecy::SecretString;

use crate::domain::draft::EntityKind;
use crate::domain::form::template::Edit;
use crate::domain::hidden::Hidden;
use crate::domain::link::Environment;
use crate::domain::progress::CaseId;

/// What is done with the vault and its cases.
#[derive(Debug)]
pub enum LibraryIntent {
    Open(CaseId),
    /// Offers to undo it.
    Remove(CaseId),
    UndoRemoval,
    /// Makes a case with the same answers and structure, without documents.
    Duplicate(CaseId),
    /// Asks for another title.
    AskRename(CaseId),
    Rename {
        id: CaseId,
        title: Hidden<String>,
    },
    /// Opens a case that was handed over.
    OpenHandover(SecretString),
    /// Opens the vault, or tries again.
    OpenVault,
    /// Goes on without the cases that are locked.
    ContinueWithout,
    Lock,
    AskPassphrase,
    SetPassphrase {
        old: Option<SecretString>,
        new: SecretString,
    },
}

/// A setting to be changed.
#[derive(Debug)]
pub enum SettingsIntent {
    /// Minutes without use until the window locks; 0 is never.
    LockAfter(u16),
    /// Days until the documents of an untouched draft are deleted.
    KeepDays(u16),
    /// Hosts besides S3 that documents may be posted to.
    AllowHosts(Vec<String>),
}

/// What is done with the forms of companies and people of an environment.
#[derive(Debug)]
pub enum TemplatesIntent {
    /// Offers to undo it.
    Edit {
        environment: Environment,
        kind: EntityKind,
        edit: Edit,
    },
    /// Asks whether the built-in form is to replace it.
    AskRestore {
        environment: Environment,
        kind: EntityKind,
    },
    Undo,
    Redo,
}
