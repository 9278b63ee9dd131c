//! The line that adds a field to a form.
//!
//! Knows nothing of which form it is.

use egui::{Checkbox, Id, Ui};
use egui_material_icons::icons::ICON_ADD;

use crate::domain::form::template::{Edit, Made};
use crate::ui::context::ViewContext;
use crate::ui::drop_down::drop_down_ui;
use crate::ui::screen::Part;
use crate::ui::theme::{Tone, size};
use crate::ui::widgets::{self, BoxLook, Press, Weight};
use crate::words;

use super::shown::Shown;

pub(super) fn add_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &Shown<'_>) {
    widgets::section(ui, &words::text("template-add-title"));
    let refused = shown.template.refuses(&context.screen.templates.label, None);
    let is_typed = !context.screen.templates.label.trim().is_empty();
    let wrong = refused.filter(|_| is_typed || context.screen.templates.judged);
    let mut is_wanted = false;
    widgets::grid(ui, 2, [true, false], |ui, is_name| {
        if is_name {
            is_wanted |= name_ui(ui, context, shown, wrong.is_some());
        } else {
            made_ui(ui, context);
        }
    });
    if let Some(refused) = wrong {
        let note = widgets::note(ui, &context.t, Tone::Danger, &words::template_refused(refused));
        widgets::announce(ui, note.id);
    }
    let required = ui.add(Checkbox::new(
        &mut context.screen.templates.required,
        words::text("template-new-required"),
    ));
    widgets::ring(ui, &context.t, &required);
    is_wanted |= Press::new(Weight::Secondary, words::text("template-add"))
        .icon(ICON_ADD)
        .show(ui, &context.t)
        .clicked();
    if !is_wanted {
        return;
    }
    let page = &mut context.screen.templates;
    page.focus = Some(Part::New);
    page.judged = refused.is_some();
    if refused.is_none() {
        let (label, made) = (std::mem::take(&mut page.label), page.made);
        let required = std::mem::take(&mut page.required);
        shown.edit(context, Edit::Add { label, made, required });
    }
}

/// Shows the box for the name; returns true if Enter was pressed in it.
fn name_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &Shown<'_>, wrong: bool) -> bool {
    let name = words::text("template-new-name");
    ui.label(&name);
    let (t, look, width) =
        (context.t, BoxLook { wrong, ..BoxLook::default() }, ui.available_width());
    let response = widgets::text_box(
        ui,
        &t,
        Id::unique("new-in-template"),
        &mut context.screen.templates.label,
        width,
        look,
    );
    widgets::keep_own_undo(ui, &response);
    if response.changed() {
        context.screen.templates.judged = false;
    }
    let is_entered = widgets::is_entered(ui, &response);
    shown.focus(&response, &Part::New);
    response.accessible_name(name);
    is_entered
}

fn made_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let name = words::text("template-new-made");
    ui.label(&name);
    let names: Vec<String> = (0..Made::ALL.len()).map(|at| at.to_string()).collect();
    let current = Made::ALL
        .iter()
        .position(|made| *made == context.screen.templates.made)
        .unwrap_or_default();
    let choices = names.iter().map(String::as_str).zip(Made::ALL.map(words::made));
    // The list is high enough for all kinds.
    ui.spacing_mut().combo_height = size::KINDS;
    let (response, picked) =
        drop_down_ui(ui, "made", size::SETTING, &names[current], choices, true);
    response.accessible_name(name);
    if let Some(made) = picked.and_then(|at| Made::ALL.get(at.parse::<usize>().ok()?).copied()) {
        context.screen.templates.made = made;
    }
}
