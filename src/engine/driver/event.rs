//! Outcomes of work outside the loop, on their way back into it.
//!
//! Does not depend on the engine's state.

use crate::domain::intake::{Attachment, FileProblem};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::submission::Input;
use crate::engine::message::{Notice, Order, VaultFault};
use crate::engine::ports::{JournalFault, OpenJournal};

/// An outcome for the loop.
pub(super) enum Event {
    /// An input for a case's machine.
    Machine(CaseId, Input),
    /// A notice to pass on.
    Notice(Notice),
    /// The journal of a case that is to be sent was opened.
    Opened(CaseId, Box<Order>, Opened),
    /// A replacement for a file was examined.
    Replaced(CaseId, usize, Result<Attachment, FileProblem>),
    /// A case that spektr may have can't be continued.
    NotRecovered(CaseId, VaultFault),
    /// A case that was being sent is a draft again.
    BackToDraft(CaseId),
    /// The vault saved a receipt, or refused it.
    Receipt(CaseId, Receipt, ReceiptState),
    /// A task has ended.
    Done,
}

/// A journal and its records.
pub(super) type Opened = Result<OpenJournal, JournalFault>;

/// State of a case's receipt in the vault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum ReceiptState {
    /// No receipt, or no vault: what the journal says holds.
    #[default]
    None,
    Saved,
    NotSaved(VaultFault),
}
