//! Drawing a page of a document within bounds of time and memory, in a process or thread of its own.
//!
//! Knows nothing of the window. Documents are untrusted: panics of their decoders end here, and a
//! document without a picture may be fine.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use bytes::Bytes;

use super::process;
use super::protocol::LONGEST;
use super::{pdf, raster};
use crate::domain::intake::Sniffed;
use crate::engine::message::{
    DroppedFiles, Picture, Preview, PreviewFault, PreviewRequest, PreviewWarning,
};
use crate::engine::ports::Previewer;
use crate::files::blocking::blocks;
use crate::files::walk;

/// Longest time to draw a page.
const PATIENCE: Duration = Duration::from_secs(8);
/// Number of pages drawn at a time, including those whose time is up.
const AT_A_TIME: usize = 3;
/// Stack of a drawing thread in bytes, for deeply nested documents.
const STACK_BYTES: usize = 8 * 1024 * 1024;
/// Smallest difference in brightness between a pixel that counts as ink and the paper.
const STANDS_OUT: u8 = 24;
/// Pixels of ink, in ten thousand, below which a page is nearly blank.
const NEARLY_BLANK: usize = 5;

/// Draws documents and inspects files, a few at a time.
#[derive(Clone, Debug)]
pub struct Viewer {
    at_work: Arc<AtomicUsize>,
    patience: Duration,
    /// The program whose processes draw; `None` to draw in a thread.
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
        if let Some(preview) = self.in_process(document, sniffed, request) {
            return preview;
        }
        let document = document.clone();
        let drawn = self.guarded(move || match sniffed {
            Sniffed::Pdf => pdf::draw(document, request),
            Sniffed::Png | Sniffed::Jpeg | Sniffed::Tiff | Sniffed::Webp => {
                raster::draw(&document, sniffed, request)
            }
            Sniffed::Heic | Sniffed::Other(_) | Sniffed::Unknown => {
                Preview::failed(PreviewFault::Unknown)
            }
        });
        let mut preview = drawn.unwrap_or_else(Preview::failed);
        let is_whole = !preview.warnings.contains(&PreviewWarning::NotDrawn);
        if request.page == 0 && is_whole && preview.picture.as_ref().is_ok_and(is_nearly_blank) {
            preview.warnings.push(PreviewWarning::Blank);
        }
        preview
    }
}

impl Viewer {
    /// Creates a viewer that draws in threads and waits this long for a picture.
    #[must_use]
    pub fn patient(patience: Duration) -> Self {
        Self { patience, ..Self::default() }
    }

    /// Creates a viewer that draws in processes of a program, each with its own memory.
    #[must_use]
    pub fn in_processes_of(program: PathBuf) -> Self {
        Self { program: Some(program), ..Self::default() }
    }

    /// Creates a viewer that draws in processes of the running program. Draws in threads if that is
    /// not Dossier, or the system does not say where it is: other programs have no such command.
    #[must_use]
    pub fn of_this_program() -> Self {
        let name = env!("CARGO_PKG_NAME");
        let is_this = |program: &PathBuf| {
            program.file_stem().is_some_and(|stem| stem.eq_ignore_ascii_case(name))
        };
        Self { program: std::env::current_exe().ok().filter(is_this), ..Self::default() }
    }

    /// Draws in a process; `None` if none can be started.
    fn in_process(
        &self,
        document: &Bytes,
        sniffed: Sniffed,
        request: PreviewRequest,
    ) -> Option<Preview> {
        let program = self.program.as_ref()?;
        blocks();
        let Some(_slot) = Slot::take(&self.at_work) else {
            return Some(Preview::failed(PreviewFault::TooSlow));
        };
        process::draw(program, document, sniffed, request, self.patience).ok()
    }

    /// Returns what a document needs to be opened: [`PreviewFault::NeedsPassword`] or
    /// [`PreviewFault::NeedsCertificate`]; `None` if it opens without, or that can't be found out.
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

    /// Runs a decoder on a thread of its own and waits for it for a limited time. A decoder that
    /// never returns occupies one of the slots.
    fn guarded<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, PreviewFault> {
        blocks();
        let slot = Slot::take(&self.at_work).ok_or(PreviewFault::TooSlow)?;
        let (answer, answered) = sync_channel(1);
        let spawned = thread::Builder::new().stack_size(STACK_BYTES).spawn(move || {
            let done = catch_unwind(AssertUnwindSafe(work));
            drop(slot);
            // Fails if the time is up.
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

/// A slot for a drawing, free again when it is dropped.
struct Slot(Arc<AtomicUsize>);

impl Slot {
    fn take(at_work: &Arc<AtomicUsize>) -> Option<Self> {
        let taken = at_work.fetch_update(Ordering::AcqRel, Ordering::Acquire, |count| {
            (count < AT_A_TIME).then_some(count + 1)
        });
        taken.is_ok().then(|| Self(Arc::clone(at_work)))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

/// Returns true if hardly any pixel differs from the paper. Transparent pixels are paper.
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
