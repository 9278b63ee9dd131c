//! Two people who send one case file from a shared folder, each with an index of their own: both
//! know what the copy beside the file says.

use std::fs;
#[cfg(unix)]
use std::path::Path;
use std::process::Command;
use std::sync::mpsc::sync_channel;

use serde_json::json;

#[cfg(unix)]
use super::binary::give_up_privileges;
use super::binary::{BOUND, Home, Running, kill};
use super::case::receipt;
use super::crash::hold;
use super::fake::{self, Fake, Kind, Talk, Then};
use super::run_json;

/// A shared folder, and the homes of two people.
struct Shared {
    folder: tempfile::TempDir,
    case: std::path::PathBuf,
    first: Home,
    second: Home,
}

impl Shared {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let case = fake::write_case(folder.path(), 40_000);
        Self { folder, case, first: Home::new(), second: Home::new() }
    }

    fn submit(&self, home: &Home, fake: &Fake, options: &[&str]) -> Command {
        let token = home.keep("token", fake::TOKEN);
        let mut command = home.submit(&self.case, &fake.url(), &token);
        command.arg("--json").args(options);
        command
    }

    /// Removes the last lines of the copy, as if it could not have been written.
    fn cut_the_copy(&self, from: &str) {
        let path = self.case.with_extension("json.journal");
        let text = fs::read_to_string(&path).expect("text");
        let at = text.find(from).unwrap_or_else(|| panic!("no {from} in {text}"));
        fs::write(&path, &text[..at]).expect("written");
    }
}

/// Answers for a process that numbers no steps and does not list its finished ones, so that its
/// answers do not show that the case was sent already.
fn forgetful(
    talk: &mut Talk<'_>,
    is_expired: bool,
    completes_at: usize,
) -> std::io::Result<Option<Then>> {
    match talk.call.kind {
        Kind::Step if is_expired => {
            talk.json("401 Unauthorized", &json!({"message": "expired"})).map(Some)
        }
        Kind::Step => {
            let execution = json!({"id": "x", "status": "pending", "error": null});
            talk.json("200 OK", &json!({"node": {"type": "form"}, "execution": execution}))
                .map(Some)
        }
        Kind::Confirm if talk.call.nth > completes_at => talk
            .json("400 Bad Request", &json!({"message": "Context status is not pending"}))
            .map(Some),
        _ => Ok(None),
    }
}

#[test]
fn a_case_that_another_person_completed_is_not_sent_by_the_first() {
    let shared = Shared::new();
    // The first one's link does not work yet, so nothing of theirs leaves.
    let fake =
        Fake::start(|talk| forgetful(talk, talk.call.kind == Kind::Step && talk.call.nth == 1, 1));
    let stopped = run_json("stopped", shared.submit(&shared.first, &fake, &[]));
    assert_eq!((stopped.exit, fake.submits_applied()), (Some(5), 0), "{stopped:?}");
    let sent = run_json("sent", shared.submit(&shared.second, &fake, &[]));
    assert_eq!((sent.exit, fake.submits_applied()), (Some(0), 1), "{sent:?}");
    let before = fake.calls().len();
    let again = run_json("again", shared.submit(&shared.first, &fake, &[]));
    assert_eq!(
        (again.exit, fake.calls().len()),
        (Some(0), before),
        "it was sent already: {again:?}"
    );
    assert_eq!(receipt(&again)["files"], receipt(&sent)["files"]);
}

#[test]
fn a_send_left_open_that_another_person_completed_is_not_repeated() {
    let shared = Shared::new();
    let fake = killed_in_its_submit(&shared);
    let sent = run_json("sent", shared.submit(&shared.second, &fake, &[]));
    assert_eq!((sent.exit, fake.submits_applied()), (Some(0), 1), "{sent:?}");
    let (before, told) = (
        fake.calls().len(),
        fs::read_to_string(shared.case.with_extension("json.journal")).expect("text"),
    );
    let again = run_json("again", shared.submit(&shared.first, &fake, &[]));
    assert_eq!(
        (again.exit, fake.calls().len()),
        (Some(0), before),
        "it was sent already: {again:?}"
    );
    let after = fs::read_to_string(shared.case.with_extension("json.journal")).expect("text");
    assert_eq!(after, told, "nothing older goes behind it");
}

/// A fake at which the first one was killed in the middle of its submit.
fn killed_in_its_submit(shared: &Shared) -> Fake {
    let (arrived, arrival) = sync_channel(1);
    let held = hold(Kind::Submit, arrived);
    let fake = Fake::start(move |talk| match forgetful(talk, false, 2)? {
        None => held(talk),
        answered => Ok(answered),
    });
    let running = Running::start(shared.submit(&shared.first, &fake, &[]));
    assert!(arrival.recv_timeout(BOUND).is_ok(), "the submit never came");
    kill(&running.handle());
    fake
}

#[cfg(unix)]
#[test]
fn who_may_only_read_the_copy_does_not_go_on_with_it_and_believes_that_it_is_completed() {
    use std::os::unix::fs::PermissionsExt as _;
    let shared = Shared::new();
    let fake = killed_in_its_submit(&shared);
    let mode = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("changed");
    };
    let copy = shared.case.with_extension("json.journal");
    mode(shared.folder.path(), 0o755);
    mode(&shared.second.path().join("data"), 0o777);
    let read_only = |name| {
        mode(&copy, 0o444);
        let mut command = shared.submit(&shared.second, &fake, &[]);
        give_up_privileges(&mut command, &shared.second);
        let said = run_json(name, command);
        mode(&copy, 0o644);
        said
    };
    let before = fake.calls().len();
    for name in ["open", "open still"] {
        let said = read_only(name);
        assert_eq!(
            (said.exit, fake.calls().len()),
            (Some(9), before),
            "{name}: the first would not hear of it: {said:?}"
        );
    }
    let sent = run_json("sent", shared.submit(&shared.first, &fake, &[]));
    assert_eq!((sent.exit, fake.submits_applied()), (Some(0), 1), "{sent:?}");
    let before = fake.calls().len();
    let said = read_only("completed");
    assert_eq!((said.exit, fake.calls().len()), (Some(0), before), "{said:?}");
    assert_eq!(receipt(&said)["files"], receipt(&sent)["files"]);
}

#[test]
fn a_copy_that_lags_behind_does_not_say_that_a_completed_case_is_open() {
    let (shared, fake) = (Shared::new(), Fake::plain());
    let sent = run_json("sent", shared.submit(&shared.first, &fake, &[]));
    assert_eq!(sent.exit, Some(0), "{sent:?}");
    shared.cut_the_copy("{\"completed\"");
    let document = shared.case.with_file_name(fake::FILES[0].2);
    let scan = fs::read(&document).expect("bytes");
    fs::remove_file(&document).expect("removed");
    let gone = run_json("gone", shared.submit(&shared.first, &fake, &[]));
    assert!(gone.exit == Some(3) && !gone.stdout.contains("--replace"), "{gone:?}");
    // With its documents it gives the receipt, and the copy tells it from then on.
    fs::write(&document, scan).expect("written");
    let before = fake.calls().len();
    let again = run_json("again", shared.submit(&shared.first, &fake, &[]));
    assert_eq!((again.exit, fake.calls().len()), (Some(0), before), "{again:?}");
    let told = fs::read_to_string(shared.case.with_extension("json.journal")).expect("text");
    assert!(told.contains("{\"completed\""), "{told}");
}

#[test]
fn a_circle_that_was_never_agreed_to_is_not_sent_because_of_what_a_copy_says() {
    const OTHER: &str = "eyJhbGciOiJIUzI1NiJ9.b3RoZXI.c2lnbmF0dXJl";
    for lags in [true, false] {
        let (shared, fake) = (Shared::new(), Fake::plain());
        let circle = fs::read_to_string(&shared.case).expect("text").replace(
            r#""relations":["#,
            r#""relations":[{"from":"acme","to":"acme","role":"owner","ownership_percentage":5},"#,
        );
        fs::write(&shared.case, circle).expect("written");
        let refused = run_json("refused", shared.submit(&shared.first, &fake, &[]));
        assert!(
            refused.exit == Some(3) && refused.stdout.contains("--accept-warnings"),
            "{refused:?}"
        );
        let sent = run_json("sent", shared.submit(&shared.first, &fake, &["--accept-warnings"]));
        assert_eq!(sent.exit, Some(0), "{sent:?}");
        if lags {
            shared.cut_the_copy("{\"completed\"");
        }
        // Another case by another link, which the operator has not agreed to.
        let text = fs::read_to_string(&shared.case).expect("text");
        fs::write(&shared.case, text.replace("Acme Corporation", "Acme Holding")).expect("written");
        let token = shared.first.keep("other", OTHER);
        let mut command = shared.first.submit(&shared.case, &fake.url(), &token);
        command.arg("--json");
        let before = fake.calls().len();
        let said = run_json("changed", command);
        assert_eq!((said.exit, fake.calls().len()), (Some(3), before), "lags: {lags}: {said:?}");
        assert!(said.stdout.contains("--accept-warnings"), "lags: {lags}: {}", said.stdout);
    }
}
