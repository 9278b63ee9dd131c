//! Hosts that are contacted: the API and the allowed upload hosts only, whatever redirects (T2,
//! T3), proxies and posts (U24) say.

use serde_json::{Value as Json, json};

use super::{WORKERS, failure, submit};
use crate::binary::each;
use crate::fake::{Fake, Kind, Talk, Then};

#[test]
fn t2_t3_a_redirect_is_never_followed_by_a_call_or_a_document() {
    let statuses = [
        "300 Multiple Choices",
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "305 Use Proxy",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ];
    let rows: Vec<(Kind, &str)> = [Kind::Step, Kind::Submit, Kind::Confirm, Kind::Post]
        .into_iter()
        .flat_map(|kind| statuses.map(|status| (kind, status)))
        .collect();
    each(&rows, WORKERS, |(kind, status)| {
        let elsewhere = Fake::plain();
        let (kind, status, location) =
            (*kind, *status, format!("Location: {}/v2/public/actions/x\r\n", elsewhere.url()));
        let fake = Fake::start(move |talk| {
            if talk.call.kind == kind {
                talk.answer(status, &location, b"").map(Some)
            } else {
                Ok(None)
            }
        });
        let said = submit(&fake, 40_000, &[]);
        let exit = if kind == Kind::Post { 6 } else { 8 };
        assert_eq!(said.exit, Some(exit), "{kind:?} {status}: {said:?}");
        assert_eq!(elsewhere.connections(), 0, "{kind:?} {status}");
        assert!(
            said.stdout.contains("redirected to another address"),
            "{kind:?} {status}: {}",
            said.stdout
        );
        assert!(fake.submits_applied() <= 1, "{kind:?} {status}");
    });
}

#[test]
fn t2_a_proxy_of_the_environment_has_no_business_with_this_machine() {
    let (fake, proxy) = (Fake::plain(), Fake::plain());
    let (home, folder) = (super::Home::new(), tempfile::tempdir().expect("a folder"));
    let mut command = super::command(&home, folder.path(), &fake, 40_000, &[]);
    for name in ["http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
    {
        command.env(name, proxy.url());
    }
    let said = super::run(command);
    assert_eq!((said.exit, proxy.connections()), (Some(0), 0), "{said:?}");
}

/// A change to an entry of uploads.
type Change = fn(&mut Json);

/// Answers a submit with one change to the first entry of its uploads.
fn change_upload(
    change: Change,
) -> impl Fn(&mut Talk<'_>) -> std::io::Result<Option<Then>> + Send + Sync {
    move |talk| {
        if talk.call.kind != Kind::Submit {
            return Ok(None);
        }
        let mut uploads = talk.uploads();
        change(&mut uploads[0]);
        talk.json("200 OK", &json!({"status": "accepted", "fileUploads": uploads})).map(Some)
    }
}

#[test]
fn u24_no_document_leaves_when_one_post_points_to_a_host_that_is_not_allowed() {
    let hosts: [(&str, Change); 10] = [
        ("another machine", |upload| upload["url"] = json!("https://files.evil.example/bucket")),
        ("plain http", |upload| upload["url"] = json!("http://s3.eu-north-1.amazonaws.com/bucket")),
        ("a private address", |upload| upload["url"] = json!("http://10.0.0.1/bucket")),
        ("the cloud's own", |upload| {
            upload["url"] = json!("http://169.254.169.254/latest/meta-data");
        }),
        ("a name before", |upload| {
            upload["url"] = json!("https://s3.amazonaws.com@evil.example/bucket");
        }),
        ("a name behind", |upload| {
            upload["url"] = json!("https://s3.amazonaws.com.evil.example/bucket");
        }),
        ("a file", |upload| upload["url"] = json!("file:///etc/passwd")),
        ("no scheme", |upload| upload["url"] = json!("//evil.example/bucket")),
        ("a line break", |upload| {
            upload["url"] = json!("https://s3.amazonaws.com/\r\nHost: evil.example");
        }),
        ("nothing", |upload| upload["url"] = json!("")),
    ];
    each(&hosts, WORKERS, |(name, change)| {
        let fake = Fake::start(change_upload(*change));
        let said = submit(&fake, 40_000, &[]);
        assert_eq!(said.exit, Some(9), "{name}: {said:?}");
        assert_eq!(fake.calls_of(Kind::Post).len(), 0, "{name}");
        assert!(failure(&said).contains("Documents may not go to"), "{name}: {}", said.stdout);
    });
}

#[test]
fn t9_a_form_that_sending_would_change_is_refused_before_any_document_leaves() {
    let forms: [(&str, Change); 14] = [
        ("a quote in a name", |upload| upload["fields"]["a\"; filename=\"x"] = json!("1")),
        ("a line break in a name", |upload| upload["fields"]["a\r\nX"] = json!("1")),
        ("a space in a name", |upload| upload["fields"]["a b"] = json!("1")),
        ("no name", |upload| upload["fields"][""] = json!("1")),
        ("a second document", |upload| upload["fields"]["file"] = json!("1")),
        ("a second document in capitals", |upload| upload["fields"]["FILE"] = json!("1")),
        ("a line break in a value", |upload| upload["fields"]["key"] = json!("a\r\n--x\r\n")),
        ("a zero in a value", |upload| upload["fields"]["key"] = json!("a\0b")),
        ("a value of 30 kB", |upload| upload["fields"]["key"] = json!("k".repeat(30_000))),
        ("100 fields", |upload| {
            (0..100).for_each(|n| upload["fields"][format!("x-{n}")] = json!("1"));
        }),
        ("no fields", |upload| upload["fields"] = json!({})),
        ("another field", |upload| upload["spektrDataField"] = json!("articles_document")),
        ("another name", |upload| upload["fileName"] = json!("other.pdf")),
        ("another entity", |upload| upload["entityReference"] = json!("john")),
    ];
    each(&forms, WORKERS, |(name, change)| {
        let fake = Fake::start(change_upload(*change));
        let said = submit(&fake, 40_000, &[]);
        assert_eq!(said.exit, Some(8), "{name}: {said:?}");
        assert_eq!(fake.calls_of(Kind::Post).len(), 0, "{name}");
        assert!(
            failure(&said).contains("Nothing is sent against an answer that does not fit."),
            "{name}: {}",
            said.stdout
        );
        assert!(said.stdout.len() < 8_000, "{name}: {} bytes", said.stdout.len());
    });
}
