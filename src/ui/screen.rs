//! What only the window remembers: the selection, what was touched, half-typed lines.
//!
//! Must not know: the case's content. Nothing here outlives the window; pasted secrets are wiped
//! when they are read.

mod forms;
mod templates;

use std::collections::HashSet;
use std::fmt;

use zeroize::Zeroizing;

use crate::domain::draft::EntityId;
use crate::domain::finding::Place;
use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::domain::ownership::place::{Mover, Under};
use crate::domain::progress::{CaseId, FileState};

use super::intent::NewField;
use super::view::{Page, Tab, TrayId};

pub use forms::{ChooserForm, ConnectForm, StartForm};
pub use templates::{Part, TemplatesPage};

/// The window's own memory.
#[derive(Debug, Default)]
pub struct Screen {
    pub page: Page,
    pub tab: Tab,
    pub review: ReviewPage,
    pub matrix: MatrixPage,
    pub templates: TemplatesPage,
    /// What stands over everything.
    pub overlay: Option<Overlay>,
    pub palette: PaletteLine,
    /// What the list of cases is searched for.
    pub search: String,
    /// What that found.
    pub found: Option<Found>,
    /// Another title for a case of the list, as typed.
    pub rename: String,
    pub passphrase: PassphraseForm,
    /// The entity that is shown; `None` is the case itself.
    pub selected: Option<EntityId>,
    /// Fields that were left after a change.
    pub touched: HashSet<Place>,
    /// Whether *Send* has judged the whole case.
    pub judged: bool,
    /// The field that was changed and not left yet.
    pub changing: Option<Place>,
    /// Where the keyboard goes next.
    pub focus: Option<Focus>,
    /// The slot that was empty and had the keyboard, by that widget: once it is filled the keyboard
    /// stays in it.
    pub slot_focus: Option<(SlotKey, egui::Id)>,
    pub status: StatusPane,
    /// Whether the toast is under the pointer or has the keyboard, and so stays.
    pub toast_held: bool,
    /// The hosts as they are typed, until they are taken.
    pub hosts: Option<String>,
    pub new_relation: NewRelation,
    pub new_field: NewFieldLine,
    pub connect: ConnectForm,
    pub start: StartForm,
    pub chooser: ChooserForm,
    /// Which of the steps that spektr has is being read.
    pub sent: Option<usize>,
    /// The reference being typed, and whose.
    pub reference: Option<(EntityId, String)>,
    /// What stands in the box of a day while it is typed.
    pub typing: Option<Typing>,
    pub assign: Assigning,
    pub placing: Placing,
    /// The company, person or role whose row has the keyboard, and the one whose row gets it next.
    pub line: Option<Mover>,
    pub line_focus: Option<Mover>,
    pub viewing: Viewing,
    /// The file of the tray the keyboard goes to next.
    pub tray_focus: Option<TrayId>,
}

/// What stands over everything, and asks nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    Palette,
    Settings,
    Shortcuts,
}

/// Which lines of the list of cases are shown.
#[derive(Debug)]
pub struct Found {
    /// What was searched for, in which list, and which of its cases was about to be deleted.
    pub by: (Hidden<String>, u64, Option<CaseId>),
    /// Places in the list.
    pub cases: Vec<usize>,
}

/// What is looked for in the palette.
#[derive(Default)]
pub struct PaletteLine {
    pub typed: String,
    /// The line that *Enter* takes.
    pub chosen: usize,
}

/// The status.
#[derive(Default)]
pub struct StatusPane {
    /// Whether the bar of a narrow window is open.
    pub open: bool,
    /// Whether only documents are listed that did not get through.
    pub problems_only: bool,
    /// How each document had ended, or why it had stopped, when that was last said.
    pub ended: Vec<Option<FileState>>,
    /// What a screen reader was last told of them; it has names in it.
    pub said: String,
}

/// The page before sending.
#[derive(Debug, Default)]
pub struct ReviewPage {
    /// Whether what is sent is shown to the letter.
    pub exact_open: bool,
}

/// The documents of everybody.
#[derive(Debug, Default)]
pub struct MatrixPage {
    /// Whether only those are listed who have an empty place.
    pub holes_only: bool,
    /// The line and the column the keyboard goes to next.
    pub focus: Option<(usize, usize)>,
}

/// A text that is not kept as it is typed.
pub struct Typing {
    /// The box it stands in.
    pub id: egui::Id,
    pub text: String,
}

/// Where the keyboard goes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    Place(Place),
    /// The heading of the error summary.
    Summary,
}

/// A document that is looked at closely.
#[derive(Clone, Copy, Debug, Default)]
pub struct Viewing {
    /// Which page, from 0.
    pub page: usize,
    /// How many times it was made larger, or smaller.
    pub zoom: i8,
    /// How many quarter turns clockwise it is shown at; the document stays as it is.
    pub turns: u8,
}

/// The dialog that asks where a file belongs.
#[derive(Default)]
pub struct Assigning {
    /// The slot that is chosen.
    pub slot: Option<SlotKey>,
    /// What the slots are searched for.
    pub search: String,
    /// True if the search has had the keyboard.
    pub had_keyboard: bool,
}

/// The dialog that asks under whom somebody goes.
#[derive(Default)]
pub struct Placing {
    /// The place that is chosen.
    pub under: Option<Under>,
    /// What the places are searched for.
    pub search: String,
}

/// A relation half typed.
#[derive(Default)]
pub struct NewRelation {
    /// The reference of what is held.
    pub held: String,
    pub role: String,
    pub share: String,
    pub open: bool,
    /// True if a role is to be begun for whoever is shown.
    pub wanted: bool,
    /// True if the keyboard comes here next.
    pub focus: bool,
}

/// A passphrase as typed: the present one, and twice the new one.
pub struct PassphraseForm {
    pub present: Zeroizing<String>,
    pub new: Zeroizing<String>,
    pub again: Zeroizing<String>,
    /// Whether the button was pressed, so that what is missing may be complained about.
    pub judged: bool,
}

/// Room for any passphrase, in bytes: a text that moves as it grows leaves itself behind in memory.
const ROOM: usize = 1_024;

impl Default for PassphraseForm {
    fn default() -> Self {
        let room = || Zeroizing::new(String::with_capacity(ROOM));
        Self { present: room(), new: room(), again: room(), judged: false }
    }
}

/// A field half added.
#[derive(Default)]
pub struct NewFieldLine {
    pub key: String,
    pub kind: NewField,
    pub open: bool,
}

impl Screen {
    /// Shows a page; from that of the forms there is a way back.
    pub fn go_to(&mut self, page: Page) {
        if page == Page::Templates && self.page != page {
            self.templates = TemplatesPage { back: self.page, ..TemplatesPage::default() };
        }
        self.page = page;
    }

    /// The page that is shown, or the one behind that of the forms.
    #[must_use]
    pub fn page_behind(&self) -> Page {
        if self.page == Page::Templates { self.templates.back } else { self.page }
    }

    /// Opens something over everything.
    pub fn open(&mut self, overlay: Overlay) {
        self.overlay = Some(overlay);
        self.palette = PaletteLine::default();
    }

    /// Selects an owner.
    pub fn select(&mut self, entity: Option<EntityId>) {
        self.selected = entity;
        self.tab = Tab::Form;
        self.new_relation = NewRelation::default();
        self.new_field = NewFieldLine::default();
        (self.reference, self.sent, self.typing) = (None, None, None);
    }

    /// Shows a place and puts the keyboard there.
    pub fn show(&mut self, owner: Option<EntityId>, place: Place) {
        if self.selected != owner || self.tab != Tab::Form {
            self.select(owner);
        }
        self.touched.insert(place.clone());
        self.focus = Some(Focus::Place(place));
    }

    /// Whether a place may be complained about yet.
    #[must_use]
    pub fn is_judged(&self, place: &Place) -> bool {
        self.judged || self.touched.contains(place)
    }

    /// Keeps what was touched true after an object of an entity field was taken out.
    pub fn entry_removed(&mut self, gone_from: &str, gone: usize) {
        let moved = |place: Place| match place {
            Place::Entry { list, at } if list == gone_from && at >= gone => {
                (at > gone).then(|| Place::Entry { list, at: at - 1 })
            }
            Place::EntryField { list, at, field } if list == gone_from && at >= gone => {
                (at > gone).then(|| Place::EntryField { list, at: at - 1, field })
            }
            place => Some(place),
        };
        self.touched = self.touched.drain().filter_map(moved).collect();
    }

    /// Whether the keyboard is to go to this place; answers yes once.
    pub fn takes_focus(&mut self, place: &Place) -> bool {
        let here = matches!(&self.focus, Some(Focus::Place(wanted)) if wanted == place);
        if here {
            self.focus = None;
        }
        here
    }

    /// Returns true if this slot has just been filled from the keyboard, which now has nowhere else
    /// to be.
    pub fn stays_in(&mut self, slot: &SlotKey, focused: Option<egui::Id>) -> bool {
        let Some((_, from)) = self.slot_focus.take_if(|(wanted, _)| wanted == slot) else {
            return false;
        };
        focused.is_none_or(|focused| focused == from)
    }
}

impl fmt::Debug for Typing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Typing(…)")
    }
}

impl fmt::Debug for Assigning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Assigning(…)")
    }
}

impl fmt::Debug for StatusPane {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StatusPane")
            .field("open", &self.open)
            .field("problems_only", &self.problems_only)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Placing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Placing(…)")
    }
}

impl fmt::Debug for PaletteLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaletteLine(…)")
    }
}

impl fmt::Debug for NewRelation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewRelation(…)")
    }
}

impl fmt::Debug for PassphraseForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PassphraseForm(…)")
    }
}

impl fmt::Debug for NewFieldLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewFieldLine(…)")
    }
}
