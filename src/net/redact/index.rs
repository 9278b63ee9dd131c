//! A sorted index of secrets. Each position in a text costs one hash look-up of its first bytes,
//! and a binary search only if a secret begins with them, however many secrets there are.
//!
//! Knows nothing of where the texts come from.

use std::collections::HashSet;
use std::ops::Range;

use memchr::memmem;
use zeroize::Zeroizing;

use super::plain::Plain;

/// Number of bytes that the hash look-up compares; shorter secrets are kept in a list.
pub(super) const HEAD: usize = 8;

/// Secrets in normalized form, see [`Plain`].
#[derive(Clone, Default)]
pub(super) struct Index {
    /// Sorted by their bytes, without duplicates.
    long: Vec<Needle>,
    short: Vec<Zeroizing<Vec<u8>>>,
    heads: HashSet<[u8; HEAD]>,
    /// Length of the longest secret, in bytes.
    most: usize,
    /// Number of the answer that was added last.
    answer: usize,
}

#[derive(Clone)]
struct Needle {
    bytes: Zeroizing<Vec<u8>>,
    /// Number of the last answer that contained it.
    answer: usize,
    /// Index of the longest other secret that this one begins with.
    shorter: Option<usize>,
}

impl Index {
    pub(super) fn len(&self) -> usize {
        self.long.len() + self.short.len()
    }

    /// Adds the secrets of one answer. If there are more than `most` then, those that came neither
    /// with this answer nor with the one before are forgotten.
    pub(super) fn add<'t>(&mut self, secrets: impl Iterator<Item = &'t str>, most: usize) {
        self.answer += 1;
        for secret in secrets {
            let written = Plain::of(secret);
            if written.has_escapes() {
                self.push(written.resolved().0.bytes);
            }
            self.push(written.bytes);
        }
        // Of two equal secrets the newer one is kept.
        self.long.sort_unstable_by(|a, b| a.bytes.cmp(&b.bytes).then(b.answer.cmp(&a.answer)));
        self.long.dedup_by(|next, kept| next.bytes == kept.bytes);
        if self.long.len() > most {
            self.long.retain(|needle| needle.answer + 1 >= self.answer);
        }
        self.heads =
            self.long.iter().filter_map(|needle| needle.bytes.first_chunk().copied()).collect();
        self.most = self.long.iter().map(|needle| needle.bytes.len()).max().unwrap_or_default();
        self.chain();
    }

    fn push(&mut self, bytes: Zeroizing<Vec<u8>>) {
        if bytes.len() >= HEAD {
            self.long.push(Needle { bytes, answer: self.answer, shorter: None });
        } else if !bytes.is_empty() && !self.short.contains(&bytes) {
            self.short.push(bytes);
        }
    }

    /// Sets `shorter` of each secret.
    fn chain(&mut self) {
        let mut open: Vec<usize> = Vec::new();
        for at in 0..self.long.len() {
            while open
                .pop_if(|last| !self.long[at].bytes.starts_with(&self.long[*last].bytes))
                .is_some()
            {}
            self.long[at].shorter = open.last().copied();
            open.push(at);
        }
    }

    /// Returns the length of the longest secret that a text begins with.
    pub(super) fn longest(&self, text: &[u8]) -> Option<usize> {
        if !self.heads.contains(text.first_chunk::<HEAD>()?) {
            return None;
        }
        // Every secret that the text begins with is a prefix of the last one that sorts before it.
        let mut at =
            self.long.partition_point(|needle| needle.bytes.as_slice() <= text).checked_sub(1);
        while let Some(needle) = at.and_then(|at| self.long.get(at)) {
            if text.starts_with(&needle.bytes) {
                return Some(needle.bytes.len());
            }
            at = needle.shorter;
        }
        None
    }

    /// Returns the same for a text in two pieces.
    pub(super) fn longest_of(&self, first: &[u8], second: &[u8]) -> Option<usize> {
        let both = || first.iter().chain(second).copied();
        let mut head = [0; HEAD];
        head.iter_mut().zip(both()).for_each(|(place, byte)| *place = byte);
        if !self.heads.contains(&head) {
            return None;
        }
        let whole: Zeroizing<Vec<u8>> = Zeroizing::new(both().take(self.most).collect());
        self.longest(&whole)
    }

    /// Returns the ranges of the short secrets.
    pub(super) fn short<'t>(&'t self, text: &'t [u8]) -> impl Iterator<Item = Range<usize>> + 't {
        self.short.iter().flat_map(|needle| {
            memmem::find_iter(text, needle.as_slice()).map(|at| at..at + needle.len())
        })
    }
}
