//! The layout of the window: header above, outline left, the case in the middle, a bar with the
//! state below, and the drawer of the status at the right or, in a narrow window, above the bar.
//!
//! Knows nothing of what the panes show.

use egui::{CentralPanel, Color32, Frame, Margin, Panel, ScrollArea, Stroke, Ui, UiBuilder};

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;

use super::context::ViewContext;
use super::drop::Drops;
use super::intent::{DocumentIntent, Intent, WindowIntent};
use super::panes::{self, Pane};
use super::screen::Screen;
use super::theme::{Tokens, inset, size};
use super::view::{Page, Tab, View};
use super::{
    actions, banners, beside, cases, drag_overlay, entity, header, lock, matrix, outline,
    ownership, palette, pasted_link, questions, review, status, step, tabs, templates, toast, tray,
    widgets,
};

/// Draws the whole window and returns the operator's intents.
#[must_use]
pub fn window_ui(
    ui: &mut Ui,
    view: &View<'_>,
    draft: &mut Draft,
    screen: &mut Screen,
) -> Vec<Intent> {
    let blocked = view.prompts.question.is_some() || screen.overlay.is_some();
    let drops = Drops::read(ui.ctx(), blocked);
    let mut context =
        ViewContext { view, screen, t: Tokens::now(ui, view.contrast), drops, intents: Vec::new() };
    pasted_link::take_pasted(ui.ctx(), &mut context);
    panes::scroll_to_focus(ui);
    entity::take_reference(ui, &mut context);
    actions::keyboard(ui, &mut context);
    context.screen.keyboard.line = None;
    if context.screen.case.selected.is_some_and(|id| !draft.entities.has(id)) {
        context.screen.select(None);
    }

    if lock::is_shown(view) || context.screen.page != Page::Case {
        full_page_ui(ui, &mut context, draft);
        if context.drops.has_dropped() {
            context.say(Intent::Window(WindowIntent::RefuseDrop));
        }
        return context.intents;
    }
    status::follow(&mut context);
    drag_overlay::fade(ui, &context);
    panes_ui(ui, &mut context, draft);
    ui.set_opacity(1.0);
    floating_ui(ui, &mut context, draft);
    let rest = context.drops.rest();
    if !rest.is_empty() {
        context.say(Intent::Document(DocumentIntent::Drop(rest)));
    }
    if let Some(picture) = context.drops.take_picture() {
        context
            .say(Intent::Document(DocumentIntent::Paste { slot: None, picture: Hidden(picture) }));
    }
    context.intents
}

/// Returns a frame without a border.
fn flat(fill: Color32, margin: Margin) -> Frame {
    Frame::new().fill(fill).inner_margin(margin)
}

/// Lays out the panes of an open case, with hairlines between them.
fn panes_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    let t = context.t;
    let header = Panel::top("header")
        .frame(flat(t.surface, inset(size::FIELD, size::ROW_PAD)))
        .show_separator_line(false)
        .show(ui, |ui| header::header_ui(ui, context, draft));
    let below = header.response.rect;
    panes::mark_area(ui, Pane::Header, below);
    status_bar_ui(ui, context);
    if status::is_open(context) {
        drawer_ui(ui, context, draft);
    }
    let outline = Panel::left("outline")
        .resizable(false)
        .exact_size(if widgets::is_tight(ui) { size::OUTLINE_TIGHT } else { size::OUTLINE })
        .frame(flat(t.window, Margin::ZERO))
        .show_separator_line(false)
        .show(ui, |ui| outline::outline_ui(ui, context, draft));
    panes::mark_area(ui, Pane::Outline, outline.response.rect);
    if !context.view.documents.tray.is_empty() {
        tray_ui(ui, context, draft);
    }
    let middle = CentralPanel::default()
        .frame(flat(t.surface, Margin::ZERO))
        .show(ui, |ui| middle_ui(ui, context, draft));
    panes::mark_area(ui, Pane::Page, middle.response.rect);
    // Drawn last, over all panes.
    let (whole, line) = (ui.ctx().content_rect(), Stroke::new(size::LINE, t.hairline));
    ui.painter().hline(whole.x_range(), below.bottom(), line);
}

/// Shows the bar with the state at the bottom.
fn status_bar_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let bar = Panel::bottom("pane-status-bar")
        .resizable(false)
        .frame(flat(context.t.window, inset(size::FIELD, size::BAR_PAD)))
        .show_separator_line(false)
        .show(ui, |ui| status::bar_ui(ui, context));
    if !status::is_open(context) {
        panes::mark_area(ui, Pane::Status, bar.response.rect);
    }
    let (rect, line) = (bar.response.rect, Stroke::new(size::LINE, context.t.hairline));
    ui.painter().hline(rect.x_range(), rect.top(), line);
}

/// Shows the drawer of the status: at the right of a wide window, above the bar of a narrow one.
fn drawer_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let window = ui.ctx().content_rect();
    let is_wide = window.width() >= size::STATUS_BESIDE;
    let panel = if is_wide {
        Panel::right("status").exact_size(size::STATUS)
    } else {
        Panel::bottom("pane-status-sheet").exact_size(window.height() * size::STATUS_SHARE)
    };
    let drawer = panel
        .resizable(false)
        .frame(flat(context.t.window, Margin::ZERO))
        .show_separator_line(false)
        .show(ui, |ui| status::drawer_ui(ui, context, draft));
    let (rect, line) = (drawer.response.rect, Stroke::new(size::LINE, context.t.hairline));
    panes::mark_area(ui, Pane::Status, rect);
    if is_wide {
        ui.painter().vline(rect.left(), rect.y_range(), line);
    } else {
        ui.painter().hline(rect.x_range(), rect.top(), line);
    }
}

/// Shows the files that wait for a slot, beside the page.
fn tray_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let t = context.t;
    let tray = Panel::right("pane-tray")
        .resizable(false)
        .frame(flat(t.window, inset(size::LABEL, size::FIELD)))
        .exact_size(tray::width(ui))
        .show_separator_line(false)
        .show(ui, |ui| tray::tray_ui(ui, context, draft));
    panes::mark_area(ui, Pane::Tray, tray.response.rect);
}

/// Shows the chosen page of the open case.
fn middle_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    banners::banners_ui(ui, context);
    step::next_ui(ui, context);
    tabs::tabs_ui(ui, context);
    let page = inset(size::GROUP, size::FIELD);
    match context.screen.case.tab {
        Tab::Form => form_ui(ui, context, draft, page),
        Tab::Ownership => drop(
            Frame::new().inner_margin(page).show(ui, |ui| ownership::page_ui(ui, context, draft)),
        ),
        Tab::Documents => {
            drop(
                Frame::new().inner_margin(page).show(ui, |ui| matrix::page_ui(ui, context, draft)),
            );
        }
        Tab::Review => pane(ui, "pane-review", page, |ui| review::page_ui(ui, context, draft)),
    }
}

/// Shows the form, with a document beside it if one is open.
fn form_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft, page: Margin) {
    let split = beside::split(ui, context, draft);
    let mut form = ui.new_child(UiBuilder::new().id_salt("form").max_rect(split.form));
    pane(&mut form, "pane-case", page, |ui| entity::page_ui(ui, context, draft));
    if let Some(document) = split.document {
        beside::document_ui(ui, context, draft, (split.whole, document));
    }
}

/// Shows what floats over the panes.
fn floating_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    status::announcement_ui(ui, context, draft);
    drag_overlay::overlay_ui(ui, context);
    toast::toast_ui(ui, context);
    questions::questions_ui(ui, context, draft);
    palette::overlay_ui(ui, context, draft);
}

/// Shows a page that takes the whole window: the list of cases, the forms of companies and people,
/// or the page of the locked vault.
fn full_page_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    CentralPanel::default().frame(Frame::new().fill(context.t.surface)).show(ui, |ui| {
        banners::banners_ui(ui, context);
        match context.screen.page {
            _ if lock::is_shown(context.view) => lock::page_ui(ui, context),
            Page::Templates => templates::page_ui(ui, context),
            Page::Case | Page::Cases => cases::page_ui(ui, context),
        }
    });
    if !lock::is_shown(context.view) {
        toast::toast_ui(ui, context);
    }
    questions::questions_ui(ui, context, draft);
    palette::overlay_ui(ui, context, draft);
}

/// Shows a pane that scrolls up and down.
fn pane(ui: &mut Ui, name: &str, margin: Margin, content: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(name).auto_shrink(false).show(ui, |ui| {
        Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.set_width(ui.available_width());
            content(ui);
        });
    });
}
