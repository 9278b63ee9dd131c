//! The start of the program: creates the engine with its adapters, and the window. The only place
//! where all modules meet.

use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use directories::ProjectDirs;
use secrecy::SecretString;
use tokio::runtime::Handle;
use tracing_subscriber::filter::filter_fn;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer, fmt};

use super::appearance;
use super::options::{Options, PracticeInfo, Practise, Started};
use super::single_instance::{self, Heard, Patience};
use crate::engine::clock::SystemClock;
use crate::engine::driver::{self, Settings};
use crate::engine::message::VaultFault;
use crate::engine::ports::Ports;
use crate::files::{Disk, PastedImages, Viewer};
use crate::handover::Packer;
use crate::journal::JournalFiles;
use crate::net::HttpConnect;
use crate::practice::{self, Practice, Session, sample};
use crate::secrets::Keyring;
use crate::vault::VaultHandle;

/// The result of opening the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// It was shown until it was closed.
    Closed,
    /// Another process has one open for the same cases, which is now in front.
    Elsewhere,
}

/// The reasons why the window cannot be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowFault {
    /// No display, or a library of the desktop is missing.
    NoDisplay,
    /// The practice server or its sample could not be made.
    NoPractice,
    /// There is no folder to store data in, not even a temporary one.
    NoFolder,
    /// Another process has the cases open and does not answer.
    Silent,
}

/// Returns the real adapters without a vault, with journals in the folder `journals`.
#[must_use]
pub fn ports(journals: JournalFiles) -> Ports {
    Ports {
        clock: Arc::new(SystemClock::default()),
        connect: Arc::new(HttpConnect::default()),
        documents: Arc::new(Disk),
        journals: Arc::new(journals),
        secrets: Arc::new(Keyring::default()),
        handovers: Arc::new(Packer::default()),
        previews: Arc::new(Viewer::of_this_program()),
        vault: None,
    }
}

/// Returns the window's adapters, which use the vault as far as it is open.
fn vault_ports(vault_handle: Arc<VaultHandle>, secrets: Arc<Keyring>) -> Ports {
    Ports {
        documents: Arc::new(PastedImages::over(Arc::<VaultHandle>::clone(&vault_handle))),
        journals: Arc::<VaultHandle>::clone(&vault_handle),
        secrets,
        handovers: Arc::new(Packer::default()),
        previews: Arc::new(Viewer::of_this_program()),
        vault: Some(vault_handle),
        clock: Arc::new(SystemClock::default()),
        connect: Arc::new(HttpConnect::default()),
    }
}

/// Opens the window and returns when it is closed; with `practise` it uses a built-in server that
/// runs as long. If another process has the cases open, its window comes to the front instead.
///
/// # Errors
/// If the window or the practice server cannot be started.
pub fn window(practise: bool, runtime: &Handle) -> Result<Shown, WindowFault> {
    if practise {
        let rehearsal = rehearse(runtime).map_err(|_| WindowFault::NoPractice)?;
        let info = PracticeInfo {
            link: SecretString::from(rehearsal.practice.link()),
            sample_case: rehearsal.sample.clone(),
            server: None,
        };
        // A practice server's state ends with its process, and so do its cases and their journals.
        let ports = ports(JournalFiles::Folder(rehearsal.folder.path().join("journal")));
        let ports = Ports {
            documents: Arc::new(PastedImages::over(Arc::clone(&ports.documents))),
            ..ports
        };
        let place = rehearsal.folder.path().join(PLACE);
        return show(Options { practice: Some(info), ..places(place) }, ports, None, runtime);
    }
    let data = data_folder();
    // Without a home folder, journals last as long as the window.
    let journals =
        data.clone().map_or_else(|| tempfile::tempdir().map(tempfile::TempDir::keep), Ok);
    let journals =
        JournalFiles::Folder(journals.map_err(|_| WindowFault::NoFolder)?.join("journal"));
    let root = data.map(|folder| folder.join("vault"));
    let secrets = Arc::new(Keyring::default());
    let vault_handle = Arc::new(VaultHandle::new(
        root.clone(),
        Arc::<Keyring>::clone(&secrets),
        Arc::new(Disk),
        Arc::new(journals),
    ));
    if let Some(root) = &root {
        let is_held = || vault_handle.hold() == Err(VaultFault::InUse);
        match runtime.block_on(single_instance::call(root, is_held, Patience::default())) {
            Heard::Answered => return Ok(Shown::Elsewhere),
            Heard::Silent => return Err(WindowFault::Silent),
            Heard::Free => {}
        }
    }
    let options = root.as_ref().map(|root| places(root.join(PLACE))).unwrap_or_default();
    let practise: Option<Arc<dyn Practise>> = Some(Arc::new(InWindow(runtime.clone())));
    show(Options { practise, ..options }, vault_ports(vault_handle, secrets), root, runtime)
}

/// Starts practice servers on the program's runtime.
#[derive(Debug)]
struct InWindow(Handle);

impl Practise for InWindow {
    fn start(&self, started: Started) {
        let runtime = self.0.clone();
        self.0.spawn_blocking(move || {
            let info = rehearse(&runtime).ok().map(|rehearsal| PracticeInfo {
                link: SecretString::from(rehearsal.practice.link()),
                sample_case: rehearsal.sample.clone(),
                server: Some(Box::new(rehearsal)),
            });
            started(info);
        });
    }
}

/// The file name of the window's position and appearance.
const PLACE: &str = "window.ron";

/// Returns the options with the stored position; without it if the disk refuses.
fn places(file: PathBuf) -> Options {
    let place = appearance::make_private(&file).ok().map(|()| file);
    Options { place, ..Options::default() }
}

/// Shows the window until it is closed; a second process finds it by the file in `held`.
fn show(
    options: Options,
    ports: Ports,
    held: Option<PathBuf>,
    runtime: &Handle,
) -> Result<Shown, WindowFault> {
    let runtime = runtime.clone();
    let (calls, single_instance) = single_instance::channel();
    let shown = super::run(Options { single_instance, ..options }, move |waker| {
        if let Some(held) = held {
            single_instance::listen(held, calls, Arc::clone(&waker), &runtime);
        }
        driver::start(&runtime, ports, Settings { seed: seed(), ..Settings::default() }, waker)
    });
    shown.map(|()| Shown::Closed).map_err(|_| WindowFault::NoDisplay)
}

/// Returns a seed, so that two processes do not retry at the same time.
#[must_use]
pub fn seed() -> u64 {
    getrandom::u64().unwrap_or_else(|_| u64::from(std::process::id()))
}

/// The built-in server and its sample.
#[derive(Debug)]
pub struct Rehearsal {
    /// The running server.
    pub practice: Practice,
    /// Deleted with it: its journal, and the sample if there is no data folder.
    pub folder: tempfile::TempDir,
    /// The sample case, with its documents beside it.
    pub sample: PathBuf,
}

impl Rehearsal {
    /// Starts the server with this session and writes the sample to its folder.
    ///
    /// # Errors
    /// If the disk or the network of this computer refuses.
    pub async fn start(session: Session) -> io::Result<Self> {
        let folder = tempfile::tempdir()?;
        let sample = sample::write_sample(folder.path())?;
        let practice =
            practice::start(practice::Options { session, ..practice::Options::default() }).await?;
        Ok(Self { practice, folder, sample })
    }
}

/// For the window the sample is in a folder that a file manager can open, so that its documents can
/// be dragged.
fn rehearse(runtime: &Handle) -> io::Result<Rehearsal> {
    let mut rehearsal = runtime.block_on(Rehearsal::start(Session::TwoSteps))?;
    if let Some(folder) = data_folder().map(|folder| folder.join("practice")) {
        std::fs::create_dir_all(&folder)?;
        rehearsal.sample = sample::write_sample(&folder)?;
    }
    Ok(rehearsal)
}

/// Returns the folder of all journals; `None` without a home folder.
#[must_use]
pub fn journal_folder() -> Option<PathBuf> {
    data_folder().map(|folder| folder.join("journal"))
}

/// Returns the data folder; `None` without a home folder.
fn data_folder() -> Option<PathBuf> {
    ProjectDirs::from("", "", "Dossier").map(|dirs| dirs.data_local_dir().to_path_buf())
}

/// Logs to standard error what `RUST_LOG` asks for, from Dossier's own modules only: the libraries
/// log addresses, which contain the token.
pub fn start_logging() {
    let ours = filter_fn(|metadata| metadata.target().starts_with("dossier"));
    let wanted = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("off"));
    let layer = fmt::layer().with_writer(io::stderr).with_ansi(false).with_filter(ours);
    // A second start within one process (tests) keeps the first subscriber.
    let _already = tracing_subscriber::registry().with(wanted).with(layer).try_init().is_err();
}
