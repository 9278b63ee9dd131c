//! The start of each command, and of the window.
//!
//! Knows nothing of how a command does its work.

use std::io;

use tokio::runtime::Handle;

use super::args::HeadlessCommand;
use super::exit::Exit;
use super::output::Output;
use super::{check, practice, submit};
use crate::app::startup::{self, Shown, WindowFault};
use crate::files::draw_one;
use crate::words;

/// Runs a command to its end.
#[must_use]
pub fn run(command: HeadlessCommand, runtime: &Handle) -> Exit {
    match command {
        HeadlessCommand::Check(args) => check::check(&args, &mut Output::standard(args.json)),
        HeadlessCommand::Payload(args) => check::payload(&args, &mut Output::standard(false)),
        HeadlessCommand::Submit(args) => {
            let mut out = Output::standard(args.json);
            let exit = runtime.block_on(submit::submit(*args, &mut out));
            out.settled(exit)
        }
        HeadlessCommand::PracticeServer(args) => {
            runtime.block_on(practice::serve(&args, &mut Output::standard(args.json)))
        }
        HeadlessCommand::Draw => draw(),
    }
}

/// Draws one document from standard input to standard output, for the window that started this
/// process.
#[must_use]
pub fn draw() -> Exit {
    match draw_one(io::stdin().lock(), io::stdout().lock()) {
        Ok(()) => Exit::Completed,
        Err(_) => Exit::Local,
    }
}

/// Opens the window, and prints the reason if it can't be opened.
#[must_use]
pub fn window(practise: bool, runtime: &Handle) -> Exit {
    let mut out = Output::standard(false);
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
