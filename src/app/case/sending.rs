//! The progress of a submission, as the engine published it.
//!
//! Knows nothing of how a case is sent.

use crate::domain::pace::Pace;
use crate::domain::progress::{Can, CaseId, CaseProgress, Phase};
use crate::domain::receipt::Receipt;

/// The sending of the open case.
#[derive(Debug, Default)]
pub(crate) struct Sending {
    pub progress: CaseProgress,
    /// The upload speed of its documents.
    pub pace: Pace,
    /// True from *Send* until the engine first publishes the case.
    pub unpublished: bool,
}

impl Sending {
    /// A case that was never sent.
    pub(super) fn unsent(id: CaseId) -> Self {
        Self { progress: unsent(id), ..Self::default() }
    }

    /// Returns true if the engine works on the case, or was told to.
    pub(crate) fn is_busy(&self) -> bool {
        self.unpublished || self.progress.phase.is_busy()
    }

    /// Measures the pace; `now_secs` is the window's time.
    pub(crate) fn update_pace(&mut self, now_secs: f64) {
        if self.progress.phase == Phase::Uploading {
            self.pace.record(now_secs, self.progress.sent_bytes());
        } else {
            self.pace = Pace::default();
        }
    }
}

/// Returns the progress of a case that was never sent.
pub(crate) fn unsent(id: CaseId) -> CaseProgress {
    CaseProgress {
        id,
        can: Can { send: true, edit: true, ..Can::default() },
        ..CaseProgress::default()
    }
}

/// Returns the progress of a case whose receipt was loaded.
pub(crate) fn completed(id: CaseId, receipt: Receipt) -> CaseProgress {
    CaseProgress {
        id,
        phase: Phase::Completed,
        receipt: Some(receipt),
        receipt_saved: true,
        ..CaseProgress::default()
    }
}
