//! T1: no token, key, value, file name, policy or signature is printed or written, whatever
//! happens.
//!
//! Every run has a canary for each of them and `RUST_LOG=trace`; its output and every file it wrote
//! are searched for each canary, raw and encoded.

#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]

use std::fs;
use std::io;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::binary::{Home, Said, each, run};
use crate::fake::{self, Fake, Kind, Talk, Then};
use crate::needles::{Needle, needles};
use crate::server;
use dossier::practice::Scenario;
use serde_json::{Value as Json, json};
use tempfile::TempDir;

/// Runs at a time; most of each is waiting.
const WORKERS: usize = 6;

const API_KEY: &str = "ak_CANARYKEY+4f1d/9c==";
const FILLED_BY: &str = "Filla Canaryø & Søn";
const USER: &str = "Usera Canaryå";
/// Every value of the case, and what its documents are called and hold.
const VALUES: [&str; 14] = [
    "Titla Canarië",
    "Companya Canaryæ ApS",
    "CANARY-12345678-REG",
    "7391846205.25",
    "Firsta Canaryö",
    "Lasta Canaryü",
    "1971-03-17",
    "73.519264",
    "Lista Canaryß one",
    "scans canaryå/company canaryø.pdf",
    "company canaryø.pdf",
    "passport CANARY — 1.pdf",
    "Documenta Canaryñ bytes of the certificate",
    "Documenta Canaryç bytes of the passport",
];

/// A case full of canaries in a folder of its own.
struct Scene {
    home: Home,
    folder: TempDir,
    case: PathBuf,
    token: PathBuf,
    key: PathBuf,
}

impl Scene {
    fn new(token: &str, case: &Json) -> Self {
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        fs::create_dir(folder.path().join("scans canaryå")).expect("a folder");
        for (name, text) in [(VALUES[9], VALUES[12]), (VALUES[11], VALUES[13])] {
            fs::write(folder.path().join(name), format!("%PDF-1.7\n{text}\n").repeat(100))
                .expect("written");
        }
        let path = folder.path().join("case.json");
        fs::write(&path, case.to_string()).expect("written");
        let (token, key) = (home.keep("token", token), home.keep("key", API_KEY));
        Self { home, folder, case: path, token, key }
    }

    fn submit(&self, api: &str, as_json: bool) -> Command {
        let mut command = self.home.submit(&self.case, api, &self.token);
        command.arg("--api-key-file").arg(&self.key).args(["--filled-by", FILLED_BY]);
        self.listening(command, as_json)
    }

    fn check(&self, as_json: bool) -> Command {
        let mut command = self.home.dossier();
        command.arg("check").arg(&self.case);
        self.listening(command, as_json)
    }

    #[expect(clippy::unused_self, reason = "called like the methods around it")]
    fn listening(&self, mut command: Command, as_json: bool) -> Command {
        if as_json {
            command.arg("--json");
        }
        command.env("RUST_LOG", "trace").env("RUST_BACKTRACE", "full").env("USER", USER);
        command
    }

    /// Searches what a run said and every file it wrote, and returns which files those are.
    fn search(&self, name: &str, said: &Said, needles: &[Needle]) -> Vec<String> {
        search(name, "its output", said.stdout.as_bytes(), needles);
        search(name, "its errors", said.stderr.as_bytes(), needles);
        let ours = [
            &self.case,
            &self.token,
            &self.key,
            &self.folder.path().join(VALUES[9]),
            &self.folder.path().join(VALUES[11]),
        ];
        let written = files(self.home.path())
            .into_iter()
            .chain(files(self.folder.path()))
            .filter(|path| !ours.contains(&path));
        written
            .map(|path| {
                search(
                    name,
                    &path.display().to_string(),
                    &fs::read(&path).expect("a file"),
                    needles,
                );
                path.file_name().expect("its name").to_string_lossy().into_owned()
            })
            .collect()
    }
}

/// The case, its values in the places where they belong.
fn case() -> Json {
    json!({"dossier": 1, "title": VALUES[0],
    "fields": {"annual_revenue": number(VALUES[3]), "sectors": [VALUES[8], "two"]},
    "entities": [
        {"reference": "c1", "customer_type": "company", "fields": {"company_name": VALUES[1], "registration_number": VALUES[2],
            "company_document": {"file": VALUES[9]}}},
        {"reference": "p1", "customer_type": "individual", "fields": {"first_name": VALUES[4], "last_name": VALUES[5],
            "date_of_birth": VALUES[6], "id_document": {"file": VALUES[11]}}},
    ],
    "relations": [
        {"from": "c1", "to": "root", "role": "owner"},
        {"from": "p1", "to": "c1", "role": "ubo", "ownership_percentage": number(VALUES[7])},
    ]})
}

fn number(digits: &str) -> Json {
    serde_json::from_str(digits).expect("a number")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[track_caller]
fn search(name: &str, place: &str, hay: &[u8], needles: &[Needle]) {
    let lower = hay.to_ascii_lowercase();
    for needle in needles {
        assert!(
            !needle.is_in(hay, &lower),
            "{name}: {place} holds {needle:?}\n{}",
            String::from_utf8_lossy(hay)
        );
    }
}

/// The needles of everything that is a secret or a value in every run, and of `more`.
fn all_needles(token: &str, more: &[&str]) -> Vec<Needle> {
    let parts: Vec<&str> = token.split('.').collect();
    needles(
        [token, API_KEY, FILLED_BY, USER]
            .into_iter()
            .chain(VALUES)
            .chain(parts)
            .chain(more.iter().copied()),
    )
}

#[test]
fn t1_no_scenario_brings_out_a_token_a_key_a_value_or_a_name() {
    let rows: Vec<(Scenario, bool)> = Scenario::ALL
        .into_iter()
        .flat_map(|scenario| [(scenario, false), (scenario, true)])
        .collect();
    each(&rows, WORKERS, |(scenario, as_json)| {
        let practice = server::playing(*scenario);
        let token = practice.token();
        let scene = Scene::new(&token, &case());
        let needles = all_needles(&token, &[]);
        // The second run goes on where the first one stopped.
        for round in ["first", "second"] {
            let name = format!("{scenario} {round} json={as_json}");
            let said = run(scene.submit(&practice.api_url(), *as_json));
            let written = scene.search(&name, &said, &needles);
            assert!(said.exit.is_some_and(|exit| exit != 101 && exit != 2), "{name}: {said:?}");
            // The journal in the index of sends, its lock, and the copy beside the case.
            let of_index = written
                .iter()
                .filter(|file| file.ends_with(".journal") && *file != "case.json.journal")
                .count();
            let others: Vec<&str> = written
                .iter()
                .map(String::as_str)
                .filter(|file| !file.ends_with(".journal"))
                .collect();
            assert_eq!(
                (written.len(), of_index, others),
                (3, 1, vec![".lock"]),
                "{name}: {written:?}"
            );
            assert!(written.contains(&"case.json.journal".to_owned()), "{name}: {written:?}");
            check_journal(&scene.folder.path().join("case.json.journal"));
        }
        let posted =
            practice.state().last_payload.map(|payload| payload.to_string()).unwrap_or_default();
        let refused = [
            Scenario::Reject,
            Scenario::ExpiredTokenSubmit,
            Scenario::FormChanged,
            Scenario::HtmlPortal,
            Scenario::Redirect,
        ];
        let arrives = !refused.contains(scenario);
        assert_eq!(
            posted.contains(VALUES[1]),
            arrives,
            "{scenario}: the canaries were on the wire"
        );
    });
}

/// Checks that it is the owner's alone and that each line is one record.
fn check_journal(path: &Path) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(path).expect("a journal").permissions().mode() & 0o777;
        assert_eq!(mode, 0o600, "{mode:o}");
    }
    let text = fs::read_to_string(path).expect("text");
    for line in text.lines() {
        assert!(serde_json::from_str::<dossier::domain::record::Record>(line).is_ok(), "{line}");
    }
}

/// The values a presigned post is made of, as the fake hands them out.
fn post_values() -> Vec<String> {
    let names = ["X-Amz-Credential", "X-Amz-Security-Token", "Policy", "X-Amz-Signature"];
    let fields = fake::fields("x.pdf");
    let mut values: Vec<String> = fields
        .into_iter()
        .filter(|(name, _)| names.contains(&name.as_str()))
        .map(|(_, value)| value)
        .collect();
    values.push("POLICYCANARY".to_owned());
    values
}

/// Answers an error that repeats everything it was told, as S3 does with a signature that does not
/// fit.
fn echo(talk: &mut Talk<'_>, status: &str) -> io::Result<Option<Then>> {
    talk.read_all()?;
    let told = format!("{}\n{}", talk.call.head, String::from_utf8_lossy(&talk.call.body))
        .replace(['&', '<', '\0'], " ");
    let body = format!(
        "<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match: {told}</Message>\
         <StringToSign>{told}</StringToSign><SignatureProvided>{told}</SignatureProvided><RequestId>R1</RequestId></Error>"
    );
    talk.answer(status, "Content-Type: application/xml\r\n", body.as_bytes()).map(Some)
}

/// A router's words about a path it does not know.
fn name_path(talk: &mut Talk<'_>, status: &str) -> io::Result<Option<Then>> {
    let key = talk.call.header("x-api-key").concat();
    let message = format!(
        "Cannot POST {} with {key}",
        talk.call.target().split('?').next().unwrap_or_default()
    );
    talk.json(status, &json!({"message": [message.clone(), message], "errorCode": "not_found", "error": "Not Found"})).map(Some)
}

#[test]
fn t1_an_answer_that_repeats_a_secret_does_not_bring_it_out() {
    type Answer = fn(&mut Talk<'_>) -> io::Result<Option<Then>>;
    let answers: [(&str, Kind, Answer); 8] = [
        ("everything works", Kind::Other, |_| Ok(None)),
        ("a signature that does not fit", Kind::Post, |talk| echo(talk, "403 Forbidden")),
        ("a bad request of the storage", Kind::Post, |talk| echo(talk, "400 Bad Request")),
        ("a storage in trouble", Kind::Post, |talk| echo(talk, "500 Internal Server Error")),
        ("a path nobody knows", Kind::Submit, |talk| name_path(talk, "404 Not Found")),
        ("a rejected submit", Kind::Submit, |talk| name_path(talk, "400 Bad Request")),
        ("a confirm that is not allowed", Kind::Confirm, |talk| name_path(talk, "403 Forbidden")),
        ("a redirect that repeats the path", Kind::Submit, |talk| {
            let location = format!("Location: http://127.0.0.1:9{}\r\n", talk.call.target());
            talk.answer("307 Temporary Redirect", &location, b"").map(Some)
        }),
    ];
    let values = post_values();
    let values: Vec<&str> = values.iter().map(String::as_str).collect();
    let rows: Vec<_> = answers.into_iter().flat_map(|row| [(row, false), (row, true)]).collect();
    each(&rows, WORKERS, |((name, kind, answer), as_json)| {
        let (kind, answer) = (*kind, *answer);
        let fake =
            Fake::start(move |talk| if talk.call.kind == kind { answer(talk) } else { Ok(None) });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (token, key) = (home.keep("token", fake::TOKEN), home.keep("key", API_KEY));
        let case = fake::write_case(folder.path(), 5_000);
        let before = files(folder.path());
        let scene = Scene { home, folder, case, token, key };
        let said = run(scene.submit(&fake.url(), *as_json));
        let own = ["Acme Corporation", "certificate.pdf", "passport.pdf"];
        let needles: Vec<Needle> = all_needles(fake::TOKEN, &[own.as_slice(), &values].concat());
        search(name, "its output", said.stdout.as_bytes(), &needles);
        search(name, "its errors", said.stderr.as_bytes(), &needles);
        for path in files(scene.folder.path()).iter().filter(|path| !before.contains(path)) {
            search(name, "a file", &fs::read(path).expect("a file"), &needles);
        }
        // At home there is the index of sends besides the token and the key: digests alone.
        for path in files(scene.home.path())
            .iter()
            .filter(|path| ![&scene.token, &scene.key].contains(path))
        {
            assert!(
                path.components().any(|part| part.as_os_str() == "journal"),
                "{name}: {path:?}"
            );
            search(name, "the index", &fs::read(path).expect("a file"), &needles);
            search(name, "the index's names", path.to_string_lossy().as_bytes(), &needles);
        }
        assert!(fake.calls().iter().any(|call| call.kind == kind) || kind == Kind::Other, "{name}");
    });
}

#[test]
fn t1_a_run_that_could_not_begin_brings_out_no_secret() {
    // Bound and released, so that connections to it are refused.
    let closed = TcpListener::bind("127.0.0.1:0")
        .and_then(|listener| listener.local_addr())
        .expect("a port");
    let rows: Vec<(&str, String, String)> = vec![
        ("nobody answers", format!("http://{closed}"), fake::TOKEN.to_owned()),
        ("another machine over http", "http://192.0.2.1:80".to_owned(), fake::TOKEN.to_owned()),
        (
            "a user in the address",
            format!("https://{}@127.0.0.1:1", fake::TOKEN),
            fake::TOKEN.to_owned(),
        ),
        ("two words for a token", format!("http://{closed}"), format!("{} twice", fake::TOKEN)),
        (
            "a token among lines",
            format!("http://{closed}"),
            format!("Dear Jane,\nyour link: {}\n", fake::TOKEN),
        ),
        ("a token in UTF-16", format!("http://{closed}"), format!("\u{feff}{}", fake::TOKEN)),
    ];
    let rows: Vec<_> =
        rows.into_iter().flat_map(|row| [(row.clone(), false), (row, true)]).collect();
    each(&rows, WORKERS, |((name, api, token), as_json)| {
        let scene = Scene::new(token, &case());
        if *name == "a token in UTF-16" {
            fs::write(
                &scene.token,
                token.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>(),
            )
            .expect("written");
        }
        let said = run(scene.submit(api, *as_json));
        // The token is found among other words, and then the connection is refused.
        let exit =
            if ["nobody answers", "two words for a token", "a token among lines"].contains(name) {
                8
            } else {
                9
            };
        assert_eq!(said.exit, Some(exit), "{name}: {said:?}");
        scene.search(name, &said, &all_needles(fake::TOKEN, &[]));
        if *as_json {
            assert_eq!(
                said.events().last().map(|event| event["exit"].clone()),
                Some(json!(exit)),
                "{name}: {said:?}"
            );
        }
    });
}

#[test]
fn t1_no_finding_repeats_the_value_it_is_about() {
    let rows: [(&str, &str, Json); 16] = [
        ("a title of the wrong kind", "/title", json!([VALUES[0]])),
        ("a name of the wrong kind", "/entities/0/fields/company_name", json!([VALUES[1]])),
        (
            "a name in a group",
            "/entities/0/fields/company_name",
            json!({"file": VALUES[1], "x": VALUES[1]}),
        ),
        ("a name that is too long", "/entities/0/fields/company_name", json!(VALUES[1].repeat(20))),
        (
            "a document that is not there",
            "/entities/0/fields/company_document/file",
            json!("gone canaryø.pdf"),
        ),
        (
            "a document of another kind",
            "/entities/0/fields/company_document/file",
            json!("case.json"),
        ),
        ("a document that is text", "/entities/0/fields/company_document", json!(VALUES[9])),
        (
            "a document that is a list",
            "/entities/0/fields/company_document/file",
            json!([VALUES[9]]),
        ),
        ("a date that is none", "/entities/1/fields/date_of_birth", json!("17 canarymarch 1971")),
        ("a flag that is none", "/entities/1/fields/politically_exposed", json!(VALUES[4])),
        ("a country that is none", "/entities/0/fields/country", json!("Canaryland")),
        ("a share that is none", "/relations/1/ownership_percentage", json!("canaryhalf")),
        ("a share out of range", "/relations/1/ownership_percentage", number("7351926473519264")),
        ("a customer type that is none", "/entities/0/customer_type", json!("canarytype")),
        ("a role that is none", "/relations/0/role", json!([VALUES[4]])),
        ("a value of no kind", "/fields/annual_revenue", json!([[VALUES[3]]])),
    ];
    let more = [
        "gone canaryø.pdf",
        "17 canarymarch 1971",
        "Canaryland",
        "canaryhalf",
        "7351926473519264",
        "canarytype",
    ];
    let rows: Vec<_> =
        rows.into_iter().flat_map(|row| [(row.clone(), false), (row, true)]).collect();
    each(&rows, WORKERS, |((name, pointer, value), as_json)| {
        let mut changed = case();
        let (parent, key) = pointer.rsplit_once('/').expect("a place");
        changed.pointer_mut(parent).expect("its group")[key] = value.clone();
        let scene = Scene::new(fake::TOKEN, &changed);
        let needles = all_needles(fake::TOKEN, &more);
        for command in [scene.check(*as_json), scene.submit("http://127.0.0.1:9", *as_json)] {
            let said = run(command);
            assert_eq!(said.exit, Some(3), "{name}: {said:?}");
            assert!(scene.search(name, &said, &needles).is_empty(), "{name}");
        }
    });
}
