//! The state of the case as a chip and in one line of words.
//!
//! Knows nothing of where they are shown.

use egui::Ui;

use crate::domain::progress::{CaseProgress, Phase};
use crate::words;

use super::super::context::ViewContext;
use super::super::{status_chip, step, summary, widgets};

/// Shows the phase as a chip, which a screen reader announces when it changes.
pub(super) fn phase_ui(ui: &mut Ui, context: &ViewContext<'_>) {
    let (tone, icon, word) = status_chip::of(context.view);
    let response =
        widgets::pill(ui, context.t.soft(tone), None, context.t.ink(tone), Some(icon), &word);
    widgets::announce(ui, response.id);
}

/// Returns what the bar says beside the chip; may be empty.
pub(super) fn line_words(context: &ViewContext<'_>) -> String {
    let progress = context.view.sending.progress;
    if let Some(waiting) = waiting_words(progress) {
        return waiting;
    }
    match progress.phase {
        Phase::Ready => {
            // The chip says how many things are missing.
            let to_fix = summary::count_words(context);
            let step = step::header_words(context).map(|(_, words)| words);
            let parts = Some(to_fix).filter(|words| !words.is_empty()).into_iter().chain(step);
            parts.collect::<Vec<_>>().join(" · ")
        }
        Phase::Uploading => {
            let pace = pace_words(context);
            let total = total_words(progress);
            if pace.is_empty() { total } else { format!("{total} · {pace}") }
        }
        Phase::Completed => String::new(),
        _ => words::stopped(progress).map(|stopped| stopped.headline).unwrap_or_default(),
    }
}

/// Returns what is waited for and until when; `None` if nothing is.
pub(super) fn waiting_words(progress: &CaseProgress) -> Option<String> {
    let of_wait = progress.waiting.as_ref().map(words::waiting);
    of_wait.or_else(|| progress.retry_in_secs.map(words::retry_in))
}

/// Returns the speed and the time left; empty while they are unknown.
pub(super) fn pace_words(context: &ViewContext<'_>) -> String {
    let progress = context.view.sending.progress;
    let left = progress.total_bytes().saturating_sub(progress.sent_bytes());
    words::pace(context.view.sending.pace, left)
}

/// Returns "1.2 MB of 4 MB".
pub(super) fn total_words(progress: &CaseProgress) -> String {
    let (sent, total) = (words::bytes(progress.sent_bytes()), words::bytes(progress.total_bytes()));
    words::text_with("window-total", &[("sent", sent.into()), ("total", total.into())])
}
