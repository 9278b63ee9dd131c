//! Cases of an earlier start that spektr may have, and the trouble with them.
//!
//! Knows nothing of how a case is recovered; the engine does it.

use std::collections::{HashMap, HashSet};

use crate::domain::progress::CaseId;

/// The cases that are recovered.
#[derive(Debug, Default)]
pub(crate) struct Recovery {
    /// Cases that were handed to the engine again, each once.
    pub recovered: HashSet<CaseId>,
    /// Sentences about cases whose trouble lasts until a retry succeeds.
    pub troubles: HashMap<(CaseId, Trouble), String>,
    /// Cases that were stopped when the window was locked: they are handed to the engine again, but
    /// do not go on.
    pub stopped: HashSet<CaseId>,
}

/// A problem of a case, which need not be the open one; the engine retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Trouble {
    /// It was being sent, and can't be handed to the engine again.
    NotChecked,
    /// Its receipt is not saved yet.
    NoReceipt,
}

impl Recovery {
    /// Notes that the engine has the case.
    pub(crate) fn is_in_engine(&mut self, id: CaseId) {
        self.troubles.remove(&(id, Trouble::NotChecked));
    }

    /// Notes that the case has no trouble any more, or is gone.
    pub(crate) fn clear(&mut self, id: CaseId) {
        self.troubles.retain(|(case, _), _| *case != id);
    }
}
