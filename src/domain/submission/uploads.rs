//! The state of every document's upload: the next one to start, and the number that run at a time.
//!
//! Knows nothing of posts' outcomes.

use super::interface::Now;
use crate::domain::progress::FileState;
use crate::domain::ticket::Post;

/// Successes after which one more upload may run at a time again.
const SUCCESSES_TO_RESTORE: u32 = 10;

/// The upload of one document.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    pub(super) state: FileState,
    pub(super) post: Option<Post>,
    pub(super) attempt: Option<u64>,
    pub(super) due_ms: Option<u64>,
    pub(super) tries: u32,
    pub(super) resets: u32,
    pub(super) asked_fresh_post: bool,
    /// True if it was held back while it was being sent: S3 may have it.
    pub(super) may_be_stored: bool,
    /// Times that confirm found it missing after S3 had stored it.
    pub(super) missing_after_sent: u32,
    /// S3's `ETag`, once it stored the document.
    pub(super) etag: Option<String>,
}

/// All documents of a submission.
#[derive(Clone, Debug)]
pub(super) struct Uploads {
    pub(super) runs: Vec<Run>,
    most: usize,
    pub(super) allowed: usize,
    successes: u32,
    pub(super) rounds: u32,
    /// Time from which the storage accepts requests again, in seconds since the epoch. While set,
    /// no upload starts until the operator resumes.
    pub(super) busy_until: Option<i64>,
}

impl Uploads {
    pub(super) fn new(files: usize, parallel: u8) -> Self {
        let most = usize::from(parallel.clamp(1, 6));
        Self {
            runs: vec![Run::default(); files],
            most,
            allowed: most,
            successes: 0,
            rounds: 0,
            busy_until: None,
        }
    }

    pub(super) fn state(&self, file: usize) -> FileState {
        self.runs.get(file).map(|run| run.state.clone()).unwrap_or_default()
    }

    /// Returns the end of the next wait, in `mono_ms`; `None` while no further upload may start.
    pub(super) fn next_due_ms(&self) -> Option<u64> {
        if self.under_way() >= self.allowed || self.busy_until.is_some() {
            return None;
        }
        self.runs.iter().filter_map(|run| run.due_ms).min()
    }

    /// Cancels uploads that are under way or scheduled; returns true if any was under way.
    pub(super) fn drop_under_way(&mut self) -> bool {
        let mut any = false;
        for run in &mut self.runs {
            any |= run.attempt.take().is_some();
            run.due_ms = None;
            if matches!(run.state, FileState::Sending | FileState::Retrying { .. }) {
                run.state = FileState::Waiting;
            }
        }
        any
    }

    pub(super) fn all_sent(&mut self) {
        self.runs.iter_mut().for_each(|run| run.state = FileState::Sent);
    }

    pub(super) fn mark_sent(&mut self, file: usize, etag: Option<String>) {
        if let Some(run) = self.runs.get_mut(file) {
            (run.state, run.etag) = (FileState::Sent, etag);
        }
    }

    pub(super) fn etag(&self, file: usize) -> Option<&String> {
        self.runs.get(file)?.etag.as_ref()
    }

    /// Returns the earliest expiry of the posts that are still needed, in seconds since the epoch
    /// by the server's clock.
    pub(super) fn posts_end_at(&self) -> Option<i64> {
        let open = self.runs.iter().filter(|run| run.state != FileState::Sent);
        open.filter_map(|run| run.post.as_ref()?.policy().expires_at).min()
    }

    /// Forgets earlier failures, on the operator's request for another try.
    pub(super) fn forgive(&mut self) {
        self.rounds = 0;
        for run in &mut self.runs {
            *run = Run {
                state: run.state.clone(),
                post: run.post.take(),
                etag: run.etag.take(),
                ..Run::default()
            };
        }
    }

    pub(super) fn replaced(&mut self, file: usize) {
        if let Some(run) = self.runs.get_mut(file) {
            *run = Run::default();
        }
    }

    pub(super) fn wake_all(&mut self, now: Now) {
        for run in &mut self.runs {
            run.due_ms = run.due_ms.map(|_| now.mono_ms);
        }
    }

    pub(super) fn under_way(&self) -> usize {
        self.runs.iter().filter(|run| run.attempt.is_some()).count()
    }

    /// Returns the next document that may start.
    pub(super) fn next_ready(&self, now: Now) -> Option<usize> {
        self.runs.iter().position(|run| match run.state {
            FileState::Waiting => true,
            FileState::Retrying { .. } => run.due_ms.is_none_or(|due| due <= now.mono_ms),
            _ => false,
        })
    }

    pub(super) fn is_settled(&self) -> bool {
        !self.runs.iter().any(|run| {
            matches!(
                run.state,
                FileState::Waiting | FileState::Sending | FileState::Retrying { .. }
            )
        })
    }

    pub(super) fn any(&self, is: impl Fn(&FileState) -> bool) -> bool {
        self.count(is) > 0
    }

    pub(super) fn count(&self, is: impl Fn(&FileState) -> bool) -> usize {
        self.runs.iter().filter(|run| is(&run.state)).count()
    }

    pub(super) fn slow_down(&mut self) {
        self.allowed = (self.allowed / 2).max(1);
        self.successes = 0;
    }

    pub(super) fn count_success(&mut self) {
        self.successes += 1;
        if self.successes >= SUCCESSES_TO_RESTORE && self.allowed < self.most {
            self.allowed += 1;
            self.successes = 0;
        }
    }
}
