//! The headless commands: `check`, `payload`, `submit` and `practice-server`.
//!
//! Sentences come from `words`. No value, file name, token or key is ever printed. Knows nothing of
//! windows.

pub mod args;
mod check;
mod conclusion;
mod events;
mod exit;
mod load;
mod output;
mod patience;
mod practice;
mod replace;
mod run;
mod stop;
mod submit;
mod target;

pub use exit::Exit;
pub use replace::Replace;
pub use run::{draw, run, window};
