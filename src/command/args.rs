//! The command line.
//!
//! A token is never an argument, because process lists show arguments. Knows nothing of what the
//! commands do.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use super::replace::Replace;
use crate::domain::link;
use crate::practice::Scenario;
use crate::words;

/// Fill in a company, its people and who owns whom, attach the scans, and submit it all to spektr.
#[derive(Debug, Parser)]
#[command(name = "dossier", version)]
pub struct Cli {
    /// Open the window against the built-in practice server, with a sample case
    #[arg(long)]
    pub practice: bool,
    #[command(subcommand)]
    pub command: Option<HeadlessCommand>,
}

/// A command without a window.
#[derive(Debug, Subcommand)]
pub enum HeadlessCommand {
    /// Say what has to be fixed before a case can be sent; sends nothing
    Check(CheckArgs),
    /// Print the exact JSON that would be sent; sends nothing
    Payload(PayloadArgs),
    /// Send a case and its documents
    Submit(Box<SubmitArgs>),
    /// Run the built-in practice server alone, on this machine only
    PracticeServer(PracticeArgs),
    /// Draw the document on standard input, for the window
    #[command(hide = true)]
    Draw,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The case file
    pub case: PathBuf,
    /// Exit with 3 for warnings too, not for errors alone
    #[arg(long)]
    pub strict: bool,
    /// Print one JSON object a line
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct PayloadArgs {
    /// The case file
    pub case: PathBuf,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is one option that is there or not")]
pub struct SubmitArgs {
    /// The case file; with --practice it may be left out, and a sample case is sent
    #[arg(required_unless_present = "practice")]
    pub case: Option<PathBuf>,
    /// The API's address, for example <https://ingest.spektr.com>
    #[arg(
        long,
        value_name = "URL",
        required_unless_present = "practice",
        conflicts_with = "practice"
    )]
    pub api: Option<String>,
    /// A file with the token or the whole link; - reads it from standard input
    #[arg(
        long,
        value_name = "FILE",
        required_unless_present = "practice",
        conflicts_with = "practice"
    )]
    pub token_file: Option<PathBuf>,
    /// Send it to a built-in practice server that lives as long as this command
    #[arg(long)]
    pub practice: bool,
    /// Send a case with circles or treasury shares, which spektr's records API refuses
    #[arg(long)]
    pub accept_warnings: bool,
    /// The name of the person who filled in the form [default: the user's name]
    #[arg(long, value_name = "NAME")]
    pub filled_by: Option<String>,
    /// A file with the workspace's API key
    #[arg(long, value_name = "FILE")]
    pub api_key_file: Option<PathBuf>,
    /// A host documents may go to besides Amazon S3, as host or host:port
    #[arg(long, value_name = "HOST", value_parser = upload_host)]
    pub allow_upload_host: Vec<String>,
    /// Send FILE in place of a document that changed or is gone since the case was sent
    #[arg(long, value_name = "REFERENCE.FIELD=FILE", value_parser = Replace::read)]
    pub replace: Vec<Replace>,
    /// Give up an earlier send of this case, or by this link, that is still open, and send the case
    /// anew; only when spektr does not have it
    #[arg(long)]
    pub send_anyway: bool,
    /// Number of documents sent at a time
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=6))]
    pub parallel: u8,
    /// Seconds to keep asking whether a case whose answer was lost has arrived, before it is sent
    /// again
    #[arg(long, value_name = "SECS", default_value_t = 120, overrides_with = "settle", value_parser = clap::value_parser!(u64).range(0..=86_400))]
    pub settle: u64,
    /// Print one JSON object a line
    #[arg(long)]
    pub json: bool,
}

/// Reads a host that documents may go to besides Amazon S3.
fn upload_host(text: &str) -> Result<String, String> {
    link::upload_host(text).ok_or_else(|| words::text("command-no-upload-host"))
}

#[derive(Debug, Args)]
pub struct PracticeArgs {
    /// The port; the system picks one when it is left out
    #[arg(long, default_value_t = 0)]
    pub port: u16,
    /// The fault to simulate; happy for none
    #[arg(long, default_value_t = Scenario::Happy)]
    pub scenario: Scenario,
    /// Seconds between the answer to a submit and its effect, in the scenario late-apply
    #[arg(long, value_name = "SECS", default_value_t = 20)]
    pub late_secs: u64,
    /// A session of two steps, the first with a field of every kind
    #[arg(long)]
    pub two_steps: bool,
    /// Print one JSON object a line
    #[arg(long)]
    pub json: bool,
}
