//! A case on its way to a colleague, or from one.
//!
//! Knows nothing of the file it is in.

use secrecy::SecretString;

/// The state of exporting and importing a case.
#[derive(Debug, Default)]
pub(crate) struct Handover {
    /// The passphrase the case is packed under, once it is known where to.
    pub passphrase: Option<SecretString>,
    /// True while the passphrase of a received case is being tried.
    pub busy: bool,
    /// The sentence for why the last one was not opened.
    pub fault: Option<String>,
}
