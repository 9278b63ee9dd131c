//! The documents of a case: attached, being read, and their previews.
//!
//! Knows nothing of their content, or of the answers beside them.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::PathBuf;

use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Attachments, CopyId, Digest, SlotKey};
use crate::ui::view::Album;

use super::paths::documents_of;

/// The documents of the open case.
#[derive(Debug, Default)]
pub(crate) struct Documents {
    pub attachments: Attachments,
    /// Copies whose originals have changed since.
    pub changed: HashSet<CopyId>,
    /// True while the engine compares the originals.
    pub comparing: bool,
    /// The attached document of each slot whose newer version is being read.
    pub aside: HashMap<SlotKey, Attachment>,
    /// Slots whose document is being read.
    pub reading: HashSet<SlotKey>,
    /// Documents that the engine was not asked to read yet.
    pub to_read: VecDeque<(SlotKey, PathBuf)>,
    pub album: Album,
    /// Slots that hold one and the same document, by its digest.
    pub doubles: HashMap<Digest, Vec<SlotKey>>,
}

impl Documents {
    /// No documents; previews that are still being drawn count as such.
    pub(super) fn after(mut album: Album) -> Self {
        album.clear();
        Self { album, ..Self::default() }
    }

    /// Queues every document of the draft that was not read and is not about to be.
    pub(crate) fn read_unread(&mut self, draft: &Draft) {
        for (slot, path) in documents_of(draft) {
            if !self.is_read(&slot) && !self.attachments.contains_key(&slot) {
                self.to_read.push_back((slot, path));
            }
        }
    }

    /// Returns true if a slot's document is being read, or about to be.
    pub(crate) fn is_read(&self, slot: &SlotKey) -> bool {
        self.reading.contains(slot) || self.to_read.iter().any(|(waiting, _)| waiting == slot)
    }

    /// Returns true if any document is being read, or about to be.
    pub(crate) fn is_reading(&self) -> bool {
        !self.reading.is_empty() || !self.to_read.is_empty()
    }

    /// Finds the slots that hold one and the same document.
    pub(super) fn find_doubles(&mut self) {
        self.doubles.clear();
        for (slot, result) in &self.attachments {
            if let Ok(attachment) = result {
                self.doubles.entry(attachment.sha256).or_default().push(slot.clone());
            }
        }
        self.doubles.retain(|_, slots| slots.len() > 1);
    }
}
