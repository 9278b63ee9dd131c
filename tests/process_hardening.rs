//! Protection of the process from outside: panics contain their source location and nothing else
//! (T1), no core dump is written, and other processes of the same user cannot read its memory
//! (T17).
//!
//! A process of its own, because the panic hook and the memory's protection are settings of the
//! whole process. Knows nothing of the system calls behind them.

#![cfg(unix)]
#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]

#[path = "support/binary.rs"]
mod binary;

use std::env;
use std::panic::{catch_unwind, panic_any};
use std::process::Command;
use std::thread;

use dossier::app::process_hardening;

const CANARY: &str = "CANARY-12345678-REG";
/// Tells a child of this test to panic.
const CHILD: &str = "PANICS_HERE";

#[test]
fn t1_a_panic_message_has_the_source_location_and_nothing_else() {
    if env::var_os(CHILD).is_some() {
        return panic_in_every_way();
    }
    for backtrace in ["0", "1", "full"] {
        let output = Command::new(env::current_exe().expect("this test"))
            .args([
                "--exact",
                "t1_a_panic_message_has_the_source_location_and_nothing_else",
                "--nocapture",
            ])
            .env(CHILD, "1")
            .env("RUST_BACKTRACE", backtrace)
            .output()
            .expect("it runs");
        let said = [output.stdout, output.stderr]
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
            .concat();
        assert!(!said.contains(CANARY), "{said}");
        let told = said.lines().filter(|line| {
            line.starts_with("tests/process_hardening.rs:")
                && line.contains("Nothing that was saved is lost.")
        });
        assert_eq!((told.count(), output.status.code()), (5, Some(0)), "{said}");
        assert!(!said.contains("backtrace") && !said.contains("panic_in_every_way"), "{said}");
    }
}

fn panic_in_every_way() {
    process_hardening::install_panic_hook();
    let ways: [fn(); 4] = [
        || panic!("CANARY-12345678-REG"),
        || panic!("{CANARY} in {}", "a sentence"),
        || {
            CANARY.parse::<u8>().expect(CANARY);
        },
        || panic_any(CANARY.to_owned()),
    ];
    assert!(ways.into_iter().all(|way| catch_unwind(way).is_err()));
    assert!(
        thread::Builder::new()
            .name(CANARY.to_owned())
            .spawn(ways[0])
            .expect("a thread")
            .join()
            .is_err()
    );
}

#[cfg(target_os = "linux")]
mod memory {
    use std::fs;
    use std::net::TcpListener;
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

    use dossier::app::process_hardening;
    use dossier::practice::sample;
    use rustix::process::{DumpableBehavior, dumpable_behavior};

    use crate::binary::{Home, Running, give_up_privileges};

    /// Returns the owner of a process's memory: root once it is closed to the process's own user.
    fn owner(id: u32) -> u32 {
        fs::metadata(format!("/proc/{id}/mem")).expect("metadata").uid()
    }

    #[test]
    fn t17_memory_is_readable_only_while_a_file_dialog_needs_it() {
        let now = || dumpable_behavior().expect("an answer");
        process_hardening::close_memory();
        assert_eq!(now(), DumpableBehavior::NotDumpable);
        let readable = process_hardening::readable();
        assert_eq!(now(), DumpableBehavior::Dumpable);
        drop(readable);
        assert_eq!(now(), DumpableBehavior::NotDumpable);
        // Two dialogs that overlap: the second one is given up, or is the last to end.
        for first_ends_first in [true, false] {
            let (first, second) = (process_hardening::readable(), process_hardening::readable());
            let (ends, stays) = if first_ends_first { (first, second) } else { (second, first) };
            drop(ends);
            assert_eq!(now(), DumpableBehavior::Dumpable, "the other one needs it still");
            drop(stays);
            assert_eq!(now(), DumpableBehavior::NotDumpable);
        }
    }

    #[test]
    fn t17_no_core_is_written_of_a_submission_and_its_memory_is_closed() {
        let home = Home::new();
        let folder = home.path().join("data");
        let case = sample::write_sample(&folder).expect("written");
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).expect("changed");
        // A server that never answers.
        let server = TcpListener::bind("127.0.0.1:0").expect("a port");
        let api = format!("http://{}", server.local_addr().expect("its address"));
        let mut command =
            home.submit(&case, &api, &home.keep("token", "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"));
        command.args(["--json", "--filled-by", "Jane Doe"]);
        give_up_privileges(&mut command, &home);
        let mut running = Running::start(command);
        assert!(
            running.until(|line| line.contains("\"preparing\"")).is_some(),
            "{:?}",
            running.finish()
        );
        let limits =
            fs::read_to_string(format!("/proc/{}/limits", running.id())).expect("its limits");
        let core =
            limits.lines().find(|line| line.starts_with("Max core file size")).expect("a limit");
        assert_eq!(
            core.split_whitespace().collect::<Vec<_>>(),
            ["Max", "core", "file", "size", "0", "0", "bytes"]
        );
        let status =
            fs::read_to_string(format!("/proc/{}/status", running.id())).expect("its status");
        assert!(
            status.lines().any(|line| line.starts_with("Uid:") && !line.starts_with("Uid:\t0\t")),
            "{status}"
        );
        assert_eq!(owner(running.id()), 0);
    }
}
