//! The ports: the engine's dependencies as traits, each with one adapter.
//!
//! Knows nothing of the adapters. Methods that return a future run on the runtime; all others block
//! and are called on threads for blocking work only. Adapters never retry.

mod clock;
mod documents;
mod journal;
mod secrets;
mod spektr;
mod vault;

use std::sync::Arc;

pub use clock::{Clock, Due};
pub use documents::{Chunks, Documents, Handovers, OneChunk, Previewer};
pub use journal::{Journal, JournalFault, Journals, OpenJournal};
pub use secrets::{DataKey, KeyStore, Secrets};
pub use spektr::{Answered, Connect, RefusedApi, Soon, Spektr};
pub use vault::{CaseVault, Cases, Sending, Settings, Steps, VaultAccess};

/// Every port of the engine.
#[derive(Clone, Debug)]
pub struct Ports {
    pub clock: Arc<dyn Clock>,
    pub connect: Arc<dyn Connect>,
    pub documents: Arc<dyn Documents>,
    pub journals: Arc<dyn Journals>,
    pub secrets: Arc<dyn Secrets>,
    pub handovers: Arc<dyn Handovers>,
    pub previews: Arc<dyn Previewer>,
    /// The vault; `None` on the command line, which saves no cases.
    pub vault: Option<Arc<dyn CaseVault>>,
}
