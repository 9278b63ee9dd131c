//! Saved cases as the engine tells of them, and helpers for the window's own file chooser.
//!
//! Knows nothing of the language.

use std::path::Path;

use dossier::domain::draft::Draft;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::Attachments;
use dossier::domain::progress::CaseId;
use dossier::engine::message::{
    CaseRow, CaseStatus, Command, Link, Loaded, Notice, SavedCase, SavedForms, VaultCommand,
    VaultNotice,
};
use dossier::words;
use egui::{Event, Key, Modifiers};
use secrecy::SecretString;

use super::bench::Bench;

pub(crate) const ACME: CaseId = CaseId(0xAC_3E00_0000);
pub(crate) const BOLT: CaseId = CaseId(0xB0_1700_0000);

pub(crate) fn row(id: CaseId, title: &str, status: CaseStatus) -> CaseRow {
    CaseRow {
        id,
        status,
        changed_at: 0,
        title: Some(Hidden(title.into())),
        entities: 2,
        documents: 1,
    }
}

pub(crate) fn kept(draft: Draft, token: Option<&str>) -> SavedCase {
    let link = token.map(|token| Link {
        api_url: "http://127.0.0.1:9".into(),
        token: SecretString::from(token.to_owned()),
        api_key: None,
    });
    SavedCase {
        case: Loaded { draft, attachments: Attachments::new(), damage: None },
        link,
        receipt: None,
        forms: SavedForms::default(),
    }
}

pub(crate) fn stores(commands: &[Command], fits: impl Fn(&VaultCommand) -> bool) -> usize {
    commands
        .iter()
        .filter(|command| matches!(command, Command::Vault(command) if fits(command)))
        .count()
}

/// A case of the list is opened.
pub(crate) fn open(bench: &mut Bench, id: CaseId, title: &str, case: SavedCase) {
    bench.press(title);
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::Load(wanted) if *wanted == id)),
        1,
        "{commands:?}"
    );
    bench.tell(Notice::Vault(VaultNotice::Loaded { id, result: Ok(Box::new(case)) }));
}

impl Bench {
    /// Opens the chooser and goes to a folder by its typed path.
    pub(crate) fn chooser_in(&mut self, opener: &str, folder: &Path) {
        self.click(opener);
        self.until("the chooser", |bench| bench.says(&words::text("window-chooser-no-dialog")));
        self.enter(&folder.to_string_lossy());
    }

    /// Types a path into the chooser and presses Enter.
    pub(crate) fn enter(&mut self, path: &str) {
        self.focus_and_type(&words::text("window-chooser-path"), "");
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        self.settle();
        self.harness.event(Event::Text(path.to_owned()));
        self.settle();
        self.harness.key_press(Key::Enter);
        self.settle();
    }
}
