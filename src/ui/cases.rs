//! The list of all cases, with search, states, order and deletion; below it, how the vault is
//! protected.
//!
//! Knows nothing of what is in a case beyond its row.

mod found;
mod heads;
mod rename;
mod row;
mod row_menu;
mod status;

use egui::{Align, Frame, Id, Label, Layout, RichText, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{
    ICON_ADD, ICON_ARROW_BACK, ICON_FOLDER_OPEN, ICON_LOCK, ICON_SETTINGS,
};

use crate::engine::message::VaultState;
use crate::words;

use super::actions::{self, Action};
use super::context::ViewContext;
use super::intent::{CaseIntent, Intent, LibraryIntent};
use super::keys::Rows;
use super::panes::{self, Pane};
use super::picture;
use super::screen::{Found, ListScreen, Overlay};
use super::theme::{inset, size};
use super::trailing_row::trailing_row_ui;
use super::view::Page;
use super::widgets::{self, BoxLook, Press, Weight};

pub(super) use rename::rename_ui;

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let margin = ((ui.available_width() - size::CASES) / 2.0).max(size::GROUP);
    Frame::new().inner_margin(inset(margin, size::GROUP)).show(ui, |ui| {
        let is_empty = context.view.library.listing.cases.is_empty();
        head_ui(ui, context, is_empty);
        let foot = size::CONTROL + size::FIELD;
        if is_empty {
            let height = (ui.available_height() - foot).max(size::ROW);
            empty_ui(ui, context, height);
        } else {
            let found = found::find(context);
            ui.add_space(size::FIELD);
            tools_ui(ui, context, found.counts);
            ui.add_space(size::LABEL);
            ui.spacing_mut().item_spacing.y = 0.0;
            heads::heads_ui(ui, context);
            let height = (ui.available_height() - foot).max(size::ROW);
            list_ui(ui, context, &found, height);
            context.screen.list.found = Some(found);
        }
        ui.add_space(size::FIELD);
        kept_ui(ui, context);
    });
}

/// Shows the title and the buttons of the page. An empty list has its own button for a new case.
fn head_ui(ui: &mut Ui, context: &mut ViewContext<'_>, is_empty: bool) {
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin =
        |ui: &mut Ui, _: &mut ViewContext<'_>| widgets::title(ui, &words::text("window-cases"));
    trailing_row_ui(ui, "cases", row, context, begin, |ui, context| {
        let vault = context.view.library.vault;
        let can_lock = matches!(vault, Some(VaultState::Open { has_passphrase: true, .. }));
        let lock = Press::new(Weight::Secondary, words::text("window-lock-now")).icon(ICON_LOCK);
        if can_lock && lock.show(ui, &context.t).clicked() {
            context.say(Intent::Library(LibraryIntent::Lock));
        }
        // Without kept cases there is no row to go back by.
        let back =
            Press::new(Weight::Secondary, words::text("window-back-to-case")).icon(ICON_ARROW_BACK);
        if !context.view.library.keeps && back.show(ui, &context.t).clicked() {
            context.say(Intent::ShowPage(Page::Case));
        }
        let open = Press::new(Weight::Secondary, words::text("window-open")).icon(ICON_FOLDER_OPEN);
        if open.show(ui, &context.t).clicked() {
            context.say(Intent::Case(CaseIntent::Open));
        }
        if !is_empty {
            new_ui(ui, context);
        }
    });
}

fn new_ui(ui: &mut Ui, context: &mut ViewContext<'_>) -> egui::Response {
    let press = Press::new(Weight::Primary, words::text("window-new-case")).icon(ICON_ADD);
    let response = press.show(ui, &context.t);
    actions::letter_ui(ui, context, Action::New, &response);
    if response.clicked() {
        context.say(Intent::Case(CaseIntent::New));
    }
    response
}

/// Shows an empty list: a picture, a sentence and a button.
fn empty_ui(ui: &mut Ui, context: &mut ViewContext<'_>, height: f32) {
    let [_, picture] = size::PICTURE;
    let filled = picture + size::CONTROL + 2.0 * size::GROUP + size::FIELD;
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), height),
        Layout::top_down(Align::Center),
        |ui| {
            ui.set_min_height(height);
            ui.add_space(((height - filled) / 2.0).max(size::FIELD));
            picture::cases_ui(ui, &context.t);
            ui.add_space(size::GROUP);
            let words = RichText::new(words::text("window-cases-none")).color(context.t.muted);
            ui.add(Label::new(words).wrap());
            ui.add_space(size::FIELD);
            let new = new_ui(ui, context);
            panes::mark_start(ui, Pane::Page, new.id);
        },
    );
}

/// Shows the search, and beside it the states.
fn tools_ui(ui: &mut Ui, context: &mut ViewContext<'_>, counts: [usize; 4]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = size::LABEL;
        let words = words::text("window-cases-search");
        let look = BoxLook { placeholder: &words, ..BoxLook::default() };
        let t = context.t;
        let id = Id::unique("cases-search");
        let typed = &mut context.screen.list.search;
        let response = widgets::text_box(ui, &t, id, typed, size::SEARCH, look);
        widgets::keep_own_undo(ui, &response);
        panes::mark_start(ui, Pane::Page, response.id);
        response.accessible_name(words);
        ui.add_space(size::LABEL);
        heads::chips_ui(ui, context, counts);
    });
}

/// The visible part of the list: its offset and its height.
#[derive(Clone, Copy, Debug)]
struct Visible {
    offset: f32,
    height: f32,
}

fn list_ui(ui: &mut Ui, context: &mut ViewContext<'_>, found: &Found, height: f32) {
    if found.cases.is_empty() {
        return nothing_ui(ui, context, height);
    }
    let rows = Rows { id: Id::unique("cases-rows"), count: found.cases.len() };
    let mut list = ScrollArea::vertical().id_salt("cases").auto_shrink(false).max_height(height);
    if let Some(at) = rows.wanted(ui)
        && let Some(visible) = ui.data(|data| data.get_temp::<Visible>(rows.id))
    {
        list = list.vertical_scroll_offset(offset_for(at, visible));
    }
    let all = &context.view.library.listing.cases;
    let shown = list.show_rows(ui, size::CASE_ROW, found.cases.len(), |ui, range| {
        for at in range {
            if let Some(case) = found.cases.get(at).and_then(|position| all.get(*position)) {
                let response = ui.push_id(case.id.0, |ui| row::row_ui(ui, context, case)).inner;
                rows.row_ui(ui, at, &response);
            }
        }
    });
    let visible =
        Visible { offset: shown.state.unclamped_offset().y, height: shown.inner_rect.height() };
    ui.data_mut(|data| data.insert_temp(rows.id, visible));
}

/// Returns the offset at which a row is visible, as near to the present one as possible.
fn offset_for(row: usize, visible: Visible) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a list is not as long")]
    let top = row as f32 * size::CASE_ROW;
    visible.offset.clamp(top + size::CASE_ROW - visible.height, top.max(0.0)).max(0.0)
}

/// Tells why no case is shown, and leads back to all.
fn nothing_ui(ui: &mut Ui, context: &mut ViewContext<'_>, height: f32) {
    let list = &context.screen.list;
    let is_searched = !list.search.trim().is_empty();
    let id = if is_searched { "window-cases-not-found" } else { "window-cases-none-so" };
    let left = ui.available_rect_before_wrap().with_max_y(ui.cursor().top() + height);
    ui.add_space(size::GROUP);
    widgets::hint(ui, &context.t, &words::text(id));
    ui.add_space(size::LABEL);
    let all = Press::new(Weight::Secondary, words::text("window-cases-show-all"));
    if all.show(ui, &context.t).clicked() {
        let ListScreen { search, group, .. } = &mut context.screen.list;
        search.clear();
        *group = None;
    }
    ui.advance_cursor_after_rect(left);
}

/// Shows how the vault is protected, and the button that sets or changes the passphrase.
fn kept_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let (sentence, button) = match context.view.library.vault {
        Some(VaultState::Open { has_passphrase: true, .. }) => {
            ("window-kept-passphrase", Some("window-passphrase-change"))
        }
        Some(VaultState::Open { .. }) => ("window-kept-keyring", Some("window-passphrase-set-it")),
        Some(VaultState::NotCreated(_)) => ("window-kept-nowhere", Some("window-passphrase-keep")),
        _ => ("window-kept-nowhere", None),
    };
    ui.horizontal(|ui| {
        widgets::icon(ui, ICON_LOCK, size::ICON, context.t.muted);
        ui.add(Label::new(
            RichText::new(words::text(sentence)).size(size::HINT).color(context.t.muted),
        ));
        if let Some(id) = button
            && ui.add(widgets::link(&context.t, &words::text(id))).clicked()
        {
            context.say(Intent::Library(LibraryIntent::AskPassphrase));
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Press::new(Weight::Quiet, words::text("action-settings"))
                .icon(ICON_SETTINGS)
                .show(ui, &context.t)
                .clicked()
            {
                context.screen.open(Overlay::Settings);
            }
        });
    });
}
