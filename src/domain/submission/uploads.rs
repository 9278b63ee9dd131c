//! Every document's way to S3: whose turn it is, what a failure leads to, and what a 409 changes.
//!
//! Must not know: sockets, S3's wording (that is `failure`).

use super::backoff::LONGEST_RETRY_AFTER_SECS;
use super::{Effect, Now, State, Stored, Submission};
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
/// Successes after which one more document goes at a time again.
const SUCCESSES_TO_RESTORE: u32 = 10;
/// Rounds of 409 that are answered without asking the operator.
const MOST_ROUNDS: u32 = 5;
/// How often a document may be missing after S3 said it stored it.
const MOST_MISSING_AFTER_SENT: u32 = 2;

#[derive(Clone, Debug, Default)]
struct Run {
    state: FileState,
    post: Option<Post>,
    attempt: Option<u64>,
    due_ms: Option<u64>,
    tries: u32,
    resets: u32,
    asked_fresh_post: bool,
    missing_after_sent: u32,
    /// S3's `ETag`, once it stored the document.
    etag: Option<String>,
}

/// All documents of a submission.
#[derive(Clone, Debug)]
pub(super) struct Uploads {
    runs: Vec<Run>,
    most: usize,
    allowed: usize,
    successes: u32,
    rounds: u32,
    /// When the storage may be asked again, in seconds since the epoch; nothing leaves for it
    /// before the operator resumes.
    busy_until: Option<i64>,
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

    /// When the next wait ends; while all places are taken, the end of an upload is what comes
    /// next.
    pub(super) fn next_due_ms(&self) -> Option<u64> {
        if self.under_way() >= self.allowed || self.busy_until.is_some() {
            return None;
        }
        self.runs.iter().filter_map(|run| run.due_ms).min()
    }

    /// Takes back what is under way or waited for; answers whether anything was under way.
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

    /// When the first of the posts ends that are still needed, in seconds since the epoch by the
    /// server's clock.
    pub(super) fn posts_end_at(&self) -> Option<i64> {
        let open = self.runs.iter().filter(|run| run.state != FileState::Sent);
        open.filter_map(|run| run.post.as_ref()?.policy().expires_at).min()
    }

    /// The operator asked for another go: earlier failures no longer count.
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

    fn under_way(&self) -> usize {
        self.runs.iter().filter(|run| run.attempt.is_some()).count()
    }

    /// The next document whose turn it is.
    fn next_ready(&self, now: Now) -> Option<usize> {
        self.runs.iter().position(|run| match run.state {
            FileState::Waiting => true,
            FileState::Retrying { .. } => run.due_ms.is_none_or(|due| due <= now.mono_ms),
            _ => false,
        })
    }

    fn is_settled(&self) -> bool {
        !self.runs.iter().any(|run| {
            matches!(
                run.state,
                FileState::Waiting | FileState::Sending | FileState::Retrying { .. }
            )
        })
    }

    fn any(&self, is: impl Fn(&FileState) -> bool) -> bool {
        self.count(is) > 0
    }

    fn count(&self, is: impl Fn(&FileState) -> bool) -> usize {
        self.runs.iter().filter(|run| is(&run.state)).count()
    }

    fn slow_down(&mut self) {
        self.allowed = (self.allowed / 2).max(1);
        self.successes = 0;
    }

    fn count_success(&mut self) {
        self.successes += 1;
        if self.successes >= SUCCESSES_TO_RESTORE && self.allowed < self.most {
            self.allowed += 1;
            self.successes = 0;
        }
    }
}

impl Submission {
    /// An accepted submit: documents go out by their posts.
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

    /// A 409: the missing ones go again by themselves, unless one was missing twice after S3 had
    /// stored it. Where the list could not be read as a whole, only another 409 tells whether the
    /// rest is there.
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
            .any(|file| self.uploads.runs[*file].missing_after_sent >= MOST_MISSING_AFTER_SENT);
        if stuck || self.uploads.rounds > MOST_ROUNDS {
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

    /// Sends as many as may go at a time; when all are settled, goes on.
    pub(super) fn pump(&mut self, now: Now) {
        if let Some(at) = self.uploads.busy_until {
            // What is on its way may still arrive.
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
        } else if self.uploads.any(|state| matches!(state, FileState::Paused { .. })) {
            self.halt_for_network(Failure::FilesPaused, now);
        } else {
            self.confirm(now);
        }
    }

    /// The outcome of one post of one document; see [`super::Input::Uploaded`].
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
