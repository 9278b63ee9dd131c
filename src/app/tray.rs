//! The tray "To assign": files dropped where no slot is wait here, each with a proposal, while the
//! operator works on.
//!
//! Must not know: how a slot is proposed (`domain::proposal`), how files are looked at (the
//! engine), how it is drawn.

use std::collections::{HashMap, HashSet, VecDeque};
use std::path::{Path, PathBuf};

use egui::Context;

use crate::domain::case::Visible;
use crate::domain::draft::Draft;
use crate::domain::form::template::Forms;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachments, Digest, SlotKey};
use crate::domain::proposal::{Scan, propose};
use crate::engine::message::{Command, DroppedFiles, FileFacts};
use crate::ui::screen::Assigning;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, Same, TrayFile, TrayId, file_name};
use crate::words;

use super::Dossier;

/// The most files that wait; more are not taken in.
const MOST_FILES: usize = 1_000;

/// The files that wait for a slot.
#[derive(Debug, Default)]
pub(super) struct Tray {
    pub files: Vec<TrayFile>,
    /// The last number given out.
    last: u64,
    /// What nobody was asked to look at yet.
    to_look: VecDeque<Hidden<PathBuf>>,
    /// Whether the files, the case or its documents changed since the last proposals.
    is_stale: bool,
    /// What was dropped on a slot, until it is known to be a file or a folder.
    pub onto: HashMap<PathBuf, SlotKey>,
    /// What was seen of documents that are held and were dropped, until they are in a slot or wait
    /// here.
    pub held: HashMap<PathBuf, FileFacts>,
    /// Documents that are about to be held for a slot whose file they may replace.
    pub agreed: HashSet<PathBuf>,
    /// The files that the operator agreed to send without.
    without: HashSet<TrayId>,
}

impl Tray {
    /// The case or its documents changed.
    pub(super) fn stale(&mut self) {
        self.is_stale = true;
    }

    /// Returns true if a file waits that the operator has not agreed to send without.
    pub(super) fn asks_before_sending(&self) -> bool {
        self.files.iter().any(|file| !self.without.contains(&file.id))
    }

    /// Lets go of everything that waits.
    pub(super) fn clear(&mut self) {
        self.files.clear();
        self.to_look.clear();
        self.onto.clear();
        self.held.clear();
        self.agreed.clear();
        self.without.clear();
    }

    /// Takes a file or folder in that waits from now on; one that waits already does so once.
    fn add(&mut self, path: PathBuf) -> bool {
        if self.files.iter().any(|file| file.path == path) {
            return true;
        }
        if self.files.len() >= MOST_FILES {
            return false;
        }
        let file = self.file(path.clone());
        self.files.push(file);
        self.to_look.push_back(Hidden(path));
        self.is_stale = true;
        true
    }

    /// Takes a picture in that was pasted and looked at. Answers whether there was room.
    fn lay(&mut self, path: PathBuf, glance: FileFacts) -> bool {
        if self.files.len() >= MOST_FILES {
            return false;
        }
        let file = TrayFile { glance: Some(Ok(glance)), ..self.file(path) };
        self.files.push(file);
        self.is_stale = true;
        true
    }

    fn file(&mut self, path: PathBuf) -> TrayFile {
        self.last += 1;
        TrayFile {
            id: TrayId(self.last),
            path,
            glance: None,
            proposal: None,
            filled: None,
            same: None,
        }
    }

    /// A file or folder was looked at: what lies behind it waits in its place. Answers whether
    /// there was room for all.
    fn looked_over(&mut self, dropped: &Path, dropped_files: DroppedFiles) -> bool {
        // Left out or assigned meanwhile.
        let Some(at) = self.files.iter().position(|file| file.path == dropped) else { return true };
        self.is_stale = true;
        if let [found] = dropped_files.files.as_slice()
            && found.path.0 == dropped
        {
            self.files[at].glance = Some(found.facts.clone());
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
                new.push(TrayFile { glance: Some(found.facts), ..file });
            }
        }
        self.files.splice(at..at, new);
        has_room
    }

    fn take(&mut self, id: TrayId) -> Option<TrayFile> {
        let at = self.files.iter().position(|file| file.id == id)?;
        self.is_stale = true;
        Some(self.files.remove(at))
    }

    /// Proposes anew when anything changed.
    pub(super) fn propose(
        &mut self,
        draft: &Draft,
        forms: &Forms,
        visible: &Visible,
        attachments: &Attachments,
    ) {
        if !std::mem::take(&mut self.is_stale) || self.files.is_empty() {
            return;
        }
        let names: Vec<String> = self.files.iter().map(|file| file_name(&file.path)).collect();
        let scans: Vec<Scan<'_>> = self
            .files
            .iter()
            .zip(&names)
            .map(|(file, name)| Scan { name, sniffed: file.glance().map(|glance| glance.sniffed) })
            .collect();
        let proposals = propose(&scans, draft, forms, visible);
        let mut seen: HashMap<Digest, Same> = attachments
            .iter()
            .filter_map(|(slot, result)| {
                Some((result.as_ref().ok()?.sha256, Same::InSlot(slot.clone())))
            })
            .collect();
        // Of identical files the one whose name says most is the document, and the others are the
        // same again.
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
            if let Some(sha256) = file.glance().and_then(|glance| glance.sha256) {
                file.same = seen.get(&sha256).cloned();
                seen.entry(sha256).or_insert(Same::InTray);
            }
        }
        for (file, proposal) in self.files.iter_mut().zip(proposals) {
            // What is attached already, or can't be, is nobody's to accept without a look.
            let (filled, free): (Vec<_>, Vec<_>) = proposal
                .into_iter()
                .filter(|_| file.problem().is_none() && file.same.is_none())
                .partition(|proposal| proposal.is_filled);
            file.proposal = free.into_iter().next();
            file.filled = filled.into_iter().next().map(|proposal| proposal.slot);
        }
    }
}

impl Dossier {
    /// Files were dropped where no slot is.
    pub(super) fn lay_in_tray(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        let mut has_room = true;
        for path in paths {
            has_room &= match self.state.tray.held.remove(&path) {
                // It lies on no disk where it could be looked at.
                Some(glance) => self.state.tray.lay(path, glance),
                None => self.state.tray.add(path),
            };
        }
        self.tell_room(has_room);
        self.look_over_dropped();
    }

    /// Lets a picture wait that was pasted where no slot is.
    pub(super) fn lay_picture(&mut self, path: PathBuf, glance: FileFacts) {
        let has_room = self.state.tray.lay(path, glance);
        self.tell_room(has_room);
    }

    /// Has what waits looked at, as far as the engine's queue has room.
    pub(super) fn look_over_dropped(&mut self) {
        let view = self.state.shown;
        while let Some(Hidden(dropped)) = self.state.tray.to_look.pop_front() {
            if self
                .engine
                .commands
                .try_send(Command::InspectDropped { view, dropped: dropped.clone() })
                .is_err()
            {
                self.state.tray.to_look.push_front(Hidden(dropped));
                return;
            }
        }
    }

    pub(super) fn looked_over(&mut self, dropped: &Path, dropped_files: DroppedFiles) {
        let is_file = matches!(dropped_files.files.as_slice(), [found] if found.path.0 == dropped);
        if let Some(slot) = self.state.tray.onto.remove(dropped) {
            if is_file {
                let _was_told = self.refuses(&slot, dropped);
                return;
            }
            // The files of a folder wait: one slot does not take them all.
            let has_room = self.state.tray.add(dropped.to_owned());
            self.tell_room(has_room);
            self.state.tray.to_look.retain(|path| path.0 != dropped);
        }
        if dropped_files.files.is_empty() && !dropped_files.is_cut {
            self.tell(
                Tone::Warning,
                About::Other,
                words::text_with("tray-folder-empty", &[("folder", file_name(dropped).into())]),
            );
        }
        let is_whole = !dropped_files.is_cut;
        let has_room = self.state.tray.looked_over(dropped, dropped_files);
        self.tell_room(is_whole && has_room);
    }

    fn tell_room(&mut self, has_room: bool) {
        if !has_room {
            self.tell_outcome(Tone::Warning, About::Tray, words::text("tray-cut"));
        }
    }

    /// Puts a file where it is proposed.
    pub(super) fn accept(&mut self, id: TrayId) {
        let slot = self
            .state
            .tray
            .files
            .iter()
            .find(|file| file.id == id)
            .and_then(|file| file.proposal.as_ref());
        if let Some(slot) = slot.map(|proposal| proposal.slot.clone()) {
            self.assign(id, &slot);
        }
    }

    pub(super) fn accept_all(&mut self) {
        let proposed: Vec<TrayId> = self
            .state
            .tray
            .files
            .iter()
            .filter(|file| file.proposal.is_some())
            .map(|file| file.id)
            .collect();
        for id in proposed {
            self.accept(id);
        }
    }

    /// Puts a file of the tray into a slot. One that the slot does not take goes on waiting.
    pub(super) fn assign(&mut self, id: TrayId, slot: &SlotKey) {
        self.state.question.take_if(|question| *question == Question::Assign(id));
        let Some(path) =
            self.state.tray.files.iter().find(|file| file.id == id).map(|file| file.path.clone())
        else {
            return;
        };
        if !self.refuses(slot, &path) {
            self.leave_out(id);
            // The dialog has said that an old file is replaced; a filled slot is never proposed.
            self.attach(slot.clone(), path);
        }
    }

    pub(super) fn leave_out(&mut self, id: TrayId) {
        let _was_there = self.state.tray.take(id);
    }

    /// Sends the case as the operator sees it: what was agreed to for an earlier try does not count
    /// for this one.
    pub(super) fn send_what_is_shown(&mut self, ctx: &Context) {
        self.state.tray.without.clear();
        self.send(ctx);
    }

    /// Sends the case although files wait in the tray. A file that comes while the case is still
    /// being kept asks again.
    pub(super) fn send_without_tray(&mut self, ctx: &Context) {
        self.state.tray.without = self.state.tray.files.iter().map(|file| file.id).collect();
        self.send(ctx);
    }

    /// Puts the keyboard on the first file that waits.
    pub(super) fn show_tray(&mut self) {
        self.screen.keyboard.tray_file = self.state.tray.files.first().map(|file| file.id);
    }

    pub(super) fn ask_slot(&mut self, id: TrayId) {
        let Some(file) = self.state.tray.files.iter().find(|file| file.id == id) else { return };
        let slot =
            file.proposal.as_ref().map(|proposal| &proposal.slot).or(file.filled.as_ref()).cloned();
        self.screen.dialogs.assign = Assigning { slot, ..Assigning::default() };
        self.state.question = Some(Question::Assign(id));
    }
}
