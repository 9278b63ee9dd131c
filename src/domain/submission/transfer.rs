//! Uploads: starting them, the consequences of a failure, and of a 409.
//!
//! Knows nothing of sockets and of S3's error texts (`failure` does).

use super::backoff::LONGEST_RETRY_AFTER_SECS;
use super::interface::{Effect, Now, Stored};
use super::machine::Submission;
use super::state::State;
use super::uploads::Run;
use crate::domain::failure::{Failure, UploadFault, UploadVerdict};
use crate::domain::progress::{FileState, Phase};
use crate::domain::record::Record;
use crate::domain::ticket::{Post, UploadPlan};

/// First wait before a document is sent again, in milliseconds.
const AGAIN_BASE_MS: u64 = 500;
/// First wait after the server asked to slow down, in milliseconds.
const SLOW_DOWN_BASE_MS: u64 = 1_000;
/// Tries of one document with one post.
const TRIES: u32 = 5;
/// Rounds of 409 that are answered without asking the operator.
const MAX_ROUNDS: u32 = 5;
/// Most times that a document may be missing after S3 had stored it.
const MAX_MISSING_AFTER_SENT: u32 = 2;

impl Submission {
    /// Begins the uploads of an accepted submit.
    pub(super) fn begin_uploads(&mut self, plan: UploadPlan, now: Now) {
        let posts = plan.into_posts();
        let asked: Vec<usize> = posts.iter().map(|(file, _)| *file).collect();
        self.take_replacements(&asked);
        if self.are_replaced(&asked) {
            self.outbox.push_back(Effect::Commit(Record::Missing { files: asked }));
        }
        self.upload(posts, now);
    }

    fn upload(&mut self, posts: Vec<(usize, Post)>, now: Now) {
        self.uploads.busy_until = None;
        for (file, post) in posts {
            self.give_post(file, post);
        }
        self.state = State::Uploading;
        self.pump(now);
    }

    /// Uploads the documents that a 409 names, unless one was missing twice after S3 had stored it.
    ///
    /// If the list could not be read completely (`is_whole` is false), the others need another
    /// confirm.
    pub(super) fn begin_missing(&mut self, plan: UploadPlan, is_whole: bool, now: Now) {
        let posts = plan.into_posts();
        let missing: Vec<usize> = posts.iter().map(|(file, _)| *file).collect();
        let record = Record::Missing { files: missing.clone() };
        self.take_replacements(&missing);
        self.outbox.push_back(if self.are_replaced(&missing) {
            Effect::Commit(record)
        } else {
            Effect::Note(record)
        });
        for file in &missing {
            let run = &mut self.uploads.runs[*file];
            if run.state == FileState::Sent {
                run.missing_after_sent += 1;
            }
        }
        for (file, run) in self.uploads.runs.iter_mut().enumerate() {
            run.state = if missing.contains(&file) {
                FileState::Missing
            } else if is_whole || run.state == FileState::Sent {
                FileState::Sent
            } else {
                FileState::NeedsPost
            };
        }
        self.uploads.rounds += 1;
        let stuck = missing
            .iter()
            .any(|file| self.uploads.runs[*file].missing_after_sent >= MAX_MISSING_AFTER_SENT);
        if stuck || self.uploads.rounds > MAX_ROUNDS {
            return self.halt_for_files();
        }
        self.upload(posts, now);
    }

    fn halt_for_files(&mut self) {
        let count =
            self.uploads.count(|state| !matches!(state, FileState::Sent | FileState::Unverified));
        self.halt(Phase::NeedsFiles, Failure::FilesNeeded { count });
    }

    fn give_post(&mut self, file: usize, post: Post) {
        let run = &mut self.uploads.runs[file];
        *run = Run {
            post: Some(post),
            resets: run.resets,
            asked_fresh_post: run.asked_fresh_post,
            missing_after_sent: run.missing_after_sent,
            ..Run::default()
        };
    }

    /// Starts as many uploads as may run at a time; goes on when all have ended.
    pub(super) fn pump(&mut self, now: Now) {
        if let Some(at) = self.uploads.busy_until {
            // Uploads under way may still succeed.
            if self.uploads.under_way() == 0 {
                self.halt(Phase::Interrupted, Failure::StorageBusyUntil { at });
            }
            return;
        }
        while self.uploads.under_way() < self.uploads.allowed
            && let Some(file) = self.uploads.next_ready(now)
        {
            self.send_file(file, now);
        }
        if self.uploads.is_settled() {
            self.settled(now);
        }
    }

    fn send_file(&mut self, file: usize, now: Now) {
        let attempt = self.attempt();
        let bytes = self.manifest.files[file].attachment.bytes;
        let server_now = self.server_now(now);
        let run = &mut self.uploads.runs[file];
        run.due_ms = None;
        let Some(post) = run.post.clone() else {
            run.state = FileState::NeedsPost;
            return;
        };
        let policy = post.policy();
        if server_now.is_some_and(|server_now| policy.has_expired(server_now)) {
            run.state = FileState::NeedsPost;
        } else if let Some(problem) = policy.refuses_size(bytes) {
            run.state = FileState::Failed { fault: UploadFault::Local(problem) };
        } else {
            run.attempt = Some(attempt);
            run.state = FileState::Sending;
            self.outbox.push_back(Effect::Upload { file, attempt, post });
        }
    }

    fn settled(&mut self, now: Now) {
        if self.uploads.any(|state| matches!(state, FileState::Failed { .. })) {
            self.halt_for_files();
        } else if self.uploads.any(|state| *state == FileState::Held) {
            // Without a wait: resuming sends what is held back.
            self.halt(Phase::Interrupted, Failure::Cancelled);
        } else if self.uploads.any(|state| matches!(state, FileState::Paused { .. })) {
            self.halt_for_network(Failure::FilesPaused, now);
        } else {
            self.confirm(now);
        }
    }

    /// Handles the outcome of one post of one document.
    pub(super) fn upload_answer(
        &mut self,
        file: usize,
        attempt: u64,
        result: Result<Stored, UploadFault>,
        now: Now,
    ) {
        let known = self.uploads.runs.get(file).is_some_and(|run| run.attempt == Some(attempt));
        if !known || !matches!(self.state, State::Uploading) {
            return;
        }
        self.uploads.runs[file].attempt = None;
        match result {
            Ok(stored) => self.stored(file, stored),
            Err(fault) => self.not_stored(file, fault, now),
        }
        if matches!(self.state, State::Uploading) {
            self.pump(now);
        }
    }

    fn stored(&mut self, file: usize, stored: Stored) {
        self.backoff.refill();
        self.uploads.count_success();
        self.uploads.mark_sent(file, stored.etag.clone());
        let sha256 = self.manifest.files[file].attachment.sha256;
        self.outbox.push_back(Effect::Note(Record::Sent { file, sha256, etag: stored.etag }));
    }

    fn not_stored(&mut self, file: usize, fault: UploadFault, now: Now) {
        let bytes = self.manifest.files[file].attachment.bytes;
        let run = &mut self.uploads.runs[file];
        run.tries += 1;
        let verdict = fault.verdict(bytes, run.resets);
        if fault == UploadFault::Reset {
            run.resets += 1;
        }
        match verdict {
            UploadVerdict::Again => self.retry_file(file, fault, AGAIN_BASE_MS, now),
            UploadVerdict::SlowDown => {
                self.uploads.slow_down();
                self.retry_file(file, fault, SLOW_DOWN_BASE_MS, now);
            }
            UploadVerdict::FreshPost => self.uploads.runs[file].state = FileState::NeedsPost,
            UploadVerdict::FreshPostOnce => self.fresh_post_once(file, fault),
            UploadVerdict::LetConfirmTell => self.uploads.runs[file].state = FileState::Unverified,
            UploadVerdict::Later => self.uploads.runs[file].state = FileState::Paused { fault },
            UploadVerdict::Person => self.uploads.runs[file].state = FileState::Failed { fault },
            UploadVerdict::OurForm => self.form_refused(file, fault),
        }
    }

    fn retry_file(&mut self, file: usize, fault: UploadFault, base_ms: u64, now: Now) {
        let asked = match &fault {
            UploadFault::Refused(refusal) => refusal.retry_after_secs,
            _ => None,
        };
        if let Some(secs) = asked.filter(|secs| *secs > LONGEST_RETRY_AFTER_SECS) {
            self.uploads.busy_until = self.uploads.busy_until.max(Some(now.after_secs(secs)));
            self.uploads.runs[file].state = FileState::Paused { fault };
            return;
        }
        let tries = self.uploads.runs[file].tries;
        let wait = if tries < TRIES { self.backoff.wait_ms(base_ms, tries, asked) } else { None };
        let run = &mut self.uploads.runs[file];
        match wait {
            Some(wait) => {
                run.due_ms = Some(now.mono_ms + wait);
                run.state = FileState::Retrying { tries, fault };
            }
            None => run.state = FileState::Paused { fault },
        }
    }

    fn fresh_post_once(&mut self, file: usize, fault: UploadFault) {
        let run = &mut self.uploads.runs[file];
        if !run.asked_fresh_post {
            run.asked_fresh_post = true;
            run.state = FileState::NeedsPost;
        } else if fault == UploadFault::Reset {
            run.state = FileState::Paused { fault };
        } else {
            run.state = FileState::Failed { fault };
        }
    }

    fn form_refused(&mut self, file: usize, fault: UploadFault) {
        let code = match &fault {
            UploadFault::Refused(refusal) => refusal.code.clone(),
            _ => String::new(),
        };
        self.uploads.runs[file].state = FileState::Failed { fault };
        self.halt(Phase::Stopped, Failure::FormRefused { code });
    }
}
