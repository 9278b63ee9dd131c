//! The only place where what the operator wants becomes a change of state or a command to the engine.
//!
//! Must not know: how anything is drawn.

use std::collections::VecDeque;
use std::path::PathBuf;

use egui::{Context, ViewportCommand};
use secrecy::ExposeSecret as _;

use crate::domain::case;
use crate::domain::draft::{Draft, ROOT, Relation};
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{FileProblem, SlotKey};
use crate::domain::link;
use crate::domain::value::{FileRef, Value};
use crate::engine::message::{Command, Order};
use crate::ui::intent::{Answer, Connection, Intent, NewField};
use crate::ui::screen::{Focus, Screen};
use crate::ui::theme::Tone;
use crate::ui::view::{self, Banner, Question, field_of, file_name, slot_name};
use crate::words;

use super::Dossier;
use super::dialogs::Purpose;
use super::state::{Link, path_text, paths_for};

/// How many documents are sent at a time.
const PARALLEL: u8 = 4;

impl Dossier {
    /// Does what the operator wants.
    pub(super) fn carry_out(&mut self, ctx: &Context, intent: Intent) {
        let id = self.state.id;
        match intent {
            Intent::NewCase => self.new_case(),
            Intent::OpenCase => self.open_case(ctx),
            Intent::SaveCase => self.choose(ctx, Purpose::SaveCase),
            Intent::AddEntity(kind) => {
                let at = self.state.draft.add_entity(kind);
                self.screen.select(Some(at));
            }
            Intent::RemoveEntity(at) => self.state.question = Some(Question::RemoveEntity(at)),
            Intent::Rename { entity, reference } => self.rename(entity, &reference.0),
            Intent::AddRelation { holder, held, role, share } => self.relate(holder, held.0, role.0, &share.0),
            Intent::RemoveRelation(at) => self.unrelate(at),
            Intent::AddField { entity, key, kind } => self.add_field(entity, &key.0, kind),
            Intent::RemoveField { entity, key } => self.remove_field(entity, &key),
            Intent::ChooseFile(slot) => self.choose_file(ctx, slot),
            Intent::Attach { slot, paths } => self.attach_first(&slot, paths),
            Intent::Detach(slot) => self.detach(&slot),
            Intent::Unassigned(paths) => self.state.unassigned.extend(paths.into_iter().map(|path| path.0)),
            Intent::Assign(slot) => self.assign(slot),
            Intent::Refused(sentence) => self.state.tell(Banner { tone: Tone::Danger, sentence }),
            Intent::Connect(connection) => self.connect(connection),
            Intent::ShowConnect => self.state.question = Some(Question::Connect),
            Intent::Send => self.send(),
            Intent::Resume => self.command(Command::Resume { id }),
            Intent::Cancel => self.command(Command::Cancel { id }),
            Intent::TryNow => self.command(Command::TryNow { id }),
            Intent::SendAgain => self.command(Command::SendAgain { id }),
            Intent::SubmitAnyway => self.state.question = Some(Question::SubmitAnyway),
            Intent::ReplaceSent(file) => self.replace_sent(ctx, file),
            Intent::Answer(answer) => self.answer(ctx, answer),
            Intent::DismissBanner(at) => {
                if at < self.state.banners.len() {
                    self.state.banners.remove(at);
                }
            }
            Intent::UseTheme(theme) => ctx.set_theme(theme),
        }
    }

    /// Gives the engine a command; a full queue is told, never waited for.
    pub(super) fn command(&mut self, command: Command) {
        if self.engine.commands.try_send(command).is_err() {
            self.state.tell(Banner { tone: Tone::Warning, sentence: words::text("window-busy") });
        }
    }

    fn new_case(&mut self) {
        if self.state.unsaved() { self.state.question = Some(Question::NewOver) } else { self.take_up(Draft::default()) }
    }

    /// Another case takes this one's place; what the engine knows of the old one is let go.
    pub(super) fn take_up(&mut self, draft: Draft) {
        let old = self.state.id;
        self.state.open(draft);
        self.screen = Screen { selected: (!self.state.draft.entities.is_empty()).then_some(0), ..Screen::default() };
        self.command(Command::Forget { id: old });
        self.read_documents();
    }

    fn open_case(&mut self, ctx: &Context) {
        if self.state.unsaved() { self.state.question = Some(Question::OpenOver) } else { self.choose(ctx, Purpose::OpenCase) }
    }

    fn choose(&mut self, ctx: &Context, purpose: Purpose) {
        let ctx = ctx.clone();
        self.dialogs.open(purpose, move || ctx.request_repaint());
    }

    fn rename(&mut self, entity: usize, reference: &str) {
        let draft = &mut self.state.draft;
        let Some(old) = draft.entities.get(entity).map(|entity| entity.reference.clone()) else { return };
        let reference = reference.trim().to_owned();
        if reference == old {
            return;
        }
        if let Some(problem) = refused_reference(draft, &reference) {
            let sentence = words::finding(&Finding { place: Place::Entity(entity), problem });
            self.state.tell(Banner { tone: Tone::Danger, sentence });
            return;
        }
        reference.clone_into(&mut draft.entities[entity].reference);
        let is_old = |slot: &SlotKey| slot.entity.as_ref() == Some(&old);
        // While another one bears the old reference too, its relations are that one's, and whose the documents are
        // is not known: they are read again.
        if draft.entity(&old).is_none() {
            for relation in &mut draft.relations {
                let ends = [Some(&mut relation.from), (old != ROOT).then_some(&mut relation.to)];
                ends.into_iter().flatten().filter(|end| **end == old).for_each(|end| end.clone_from(&reference));
            }
            let known: Vec<SlotKey> = self.state.attachments.keys().filter(|slot| is_old(slot)).cloned().collect();
            for slot in known {
                if let Some(result) = self.state.attachments.remove(&slot) {
                    self.state.attachments.insert(SlotKey { entity: Some(reference.clone()), ..slot }, result);
                }
            }
        }
        self.state.forget_documents(is_old);
        self.state.read_what_is_unread();
    }

    fn relate(&mut self, holder: usize, held: String, role: String, share: &str) {
        let draft = &mut self.state.draft;
        let Some(from) = draft.entities.get(holder).map(|entity| entity.reference.clone()) else { return };
        let ownership_percentage = (!share.trim().is_empty()).then(|| Value::typed_number(share));
        draft.relations.push(Relation { from, to: held, role, ownership_percentage });
        self.screen.touched.insert(Place::Relation(draft.relations.len() - 1));
    }

    fn unrelate(&mut self, at: usize) {
        let relations = &mut self.state.draft.relations;
        if at < relations.len() {
            relations.remove(at);
            self.screen.touched.retain(|place| !matches!(place, Place::Relation(_)));
        }
    }

    fn add_field(&mut self, entity: Option<usize>, key: &str, kind: NewField) {
        let value = match kind {
            NewField::Text => Value::Text(String::new()),
            NewField::Number => Value::Number(0.into()),
            NewField::Flag => Value::Flag(false),
            NewField::List => Value::List(Vec::new()),
            NewField::File => Value::File(FileRef::default()),
        };
        if let Some(fields) = view::fields_at_mut(&mut self.state.draft, entity) {
            fields.set(key, value);
        }
    }

    fn remove_field(&mut self, entity: Option<usize>, key: &str) {
        let slot = view::slot_key(&self.state.draft, entity, key);
        if let Some(fields) = view::fields_at_mut(&mut self.state.draft, entity) {
            fields.remove(key);
        }
        self.state.forget_documents(|gone| gone == &slot);
    }

    // Documents

    fn choose_file(&mut self, ctx: &Context, slot: SlotKey) {
        let accept = field_of(&self.forms, &self.state.draft, &slot).map(|field| field.accept.clone()).unwrap_or_default();
        self.choose(ctx, Purpose::Slot { slot, accept });
    }

    fn replace_sent(&mut self, ctx: &Context, file: usize) {
        let slot = self.state.progress.files.get(file).map(|file| file.slot.clone());
        let field = slot.as_ref().and_then(|slot| field_of(&self.forms, &self.state.draft, slot));
        let accept = field.map(|field| field.accept.clone()).unwrap_or_default();
        self.choose(ctx, Purpose::Sent { file, accept });
    }

    /// Of several files dropped on one slot the first that fits goes there; each refusal is said, the rest is asked about.
    fn attach_first(&mut self, slot: &SlotKey, paths: Vec<Hidden<PathBuf>>) {
        let mut waiting: VecDeque<PathBuf> = paths.into_iter().map(|path| path.0).collect();
        while let Some(path) = waiting.pop_front() {
            if self.refuses(slot, &path) {
                continue;
            }
            self.attach_or_ask(slot.clone(), path);
            break;
        }
        self.state.unassigned.extend(waiting);
    }

    /// Whether a slot does not take a file of this name; says so.
    fn refuses(&mut self, slot: &SlotKey, path: &std::path::Path) -> bool {
        let name = file_name(path);
        let Some(field) = field_of(&self.forms, &self.state.draft, slot).filter(|field| !field.accepts_name(&name)) else { return false };
        let reason = words::file_problem(&FileProblem::WrongEnding { accept: field.accept.clone() });
        let whose = slot_name(&self.forms, &self.state.draft, slot);
        let sentence = words::text_with("window-not-attached", &[("file", name.into()), ("slot", whose.into()), ("reason", reason.into())]);
        self.state.tell(Banner { tone: Tone::Danger, sentence });
        true
    }

    /// Replacing a good document asks.
    fn attach_or_ask(&mut self, slot: SlotKey, path: PathBuf) {
        let filled = matches!(self.state.attachments.get(&slot), Some(Ok(_))) || self.state.reading.contains(&slot);
        if filled { self.state.question = Some(Question::Replace { slot, path }) } else { self.attach(slot, path) }
    }

    /// Puts a document into a slot and has it read.
    pub(super) fn attach(&mut self, slot: SlotKey, path: PathBuf) {
        let Some(fields) = self.state.draft.fields_of_mut(slot.entity.as_deref()) else { return };
        fields.set(&slot.field, Value::File(FileRef { path: path_text(&path) }));
        self.state.forget_documents(|gone| gone == &slot);
        self.state.to_read.push_back((slot, path));
        self.read_documents();
    }

    fn detach(&mut self, slot: &SlotKey) {
        let form_has_it = field_of(&self.forms, &self.state.draft, slot).is_some();
        if let Some(fields) = self.state.draft.fields_of_mut(slot.entity.as_deref()) {
            // A field of the operator's own stays as an empty slot.
            if form_has_it { drop(fields.remove(&slot.field)) } else { fields.set(&slot.field, Value::File(FileRef::default())) }
        }
        self.state.forget_documents(|gone| gone == slot);
    }

    fn assign(&mut self, slot: Option<SlotKey>) {
        if self.state.unassigned.is_empty() {
            return;
        }
        let path = self.state.unassigned.remove(0);
        if let Some(slot) = slot
            && !self.refuses(&slot, &path)
        {
            // The dialog has said that the old file is replaced.
            self.attach(slot, path);
        }
    }

    // Sending

    fn connect(&mut self, connection: Connection) {
        self.screen.connect = crate::ui::screen::ConnectForm::default();
        self.state.filled_by = connection.filled_by.0;
        if !connection.api_key.expose_secret().is_empty() {
            self.state.api_key = Some(connection.api_key);
        }
        match link::read(connection.pasted.expose_secret()) {
            Some(pasted) => {
                if let Some(environment) = pasted.environment.or(connection.environment) {
                    self.state.link = Some(Link { environment, token: pasted.token });
                    self.keep_link();
                }
            }
            None => {
                if let (Some(link), Some(environment)) = (&mut self.state.link, connection.environment) {
                    link.environment = environment;
                }
            }
        }
        self.state.question = None;
        if let Some(target) = self.state.target().filter(|_| self.state.progress.can.new_link) {
            self.command(Command::NewLink { id: self.state.id, target });
        }
    }

    /// A practice link is not worth keeping, and must not take a real one's place.
    fn keep_link(&mut self) {
        let Some(link) = self.state.link.as_ref().filter(|_| !self.practising) else { return };
        let (api_url, token) = (link.environment.api_url().to_owned(), link.token.clone());
        self.command(Command::KeepLink { api_url, token });
    }

    fn send(&mut self) {
        // A screen reader can press what lies behind a dialog; nothing is sent while a question is open.
        if self.state.question.is_some() {
            return;
        }
        let Some(case) = case::prove(&self.state.draft, &self.forms, &self.state.attachments).case else {
            self.screen.judged = true;
            self.screen.focus = Some(Focus::Summary);
            return;
        };
        let Some(target) = self.state.target() else {
            self.state.question = Some(Question::Connect);
            return;
        };
        let (payload, manifest) = case.freeze();
        let order = Order { payload, manifest, target, parallel: PARALLEL, wait_for_network: true };
        // Until the engine's first word on it nothing can be pressed twice.
        self.state.progress.can = crate::domain::progress::Can::default();
        self.command(Command::Send { id: self.state.id, order: Box::new(order) });
    }

    // Questions

    fn answer(&mut self, ctx: &Context, answer: Answer) {
        let Some(question) = self.state.question.take() else { return };
        match (question, answer) {
            (Question::Replace { slot, path }, Answer::Yes) => self.attach(slot, path),
            (Question::RemoveEntity(at), Answer::Yes) => self.remove_entity(at),
            (Question::SubmitAnyway, Answer::Yes) => self.command(Command::SubmitAnyway { id: self.state.id }),
            (Question::NewOver, Answer::Yes) => self.choose(ctx, Purpose::SaveCase),
            (Question::NewOver, Answer::Other) => self.take_up(Draft::default()),
            (Question::OpenOver, Answer::Yes) => self.choose(ctx, Purpose::SaveCase),
            (Question::OpenOver, Answer::Other) => self.choose(ctx, Purpose::OpenCase),
            (Question::CloseUnsaved, Answer::Yes) => {
                self.state.close_when_saved = true;
                self.choose(ctx, Purpose::SaveCase);
            }
            (Question::CloseUnsaved, Answer::Other) => self.close(ctx),
            (Question::CloseBusy, Answer::Other) => {
                self.command(Command::Cancel { id: self.state.id });
                self.close(ctx);
            }
            (_, _) => {}
        }
    }

    fn remove_entity(&mut self, at: usize) {
        let Some(reference) = self.state.draft.entities.get(at).map(|entity| entity.reference.clone()) else { return };
        self.state.draft.remove_entity(at);
        self.state.forget_documents(|slot| slot.entity.as_ref() == Some(&reference));
        // Another one may bear the same reference.
        self.state.read_what_is_unread();
        self.screen.entity_removed(at);
    }

    /// Closes without asking again.
    pub(super) fn close(&mut self, ctx: &Context) {
        self.closing = true;
        ctx.send_viewport_cmd(ViewportCommand::Close);
    }

    /// The answer of a file dialog.
    pub(super) fn chosen(&mut self, purpose: Purpose, path: Option<PathBuf>) {
        let Some(path) = path else {
            self.state.close_when_saved = false;
            return;
        };
        match purpose {
            // Choosing a file for a filled slot is the answer to "replace it?".
            Purpose::Slot { slot, .. } => {
                if !self.refuses(&slot, &path) {
                    self.attach(slot, path);
                }
            }
            Purpose::Sent { file, .. } => self.command(Command::Replace { id: self.state.id, file, path }),
            Purpose::OpenCase => self.command(Command::OpenCase { path }),
            Purpose::SaveCase => {
                let mut draft = self.state.draft.clone();
                self.state.saving = Some(draft.clone());
                paths_for(&mut draft, &path);
                self.command(Command::SaveCase { path, draft: Box::new(draft) });
            }
        }
    }
}

/// Why a reference is not given to anyone: the wire could not tell two bearers, or the top of the structure, apart.
fn refused_reference(draft: &Draft, reference: &str) -> Option<Problem> {
    match reference {
        "" => Some(Problem::ReferenceEmpty),
        ROOT => Some(Problem::ReferenceIsRoot),
        taken if draft.entity(taken).is_some() => Some(Problem::ReferenceTwice { reference: taken.to_owned() }),
        _ => None,
    }
}
