//! A disk that is full, or does not make writes durable, from any call on while a case is saved and
//! sent.
//!
//! A child saves a case, attaches documents and sends it; `support/fulldisk.c` fails its Nth call
//! to the disk and all later ones, for every N. At each failure the child waits, a copy of the disk
//! is opened and checked, and room is made. A process of its own: hundreds of children run six at a
//! time, and tests that measure time would measure them. Knows nothing of how anything is stored.

#![cfg(target_os = "linux")]
#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]
#![expect(
    clippy::print_stdout,
    reason = "the child is heard by what it prints, and the sweeps tell what they tried"
)]

mod child;
#[path = "../support/fake.rs"]
mod fake;
mod looked;
#[path = "../support/story.rs"]
#[expect(dead_code, reason = "only its keyring is needed")]
mod story;

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::{env, fs, thread};

use fake::{Fake, Kind, TOKEN};
use looked::Said;

/// Children at a time; each mostly waits for the disk.
const WORKERS: usize = 6;
/// More calls to the disk than a story makes.
const NEVER: usize = 1_000_000_000;

/// The failure of the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Disk {
    /// No room (ENOSPC) for writing, creating a file or folder, or making it durable.
    Full,
    /// Writes succeed but do not become durable (EIO).
    NotDurable,
}

#[test]
fn l1_l2_l3_full_at_any_write_of_a_story_nothing_saved_is_lost_and_nothing_is_sent_without_its_intent()
 {
    sweep(Disk::Full);
}

#[test]
fn l4_what_can_not_be_made_durable_at_any_moment_of_a_story_counts_as_not_saved() {
    sweep(Disk::NotDurable);
}

/// The child's own test. Outside the child it tells the story once on a disk with room.
#[test]
fn a_process_that_keeps_a_case_and_sends_it() {
    if child::is_this_process() {
        child::tell();
    } else {
        let library = built();
        let refused = Run::start(Disk::Full, NEVER, library.path()).finish();
        assert_eq!(refused, [""; 0], "a disk with room refuses nothing");
    }
}

/// Runs the child for every N, until it calls the disk fewer times than that.
fn sweep(disk: Disk) {
    let library = built();
    let (next, needed) = (AtomicUsize::new(1), AtomicUsize::new(usize::MAX));
    let refusals: Mutex<BTreeMap<String, usize>> = Mutex::default();
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= needed.load(Ordering::Relaxed) {
                        return;
                    }
                    let refused = Run::start(disk, at, library.path()).finish();
                    if refused.is_empty() {
                        needed.fetch_min(at, Ordering::Relaxed);
                    }
                    for what in refused {
                        *refusals.lock().expect("whole").entry(what).or_default() += 1;
                    }
                }
            });
        }
    });
    let (needed, refusals) = (needed.into_inner() - 1, refusals.into_inner().expect("whole"));
    println!("{disk:?} at each of {needed} calls; refused: {refusals:#?}");
    assert!(needed > 20, "the story is too short, or the library does not see it");
    for step in child::STEPS {
        assert!(
            refusals.keys().any(|refused| refused.starts_with(step)),
            "{step} was never refused"
        );
    }
}

/// Builds the library that fills the disk, in a temporary folder.
fn built() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/fulldisk.c");
    let mut compiler = Command::new("gcc");
    compiler
        .args(["-O1", "-shared", "-fPIC", "-o"])
        .arg(folder.path().join("fulldisk.so"))
        .arg(source)
        .arg("-ldl");
    let status = compiler.status().expect("gcc is in packaging/packages");
    assert!(status.success(), "the library is built");
    folder
}

/// One child and its expected results.
struct Run {
    name: String,
    folder: tempfile::TempDir,
    fake: Fake,
    child: Child,
    said: Arc<Mutex<Said>>,
}

impl Run {
    fn start(disk: Disk, at: usize, library: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("data")).expect("made");
        fake::write_case(folder.path(), 40_000);
        let said = Arc::new(Mutex::new(Said::new(folder.path().to_path_buf())));
        let fake = Fake::start({
            let said = Arc::clone(&said);
            move |talk| {
                if talk.call.kind == Kind::Submit {
                    // A panic here answers nothing, and the story does not end well.
                    said.lock().expect("whole").check_intent();
                }
                Ok(None)
            }
        });
        let mut command = Command::new(env::current_exe().expect("this program"));
        command.args(["--exact", "a_process_that_keeps_a_case_and_sends_it", "--nocapture"]);
        command
            .env("LD_PRELOAD", library.join("fulldisk.so"))
            .env("DISK_UNDER", folder.path().join("data"));
        command.env("DISK_FULL", full(folder.path())).env("DISK_LOG", folder.path().join("log"));
        command.env("DISK_FAILS_AT", at.to_string());
        if disk == Disk::NotDurable {
            command.env("DISK_ONLY_SYNC", "1");
        }
        command
            .env(child::FOLDER, folder.path())
            .env(child::API, fake.url())
            .env(child::LINK, TOKEN);
        let errors = fs::File::create(folder.path().join("errors")).expect("a file");
        let child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(errors)
            .spawn()
            .expect("a child");
        Self { name: format!("{disk:?} from call {at} on"), folder, fake, child, said }
    }

    /// Reads the child's output to its end; returns the steps that the disk refused.
    fn finish(mut self) -> Vec<String> {
        let (mut heard, mut refused) = (Vec::new(), Vec::new());
        let lines = BufReader::new(self.child.stdout.take().expect("its output")).lines();
        let mut go_on = self.child.stdin.take().expect("its input");
        for line in lines.map_while(Result::ok) {
            heard.push(line.clone());
            let mut said = self
                .said
                .lock()
                .unwrap_or_else(|_| panic!("{}: at the submit; {heard:#?}", self.name));
            said.hear(&line);
            if let Some(what) = line.strip_prefix("refused ") {
                let full = full(self.folder.path());
                assert!(full.exists(), "{}: refused for nothing: {heard:#?}", self.name);
                said.check(&format!("{}: {heard:#?}", self.name));
                refused.push(what.to_owned());
                fs::remove_file(full).expect("room is made");
                writeln!(go_on, "go on").expect("told");
            }
        }
        let errors = fs::read_to_string(self.folder.path().join("errors")).expect("what it said");
        let told = || format!("{}: {heard:#?}\n{errors}", self.name);
        assert!(
            self.child.wait().expect("ended").success() && !errors.contains("panicked"),
            "{}",
            told()
        );
        let mut said = self.said.lock().unwrap_or_else(|_| panic!("at the submit: {}", told()));
        said.check_completed(&told());
        let submits = self.fake.calls_of(Kind::Submit).len();
        assert_eq!((submits, self.fake.submits_applied()), (1, 1), "{}", told());
        // Full, but nothing was ever refused of it that mattered: still a moment that was tried.
        if full(self.folder.path()).exists() && refused.is_empty() {
            refused.push("nothing that mattered".to_owned());
        }
        refused
    }
}

/// The file that makes the disk full while it exists.
fn full(folder: &Path) -> PathBuf {
    folder.join("full")
}
