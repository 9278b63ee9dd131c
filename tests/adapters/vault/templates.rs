//! Changed templates of companies and people: saved by the engine, and loaded at the next start.
//!
//! Knows nothing of the window.

use std::fs;
use std::path::Path;
use std::time::Duration;

use dossier::domain::draft::EntityKind;
use dossier::domain::form::template::{Edit, Made, Templates};
use dossier::domain::link::Environment;
use dossier::domain::progress::CaseId;
use dossier::domain::settings::TEMPLATES;
use dossier::engine::message::{
    Command, EngineHandle, Notice, VaultCommand, VaultFault, VaultNotice, VaultState,
};
use dossier::engine::ports::Settings as _;
use tokio::runtime::Runtime;

use crate::needles::needles;

const CANARY: &str = "CANARY name of a field";

fn set(engine: &EngineHandle, words: &str) {
    let command = VaultCommand::SaveSetting { name: TEMPLATES, value: words.to_owned() };
    engine.commands.blocking_send(Command::Vault(command)).expect("taken");
}

/// Opens the vault and answers what it remembers of the templates.
fn opened(runtime: &Runtime, engine: &mut EngineHandle) -> Option<String> {
    engine.commands.blocking_send(Command::Vault(VaultCommand::Open)).expect("taken");
    let mut found = None;
    loop {
        match heard(runtime, engine) {
            VaultNotice::Setting { name: TEMPLATES, value: words } => found = Some(words),
            VaultNotice::State(Ok(VaultState::Open { .. })) => return found,
            _ => {}
        }
    }
}

fn heard(runtime: &Runtime, engine: &mut EngineHandle) -> VaultNotice {
    runtime.block_on(async {
        loop {
            let notice = tokio::time::timeout(Duration::from_secs(20), engine.notices.recv())
                .await
                .expect("told")
                .expect("a notice");
            if let Notice::Vault(notice) = notice {
                return notice;
            }
        }
    })
}

/// As many versions of the templates as there are fields in the last.
fn versions(count: usize) -> Vec<Templates> {
    let mut templates = Templates::default();
    let add = |at: usize| {
        let mut company = templates.of(&Environment::Live, EntityKind::Company).into_owned();
        company
            .edit(&Edit::Add { label: format!("{CANARY} {at}"), made: Made::Text, required: false })
            .expect("a name of its own");
        templates.put(&Environment::Live, company);
        templates.clone()
    };
    (0..count).map(add).collect()
}

fn files(folder: &Path) -> Vec<u8> {
    super::files(folder).iter().flat_map(|path| fs::read(path).expect("bytes")).collect()
}

#[test]
fn t14_templates_come_back_as_they_were_set_last_and_no_file_shows_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("vault");
    let versions = versions(20);
    let (vault_handle, runtime, mut engine) = super::engine_on(&root);
    assert_eq!(opened(&runtime, &mut engine), None, "nothing was ever changed");
    for version in &versions {
        set(&engine, &version.text());
    }
    // It has its turn behind them.
    engine.commands.blocking_send(Command::Vault(VaultCommand::Load(CaseId(1)))).expect("taken");
    let told = heard(&runtime, &mut engine);
    assert!(matches!(told, VaultNotice::Loaded { .. }), "{told:?}");
    assert_eq!(
        vault_handle.setting(TEMPLATES).expect("read"),
        versions.last().map(Templates::text),
        "the last one stays"
    );
    super::quit(&runtime, engine);
    drop((vault_handle, runtime));
    let content = files(folder.path());
    let lower = content.to_ascii_lowercase();
    assert!(
        content.len() > 1_000
            && needles([CANARY]).iter().all(|needle| !needle.is_in(&content, &lower)),
        "sealed"
    );
    let (_vault, runtime, mut engine) = super::engine_on(&root);
    let words = opened(&runtime, &mut engine).expect("kept");
    assert_eq!(Templates::read(&words).as_ref(), versions.last());
    super::quit(&runtime, engine);
}

#[test]
fn without_a_vault_templates_are_reported_as_not_saved() {
    let folder = tempfile::tempdir().expect("a folder");
    let (_vault, runtime, mut engine) = super::engine_on(&folder.path().join("vault"));
    set(&engine, "{}");
    let told = heard(&runtime, &mut engine);
    assert!(
        matches!(
            told,
            VaultNotice::SettingNotSaved { name: TEMPLATES, fault: VaultFault::NotOpen }
        ),
        "{told:?}"
    );
    super::quit(&runtime, engine);
}
