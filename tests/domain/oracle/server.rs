//! The true state of spektr and S3, whatever their answers say.
//!
//! Knows nothing of the machine.

use std::collections::BTreeSet;

use dossier::domain::failure::{CallFault, ConfirmAnswer, StepAnswer, StepStatus, SubmitAnswer};
use dossier::domain::hidden::Hidden;
use dossier::domain::ticket::{Post, Ticket};

/// spektr with its storage.
#[derive(Default)]
pub(crate) struct Server {
    pub(crate) files: usize,
    /// Submits of the current step that were applied and are not finished.
    pub(crate) applied: u32,
    /// Submits of this step that were applied.
    pub(crate) applies: u32,
    /// A second submit of a step is applied as well; otherwise it is refused.
    pub(crate) takes_twice: bool,
    pub(crate) stored: BTreeSet<usize>,
    pub(crate) has_step_call: bool,
    pub(crate) steps: i64,
    /// The number of finished steps.
    pub(crate) finished: i64,
    /// Submits whose caller was told something else: when each is applied, in `mono_ms`, and of
    /// which step it is.
    pub(crate) late: Vec<(u64, i64)>,
    /// The time until which spektr works on a submit that was applied late, in `mono_ms`.
    pub(crate) at_work_until_ms: u64,
    pub(crate) now_ms: u64,
    /// Looks during which the next step is still being prepared, and whether it is named
    /// meanwhile.
    pub(crate) running: u64,
    pub(crate) names_next: bool,
}

impl Server {
    fn missing(&self) -> Vec<Ticket> {
        (0..self.files).filter(|file| !self.stored.contains(file)).map(ticket).collect()
    }

    pub(crate) fn submit(&mut self, number: i64) -> Result<SubmitAnswer, CallFault> {
        // The body of one step does not fit another.
        if self.finished + 1 != number
            || self.running > 0
            || (self.applied > 0 && !self.takes_twice)
        {
            return Err(status(400));
        }
        self.applied += 1;
        self.applies += 1;
        if self.files == 0 {
            self.finish();
            return Ok(SubmitAnswer::Completed);
        }
        Ok(SubmitAnswer::Accepted((0..self.files).map(ticket).collect()))
    }

    /// Applies what is due by now. A step that is finished takes no more; another is at work on it
    /// for `work_ms`.
    pub(crate) fn apply_late(&mut self, now_ms: u64, work_ms: u64) {
        self.now_ms = now_ms;
        let due: Vec<(u64, i64)> =
            self.late.extract_if(.., |(at_ms, _)| *at_ms <= now_ms).collect();
        for (_, number) in due {
            if self.submit(number).is_ok() {
                self.at_work_until_ms = now_ms + work_ms;
            }
        }
    }

    /// Returns true while a submit that was applied does not wait for its documents yet.
    pub(crate) fn is_at_work(&self) -> bool {
        self.applied > 0 && self.now_ms < self.at_work_until_ms
    }

    pub(crate) fn confirm(&mut self) -> Result<ConfirmAnswer, CallFault> {
        if self.applied == 0 || self.is_at_work() {
            return Err(status(400));
        }
        let missing = self.missing();
        if missing.is_empty() {
            self.finish();
            return Ok(ConfirmAnswer::Completed);
        }
        Ok(ConfirmAnswer::Missing(missing))
    }

    /// The step has all it wants.
    fn finish(&mut self) {
        (self.finished, self.applied) = (self.finished + 1, 0);
        self.stored.clear();
        self.running =
            if self.finished == self.steps { 0 } else { u64::from(self.names_next) * 2 + 1 };
    }

    pub(crate) fn step(&mut self) -> Result<StepAnswer, CallFault> {
        if !self.has_step_call {
            return Err(status(404));
        }
        let next = self.finished + 1;
        let (status, step) = match self.running {
            _ if self.is_at_work() => (StepStatus::Running, next),
            0 if self.finished == self.steps => (StepStatus::Completed, next),
            0 => (StepStatus::Pending, next),
            _ => (StepStatus::Running, if self.names_next { next } else { self.finished }),
        };
        self.running = self.running.saturating_sub(1);
        Ok(StepAnswer { status, step: Some(step), error: Hidden::default() })
    }
}

pub(crate) fn status(status: u16) -> CallFault {
    CallFault::Status {
        status,
        message: Hidden::default(),
        code: String::new(),
        retry_after_secs: None,
    }
}

pub(crate) fn ticket(file: usize) -> Ticket {
    let post = Post { url: String::new(), fields: vec![("key".into(), file.to_string())] };
    Ticket { entity: None, field: Some(format!("f{file}")), file_name: Hidden("n".into()), post }
}
