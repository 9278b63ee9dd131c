//! Pictures of the pages of PDFs.
//!
//! Must not know: threads, time.

use std::sync::Arc;

use bytes::Bytes;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::object::{Name, Object};
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use super::no_picture;
use crate::engine::message::{Doubt, Look, NoPicture, Picture, Preview};

/// The most pixels of a picture in a page: a scan of A4 at 400 dpi has 15 million.
const MOST_PIXELS: u64 = 20_000_000;
/// The same where a pixel is black or white.
const MOST_BITS: u64 = 40_000_000;

/// No line of pixels or bytes in a PDF is longer; who says so wants more memory than there is.
const LONGEST_LINE: u64 = 1_000_000;

/// Whether it opens with a password only. Where reading its tables could take all memory, that is not tried.
pub(super) fn needs_password(document: Bytes) -> bool {
    !is_absurd(&document) && matches!(Pdf::new(Arc::new(document)), Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)))
}

/// Draws a page, and counts them.
pub(super) fn draw(document: Bytes, look: Look) -> Preview {
    let is_restricted = has(&document, b"/Encrypt");
    let pdf = match Pdf::new(Arc::new(document)) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(DecryptionError::PasswordProtected)) => return no_picture(NoPicture::NeedsPassword),
        Err(_) => return no_picture(NoPicture::Damaged),
    };
    let pages = pdf.pages().len();
    let picture = if is_too_large(&pdf) { Err(NoPicture::TooLarge) } else { page(&pdf, look) };
    Preview { picture, pages: Some(pages), doubts: if is_restricted { vec![Doubt::Restricted] } else { Vec::new() } }
}

fn page(pdf: &Pdf, look: Look) -> Result<Picture, NoPicture> {
    let page = pdf.pages().get(look.page).ok_or(NoPicture::Damaged)?;
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    if !longest.is_finite() || longest <= 0.0 || width.min(height) <= 0.0 {
        return Err(NoPicture::Damaged);
    }
    let scale = f32::from(look.side) / longest;
    // A page as narrow as a line has no picture.
    if width.min(height) * scale < 1.0 {
        return Err(NoPicture::Damaged);
    }
    let pixels = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let drawn = render(page, &RenderCache::new(), &InterpreterSettings::default(), &RenderSettings::default(), &pixels);
    let (wide, high) = (usize::from(drawn.width()), usize::from(drawn.height()));
    Ok(Picture { width: wide, height: high, rgba: drawn.data_as_u8_slice().to_vec() })
}

/// Whether a picture in it would take more memory than is given.
fn is_too_large(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().any(|object| {
        let Object::Stream(stream) = object else { return false };
        let dict = stream.dict();
        if dict.get::<Name<'_>>("Subtype").is_none_or(|name| name.as_ref() != b"Image") {
            return false;
        }
        let number = |key: &str| dict.get::<u32>(key).map_or(0, u64::from);
        let most = if number("BitsPerComponent") == 1 { MOST_BITS } else { MOST_PIXELS };
        number("Width").saturating_mul(number("Height")) > most
    })
}

/// Whether something in it is said to have lines longer than any.
fn is_absurd(document: &[u8]) -> bool {
    const NAME: &[u8] = b"/Columns";
    memchr::memmem::find_iter(document, NAME).any(|at| {
        let digits = document[at + NAME.len()..].trim_ascii_start().iter().take_while(|byte| byte.is_ascii_digit());
        digits.fold(0_u64, |number, digit| number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))) > LONGEST_LINE
    })
}

/// Whether these bytes stand somewhere in a document.
fn has(document: &[u8], wanted: &[u8]) -> bool {
    memchr::memmem::find(document, wanted).is_some()
}
