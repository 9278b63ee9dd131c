//! The documents of one owner, as slots side by side.
//!
//! Knows nothing of what a slot looks like.

use egui::{Align, Id, Ui};

use crate::domain::draft::{Draft, Owner};
use crate::domain::finding::{Place, Problem};
use crate::domain::form::Field;
use crate::domain::value::Value;
use crate::words;

use super::context::ViewContext;
use super::screen::{Focus, Section};
use super::section::Heading;
use super::slot::{Slot, slot_ui};
use super::{view, viewer, widgets};

/// Shows the slots of the form's documents and of file fields that the form does not know.
pub(super) fn documents_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    owner: &Owner,
    documents: &[&Field],
    columns: usize,
) {
    let unknown = unknown_files(context, draft, owner);
    if documents.is_empty() && unknown.is_empty() {
        return;
    }
    let keys = || documents.iter().map(|field| field.key.as_str());
    let keys: Vec<&str> = keys().chain(unknown.iter().map(String::as_str)).collect();
    let is_filled = |key: &&&str| {
        let value = draft.fields_of(owner).and_then(|fields| fields.get(key));
        matches!(value, Some(Value::File(file)) if !file.path.is_empty())
    };
    let (filled, count) = (keys.iter().filter(is_filled).count(), keys.len());
    let next = context.screen.keyboard.next.as_ref();
    let is_next = |key: &&str| matches!(next, Some(Focus::Place(next)) if *next == Place::of_field(owner, key));
    let heading = Heading {
        section: Section::Documents,
        title: words::text("window-documents"),
        owner: &view::name_at(context.view.walk(draft), owner),
        summary: words::text_with(
            "window-filled",
            &[("filled", filled.into()), ("count", count.into())],
        ),
        is_wanted: keys.iter().any(is_next),
    };
    if !heading.show(ui, context) {
        return;
    }
    let known = documents.iter().map(|field| (field.key.clone(), Some(*field)));
    slots_ui(
        ui,
        context,
        draft,
        owner,
        known.chain(unknown.into_iter().map(|key| (key, None))).collect(),
        columns,
    );
}

/// Shows slots side by side, each with the form's field if it has one.
pub(super) fn slots_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    owner: &Owner,
    all: Vec<(String, Option<&Field>)>,
    columns: usize,
) {
    let whose = view::name_at(context.view.walk(draft), owner);
    let heights = Id::unique(("slot-heights", owner, all.first().map(|(key, _)| key)));
    let before: Vec<f32> = ui.data(|data| data.get_temp(heights)).unwrap_or_default();
    let mut now = vec![0.0_f32; all.len().div_ceil(columns)];
    widgets::grid(ui, columns, all.into_iter().enumerate(), |ui, (at, (key, field))| {
        let row = at / columns;
        let place = Place::of_field(owner, &key);
        let required = |problem: &Problem| matches!(problem, Problem::Required { .. });
        let wanted = context.screen.is_judged(&place)
            && context.view.case.findings_at(&place).any(|finding| required(&finding.problem));
        let path = match draft.fields_of(owner).and_then(|fields| fields.get(&key)) {
            Some(Value::File(file)) if !file.path.is_empty() => Some(file.path.clone()),
            _ => None,
        };
        let focused = ui.memory(egui::Memory::focused);
        let stays = path.is_some() && context.screen.stays_in(&draft.slot(owner, &key), focused);
        let focus = context.screen.takes_focus(&place) || stays;
        let least_height = before.get(row).copied().unwrap_or_default();
        let of = draft.slot(owner, &key);
        let notes = viewer::notes(context, draft, &of);
        let slot = Slot {
            key: of,
            field,
            of: owner,
            owner: &whose,
            path,
            wanted,
            focus,
            notes,
            least_height,
        };
        let shown = ui.push_id(("slot", &key), |ui| slot_ui(ui, context, &slot));
        now[row] = shown.inner.max(now[row]);
        if focus {
            shown.response.scroll_to_me(Some(Align::Center));
        }
    });
    // Slots of one row get the height of the highest, as measured in the previous frame.
    if before != now {
        ui.data_mut(|data| data.insert_temp(heights, now));
        ui.ctx().request_repaint();
    }
}

fn unknown_files(context: &ViewContext<'_>, draft: &Draft, owner: &Owner) -> Vec<String> {
    let form = context.view.walk(draft).form_of(owner);
    let Some(fields) = draft.fields_of(owner) else { return Vec::new() };
    fields
        .iter()
        .filter(|(key, value)| {
            form.is_none_or(|form| form.field(key).is_none()) && matches!(value, Value::File(_))
        })
        .map(|(key, _)| key.to_owned())
        .collect()
}
