//! The documents of the case as the window draws them.
//!
//! Knows nothing of their content.

use std::collections::{HashMap, HashSet};
use std::fmt;

use crate::domain::case;
use crate::domain::form::Field;
use crate::domain::intake::{Attachment, Attachments, CopyId, Digest, FileProblem, SlotKey};
use crate::domain::inventory::Inventory;

use super::album::Album;
use super::tray::{Offer, TrayFile};

/// The documents of the open case.
pub struct DocumentsView<'a> {
    pub attachments: &'a Attachments,
    /// The visible slots.
    pub inventory: &'a Inventory,
    /// Names of the documents that are sent under another name than the file's own.
    pub renamed: &'a HashMap<SlotKey, String>,
    /// Copies whose originals have changed since they were copied.
    pub changed: &'a HashSet<CopyId>,
    /// Slots whose document is being read.
    pub reading: &'a HashSet<SlotKey>,
    pub album: &'a Album,
    /// The slots of each document that is in more than one.
    pub doubles: &'a HashMap<Digest, Vec<SlotKey>>,
    /// Files that wait for a slot.
    pub tray: &'a [TrayFile],
    /// Companies and people that these files name and the case does not have.
    pub offers: &'a [Offer],
}

impl fmt::Debug for DocumentsView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DocumentsView(…)")
    }
}

impl DocumentsView<'_> {
    /// Returns the problems of a slot's document, errors before warnings.
    #[must_use]
    pub fn problems(&self, slot: &SlotKey, field: Option<&Field>) -> Vec<FileProblem> {
        let mut problems = match self.attachments.get(slot) {
            None => Vec::new(),
            Some(Err(problem)) => vec![problem.clone()],
            Some(Ok(attachment)) => case::judge_document(attachment, field),
        };
        problems.sort_by_key(FileProblem::is_warning);
        problems
    }

    /// Returns true if the original of a slot's document has changed since it was copied.
    #[must_use]
    pub fn has_changed(&self, slot: &SlotKey) -> bool {
        let copy = self.attachment(slot).and_then(|attachment| attachment.copy);
        copy.is_some_and(|copy| self.changed.contains(&copy.id))
    }

    /// Returns the document of a slot; `None` if the slot is empty or its document was not read.
    #[must_use]
    pub fn attachment(&self, slot: &SlotKey) -> Option<&Attachment> {
        self.attachments.get(slot).and_then(|result| result.as_ref().ok())
    }
}
