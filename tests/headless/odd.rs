//! The surroundings of a run: documents that change meanwhile, readers that close the pipe, and
//! unusual paths.

use std::fs;
use std::path::{Path, PathBuf};

use dossier::practice::Scenario;

use super::binary::{Home, Running, each, run};
use super::case::Case;
use super::fake::{self, FILES, Fake, Kind};
use super::{WORKERS, run_json, server};

/// A change of a document, and the resulting sentence.
type Change = (&'static str, fn(&Path), &'static str);

#[test]
fn g4_t11_u17_a_file_that_is_another_one_after_its_review_is_not_sent_and_that_is_told() {
    const CHANGED: &str = "The file has changed since it was attached.";
    let mut changes: Vec<Change> = vec![
        ("other bytes", |path| fs::write(path, fake::document(39_999)).expect("written"), CHANGED),
        (
            "one byte more",
            |path| {
                fs::write(path, [fake::document(40_000).as_slice(), b"x"].concat())
                    .expect("written");
            },
            CHANGED,
        ),
        (
            "one byte another",
            |path| {
                let mut bytes = fake::document(40_000);
                bytes[20_000] ^= 1;
                fs::write(path, bytes).expect("written");
            },
            CHANGED,
        ),
        ("nothing left in it", |path| fs::write(path, b"").expect("written"), CHANGED),
        ("gone", |path| fs::remove_file(path).expect("removed"), "The file is not there any more."),
    ];
    if cfg!(unix) {
        changes.push(("a pipe in its place", put_pipe, "That is not an ordinary file."));
    }
    each(&changes, WORKERS, |(name, change, told)| {
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (case, token) =
            (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
        let (target, change) = (folder.path().join(FILES[0].2), *change);
        // Between the review and the upload there is the submit.
        let fake = Fake::start(move |talk| {
            if talk.call.kind == Kind::Submit {
                change(&target);
            }
            Ok(None)
        });
        let mut command = home.submit(&case, &fake.url(), &token);
        command.arg("--json");
        let said = run_json(name, command);
        assert_eq!(said.exit, Some(6), "{name}: {said:?}");
        assert!(said.stdout.contains(told), "{name}: {said:?}");
        let posts = fake.calls_of(Kind::Post);
        let whole = posts
            .iter()
            .filter(|call| call.header("content-length") == [call.body.len().to_string()]);
        let sent: Vec<Vec<u8>> =
            whole.filter_map(|call| fake::parts(call).pop()).map(|(_, bytes)| bytes).collect();
        assert!(sent == [fake::document(40_000)], "{name}: only the other document arrives");
    });
}

fn put_pipe(path: &Path) {
    fs::remove_file(path).expect("removed");
    assert!(
        std::process::Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success()
    );
}

#[test]
fn a_reader_that_closes_the_pipe_ends_no_sending() {
    let (practice, case) = (server::playing(Scenario::Slow), Case::small());
    let mut running = Running::start(case.submit(&practice.api_url(), &practice.token()));
    assert!(running.until(|_| true).is_some());
    assert_eq!(running.finish_unheard(), Some(0));
    assert!(practice.state().completed);
    case.check_server("unheard", &practice.state());
}

#[test]
fn a_case_file_is_found_in_any_folder() {
    let mut places: Vec<(&str, PathBuf, PathBuf)> = vec![
        ("beside", PathBuf::new(), "case.json".into()),
        ("below", "a folder/with spaces".into(), "a folder/with spaces/case.json".into()),
        ("around the corner", "a".into(), "./a/../a/case.json".into()),
        ("other scripts", "Fälle/案件".into(), "Fälle/案件/case.json".into()),
    ];
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        let odd = PathBuf::from(std::ffi::OsStr::from_bytes(b"line\nbreak \xff\xfe -x"));
        places.push(("a name that is no text", odd.clone(), odd.join("case.json")));
    }
    each(&places, WORKERS, |(name, folder, case)| {
        let (fake, home) = (Fake::plain(), Home::new());
        let (root, token) = (home.path().join("root"), home.keep("token", fake::TOKEN));
        fs::create_dir_all(root.join(folder)).expect("folders");
        fake::write_case(&root.join(folder), 40_000);
        let mut command = home.submit(case, &fake.url(), &token);
        command.current_dir(&root);
        let said = run(command);
        assert_eq!((said.exit, fake.calls_of(Kind::Post).len()), (Some(0), 2), "{name}: {said:?}");
        assert!(root.join(folder).join("case.json.journal").exists(), "{name}");
    });
}
