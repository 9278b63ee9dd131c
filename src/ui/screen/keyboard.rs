//! The places that get the keyboard in the next frame, because of what was done in this one.
//!
//! Knows nothing of widgets.

use crate::domain::finding::Place;
use crate::domain::intake::SlotKey;
use crate::domain::ownership::place::Mover;
use crate::ui::view::TrayId;

/// The places that get the keyboard next.
#[derive(Debug, Default)]
pub struct Keyboard {
    pub next: Option<Focus>,
    /// The empty slot that had the keyboard, with the widget: once filled, the slot keeps it.
    pub slot: Option<(SlotKey, egui::Id)>,
    /// The company, person or role whose row has the keyboard.
    pub line: Option<Mover>,
    /// The company, person or role whose row gets the keyboard.
    pub next_line: Option<Mover>,
    /// The file of the tray that gets the keyboard.
    pub tray_file: Option<TrayId>,
}

/// A place of the case's pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    Place(Place),
    /// The heading of the error summary.
    Summary,
    /// The heading of the page before sending.
    Review,
    /// The tick that real people's data may be sent.
    Agreement,
}
