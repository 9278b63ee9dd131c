//! Laws of where an action may be done, and of the packages Dossier needs to run.

use crate::source::{Source, has_word};
use crate::{PROGRAM, absent, is_at, none};

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

/// Returns true if a line makes a value of a type by its fields and is no declaration or pattern.
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
fn intents_are_handled_in_one_file() {
    let takes_apart = |line: &str| {
        let before_arrow =
            line.split("=>").next().filter(|_| line.contains("=>")).unwrap_or_default();
        let tested = line.contains("matches!(")
            || line.contains("let Intent::")
            || line.contains("let Some(Intent::");
        before_arrow.contains("Intent::") || (tested && line.contains("Intent::"))
    };
    // The dispatcher's groups have files of their own.
    let is_elsewhere = |source: &&Source| {
        source.path != "src/app/intents.rs"
            && !source.path.starts_with("src/app/intents/")
            && source.path != "src/ui/intent.rs"
    };
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
fn a_value_that_is_made_is_not_a_pattern_or_a_declaration() {
    assert!(
        makes("        Receipt { proof }", "Receipt")
            && !makes("Phase::Completed(Receipt { proof }) => 1", "Receipt")
            && !makes("pub struct Receipt {", "Receipt")
    );
}
