//! The exit codes of the headless commands.
//!
//! Knows nothing of what each command does.

use std::process::ExitCode;

/// The exit code of a command. The numbers are part of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The command succeeded.
    Completed = 0,
    /// The command line is wrong.
    Usage = 2,
    /// The case has errors; nothing was sent.
    CaseInvalid = 3,
    /// spektr refused the case (400).
    Rejected = 4,
    /// The token has expired (401).
    TokenExpired = 5,
    /// Files are still missing.
    FilesMissing = 6,
    /// Unknown whether spektr has the case; run the command again.
    OutcomeUnknown = 7,
    /// The network or the server failed; nothing is lost.
    ServerFailed = 8,
    /// A fault of this computer: disk, keyring, or a host that is not allowed.
    Local = 9,
    /// Stopped by the operator, without a submit of unknown outcome.
    Interrupted = 130,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
