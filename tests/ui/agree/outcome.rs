//! Outcomes of everything that can be refused, as the window is told of them.
//!
//! Must not know: what is said of it.

use dossier::domain::progress::CaseId;
use dossier::engine::message::{Notice, StoreNotice};

use super::rules::Subject;
use super::world::World;

impl World<'_> {
    pub(super) fn note_outcome(&mut self, notice: &Notice) {
        let (subject, case, succeeded) = match notice {
            Notice::Store(StoreNotice::Listed(result)) => (Subject::Listing, None, result.is_ok()),
            Notice::Store(StoreNotice::Loaded { result, .. }) => {
                (Subject::Opening, None, result.is_ok())
            }
            Notice::Store(StoreNotice::Kept { result, .. }) => {
                (Subject::Saving, None, result.is_ok())
            }
            Notice::Store(StoreNotice::FormsNotKept(_)) => (Subject::Forms, None, false),
            Notice::Store(StoreNotice::LinkNotKept(_)) => (Subject::Link, None, false),
            Notice::Store(StoreNotice::NotRecovered { id, .. }) => {
                (Subject::Recovery, Some(*id), false)
            }
            Notice::Store(StoreNotice::WentOn { id, result }) => {
                (Subject::NextStep, Some(*id), result.is_ok())
            }
            Notice::Store(StoreNotice::Completed { id, result }) => {
                (Subject::Receipt, Some(*id), result.is_ok())
            }
            _ => return,
        };
        self.came_to((subject, case), succeeded);
    }

    pub(super) fn came_to(&mut self, of: (Subject, Option<CaseId>), succeeded: bool) {
        let before = self.truth.succeeded.insert(of, succeeded);
        if succeeded && self.said.remove(&of.0) && before == Some(false) {
            *self.tally.made_good.entry(of.0).or_default() += 1;
        }
    }
}
