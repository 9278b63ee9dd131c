//! State of the open case's pages.
//!
//! Companies, people and relations are named by their identities, so that nothing here changes when
//! they are moved or renamed. Knows nothing of the case's content.

use std::collections::HashSet;
use std::fmt;

use crate::domain::draft::{EntityId, Owner};
use crate::domain::finding::Place;
use crate::domain::link::Environment;
use crate::domain::progress::FileState;
use crate::ui::intent::NewField;
use crate::ui::view::{Tab, TrayId};

/// State of the open case's pages.
#[derive(Default)]
pub struct CaseScreen {
    pub tab: Tab,
    /// The entity whose form is shown; `None` is the case itself.
    pub selected: Option<EntityId>,
    /// The position of the sent step that is shown instead of the form.
    pub sent: Option<usize>,
    pub outline: OutlinePane,
    pub review: ReviewPage,
    pub matrix: MatrixPage,
    pub status: StatusPane,
    pub reporting: Reporting,
    pub new_relation: NewRelation,
    pub new_field: NewFieldLine,
    /// The reference of an entity, as typed.
    pub reference: Option<(EntityId, String)>,
    pub sections: Sections,
    /// The document beside the form: its owner, and the name of its field.
    pub beside: Option<(Owner, String)>,
    pub tray: TrayPane,
}

/// The files that are selected in the tray.
#[derive(Debug, Default)]
pub struct TrayPane {
    pub selected: HashSet<TrayId>,
    /// The file from which Shift selects.
    pub anchor: Option<TrayId>,
}

/// A section of a form's page that can be folded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    Documents,
    Roles,
    /// The reference and the fields that the form does not have; folded at first.
    Advanced,
}

/// The sections that are open, the same on the pages of all companies and people.
#[derive(Debug, Default)]
pub struct Sections {
    /// The sections that are not as they were at first.
    changed: HashSet<Section>,
}

impl Sections {
    /// Returns true if a section is open.
    #[must_use]
    pub fn is_open(&self, section: Section) -> bool {
        self.changed.contains(&section) == (section == Section::Advanced)
    }

    /// Opens a section, or folds it.
    pub fn toggle(&mut self, section: Section) {
        if !self.changed.remove(&section) {
            self.changed.insert(section);
        }
    }

    /// Opens a section.
    pub fn open(&mut self, section: Section) {
        if !self.is_open(section) {
            self.toggle(section);
        }
    }
}

/// The list of companies and people.
#[derive(Default)]
pub struct OutlinePane {
    /// The search as typed.
    pub search: String,
    /// The result of the search.
    pub found: Option<FoundInOutline>,
}

/// The companies and people that were found by a search of the outline.
pub struct FoundInOutline {
    /// The search, and the number of the validation.
    pub by: (String, u64),
    pub companies: Vec<EntityId>,
    pub people: Vec<EntityId>,
}

/// The places at which findings are shown already.
#[derive(Debug, Default)]
pub struct Reporting {
    /// Fields that were left after a change.
    pub touched: HashSet<Place>,
    /// True if the whole case was checked, so that every finding is shown.
    pub judged: bool,
    /// The field that was changed and not left yet.
    pub changing: Option<Place>,
}

impl Reporting {
    /// Follows the objects of an entity field after one was taken out.
    pub(super) fn entry_removed(&mut self, gone_from: &str, gone: usize) {
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
}

/// The pane with the progress of sending.
#[derive(Default)]
pub struct StatusPane {
    /// True if the drawer is open.
    pub open: bool,
    /// The occasion that the drawer last opened for, or could have.
    pub occasion: Occasion,
    /// True if only documents that did not get through are listed.
    pub problems_only: bool,
    /// The final or interrupted state of each document when it was last announced.
    pub ended: Vec<Option<FileState>>,
    /// The last announcement to a screen reader; contains names.
    pub announced: String,
}

/// An occasion for which the drawer opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Occasion {
    /// Nothing was sent yet.
    #[default]
    None,
    Sending,
    /// Something has to be done before it goes on.
    Halted,
    Completed,
}

/// The page before sending.
#[derive(Debug, Default)]
pub struct ReviewPage {
    /// True if the exact text to be sent is shown.
    pub exact_open: bool,
    /// The validation and the environment for which the operator agreed to send real people's data.
    pub agreed: Option<(u64, Environment)>,
}

/// The table of everyone's documents.
#[derive(Default)]
pub struct MatrixPage {
    /// True if only owners with an empty slot are listed.
    pub holes_only: bool,
    /// The names that are listed, as typed.
    pub filter: String,
    /// The lines that the filters leave.
    pub listed: Option<MatrixLines>,
    /// The line and the column that get the keyboard next.
    pub focus: Option<(usize, usize)>,
}

/// The lines of the table of documents that its filters leave.
pub struct MatrixLines {
    /// The folded filter, if only owners with an empty slot are listed, and the number of the
    /// validation.
    pub by: (String, bool, u64),
    pub lines: Vec<MatrixLine>,
}

/// One line of the table of documents, by positions in the inventory.
#[derive(Clone, Copy, Debug)]
pub enum MatrixLine {
    /// The heading of a group.
    Heading(usize),
    /// One owner of a group.
    Row(usize, usize),
}

/// A relation that is being added.
#[derive(Default)]
pub struct NewRelation {
    /// The reference of the held entity.
    pub held: String,
    pub role: String,
    pub share: String,
    pub open: bool,
    /// True if the line is to be opened for the selected entity.
    pub wanted: bool,
    /// True if the line gets the keyboard next.
    pub focus: bool,
}

/// A field that is being added.
#[derive(Default)]
pub struct NewFieldLine {
    pub key: String,
    pub kind: NewField,
    pub open: bool,
}

impl fmt::Debug for CaseScreen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CaseScreen")
            .field("tab", &self.tab)
            .field("selected", &self.selected)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for MatrixPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MatrixPage").field("focus", &self.focus).finish_non_exhaustive()
    }
}

impl fmt::Debug for MatrixLines {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MatrixLines").field("lines", &self.lines.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for OutlinePane {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OutlinePane(…)")
    }
}

impl fmt::Debug for FoundInOutline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FoundInOutline(…)")
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

impl fmt::Debug for NewRelation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewRelation(…)")
    }
}

impl fmt::Debug for NewFieldLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewFieldLine(…)")
    }
}
