//! Notifications of the system when a submission ended or needs the operator while the window was
//! not focused.
//!
//! They contain no name and no title, because they appear on any screen, locked or not.

use std::collections::HashSet;
use std::fmt;
use std::thread;

use egui::Context;
use notify_rust::Notification;

use crate::domain::progress::{CaseId, Phase, Snapshot};
use crate::words;

/// Notifies an operator who is not looking at the window.
pub trait Notifier: fmt::Debug + Send + Sync {
    /// Shows the notification; never waits.
    fn tell(&self, summary: String, body: String);
}

/// The system's own notifications.
#[derive(Debug, Default)]
pub(super) struct Desktop;

impl Notifier for Desktop {
    fn tell(&self, summary: String, body: String) {
        // The notification service may not answer at all; without one there is nothing to report.
        let shown = thread::Builder::new().name("notifications".to_owned()).spawn(move || {
            if Notification::new()
                .appname("Dossier")
                .icon("dossier")
                .summary(&summary)
                .body(&body)
                .show()
                .is_err()
            {
                tracing::debug!("not-notified");
            }
        });
        if shown.is_err() {
            tracing::debug!("not-notified");
        }
    }
}

/// The cases that were being sent at the last update.
#[derive(Debug, Default)]
pub(super) struct Watch {
    busy: HashSet<CaseId>,
}

impl Watch {
    /// Records the phase of every case, and returns the phases of those that stopped since.
    fn see(&mut self, snapshot: &Snapshot) -> Vec<Phase> {
        let rested = snapshot
            .cases
            .iter()
            .filter(|case| !case.phase.is_busy() && self.busy.contains(&case.id));
        let rested = rested.map(|case| case.phase).collect();
        self.busy =
            snapshot.cases.iter().filter(|case| case.phase.is_busy()).map(|case| case.id).collect();
        rested
    }
}

/// Notifies of the submissions that stopped in `snapshot` while the window of `ctx` was not
/// focused.
pub(super) fn announce(
    notifier: Option<&dyn Notifier>,
    watch: &mut Watch,
    snapshot: &Snapshot,
    ctx: &Context,
) {
    let rested = watch.see(snapshot);
    let is_looked_at = ctx.input(|input| {
        input.viewport().focused != Some(false) && input.viewport().minimized != Some(true)
    });
    let Some(notifier) = notifier.filter(|_| !is_looked_at) else { return };
    for phase in rested {
        let body = if phase == Phase::Completed {
            "status-notification-completed"
        } else {
            "status-notification-rests"
        };
        notifier.tell(words::text("status-notification-summary"), words::text(body));
    }
}
