//! Which adapters the engine stands on; the one place where all rooms meet.
//!
//! Must not know: widgets, or what a case holds.

use std::path::PathBuf;
use std::sync::Arc;

use directories::ProjectDirs;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use crate::engine::ports::Ports;
use crate::files::Disk;
use crate::journal::JournalFiles;
use crate::net::HttpConnect;
use crate::secrets::Keyring;

/// The real adapters, with journals kept where `journals` says.
#[must_use]
pub fn ports(journals: JournalFiles) -> Ports {
    Ports { connect: Arc::new(HttpConnect), documents: Arc::new(Disk), journals: Arc::new(journals), secrets: Arc::new(Keyring::default()) }
}

/// Where the window keeps its journals; `None` where the system names no home.
#[must_use]
pub fn data_folder() -> Option<PathBuf> {
    ProjectDirs::from("", "", "Dossier").map(|dirs| dirs.data_local_dir().to_path_buf())
}

/// Logs to standard error what `RUST_LOG` asks for, and only our own modules: what the libraries below would tell
/// holds addresses, and with them the token.
pub fn start_logging() {
    let ours = filter_fn(|metadata| metadata.target().starts_with("dossier"));
    let wanted = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("off"));
    let layer = fmt::layer().with_writer(std::io::stderr).with_ansi(false).with_filter(ours);
    // A second start within one process (tests) keeps the first.
    let _already = tracing_subscriber::registry().with(wanted).with(layer).try_init().is_err();
}
