//! Intents about the cases of the vault, and the forms of companies and people.
//!
//! Does not depend on the vault.

use secrecy::SecretString;

use crate::domain::draft::EntityKind;
use crate::domain::form::template::Edit;
use crate::domain::hidden::Hidden;
use crate::domain::link::Environment;
use crate::domain::progress::CaseId;

/// Requests about the vault and its cases.
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
    /// Opens a handover file with this passphrase.
    OpenHandover(SecretString),
    /// Opens the vault.
    OpenVault,
    /// Continues without the locked cases.
    ContinueWithout,
    Lock,
    AskPassphrase,
    SetPassphrase {
        old: Option<SecretString>,
        new: SecretString,
    },
}

/// Requests about the forms of companies and people of an environment.
#[derive(Debug)]
pub enum TemplatesIntent {
    /// Offers to undo it.
    Edit {
        environment: Environment,
        kind: EntityKind,
        edit: Edit,
    },
    /// Asks if the built-in form may replace it.
    AskRestore {
        environment: Environment,
        kind: EntityKind,
    },
    Undo,
    Redo,
}
