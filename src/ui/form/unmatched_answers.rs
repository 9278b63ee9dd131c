//! Answers of the case that the form has no field for: kept and shown, not sent.
//!
//! Knows nothing of why the form has no field for them.

use egui::{Align, Label, Ui, vec2};
use egui_material_icons::icons::ICON_DELETE;

use crate::domain::draft::{Draft, Owner};
use crate::domain::value::Value;
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{EditIntent, Intent};
use super::super::theme::size;
use super::super::trailing_row::trailing_row_ui;
use super::super::view;
use super::super::widgets::{self, Press};

pub(crate) fn unmatched_answers_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let view = context.view;
    let aside: Vec<(&str, &Value)> = view
        .case
        .aside
        .iter()
        .filter_map(|key| Some((key.as_str(), draft.fields.get(key)?)))
        .collect();
    if aside.is_empty() {
        return;
    }
    widgets::group_heading(ui, &context.t, &words::text("field-aside"));
    widgets::hint(ui, &context.t, &words::text("field-aside-hint"));
    for (key, value) in aside {
        let row = vec2(ui.available_width().min(size::READING), size::CONTROL);
        ui.push_id(("aside", key), |ui| {
            let begin = |ui: &mut Ui, _: &mut ViewContext<'_>| {
                let width = ui.available_width();
                ui.add_sized(
                    vec2(width * size::ASIDE_LABEL, size::CONTROL),
                    Label::new(words::shown_name(key)).truncate().halign(Align::Min),
                );
                ui.add(Label::new(view::value_words(None, value)).truncate());
            };
            trailing_row_ui(ui, "aside", row, context, begin, |ui, context| {
                let whose = view::named(key, &view::owner_name(draft, None));
                let name = words::text_with("window-remove-named", &[("name", whose.into())]);
                if Press::icon_only(ICON_DELETE, name)
                    .live(context.view.editable(), words::text("window-locked"))
                    .show(ui, &context.t)
                    .clicked()
                {
                    context.say(Intent::Edit(EditIntent::RemoveField {
                        owner: Owner::Case,
                        key: key.to_owned(),
                    }));
                }
            });
        });
    }
}
