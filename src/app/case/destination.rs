//! The destination of a case: its link, and the workspace's key.
//!
//! Knows nothing of the session behind the link. `Debug` shows no secret.

use std::path::{Path, PathBuf};

use secrecy::{ExposeSecret as _, SecretString};

use crate::domain::hidden::Hidden;
use crate::domain::link::Environment;
use crate::domain::settings::Settings;
use crate::engine::message::{SecretLocation, Target};
use crate::ui::intent::Connection;
use crate::words;

/// A link, split into its environment and its token.
#[derive(Debug)]
pub(crate) struct Link {
    pub environment: Environment,
    pub token: SecretString,
}

/// The destination of a case.
#[derive(Debug, Default)]
pub(crate) struct Destination {
    pub link: Option<Link>,
    /// The workspace's key and the environment it was entered for; it is sent to no other host.
    pub api_key: Option<(Environment, SecretString)>,
    /// The place the link is stored in; `None` until the engine has answered.
    pub secret_location: Option<SecretLocation>,
    /// The practice server inside this window that the case belongs to.
    pub practice: Rehearsing,
    /// A link other than the case's own, until the operator confirms it.
    pub other_link: Option<Connection>,
}

/// The sample case of a practice server inside this window, and its link.
#[derive(Debug)]
pub(crate) struct Rehearsal {
    pub sample: PathBuf,
    pub link: Link,
}

/// The practice server inside this window, as far as it concerns the case.
#[derive(Debug, Default)]
pub(crate) enum Rehearsing {
    #[default]
    No,
    /// Its sample is being read in place of the case.
    Soon(Rehearsal),
    /// The case is its sample: the link is never stored.
    Yes,
}

impl Destination {
    /// Returns true for the sample case of a practice server inside this window.
    pub(crate) fn is_rehearsal(&self) -> bool {
        matches!(self.practice, Rehearsing::Yes)
    }

    /// Takes the practice server whose sample this case file is.
    pub(crate) fn take_rehearsal(&mut self, case_file: Option<&Path>) -> Option<Rehearsal> {
        match std::mem::take(&mut self.practice) {
            Rehearsing::Soon(rehearsal) if case_file == Some(&*rehearsal.sample) => Some(rehearsal),
            Rehearsing::Soon(_) => None,
            practice => {
                self.practice = practice;
                None
            }
        }
    }

    /// Forgets the link, which belongs to one customer's process. The key stays.
    pub(crate) fn drop_link(&mut self) {
        (self.link, self.secret_location) = (None, None);
    }

    /// Takes over an entered key of the workspace. Without one, the present key stays if it was
    /// entered for the link's environment.
    pub(crate) fn enter_api_key(&mut self, api_key: SecretString) {
        let environment = self.link.as_ref().map(|link| link.environment.clone());
        if api_key.expose_secret().is_empty() {
            self.api_key.take_if(|(entered_for, _)| Some(&*entered_for) != environment.as_ref());
        } else {
            self.api_key = environment.map(|environment| (environment, api_key));
        }
    }

    /// Returns the workspace's key if it was entered for this environment.
    pub(crate) fn api_key_for(&self, environment: &Environment) -> Option<&SecretString> {
        let entered = self.api_key.as_ref().filter(|(entered_for, _)| entered_for == environment);
        entered.map(|(_, key)| key)
    }

    /// Returns the target of a question about the session; `None` without a link.
    pub(crate) fn addressee(&self, settings: &Settings) -> Option<Target> {
        let link = self.link.as_ref()?;
        Some(Target {
            api_url: link.environment.api_url().to_owned(),
            token: link.token.clone(),
            api_key: self.api_key_for(&link.environment).cloned(),
            filled_by: Hidden(self.filled_by(settings)),
            upload_hosts: settings.upload_hosts.clone(),
        })
    }

    /// Returns the target of a submission; `None` while the link or the operator's name is missing.
    pub(crate) fn target(&self, settings: &Settings) -> Option<Target> {
        self.addressee(settings).filter(|target| !target.filled_by.0.trim().is_empty())
    }

    /// Returns the operator's name; a rehearsal is not held up by its lack.
    fn filled_by(&self, settings: &Settings) -> String {
        if self.is_rehearsal() && settings.filled_by.trim().is_empty() {
            words::text("window-practice-name")
        } else {
            settings.filled_by.clone()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_secret_is_in_its_debug() {
        let destination = Destination {
            link: Some(Link {
                environment: Environment::Live,
                token: SecretString::from("CANARY-TOKEN".to_owned()),
            }),
            api_key: Some((Environment::Live, SecretString::from("CANARY-KEY".to_owned()))),
            ..Destination::default()
        };
        let text = format!("{destination:?}");
        assert!(!text.contains("CANARY"), "{text}");
    }
}
