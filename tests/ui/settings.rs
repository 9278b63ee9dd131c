//! The page of settings: appearance, and the hosts that may receive documents besides S3.
//!
//! Knows nothing of where settings are stored: two channels play the engine.

use dossier::domain::failure::{AddressPart, Failure};
use dossier::domain::progress::{Can, CaseProgress, Phase};
use dossier::engine::message::{
    CaseStatus, Command, Link, Notice, SavedCase, VaultCommand, VaultNotice,
};
use egui::{Color32, Key, Modifiers, Theme, ThemePreference};
use secrecy::SecretString;

use super::bench::{Bench, asked, draft};
use super::kept::{ACME, kept, open, row, stores};

const HOSTS: &str = "Hosts that documents may go to besides Amazon S3";

fn settings(bench: &mut Bench) {
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Comma);
    bench.settle();
    assert!(bench.says(HOSTS), "{}", bench.text());
}

/// The settings of these hosts that the engine was asked to keep.
fn kept_hosts(commands: &[Command]) -> Vec<String> {
    let kept = commands.iter().filter_map(|command| match command {
        Command::Vault(VaultCommand::SaveSetting { name: "upload_hosts", value: words }) => {
            Some(words.clone())
        }
        _ => None,
    });
    kept.collect()
}

#[test]
fn the_settings_open_from_the_list_of_cases_and_by_their_shortcut() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.press("Settings");
    assert!(
        bench.says("Size of text") && bench.says("Delete copied documents of untouched drafts"),
        "{}",
        bench.text()
    );
    bench.press("Size of text");
    bench.press("125 %");
    let kept = |command: &VaultCommand| matches!(command, VaultCommand::SaveSetting { name: "zoom", value: words } if words == "125");
    assert_eq!(stores(&bench.commands(), kept), 1);
    bench.press("Close");
    assert!(!bench.says("Size of text"));
    settings(&mut bench);
}

#[test]
fn a_theme_is_chosen_and_given_back_to_the_system() {
    let mut bench = Bench::with_case();
    let now = |bench: &Bench| bench.harness.ctx.options(|options| options.theme_preference);
    for (choice, theme) in [
        ("Dark", ThemePreference::Dark),
        ("Light", ThemePreference::Light),
        ("Follow the system", ThemePreference::System),
    ] {
        settings(&mut bench);
        bench.press("Theme");
        bench.press(choice);
        assert_eq!(now(&bench), theme);
        bench.press("Close");
    }
}

#[test]
fn contrast_and_font_are_chosen_and_stay_with_another_theme() {
    let mut bench = Bench::with_case();
    let text = |bench: &Bench| {
        let ctx = &bench.harness.ctx;
        (
            ctx.style_of(Theme::Light).visuals.text_color(),
            ctx.style_of(Theme::Dark).visuals.text_color(),
        )
    };
    let normal = text(&bench);
    settings(&mut bench);
    bench.press("Contrast");
    bench.press("High");
    assert_eq!(text(&bench), (Color32::BLACK, Color32::WHITE));
    bench.press("Theme");
    bench.press("Dark");
    assert_eq!(text(&bench), (Color32::BLACK, Color32::WHITE));
    bench.press("Contrast");
    bench.press("Normal");
    assert_eq!(text(&bench), normal);
    assert!(bench.says("Inter"), "{}", bench.text());
}

#[test]
fn t3_a_host_is_allowed_by_its_name_alone_and_the_next_sending_may_use_it() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let link = Link {
        api_url: "https://ingest.spektr.com".into(),
        token: SecretString::from("token-of-acme"),
        api_key: None,
    };
    open(&mut bench, ACME, "Acme", SavedCase { link: Some(link), ..kept(draft(), None) });
    settings(&mut bench);
    for wrong in [
        "https://files.example.com/",
        "*.example.com",
        "localhost",
        "files.example.com/bucket",
        "127.0.0.1:4000",
    ] {
        bench.retype(HOSTS, wrong);
        assert!(bench.text().contains(&format!("“{wrong}” is no host")), "{}", bench.text());
        bench.press("Close");
        settings(&mut bench);
        assert_eq!(bench.typed_in(HOSTS), wrong, "nothing typed is lost");
    }
    assert_eq!(kept_hosts(&bench.commands()), Vec::<String>::new());
    bench.retype(HOSTS, "Files.Example.com\nstore.example.com:8443");
    bench.leave();
    assert_eq!(kept_hosts(&bench.commands()), ["files.example.com store.example.com:8443"]);
    bench.press("Close");
    bench.press("Review");
    assert!(
        bench
            .text()
            .contains("hosts allowed in the settings: files.example.com, store.example.com:8443"),
        "{}",
        bench.text()
    );
}

#[test]
fn t3_a_case_that_stopped_at_a_refused_host_goes_on_there_once_it_is_allowed() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", kept(draft(), Some("token-of-acme")));
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "filled_by", value: "Jane Doe".into() }));
    bench.publish_as(
        ACME,
        CaseProgress {
            phase: Phase::Stopped,
            failure: Some(Failure::RefusedHost {
                host: "files.example.com".into(),
                part: AddressPart::Host,
            }),
            can: Can { resume: true, new_link: true, ..Can::default() },
            ..CaseProgress::default()
        },
    );
    assert!(bench.text().contains("allow it: in the settings"), "{}", bench.text());
    settings(&mut bench);
    bench.retype(HOSTS, "files.example.com");
    bench.leave();
    let commands = bench.commands();
    let renewed =
        asked(&commands, |command| matches!(command, Command::NewLink { id, .. } if *id == ACME));
    let Some(Command::NewLink { target, .. }) = renewed else { panic!("{commands:?}") };
    assert_eq!(target.upload_hosts, ["files.example.com"]);
}
