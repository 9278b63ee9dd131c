//! Moves of companies and people: dragged rows, which say what dropping would do, a row's menu, and
//! the dialog that asks for the new place.
//!
//! Knows nothing of which moves are allowed; `domain::ownership::place` does.

use egui::{
    Area, Button, CornerRadius, DragAndDrop, Frame, Id, Label, Order, Pos2, Rect, Response,
    RichText, ScrollArea, Stroke, StrokeKind, Ui, vec2,
};

use crate::domain::draft::{Draft, EntityId};
use crate::domain::intake::fold;
use crate::domain::ownership::place::{Beside, Mover, Places, Refused, Step, Under};
use crate::words;

use super::actions::{self, Action};
use super::context::ViewContext;
use super::dialog;
use super::intent::{Arrange, EditIntent, Intent};
use super::theme::{Tone, inset, size};
use super::trailing_row;
use super::view::owner_name;
use super::widgets::{self, BoxLook, Press, Weight};

/// The number of places above which the dialog has a search.
const SEARCHED: usize = 8;

/// Makes a row draggable, gives it the menu, and keeps the keyboard on it when it moves.
pub(super) fn row_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    response: &Response,
    mover: Mover,
) {
    if context.view.editable() {
        response.dnd_set_drag_payload(mover);
    }
    if context.screen.keyboard.next_line.take_if(|wanted| *wanted == mover).is_some() {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        context.screen.keyboard.line = Some(mover);
    }
    response.context_menu(|ui| menu_ui(ui, context, draft, mover));
    let keys = actions::keys_words(
        ui.ctx(),
        &[Action::Shift(Step::Up), Action::Shift(Step::Down), Action::PutUnder],
    );
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(keys));
}

fn menu_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, mover: Mover) {
    ui.set_min_width(size::CHOICE);
    let next = |step| match mover.relation {
        Some(id) => draft.next_beside(id, step),
        None => draft.next_of_kind(mover.entity, step),
    };
    let live = context.view.editable();
    let ways = [
        ("arrange-up", live && next(Step::Up).is_some(), Arrange::Shift { mover, step: Step::Up }),
        (
            "arrange-down",
            live && next(Step::Down).is_some(),
            Arrange::Shift { mover, step: Step::Down },
        ),
        ("arrange-ask", live, Arrange::AskUnder(mover)),
    ];
    for (id, live, wanted) in ways {
        let button = Button::new(words::text(id))
            .frame_when_inactive(false)
            .min_size(vec2(size::CHOICE, size::CONTROL));
        if ui.add_enabled(live, button).clicked() {
            context.say(Intent::Edit(EditIntent::Arrange(wanted)));
            ui.close();
        }
    }
}

/// Accepts a row that is dragged over this one, and shows the effect of dropping it. Near the edges
/// of `beside`, the entity of this row, it is dropped before or after it, else below it.
pub(super) fn target_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    rect: Rect,
    under: Under,
    beside: Option<EntityId>,
) {
    let Some(mover) = DragAndDrop::payload::<Mover>(ui.ctx()).map(|mover| *mover) else { return };
    let Some(at) = ui.input(|input| input.pointer.interact_pos()) else { return };
    if !rect.contains(at)
        || !ui.clip_rect().contains(at)
        || under == Under::Entity(mover.entity)
        || !context.view.editable()
    {
        return;
    }
    let released = ui.input(|input| input.pointer.any_released());
    if let Some(beside) = beside.and_then(|row| between(draft, rect, at, mover, row)) {
        let y = if is_upper(rect, at) { rect.top() } else { rect.bottom() };
        ui.painter().hline(rect.x_range(), y, Stroke::new(size::RING, context.t.accent));
        let name = owner_name(draft, Some(mover.entity));
        drop_hint_ui(
            ui,
            context,
            at,
            Tone::Accent,
            &words::text_with("arrange-here", &[("name", name.into())]),
        );
        if released {
            context.say(Intent::Edit(EditIntent::Arrange(Arrange::Reorder {
                entity: mover.entity,
                beside,
            })));
        }
        return;
    }
    let judged = Places::of(draft, mover).judge(under);
    let (tone, color) = if judged.is_ok() {
        (Tone::Accent, context.t.accent)
    } else {
        (Tone::Danger, context.t.danger)
    };
    ui.painter().rect_stroke(
        rect,
        CornerRadius::same(size::RADIUS),
        Stroke::new(size::RING, color),
        StrokeKind::Inside,
    );
    let hint = match judged {
        Ok(()) => put_words(draft, mover, under),
        Err(refused) => refused_words(draft, mover, under, refused),
    };
    drop_hint_ui(ui, context, at, tone, &hint);
    if released {
        context.say(Intent::Edit(EditIntent::Arrange(Arrange::Put { mover, under })));
    }
}

fn is_upper(rect: Rect, at: Pos2) -> bool {
    at.y < rect.center().y
}

/// Returns the position in the order if the pointer is near an edge of this row and both entities are of
/// the same kind.
fn between(draft: &Draft, rect: Rect, at: Pos2, mover: Mover, row: EntityId) -> Option<Beside> {
    let edge = rect.height() / size::EDGE_PART;
    let is_edge = at.y < rect.top() + edge || at.y > rect.bottom() - edge;
    let kind = |id: EntityId| draft.entities.get(id).map(|entity| entity.kind);
    if !is_edge || mover.relation.is_some() || kind(mover.entity) != kind(row) {
        return None;
    }
    Some(if is_upper(rect, at) { Beside::Before(row) } else { Beside::After(row) })
}

fn put_words(draft: &Draft, mover: Mover, under: Under) -> String {
    let name = owner_name(draft, Some(mover.entity));
    match under {
        Under::Top => words::text_with("arrange-put-top", &[("name", name.into())]),
        Under::Entity(id) => words::text_with(
            "arrange-put-under",
            &[("name", name.into()), ("held", owner_name(draft, Some(id)).into())],
        ),
    }
}

/// Shows beside the pointer what dropping would do.
fn drop_hint_ui(ui: &Ui, context: &ViewContext<'_>, at: Pos2, tone: Tone, hint: &str) {
    let frame = Frame::popup(ui.style())
        .inner_margin(inset(size::ROW_PAD, size::LABEL))
        .stroke(Stroke::new(size::LINE, context.t.hairline));
    let area = Area::new(Id::unique("arrange-hint")).order(Order::Tooltip).interactable(false);
    area.fixed_pos(at + vec2(size::FIELD, size::FIELD)).show(ui.ctx(), |ui| {
        frame.show(ui, |ui| {
            ui.set_max_width(size::CHOICE * 1.5);
            widgets::note(ui, &context.t, tone, hint);
        });
    });
}

/// Shows the dialog that asks for the new place of an entity or role.
pub(super) fn ask_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, mover: Mover) {
    let name = owner_name(draft, Some(mover.entity));
    widgets::title(ui, &words::text_with("arrange-title", &[("name", name.into())]));
    widgets::hint(ui, &context.t, &words::text("arrange-title-hint"));
    search_ui(ui, context, draft);
    let wanted = fold(context.screen.dialogs.placing.search.trim());
    let ids = draft.entities.ids().iter().copied();
    let others = ids.filter(|id| *id != mover.entity).map(Under::Entity);
    let named =
        std::iter::once(Under::Top).chain(others).map(|under| (under, name_of(draft, under)));
    let shown: Vec<(Under, String)> =
        named.filter(|(_, name)| wanted.is_empty() || fold(name).contains(&wanted)).collect();
    places_ui(ui, context, draft, mover, &shown);
    ui.add_space(size::LABEL);
    trailing_row::buttons_ui(ui, "under", |ui| {
        dialog::not_now_ui(ui, context);
        let chosen = context.screen.dialogs.placing.under;
        let why =
            words::text(if context.view.editable() { "arrange-choose" } else { "window-locked" });
        let press = Press::new(Weight::Primary, words::text("arrange-yes"))
            .live(chosen.is_some() && context.view.editable(), why);
        if press.show(ui, &context.t).clicked()
            && let Some(under) = chosen
        {
            context.say(Intent::Edit(EditIntent::Arrange(Arrange::Put { mover, under })));
        }
    });
}

fn refused_words(draft: &Draft, mover: Mover, under: Under, refused: Refused) -> String {
    words::put_refused(refused, &owner_name(draft, Some(mover.entity)), &name_of(draft, under))
}

fn name_of(draft: &Draft, under: Under) -> String {
    match under {
        Under::Top => words::text("window-top"),
        Under::Entity(id) => owner_name(draft, Some(id)),
    }
}

/// Shows the search, if there are many places.
fn search_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    if draft.entities.len() <= SEARCHED {
        return;
    }
    let search = words::text("arrange-search");
    let look = BoxLook { placeholder: &search, ..BoxLook::default() };
    let line = widgets::text_box(
        ui,
        &context.t,
        Id::unique("arrange-search"),
        &mut context.screen.dialogs.placing.search,
        f32::INFINITY,
        look,
    );
    widgets::keep_own_undo(ui, &line);
    line.accessible_name(search);
}

/// Shows the places, each with the reason if it can't be chosen.
fn places_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    mover: Mover,
    shown: &[(Under, String)],
) {
    let places = Places::of(draft, mover);
    let height = dialog::height_left(ui).min(ui.ctx().content_rect().height() * size::DIALOG_SHARE);
    ScrollArea::vertical().max_height(height).show_rows(
        ui,
        size::CONTROL,
        shown.len(),
        |ui, rows| {
            ui.set_width(ui.available_width());
            for (under, name) in shown.get(rows).unwrap_or_default() {
                ui.horizontal(|ui| {
                    ui.set_min_height(size::CONTROL);
                    let judged = places.judge(*under);
                    let chosen = context.screen.dialogs.placing.under == Some(*under);
                    let width = if judged.is_ok() { ui.available_width() } else { size::CHOICE };
                    let response =
                        dialog::option_ui(ui, &context.t, name, (judged.is_ok(), chosen), width);
                    if let Err(refused) = judged {
                        let why = refused_words(draft, mover, *under, refused);
                        widgets::describe(ui, response.id, &why);
                        ui.add(
                            Label::new(RichText::new(why).size(size::HINT).color(context.t.muted))
                                .truncate(),
                        );
                    } else if response.clicked() {
                        context.screen.dialogs.placing.under = Some(*under);
                    }
                });
            }
        },
    );
}
