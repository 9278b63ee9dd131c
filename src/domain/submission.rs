//! The submission of one case as a state machine without IO.
//!
//! `handle` takes an input, `poll_effect` returns the next effect, `poll_timeout` the time of the
//! next tick. Nothing behind an [`Effect::Commit`] is handed out before [`Input::Written`], so that
//! records are durable before their effects. Every call and upload carries its attempt number, and
//! an answer to an older attempt is dropped. The facts about spektr are in `docs/spektr-api.md`.
//! Knows nothing of sockets, disks, clocks and runtimes.

mod backoff;
mod calls;
mod clock;
mod hold;
mod inquiry;
mod interface;
mod knowledge;
mod machine;
mod quiet_period;
mod recovery;
mod replace;
mod replay;
mod state;
mod submit;
mod transfer;
mod uploads;
mod view;

#[cfg(test)]
mod tests;

pub use interface::{Config, Effect, Input, LONGEST_CALL_SECS, Now, QUIET_PERIOD_MS, Stored};
pub use machine::Submission;
pub use replace::{Replacement, slot_path};
pub use replay::Replay;
