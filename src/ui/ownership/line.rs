//! A line of the structure: the entity, the shares declared in it, and its role and share in the
//! entity above. Its buttons appear under the pointer and with the keyboard.
//!
//! Knows nothing of the rest of the tree.

use egui::{
    Align2, Button, CornerRadius, FontId, Id, Label, Rect, RichText, Sense, Ui, WidgetInfo, vec2,
};
use egui_material_icons::icons::{ICON_APARTMENT, ICON_DELETE, ICON_PERSON};

use rust_decimal::Decimal;

use crate::domain::draft::{Draft, EntityId, EntityKind, ROOT, RelationId};
use crate::domain::finding::Place;
use crate::domain::ownership::place::{Mover, Under};
use crate::domain::ownership::tree::{Line, Shares};
use crate::words;

use super::super::context::ViewContext;
use super::super::drop_down::drop_down_ui;
use super::super::intent::{Arrange, EditIntent, Intent};
use super::super::theme::{Tone, fonts, size};
use super::super::view::{self, name_of, owner_name};
use super::super::widgets::{self, Press, Weight};
use super::super::{arrange, indicators, relations};
use super::columns::{Column, Columns, from_left, from_right, indent, part};
use super::{bar, connectors, menu};

/// A line, the shares declared in its entity, and its effective share.
pub(super) struct Shown<'a> {
    pub line: Line,
    pub shares: &'a Shares,
    /// The effective share in the top company, in percent; `None` if it is unknown.
    pub effective: Option<Decimal>,
    /// The top company.
    pub top: Option<EntityId>,
    /// The roles that are offered.
    pub roles: &'a [String],
    pub columns: Columns,
}

pub(super) fn line_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    shown: &Shown<'_>,
) {
    let (line, columns) = (shown.line, shown.columns);
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width, columns.height()), Sense::hover());
    let is_open = Id::unique(("line-menu", line.entity, line.relation));
    let is_active = ui.rect_contains_pointer(rect)
        || has_keyboard(ui, rect)
        || ui.data(|data| data.get_temp(is_open)).unwrap_or_default();
    if is_active {
        let ground = rect.expand2(vec2(size::WITHIN, 0.0));
        ui.painter().rect_filled(ground, CornerRadius::same(size::RADIUS), context.t.window);
    }
    connectors::paint(ui, &context.t, rect, rect.top() + size::ROW / 2.0, &line);
    let place = |column| columns.place(column, rect, indent(line.depth));
    who_ui(&mut part(ui, place(Column::Name), from_left()), context, draft, shown);
    let role = &mut part(ui, place(Column::Role), from_left());
    match line.relation {
        Some(id) => role_ui(role, context, draft, id, shown.roles),
        None => place_ui(role, context, draft, line.entity),
    }
    if let Some(id) = line.relation {
        share_ui(&mut part(ui, place(Column::Share), from_left()), context, draft, id);
    }
    if columns.has_effective && !line.is_again {
        let layout = if columns.is_narrow { from_left() } else { from_right() };
        let end = &mut part(ui, place(Column::Effective), layout);
        effective_ui(end, context, draft, shown);
    }
    let buttons = &mut part(ui, place(Column::Buttons), from_left());
    if !is_active {
        // They take the keyboard and are named to a screen reader also while they are not drawn.
        buttons.set_opacity(0.0);
    }
    let opened = buttons_ui(buttons, context, draft, &line);
    ui.data_mut(|data| {
        if opened {
            data.insert_temp(is_open, true);
        } else {
            data.remove_temp::<bool>(is_open);
        }
    });
    arrange::target_ui(ui, context, draft, rect, Under::Entity(line.entity), None);
}

/// Returns true if a widget in this area has the keyboard.
fn has_keyboard(ui: &Ui, rect: Rect) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    let response = focused.and_then(|id| ui.ctx().read_response(id));
    response.is_some_and(|response| {
        response.layer_id == ui.layer_id() && rect.contains(response.rect.center())
    })
}

/// Shows the entity, and the shares declared in it.
fn who_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, shown: &Shown<'_>) {
    let Line { depth, entity, relation, is_again, .. } = shown.line;
    ui.add_space(indent(depth));
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
        ui.add_space((size::ROW - lines) / 2.0);
        name_ui(ui, context, draft, Mover { entity, relation }, is_again);
        if let Some((tone, text)) = about {
            about_ui(ui, context, shown, tone, text);
        }
    });
}

/// Shows the name, which opens the entity's form and by which the line is dragged.
fn name_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    mover: Mover,
    is_again: bool,
) {
    let entity = mover.entity;
    let name = owner_name(draft, Some(entity));
    let font = fonts::medium(size::BODY);
    let cut = widgets::end_cut(ui, &name, &font, ui.available_width() - size::LABEL);
    let ink = if is_again { context.t.muted } else { context.t.text };
    let button = Button::new(RichText::new(&cut).font(font).color(ink))
        .frame(false)
        .min_size(vec2(0.0, size::TARGET));
    let response = ui.add(button.sense(Sense::click_and_drag()));
    widgets::ring(ui, &context.t, &response);
    let full = words::text_with("ownership-open", &[("name", name.clone().into())]);
    let response = response.accessible_name(full);
    if response.clicked() {
        context.screen.select(Some(entity));
    }
    arrange::row_ui(ui, context, draft, &response, mover);
    if cut != name {
        response.on_hover_text(name);
    }
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

/// Shows the box for the role.
fn role_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    id: RelationId,
    roles: &[String],
) {
    let Some(relation) = draft.relations.get(id) else { return };
    let (holder, held) = (
        words::shown(&name_of(draft, &relation.from)),
        words::shown(&name_of(draft, &relation.to)),
    );
    let (is_top, current) = (relation.to == ROOT, relation.role.clone());
    let offered = roles.iter().map(|role| (role.as_str(), relations::role_word(role)));
    let (width, live) = (ui.available_width(), context.view.editable());
    soften(ui, context);
    let (response, picked) = drop_down_ui(ui, ("line-role", id), width, &current, offered, live);
    let named = if is_top { "ownership-role-top" } else { "ownership-role-of" };
    let ends = [("holder", holder.into()), ("held", held.into())];
    response.accessible_name(words::text_with(named, &ends));
    if let (Some(role), Some(relation)) = (picked, draft.relations.get_mut(id)) {
        relation.role = role;
    }
}

/// Shows the box for the share; there is none at the top.
fn share_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft, id: RelationId) {
    if draft.relations.get(id).is_none_or(|relation| relation.to == ROOT) {
        return;
    }
    let place = Place::Relation(id);
    let wrong = context.screen.is_judged(&place)
        && context.view.case.findings_at(&place).any(|finding| !finding.problem.is_warning());
    soften(ui, context);
    relations::share_ui(ui, context, draft, id, wrong);
}

/// Gives boxes a lighter outline until they are under the pointer: there are two in each line.
fn soften(ui: &mut Ui, context: &ViewContext<'_>) {
    ui.visuals_mut().widgets.inactive.bg_stroke.color = context.t.hairline;
}

/// Shows the button that asks for the place of an entity which has none.
fn place_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, entity: EntityId) {
    let name = owner_name(draft, Some(entity));
    let spoken = words::text_with("ownership-place-named", &[("name", name.into())]);
    let press = Press::new(Weight::Quiet, words::text("arrange-ask"))
        .named(spoken)
        .live(context.view.editable(), words::text("window-locked"));
    if widgets::flush(ui, &context.t, press).clicked() {
        let mover = Mover { entity, relation: None };
        context.say(Intent::Edit(EditIntent::Arrange(Arrange::AskUnder(mover))));
    }
}

/// Shows the effective share, if it is known.
fn effective_ui(ui: &mut Ui, context: &ViewContext<'_>, draft: &Draft, shown: &Shown<'_>) {
    let (Some(share), Some(top)) = (shown.effective, shown.top) else { return };
    let share = words::number(&share.to_string());
    let full = words::text_with(
        "ownership-effective-of",
        &[
            ("holder", owner_name(draft, Some(shown.line.entity)).into()),
            ("held", owner_name(draft, Some(top)).into()),
            ("share", share.clone().into()),
        ],
    );
    // There are no headings in a narrow window.
    let id =
        if shown.columns.is_narrow { "ownership-effective-short" } else { "window-outline-share" };
    let text = words::text_with(id, &[("share", share.into())]);
    let response = ui.add(Label::new(RichText::new(text).color(context.t.muted)));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &full));
    response.on_hover_text(full);
}

/// Shows the buttons that add a holder and remove the role; returns true while the menu of the
/// first is open. A holder is added at the first line of an entity only.
fn buttons_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, line: &Line) -> bool {
    ui.spacing_mut().item_spacing.x = size::WITHIN;
    let mut opened = false;
    if line.is_again {
        ui.add_space(size::TARGET + size::WITHIN);
    } else {
        opened = menu::add_ui(ui, context, draft, line.entity);
    }
    let Some(id) = line.relation else { return opened };
    let Some(relation) = draft.relations.get(id) else { return opened };
    let text = relations::sentence(draft, relation);
    let remove = words::text_with("window-remove-named", &[("name", text.into())]);
    let press = Press::icon_only(ICON_DELETE, remove)
        .live(context.view.editable(), words::text("window-locked"));
    if press.show(ui, &context.t).clicked() {
        context.say(Intent::Edit(EditIntent::RemoveRelation(id)));
    }
    opened
}
