//! Checks that everything the child reported as saved is in a copy of its disk, as after a crash at
//! this moment.
//!
//! Knows nothing of the child's memory.

use std::fs;
use std::path::{Path, PathBuf};

use dossier::domain::intake::Digest;
use dossier::domain::progress::CaseId;
use dossier::domain::record::{Process, Record};
use dossier::engine::message::CaseStatus;
use dossier::engine::ports::{
    Cases as _, Documents as _, Journals as _, Sending as _, Settings as _,
};
use dossier::vault::{Opened, Vault};

use super::child;
use super::fake::FILES;
use super::story::Ring;

/// The child's reports so far.
pub(crate) struct Said {
    folder: PathBuf,
    /// The last save that was said to be done, and one that may be.
    saved: usize,
    trying: usize,
    has_words: bool,
    /// The submit has been seen.
    is_sent: bool,
    has_receipt: bool,
}

impl Said {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder, saved: 0, trying: 0, has_words: false, is_sent: false, has_receipt: false }
    }

    pub(crate) fn hear(&mut self, line: &str) {
        let number = |text: &str| text.parse().expect("a number");
        match line.split(' ').collect::<Vec<_>>()[..] {
            ["trying", "saved", save] => self.trying = number(save),
            ["saved", save] => self.saved = number(save),
            ["words"] => self.has_words = true,
            ["receipt"] => self.has_receipt = true,
            _ => {}
        }
    }

    /// Opens a copy of the disk's current contents.
    fn opened(&self, name: &str) -> (tempfile::TempDir, Vault) {
        let copy = tempfile::tempdir().expect("a folder");
        let root = child::root(copy.path());
        copy_folder(&child::root(&self.folder), &root);
        let ring = copy.path().join("ring");
        if self.folder.join("ring").exists() {
            fs::copy(self.folder.join("ring"), &ring).expect("copied");
        }
        match dossier::vault::open(&root, &Ring(ring)) {
            Ok(Opened::Open(vault)) => (copy, vault),
            other => panic!("not opened: {other:?}; {name}"),
        }
    }

    fn only_case(vault: &Vault, name: &str) -> Option<(CaseId, CaseStatus)> {
        let listing = vault.list().unwrap_or_else(|fault| panic!("not listed: {fault:?}; {name}"));
        assert!(listing.missing == 0 && listing.cases.len() <= 1, "{listing:?}; {name}");
        listing.cases.first().map(|case| (case.id, case.status))
    }

    /// Checks that everything reported is there, as reported or as tried later, whole; and can be
    /// gone on with.
    pub(crate) fn check(&self, name: &str) {
        let (_copy, vault) = self.opened(name);
        let case = Self::only_case(&vault, name);
        assert!(case.is_some() || self.saved == 0, "the case is gone; {name}");
        if self.has_words {
            assert_eq!(vault.setting("words"), Ok(Some("in words".to_owned())), "{name}");
        }
        let Some((id, status)) = case else { return };
        let save = self.check_case(&vault, id, status, name);
        match status {
            CaseStatus::Completed | CaseStatus::StepSent => {
                assert!(
                    vault.receipt(id).is_ok_and(|receipt| receipt.is_some()),
                    "no receipt; {name}"
                );
            }
            CaseStatus::UnderWay => {
                let frozen = vault
                    .frozen(id)
                    .unwrap_or_else(|fault| panic!("{fault:?}; {name}"))
                    .expect("what was sent");
                assert!(
                    frozen.link.is_some() && frozen.manifest.files.len() == FILES.len(),
                    "{name}"
                );
                assert!(
                    !self.is_sent || Self::records(&vault, id).iter().any(is_intent),
                    "no intent; {name}"
                );
            }
            CaseStatus::Draft | CaseStatus::Ready => {
                assert!(!self.is_sent, "what spektr has is under way; {name}");
            }
        }
        let loaded = vault.load(id).expect("loaded");
        let later = child::draft(&self.folder, save + 10);
        assert_eq!(vault.save(id, &later, &loaded.attachments, false, 9), Ok(id), "{name}");
        assert!(vault.load(id).expect("loaded").draft == later, "{name}");
        vault.sweep(9, 30).unwrap_or_else(|fault| panic!("not swept: {fault:?}; {name}"));
    }

    /// The answers and documents of one save; returns which.
    fn check_case(&self, vault: &Vault, id: CaseId, status: CaseStatus, name: &str) -> usize {
        let loaded = vault.load(id).unwrap_or_else(|fault| panic!("not loaded: {fault:?}; {name}"));
        assert!(loaded.damage.is_none(), "{:?}; {name}", loaded.damage);
        let save = [self.saved, self.trying]
            .into_iter()
            .find(|save| loaded.draft == child::draft(&self.folder, *save));
        let save = save.unwrap_or_else(|| panic!("another draft than any that was saved; {name}"));
        assert_eq!(loaded.attachments.len(), if save > 1 { FILES.len() } else { 0 }, "{name}");
        for (file, (_, _, document)) in
            FILES.iter().enumerate().filter(|_| save > 1 && status != CaseStatus::Completed)
        {
            let attachment = loaded.attachments[&child::slot(file)]
                .as_ref()
                .unwrap_or_else(|fault| panic!("{fault:?}; {name}"));
            let bytes = vault.read(attachment).unwrap_or_else(|fault| panic!("{fault:?}; {name}"));
            assert!(
                bytes == fs::read(self.folder.join(document)).expect("the original"),
                "another document; {name}"
            );
        }
        save
    }

    fn records(vault: &Vault, id: CaseId) -> Vec<Record> {
        let process = Process::of("https://elsewhere.example", &"none".to_owned().into());
        vault.open(id, Digest([0; 32]), process).expect("a journal").1
    }

    /// To be called when a submit arrives: its intent must be on disk, durably.
    pub(crate) fn check_intent(&mut self) {
        assert!(!super::full(&self.folder).exists(), "a submit left while the disk is full");
        let log = fs::read_to_string(self.folder.join("log")).expect("a log");
        let last = log
            .lines()
            .rfind(|line| line.ends_with("/vault.db-wal"))
            .expect("the intent was written");
        assert!(last.starts_with('s'), "the intent was not made durable: {last}");
        let (_copy, vault) = self.opened("at the submit");
        let (id, status) = Self::only_case(&vault, "at the submit").expect("the case");
        assert_eq!(status, CaseStatus::UnderWay);
        assert!(Self::records(&vault, id).last().is_some_and(is_intent), "no intent");
        self.is_sent = true;
    }

    /// The end of the story: the receipt is kept, and nothing else that is not needed any more.
    pub(crate) fn check_completed(&mut self, name: &str) {
        assert!(self.is_sent && self.has_receipt, "{name}");
        self.check(name);
        let (copy, vault) = self.opened(name);
        let status = Self::only_case(&vault, name).map(|(_, status)| status);
        assert_eq!(status, Some(CaseStatus::Completed), "{name}");
        vault.sweep(9, 30).expect("swept");
        drop(vault);
        let left =
            fs::read_dir(child::root(copy.path()).join("documents")).expect("a folder").count();
        assert_eq!(left, 0, "copies of documents are left; {name}");
    }
}

fn is_intent(record: &Record) -> bool {
    matches!(record, Record::Intent { .. })
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    // Before it was ever opened there is nothing.
    for entry in fs::read_dir(from).into_iter().flatten().flatten() {
        let (path, copy) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy_folder(&path, &copy);
        } else {
            fs::copy(&path, &copy).map(drop).expect("copied");
        }
    }
}
