//! What another program does with what it drags.
//!
//! Knows nothing of X11.

use std::path::PathBuf;

use bytes::Bytes;

use super::list::Lost;
use crate::domain::hidden::Hidden;

/// What another program does with what it drags.
#[derive(Debug)]
pub(super) enum Told {
    /// Files are over the window.
    Over(Vec<PathBuf>),
    Left,
    Dropped(Delivery),
}

/// What was let go over the window.
#[derive(Debug, Default)]
pub(crate) struct Delivery {
    pub files: Vec<PathBuf>,
    /// Documents that are no files of this computer.
    pub documents: Vec<Handed>,
    pub lost: Vec<Lost>,
    /// True if nothing of it was taken, because there is no case to take it.
    pub is_refused: bool,
    /// Where, in pixels of the window.
    pub at: Option<(i16, i16)>,
}

/// A document that was handed over as bytes.
#[derive(Debug)]
pub(crate) struct Handed {
    pub name: Hidden<String>,
    pub bytes: Hidden<Bytes>,
}
