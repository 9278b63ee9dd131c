//! Tone and icon of each state, in one place, so that the slot, the status rows and the bar agree.
//!
//! Knows nothing of layout.

use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_CHECK_CIRCLE, ICON_CLOUD_UPLOAD, ICON_ERROR, ICON_HELP, ICON_LINK, ICON_PAUSE_CIRCLE,
    ICON_PENDING, ICON_REFRESH, ICON_SCHEDULE, ICON_WARNING,
};

use crate::domain::finding::Problem;
use crate::domain::link::Environment;
use crate::domain::progress::{FileState, Phase};

use super::theme::Tone;

/// Returns the tone and icon of a phase.
pub(super) fn phase(phase: Phase) -> (Tone, MaterialIcon) {
    match phase {
        Phase::Ready => (Tone::Plain, ICON_SCHEDULE),
        Phase::Preparing | Phase::Submitting | Phase::Checking | Phase::Confirming => {
            (Tone::Accent, ICON_PENDING)
        }
        Phase::Uploading => (Tone::Accent, ICON_CLOUD_UPLOAD),
        Phase::NeedsFiles => (Tone::Warning, ICON_WARNING),
        Phase::NeedsDecision => (Tone::Warning, ICON_HELP),
        Phase::TokenExpired => (Tone::Warning, ICON_LINK),
        Phase::Interrupted => (Tone::Warning, ICON_PAUSE_CIRCLE),
        Phase::Rejected | Phase::Stopped => (Tone::Danger, ICON_ERROR),
        Phase::Completed => (Tone::Success, ICON_CHECK_CIRCLE),
    }
}

/// Returns the tone and icon of a document's state.
pub(super) fn file(state: &FileState) -> (Tone, MaterialIcon) {
    match state {
        FileState::Waiting | FileState::NeedsPost => (Tone::Plain, ICON_SCHEDULE),
        FileState::Sending | FileState::Unverified => (Tone::Accent, ICON_CLOUD_UPLOAD),
        FileState::Retrying { .. } => (Tone::Warning, ICON_REFRESH),
        FileState::Sent => (Tone::Success, ICON_CHECK_CIRCLE),
        FileState::Missing => (Tone::Warning, ICON_WARNING),
        FileState::Held | FileState::Paused { .. } => (Tone::Warning, ICON_PAUSE_CIRCLE),
        FileState::Failed { .. } => (Tone::Danger, ICON_ERROR),
    }
}

/// Returns true if data sent there is real people's.
pub(super) fn is_live(environment: &Environment) -> bool {
    matches!(environment, Environment::Live)
}

/// Returns the tone of a problem.
pub(super) fn finding(problem: &Problem) -> Tone {
    if problem.is_warning() { Tone::Warning } else { Tone::Danger }
}
