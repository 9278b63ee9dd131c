//! The link of the case: entered by the operator, recalled from the keyring, and saved.
//!
//! Knows nothing of where a link is stored, or of the session behind it.

use secrecy::{ExposeSecret as _, SecretString};

use crate::domain::hidden::Hidden;
use crate::domain::link::{self, Environment};
use crate::domain::progress::Phase;
use crate::domain::settings::Setting;
use crate::engine::message::{Command, Link as SavedLink, SecretLocation, VaultCommand};
use crate::ui::intent::Connection;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question};
use crate::words;

use super::super::around::Around;
use super::destination::{Link, Rehearsing};
use super::open::OpenCase;

impl OpenCase {
    /// Uses what was entered in the dialog for the link. Asks first if a case that was sent would
    /// go on with another link than its own.
    pub(crate) fn connect(&mut self, connection: Connection, around: &mut Around<'_>) {
        if self.sending.is_busy() {
            return around.outbox.tell_locked();
        }
        if around.keeps && self.is_other_link(&connection) {
            self.destination.other_link = Some(connection);
            around.outbox.ask(Question::OtherLink);
            return;
        }
        self.use_link(connection, around);
    }

    /// Uses the link that the operator was asked about, or forgets it if they do not agree.
    pub(crate) fn answer_other_link(&mut self, agrees: bool, around: &mut Around<'_>) {
        if let Some(connection) = self.destination.other_link.take().filter(|_| agrees) {
            self.use_link(connection, around);
        }
    }

    /// Returns true if a case that was sent has another link: it may be another customer's.
    fn is_other_link(&self, connection: &Connection) -> bool {
        let Some(link) = &self.destination.link else { return false };
        if self.sending.progress.phase == Phase::Ready {
            return false;
        }
        let pasted = link::read(connection.pasted.expose_secret());
        pasted.is_some_and(|pasted| {
            let environment = pasted.environment.as_ref().or(connection.environment.as_ref());
            pasted.token.expose_secret() != link.token.expose_secret()
                || environment.is_some_and(|new| new != &link.environment)
        })
    }

    fn use_link(&mut self, connection: Connection, around: &mut Around<'_>) {
        around.outbox.settle(About::Link);
        around.settings.filled_by = connection.filled_by.0;
        match link::read(connection.pasted.expose_secret()) {
            Some(pasted) => {
                if let Some(environment) = pasted.environment.or(connection.environment) {
                    self.destination.link = Some(Link { environment, token: pasted.token });
                    self.destination.practice = Rehearsing::No;
                    self.save_link(around);
                }
            }
            None => {
                if let (Some(link), Some(environment)) =
                    (&mut self.destination.link, connection.environment)
                {
                    link.environment = environment;
                }
            }
        }
        self.destination.enter_api_key(connection.api_key);
        self.reconnect(around);
    }

    /// Gives the link to the engine if it has the case, and lets a case that waited for a link go
    /// on. A case is not sent by this.
    fn reconnect(&mut self, around: &mut Around<'_>) {
        let (id, can, phase) = (self.id, self.sending.progress.can, self.sending.progress.phase);
        // The link applies to whatever is pressed next.
        let has_engine_it = (can.new_link || can.send_again || can.resume) && !can.send;
        let target = self.destination.target(around.settings).filter(|_| has_engine_it);
        if let Some(target) = target
            && around.outbox.command(Command::NewLink { id, target })
            && phase == Phase::TokenExpired
        {
            around.outbox.command(Command::Resume { id });
        }
        self.fetch_session(around);
    }

    /// Allows documents to be sent to these hosts, also for a case that is stopped.
    pub(crate) fn allow_hosts(&mut self, hosts: Vec<String>, around: &mut Around<'_>) {
        around.set(Setting::UploadHosts(hosts));
        let can = self.sending.progress.can;
        let target = self.destination.target(around.settings);
        if let Some(target) = target.filter(|_| can.new_link && !can.send) {
            around.outbox.command(Command::NewLink { id: self.id, target });
        }
    }

    /// Saves the link. The link of the practice server is not saved, because it would replace a
    /// real one.
    pub(super) fn save_link(&mut self, around: &mut Around<'_>) {
        if self.destination.is_rehearsal() {
            return;
        }
        if around.keeps {
            return self.save_link_in_vault(around);
        }
        if let Some(link) = self.destination.link.as_ref().filter(|_| !around.practising) {
            let (api_url, token) = (link.environment.api_url().to_owned(), link.token.clone());
            around.outbox.command(Command::SaveLink { api_url, token });
        }
    }

    /// Saves the link with the case, and the operator's name.
    pub(super) fn save_link_in_vault(&mut self, around: &mut Around<'_>) {
        if self.destination.is_rehearsal() {
            return;
        }
        let (Some(id), Some(target)) = (self.save.id, self.destination.target(around.settings))
        else {
            return;
        };
        around.outbox.settle(About::Link);
        let link =
            SavedLink { api_url: target.api_url, token: target.token, api_key: target.api_key };
        around.outbox.command(Command::Vault(VaultCommand::SaveLink { id, link }));
        let Hidden(name) = target.filled_by;
        around.outbox.store(&Setting::FilledBy(name));
    }

    /// Uses the link that was in the keyring, if the case has none, and tells the operator: it may
    /// be another customer's.
    pub(crate) fn link_recalled(
        &mut self,
        api_url: &str,
        token: SecretString,
        around: &mut Around<'_>,
    ) {
        if self.destination.link.is_some() {
            return;
        }
        self.destination.link = Some(Link { environment: Environment::of_api_url(api_url), token });
        self.destination.secret_location = Some(SecretLocation::Keyring);
        self.fetch_session(around);
        around.outbox.tell(Tone::Warning, About::Link, words::text("window-link-recalled"));
    }
}

#[cfg(test)]
mod tests;
