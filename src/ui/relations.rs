//! The roles on an entity's page, as sentences: "John Smith owns 75 % of Acme Corporation".
//!
//! Knows nothing of totals and circles; `domain::ownership` checks those.

use egui::{Align, Frame, Id, Label, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_DELETE};

use crate::domain::draft::{Draft, EntityId, EntityKind, ROOT, Relation, RelationId};
use crate::domain::finding::Place;
use crate::domain::hidden::Hidden;
use crate::domain::value::Value;
use crate::words;

use super::context::ViewContext;
use super::drop_down::drop_down_ui;
use super::intent::{EditIntent, Intent};
use super::screen::NewRelation;
use super::theme::{Tone, inset, size};
use super::trailing_row::trailing_row_ui;
use super::view::{self, Survey, name_of, owner_name};
use super::widgets::{self, BoxLook, Press, Weight};
use super::{indicators, number};

/// The wire names of the roles that are offered; opened cases may contain others.
pub(super) const ROLES: [&str; 8] = [
    "owner",
    "ubo",
    "shareholders",
    "board_of_directors",
    "senior_management",
    "authorized_signatories",
    "controlling_entities",
    "person_with_significant_control",
];

pub(super) fn relations_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    entity: EntityId,
) {
    let Some(reference) = draft.entities.get(entity).map(|entity| entity.reference.clone()) else {
        return;
    };
    let touching: Vec<RelationId> = draft
        .relations
        .pairs()
        .filter(|(_, relation)| relation.from == reference || relation.to == reference)
        .map(|(id, _)| id)
        .collect();
    if touching.is_empty() {
        widgets::hint(ui, &context.t, &words::text("window-relations-none"));
    }
    for (row, id) in touching.into_iter().enumerate() {
        if row > 0 {
            widgets::hairline(ui, &context.t);
        }
        ui.push_id(("relation", id), |ui| row_ui(ui, context, draft, id));
    }
    add_ui(ui, context, draft, entity, &reference);
}

/// Returns a role in words.
pub(super) fn role_word(role: &str) -> String {
    let id = match role {
        "owner" => "window-role-owner",
        "ubo" => "window-role-ubo",
        "shareholders" => "window-role-shareholder",
        "board_of_directors" => "window-role-director",
        "senior_management" => "window-role-manager",
        "authorized_signatories" => "window-role-signatory",
        "controlling_entities" => "window-role-controlling",
        "person_with_significant_control" => "window-role-control",
        other => return words::shown(&other.replace('_', " ")),
    };
    words::text(id)
}

/// Returns a relation as a sentence.
pub(super) fn sentence(draft: &Draft, relation: &Relation) -> String {
    let holder = words::shown(&name_of(draft, &relation.from));
    let held = words::shown(&name_of(draft, &relation.to));
    let role = role_word(&relation.role);
    let share = relation
        .ownership_percentage
        .as_ref()
        .map(words::number_words)
        .filter(|share| !share.trim().is_empty());
    let owner = matches!(relation.role.as_str(), "owner" | "shareholders");
    let id = match (relation.to.as_str(), owner, share.is_some()) {
        (ROOT, ..) => "window-relation-top",
        (_, true, true) => "window-relation-owns-share",
        (_, true, false) => "window-relation-owns",
        (_, false, true) => "window-relation-role-share",
        (_, false, false) => "window-relation-role",
    };
    let share = share.unwrap_or_default();
    words::text_with(
        id,
        &[
            ("holder", holder.into()),
            ("held", held.into()),
            ("role", role.into()),
            ("share", share.into()),
        ],
    )
}

fn row_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft, id: RelationId) {
    let Some(relation) = draft.relations.get(id) else { return };
    let place = Place::Relation(id);
    let (text, is_top) = (sentence(draft, relation), relation.to == ROOT);
    let wrong: Vec<(Tone, String)> = if context.screen.is_judged(&place) {
        context
            .view
            .case
            .findings_at(&place)
            .map(|finding| (indicators::finding(&finding.problem), view::sentence(draft, finding)))
            .collect()
    } else {
        Vec::new()
    };
    let (live, t) = (context.view.editable(), context.t);
    let row = vec2(ui.available_width().min(size::INPUT_MAX * 2.0 + size::FIELD), size::CONTROL);
    let begin = |ui: &mut Ui, _: &mut ViewContext<'_>| ui.add(Label::new(&text).wrap());
    trailing_row_ui(ui, ("relation", id), row, context, begin, |ui, context| {
        if is_top {
            // There is no share: the keyboard goes to the button for a new role.
            context.screen.case.new_relation.focus |= context.screen.takes_focus(&place);
        } else {
            share_ui(ui, context, draft, id, wrong.iter().any(|(tone, _)| *tone == Tone::Danger));
        }
        let name = words::text_with("window-remove-named", &[("name", text.clone().into())]);
        if Press::icon_only(ICON_DELETE, name)
            .live(live, words::text("window-locked"))
            .show(ui, &t)
            .clicked()
        {
            context.say(Intent::Edit(EditIntent::RemoveRelation(id)));
        }
    });
    for (tone, sentence) in wrong {
        widgets::note(ui, &t, tone, &sentence);
    }
}

/// Shows the box for the share of a relation.
pub(super) fn share_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    id: RelationId,
    wrong: bool,
) {
    let place = Place::Relation(id);
    let Some(relation) = draft.relations.get(id) else { return };
    let (holder, held) = (name_of(draft, &relation.from), name_of(draft, &relation.to));
    let name = words::text_with(
        "window-share-of",
        &[("holder", words::shown(&holder).into()), ("held", words::shown(&held).into())],
    );
    let Some(relation) = draft.relations.get_mut(id) else { return };
    let unit = words::text("window-percent");
    let look = BoxLook {
        suffix: &unit,
        align: Align::Max,
        wrong,
        live: context.view.editable(),
        ..BoxLook::default()
    };
    let (response, typed) = number::number_ui(
        ui,
        context,
        Id::unique(("share", id)),
        relation.ownership_percentage.as_ref(),
        size::SHORT_INPUT,
        look,
    );
    let response = response.accessible_name(name);
    if let Some(text) = typed {
        relation.ownership_percentage = share_value(&text);
    }
    if response.lost_focus() {
        context.screen.case.reporting.touched.insert(place.clone());
    }
    if context.screen.takes_focus(&place) {
        response.request_focus();
        response.scroll_to_me(Some(Align::Center));
    }
}

/// Reads the text of a share box: a number, or the text if it is none; `None` if it is blank.
#[must_use]
pub(super) fn share_value(text: &str) -> Option<Value> {
    (!text.trim().is_empty()).then(|| words::typed_number(text))
}

fn add_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    entity: EntityId,
    reference: &str,
) {
    let editable = context.view.editable();
    if !context.screen.case.new_relation.open {
        let add = words::text("window-add-role");
        let press = Press::new(Weight::Quiet, &add)
            .icon(ICON_ADD)
            .live(editable, words::text("window-locked"));
        let response = widgets::flush(ui, &context.t, press);
        if std::mem::take(&mut context.screen.case.new_relation.focus) {
            response.request_focus();
        }
        if response.clicked() || std::mem::take(&mut context.screen.case.new_relation.wanted) {
            context.screen.case.new_relation = start(draft, entity);
            ui.ctx().request_repaint();
        }
        return;
    }
    let name = owner_name(draft, Some(entity));
    let targets = targets(draft, reference);
    let roles = roles(context.view.case.survey);
    let mut entered = false;
    Frame::new()
        .fill(context.t.window)
        .corner_radius(size::RADIUS_CARD)
        .inner_margin(inset(size::ROW_PAD, size::ROW_PAD))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.label(words::text_with("window-role-is", &[("name", name.clone().into())]));
                let line = &mut context.screen.case.new_relation;
                let offered = roles.iter().map(|role| (role.as_str(), role_word(role)));
                let (response, role) =
                    drop_down_ui(ui, "new-role", size::CHOICE, &line.role, offered, editable);
                if std::mem::take(&mut line.focus) {
                    response.request_focus();
                    response.scroll_to_me(Some(Align::Center));
                }
                response.accessible_name(words::text_with(
                    "window-role-name",
                    &[("name", name.clone().into())],
                ));
                line.role = role.unwrap_or_else(|| line.role.clone());
                ui.label(words::text("window-role-of"));
                let offered =
                    targets.iter().map(|(reference, name)| (reference.as_str(), name.clone()));
                let (response, held) =
                    drop_down_ui(ui, "new-held", size::CHOICE, &line.held, offered, editable);
                response.accessible_name(words::text_with(
                    "window-role-held",
                    &[("name", name.clone().into())],
                ));
                line.held = held.unwrap_or_else(|| line.held.clone());
                if line.held != ROOT {
                    ui.label(words::text("window-role-with"));
                    let (unit, spoken) = (
                        words::text("window-percent"),
                        words::text_with("window-role-share", &[("name", name.clone().into())]),
                    );
                    let look = BoxLook { suffix: &unit, live: editable, ..BoxLook::default() };
                    let id = Id::unique("new-share");
                    let response = widgets::text_box(
                        ui,
                        &context.t,
                        id,
                        &mut line.share,
                        size::SHORT_INPUT,
                        look,
                    )
                    .accessible_name(spoken);
                    widgets::keep_own_undo(ui, &response);
                    entered = widgets::is_entered(ui, &response);
                }
            });
            ui.horizontal(|ui| confirm_ui(ui, context, entity, entered));
        });
}

/// Shows the two buttons; `entered` is true if Enter was pressed in the share's box.
fn confirm_ui(ui: &mut Ui, context: &mut ViewContext<'_>, entity: EntityId, entered: bool) {
    let line = &context.screen.case.new_relation;
    let ready = !line.role.is_empty() && !line.held.is_empty();
    let editable = context.view.editable();
    let why = words::text(if editable { "window-role-unready" } else { "window-locked" });
    let (add, spoken) = (words::text("window-add"), words::text("window-add-role"));
    let press = Press::new(Weight::Secondary, &add).named(spoken).live(ready && editable, why);
    if press.show(ui, &context.t).clicked() || (entered && ready && editable) {
        let NewRelation { held, role, share, .. } =
            std::mem::take(&mut context.screen.case.new_relation);
        let share = if held == ROOT { String::new() } else { share };
        context.say(Intent::Edit(EditIntent::AddRelation {
            holder: entity,
            held: Hidden(held),
            role: Hidden(role),
            share: Hidden(share),
        }));
    }
    if Press::new(Weight::Quiet, words::text("window-never-mind"))
        .named(words::text("window-never-mind-role"))
        .show(ui, &context.t)
        .clicked()
    {
        context.screen.case.new_relation = NewRelation { focus: true, ..NewRelation::default() };
    }
}

/// Returns a likely new role: the first company is at the top, everyone else holds a share of it.
fn start(draft: &Draft, entity: EntityId) -> NewRelation {
    let me = draft.entities.get(entity);
    let top = draft.relations.iter().any(|relation| relation.to == ROOT);
    let company = draft.entities.iter().find(|entity| {
        entity.kind == EntityKind::Company && Some(&entity.reference) != me.map(|me| &me.reference)
    });
    let held = match (me.map(|me| me.kind), company) {
        (Some(EntityKind::Company), _) if !top => ROOT.to_owned(),
        (_, Some(company)) => company.reference.clone(),
        (_, None) => ROOT.to_owned(),
    };
    NewRelation {
        held,
        role: ROLES[0].to_owned(),
        open: true,
        focus: true,
        ..NewRelation::default()
    }
}

/// Returns the entities that can be held: all others, and the top of the structure.
fn targets(draft: &Draft, reference: &str) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = draft
        .entities
        .pairs()
        .filter(|(_, entity)| entity.reference != reference)
        .map(|(id, entity)| (entity.reference.clone(), owner_name(draft, Some(id))))
        .collect();
    all.push((ROOT.to_owned(), words::text("window-top")));
    all
}

/// Returns the roles that are offered in a case: the known ones, then others that it contains.
pub(super) fn roles(survey: &Survey) -> Vec<String> {
    let mut all: Vec<String> = ROLES.map(str::to_owned).into();
    all.extend(survey.used_roles.iter().filter(|role| !ROLES.contains(&role.as_str())).cloned());
    all
}
