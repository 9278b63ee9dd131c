//! Documents looked at: when they are attached, and to be shown.
//!
//! Must not know: how they are read or drawn.

use std::path::Path;

use super::super::message::{Look, NoPicture, Preview};
use super::super::ports::Ports;
use crate::domain::intake::{Attachment, FileProblem, Sniffed};

/// Reads a document that is being attached. What nobody at spektr could open is not taken.
pub(super) fn examine(ports: &Ports, path: &Path) -> Result<Attachment, FileProblem> {
    let attachment = ports.documents.examine(path)?;
    // Only these are opened by a password; other kinds are not read twice.
    if attachment.sniffed == Sniffed::Pdf
        && let Ok(document) = ports.documents.read(&attachment)
        && ports.papers.needs_password(&document, attachment.sniffed)
    {
        return Err(FileProblem::NeedsPassword);
    }
    Ok(attachment)
}

/// Draws a document as it will be sent.
pub(super) fn preview(ports: &Ports, attachment: &Attachment, look: Look) -> Preview {
    match ports.documents.read(attachment) {
        Ok(document) => ports.papers.preview(&document, attachment.sniffed, look),
        Err(_) => Preview { picture: Err(NoPicture::NotRead), pages: None, doubts: Vec::new() },
    }
}
