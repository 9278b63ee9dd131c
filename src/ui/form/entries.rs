//! The objects of an entity field, a card each, with the same widgets as everybody else's fields.
//!
//! Must not know: companies and people (see `entity`).

use egui::{Align, CornerRadius, Frame, Stroke, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_DELETE};

use crate::domain::draft::{Draft, Owner};
use crate::domain::finding::Place;
use crate::domain::form::{Field, SubForm};
use crate::words;

use super::super::context::ViewContext;
use super::super::fields::{self, Hint};
use super::super::intent::Intent;
use super::super::theme::fonts::strong;
use super::super::theme::{inset, size};
use super::super::trailing_row::trailing_row_ui;
use super::super::widgets::{self, Press, Weight};
use super::super::{indicators, view};
use super::form_ui;

pub(super) fn objects_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    field: &Field,
    sub: &SubForm,
) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    fields::label_ui(ui, context, &field.label, field.required(), Hint::of(&field.hint, false));
    for at in 0..draft.entries(&field.key).len() {
        ui.push_id(("object", at), |ui| card_ui(ui, context, draft, field, sub, at));
    }
    let place = Place::Field(field.key.clone());
    notes_ui(ui, context, draft, &place);
    let label = if sub.button.trim().is_empty() {
        words::text_with("field-add-entry", &[("label", words::shown_name(&field.label).into())])
    } else {
        words::shown_name(&sub.button)
    };
    let press = Press::new(Weight::Secondary, label)
        .icon(ICON_ADD)
        .live(context.view.editable(), words::text("window-locked"));
    let response = press.show(ui, &context.t);
    if context.screen.takes_focus(&place) {
        response.request_focus();
        response.scroll_to_me(Some(Align::Center));
    }
    if response.clicked() {
        context.screen.touched.insert(place);
        context.say(Intent::AddEntry(field.key.clone()));
    }
    ui.add_space(size::FIELD - size::LABEL);
}

fn card_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    field: &Field,
    sub: &SubForm,
    at: usize,
) {
    let owner = Owner::Entry { list: field.key.clone(), at };
    let name = view::name_at(context.view.forms, draft, &owner);
    let frame = Frame::new()
        .stroke(Stroke::new(size::LINE, context.t.hairline))
        .corner_radius(CornerRadius::same(size::RADIUS_CARD));
    frame.inner_margin(inset(size::FIELD, size::ROW_PAD)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let row = vec2(ui.available_width(), size::CONTROL);
        let begin = |ui: &mut Ui, _: &mut ViewContext<'_>| {
            ui.add(egui::Label::new(strong(&name)).truncate())
        };
        trailing_row_ui(ui, "entry", row, context, begin, |ui, context| {
            let spoken = words::text_with("window-remove-named", &[("name", name.clone().into())]);
            let press = Press::icon_only(ICON_DELETE, spoken)
                .live(context.view.editable(), words::text("window-locked"));
            if press.show(ui, &context.t).clicked() {
                context.say(Intent::RemoveEntry { list: field.key.clone(), at });
            }
        });
        notes_ui(ui, context, draft, &Place::Entry { list: field.key.clone(), at });
        form_ui(ui, context, draft, &owner, &sub.form);
    });
}

/// What is wrong with the list, or with an object as a whole.
fn notes_ui(ui: &mut Ui, context: &ViewContext<'_>, draft: &Draft, place: &Place) {
    if context.screen.is_judged(place) {
        for finding in context.view.findings_at(place) {
            widgets::note(
                ui,
                &context.t,
                indicators::finding(&finding.problem),
                &view::sentence(draft, finding),
            );
        }
    }
}
