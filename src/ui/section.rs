//! The headings of the sections that can be folded.
//!
//! Knows nothing of what is in a section.

use egui::{Align2, CornerRadius, FontId, Sense, Ui, WidgetInfo, pos2, vec2};
use egui_material_icons::icons::{ICON_EXPAND_LESS, ICON_EXPAND_MORE};

use super::context::ViewContext;
use super::screen::Section;
use super::theme::{fonts, size};
use super::view::named;
use super::widgets;

/// The heading of a section.
pub(super) struct Heading<'a> {
    pub section: Section,
    pub title: String,
    /// Name of the owner of the page.
    pub owner: &'a str,
    /// A count at the right edge; may be empty.
    pub summary: String,
    /// True if the section has to be open: something in it gets the keyboard, or is wrong.
    pub is_wanted: bool,
}

impl Heading<'_> {
    /// Shows the heading, which opens and folds its section; returns true if it is open.
    pub(super) fn show(&self, ui: &mut Ui, context: &mut ViewContext<'_>) -> bool {
        let t = context.t;
        if self.is_wanted {
            context.screen.case.sections.open(self.section);
        }
        ui.add_space(size::FIELD - size::LABEL);
        let line = vec2(ui.available_width().min(size::ROW_MAX), size::CONTROL);
        let (rect, response) = ui.allocate_exact_size(line, Sense::click());
        if response.clicked() {
            context.screen.case.sections.toggle(self.section);
        }
        let is_open = context.screen.case.sections.is_open(self.section);
        let ink = if response.hovered() { t.text } else { t.muted };
        if response.hovered() {
            let fill = rect.expand2(vec2(size::LABEL, 0.0));
            ui.painter().rect_filled(fill, CornerRadius::same(size::RADIUS), t.window);
        }
        let middle = |x: f32| pos2(x, rect.center().y);
        let font = fonts::semibold(size::SECTION);
        let painter = ui.painter();
        let title =
            painter.text(middle(rect.left()), Align2::LEFT_CENTER, &self.title, font, t.text);
        let icon = if is_open { ICON_EXPAND_LESS } else { ICON_EXPAND_MORE };
        let font = FontId::new(size::ICON, icon.font_family());
        let beside = middle(title.right() + size::WITHIN);
        painter.text(beside, Align2::LEFT_CENTER, icon.codepoint, font, ink);
        let font = fonts::regular(size::HINT);
        let end = middle(rect.right());
        painter.text(end, Align2::RIGHT_CENTER, &self.summary, font, t.muted);
        widgets::ring(ui, &t, &response);
        let name = named(&self.title, self.owner);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        widgets::describe(ui, response.id, &self.summary);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
        is_open
    }
}
