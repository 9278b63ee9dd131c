//! The answers sent for an earlier step, read-only.
//!
//! Knows nothing of how it was sent.

use egui::{Label, Ui};
use egui_material_icons::icons::ICON_ARROW_BACK;

use crate::domain::draft::Draft;
use crate::domain::value::Value;
use crate::domain::walk::Item;
use crate::words;

use super::super::context::ViewContext;
use super::super::theme::fonts::strong;
use super::super::theme::size;
use super::super::view::{self, Sent};
use super::super::widgets::{self, Press, Weight};
use super::super::{relations, step};

pub(crate) fn sent_page_ui(ui: &mut Ui, context: &mut ViewContext<'_>, sent: &Sent) {
    if widgets::flush(
        ui,
        &context.t,
        Press::new(Weight::Quiet, words::text("step-back")).icon(ICON_ARROW_BACK),
    )
    .clicked()
    {
        context.screen.case.sent = None;
    }
    widgets::title(ui, &step::sent_words(context, sent.number, sent.sent_at));
    widgets::hint(ui, &context.t, &words::text("step-sent-about"));
    let walk = sent.walk();
    for owner in view::owners(walk) {
        let Some(section) = walk.section(&owner) else { continue };
        let items = section.fields.iter().filter_map(|(key, _)| section.item(key));
        let sent: Vec<(Item<'_>, &Value)> = items
            .filter_map(|item| Some((item, item.sent()?)))
            .filter(|(_, value)| !value.is_blank() && !matches!(value, Value::Entries(_)))
            .collect();
        if sent.is_empty() {
            continue;
        }
        widgets::group_heading(ui, &context.t, &view::name_at(walk, &owner));
        for (Item { key, field, .. }, value) in sent {
            let label = field.map_or(key, |field| field.label.as_str());
            pair_ui(ui, &words::shown_name(label), &view::value_words(field, value));
        }
    }
    relations_ui(ui, context, &sent.draft);
    ui.add_space(size::GROUP);
}

fn relations_ui(ui: &mut Ui, context: &ViewContext<'_>, draft: &Draft) {
    if draft.relations.is_empty() {
        return;
    }
    widgets::group_heading(ui, &context.t, &words::text("window-relations"));
    for relation in &draft.relations {
        ui.add(Label::new(relations::sentence(draft, relation)).wrap());
    }
}

/// Shows a label with an answer below it.
fn pair_ui(ui: &mut Ui, label: &str, value: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = size::WITHIN / 2.0;
        ui.set_max_width(size::READING);
        ui.add(Label::new(strong(label)).wrap());
        ui.add(Label::new(value).wrap());
    });
    ui.add_space(size::WITHIN);
}
