//! The case of the window: shown, held behind the lock, or gone from memory.
//!
//! Knows nothing of the vault, or of the passphrase that unlocks it.

use std::fmt;

use crate::engine::message::{Notice, ViewId};
use crate::ui::intent::{Admission, Intent};

use super::case::OpenCase;
use super::library::ReturnTo;
use super::outbox::Outbox;

/// The case of the window.
pub(super) enum Shown {
    /// It is shown.
    Open(OpenCase),
    /// The window is locked, but the case must stay in memory: it is being saved or could not be,
    /// or it was sent without a vault.
    Held(OpenCase),
    /// The window is locked, and the case is not in its memory any more.
    Left(Place),
}

/// The remainder of a case that left the window's memory.
pub(super) struct Place {
    /// The case that is shown again after the unlocking; `None` if another page was shown.
    back_to: Option<ReturnTo>,
    /// The empty case that the window is drawn from meanwhile.
    empty: OpenCase,
}

impl fmt::Debug for Shown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open(_) => "Open",
            Self::Held(_) => "Held",
            Self::Left(_) => "Left",
        })
    }
}

impl Shown {
    /// Returns the case, or an empty one once it has left.
    pub(super) fn case(&self) -> &OpenCase {
        match self {
            Self::Open(case) | Self::Held(case) => case,
            Self::Left(place) => &place.empty,
        }
    }

    /// Returns the case, or an empty one once it has left.
    pub(super) fn case_mut(&mut self) -> &mut OpenCase {
        match self {
            Self::Open(case) | Self::Held(case) => case,
            Self::Left(place) => &mut place.empty,
        }
    }

    /// Returns true if the window is locked.
    pub(super) fn is_locked(&self) -> bool {
        !matches!(self, Self::Open(_))
    }

    /// Hides the case.
    pub(super) fn lock(&mut self) {
        if let Self::Open(case) = self {
            *self = Self::Held(std::mem::replace(case, OpenCase::empty(ViewId(0))));
        }
    }

    /// Removes the case from memory; `back_to` is shown after the unlocking.
    pub(super) fn leave(&mut self, back_to: Option<ReturnTo>) {
        *self = Self::Left(Place { back_to, empty: self.case().emptied() });
    }

    /// Shows the case again, or an empty one if it has left; returns the case to be opened instead.
    pub(super) fn unlock(&mut self) -> Option<ReturnTo> {
        let case = std::mem::replace(self.case_mut(), OpenCase::empty(ViewId(0)));
        match std::mem::replace(self, Self::Open(case)) {
            Self::Open(_) | Self::Held(_) => None,
            Self::Left(place) => place.back_to,
        }
    }

    /// Returns true if an intent may be carried out now. A locked window takes only what it shows
    /// itself; a change of a case that can't be changed is refused, and the operator is told.
    pub(super) fn admits(&self, intent: &Intent, outbox: &mut Outbox) -> bool {
        match intent.admission() {
            Admission::Always => true,
            // An intent of the frame before the lock may still arrive.
            _ if self.is_locked() => false,
            Admission::Edits => self.case().may_edit(outbox),
            Admission::Unlocked => true,
        }
    }

    /// Returns true unless a notice is about another showing of a case, or came too late for the
    /// lock: a locked window waits only for the comparison of originals.
    pub(super) fn awaits(&self, notice: &Notice) -> bool {
        let is_waited_for = !self.is_locked() || matches!(notice, Notice::OriginalsChecked { .. });
        notice.view().is_none_or(|view| view == self.case().view && is_waited_for)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use secrecy::SecretString;

    use super::super::outbox::Request;
    use super::*;
    use crate::domain::draft::EntityKind;
    use crate::domain::progress::{Can, CaseId};
    use crate::ui::intent::EditIntent;
    use crate::ui::view::About;

    fn shown() -> Shown {
        Shown::Open(OpenCase::empty(ViewId(7)))
    }

    fn compared(view: u64) -> Notice {
        Notice::OriginalsChecked { view: ViewId(view), changed: HashSet::new() }
    }

    fn add_company() -> Intent {
        Intent::Edit(EditIntent::AddEntity(EntityKind::Company))
    }

    #[test]
    fn a_notice_of_an_old_showing_is_dropped() {
        let mut shown = shown();
        assert!(shown.awaits(&compared(7)) && !shown.awaits(&compared(6)));
        let next = shown.case_mut().emptied();
        *shown.case_mut() = next;
        assert!(shown.awaits(&compared(8)) && !shown.awaits(&compared(7)));
    }

    #[test]
    fn an_edit_is_refused_and_told_while_the_case_is_sent() {
        let mut shown = shown();
        let mut outbox = Outbox::new(1);
        assert!(shown.admits(&add_company(), &mut outbox));
        shown.case_mut().sending.progress.can = Can { edit: false, ..Can::default() };
        assert!(!shown.admits(&add_company(), &mut outbox));
        let requests = outbox.into_requests();
        assert!(matches!(requests.as_slice(), [Request::Tell(_, About::Sending, _)]));
    }

    #[test]
    fn a_locked_window_admits_its_own_intents_only_and_comes_back_to_the_case_it_left() {
        let mut shown = shown();
        shown.case_mut().draft.add_entity(EntityKind::Company);
        shown.lock();
        assert!(matches!(shown, Shown::Held(_)) && shown.case().draft.entities.len() == 1);
        let mut outbox = Outbox::new(1);
        assert!(!shown.admits(&add_company(), &mut outbox));
        assert!(shown.admits(&Intent::Unlock(SecretString::from("x".to_owned())), &mut outbox));
        assert!(outbox.into_requests().is_empty());
        shown.leave(Some(ReturnTo { case: CaseId(3), selected: None }));
        assert!(shown.is_locked() && shown.case().draft.entities.is_empty());
        assert!(!shown.awaits(&compared(7)));
        assert_eq!(shown.unlock().map(|back| back.case), Some(CaseId(3)));
        assert!(!shown.is_locked() && shown.awaits(&compared(8)));
    }
}
