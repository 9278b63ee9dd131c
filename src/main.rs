//! The program: starts the window or a headless command.

use std::alloc::System;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use dossier::app::process_hardening;
use dossier::command::args::{Cli, HeadlessCommand};
use dossier::command::{self, Exit};
use zeroizing_alloc::ZeroAlloc;

/// Wipes all memory that is freed: libraries make copies of links and answers that can't be wiped one
/// by one.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// Longest wait at the end for writes in progress; an open prompt of a keyring must not block it.
const LAST_WRITES: Duration = Duration::from_secs(3);

fn main() -> ExitCode {
    let cli = Cli::parse();
    process_hardening::install_panic_hook();
    dossier::app::startup::start_logging();
    process_hardening::close_memory();
    if matches!(cli.command, Some(HeadlessCommand::Draw)) {
        process_hardening::limit_memory();
        return command::draw().into();
    }
    let Ok(runtime) = tokio::runtime::Runtime::new() else { return Exit::Local.into() };
    let exit = match cli.command {
        Some(command) => command::run(command, runtime.handle()),
        None => command::window(cli.practice, runtime.handle()),
    };
    runtime.shutdown_timeout(LAST_WRITES);
    exit.into()
}
