//! A wrapper for data that may be shown but not logged: file names, paths, titles, the server's
//! messages.
//!
//! Not for secrets: tokens and keys are in `secrecy` types, which are wiped from memory as well.

use std::fmt;

/// A value whose `Debug` shows nothing of it.
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
    fn debug_shows_nothing_of_the_value() {
        assert_eq!(format!("{:?}", Hidden("CANARY")), "…");
    }
}
