//! The documents in the drawer: progress of all, speed, validity of the upload links, and each
//! document.
//!
//! Knows nothing of slots.

use egui::{Id, Ui};

use crate::domain::draft::Draft;
use crate::domain::progress::{FileState, Phase};
use crate::words;

use super::super::context::ViewContext;
use super::super::theme::fonts::strong;
use super::super::theme::{Tone, size};
use super::super::virtual_list::VirtualList;
use super::super::widgets;
use super::{line, rows};

/// Upload links that are valid for less than this are shown as a warning, in seconds.
const LINKS_SHORT_SECS: i64 = 120;
/// Up to so many documents all are laid out.
const WHOLE: usize = 40;

pub(super) fn files_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    ui.add_space(size::LABEL);
    let progress = context.view.sending.progress;
    ui.horizontal(|ui| {
        ui.label(strong(words::text("window-documents")));
        widgets::hint(ui, &context.t, &line::total_words(progress));
    });
    if progress.phase == Phase::Uploading {
        widgets::bar(
            ui,
            &context.t,
            widgets::share(progress.sent_bytes(), progress.total_bytes()),
            Tone::Accent,
        );
        let pace = line::pace_words(context);
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
            | FileState::Held
            | FileState::Retrying { .. }
    )
}
