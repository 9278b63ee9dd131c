//! How documents look, and what to look at twice, in words.
//!
//! Must not know: any document.

use crate::engine::message::{Doubt, NoPicture};

use super::{text, text_with};

/// "3 pages".
#[must_use]
pub fn pages(count: usize) -> String {
    text_with("paper-pages", &[("count", count.into())])
}

/// What a person should look at twice.
#[must_use]
pub fn document_doubt(doubt: Doubt) -> String {
    match doubt {
        Doubt::Restricted => text("paper-restricted"),
        Doubt::Small { width, height } => {
            text_with("paper-small", &[("width", width.into()), ("height", height.into())])
        }
        Doubt::NotDrawn => text("paper-not-drawn"),
        Doubt::Blank => text("paper-blank"),
    }
}

/// Why there is no picture of a document.
#[must_use]
pub fn no_picture(why: NoPicture, is_heic: bool) -> String {
    text(match why {
        NoPicture::TooLarge => "paper-none-too-large",
        NoPicture::TooSlow => "paper-none-too-slow",
        NoPicture::NeedsPassword => "paper-none-password",
        NoPicture::NeedsCertificate => "paper-none-certificate",
        NoPicture::Unknown if is_heic => "paper-heic",
        NoPicture::Unknown => "paper-none-unknown",
        NoPicture::Damaged => "paper-none-damaged",
        NoPicture::NotRead => "paper-none-not-read",
    })
}
