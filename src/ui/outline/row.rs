//! A row of the outline: the ring and the name, the main role below it, and at the right edge the
//! number of filled-in fields and the share.
//!
//! Knows nothing of the other rows.

use egui::{Align2, Color32, CornerRadius, FontId, Response, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_APARTMENT, ICON_FOLDER, ICON_PERSON};

use crate::domain::draft::{Draft, EntityId, EntityKind, ROOT};
use crate::domain::filled::Filled;
use crate::domain::ownership::place::{Mover, Under};
use crate::words;

use super::super::context::ViewContext;
use super::super::theme::{Tone, fonts, size};
use super::super::view::owner_name;
use super::super::{arrange, relations, widgets};
use super::ring;

/// What a row says.
struct Row {
    icon: MaterialIcon,
    name: String,
    /// The main role in words; empty if there is none.
    role: String,
    /// The share of that role; empty if it has none.
    share: String,
    /// `None` for the case itself.
    filled: Option<Filled>,
    errors: usize,
    warnings: usize,
}

/// Shows the row of a company, a person, or the case itself (`None`).
pub(super) fn row_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    entity: Option<EntityId>,
) -> Response {
    let row = Row::of(context, draft, entity);
    let height = if entity.is_none() { size::CONTROL } else { size::ROW };
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
    widgets::inner_ring(ui, &t, &response);
    let is_cut = row.paint(ui, context, rect);
    let (name, about) = (row.name.clone(), row.about());
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListItem, true, selected, &name));
    widgets::describe(ui, response.id, &about);
    if response.clicked() {
        context.screen.select(entity);
    }
    if let Some(entity) = entity {
        arrange::row_ui(ui, context, draft, &response, Mover { entity, relation: None });
    }
    arrange::target_ui(ui, context, draft, rect, entity.map_or(Under::Top, Under::Entity), entity);
    let whole = if is_cut { format!("{name}\n{about}") } else { about };
    if whole.is_empty() { response } else { response.on_hover_text(whole) }
}

impl Row {
    fn of(context: &ViewContext<'_>, draft: &Draft, entity: Option<EntityId>) -> Self {
        let kind = entity.and_then(|id| draft.entities.get(id)).map(|entity| entity.kind);
        let icon = match kind {
            None => ICON_FOLDER,
            Some(EntityKind::Company) => ICON_APARTMENT,
            Some(EntityKind::Individual) => ICON_PERSON,
        };
        let (role, share) = entity.map(|id| role_words(context, draft, id)).unwrap_or_default();
        let (errors, warnings) = found(context, entity);
        Self {
            icon,
            name: owner_name(draft, entity),
            role,
            share,
            filled: entity.map(|id| context.view.case.survey.filled(id)),
            errors,
            warnings,
        }
    }

    /// Draws the row; returns true if a text was cut.
    fn paint(&self, ui: &Ui, context: &ViewContext<'_>, rect: egui::Rect) -> bool {
        let t = context.t;
        let center = pos2(rect.left() + size::LABEL + size::COMPLETENESS / 2.0, rect.center().y);
        if let Some(filled) = self.filled {
            ring::paint_ring(ui, &t, center, self.icon, filled);
        } else {
            let font = FontId::new(size::ICON, self.icon.font_family());
            ui.painter().text(center, Align2::CENTER_CENTER, self.icon.codepoint, font, t.muted);
        }
        let left = center.x + size::COMPLETENESS / 2.0 + size::LABEL;
        let right = rect.right() - size::LABEL;
        let (font, small) = (fonts::medium(size::BODY), fonts::regular(size::HINT));
        // Two lines around the middle, or one in it.
        let (above, below) = if self.is_single() {
            (rect.center().y, rect.center().y)
        } else {
            (rect.center().y - size::LABEL - size::LINE, rect.center().y + size::LABEL)
        };
        let mut edge = right;
        if !widgets::is_tight(ui) && !self.count_words().is_empty() {
            edge = text_at_right(ui, pos2(edge, above), &self.count_words(), t.muted);
        }
        for (tone, count) in [(Tone::Danger, self.errors), (Tone::Warning, self.warnings)] {
            if count > 0 {
                let at = pos2(edge, above);
                edge -= ring::paint_dot(ui, &t, at, tone, count) + size::WITHIN;
            }
        }
        let name = widgets::end_cut(ui, &self.name, &font, edge - left - size::WITHIN);
        ui.painter().text(pos2(left, above), Align2::LEFT_CENTER, &name, font, t.text);
        let mut edge = right;
        if !self.share.is_empty() {
            edge = text_at_right(ui, pos2(edge, below), &self.share, t.text);
        }
        let role = widgets::end_cut(ui, &self.role, &small, edge - left - size::WITHIN);
        if !role.is_empty() {
            ui.painter().text(pos2(left, below), Align2::LEFT_CENTER, &role, small, t.muted);
        }
        name != self.name || role != self.role
    }

    fn is_single(&self) -> bool {
        self.role.is_empty() && self.share.is_empty()
    }

    /// Returns "2 of 7"; nothing if nothing is asked.
    fn count_words(&self) -> String {
        match self.filled {
            Some(Filled { answered, asked }) if asked > 0 => words::text_with(
                "window-outline-filled-short",
                &[("answered", answered.into()), ("asked", asked.into())],
            ),
            _ => String::new(),
        }
    }

    /// Returns all that the row says besides the name, for a screen reader and for hovering.
    fn about(&self) -> String {
        let filled = self.filled.filter(|filled| filled.asked > 0).map(|filled| {
            words::text_with(
                "window-outline-filled",
                &[("answered", filled.answered.into()), ("asked", filled.asked.into())],
            )
        });
        let counted = |id: &str, count: usize| {
            (count > 0).then(|| words::text_with(id, &[("count", count.into())]))
        };
        let parts = [
            Some(self.role.clone()),
            Some(self.share.clone()),
            filled,
            counted("window-to-fix", self.errors),
            counted("window-outline-warnings", self.warnings),
        ];
        let said: Vec<String> =
            parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        said.join(" · ")
    }
}

/// Draws a small text that ends at a point; returns the edge left of it.
fn text_at_right(ui: &Ui, at: egui::Pos2, words: &str, ink: Color32) -> f32 {
    let font = fonts::regular(size::HINT);
    let rect = ui.painter().text(at, Align2::RIGHT_CENTER, words, font, ink);
    rect.left() - size::LABEL
}

/// Returns the main role of an entity and its share: "owner of Acme Corporation" and "75 %".
fn role_words(context: &ViewContext<'_>, draft: &Draft, entity: EntityId) -> (String, String) {
    let survey = context.view.case.survey;
    let main = survey.main_role_of(entity).and_then(|id| draft.relations.get(id));
    let Some(main) = main else { return Default::default() };
    if main.to == ROOT {
        return (words::text("window-outline-top"), String::new());
    }
    let held = survey
        .id_of(&main.to)
        .map_or_else(|| words::shown(&main.to), |held| owner_name(draft, Some(held)));
    let role = words::text_with(
        "window-outline-role",
        &[("role", relations::role_word(&main.role).into()), ("held", held.into())],
    );
    let share = main.ownership_percentage.as_ref().map(words::number_words);
    let share = share
        .filter(|share| !share.trim().is_empty())
        .map(|share| words::text_with("window-outline-share", &[("share", share.into())]));
    (role, share.unwrap_or_default())
}

/// Returns the numbers of an owner's errors and warnings that are shown already.
fn found(context: &ViewContext<'_>, entity: Option<EntityId>) -> (usize, usize) {
    let case = &context.view.case;
    let listed = case.survey.found_of(entity).iter().filter_map(|at| case.findings.get(*at));
    let shown = listed.filter(|finding| context.screen.is_judged(&finding.place));
    shown.fold((0, 0), |(errors, warnings), finding| {
        if finding.problem.is_warning() { (errors, warnings + 1) } else { (errors + 1, warnings) }
    })
}
