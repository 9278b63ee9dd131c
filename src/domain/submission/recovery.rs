//! Restores a submission from its journal after a crash or restart.
//!
//! Knows nothing of how the journal is read. Presigned posts and tokens are never in it; confirm
//! gives fresh ones.

use super::machine::Submission;
use super::replay::Replay;
use super::state::{Resume, State};
use crate::domain::failure::Failure;
use crate::domain::progress::Phase;

impl Submission {
    /// Returns the submission halted before it began, for this reason.
    #[must_use]
    pub fn refused(mut self, failure: Failure) -> Self {
        self.state = State::Halted { phase: Phase::Stopped, failure, resume: Resume::Never };
        self
    }

    /// Returns the submission as its journal left it: idle, halted (resume it), or completed.
    #[must_use]
    pub fn restored(mut self, replay: &Replay) -> Self {
        self.knowledge.beside_another = replay.has_given_up();
        if replay.is_completed() {
            // A case that was completed elsewhere, or another case, says nothing about this one.
            // The first step call shows whether the process still takes a submission.
            let same_case = replay.is_of_completed(
                self.dispatch.payload,
                &self.manifest,
                self.dispatch.step,
                self.dispatch.process,
            );
            return if same_case { self.into_completed(replay) } else { self };
        }
        if !replay.is_unresolved() {
            return self;
        }
        let same_case = replay.is_of(self.dispatch.payload, &self.manifest, self.dispatch.step);
        // A submission open at one address is not continued at another.
        let same_api = replay.process.map(|process| process.api) == Some(self.dispatch.process.api);
        if !same_case || !same_api {
            let same_body = same_api
                && replay.is_of_body(self.dispatch.payload, &self.manifest, self.dispatch.step);
            let changed = same_body.then(|| self.changed_documents(replay)).flatten();
            return self.refused(changed.unwrap_or(Failure::ChangedSinceSent));
        }
        let relinked = replay.process != Some(self.dispatch.process);
        self.into_unresolved(replay, relinked)
    }

    fn into_completed(mut self, replay: &Replay) -> Self {
        if let Some((proof, at)) = replay.completed {
            for (promised, known) in self.manifest.files.iter_mut().zip(&replay.files) {
                (promised.attachment.sha256, promised.attachment.bytes) =
                    (known.frozen.sha256, known.frozen.bytes);
            }
            self.recall_sent(replay);
            self.uploads.all_sent();
            let receipt = self.receipt(proof, at);
            self.state = State::Completed { receipt, saved: true };
        }
        self
    }

    fn recall_sent(&mut self, replay: &Replay) {
        for (file, known) in replay.files.iter().enumerate() {
            if known.is_replaced {
                self.replacements.replaced.insert(file);
            }
            if let Some(first) = &known.untaken {
                self.replacements.untaken.insert(file, first.clone());
            }
            if known.is_sent {
                self.uploads.mark_sent(file, known.etag.clone());
            }
        }
    }

    fn into_unresolved(mut self, replay: &Replay, relinked: bool) -> Self {
        self.recall_sent(replay);
        self.knowledge.recorded_step = replay.step;
        self.knowledge.maybe_applied = replay.maybe_applied;
        self.knowledge.applied = replay.applied;
        self.knowledge.confirmed_once = replay.confirmed_once;
        if relinked {
            self.relinked();
        }
        // With another link the operator decides, once that link's process was asked.
        if replay.finished_early && !relinked {
            self.knowledge.finished_early = true;
            return self.refused(Failure::FinishedWithoutFiles);
        }
        let resume = if replay.applied { Resume::Confirm } else { Resume::Check };
        self.state =
            State::Halted { phase: Phase::Interrupted, failure: Failure::OutcomeUnknown, resume };
        self
    }
}
