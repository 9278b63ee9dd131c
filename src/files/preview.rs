//! How documents look: a picture of a page, drawn within bounds of time and memory, away from
//! everything else.
//!
//! Must not know: who looks. A document is a stranger's: whatever its decoder does, panics
//! included, ends here, and no picture is no fault of the document.

mod apart;
mod pdf;
mod raster;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use bytes::Bytes;

use super::blocking::blocks;
use super::walk;
use crate::domain::intake::Sniffed;
use crate::engine::message::{
    DroppedFiles, Picture, Preview, PreviewFault, PreviewRequest, PreviewWarning,
};
use crate::engine::ports::Previewer;

pub use apart::draw_one;

/// How long drawing may take.
const PATIENCE: Duration = Duration::from_secs(8);
/// So many may be drawn at a time, those among them that nobody waits for any more.
const AT_A_TIME: usize = 3;
/// Room for deeply nested documents, in bytes.
const STACK_BYTES: usize = 8 * 1024 * 1024;
/// The longest side of any picture, in pixels.
const LONGEST: u16 = 2_400;
/// How different two of a page's pixels are that stand out from each other, in steps of brightness.
const STANDS_OUT: u8 = 24;
/// So few of ten thousand pixels that stand out make a page nearly blank.
const NEARLY_BLANK: usize = 5;

/// Draws documents and looks at files, a few at a time.
#[derive(Clone, Debug)]
pub struct Viewer {
    at_work: Arc<AtomicUsize>,
    patience: Duration,
    /// The program that draws apart from this one; without it a thread does.
    program: Option<PathBuf>,
}

impl Default for Viewer {
    fn default() -> Self {
        Self { at_work: Arc::default(), patience: PATIENCE, program: None }
    }
}

impl Previewer for Viewer {
    fn inspect_dropped(&self, dropped: &Path) -> DroppedFiles {
        walk::inspect_dropped(dropped)
    }

    fn preview(&self, document: &Bytes, sniffed: Sniffed, request: PreviewRequest) -> Preview {
        let request = PreviewRequest { side: request.side.clamp(1, LONGEST), ..request };
        if let Some(preview) = self.apart(document, sniffed, request) {
            return preview;
        }
        let document = document.clone();
        let drawn = self.guarded(move || match sniffed {
            Sniffed::Pdf => pdf::draw(document, request),
            Sniffed::Png | Sniffed::Jpeg | Sniffed::Tiff | Sniffed::Webp => {
                raster::draw(&document, sniffed, request)
            }
            Sniffed::Heic | Sniffed::Other(_) | Sniffed::Unknown => {
                no_picture(PreviewFault::Unknown)
            }
        });
        let mut preview = drawn.unwrap_or_else(no_picture);
        let is_whole = !preview.doubts.contains(&PreviewWarning::NotDrawn);
        if request.page == 0 && is_whole && preview.picture.as_ref().is_ok_and(is_nearly_blank) {
            preview.doubts.push(PreviewWarning::Blank);
        }
        preview
    }
}

impl Viewer {
    /// One that waits this long for a picture.
    #[must_use]
    pub fn patient(patience: Duration) -> Self {
        Self { patience, ..Self::default() }
    }

    /// One that has documents drawn by processes of this program, each with its own memory.
    #[must_use]
    pub fn apart_by(program: PathBuf) -> Self {
        Self { program: Some(program), ..Self::default() }
    }

    /// One that has them drawn by processes of the program that is running, where that is this one
    /// and the system tells where it lies: another does not know the command.
    #[must_use]
    pub fn of_this_program() -> Self {
        let name = env!("CARGO_PKG_NAME");
        let is_this = |program: &PathBuf| {
            program.file_stem().is_some_and(|stem| stem.eq_ignore_ascii_case(name))
        };
        Self { program: std::env::current_exe().ok().filter(is_this), ..Self::default() }
    }

    /// Has a document drawn apart; `None` where there is nobody who could.
    fn apart(
        &self,
        document: &Bytes,
        sniffed: Sniffed,
        request: PreviewRequest,
    ) -> Option<Preview> {
        let program = self.program.as_ref()?;
        blocks();
        let Some(_place) = Place::take(&self.at_work) else {
            return Some(no_picture(PreviewFault::TooSlow));
        };
        apart::draw(program, document, sniffed, request, self.patience).ok()
    }

    /// Returns what a document opens with only: [`PreviewFault::NeedsPassword`] or
    /// [`PreviewFault::NeedsCertificate`]. `None` when it opens, or when that can't be told.
    #[must_use]
    pub fn lock(&self, document: &Bytes, sniffed: Sniffed) -> Option<PreviewFault> {
        if sniffed != Sniffed::Pdf {
            return None;
        }
        if self.program.is_some() {
            let why =
                self.preview(document, sniffed, PreviewRequest { page: 0, side: 1 }).picture.err();
            return why.filter(|why| {
                matches!(why, PreviewFault::NeedsPassword | PreviewFault::NeedsCertificate)
            });
        }
        let document = document.clone();
        self.guarded(move || pdf::lock(document)).ok().flatten()
    }

    /// Does a stranger's work on a thread of its own, and gives up waiting for it after a while.
    /// What never ends goes on there, and takes one of the few places.
    fn guarded<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PreviewFault> {
        blocks();
        let place = Place::take(&self.at_work).ok_or(PreviewFault::TooSlow)?;
        let (answer, answered) = sync_channel(1);
        let spawned = thread::Builder::new().stack_size(STACK_BYTES).spawn(move || {
            let done = catch_unwind(AssertUnwindSafe(work));
            drop(place);
            // Nobody waits any more.
            let _late = answer.send(done).is_err();
        });
        spawned.map_err(|_| PreviewFault::TooSlow)?;
        match answered.recv_timeout(self.patience) {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(_)) => Err(PreviewFault::Damaged),
            Err(_) => Err(PreviewFault::TooSlow),
        }
    }
}

/// One of the places at work, free again when it is dropped.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(at_work: &Arc<AtomicUsize>) -> Option<Self> {
        let taken = at_work.fetch_update(Ordering::AcqRel, Ordering::Acquire, |count| {
            (count < AT_A_TIME).then_some(count + 1)
        });
        taken.is_ok().then(|| Self(Arc::clone(at_work)))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

fn no_picture(why: PreviewFault) -> Preview {
    Preview { picture: Err(why), pages: None, doubts: Vec::new() }
}

/// Whether hardly any pixel stands out from the paper. What is transparent is paper.
fn is_nearly_blank(picture: &Picture) -> bool {
    let brightness = |pixel: &[u8]| {
        let sum = pixel.iter().take(3).map(|part| u16::from(*part)).sum::<u16>() / 3;
        if pixel.get(3) == Some(&0) { u8::MAX } else { u8::try_from(sum).unwrap_or(u8::MAX) }
    };
    let mut counts = [0_usize; 256];
    picture.rgba.chunks_exact(4).for_each(|pixel| counts[usize::from(brightness(pixel))] += 1);
    let paper =
        counts.iter().enumerate().max_by_key(|(_, count)| **count).map_or(0, |(level, _)| level);
    let far = |level: usize| level.abs_diff(paper) > usize::from(STANDS_OUT);
    let ink: usize =
        counts.iter().enumerate().filter(|(level, _)| far(*level)).map(|(_, count)| count).sum();
    ink * 10_000 < NEARLY_BLANK * picture.width * picture.height
}
