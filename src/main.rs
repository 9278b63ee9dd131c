//! The program: hands over to the window or to a headless command.

use std::process::ExitCode;

use clap::Parser;
use dossier::app::startup;
use dossier::command::{self, args::Cli};

fn main() -> ExitCode {
    let cli = Cli::parse();
    startup::start_logging();
    let Ok(runtime) = tokio::runtime::Runtime::new() else { return command::Exit::Local.into() };
    match cli.command {
        Some(command) => command::run(command, runtime.handle()).into(),
        None => command::Exit::Usage.into(),
    }
}
