//! Fields that the built-in forms do not know: shown, edited by the kind of their value, and added
//! by name.
//!
//! Knows nothing of forms except which fields they have. Unknown file fields are shown as slots
//! (see `document_slots`).

use egui::{Align, Id, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_DELETE};

use crate::domain::draft::{Draft, LAST_NAME, MONONYM, Owner};
use crate::domain::finding::Place;
use crate::domain::hidden::Hidden;
use crate::domain::value::{Fields, Value};
use crate::words;

use super::context::ViewContext;
use super::drop_down::drop_down_ui;
use super::fields::Hint;
use super::intent::{EditIntent, Intent, NewField};
use super::screen::Focus;
use super::theme::{Tone, size};
use super::trailing_row::trailing_row_ui;
use super::view::{self, named};
use super::widgets::{self, BoxLook, Press, Weight};
use super::{fields, indicators, mononym, text_cleaning};

/// Returns true if a field that the form does not have gets the keyboard, is wrong, or is being
/// added.
pub(super) fn are_wanted(context: &ViewContext<'_>, draft: &Draft, owner: &Owner) -> bool {
    context.screen.case.new_field.open
        || unknown(context, draft, owner).iter().any(|(key, value)| {
            let place = Place::of_field(owner, key);
            let is_next = matches!(
                &context.screen.keyboard.next, Some(Focus::Place(next)) if *next == place
            );
            !matches!(value, Value::File(_))
                && (is_next || context.view.case.finding_at(&place).is_some())
        })
}

/// Returns the number of fields that the form does not have and that are no documents, in words;
/// empty if there are none.
pub(super) fn count_words(context: &ViewContext<'_>, draft: &Draft, owner: &Owner) -> String {
    let unknown = unknown(context, draft, owner);
    match unknown.iter().filter(|(_, value)| !matches!(value, Value::File(_))).count() {
        0 => String::new(),
        count => words::text_with("window-other-fields-count", &[("count", count.into())]),
    }
}

/// Returns the fields of an owner that its form does not have.
fn unknown(context: &ViewContext<'_>, draft: &Draft, owner: &Owner) -> Vec<(String, Value)> {
    let form = context.view.walk(draft).form_of(owner);
    // The box below the last name shows this field.
    let is_person = mononym::is_asked(draft, owner, LAST_NAME);
    let all = draft.fields_of(owner).into_iter().flat_map(Fields::iter);
    let unknown = all.filter(|(key, _)| {
        form.is_none_or(|form| form.field(key).is_none()) && !(is_person && *key == MONONYM)
    });
    unknown.map(|(key, value)| (key.to_owned(), value.clone())).collect()
}

pub(super) fn custom_fields_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    owner: &Owner,
    columns: usize,
) {
    let unknown = unknown(context, draft, owner);
    let typed: Vec<&(String, Value)> =
        unknown.iter().filter(|(_, value)| !matches!(value, Value::File(_))).collect();
    let (label, hint) =
        (words::text("window-other-fields"), words::text("window-other-fields-hint"));
    let hint = if unknown.is_empty() { Hint::Text(&hint) } else { Hint::None };
    fields::label_ui(ui, &context.t, &label, false, hint);
    widgets::grid(ui, columns, typed, |ui, (key, value)| {
        other_ui(ui, context, draft, owner, key, value);
    });
    for (key, _) in unknown.iter().filter(|(_, value)| matches!(value, Value::File(_))) {
        ui.horizontal(|ui| {
            widgets::hint(
                ui,
                &context.t,
                &words::text_with("window-other-file", &[("key", words::shown(key).into())]),
            );
            remove_ui(ui, context, draft, owner, key);
        });
    }
    add_ui(ui, context, draft, owner);
}

fn other_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    owner: &Owner,
    key: &str,
    value: &Value,
) {
    let place = Place::of_field(owner, key);
    let name = named(key, &view::name_at(context.view.walk(draft), owner));
    let wrong: Vec<(Tone, String)> = context
        .view
        .case
        .findings_at(&place)
        .map(|finding| (indicators::finding(&finding.problem), view::sentence(draft, finding)))
        .collect();
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
        fields::label_ui(ui, &context.t, key, false, Hint::None);
    };
    trailing_row_ui(ui, ("other", key), row, context, begin, |ui, context| {
        remove_ui(ui, context, draft, owner, key);
    });
    let look = BoxLook {
        wrong: wrong.iter().any(|(tone, _)| *tone == Tone::Danger),
        live: context.view.editable(),
        ..BoxLook::default()
    };
    let Some(held) = draft.fields_of_mut(owner) else { return };
    let response =
        fields::value_ui(ui, context, held, key, value, Id::unique(("other", owner, key)), look)
            .accessible_name(name);
    text_cleaning::field_left(context, &response, held, key, key);
    if context.screen.takes_focus(&place) {
        response.request_focus();
        response.scroll_to_me(Some(Align::Center));
    }
    for (tone, sentence) in wrong {
        widgets::note(ui, &context.t, tone, &sentence);
    }
}

fn remove_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, owner: &Owner, key: &str) {
    let whose = view::name_at(context.view.walk(draft), owner);
    let name = words::text_with("window-remove-named", &[("name", named(key, &whose).into())]);
    if Press::icon_only(ICON_DELETE, name)
        .live(context.view.editable(), words::text("window-locked"))
        .show(ui, &context.t)
        .clicked()
    {
        context.say(Intent::Edit(EditIntent::RemoveField {
            owner: owner.clone(),
            key: key.to_owned(),
        }));
    }
}

fn add_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, owner: &Owner) {
    let (editable, why) = (context.view.editable(), words::text("window-locked"));
    if !context.screen.case.new_field.open {
        let add = words::text("window-add-field");
        let press = Press::new(Weight::Quiet, add).icon(ICON_ADD).live(editable, why);
        if widgets::flush(ui, &context.t, press).clicked() {
            context.screen.case.new_field.open = true;
        }
        return;
    }
    let taken = draft
        .fields_of(owner)
        .is_some_and(|fields| fields.get(&context.screen.case.new_field.key).is_some());
    ui.horizontal(|ui| {
        let placeholder = words::text("window-field-name");
        let look = BoxLook {
            placeholder: &placeholder,
            wrong: taken,
            live: editable,
            ..BoxLook::default()
        };
        let width = size::CHOICE;
        let line = widgets::text_box(
            ui,
            &context.t,
            Id::unique("new-field"),
            &mut context.screen.case.new_field.key,
            width,
            look,
        );
        widgets::keep_own_undo(ui, &line);
        line.accessible_name(&placeholder);
        let kinds = KINDS.map(|kind| (kind_id(kind), words::text(kind_id(kind))));
        let current = kind_id(context.screen.case.new_field.kind);
        let (response, picked) = drop_down_ui(
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
            context.screen.case.new_field.kind = kind;
        }
        let ready = !taken && !context.screen.case.new_field.key.trim().is_empty();
        let add = words::text("window-add");
        let why = words::text(if taken { "window-field-taken" } else { "window-field-unnamed" });
        let spoken = words::text("window-add-field");
        if Press::new(Weight::Secondary, &add)
            .named(spoken)
            .live(editable && ready, why)
            .show(ui, &context.t)
            .clicked()
        {
            let line = std::mem::take(&mut context.screen.case.new_field);
            context.say(Intent::Edit(EditIntent::AddField {
                owner: owner.clone(),
                key: Hidden(line.key.trim().to_owned()),
                kind: line.kind,
            }));
        }
        if Press::new(Weight::Quiet, words::text("window-never-mind"))
            .named(words::text("window-never-mind-field"))
            .show(ui, &context.t)
            .clicked()
        {
            context.screen.case.new_field = super::screen::NewFieldLine::default();
        }
    });
    if taken {
        widgets::note(ui, &context.t, Tone::Danger, &words::text("window-field-taken"));
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
