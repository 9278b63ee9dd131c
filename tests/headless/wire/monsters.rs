//! Answers that are endless, deep or slow (T6): each ends in bounded time and memory.

use std::fs;
use std::io::{self, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use dossier::domain::failure::{CallFault, UploadFault};
use dossier::domain::hidden::Hidden;
use dossier::domain::ticket::Post;
use dossier::engine::clock::SystemClock;
use dossier::engine::message::Target;
use dossier::engine::ports::{Connect as _, Documents as _, Spektr};
use dossier::engine::transfer;
use dossier::files::Disk;
use dossier::net::{HttpConnect, Timeouts};

use super::{Home, Running, WORKERS, command};
use crate::binary::each;
use crate::fake::{Fake, Kind, TOKEN, Talk, Then, document};

/// The longest a hostile answer may hold a call.
const BOUND: Duration = Duration::from_mins(1);
/// The most that memory may rise while such an answer is read, in kB.
const MOST_RISE_KB: u64 = 20_000;

/// A body: what comes before it on the wire, what is repeated without end, and how it is dressed.
struct Monster {
    name: &'static str,
    head: &'static str,
    start: &'static str,
    /// Sent repeatedly until the client closes the connection.
    again: Vec<u8>,
}

const JSON: &str = "Content-Type: application/json\r\n";
const TEN_GB: &str = "Content-Type: application/json\r\nContent-Length: 10000000000\r\n";
const CHUNKED: &str = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
/// Bytes written at a time, roughly.
const BLOCK_BYTES: usize = 32 * 1024;

fn monsters() -> Vec<Monster> {
    let endless = |name, head, start, again: &str| Monster {
        name,
        head,
        start,
        again: again.repeat(BLOCK_BYTES / again.len()).into_bytes(),
    };
    vec![
        endless("10 GB announced", TEN_GB, "", "["),
        endless("no length, no end", JSON, "", "["),
        endless("an endless text", JSON, "{\"status\": \"", "completed "),
        endless("endless small chunks", CHUNKED, "1\r\n[\r\n", "4\r\n\"a\",\r\n"),
        endless("an endless chunk's name", CHUNKED, "", "1;extension=extension;"),
        endless("endless headers", "X-A: ", "", "aaaaaaaa\r\nX-A: bbbbbbbbbbbbbbbb"),
        endless("one endless header", "X-A: ", "", "a"),
    ]
}

impl Monster {
    fn attack(&self, talk: &mut Talk<'_>, status: &str) -> io::Result<Option<Then>> {
        talk.behave_silently()?;
        let is_header = self.head.starts_with("X-A");
        let end = if is_header { "" } else { "\r\n" };
        talk.stream.write_all(
            format!("HTTP/1.1 {status}\r\n{}{end}{}", self.head, self.start).as_bytes(),
        )?;
        // The client ends it by going away, which makes the write fail.
        loop {
            talk.stream.write_all(&self.again)?;
        }
    }
}

/// The most memory a process ever had, in kB.
fn peak_kb(process: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    peak.trim().trim_end_matches(" kB").parse().unwrap_or(0)
}

#[test]
fn t6_an_answer_without_an_end_is_given_up_in_bounded_time_and_memory() {
    let victims = [
        (Kind::Step, "200 OK"),
        (Kind::Submit, "200 OK"),
        (Kind::Submit, "503 Service Unavailable"),
        (Kind::Confirm, "409 Conflict"),
        (Kind::Post, "204 No Content"),
        (Kind::Post, "503 Slow Down"),
    ];
    let rows: Vec<(Kind, &str, Monster)> = victims
        .into_iter()
        .flat_map(|(kind, status)| {
            monsters().into_iter().map(move |monster| (kind, status, monster))
        })
        .collect();
    let rows: Vec<_> =
        rows.into_iter().map(|(kind, status, monster)| (kind, status, Arc::new(monster))).collect();
    each(&rows, WORKERS, |(kind, status, monster)| {
        let (process, before) =
            (Arc::new(OnceLock::<u32>::new()), Arc::new(OnceLock::<u64>::new()));
        let after = Arc::new(AtomicU64::new(0));
        let (attacked, answered, weapon) = (*kind, (*status).to_owned(), Arc::clone(monster));
        let watch = (Arc::clone(&process), Arc::clone(&before), Arc::clone(&after));
        let fake = Fake::start(move |talk| {
            // The first request waits until it is known whose it is.
            let now = peak_kb(*watch.0.wait());
            watch.1.get_or_init(|| now);
            watch.2.fetch_max(now, Ordering::Relaxed);
            if talk.call.kind == attacked && talk.call.nth == 1 {
                weapon.attack(talk, &answered)
            } else {
                Ok(None)
            }
        });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let began = Instant::now();
        let running = Running::start(command(&home, folder.path(), &fake, 40_000, &[]));
        process.get_or_init(|| running.id());
        let said = running.finish();
        let name = format!("{kind:?} {status}: {}", monster.name);
        assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{name}: {said:?}");
        assert!(began.elapsed() < BOUND, "{name}: {:?}", began.elapsed());
        let (before, after) =
            (before.get().copied().unwrap_or_default(), after.load(Ordering::Relaxed));
        assert!(before > 0 || !cfg!(target_os = "linux"), "{name}: memory was not looked at");
        let rise = after.saturating_sub(before);
        assert!(rise < MOST_RISE_KB, "{name}: memory rose by {rise} kB");
    });
}

#[test]
fn t6_deep_and_wide_answers_are_no_answers() {
    let deep = "[".repeat(100_000);
    let bodies = [
        ("100,000 brackets", deep.clone()),
        ("100,000 brackets that close", format!("{deep}{}", "]".repeat(100_000))),
        ("deep where it matters", format!("{{\"status\": \"accepted\", \"fileUploads\": {deep}")),
        ("100,000 braces", "{\"status\":".repeat(100_000)),
        (
            "100,000 uploads",
            format!("{{\"status\": \"accepted\", \"fileUploads\": [{}0]}}", "0,".repeat(100_000)),
        ),
        ("a number of 900,000 digits", format!("{{\"status\": {}}}", "9".repeat(900_000))),
        ("zeros", "\0".repeat(1_000)),
    ];
    let rows: Vec<(Kind, &str, String)> = [Kind::Step, Kind::Submit]
        .into_iter()
        .flat_map(|kind| bodies.clone().map(|(name, body)| (kind, name, body)))
        .collect();
    each(&rows, WORKERS, |(kind, name, body)| {
        let (attacked, body) = (*kind, body.clone().into_bytes());
        let fake = Fake::start(move |talk| match talk.call.nth {
            1 if talk.call.kind == attacked => {
                // The submit counts all the same: its answer is what is lost.
                let applied = talk.behave_silently();
                applied.and_then(|()| talk.answer("200 OK", JSON, &body)).map(Some)
            }
            _ => Ok(None),
        });
        let said = super::submit(&fake, 40_000, &[]);
        assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{kind:?} {name}: {said:?}");
    });
}

/// Writes the start of an answer and then one byte at a time, until the client closes.
fn drip(talk: &mut Talk<'_>) -> io::Result<Option<Then>> {
    talk.read_all()?;
    talk.stream.write_all(b"HTTP/1.1 503 Slow Down\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n")?;
    loop {
        talk.stream.write_all(b" ")?;
        std::thread::park_timeout(Duration::from_millis(50));
    }
}

fn session(fake: &Fake, timeouts: Timeouts) -> Arc<dyn Spektr> {
    let target = Target {
        api_url: fake.url(),
        token: TOKEN.to_owned().into(),
        api_key: None,
        filled_by: Hidden("Jane Doe".to_owned()),
        upload_hosts: Vec::new(),
    };
    HttpConnect { timeouts }.open(&target).expect("a session")
}

#[test]
fn t6_a_dripping_answer_of_the_api_ends_with_the_calls_own_time() {
    assert!(Timeouts::default().call < BOUND);
    let fake = Fake::start(drip);
    let timeouts = Timeouts { call: Duration::from_secs(1), ..Timeouts::default() };
    let spektr = session(&fake, timeouts);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let began = Instant::now();
    let answered = runtime.block_on(async { spektr.step().await });
    assert!(
        answered.result == Err(CallFault::Garbled)
            || matches!(answered.result, Err(CallFault::Status { .. })),
        "{:?}",
        answered.result
    );
    assert!((Duration::from_secs(1)..BOUND).contains(&began.elapsed()), "{:?}", began.elapsed());
    drop((spektr, runtime));
}

#[test]
fn t6_u3_a_dripping_answer_of_the_storage_ends_with_the_watchdogs_patience() {
    let fake = Fake::start(drip);
    let spektr = session(&fake, Timeouts::default());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("scan.pdf");
    fs::write(&path, document(100_000)).expect("written");
    let attachment = Disk.examine(&path).expect("a document");
    let post = Post {
        url: format!("{}/bucket", fake.url()),
        fields: vec![("key".to_owned(), "x".to_owned())],
    };
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let began = Instant::now();
    let clock = SystemClock::default();
    let sending = transfer::send(
        spektr,
        Arc::new(Disk),
        &clock,
        attachment,
        post,
        Arc::default(),
        Duration::from_secs(1),
    );
    assert_eq!(runtime.block_on(sending).err(), Some(UploadFault::AnswerLost));
    assert!((Duration::from_secs(1)..BOUND).contains(&began.elapsed()), "{:?}", began.elapsed());
    drop(runtime);
}
