//! Journals that cannot be written or read: nothing is sent (L2).

use std::fs;

use dossier::practice::Scenario;

use super::binary::{Home, each, run};
use super::case::Case;
use super::{WORKERS, run_json, server};

#[test]
fn l2_without_a_journal_nothing_is_sent() {
    type Spoil = fn(&Case);
    let rows: [(&str, Spoil, &str); 5] = [
        (
            "a folder",
            |case| fs::create_dir(case.journal()).expect("a folder"),
            "something else is in its place",
        ),
        (
            "garbage",
            |case| fs::write(case.journal(), "no journal\n").expect("written"),
            "The record of an earlier send can't be read",
        ),
        (
            "a newer one",
            |case| fs::write(case.journal(), "{\"teleported\":1}\n").expect("written"),
            "The record of an earlier send can't be read",
        ),
        (
            "not UTF-8",
            |case| fs::write(case.journal(), b"\xff\xfe\n").expect("written"),
            "The record of an earlier send can't be read",
        ),
        (
            "another case's",
            |case| fs::write(case.journal(), foreign_journal()).expect("written"),
            "was changed after it was sent",
        ),
    ];
    each(&rows, WORKERS, |(name, spoil, sentence)| {
        let (practice, case) = (server::playing(Scenario::Happy), Case::small());
        spoil(&case);
        let before = fs::read(case.journal()).ok();
        let said = run_json(name, case.submit(&practice.api_url(), &practice.token()));
        let exit = if name.starts_with("another") { 3 } else { 9 };
        assert_eq!(said.exit, Some(exit), "{name}: {said:?}");
        assert!(said.stdout.contains(sentence), "{name}: {}", said.stdout);
        assert_eq!(server::requests(&practice.state()), 0, "{name}: something was sent");
        assert_eq!(fs::read(case.journal()).ok(), before, "{name}: the journal was changed");
    });
}

/// The journal of a case of which it is not known whether it arrived.
fn foreign_journal() -> String {
    let digest = "0".repeat(64);
    format!(
        "{{\"frozen\":{{\"payload\":\"{digest}\",\"process\":{{\"api\":\"{digest}\",\"link\":\"{digest}\"}},\"files\":[],\"at\":1}}}}\n{{\"intent\":{{\"step\":1,\"at\":1}}}}\n"
    )
}

#[cfg(unix)]
#[test]
fn l2_a_full_disk_stops_it_before_anything_leaves_and_room_lets_it_go_on() {
    let (practice, case) = (server::playing(Scenario::Happy), Case::large());
    let whole = case.submit(&practice.api_url(), &practice.token());
    // No file may grow beyond half a kilobyte; the record of 13 documents does not fit.
    let mut limited = std::process::Command::new("sh");
    limited
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\""])
        .arg(whole.get_program())
        .args(whole.get_args());
    limited.env_clear().envs(whole.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let said = run_json("full", limited);
    assert_eq!(said.exit, Some(9), "{said:?}");
    assert!(said.stdout.contains("Stopped: the disk can't be written"), "{}", said.stdout);
    assert_eq!(server::requests(&practice.state()), 0);
    let said = run_json("room", whole);
    assert_eq!(said.exit, Some(0), "{said:?}");
    case.check_completed("room", &practice.state(), &said);
}

#[cfg(unix)]
#[test]
fn l2_a_folder_that_may_not_be_written_stops_it_before_anything_leaves() {
    use std::os::unix::fs::PermissionsExt as _;
    let (practice, case, home) = (server::playing(Scenario::Happy), Case::small(), Home::new());
    fs::set_permissions(case.folder.path(), fs::Permissions::from_mode(0o555)).expect("changed");
    let token = home.keep("token", practice.token());
    fs::set_permissions(home.path().join("data"), fs::Permissions::from_mode(0o777))
        .expect("changed");
    let mut command = home.submit(&case.path, &practice.api_url(), &token);
    super::binary::give_up_privileges(&mut command, &home);
    let said = run(command);
    fs::set_permissions(case.folder.path(), fs::Permissions::from_mode(0o755)).expect("changed");
    assert_eq!(said.exit, Some(9), "{said:?}");
    assert!(said.stderr.contains("Dossier may not write there"), "{}", said.stderr);
    assert!(!said.stderr.contains("Make room on the disk"), "{}", said.stderr);
    assert_eq!(server::requests(&practice.state()), 0);
}
