//! Output that cannot be written, and every signal to stop.

use std::fs::File;
use std::io;
use std::process::{Command, Stdio};
use std::sync::mpsc::sync_channel;

use dossier::practice::Scenario;

use super::binary::{BOUND, Home, Running, Said, each};
use super::case::Case;
use super::crash::hold;
use super::fake::{self, Fake, Kind};
use super::{WORKERS, check_events, run_json, server};

/// The target of the output.
#[derive(Clone, Copy, Debug)]
enum To {
    #[cfg(target_os = "linux")]
    FullDisk,
    ClosedPipe,
}

fn run_to(to: To, mut command: Command) -> Said {
    match to {
        #[cfg(target_os = "linux")]
        To::FullDisk => {
            command.stdout(File::options().write(true).open("/dev/full").expect("a full disk"))
        }
        To::ClosedPipe => {
            let (reader, writer) = io::pipe().expect("a pipe");
            drop(reader);
            command.stdout(writer)
        }
    };
    let output = command.stderr(Stdio::piped()).output().expect("it runs");
    let stderr = String::from_utf8(output.stderr).expect("text");
    Said { exit: output.status.code(), stdout: String::new(), stderr }
}

#[test]
fn b11_what_payload_and_check_could_not_write_is_in_their_exit() {
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let case = fake::write_case(folder.path(), 40_000);
    let command = |arguments: &[&str]| {
        let mut command = home.dossier();
        command.args(arguments).arg(&case);
        command
    };
    let rows: [&[&str]; 3] = [&["payload"], &["check"], &["check", "--json"]];
    for arguments in rows {
        #[cfg(target_os = "linux")]
        {
            let full = run_to(To::FullDisk, command(arguments));
            assert!(
                full.exit == Some(9) && full.stderr.contains("The output could not be written"),
                "{arguments:?}: {full:?}"
            );
        }
        let closed = run_to(To::ClosedPipe, command(arguments));
        let exit = if arguments[0] == "payload" { 9 } else { 0 };
        assert_eq!(
            (closed.exit, closed.stderr.contains("output")),
            (Some(exit), false),
            "{arguments:?}: {closed:?}"
        );
    }
}

#[test]
fn b11_a_receipt_that_could_not_be_written_is_told_and_comes_with_the_next_run() {
    let rows = [
        #[cfg(target_os = "linux")]
        (To::FullDisk, 9),
        (To::ClosedPipe, 0),
    ];
    each(&rows, WORKERS, |(to, exit)| {
        let (practice, case) = (server::playing(Scenario::Happy), Case::small());
        let said = run_to(*to, case.submit(&practice.api_url(), &practice.token()));
        assert_eq!(said.exit, Some(*exit), "{to:?}: {said:?}");
        assert!(
            said.stderr.contains("its receipt could not be written"),
            "{to:?}: {}",
            said.stderr
        );
        let before = server::requests(&practice.state());
        let again = run_json("again", case.submit(&practice.api_url(), &practice.token()));
        case.check_completed("again", &practice.state(), &again);
        assert_eq!(server::requests(&practice.state()), before, "{to:?}: it was asked again");
    });
}

#[cfg(unix)]
#[test]
fn b11_every_signal_to_stop_ends_it_with_a_result_and_the_next_run_completes() {
    let phases = [
        ("preparing", Kind::Step),
        ("submitting", Kind::Submit),
        ("uploading", Kind::Post),
        ("confirming", Kind::Confirm),
    ];
    let rows: Vec<_> = ["TERM", "HUP"]
        .into_iter()
        .flat_map(|signal| phases.map(|phase| (signal, phase)))
        .collect();
    each(&rows, WORKERS, |(signal, (phase, kind))| {
        let (arrived, arrival) = sync_channel(1);
        let fake = Fake::start(hold(*kind, arrived));
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (case, token) =
            (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
        let submit = || {
            let mut command = home.submit(&case, &fake.url(), &token);
            command.arg("--json");
            command
        };
        let running = Running::start(hearing(&submit()));
        assert!(arrival.recv_timeout(BOUND).is_ok(), "{signal}: {phase} was never reached");
        running.signal(signal);
        let said = running.finish();
        check_events(phase, &said);
        assert_eq!(
            said.exit,
            Some(if *kind == Kind::Submit { 7 } else { 130 }),
            "{signal}, {phase}: {said:?}"
        );
        let again = run_json(phase, submit());
        assert_eq!(
            (again.exit, fake.submits_applied()),
            (Some(0), 1),
            "{signal}, {phase}: {again:?}"
        );
    });
}

/// The same command with every signal as usual: who runs the tests may ignore a hangup, and
/// children inherit that.
#[cfg(unix)]
fn hearing(command: &Command) -> Command {
    let mut hearing = Command::new("env");
    if cfg!(target_os = "linux") {
        hearing.arg("--default-signal");
    }
    hearing.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => hearing.env(name, value),
            None => hearing.env_remove(name),
        };
    }
    hearing
}

#[cfg(unix)]
#[test]
fn b11_it_can_be_stopped_while_the_token_is_waited_for() {
    each(&["INT", "TERM", "HUP"], WORKERS, |signal| {
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (case, token) = (fake::write_case(folder.path(), 40_000), home.path().join("pipe"));
        assert!(Command::new("mkfifo").arg(&token).status().expect("mkfifo runs").success());
        let mut command = home.submit(&case, "http://127.0.0.1:9", &token);
        command.arg("--json");
        let running = Running::start(hearing(&command));
        // Opens once the other end is there, which then waits for a token that never comes.
        let held = File::options().write(true).open(&token).expect("a pipe");
        running.signal(signal);
        let said = running.finish();
        drop(held);
        check_events(signal, &said);
        assert_eq!(said.exit, Some(130), "{signal}: {said:?}");
    });
}

#[cfg(target_os = "linux")]
#[test]
fn b11_a_hangup_that_is_ignored_stays_ignored() {
    let (arrived, arrival) = sync_channel(1);
    let (release, released) = sync_channel::<()>(1);
    let released = std::sync::Mutex::new(released);
    let fake = Fake::start(move |talk| {
        if talk.call.kind == Kind::Confirm {
            let _seen_before = arrived.try_send(()).is_err();
            let _gone = released.lock().is_ok_and(|released| released.recv_timeout(BOUND).is_err());
        }
        Ok(None)
    });
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
    let whole = home.submit(&case, &fake.url(), &token);
    let mut ignoring = Command::new("sh");
    ignoring
        .args(["-c", "trap '' HUP; exec \"$0\" \"$@\""])
        .arg(whole.get_program())
        .args(whole.get_args());
    ignoring.env_clear().envs(whole.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let running = Running::start(ignoring);
    assert!(arrival.recv_timeout(BOUND).is_ok());
    running.signal("HUP");
    release.send(()).expect("it waits");
    let said = running.finish();
    assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{said:?}");
}

#[cfg(unix)]
#[test]
fn b11_without_its_copy_a_send_that_was_begun_goes_on_and_the_exit_is_that_of_the_case() {
    use std::fs::{self, Permissions, set_permissions};
    use std::os::unix::fs::PermissionsExt as _;
    let (arrived, arrival) = sync_channel(1);
    let fake = Fake::start(hold(Kind::Post, arrived));
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
    let copy = folder.path().join("case.json.journal");
    set_permissions(home.path().join("data"), Permissions::from_mode(0o777)).expect("changed");
    set_permissions(folder.path(), Permissions::from_mode(0o777)).expect("changed");
    let submit = || {
        let mut command = home.submit(&case, &fake.url(), &token);
        command.arg("--json");
        super::binary::give_up_privileges(&mut command, &home);
        command
    };
    let running = Running::start(submit());
    assert!(arrival.recv_timeout(BOUND).is_ok());
    super::binary::kill(&running.handle());
    drop(running);
    fs::remove_file(&copy).expect("removed");
    set_permissions(folder.path(), Permissions::from_mode(0o555)).expect("changed");
    let warned = "The copy of the journal beside the case file could not be written";
    let on = run_json("goes on", submit());
    assert_eq!((on.exit, fake.submits_applied()), (Some(0), 1), "{on:?}");
    assert!(on.stdout.contains(warned) && !copy.exists(), "{}", on.stdout);
    // Completed, it needs no copy, whatever is in its place.
    let before = fake.calls().len();
    let again = run_json("again", submit());
    assert!(again.exit == Some(0) && again.stdout.contains(warned), "{again:?}");
    set_permissions(folder.path(), Permissions::from_mode(0o777)).expect("changed");
    std::os::unix::fs::symlink(home.keep("victim", "mine"), &copy).expect("linked");
    let linked = run_json("linked", submit());
    assert!(linked.exit == Some(0) && linked.stdout.contains(warned), "{linked:?}");
    assert_eq!(
        (fs::read_to_string(&copy).expect("text").as_str(), fake.calls().len()),
        ("mine", before)
    );
}
