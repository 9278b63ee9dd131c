//! A row of the list: title and counts, state, last change, and the buttons that belong to it.
//!
//! Knows nothing of what is in a case beyond its row.

use egui::{
    Align, Align2, Color32, CornerRadius, Layout, Rect, Response, Sense, Ui, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::ICON_DELETE;

use crate::engine::message::CaseRow;
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Intent, LibraryIntent};
use super::super::theme::{fonts, size};
use super::super::widgets::{self, Press};
use super::row_menu;
use super::status::{status_of, title_of};

/// The columns of a row or of the heads, by their horizontal positions.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    /// The left edge of the title, and its greatest width.
    pub title: (f32, f32),
    /// The left edge of the state.
    pub state: f32,
    /// The right edge of the last change, which is aligned to it.
    pub changed: f32,
    /// The left edge of the buttons.
    pub buttons: f32,
}

impl Columns {
    /// The columns within a row.
    pub(super) fn of(rect: Rect) -> Self {
        let buttons = rect.right() - size::LABEL - size::CONTROL * 2.0;
        let state = buttons - size::CASE_CHANGED - size::CASE_STATUS;
        let left = rect.left() + size::LABEL;
        Self {
            title: (left, state - size::FIELD - left),
            state,
            changed: buttons - size::LABEL,
            buttons,
        }
    }
}

/// Shows a row; its own response is that of the whole row.
pub(super) fn row_ui(ui: &mut Ui, context: &mut ViewContext<'_>, case: &CaseRow) -> Response {
    let t = context.t;
    let title = title_of(case);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::CASE_ROW), Sense::click());
    let fill =
        if response.hovered() || response.has_focus() { t.hover() } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), fill);
    ui.painter().hline(rect.x_range(), rect.bottom(), (size::LINE, t.hairline));
    widgets::inner_ring(ui, &t, &response);
    let (tone, status) = status_of(context, case);
    let counts =
        [("window-cases-entities", case.entities), ("window-cases-documents", case.documents)];
    let counts =
        counts.map(|(id, count)| words::text_with(id, &[("count", count.into())])).join(" · ");
    let changed = words::moment(case.changed_at, context.view.now);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &title));
    widgets::describe(ui, response.id, &format!("{status} · {counts} · {changed}"));

    let columns = Columns::of(rect);
    let (left, width) = columns.title;
    let (font, small) = (fonts::medium(size::BODY), fonts::regular(size::HINT));
    let painter = ui.painter();
    let shown = widgets::end_cut(ui, &title, &font, width);
    painter.text(pos2(left, rect.center().y), Align2::LEFT_BOTTOM, shown, font, t.text);
    let counts = widgets::end_cut(ui, &counts, &small, width);
    let below = pos2(left, rect.center().y + size::LINE);
    painter.text(below, Align2::LEFT_TOP, counts, small.clone(), t.muted);
    let at = pos2(columns.state, rect.center().y);
    let icon = widgets::tone_icon(tone);
    let glyph = egui::FontId::new(size::ICON, icon.font_family());
    painter.text(at, Align2::LEFT_CENTER, icon.codepoint, glyph, t.ink(tone));
    let room = size::CASE_STATUS - size::ICON - size::FIELD;
    let status = widgets::end_cut(ui, &status, &small, room);
    let beside = at + vec2(size::ICON + size::ICON_GAP, 0.0);
    painter.text(beside, Align2::LEFT_CENTER, status, small.clone(), t.ink(tone));
    let at = pos2(columns.changed, rect.center().y);
    painter.text(at, Align2::RIGHT_CENTER, changed, small, t.muted);

    let is_pressed = buttons_ui(ui, context, case, &title, rect.with_min_x(columns.buttons));
    if !is_pressed && response.clicked() {
        context.say(Intent::Library(LibraryIntent::Open(case.id)));
    }
    response
}

/// Shows the buttons of a row; returns true if one was pressed.
fn buttons_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    case: &CaseRow,
    title: &str,
    rect: Rect,
) -> bool {
    let layout = Layout::left_to_right(Align::Center);
    let mut corner = ui.new_child(egui::UiBuilder::new().max_rect(rect).layout(layout));
    corner.spacing_mut().item_spacing.x = 0.0;
    let delete = words::text_with("window-cases-delete", &[("title", title.to_owned().into())]);
    let is_more = row_menu::menu_ui(&mut corner, context, case, title);
    let is_deleted = Press::icon_only(ICON_DELETE, delete).show(&mut corner, &context.t).clicked();
    if is_deleted {
        context.say(Intent::Library(LibraryIntent::Remove(case.id)));
    }
    is_more || is_deleted
}
