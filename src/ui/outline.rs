//! The outline: the case itself where it has fields, its companies and its people, each with a
//! button that adds one.
//!
//! Of many rows only those near the visible part are laid out. Knows nothing of fields.

mod ring;
mod row;
mod search;

use egui::{Frame, Id, ScrollArea, Ui, vec2};
use egui_material_icons::icons::ICON_ADD;

use crate::domain::draft::{Draft, EntityKind};
use crate::domain::finding::Place;
use crate::domain::ownership::place::Under;
use crate::words;

use super::actions::{self, Action};
use super::arrange;
use super::context::ViewContext;
use super::intent::{EditIntent, Intent};
use super::keys::Rows;
use super::panes::{self, Pane};
use super::theme::{fonts, inset, size};
use super::trailing_row::trailing_row_ui;
use super::view::FetchState;
use super::virtual_list::VirtualList;
use super::widgets::{self, Press, Weight};

/// The number of companies, and of people, that are all laid out.
const WHOLE: usize = 40;

pub(super) fn outline_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let margin = inset(size::LABEL, size::LABEL);
    let searched = Frame::new()
        .inner_margin(inset(size::FIELD, 0.0))
        .show(ui, |ui| search::search_ui(ui, context, draft))
        .inner;
    ScrollArea::vertical().id_salt("outline-scroll").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = size::LINE;
            let mut start = searched.map(|response| response.id);
            // The arrow keys go through all rows as through one list.
            let counts = [EntityKind::Company, EntityKind::Individual]
                .map(|kind| search::listed(context, draft, kind).len());
            let mut above = usize::from(shows_case(context, draft));
            let count = above + counts.iter().sum::<usize>();
            let rows = Rows { id: Id::unique("outline-rows"), count };
            if above > 0 {
                let case = row::row_ui(ui, context, draft, None);
                rows.row_ui(ui, 0, &case);
                start = Some(case.id);
                ui.add_space(size::LABEL);
            }
            let kinds = [EntityKind::Company, EntityKind::Individual];
            for (kind, count) in kinds.into_iter().zip(counts) {
                let first = group_ui(ui, context, draft, kind, (rows, above));
                start = start.or(first);
                above += count;
            }
            if let Some(start) = start {
                panes::mark_start(ui, Pane::Outline, start);
            }
        });
    });
}

/// Returns true if the case itself has a row: it has fields, something is said on its page, or it
/// is shown although there are companies or people.
fn shows_case(context: &ViewContext<'_>, draft: &Draft) -> bool {
    let (survey, session) = (context.view.case.survey, &context.view.session);
    let is_said = context.screen.is_judged(&Place::Case)
        && !survey.found_at(&Place::Case).is_empty()
        && !draft.entities.is_empty();
    let is_going_on = matches!(session.fetch_state, FetchState::Polling | FetchState::Stopped)
        || session.fault.is_some()
        || session.step.is_some()
        || !session.sent.is_empty();
    let is_open = context.screen.case.selected.is_none() && !draft.entities.is_empty();
    survey.has_case_fields() || is_said || is_going_on || is_open
}

/// Shows the companies or the people, which follow so many of the rows; returns the first widget
/// that takes the keyboard.
fn group_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    kind: EntityKind,
    (rows, above): (Rows, usize),
) -> Option<Id> {
    let listed = search::listed(context, draft, kind);
    let is_searched = !context.screen.case.outline.search.trim().is_empty();
    if is_searched && listed.is_empty() {
        let none = match kind {
            EntityKind::Company => "window-outline-no-company",
            EntityKind::Individual => "window-outline-no-person",
        };
        heading_ui(ui, context, draft, kind, 0);
        Frame::new()
            .inner_margin(inset(size::LABEL, 0.0))
            .show(ui, |ui| widgets::hint(ui, &context.t, &words::text(none)));
        ui.add_space(size::FIELD);
        return None;
    }
    let add = heading_ui(ui, context, draft, kind, listed.len());
    let wanted = context
        .screen
        .keyboard
        .next_line
        .and_then(|mover| listed.iter().position(|id| *id == mover.entity))
        .or_else(|| rows.wanted(ui)?.checked_sub(above).filter(|at| *at < listed.len()));
    let id = Id::unique(("outline", kind));
    let mut first = None;
    VirtualList { id, count: listed.len(), guess: size::ROW, whole: WHOLE, wanted }.show(
        ui,
        |ui, at| {
            let entity = listed[at];
            ui.push_id(("entity", entity), |ui| {
                let response = row::row_ui(ui, context, draft, Some(entity));
                rows.row_ui(ui, above + at, &response);
                first.get_or_insert(response.id);
            });
        },
    );
    ui.add_space(size::FIELD);
    first.or(Some(add))
}

/// Shows the heading of a group with the number of its rows and the button that adds one. A row
/// that is dropped on the heading of the companies goes to the top of the structure.
fn heading_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    kind: EntityKind,
    count: usize,
) -> Id {
    let (heading, add) = match kind {
        EntityKind::Company => ("window-companies", "window-add-company"),
        EntityKind::Individual => ("window-people", "window-add-person"),
    };
    let (heading, add) = (words::text(heading), words::text(add));
    let t = context.t;
    let press = if count == 0 && draft.entities.is_empty() {
        Press::new(Weight::Quiet, &add).icon(ICON_ADD)
    } else {
        Press::icon_only(ICON_ADD, &add)
    };
    let press = press.live(context.view.editable(), words::text("window-locked"));
    let line = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, (): &mut ()| {
        ui.spacing_mut().item_spacing.x = size::ICON_GAP;
        ui.add_space(size::LABEL);
        ui.label(fonts::strong(&heading).size(size::HINT).color(t.muted));
        if count > 0 {
            ui.label(fonts::strong(count.to_string()).size(size::HINT).color(t.muted));
        }
    };
    let row = ui.scope(|ui| {
        let end = |ui: &mut Ui, (): &mut ()| press.show(ui, &t);
        trailing_row_ui(ui, ("outline", kind), line, &mut (), begin, end).1
    });
    if kind == EntityKind::Company {
        arrange::target_ui(ui, context, draft, row.response.rect, Under::Top, None);
    }
    actions::letter_ui(ui, context, Action::Add(kind), &row.inner);
    if row.inner.clicked() {
        context.say(Intent::Edit(EditIntent::AddEntity(kind)));
    }
    row.inner.id
}
