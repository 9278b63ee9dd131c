//! The vault and the journals in memory, as the engine's ports see them. A crash loses whatever was
//! not made durable.
//!
//! Knows nothing of machines or the window.

use std::collections::BTreeMap;

use dossier::domain::draft::Draft;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachments, Digest};
use dossier::domain::progress::CaseId;
use dossier::domain::receipt::Receipt;
use dossier::domain::record::{Process, Record};
use dossier::domain::submission::Replay;
use dossier::engine::message::{
    CaseRow, CaseStatus, KeyFault, Link, Listing, Loaded, Order, SavedCase, SavedForms,
    VaultCommand, VaultFault, VaultNotice, VaultState,
};

use super::dice::Dice;

/// The place of a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spine {
    /// With the kept case.
    Case(CaseId),
    /// A file of its own, where no cases are kept.
    File(usize),
}

#[derive(Clone, Debug, Default)]
struct Journal {
    durable: Vec<Record>,
    notes: Vec<Record>,
}

impl Journal {
    fn records(&self) -> Vec<Record> {
        self.durable.iter().chain(&self.notes).cloned().collect()
    }
}

/// A kept case.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub status: CaseStatus,
    draft: Draft,
    attachments: Attachments,
    pub link: Option<Link>,
    pub frozen: Option<Order>,
    pub receipt: Option<Receipt>,
    forms: SavedForms,
    journal: Journal,
}

#[derive(Debug)]
pub(super) struct Store {
    pub state: VaultState,
    pub cases: BTreeMap<CaseId, Kept>,
    files: Vec<Journal>,
    /// The disk takes nothing.
    pub is_full: bool,
    /// The disk gives nothing.
    pub is_unreadable: bool,
    /// The disk refuses one thing in three, journals excepted, and takes or gives it when it is
    /// asked again.
    pub fickle: Option<Dice>,
    next_id: u64,
}

impl Store {
    pub(super) fn new(state: VaultState) -> Self {
        Self {
            state,
            cases: BTreeMap::new(),
            files: Vec::new(),
            is_full: false,
            is_unreadable: false,
            fickle: None,
            next_id: 0xAC_3E00_0000,
        }
    }

    /// Returns true while there is a vault, even if it is locked.
    pub(super) fn is_there(&self) -> bool {
        matches!(self.state, VaultState::Open { .. } | VaultState::Locked { .. })
    }

    /// Keeps a case from before the walk.
    pub(super) fn put(
        &mut self,
        draft: Draft,
        attachments: Attachments,
        link: Option<Link>,
    ) -> CaseId {
        self.next_id += 1;
        let id = CaseId(self.next_id);
        self.cases.insert(id, Kept { draft, attachments, link, ..Kept::default() });
        id
    }

    /// The case of this title.
    pub(super) fn titled(&self, title: &str) -> Option<CaseId> {
        self.cases.iter().find(|(_, kept)| kept.draft.title == title).map(|(id, _)| *id)
    }

    fn row(id: CaseId, kept: &Kept) -> CaseRow {
        let title = Some(Hidden(kept.draft.title.clone()));
        CaseRow {
            id,
            status: kept.status,
            changed_at: 0,
            title,
            entities: kept.draft.entities.len(),
            documents: kept.attachments.len(),
        }
    }

    pub(super) fn list(&mut self) -> Result<Listing, VaultFault> {
        self.can_read()?;
        let cases = self.cases.iter().map(|(id, kept)| Self::row(*id, kept)).collect();
        Ok(Listing { cases, missing: 0 })
    }

    fn is_refused(&mut self) -> bool {
        self.fickle.as_mut().is_some_and(|dice| dice.one_in(3))
    }

    pub(super) fn can_read(&mut self) -> Result<(), VaultFault> {
        if self.is_unreadable || self.is_refused() { Err(VaultFault::NotRead) } else { Ok(()) }
    }

    fn write(&mut self, id: CaseId, write: impl FnOnce(&mut Kept)) -> Result<(), VaultFault> {
        if self.is_full || self.is_refused() {
            return Err(VaultFault::DiskFull);
        }
        self.cases.get_mut(&id).map(write).ok_or(VaultFault::NoSuchCase)
    }

    /// Does what the window asks, as far as no machine is needed for it.
    pub(super) fn carry_out(&mut self, command: VaultCommand) -> Option<VaultNotice> {
        match command {
            VaultCommand::Open => Some(VaultNotice::State(Ok(self.state))),
            VaultCommand::Unlock(_) | VaultCommand::SetPassphrase { .. } => {
                self.state = VaultState::Open { has_passphrase: true, is_newer: false };
                Some(VaultNotice::State(Ok(self.state)))
            }
            VaultCommand::Newest(_) => Some(VaultNotice::Newest(
                self.list().map(|listing| listing.cases).unwrap_or_default(),
            )),
            VaultCommand::List => Some(VaultNotice::Listed(self.list())),
            VaultCommand::Load(id) => {
                Some(VaultNotice::Loaded { id, result: self.load(id).map(Box::new) })
            }
            VaultCommand::Save { id, draft, attachments, is_ready } => Some(VaultNotice::Saved {
                was: id,
                result: self.save(id, (*draft, attachments), is_ready),
                at: 60,
            }),
            VaultCommand::SetReady { id, is_ready } => {
                // The list says what it said.
                self.write(id, |kept| mark(kept, is_ready)).err().and(None)
            }
            VaultCommand::SaveLink { id, link } => {
                self.write(id, |kept| kept.link = Some(link)).err().map(VaultNotice::LinkNotSaved)
            }
            VaultCommand::SaveForms { id, forms } => {
                self.save_forms(id, *forms).err().map(VaultNotice::FormsNotSaved)
            }
            VaultCommand::StartNextStep { id, forms, draft } => {
                Some(VaultNotice::NextStepStarted { id, result: self.go_on(id, *forms, *draft) })
            }
            VaultCommand::Remove(id) => {
                self.cases.remove(&id);
                Some(VaultNotice::Removed { id, result: Ok(()) })
            }
            VaultCommand::SaveSetting { .. } | VaultCommand::Recover(_) | VaultCommand::Lock => {
                None
            }
        }
    }

    fn load(&mut self, id: CaseId) -> Result<SavedCase, VaultFault> {
        self.can_read()?;
        let kept = self.cases.get(&id).ok_or(VaultFault::NoSuchCase)?;
        let case = Loaded {
            draft: kept.draft.clone(),
            attachments: kept.attachments.clone(),
            damage: None,
        };
        Ok(SavedCase {
            case,
            link: kept.link.clone(),
            receipt: kept.receipt.clone(),
            forms: kept.forms.clone(),
        })
    }

    fn save(
        &mut self,
        id: Option<CaseId>,
        (draft, attachments): (Draft, Attachments),
        is_ready: bool,
    ) -> Result<CaseId, VaultFault> {
        let id = match id {
            Some(id) => id,
            None if self.is_full => return Err(VaultFault::DiskFull),
            None => self.put(Draft::default(), Attachments::new(), None),
        };
        self.write(id, |kept| {
            (kept.draft, kept.attachments) = (draft, attachments);
            mark(kept, is_ready);
        })?;
        Ok(id)
    }

    fn save_forms(&mut self, id: CaseId, forms: SavedForms) -> Result<(), VaultFault> {
        self.write(id, |kept| {
            if kept.status.is_completed() {
                kept.status = CaseStatus::of_completed(forms.has_next_step());
            }
            // Nothing follows any more.
            if kept.status.is_completed() && !forms.may_continue() {
                kept.link = None;
            }
            kept.forms = forms;
        })
    }

    fn go_on(&mut self, id: CaseId, forms: SavedForms, draft: Draft) -> Result<(), VaultFault> {
        if self.cases.get(&id).is_some_and(|kept| !kept.status.is_completed()) {
            return Err(VaultFault::NotWritten);
        }
        self.write(id, |kept| {
            (kept.forms, kept.draft, kept.status, kept.receipt) =
                (forms, draft, CaseStatus::Draft, None);
            (kept.attachments, kept.frozen) = (Attachments::new(), None);
        })
    }

    /// Keeps a receipt; `Ok(false)` where no cases are kept.
    pub(super) fn complete(&mut self, id: CaseId, receipt: &Receipt) -> Result<bool, VaultFault> {
        if !self.is_there() {
            return Ok(false);
        }
        self.write(id, |kept| {
            if Replay::of(&kept.journal.records()).is_unresolved() {
                kept.journal
                    .durable
                    .push(Record::Completed { proof: receipt.proof(), at: receipt.completed_at() });
            }
            kept.link = kept.link.take().filter(|_| kept.forms.may_continue());
            (kept.status, kept.receipt, kept.frozen) =
                (CaseStatus::of_completed(kept.forms.has_next_step()), Some(receipt.clone()), None);
            kept.attachments = Attachments::new();
        })?;
        Ok(true)
    }

    /// The journal of a send: its own, or that of an open send of the same body or by the same
    /// link.
    pub(super) fn open_journal(
        &mut self,
        id: CaseId,
        order: &Order,
        process: Process,
    ) -> (Spine, Vec<Record>) {
        let payload = order.payload.digest();
        let is_open = |records: &[Record]| Replay::of(records).is_unresolved();
        let mut all: Vec<(Spine, Vec<Record>)> = Vec::new();
        let own = if self.is_there() {
            all.extend(
                self.cases.iter().map(|(id, kept)| (Spine::Case(*id), kept.journal.records())),
            );
            Spine::Case(id)
        } else {
            all.extend(
                self.files
                    .iter()
                    .enumerate()
                    .map(|(at, journal)| (Spine::File(at), journal.records())),
            );
            Spine::File(self.files.len())
        };
        let mine = all
            .iter()
            .find(|(spine, _)| *spine == own)
            .map(|(_, records)| records.clone())
            .unwrap_or_default();
        let found = all.into_iter().find(|(_, records)| {
            is_open(records) && records.iter().any(|record| is_of(record, payload, process))
        });
        let (spine, records) =
            if is_open(&mine) { (own, mine) } else { found.unwrap_or((own, mine)) };
        if let Spine::File(at) = spine
            && at == self.files.len()
        {
            self.files.push(Journal::default());
        }
        if let Some(kept) = self.cases.get_mut(&id) {
            let target = &order.target;
            kept.link = Some(Link {
                api_url: target.api_url.clone(),
                token: target.token.clone(),
                api_key: None,
            });
            if !is_open(&records) {
                kept.frozen = Some(order.clone());
            }
        }
        (spine, records)
    }

    /// Writes a record; `false` when the disk did not take it.
    pub(super) fn append(&mut self, spine: Spine, record: Record, is_durable: bool) -> bool {
        if self.is_full {
            return false;
        }
        let journal = match spine {
            Spine::Case(id) => self.cases.get_mut(&id).map(|kept| &mut kept.journal),
            Spine::File(at) => self.files.get_mut(at),
        };
        let Some(journal) = journal else { return false };
        journal.notes.push(record);
        if is_durable {
            journal.durable.append(&mut journal.notes);
        }
        let replay = Replay::of(&journal.records());
        if let Spine::Case(id) = spine
            && let Some(kept) = self.cases.get_mut(&id)
        {
            kept.status = match kept.status {
                _ if replay.is_unresolved() || replay.is_completed() => CaseStatus::UnderWay,
                CaseStatus::Ready => CaseStatus::Ready,
                _ => CaseStatus::Draft,
            };
        }
        true
    }

    /// Cuts the power.
    pub(super) fn crash(&mut self) {
        let kept = self.cases.values_mut().map(|kept| &mut kept.journal);
        kept.chain(&mut self.files).for_each(|journal| journal.notes.clear());
        self.state = match self.state {
            VaultState::Open { has_passphrase: true, .. } => {
                VaultState::Locked { why: KeyFault::Locked, has_passphrase: true }
            }
            other => other,
        };
    }
}

fn mark(kept: &mut Kept, is_ready: bool) {
    if kept.status.is_draft() {
        kept.status = CaseStatus::of_draft(is_ready);
    }
}

fn is_of(record: &Record, body: Digest, link: Process) -> bool {
    matches!(record, Record::Frozen { payload, process, .. } if *payload == body || process.link == link.link)
}
