//! The title and the state of a listed case, in words.
//!
//! Knows nothing of how the list is drawn.

use crate::domain::progress::Phase;
use crate::engine::message::{CaseRow, CaseStatus};
use crate::words;

use super::super::context::ViewContext;
use super::super::screen::Group;
use super::super::theme::Tone;
use super::super::view::Standing;
use super::super::{indicators, status_chip};

/// Returns the title of a case as it is shown.
pub(crate) fn title_of(case: &CaseRow) -> String {
    match &case.title {
        Some(title) if !title.0.trim().is_empty() => words::shown(&title.0),
        Some(_) => words::text("window-title-empty"),
        None => words::text("window-cases-unreadable"),
    }
}

/// Returns the progress of a case, if it is known, and its status in the list.
fn standing_of(context: &ViewContext<'_>, case: &CaseRow) -> (Option<Standing>, CaseStatus) {
    // The row of the open case says the same as its page.
    let shown = (context.view.case.kept == Some(case.id)).then_some(context.view);
    let own = shown.map(|view| Standing::of(view.sending.progress));
    let status = match shown {
        Some(view) if view.sending.progress.phase == Phase::Ready => {
            CaseStatus::of_draft(view.case.readiness.is_ready())
        }
        _ => case.status,
    };
    (own.or_else(|| context.view.library.standings.get(&case.id).copied()), status)
}

/// Returns the group of a case.
pub(super) fn group_of(context: &ViewContext<'_>, case: &CaseRow) -> Group {
    match standing_of(context, case) {
        (_, CaseStatus::StepSent) => Group::UnderWay,
        (Some(Standing { phase: Phase::Completed, .. }), _) => Group::Done,
        (Some(Standing { phase, .. }), _) if phase != Phase::Ready => Group::UnderWay,
        (_, CaseStatus::Completed) => Group::Done,
        (_, CaseStatus::UnderWay) => Group::UnderWay,
        (_, CaseStatus::Ready) => Group::Ready,
        (_, CaseStatus::Draft) => Group::Drafts,
    }
}

/// Returns the state of a case in words, with its tone.
pub(super) fn status_of(context: &ViewContext<'_>, case: &CaseRow) -> (Tone, String) {
    let is_shown = context.view.case.kept == Some(case.id);
    match standing_of(context, case) {
        (Some(Standing { phase: Phase::Uploading, sent, documents: documents @ 1.. }), _) => {
            let blanks = [("sent", sent.into()), ("documents", documents.into())];
            (Tone::Accent, words::text_with("window-cases-sending", &blanks))
        }
        (Some(Standing { phase: Phase::Completed, .. }), _) if is_shown => {
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
