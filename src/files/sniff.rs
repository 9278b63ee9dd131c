//! What a document's first bytes say it is.
//!
//! Must not know: its name; whether the two agree is the domain's question.

use crate::domain::intake::Sniffed;

/// How many bytes from the start are looked at.
pub(super) const HEAD_BYTES: usize = 4_096;

/// Names what the first bytes are.
#[must_use]
pub fn sniff(head: &[u8]) -> Sniffed {
    // Scanners put a few bytes before the header; readers look for it within the first kilobyte.
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

#[cfg(test)]
mod tests {
    use super::*;

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
