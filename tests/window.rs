//! The window's stories: the built program on a display of its own, driven over the accessibility
//! bus and with files dragged out of a real file manager. `tests/window/README.md` explains them.
//!
//! A process of its own, because each story starts a display, a session bus and a dozen programs,
//! and some measure how the window keeps up with a hand. Knows nothing of layout: the stories find
//! everything by the name a screen reader says. A tool that is missing fails a test.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]

use std::path::{Path, PathBuf};
use std::process::Command;

const TOOLS: [&str; 11] = [
    "gcc",
    "gnome-keyring-daemon",
    "Xvfb",
    "openbox",
    "dbus-run-session",
    "gdbus",
    "xdotool",
    "import",
    "pcmanfm",
    "thunar",
    "/usr/libexec/at-spi-bus-launcher",
];

#[test]
fn the_sample_case_is_sent_by_pressing_the_windows_own_buttons() {
    play("sample", "send");
}

#[test]
fn a_file_dragged_from_a_file_manager_lands_in_the_slot_it_was_dropped_on() {
    play("sample", "drag");
}

#[test]
fn a1_a_submit_that_is_applied_late_is_waited_for_and_not_sent_twice() {
    play("late", "late");
}

#[test]
fn t1_a_case_reaches_the_server_of_a_pasted_link_and_leaves_no_secret_or_value_behind() {
    play("sample", "paste");
}

#[test]
fn without_a_keyring_the_link_stays_in_memory_and_the_window_says_so() {
    play("keyring", "memory");
}

#[test]
fn g2_a_case_is_kept_as_it_is_typed_and_survives_a_kill() {
    play("keyring", "keyring");
}

#[test]
fn l9_a_keyring_that_went_away_or_came_back_empty_locks_and_loses_nothing() {
    play("keyring", "locked");
}

#[test]
fn l1_l2_on_a_full_disk_typing_goes_on_nothing_is_sent_and_all_of_it_is_once_there_is_room() {
    play("disk", "full");
}

#[test]
fn l3_a_receipt_that_finds_the_disk_full_is_shown_and_kept_once_there_is_room() {
    play("disk", "receipt");
}

#[test]
fn l1_started_on_a_full_disk_what_is_typed_is_kept_once_there_is_room() {
    play("disk", "begun");
}

#[test]
fn t14_after_a_whole_case_no_file_holds_anything_of_it_and_what_is_kept_is_its_owners_alone() {
    play("disk", "traces");
}

#[test]
fn l9_a_locked_keyring_locks_the_cases_until_it_is_unlocked_or_the_passphrase_is_entered() {
    play("keyring", "shut");
}

#[test]
fn l9_another_key_in_the_keyring_is_told_and_left_alone_and_the_passphrase_opens() {
    play("keyring", "replaced");
}

#[test]
fn l9_a_changed_passphrase_opens_and_the_one_before_does_not() {
    play("keyring", "changed");
}

#[test]
fn l9_a_keyring_that_was_started_after_the_window_is_found_by_trying_again() {
    play("keyring", "late");
}

#[test]
fn s19_a_case_on_its_way_when_the_program_was_killed_is_looked_after_at_the_next_start() {
    play("killed", "recovered");
}

#[test]
fn g2_killed_at_any_moment_of_typing_what_was_said_to_be_saved_is_there() {
    play("killed", "typing");
}

#[test]
fn g2_killed_at_any_moment_of_attaching_what_was_said_to_be_attached_is_there() {
    play("killed", "attaching");
}

#[test]
fn g3_killed_at_any_moment_of_sending_spektr_gets_it_once_and_whole() {
    play("killed", "sending");
}

#[test]
fn s17_l7_a_second_process_brings_the_first_to_the_front_and_a_killed_one_leaves_no_lock() {
    play("killed", "second");
}

#[test]
fn both_steps_of_the_workspaces_form_are_filled_in_by_name_and_sent() {
    play("form", "form");
}

#[test]
fn a_form_that_changed_behind_a_new_link_is_told_and_nothing_is_lost() {
    play("form", "changed");
}

#[test]
fn a_folder_dropped_where_no_slot_is_waits_in_the_tray_and_what_is_proposed_is_sent() {
    play("previews", "folder");
}

#[test]
fn files_dragged_by_another_program_are_taken_where_possible_and_the_rest_is_named() {
    play("dragged", "dragged");
}

#[test]
fn without_a_portal_and_zenity_a_file_is_chosen_in_the_window() {
    play("previews", "chosen");
}

#[test]
fn t12_files_dragged_onto_the_documents_of_all_entities_land_there_and_none_stops_the_window() {
    play("previews", "everybody");
}

#[test]
fn the_vendors_example_is_typed_in_and_sent_with_the_keyboard_alone() {
    play("hands", "keyboard");
}

#[test]
fn the_vendors_example_is_entered_and_sent_with_the_mouse_and_files_of_two_file_managers() {
    play("hands", "mouse");
}

#[test]
fn six_files_dropped_at_once_beside_the_slots_all_wait_for_their_places() {
    play("hands", "six");
}

#[test]
fn a_file_copied_without_a_text_is_pasted_onto_its_slot() {
    play("hands", "copied");
}

#[test]
fn a_file_thrown_onto_a_slot_in_30_milliseconds_lands_there() {
    play("hands", "thrown");
}

#[test]
fn a_screen_reader_finds_a_name_for_everything_of_the_case_and_its_dialogs() {
    play("walk", "views");
}

#[test]
fn a_screen_reader_finds_a_name_for_everything_where_something_is_wrong() {
    play("walk", "troubles");
}

#[test]
fn a_screen_reader_finds_a_name_for_everything_of_the_kept_cases_and_their_settings() {
    play("walk", "cases");
}

#[test]
fn t17_t19_after_the_lock_no_token_is_in_memory_and_only_the_passphrase_opens_even_a_new_start() {
    play("unattended", "unattended");
}

/// Plays a story of `tests/window/FILE.py` against the built program.
#[expect(clippy::print_stdout, reason = "what a story counted is for people to read")]
fn play(file: &str, story: &str) {
    if let Some(missing) = missing_tool() {
        panic!("{missing} is not installed; packaging/check installs what this test needs");
    }
    let folder = tempfile::tempdir().unwrap();
    let driver =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/window").join(file).with_extension("py");
    // Services that the bus activates must not find the home folder of the user who runs the tests.
    let home = folder.path().join("home");
    std::fs::create_dir(&home).unwrap();
    let output = Command::new("dbus-run-session")
        .env("HOME", &home)
        .arg("--config-file")
        .arg(bus_without_keyring(folder.path()))
        .args(["--", "/usr/bin/python3"])
        .arg(driver)
        .arg(env!("CARGO_BIN_EXE_dossier"))
        .arg(story)
        .arg(folder.path())
        .output()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", said(&output.stdout), said(&output.stderr));
    // What a story counted.
    print!("{}", said(&output.stdout));
}

/// A session bus that activates what the window needs except a keyring: a story starts its own or
/// has none.
fn bus_without_keyring(folder: &Path) -> PathBuf {
    let services = folder.join("services");
    std::fs::create_dir(&services).unwrap();
    for entry in std::fs::read_dir("/usr/share/dbus-1/services").unwrap().map(Result::unwrap) {
        let name = entry.file_name().into_string().unwrap();
        if !name.contains("secret") && !name.contains("keyring") {
            std::fs::copy(entry.path(), services.join(name)).unwrap();
        }
    }
    let config = format!(
        r#"<busconfig><type>session</type><keep_umask/><listen>unix:tmpdir=/tmp</listen><servicedir>{}</servicedir>
        <policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#,
        services.display()
    );
    let file = folder.join("bus.conf");
    std::fs::write(&file, config).unwrap();
    file
}

/// The first thing the stories need that is not here.
fn missing_tool() -> Option<&'static str> {
    let is_here = |tool: &str| {
        let paths = std::env::var_os("PATH").unwrap_or_default();
        Path::new(tool).is_file()
            || std::env::split_paths(&paths).any(|folder| folder.join(tool).is_file())
    };
    let accessible = Command::new("/usr/bin/python3")
        .args([
            "-c",
            "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi",
        ])
        .output()
        .is_ok_and(|output| output.status.success());
    TOOLS.into_iter().find(|tool| !is_here(tool)).or((!accessible).then_some("python3 with AT-SPI"))
}
