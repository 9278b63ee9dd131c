//! Limits on what other programs and the terminal can learn of this process: its panic messages and
//! its memory.

use std::io::{self, Write as _};
use std::panic::{self, Location};

use crate::words;

/// Makes panics print their source location and a fixed sentence on standard error, and nothing
/// else: a panic's message may contain values. `RUST_BACKTRACE` does not change that.
pub fn install_panic_hook() {
    // Looked up now: during a panic the look-up may no longer work.
    let sentence = words::text("command-panic");
    panic::set_hook(Box::new(move |panic| {
        let place = panic.location().map(Location::to_string).unwrap_or_default();
        let _gone = writeln!(io::stderr(), "{place}: {sentence}").is_err();
    }));
}

/// Prevents core dumps of this process, and reading of its memory by other processes of the same
/// user except while a [`Readable`] exists; root always can. Linux only: on other systems their own
/// rules apply.
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
        // The program works without this, too.
        if !limited || !closed {
            tracing::warn!(limited, closed, "memory-not-closed");
        }
    }
}

/// Address space, in bytes, of a process that draws an untrusted document.
#[cfg(target_os = "linux")]
const DRAWING_BYTES: u64 = 1024 * 1024 * 1024;

/// Bounds the memory of this process, which ends if it needs more. Linux only.
pub fn limit_memory() {
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let limit = Rlimit { current: Some(DRAWING_BYTES), maximum: Some(DRAWING_BYTES) };
        let _refused = setrlimit(Resource::As, limit).is_err();
    }
}

/// Makes this process's memory readable by the system's own rules as long as the returned value
/// exists. The desktop's file dialogs need it: xdg-desktop-portal refuses a process whose
/// `/proc/PID/root` it can't look up (its issues 785 and 1490). Core dumps stay off.
#[must_use]
pub fn readable() -> Readable {
    #[cfg(target_os = "linux")]
    readers::add();
    Readable(())
}

/// Closes the memory again when the last of them is dropped, if it was closed before.
#[derive(Debug)]
pub struct Readable(());

impl Drop for Readable {
    fn drop(&mut self) {
        #[cfg(target_os = "linux")]
        readers::remove();
    }
}

/// Counts the values that keep the memory readable. The system has one state for the whole process,
/// so the count is global, too.
#[cfg(target_os = "linux")]
mod readers {
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};

    use rustix::process::{DumpableBehavior, set_dumpable_behavior};

    static COUNT: AtomicUsize = AtomicUsize::new(0);
    /// True once the memory was closed; before that there is nothing to reopen.
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

    /// Sets the state that matches the count, and repeats this if the count changed meanwhile.
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
