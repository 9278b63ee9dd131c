//! The step of a session and the start of one: the request, and the effect of each answer.

use std::sync::Arc;

use dossier::domain::failure::CallFault;
use dossier::domain::hidden::Hidden;
use dossier::domain::onboarding::{IdempotencyKey, Onboarding, Started};
use dossier::domain::step::{Node, Step};
use dossier::engine::message::Target;
use dossier::engine::ports::{Answered, Connect as _, Spektr};
use dossier::net::HttpConnect;
use secrecy::ExposeSecret as _;
use serde_json::{Value as Json, json};

use crate::fake::{Call, Fake, Kind, TOKEN, Talk, Then};

const API_KEY: &str = "APIKEYCANARY-0123456789";
/// The largest step that is read, in bytes.
const LARGEST: usize = 4 * 1024 * 1024;

fn session(fake: &Fake) -> Arc<dyn Spektr> {
    let target = Target {
        api_url: fake.url(),
        token: TOKEN.to_owned().into(),
        api_key: Some(API_KEY.to_owned().into()),
        filled_by: Hidden("Jane Doe".to_owned()),
        upload_hosts: Vec::new(),
    };
    HttpConnect::default().open(&target).expect("a session")
}

fn onboarding(api_url: String) -> Onboarding {
    Onboarding {
        api_url,
        api_key: Some(API_KEY.to_owned().into()),
        process_id: " 6887/6f?a ".to_owned(),
        workspace_id: "ws-1".to_owned(),
        reference: Hidden("R-1".to_owned()),
        prefill: Hidden(vec![("first_name".to_owned(), "Ærø \"x\"".to_owned())]),
        key: IdempotencyKey::of_random([1; 16]),
    }
}

fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(work)
}

fn current_step(fake: &Fake, language: &str) -> Answered<Step> {
    let spektr = session(fake);
    wait(async { spektr.current_step(language).await })
}

fn start(fake: &Fake) -> Answered<Started> {
    wait(HttpConnect::default().start(onboarding(fake.url())))
}

/// A fake that answers everything with this.
fn saying(status: &'static str, headers: &'static str, body: Vec<u8>) -> Fake {
    Fake::start(move |talk| talk.answer(status, headers, &body).map(Some))
}

fn json_saying(status: &'static str, body: &Json) -> Fake {
    saying(status, "Content-Type: application/json\r\n", body.to_string().into_bytes())
}

fn names(call: &Call) -> Vec<String> {
    let mut names: Vec<String> =
        call.headers().map(|(name, _)| name.to_ascii_lowercase()).collect();
    names.sort();
    names
}

#[test]
fn a_look_carries_the_language_and_nothing_else_of_ours() {
    let fake = Fake::plain();
    let step = current_step(&fake, "da-DK").result.expect("a step");
    assert!(matches!(step.node, Node::Form(_)) && step.execution.current == Some(1));
    let calls = fake.calls();
    assert_eq!(
        (calls.len(), calls[0].kind, calls[0].target()),
        (1, Kind::Step, format!("/v2/public/actions/{TOKEN}").as_str())
    );
    assert_eq!(names(&calls[0]), ["accept", "content-language", "host", "user-agent", "x-api-key"]);
    assert_eq!(
        (calls[0].header("content-language"), calls[0].header("x-api-key")),
        (vec!["da-DK"], vec![API_KEY])
    );
    assert!(calls[0].head.starts_with("GET ") && calls[0].body.is_empty());
}

#[test]
fn an_invalid_language_is_left_out() {
    for language in ["", "da\r\nX-Evil: 1", "d", "dansk (Danmark)", "ø"] {
        let fake = Fake::plain();
        assert!(current_step(&fake, language).result.is_ok());
        assert_eq!(
            names(&fake.calls()[0]),
            ["accept", "host", "user-agent", "x-api-key"],
            "{language:?}"
        );
    }
}

#[test]
fn a_start_carries_its_key_once_and_its_values_in_the_body_alone() {
    let fake = json_saying(
        "201 Created",
        &json!({"token": TOKEN, "spektrId": "6887", "availableLanguages": ["en-GB", "da-DK", 5, "x\r\ny"]}),
    );
    let started = start(&fake).result.expect("started");
    assert_eq!(
        (started.token.expose_secret(), started.spektr_id.0.as_str(), started.is_replayed),
        (TOKEN, "6887", false)
    );
    assert_eq!(started.languages, ["en-GB", "da-DK"]);
    let calls = fake.calls();
    assert_eq!(
        (calls.len(), calls[0].target()),
        (1, "/v2/public/actions/processId/6887%2F6f%3Fa/workspaceId/ws-1")
    );
    let known = [
        "accept",
        "content-length",
        "content-type",
        "host",
        "idempotency-key",
        "user-agent",
        "x-api-key",
        "x-spektr-block-until-ready",
    ];
    assert_eq!(names(&calls[0]), known);
    for (name, value) in [
        ("idempotency-key", "01010101-0101-4101-8101-010101010101"),
        ("x-spektr-block-until-ready", "true"),
        ("x-api-key", API_KEY),
        ("content-type", "application/json"),
    ] {
        assert_eq!(calls[0].header(name), [value], "{name}");
    }
    assert_eq!(
        String::from_utf8_lossy(&calls[0].body),
        r#"{"data":{"reference":"R-1","first_name":"Ærø \"x\""}}"#
    );
}

#[test]
fn a_replayed_start_says_so_and_each_refusal_is_told_as_what_it_is() {
    let body = json!({"token": TOKEN}).to_string().into_bytes();
    let replayed = saying(
        "201 Created",
        "Content-Type: application/json\r\nIdempotent-Replayed: true\r\n",
        body,
    );
    assert!(start(&replayed).result.expect("started").is_replayed);
    for (status, code) in [
        ("409 Conflict", 409),
        ("422 Unprocessable Entity", 422),
        ("401 Unauthorized", 401),
        ("400 Bad Request", 400),
    ] {
        let echo = format!("no {API_KEY} here");
        let Err(fault) =
            start(&json_saying(status, &json!({"message": echo, "errorCode": "x"}))).result
        else {
            panic!("{status}")
        };
        let CallFault::Status { status, message, .. } = fault else {
            panic!("{status}: {fault:?}")
        };
        assert_eq!((status, message.0.as_str()), (code, "no … here"));
    }
    for body in [
        json!({}),
        json!({"token": 5}),
        json!({"token": "short"}),
        json!({"token": "two words of it"}),
        json!([]),
    ] {
        assert_eq!(
            start(&json_saying("201 Created", &body)).result.map(drop),
            Err(CallFault::Garbled),
            "{body}"
        );
    }
}

#[test]
fn t2_neither_follows_a_redirect_and_an_address_that_may_not_be_spoken_to_hears_nothing() {
    for status in [
        "301 Moved Permanently",
        "302 Found",
        "303 See Other",
        "307 Temporary Redirect",
        "308 Permanent Redirect",
    ] {
        let elsewhere = Fake::plain();
        let location = format!("Location: {}/v2/public/actions/x\r\n", elsewhere.url());
        let fake = Fake::start(move |talk| talk.answer(status, &location, b"").map(Some));
        assert_eq!(
            current_step(&fake, "en-US").result.map(drop),
            Err(CallFault::Redirected),
            "{status}"
        );
        assert_eq!(start(&fake).result.map(drop), Err(CallFault::Redirected), "{status}");
        assert_eq!((elsewhere.connections(), fake.calls().len()), (0, 2), "{status}");
    }
    for url in ["http://example.com", "ftp://127.0.0.1", "https://user@example.com", "nonsense", ""]
    {
        let answered = wait(HttpConnect::default().start(onboarding(url.to_owned())));
        assert_eq!(answered.result.map(drop), Err(CallFault::RefusedApi), "{url}");
    }
    for id in ["..", ".", "", "two words"] {
        let fake = Fake::plain();
        let odd = Onboarding { process_id: id.to_owned(), ..onboarding(fake.url()) };
        assert_eq!(
            wait(HttpConnect::default().start(odd)).result.map(drop),
            Err(CallFault::RefusedApi),
            "{id}"
        );
        assert_eq!(fake.connections(), 0, "{id}");
    }
}

#[test]
fn t1_a_token_in_the_answer_gets_no_further() {
    let node = json!({
        "type": "externalData",
        "submitUrl": format!("public/actions/{TOKEN}"),
        "expectedFields": [{"spektrDataField": TOKEN, "type": "string", "required": true}],
        "note": API_KEY,
    });
    let error = json!({"message": format!("at {TOKEN} with {API_KEY}")});
    let fake = json_saying(
        "200 OK",
        &json!({"node": node, "execution": {"status": "failed", "error": error, "id": TOKEN}}),
    );
    let step = current_step(&fake, "en-US").result.expect("a step");
    let form = step.form().expect("a form");
    let all =
        format!("{} {:?} {} {}", form.json, form.form, step.execution.error.0, step.execution.id.0);
    assert!(all.contains("at … with …") && !all.contains(TOKEN) && !all.contains(API_KEY), "{all}");
}

#[test]
fn t6_a_flood_is_no_step_and_no_session_and_a_large_form_is_one() {
    let large = |bytes: usize| {
        let fields: Vec<Json> =
            (0..5_000).map(|at| json!({"id": format!("f{at}"), "dataType": "string", "attributes": {"label": "x".repeat(600)}})).collect();
        let mut body =
            json!({"node": {"type": "form", "fields": fields}, "execution": {"status": "pending"}})
                .to_string();
        body.extend(std::iter::repeat_n(' ', bytes.saturating_sub(body.len())));
        body.into_bytes()
    };
    let json = "Content-Type: application/json\r\n";
    let step =
        current_step(&saying("200 OK", json, large(LARGEST)), "en-US").result.expect("a step");
    assert_eq!(step.form().map(|form| form.form.fields().len()), Some(5_000));
    let deep = "[".repeat(100_000).into_bytes();
    for body in [large(LARGEST + 1), deep, b"{}".to_vec(), b"\xff\xfe".to_vec(), Vec::new()] {
        assert_eq!(
            current_step(&saying("200 OK", json, body.clone()), "en-US").result.map(drop),
            Err(CallFault::Garbled)
        );
        assert_eq!(
            start(&saying("201 Created", json, body)).result.map(drop),
            Err(CallFault::Garbled)
        );
    }
    let page = "Content-Type: text/html\r\n";
    for fault in [
        current_step(&saying("200 OK", page, b"<p>".to_vec()), "en-US").result.map(drop),
        start(&saying("200 OK", page, b"<p>".to_vec())).result.map(drop),
    ] {
        assert_eq!(fault, Err(CallFault::NotSpektr));
    }
}

#[test]
fn an_answer_that_breaks_off_is_lost_and_a_refused_connection_sent_nothing() {
    let cut = |talk: &mut Talk<'_>| talk.read_all().map(|()| Some(Then::Close));
    assert_eq!(current_step(&Fake::start(cut), "en-US").result.map(drop), Err(CallFault::Lost));
    assert_eq!(start(&Fake::start(cut)).result.map(drop), Err(CallFault::Lost));
    let gone = Fake::plain();
    let url = gone.url();
    drop(gone);
    assert_eq!(
        wait(HttpConnect::default().start(onboarding(url))).result.map(drop),
        Err(CallFault::NotSent)
    );
}
