//! PDFs that need a password or a certificate, which are refused when they are reviewed: the
//! receiver could not read them.
//!
//! Knows nothing of what a document is attached to.

use super::preview::Viewer;
use super::reading::read_reviewed;
use crate::domain::intake::{Attachment, FileProblem, Sniffed};
use crate::engine::message::PreviewFault;

/// Refuses a PDF that needs a password or a certificate. One that opens without, or whose need
/// can't be found out, is accepted. Only a PDF that names an encryption is opened for this.
///
/// # Errors
/// [`FileProblem::NeedsPassword`] or [`FileProblem::NeedsCertificate`], or why it can't be read.
pub(super) fn refuse(attachment: &Attachment, names_encryption: bool) -> Result<(), FileProblem> {
    if !names_encryption || attachment.sniffed != Sniffed::Pdf {
        return Ok(());
    }
    // Read a second time, whole; few documents come here.
    let document = read_reviewed(attachment)?;
    match Viewer::of_this_program().lock(&document, attachment.sniffed) {
        Some(PreviewFault::NeedsPassword) => Err(FileProblem::NeedsPassword),
        Some(PreviewFault::NeedsCertificate) => Err(FileProblem::NeedsCertificate),
        _ => Ok(()),
    }
}
