//! The next step as a button, chosen from what the submission machine accepts now.
//!
//! Knows nothing of the reason, which is in the failure's text.

use egui::Ui;
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_EDIT, ICON_LINK, ICON_REFRESH, ICON_SEND};

use crate::domain::progress::{Can, FileState, Phase};
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Intent, SendIntent};
use super::super::view::Tab;
use super::super::widgets::{self, Press, Weight};

/// Shows the steps besides the next one, which the bar has.
pub(super) fn more_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let progress = context.view.sending.progress;
    let (phase, can) = (progress.phase, progress.can);
    if next(phase, can).is_some() {
        retry_all_ui(ui, context);
    }
    if can.submit_anyway && phase != Phase::Ready {
        let again = words::text("window-submit-anyway");
        if Press::new(Weight::Secondary, &again).show(ui, &context.t).clicked() {
            context.say(Intent::Send(SendIntent::SubmitAnyway));
        }
    }
    let is_halted = !phase.is_busy() && !matches!(phase, Phase::Ready | Phase::Completed);
    if can.change && !can.cancel {
        change_ui(ui, context, ICON_EDIT);
    } else if is_halted && !can.change {
        widgets::hint(ui, &context.t, &words::text("status-no-change"));
    }
}

/// Shows the button that stops the sending, if it goes on, and leads to the answers.
pub(super) fn change_ui(ui: &mut Ui, context: &mut ViewContext<'_>, icon: MaterialIcon) {
    let change = Press::new(Weight::Secondary, words::text("window-change-case")).icon(icon);
    let hint = words::text("window-change-case-hint");
    if change.show(ui, &context.t).on_hover_text(hint).clicked() {
        if context.view.sending.progress.can.cancel {
            context.say(Intent::Send(SendIntent::Cancel));
        }
        if context.screen.case.tab == Tab::Review {
            context.screen.case.tab = Tab::Form;
            // The header was drawn for the page before.
            ui.ctx().request_discard("another-page");
        }
    }
}

/// Shows the next step, if there is one besides sending.
pub(super) fn button_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let Some((id, icon, intent)) =
        next(context.view.sending.progress.phase, context.view.sending.progress.can)
    else {
        return;
    };
    if Press::new(Weight::Primary, words::text(id)).icon(icon).show(ui, &context.t).clicked() {
        context.say(intent);
    }
}

/// Shows the button that retries all failed documents, beside the one that resumes. Both ask spektr
/// first, so nothing is sent twice.
fn retry_all_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let progress = context.view.sending.progress;
    let is_beside = matches!(progress.phase, Phase::Interrupted)
        && progress.can.resume
        && progress.can.send_again;
    if !is_beside
        || !progress.files.iter().any(|file| {
            matches!(
                file.state,
                FileState::Failed { .. } | FileState::Paused { .. } | FileState::Held
            )
        })
    {
        return;
    }
    let retry = Press::new(Weight::Secondary, words::text("window-retry-all"))
        .icon(ICON_REFRESH)
        .show(ui, &context.t);
    widgets::hint(ui, &context.t, &words::text("window-retry-all-hint"));
    if retry.clicked() {
        context.say(Intent::Send(SendIntent::SendAgain));
    }
}

fn next(phase: Phase, can: Can) -> Option<(&'static str, MaterialIcon, Intent)> {
    match (phase, can) {
        (Phase::TokenExpired, Can { new_link: true, .. }) => {
            Some(("window-new-link", ICON_LINK, Intent::Send(SendIntent::ShowConnect)))
        }
        (Phase::NeedsFiles, Can { send_again: true, .. }) => {
            Some(("window-send-again", ICON_SEND, Intent::Send(SendIntent::SendAgain)))
        }
        (Phase::Uploading, Can { try_now: true, .. }) => {
            Some(("window-retry-all", ICON_REFRESH, Intent::Send(SendIntent::TryNow)))
        }
        (Phase::Checking, Can { try_now: true, .. }) => {
            Some(("window-check-now", ICON_REFRESH, Intent::Send(SendIntent::TryNow)))
        }
        (_, Can { try_now: true, .. }) => {
            Some(("window-try-now", ICON_REFRESH, Intent::Send(SendIntent::TryNow)))
        }
        (Phase::NeedsDecision, Can { resume: true, .. }) => {
            Some(("window-check-again", ICON_REFRESH, Intent::Send(SendIntent::Resume)))
        }
        (_, Can { resume: true, .. }) => {
            Some(("window-resume", ICON_REFRESH, Intent::Send(SendIntent::Resume)))
        }
        (_, Can { send_again: true, .. }) => {
            Some(("window-send-again", ICON_SEND, Intent::Send(SendIntent::SendAgain)))
        }
        (Phase::Stopped, Can { new_link: true, .. }) => {
            Some(("window-new-link", ICON_LINK, Intent::Send(SendIntent::ShowConnect)))
        }
        _ => None,
    }
}
