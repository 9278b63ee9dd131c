//! Pictures of photos and scans.
//!
//! Must not know: threads, time. What would take too much memory is refused before it is decoded.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::no_picture;
use crate::domain::intake::Sniffed;
use crate::engine::message::{Picture, Preview, PreviewFault, PreviewRequest, PreviewWarning};

/// The most bytes a decoder may take: the whole of drawing, the document itself included, stays
/// below 64 MiB.
const MOST_BYTES: u64 = 44 * 1024 * 1024;
/// A progressive JPEG is kept twice while it is decoded, and once more as twice as large numbers.
const PROGRESSIVE_FACTOR: u64 = 3;
/// Below this many pixels on the shorter side a document is hardly read.
const SMALL: u32 = 500;

/// Draws a photo or scan, the right way up.
pub(super) fn draw(document: &[u8], sniffed: Sniffed, request: PreviewRequest) -> Preview {
    match try_draw(document, sniffed, request) {
        Ok(preview) => preview,
        Err(why) => no_picture(why),
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
    limits.max_alloc = Some(MOST_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(document), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| why(&error))?;
    let factor = if format == ImageFormat::Jpeg && is_progressive(document) {
        PROGRESSIVE_FACTOR
    } else {
        1
    };
    if decoder.total_bytes().saturating_mul(factor) > MOST_BYTES {
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
    let doubts = if width.min(height) < SMALL {
        vec![PreviewWarning::Small { width, height }]
    } else {
        Vec::new()
    };
    Ok(Preview { picture: Ok(picture), pages: None, doubts })
}

fn why(error: &image::ImageError) -> PreviewFault {
    match error {
        image::ImageError::Limits(_) => PreviewFault::TooLarge,
        image::ImageError::Unsupported(_) => PreviewFault::Unknown,
        _ => PreviewFault::Damaged,
    }
}

/// Whether a JPEG comes in several passes: its first frame says so.
fn is_progressive(document: &[u8]) -> bool {
    const FRAMES: [u8; 3] = [0xC0, 0xC1, 0xC2];
    let first = document.windows(2).find(|pair| pair[0] == 0xFF && FRAMES.contains(&pair[1]));
    first.is_some_and(|pair| pair[1] == 0xC2)
}
