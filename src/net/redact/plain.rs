//! Normalization of a text: ASCII in lower case, without invisible characters, escapes resolved.
//!
//! Knows nothing of secrets.

use std::ops::Range;

use zeroize::Zeroizing;

use crate::domain::intake::is_invisible;

/// A normalized text, with the place of each of its bytes in the original.
pub(super) struct Plain {
    pub(super) bytes: Zeroizing<Vec<u8>>,
    places: Vec<Range<usize>>,
}

/// A resolved escape: its range before it was resolved, and the index of the first byte after it
/// once resolved.
#[derive(Clone)]
pub(super) struct Escaped {
    pub(super) range: Range<usize>,
    pub(super) next: usize,
}

impl Plain {
    /// Folds a text to lower case and removes invisible characters; does not resolve escapes.
    pub(super) fn of(text: &str) -> Self {
        let mut plain = Self::with_capacity(text.len());
        for (at, c) in text.char_indices() {
            plain.push(c, std::iter::repeat_n(at..at + c.len_utf8(), c.len_utf8()));
        }
        plain
    }

    fn with_capacity(bytes: usize) -> Self {
        Self { bytes: Zeroizing::new(Vec::with_capacity(bytes)), places: Vec::with_capacity(bytes) }
    }

    /// Adds a character with the places of its bytes, unless it is invisible.
    fn push(&mut self, c: char, places: impl Iterator<Item = Range<usize>>) {
        if !is_invisible(c) {
            self.bytes
                .extend_from_slice(c.to_ascii_lowercase().encode_utf8(&mut [0; 4]).as_bytes());
            self.places.extend(places);
        }
    }

    /// Returns true if the text may contain escapes.
    pub(super) fn has_escapes(&self) -> bool {
        memchr::memchr3(b'%', b'\\', b'&', &self.bytes).is_some()
    }

    /// Resolves the escapes, and returns them.
    pub(super) fn resolved(&self) -> (Self, Vec<Escaped>) {
        let (mut bytes, mut places) = (
            Zeroizing::new(Vec::with_capacity(self.bytes.len())),
            Vec::with_capacity(self.bytes.len()),
        );
        let (mut at, mut escapes) = (0, Vec::new());
        while let Some(unit) = Unit::at(&self.bytes, at) {
            let meant = unit.meant.as_bytes();
            bytes.extend_from_slice(meant);
            places.extend(std::iter::repeat_n(at..unit.end, meant.len()));
            if unit.end > at + 1 {
                escapes.push(at..unit.end);
            }
            at = unit.end;
        }
        let mut resolved = Self::with_capacity(bytes.len());
        let mut at = 0;
        for chunk in bytes.utf8_chunks() {
            for c in chunk.valid().chars() {
                resolved.push(c, places[at..at + c.len_utf8()].iter().cloned());
                at += c.len_utf8();
            }
            resolved.bytes.extend_from_slice(chunk.invalid());
            resolved.places.extend_from_slice(&places[at..at + chunk.invalid().len()]);
            at += chunk.invalid().len();
        }
        let next =
            |range: &Range<usize>| resolved.places.partition_point(|place| place.start < range.end);
        let escapes =
            escapes.into_iter().map(|range| Escaped { next: next(&range), range }).collect();
        for place in &mut resolved.places {
            *place = self.written(place.clone());
        }
        (resolved, escapes)
    }

    /// Returns the range of some of its bytes in the original.
    pub(super) fn written(&self, range: Range<usize>) -> Range<usize> {
        self.places[range.start].start..self.places[range.end - 1].end
    }
}

/// A byte or a character, and the end of its escapes, which may be nested: `%25%41`, `%2541` and
/// `\u002541` all mean `A`.
struct Unit {
    meant: Meant,
    end: usize,
}

enum Meant {
    Byte([u8; 1]),
    Char([u8; 4], usize),
}

impl Meant {
    fn of(code: u32) -> Option<Self> {
        let c = char::from_u32(code)?;
        let mut bytes = [0; 4];
        let length = c.encode_utf8(&mut bytes).len();
        Some(if length == 1 { Self::Byte([bytes[0]]) } else { Self::Char(bytes, length) })
    }

    fn as_bytes(&self) -> &[u8] {
        match self {
            Self::Byte(byte) => byte,
            Self::Char(bytes, length) => &bytes[..*length],
        }
    }
}

impl Unit {
    fn at(text: &[u8], at: usize) -> Option<Self> {
        let mut unit = Self { meant: Meant::Byte([*text.get(at)?]), end: at + 1 };
        while let Meant::Byte([byte]) = unit.meant
            && let Some((meant, length)) = escape(byte, &text[unit.end..])
        {
            unit = Self { meant, end: unit.end + length };
        }
        Some(unit)
    }
}

/// Returns the character that an escape means, and the number of bytes after `byte` that belong to
/// it; `None` if it is not an escape.
fn escape(byte: u8, rest: &[u8]) -> Option<(Meant, usize)> {
    match (byte, rest) {
        (b'%' | b'\\', [b'u', a, b, c, d, ..]) => {
            Some((Meant::of(number(&[*a, *b, *c, *d], 16)?)?, 5))
        }
        (b'%', [high, low, ..]) => {
            Some((Meant::Byte([u8::try_from(number(&[*high, *low], 16)?).ok()?]), 2))
        }
        (b'\\', [byte @ (b'\\' | b'/' | b'"'), ..]) => Some((Meant::Byte([*byte]), 1)),
        (b'\\', [b'x', high, low, ..]) => Some((Meant::of(number(&[*high, *low], 16)?)?, 3)),
        (b'&', [b'#', b'x', digits @ ..]) => {
            entity(digits, 16).map(|(meant, length)| (meant, length + 2))
        }
        (b'&', [b'#', digits @ ..]) => {
            entity(digits, 10).map(|(meant, length)| (meant, length + 1))
        }
        _ => None,
    }
}

/// Reads the number of an HTML entity, up to its semicolon.
fn entity(digits: &[u8], radix: u32) -> Option<(Meant, usize)> {
    let end = digits.iter().take(8).position(|byte| *byte == b';')?;
    Some((Meant::of(number(&digits[..end], radix)?)?, end + 1))
}

fn number(digits: &[u8], radix: u32) -> Option<u32> {
    let add = |sum: u32, digit: &u8| {
        sum.checked_mul(radix)?.checked_add(char::from(*digit).to_digit(radix)?)
    };
    (!digits.is_empty()).then(|| digits.iter().try_fold(0, add))?
}
