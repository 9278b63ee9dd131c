//! Documents in memory: pasted pictures, and files whose name is not Unicode.

use super::*;
use crate::domain::intake::Sniffed;
use crate::files::Disk;

fn pixels(width: u32, height: u32, pixel: [u8; 4]) -> Pixels {
    let count = usize::try_from(width * height).expect("few");
    Pixels { width, height, premultiplied: Bytes::from(pixel.repeat(count)) }
}

#[test]
fn a_pasted_picture_is_a_document_without_a_file_until_it_is_dropped() {
    let (held, path) = (PastedImages::over(Arc::new(Disk)), Path::new("Pasted picture.png"));
    let facts = held.hold(path, &pixels(20, 10, [10, 20, 30, 255])).expect("taken");
    let attachment = held.examine(path).expect("a document");
    assert_eq!(
        (attachment.sniffed, attachment.bytes, Some(attachment.sha256)),
        (Sniffed::Png, facts.bytes, facts.sha256)
    );
    let document = held.read(&attachment).expect("its bytes");
    let shown = image::load_from_memory(&document).expect("a picture").to_rgb8();
    assert_eq!((shown.dimensions(), shown.get_pixel(19, 9).0), ((20, 10), [10, 20, 30]));
    let mut chunks = held.chunks(&attachment).expect("chunks");
    assert_eq!(chunks.next().expect("readable"), Some(document));
    held.hold(path, &pixels(20, 10, [0, 0, 0, 255])).expect("taken");
    assert_eq!(
        held.read(&attachment).err(),
        Some(FileProblem::Changed),
        "another one under its name is another one"
    );
    held.drop_held();
    assert_eq!(held.examine(path).err(), Some(FileProblem::NotFound));
}

#[test]
#[cfg(target_os = "linux")]
fn files_without_a_unicode_name_and_pasted_bytes_get_a_name() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join(std::ffi::OsStr::from_bytes(b"M\xfcller.pdf"));
    std::fs::write(&file, b"%PDF-1.4 a\n%%EOF\n").expect("written");
    let (held, path) = (PastedImages::over(Arc::new(Disk)), Path::new("M_ller.pdf"));
    let facts = held.hold_document(path, &Source::File(file.into())).expect("taken");
    assert_eq!((held.examine(path).expect("a document").bytes, facts.sniffed), (17, Sniffed::Pdf));
    let handed = |bytes: Vec<u8>| {
        held.hold_document(Path::new("b.pdf"), &Source::Bytes(Bytes::from(bytes).into()))
    };
    assert_eq!(handed(b"%PDF-1.4 b\n%%EOF\n".to_vec()).expect("taken").sniffed, Sniffed::Pdf);
    assert_eq!(handed(Vec::new()).err(), Some(FileProblem::Empty));
    let gone = held.hold_document(path, &Source::File(folder.path().join("gone.pdf").into()));
    assert_eq!(gone.err(), Some(FileProblem::NotFound));
}

#[test]
fn transparent_pixels_become_white_and_nonsense_is_refused() {
    let document = png(&pixels(2, 2, [0, 0, 0, 0])).expect("a picture");
    assert_eq!(
        image::load_from_memory(&document).expect("a picture").to_rgb8().get_pixel(1, 1).0,
        [255; 3]
    );
    for nonsense in [
        pixels(0, 0, [0; 4]),
        Pixels { width: 9, ..pixels(2, 2, [0; 4]) },
        Pixels { width: u32::MAX, ..pixels(2, 2, [0; 4]) },
    ] {
        assert!(png(&nonsense).is_err(), "{nonsense:?}");
    }
}
