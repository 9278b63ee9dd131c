//! The tabs of the case: form, ownership, documents and review.
//!
//! Knows nothing of the pages.

use egui::{Align2, Role, Sense, Ui, WidgetInfo, vec2};

use crate::words;

use super::actions::{self, Action};
use super::context::ViewContext;
use super::panes::{self, Pane};
use super::theme::{fonts, size};
use super::view::Tab;
use super::widgets;

const TABS: [(Tab, &str); 4] = [
    (Tab::Form, "review-tab-form"),
    (Tab::Ownership, "review-tab-ownership"),
    (Tab::Documents, "review-tab-documents"),
    (Tab::Review, "review-tab-review"),
];

pub(super) fn tabs_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let (gap, start) =
        if widgets::is_tight(ui) { (size::LABEL, size::FIELD) } else { (size::FIELD, size::GROUP) };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        ui.add_space(start);
        for (tab, id) in TABS {
            tab_ui(ui, context, tab, &words::text(id));
        }
    });
    ui.add_space(-ui.spacing().item_spacing.y);
    widgets::hairline(ui, &context.t);
}

fn tab_ui(ui: &mut Ui, context: &mut ViewContext<'_>, tab: Tab, word: &str) {
    let t = context.t;
    let selected = context.screen.case.tab == tab;
    let font = if selected { fonts::medium(size::BODY) } else { fonts::regular(size::BODY) };
    let ink = if selected { t.text } else { t.muted };
    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(word.to_owned(), font.clone(), ink));
    let (rect, response) =
        ui.allocate_exact_size(vec2(galley.size().x + size::LABEL, size::CONTROL), Sense::click());
    let ink = if response.hovered() { t.text } else { ink };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, word, font, ink);
    if selected {
        ui.painter().hline(rect.x_range(), rect.bottom(), (size::RING, t.accent));
    }
    widgets::ring(ui, &t, &response);
    actions::letter_ui(ui, context, Action::Show(tab), &response);
    if selected {
        panes::mark_start(ui, Pane::Page, response.id);
    }
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, selected, word));
    if response.clicked() {
        context.screen.case.tab = tab;
    }
}
