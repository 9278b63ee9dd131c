//! A wrapper for what may be on the screen but never in a log: file names, paths, titles, the
//! server's words.
//!
//! Must not know: secrets. Tokens and keys live in `secrecy` types, which are wiped from memory as
//! well.

use std::fmt;

/// Something whose `Debug` shows nothing of it.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Hidden<T>(pub T);

impl<T> fmt::Debug for Hidden<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

impl<T> From<T> for Hidden<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_nothing_of_what_is_inside() {
        assert_eq!(format!("{:?}", Hidden("CANARY")), "…");
    }
}
