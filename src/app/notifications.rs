//! A word from the system when a sending ended or needs somebody while the window was not looked
//! at.
//!
//! Must not know: whose case it is. No name and no title is in it: it is shown on whatever stands
//! on the screen, locked or not.

use std::collections::HashSet;
use std::fmt;
use std::thread;

use egui::Context;
use notify_rust::Notification;

use crate::domain::progress::{CaseId, Phase, Snapshot};
use crate::words;

/// Tells somebody who is not looking at the window.
pub trait Notifier: fmt::Debug + Send + Sync {
    /// Says it; never waits.
    fn tell(&self, summary: String, body: String);
}

/// The system's own notifications.
#[derive(Debug, Default)]
pub(super) struct Desktop;

impl Notifier for Desktop {
    fn tell(&self, summary: String, body: String) {
        // Whoever shows it may not answer at all, and where nobody shows it there is nothing to say
        // about that.
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

/// Cases that were on their way at the last look.
#[derive(Debug, Default)]
pub(super) struct Watch {
    busy: HashSet<CaseId>,
}

impl Watch {
    /// Takes in how every case stands, and answers where those stand that have come to rest since.
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

/// Says what came to rest in `snapshot` while nobody looked at the window of `ctx`.
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
