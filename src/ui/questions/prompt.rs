//! The questions that consist of text and two or three buttons: title, detail, and the names of the
//! answers.
//!
//! Knows nothing of how a question is drawn, and what happens after the answer.

use std::path::Path;

use crate::domain::draft::{Draft, EntityKind};
use crate::domain::intake::SlotKey;
use crate::domain::link::Environment;
use crate::words;

use super::super::context::ViewContext;
use super::super::view::{file_name, slot_name};
use super::super::widgets::Weight;

/// A question as text. The answers are message ids.
pub(super) struct Prompt {
    pub title: String,
    pub detail: String,
    pub yes: (&'static str, Weight),
    /// The third answer, where there is one.
    pub other: Option<&'static str>,
    pub no: &'static str,
}

impl Prompt {
    /// Makes a prompt of message ids, answered with no by "Not now".
    fn new(title: &str, detail: &str, yes: (&'static str, Weight)) -> Self {
        let (title, detail) = (words::text(title), words::text(detail));
        Self { title, detail, yes, other: None, no: "window-not-now" }
    }

    /// Asks if an unsaved case is saved or, with the answer `other`, given up.
    fn unsaved(title: &str, other: &'static str) -> Self {
        let yes = ("window-save", Weight::Primary);
        Self { other: Some(other), ..Self::new(title, "window-ask-unsaved-detail", yes) }
    }

    /// Asks whether a file takes the place of a slot's document.
    pub(super) fn replace(
        context: &ViewContext<'_>,
        draft: &Draft,
        slot: &SlotKey,
        path: &Path,
    ) -> Self {
        let name = slot_name(context.view.walk(draft), slot);
        Self {
            title: words::text("window-ask-replace"),
            detail: words::text_with(
                "window-ask-replace-detail",
                &[("slot", name.into()), ("file", file_name(path).into())],
            ),
            yes: ("window-ask-replace-yes", Weight::Primary),
            other: None,
            no: "window-ask-replace-no",
        }
    }

    /// Asks whether to send while `count` files of the tray have no slot.
    pub(super) fn unattached(count: usize) -> Self {
        Self {
            title: words::text_with("tray-unattached", &[("count", count.into())]),
            detail: words::text("tray-unattached-detail"),
            yes: ("tray-assign-them", Weight::Primary),
            other: Some("tray-send-without"),
            no: "window-not-now",
        }
    }

    /// Asks whether the built-in form takes the place of the changed one.
    pub(super) fn restore(environment: &Environment, kind: EntityKind) -> Self {
        let blanks = [
            ("environment", words::environment_at(environment).into()),
            ("whose", words::template_of(kind).into()),
        ];
        Self {
            title: words::text("template-ask-restore"),
            detail: words::text_with("template-ask-restore-detail", &blanks),
            yes: ("template-ask-restore-yes", Weight::Danger),
            other: None,
            no: "window-not-now",
        }
    }

    /// Asks whether to send again although the case may have been accepted.
    pub(super) fn submit_anyway() -> Self {
        let yes = ("window-ask-again-yes", Weight::Danger);
        Self::new("window-ask-again", "window-ask-again-detail", yes)
    }

    /// Asks whether to send a structure with circles or treasury shares.
    pub(super) fn send_circle() -> Self {
        let yes = ("window-ask-circle-yes", Weight::Danger);
        Self::new("window-ask-circle", "window-ask-circle-detail", yes)
    }

    /// Asks if an unsaved case is saved before a new one begins.
    pub(super) fn new_over() -> Self {
        Self::unsaved("window-ask-new", "window-ask-new-yes")
    }

    /// Asks if an unsaved case is saved before another one is opened.
    pub(super) fn open_over() -> Self {
        Self::unsaved("window-ask-open", "window-ask-open-yes")
    }

    /// Asks if an unsaved case is saved before the window closes.
    pub(super) fn close_unsaved() -> Self {
        Self::unsaved("window-ask-close", "window-ask-close-yes")
    }

    /// Asks whether to close although the case behind the lock could not be saved.
    pub(super) fn close_held() -> Self {
        let yes = ("window-ask-close-yes", Weight::Danger);
        Self::new("window-ask-close", "window-ask-held-detail", yes)
    }

    /// Asks whether to close while documents are being sent.
    pub(super) fn close_busy() -> Self {
        let yes = ("window-ask-busy-yes", Weight::Danger);
        let no = "window-ask-busy-no";
        Self { no, ..Self::new("window-ask-busy", "window-ask-busy-detail", yes) }
    }

    /// Asks whether a link to another session takes the place of the case's own.
    pub(super) fn other_link() -> Self {
        let yes = ("window-ask-link-yes", Weight::Primary);
        let no = "window-ask-link-no";
        Self { no, ..Self::new("window-ask-link", "window-ask-link-detail", yes) }
    }
}
