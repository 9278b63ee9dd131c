//! Documents that changed or vanished after the case was sent: the refusal names `--replace`, and
//! `--replace` completes the case.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Receiver, sync_channel};

use dossier::domain::intake::Digest;
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use super::binary::{BOUND, Home, Running, Said, each, kill, run};
use super::case::receipt;
use super::crash::hold;
use super::fake::{self, FILES, Fake, Kind, Then, parts};
use super::{WORKERS, run_json};

/// A case that was killed while a call of one kind was under way.
struct Killed {
    fake: Fake,
    home: Home,
    folder: tempfile::TempDir,
    case: PathBuf,
}

impl Killed {
    fn at(kind: Kind) -> Self {
        let (arrived, arrival) = sync_channel(1);
        Self::by(Fake::start(hold(kind, arrived)), &arrival)
    }

    /// Killed while a submit was being sent, which never arrives.
    fn before_it_arrives() -> Self {
        let (arrived, arrival) = sync_channel(1);
        let fake = Fake::start(move |talk| {
            if talk.call.kind != Kind::Submit || talk.call.nth > 1 {
                return Ok(None);
            }
            talk.read_all()?;
            let _seen_before = arrived.try_send(()).is_err();
            talk.read(usize::MAX).map(|()| Some(Then::Close))
        });
        Self::by(fake, &arrival)
    }

    fn by(fake: Fake, arrival: &Receiver<()>) -> Self {
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let case = fake::write_case(folder.path(), 50_000);
        let killed = Self { fake, home, folder, case };
        let running = Running::start(killed.submit(&[]));
        assert!(arrival.recv_timeout(BOUND).is_ok());
        kill(&running.handle());
        killed
    }

    /// Sends one document at a time, so that the first is sent alone.
    fn submit(&self, options: &[&str]) -> Command {
        let token = self.home.keep("token", fake::TOKEN);
        let mut command = self.home.submit(&self.case, &self.fake.url(), &token);
        command.args(["--json", "--parallel", "1"]).args(options);
        command
    }

    fn document(&self, at: usize) -> PathBuf {
        self.folder.path().join(FILES[at].2)
    }

    /// Writes another document and answers the option that puts it in this one's place, and its
    /// digest.
    fn other(&self, at: usize) -> (String, String) {
        let path = self.folder.path().join(format!("other {at}.pdf"));
        let content = [b"%PDF-1.7\n".as_slice(), &vec![b'x'; 60_000]].concat();
        fs::write(&path, &content).expect("written");
        let digest = Digest(Sha256::digest(&content).into()).to_string();
        (format!("{}.{}={}", FILES[at].0, FILES[at].1, path.display()), digest)
    }

    fn calls(&self) -> usize {
        self.fake.calls().len()
    }
}

fn digest_of(path: &Path) -> String {
    Digest(Sha256::digest(fs::read(path).expect("bytes")).into()).to_string()
}

fn spoil(how: &str, path: &Path) {
    match how {
        "changed" => fs::write(path, b"%PDF-1.7\nsomething else").expect("written"),
        _ => fs::remove_file(path).expect("removed"),
    }
}

fn file(said: &Said, at: usize) -> Json {
    receipt(said)["files"][at].clone()
}

#[test]
fn a6_a_document_that_changed_or_vanished_is_replaced_and_the_receipt_says_so() {
    each(&["changed", "vanished"], WORKERS, |how| {
        let killed = Killed::at(Kind::Post);
        spoil(how, &killed.document(0));
        let before = killed.calls();
        let said = run_json(how, killed.submit(&[]));
        assert_eq!((said.exit, killed.calls()), (Some(3), before), "{how}: {said:?}");
        assert!(
            said.stdout.contains("--replace acme.company_document=FILE"),
            "{how}: {}",
            said.stdout
        );
        let (option, digest) = killed.other(0);
        let said = run_json(how, killed.submit(&["--replace", &option]));
        assert_eq!((said.exit, killed.fake.submits_applied()), (Some(0), 1), "{how}: {said:?}");
        assert_eq!(
            (&file(&said, 0)["sha256"], &file(&said, 0)["replaced"]),
            (&json!(digest), &json!(true)),
            "{how}"
        );
        assert_eq!(file(&said, 1)["replaced"], Json::Null, "{how}");
        // What arrived is the new document, under the name that spektr was told.
        let posts = killed.fake.calls_of(Kind::Post);
        let arrived = posts.iter().skip(1).map(parts).find(|parts| {
            parts
                .iter()
                .any(|(name, value)| name == "key" && value.ends_with(FILES[0].2.as_bytes()))
        });
        let (_, content) = arrived.expect("it was posted").pop().expect("a file");
        assert_eq!(Digest(Sha256::digest(&content).into()).to_string(), digest, "{how}");
        assert!(
            fs::read_to_string(killed.case.with_extension("json.journal"))
                .expect("text")
                .contains("{\"replaced\":{\"file\":0"),
            "{how}"
        );
        // Asked again, the same receipt comes.
        let again = run_json(how, killed.submit(&["--replace", &option]));
        assert_eq!((again.exit, receipt(&again)), (Some(0), receipt(&said)), "{how}: {again:?}");
    });
}

#[test]
fn a6_what_spektr_has_already_is_not_replaced_and_the_receipt_does_not_claim_it() {
    let killed = Killed::at(Kind::Confirm);
    let stored = digest_of(&killed.document(1));
    spoil("changed", &killed.document(1));
    let (option, _) = killed.other(1);
    let said = run_json("stored", killed.submit(&["--replace", &option]));
    assert_eq!((said.exit, killed.fake.submits_applied()), (Some(0), 1), "{said:?}");
    assert_eq!(
        (&file(&said, 1)["sha256"], &file(&said, 1)["replaced"]),
        (&json!(stored), &Json::Null)
    );
}

#[test]
fn a6_a_replacement_that_was_not_asked_for_is_told_and_the_same_command_prints_the_receipt_again() {
    each(&["changed", "vanished"], WORKERS, |how| {
        let killed = Killed::at(Kind::Confirm);
        let stored = digest_of(&killed.document(1));
        spoil(how, &killed.document(1));
        let (option, _) = killed.other(1);
        let said = run_json(how, killed.submit(&["--replace", &option]));
        assert_eq!(said.exit, Some(0), "{how}: {said:?}");
        let warns = |said: &Said| {
            let events = said.events();
            events.iter().any(|event| {
                event["event"] == "warning"
                    && event["sentence"].as_str().unwrap_or_default().contains("john.id_document")
            })
        };
        assert!(warns(&said), "{how}: {}", said.stdout);
        let told = file(&said, 1);
        assert_eq!(
            (&told["sha256"], &told["replacement_not_sent"]),
            (&json!(stored), &json!(true)),
            "{how}"
        );
        assert_eq!(file(&said, 0)["replacement_not_sent"], Json::Null, "{how}");
        // The same command again: the same receipt and the same warning, and nothing leaves.
        // Another replacement changes nothing.
        let before = killed.calls();
        for option in
            [option, format!("{}.{}={}", FILES[1].0, FILES[1].1, killed.document(0).display())]
        {
            let again = run_json(how, killed.submit(&["--replace", &option]));
            assert_eq!(
                (again.exit, receipt(&again)),
                (Some(0), receipt(&said)),
                "{how}: {again:?}"
            );
            assert!(warns(&again) && killed.calls() == before, "{how}: {again:?}");
        }
        // For people the same.
        let token = killed.home.keep("token", fake::TOKEN);
        let mut command = killed.home.submit(&killed.case, &killed.fake.url(), &token);
        command.args(["--replace", &killed.other(1).0]);
        let plain = run(command);
        assert_eq!(plain.exit, Some(0), "{how}: {plain:?}");
        assert!(
            plain.stderr.contains("Not replaced: john.id_document")
                && plain.stdout.contains("was not sent"),
            "{how}: {plain:?}"
        );
    });
}

#[test]
fn a_receipt_is_not_given_for_another_case_by_way_of_a_replacement() {
    let killed = Killed::at(Kind::Confirm);
    spoil("vanished", &killed.document(1));
    let (option, _) = killed.other(1);
    let said = run_json("completed", killed.submit(&["--replace", &option]));
    assert_eq!(said.exit, Some(0), "{said:?}");
    // Another document than the one that is replaced has changed since: this is not what was
    // completed.
    spoil("changed", &killed.document(0));
    let before = killed.calls();
    let other = run_json("another document", killed.submit(&["--replace", &option]));
    assert!(
        other.exit == Some(3) && other.stdout.contains("No document can be replaced now"),
        "{other:?}"
    );
    assert_eq!(killed.calls(), before, "something was sent");
}

#[test]
fn an_open_send_of_another_case_by_the_link_is_not_taken_for_this_ones() {
    let killed = Killed::at(Kind::Post);
    let folder = tempfile::tempdir().expect("a folder");
    let case = fake::write_case(folder.path(), 50_000);
    let text = fs::read_to_string(&case).expect("text");
    fs::write(&case, text.replace("Acme Corporation", "Beta Holding")).expect("written");
    spoil("vanished", &folder.path().join(FILES[0].2));
    let token = killed.home.keep("token", fake::TOKEN);
    let mut command = killed.home.submit(&case, &killed.fake.url(), &token);
    command.arg("--json");
    let said = run_json("another case", command);
    assert_eq!(said.exit, Some(3), "{said:?}");
    assert!(
        said.stdout.contains("This case, or another one by the same link, was sent"),
        "{}",
        said.stdout
    );
}

#[test]
fn a6_nothing_is_replaced_that_is_not_open_or_not_changed() {
    let killed = Killed::at(Kind::Post);
    let (option, _) = killed.other(0);
    let before = killed.calls();
    let unchanged = run_json("unchanged", killed.submit(&["--replace", &option]));
    assert!(
        unchanged.exit == Some(3) && unchanged.stdout.contains("has not changed"),
        "{unchanged:?}"
    );
    let unknown = run_json("unknown", killed.submit(&["--replace", "acme.passport=other.pdf"]));
    assert!(unknown.exit == Some(2) && unknown.stdout.contains("acme.passport"), "{unknown:?}");
    spoil("vanished", &killed.document(0));
    let missing = run_json(
        "missing",
        killed.submit(&["--replace", "acme.company_document=no such file.pdf"]),
    );
    assert_eq!(missing.exit, Some(3), "{missing:?}");
    killed.home.keep("picture.png", b"\x89PNG\r\n\x1a\n and so on");
    let other_kind = run_json(
        "another kind",
        killed.submit(&["--replace", "acme.company_document=picture.png"]),
    );
    assert_eq!(other_kind.exit, Some(3), "{other_kind:?}");
    // Another document cannot hide behind it.
    spoil("changed", &killed.document(1));
    let two = run_json("two", killed.submit(&["--replace", &option]));
    assert!(
        two.exit == Some(3) && two.stdout.contains("--replace john.id_document=FILE"),
        "{two:?}"
    );
    assert_eq!(killed.calls(), before, "something was sent");
    let (elsewhere, home, folder) =
        (Fake::plain(), Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 50_000), home.keep("token", fake::TOKEN));
    let mut command = home.submit(&case, &elsewhere.url(), &token);
    command.args(["--json", "--replace", &option]);
    let fresh = run_json("never sent", command);
    assert!(
        fresh.exit == Some(3) && fresh.stdout.contains("No document can be replaced now"),
        "{fresh:?}"
    );
    assert_eq!(elsewhere.calls().len(), 0);
}

/// The submit that was being sent when the power failed, and the fate of the document.
type Unknown = (&'static str, fn() -> Killed, &'static str);

#[test]
fn a6_while_it_is_not_known_whether_spektr_has_the_case_a_document_is_replaced_and_nothing_goes_twice()
 {
    let applied: fn() -> Killed = || Killed::at(Kind::Submit);
    let rows: [Unknown; 4] = [
        ("applied, changed", applied, "changed"),
        ("applied, vanished", applied, "vanished"),
        ("not applied, changed", Killed::before_it_arrives, "changed"),
        ("not applied, vanished", Killed::before_it_arrives, "vanished"),
    ];
    each(&rows, WORKERS, |(name, killed, how)| {
        let killed = killed();
        spoil(how, &killed.document(0));
        let before = killed.calls();
        let said = run_json(name, killed.submit(&[]));
        assert_eq!((said.exit, killed.calls()), (Some(3), before), "{name}: {said:?}");
        assert!(
            said.stdout.contains("--replace acme.company_document=FILE"),
            "{name}: {}",
            said.stdout
        );
        assert!(!said.stdout.contains("accepted"), "{name}: nobody knows that: {}", said.stdout);
        let (option, digest) = killed.other(0);
        let said = run_json(name, killed.submit(&["--replace", &option]));
        assert_eq!((said.exit, killed.fake.submits_applied()), (Some(0), 1), "{name}: {said:?}");
        assert_eq!(
            (&file(&said, 0)["sha256"], &file(&said, 0)["replaced"]),
            (&json!(digest), &json!(true)),
            "{name}"
        );
        let bodies: Vec<Vec<u8>> =
            killed.fake.calls_of(Kind::Submit).into_iter().map(|call| call.body).collect();
        assert!(
            bodies.windows(2).all(|pair| pair[0] == pair[1]),
            "{name}: the body is the one that was frozen"
        );
        assert_eq!(bodies.len(), if name.starts_with("not") { 2 } else { 1 }, "{name}");
        let again = run_json(name, killed.submit(&["--replace", &option]));
        assert_eq!((again.exit, receipt(&again)), (Some(0), receipt(&said)), "{name}: {again:?}");
    });
}

#[test]
fn a6_the_way_out_is_named_wherever_the_open_send_is_told_of() {
    let rows: [(&str, Kind); 2] = [("accepted", Kind::Post), ("unknown", Kind::Submit)];
    each(&rows, WORKERS, |(name, kind)| {
        let killed = Killed::at(*kind);
        spoil("vanished", &killed.document(0));
        // Only the index tells of it by now.
        fs::remove_file(killed.case.with_extension("json.journal")).expect("removed");
        let said = run_json(name, killed.submit(&[]));
        assert_eq!(said.exit, Some(3), "{name}: {said:?}");
        assert!(
            said.stdout.contains("--replace acme.company_document=FILE"),
            "{name}: {}",
            said.stdout
        );
        // Of two that are gone the one that was not replaced is named.
        spoil("vanished", &killed.document(1));
        let (option, _) = killed.other(0);
        let said = run_json(name, killed.submit(&["--replace", &option]));
        assert!(
            said.exit == Some(3) && said.stdout.contains("--replace john.id_document=FILE"),
            "{name}: {said:?}"
        );
    });
    // Where nothing is open, the case file names another document.
    let (elsewhere, home, folder) =
        (Fake::plain(), Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 50_000), home.keep("token", fake::TOKEN));
    spoil("vanished", &folder.path().join(FILES[0].2));
    let mut command = home.submit(&case, &elsewhere.url(), &token);
    command.arg("--json");
    let said = run_json("nothing is open", command);
    assert!(said.exit == Some(3) && !said.stdout.contains("--replace"), "{said:?}");
}
