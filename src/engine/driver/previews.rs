//! Documents looked at, to be shown.
//!
//! Must not know: how they are read or drawn.

use super::super::message::{Preview, PreviewFault, PreviewRequest};
use super::super::ports::Ports;
use crate::domain::intake::Attachment;

/// Draws a document as it will be sent.
pub(super) fn preview(ports: &Ports, attachment: &Attachment, request: PreviewRequest) -> Preview {
    match ports.documents.read(attachment) {
        Ok(document) => ports.previews.preview(&document, attachment.sniffed, request),
        Err(_) => Preview { picture: Err(PreviewFault::NotRead), pages: None, doubts: Vec::new() },
    }
}
