//! State of the dialogs: what is typed in them and not taken yet.
//!
//! Secrets are wiped when they are read. Knows nothing of what is a valid input.

use std::fmt;

use zeroize::Zeroizing;

use crate::domain::draft::EntityKind;
use crate::domain::intake::SlotKey;
use crate::domain::link::Environment;
use crate::domain::ownership::place::Under;
use crate::ui::view::TrayId;

/// State of the dialogs.
#[derive(Debug, Default)]
pub struct Dialogs {
    pub passphrase: PassphraseForm,
    pub connect: ConnectForm,
    pub start: StartForm,
    pub chooser: ChooserForm,
    pub assign: Assigning,
    /// The companies and people to be added; `None` until they were listed.
    pub newcomers: Option<Newcomers>,
    pub placing: Placing,
    /// The allowed upload hosts as typed, until they are taken.
    pub hosts: Option<String>,
}

/// A passphrase as typed: the present one, and the new one twice.
pub struct PassphraseForm {
    pub present: Zeroizing<String>,
    pub new: Zeroizing<String>,
    pub again: Zeroizing<String>,
    /// True if the button was pressed, so that missing input is shown as an error.
    pub judged: bool,
}

/// Room for any passphrase, in bytes: a text that grows beyond its room leaves a copy in memory.
const ROOM: usize = 1_024;

impl Default for PassphraseForm {
    fn default() -> Self {
        let room = || Zeroizing::new(String::with_capacity(ROOM));
        Self { present: room(), new: room(), again: room(), judged: false }
    }
}

/// The dialog that asks for the slot of a file.
#[derive(Default)]
pub struct Assigning {
    /// The chosen slot.
    pub slot: Option<SlotKey>,
    /// The search as typed.
    pub search: String,
    /// True if the search has had the keyboard.
    pub had_keyboard: bool,
    /// The slots that can be chosen; `None` until they were listed.
    pub slots: Option<SlotList>,
}

/// The list of companies and people that may be added.
#[derive(Debug, Default)]
pub struct Newcomers {
    pub rows: Vec<NewcomerRow>,
    /// True if the button that adds them has had the keyboard.
    pub had_keyboard: bool,
}

/// A company or person in the list of those that may be added, as typed.
pub struct NewcomerRow {
    pub is_ticked: bool,
    pub kind: EntityKind,
    pub company: String,
    pub first: String,
    pub last: String,
    pub number: Option<String>,
    /// The files that name it.
    pub files: Vec<TrayId>,
}

/// The slots that can be chosen, with their names: listed again only when the case changes.
pub struct SlotList {
    /// Number of the validation for which they were listed.
    pub revision: u64,
    pub all: Vec<NamedSlot>,
    /// The search for which they were filtered last.
    pub search: String,
    /// Positions of those that match the search.
    pub matching: Vec<usize>,
}

/// A slot that can be chosen.
pub struct NamedSlot {
    pub slot: SlotKey,
    pub name: String,
    /// True if it holds a document.
    pub is_filled: bool,
}

/// The dialog that asks for an entity's new place in the structure.
#[derive(Default)]
pub struct Placing {
    /// The chosen place.
    pub under: Option<Under>,
    /// The search as typed.
    pub search: String,
}

/// The choice of an environment.
#[derive(Default)]
pub struct EnvironmentForm {
    pub chosen: Option<Environment>,
    /// Another address, as typed.
    pub own_address: String,
}

impl EnvironmentForm {
    /// Makes the choice of a known environment, with its address in the box.
    #[must_use]
    pub fn of(known: Option<Environment>) -> Self {
        let own_address = match &known {
            Some(Environment::Custom(url) | Environment::Practice(url)) => url.clone(),
            _ => String::new(),
        };
        Self { chosen: known, own_address }
    }
}

/// The dialog "Where this case goes" as typed.
#[derive(Default)]
pub struct ConnectForm {
    pub pasted: Zeroizing<String>,
    pub api_key: Zeroizing<String>,
    pub filled_by: String,
    pub environment: EnvironmentForm,
    /// True if the boxes were filled with known values.
    pub started: bool,
    /// True if the link's box has had the keyboard.
    pub had_keyboard: bool,
    /// True if the button was pressed, so that missing input is shown as an error.
    pub judged: bool,
}

/// The dialog "Start an onboarding" as typed.
#[derive(Default)]
pub struct StartForm {
    pub environment: EnvironmentForm,
    pub api_key: Zeroizing<String>,
    pub process_id: String,
    pub workspace_id: String,
    pub reference: String,
    pub filled_by: String,
    /// True if the key's box has had the keyboard.
    pub had_keyboard: bool,
    /// Names of fields and the values to prefill them with.
    pub prefill: Vec<(String, String)>,
    /// True if the boxes were filled with known values.
    pub started: bool,
    /// True if the button was pressed, so that missing input is shown as an error.
    pub judged: bool,
}

/// The window's own file chooser.
#[derive(Default)]
pub struct ChooserForm {
    /// The path as typed.
    pub typed: String,
    /// The name of the file to be saved; empty if a file is to be opened.
    pub name: String,
    /// True if files with every extension are listed.
    pub all: bool,
    /// True if the box has had the keyboard.
    pub had_keyboard: bool,
}

impl fmt::Debug for NewcomerRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewcomerRow").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl fmt::Debug for ChooserForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ChooserForm(…)")
    }
}

impl fmt::Debug for EnvironmentForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EnvironmentForm(…)")
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

impl fmt::Debug for PassphraseForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PassphraseForm(…)")
    }
}

impl fmt::Debug for SlotList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SlotList(…)")
    }
}

impl fmt::Debug for NamedSlot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NamedSlot(…)")
    }
}

impl fmt::Debug for Assigning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Assigning(…)")
    }
}

impl fmt::Debug for Placing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Placing(…)")
    }
}
