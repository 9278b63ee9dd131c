//! The outline: the case itself, its companies, its people, and the buttons that add them.
//!
//! Of many rows only those near the visible part are laid out. Knows nothing of fields.

use egui::{
    Align2, Color32, CornerRadius, Frame, Id, Panel, Response, ScrollArea, Sense, Theme, Ui,
    WidgetInfo, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_ADD, ICON_APARTMENT, ICON_DARK_MODE, ICON_ERROR, ICON_FOLDER, ICON_LIGHT_MODE,
    ICON_PERSON, ICON_REDO, ICON_SETTINGS, ICON_UNDO,
};

use crate::domain::draft::{Draft, EntityId, EntityKind, ROOT};
use crate::domain::ownership::place::{Mover, Under};
use crate::words;

use super::arrange;
use super::context::ViewContext;
use super::intent::{EditIntent, Intent, WindowIntent};
use super::panes::{self, Pane};
use super::relations;
use super::screen::Overlay;
use super::theme::{Appearance, fonts, inset, size};
use super::trailing_row::trailing_row_ui;
use super::view::owner_name;
use super::virtual_list::VirtualList;
use super::widgets::{self, Press, Weight};

/// The number of companies, and of people, that are all laid out.
const WHOLE: usize = 40;

pub(super) fn outline_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let margin = inset(size::LABEL, size::LABEL);
    Panel::bottom("outline-foot")
        .frame(Frame::new().inner_margin(margin))
        .show_separator_line(false)
        .show(ui, |ui| theme_ui(ui, context));
    ScrollArea::vertical().id_salt("outline-scroll").auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let case = row_ui(ui, context, draft, None, ICON_FOLDER, "");
            panes::mark_start(ui, Pane::Outline, case.id);
            group_ui(ui, context, draft, EntityKind::Company);
            group_ui(ui, context, draft, EntityKind::Individual);
        });
    });
}

fn group_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, kind: EntityKind) {
    let (heading, add, icon) = match kind {
        EntityKind::Company => ("window-companies", "window-add-company", ICON_APARTMENT),
        EntityKind::Individual => ("window-people", "window-add-person", ICON_PERSON),
    };
    ui.add_space(size::FIELD);
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = size::TARGET;
        ui.add_space(size::LABEL);
        ui.label(fonts::strong(words::text(heading)).size(size::HINT).color(context.t.muted));
    });
    let listed = context.view.case.survey.of_kind(kind);
    let wanted = context
        .screen
        .keyboard
        .next_line
        .and_then(|mover| listed.iter().position(|id| *id == mover.entity));
    let id = Id::unique(("outline", heading));
    VirtualList { id, count: listed.len(), guess: size::ROW, whole: WHOLE, wanted }.show(
        ui,
        |ui, row| {
            let entity = listed[row];
            ui.push_id(("entity", entity), |ui| {
                row_ui(ui, context, draft, Some(entity), icon, &holdings(context, draft, entity))
            });
        },
    );
    ui.spacing_mut().button_padding.x = size::LABEL;
    let label = words::text(add);
    let press = Press::new(Weight::Quiet, &label)
        .icon(ICON_ADD)
        .live(context.view.editable(), words::text("window-locked"));
    if press.show(ui, &context.t).clicked() {
        context.say(Intent::Edit(EditIntent::AddEntity(kind)));
    }
}

/// Returns the first role of an entity in a few words: "75 % of Acme Corporation".
fn holdings(context: &ViewContext<'_>, draft: &Draft, entity: EntityId) -> String {
    let first = context.view.case.survey.roles_of(entity).first();
    let Some(first) = first.and_then(|id| draft.relations.get(*id)) else { return String::new() };
    let role = relations::role_word(&first.role);
    let share = first.ownership_percentage.as_ref().map(words::number_words);
    let name = context
        .view
        .case
        .survey
        .id_of(&first.to)
        .map_or_else(|| words::shown(&first.to), |held| owner_name(draft, Some(held)));
    match (share, first.to.as_str()) {
        (_, ROOT) => words::text("window-outline-top"),
        (Some(share), _) => words::text_with(
            "window-outline-share",
            &[("share", share.into()), ("held", name.into())],
        ),
        (None, _) => {
            words::text_with("window-outline-role", &[("role", role.into()), ("held", name.into())])
        }
    }
}

fn row_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    entity: Option<EntityId>,
    icon: MaterialIcon,
    about: &str,
) -> Response {
    let name = owner_name(draft, entity);
    let problems = problems_of(context, entity);
    let height = if about.is_empty() { size::CONTROL } else { size::ROW };
    let sense = if entity.is_some() { Sense::click_and_drag() } else { Sense::click() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    let selected = context.screen.case.selected == entity;
    let t = context.t;
    let fill = match (selected, response.hovered()) {
        (true, _) => t.soft.accent,
        (false, true) => t.hover(),
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), fill);
    widgets::ring(ui, &t, &response);
    let ink = if selected { t.accent } else { t.muted };
    let left = rect.left() + size::LABEL;
    let glyph = egui::FontId::new(size::ICON, icon.font_family());
    ui.painter().text(
        egui::pos2(left, rect.center().y),
        Align2::LEFT_CENTER,
        icon.codepoint,
        glyph,
        ink,
    );

    let text_left = left + size::ICON + size::ICON_GAP;
    let mark = if problems > 0 { size::ICON + size::WITHIN } else { 0.0 };
    let width = rect.right() - size::LABEL - mark - text_left;
    let font = if selected { fonts::medium(size::BODY) } else { fonts::regular(size::BODY) };
    let shown = widgets::end_cut(ui, &name, &font, width);
    if about.is_empty() {
        ui.painter().text(
            egui::pos2(text_left, rect.center().y),
            Align2::LEFT_CENTER,
            shown,
            font,
            t.text,
        );
    } else {
        let small = fonts::regular(size::HINT);
        let about = widgets::end_cut(ui, about, &small, width);
        ui.painter().text(
            egui::pos2(text_left, rect.center().y),
            Align2::LEFT_BOTTOM,
            shown,
            font,
            t.text,
        );
        ui.painter().text(
            egui::pos2(text_left, rect.center().y + 1.0),
            Align2::LEFT_TOP,
            about,
            small,
            t.muted,
        );
    }
    if problems > 0 {
        let glyph = egui::FontId::new(size::ICON, ICON_ERROR.font_family());
        ui.painter().text(
            rect.right_center() - vec2(size::LABEL, 0.0),
            Align2::RIGHT_CENTER,
            ICON_ERROR.codepoint,
            glyph,
            t.danger,
        );
    }
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListItem, true, selected, &name));
    let description = if problems > 0 {
        words::text_with("window-to-fix", &[("count", problems.into())])
    } else {
        about.to_owned()
    };
    widgets::describe(ui, response.id, &description);
    if response.clicked() {
        context.screen.select(entity);
    }
    if let Some(entity) = entity {
        arrange::row_ui(ui, context, draft, &response, Mover { entity, relation: None });
    }
    arrange::target_ui(ui, context, draft, rect, entity.map_or(Under::Top, Under::Entity), entity);
    response
}

/// Returns the number of an owner's errors that are shown already.
fn problems_of(context: &ViewContext<'_>, entity: Option<EntityId>) -> usize {
    let errors = context
        .view
        .case
        .survey
        .errors_of(entity)
        .iter()
        .filter_map(|at| context.view.case.findings.get(*at));
    errors.filter(|finding| context.screen.is_judged(&finding.place)).count()
}

fn theme_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    ui.spacing_mut().button_padding.x = size::LABEL;
    let (icon, name, theme) = if ui.visuals().dark_mode {
        (ICON_LIGHT_MODE, words::text("window-theme-light"), Theme::Light)
    } else {
        (ICON_DARK_MODE, words::text("window-theme-dark"), Theme::Dark)
    };
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
        // There is no room for a label beside the other three.
        if Press::icon_only(icon, name).show(ui, &context.t).clicked() {
            let chosen = Appearance { theme: theme.into(), ..context.view.appearance };
            context.say(Intent::Window(WindowIntent::UseAppearance(chosen)));
        }
    };
    trailing_row_ui(ui, "steps", row, context, begin, |ui, context| {
        // In a small window it is in the header's menu only.
        let is_offered = !widgets::is_tight(ui);
        if is_offered
            && Press::icon_only(ICON_SETTINGS, words::text("action-settings"))
                .show(ui, &context.t)
                .clicked()
        {
            context.screen.open(Overlay::Settings);
        }
        let steps = [
            (
                ICON_UNDO,
                "window-undo",
                "window-undo-none",
                context.view.case.steps.can_undo,
                Intent::Edit(EditIntent::Undo),
            ),
            (
                ICON_REDO,
                "window-redo",
                "window-redo-none",
                context.view.case.steps.can_redo,
                Intent::Edit(EditIntent::Redo),
            ),
        ];
        for (icon, name, why, live, intent) in steps {
            let live = live && context.view.editable();
            if Press::icon_only(icon, words::text(name))
                .live(live, words::text(why))
                .show(ui, &context.t)
                .clicked()
            {
                context.say(intent);
            }
        }
    });
}
