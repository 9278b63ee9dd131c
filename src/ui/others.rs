//! Fields the built-in forms do not know: shown, kept, edited by the kind of value they hold, added by name.
//!
//! Must not know: forms beyond whether they know a field. Unknown file fields are slots (see `files`).

use egui::{Align, Id, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_DELETE};

use crate::domain::draft::{Draft, LAST_NAME, MONONYM, Owner};
use crate::domain::finding::Place;
use crate::domain::hidden::Hidden;
use crate::domain::value::Value;
use crate::words;

use super::cx::Cx;
use super::ends::ends_ui;
use super::intent::{Intent, NewField};
use super::parts::{self, BoxLook, Press, Weight};
use super::theme::{Tone, size};
use super::view::{self, named};
use super::{cleaning, entity, fields, looks, one_name};

pub(super) fn others_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    draft: &mut Draft,
    owner: &Owner,
    columns: usize,
) {
    let form = cx.view.forms.of_owner(draft, owner);
    // It has a box of its own under the last name.
    let is_person = one_name::is_asked(draft, owner, LAST_NAME);
    let unknown: Vec<(String, Value)> = draft
        .fields_of(owner)
        .into_iter()
        .flat_map(crate::domain::value::Fields::iter)
        .filter(|(key, _)| {
            form.is_none_or(|form| form.field(key).is_none()) && !(is_person && *key == MONONYM)
        })
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect();
    let typed: Vec<&(String, Value)> =
        unknown.iter().filter(|(_, value)| !matches!(value, Value::File(_))).collect();
    entity::group_heading(ui, cx, &words::text("window-other-fields"));
    if unknown.is_empty() {
        parts::hint(ui, &cx.t, &words::text("window-other-fields-hint"));
    }
    parts::grid(ui, columns, typed, |ui, (key, value)| other_ui(ui, cx, draft, owner, key, value));
    for (key, _) in unknown.iter().filter(|(_, value)| matches!(value, Value::File(_))) {
        ui.horizontal(|ui| {
            parts::hint(
                ui,
                &cx.t,
                &words::text_with("window-other-file", &[("key", words::shown(key).into())]),
            );
            remove_ui(ui, cx, draft, owner, key);
        });
    }
    add_ui(ui, cx, draft, owner);
}

fn other_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    draft: &mut Draft,
    owner: &Owner,
    key: &str,
    value: &Value,
) {
    let place = Place::of_field(owner, key);
    let name = named(key, &view::name_at(cx.view.forms, draft, owner));
    let wrong: Vec<(Tone, String)> = cx
        .view
        .findings_at(&place)
        .map(|finding| (looks::finding(&finding.problem), view::sentence(draft, finding)))
        .collect();
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin =
        |ui: &mut Ui, cx: &mut Cx<'_>| fields::label_ui(ui, cx, key, false, fields::Hint::None);
    ends_ui(ui, ("other", key), row, cx, begin, |ui, cx| remove_ui(ui, cx, draft, owner, key));
    let look = BoxLook {
        wrong: wrong.iter().any(|(tone, _)| *tone == Tone::Danger),
        live: cx.view.editable(),
        ..BoxLook::default()
    };
    let Some(held) = draft.fields_of_mut(owner) else { return };
    let response =
        fields::value_ui(ui, cx, held, key, value, Id::unique(("other", owner, key)), look)
            .accessible_name(name);
    cleaning::field_left(cx, &response, held, key, key);
    if cx.screen.takes_focus(&place) {
        response.request_focus();
        response.scroll_to_me(Some(Align::Center));
    }
    for (tone, sentence) in wrong {
        parts::note(ui, &cx.t, tone, &sentence);
    }
}

fn remove_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, owner: &Owner, key: &str) {
    let whose = view::name_at(cx.view.forms, draft, owner);
    let name = words::text_with("window-remove-named", &[("name", named(key, &whose).into())]);
    if Press::icon_only(ICON_DELETE, name)
        .live(cx.view.editable(), words::text("window-locked"))
        .show(ui, &cx.t)
        .clicked()
    {
        cx.say(Intent::RemoveField { owner: owner.clone(), key: key.to_owned() });
    }
}

fn add_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, owner: &Owner) {
    let (editable, why) = (cx.view.editable(), words::text("window-locked"));
    if !cx.screen.new_field.open {
        let add = words::text("window-add-field");
        let press = Press::new(Weight::Quiet, add).icon(ICON_ADD).live(editable, why);
        if parts::flush(ui, &cx.t, press).clicked() {
            cx.screen.new_field.open = true;
        }
        return;
    }
    let taken =
        draft.fields_of(owner).is_some_and(|fields| fields.get(&cx.screen.new_field.key).is_some());
    ui.horizontal(|ui| {
        let placeholder = words::text("window-field-name");
        let look = BoxLook {
            placeholder: &placeholder,
            wrong: taken,
            live: editable,
            ..BoxLook::default()
        };
        let width = size::CHOICE;
        let line = parts::text_box(
            ui,
            &cx.t,
            Id::unique("new-field"),
            &mut cx.screen.new_field.key,
            width,
            look,
        );
        parts::keep_own_undo(ui, &line);
        line.accessible_name(&placeholder);
        let kinds = KINDS.map(|kind| (kind_id(kind), words::text(kind_id(kind))));
        let current = kind_id(cx.screen.new_field.kind);
        let (response, picked) = fields::pick_ui(
            ui,
            "new-field-kind",
            size::SHORT_INPUT,
            current,
            kinds.into_iter(),
            editable,
        );
        response.accessible_name(words::text("window-field-kind"));
        if let Some(kind) =
            picked.and_then(|id| KINDS.into_iter().find(|kind| kind_id(*kind) == id))
        {
            cx.screen.new_field.kind = kind;
        }
        let ready = !taken && !cx.screen.new_field.key.trim().is_empty();
        let add = words::text("window-add");
        let why = words::text(if taken { "window-field-taken" } else { "window-field-unnamed" });
        let spoken = words::text("window-add-field");
        if Press::new(Weight::Secondary, &add)
            .named(spoken)
            .live(editable && ready, why)
            .show(ui, &cx.t)
            .clicked()
        {
            let line = std::mem::take(&mut cx.screen.new_field);
            cx.say(Intent::AddField {
                owner: owner.clone(),
                key: Hidden(line.key.trim().to_owned()),
                kind: line.kind,
            });
        }
        if Press::new(Weight::Quiet, words::text("window-never-mind"))
            .named(words::text("window-never-mind-field"))
            .show(ui, &cx.t)
            .clicked()
        {
            cx.screen.new_field = super::screen::NewFieldLine::default();
        }
    });
    if taken {
        parts::note(ui, &cx.t, Tone::Danger, &words::text("window-field-taken"));
    }
}

const KINDS: [NewField; 5] =
    [NewField::Text, NewField::Number, NewField::Flag, NewField::List, NewField::File];

fn kind_id(kind: NewField) -> &'static str {
    match kind {
        NewField::Text => "window-kind-text",
        NewField::Number => "window-kind-number",
        NewField::Flag => "window-kind-flag",
        NewField::List => "window-kind-list",
        NewField::File => "window-kind-file",
    }
}
