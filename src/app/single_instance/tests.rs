//! Calls of a second process, without a window: answered, not answered, and without a first
//! process.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

const SHORT: Patience =
    Patience { answer: Duration::from_millis(300), listening: Duration::from_millis(600) };
const LONG: Patience =
    Patience { answer: Duration::from_secs(30), listening: Duration::from_mins(1) };

/// A first process in a folder; with `is_awake` its window answers each call.
struct First {
    folder: tempfile::TempDir,
    woken: Arc<AtomicUsize>,
    _front: Option<SingleInstance>,
}

impl First {
    async fn start(is_awake: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (calls, mut front) = channel();
        let woken = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&woken);
        let waker: Waker = Arc::new(move || {
            count.fetch_add(1, Ordering::SeqCst);
        });
        let (listener, nonce) = open(folder.path()).await.unwrap();
        tokio::spawn(serve(listener, nonce, calls, waker));
        if is_awake {
            let mut called = front.calls.take().unwrap();
            tokio::spawn(async move {
                while let Some(call) = called.recv().await {
                    call.send(()).unwrap();
                }
            });
        }
        Self { folder, woken, _front: (!is_awake).then_some(front) }
    }

    async fn called(&self, patience: Patience) -> Heard {
        call(self.folder.path(), || true, patience).await
    }
}

#[tokio::test]
async fn s17_a_second_process_is_answered_every_time() {
    let first = First::start(true).await;
    for _ in 0..3 {
        assert_eq!(first.called(LONG).await, Heard::Answered);
    }
    assert_eq!(first.woken.load(Ordering::SeqCst), 3);
}

#[tokio::test]
async fn s17_a_window_that_hangs_is_said_to_be_silent() {
    assert_eq!(First::start(false).await.called(SHORT).await, Heard::Silent);
}

#[tokio::test]
async fn s17_a_wrong_or_missing_nonce_is_not_answered_and_wakes_nobody() {
    let first = First::start(true).await;
    let (port, nonce) = read(first.folder.path()).unwrap();
    assert_eq!(ask(port, !nonce).await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
    let mut silent = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.unwrap();
    assert_eq!(silent.read(&mut [0]).await.unwrap(), 0, "it is closed without a word");
    assert_eq!(first.woken.load(Ordering::SeqCst), 0);
    // It does not block other callers, either.
    assert_eq!(first.called(LONG).await, Heard::Answered);
}

#[tokio::test]
async fn l7_what_a_killed_process_left_is_harmless() {
    let folder = tempfile::tempdir().unwrap();
    let gone =
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap().port();
    for left in [format!("{gone} {:032x}", 7), "nonsense".to_owned(), String::new()] {
        fs::write(folder.path().join("front"), left).unwrap();
        assert_eq!(call(folder.path(), || true, SHORT).await, Heard::Silent);
        assert_eq!(call(folder.path(), || false, SHORT).await, Heard::Free);
        assert_eq!(read(folder.path()), None);
    }
}

#[tokio::test]
async fn l7_a_first_process_that_ends_while_it_is_called_makes_room() {
    let folder = tempfile::tempdir().unwrap();
    let asked = AtomicUsize::new(0);
    assert_eq!(
        call(folder.path(), || asked.fetch_add(1, Ordering::SeqCst) < 2, LONG).await,
        Heard::Free
    );
}

#[cfg(unix)]
#[tokio::test]
async fn what_lies_there_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let first = First::start(true).await;
    let mode = fs::metadata(first.folder.path().join("front")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
