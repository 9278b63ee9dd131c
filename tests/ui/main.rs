//! Tests of the window without a screen: an operator types, presses and drops, and the commands to
//! the engine are compared.
//!
//! Knows nothing of the engine: two channels play it.

#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]
#![expect(
    clippy::disallowed_methods,
    reason = "a file dialog answers from a thread of its own and is waited for with a bound"
)]

mod agree;
mod arrange;
#[path = "../support/bench.rs"]
mod bench;
mod beside;
mod blocking;
mod case;
#[path = "../support/cases.rs"]
mod cases;
mod chooser;
mod copies;
mod dialogs;
mod everything;
mod form;
mod handover;
mod hands;
mod idle;
mod kept;
mod linked;
mod locked;
mod matrix;
mod meanwhile;
mod names;
mod numbers;
mod outline;
mod ownership;
mod palette;
mod papers;
mod pasted;
mod places;
mod previews;
mod reach;
mod ready;
mod references;
mod rejected;
mod review;
mod settings;
mod start;
mod status;
mod steps;
mod templates;
mod tray;
mod twins;
mod undo;
mod walk;
mod walked;
#[path = "../support/walker.rs"]
mod walker;

/// Replaces the language lock of `german.rs`; all tests here use English.
struct LanguageLock;

const fn language_lock() -> LanguageLock {
    LanguageLock
}
