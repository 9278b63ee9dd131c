//! The search of the outline, which is there in a case with many entries.
//!
//! Does not depend on how a row is drawn. The case is searched again only when the search or the
//! case has changed.

use egui::{Id, Key, Ui};

use crate::domain::draft::{Draft, EntityId, EntityKind};
use crate::domain::intake::fold;
use crate::words;

use super::super::context::ViewContext;
use super::super::screen::FoundInOutline;
use super::super::view::owner_name;
use super::super::widgets::{self, BoxLook};

/// The number of companies and people above which there is a search.
const SEARCHED: usize = 12;

/// Shows the box; returns it, and `None` in a case with few entries.
pub(super) fn search_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
) -> Option<egui::Response> {
    if draft.entities.len() <= SEARCHED {
        context.screen.case.outline.search.clear();
        return None;
    }
    let name = words::text("arrange-search");
    let placeholder = words::text("window-outline-search");
    let look = BoxLook { placeholder: &placeholder, ..BoxLook::default() };
    let search = &mut context.screen.case.outline.search;
    let id = Id::unique("outline-search");
    let response = widgets::text_box(ui, &context.t, id, search, f32::INFINITY, look);
    widgets::keep_own_undo(ui, &response);
    // Esc takes the keyboard from the box before the box sees it.
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        search.clear();
    }
    Some(response.accessible_name(name))
}

/// Returns the companies or people that the search leaves; all if nothing is searched for.
pub(super) fn listed<'v>(
    context: &mut ViewContext<'v>,
    draft: &Draft,
    kind: EntityKind,
) -> std::borrow::Cow<'v, [EntityId]> {
    let survey = context.view.case.survey;
    let wanted = fold(context.screen.case.outline.search.trim());
    if wanted.is_empty() {
        return survey.of_kind(kind).into();
    }
    let by = (wanted, survey.revision);
    let known = &mut context.screen.case.outline.found;
    if known.as_ref().is_none_or(|found| found.by != by) {
        let is_found = |id: &EntityId| {
            let name = fold(&owner_name(draft, Some(*id)));
            by.0.split_whitespace().all(|part| name.contains(part))
        };
        let of_kind = |kind| survey.of_kind(kind).iter().copied().filter(is_found).collect();
        let (companies, people) = (of_kind(EntityKind::Company), of_kind(EntityKind::Individual));
        *known = Some(FoundInOutline { by, companies, people });
    }
    let found = known.as_ref().map(|found| match kind {
        EntityKind::Company => found.companies.clone(),
        EntityKind::Individual => found.people.clone(),
    });
    found.unwrap_or_default().into()
}
