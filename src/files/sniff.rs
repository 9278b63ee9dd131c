//! The type of a document by its first bytes.
//!
//! Knows nothing of its name; the domain compares the two.

use crate::domain::intake::Sniffed;

/// Number of bytes from the start that are inspected.
pub(super) const HEAD_BYTES: usize = 4_096;

/// Returns the type that the first bytes show.
#[must_use]
pub fn sniff(head: &[u8]) -> Sniffed {
    // Some scanners write a few bytes before the header; readers accept it within the first
    // kilobyte.
    if head.windows(5).take(1_024).any(|window| window == b"%PDF-") {
        return Sniffed::Pdf;
    }
    match infer::get(head).map(|kind| kind.mime_type()) {
        Some("image/png") => Sniffed::Png,
        Some("image/jpeg") => Sniffed::Jpeg,
        Some("image/tiff") => Sniffed::Tiff,
        Some("image/webp") => Sniffed::Webp,
        Some("image/heif" | "image/heic") => Sniffed::Heic,
        Some("text/html") => Sniffed::Other("html"),
        Some("application/zip") => Sniffed::Other("zip"),
        _ => infer::get(head).map_or(Sniffed::Unknown, |kind| Sniffed::Other(kind.extension())),
    }
}

/// Every other type that `infer` knows.
const OTHERS: [&str; 97] = [
    "7z", "Z", "aac", "aiff", "amr", "ape", "ar", "avi", "avif", "bc", "bmp", "bz2", "bz3", "cab",
    "class", "cpio", "cr2", "crx", "dcm", "deb", "der", "dex", "dey", "djvu", "dll", "doc", "docx",
    "dsf", "dwg", "elf", "eot", "epub", "exe", "flac", "flv", "gif", "gz", "heif", "html", "ico",
    "jp2", "jpg", "jxl", "jxr", "lz", "lz4", "m4a", "m4v", "mach", "midi", "mkv", "mobi", "mov",
    "mp3", "mp4", "mpg", "msi", "nes", "obj", "odp", "ods", "odt", "ogg", "opus", "ora", "otf",
    "par2", "pdf", "pem", "png", "ppt", "pptx", "ps", "psd", "qcow2", "rar", "rpm", "rtf", "sh",
    "sqlite", "swf", "tar", "tif", "ttf", "wasm", "wav", "webm", "webp", "wmv", "woff", "woff2",
    "xls", "xlsx", "xml", "xz", "zip", "zst",
];

/// Returns the type with this label; [`Sniffed::Unknown`] if there is none.
#[must_use]
pub fn known_as(label: &str) -> Sniffed {
    let documents =
        [Sniffed::Pdf, Sniffed::Png, Sniffed::Jpeg, Sniffed::Tiff, Sniffed::Webp, Sniffed::Heic];
    let document = documents.into_iter().find(|known| known.label() == label);
    document
        .or_else(|| OTHERS.into_iter().find(|known| *known == label).map(Sniffed::Other))
        .unwrap_or(Sniffed::Unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sniffed_type_is_found_by_its_name() {
        for sniffed in [
            Sniffed::Pdf,
            Sniffed::Heic,
            Sniffed::Other("exe"),
            Sniffed::Other("zip"),
            Sniffed::Unknown,
        ] {
            assert_eq!(known_as(sniffed.label()), sniffed);
        }
    }

    #[test]
    fn t12_first_bytes_tell_what_it_is() {
        for (head, sniffed) in [
            (&b"%PDF-1.7\n"[..], Sniffed::Pdf),
            (b"\n\n%PDF-1.4", Sniffed::Pdf),
            (b"\x89PNG\r\n\x1a\n", Sniffed::Png),
            (b"\xff\xd8\xff\xe0", Sniffed::Jpeg),
            (b"II*\0\x08\0\0\0\0\0\0\0", Sniffed::Tiff),
            (b"RIFF\0\0\0\0WEBPVP8 ", Sniffed::Webp),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Sniffed::Heic),
            (b"MZ\x90\0", Sniffed::Other("exe")),
            (b"PK\x03\x04", Sniffed::Other("zip")),
            (b"<!DOCTYPE html><html>", Sniffed::Other("html")),
            (b"just words", Sniffed::Unknown),
            (b"", Sniffed::Unknown),
        ] {
            assert_eq!(sniff(head), sniffed, "{}", head.escape_ascii());
        }
    }
}
