//! The documents of one owner, as slots side by side.
//!
//! Must not know: what a slot looks like.

use egui::{Align, Id, Ui};

use crate::domain::draft::Draft;
use crate::domain::finding::Problem;
use crate::domain::form::Field;
use crate::domain::value::Value;
use crate::words;

use super::cx::Cx;
use super::slot::{Slot, slot_ui};
use super::view::{field_place, fields_at, owner_name, slot_key};
use super::{entity, parts};

/// The form's slots and those of file fields the form does not know.
pub(super) fn files_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, entity: Option<usize>, documents: &[&Field], columns: usize) {
    let unknown = unknown_files(cx, draft, entity);
    if documents.is_empty() && unknown.is_empty() {
        return;
    }
    entity::group_heading(ui, cx, &words::text("window-documents"));
    let known = documents.iter().map(|field| (field.key.clone(), Some(*field)));
    let all: Vec<(String, Option<&Field>)> = known.chain(unknown.into_iter().map(|key| (key, None))).collect();
    let owner = owner_name(draft, entity);
    let heights = Id::unique(("slot-heights", entity));
    let before: Vec<f32> = ui.data(|data| data.get_temp(heights)).unwrap_or_default();
    let mut now = vec![0.0_f32; all.len().div_ceil(columns)];
    parts::grid(ui, columns, all.into_iter().enumerate(), |ui, (at, (key, field))| {
        let row = at / columns;
        let place = field_place(entity, &key);
        let required = |problem: &Problem| matches!(problem, Problem::Required { .. });
        let wanted =
            cx.screen.is_judged(&place) && cx.view.findings.iter().any(|finding| finding.place == place && required(&finding.problem));
        let path = match fields_at(draft, entity).and_then(|fields| fields.get(&key)) {
            Some(Value::File(file)) if !file.path.is_empty() => Some(file.path.clone()),
            _ => None,
        };
        let focus = cx.screen.takes_focus(&place);
        let least_height = before.get(row).copied().unwrap_or_default();
        let slot = Slot { key: slot_key(draft, entity, &key), field, owner: &owner, path, wanted, focus, least_height };
        let shown = ui.push_id(("slot", &key), |ui| slot_ui(ui, cx, &slot));
        now[row] = shown.inner.max(now[row]);
        if focus {
            shown.response.scroll_to_me(Some(Align::Center));
        }
    });
    // Slots of one row are as high as the highest: what was measured now holds from the next frame on.
    if before != now {
        ui.data_mut(|data| data.insert_temp(heights, now));
        ui.ctx().request_repaint();
    }
}

fn unknown_files(cx: &Cx<'_>, draft: &Draft, entity: Option<usize>) -> Vec<String> {
    let kind = entity.and_then(|at| draft.entities.get(at)).map(|entity| entity.kind);
    let form = cx.view.form(kind);
    let Some(fields) = fields_at(draft, entity) else { return Vec::new() };
    fields
        .iter()
        .filter(|(key, value)| form.field(key).is_none() && matches!(value, Value::File(_)))
        .map(|(key, _)| key.to_owned())
        .collect()
}
