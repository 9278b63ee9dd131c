//! The palette: a box to type in, and below it the matching commands and names. A command is found
//! by its name and by other words for it.
//!
//! Knows nothing of what follows from a command.

mod search;
mod shortcuts;

use egui::{
    Align2, Color32, CornerRadius, Id, Key, Modifiers, Response, ScrollArea, Sense, Ui, WidgetInfo,
    vec2,
};

use crate::domain::draft::{Draft, EntityId};
use crate::domain::intake::fold;
use crate::words;

use super::actions::{self, ALL, Action, Entry};
use super::context::ViewContext;
use super::screen::{FoundEntities, Overlay};
use super::theme::{fonts, size};
use super::view::{Page, owner_name};
use super::widgets::{self, BoxLook};
use super::{dialog, settings};

use search::is_found;

/// The most lines shown; the search narrows them.
const MOST: usize = 9;

/// The target of a line of the palette.
#[derive(Clone, Copy)]
enum Found {
    Action(Action),
    /// Opens the page of an entity.
    Entity(EntityId),
}

struct Line {
    found: Found,
    words: String,
    keys: String,
}

/// Shows the open overlay: the palette, the settings, or the shortcuts.
pub(super) fn overlay_ui(ui: &Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let Some(overlay) = context.screen.overlay else { return };
    let t = context.t;
    let closed =
        dialog::dialog_ui(ui, &t, Id::unique("overlay"), (size::DIALOG, size::FIELD), |ui| {
            match overlay {
                Overlay::Palette => palette_ui(ui, context, draft),
                Overlay::Settings => settings::page_ui(ui, context),
                Overlay::Shortcuts => shortcuts::page_ui(ui, context),
            }
        });
    if closed && context.screen.overlay == Some(overlay) {
        context.screen.overlay = None;
    }
}

fn palette_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let entities = find_entities(context, draft);
    let (lines, more) = lines(ui, context, draft, &entities);
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = lines.len().saturating_sub(1);
    let mut chosen = context.screen.palette.chosen.min(last);
    if pressed(Key::ArrowDown) {
        chosen = if chosen == last { 0 } else { chosen + 1 };
    } else if pressed(Key::ArrowUp) {
        chosen = chosen.checked_sub(1).unwrap_or(last);
    }
    let moved = std::mem::replace(&mut context.screen.palette.chosen, chosen) != chosen;
    let is_entered = pressed(Key::Enter);
    let name = words::text("action-palette");
    widgets::name_dialog(ui, &words::text("action-palette-title"));
    let t = context.t;
    let look = BoxLook { placeholder: &name, ..BoxLook::default() };
    let response = widgets::text_box(
        ui,
        &t,
        Id::unique("palette"),
        &mut context.screen.palette.typed,
        f32::INFINITY,
        look,
    );
    if response.changed() {
        context.screen.palette.chosen = 0;
    }
    response.request_focus();
    response.accessible_name(&name);
    if lines.is_empty() {
        widgets::hint(ui, &t, &words::text("action-palette-none"));
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    let pressed = lines_ui(ui, context, &lines, (chosen, moved), more);
    for (at, line) in lines.iter().enumerate() {
        if pressed == Some(at) || (is_entered && at == chosen) {
            context.screen.overlay = None;
            match line.found {
                Found::Action(action) => actions::carry_out(ui, context, action),
                Found::Entity(entity) => context.screen.select(Some(entity)),
            }
        }
    }
}

/// Shows as many lines as the window has room for, and how many `more` match; returns the line that
/// was pressed.
fn lines_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    lines: &[Line],
    (chosen, moved): (usize, bool),
    more: usize,
) -> Option<usize> {
    let mut pressed = None;
    let foot = if more > 0 { size::CONTROL } else { 0.0 };
    let height = dialog::height_left_above(ui, foot);
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        for (at, line) in lines.iter().enumerate() {
            let response = line_ui(ui, context, line, at == chosen);
            if at == chosen && moved {
                response.scroll_to_me(None);
            }
            if response.clicked() {
                pressed = Some(at);
            }
        }
    });
    if more > 0 {
        ui.add_space(size::LABEL);
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 0.0;
            ui.add_space(size::LABEL);
            let words = words::text_with("action-palette-more", &[("count", more.into())]);
            widgets::hint(ui, &context.t, &words)
        });
    }
    pressed
}

/// Returns the text of the line that opens an entity's page.
fn entity_words(draft: &Draft, entity: EntityId) -> String {
    words::text_with("action-go", &[("name", owner_name(draft, Some(entity)).into())])
}

/// Returns the entities that match the search; searched again only when the search or the case has
/// changed.
fn find_entities(context: &mut ViewContext<'_>, draft: &Draft) -> Vec<EntityId> {
    let typed = fold(context.screen.palette.typed.trim());
    if context.screen.page != Page::Case || typed.is_empty() {
        return Vec::new();
    }
    let by = (typed, context.view.case.survey.revision);
    if let Some(found) = context.screen.palette.found.as_ref().filter(|found| found.by == by) {
        return found.entities.clone();
    }
    let all = draft.entities.ids().iter().copied();
    let entities: Vec<EntityId> =
        all.filter(|id| is_found(&entity_words(draft, *id), &by.0)).collect();
    context.screen.palette.found = Some(FoundEntities { by, entities: entities.clone() });
    entities
}

/// Returns the first lines that match the search, and the number of the others: the actions first,
/// by name before by other words, then the entities of the case.
fn lines(
    ui: &Ui,
    context: &ViewContext<'_>,
    draft: &Draft,
    entities: &[EntityId],
) -> (Vec<Line>, usize) {
    let typed = fold(context.screen.palette.typed.trim());
    let is_live =
        |entry: &&Entry| entry.action != Action::Palette && actions::is_live(context, entry.action);
    let actions = search::matching(ALL.iter().filter(is_live), &typed);
    let count = actions.len() + entities.len();
    let keys_of = |entry: &Entry| {
        entry.keys(ui.ctx()).next().map(|keys| ui.ctx().format_shortcut(keys)).unwrap_or_default()
    };
    let actions = actions.into_iter().map(|entry| Line {
        found: Found::Action(entry.action),
        words: entry.name(),
        keys: keys_of(entry),
    });
    let names = entities.iter().map(|id| Line {
        found: Found::Entity(*id),
        words: entity_words(draft, *id),
        keys: String::new(),
    });
    let shown: Vec<Line> = actions.chain(names).take(MOST).collect();
    let more = count - shown.len();
    (shown, more)
}

fn line_ui(ui: &mut Ui, context: &ViewContext<'_>, line: &Line, is_chosen: bool) -> Response {
    let t = context.t;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::CONTROL), Sense::click());
    let fill = match (is_chosen, response.hovered()) {
        (true, _) => t.soft.accent,
        (false, true) => t.hover(),
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), fill);
    let (font, small) = (fonts::regular(size::BODY), fonts::regular(size::HINT));
    let inner = rect.shrink2(vec2(size::LABEL, 0.0));
    let cut = widgets::end_cut(ui, &line.words, &font, inner.width() - size::SHORT_INPUT);
    ui.painter().text(inner.left_center(), Align2::LEFT_CENTER, cut, font, t.text);
    ui.painter().text(inner.right_center(), Align2::RIGHT_CENTER, &line.keys, small, t.muted);
    response
        .widget_info(|| WidgetInfo::selected(egui::Role::ListItem, true, is_chosen, &line.words));
    if is_chosen {
        widgets::announce(ui, response.id);
    }
    response
}
