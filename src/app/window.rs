//! The state of the window that belongs to no case: its panes, dialogs, drags and pasted documents,
//! notifications, theme and last use.
//!
//! Knows nothing of what is in a case.

mod choosing;

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::ui::screen::Screen;
use crate::ui::theme::{Appearance, Contrast};

use super::clipboard::Clipboard;
use super::dialogs::Dialogs;
use super::dragged::Dragged;
use super::idle::Idle;
use super::notifications::{Notifier, Watch};
use super::pointer::Pointer;
use super::single_instance::SingleInstance;
use super::system_look::Watched;

pub(super) use choosing::Choosing;

/// The state of the window that belongs to no case.
#[derive(Debug)]
pub(super) struct Window {
    pub screen: Screen,
    pub dialogs: Dialogs,
    pub choosing: Choosing,
    pub clipboard: Clipboard,
    pub pointer: Pointer,
    pub dragged: Dragged,
    /// The names of the documents that are held in memory: pasted pictures, and dragged documents
    /// that are no files.
    pub held: HashSet<PathBuf>,
    pub single_instance: SingleInstance,
    pub notifier: Option<Arc<dyn Notifier>>,
    pub watch: Watch,
    pub look: Look,
    pub idle: Idle,
    /// The time of the last input, in the window's seconds.
    pub used_at: f64,
    /// True once the window closes without asking.
    pub closing: bool,
}

/// The look of the window.
#[derive(Debug)]
pub(super) struct Look {
    /// The operator's choices.
    pub chosen: Appearance,
    /// The system's settings.
    pub system: Watched,
}

impl Look {
    /// Returns the contrast that applies: the operator's choice, else the system's.
    pub(super) fn contrast(&self) -> Contrast {
        self.chosen.contrast(self.system.now())
    }
}
