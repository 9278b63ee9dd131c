//! The laws of `src/ARCHITECTURE.md`, held over the sources' text. Most of them are absences:
//! nothing else notices when one is broken, until it is everywhere. Each message says what to do
//! instead.

#![expect(clippy::expect_used, reason = "what a test cannot go on without stops it")]

mod source;

use std::sync::LazyLock;

use source::{Source, below, has_word, program};

static PROGRAM: LazyLock<Vec<Source>> = LazyLock::new(program);

/// Which room may name which other, below the crate's root. `app` puts everything together and may
/// name all.
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

/// Where each library lives that would otherwise spread. A place is a room or a file.
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

#[track_caller]
fn none(found: &[String], instead: &str) {
    assert!(found.is_empty(), "{instead}\n  {}\n", found.join("\n  "));
}

/// No line of the chosen files holds any of the words.
#[track_caller]
fn absent(words: &[&str], instead: &str, is_chosen: impl Fn(&Source) -> bool) {
    let chosen: Vec<&Source> = PROGRAM.iter().filter(|source| is_chosen(source)).collect();
    let found: Vec<String> = chosen
        .iter()
        .flat_map(|source| {
            words.iter().flat_map(move |word| {
                source.uses(word).into_iter().map(move |line| format!("{line}: {word}"))
            })
        })
        .collect();
    none(&found, instead);
}

fn is_at(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| source.room() == *place || source.path == *place)
}

// How the sources are laid out

#[test]
fn every_file_says_what_it_is_for() {
    let opens = |source: &Source| {
        source.text.starts_with("//!") || source.text.starts_with("#![doc = include_str!(")
    };
    let found: Vec<String> = below("src")
        .into_iter()
        .chain(below("tests"))
        .filter(|source| !opens(source))
        .map(|source| source.path)
        .collect();
    none(&found, "open the file with `//!`: what it is for, and what it must not know");
}

#[test]
fn no_file_is_longer_than_five_hundred_lines() {
    let mut lengths: Vec<usize> = PROGRAM.iter().map(|source| source.lines).collect();
    lengths.sort_unstable();
    println!(
        "{} files, median {} lines, longest {}",
        lengths.len(),
        lengths[lengths.len() / 2],
        lengths[lengths.len() - 1]
    );
    let found: Vec<String> = PROGRAM
        .iter()
        .filter(|source| source.lines > 500)
        .map(|source| format!("{}: {} lines", source.path, source.lines))
        .collect();
    none(&found, "split the file where it changes its subject; about 300 lines are comfortable");
}

#[test]
fn no_module_is_named_mod_or_core() {
    let wrong = |path: &str| {
        ["/mod.rs", "/core.rs", "/util.rs", "/utils.rs", "/helpers.rs", "/misc.rs"]
            .iter()
            .any(|name| path.ends_with(name))
    };
    let found: Vec<String> =
        below("src").into_iter().map(|source| source.path).filter(|path| wrong(path)).collect();
    none(&found, "write `foo.rs` beside `foo/`, and name a module after what is in it");
}

#[test]
fn nothing_is_left_behind() {
    let marks = [
        concat!("to", "do!("),
        concat!("unimpl", "emented!("),
        concat!("#[ign", "ore"),
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
    ];
    let sources: Vec<Source> = below("src").into_iter().chain(below("tests")).collect();
    let lines = sources
        .iter()
        .flat_map(|source| source.text.lines().enumerate().map(move |line| (&source.path, line)));
    let found: Vec<String> = lines
        .filter(|(_, (_, line))| marks.iter().any(|mark| line.contains(mark)))
        .map(|(path, (before, _))| format!("{path}:{}", before + 1))
        .collect();
    none(&found, "finish it, or open an issue and leave it out");
}

// Who may know whom

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

/// The chosen files name none of these modules of the standard library.
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

// Who may do what

#[test]
fn a_receipt_is_made_in_one_place() {
    let is_home = |source: &&Source| {
        source.path.starts_with("src/domain/submission") || source.path == "src/domain/receipt.rs"
    };
    let is_made = |line: &str| has_word(line, "Receipt::new") || makes(line, "Receipt");
    let found: Vec<String> = PROGRAM
        .iter()
        .filter(|source| !is_home(source))
        .flat_map(|source| source.lines_where(is_made))
        .collect();
    none(&found, "only the submission machine makes a receipt, from the server's last word");
}

/// Whether a line makes a value of a type by its fields, and does not declare or take apart.
fn makes(line: &str, name: &str) -> bool {
    let declares = ["struct", "enum", "impl", "for", "match", "let", "->"]
        .iter()
        .any(|word| line.contains(word));
    has_word(line, name)
        && line.contains(&format!("{name} {{"))
        && !declares
        && !line.contains("=>")
}

#[test]
fn intents_become_deeds_in_one_file() {
    let takes_apart = |line: &str| {
        let before_arrow =
            line.split("=>").next().filter(|_| line.contains("=>")).unwrap_or_default();
        let tested = line.contains("matches!(")
            || line.contains("let Intent::")
            || line.contains("let Some(Intent::");
        before_arrow.contains("Intent::") || (tested && line.contains("Intent::"))
    };
    let is_elsewhere =
        |source: &&Source| source.path != "src/app/intents.rs" && source.path != "src/ui/intent.rs";
    let found: Vec<String> = PROGRAM
        .iter()
        .filter(is_elsewhere)
        .flat_map(|source| source.lines_where(takes_apart))
        .collect();
    none(&found, "send the Intent on; `app/intents.rs` alone turns one into state or a Command");
}

#[test]
fn no_state_is_shared_behind_a_lock() {
    // The keyring's fallback, the vault's connection and the practice server's books are each
    // behind one lock of their own, inside.
    let is_adapter = |source: &Source| {
        is_at(source, &["secrets", "practice", "net", "files", "journal", "vault"])
    };
    absent(
        &["Mutex", "RwLock", "RefCell", "thread_local!"],
        "one owner mutates, the others send: a Command to the engine, an Intent to the app",
        |source| !is_adapter(source),
    );
    absent(&["static mut"], "no global state: pass it in", |_| true);
}

#[test]
fn channels_are_bounded() {
    let words = ["unbounded_channel", "UnboundedSender", "std::sync::mpsc::channel"];
    absent(
        &words,
        "use a bounded channel and `try_send`; full is a visible notice, never a block",
        |_| true,
    );
}

#[test]
fn nothing_is_printed_but_by_a_command() {
    absent(
        &["println!", "print!", "eprintln!", "eprint!", "dbg!"],
        "answer with an event; `command` writes it",
        |_| true,
    );
}

// Words, colours and sizes

#[test]
fn colours_and_sizes_are_tokens_of_the_theme() {
    let is_widget = |source: &&Source| {
        source.room() == "ui" && !source.path.starts_with("src/ui/theme") || source.room() == "app"
    };
    let colours = PROGRAM
        .iter()
        .filter(is_widget)
        .flat_map(|source| source.lines_where(names_a_colour))
        .collect::<Vec<_>>();
    none(&colours, "take a colour of `ui::theme::tokens`, named by its role");
    let sizes = PROGRAM
        .iter()
        .filter(is_widget)
        .flat_map(|source| source.lines_where(names_a_size))
        .collect::<Vec<_>>();
    none(&sizes, "take a size of `ui::theme::size`, named by its role");
}

fn names_a_colour(line: &str) -> bool {
    let named = |rest: &str| {
        !rest.starts_with("TRANSPARENT")
            && !rest.starts_with("PLACEHOLDER")
            && rest.starts_with(|c: char| c.is_ascii_uppercase() || c == 'f')
    };
    line.match_indices("Color32::").any(|(at, found)| named(&line[at + found.len()..]))
        || line.contains("hex_color!")
}

/// A number of more than two points as a call's first argument where egui takes a length.
fn names_a_size(line: &str) -> bool {
    let calls = [
        "add_space(",
        "vec2(",
        "Vec2::splat(",
        "Margin::same(",
        "Margin::symmetric(",
        "CornerRadius::same(",
        "FontId::proportional(",
        "FontId::monospace(",
        "_width(",
        "_height(",
        "_size(",
    ];
    calls.iter().any(|call| {
        line.match_indices(call).any(|(at, _)| {
            leading_number(&line[at + call.len()..]).is_some_and(|points| points > 2.0)
        })
    })
}

fn leading_number(text: &str) -> Option<f64> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    text[..digits].trim_end_matches('.').parse().ok()
}

#[test]
fn sentences_stand_in_the_locale_files() {
    let is_shown = |source: &&Source| {
        is_at(source, &["ui", "app", "words", "command"]) && source.path != "src/command/args.rs"
    };
    let mut found = Vec::new();
    for source in PROGRAM.iter().filter(is_shown) {
        let lines: Vec<&str> = source.text.lines().collect();
        // Not shown: a reason given to the compiler, what a programmer's mistake says, a server's
        // words to be recognised.
        let for_readers = |line: usize| {
            ["reason = \"", "expect(\"", "assert", "unreachable!(", "contains("]
                .iter()
                .any(|mark| lines[line - 1].contains(mark))
        };
        found.extend(
            source
                .strings
                .iter()
                .filter(|(line, string)| is_sentence(string) && !for_readers(*line))
                .map(|(line, string)| format!("{}:{line}: {string:?}", source.path)),
        );
    }
    none(&found, "give it an id in assets/locales/en and take it with words::text");
}

/// Two words of letters with a space between them, somewhere.
fn is_sentence(string: &str) -> bool {
    let is_plain = |word: &&str| !word.is_empty() && word.chars().all(char::is_alphabetic);
    let words: Vec<bool> = string
        .split(' ')
        .map(|word| {
            is_plain(&word.trim_matches(|c: char| c.is_ascii_punctuation() && !"{}-_".contains(c)))
        })
        .collect();
    words.windows(2).any(|pair| pair == [true, true])
}

/// Debian's packages whose files a part of Dossier opens or runs, with the file's name as the
/// sources have it.
const NEEDED_TO_RUN: &[(&str, &str)] = &[("zenity", "src/app/dialogs/portal.rs")];

#[test]
fn d23_what_shows_the_file_dialogs_where_there_is_no_portal_is_among_what_dossier_needs_to_run() {
    let packages = include_str!("../../packaging/packages");
    let to_run: Vec<&str> =
        packages.lines().filter_map(|line| line.strip_prefix("run ")).map(str::trim).collect();
    for (package, place) in NEEDED_TO_RUN {
        let runs_it = PROGRAM.iter().any(|source| {
            source.path == *place && source.strings.iter().any(|(_, string)| string == package)
        });
        assert!(
            runs_it,
            "{place} runs {package} no more: take it out of packaging/packages and of this list"
        );
        assert!(
            to_run.contains(package),
            "{place} runs {package}: name it in packaging/packages, section run"
        );
    }
}

#[test]
fn the_heuristics_know_what_they_look_for() {
    assert!(
        is_sentence("Choose a file")
            && is_sentence("{count} files are missing.")
            && !is_sentence("window-send-busy")
            && !is_sentence("75 %")
    );
    assert!(
        names_a_colour("Color32::from_rgb(1, 2, 3)")
            && names_a_colour("Color32::RED")
            && !names_a_colour("Color32::TRANSPARENT")
    );
    assert!(
        names_a_size("ui.add_space(8.0);")
            && names_a_size("vec2(120.0, 0.0)")
            && !names_a_size("vec2(0.0, size::BAR)")
            && !names_a_size("vec2(2.0, 2.0)")
    );
    assert!(
        makes("        Receipt { proof }", "Receipt")
            && !makes("Phase::Completed(Receipt { proof }) => 1", "Receipt")
            && !makes("pub struct Receipt {", "Receipt")
    );
}
