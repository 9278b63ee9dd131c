//! Holding back single documents while the others are uploaded, and sending them after all.
//!
//! A document is sent twice by nobody's press: one that was held back while it was being sent may be
//! stored, so confirm decides if it is needed. Knows nothing of the others' outcomes.

use super::interface::{Effect, Now};
use super::machine::Submission;
use super::state::State;
use crate::domain::progress::FileState;

impl Submission {
    /// Holds back a document that is not stored yet. When the others have ended, the submission
    /// halts instead of confirming.
    pub(super) fn hold_file(&mut self, file: usize, now: Now) {
        if !matches!(self.state, State::Uploading) {
            return;
        }
        let Some(run) = self.uploads.runs.get_mut(file) else { return };
        let is_open = matches!(
            run.state,
            FileState::Waiting | FileState::Sending | FileState::Retrying { .. }
        );
        if !is_open {
            return;
        }
        let is_retried = matches!(run.state, FileState::Retrying { .. });
        let had_attempt = run.attempt.take().is_some();
        run.due_ms = None;
        run.state = FileState::Held;
        // An upload that was not handed out yet never begins.
        let ordered = self.outbox.len();
        self.outbox.retain(
            |effect| !matches!(effect, Effect::Upload { file: other, .. } if *other == file),
        );
        let is_under_way = had_attempt && self.outbox.len() == ordered;
        if is_under_way {
            self.outbox.push_back(Effect::Abandon { file });
        }
        self.uploads.runs[file].may_be_stored |= is_under_way || is_retried;
        self.pump(now);
    }

    /// Sends a document that was held back, failed or waits for its next try.
    pub(super) fn retry_file_now(&mut self, file: usize, now: Now) {
        if !matches!(self.state, State::Uploading) {
            return;
        }
        let Some(run) = self.uploads.runs.get_mut(file) else { return };
        match run.state {
            FileState::Retrying { .. } => run.due_ms = Some(now.mono_ms),
            FileState::Held if !run.may_be_stored => run.state = FileState::Waiting,
            // Confirm tells if it is needed, and brings a new post.
            FileState::Held | FileState::Paused { .. } | FileState::Failed { .. } => {
                run.state = FileState::NeedsPost;
            }
            _ => return,
        }
        self.pump(now);
    }
}
