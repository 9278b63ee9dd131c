//! Documents from strangers: hostile ones, broken ones, and rare but sound ones. Each takes the
//! ordinary path: read from disk, recognised by its first bytes, drawn.
//!
//! Knows nothing of how a document is drawn.

mod pdfs;
mod pictures;

use dossier::domain::intake::FileProblem;

pub(crate) use pictures::with_orientation;

/// The fate of a document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ends {
    /// It is drawn.
    Picture,
    /// It is accepted, with a sentence instead of a picture.
    Sentence,
    /// Either of these two; it depends on the decoder.
    Either,
    /// It is refused.
    Refused(FileProblem),
}

/// A document and its file name.
pub(crate) struct Stranger {
    pub(crate) name: String,
    pub(crate) document: Vec<u8>,
    pub(crate) ends: Ends,
}

fn stranger(name: &str, document: Vec<u8>, ends: Ends) -> Stranger {
    Stranger { name: name.to_owned(), document, ends }
}

/// Returns all of them.
pub(crate) fn all() -> Vec<Stranger> {
    let mut all = pictures::all();
    all.extend(pdfs::all());
    all.push(stranger("nothing.pdf", Vec::new(), Ends::Refused(FileProblem::Empty)));
    all
}

/// A number of zeros packed by zlib: one byte, then the same 258 bytes repeated, 13 bits
/// each time.
fn packed_zeros(count: u32) -> Vec<u8> {
    let (mut bits, mut bytes) = (Bits::default(), vec![0x78, 0x9C]);
    // The last block, with the codes that need no table.
    bits.put(0b1, 1);
    bits.put(0b01, 2);
    let rest = count % 258;
    for _ in 0..rest {
        bits.put_code(0b0011_0000, 8);
    }
    for _ in 0..if rest == 0 { 0 } else { count / 258 } {
        bits.put_code(0b1100_0101, 8);
        bits.put_code(0, 5);
    }
    bits.put_code(0, 7);
    bytes.extend(bits.end());
    // The checksum of nothing but zeros.
    bytes.extend(((count % 65_521) << 16 | 1).to_be_bytes());
    bytes
}

/// A zlib stream that is not packed at all.
fn unpacked(content: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0x78, 0x01];
    let blocks: Vec<&[u8]> = content.chunks(0xFFFF).collect();
    for (at, block) in blocks.iter().enumerate() {
        let length = u16::try_from(block.len()).unwrap();
        bytes.push(u8::from(at + 1 == blocks.len()));
        bytes.extend(length.to_le_bytes());
        bytes.extend((!length).to_le_bytes());
        bytes.extend_from_slice(block);
    }
    let (a, b) = content.iter().fold((1_u32, 0_u32), |(a, b), byte| {
        let a = (a + u32::from(*byte)) % 65_521;
        (a, (b + a) % 65_521)
    });
    bytes.extend((b << 16 | a).to_be_bytes());
    bytes
}

/// Bits in the order deflate has them.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    current: u8,
    filled: u32,
}

impl Bits {
    /// The lowest bit first.
    fn put(&mut self, bits: u32, count: u32) {
        for at in 0..count {
            self.current |= u8::from(bits >> at & 1 == 1) << self.filled;
            self.filled += 1;
            if self.filled == 8 {
                self.bytes.push(std::mem::take(&mut self.current));
                self.filled = 0;
            }
        }
    }

    /// The highest bit first, as codes are.
    fn put_code(&mut self, bits: u32, count: u32) {
        for at in (0..count).rev() {
            self.put(bits >> at & 1, 1);
        }
    }

    fn end(mut self) -> Vec<u8> {
        if self.filled > 0 {
            self.bytes.push(self.current);
        }
        self.bytes
    }
}
