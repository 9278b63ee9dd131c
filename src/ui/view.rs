//! The read-only data that the window is drawn from, borrowed for one frame and without secrets.
//!
//! Does not depend on the program's state or on the engine's adapters.

mod album;
mod banner;
mod case;
mod chooser;
mod documents;
mod library;
mod lock;
mod names;
mod page;
mod place;
mod prompts;
mod sending;
mod session;
mod survey;
mod templates;
mod tray;

use std::fmt;

use crate::domain::draft::{Draft, EntityKind};
use crate::domain::form::Form;
use crate::domain::form::template::Forms;
use crate::domain::settings::Settings;
use crate::domain::walk::Walk;

use super::theme::{Appearance, Contrast};

pub use album::{Album, Facts, PreviewState, SlotWarning};
pub use banner::{About, Banner};
pub use case::{CaseView, Saved, Steps};
pub use chooser::{Chooser, Entry};
pub use documents::DocumentsView;
pub use library::{Handover, LibraryView, Standing};
pub use lock::Lock;
pub use names::{
    field_name, field_of, file_name, name_at, name_of, named, owner_name, slot_name, value_words,
};
pub use page::{Page, Tab};
pub use place::{owner_at, owner_of, sentence};
pub use prompts::{PromptsView, Question, Toast, Undoes};
pub use sending::{Destination, Practice, SendingView, Validity};
pub use session::{FetchState, Sent, Session};
pub use survey::{Structure, Survey, owners};
pub use templates::Templates;
pub use tray::{Offer, Same, TrayFile, TrayId};

/// Everything that the panes read.
pub struct View<'a> {
    pub forms: &'a Forms,
    pub case: CaseView<'a>,
    pub documents: DocumentsView<'a>,
    pub sending: SendingView<'a>,
    pub session: Session<'a>,
    pub prompts: PromptsView<'a>,
    pub library: LibraryView<'a>,
    pub settings: &'a Settings,
    pub templates: Templates<'a>,
    /// The look that the operator chose.
    pub appearance: Appearance,
    /// The contrast that applies: the operator's choice, else the system's.
    pub contrast: Contrast,
    /// Seconds since the epoch.
    pub now: i64,
}

impl fmt::Debug for View<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("View(…)")
    }
}

impl View<'_> {
    /// Returns true if the case may be changed now.
    #[must_use]
    pub fn editable(&self) -> bool {
        self.sending.progress.can.edit
    }

    /// Returns true if another case may be opened in place of this one now.
    #[must_use]
    pub fn leavable(&self) -> bool {
        self.library.keeps || !self.sending.busy
    }

    /// Returns the walk over the draft by the forms and fields that are shown.
    #[must_use]
    pub fn walk<'w>(&'w self, draft: &'w Draft) -> Walk<'w> {
        Walk::new(draft, self.forms, self.case.visible)
    }

    /// Returns the form of an entity's kind; `None` is the case itself.
    #[must_use]
    pub fn form(&self, kind: Option<EntityKind>) -> &Form {
        self.forms.of(kind)
    }
}
