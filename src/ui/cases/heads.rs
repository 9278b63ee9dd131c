//! The chips that choose a state, and the heads of the columns that sort the list.
//!
//! Knows nothing of a single case.

use egui::{
    Align2, Color32, CornerRadius, FontId, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{ICON_ARROW_DOWNWARD, ICON_ARROW_UPWARD};

use crate::words;

use super::super::context::ViewContext;
use super::super::screen::{Column, Group};
use super::super::theme::{fonts, size};
use super::super::widgets;
use super::row::Columns;

/// Shows a chip for all cases and one for each state, with their counts.
pub(super) fn chips_ui(ui: &mut Ui, context: &mut ViewContext<'_>, counts: [usize; 4]) {
    let all = (None, "window-cases-all", counts.iter().sum());
    let groups = Group::ALL.into_iter().zip(counts).map(|(group, count)| {
        let id = match group {
            Group::Drafts => "window-cases-drafts",
            Group::Ready => "window-cases-to-send",
            Group::UnderWay => "window-cases-under-way",
            Group::Done => "window-cases-done",
        };
        (Some(group), id, count)
    });
    for (group, id, count) in [all].into_iter().chain(groups) {
        if chip_ui(ui, context, &words::text(id), count, context.screen.list.group == group) {
            context.screen.list.group = group;
        }
    }
}

fn chip_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    word: &str,
    count: usize,
    is_chosen: bool,
) -> bool {
    let t = context.t;
    let (font, small) = (fonts::medium(size::BODY), fonts::regular(size::HINT));
    let ink = if is_chosen { t.accent } else { t.text };
    let number = words::number(&count.to_string());
    let [word_wide, number_wide] =
        [(word, &font), (number.as_str(), &small)].map(|(text, font)| text_width(ui, text, font));
    let wide = word_wide + size::ICON_GAP + number_wide + 2.0 * size::CHIP_PAD;
    let (rect, response) = ui.allocate_exact_size(vec2(wide, size::CONTROL), Sense::click());
    let fill = match (is_chosen, response.hovered()) {
        (true, _) => t.soft.accent,
        (false, true) => t.hover(),
        (false, false) => Color32::TRANSPARENT,
    };
    let radius = CornerRadius::same(size::RADIUS);
    ui.painter().rect_filled(rect, radius, fill);
    let line = Stroke::new(size::LINE, if is_chosen { t.accent } else { t.hairline });
    ui.painter().rect_stroke(rect, radius, line, StrokeKind::Inside);
    let left = rect.left_center() + vec2(size::CHIP_PAD, 0.0);
    ui.painter().text(left, Align2::LEFT_CENTER, word, font, ink);
    let right = rect.right_center() - vec2(size::CHIP_PAD, 0.0);
    let muted = if is_chosen { t.accent } else { t.muted };
    ui.painter().text(right, Align2::RIGHT_CENTER, number, small, muted);
    widgets::ring(ui, &t, &response);
    let name = words::text_with(
        "window-cases-filter",
        &[("filter", word.to_owned().into()), ("count", count.into())],
    );
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, is_chosen, &name));
    response.clicked()
}

fn text_width(ui: &Ui, text: &str, font: &FontId) -> f32 {
    let layout = |fonts: &mut egui::epaint::FontsView<'_>| {
        fonts.layout_no_wrap(text.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x
    };
    ui.fonts_mut(layout)
}

/// Shows the heads of the columns; pressing one sorts by it.
pub(super) fn heads_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let (rect, _) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::CONTROL), Sense::hover());
    let columns = Columns::of(rect);
    for (column, id) in [
        (Column::Title, "window-cases-by-title"),
        (Column::State, "window-cases-by-state"),
        (Column::Changed, "window-cases-by-changed"),
    ] {
        let word = words::text(id);
        let wide = text_width(ui, &word, &fonts::medium(size::HINT))
            + size::ICON_GAP
            + size::FIELD
            + 2.0 * size::WITHIN;
        let left = match column {
            Column::Title => columns.title.0 - size::WITHIN,
            Column::State => columns.state - size::WITHIN,
            Column::Changed => columns.changed + size::WITHIN - wide,
        };
        let head = Rect::from_min_size(pos2(left, rect.top()), vec2(wide, rect.height()));
        if head_ui(ui, context, column, &word, head).clicked() {
            context.screen.list.order = context.screen.list.order.pressed(column);
        }
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), (size::LINE, context.t.hairline));
}

fn head_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    column: Column,
    word: &str,
    rect: Rect,
) -> Response {
    let (t, order) = (context.t, context.screen.list.order);
    let target = rect.shrink2(vec2(0.0, size::WITHIN));
    let response = ui.allocate_rect(target, Sense::click());
    let is_sorted = order.by == column;
    let ink = if is_sorted || response.hovered() { t.text } else { t.muted };
    let font = fonts::medium(size::HINT);
    let (text, icon) = (rect.shrink2(vec2(size::WITHIN, 0.0)), size::FIELD);
    // The arrow is at the side that the column is not aligned to.
    let (text_at, arrow_at, align) = if column == Column::Changed {
        (text.right_center(), text.left_center(), Align2::RIGHT_CENTER)
    } else {
        (text.left_center(), text.right_center() - vec2(icon, 0.0), Align2::LEFT_CENTER)
    };
    ui.painter().text(text_at, align, word, font, ink);
    if is_sorted {
        let shown = if order.descending { ICON_ARROW_DOWNWARD } else { ICON_ARROW_UPWARD };
        let glyph = egui::FontId::new(icon, shown.font_family());
        ui.painter().text(arrow_at, Align2::LEFT_CENTER, shown.codepoint, glyph, ink);
    }
    widgets::ring(ui, &t, &response);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, word));
    if is_sorted {
        let id =
            if order.descending { "window-cases-descending" } else { "window-cases-ascending" };
        widgets::describe(ui, response.id, &words::text(id));
    }
    response
}
