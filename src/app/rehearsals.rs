//! The practice servers that were started inside this window. Each runs until the window closes,
//! because a case may still be sent to it.
//!
//! Knows nothing of how a server is started: a port does it.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, sync_channel};

use secrecy::ExposeSecret as _;

use crate::domain::link;
use crate::ui::view::Practice;

use super::case::{Link, Rehearsal};
use super::options::{PracticeInfo, Practise};

/// The servers of this window.
#[derive(Debug, Default)]
pub(super) struct Rehearsals {
    port: Option<Arc<dyn Practise>>,
    starting: Option<Receiver<Option<PracticeInfo>>>,
    running: Vec<PracticeInfo>,
}

impl Rehearsals {
    pub(super) fn new(port: Option<Arc<dyn Practise>>) -> Self {
        Self { port, ..Self::default() }
    }

    /// Returns what the window offers.
    pub(super) fn state(&self) -> Practice {
        match (&self.port, &self.starting) {
            (None, _) => Practice::Unavailable,
            (Some(_), None) => Practice::Offered,
            (Some(_), Some(_)) => Practice::Starting,
        }
    }

    /// Starts a server, unless one is being started; `wake` is called when that has ended.
    pub(super) fn start(&mut self, wake: impl Fn() + Send + 'static) {
        let Some(port) = self.port.as_ref().filter(|_| self.starting.is_none()) else { return };
        let (answer, answered) = sync_channel(1);
        self.starting = Some(answered);
        port.start(Box::new(move |info| {
            // The window may be closed by now; then the server is dropped, which stops it.
            if answer.send(info).is_ok() {
                wake();
            }
        }));
    }

    /// Returns the sample and the link of a server that has just started, or that it could not;
    /// `None` if none has.
    pub(super) fn started(&mut self) -> Option<Result<Rehearsal, NotStarted>> {
        use std::sync::mpsc::TryRecvError;
        let answer = match self.starting.as_ref()?.try_recv() {
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => None,
            Ok(answer) => answer,
        };
        self.starting = None;
        let Some(info) = answer else { return Some(Err(NotStarted)) };
        let rehearsal = rehearsal_of(&info).ok_or(NotStarted);
        self.running.push(info);
        Some(rehearsal)
    }
}

/// The practice server could not start.
#[derive(Clone, Copy, Debug)]
pub(super) struct NotStarted;

/// Returns the sample and the link of a practice server.
fn rehearsal_of(info: &PracticeInfo) -> Option<Rehearsal> {
    let link = link_of(info)?;
    Some(Rehearsal { sample: info.sample_case.clone(), link })
}

/// Returns the link of a practice server.
pub(super) fn link_of(info: &PracticeInfo) -> Option<Link> {
    let pasted = link::read(info.link.expose_secret())?;
    Some(Link { environment: pasted.environment?, token: pasted.token })
}
