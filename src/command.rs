//! The headless commands: check, payload, submit, practice-server.
//!
//! Must not know: windows. Sentences come from `words`; no value, file name, token or key is ever
//! printed.

pub mod args;
mod check;
mod events;
mod load;
mod output;
mod patience;
mod practice;
mod replace;
mod stop;
mod submit;

use std::io;
use std::process::ExitCode;

use tokio::runtime::Handle;

use crate::app::startup::{self, Shown, WindowFault};
use crate::files::draw_one;
use crate::words;
use args::HeadlessCommand;
pub(crate) use output::Output;
pub use replace::Replace;

/// How a command ended; the numbers are part of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done.
    Completed = 0,
    /// The command line itself.
    Usage = 2,
    /// The case is not ready; nothing was sent.
    CaseInvalid = 3,
    /// spektr refused it (400).
    Rejected = 4,
    /// The token has expired (401).
    TokenExpired = 5,
    /// Files are still missing.
    FilesMissing = 6,
    /// It is not known whether spektr has it; run again.
    OutcomeUnknown = 7,
    /// Network or server failed; nothing is lost.
    ServerFailed = 8,
    /// Disk, keyring, or a host that is not allowed.
    Local = 9,
    /// Stopped by the operator, with no submit of unknown outcome.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Runs a command to its end.
#[must_use]
pub fn run(command: HeadlessCommand, runtime: &Handle) -> Exit {
    let mut out = Output::standard();
    match command {
        HeadlessCommand::Check(args) => check::check(&args, &mut out),
        HeadlessCommand::Payload(args) => check::payload(&args, &mut out),
        HeadlessCommand::Submit(args) => {
            let exit = runtime.block_on(submit::submit(*args, &mut out));
            out.settled(exit)
        }
        HeadlessCommand::PracticeServer(args) => runtime.block_on(practice::serve(&args, &mut out)),
        HeadlessCommand::Draw => draw(),
    }
}

/// Draws one document for the window, which reads what is answered.
#[must_use]
pub fn draw() -> Exit {
    match draw_one(io::stdin().lock(), io::stdout().lock()) {
        Ok(()) => Exit::Completed,
        Err(_) => Exit::Local,
    }
}

/// Opens the window; says why when there is none.
#[must_use]
pub fn window(practise: bool, runtime: &Handle) -> Exit {
    let mut out = Output::standard();
    let id = match startup::window(practise, runtime) {
        Ok(Shown::Closed) => return Exit::Completed,
        Ok(Shown::Elsewhere) => {
            out.line(words::text("command-window-elsewhere"));
            return Exit::Completed;
        }
        Err(WindowFault::NoDisplay) => "command-window-failed",
        Err(WindowFault::NoPractice) => "command-practice-failed",
        Err(WindowFault::NoFolder) => "command-no-folder",
        Err(WindowFault::Silent) => "command-window-silent",
    };
    out.note(words::text(id));
    Exit::Local
}
