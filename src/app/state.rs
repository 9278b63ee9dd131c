//! The window's state: the draft, its documents, where it goes, and what is being asked.
//!
//! Must not know: widgets, the engine's queues. Only `intents` and `notices` change it.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use secrecy::SecretString;
use zeroize::{Zeroize as _, Zeroizing};

use crate::domain::case::{self, Visible};
use crate::domain::draft::{Draft, EntityId};
use crate::domain::finding::{Finding, Problem};
use crate::domain::form::template::Forms;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Attachments, CopyId, Digest, SlotKey};
use crate::domain::inventory::Inventory;
use crate::domain::link::{self, Environment};
use crate::domain::pace::Pace;
use crate::domain::progress::{Can, CaseId, CaseProgress, Phase};
use crate::domain::readiness::Readiness;
use crate::domain::rejection::Rejection;
use crate::domain::settings::Settings;
use crate::domain::value::Value;
use crate::engine::message::{SecretLocation, Target, ViewId};
use crate::ui::intent::Connection;
use crate::ui::view::{
    self, Album, Banner, CaseView, Destination, DocumentsView, LibraryView, Lock, PromptsView,
    Question, SendingView, Standing, Survey, View,
};

use super::autosave::CaseKept;
use super::case_list::CaseList;
use super::handover::Handover;
use super::previews::doubles;
use super::session::Session;
use super::templates::Editing;
use super::tray::Tray;
use super::undo::{Shown, Steps};

/// Where the case goes, with its secret.
#[derive(Debug)]
pub(super) struct Link {
    pub environment: Environment,
    pub token: SecretString,
}

#[derive(Default)]
pub(super) struct State {
    /// Counts the cases that were shown; a new one bears this as its id until it is kept.
    pub shown: ViewId,
    pub id: CaseId,
    pub draft: Draft,
    /// What was done to it, to be undone.
    pub steps: Steps,
    /// What was just done, for a moment.
    pub toast: Option<Shown>,
    /// The draft as it stands in a case file.
    pub saved: Draft,
    /// Where the case file lies, once it was opened or saved.
    pub case_file: Option<PathBuf>,
    /// The draft that is being written now, and where to.
    pub saving: Option<(PathBuf, Draft)>,
    /// The case file that is being read now.
    pub opening: Option<PathBuf>,
    /// What the operator agreed to lose to the case that is being opened.
    pub given_up: Draft,
    pub attachments: Attachments,
    /// Copies whose originals have changed since, and the case whose originals are being looked at.
    pub changed: HashSet<CopyId>,
    pub comparing: Option<ViewId>,
    /// What was attached, where a newer version of it is being read.
    pub aside: HashMap<SlotKey, Attachment>,
    /// Slots whose document is being read.
    pub reading: HashSet<SlotKey>,
    /// Documents whose reading has not been asked for yet.
    pub to_read: VecDeque<(SlotKey, PathBuf)>,
    pub link: Option<Link>,
    /// The workspace's key, and the environment it was entered for: no other host is shown it.
    pub api_key: Option<(Environment, SecretString)>,
    pub secret_location: Option<SecretLocation>,
    pub banners: Vec<Banner>,
    pub question: Option<Question>,
    /// The window's own file chooser, while it is open.
    pub chooser: Option<view::Chooser>,
    pub tray: Tray,
    /// The names of pictures that were pasted since the program began.
    pub pasted: HashSet<PathBuf>,
    pub album: Album,
    /// Slots that hold one and the same document, by its digest.
    pub doubles: HashMap<Digest, Vec<SlotKey>>,
    pub progress: CaseProgress,
    /// What the last refusal named.
    pub rejection: Option<Rejection>,
    /// Where each case stands that the engine has.
    pub standings: HashMap<CaseId, Standing>,
    /// How fast its documents leave.
    pub pace: Pace,
    /// The case that was handed to the engine, which has not said anything on it yet.
    pub handed_over: Option<CaseId>,
    /// Whether the window closes once the case is saved.
    pub close_when_saved: bool,
    /// References that Dossier made, of companies and people that were not sent yet: they follow
    /// the name.
    pub made: HashSet<String>,
    pub verdict: Judged,
    /// How many judgements there were.
    pub judgements: u64,
    /// How the case stands with the place where cases are kept.
    pub kept: CaseKept,
    pub case_list: CaseList,
    pub handover: Handover,
    /// Another link than the case's own, until the operator says that it is meant.
    pub other_link: Option<Connection>,
    pub lock: Lock,
    pub settings: Settings,
    pub session: Session,
    pub templates: Editing,
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("id", &self.id)
            .field("draft", &self.draft)
            .finish_non_exhaustive()
    }
}

/// The last judgement, and what it was made of.
#[derive(Debug, Default)]
pub(super) struct Judged {
    pub findings: Vec<Finding>,
    /// What they come to, the link left aside.
    readiness: Readiness,
    /// The case in order.
    pub survey: Survey,
    pub renamed: HashMap<SlotKey, String>,
    /// What would be sent, set in lines; `None` until it is looked at.
    exact: Option<Zeroizing<String>>,
    /// What is shown of the forms.
    pub visible: Arc<Visible>,
    /// The places for documents, as they are shown.
    pub inventory: Inventory,
    /// The data names of answers that the fetched form does not know.
    pub aside: Vec<String>,
    of: Option<Draft>,
    day: Option<i64>,
}

impl Judged {
    /// Whether the draft changed since.
    pub(super) fn is_stale(&self, draft: &Draft) -> bool {
        self.of.as_ref().is_none_or(|judged| !judged.is_identical(draft))
    }

    /// Whether no document changed since.
    pub(super) fn is_of_documents(&self) -> bool {
        self.of.is_some()
    }
}

impl State {
    pub(super) fn new() -> Self {
        Self { shown: ViewId(1), id: CaseId(1), progress: at_rest(CaseId(1)), ..Self::default() }
    }

    /// Overwrites what was typed, as far as it stands here.
    pub(super) fn wipe(&mut self) {
        let kept = [&mut self.kept.draft]
            .into_iter()
            .chain(self.kept.saving.iter_mut().map(|(draft, _)| draft));
        let written = self.saving.iter_mut().map(|(_, draft)| draft);
        let mine = [&mut self.draft, &mut self.saved, &mut self.given_up].into_iter();
        mine.chain(kept).chain(written).chain(self.verdict.of.iter_mut()).for_each(Draft::wipe);
        // Nobody else holds it between two frames.
        if let Some(visible) = Arc::get_mut(&mut self.verdict.visible) {
            visible.wipe();
        }
        self.settings.filled_by.zeroize();
        self.steps.wipe();
        self.session.wipe();
        self.rejection = None;
    }

    /// Judges the draft again if it, or the day in UTC, changed since the last time, and remembers
    /// what was done to it. `now_secs` is the window's own time.
    pub(super) fn prove(&mut self, forms: &Forms, now: Timestamp, now_secs: f64) {
        if !self.update_rejection(forms)
            && !self.verdict.is_stale(&self.draft)
            && self.verdict.day == Some(day(now))
        {
            return;
        }
        self.remember_step(now_secs);
        self.tray.stale();
        // Once for however many documents were read since.
        if self.verdict.of.is_none() {
            self.doubles = doubles(&self.attachments);
        }
        let verdict =
            case::prove_again(&self.draft, forms, &self.attachments, now, &self.verdict.visible);
        let (visible, aside) = (verdict.visible, verdict.aside);
        let (mut findings, more, inventory) = (verdict.findings, verdict.more, verdict.inventory);
        let (renamed, of) = (verdict.renamed, Some(self.draft.clone()));
        // Who was sent with an earlier step is at spektr already.
        if self.session.number().is_some_and(|step| step > 1) {
            findings.retain(|finding| finding.problem != Problem::NobodyThere);
        }
        findings
            .extend(self.rejection.iter().flat_map(|rejection| rejection.findings(&self.draft)));
        let readiness = Readiness::of(&findings, more, &inventory);
        self.judgements += 1;
        let survey = Survey::of(&self.draft, forms, &findings, self.judgements);
        self.verdict = Judged {
            findings,
            readiness,
            survey,
            renamed,
            visible,
            inventory,
            aside,
            exact: None,
            of,
            day: Some(day(now)),
        };
    }

    /// How far the case is from being sent, as it was judged last.
    pub(super) fn readiness(&self) -> Readiness {
        self.verdict.readiness.clone().without_link(self.link.is_none())
    }

    /// Writes out what would be sent, for whoever looks at it.
    pub(super) fn write_out(&mut self, forms: &Forms, now: Timestamp) {
        if self.verdict.exact.is_some() || self.verdict.readiness.to_fix > 0 {
            return;
        }
        let case = case::prove(&self.draft, forms, &self.attachments, now).case;
        self.verdict.exact = case.map(|case| case.freeze().0.in_lines());
    }

    /// Proposes slots for the files of the tray again if anything changed.
    pub(super) fn propose(&mut self, forms: &Forms) {
        self.tray.propose(&self.draft, forms, &self.verdict.visible, &self.attachments);
    }

    /// The documents changed: the next look judges again.
    pub(super) fn documents_changed(&mut self) {
        self.verdict.of = None;
    }

    /// Notes that Dossier made the reference of this entity, not the operator.
    pub(super) fn reference_is_made(&mut self, id: EntityId) {
        let reference = self.draft.entities.get(id).map(|entity| entity.reference.clone());
        self.made.extend(reference);
    }

    /// The forms changed: what was shown of the ones before says nothing of them.
    pub(super) fn forms_changed(&mut self) {
        self.verdict = Judged::default();
    }

    /// Takes up another case, which was opened from a case file or is new. The link stays.
    pub(super) fn open(&mut self, draft: Draft, case_file: Option<PathBuf>) {
        self.shown = ViewId(self.shown.0 + 1);
        self.id = CaseId(self.shown.0);
        self.kept = CaseKept::default();
        self.progress = at_rest(self.id);
        self.pace = Pace::default();
        self.attachments.clear();
        self.changed.clear();
        self.aside.clear();
        self.reading.clear();
        self.to_read.clear();
        self.tray.clear();
        self.album.clear();
        (self.saving, self.opening, self.question) = (None, None, None);
        self.close_when_saved = false;
        self.case_file = case_file;
        self.saved = draft.clone();
        self.draft = draft;
        self.steps = Steps::of(&self.draft);
        self.made.clear();
        self.toast = None;
        self.settle_case();
        self.documents_changed();
    }

    /// The next step of the same case begins with these answers; what the one before had is at
    /// spektr.
    pub(super) fn begin_step(&mut self, draft: Draft) {
        self.progress = at_rest(self.id);
        self.reading.clear();
        self.attachments.clear();
        self.changed.clear();
        self.aside.clear();
        self.to_read.clear();
        self.tray.clear();
        self.handed_over = None;
        self.steps = Steps::of(&draft);
        self.made.clear();
        self.toast = None;
        self.settle_case();
        self.kept.holds(&draft);
        self.draft = draft;
        self.documents_changed();
    }

    /// Queues every document that was not read and is not about to be.
    pub(super) fn read_what_is_unread(&mut self) {
        for (slot, path) in documents(&self.draft) {
            let queued = self.reading.contains(&slot)
                || self.to_read.iter().any(|(waiting, _)| waiting == &slot);
            if !queued && !self.attachments.contains_key(&slot) {
                self.to_read.push_back((slot, path));
            }
        }
    }

    /// Lets go of what was read, or is being read, of some slots.
    pub(super) fn forget_documents(&mut self, gone: impl Fn(&SlotKey) -> bool) {
        for (slot, result) in std::mem::take(&mut self.attachments) {
            match result {
                result if !gone(&slot) => drop(self.attachments.insert(slot, result)),
                Ok(attachment) => self.steps.let_go(attachment),
                Err(_) => {}
            }
        }
        self.aside.retain(|slot, _| !gone(slot));
        self.reading.retain(|slot| !gone(slot));
        self.to_read.retain(|(slot, _)| !gone(slot));
        self.documents_changed();
    }

    /// The path a slot holds now; `None` while it is empty.
    pub(super) fn document_in(&self, slot: &SlotKey) -> Option<&str> {
        match self.draft.fields_with(slot)?.get(&slot.field)? {
            Value::File(file) => Some(file.path.as_str()).filter(|path| !path.is_empty()),
            _ => None,
        }
    }

    /// Looks at how far the documents are.
    pub(super) fn see_pace(&mut self, now_secs: f64) {
        if self.progress.phase == Phase::Uploading {
            self.pace.see(now_secs, self.progress.sent_bytes());
        } else {
            self.pace = Pace::default();
        }
    }

    /// Whether the engine is at work on the case, or about to be.
    pub(super) fn is_busy(&self) -> bool {
        self.handed_over == Some(self.id) || self.progress.phase.is_busy()
    }

    /// Whether what is shown differs from the case file on disk.
    pub(super) fn unsaved(&self) -> bool {
        if self.keeps() || self.is_locked() { self.is_unkept() } else { self.draft != self.saved }
    }

    /// What is asked before what is not saved is lost. Nobody saves a file from behind the page of
    /// locked cases.
    pub(super) fn unsaved_question(&self) -> Question {
        if self.is_locked() { Question::CloseHeld } else { Question::CloseUnsaved }
    }

    /// Who the case is sent to; `None` while a link or a name is missing.
    pub(super) fn target(&self) -> Option<Target> {
        let link = self.link.as_ref()?;
        (!self.settings.filled_by.trim().is_empty()).then(|| Target {
            api_url: link.environment.api_url().to_owned(),
            token: link.token.clone(),
            api_key: self
                .api_key
                .as_ref()
                .filter(|(environment, _)| environment == &link.environment)
                .map(|(_, key)| key.clone()),
            filled_by: Hidden(self.settings.filled_by.clone()),
            upload_hosts: self.settings.upload_hosts.clone(),
        })
    }

    /// What the window draws from, and the draft it may edit. `now` is in seconds since the epoch.
    pub(super) fn view<'a>(&'a mut self, forms: &'a Forms, now: i64) -> (View<'a>, &'a mut Draft) {
        let saved = self.how_saved();
        let busy = self.is_busy();
        let template_environment = self.template_environment();
        let readiness = self.readiness();
        let destination = self.link.as_ref().map(|link| Destination {
            environment: link.environment.clone(),
            validity: self
                .validity(link::token_expiry(&link.token).map(|ends| (ends - now).div_euclid(60))),
        });
        let keeps = self.keeps();
        let view = View {
            forms,
            case: CaseView {
                findings: &self.verdict.findings,
                readiness,
                survey: &self.verdict.survey,
                visible: &self.verdict.visible,
                aside: &self.verdict.aside,
                exact: self.verdict.exact.as_ref().map(|text| text.as_str()),
                kept: self.kept.id.filter(|_| keeps),
                saved,
                steps: self.steps.view(),
            },
            documents: DocumentsView {
                attachments: &self.attachments,
                inventory: &self.verdict.inventory,
                renamed: &self.verdict.renamed,
                changed: &self.changed,
                reading: &self.reading,
                album: &self.album,
                doubles: &self.doubles,
                tray: &self.tray.files,
            },
            sending: SendingView {
                progress: &self.progress,
                pace: &self.pace,
                destination,
                has_api_key: self.api_key.is_some(),
                // A kept case keeps its link itself.
                secret_location: self.secret_location.filter(|_| !keeps),
                busy,
            },
            session: self.session.view(
                self.progress.phase,
                self.link.as_ref().is_some_and(|link| link.environment.hosted_form().is_some()),
            ),
            prompts: PromptsView {
                banners: &self.banners,
                question: self.question.as_ref(),
                chooser: self.chooser.as_ref(),
                toast: self
                    .case_list
                    .removing
                    .as_ref()
                    .map(|removing| &removing.toast)
                    .or(self.toast.as_ref().map(|shown| &shown.toast)),
            },
            library: LibraryView {
                vault: self.case_list.vault,
                keeps,
                listing: &self.case_list.listing,
                listings: self.case_list.listings,
                without: self.case_list.without,
                busy: self.case_list.busy,
                fault: self.case_list.fault,
                standings: &self.standings,
                removing: self.case_list.removing.as_ref().map(|removing| removing.id),
                lock: self.lock,
                handover: view::Handover {
                    busy: self.handover.busy,
                    fault: self.handover.fault.as_deref(),
                },
            },
            settings: &self.settings,
            templates: self.templates.view(template_environment, keeps),
            now,
        };
        (view, &mut self.draft)
    }
}

/// A case that was never sent.
pub(super) fn at_rest(id: CaseId) -> CaseProgress {
    CaseProgress {
        id,
        can: Can { send: true, edit: true, ..Can::default() },
        ..CaseProgress::default()
    }
}

/// Every document a draft names.
pub(super) fn documents(draft: &Draft) -> Vec<(SlotKey, PathBuf)> {
    draft.files().map(|(slot, file)| (slot, PathBuf::from(&file.path))).collect()
}

/// Days in UTC since the epoch: what a form says of ages and of today changes with it.
fn day(now: Timestamp) -> i64 {
    now.as_second().div_euclid(86_400)
}

/// A path as the draft writes it; two paths are the same document when they are written the same.
pub(super) fn path_text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Rewrites every document's path.
fn each_path(draft: &mut Draft, rewrite: impl Fn(&Path) -> PathBuf) {
    for (_, file) in draft.files_mut() {
        file.path = path_text(&rewrite(Path::new(&file.path)));
    }
}

/// Relative paths are meant against the case file's folder.
pub(super) fn paths_from(draft: &mut Draft, case_file: &Path) {
    if let Some(folder) = case_file.parent() {
        each_path(
            draft,
            |path| if path.is_absolute() { path.to_owned() } else { folder.join(path) },
        );
    }
}

/// Paths below the case file's folder are written relative to it, so that the folder can be handed
/// on.
pub(super) fn paths_for(draft: &mut Draft, case_file: &Path) {
    if let Some(folder) = case_file.parent() {
        each_path(draft, |path| path.strip_prefix(folder).unwrap_or(path).to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::EntityKind;
    use crate::domain::value::FileRef;

    #[test]
    fn paths_are_relative_in_the_file_and_absolute_in_the_window() {
        let mut draft = Draft::default();
        draft.add_entity(EntityKind::Company);
        let file = |path: &str| Value::File(FileRef { path: path.into() });
        draft.entities[0].fields.set("inside", file("scans/a.pdf"));
        draft.entities[0].fields.set("outside", file("/elsewhere/b.pdf"));
        let before = draft.clone();
        paths_from(&mut draft, Path::new("/cases/acme/case.json"));
        assert_eq!(draft.entities[0].fields.get("inside"), Some(&file("/cases/acme/scans/a.pdf")));
        paths_for(&mut draft, Path::new("/cases/acme/case.json"));
        assert_eq!(draft, before);
    }

    #[test]
    fn no_secret_and_no_name_is_in_the_states_debug() {
        let mut state = State::new();
        state.settings.filled_by = "CANARY".to_owned();
        assert!(!format!("{state:?}").contains("CANARY"));
        state.link = Some(Link {
            environment: Environment::Live,
            token: SecretString::from("CANARY-TOKEN".to_owned()),
        });
        state.api_key = Some((Environment::Live, SecretString::from("CANARY-KEY".to_owned())));
        let text = format!("{:?} {:?}", state.link, state.api_key);
        assert!(!text.contains("CANARY"), "{text}");
    }
}
