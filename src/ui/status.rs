//! The status: what is left to fix, the progress of the sending, why it stopped, the next step, the
//! receipt.
//!
//! Knows nothing of the submission machine. It draws a snapshot, whose `can` says which buttons are
//! enabled.

mod announcement;
mod next;
mod receipt;
mod rows;

use egui::{Align, Id, Label, Layout, RichText, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_EXPAND_LESS, ICON_EXPAND_MORE};

use crate::domain::draft::Draft;
use crate::domain::progress::{CaseProgress, FileState, Phase};
use crate::words;

use super::context::ViewContext;
use super::intent::{Intent, SendIntent};
use super::panes::{self, Pane};
use super::theme::fonts::strong;
use super::theme::{Tone, size};
use super::virtual_list::VirtualList;
use super::widgets::{self, Press, Weight};
use super::{indicators, status_chip, summary};

pub(super) use announcement::announcement_ui;

/// Upload links that are valid for less than this are shown as a warning, in seconds.
const LINKS_SHORT_SECS: i64 = 120;
/// Up to so many documents all are laid out.
const WHOLE: usize = 40;

/// Shows the status beside the case.
pub(super) fn status_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    let head = widgets::landmark(ui, &context.t, &words::text("window-status"));
    panes::mark_start(ui, Pane::Status, head.id);
    phase_ui(ui, context);
    body_ui(ui, context, draft);
}

/// Returns the height of the status of a narrow window.
pub(super) fn bar_height(ui: &Ui, context: &ViewContext<'_>) -> f32 {
    if is_open(context) {
        ui.ctx().content_rect().height() * size::STATUS_SHARE
    } else {
        size::STATUS_BAR
    }
}

/// Returns true if the bar is open: by the operator, or because the keyboard goes to the error
/// summary.
fn is_open(context: &ViewContext<'_>) -> bool {
    context.screen.case.status.open
        || matches!(context.screen.keyboard.next, Some(super::screen::Focus::Summary))
}

/// Shows the status of a narrow window: one line that opens.
pub(super) fn bar_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let open = is_open(context);
    context.screen.case.status.open = open;
    ui.painter().hline(
        ui.max_rect().expand2(vec2(size::GROUP, 0.0)).x_range(),
        ui.max_rect().top() - size::BAR_PAD,
        (size::LINE, context.t.hairline),
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
            .show(ui, &context.t);
        panes::mark_start(ui, Pane::Status, response.id);
        if response.clicked() {
            context.screen.case.status.open = !open;
        }
        if !open {
            // The other buttons are in the open status.
            next::button_ui(ui, context);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| line_ui(ui, context, open));
    });
    if open {
        ScrollArea::vertical().id_salt("pane-status-open").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width());
            body_ui(ui, context, draft);
            ui.add_space(size::LABEL);
        });
    }
}

/// Shows the phase, and beside it what the open status does not show anyway.
fn line_ui(ui: &mut Ui, context: &ViewContext<'_>, open: bool) {
    let progress = context.view.sending.progress;
    phase_ui(ui, context);
    let text = if progress.phase == Phase::Ready {
        summary::count_words(context)
    } else if let Some(waiting) = waiting_words(progress).filter(|_| !open) {
        waiting
    } else if progress.files.is_empty() {
        String::new()
    } else {
        total_words(progress)
    };
    ui.add(Label::new(RichText::new(text).size(size::HINT).color(context.t.muted)).truncate());
}

/// Returns what is waited for and until when; `None` if nothing is.
fn waiting_words(progress: &CaseProgress) -> Option<String> {
    let of_wait = progress.waiting.as_ref().map(words::waiting);
    of_wait.or_else(|| progress.retry_in_secs.map(words::retry_in))
}

fn body_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let progress = context.view.sending.progress;
    if let Some(waiting) = waiting_words(progress) {
        widgets::hint(ui, &context.t, &waiting);
    }
    failure_ui(ui, context);
    next::buttons_ui(ui, context);
    // What validation found is listed wherever *Send* is enabled.
    if progress.can.send || matches!(progress.phase, Phase::Ready | Phase::Rejected) {
        summary::summary_ui(ui, context, draft);
    }
    if progress.receipt.is_some() {
        receipt::receipt_ui(ui, context, draft);
    }
    if !progress.files.is_empty() && !matches!(progress.phase, Phase::Ready | Phase::Rejected) {
        files_ui(ui, context, draft);
    }
    if progress.can.cancel {
        let stop = words::text("window-cancel");
        if Press::new(Weight::Secondary, &stop)
            .show(ui, &context.t)
            .on_hover_text(words::text("window-cancel-hint"))
            .clicked()
        {
            context.say(Intent::Send(SendIntent::Cancel));
        }
    }
}

/// Shows the phase as a chip, which a screen reader announces when it changes.
fn phase_ui(ui: &mut Ui, context: &ViewContext<'_>) {
    let (tone, icon, word) = status_chip::of(context.view);
    let response =
        widgets::pill(ui, context.t.soft(tone), None, context.t.ink(tone), Some(icon), &word);
    widgets::announce(ui, response.id);
}

fn failure_ui(ui: &mut Ui, context: &ViewContext<'_>) {
    let Some(stopped) = words::stopped(context.view.sending.progress) else { return };
    let tone = indicators::phase(context.view.sending.progress.phase).0;
    let headline = ui.add(
        Label::new(strong(&stopped.headline).color(context.t.ink(if tone == Tone::Plain {
            Tone::Danger
        } else {
            tone
        })))
        .wrap(),
    );
    widgets::announce(ui, headline.id);
    ui.add(Label::new(stopped.detail).wrap());
    widgets::hint(ui, &context.t, &stopped.next_step);
}

fn files_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    ui.add_space(size::LABEL);
    let progress = context.view.sending.progress;
    ui.horizontal(|ui| {
        ui.label(strong(words::text("window-documents")));
        widgets::hint(ui, &context.t, &total_words(progress));
    });
    if progress.phase == Phase::Uploading {
        widgets::bar(
            ui,
            &context.t,
            widgets::share(progress.sent_bytes(), progress.total_bytes()),
            Tone::Accent,
        );
        let pace = words::pace(
            context.view.sending.pace,
            progress.total_bytes().saturating_sub(progress.sent_bytes()),
        );
        if !pace.is_empty() {
            widgets::hint(ui, &context.t, &pace);
        }
        links_ui(ui, context);
    }
    let shown = filter_ui(ui, context);
    let id = Id::unique(("files", progress.id.0));
    VirtualList { id, count: shown.len(), guess: size::FILE_ROW, whole: WHOLE, wanted: None }.show(
        ui,
        |ui, row| {
            let at = shown[row];
            ui.push_id(("file", at), |ui| {
                rows::row_ui(ui, context, draft, at, &progress.files[at]);
            });
        },
    );
}

/// Says how long the upload links are valid.
fn links_ui(ui: &mut Ui, context: &ViewContext<'_>) {
    let Some(secs) = context.view.sending.progress.links_left_secs else { return };
    let words = words::links_left(secs);
    if secs < LINKS_SHORT_SECS {
        drop(widgets::note(ui, &context.t, Tone::Warning, &words));
    } else {
        drop(widgets::hint(ui, &context.t, &words));
    }
}

/// Returns the documents that are listed, all or those with problems, and shows the link that
/// switches.
fn filter_ui(ui: &mut Ui, context: &mut ViewContext<'_>) -> Vec<usize> {
    let files = &context.view.sending.progress.files;
    let problems: Vec<usize> =
        (0..files.len()).filter(|at| is_problem(&files[*at].state)).collect();
    if problems.is_empty() || problems.len() == files.len() {
        return (0..files.len()).collect();
    }
    let only = context.screen.case.status.problems_only;
    let (id, count) = if only {
        ("status-problems-all", files.len())
    } else {
        ("status-problems-only", problems.len())
    };
    let response =
        ui.add(widgets::link(&context.t, &words::text_with(id, &[("count", count.into())])));
    widgets::ring(ui, &context.t, &response);
    if response.clicked() {
        context.screen.case.status.problems_only = !only;
    }
    if context.view.sending.progress.can.send_again {
        widgets::hint(ui, &context.t, &words::text("status-again-only"));
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
