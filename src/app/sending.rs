//! Sending a case, and giving it a link.
//!
//! Knows nothing of how an intent is dispatched (`intents`), or of how the engine sends an order.

use super::case::Link;
use super::dossier::Dossier;
use super::outbox::AfterSave;
use crate::domain::case;
use crate::domain::link;
use crate::domain::progress::{Can, Phase};
use crate::domain::settings::Setting;
use crate::engine::message::{Command, Order};
use crate::ui::intent::Connection;
use crate::ui::screen::Focus;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question};
use crate::words;
use secrecy::ExposeSecret as _;

/// Number of documents uploaded at a time.
const PARALLEL: u8 = 4;

impl Dossier {
    pub(super) fn connect(&mut self, connection: Connection) {
        self.window.screen.dialogs.connect = crate::ui::screen::ConnectForm::default();
        self.prompts.question = None;
        if self.shown.case().sending.is_busy() {
            return self.tell_locked();
        }
        if self.is_other_link(&connection) {
            self.shown.case_mut().destination.other_link = Some(connection);
            self.prompts.question = Some(Question::OtherLink);
            return;
        }
        self.use_link(connection);
    }

    /// Returns true if a kept case that was on its way already is about to go by another link than
    /// its own: it may be another customer's.
    pub(super) fn is_other_link(&self, connection: &Connection) -> bool {
        let (Some(link), true) = (
            &self.shown.case().destination.link,
            self.library.keeps() && self.shown.case().sending.progress.phase != Phase::Ready,
        ) else {
            return false;
        };
        let pasted = link::read(connection.pasted.expose_secret());
        pasted.is_some_and(|pasted| {
            let environment = pasted.environment.as_ref().or(connection.environment.as_ref());
            pasted.token.expose_secret() != link.token.expose_secret()
                || environment.is_some_and(|new| new != &link.environment)
        })
    }

    pub(super) fn use_link(&mut self, connection: Connection) {
        self.prompts.settle(&About::Link);
        self.settings.filled_by = connection.filled_by.0;
        match link::read(connection.pasted.expose_secret()) {
            Some(pasted) => {
                if let Some(environment) = pasted.environment.or(connection.environment) {
                    self.shown.case_mut().destination.link =
                        Some(Link { environment, token: pasted.token });
                    self.save_link();
                }
            }
            None => {
                if let (Some(link), Some(environment)) =
                    (&mut self.shown.case_mut().destination.link, connection.environment)
                {
                    link.environment = environment;
                }
            }
        }
        let environment =
            self.shown.case().destination.link.as_ref().map(|link| link.environment.clone());
        if connection.api_key.expose_secret().is_empty() {
            self.shown
                .case_mut()
                .destination
                .api_key
                .take_if(|(entered_for, _)| Some(&*entered_for) != environment.as_ref());
        } else {
            self.shown.case_mut().destination.api_key =
                environment.map(|environment| (environment, connection.api_key));
        }
        self.reconnect();
    }

    /// Lets a case that waits for a link go on with the new one. It is not sent unasked.
    pub(super) fn reconnect(&mut self) {
        let (id, can, phase) = (
            self.shown.case().id,
            self.shown.case().sending.progress.can,
            self.shown.case().sending.progress.phase,
        );
        // The link counts for whatever is pressed next.
        let has_engine_it = (can.new_link || can.send_again || can.resume) && !can.send;
        let Some(target) =
            self.shown.case().destination.target(&self.settings).filter(|_| has_engine_it)
        else {
            return self.fetch_session();
        };
        if self.command(Command::NewLink { id, target }) && phase == Phase::TokenExpired {
            self.ask(Command::Resume { id });
        }
        self.fetch_session();
    }

    /// Allows documents to be sent to these hosts, also for a case that is stopped.
    pub(super) fn allow_hosts(&mut self, hosts: Vec<String>) {
        self.set(Setting::UploadHosts(hosts));
        let (id, can) = (self.shown.case().id, self.shown.case().sending.progress.can);
        if let Some(target) = self
            .shown
            .case()
            .destination
            .target(&self.settings)
            .filter(|_| can.new_link && !can.send)
        {
            self.ask(Command::NewLink { id, target });
        }
    }

    /// Saves the link. One of the practice server is not saved: it would replace a real one.
    pub(super) fn save_link(&mut self) {
        if self.library.keeps() {
            return self.save_case_link();
        }
        let Some(link) = self.shown.case().destination.link.as_ref().filter(|_| !self.practising)
        else {
            return;
        };
        let (api_url, token) = (link.environment.api_url().to_owned(), link.token.clone());
        self.ask(Command::SaveLink { api_url, token });
    }

    pub(super) fn send(&mut self) {
        self.send_if(false);
    }

    /// Sends the case; what has to be confirmed is asked about first, unless it was `confirmed`.
    pub(super) fn send_if(&mut self, confirmed: bool) {
        // A screen reader can press a button behind a dialog; nothing is sent while a question is
        // open.
        if self.prompts.question.is_some() {
            return;
        }
        // What is sent is what is kept.
        if self.library.keeps()
            && (self.shown.case().is_unsaved() || self.shown.case().save.id.is_none())
        {
            return self.after_save(AfterSave::Send);
        }
        let Some(case) = case::prove(
            &self.shown.case().draft,
            &self.forms,
            &self.shown.case().documents.attachments,
            super::time::now(),
        )
        .case
        else {
            self.window.screen.case.reporting.judged = true;
            self.window.screen.keyboard.next = Some(Focus::Summary);
            return;
        };
        let Some(target) = self.shown.case().destination.target(&self.settings) else {
            self.prompts.question = Some(Question::Connect);
            return;
        };
        // The files of the tray are not sent: the operator must know that.
        if self.shown.case().tray.asks_before_sending() {
            self.prompts.question = Some(Question::SendWithout);
            return;
        }
        if !confirmed
            && self
                .shown
                .case()
                .verdict
                .findings
                .iter()
                .any(|finding| finding.problem.needs_consent())
        {
            self.prompts.question = Some(Question::SendCircle);
            return;
        }
        // Where cases begin to be kept just now, this one is first.
        if self.library.vault.busy && !self.library.keeps() {
            return self.tell(Tone::Warning, About::Queue, words::text("window-busy"));
        }
        let (payload, manifest) = case.freeze();
        let order = Order {
            payload,
            manifest,
            target,
            step: self.shown.case().session.number(),
            replacements: Vec::new(),
            parallel: PARALLEL,
            wait_for_network: true,
        };
        if self.command(Command::Send { id: self.shown.case().id, order: Box::new(order) }) {
            // Until the engine publishes the case, nothing can be pressed twice.
            self.shown.case_mut().sending.progress.can = Can::default();
            self.shown.case_mut().sending.unpublished = true;
            // It is kept with what is sent.
            if self.library.keeps() {
                self.prompts.settle(&About::Link);
            }
            // What spektr was told is not called anything else any more.
            self.shown.case_mut().derived_references.clear();
            self.on_case(|case, around| case.forget_steps(around.outbox));
        }
    }
}
