//! How the documents of a case look, as far as that is known.
//!
//! Must not know: who drew them. Pictures are textures; nothing of them is kept beside the window's
//! own memory.

use std::collections::{HashMap, VecDeque};
use std::fmt;

use egui::TextureHandle;

use crate::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use crate::engine::message::{PreviewFault, PreviewRequest, PreviewWarning};

/// The most pictures that are kept, small ones and large ones.
const SMALL_KEPT: usize = 160;
const LARGE_KEPT: usize = 4;
/// The most that are drawn at a time.
const AT_A_TIME: usize = 2;
/// A picture in a slot, in pixels on its longer side: sharp on a screen of twice the pixels.
const SMALL_SIDE: u16 = 192;
/// A picture to be looked at closely.
const LARGE_SIDE: u16 = 2_000;

/// One picture.
pub enum Shot {
    /// It is being drawn.
    Drawing,
    Shown(TextureHandle),
    /// There is none.
    None(PreviewFault),
}

/// Every picture there is, and what was noticed while they were drawn.
#[derive(Default)]
pub struct Album {
    shots: HashMap<(Digest, PreviewRequest), Shot>,
    facts: HashMap<Digest, Facts>,
    /// Which came first.
    order: VecDeque<(Digest, PreviewRequest)>,
    drawing: usize,
}

/// What was noticed of a document.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub pages: Option<usize>,
    pub warnings: Vec<PreviewWarning>,
}

/// What a person should look at twice in a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Twice {
    /// The document itself.
    Document(PreviewWarning),
    /// It is a phone's format, which the other side may not know.
    Heic,
    /// The same document is here as well.
    AlsoIn(SlotKey),
}

impl Album {
    /// The look of a slot's picture.
    #[must_use]
    pub fn small() -> PreviewRequest {
        PreviewRequest { page: 0, side: SMALL_SIDE }
    }

    /// The look of a page to be looked at closely.
    #[must_use]
    pub fn large(page: usize) -> PreviewRequest {
        PreviewRequest { page, side: LARGE_SIDE }
    }

    /// The picture, or what became of it; `None` when nobody asked for it yet.
    #[must_use]
    pub fn shot(&self, sha256: Digest, request: PreviewRequest) -> Option<&Shot> {
        self.shots.get(&(sha256, request))
    }

    /// What was noticed of a document.
    #[must_use]
    pub fn facts(&self, sha256: Digest) -> Option<&Facts> {
        self.facts.get(&sha256)
    }

    /// Whether one more may be asked for.
    #[must_use]
    pub fn has_room(&self) -> bool {
        self.drawing < AT_A_TIME
    }

    /// A picture is being drawn from now on.
    pub fn asked(&mut self, sha256: Digest, request: PreviewRequest) {
        self.drawing += 1;
        self.shots.insert((sha256, request), Shot::Drawing);
    }

    /// A picture is there, or there is none. The oldest make room.
    pub fn drawn(&mut self, sha256: Digest, request: PreviewRequest, shot: Shot, facts: Facts) {
        self.drawing = self.drawing.saturating_sub(1);
        self.shots.insert((sha256, request), shot);
        self.order.push_back((sha256, request));
        // A page that could not be drawn says nothing of the others.
        if request.page == 0 {
            self.facts.insert(sha256, facts);
        }
        let most = if request.side == SMALL_SIDE { SMALL_KEPT } else { LARGE_KEPT };
        let same_size = |(_, other): &&(Digest, PreviewRequest)| other.side == request.side;
        if self.order.iter().filter(same_size).count() > most
            && let Some(at) = self.order.iter().position(|(_, other)| other.side == request.side)
            && let Some(oldest) = self.order.remove(at)
        {
            self.shots.remove(&oldest);
        }
    }

    /// Lets go of everything. What is still being drawn comes to nothing.
    pub fn clear(&mut self) {
        *self = Self { drawing: self.drawing, ..Self::default() };
    }

    /// Whether this picture was asked for, and is waited for.
    #[must_use]
    pub fn waits_for(&self, sha256: Digest, request: PreviewRequest) -> bool {
        matches!(self.shot(sha256, request), Some(Shot::Drawing))
    }

    /// What a person should look at twice in a slot with this document, which is `also_in` another
    /// slot; nothing of it stands in the way.
    #[must_use]
    pub fn twice(&self, document: &Attachment, also_in: Option<&SlotKey>) -> Vec<Twice> {
        let facts = self.facts(document.sha256);
        let warnings =
            facts.into_iter().flat_map(|facts| facts.warnings.iter().copied()).map(Twice::Document);
        let heic = (document.sniffed == Sniffed::Heic).then_some(Twice::Heic);
        also_in.cloned().map(Twice::AlsoIn).into_iter().chain(heic).chain(warnings).collect()
    }

    /// What is waited for no more comes all the same.
    pub fn came_late(&mut self) {
        self.drawing = self.drawing.saturating_sub(1);
    }
}

impl fmt::Debug for Album {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Album").field("shots", &self.shots.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Shot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Drawing => "Drawing",
            Self::Shown(_) => "Shown(…)",
            Self::None(_) => "None(…)",
        })
    }
}
