//! The public view of the machine's state.
//!
//! Knows nothing of the progress within one document; the engine adds that.

use super::interface::{LONGEST_CALL_SECS, Now};
use super::machine::Submission;
use super::state::{Call, Due, Resume, State};
use crate::domain::failure::Failure;
use crate::domain::hidden::Hidden;
use crate::domain::progress::{
    Can, CaseId, CaseProgress, FileProgress, FileState, Phase, Wait, WaitFor,
};

impl Submission {
    /// Returns the phase.
    #[must_use]
    pub fn phase(&self) -> Phase {
        match &self.state {
            State::Idle => Phase::Ready,
            State::Calling(Call::Step)
                if self.knowledge.maybe_applied || self.knowledge.finished_early =>
            {
                Phase::Checking
            }
            State::Calling(Call::Step) => Phase::Preparing,
            State::Calling(Call::Submit) => Phase::Submitting,
            State::Calling(Call::Confirm) if !self.knowledge.applied => Phase::Checking,
            State::Calling(Call::Confirm) | State::Sealing(_) => Phase::Confirming,
            State::Uploading => Phase::Uploading,
            State::Halted { phase, .. } => *phase,
            State::Completed { .. } => Phase::Completed,
        }
    }

    /// Returns the failure for which it halted, if any.
    #[must_use]
    pub fn failure(&self) -> Option<&Failure> {
        match &self.state {
            State::Halted { failure, .. } => Some(failure),
            _ => None,
        }
    }

    /// Returns everything there is to show.
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
            server_message: self.server_message(),
            retry_in_secs: self
                .poll_timeout()
                .map(|due| due.saturating_sub(now.mono_ms).div_ceil(1_000)),
            waiting: self.waiting(now),
            links_left_secs: self.links_left_secs(now),
            can: self.can(),
            receipt,
            receipt_saved,
        }
    }

    /// Returns the current wait, if it has lasted or will last long enough to be shown.
    fn waiting(&self, now: Now) -> Option<Wait> {
        let until = |ms: u64| {
            now.unix_secs.saturating_add(i64::try_from(ms.div_ceil(1_000)).unwrap_or(i64::MAX))
        };
        if let Some(Due { what, at_ms }) = self.calls.due {
            let left_ms = at_ms.saturating_sub(now.mono_ms);
            let is_long = match what {
                WaitFor::QuietPeriod => true,
                // Polled once a second.
                WaitFor::Running | WaitFor::OwnStep => {
                    u64::from(self.calls.tries) * 1_000 > Wait::SILENT_MS
                }
                _ => left_ms >= Wait::SILENT_MS,
            };
            let tries = if what == WaitFor::QuietPeriod { self.rounds() } else { self.calls.tries };
            return is_long.then(|| Wait { what, tries: tries + 1, until: until(left_ms) });
        }
        let (State::Calling(call), Some(since)) =
            (&self.state, self.calls.in_flight.and_then(|flight| flight.since_ms))
        else {
            return None;
        };
        let what = match call {
            Call::Step => WaitFor::StepAnswer,
            Call::Submit => WaitFor::SubmitAnswer,
            Call::Confirm => WaitFor::ConfirmAnswer,
        };
        let ends = since + LONGEST_CALL_SECS * 1_000;
        let is_long = now.mono_ms.saturating_sub(since) >= Wait::SILENT_MS;
        is_long.then(|| Wait {
            what,
            tries: self.calls.tries.max(1),
            until: until(ends.saturating_sub(now.mono_ms)),
        })
    }

    /// Returns the server's last message about a case that it leaves open; else an empty one.
    fn server_message(&self) -> Hidden<String> {
        let is_open = matches!(
            self.failure(),
            Some(
                Failure::KeptOpen
                    | Failure::OutcomeUnknown
                    | Failure::Undecided
                    | Failure::AcceptedUndecided
            )
        );
        if is_open { self.knowledge.inquiry.message.clone() } else { Hidden::default() }
    }

    /// Returns the seconds until the posts of the remaining documents expire, by the server's
    /// clock.
    fn links_left_secs(&self, now: Now) -> Option<i64> {
        let ends_at = matches!(self.state, State::Uploading)
            .then(|| self.uploads.posts_end_at())
            .flatten()?;
        Some(ends_at.saturating_sub(self.server_now(now)?).max(0))
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
            // Nothing was submitted yet.
            let is_early = matches!(self.state, State::Calling(Call::Step))
                && self.phase() == Phase::Preparing;
            return Can {
                change: is_early,
                send: matches!(self.state, State::Idle),
                cancel: busy,
                try_now: busy && self.poll_timeout().is_some(),
                submit_anyway: self.can_submit_anyway(),
                ..Can::default()
            };
        };
        // Nothing was applied: the case may be edited, and *Send* sends it as edited. Resuming
        // would send the frozen body, which is no longer shown.
        let anew = matches!(resume, Resume::FromStart | Resume::Never)
            && !self.knowledge.maybe_applied
            && !self.knowledge.finished_early;
        let waits = self.calls.due.is_some();
        let files = !self.manifest.files.is_empty();
        let known = *resume == Resume::Confirm;
        Can {
            send: anew && !waits,
            resume: !matches!(phase, Phase::NeedsFiles) && !anew && *resume != Resume::Never,
            try_now: waits,
            cancel: waits,
            send_again: known && files,
            replace: known && files,
            submit_anyway: self.can_submit_anyway(),
            new_link: matches!(phase, Phase::TokenExpired | Phase::Stopped | Phase::Interrupted),
            // Confirm completes what was sent: the case can't be edited until it is known that
            // nothing was applied.
            edit: anew && !waits,
            change: anew,
        }
    }
}
