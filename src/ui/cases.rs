//! The list of all cases, with search and deletion; below it, how the vault is protected.
//!
//! Knows nothing of what is in a case beyond its row.

mod rename;
mod row_menu;

use egui::{
    Align, Align2, Color32, CornerRadius, Frame, Id, Label, Layout, RichText, ScrollArea, Sense,
    Ui, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{
    ICON_ADD, ICON_ARROW_BACK, ICON_DELETE, ICON_FOLDER_OPEN, ICON_LOCK, ICON_SETTINGS,
};

use crate::domain::hidden::Hidden;
use crate::domain::intake::fold;
use crate::domain::progress::Phase;
use crate::engine::message::{CaseRow, CaseStatus, VaultState};
use crate::words;

use super::context::ViewContext;
use super::intent::{CaseIntent, Intent, LibraryIntent};
use super::panes::{self, Pane};
use super::screen::{Found, Overlay};
use super::theme::{Tone, fonts, inset, size};
use super::trailing_row::trailing_row_ui;
use super::view::{Page, Standing};
use super::widgets::{self, BoxLook, Press, Weight};
use super::{indicators, status_chip};

pub(super) use rename::rename_ui;

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    Frame::new().inner_margin(inset(size::GROUP, size::FIELD)).show(ui, |ui| {
        let row = vec2(ui.available_width(), size::CONTROL);
        let begin =
            |ui: &mut Ui, _: &mut ViewContext<'_>| widgets::title(ui, &words::text("window-cases"));
        trailing_row_ui(ui, "cases", row, context, begin, |ui, context| {
            let can_lock = matches!(
                context.view.library.vault,
                Some(VaultState::Open { has_passphrase: true, .. })
            );
            if can_lock
                && Press::new(Weight::Secondary, words::text("window-lock-now"))
                    .icon(ICON_LOCK)
                    .show(ui, &context.t)
                    .clicked()
            {
                context.say(Intent::Library(LibraryIntent::Lock));
            }
            // Without kept cases there is no row to go back by.
            let back = Press::new(Weight::Secondary, words::text("window-back-to-case"))
                .icon(ICON_ARROW_BACK);
            if !context.view.library.keeps && back.show(ui, &context.t).clicked() {
                context.say(Intent::ShowPage(Page::Case));
            }
            if Press::new(Weight::Secondary, words::text("window-open"))
                .icon(ICON_FOLDER_OPEN)
                .show(ui, &context.t)
                .clicked()
            {
                context.say(Intent::Case(CaseIntent::Open));
            }
            if Press::new(Weight::Primary, words::text("window-new-case"))
                .icon(ICON_ADD)
                .show(ui, &context.t)
                .clicked()
            {
                context.say(Intent::Case(CaseIntent::New));
            }
        });
        ui.add_space(size::LABEL);
        search_ui(ui, context);
        ui.add_space(size::LABEL);
        let foot = size::CONTROL + size::FIELD;
        let height = (ui.available_height() - foot).max(size::ROW);
        list_ui(ui, context, height);
        ui.add_space(size::LABEL);
        kept_ui(ui, context);
    });
}

fn search_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let words = words::text("window-cases-search");
    let look = BoxLook { placeholder: &words, ..BoxLook::default() };
    let t = context.t;
    let response = widgets::text_box(
        ui,
        &t,
        Id::unique("cases-search"),
        &mut context.screen.list.search,
        f32::INFINITY,
        look,
    );
    panes::mark_start(ui, Pane::Page, response.id);
    response.accessible_name(words);
}

fn list_ui(ui: &mut Ui, context: &mut ViewContext<'_>, height: f32) {
    let found = find(context);
    let all = &context.view.library.listing.cases;
    if found.cases.is_empty() {
        let id = if all.is_empty() { "window-cases-none" } else { "window-cases-not-found" };
        let left = ui.available_rect_before_wrap().with_max_y(ui.cursor().top() + height);
        widgets::hint(ui, &context.t, &words::text(id));
        ui.advance_cursor_after_rect(left);
    } else {
        let list = ScrollArea::vertical().id_salt("cases").auto_shrink(false).max_height(height);
        list.show_rows(ui, size::CASE_ROW, found.cases.len(), |ui, rows| {
            for case in
                found.cases.get(rows).unwrap_or_default().iter().filter_map(|at| all.get(*at))
            {
                row_ui(ui, context, case);
            }
        });
    }
    context.screen.list.found = Some(found);
}

/// Returns the cases that match the search; searched again only when the search or the list
/// changed.
fn find(context: &mut ViewContext<'_>) -> Found {
    let cases = &context.view.library;
    let by = (Hidden(fold(context.screen.list.search.trim())), cases.listings, cases.removing);
    if let Some(found) = context.screen.list.found.take_if(|found| found.by == by) {
        return found;
    }
    let is_shown = |case: &CaseRow| Some(case.id) != cases.removing && is_found(case, &by.0.0);
    let found =
        cases.listing.cases.iter().enumerate().filter(|(_, case)| is_shown(case)).map(|(at, _)| at);
    Found { cases: found.collect(), by }
}

fn is_found(case: &CaseRow, wanted: &str) -> bool {
    wanted.is_empty() || case.title.as_ref().is_some_and(|title| fold(&title.0).contains(wanted))
}

fn row_ui(ui: &mut Ui, context: &mut ViewContext<'_>, case: &CaseRow) {
    let t = context.t;
    let title = title_of(case);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::CASE_ROW), Sense::click());
    let fill = if response.hovered() { t.hover() } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), fill);
    ui.painter().hline(rect.x_range(), rect.bottom(), (size::LINE, t.hairline));
    widgets::ring(ui, &t, &response);
    let (tone, status) = status_of(context, case);
    let counts =
        [("window-cases-entities", case.entities), ("window-cases-documents", case.documents)];
    let counts =
        counts.map(|(id, count)| words::text_with(id, &[("count", count.into())])).join(" · ");
    let changed = words::moment(case.changed_at, context.view.now);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &title));
    widgets::describe(ui, response.id, &format!("{status} · {counts} · {changed}"));

    let right = rect.right() - size::LABEL - size::CONTROL * 2.0;
    let columns = [size::CASE_STATUS, size::CASE_CHANGED];
    let left = rect.left() + size::LABEL;
    let width = right - columns.iter().sum::<f32>() - size::FIELD - left;
    let (font, small) = (fonts::medium(size::BODY), fonts::regular(size::HINT));
    let shown = widgets::end_cut(ui, &title, &font, width);
    ui.painter().text(pos2(left, rect.center().y), Align2::LEFT_BOTTOM, shown, font, t.text);
    let counts = widgets::end_cut(ui, &counts, &small, width);
    ui.painter().text(
        pos2(left, rect.center().y + 1.0),
        Align2::LEFT_TOP,
        counts,
        small.clone(),
        t.muted,
    );
    let at = pos2(right - columns[0] - columns[1], rect.center().y);
    let icon = widgets::tone_icon(tone);
    let glyph = egui::FontId::new(size::ICON, icon.font_family());
    ui.painter().text(at, Align2::LEFT_CENTER, icon.codepoint, glyph, t.ink(tone));
    let status = widgets::end_cut(ui, &status, &small, columns[0] - size::ICON - size::FIELD);
    ui.painter().text(
        at + vec2(size::ICON + size::ICON_GAP, 0.0),
        Align2::LEFT_CENTER,
        status,
        small.clone(),
        t.ink(tone),
    );
    ui.painter().text(
        pos2(right - size::LABEL, rect.center().y),
        Align2::RIGHT_CENTER,
        changed,
        small,
        t.muted,
    );

    let buttons = egui::Rect::from_min_max(pos2(right, rect.top()), rect.right_bottom());
    let mut corner = ui.new_child(
        egui::UiBuilder::new().max_rect(buttons).layout(Layout::left_to_right(Align::Center)),
    );
    corner.spacing_mut().item_spacing.x = 0.0;
    let delete = words::text_with("window-cases-delete", &[("title", title.clone().into())]);
    let is_more = row_menu::menu_ui(&mut corner, context, case, &title);
    let is_done = Press::icon_only(ICON_DELETE, delete).show(&mut corner, &t).clicked();
    if is_done {
        context.say(Intent::Library(LibraryIntent::Remove(case.id)));
    }
    if !is_more && !is_done && response.clicked() {
        context.say(Intent::Library(LibraryIntent::Open(case.id)));
    }
}

/// Returns the title of a case as it is shown.
pub(super) fn title_of(case: &CaseRow) -> String {
    match &case.title {
        Some(title) if !title.0.trim().is_empty() => words::shown(&title.0),
        Some(_) => words::text("window-title-empty"),
        None => words::text("window-cases-unreadable"),
    }
}

fn status_of(context: &ViewContext<'_>, case: &CaseRow) -> (Tone, String) {
    // The row of the open case says the same as its page.
    let shown = (context.view.case.kept == Some(case.id)).then_some(context.view);
    let own = shown.map(|view| Standing::of(view.sending.progress));
    let status = match shown {
        Some(view) if view.sending.progress.phase == Phase::Ready => {
            CaseStatus::of_draft(view.case.readiness.is_ready())
        }
        _ => case.status,
    };
    match (own.as_ref().or_else(|| context.view.library.standings.get(&case.id)), status) {
        (Some(Standing { phase: Phase::Uploading, sent, documents: documents @ 1.. }), _) => {
            let blanks = [("sent", (*sent).into()), ("documents", (*documents).into())];
            (Tone::Accent, words::text_with("window-cases-sending", &blanks))
        }
        (Some(Standing { phase: Phase::Completed, .. }), _) if shown.is_some() => {
            let (tone, _, word) = status_chip::of(context.view);
            (tone, word)
        }
        (Some(Standing { phase: Phase::Completed, .. }), CaseStatus::StepSent) => {
            (Tone::Success, words::text("status-step-sent"))
        }
        (Some(standing), _) if standing.phase != Phase::Ready => {
            (indicators::phase(standing.phase).0, words::phase(standing.phase))
        }
        (_, CaseStatus::StepSent) => (Tone::Success, words::text("status-step-sent")),
        (_, CaseStatus::Completed) => (Tone::Success, words::phase(Phase::Completed)),
        (_, CaseStatus::UnderWay) => (Tone::Warning, words::phase(Phase::Interrupted)),
        (_, CaseStatus::Ready) => (Tone::Plain, words::text("window-cases-ready")),
        (_, CaseStatus::Draft) => (Tone::Plain, words::text("window-cases-draft")),
    }
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
