//! What may be learnt of this process from outside: what it says when it panics, and its memory.
//!
//! Must not know: what it keeps from whom.

use std::io::{self, Write as _};
use std::panic::{self, Location};

use crate::words;

/// From here on a panic says its place and a fixed sentence on standard error. What it was about
/// may hold values, and is never shown; no `RUST_BACKTRACE` brings it back.
pub fn install_panic_hook() {
    // Looked up now: in the middle of a panic there may be no words any more.
    let sentence = words::text("command-panic");
    panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(Location::to_string).unwrap_or_default();
        let _gone = writeln!(io::stderr(), "{place}: {sentence}").is_err();
    }));
}

/// From here on no core dump is written of this process, and no other process of the same user
/// reads its memory, but while [`readable`] says so; root always can. Only Linux is asked for this:
/// elsewhere the system's own rules hold.
pub fn close_memory() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{
            DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit,
        };
        let nothing = Rlimit { current: Some(0), maximum: Some(0) };
        let limited = setrlimit(Resource::Core, nothing).is_ok();
        let closed = set_dumpable_behavior(DumpableBehavior::NotDumpable).is_ok();
        if closed {
            readers::close();
        }
        // A system that refuses this is no reason not to work.
        if !limited || !closed {
            tracing::warn!(limited, closed, "memory-not-closed");
        }
    }
}

/// The most memory, in bytes of addresses, a process may take that draws a stranger's document.
#[cfg(target_os = "linux")]
const DRAWING_BYTES: u64 = 1024 * 1024 * 1024;

/// From here on this process takes a bounded amount of memory, and ends when it wants more. Only
/// Linux is asked for this.
pub fn limit_memory() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let limit = Rlimit { current: Some(DRAWING_BYTES), maximum: Some(DRAWING_BYTES) };
        let _refused = setrlimit(Resource::As, limit).is_err();
    }
}

/// As long as this is kept, the system's own rules say who reads this process's memory. The
/// desktop's file dialogs need it: xdg-desktop-portal refuses them to a process whose
/// `/proc/PID/root` it can't look up (its issues 785 and 1490). Still no core is written.
#[must_use]
pub fn readable() -> Readable {
    #[cfg(target_os = "linux")]
    readers::add();
    Readable(())
}

/// Closes the memory again where it was closed before, once nobody else keeps one.
#[derive(Debug)]
pub struct Readable(());

impl Drop for Readable {
    fn drop(&mut self) {
        #[cfg(target_os = "linux")]
        readers::remove();
    }
}

/// Counts those who keep the memory readable. The system knows one state for the whole process, so
/// the count is the process's too.
#[cfg(target_os = "linux")]
mod readers {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};

    use rustix::process::{DumpableBehavior, set_dumpable_behavior};

    static COUNT: AtomicUsize = AtomicUsize::new(0);
    /// True once the memory was closed; before that there is nothing to open.
    static IS_CLOSED: AtomicBool = AtomicBool::new(false);

    pub(super) fn close() {
        IS_CLOSED.store(true, SeqCst);
    }

    pub(super) fn add() {
        COUNT.fetch_add(1, SeqCst);
        settle();
    }

    pub(super) fn remove() {
        COUNT.fetch_sub(1, SeqCst);
        settle();
    }

    /// Sets the state that goes with the count, until the count is still the same afterwards:
    /// whoever sets it last has looked.
    fn settle() {
        let mut seen = None;
        while IS_CLOSED.load(SeqCst) && seen != Some(COUNT.load(SeqCst)) {
            let count = COUNT.load(SeqCst);
            seen = Some(count);
            let state =
                if count > 0 { DumpableBehavior::Dumpable } else { DumpableBehavior::NotDumpable };
            let _refused = set_dumpable_behavior(state).is_err();
        }
    }
}
