//! The tray "To assign": dropped files that wait for a slot, each with a proposal.
//!
//! Knows nothing of how a slot is proposed (`domain::proposal`), or how files are inspected.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};

use crate::domain::case;
use crate::domain::draft::Draft;
use crate::domain::form::template::Forms;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachments, Digest, FileProblem, SlotKey};
use crate::domain::proposal::{self, Newcomer, Scan, newcomers, propose};
use crate::domain::visible::Visible;
use crate::engine::message::{Command, DroppedFiles, FileFacts, ViewId};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Offer, Same, TrayFile, TrayId, file_name};
use crate::words;

use super::super::outbox::Outbox;

/// The most files that wait; more are refused.
const MOST_FILES: usize = 1_000;

/// The files that wait for a slot.
#[derive(Debug, Default)]
pub(crate) struct Tray {
    pub files: Vec<TrayFile>,
    /// Companies and people that the files name and the case does not have.
    pub offers: Vec<Offer>,
    /// The number of the file that was added last.
    last: u64,
    /// The number of the last file for which the offers were shown unasked.
    pub offered: u64,
    /// Paths that the engine has not been asked to inspect.
    pub to_inspect: VecDeque<Hidden<PathBuf>>,
    /// True if the files, the case or its documents changed since the last proposals.
    is_stale: bool,
    /// The slot of each path that was dropped on one and is not known to be a file or folder yet.
    pub dropped_on: HashMap<PathBuf, SlotKey>,
    /// The facts of dropped documents that are held in memory, until they are attached or wait
    /// here.
    pub held: HashMap<PathBuf, FileFacts>,
    /// Documents that are being held for a slot and may replace its document.
    pub may_replace: HashSet<PathBuf>,
    /// The files that the operator agreed to send without.
    pub sent_without: HashSet<TrayId>,
    /// Files that were put into slots, and wait again if that is undone.
    pub placed: Vec<TrayFile>,
}

impl Tray {
    /// Records that the case or its documents changed.
    pub(crate) fn changed(&mut self) {
        self.is_stale = true;
    }

    /// Returns true if a file waits that the operator has not agreed to send without.
    pub(crate) fn asks_before_sending(&self) -> bool {
        self.files.iter().any(|file| !self.sent_without.contains(&file.id))
    }

    /// Removes everything that waits.
    pub(crate) fn clear(&mut self) {
        self.files.clear();
        self.offers.clear();
        self.to_inspect.clear();
        self.dropped_on.clear();
        self.held.clear();
        self.may_replace.clear();
        self.sent_without.clear();
        self.placed.clear();
    }

    /// Lets placed files wait again whose documents an undo removed, and takes those away that a
    /// redo attached.
    pub(crate) fn follow(&mut self, before: &[(SlotKey, PathBuf)], after: &[(SlotKey, PathBuf)]) {
        let has = |held: &[(SlotKey, PathBuf)], file: &TrayFile| {
            held.iter().any(|(_, path)| *path == file.path)
        };
        let is_gone = |file: &mut TrayFile| has(before, file) && !has(after, file);
        let is_new = |file: &mut TrayFile| !has(before, file) && has(after, file);
        let gone: Vec<TrayFile> = self.placed.extract_if(.., is_gone).collect();
        let attached: Vec<TrayFile> = self.files.extract_if(.., is_new).collect();
        self.is_stale |= !gone.is_empty() || !attached.is_empty();
        self.files.extend(gone);
        self.placed.extend(attached);
    }

    /// Adds a file or folder, once; returns false if there is no room.
    pub(crate) fn add(&mut self, path: PathBuf) -> bool {
        if self.files.iter().any(|file| file.path == path) {
            return true;
        }
        if self.files.len() >= MOST_FILES {
            return false;
        }
        let file = self.file(path.clone());
        self.files.push(file);
        self.to_inspect.push_back(Hidden(path));
        self.is_stale = true;
        true
    }

    /// Adds a document that is held and was inspected; returns false if there is no room.
    pub(crate) fn add_held(&mut self, path: PathBuf, facts: FileFacts) -> bool {
        if self.files.len() >= MOST_FILES {
            return false;
        }
        let file = TrayFile { facts: Some(Ok(facts)), ..self.file(path) };
        self.files.push(file);
        self.is_stale = true;
        true
    }

    /// Adds files and has them inspected; tells the operator if there is no room for all.
    pub(crate) fn add_all(
        &mut self,
        paths: impl IntoIterator<Item = PathBuf>,
        view: ViewId,
        outbox: &mut Outbox,
    ) {
        let mut has_room = true;
        for path in paths {
            has_room &= match self.held.remove(&path) {
                // A held document is on no disk where it could be inspected.
                Some(facts) => self.add_held(path, facts),
                None => self.add(path),
            };
        }
        tell_room(has_room, outbox);
        self.inspect_queued(view, outbox);
    }

    /// Returns a file that waits.
    pub(crate) fn file_of(&self, id: TrayId) -> Option<&TrayFile> {
        self.files.iter().find(|file| file.id == id)
    }

    /// Has the queued paths inspected, as far as the engine's queue has room.
    pub(crate) fn inspect_queued(&mut self, view: ViewId, outbox: &mut Outbox) {
        while let Some(Hidden(dropped)) = self.to_inspect.pop_front() {
            let command = Command::InspectDropped { view, dropped: dropped.clone() };
            if !outbox.try_command(command) {
                return self.to_inspect.push_front(Hidden(dropped));
            }
        }
    }

    fn file(&mut self, path: PathBuf) -> TrayFile {
        self.last += 1;
        TrayFile {
            id: TrayId(self.last),
            path,
            facts: None,
            proposal: None,
            filled: None,
            same: None,
            misfit: None,
        }
    }

    /// Replaces an inspected folder by its files, or records the facts of a file. Returns
    /// false if there is no room for all.
    pub(crate) fn inspected(&mut self, dropped: &Path, dropped_files: DroppedFiles) -> bool {
        // Left out or assigned meanwhile.
        let Some(at) = self.files.iter().position(|file| file.path == dropped) else { return true };
        self.is_stale = true;
        if let [found] = dropped_files.files.as_slice()
            && found.path.0 == dropped
        {
            self.files[at].facts = Some(found.facts.clone());
            return true;
        }
        self.files.remove(at);
        let waits = |files: &[TrayFile], path: &Path| files.iter().any(|file| file.path == path);
        let mut new = Vec::new();
        let mut has_room = true;
        for found in dropped_files.files {
            if self.files.len() + new.len() >= MOST_FILES {
                has_room = false;
                break;
            }
            if !waits(&self.files, &found.path.0) {
                let file = self.file(found.path.0);
                new.push(TrayFile { facts: Some(found.facts), ..file });
            }
        }
        self.files.splice(at..at, new);
        has_room
    }

    /// Returns the first file, if any waits.
    pub(crate) fn first(&self) -> Option<TrayId> {
        self.files.first().map(|file| file.id)
    }

    /// Returns the slot where a file most likely belongs, whether it is empty or not.
    pub(crate) fn likely_slot(&self, id: TrayId) -> Option<&SlotKey> {
        let file = self.file_of(id)?;
        file.proposal.as_ref().map(|proposal| &proposal.slot).or(file.filled.as_ref())
    }

    /// Records that the operator agreed to send the case without the files that wait now.
    pub(crate) fn agree_to_send_without(&mut self) {
        self.sent_without = self.files.iter().map(|file| file.id).collect();
    }

    /// Returns true if files wait that were all inspected, and some of the offers were not shown
    /// unasked yet; it counts as shown from now on.
    pub(crate) fn has_new_offers(&mut self) -> bool {
        let is_done =
            self.to_inspect.is_empty() && self.files.iter().all(|file| file.facts.is_some());
        let newest = self.offers.iter().flat_map(|offer| &offer.files).map(|file| file.0).max();
        let is_new = is_done && newest.is_some_and(|newest| newest > self.offered);
        if is_new {
            self.offered = self.last;
        }
        is_new
    }

    /// Removes a file and returns it.
    pub(crate) fn take(&mut self, id: TrayId) -> Option<TrayFile> {
        let at = self.files.iter().position(|file| file.id == id)?;
        self.is_stale = true;
        Some(self.files.remove(at))
    }

    /// Proposes a slot for each file again if anything changed.
    pub(crate) fn propose(
        &mut self,
        draft: &Draft,
        forms: &Forms,
        visible: &Visible,
        attachments: &Attachments,
    ) {
        if !std::mem::take(&mut self.is_stale) {
            return;
        }
        if self.files.is_empty() {
            return self.offers.clear();
        }
        let names: Vec<String> = self.files.iter().map(|file| file_name(&file.path)).collect();
        let scans: Vec<Scan<'_>> = self
            .files
            .iter()
            .zip(&names)
            .map(|(file, name)| Scan { name, sniffed: file.facts().map(|facts| facts.sniffed) })
            .collect();
        let proposals = propose(&scans, draft, forms, visible);
        let ids = |who: &Newcomer| who.files.iter().map(|at| self.files[*at].id).collect();
        self.offers = newcomers(&scans, draft)
            .into_iter()
            .map(|who| Offer { files: ids(&who), who })
            .collect();
        let mut seen: HashMap<Digest, Same> = attachments
            .iter()
            .filter_map(|(slot, result)| {
                Some((result.as_ref().ok()?.sha256, Same::InSlot(slot.clone())))
            })
            .collect();
        // Of identical files the one with the most certain proposal is the document; the others
        // repeat it.
        let score = |at: usize| {
            proposals
                .get(at)
                .and_then(|proposal| proposal.as_ref())
                .map_or(0, |proposal| proposal.score)
        };
        let mut order: Vec<usize> = (0..self.files.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(score(*at)));
        for at in order {
            let file = &mut self.files[at];
            file.same = None;
            if let Some(sha256) = file.facts().and_then(|facts| facts.sha256) {
                file.same = seen.get(&sha256).cloned();
                seen.entry(sha256).or_insert(Same::InTray);
            }
        }
        for (file, proposal) in self.files.iter_mut().zip(proposals) {
            file.misfit = misfit(file, forms);
            // The operator must look at a file that is attached already or can't be attached.
            let (filled, free): (Vec<_>, Vec<_>) = proposal
                .into_iter()
                .filter(|_| file.problem().is_none() && file.same.is_none())
                .partition(|proposal| proposal.is_filled);
            file.proposal = free.into_iter().next();
            file.filled = filled.into_iter().next().map(|proposal| proposal.slot);
        }
    }
}

/// Returns the reason why spektr or every slot of the forms may refuse a file.
fn misfit(file: &TrayFile, forms: &Forms) -> Option<FileProblem> {
    let document = file.document();
    let mut problems =
        document.map(|document| case::judge_document(&document, None)).unwrap_or_default();
    let error = problems.iter().position(|problem| !problem.is_warning());
    match error {
        Some(at) => Some(problems.swap_remove(at)),
        None => proposal::refusal(forms, &file_name(&file.path)).or_else(|| problems.pop()),
    }
}

/// Tells that not all files could be added to the tray.
pub(crate) fn tell_room(has_room: bool, outbox: &mut Outbox) {
    if !has_room {
        outbox.tell_outcome(Tone::Warning, About::Tray, words::text("tray-cut"));
    }
}
