//! What the window draws from: borrowed, read-only, without a secret in it.
//!
//! Must not know: where any of it comes from.

mod album;
mod banner;
mod chooser;
mod lock;
mod names;
mod session;
mod survey;
mod templates;
mod tray;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::path::PathBuf;

use crate::domain::case::{self, Visible};
use crate::domain::draft::{Draft, EntityKind, Owner};
use crate::domain::finding::{Finding, Place};
use crate::domain::form::template::Forms;
use crate::domain::form::{ConditionError, Field, Form};
use crate::domain::intake::{Attachment, Attachments, CopyId, Digest, FileProblem, SlotKey};
use crate::domain::inventory::Inventory;
use crate::domain::link::Environment;
use crate::domain::ownership::place::Mover;
use crate::domain::pace::Pace;
use crate::domain::progress::{CaseId, CaseProgress, FileProgress, FileState, Phase};
use crate::domain::readiness::Readiness;
use crate::engine::message::{Listing, VaultFault, VaultState};
use crate::words;

pub use album::{Album, Facts, Shot, Twice};
pub use banner::{About, Banner};
pub use chooser::{Chooser, Entry};
pub use lock::Lock;
pub use names::{field_of, file_name, name_at, name_of, named, owner_name, slot_name, value_words};
pub use session::{Asking, Sent, Session};
pub use survey::{Survey, owners};
pub use templates::Templates;
pub use tray::{Same, TrayFile, TrayId};

/// Everything the panes read.
pub struct View<'a> {
    pub forms: &'a Forms,
    pub findings: &'a [Finding],
    /// How far the case is from being sent.
    pub readiness: Readiness,
    /// The case in order, as it was judged.
    pub survey: &'a Survey,
    /// The name of each document that is not sent under its own.
    pub renamed: &'a HashMap<SlotKey, String>,
    /// What is shown of the forms, owner by owner.
    pub visible: &'a Visible,
    /// The places for documents, as they are shown now.
    pub inventory: &'a Inventory,
    /// The data names of answers of the case that the fetched form does not know: kept aside, not
    /// sent.
    pub aside: &'a [String],
    pub attachments: &'a Attachments,
    /// What would be sent, set in lines; only while it is looked at, and once nothing is missing.
    pub exact: Option<&'a str>,
    /// Copies whose originals have changed since.
    pub changed: &'a HashSet<CopyId>,
    /// Slots whose document is being read.
    pub reading: &'a HashSet<SlotKey>,
    pub progress: &'a CaseProgress,
    /// Its place in the list of kept cases, once it is kept.
    pub kept: Option<CaseId>,
    pub pace: &'a Pace,
    pub destination: Option<Destination>,
    pub filled_by: &'a str,
    /// Whether a workspace key is kept.
    pub has_api_key: bool,
    pub secret_location: Option<crate::engine::message::SecretLocation>,
    pub banners: &'a [Banner],
    pub steps: Steps<'a>,
    pub question: Option<&'a Question>,
    pub album: &'a Album,
    /// Slots that hold one and the same document.
    pub doubles: &'a HashMap<Digest, Vec<SlotKey>>,
    /// The window's own file chooser.
    pub chooser: Option<&'a Chooser>,
    /// Files waiting for a slot.
    pub tray: &'a [TrayFile],
    pub saved: Saved,
    /// Whether the engine is at work on the case, or about to be.
    pub busy: bool,
    /// Whether what is typed is kept by itself.
    pub keeps: bool,
    pub cases: Cases<'a>,
    pub handover: Handover<'a>,
    pub session: Session<'a>,
    pub templates: Templates<'a>,
    /// Seconds since the epoch.
    pub now: i64,
}

/// Which page stands in the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Case,
    /// The list of all cases.
    Cases,
    /// The forms of companies and people.
    Templates,
}

/// Which page of the case stands in the middle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// The answers of one owner.
    #[default]
    Form,
    /// Who owns whom, all of it.
    Ownership,
    /// The documents of everybody at once.
    Documents,
    /// The page before sending.
    Review,
}

/// What is said of the case being saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Saved {
    /// There is nothing to save.
    #[default]
    Nothing,
    /// Kept by itself; in seconds since the epoch.
    At(i64),
    /// About to be kept.
    Soon,
    /// Not kept; tried again.
    Fault(VaultFault),
    /// Not kept by itself; the case file on disk is what the window shows, or is not.
    InFile,
    NotInFile,
}

impl Saved {
    /// Whether it says that all of the case is kept.
    #[must_use]
    pub const fn is_saved(self) -> bool {
        matches!(self, Self::At(_) | Self::InFile)
    }
}

/// The cases that are kept, and what opens the place where they lie.
#[derive(Debug)]
pub struct Cases<'a> {
    /// `None` until the first word on it.
    pub vault: Option<VaultState>,
    pub listing: &'a Listing,
    /// Counts the changes of the list: while it is the same, what was found in it still is.
    pub listings: u64,
    /// The operator goes on without the cases that are locked.
    pub without: bool,
    /// Whether a passphrase is being tried or set.
    pub busy: bool,
    /// What the last try was answered with.
    pub fault: Option<VaultFault>,
    /// Where each case stands that the engine has.
    pub standings: &'a HashMap<CaseId, Standing>,
    /// The case that is about to be deleted: it is not listed any more.
    pub removing: Option<CaseId>,
    pub lock: Lock,
    /// After how many minutes without anybody it locks; 0 is never.
    pub lock_after: u16,
    /// After how many days an untouched draft's documents are deleted.
    pub keep_days: u16,
    /// The hosts that documents may go to besides S3.
    pub upload_hosts: &'a [String],
}

/// Where a case stands that the engine has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub phase: Phase,
    /// How many of its documents are stored.
    pub sent: usize,
    pub documents: usize,
}

impl Standing {
    /// Where this one stands.
    #[must_use]
    pub fn of(progress: &CaseProgress) -> Self {
        let sent = progress.files.iter().filter(|file| file.state == FileState::Sent).count();
        Self { phase: progress.phase, sent, documents: progress.files.len() }
    }
}

/// How the opening of a case that was handed over goes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Handover<'a> {
    /// Whether its passphrase is being tried.
    pub busy: bool,
    /// Why it was not opened.
    pub fault: Option<&'a str>,
}

/// Where the case goes, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    pub environment: Environment,
    pub validity: Validity,
}

/// How long a link is good, as far as anybody has said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// Nobody has said it, or it does not matter any more.
    Unsaid,
    /// So many whole minutes, by what the token says.
    Minutes(i64),
    /// The token says so, or spektr does: its word counts more.
    Ended,
}

/// Whether there is something to take back and to do again, and what was just done.
#[derive(Clone, Copy, Debug)]
pub struct Steps<'a> {
    pub can_undo: bool,
    pub can_redo: bool,
    pub toast: Option<&'a Toast>,
}

/// What was just done, for a moment, and can be undone.
#[derive(Clone, PartialEq, Eq)]
pub struct Toast {
    pub sentence: String,
    pub undoes: Undoes,
}

/// What a toast's *Undo* takes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoes {
    /// The last step in the case.
    Step,
    /// The deletion of a kept case.
    Deletion,
    /// The last change of a form of companies or people.
    Template,
}

/// A question that is open.
#[derive(Clone, PartialEq, Eq)]
pub enum Question {
    /// The slot is filled; take the new one?
    Replace {
        slot: SlotKey,
        path: PathBuf,
    },
    SubmitAnyway,
    /// There are circles or treasury shares, which spektr's records API refuses; send all the same?
    SendCircle,
    /// Files wait in the tray; send without them?
    SendWithout,
    /// Where does this file of the tray belong?
    Assign(TrayId),
    /// Into which slot does the document of this one go?
    Move(SlotKey),
    /// Under whom does this one go?
    PutUnder(Mover),
    /// How does this document look?
    Document(SlotKey),
    /// The case has not been saved; begin a new one?
    NewOver,
    /// The case has not been saved; open another one? This one, when it was chosen already.
    OpenOver(Option<PathBuf>),
    /// The case has not been saved; close?
    CloseUnsaved,
    /// The case behind the page of locked cases could not be saved; close?
    CloseHeld,
    /// Documents are on their way; close?
    CloseBusy,
    /// Another link than the case's own.
    OtherLink,
    /// Another title for a kept case.
    RenameKept(CaseId),
    /// A passphrase for the place where cases are kept.
    Passphrase,
    /// A passphrase for this case, to hand it over; or only its answers?
    Pack,
    /// The passphrase of a case that was handed over.
    Unpack(PathBuf),
    /// Where the case goes.
    Connect,
    /// An onboarding without a link.
    Start,
    /// Which file? The window's own chooser asks.
    Choose,
    /// Back to the built-in form of companies or people?
    Restore {
        environment: Environment,
        kind: EntityKind,
    },
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("View(…)")
    }
}

impl fmt::Debug for Toast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Toast(…)")
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Question(…)")
    }
}

impl View<'_> {
    /// Whether the case may be changed now.
    #[must_use]
    pub fn editable(&self) -> bool {
        self.progress.can.edit
    }

    /// Whether another case may take this one's place now.
    #[must_use]
    pub fn leavable(&self) -> bool {
        self.keeps || !self.busy
    }

    /// The form of one owner.
    #[must_use]
    pub fn form(&self, kind: Option<EntityKind>) -> &Form {
        self.forms.of(kind)
    }

    /// What says best what is wrong at a place.
    #[must_use]
    pub fn finding_at(&self, place: &Place) -> Option<&Finding> {
        self.findings.get(*self.survey.found_at(place).last()?)
    }

    /// Everything that is wrong at a place.
    pub fn findings_at(&self, place: &Place) -> impl Iterator<Item = &Finding> {
        self.survey.found_at(place).iter().filter_map(|at| self.findings.get(*at))
    }

    /// Whether a field of an owner, by its place in the form, is not asked for now.
    #[must_use]
    pub fn is_hidden(&self, owner: &Owner, at: usize) -> bool {
        self.visible.of(owner).hidden(at)
    }

    /// Why it is not certain that a field is asked for.
    #[must_use]
    pub fn doubt(&self, owner: &Owner, at: usize) -> Option<&ConditionError> {
        self.visible.of(owner).doubt(at)
    }

    /// The progress of one slot's document.
    #[must_use]
    pub fn sending(&self, slot: &SlotKey) -> Option<(usize, &FileProgress)> {
        self.progress.files.iter().enumerate().find(|(_, file)| &file.slot == slot)
    }

    /// What stands against a slot's document, the grave things first.
    #[must_use]
    pub fn problems(&self, slot: &SlotKey, field: Option<&Field>) -> Vec<FileProblem> {
        let mut problems = match self.attachments.get(slot) {
            None => Vec::new(),
            Some(Err(problem)) => vec![problem.clone()],
            Some(Ok(attachment)) => case::judge_document(attachment, field),
        };
        problems.sort_by_key(FileProblem::is_warning);
        problems
    }

    /// Whether the file that a slot's document was copied from has changed since.
    #[must_use]
    pub fn has_changed(&self, slot: &SlotKey) -> bool {
        let copy = self.attachment(slot).and_then(|attachment| attachment.copy);
        copy.is_some_and(|copy| self.changed.contains(&copy.id))
    }

    /// The facts of a slot's document.
    #[must_use]
    pub fn attachment(&self, slot: &SlotKey) -> Option<&Attachment> {
        self.attachments.get(slot).and_then(|result| result.as_ref().ok())
    }
}

/// Whose a place is.
#[must_use]
pub fn owner_at(draft: &Draft, place: &Place) -> Owner {
    match place {
        Place::Entry { list, at } | Place::EntryField { list, at, .. } => {
            Owner::Entry { list: list.clone(), at: *at }
        }
        _ => owner_of(draft, place).map_or(Owner::Case, Owner::Entity),
    }
}

/// A finding in words, with the names of this draft.
#[must_use]
pub fn sentence(draft: &Draft, finding: &Finding) -> String {
    words::finding_named(finding, &|reference| name_of(draft, reference))
}

/// Which entity a place belongs to; `None` is the case itself.
#[must_use]
pub fn owner_of(draft: &Draft, place: &Place) -> Option<usize> {
    match place {
        Place::Case | Place::Field(_) | Place::Entry { .. } | Place::EntryField { .. } => None,
        Place::Entity(at) | Place::EntityField(at, _) => Some(*at),
        Place::Relation(at) => {
            let relation = draft.relations.get(*at)?;
            draft.entities.iter().position(|entity| entity.reference == relation.from)
        }
    }
}
