//! The window's own file chooser: for what it is open, and the paths that are looked up.
//!
//! Knows nothing of how it is drawn.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::super::dialogs::Purpose;
use crate::domain::hidden::Hidden;
use crate::engine::message::ViewId;
use crate::files::folder::Place;

/// Capacity of the channel of folder listings.
const WAITING: usize = 16;

/// A path that was looked at.
#[derive(Debug)]
pub(crate) struct Looked {
    pub number: u64,
    pub path: Hidden<PathBuf>,
    pub place: Place,
    /// True if it is chosen, not only shown.
    pub is_taken: bool,
}

/// The purpose of the chooser, and its folder listings.
#[derive(Debug)]
pub(crate) struct Choosing {
    pub view: ViewId,
    pub purpose: Option<Purpose>,
    /// The number of the last look; earlier ones are not waited for any more.
    pub last: u64,
    /// The folder of the last choice.
    pub folder: Option<Hidden<PathBuf>>,
    pub sender: SyncSender<Looked>,
    pub results: Receiver<Looked>,
}

impl Choosing {
    pub(crate) fn new() -> Self {
        let (sender, results) = sync_channel(WAITING);
        Self { view: ViewId(0), purpose: None, last: 0, folder: None, sender, results }
    }
}
