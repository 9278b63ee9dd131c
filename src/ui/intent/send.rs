//! Intents about the link, its session and sending.
//!
//! Knows nothing of the API.

use secrecy::SecretString;

use crate::domain::hidden::Hidden;
use crate::domain::link::Environment;

/// Requests about sending the case.
#[derive(Debug)]
pub enum SendIntent {
    Connect(Connection),
    ShowConnect,
    Send,
    Resume,
    Cancel,
    TryNow,
    SendAgain,
    /// Holds back the document at this position in the manifest.
    HoldFile(usize),
    /// Sends the document at this position after all, or at once.
    RetryFile(usize),
    /// Asks for confirmation, then submits.
    SubmitAnyway,
    /// Asks for another document for the file at this position in the manifest.
    Replace(usize),
    /// Asks for a path and saves the receipt.
    SaveReceipt(ReceiptForm),
}

/// The format of a saved receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiptForm {
    /// HTML, for a person.
    Page,
    /// JSON, for a program.
    Data,
}

/// Requests about the session of the link.
#[derive(Debug)]
pub enum SessionIntent {
    /// Fetches the form again.
    FetchForm,
    /// Fetches the form in this language.
    UseLanguage(String),
    /// Begins the next step.
    GoOn,
    /// Closes the message about a changed form.
    DismissChange,
    /// Opens the hosted page in the browser.
    OpenHosted,
    /// Opens the link dialog with a link that was pasted outside of it.
    OfferLink(SecretString),
    ShowStart,
    Start(Box<Start>),
}

/// The typed details of an onboarding to be started.
#[derive(Debug)]
pub struct Start {
    pub environment: Environment,
    /// `x-api-key`; if empty, the present one is kept.
    pub api_key: SecretString,
    pub process_id: String,
    pub workspace_id: String,
    pub reference: Hidden<String>,
    /// The operator's name.
    pub filled_by: Hidden<String>,
    /// Values by the names of the form's fields.
    pub prefill: Hidden<Vec<(String, String)>>,
}

/// The typed destination of the case.
#[derive(Debug)]
pub struct Connection {
    /// The pasted link or token; if empty, the present one is kept.
    pub pasted: SecretString,
    /// The chosen environment, if the link does not name it.
    pub environment: Option<Environment>,
    /// The operator's name.
    pub filled_by: Hidden<String>,
    /// `x-api-key`; if empty, the present one is kept.
    pub api_key: SecretString,
}
