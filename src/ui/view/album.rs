//! Preview pictures of the documents of a case, as textures in memory, with the warnings about
//! them.
//!
//! Does not depend on the program that draws them, or on the disk.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use egui::TextureHandle;

use crate::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use crate::engine::message::{PreviewFault, PreviewRequest, PreviewWarning};

/// Largest number of small pictures that are kept.
const SMALL_KEPT: usize = 160;
/// Largest number of large pictures that are kept.
const LARGE_KEPT: usize = 4;
/// Largest number of pictures that are drawn at the same time.
const AT_A_TIME: usize = 2;
/// Longer side of a picture in a slot, in pixels; sharp on a screen with a scale of 2.
const SMALL_SIDE: u16 = 256;
/// Longer side of a picture in the viewer, in pixels.
const LARGE_SIDE: u16 = 2_000;

/// The state of one picture.
pub enum PreviewState {
    /// Requested and not finished.
    Drawing,
    Shown(TextureHandle),
    /// The document could not be drawn.
    Failed(PreviewFault),
}

/// The pictures, and the facts found while they were drawn.
#[derive(Default)]
pub struct Album {
    previews: HashMap<(Digest, PreviewRequest), PreviewState>,
    facts: HashMap<Digest, Facts>,
    /// Finished pictures, the oldest first.
    order: VecDeque<(Digest, PreviewRequest)>,
    drawing: usize,
}

/// Facts about a document that were found while it was drawn.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub pages: Option<usize>,
    pub warnings: Vec<PreviewWarning>,
}

/// A warning about the document in a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SlotWarning {
    /// Found while the document was drawn.
    Preview(PreviewWarning),
    /// HEIC, a format of phones that the recipient may not be able to open.
    Heic,
    /// The same document is in this slot too.
    AlsoIn(SlotKey),
}

impl Album {
    /// Returns the request for a slot's picture.
    #[must_use]
    pub fn small() -> PreviewRequest {
        PreviewRequest { page: 0, side: SMALL_SIDE }
    }

    /// Returns the request for a page in the viewer.
    #[must_use]
    pub fn large(page: usize) -> PreviewRequest {
        PreviewRequest { page, side: LARGE_SIDE }
    }

    /// Returns the state of a picture; `None` if it was not requested.
    #[must_use]
    pub fn preview(&self, sha256: Digest, request: PreviewRequest) -> Option<&PreviewState> {
        self.previews.get(&(sha256, request))
    }

    /// Returns the facts about a document; `None` until its first page has been drawn.
    #[must_use]
    pub fn facts(&self, sha256: Digest) -> Option<&Facts> {
        self.facts.get(&sha256)
    }

    /// Returns true if one more picture may be requested now.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.drawing < AT_A_TIME
    }

    /// Records that a picture was requested.
    pub fn requested(&mut self, sha256: Digest, request: PreviewRequest) {
        self.drawing += 1;
        self.previews.insert((sha256, request), PreviewState::Drawing);
    }

    /// Records a finished picture or its fault, and removes the oldest one above the limit.
    pub fn finished(
        &mut self,
        sha256: Digest,
        request: PreviewRequest,
        state: PreviewState,
        facts: Facts,
    ) {
        self.drawing = self.drawing.saturating_sub(1);
        self.previews.insert((sha256, request), state);
        self.order.push_back((sha256, request));
        // The result of another page does not replace the facts of the first.
        if request.page == 0 {
            self.facts.insert(sha256, facts);
        }
        let most = if request.side == SMALL_SIDE { SMALL_KEPT } else { LARGE_KEPT };
        let same_size = |(_, other): &&(Digest, PreviewRequest)| other.side == request.side;
        if self.order.iter().filter(same_size).count() > most
            && let Some(at) = self.order.iter().position(|(_, other)| other.side == request.side)
            && let Some(oldest) = self.order.remove(at)
        {
            self.previews.remove(&oldest);
        }
    }

    /// Removes all pictures. Results of requests that are still running are ignored when they
    /// arrive.
    pub fn clear(&mut self) {
        *self = Self { drawing: self.drawing, ..Self::default() };
    }

    /// Returns true if this picture was requested and is not finished.
    #[must_use]
    pub fn is_pending(&self, sha256: Digest, request: PreviewRequest) -> bool {
        matches!(self.preview(sha256, request), Some(PreviewState::Drawing))
    }

    /// Returns the warnings about a slot with this document, which is `also_in` another slot. None
    /// of them prevents sending.
    #[must_use]
    pub fn warnings(&self, document: &Attachment, also_in: Option<&SlotKey>) -> Vec<SlotWarning> {
        let facts = self.facts(document.sha256);
        let warnings = facts
            .into_iter()
            .flat_map(|facts| facts.warnings.iter().copied())
            .map(SlotWarning::Preview);
        let heic = (document.sniffed == Sniffed::Heic).then_some(SlotWarning::Heic);
        also_in.cloned().map(SlotWarning::AlsoIn).into_iter().chain(heic).chain(warnings).collect()
    }

    /// Records that a result arrived whose request was cleared.
    pub fn discarded(&mut self) {
        self.drawing = self.drawing.saturating_sub(1);
    }
}

impl fmt::Debug for Album {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Album").field("previews", &self.previews.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for PreviewState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Drawing => "Drawing",
            Self::Shown(_) => "Shown(…)",
            Self::Failed(_) => "Failed(…)",
        })
    }
}
