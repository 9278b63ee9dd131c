//! Sentences for previews of documents.
//!
//! Knows nothing of any document's content.

use crate::engine::message::{PreviewFault, PreviewWarning};

use super::sentence::{text, text_with};

/// Writes a number of pages: "3 pages".
#[must_use]
pub fn pages(count: usize) -> String {
    text_with("preview-pages", &[("count", count.into())])
}

/// Returns what a person should check in a document.
#[must_use]
pub fn document_warning(warning: PreviewWarning) -> String {
    match warning {
        PreviewWarning::Restricted => text("preview-restricted"),
        PreviewWarning::Small { width, height } => {
            text_with("preview-small", &[("width", width.into()), ("height", height.into())])
        }
        PreviewWarning::NotDrawn => text("preview-not-drawn"),
        PreviewWarning::Blank => text("preview-blank"),
    }
}

/// Returns why there is no picture of a document.
#[must_use]
pub fn no_picture(why: PreviewFault, is_heic: bool) -> String {
    text(match why {
        PreviewFault::TooLarge => "preview-none-too-large",
        PreviewFault::TooSlow => "preview-none-too-slow",
        PreviewFault::NeedsPassword => "preview-none-password",
        PreviewFault::NeedsCertificate => "preview-none-certificate",
        PreviewFault::Unknown if is_heic => "preview-heic",
        PreviewFault::Unknown => "preview-none-unknown",
        PreviewFault::Damaged => "preview-none-damaged",
        PreviewFault::NotRead => "preview-none-not-read",
    })
}
