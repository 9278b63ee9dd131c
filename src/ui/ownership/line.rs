//! A line of the structure: the entity, the shares declared in it, and its role and share in the
//! entity above.
//!
//! Knows nothing of the rest of the tree.

use std::collections::HashSet;

use egui::containers::menu::MenuButton;
use egui::{Align, Align2, Button, FontId, Label, Layout, RichText, ScrollArea, Sense, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_APARTMENT, ICON_DELETE, ICON_PERSON};

use crate::domain::draft::{Draft, EntityId, EntityKind, ROOT, RelationId};
use crate::domain::finding::Place;
use crate::domain::hidden::Hidden;
use crate::domain::ownership::place::{Mover, Under};
use crate::domain::ownership::tree::{Line, Shares};
use crate::words;

use super::super::context::ViewContext;
use super::super::drop_down::drop_down_ui;
use super::super::intent::{EditIntent, Intent};
use super::super::theme::{Tone, fonts, size};
use super::super::trailing_row::trailing_row_ui;
use super::super::view::{self, name_of, owner_name};
use super::super::widgets::{self, Press};
use super::super::{arrange, indicators, relations};
use super::bar;

/// The level from which on lines are not indented further.
const DEEPEST: usize = 8;

/// A line and the shares declared in its entity.
pub(super) struct Shown<'a> {
    pub line: Line,
    pub shares: &'a Shares,
    /// The roles that are offered.
    pub roles: &'a [String],
}

/// Returns the height of each line; in a narrow window the boxes are below the name.
pub(super) fn height(ui: &Ui) -> f32 {
    if widgets::is_tight(ui) {
        size::TREE_ROW + size::CONTROL + size::LABEL
    } else {
        size::TREE_ROW
    }
}

pub(super) fn line_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    shown: &Shown<'_>,
) {
    let Line { entity, relation, .. } = shown.line;
    let width = ui.available_width().min(size::READING + size::FIELD * 4.0);
    let both = &mut (&mut *context, &mut *draft);
    let shown_row = ui.scope(|ui| {
        let salt = ("line", entity, relation);
        let edited_ui = |ui: &mut Ui, (context, draft): &mut (&mut ViewContext<'_>, &mut Draft)| {
            if let Some(id) = relation {
                relation_ui(ui, context, draft, id, shown.roles);
            }
            add_ui(ui, context, draft, entity);
        };
        let who = |ui: &mut Ui, (context, draft): &mut (&mut ViewContext<'_>, &mut Draft)| {
            who_ui(ui, context, draft, shown);
        };
        let line = vec2(width, size::TREE_ROW);
        if widgets::is_tight(ui) {
            ui.allocate_ui_with_layout(line, Layout::left_to_right(Align::Center), |ui| {
                who(ui, both);
            });
            trailing_row_ui(ui, salt, vec2(width, size::CONTROL), both, |_, _| (), edited_ui);
            ui.add_space(size::LABEL);
        } else {
            trailing_row_ui(ui, salt, line, both, who, edited_ui);
        }
    });
    arrange::target_ui(ui, context, draft, shown_row.response.rect, Under::Entity(entity), None);
}

/// Shows the entity, and the shares declared in it.
fn who_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, shown: &Shown<'_>) {
    let Line { depth, entity, relation, .. } = shown.line;
    #[expect(clippy::cast_precision_loss, reason = "eight at most")]
    ui.add_space(size::FIELD * depth.min(DEEPEST) as f32);
    let company =
        draft.entities.get(entity).is_some_and(|entity| entity.kind == EntityKind::Company);
    let icon = if company { ICON_APARTMENT } else { ICON_PERSON };
    let (rect, _) = ui.allocate_exact_size(vec2(size::ICON, size::ICON), Sense::hover());
    let glyph = FontId::new(size::ICON, icon.font_family());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, glyph, context.t.muted);
    let about = about(context, draft, shown);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.spacing_mut().interact_size.y = 0.0;
        // Centred in the line, with or without words below the name.
        let lines = size::TARGET + if about.is_some() { size::FIELD } else { 0.0 };
        ui.add_space((size::TREE_ROW - lines) / 2.0);
        name_ui(ui, context, draft, Mover { entity, relation });
        if let Some((tone, text)) = about {
            about_ui(ui, context, shown, tone, text);
        }
    });
}

/// Shows the name, which opens the entity's form and by which the line is dragged.
fn name_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, mover: Mover) {
    let entity = mover.entity;
    let name = owner_name(draft, Some(entity));
    let font = fonts::medium(size::BODY);
    let cut = widgets::end_cut(ui, &name, &font, ui.available_width() - size::LABEL);
    let button = Button::new(RichText::new(cut).font(font).color(context.t.text))
        .frame(false)
        .min_size(vec2(0.0, size::TARGET));
    let response = ui.add(button.sense(Sense::click_and_drag()));
    widgets::ring(ui, &context.t, &response);
    let response =
        response.accessible_name(words::text_with("ownership-open", &[("name", name.into())]));
    if response.clicked() {
        context.screen.select(Some(entity));
    }
    arrange::row_ui(ui, context, draft, &response, mover);
}

/// Returns the finding of the relation, else the shares declared in the entity, or that it is shown
/// above.
fn about(context: &ViewContext<'_>, draft: &Draft, shown: &Shown<'_>) -> Option<(Tone, String)> {
    let Line { relation, is_again, .. } = shown.line;
    if let Some(place) = relation.map(Place::Relation)
        && context.screen.is_judged(&place)
        && let Some(finding) = context.view.case.findings_at(&place).next()
    {
        return Some((indicators::finding(&finding.problem), view::sentence(draft, finding)));
    }
    let is_top =
        relation.and_then(|id| draft.relations.get(id)).is_some_and(|relation| relation.to == ROOT);
    match (is_again, shown.shares.holders.is_empty(), relation) {
        (true, ..) => Some((Tone::Plain, words::text("ownership-again"))),
        (false, false, _) => Some(bar::bar_words(shown.shares)),
        (false, true, None) => Some((Tone::Warning, words::text("ownership-unplaced"))),
        (false, true, Some(_)) => is_top.then(|| (Tone::Plain, words::text("ownership-top"))),
    }
}

fn about_ui(ui: &mut Ui, context: &ViewContext<'_>, shown: &Shown<'_>, tone: Tone, text: String) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size::LABEL;
        if !shown.line.is_again && !shown.shares.holders.is_empty() {
            bar::bar_ui(ui, &context.t, shown.shares, &text);
        }
        ui.add(
            Label::new(RichText::new(text).size(size::HINT).color(context.t.ink(tone))).truncate(),
        );
    });
}

/// Shows the boxes for the role and the share.
fn relation_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    id: RelationId,
    roles: &[String],
) {
    let Some(relation) = draft.relations.get(id) else { return };
    let live = context.view.editable();
    let text = relations::sentence(draft, relation);
    let (holder, held) = (
        words::shown(&name_of(draft, &relation.from)),
        words::shown(&name_of(draft, &relation.to)),
    );
    let (is_top, current) = (relation.to == ROOT, relation.role.clone());
    let offered = roles.iter().map(|role| (role.as_str(), relations::role_word(role)));
    let (response, picked) =
        drop_down_ui(ui, ("line-role", id), size::ROLE, &current, offered, live);
    let named = if is_top { "ownership-role-top" } else { "ownership-role-of" };
    let ends = [("holder", holder.into()), ("held", held.into())];
    response.accessible_name(words::text_with(named, &ends));
    if let (Some(role), Some(relation)) = (picked, draft.relations.get_mut(id)) {
        relation.role = role;
    }
    if is_top {
        // There is no share at the top; the room keeps the roles of all lines aligned.
        ui.add_space(size::SHORT_INPUT + ui.spacing().item_spacing.x);
    } else {
        let place = Place::Relation(id);
        let wrong = context.screen.is_judged(&place)
            && context.view.case.findings_at(&place).any(|finding| !finding.problem.is_warning());
        relations::share_ui(ui, context, draft, id, wrong);
    }
    let remove = words::text_with("window-remove-named", &[("name", text.into())]);
    if Press::icon_only(ICON_DELETE, remove)
        .live(live, words::text("window-locked"))
        .show(ui, &context.t)
        .clicked()
    {
        context.say(Intent::Edit(EditIntent::RemoveRelation(id)));
    }
}

/// Shows the menu that adds a new or existing entity as a holder.
fn add_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, entity: EntityId) {
    let name = owner_name(draft, Some(entity));
    let spoken = |id: &str| words::text_with(id, &[("name", name.clone().into())]);
    let button = Button::new(ICON_ADD.rich_text().size(size::ICON))
        .frame_when_inactive(false)
        .min_size(egui::Vec2::splat(size::CONTROL));
    let inner = ui.add_enabled_ui(context.view.editable(), |ui| {
        MenuButton::from_button(button).ui(ui, |ui| {
            ui.set_min_width(size::CHOICE);
            let ways = [
                ("ownership-add-company", "ownership-add-company-under", EntityKind::Company),
                ("ownership-add-person", "ownership-add-person-under", EntityKind::Individual),
            ];
            for (id, full, kind) in ways {
                if item(ui, &words::text(id), &spoken(full)) {
                    context.say(Intent::Edit(EditIntent::AddUnder { held: entity, kind }));
                    ui.close();
                }
            }
            existing_ui(ui, context, draft, entity, &name);
        })
    });
    let (response, _) = inner.inner;
    widgets::ring(ui, &context.t, &response);
    response.accessible_name(spoken("ownership-add-under"));
}

fn existing_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    entity: EntityId,
    name: &str,
) {
    let Some(held) = draft.entities.get(entity).map(|held| held.reference.clone()) else { return };
    // One pass over the relations, not one for each entity.
    let roles = draft.relations.iter().filter(|relation| relation.to == held);
    let holders: HashSet<&str> = roles.map(|relation| relation.from.as_str()).collect();
    let others = draft
        .entities
        .pairs()
        .filter(|(id, other)| *id != entity && !holders.contains(other.reference.as_str()));
    let others: Vec<EntityId> = others.map(|(id, _)| id).collect();
    if others.is_empty() {
        return;
    }
    widgets::hint(ui, &context.t, &words::text("ownership-existing"));
    let height = ui.ctx().content_rect().height() * size::DIALOG_SHARE;
    ScrollArea::vertical().max_height(height).show_rows(
        ui,
        size::CONTROL,
        others.len(),
        |ui, rows| {
            for id in others.get(rows).unwrap_or_default() {
                let holder = owner_name(draft, Some(*id));
                let full = words::text_with(
                    "ownership-existing-under",
                    &[("holder", holder.clone().into()), ("name", name.into())],
                );
                if item(ui, &holder, &full) {
                    let (role, share) =
                        (Hidden(relations::ROLES[0].to_owned()), Hidden(String::new()));
                    context.say(Intent::Edit(EditIntent::AddRelation {
                        holder: *id,
                        held: Hidden(held.clone()),
                        role,
                        share,
                    }));
                    ui.close();
                }
            }
        },
    );
}

fn item(ui: &mut Ui, words: &str, spoken: &str) -> bool {
    let button =
        Button::new(words).frame_when_inactive(false).min_size(vec2(size::CHOICE, size::CONTROL));
    ui.add(button).accessible_name(spoken).clicked()
}
