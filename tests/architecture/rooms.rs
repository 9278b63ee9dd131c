//! Laws of where a room and a library may be named.

use crate::source::Source;
use crate::{PROGRAM, absent, is_at, none};

/// The rooms that each room may name, below the crate's root. `app` puts everything together and
/// may name all.
const ROOMS: &[(&str, &[&str])] = &[
    ("domain", &["domain"]),
    ("words", &["words", "domain", "engine::message"]),
    ("engine", &["engine", "domain"]),
    ("net", &["net", "domain", "engine::ports", "engine::message"]),
    ("files", &["files", "domain", "engine::ports", "engine::message"]),
    ("journal", &["journal", "domain", "engine::ports", "engine::message", "files"]),
    ("vault", &["vault", "domain", "engine::ports", "engine::message", "files"]),
    ("handover", &["handover", "domain", "engine::ports", "engine::message", "files"]),
    ("secrets", &["secrets", "domain", "engine::ports", "engine::message"]),
    ("practice", &["practice", "domain"]),
    ("ui", &["ui", "words", "domain", "engine::message"]),
    (
        "command",
        &["command", "app::startup", "words", "domain", "engine", "files", "journal", "practice"],
    ),
    ("main", &["app", "command"]),
    ("lib", &[]),
];

/// The places in which each library may be named; a place is a room or a file.
const HOMES: &[(&str, &[&str])] = &[
    ("egui", &["app", "ui"]),
    ("eframe", &["app", "ui"]),
    ("egui_material_icons", &["ui"]),
    ("winit", &["app"]),
    ("x11rb", &["app"]),
    ("rustix", &["src/app/process_hardening.rs"]),
    ("rfd", &["app", "files"]),
    (
        "tokio",
        &[
            "engine",
            "net",
            "files",
            "journal",
            "secrets",
            "practice",
            "command",
            "main",
            "src/app/startup.rs",
            "src/app/single_instance.rs",
        ],
    ),
    ("tokio_util", &["engine", "net", "files", "practice"]),
    ("reqwest", &["net"]),
    ("quick_xml", &["net", "practice"]),
    ("apple_native_keyring_store", &["secrets"]),
    ("windows_native_keyring_store", &["secrets"]),
    ("zbus_secret_service_keyring_store", &["secrets"]),
    ("keyring", &["secrets"]),
    ("keyring_core", &["secrets"]),
    ("axum", &["practice"]),
    ("multer", &["practice"]),
    ("clap", &["command", "main"]),
    ("indicatif", &["command"]),
    ("fluent_templates", &["words"]),
    ("sys_locale", &["words"]),
    ("directories", &["app"]),
    ("notify_rust", &["src/app/notifications.rs"]),
    ("tracing_subscriber", &["app"]),
    ("infer", &["files", "practice"]),
    ("image", &["files"]),
    ("hayro", &["files"]),
    ("aws_lc_rs", &["files"]),
    ("rusqlite", &["vault"]),
    ("chacha20poly1305", &["vault"]),
    ("argon2", &["vault"]),
    ("age", &["handover"]),
    ("tar", &["handover"]),
    ("zeroizing_alloc", &["main"]),
];

#[test]
fn rooms_know_only_the_rooms_below_them() {
    let mut found = Vec::new();
    for source in PROGRAM.iter().filter(|source| source.room() != "app") {
        let Some((_, known)) = ROOMS.iter().find(|(room, _)| *room == source.room()) else {
            found.push(format!("{}: give the room its line in ROOMS", source.path));
            continue;
        };
        let is_known = |path: &str| {
            known.iter().any(|room| path == *room || path.starts_with(&format!("{room}::")))
        };
        found.extend(
            source
                .paths("crate")
                .into_iter()
                .filter(|path| !is_known(path))
                .map(|path| format!("{}: crate::{path}", source.path)),
        );
        // From a room's own file `super` is the crate, and would get around the check above.
        if source.path.matches('/').count() == 1 {
            found.extend(source.uses("super::"));
        }
    }
    none(
        &found,
        "turn it around: speak through engine::ports or engine::message, or pass it in from `app`",
    );
}

#[test]
fn libraries_stay_in_their_rooms() {
    for (library, homes) in HOMES {
        let instead =
            format!("`{library}` lives in {homes:?}; answer with a type of our own instead");
        absent(&[library], &instead, |source| !is_at(source, homes));
    }
}

#[test]
fn the_domain_has_no_io_no_clock_no_logging_and_no_random() {
    let instead = "pass it in as an argument, or let the engine do it and feed the outcome back";
    let words = [
        "Instant",
        "SystemTime",
        "Timestamp::now",
        "Zoned::now",
        "File::open",
        "tracing",
        "log",
        "println!",
        "getrandom",
        "rand",
        "RandomState",
        "async",
    ];
    absent(&words, instead, |source| source.room() == "domain");
    no_std(&["fs", "net", "env", "io", "process", "thread"], instead, |source| {
        source.room() == "domain"
    });
}

/// Fails if the chosen files name any of these modules of the standard library.
#[track_caller]
fn no_std(modules: &[&str], instead: &str, is_chosen: impl Fn(&Source) -> bool) {
    let is_banned = |path: &String| {
        modules.iter().any(|module| path == module || path.starts_with(&format!("{module}::")))
    };
    let chosen = PROGRAM.iter().filter(|source| is_chosen(source));
    let found: Vec<String> = chosen
        .flat_map(|source| {
            source
                .paths("std")
                .into_iter()
                .filter(is_banned)
                .map(|path| format!("{}: std::{path}", source.path))
        })
        .collect();
    none(&found, instead);
}

#[test]
fn the_window_never_waits_opens_a_file_or_sees_a_kept_secret() {
    let instead = "answer with an Intent and draw what comes back in the View";
    absent(
        &[
            "File::open",
            "async",
            "await",
            "block_on",
            "expose_secret",
            "Instant::now",
            "SystemTime::now",
        ],
        instead,
        |source| source.room() == "ui",
    );
    no_std(&["fs", "net", "env", "process", "thread"], instead, |source| source.room() == "ui");
}
