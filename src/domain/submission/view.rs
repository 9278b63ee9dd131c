//! The machine as others see it.
//!
//! Must not know: how many bytes of a document left; the engine adds that.

use super::{Call, Now, Resume, State, Submission};
use crate::domain::failure::Failure;
use crate::domain::progress::{Can, CaseId, CaseProgress, FileProgress, FileState, Phase};

impl Submission {
    /// Where it stands.
    #[must_use]
    pub fn phase(&self) -> Phase {
        match &self.state {
            State::Idle => Phase::Ready,
            State::Calling(Call::Step) if self.knowledge.maybe_applied || self.knowledge.strange_finish => Phase::Checking,
            State::Calling(Call::Step) => Phase::Preparing,
            State::Calling(Call::Submit) => Phase::Submitting,
            State::Calling(Call::Confirm) if !self.knowledge.applied => Phase::Checking,
            State::Calling(Call::Confirm) | State::Sealing(_) => Phase::Confirming,
            State::Uploading => Phase::Uploading,
            State::Halted { phase, .. } => *phase,
            State::Completed { .. } => Phase::Completed,
        }
    }

    /// Why it stopped, when it did.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        match &self.state {
            State::Halted { failure, .. } => Some(failure),
            _ => None,
        }
    }

    /// Everything there is to show.
    #[must_use]
    pub fn progress(&self, id: CaseId, now: Now) -> CaseProgress {
        let (receipt, receipt_saved) = match &self.state {
            State::Completed { receipt, saved } => (Some(receipt.clone()), *saved),
            _ => (None, false),
        };
        CaseProgress {
            id,
            phase: self.phase(),
            files: self.file_progress(),
            failure: self.failure().cloned(),
            retry_in_secs: self.poll_timeout().map(|due| due.saturating_sub(now.mono_ms).div_ceil(1_000)),
            links_left_secs: self.links_left_secs(now),
            can: self.can(),
            receipt,
            receipt_saved,
        }
    }

    /// How long the links for what still has to leave are good, by the server's clock.
    fn links_left_secs(&self, now: Now) -> Option<i64> {
        let ends_at = matches!(self.state, State::Uploading).then(|| self.uploads.posts_end_at()).flatten()?;
        Some((ends_at - now.unix_secs - self.skew_secs).max(0))
    }

    fn file_progress(&self) -> Vec<FileProgress> {
        let files = self.manifest.files.iter().enumerate();
        files
            .map(|(at, file)| {
                let state = self.uploads.state(at);
                let sent_bytes = if state == FileState::Sent { file.attachment.bytes } else { 0 };
                FileProgress {
                    slot: file.slot.clone(),
                    file_name: file.file_name.clone(),
                    total_bytes: file.attachment.bytes,
                    sent_bytes,
                    state,
                }
            })
            .collect()
    }

    fn can(&self) -> Can {
        let State::Halted { phase, resume, .. } = &self.state else {
            let busy = self.phase().is_busy() && !matches!(self.state, State::Sealing(_));
            return Can {
                send: matches!(self.state, State::Idle),
                cancel: busy,
                try_now: busy && self.poll_timeout().is_some(),
                ..Can::default()
            };
        };
        // Nothing is on spektr's side: the case may be changed, and Send takes it as it then is. Going on with the
        // frozen body would send what is no longer shown.
        let anew = matches!(resume, Resume::FromStart | Resume::Never) && !self.knowledge.maybe_applied && !self.knowledge.strange_finish;
        let waits = self.due_ms.is_some();
        let files = !self.manifest.files.is_empty();
        let known = *resume == Resume::Confirm;
        Can {
            send: anew && !waits,
            resume: !matches!(phase, Phase::NeedsFiles) && !anew && *resume != Resume::Never,
            try_now: waits,
            cancel: waits,
            send_again: known && files,
            replace: known && files,
            // What spektr once acknowledged is never sent whole again.
            submit_anyway: *phase == Phase::NeedsDecision && !self.knowledge.applied,
            new_link: matches!(phase, Phase::TokenExpired | Phase::Stopped | Phase::Interrupted),
            // Confirm finalises what was sent: the case stays as it is until it is known that nothing was applied.
            edit: anew && !waits,
        }
    }
}
