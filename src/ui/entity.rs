//! The form page of a company, a person or the case itself.
//!
//! Knows nothing of how a single field or slot is drawn.

use egui::{Align, Id, Ui, vec2};
use egui_material_icons::icons::ICON_DELETE;

use crate::domain::draft::{Draft, EntityId, EntityKind, Owner};
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::form::{Field, Kind};
use crate::domain::hidden::Hidden;
use crate::domain::value::Value;
use crate::words;

use super::context::ViewContext;
use super::intent::{EditIntent, Intent};
use super::screen::{Focus, Section};
use super::section::Heading;
use super::theme::{Tone, size};
use super::trailing_row::trailing_row_ui;
use super::view::{self, owner_name};
use super::widgets::{self, BoxLook, Press, Weight};
use super::{
    custom_fields, document_slots, fields, first, form, indicators, keys, relations, step,
};

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    let view = context.view;
    if let Some(sent) = context.screen.case.sent.and_then(|at| view.session.sent.get(at)) {
        ui.push_id("sent", |ui| form::sent_page_ui(ui, context, sent));
        return;
    }
    let owner = context.screen.case.selected.map_or(Owner::Case, Owner::Entity);
    if owner == Owner::Case && first::is_first(context, draft) {
        return first::page_ui(ui, context);
    }
    ui.push_id(("page", &owner), |ui| {
        match owner {
            Owner::Case if view.forms.is_fetched => case_ui(ui, context, draft),
            _ => owner_ui(ui, context, draft, &owner),
        }
        ui.add_space(size::GROUP);
    });
}

/// Shows the workspace's own form, and the answers that it does not contain.
fn case_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    heading_ui(ui, context, draft, None, None);
    step::strip_ui(ui, context);
    form::change_ui(ui, context);
    place_notes_ui(ui, context, draft, &Place::Case);
    ui.add_space(size::LABEL);
    form::form_ui(ui, context, draft, &Owner::Case, &context.view.forms.case);
    form::unmatched_answers_ui(ui, context, draft);
}

/// Shows the built-in form of an owner, and the fields that it does not contain.
fn owner_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft, owner: &Owner) {
    let entity = context.screen.case.selected;
    let kind = entity.and_then(|id| draft.entities.get(id)).map(|entity| entity.kind);
    if entity.is_none() && draft.entities.is_empty() {
        first::begun_ui(ui, context);
    } else {
        heading_ui(ui, context, draft, entity, kind);
    }
    if entity.is_none() {
        step::strip_ui(ui, context);
    }
    place_notes_ui(ui, context, draft, &entity.map_or(Place::Case, Place::Entity));
    let view = context.view;
    let form_fields = view.form(kind).fields();
    let (documents, typed): (Vec<_>, Vec<_>) =
        form_fields.iter().enumerate().partition(|(_, field)| is_document(draft, owner, field));
    let documents: Vec<&Field> = documents.into_iter().map(|(_, field)| field).collect();
    let columns = form::columns(ui);
    if !typed.is_empty() {
        ui.add_space(size::LABEL);
        for row in rows(&typed, columns) {
            fields::row_ui(ui, context, draft, owner, row, columns);
        }
    }
    document_slots::documents_ui(ui, context, draft, owner, &documents, columns);
    if let Some(id) = entity {
        roles_ui(ui, context, draft, id);
    }
    advanced_ui(ui, context, draft, owner, columns);
}

/// Groups fields into rows of up to `columns` fields.
fn rows<'s, 'f>(typed: &'s [(usize, &'f Field)], columns: usize) -> Vec<&'s [(usize, &'f Field)]> {
    typed
        .chunk_by(|(_, field), (_, next)| !fields::is_alone(field) && !fields::is_alone(next))
        .flat_map(|side_by_side| side_by_side.chunks(columns))
        .collect()
}

/// Shows the roles of an entity.
fn roles_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft, id: EntityId) {
    let line = &context.screen.case.new_relation;
    let is_relation =
        matches!(context.screen.keyboard.next, Some(Focus::Place(Place::Relation(_))));
    let heading = Heading {
        section: Section::Roles,
        title: words::text("window-relations"),
        owner: &owner_name(draft, Some(id)),
        summary: String::new(),
        is_wanted: is_relation || line.wanted || line.focus,
    };
    if heading.show(ui, context) {
        relations::relations_ui(ui, context, draft, id);
    }
}

/// Shows what is rarely changed: the reference, and fields that the form does not have.
fn advanced_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    owner: &Owner,
    columns: usize,
) {
    let entity = if let Owner::Entity(id) = owner { Some(*id) } else { None };
    let place = entity.map(Place::Entity);
    let is_wrong = place.is_some_and(|place| wrong_reference(context, &place).is_some());
    let heading = Heading {
        section: Section::Advanced,
        title: words::text("window-advanced"),
        owner: &view::name_at(context.view.walk(draft), owner),
        summary: custom_fields::count_words(context, draft, owner),
        is_wanted: is_wrong || custom_fields::are_wanted(context, draft, owner),
    };
    if !heading.show(ui, context) {
        return;
    }
    if let Some(id) = entity {
        reference_ui(ui, context, draft, id);
    }
    custom_fields::custom_fields_ui(ui, context, draft, owner, columns);
}

/// Returns true if a form's field is shown as a slot.
fn is_document(draft: &Draft, owner: &Owner, field: &Field) -> bool {
    let fields = draft.fields_of(owner);
    field.kind == Kind::File
        || matches!(fields.and_then(|fields| fields.get(&field.key)), Some(Value::File(_)))
}

fn heading_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    entity: Option<EntityId>,
    kind: Option<EntityKind>,
) {
    let name = owner_name(draft, entity);
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, _: &mut ViewContext<'_>| widgets::title(ui, &name);
    trailing_row_ui(ui, "heading", row, context, begin, |ui, context| {
        if let Some(id) = entity {
            let label = words::text_with("window-remove-named", &[("name", name.clone().into())]);
            let press = Press::new(Weight::Quiet, words::text("window-remove"))
                .icon(ICON_DELETE)
                .named(label)
                .live(context.view.editable(), words::text("window-locked"));
            if press.show(ui, &context.t).clicked() {
                context.say(Intent::Edit(EditIntent::RemoveEntity(id)));
            }
        }
    });
    let about = match kind {
        Some(EntityKind::Company) => "window-kind-company",
        Some(EntityKind::Individual) => "window-kind-person",
        None if context.view.forms.is_fetched => "step-form",
        None => "window-kind-case",
    };
    ui.add_space(-size::LABEL);
    widgets::hint(ui, &context.t, &words::text(about));
}

/// Shows the findings of an owner as a whole.
fn place_notes_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, place: &Place) {
    if !context.screen.is_judged(place) {
        return;
    }
    // The keyboard goes to the box of a wrong reference, which is drawn later.
    let wanted = wrong_reference(context, place).is_none() && context.screen.takes_focus(place);
    for finding in
        context.view.case.findings_at(place).filter(|finding| !is_reference(&finding.problem))
    {
        let response = widgets::note(
            ui,
            &context.t,
            indicators::finding(&finding.problem),
            &view::sentence(draft, finding),
        );
        if wanted {
            response.scroll_to_me(Some(Align::Center));
        }
    }
}

fn is_reference(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::ReferenceEmpty | Problem::ReferenceIsRoot | Problem::ReferenceTwice { .. }
    )
}

/// Takes a typed reference when its box is left: at a click elsewhere, which may close its page, or
/// once the keyboard is elsewhere.
pub(super) fn take_reference(ui: &Ui, context: &mut ViewContext<'_>) {
    let Some((entity, _)) = context.screen.case.reference else { return };
    let id = Id::unique(("reference", entity));
    let is_in = ui.memory(|memory| memory.has_focus(id));
    let is_clicked_elsewhere = ui.input(|input| input.pointer.any_click())
        && !ui.ctx().read_response(id).is_some_and(|response| response.contains_pointer());
    if is_in && !is_clicked_elsewhere {
        return;
    }
    leave_reference(context);
}

/// Takes the reference as typed so far.
pub(super) fn leave_reference(context: &mut ViewContext<'_>) {
    if let Some((entity, typed)) = context.screen.case.reference.take() {
        context.say(Intent::Edit(EditIntent::Rename { entity, reference: Hidden(typed) }));
    }
}

/// Returns what is wrong with the reference at a place.
fn wrong_reference<'a>(context: &ViewContext<'a>, place: &Place) -> Option<&'a Finding> {
    context.view.case.findings_at(place).find(|finding| is_reference(&finding.problem))
}

/// Shows the box for the entity's reference.
fn reference_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft, id: EntityId) {
    let Some(entity) = draft.entities.get(id) else { return };
    let place = Place::Entity(id);
    let wrong = wrong_reference(context, &place);
    let label = words::text("window-reference-section");
    fields::label_ui(ui, &context.t, &label, false, fields::Hint::None);
    let mut typed = match &context.screen.case.reference {
        Some((whose, typed)) if *whose == id => typed.clone(),
        _ => entity.reference.clone(),
    };
    let look =
        BoxLook { wrong: wrong.is_some(), live: context.view.editable(), ..BoxLook::default() };
    let box_id = Id::unique(("reference", id));
    let width = widgets::column_width(ui, form::columns(ui));
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let response = widgets::text_box(ui, &context.t, box_id, &mut typed, width, look);
    let name =
        words::text_with("window-reference-of", &[("name", owner_name(draft, Some(id)).into())]);
    let response = response.accessible_name(name);
    widgets::keep_own_undo(ui, &response);
    keys::enter_goes_on(ui, &response);
    if response.changed() {
        context.screen.case.reference = Some((id, typed.clone()));
    }
    if response.lost_focus() && typed != entity.reference {
        context.say(Intent::Edit(EditIntent::Rename { entity: id, reference: Hidden(typed) }));
        context.screen.case.reference = None;
    }
    if let Some(finding) = wrong {
        let sentence = view::sentence(draft, finding);
        widgets::describe(ui, response.id, &sentence);
        widgets::note(ui, &context.t, Tone::Danger, &sentence);
        if context.screen.takes_focus(&place) {
            response.request_focus();
            response.scroll_to_me(Some(Align::Center));
        }
    }
    ui.scope(|ui| {
        ui.set_max_width(size::READING);
        widgets::hint(ui, &context.t, &words::text("window-reference-hint"));
    });
    ui.spacing_mut().item_spacing.y = size::LABEL;
    ui.add_space(size::LABEL);
}
