//! PNG, JPEG, TIFF and WebP pictures with errors or rare features, and types that have no preview.

use image::ImageFormat;

use super::super::samples::{crc32, photo};
use super::{Ends, Stranger, packed_zeros, stranger, unpacked};

const PNG_HEAD: &[u8] = b"\x89PNG\r\n\x1a\n";

pub(super) fn all() -> Vec<Stranger> {
    let mut all = pngs();
    all.extend(jpegs());
    all.extend(tiffs());
    all.extend(webps());
    all.extend(others());
    all
}

fn chunk(kind: [u8; 4], content: &[u8]) -> Vec<u8> {
    let mut chunk = u32::try_from(content.len()).unwrap().to_be_bytes().to_vec();
    let body = [kind.as_slice(), content].concat();
    chunk.extend_from_slice(&body);
    chunk.extend(crc32(&body).to_be_bytes());
    chunk
}

/// Depth and colour as PNG numbers them.
fn header(width: u32, height: u32, depth: u8, colour: u8, interlaced: u8) -> Vec<u8> {
    let numbers = [width.to_be_bytes(), height.to_be_bytes()].concat();
    chunk(*b"IHDR", &[numbers.as_slice(), &[depth, colour, 0, 0, interlaced]].concat())
}

fn png(chunks: &[Vec<u8>]) -> Vec<u8> {
    [PNG_HEAD, &chunks.concat(), &chunk(*b"IEND", b"")].concat()
}

/// Grey pixels of one byte, each line behind its filter.
fn grey(width: u32, height: u32) -> Vec<u8> {
    let line: Vec<u8> =
        std::iter::once(0).chain((0..width).map(|x| u8::try_from(x % 251).unwrap())).collect();
    chunk(*b"IDAT", &unpacked(&line.repeat(usize::try_from(height).unwrap())))
}

fn pngs() -> Vec<Stranger> {
    let whole = photo(600, 600, ImageFormat::Png);
    let changed = |at: usize| {
        let mut png = whole.clone();
        png[at] ^= 0xFF;
        png
    };
    let profile = [b"a\0\0".as_slice(), &packed_zeros(80_000_000)].concat();
    let text = [b"Comment\0\0".as_slice(), &packed_zeros(80_000_000)].concat();
    let frames = chunk(*b"acTL", &[0, 0, 0x27, 0x10, 0, 0, 0, 0]);
    let frame = chunk(
        *b"fcTL",
        &[vec![0; 4], 600_u32.to_be_bytes().repeat(2), vec![0; 8], vec![0, 1, 0, 1, 0, 0]].concat(),
    );
    vec![
        stranger("cut in half.png", whole[..whole.len() / 2].to_vec(), Ends::Sentence),
        stranger("header alone.png", whole[..33].to_vec(), Ends::Sentence),
        stranger("wrong checksum of the header.png", changed(30), Ends::Sentence),
        stranger("pixels changed.png", changed(whole.len() / 2), Ends::Either),
        stranger("no width.png", png(&[header(0, 10, 8, 0, 0), grey(10, 10)]), Ends::Sentence),
        stranger(
            "colours without a palette.png",
            png(&[header(10, 10, 8, 3, 0), grey(10, 10)]),
            Ends::Sentence,
        ),
        stranger(
            "a depth there is not.png",
            png(&[header(10, 10, 7, 0, 0), grey(10, 10)]),
            Ends::Sentence,
        ),
        stranger("one pixel.png", png(&[header(1, 1, 8, 0, 0), grey(1, 1)]), Ends::Picture),
        stranger(
            "one line of 60,000.png",
            png(&[header(60_000, 1, 8, 0, 0), grey(60_000, 1)]),
            Ends::Either,
        ),
        stranger(
            "sixteen bits.png",
            png(&[header(100, 200, 16, 0, 0), grey(200, 200)]),
            Ends::Picture,
        ),
        stranger(
            "interlaced and too short.png",
            png(&[header(600, 600, 8, 0, 1), grey(10, 10)]),
            Ends::Sentence,
        ),
        stranger(
            "pixels that unpack to 80 MB.png",
            png(&[header(8, 8, 8, 0, 0), chunk(*b"IDAT", &packed_zeros(80_000_000))]),
            Ends::Either,
        ),
        stranger(
            "a colour profile of 80 MB.png",
            png(&[header(10, 10, 8, 0, 0), chunk(*b"iCCP", &profile), grey(10, 10)]),
            Ends::Either,
        ),
        stranger(
            "a comment of 80 MB.png",
            png(&[header(10, 10, 8, 0, 0), chunk(*b"zTXt", &text), grey(10, 10)]),
            Ends::Either,
        ),
        stranger(
            "ten thousand frames.png",
            png(&[header(600, 600, 8, 0, 0), frames, frame, grey(600, 600)]),
            Ends::Picture,
        ),
        stranger(
            "five megabytes behind its end.png",
            [whole.clone(), vec![0x55; 5_000_000]].concat(),
            Ends::Picture,
        ),
    ]
}

/// A JPEG whose Exif is this.
fn with_exif(jpeg: &[u8], tiff: &[u8]) -> Vec<u8> {
    let exif = [b"Exif\0\0".as_slice(), tiff].concat();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &exif, &jpeg[2..]].concat()
}

/// One entry of Exif, the orientation (0x0112).
fn orientation(of: u8) -> Vec<u8> {
    [b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".as_slice(), &[of], b"\0\0\0\0\0\0\0"].concat()
}

/// A photo taken with the camera in this orientation.
pub(crate) fn with_orientation(jpeg: &[u8], of: u8) -> Vec<u8> {
    with_exif(jpeg, &orientation(of))
}

fn jpegs() -> Vec<Stranger> {
    let whole = photo(640, 520, ImageFormat::Jpeg);
    let scan = whole.windows(2).position(|pair| pair == [0xFF, 0xDA]).unwrap();
    let again = whole[scan..whole.len() - 2].repeat(40);
    let comments = [&[0xFF, 0xFE, 0xFF, 0xFF], vec![b'x'; 65_533].as_slice()].concat().repeat(60);
    let mut tables = whole.clone();
    let table = tables.windows(2).position(|pair| pair == [0xFF, 0xC4]).unwrap();
    tables[table + 5..table + 21].fill(0xFF);
    let mut none = whole.clone();
    let frame = none.windows(2).position(|pair| pair == [0xFF, 0xC0]).unwrap();
    none[frame + 5..frame + 9].fill(0);
    let endless = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x08\0\0\0";
    vec![
        stranger("cut in half.jpg", whole[..whole.len() / 2].to_vec(), Ends::Either),
        stranger("cut before its pixels.jpg", whole[..scan].to_vec(), Ends::Sentence),
        stranger("without its end.jpg", whole[..whole.len() - 2].to_vec(), Ends::Picture),
        stranger("no height and no width.jpg", none, Ends::Sentence),
        stranger("codes that overflow.jpg", tables, Ends::Sentence),
        stranger(
            "the same pixels forty times.jpg",
            [&whole[..whole.len() - 2], &again, &[0xFF, 0xD9]].concat(),
            Ends::Either,
        ),
        stranger(
            "four megabytes of comments.jpg",
            [&whole[..2], &comments, &whole[2..]].concat(),
            Ends::Picture,
        ),
        stranger(
            "turned in a way there is not.jpg",
            with_exif(&whole, &orientation(99)),
            Ends::Picture,
        ),
        stranger("Exif cut off.jpg", with_exif(&whole, &orientation(6)[..12]), Ends::Picture),
        stranger("Exif that leads to itself.jpg", with_exif(&whole, endless), Ends::Picture),
        stranger(
            "Exif that points outside.jpg",
            with_exif(&whole, b"II*\0\xFF\xFF\xFF\xFF"),
            Ends::Picture,
        ),
    ]
}

/// A TIFF with one directory of these entries (tag, kind, count, value), which says where the next
/// one is.
fn tiff(entries: &[(u16, u16, u32, u32)], next: u32) -> Vec<u8> {
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    bytes.extend(u16::try_from(entries.len()).unwrap().to_le_bytes());
    for (tag, kind, count, value) in entries {
        bytes.extend(tag.to_le_bytes());
        bytes.extend(kind.to_le_bytes());
        bytes.extend(count.to_le_bytes());
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend(next.to_le_bytes());
    bytes.extend([0x7F; 600]);
    bytes
}

fn tiffs() -> Vec<Stranger> {
    const LONG: u16 = 4;
    let grey = |width: u32, height: u32, packing: u32, bytes: u32| {
        vec![
            (256, LONG, 1, width),
            (257, LONG, 1, height),
            (258, LONG, 1, 8),
            (259, LONG, 1, packing),
            (262, LONG, 1, 1),
            (273, LONG, 1, 150),
            (278, LONG, 1, height),
            (279, LONG, 1, bytes),
        ]
    };
    let whole = photo(700, 600, ImageFormat::Tiff);
    vec![
        stranger("cut in half.tif", whole[..whole.len() / 2].to_vec(), Ends::Sentence),
        stranger("whole.tiff", whole, Ends::Picture),
        stranger(
            "a directory that leads to itself.tif",
            tiff(&grey(20, 20, 1, 400), 8),
            Ends::Sentence,
        ),
        stranger(
            "two thousand million pixels.tif",
            tiff(&grey(50_000, 50_000, 1, 400), 0),
            Ends::Sentence,
        ),
        stranger("packed nonsense.tif", tiff(&grey(2_000, 2_000, 5, 500), 0), Ends::Sentence),
        stranger("a packing there is not.tif", tiff(&grey(20, 20, 4_711, 400), 0), Ends::Sentence),
        stranger(
            "strips outside.tif",
            tiff(&[(256, LONG, 1, 20), (257, LONG, 1, 20), (273, LONG, u32::MAX, u32::MAX)], 0),
            Ends::Sentence,
        ),
    ]
}

fn webps() -> Vec<Stranger> {
    let whole = photo(640, 520, ImageFormat::WebP);
    let riff = |chunks: &[u8]| {
        let length = u32::try_from(chunks.len() + 4).unwrap().to_le_bytes();
        [b"RIFF".as_slice(), &length, b"WEBP", chunks].concat()
    };
    let canvas =
        [b"VP8X\x0A\0\0\0\x02\0\0\0\xFF\x3F\0\xFF\x3F\0".as_slice(), b"ANIM\x06\0\0\0\0\0\0\0\0\0"]
            .concat();
    vec![
        stranger("cut in half.webp", whole[..whole.len() / 2].to_vec(), Ends::Sentence),
        stranger("moving, 16,384 by 16,384, without a frame.webp", riff(&canvas), Ends::Sentence),
        stranger(
            "a length that lies.webp",
            [&whole[..4], &[0xFF; 4], &whole[8..]].concat(),
            Ends::Either,
        ),
        stranger("nothing in it.webp", riff(b""), Ends::Sentence),
    ]
}

/// Documents that have no preview: each is sent as it is, with a sentence.
fn others() -> Vec<Stranger> {
    let gif = b"GIF89a\x10\x27\x10\x27\x80\0\0\0\0\0\xFF\xFF\xFF,\0\0\0\0\x10\x27\x10\x27\0\x02\x02D\x01\0;";
    let bmp = [b"BM".as_slice(), &[0x7F; 200]].concat();
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat".to_vec();
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert('SAMPLE')</script><image href='file:///etc/passwd'/></svg>";
    vec![
        stranger("moving.gif", gif.to_vec(), Ends::Sentence),
        stranger("a bitmap.bmp", bmp.clone(), Ends::Sentence),
        stranger("a bitmap that says it is a photo.jpg", bmp, Ends::Sentence),
        stranger("from a phone.heic", heic, Ends::Sentence),
        stranger("a drawing with a script.svg", svg.to_vec(), Ends::Sentence),
        stranger(
            "a program that says it is a scan.png",
            [b"MZ".as_slice(), &[0x90; 800]].concat(),
            Ends::Sentence,
        ),
    ]
}
