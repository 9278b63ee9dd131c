//! Lists of companies and people in a menu, and the menu that adds a holder to one of them.
//!
//! Of a long list only the visible part is laid out. Knows nothing of the lines of the structure.

use std::collections::HashSet;

use egui::containers::menu::MenuButton;
use egui::{Button, ScrollArea, Ui, Vec2, vec2};
use egui_material_icons::icons::ICON_ADD;

use crate::domain::draft::{Draft, EntityId, EntityKind};
use crate::domain::hidden::Hidden;
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{EditIntent, Intent};
use super::super::theme::size;
use super::super::view::owner_name;
use super::super::{relations, widgets};

/// Shows the menu that adds a new or existing entity as a holder; returns true while it is open.
pub(super) fn add_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    entity: EntityId,
) -> bool {
    let name = owner_name(draft, Some(entity));
    let spoken = |id: &str| words::text_with(id, &[("name", name.clone().into())]);
    let button = Button::new(ICON_ADD.rich_text().size(size::ICON).color(context.t.muted))
        .frame_when_inactive(false)
        .min_size(Vec2::splat(size::TARGET));
    let inner = ui.add_enabled_ui(context.view.editable(), |ui| {
        ui.spacing_mut().button_padding = Vec2::splat(size::LINE * 3.0);
        MenuButton::from_button(button).ui(ui, |ui| {
            ui.spacing_mut().button_padding = vec2(size::ROW_PAD, size::WITHIN);
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
    let (response, opened) = inner.inner;
    widgets::ring(ui, &context.t, &response);
    let response = response.on_hover_text(spoken("ownership-add-under"));
    response.accessible_name(spoken("ownership-add-under"));
    opened.is_some()
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
    let chosen = entities_ui(ui, &others, |ui, id| {
        let holder = owner_name(draft, Some(id));
        let full = words::text_with(
            "ownership-existing-under",
            &[("holder", holder.clone().into()), ("name", name.into())],
        );
        item(ui, &holder, &full)
    });
    if let Some(holder) = chosen {
        let (role, share) = (Hidden(relations::ROLES[0].to_owned()), Hidden(String::new()));
        let held = Hidden(held);
        context.say(Intent::Edit(EditIntent::AddRelation { holder, held, role, share }));
        ui.close();
    }
}

/// Shows a list of companies or people; returns the one that was pressed.
pub(super) fn entities_ui(
    ui: &mut Ui,
    ids: &[EntityId],
    mut each: impl FnMut(&mut Ui, EntityId) -> bool,
) -> Option<EntityId> {
    let height = ui.ctx().content_rect().height() * size::DIALOG_SHARE;
    let list = ScrollArea::vertical().max_height(height);
    let shown = list.show_rows(ui, size::CONTROL, ids.len(), |ui, rows| {
        let visible = ids.get(rows).unwrap_or_default();
        visible.iter().copied().filter(|id| each(ui, *id)).last()
    });
    shown.inner
}

pub(super) fn item(ui: &mut Ui, words: &str, spoken: &str) -> bool {
    let button =
        Button::new(words).frame_when_inactive(false).min_size(vec2(size::CHOICE, size::CONTROL));
    ui.add(button).accessible_name(spoken).clicked()
}
