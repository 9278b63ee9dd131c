//! Documents for the tests of previews: sound ones, encrypted ones, nonsense, and bombs.
//!
//! Knows nothing of how a document is drawn.

use std::io::Cursor;

use dossier::domain::intake::Sniffed;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use crate::pdf::{assembled, stream};

/// A picture with something on it.
pub(crate) fn photo(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let paint = |x: u32, y: u32| {
        Rgb([
            u8::try_from(x % 256).unwrap(),
            u8::try_from(y % 256).unwrap(),
            u8::try_from((x ^ y) % 256).unwrap(),
        ])
    };
    encoded(RgbImage::from_fn(width, height, paint), format)
}

/// A picture of one colour.
pub(crate) fn flat(width: u32, height: u32, color: [u8; 3]) -> Vec<u8> {
    encoded(RgbImage::from_pixel(width, height, Rgb(color)), ImageFormat::Png)
}

fn encoded(picture: RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A photo of white paper, of which the corner at the left above is dark.
pub(crate) fn dark_corner(width: u32, height: u32) -> Vec<u8> {
    let paint =
        |x: u32, y: u32| if x < width / 3 && y < height / 3 { Rgb([20; 3]) } else { Rgb([250; 3]) };
    encoded(RgbImage::from_fn(width, height, paint), ImageFormat::Jpeg)
}

/// Bytes that are no document.
pub(crate) fn nonsense() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("nothing", Vec::new()),
        ("one byte", vec![0xFF]),
        ("a header alone", b"%PDF-1.7\n".to_vec()),
        ("zeros", vec![0; 5_000]),
        ("a web page", b"<html><script>alert(1)</script></html>".to_vec()),
        ("a program", b"MZ\x90\0".iter().copied().chain([0; 600]).collect()),
        ("an archive", b"PK\x03\x04".iter().copied().chain([0; 600]).collect()),
        (
            "endless brackets",
            b"%PDF-1.4\n1 0 obj\n"
                .iter()
                .copied()
                .chain(std::iter::repeat_n(b'[', 50_000))
                .collect(),
        ),
        (
            "endless dictionaries",
            b"%PDF-1.4\n1 0 obj\n"
                .iter()
                .copied()
                .chain(b"<</A ".iter().copied().cycle().take(50_000))
                .collect(),
        ),
    ]
}

/// Small files that claim to be enormous pictures.
pub(crate) fn bombs() -> Vec<(&'static str, Vec<u8>, Sniffed)> {
    vec![
        ("PNG of 65,535 by 65,535", huge_png(65_535), Sniffed::Png),
        ("PNG of 2,147,483,647 by 2,147,483,647", huge_png(i32::MAX.unsigned_abs()), Sniffed::Png),
        ("JPEG of 100 megapixels", huge_jpeg(0xC0), Sniffed::Jpeg),
        ("JPEG of 100 megapixels in passes", huge_jpeg(0xC2), Sniffed::Jpeg),
        ("PDF with a picture of 400 megapixels", pdf_with_picture(20_000, 8), Sniffed::Pdf),
        ("PDF with a picture of 400 megabits", pdf_with_picture(20_000, 1), Sniffed::Pdf),
    ]
}

fn huge_png(side: u32) -> Vec<u8> {
    let mut png = photo(8, 8, ImageFormat::Png);
    // The header's width and height, and its checksum behind them.
    png[16..20].copy_from_slice(&side.to_be_bytes());
    png[20..24].copy_from_slice(&side.to_be_bytes());
    let checksum = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&checksum.to_be_bytes());
    png
}

pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 }
        })
    })
}

pub(crate) fn huge_jpeg(frame: u8) -> Vec<u8> {
    let mut jpeg = photo(16, 16, ImageFormat::Jpeg);
    let at = jpeg.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    jpeg[at + 1] = frame;
    // Behind the length and the depth: height, width.
    jpeg[at + 5..at + 7].copy_from_slice(&10_000_u16.to_be_bytes());
    jpeg[at + 7..at + 9].copy_from_slice(&10_000_u16.to_be_bytes());
    jpeg
}

fn pdf_with_picture(side: u32, bits: u32) -> Vec<u8> {
    let about = format!(
        "/Type /XObject /Subtype /Image /Width {side} /Height {side} /BitsPerComponent {bits} /ColorSpace /DeviceGray"
    );
    let page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 3 0 R >> >> /Contents 5 0 R >>";
    let objects = [
        (1, b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()),
        (2, b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>".to_vec()),
        (3, stream(&about, &[0; 64])),
        (4, page.to_vec()),
        (5, stream("", b"595 0 0 842 0 0 cm /I Do")),
    ];
    assembled(&objects, "")
}
