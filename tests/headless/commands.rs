//! The commands as they are typed: tokens, usage errors, addresses, and the practice server.

use std::fs::File;
use std::net::TcpStream;
use std::process::Stdio;
use std::thread;

use dossier::practice::Scenario;
use serde_json::{Value as Json, json};

use super::binary::{Home, Running, each, run};
use super::case::Case;
use super::{WORKERS, check_events, pdf, run_json, server};

#[test]
fn the_token_comes_from_standard_input_or_from_a_pipe_as_well() {
    let (practice, case) = (server::playing(Scenario::Happy), Case::small());
    let token = case.home.keep("token", practice.token() + "\n");
    let mut command = case.home.submit(&case.path, &practice.api_url(), "-".as_ref());
    command.arg("--json").stdin(Stdio::from(File::open(&token).expect("a file")));
    let said = run_json("standard input", command);
    assert_eq!(said.exit, Some(0), "{said:?}");
    case.check_completed("standard input", &practice.state(), &said);
    // What a password manager's `<(…)` gives is a pipe.
    if cfg!(unix) {
        let pipe = case.home.path().join("pipe");
        assert!(
            std::process::Command::new("mkfifo")
                .arg(&pipe)
                .status()
                .expect("mkfifo runs")
                .success()
        );
        let (practice, case) = (server::playing(Scenario::Happy), Case::small());
        let (token, writing) = (practice.token(), pipe.clone());
        let writer = thread::spawn(move || std::fs::write(writing, token));
        let said = run(case.home.submit(&case.path, &practice.api_url(), &pipe));
        assert_eq!(said.exit, Some(0), "{said:?}");
        assert!(writer.join().is_ok());
    }
}

#[test]
fn a_command_line_that_is_wrong_ends_with_2_and_sends_nothing() {
    let practice = server::playing(Scenario::Happy);
    let api = practice.api_url();
    let api = api.as_str();
    let rows: [&[&str]; 24] = [
        &["submit"],
        &["submit", "case.json"],
        &["submit", "case.json", "--api", api],
        &["submit", "case.json", "--token-file", "token"],
        &["submit", "--api", api, "--token-file", "token"],
        &["submit", "case.json", "--api", api, "--token", "eyJhbGciOi"],
        &["submit", "case.json", "--api", api, "--token-file", "token", "--parallel", "0"],
        &["submit", "case.json", "--api", api, "--token-file", "token", "--parallel", "7"],
        &["submit", "case.json", "--api", api, "--token-file", "token", "--parallel", "many"],
        &["submit", "case.json", "--api", api, "--token-file", "token", "--force"],
        &["submit", "case.json", "other.json", "--api", api, "--token-file", "token"],
        &["submit", "case.json", "--practice", "--api", api],
        &[
            "submit",
            "case.json",
            "--api",
            api,
            "--token-file",
            "token",
            "--allow-upload-host",
            "https://files.example.com",
        ],
        &[
            "submit",
            "case.json",
            "--api",
            api,
            "--token-file",
            "token",
            "--allow-upload-host",
            "files.example.com/bucket",
        ],
        &[
            "submit",
            "case.json",
            "--api",
            api,
            "--token-file",
            "token",
            "--allow-upload-host",
            "*.example.com",
        ],
        &[
            "submit",
            "case.json",
            "--api",
            api,
            "--token-file",
            "token",
            "--allow-upload-host",
            "user@files.example.com",
        ],
        &["submit", "case.json", "--api", api, "--token-file", "token", "--allow-upload-host", ""],
        &["check"],
        &["check", "case.json", "--api", api],
        &["payload", "case.json", "--json"],
        &["practice-server", "--scenario", "nice"],
        &["practice-server", "--port", "70000"],
        &["send", "case.json"],
        &["--no-such-option"],
    ];
    each(&rows, WORKERS, |arguments| {
        let home = Home::new();
        home.keep("token", practice.token());
        home.keep("case.json", "{\"dossier\": 1}");
        let mut command = home.dossier();
        command.args(*arguments);
        let said = run(command);
        assert_eq!((said.exit, said.stdout.as_str()), (Some(2), ""), "{arguments:?}: {said:?}");
        assert!(
            said.stderr.starts_with("error: ") && !said.stderr.contains("eyJhbGciOi"),
            "{arguments:?}: {}",
            said.stderr
        );
    });
    assert_eq!(server::requests(&practice.state()), 0);
}

#[test]
fn t4_an_api_that_may_not_be_spoken_to_is_refused() {
    let addresses = [
        "http://192.0.2.1",
        "http://192.0.2.1:8080/",
        "http://ingest.spektr.com",
        "http://localhost.evil.example",
        "http://127.0.0.1@evil.example",
        "http://127.1:9",
        "http://2130706433:9",
        "http://[::ffff:127.0.0.1]:9",
        "http://0.0.0.0:9",
        "https://user:pass@ingest.spektr.com",
        "https://ingest.spektr.com?x=1",
        "ftp://127.0.0.1:9",
        "file:///tmp",
        "127.0.0.1:9",
        "ingest.spektr.com",
        " ",
        "",
    ];
    each(&addresses, WORKERS, |address| {
        let case = Case::small();
        let said = run_json(address, case.submit(address, "eyJhbGciOiJIUzI1NiJ9.e30.c2ln"));
        assert_eq!(said.exit, Some(9), "{address}: {said:?}");
        assert!(
            said.stdout.contains("spektr can't be asked at this address"),
            "{address}: {}",
            said.stdout
        );
    });
}

/// The contents of the token file and the key file, and the resulting sentence.
type Secrets<'r> = (&'r str, Option<&'r [u8]>, Option<&'r [u8]>, &'r str);

#[test]
fn a_token_or_key_that_cannot_be_used_is_a_local_problem_and_nothing_is_sent() {
    let (practice, case) = (server::playing(Scenario::Happy), Case::small());
    let (unreadable, no_token) =
        ("The token file can't be read.", "There is no token in that file.");
    let (no_key, key_unreadable) =
        ("There is no API key in that file.", "The API key file can't be read");
    let token = practice.token();
    let rows: [Secrets<'_>; 10] = [
        ("no token file", None, None, unreadable),
        ("an empty one", Some(b""), None, unreadable),
        ("blanks", Some(b" \r\n\t"), None, unreadable),
        ("not UTF-8", Some(b"\xff\xfee\0y\0J\0"), None, unreadable),
        ("two words", Some(b"two words"), None, no_token),
        ("a short word", Some(b"short"), None, no_token),
        ("a link without a token", Some(b"https://actions.spektr.com/form"), None, no_token),
        ("an empty key", Some(token.as_bytes()), Some(b"\n"), key_unreadable),
        ("a key on two lines", Some(token.as_bytes()), Some(b"key\r\nX-Other: 1"), no_key),
        ("a key beyond ASCII", Some(token.as_bytes()), Some("nøgle".as_bytes()), no_key),
    ];
    for (name, token, key, sentence) in rows {
        let home = Home::new();
        let path = token.map_or(home.path().join("gone"), |token| home.keep("token", token));
        let mut command = home.submit(&case.path, &practice.api_url(), &path);
        if let Some(key) = key {
            command.arg("--api-key-file").arg(home.keep("key", key));
        }
        let said = run(command);
        assert_eq!((said.exit, said.stderr.lines().count()), (Some(9), 1), "{name}: {said:?}");
        assert!(said.stderr.starts_with(sentence), "{name}: {}", said.stderr);
        let mut command = home.submit(&case.path, &practice.api_url(), &path);
        command.arg("--json");
        if key.is_some() {
            command.arg("--api-key-file").arg(home.path().join("key"));
        }
        let said = run_json(name, command);
        assert_eq!((said.exit, said.stderr.as_str()), (Some(9), ""), "{name}: {said:?}");
        assert!(said.stdout.contains(sentence), "{name}: {}", said.stdout);
    }
    assert_eq!(server::requests(&practice.state()), 0);
}

#[test]
fn the_practice_server_tells_where_it_is_and_leaves_no_listener_behind() {
    let home = Home::new();
    let mut command = home.dossier();
    command.args(["practice-server", "--json", "--scenario", "missing-once"]);
    let mut serving = Running::start(command);
    let line = serving.until(|_| true).expect("a line");
    let told: Json = serde_json::from_str(&line).expect("JSON");
    let text = |key: &str| told[key].as_str().expect("a text").to_owned();
    assert_eq!(text("event"), "practice");
    assert_eq!(text("link"), format!("{}/form?token={}", text("api"), text("token")));
    let address = text("api").strip_prefix("http://").expect("an address").to_owned();
    assert!(address.starts_with("127.0.0.1:"));

    let case = Case::small();
    let said = run_json("practice", case.submit(&text("api"), &text("link")));
    assert_eq!(said.exit, Some(0), "{said:?}");
    // Its port is taken: a second one says so.
    let mut second = home.dossier();
    second.args(["practice-server", "--port", address.rsplit(':').next().expect("a port")]);
    let second = run(second);
    assert_eq!(second.exit, Some(9), "{second:?}");

    serving.interrupt();
    assert_eq!(serving.finish().exit, Some(0));
    assert!(TcpStream::connect(&address).is_err(), "nobody listens any more");
}

#[test]
fn a_rehearsal_needs_nothing_and_leaves_nothing() {
    let home = Home::new();
    let mut command = home.dossier();
    command.args(["submit", "--practice", "--json"]);
    let said = run(command);
    check_events("rehearsal", &said);
    assert_eq!(said.exit, Some(0), "{said:?}");
    let left: Vec<_> = std::fs::read_dir(home.path().join("tmp")).expect("a folder").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn check_and_payload_send_nothing_and_say_what_would_be_sent() {
    let case = Case::small();
    let command = |arguments: &[&str]| {
        let mut command = case.home.dossier();
        command.args(arguments).arg(&case.path);
        command
    };
    let check = run(command(&["check"]));
    assert_eq!((check.exit, check.stderr.as_str()), (Some(0), ""), "{check:?}");
    let check = run(command(&["check", "--json"]));
    assert_eq!(
        (check.exit, check.events()),
        (Some(0), vec![json!({"event": "result", "status": "completed", "exit": 0})])
    );
    let payload = run(command(&["payload"]));
    let body: Json = serde_json::from_str(&payload.stdout).expect("JSON");
    assert_eq!(body["role-entity"][0]["company_document"], "scan 0.pdf");
    assert!(!case.journal().exists());
}

#[test]
fn t12_a_pdf_that_needs_a_password_is_sent_by_nobody_and_one_that_only_restricts_goes() {
    const SENTENCE: &str = "The selected file is password protected. Save it without the password, then choose that copy.";
    for (name, document, is_locked) in [
        ("locked", pdf::encrypted_pdf("secret"), true),
        ("restricted", pdf::encrypted_pdf(""), false),
        ("plain", pdf::pdf(&["SAMPLE"]), false),
    ] {
        let (practice, case) = (server::playing(Scenario::Happy), Case::small());
        std::fs::write(case.folder.path().join("scan 1.pdf"), document).expect("written");
        let mut check = case.home.dossier();
        check.arg("check").arg(&case.path).arg("--json");
        let said = run(check);
        assert_eq!(said.exit, Some(if is_locked { 3 } else { 0 }), "{name}: {said:?}");
        assert_eq!(said.stdout.contains(SENTENCE), is_locked, "{name}: {said:?}");
        let said = run(case.submit(&practice.api_url(), &practice.token()));
        assert_eq!(said.exit, Some(if is_locked { 3 } else { 0 }), "{name}: {said:?}");
        assert_eq!(said.stdout.contains(SENTENCE), is_locked, "{name}: {said:?}");
        assert_eq!(practice.state().objects.is_empty(), is_locked, "{name}");
    }
}

#[test]
fn t12_a_pdf_that_opens_with_a_certificate_only_is_sent_by_nobody() {
    let (practice, case) = (server::playing(Scenario::Happy), Case::small());
    let locked =
        pdf::locked_pdf("/Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128");
    std::fs::write(case.folder.path().join("scan 1.pdf"), locked).expect("written");
    let said = run(case.submit(&practice.api_url(), &practice.token()));
    assert_eq!(said.exit, Some(3), "{said:?}");
    assert!(
        said.stdout.contains("can be opened with a certificate or by a rights service only"),
        "{said:?}"
    );
    assert_eq!(server::requests(&practice.state()), 0);
}

#[test]
fn a_jpeg_is_sent_under_a_name_that_ends_as_the_form_wants_it() {
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let jpeg = [&b"\xff\xd8\xff\xe0\0\x10JFIF\0"[..], &[0; 100]].concat();
    for (name, sent) in [
        ("passport.jfif", "passport.jpg"),
        ("Passport.JPE", "Passport.jpg"),
        ("SCAN.JPG", "SCAN.JPG"),
    ] {
        std::fs::write(folder.path().join(name), &jpeg).expect("written");
        let fields =
            json!({"first_name": "Jane", "last_name": "Roe", "id_document": {"file": name}});
        let entity = json!({"reference": "j", "customer_type": "individual", "fields": fields});
        let path = home.keep(
            "case.json",
            json!({"dossier": 1, "title": "T", "entities": [entity], "relations": []}).to_string(),
        );
        let case = folder.path().join("case.json");
        std::fs::copy(path, &case).expect("copied");
        let command = |word: &str| {
            let mut command = home.dossier();
            command.arg(word).arg(&case);
            command
        };
        let check = run(command("check"));
        assert_eq!(check.exit, Some(0), "{name}: {check:?}");
        assert!(
            !check.stderr.contains("id_document"),
            "{name}: nothing stands against the document: {check:?}"
        );
        let body: Json = serde_json::from_str(&run(command("payload")).stdout).expect("JSON");
        assert_eq!(body["role-entity"][0]["id_document"], sent);
    }
}
