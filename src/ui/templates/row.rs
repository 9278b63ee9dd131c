//! The fields of a form, a row each: renamed, required or not, moved, removed.
//!
//! Knows nothing of which form it is.

use egui::{Align, Checkbox, Id, Layout, Ui, vec2};
use egui_material_icons::icons::{ICON_ARROW_DOWNWARD, ICON_ARROW_UPWARD, ICON_DELETE};

use crate::domain::form::Field;
use crate::domain::form::template::{Edit, Made};
use crate::domain::ownership::place::Step;
use crate::ui::context::ViewContext;
use crate::ui::screen::Part;
use crate::ui::theme::{Tone, size};
use crate::ui::widgets::{self, BoxLook, Press};
use crate::words;

use super::shown::Shown;

/// A field and its neighbours.
struct Row<'a> {
    field: &'a Field,
    /// The label, without control characters.
    label: String,
    at: usize,
    /// The data names of the fields before and after it.
    before: Option<&'a str>,
    behind: Option<&'a str>,
}

/// Returns the label of a field, translated if the field is built in.
fn shown_label(field: &Field) -> String {
    words::form_text(&field.label).unwrap_or_else(|| field.label.clone())
}

pub(super) fn rows_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &Shown<'_>) {
    let fields = shown.template.form().fields();
    if fields.is_empty() {
        widgets::hint(ui, &context.t, &words::text("template-none"));
        return;
    }
    ui.label(words::text("template-name"));
    for (at, field) in fields.iter().enumerate() {
        let key = |at: usize| fields.get(at).map(|field| field.key.as_str());
        let label = words::shown_name(&shown_label(field));
        let row =
            Row { field, label, at, before: at.checked_sub(1).and_then(key), behind: key(at + 1) };
        ui.push_id(&field.key, |ui| row_ui(ui, context, shown, &row));
    }
}

fn row_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &Shown<'_>, row: &Row<'_>) {
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let typed = context.screen.templates.typed.get(&row.field.key).cloned();
    let refused =
        typed.as_ref().and_then(|typed| shown.template.refuses(typed, Some(&row.field.key)));
    let line = vec2(ui.available_width(), size::CONTROL);
    ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = size::LABEL;
        let typed = typed.unwrap_or_else(|| shown_label(row.field));
        name_ui(ui, context, shown, row, typed, refused.is_some());
        required_ui(ui, context, shown, row);
        ui.spacing_mut().item_spacing.x = 0.0;
        move_ui(ui, context, shown, row, Step::Up);
        move_ui(ui, context, shown, row, Step::Down);
        remove_ui(ui, context, shown, row);
    });
    if let Some(refused) = refused {
        let note = widgets::note(ui, &context.t, Tone::Danger, &words::template_refused(refused));
        widgets::announce(ui, note.id);
    }
    widgets::hint(ui, &context.t, &about(row.field));
    ui.add_space(size::WITHIN);
}

/// Returns the kind of a field and its data name.
fn about(field: &Field) -> String {
    let made = Made::of(field).map(words::made).unwrap_or_default();
    words::text_with(
        "template-about",
        &[("made", made.into()), ("key", words::shown_name(&field.key).into())],
    )
}

/// Shows the box for the name. It is taken when the box is left, or when an intent may replace the
/// page; a refused name stays in the box until it is corrected.
fn name_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    shown: &Shown<'_>,
    row: &Row<'_>,
    mut typed: String,
    wrong: bool,
) {
    let (t, key) = (context.t, &row.field.key);
    let look = BoxLook { wrong, ..BoxLook::default() };
    let width = (ui.available_width() - size::REQUIRED - size::CONTROL * 3.0 - size::LABEL * 3.0)
        .min(size::INPUT_MAX);
    let response =
        widgets::text_box(ui, &t, Id::unique(("name-in-template", key)), &mut typed, width, look);
    widgets::keep_own_undo(ui, &response);
    shown.focus(&response, &Part::Name(key.clone()));
    let (is_left, is_in) =
        (response.lost_focus() || !context.intents.is_empty(), response.has_focus());
    let response = response.accessible_name(words::text_with(
        "template-name-of",
        &[("label", row.label.clone().into())],
    ));
    widgets::describe(ui, response.id, &about(row.field));
    let refused = shown.template.refuses(&typed, Some(key));
    if is_left && refused.is_none() && typed != shown_label(row.field) {
        shown.edit(context, Edit::Rename { key: key.clone(), label: typed.clone() });
    }
    if is_in || refused.is_some() {
        context.screen.templates.typed.insert(key.clone(), typed);
    } else {
        context.screen.templates.typed.remove(key);
    }
}

fn required_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &Shown<'_>, row: &Row<'_>) {
    let mut required = row.field.required();
    let room = vec2(size::REQUIRED, size::CONTROL);
    let response = ui
        .allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_width(room.x);
            ui.add(Checkbox::new(&mut required, words::text("template-required")))
        })
        .inner;
    widgets::ring(ui, &context.t, &response);
    if response.changed() {
        shown.edit(context, Edit::Require { key: row.field.key.clone(), required });
    }
    response.accessible_name(words::text_with(
        "template-required-of",
        &[("label", row.label.clone().into())],
    ));
}

fn move_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    shown: &Shown<'_>,
    row: &Row<'_>,
    step: Step,
) {
    let key = &row.field.key;
    let (icon, name, live, why, part) = match step {
        Step::Up => (
            ICON_ARROW_UPWARD,
            "template-up-of",
            row.before.is_some(),
            "template-is-first",
            Part::Up(key.clone()),
        ),
        Step::Down => (
            ICON_ARROW_DOWNWARD,
            "template-down-of",
            row.behind.is_some(),
            "template-is-last",
            Part::Down(key.clone()),
        ),
    };
    let name = words::text_with(name, &[("label", row.label.clone().into())]);
    let response = Press::icon_only(icon, name).live(live, words::text(why)).show(ui, &context.t);
    shown.focus(&response, &part);
    if response.clicked() {
        let fields = shown.template.form().fields().len();
        // At either end only the button in the other direction is enabled.
        context.screen.templates.focus = Some(match step {
            Step::Up if row.at == 1 => Part::Down(key.clone()),
            Step::Down if row.at + 2 == fields => Part::Up(key.clone()),
            Step::Up | Step::Down => part,
        });
        shown.edit(context, Edit::Shift { key: key.clone(), step });
    }
}

fn remove_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &Shown<'_>, row: &Row<'_>) {
    let name = words::text_with("template-remove-of", &[("label", row.label.clone().into())]);
    if Press::icon_only(ICON_DELETE, name).show(ui, &context.t).clicked() {
        let next = row.behind.or(row.before);
        context.screen.templates.focus =
            Some(next.map_or(Part::New, |key| Part::Name(key.to_owned())));
        context.screen.templates.typed.remove(&row.field.key);
        shown.edit(context, Edit::Remove { key: row.field.key.clone() });
    }
}
