//! How documents look, and what to look at twice, in words.
//!
//! Must not know: any document.

use crate::engine::message::{PreviewFault, PreviewWarning};

use super::sentence::{text, text_with};

/// "3 pages".
#[must_use]
pub fn pages(count: usize) -> String {
    text_with("preview-pages", &[("count", count.into())])
}

/// What a person should look at twice.
#[must_use]
pub fn document_doubt(doubt: PreviewWarning) -> String {
    match doubt {
        PreviewWarning::Restricted => text("preview-restricted"),
        PreviewWarning::Small { width, height } => {
            text_with("preview-small", &[("width", width.into()), ("height", height.into())])
        }
        PreviewWarning::NotDrawn => text("preview-not-drawn"),
        PreviewWarning::Blank => text("preview-blank"),
    }
}

/// Why there is no picture of a document.
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
