//! Events of a drag from another program.
//!
//! Knows nothing of X11.

use std::path::PathBuf;

use bytes::Bytes;

use super::list::Lost;
use crate::domain::hidden::Hidden;

/// An event of a drag.
#[derive(Debug)]
pub(super) enum Told {
    /// Files are over the window.
    Over(Vec<PathBuf>),
    Left,
    Dropped(Delivery),
}

/// A drop on the window.
#[derive(Debug, Default)]
pub(crate) struct Delivery {
    pub files: Vec<PathBuf>,
    /// Documents that are not files of this computer.
    pub documents: Vec<Handed>,
    pub lost: Vec<Lost>,
    /// True if the drop was refused, because no case is shown.
    pub is_refused: bool,
    /// The position in pixels of the window.
    pub at: Option<(i16, i16)>,
}

/// A document sent as bytes.
#[derive(Debug)]
pub(crate) struct Handed {
    pub name: Hidden<String>,
    pub bytes: Hidden<Bytes>,
}
