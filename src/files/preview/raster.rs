//! Pictures of photos and scans.
//!
//! Knows nothing of threads or time. An image that would take too much memory is refused before it is
//! decoded.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use crate::domain::intake::Sniffed;
use crate::engine::message::{Picture, Preview, PreviewFault, PreviewRequest, PreviewWarning};

/// Largest allocation of a decoder, in bytes: with the document itself, drawing stays below 64 MiB.
const MAX_BYTES: u64 = 44 * 1024 * 1024;
/// Factor for progressive JPEGs, whose decoder holds the image twice as pixels and once as
/// coefficients.
const PROGRESSIVE_FACTOR: u64 = 3;
/// Pixels on the shorter side below which a document is hardly readable.
const SMALL: u32 = 500;

/// Draws a photo or scan, rotated as its metadata says.
pub(super) fn draw(document: &[u8], sniffed: Sniffed, request: PreviewRequest) -> Preview {
    match try_draw(document, sniffed, request) {
        Ok(preview) => preview,
        Err(fault) => Preview::failed(fault),
    }
}

fn try_draw(
    document: &[u8],
    sniffed: Sniffed,
    request: PreviewRequest,
) -> Result<Preview, PreviewFault> {
    let format = match sniffed {
        Sniffed::Png => ImageFormat::Png,
        Sniffed::Jpeg => ImageFormat::Jpeg,
        Sniffed::Tiff => ImageFormat::Tiff,
        Sniffed::Webp => ImageFormat::WebP,
        _ => return Err(PreviewFault::Unknown),
    };
    let mut limits = Limits::default();
    limits.max_alloc = Some(MAX_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(document), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| why(&error))?;
    let factor = if format == ImageFormat::Jpeg && is_progressive(document) {
        PROGRESSIVE_FACTOR
    } else {
        1
    };
    if decoder.total_bytes().saturating_mul(factor) > MAX_BYTES {
        return Err(PreviewFault::TooLarge);
    }
    let (width, height) = decoder.dimensions();
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(|error| why(&error))?;
    let side = u32::from(request.side);
    let mut small = if width > side || height > side { whole.thumbnail(side, side) } else { whole };
    small.apply_orientation(orientation);
    let rgba = small.to_rgba8();
    let (wide, high) = (rgba.width() as usize, rgba.height() as usize);
    let picture = Picture { width: wide, height: high, rgba: rgba.into_raw() };
    let warnings = if width.min(height) < SMALL {
        vec![PreviewWarning::Small { width, height }]
    } else {
        Vec::new()
    };
    Ok(Preview { picture: Ok(picture), pages: None, warnings })
}

fn why(error: &image::ImageError) -> PreviewFault {
    match error {
        image::ImageError::Limits(_) => PreviewFault::TooLarge,
        image::ImageError::Unsupported(_) => PreviewFault::Unknown,
        _ => PreviewFault::Damaged,
    }
}

/// Returns true if a JPEG is progressive, by its first frame.
fn is_progressive(document: &[u8]) -> bool {
    const FRAMES: [u8; 3] = [0xC0, 0xC1, 0xC2];
    let first = document.windows(2).find(|pair| pair[0] == 0xFF && FRAMES.contains(&pair[1]));
    first.is_some_and(|pair| pair[1] == 0xC2)
}
