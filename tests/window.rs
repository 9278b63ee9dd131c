//! The real program on a display of its own: its buttons are pressed over the accessibility bus, and a file is
//! dragged out of a real file manager onto a slot. Where Xvfb and the like are not installed the tests say so and stop;
//! with `DOSSIER_WINDOW_TESTS=required` that is a failure.
//!
//! Must not know: layout. `support/window.py` finds everything by the names a screen reader says.

#![cfg(target_os = "linux")]
#![expect(clippy::print_stderr, reason = "a story that is not played must be seen")]
#![expect(clippy::unwrap_used, reason = "what a test cannot go on without stops it")]

use std::path::Path;
use std::process::Command;

const TOOLS: [&str; 8] =
    ["Xvfb", "openbox", "dbus-run-session", "gdbus", "xdotool", "import", "pcmanfm", "/usr/libexec/at-spi-bus-launcher"];

#[test]
fn the_sample_case_is_sent_by_pressing_the_windows_own_buttons() {
    play("send");
}

#[test]
fn a_file_dragged_from_a_file_manager_lands_in_the_slot_it_was_let_go_on() {
    play("drag");
}

/// Plays one story of `support/window.py` against the built program.
fn play(story: &str) {
    if let Some(missing) = missing_tool() {
        let required = std::env::var_os("DOSSIER_WINDOW_TESTS").is_some_and(|value| value == "required");
        assert!(!required, "{missing} is not installed");
        eprintln!("not run: {missing} is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let driver = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/support/window.py");
    let output = Command::new("dbus-run-session")
        .args(["--", "/usr/bin/python3"])
        .arg(driver)
        .arg(env!("CARGO_BIN_EXE_dossier"))
        .arg(story)
        .arg(folder.path())
        .output()
        .unwrap();
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}\n{}", said(&output.stdout), said(&output.stderr));
}

/// The first thing the stories need that is not here.
fn missing_tool() -> Option<&'static str> {
    let is_here = |tool: &str| {
        let paths = std::env::var_os("PATH").unwrap_or_default();
        Path::new(tool).is_file() || std::env::split_paths(&paths).any(|folder| folder.join(tool).is_file())
    };
    let accessible = Command::new("/usr/bin/python3")
        .args(["-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"])
        .output()
        .is_ok_and(|output| output.status.success());
    TOOLS.into_iter().find(|tool| !is_here(tool)).or((!accessible).then_some("python3 with AT-SPI"))
}
