//! The desk, the engine, the sessions and the dice of one walk: it carries messages between them
//! and judges each frame.
//!
//! Knows nothing of what happens next; `events` chooses that.

use std::collections::{BTreeMap, BTreeSet};

use dossier::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use dossier::domain::intake::{Attachments, CopyId, SealedCopy, SlotKey};
use dossier::domain::progress::{CaseId, Phase, Snapshot};
use dossier::domain::value::{FileRef, Value};
use dossier::engine::message::{
    Command, KeyFault, Link, Notice, VaultCommand, VaultNotice, VaultState,
};
use dossier::words;
use secrecy::SecretString;

use super::desk::Desk;
use super::dice::Dice;
use super::engine::{Engine, attachment};
use super::rules::{Subject, Truth, disagreement, parts_differ};
use super::screen::{Claims, Home, Screen, Sheet, Stand};
use super::spektr::Spektr;
use super::store::Store;
use super::tally::Tally;

/// The address of the sessions.
const API: &str = "http://127.0.0.1:9";
/// Frames that one event may take until nothing is said any more.
const MOST_FRAMES: usize = 12;

pub(super) struct World<'w> {
    pub desk: &'w mut Desk,
    pub tally: &'w mut Tally,
    pub dice: Dice,
    pub engine: Engine,
    pub sessions: Vec<Spektr>,
    /// The session behind each token, and the token's number.
    tokens: BTreeMap<String, (usize, u32)>,
    /// The commands of the last frame.
    asked: Vec<Command>,
    /// The events so far, printed when a frame is wrong.
    pub walked: Vec<String>,
    pub screen: Screen,
    pub truth: Truth,
    published: Snapshot,
    /// Failures reported since the last frame.
    pub said: BTreeSet<Subject>,
    /// The case that each title was sent as last.
    sent_as: BTreeMap<String, CaseId>,
    /// The last state that the page showed of each case that spektr has: completed, or a step
    /// before another one.
    finished: BTreeMap<String, Stand>,
    /// Cases whose forms could not be saved at the last attempt.
    unkept_forms: BTreeSet<CaseId>,
    /// The case whose order was given last, until the engine reports on it.
    handed_over: Option<CaseId>,
    /// The last claims of the case's page, unless the window was told something since.
    page: Option<(String, Claims)>,
    /// True if answers are lost and disks are full.
    pub is_rough: bool,
}

fn case(title: &str, previews: usize, has_entity: bool) -> (Draft, Attachments) {
    let mut draft = Draft { title: title.to_owned(), ..Draft::default() };
    let mut attachments = Attachments::new();
    for at in 0..previews {
        let (key, path) = (format!("document_{at}"), format!("/scans/{title}-{at}.pdf"));
        draft.fields.set(&key, Value::File(FileRef { path: path.clone() }));
        let seed = u8::try_from(at).unwrap() + 10;
        let copy = SealedCopy { id: CopyId([seed; 16]), original_modified: None };
        attachments.insert(SlotKey::new(None, key), Ok(attachment(&path, seed, Some(copy))));
    }
    draft.fields.set("purpose_1", Value::Text(format!("Purpose of {title}")));
    if has_entity {
        let fields =
            [("company_name".to_owned(), Value::Text("Acme".into()))].into_iter().collect();
        draft.entities.push(Entity { reference: "acme".into(), kind: EntityKind::Company, fields });
        draft.relations.push(Relation {
            from: "acme".into(),
            to: ROOT.into(),
            role: "owner".into(),
            ownership_percentage: None,
        });
    }
    (draft, attachments)
}

impl<'w> World<'w> {
    pub(super) fn new(desk: &'w mut Desk, tally: &'w mut Tally, seed: u64) -> Self {
        let mut dice = Dice::new(seed);
        let sessions = vec![Spektr::new(&mut dice), Spektr::new(&mut dice)];
        let is_kept = !dice.one_in(6);
        let has_passphrase = dice.one_in(2);
        let state = if is_kept {
            VaultState::Open { has_passphrase, is_newer: false }
        } else {
            VaultState::NotCreated(KeyFault::NoKeyring)
        };
        let mut engine = Engine::new(Store::new(state), seed);
        let screen = Screen::read(&[]);
        let is_rough = !dice.one_in(3);
        engine.store.fickle = dice.one_in(3).then(|| Dice::new(!seed));
        let mut world = Self {
            desk,
            tally,
            dice,
            engine,
            sessions,
            tokens: BTreeMap::new(),
            asked: Vec::new(),
            walked: vec![format!("seed {seed}")],
            screen,
            truth: Truth::default(),
            published: Snapshot::default(),
            said: BTreeSet::new(),
            finished: BTreeMap::new(),
            unkept_forms: BTreeSet::new(),
            sent_as: BTreeMap::new(),
            handed_over: None,
            page: None,
            is_rough,
        };
        if is_kept {
            world.begin_kept();
        } else {
            world.desk.restart();
            world.settle();
            world.begin_unkept();
        }
        world
    }

    /// Two kept cases, the first of which is opened.
    fn begin_kept(&mut self) {
        for (session, title) in ["Alpha", "Beta"].into_iter().enumerate() {
            let has_entity = self.dice.one_in(8);
            let previews = *self.dice.pick(&[0, 1, 1, 2]);
            let (draft, attachments) = case(title, previews, has_entity);
            let token = self.token(session);
            let link =
                Link { api_url: API.to_owned(), token: SecretString::from(token), api_key: None };
            self.engine.store.put(draft, attachments, Some(link));
        }
        self.desk.restart();
        self.settle();
        self.press("Alpha");
        // The answers are the page that costs most to draw, and only the strip above them speaks of
        // the sending.
        if !self.dice.one_in(3) {
            self.press("Ownership");
        }
    }

    /// Nothing is kept; the case gets its link and a title.
    fn begin_unkept(&mut self) {
        let words = "Jane Doe".to_owned();
        self.desk.tell(Notice::Vault(VaultNotice::Setting {
            name: dossier::domain::settings::FILLED_BY,
            value: words,
        }));
        self.paste_link(0);
        self.press("Use this link");
    }

    /// A link to a session, which says to be good for two hours; every other one says nothing of
    /// that.
    pub(super) fn token(&mut self, session: usize) -> String {
        use base64::Engine as _;
        let part = |json: serde_json::Value| {
            base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(json.to_string())
        };
        let (number, good) = (self.tokens.len(), self.sessions[session].good);
        let ends = jiff::Timestamp::now().as_second() + 7_170;
        let claims = if number % 4 == 3 {
            serde_json::json!({ "n": number })
        } else {
            serde_json::json!({ "n": number, "exp": ends })
        };
        let token = format!(
            "{}.{}.c2lnbmF0dXJl",
            part(serde_json::json!({ "alg": "HS256" })),
            part(claims)
        );
        self.tokens.insert(token.clone(), (session, good));
        token
    }

    /// Returns the session of a token; `None` if it has expired or is unknown.
    pub(super) fn session(&self, token: &str) -> Option<usize> {
        let (session, number) = self.tokens.get(token)?;
        (self.sessions[*session].good == *number).then_some(*session)
    }

    /// The session of the case that is shown.
    pub(super) fn shown_session(&self) -> usize {
        usize::from(self.screen.title.as_deref() == Some("Beta"))
    }

    pub(super) fn paste_link(&mut self, session: usize) {
        let token = self.token(session);
        self.desk.event(egui::Event::Paste(format!("{API}/form?token={token}")));
        self.settle();
        self.settle();
    }

    /// Presses what is offered, and draws what follows.
    pub(super) fn press(&mut self, name: &str) {
        if self.desk.press(name) {
            self.settle();
        }
    }

    /// Starts the program again.
    pub(super) fn restart(&mut self) {
        self.desk.restart();
        (self.page, self.published) = (None, Snapshot::default());
        self.truth.succeeded.clear();
        self.said.clear();
        self.sent_as.clear();
        self.handed_over = None;
        self.asked.clear();
        self.settle();
        if !self.engine.store.is_there() {
            self.begin_unkept();
        }
    }

    /// Draws and judges frames until no message is left.
    pub(super) fn settle(&mut self) {
        self.carry_news();
        for _ in 0..MOST_FRAMES {
            let is_touched = std::mem::take(&mut self.desk.is_touched);
            self.frame();
            self.carry_commands();
            let is_told = self.carry_news();
            let goes_on = is_told || (is_touched && self.desk.wants_more());
            if !goes_on {
                return;
            }
        }
    }

    /// Opens the list from the current page, and judges it.
    pub(super) fn end(&mut self) {
        // A step that the disk would not begin is tried again.
        for _ in 0..3 {
            if self.truth.failed().any(|subject| subject == Subject::NextStep)
                && self.screen.offers("Go on")
            {
                self.press("Go on");
            }
        }
        for name in ["Not now", "Cases"] {
            if self.screen.sheet != Sheet::List && self.screen.offers(name) {
                self.press(name);
            }
        }
    }

    fn carry_commands(&mut self) {
        for command in std::mem::take(&mut self.asked) {
            let before = self.engine.told.len();
            let silent = match &command {
                Command::Vault(VaultCommand::SaveForms { .. }) => Some(Subject::Forms),
                Command::Vault(VaultCommand::SaveLink { .. }) => Some(Subject::Link),
                _ => None,
            };
            let forms_of = if let Command::Vault(VaultCommand::SaveForms { id, .. }) = &command {
                Some(*id)
            } else {
                None
            };
            self.engine.command(command);
            if let Some(id) = forms_of {
                self.unkept_forms.retain(|unkept| *unkept != id);
                self.unkept_forms.extend((self.engine.told.len() > before).then_some(id));
            }
            if let Some(subject) = silent.filter(|_| self.engine.told.len() == before) {
                self.came_to((subject, None), true);
            }
        }
        // Most journals are open before anything else happens.
        for id in self.engine.openings() {
            if !self.dice.one_in(4) {
                self.engine.begin(id);
            }
        }
        self.engine.close_when_still();
    }

    fn note_command(&mut self, command: &Command) {
        if let (Command::Send { id, .. }, Some(title)) = (command, &self.screen.title) {
            self.sent_as.insert(title.clone(), *id);
            self.handed_over = Some(*id);
        }
    }

    /// Tells the window what the engine has to say; now and then the snapshot comes a frame later
    /// than the notices.
    fn carry_news(&mut self) -> bool {
        let told = std::mem::take(&mut self.engine.told);
        let is_told = !told.is_empty();
        for notice in told {
            self.note_outcome(&notice);
            // What follows is found out for a case whose page is not drawn.
            if self.screen.sheet != Sheet::Case && matches!(notice, Notice::SessionFetched { .. }) {
                self.finished.clear();
            }
            self.desk.tell(notice);
        }
        let is_published = self.engine.is_dirty && !(is_told && self.dice.one_in(4));
        if is_published {
            self.publish();
        }
        if is_told || is_published {
            self.page = None;
        }
        is_told || is_published
    }

    fn publish(&mut self) {
        self.engine.is_dirty = false;
        let snapshot = self.engine.snapshot();
        for case in &snapshot.cases {
            self.truth.headlines.extend(words::stopped(case).map(|said| said.headline));
            let before = self.published.case(case.id).map(|case| case.phase);
            if before != Some(case.phase) {
                self.walked.push(format!("{} is at {:?}", case.id.0, case.phase));
                self.tally.enter(case.phase);
            }
        }
        let taken_up: Vec<CaseId> = snapshot.cases.iter().map(|case| case.id).collect();
        for id in taken_up {
            if self.truth.succeeded.contains_key(&(Subject::Recovery, Some(id))) {
                self.came_to((Subject::Recovery, Some(id)), true);
            }
        }
        self.handed_over.take_if(|id| snapshot.case(*id).is_some());
        self.published = snapshot.clone();
        self.desk.publish(snapshot);
    }

    /// Draws one frame and judges it.
    fn frame(&mut self) {
        self.desk.draw();
        let asked = self.desk.commands();
        self.screen = Screen::read(&self.desk.widgets());
        for command in &asked {
            self.note_command(command);
        }
        self.asked.extend(asked);
        self.tally.frames += 1;
        self.said
            .extend(self.truth.failed().filter(|subject| self.screen.says(subject.sentence())));
        self.see_truth();
        let broken = disagreement(&self.screen, &self.truth).or_else(|| self.list_differs());
        if let Some(broken) = broken {
            panic!(
                "{broken}\nafter {:#?}\ntold {:?}\n{:#?}",
                self.walked, self.truth.told, self.screen
            );
        }
        if self.screen.sheet == Sheet::Case {
            self.tally.pages += 1;
            let status = self.screen.status.clone();
            if let Some(stand) = status.stand {
                Tally::read(&mut self.tally.on_page, stand);
            }
            if let Some(title) = self.screen.title.clone() {
                match status.stand {
                    Some(stand @ (Stand::StepSent | Stand::At(Phase::Completed))) => {
                        self.finished.insert(title.clone(), stand);
                    }
                    _ => drop(self.finished.remove(&title)),
                }
                self.page = Some((title, status));
            }
        }
    }

    /// The case that is shown, as the engine knows it.
    pub(super) fn shown(&self) -> Option<CaseId> {
        let title = self.screen.title.as_ref()?;
        self.sent_as.get(title).copied().or_else(|| self.engine.store.titled(title))
    }

    fn see_truth(&mut self) {
        let id = self.shown();
        // The next step of it has begun.
        let is_over = |told: &CaseId| {
            self.asked.iter().any(|command| matches!(command, Command::Forget { id } if id == told))
        };
        self.truth.told =
            id.filter(|id| !is_over(id)).and_then(|id| self.published.case(id).cloned());
        self.truth.is_just_sent =
            self.asked.iter().any(|command| matches!(command, Command::Send { .. }));
        self.truth.is_handed_over = id.is_some() && id == self.handed_over;
        self.truth.step = id.and_then(|id| self.engine.running.get(&id)?.step);
        self.truth.home = match self.engine.store.state {
            _ if self.screen.sheet == Sheet::Locked => None,
            VaultState::Open { .. } => Some(Home::Sealed),
            VaultState::NotCreated(_) => Some(Home::Memory),
            _ => None,
        };
    }

    /// Returns the differences between the list and the page or machine of a case.
    fn list_differs(&mut self) -> Option<String> {
        for (title, claims) in &self.screen.list {
            self.tally.lines += 1;
            if let Some(stand) = claims.stand {
                Tally::read(&mut self.tally.in_list, stand);
            }
            if let Some((_, page)) = self.page.as_ref().filter(|(shown, _)| shown == title)
                && let Some(broken) = parts_differ(&[("the page", page), ("the list", claims)])
            {
                return Some(format!("{title}: {broken}"));
            }
            let Some(id) = self.engine.store.titled(title) else { continue };
            let said = self.finished.get(title).filter(|_| !self.unkept_forms.contains(&id));
            if let (Some(said), Some(stand @ (Stand::StepSent | Stand::At(Phase::Completed)))) =
                (said, &claims.stand)
                && said != stand
            {
                return Some(format!(
                    "{title}: its page said {said:?} last, the list says {stand:?}"
                ));
            }
            let Some(told) = self.published.case(id).filter(|told| told.phase != Phase::Ready)
            else {
                continue;
            };
            let is_it = match claims.stand {
                Some(Stand::At(phase)) => phase == told.phase,
                Some(Stand::StepSent) => told.phase == Phase::Completed,
                // The next step was begun, and the engine has not dropped the one before yet.
                _ => {
                    told.phase == Phase::Completed
                        && !self.engine.store.cases[&id].status.is_completed()
                }
            };
            if !is_it {
                return Some(format!(
                    "{title}: the machine is at {:?}, the list says {:?}",
                    told.phase, claims.stand
                ));
            }
        }
        None
    }
}
