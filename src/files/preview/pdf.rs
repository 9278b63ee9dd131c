//! Pictures of the pages of PDFs.
//!
//! Knows nothing of threads or time.

use std::sync::Arc;

use bytes::Bytes;
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::object::{Array, Dict, Name, Object};
use hayro::hayro_syntax::page::Page;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings, render};

use crate::engine::message::{Picture, Preview, PreviewFault, PreviewRequest, PreviewWarning};

/// Largest image on a page, in pixels: a scan of A4 at 400 dpi has 15 million.
const MAX_PIXELS: u64 = 20_000_000;
/// The same for images of one bit a pixel.
const MAX_BITS: u64 = 40_000_000;

/// Largest number of annotations of a page, and deepest nesting of fields, that are inspected.
const MAX_ANNOTATIONS: usize = 10_000;
const MAX_PARENTS: usize = 32;
/// Flags of annotations that are not shown: hidden, and no view (ISO 32000-2, 12.5.3).
const HIDDEN: u32 = 0b10_0010;

/// Longest line of pixels or bytes in a PDF. A file that claims more would exhaust the memory.
const LONGEST_LINE: u64 = 1_000_000;

/// Returns what a document needs to be opened; `None` if it opens without. A document whose tables
/// could exhaust the memory is not opened.
pub(super) fn lock(document: Bytes) -> Option<PreviewFault> {
    if claims_too_much(&document) {
        None
    } else {
        open(document).err().filter(|why| *why != PreviewFault::Damaged)
    }
}

fn open(document: Bytes) -> Result<Pdf, PreviewFault> {
    let is_foreign = has_foreign_lock(&document);
    Pdf::new(Arc::new(document)).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => PreviewFault::NeedsPassword,
        LoadPdfError::Decryption(_) if is_foreign => PreviewFault::NeedsCertificate,
        _ => PreviewFault::Damaged,
    })
}

/// Returns true if a document names a security handler other than the standard one, which is for
/// passwords: Adobe's for certificates (ISO 32000-2, 7.6.5), or that of a rights service.
fn has_foreign_lock(document: &[u8]) -> bool {
    const HANDLERS: [&[u8]; 5] =
        [b"/Adobe.PubSec", b"/Entrust.PPKEF", b"/MicrosoftIRMServices", b"/FOPN_", b"/EBX_HANDLER"];
    HANDLERS.iter().any(|handler| has(document, handler)) || !has(document, b"/Standard")
}

/// Draws a page and counts the pages.
pub(super) fn draw(document: Bytes, request: PreviewRequest) -> Preview {
    let is_restricted = has(&document, b"/Encrypt");
    let pdf = match open(document) {
        Ok(pdf) => pdf,
        Err(why) => return Preview::failed(why),
    };
    let pages = pdf.pages().len();
    let picture =
        if is_too_large(&pdf) { Err(PreviewFault::TooLarge) } else { page(&pdf, request) };
    let is_drawn_in_part =
        pdf.pages().get(request.page).is_some_and(has_undrawn_text) || is_xfa(&pdf);
    let warnings =
        [(is_restricted, PreviewWarning::Restricted), (is_drawn_in_part, PreviewWarning::NotDrawn)];
    Preview {
        picture,
        pages: Some(pages),
        warnings: warnings.into_iter().filter(|(is, _)| *is).map(|(_, warning)| warning).collect(),
    }
}

fn page(pdf: &Pdf, request: PreviewRequest) -> Result<Picture, PreviewFault> {
    let page = pdf.pages().get(request.page).ok_or(PreviewFault::Damaged)?;
    let (width, height) = page.render_dimensions();
    let longest = width.max(height);
    if !longest.is_finite() || longest <= 0.0 || width.min(height) <= 0.0 {
        return Err(PreviewFault::Damaged);
    }
    let scale = f32::from(request.side) / longest;
    // Too narrow for a picture.
    if width.min(height) * scale < 1.0 {
        return Err(PreviewFault::Damaged);
    }
    let pixels = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let drawn = render(
        page,
        &RenderCache::new(),
        &InterpreterSettings::default(),
        &RenderSettings::default(),
        &pixels,
    );
    let (wide, high) = (usize::from(drawn.width()), usize::from(drawn.height()));
    Ok(Picture { width: wide, height: high, rgba: drawn.data_as_u8_slice().to_vec() })
}

/// Returns true if the page has filled fields or typed remarks without an appearance stream: other
/// programs draw them from their values, hayro does not.
fn has_undrawn_text(page: &Page<'_>) -> bool {
    page.raw().get::<Array<'_>>("Annots").is_some_and(|list| {
        list.iter::<Dict<'_>>().take(MAX_ANNOTATIONS).any(|one| is_undrawn(&one))
    })
}

fn is_undrawn(annotation: &Dict<'_>) -> bool {
    let is_hidden = annotation.get::<u32>("F").unwrap_or_default() & HIDDEN != 0;
    let is_drawn = annotation.get::<Dict<'_>>("AP").is_some_and(|looks| looks.contains_key("N"));
    if is_hidden || is_drawn {
        return false;
    }
    match annotation.get::<Name<'_>>("Subtype").as_deref() {
        Some(b"Widget") => value(annotation.clone()).is_some_and(|value| is_text(&value)),
        Some(b"FreeText") => {
            annotation.get::<Object<'_>>("Contents").is_some_and(|value| is_text(&value))
        }
        _ => false,
    }
}

/// The value of a field, inherited from its parents.
fn value(field: Dict<'_>) -> Option<Object<'_>> {
    let line = std::iter::successors(Some(field), |field| field.get::<Dict<'_>>("Parent"));
    line.take(MAX_PARENTS).find_map(|field| field.get::<Object<'_>>("V"))
}

fn is_text(value: &Object<'_>) -> bool {
    match value {
        Object::String(text) => !text.as_bytes().is_empty(),
        Object::Name(state) => state.as_ref() != b"Off",
        Object::Array(_) | Object::Stream(_) => true,
        _ => false,
    }
}

/// Returns true if its pages are rendered from an XFA form, which only Adobe's programs do.
fn is_xfa(pdf: &Pdf) -> bool {
    let needs_rendering = |object| matches!(object, Object::Dict(dict) if dict.get::<bool>("NeedsRendering") == Some(true));
    pdf.objects().into_iter().any(needs_rendering)
}

/// Returns true if an image in it would take too much memory.
fn is_too_large(pdf: &Pdf) -> bool {
    pdf.objects().into_iter().any(|object| {
        let Object::Stream(stream) = object else { return false };
        let dict = stream.dict();
        if dict.get::<Name<'_>>("Subtype").is_none_or(|name| name.as_ref() != b"Image") {
            return false;
        }
        let number = |key: &str| dict.get::<u32>(key).map_or(0, u64::from);
        let max = if number("BitsPerComponent") == 1 { MAX_BITS } else { MAX_PIXELS };
        number("Width").saturating_mul(number("Height")) > max
    })
}

/// Returns true if a filter in it claims lines longer than [`LONGEST_LINE`].
fn claims_too_much(document: &[u8]) -> bool {
    const NAME: &[u8] = b"/Columns";
    memchr::memmem::find_iter(document, NAME).any(|at| {
        let digits = document[at + NAME.len()..]
            .trim_ascii_start()
            .iter()
            .take_while(|byte| byte.is_ascii_digit());
        digits.fold(0_u64, |number, digit| {
            number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))
        }) > LONGEST_LINE
    })
}

/// Returns true if the document contains these bytes.
fn has(document: &[u8], wanted: &[u8]) -> bool {
    memchr::memmem::find(document, wanted).is_some()
}
