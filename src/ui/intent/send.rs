//! Intents about the link, its session, and sending.
//!
//! Knows nothing of the API.

use secrecy::SecretString;

use crate::domain::hidden::Hidden;
use crate::domain::link::Environment;

/// What is done to send the case.
#[derive(Debug)]
pub enum SendIntent {
    Connect(Connection),
    ShowConnect,
    Send,
    Resume,
    Cancel,
    TryNow,
    SendAgain,
    /// Asks first.
    SubmitAnyway,
    /// Chooses another document for the file of this position in the manifest.
    Replace(usize),
    /// Saves the receipt; asks where to.
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

/// What is done with the session of the link.
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
    /// Opens the link dialog with a link that was pasted elsewhere.
    OfferLink(SecretString),
    ShowStart,
    Start(Box<Start>),
}

/// An onboarding to be started, as it was typed.
#[derive(Debug)]
pub struct Start {
    pub environment: Environment,
    /// `x-api-key`; empty keeps the present one.
    pub api_key: SecretString,
    pub process_id: String,
    pub workspace_id: String,
    pub reference: Hidden<String>,
    /// The operator's name.
    pub filled_by: Hidden<String>,
    /// Values of the form's fields, by their names.
    pub prefill: Hidden<Vec<(String, String)>>,
}

/// Where the case goes, as it was typed.
#[derive(Debug)]
pub struct Connection {
    /// The pasted link or token; empty keeps the present one.
    pub pasted: SecretString,
    /// Chosen by hand where the paste does not say.
    pub environment: Option<Environment>,
    /// The operator's name.
    pub filled_by: Hidden<String>,
    /// `x-api-key`; empty keeps the present one.
    pub api_key: SecretString,
}
