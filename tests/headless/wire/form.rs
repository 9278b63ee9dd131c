//! The headers of each call, and the multipart form of a document's post, byte by byte.

use super::submit;
use crate::fake::{Call, FILES, Fake, Kind, TOKEN, document, fields};

const FILLED_BY: &str = "Jørgen & Søn/ ?#%";
const API_KEY: &str = "APIKEYCANARY-0123456789";

#[test]
fn each_call_has_exactly_the_required_headers_and_body() {
    let fake = Fake::plain();
    let (home, folder) = (super::Home::new(), tempfile::tempdir().expect("a folder"));
    let key = home.keep("key", format!("{API_KEY}\n"));
    let key = key.to_str().expect("a path");
    let said = super::run(super::command(
        &home,
        folder.path(),
        &fake,
        300_000,
        &["--filled-by", FILLED_BY, "--api-key-file", key],
    ));
    assert_eq!(said.exit, Some(0), "{said:?}");
    let calls = fake.calls();
    let kinds: Vec<Kind> = calls.iter().map(|call| call.kind).collect();
    assert_eq!(kinds, [Kind::Step, Kind::Submit, Kind::Post, Kind::Post, Kind::Confirm]);
    let filled_by = "filledBy=J%C3%B8rgen%20%26%20S%C3%B8n%2F%20%3F%23%25";
    let targets: Vec<&str> = calls.iter().map(Call::target).collect();
    let submit = format!("/v3/public/actions/{TOKEN}?{filled_by}");
    let confirm = format!("/v3/public/actions/{TOKEN}/confirm?{filled_by}");
    assert_eq!(
        targets,
        [
            format!("/v2/public/actions/{TOKEN}").as_str(),
            submit.as_str(),
            "/bucket",
            "/bucket",
            confirm.as_str()
        ]
    );
    for call in &calls {
        check_headers(call, &fake, Some(API_KEY));
    }
    let mut payload = home.dossier();
    payload.arg("payload").arg(folder.path().join("case.json"));
    let payload = super::run(payload);
    assert_eq!(payload.stdout.trim_end().as_bytes(), calls[1].body);
    assert!(calls[0].body.is_empty() && calls[4].body.is_empty());
}

#[test]
fn without_a_key_no_call_has_one() {
    let fake = Fake::plain();
    let said = submit(&fake, 40_000, &[]);
    assert_eq!(said.exit, Some(0), "{said:?}");
    for call in fake.calls() {
        check_headers(&call, &fake, None);
    }
}

fn check_headers(call: &Call, fake: &Fake, api_key: Option<&str>) {
    let is_post = call.kind == Kind::Post;
    for (name, value) in call.headers() {
        let known = ["accept", "content-length", "content-type", "host", "user-agent", "x-api-key"];
        assert!(
            known.iter().any(|known| name.eq_ignore_ascii_case(known)),
            "{:?}: {name}",
            call.kind
        );
        assert!(!value.contains(TOKEN), "{:?}: {name}", call.kind);
    }
    assert_eq!(call.header("user-agent"), [concat!("Dossier/", env!("CARGO_PKG_VERSION"))]);
    assert_eq!(call.header("host"), [fake.address().to_string()]);
    let key = api_key.filter(|_| !is_post);
    assert_eq!(call.header("x-api-key").first().copied(), key, "{:?}", call.kind);
    assert!(call.header("x-api-key").len() <= 1);
    if call.kind == Kind::Submit {
        assert_eq!(call.header("content-type"), ["application/json"]);
    }
    if is_post {
        assert!(!call.head.contains(TOKEN) && !call.head.contains(API_KEY));
    }
    if call.kind != Kind::Step {
        assert_eq!(call.header("content-length"), [call.body.len().to_string()], "{:?}", call.kind);
    }
}

#[test]
fn t9_a_document_is_posted_with_every_field_in_order_and_itself_last() {
    let fake = Fake::plain();
    let said = submit(&fake, 300_000, &["--parallel", "1"]);
    assert_eq!(said.exit, Some(0), "{said:?}");
    let posts = fake.calls_of(Kind::Post);
    assert_eq!(posts.len(), FILES.len());
    for (post, ((_, _, file_name), bytes)) in posts.iter().zip(FILES.iter().zip([300_000, 40_000]))
    {
        let content_type = post.header("content-type");
        let boundary =
            content_type[0].strip_prefix("multipart/form-data; boundary=").expect("a boundary");
        assert_eq!(content_type.len(), 1);
        // The form as RFC 7578 has it, with nothing that the policy does not cover.
        let mut form = Vec::new();
        for (name, value) in fields(file_name) {
            form.extend_from_slice(
                format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").as_bytes(),
            );
        }
        let last = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"document\"\r\n\r\n"
        );
        form.extend_from_slice(last.as_bytes());
        form.extend_from_slice(&document(bytes));
        form.extend_from_slice(format!("\r\n--{boundary}--\r\n").as_bytes());
        assert!(post.body == form, "{file_name}: {}", String::from_utf8_lossy(&post.body[..1_500]));
    }
}

#[test]
fn a_name_of_blanks_is_never_sent_as_who_filled_it_in() {
    for name in ["", " ", "\t"] {
        let fake = Fake::plain();
        let said = submit(&fake, 40_000, &["--filled-by", name]);
        assert_eq!(said.exit, Some(0), "{said:?}");
        let sent = fake.calls_of(Kind::Submit)[0]
            .target()
            .rsplit_once("filledBy=")
            .expect("filledBy")
            .1
            .to_owned();
        assert_eq!(sent, "Jane%20Doe", "{name:?}");
    }
}
