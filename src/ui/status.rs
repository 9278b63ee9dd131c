//! The status: what is left to fix, how the sending goes, why it stopped and the ONE next step, the receipt.
//!
//! Must not know: the machine. It draws the snapshot, and `can` says which buttons live.

mod next;
mod receipt;
mod rows;
mod said;

use egui::{Align, Id, Label, Layout, RichText, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_EXPAND_LESS, ICON_EXPAND_MORE};

use crate::domain::draft::Draft;
use crate::domain::progress::{CaseProgress, FileState, Phase};
use crate::words;

use super::cx::Cx;
use super::intent::Intent;
use super::near::Near;
use super::panes::{self, Pane};
use super::parts::{self, Press, Weight};
use super::slot::share;
use super::theme::fonts::strong;
use super::theme::{Tone, size};
use super::{chip, looks, summary};

pub(super) use said::said_ui;

/// Links that are good for less than this are worth a word, in seconds.
const LINKS_SHORT_SECS: i64 = 120;
/// So many documents are laid out whole.
const WHOLE: usize = 40;

/// The status beside the case.
pub(super) fn status_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    let head = parts::landmark(ui, &cx.t, &words::text("window-status"));
    panes::starts(ui, Pane::Status, head.id);
    phase_ui(ui, cx);
    body_ui(ui, cx, draft);
}

/// How high the status of a narrow window is.
pub(super) fn bar_height(ui: &Ui, cx: &Cx<'_>) -> f32 {
    if is_open(cx) {
        ui.ctx().content_rect().height() * size::STATUS_SHARE
    } else {
        size::STATUS_BAR
    }
}

/// The error summary opens the bar by itself.
fn is_open(cx: &Cx<'_>) -> bool {
    cx.screen.status.open || matches!(cx.screen.focus, Some(super::screen::Focus::Summary))
}

/// The status of a narrow window: one line that opens.
pub(super) fn bar_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    let open = is_open(cx);
    cx.screen.status.open = open;
    ui.painter().hline(
        ui.max_rect().expand2(vec2(size::GROUP, 0.0)).x_range(),
        ui.max_rect().top() - 6.0,
        (size::LINE, cx.t.hairline),
    );
    let row = vec2(ui.available_width(), size::CONTROL);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let (icon, id) = if open {
            (ICON_EXPAND_MORE, "window-status-close")
        } else {
            (ICON_EXPAND_LESS, "window-status-open")
        };
        let response = Press::new(Weight::Quiet, words::text("window-status"))
            .icon(icon)
            .named(words::text(id))
            .show(ui, &cx.t);
        panes::starts(ui, Pane::Status, response.id);
        if response.clicked() {
            cx.screen.status.open = !open;
        }
        if !open {
            // The others are in the open status: the line has to say what is waited for.
            next::button_ui(ui, cx);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| line_ui(ui, cx, open));
    });
    if open {
        ScrollArea::vertical().id_salt("pane-status-open").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width());
            body_ui(ui, cx, draft);
            ui.add_space(size::LABEL);
        });
    }
}

/// The chip, and beside it what the open status does not say anyway.
fn line_ui(ui: &mut Ui, cx: &Cx<'_>, open: bool) {
    let progress = cx.view.progress;
    phase_ui(ui, cx);
    let text = if progress.phase == Phase::Ready {
        summary::count_words(cx)
    } else if let Some(waiting) = waiting_words(progress).filter(|_| !open) {
        waiting
    } else if progress.files.is_empty() {
        String::new()
    } else {
        total_words(progress)
    };
    ui.add(Label::new(RichText::new(text).size(size::HINT).color(cx.t.muted)).truncate());
}

/// Words for the wait that is told, and when it ends; `None` where nothing is waited for.
fn waiting_words(progress: &CaseProgress) -> Option<String> {
    let of_wait = progress.waiting.as_ref().map(words::waiting);
    of_wait.or_else(|| progress.retry_in_secs.map(words::retry_in))
}

fn body_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    let progress = cx.view.progress;
    if let Some(waiting) = waiting_words(progress) {
        parts::hint(ui, &cx.t, &waiting);
    }
    failure_ui(ui, cx);
    next::buttons_ui(ui, cx);
    // What Send finds missing is listed wherever Send can be pressed.
    if progress.can.send || matches!(progress.phase, Phase::Ready | Phase::Rejected) {
        summary::summary_ui(ui, cx, draft);
    }
    if progress.receipt.is_some() {
        receipt::receipt_ui(ui, cx, draft);
    }
    if !progress.files.is_empty() && !matches!(progress.phase, Phase::Ready | Phase::Rejected) {
        files_ui(ui, cx, draft);
    }
    if progress.can.cancel {
        let stop = words::text("window-cancel");
        if Press::new(Weight::Secondary, &stop)
            .show(ui, &cx.t)
            .on_hover_text(words::text("window-cancel-hint"))
            .clicked()
        {
            cx.say(Intent::Cancel);
        }
    }
}

/// The phase as a chip that a screen reader says when it changes.
fn phase_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let (tone, icon, word) = chip::of(cx.view);
    let response = parts::pill(ui, cx.t.soft(tone), None, cx.t.ink(tone), Some(icon), &word);
    parts::announce(ui, response.id);
}

fn failure_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(said) = words::stopped(cx.view.progress) else { return };
    let tone = looks::phase(cx.view.progress.phase).0;
    let headline = ui.add(
        Label::new(strong(&said.headline).color(cx.t.ink(if tone == Tone::Plain {
            Tone::Danger
        } else {
            tone
        })))
        .wrap(),
    );
    parts::announce(ui, headline.id);
    ui.add(Label::new(said.detail).wrap());
    parts::hint(ui, &cx.t, &said.next_step);
}

fn files_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    ui.add_space(size::LABEL);
    let progress = cx.view.progress;
    ui.horizontal(|ui| {
        ui.label(strong(words::text("window-documents")));
        parts::hint(ui, &cx.t, &total_words(progress));
    });
    if progress.phase == Phase::Uploading {
        parts::bar(ui, &cx.t, share(progress.sent_bytes(), progress.total_bytes()), Tone::Accent);
        let pace =
            words::pace(cx.view.pace, progress.total_bytes().saturating_sub(progress.sent_bytes()));
        if !pace.is_empty() {
            parts::hint(ui, &cx.t, &pace);
        }
        links_ui(ui, cx);
    }
    let shown = filter_ui(ui, cx);
    let id = Id::unique(("files", progress.id.0));
    Near { id, count: shown.len(), guess: size::FILE_ROW, whole: WHOLE, wanted: None }.show(
        ui,
        |ui, row| {
            let at = shown[row];
            ui.push_id(("file", at), |ui| rows::row_ui(ui, cx, draft, at, &progress.files[at]));
        },
    );
}

/// How long what documents are sent by is good.
fn links_ui(ui: &mut Ui, cx: &Cx<'_>) {
    let Some(secs) = cx.view.progress.links_left_secs else { return };
    let words = words::links_left(secs);
    if secs < LINKS_SHORT_SECS {
        drop(parts::note(ui, &cx.t, Tone::Warning, &words))
    } else {
        drop(parts::hint(ui, &cx.t, &words))
    }
}

/// Which documents are listed: all of them, or those that did not get through.
fn filter_ui(ui: &mut Ui, cx: &mut Cx<'_>) -> Vec<usize> {
    let files = &cx.view.progress.files;
    let problems: Vec<usize> =
        (0..files.len()).filter(|at| is_problem(&files[*at].state)).collect();
    if problems.is_empty() || problems.len() == files.len() {
        return (0..files.len()).collect();
    }
    let only = cx.screen.status.problems_only;
    let (id, count) = if only {
        ("status-problems-all", files.len())
    } else {
        ("status-problems-only", problems.len())
    };
    let response = ui.add(parts::link(&cx.t, &words::text_with(id, &[("count", count.into())])));
    parts::ring(ui, &cx.t, &response);
    if response.clicked() {
        cx.screen.status.problems_only = !only;
    }
    if cx.view.progress.can.send_again {
        parts::hint(ui, &cx.t, &words::text("status-again-only"));
    }
    if only { problems } else { (0..files.len()).collect() }
}

fn is_problem(state: &FileState) -> bool {
    matches!(
        state,
        FileState::Missing
            | FileState::Failed { .. }
            | FileState::Paused { .. }
            | FileState::Retrying { .. }
    )
}

fn total_words(progress: &CaseProgress) -> String {
    let (sent, total) = (words::bytes(progress.sent_bytes()), words::bytes(progress.total_bytes()));
    words::text_with("window-total", &[("sent", sent.into()), ("total", total.into())])
}
