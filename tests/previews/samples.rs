//! Documents made for the previews: good ones, locked ones, nonsense and bombs.
//!
//! Must not know: how they are drawn.

use std::io::Cursor;

use dossier::domain::intake::Sniffed;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use md5::{Digest as _, Md5};

/// A picture with something on it.
pub(crate) fn photo(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let paint =
        |x: u32, y: u32| Rgb([u8::try_from(x % 256).unwrap(), u8::try_from(y % 256).unwrap(), u8::try_from((x ^ y) % 256).unwrap()]);
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

/// A JPEG whose Exif says that it was taken with the camera on its side.
pub(crate) fn sideways_photo(width: u32, height: u32) -> Vec<u8> {
    let plain = photo(width, height, ImageFormat::Jpeg);
    // One entry: orientation (0x0112), a short, once: 6 is a quarter turn clockwise.
    let tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0";
    let mut exif = b"Exif\0\0".to_vec();
    exif.extend_from_slice(tiff);
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    let mut photo = plain[..2].to_vec();
    photo.extend_from_slice(&[0xFF, 0xE1]);
    photo.extend_from_slice(&length);
    photo.extend_from_slice(&exif);
    photo.extend_from_slice(&plain[2..]);
    photo
}

/// A PDF with one page for each text; an empty text is an empty page.
pub(crate) fn pdf(pages: &[&str]) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 4 + page * 2)).collect();
    let mut objects = vec![
        (1, b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()),
        (2, format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()).into_bytes()),
        (3, b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec()),
    ];
    for (page, text) in pages.iter().enumerate() {
        let number = 4 + page * 2;
        let about = format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
            number + 1
        );
        objects.push((number, about.into_bytes()));
        objects.push((number + 1, stream("", content(text).as_bytes())));
    }
    assembled(&objects, "")
}

fn content(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!("BT /F1 60 Tf 60 500 Td ({text}) Tj ET") }
}

fn stream(about: &str, content: &[u8]) -> Vec<u8> {
    let mut bytes = format!("<< {about} /Length {} >>\nstream\n", content.len()).into_bytes();
    bytes.extend_from_slice(content);
    bytes.extend_from_slice(b"\nendstream");
    bytes
}

/// Puts objects, their places and the trailer together.
fn assembled(objects: &[(usize, Vec<u8>)], trailer: &str) -> Vec<u8> {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut places = vec![0; objects.iter().map(|(number, _)| number + 1).max().unwrap_or(1)];
    for (number, body) in objects {
        places[*number] = bytes.len();
        bytes.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        bytes.extend_from_slice(body);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let table = bytes.len();
    bytes.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f \n", places.len()).as_bytes());
    for place in &places[1..] {
        bytes.extend_from_slice(format!("{place:010} 00000 n \n").as_bytes());
    }
    bytes.extend_from_slice(format!("trailer\n<< /Size {} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n", places.len()).as_bytes());
    bytes
}

/// What passwords are filled up with.
const PADDING: [u8; 32] = [
    0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08, 0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68,
    0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
];

/// A PDF under the standard handler's first revision; with an empty password everybody may open it, but not print.
pub(crate) fn encrypted_pdf(password: &str) -> Vec<u8> {
    const PERMISSIONS: i32 = -64;
    let id = [7_u8; 16];
    let padded = |password: &str| -> Vec<u8> { password.bytes().chain(PADDING).take(32).collect() };
    let owner = rc4(&Md5::digest(padded("owner"))[..5], &padded(password));
    let mut whole = padded(password);
    whole.extend_from_slice(&owner);
    whole.extend_from_slice(&PERMISSIONS.to_le_bytes());
    whole.extend_from_slice(&id);
    let key = Md5::digest(&whole)[..5].to_vec();
    let user = rc4(&key, &PADDING);
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat();
    let of_object = |number: u8| {
        let mut whole = key.clone();
        whole.extend_from_slice(&[number, 0, 0, 0, 0]);
        Md5::digest(&whole)[..10].to_vec()
    };
    let page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>";
    let objects = [
        (1, b"<< /Type /Catalog /Pages 2 0 R >>".to_vec()),
        (2, b"<< /Type /Pages /Kids [4 0 R] /Count 1 >>".to_vec()),
        (3, b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_vec()),
        (4, page.to_vec()),
        (5, stream("", &rc4(&of_object(5), content("SAMPLE").as_bytes()))),
        (6, format!("<< /Filter /Standard /V 1 /R 2 /O <{}> /U <{}> /P {PERMISSIONS} >>", hex(&owner), hex(&user)).into_bytes()),
    ];
    assembled(&objects, &format!("/Encrypt 6 0 R /ID [<{0}> <{0}>]", hex(&id)))
}

fn rc4(key: &[u8], text: &[u8]) -> Vec<u8> {
    let mut state: Vec<u8> = (0..=255).collect();
    let mut j = 0_usize;
    for i in 0..256 {
        j = (j + usize::from(state[i]) + usize::from(key[i % key.len()])) % 256;
        state.swap(i, j);
    }
    let (mut i, mut j) = (0_usize, 0_usize);
    text.iter()
        .map(|byte| {
            i = (i + 1) % 256;
            j = (j + usize::from(state[i])) % 256;
            state.swap(i, j);
            byte ^ state[(usize::from(state[i]) + usize::from(state[j])) % 256]
        })
        .collect()
}

/// What only claims to be a document.
pub(crate) fn nonsense() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("nothing", Vec::new()),
        ("one byte", vec![0xFF]),
        ("a header alone", b"%PDF-1.7\n".to_vec()),
        ("zeros", vec![0; 5_000]),
        ("a web page", b"<html><script>alert(1)</script></html>".to_vec()),
        ("a program", b"MZ\x90\0".iter().copied().chain([0; 600]).collect()),
        ("an archive", b"PK\x03\x04".iter().copied().chain([0; 600]).collect()),
        ("endless brackets", b"%PDF-1.4\n1 0 obj\n".iter().copied().chain(std::iter::repeat_n(b'[', 50_000)).collect()),
        ("endless dictionaries", b"%PDF-1.4\n1 0 obj\n".iter().copied().chain(b"<</A ".iter().copied().cycle().take(50_000)).collect()),
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

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

fn huge_jpeg(frame: u8) -> Vec<u8> {
    let mut jpeg = photo(16, 16, ImageFormat::Jpeg);
    let at = jpeg.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    jpeg[at + 1] = frame;
    // Behind the length and the depth: height, width.
    jpeg[at + 5..at + 7].copy_from_slice(&10_000_u16.to_be_bytes());
    jpeg[at + 7..at + 9].copy_from_slice(&10_000_u16.to_be_bytes());
    jpeg
}

fn pdf_with_picture(side: u32, bits: u32) -> Vec<u8> {
    let about = format!("/Type /XObject /Subtype /Image /Width {side} /Height {side} /BitsPerComponent {bits} /ColorSpace /DeviceGray");
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
