//! Fakes around the window: the file dialog, the notifications, and dropped files.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use dossier::app::{Notifier, Picked, Picker, PracticeInfo, Practise, Purpose, Started, Wanted};
use dossier::domain::hidden::Hidden;
use secrecy::SecretString;

/// The dialog's next answer, what the last one was opened for, and what keeps it open while it is
/// locked.
#[derive(Clone, Default)]
pub(super) struct Picks {
    pub(super) answer: Arc<Mutex<Option<PathBuf>>>,
    pub(super) purpose: Arc<Mutex<Option<Purpose>>>,
    pub(super) gate: Arc<Mutex<()>>,
    /// True if the system has no file dialog.
    pub(super) is_missing: Arc<Mutex<bool>>,
}

impl Picker for Picks {
    fn pick(&self, purpose: &Purpose, _: &Wanted) -> Picked {
        *self.purpose.lock().unwrap() = Some(purpose.clone());
        // Taken at once: what is chosen in the next dialog is not meant.
        let answer = self.answer.lock().unwrap().take();
        drop(self.gate.lock());
        match answer {
            _ if *self.is_missing.lock().unwrap() => Picked::NoDialog,
            Some(path) => Picked::Path(Hidden(path)),
            None => Picked::Nothing,
        }
    }
}

/// Records the notifications.
#[derive(Clone, Debug, Default)]
pub(super) struct Told(pub(super) Arc<Mutex<Vec<String>>>);

impl Notifier for Told {
    fn tell(&self, _: String, body: String) {
        self.0.lock().unwrap().push(body);
    }
}

/// Returns a practice server that nothing answers, with this sample.
pub(super) fn practice_info(sample: &str) -> PracticeInfo {
    PracticeInfo {
        link: SecretString::from("http://127.0.0.1:9/form?token=practice-token".to_owned()),
        sample_case: PathBuf::from(sample),
        server: None,
    }
}

/// Starts no practice servers: the test answers for them.
#[derive(Clone, Default)]
pub(super) struct Servers(pub(super) Arc<Mutex<Vec<Started>>>);

impl std::fmt::Debug for Servers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Servers")
    }
}

impl Practise for Servers {
    fn start(&self, started: Started) {
        self.0.lock().unwrap().push(started);
    }
}

/// A dropped file.
#[derive(Debug)]
pub(super) struct Fake(pub(super) PathBuf);

impl egui::DroppedFile for Fake {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the window must not open files".into())
    }
}
