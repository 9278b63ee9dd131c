//! The chip with the state of the open case, for the status and the list of cases.
//!
//! Knows nothing of where it is shown.

use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::ICON_CHECK;

use crate::domain::progress::Phase;
use crate::domain::readiness::Standing;
use crate::words;

use super::theme::Tone;
use super::view::View;
use super::{indicators, widgets};

/// Returns the tone, icon and label of the open case.
pub(super) fn of(view: &View<'_>) -> (Tone, MaterialIcon, String) {
    let phase = view.sending.progress.phase;
    let (tone, icon) = indicators::phase(phase);
    match phase {
        Phase::Ready => match view.case.readiness.standing() {
            Standing::Ready | Standing::ToLookAt => {
                (Tone::Plain, ICON_CHECK, words::text("window-ready"))
            }
            Standing::Missing(count) => (
                Tone::Warning,
                widgets::tone_icon(Tone::Warning),
                words::text_with("window-missing", &[("count", count.into())]),
            ),
            Standing::ToFix => (tone, icon, words::phase(phase)),
        },
        // spektr asks for more: only this step is completed.
        Phase::Completed if view.session.next.is_some() => {
            (tone, icon, words::text("status-step-sent"))
        }
        _ => (tone, icon, words::phase(phase)),
    }
}
