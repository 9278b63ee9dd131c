//! The built program, run in a home folder of its own, and its output.
//!
//! Knows nothing of the tests. A child that does not end is killed.

#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::fs::{self, File};
use std::io::{self, BufRead as _, BufReader, Lines, PipeReader, PipeWriter, Write as _};
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::Value as Json;
use tempfile::TempDir;

/// More time than any run needs, even on a busy machine.
pub(crate) const BOUND: Duration = Duration::from_mins(2);
/// Bytes of output that the system buffers for a reader that does not come.
const PIPE_BYTES: usize = 64 * 1024;
/// The user `nobody`, to whom permission bits apply.
#[cfg(unix)]
const NOBODY: u32 = 65_534;

/// The output and exit code of a run.
#[derive(Debug)]
pub(crate) struct Said {
    /// The exit code; `None` when a signal ended it.
    pub(crate) exit: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Said {
    /// The lines of `--json`, each of them one JSON object.
    #[track_caller]
    pub(crate) fn events(&self) -> Vec<Json> {
        self.stdout
            .lines()
            .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("no JSON: {line}")))
            .collect()
    }
}

/// An empty home, so that nothing of the user's is read and everything that is written is found.
#[derive(Debug)]
pub(crate) struct Home(TempDir);

impl Home {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["config", "data", "cache", "state", "runtime", "tmp"] {
            fs::create_dir(folder.path().join(name)).expect("a folder");
        }
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// The binary, with nothing of this process's environment.
    pub(crate) fn dossier(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dossier"));
        command
            .env_clear()
            .current_dir(self.path())
            .env("HOME", self.path())
            .env("TMPDIR", self.path().join("tmp"));
        for (name, folder) in [
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "runtime"),
        ] {
            command.env(name, self.path().join(folder));
        }
        command
            .env("LC_ALL", "en_US.UTF-8")
            .env("USER", "Jane Doe")
            .env("RUST_BACKTRACE", "1")
            .stdin(Stdio::null());
        command
    }

    /// `dossier submit` of a case to an API, the token in a file.
    pub(crate) fn submit(&self, case: &Path, api: &str, token_file: &Path) -> Command {
        let mut command = self.dossier();
        // These servers apply a submit at once or never: a second of questions is enough for them.
        command
            .args(["submit", "--settle", "1"])
            .arg(case)
            .args(["--api", api])
            .arg("--token-file")
            .arg(token_file);
        command
    }

    /// A file in this home with a text, for a token or a key.
    pub(crate) fn keep(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        fs::write(&path, text).expect("written");
        path
    }
}

/// Runs a command to its end.
pub(crate) fn run(command: Command) -> Said {
    Running::start(command).finish()
}

/// Starts a child. A copy of the binary that was just written can still be open for writing in a
/// child that another thread has forked but that has not called `exec` yet; a retry succeeds.
fn spawn(command: &mut Command) -> Child {
    loop {
        match command.spawn() {
            Err(error) if error.kind() == std::io::ErrorKind::ExecutableFileBusy => {
                std::thread::yield_now();
            }
            result => return result.expect("the binary starts"),
        }
    }
}

/// A child whose output is read as it comes.
#[derive(Debug)]
pub(crate) struct Running {
    child: Arc<Mutex<Child>>,
    /// Its output, until the reader is gone.
    lines: Option<Lines<BufReader<PipeReader>>>,
    stdout: String,
    errors: File,
    guard: Option<(SyncSender<()>, JoinHandle<()>)>,
}

impl Running {
    pub(crate) fn start(command: Command) -> Self {
        Self::begin(command, b"", None)
    }

    /// Starts it and reads the lines of its standard error as they come. It waits for a reader of
    /// its standard output, so that one has to say little there.
    pub(crate) fn start_noted(command: Command) -> (Self, impl Iterator<Item = String>) {
        let (notes, writer) = io::pipe().expect("a pipe");
        (
            Self::begin(command, b"", Some(writer)),
            BufReader::new(notes).lines().map_while(Result::ok),
        )
    }

    /// Starts it with a full output: its first line waits until [`Self::finish`] reads.
    pub(crate) fn start_unheard(command: Command) -> Self {
        Self::begin(command, &vec![b'\n'; PIPE_BYTES], None)
    }

    /// Starts it with an output that already holds something; what it says of errors is kept, or
    /// goes into a pipe.
    fn begin(mut command: Command, before: &[u8], notes: Option<PipeWriter>) -> Self {
        let errors = tempfile::tempfile().expect("a file");
        let (output, mut input) = io::pipe().expect("a pipe");
        input.write_all(before).expect("written");
        let kept = || Stdio::from(errors.try_clone().expect("a second handle"));
        command.stdout(input).stderr(notes.map_or_else(kept, Stdio::from));
        let child = spawn(&mut command);
        // The command has a hold on the pipe, which would never end.
        drop(command);
        let child = Arc::new(Mutex::new(child));
        let guard = Some(guard(Arc::clone(&child)));
        Self {
            child,
            lines: Some(BufReader::new(output).lines()),
            stdout: String::new(),
            errors,
            guard,
        }
    }

    /// A hold by which others can end it.
    pub(crate) fn handle(&self) -> Arc<Mutex<Child>> {
        Arc::clone(&self.child)
    }

    /// The process's number.
    pub(crate) fn id(&self) -> u32 {
        lock(&self.child).id()
    }

    /// Reads on until a line is what is waited for; `None` when the output ends before.
    pub(crate) fn until(&mut self, is_it: impl Fn(&str) -> bool) -> Option<String> {
        loop {
            let line = self.next_line()?;
            if is_it(&line) {
                return Some(line);
            }
        }
    }

    fn next_line(&mut self) -> Option<String> {
        // A child that was killed in the middle of a character leaves no more lines.
        let line = self.lines.as_mut()?.next()?.ok()?;
        self.stdout.push_str(&line);
        self.stdout.push('\n');
        Some(line)
    }

    /// Sends the signal of Ctrl+C.
    pub(crate) fn interrupt(&self) {
        self.signal("INT");
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let status = Command::new("kill")
            .args([&format!("-{name}"), &self.id().to_string()])
            .status()
            .expect("kill runs");
        assert!(status.success(), "the child can be told");
    }

    /// Stops reading; returns how the run ended.
    pub(crate) fn finish_unheard(mut self) -> Option<i32> {
        drop(self.lines.take());
        loop {
            // Not a wait: the hold on the child has to be free for the guard.
            if let Some(status) = lock(&self.child).try_wait().expect("its status") {
                return status.code();
            }
            thread::park_timeout(Duration::from_millis(5));
        }
    }

    /// Reads to the end and answers what it said.
    pub(crate) fn finish(mut self) -> Said {
        use std::io::{Read as _, Seek as _};
        while self.next_line().is_some() {}
        // Its output has ended, so it has, or is about to.
        let status = lock(&self.child).wait().expect("it ends");
        let mut stderr = Vec::new();
        self.errors.rewind().expect("read again");
        self.errors.read_to_end(&mut stderr).expect("what it said");
        let stdout = std::mem::take(&mut self.stdout);
        Said { exit: status.code(), stdout, stderr: String::from_utf8_lossy(&stderr).into_owned() }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        kill(&self.child);
        if let Some((end, thread)) = self.guard.take() {
            drop(end);
            drop(thread.join());
        }
    }
}

/// Ends a child at once, as a power cut would.
pub(crate) fn kill(child: &Mutex<Child>) {
    let mut child = lock(child);
    // It may have ended already.
    drop(child.kill());
    drop(child.wait());
}

fn lock(child: &Mutex<Child>) -> MutexGuard<'_, Child> {
    child.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Kills a child that is still there after [`BOUND`].
fn guard(child: Arc<Mutex<Child>>) -> (SyncSender<()>, JoinHandle<()>) {
    let (end, ended) = sync_channel::<()>(0);
    let thread = thread::spawn(move || {
        if ended.recv_timeout(BOUND) == Err(RecvTimeoutError::Timeout) {
            kill(&child);
        }
    });
    (end, thread)
}

/// Checks every item, `workers` at a time (most runs wait more than they compute), and answers for
/// all that failed.
#[track_caller]
pub(crate) fn each<T: Sync>(items: &[T], workers: usize, check: impl Fn(&T) + Sync) {
    let (next, failed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..workers.min(items.len()) {
            scope.spawn(|| {
                while let Some(item) = items.get(next.fetch_add(1, Ordering::Relaxed)) {
                    // The panic has said what is wrong; the other items are still worth a look.
                    let sound = panic::catch_unwind(AssertUnwindSafe(|| check(item))).is_ok();
                    failed.fetch_add(usize::from(!sound), Ordering::Relaxed);
                }
            });
        }
    });
    assert_eq!(failed.into_inner(), 0, "of {} failed", items.len());
}

/// Runs a command as a user whom permission bits stop. To whom they apply already, nothing
/// changes.
#[cfg(unix)]
pub(crate) fn give_up_privileges(command: &mut Command, home: &Home) {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;
    if fs::metadata(home.path()).expect("metadata").uid() != 0 {
        return;
    }
    // The user `nobody` may not read the home folder and perhaps not the binary's folder.
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o755)).expect("changed");
    let binary = home.path().join("dossier");
    fs::copy(command.get_program(), &binary).expect("copied");
    let mut unprivileged = Command::new(binary);
    unprivileged
        .args(command.get_args())
        .uid(NOBODY)
        .gid(NOBODY)
        .env_clear()
        .current_dir(home.path());
    unprivileged
        .envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .stdin(Stdio::null());
    *command = unprivileged;
}

#[cfg(not(unix))]
pub(crate) fn give_up_privileges(_: &mut Command, _: &Home) {}
