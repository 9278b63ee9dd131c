//! Which thread the window is drawn on, so that nothing it would have to wait for is done there.
//!
//! Must not know: windows, disks. Debug builds stop where something blocks a frame; others do not
//! ask.

use std::cell::Cell;
use std::marker::PhantomData;

thread_local! {
    static IS_DRAWING: Cell<bool> = const { Cell::new(false) };
}

/// As long as this is kept, this thread has a frame to draw.
#[derive(Debug)]
pub struct Drawing {
    before: bool,
    /// It speaks of the thread it was made on.
    not_send: PhantomData<*const ()>,
}

/// A frame begins on this thread.
#[must_use]
pub fn drawing() -> Drawing {
    Drawing { before: IS_DRAWING.replace(true), not_send: PhantomData }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        IS_DRAWING.set(self.before);
    }
}

/// To be said first by whatever reads, writes, hashes, decodes or waits.
///
/// # Panics
/// In debug builds, while a frame is drawn on this thread: send the engine a command, and draw what
/// it tells later.
#[track_caller]
pub fn blocks() {
    debug_assert!(!IS_DRAWING.get(), "this blocks, and a frame waits for it: let the engine do it");
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;
    use std::thread;

    use super::*;

    #[test]
    fn what_blocks_stops_a_debug_build_only_within_a_frame_and_only_on_its_thread() {
        blocks();
        let outer = drawing();
        let inner = drawing();
        drop(inner);
        assert_eq!(catch_unwind(blocks).is_err(), cfg!(debug_assertions), "within a frame");
        assert!(thread::spawn(blocks).join().is_ok(), "beside it");
        drop(outer);
        blocks();
    }
}
