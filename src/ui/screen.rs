//! State of the window that is not part of the case: the selection, the fields that were touched,
//! what is typed and not taken yet.
//!
//! Nothing of it is saved. Pasted secrets are wiped when they are read. Knows nothing of the case's
//! content.

mod case;
mod dialogs;
mod keyboard;
mod list;
mod templates;

use std::fmt;

use crate::domain::draft::{Draft, EntityId, Owner};
use crate::domain::finding::Place;
use crate::domain::history::Landing;
use crate::domain::intake::SlotKey;

use super::view::{Page, Tab};

pub use case::{
    CaseScreen, FoundInOutline, MatrixLine, MatrixLines, MatrixPage, NewFieldLine, NewRelation,
    Occasion, Reporting, ReviewPage, Section, Sections, StatusPane, TrayPane,
};
pub use dialogs::{
    Assigning, ChooserForm, ConnectForm, Dialogs, EnvironmentForm, NamedSlot, NewcomerRow,
    Newcomers, PassphraseForm, Placing, SlotList, StartForm,
};
pub use keyboard::{Focus, Keyboard};
pub use list::{Column, Found, FoundBy, Group, ListScreen, Order};
pub use templates::{Part, TemplatesPage};

/// State of the window that is not part of the case.
#[derive(Debug, Default)]
pub struct Screen {
    pub page: Page,
    /// The pane above everything else, if one is open.
    pub overlay: Option<Overlay>,
    pub palette: PaletteLine,
    pub case: CaseScreen,
    pub list: ListScreen,
    pub templates: TemplatesPage,
    pub dialogs: Dialogs,
    pub keyboard: Keyboard,
    pub viewing: Viewing,
    /// Share of the page that a document beside the form takes, once the divider was moved.
    pub divider: Option<f32>,
    /// True if the status stays open, whatever happens.
    pub status_pinned: bool,
    /// `true` while the toast is under the pointer or has the keyboard, and so stays.
    pub toast_held: bool,
    /// The text of the day or number that is typed.
    pub typing: Option<Typing>,
}

/// A pane above everything else that asks no question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overlay {
    Palette,
    Settings,
    Shortcuts,
}

/// The search of the palette.
#[derive(Default)]
pub struct PaletteLine {
    pub typed: String,
    /// The line that *Enter* takes.
    pub chosen: usize,
    /// The entities that were found by the search.
    pub found: Option<FoundEntities>,
}

/// The entities that were found by a search of the palette.
pub struct FoundEntities {
    /// The search, and the number of the validation.
    pub by: (String, u64),
    pub entities: Vec<EntityId>,
}

impl fmt::Debug for FoundEntities {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FoundEntities").field("entities", &self.entities).finish_non_exhaustive()
    }
}

/// A text that becomes a value only when its box is left.
pub struct Typing {
    /// The box.
    pub id: egui::Id,
    pub text: String,
}

/// The view of a document in the viewer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Viewing {
    /// The page, from 0.
    pub page: usize,
    /// The number of steps by which it is larger (positive) or smaller (negative).
    pub zoom: i8,
    /// The number of quarter turns clockwise; the document itself is not turned.
    pub turns: u8,
}

impl Screen {
    /// Shows a page. The page of forms remembers the one before, to go back to.
    pub fn go_to(&mut self, page: Page) {
        if page == Page::Templates && self.page != page {
            self.templates = TemplatesPage { back: self.page, ..TemplatesPage::default() };
        }
        self.page = page;
    }

    /// Returns the page that is shown, or the one behind that of the forms.
    #[must_use]
    pub fn page_behind(&self) -> Page {
        if self.page == Page::Templates { self.templates.back } else { self.page }
    }

    /// Opens a pane above everything else.
    pub fn open(&mut self, overlay: Overlay) {
        self.overlay = Some(overlay);
        self.palette = PaletteLine::default();
    }

    /// Shows the form of an entity, or of the case (`None`).
    pub fn select(&mut self, entity: Option<EntityId>) {
        let case = &mut self.case;
        (case.selected, case.tab) = (entity, Tab::Form);
        case.new_relation = NewRelation::default();
        case.new_field = NewFieldLine::default();
        (case.reference, case.sent, self.typing) = (None, None, None);
    }

    /// Shows where a step was undone or redone.
    pub fn land(&mut self, landing: Landing, draft: &Draft) {
        let tab = self.case.tab;
        match landing {
            Landing::Nowhere => {}
            Landing::Case => self.select_other(None),
            Landing::Entity(id) | Landing::Holder(id) => self.select_other(Some(id)),
            Landing::Entities(concerned) => {
                self.entity_removed(draft);
                if concerned.is_some() {
                    self.select_other(concerned);
                }
            }
        }
        // The structure shows entities and roles as well.
        if tab == Tab::Ownership && matches!(landing, Landing::Holder(_) | Landing::Entities(_)) {
            self.case.tab = tab;
        }
    }

    /// Shows the form of the selected entity, or of the case if the entity was removed.
    pub fn entity_removed(&mut self, draft: &Draft) {
        self.select(self.case.selected.filter(|id| draft.entities.has(*id)));
    }

    fn select_other(&mut self, entity: Option<EntityId>) {
        if self.case.selected != entity {
            self.select(entity);
        }
    }

    /// Shows a place of an owner and puts the keyboard there.
    pub fn show(&mut self, owner: Option<EntityId>, place: Place) {
        if self.case.selected != owner || self.case.tab != Tab::Form {
            self.select(owner);
        }
        self.case.reporting.touched.insert(place.clone());
        self.keyboard.next = Some(Focus::Place(place));
    }

    /// Returns true if the findings at a place are shown there already.
    #[must_use]
    pub fn is_judged(&self, place: &Place) -> bool {
        self.case.reporting.judged || self.case.reporting.touched.contains(place)
    }

    /// Follows the objects of an entity field after one was taken out.
    pub fn entry_removed(&mut self, list: &str, at: usize) {
        self.case.reporting.entry_removed(list, at);
        let is_of_list =
            |owner: &Owner| matches!(owner, Owner::Entry { list: of, .. } if of == list);
        drop(self.case.beside.take_if(|(owner, _)| is_of_list(owner)));
    }

    /// Returns true, once, if the keyboard goes to this place next.
    pub fn takes_focus(&mut self, place: &Place) -> bool {
        let keyboard = &mut self.keyboard;
        let is_wanted =
            |focus: &mut Focus| matches!(focus, Focus::Place(wanted) if &*wanted == place);
        keyboard.next.take_if(is_wanted).is_some()
    }

    /// Returns true, once, if this slot was filled while it had the keyboard, which nothing else has
    /// now.
    pub fn stays_in(&mut self, slot: &SlotKey, focused: Option<egui::Id>) -> bool {
        let Some((_, from)) = self.keyboard.slot.take_if(|(wanted, _)| wanted == slot) else {
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

impl fmt::Debug for PaletteLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PaletteLine(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::EntityKind;

    #[test]
    fn an_undone_step_is_shown_where_it_happened() {
        let mut draft = Draft::default();
        let [one, other] = [EntityKind::Company; 2].map(|kind| draft.add_entity(kind));
        draft.remove_entity(other);
        for (selected, tab, landing, wanted) in [
            (Some(one), Tab::Review, Landing::Nowhere, (Some(one), Tab::Review)),
            (Some(one), Tab::Review, Landing::Case, (None, Tab::Form)),
            (Some(one), Tab::Review, Landing::Entity(one), (Some(one), Tab::Review)),
            (None, Tab::Review, Landing::Entity(one), (Some(one), Tab::Form)),
            (None, Tab::Ownership, Landing::Entity(one), (Some(one), Tab::Form)),
            (None, Tab::Ownership, Landing::Holder(one), (Some(one), Tab::Ownership)),
            (None, Tab::Review, Landing::Entities(Some(one)), (Some(one), Tab::Form)),
            (Some(other), Tab::Ownership, Landing::Entities(None), (None, Tab::Ownership)),
            (Some(other), Tab::Review, Landing::Entities(None), (None, Tab::Form)),
        ] {
            let mut screen = Screen::default();
            (screen.case.selected, screen.case.tab) = (selected, tab);
            screen.land(landing, &draft);
            assert_eq!((screen.case.selected, screen.case.tab), wanted, "{landing:?}");
        }
    }
}
