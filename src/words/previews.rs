//! How documents look, and what to look at twice, in words.
//!
//! Must not know: any document.

use crate::engine::message::{Doubt, NoPicture};

use super::sentence::{text, text_with};

/// "3 pages".
#[must_use]
pub fn pages(count: usize) -> String {
    text_with("preview-pages", &[("count", count.into())])
}

/// What a person should look at twice.
#[must_use]
pub fn document_doubt(doubt: Doubt) -> String {
    match doubt {
        Doubt::Restricted => text("preview-restricted"),
        Doubt::Small { width, height } => {
            text_with("preview-small", &[("width", width.into()), ("height", height.into())])
        }
        Doubt::NotDrawn => text("preview-not-drawn"),
        Doubt::Blank => text("preview-blank"),
    }
}

/// Why there is no picture of a document.
#[must_use]
pub fn no_picture(why: NoPicture, is_heic: bool) -> String {
    text(match why {
        NoPicture::TooLarge => "preview-none-too-large",
        NoPicture::TooSlow => "preview-none-too-slow",
        NoPicture::NeedsPassword => "preview-none-password",
        NoPicture::NeedsCertificate => "preview-none-certificate",
        NoPicture::Unknown if is_heic => "preview-heic",
        NoPicture::Unknown => "preview-none-unknown",
        NoPicture::Damaged => "preview-none-damaged",
        NoPicture::NotRead => "preview-none-not-read",
    })
}
