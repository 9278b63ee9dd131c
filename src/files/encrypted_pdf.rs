//! PDFs that open with a password or a certificate only: found out while a document is reviewed, so
//! that nobody sends what nobody can read.
//!
//! Must not know: who attaches it. Only a document that names its encryption somewhere is opened
//! for this.

use super::preview::Viewer;
use super::{Disk, PIECE};
use crate::domain::intake::{Attachment, FileProblem, Sniffed};
use crate::engine::message::PreviewFault;
use crate::engine::ports::Documents as _;

/// Under this name a PDF's trailer, which is never packed, says how it is encrypted.
const MARK: &[u8] = b"/Encrypt";

/// Whether a document, read piece by piece, names its encryption.
#[derive(Default)]
pub(super) struct Search {
    is_found: bool,
    /// The end of the piece before, which the mark may begin in.
    end: Vec<u8>,
}

impl Search {
    pub(super) fn next(&mut self, piece: &[u8]) {
        if self.is_found {
            return;
        }
        let seam = MARK.len() - 1;
        self.end.extend_from_slice(&piece[..piece.len().min(seam)]);
        self.is_found = memchr::memmem::find(piece, MARK).is_some()
            || memchr::memmem::find(&self.end, MARK).is_some();
        self.end.drain(..self.end.len().saturating_sub(seam));
        if piece.len() >= seam {
            self.end.clear();
            self.end.extend_from_slice(&piece[piece.len() - seam..]);
        }
    }
}

/// Lets through whatever opens without a secret, and whatever can't be told.
pub(super) fn refuse(attachment: &Attachment, search: &Search) -> Result<(), FileProblem> {
    if !search.is_found || attachment.sniffed != Sniffed::Pdf {
        return Ok(());
    }
    // Read once more, whole: few documents come here.
    let document = Disk.read(attachment)?;
    match Viewer::of_this_program().lock(&document, attachment.sniffed) {
        Some(PreviewFault::NeedsPassword) => Err(FileProblem::NeedsPassword),
        Some(PreviewFault::NeedsCertificate) => Err(FileProblem::NeedsCertificate),
        _ => Ok(()),
    }
}

const _: () = assert!(PIECE > MARK.len());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mark_is_found_wherever_a_piece_ends() {
        let document = b"%PDF-1.4 trailer << /Size 7 /Encrypt 6 0 R >>";
        for size in 1..=document.len() {
            let mut search = Search::default();
            document.chunks(size).for_each(|piece| search.next(piece));
            assert!(search.is_found, "in pieces of {size}");
        }
        let mut search = Search::default();
        b"/Encryp /encrypt /Enc".chunks(3).for_each(|piece| search.next(piece));
        assert!(!search.is_found);
    }
}
