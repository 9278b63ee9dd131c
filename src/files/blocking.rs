//! A check that nothing blocks on the thread that draws the window.
//!
//! Knows nothing of windows or disks. Debug builds panic where something blocks a frame; release
//! builds do not check.

use std::cell::Cell;
use std::marker::PhantomData;

thread_local! {
    static IS_DRAWING: Cell<bool> = const { Cell::new(false) };
}

/// A guard: until it is dropped, its thread draws a frame.
#[derive(Debug)]
pub struct Drawing {
    before: bool,
    not_send: PhantomData<*const ()>,
}

/// Marks the beginning of a frame on this thread.
#[must_use]
pub fn drawing() -> Drawing {
    Drawing { before: IS_DRAWING.replace(true), not_send: PhantomData }
}

impl Drop for Drawing {
    fn drop(&mut self) {
        IS_DRAWING.set(self.before);
    }
}

/// Called first by everything that reads, writes, hashes, decodes or waits.
///
/// # Panics
/// In debug builds, while a frame is drawn on this thread. Send the engine a command instead, and
/// draw its notice later.
#[track_caller]
pub fn blocks() {
    debug_assert!(
        !IS_DRAWING.get(),
        "this blocks the frame that is drawn: send the engine a command"
    );
}

#[cfg(test)]
mod tests {
    use std::panic::catch_unwind;
    use std::thread;

    use super::*;

    #[test]
    fn blocking_work_panics_only_within_a_frame_and_only_on_its_thread() {
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
