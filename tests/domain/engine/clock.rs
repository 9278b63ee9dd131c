//! A paused clock: it does not move while any task is runnable, and then jumps to the end of the
//! next wait.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use dossier::domain::submission::Now;
use dossier::engine::ports::{Clock, Due};

/// Real time without activity before the clock jumps.
const STILL: Duration = Duration::from_millis(1);

/// The clock, and what waits on it.
#[derive(Debug, Default)]
pub(crate) struct Jumping {
    mono_ms: AtomicU64,
    waits: Mutex<BTreeMap<u64, u64>>,
    next: AtomicU64,
}

impl Jumping {
    pub(crate) fn mono_ms(&self) -> u64 {
        self.mono_ms.load(Ordering::SeqCst)
    }

    /// Passes time without waiting.
    pub(crate) fn advance(&self, ms: u64) {
        self.mono_ms.fetch_add(ms, Ordering::SeqCst);
    }
}

/// A wait that is known to the clock until it is over or dropped.
struct Wait<'a> {
    clock: &'a Jumping,
    number: u64,
}

impl Drop for Wait<'_> {
    fn drop(&mut self) {
        self.clock.waits.lock().unwrap().remove(&self.number);
    }
}

impl Clock for Jumping {
    fn now(&self) -> Now {
        let mono_ms = self.mono_ms();
        Now { mono_ms, unix_secs: 1_000 + i64::try_from(mono_ms / 1_000).unwrap() }
    }

    fn sleep_until(&self, mono_ms: u64) -> Due<'_> {
        Box::pin(async move {
            let number = self.next.fetch_add(1, Ordering::SeqCst);
            self.waits.lock().unwrap().insert(number, mono_ms);
            let _wait = Wait { clock: self, number };
            while self.mono_ms() < mono_ms {
                let before = self.mono_ms();
                // Whatever is ready by then runs first.
                tokio::time::sleep(STILL).await;
                if self.mono_ms() == before {
                    let next = self.waits.lock().unwrap().values().min().copied();
                    self.mono_ms.fetch_max(next.unwrap_or(mono_ms), Ordering::SeqCst);
                }
            }
        })
    }
}
