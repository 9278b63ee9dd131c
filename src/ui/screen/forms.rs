//! The dialogs about a link and an onboarding, as typed.
//!
//! Must not know: whether what was typed is right. Secrets are wiped when they are read.

use std::fmt;

use zeroize::Zeroizing;

use crate::domain::link::Environment;

/// The dialog "Where this case goes" as typed.
#[derive(Default)]
pub struct ConnectForm {
    pub pasted: Zeroizing<String>,
    pub api_key: Zeroizing<String>,
    pub filled_by: String,
    pub environment: Option<Environment>,
    pub own_address: String,
    /// True if the fields were filled from what is known.
    pub started: bool,
    /// True if the link's box has had the keyboard.
    pub had_keyboard: bool,
    /// True if the button was pressed, so that what is missing may be complained about.
    pub judged: bool,
}

/// The dialog "Start an onboarding" as typed.
#[derive(Default)]
pub struct StartForm {
    pub environment: Option<Environment>,
    pub own_address: String,
    pub api_key: Zeroizing<String>,
    pub process_id: String,
    pub workspace_id: String,
    pub reference: String,
    pub filled_by: String,
    /// True if the key's box has had the keyboard.
    pub had_keyboard: bool,
    /// Names of fields and the values they are to come with.
    pub prefill: Vec<(String, String)>,
    /// True if the fields were filled from what is known.
    pub started: bool,
    /// True if the button was pressed, so that what is missing may be complained about.
    pub judged: bool,
}

/// The window's own file chooser.
#[derive(Default)]
pub struct ChooserForm {
    /// The path as typed.
    pub typed: String,
    /// The name of the file that is made; empty where one is opened.
    pub name: String,
    /// True if files of every ending are listed.
    pub all: bool,
    /// True if the box has had the keyboard.
    pub had_keyboard: bool,
}

impl fmt::Debug for ChooserForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChooserForm(…)")
    }
}

impl fmt::Debug for ConnectForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ConnectForm(…)")
    }
}

impl fmt::Debug for StartForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("StartForm(…)")
    }
}
