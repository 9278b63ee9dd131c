//! The program: hands over to the window or to a headless command.

use std::alloc::System;
use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use dossier::app::process_hardening;
use dossier::command::args::{Cli, HeadlessCommand};
use dossier::command::{self, Exit};
use zeroizing_alloc::ZeroAlloc;

/// Whatever is let go of is wiped: libraries make copies of links and answers that nobody could
/// wipe one by one.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

/// How long the end waits for what is still being written; a keyring's open prompt must not hold it
/// for ever.
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
