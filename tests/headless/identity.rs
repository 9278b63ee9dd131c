//! The identity of a send: API, link and body, not the path of its case file. Nothing is applied
//! twice under another name.

use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use dossier::practice::Scenario;

use super::binary::{BOUND, Home, Running, each, kill};
use super::case::Case;
use super::crash::hold;
use super::fake::{self, Fake, Kind};
use super::{WORKERS, run_json, server};

/// Gives a case file another name.
type Name = fn(&Path, &Path);

const NAMES: [(&str, Name); 4] = [
    ("renamed", |from, to| fs::rename(from, to).expect("renamed")),
    ("copied", |from, to| assert!(fs::copy(from, to).expect("copied") > 0)),
    ("hard link", |from, to| fs::hard_link(from, to).expect("linked")),
    ("symbolic link", point),
];

#[cfg(unix)]
fn point(from: &Path, to: &Path) {
    std::os::unix::fs::symlink(from, to).expect("linked");
}

#[cfg(not(unix))]
fn point(from: &Path, to: &Path) {
    fs::hard_link(from, to).expect("linked");
}

#[test]
fn a4_killed_under_one_name_it_goes_on_under_another_and_only_once() {
    let rows: Vec<_> = NAMES
        .into_iter()
        .flat_map(|name| [Kind::Submit, Kind::Post].map(|kind| (name, kind)))
        .collect();
    each(&rows, WORKERS, |((name, rename), kind)| {
        let (arrived, arrival) = std::sync::mpsc::sync_channel(1);
        let fake = Fake::start(hold(*kind, arrived));
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (case, token) =
            (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
        let running = Running::start(home.submit(&case, &fake.url(), &token));
        assert!(arrival.recv_timeout(BOUND).is_ok(), "{name}");
        kill(&running.handle());
        drop(running);
        let other = folder.path().join("other.json");
        rename(&case, &other);
        let mut command = home.submit(&other, &fake.url(), &token);
        command.arg("--json");
        let said = run_json(name, command);
        assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{name}, {kind:?}: {said:?}");
        // Completed, it is not sent again under any name either.
        let third = folder.path().join("third.json");
        fs::copy(&other, &third).expect("copied");
        let mut command = home.submit(&third, &fake.url(), &token);
        command.arg("--json");
        let again = run_json(name, command);
        assert_eq!(
            (again.exit, fake.submits_applied()),
            (Some(0), 1),
            "{name}, {kind:?}: {again:?}"
        );
    });
}

#[test]
fn a4_two_runs_under_two_names_do_not_both_send() {
    each(&NAMES[1..], WORKERS, |(name, rename)| {
        let released = Arc::new(OnceLock::new());
        let waiting = Arc::clone(&released);
        let fake = Fake::start(move |talk| {
            if talk.call.kind == Kind::Post {
                waiting.wait();
            }
            Ok(None)
        });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (case, token) =
            (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
        let other = folder.path().join("other.json");
        rename(&case, &other);
        let submit = |case: &Path| {
            let mut command = home.submit(case, &fake.url(), &token);
            command.arg("--json");
            command
        };
        let mut first = Running::start(submit(&case));
        assert!(first.until(|line| line.contains("uploading")).is_some(), "{name}");
        let second = run_json(name, submit(&other));
        assert_eq!(second.exit, Some(9), "{name}: {second:?}");
        assert!(
            second.stdout.contains("Another Dossier has this case open"),
            "{name}: {}",
            second.stdout
        );
        released.get_or_init(|| ());
        let first = first.finish();
        assert_eq!((first.exit, fake.submits_applied()), (Some(0), 1), "{name}: {first:?}");
    });
}

#[test]
fn a4_of_many_that_start_at_once_one_sends() {
    let (fake, home, folder) = (Fake::plain(), Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
    let running: Vec<Running> = (0..8)
        .map(|at| {
            let name = folder.path().join(format!("case {at}.json"));
            fs::copy(&case, &name).expect("copied");
            Running::start(home.submit(&name, &fake.url(), &token))
        })
        .collect();
    let exits: Vec<Option<i32>> =
        running.into_iter().map(|running| running.finish().exit).collect();
    assert!(
        exits.iter().all(|exit| matches!(exit, Some(0 | 9))) && exits.contains(&Some(0)),
        "{exits:?}"
    );
    assert_eq!(fake.submits_applied(), 1, "{exits:?}");
}

#[test]
fn a4_what_an_older_version_left_open_beside_the_case_is_continued() {
    let (arrived, arrival) = std::sync::mpsc::sync_channel(1);
    let fake = Fake::start(hold(Kind::Submit, arrived));
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
    let running = Running::start(home.submit(&case, &fake.url(), &token));
    assert!(arrival.recv_timeout(BOUND).is_ok());
    kill(&running.handle());
    drop(running);
    // It knew no index.
    fs::remove_dir_all(index(&home)).expect("removed");
    let mut command = home.submit(&case, &fake.url(), &token);
    command.arg("--json");
    let said = run_json("older", command);
    assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{said:?}");
    assert!(said.stdout.contains("\"checking\""), "{}", said.stdout);
}

/// The folder of the index in a home.
fn index(home: &Home) -> std::path::PathBuf {
    let found = std::process::Command::new("find")
        .arg(home.path().join("data"))
        .args(["-type", "d", "-name", "journal"])
        .output();
    let found = String::from_utf8(found.expect("find runs").stdout).expect("text");
    found.trim().into()
}

#[cfg(unix)]
#[test]
fn a4_without_a_data_folder_nothing_is_sent() {
    use std::os::unix::fs::PermissionsExt as _;
    let (practice, case) = (server::playing(Scenario::Happy), Case::small());
    let mut command = case.submit(&practice.api_url(), &practice.token());
    let home = &case.home;
    fs::set_permissions(case.folder.path(), fs::Permissions::from_mode(0o777)).expect("changed");
    super::binary::give_up_privileges(&mut command, home);
    fs::set_permissions(home.path().join("data"), fs::Permissions::from_mode(0o555))
        .expect("changed");
    let said = run_json("denied", command);
    fs::set_permissions(home.path().join("data"), fs::Permissions::from_mode(0o755))
        .expect("changed");
    assert_eq!(said.exit, Some(9), "{said:?}");
    assert!(said.stdout.contains("Dossier may not write there"), "{}", said.stdout);
    assert_eq!(server::requests(&practice.state()), 0);
}

#[cfg(unix)]
#[test]
fn a5_nothing_is_written_through_a_link_in_the_journals_place() {
    let (practice, case) = (server::playing(Scenario::Happy), Case::small());
    let victim = case.home.keep("victim", "mine\n");
    std::os::unix::fs::symlink(&victim, case.journal()).expect("linked");
    let said = run_json("link", case.submit(&practice.api_url(), &practice.token()));
    assert_eq!(said.exit, Some(9), "{said:?}");
    assert!(said.stdout.contains("something else is in its place"), "{}", said.stdout);
    assert_eq!(
        (server::requests(&practice.state()), fs::read_to_string(&victim).expect("text")),
        (0, "mine\n".to_owned())
    );
}
