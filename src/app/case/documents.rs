//! The documents of a case: attached, being read, and their previews.
//!
//! Knows nothing of their content, or of the answers beside them.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::PathBuf;

use egui::TextureHandle;

use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Attachments, CopyId, Digest, SlotKey};
use crate::engine::message::{Command, Picture, Preview, PreviewRequest, ViewId};
use crate::ui::view::{Album, Facts, PreviewState};

use super::super::outbox::Outbox;
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
    pub previous: HashMap<SlotKey, Attachment>,
    /// Slots whose document is being read.
    pub reading: HashSet<SlotKey>,
    /// Documents that the engine has not been asked to read.
    pub to_read: VecDeque<(SlotKey, PathBuf)>,
    pub album: Album,
    /// The slots that hold the same document, by its digest.
    pub doubles: HashMap<Digest, Vec<SlotKey>>,
}

impl Documents {
    /// No documents. The previews that are still being drawn are counted.
    pub(super) fn after(mut album: Album) -> Self {
        album.clear();
        Self { album, ..Self::default() }
    }

    /// Has the document of a slot drawn, unless that was requested already or enough are being
    /// drawn. The slot requests it again as long as it is on the screen.
    pub(crate) fn draw(&mut self, slot: &SlotKey, request: PreviewRequest, outbox: &mut Outbox) {
        if let Some(Ok(attachment)) = self.attachments.get(slot) {
            self.draw_document(attachment.clone(), request, outbox);
        }
    }

    /// Has a document drawn, as [`draw`](Self::draw) does; it need not be in a slot.
    pub(crate) fn draw_document(
        &mut self,
        document: Attachment,
        request: PreviewRequest,
        outbox: &mut Outbox,
    ) {
        let sha256 = document.sha256;
        if !self.album.has_room() || self.album.preview(sha256, request).is_some() {
            return;
        }
        if outbox.try_command(Command::Preview { attachment: Box::new(document), request }) {
            self.album.requested(sha256, request);
        }
    }

    /// Takes in a picture of a document; `load` makes it a texture. The picture is dropped if it is
    /// not wanted any more, or if the window is locked.
    pub(crate) fn previewed(
        &mut self,
        (sha256, request): (Digest, PreviewRequest),
        preview: Preview,
        is_locked: bool,
        load: impl FnOnce(&Picture) -> TextureHandle,
    ) {
        if is_locked || !self.album.is_pending(sha256, request) {
            return self.album.discarded();
        }
        let state = match &preview.picture {
            Ok(picture) => PreviewState::Shown(load(picture)),
            Err(fault) => PreviewState::Failed(*fault),
        };
        let facts = Facts { pages: preview.pages, warnings: preview.warnings };
        self.album.finished(sha256, request, state, facts);
    }

    /// Has the originals of the copies compared, unless they are being compared: a network share
    /// that does not answer must not pile up work. If the queue is full, the next call tries again.
    pub(super) fn check_originals(&mut self, view: ViewId, outbox: &mut Outbox) {
        if self.comparing {
            return;
        }
        let sound = self.attachments.values().flatten();
        let attachments: Vec<Attachment> =
            sound.filter(|attachment| attachment.copy.is_some()).cloned().collect();
        self.comparing = !attachments.is_empty()
            && outbox.try_command(Command::CheckOriginals { view, attachments });
    }

    /// Records the copies whose originals have changed.
    pub(crate) fn originals_checked(&mut self, changed: HashSet<CopyId>) {
        (self.comparing, self.changed) = (false, changed);
    }

    /// Has the queued documents read, as far as the engine's queue has room.
    pub(crate) fn read_queued(&mut self, outbox: &mut Outbox) {
        while let Some((slot, path)) = self.to_read.pop_front() {
            let command = Command::Examine { slot: slot.clone(), path: path.clone() };
            if !outbox.try_command(command) {
                return self.to_read.push_front((slot, path));
            }
            self.reading.insert(slot);
        }
    }

    /// Queues every document of the draft that has not been read and is not queued.
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

    /// Finds the slots that hold the same document.
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

#[cfg(test)]
mod tests {
    use super::super::fixtures::attachment;
    use super::*;
    use crate::engine::message::PreviewFault;

    #[test]
    fn a_picture_that_is_not_wanted_any_more_makes_room_for_another_one() {
        let attachment = attachment("/a.pdf");
        let key = (attachment.sha256, Album::small());
        for (is_wanted, is_locked) in [(true, false), (true, true), (false, false)] {
            let mut documents = Documents::default();
            let slot = SlotKey::new(None, "scan");
            documents.attachments.insert(slot.clone(), Ok(attachment.clone()));
            let mut outbox = Outbox::new(5);
            documents.draw(&slot, key.1, &mut outbox);
            documents.draw(&slot, Album::large(0), &mut outbox);
            documents.draw(&slot, Album::large(1), &mut outbox);
            assert_eq!(outbox.into_requests().len(), 2, "two at a time");
            if !is_wanted {
                documents = Documents::after(std::mem::take(&mut documents.album));
            }
            let preview = Preview::failed(PreviewFault::Unknown);
            documents.previewed(key, preview, is_locked, |_| unreachable!("there is no picture"));
            let is_kept = matches!(
                documents.album.preview(key.0, key.1),
                Some(PreviewState::Failed(PreviewFault::Unknown))
            );
            assert_eq!(is_kept, is_wanted && !is_locked);
            assert!(documents.album.has_room());
        }
    }
}
