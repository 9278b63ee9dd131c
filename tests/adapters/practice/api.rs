//! The calls of the practice server's API, in and out of order, and its report of its own state.

use std::collections::HashSet;

use dossier::practice::{Options, start};
use serde_json::{Value as Json, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::support::{Answered, BOUND, Client, document, example, happy, http, read, sha256, with};

async fn get(client: &Client, path: &str) -> Answered {
    read(client.http.get(client.api(path)).send().await).await.unwrap()
}

async fn post(client: &Client, path: &str, body: &str) -> Answered {
    read(
        client
            .http
            .post(client.api(path))
            .header("content-type", "application/json")
            .body(body.to_owned())
            .send()
            .await,
    )
    .await
    .unwrap()
}

fn assert_error(answer: &Answered, status: u16, code: &str, says: &str) {
    assert_eq!(
        (answer.status, answer.json()["errorCode"].as_str()),
        (status, Some(code)),
        "{}",
        answer.text
    );
    assert!(answer.json()["message"].as_str().unwrap().contains(says), "{}", answer.text);
    assert!(!answer.header("date").is_empty());
}

#[tokio::test]
async fn a_case_goes_through_from_submit_to_completed() {
    let client = happy().await;
    assert_eq!(client.standing().await, ("pending".into(), 1));
    let uploads = client.accepted().await;
    let slots: Vec<_> = uploads
        .iter()
        .map(|upload| [&upload["entityReference"], &upload["spektrDataField"], &upload["fileName"]])
        .collect();
    assert_eq!(
        slots,
        [
            ["company_reference_id_1", "company_document", "registration_certificate.pdf"],
            ["owner_reference_id_1", "id_document", "passport_scan.pdf"],
        ]
    );
    assert_eq!(client.standing().await, ("pending".into(), 1));

    let missing = client.confirm().await;
    assert_eq!(
        (missing.status, missing.json()["status"].as_str(), missing.uploads().len()),
        (409, Some("pending"), 2)
    );
    assert_eq!(client.upload_all(&uploads[..1]).await, [204]);
    let missing = client.confirm().await;
    assert_eq!(missing.status, 409);
    assert_eq!(
        missing.uploads().iter().map(|upload| &upload["fileName"]).collect::<Vec<_>>(),
        ["passport_scan.pdf"]
    );
    assert_eq!(client.upload_all(&missing.uploads()).await, [204]);

    let answer = client.confirm().await;
    assert_eq!((answer.status, answer.json()), (200, json!({ "status": "completed" })));
    assert_eq!(client.standing().await, ("completed".into(), 2));
    assert_error(
        &client.confirm().await,
        400,
        "invalid_request_body",
        "Context status is not pending",
    );
}

#[tokio::test]
async fn the_report_has_all_calls_and_no_secret() {
    let client = happy().await;
    let uploads = client.accepted().await;
    client.upload_all(&uploads).await;
    client.confirm().await;
    let answer = get(&client, "{api}/practice/state").await;
    let state = answer.json();
    for (key, value) in [
        ("scenario", json!("happy")),
        ("submits_received", json!(1)),
        ("submits_applied", json!(1)),
        ("confirms_received", json!(1)),
        ("steps_asked", json!(0)),
        ("completed", json!(true)),
        ("posts_received", json!(2)),
        ("posts_under_way", json!(0)),
        (
            "bytes_received",
            json!(uploads.iter().map(|upload| document(upload).len()).sum::<usize>()),
        ),
        ("uploads_refused", json!([])),
        ("redirects_followed", json!(0)),
        ("connections_cut", json!(0)),
        ("last_payload", example()),
    ] {
        assert_eq!(state[key], value, "{key}");
    }
    let text = document(&uploads[1]);
    let object = json!({
        "key": uploads[1]["fields"]["key"], "bytes": text.len(), "sha256": sha256(text.as_bytes()),
        "content_type": "application/pdf", "times": 1, "present": true,
    });
    assert_eq!(state["objects"][1], object);
    for secret in ["Policy", "X-Amz-Signature", "X-Amz-Security-Token", "X-Amz-Credential"] {
        assert!(!answer.text.contains(uploads[0]["fields"][secret].as_str().unwrap()), "{secret}");
    }
    let shown = format!("{:?} {:?}", client.practice, client.state());
    for text in [&answer.text, &shown] {
        assert!(!text.contains(&client.token) && !text.contains("eyJ"));
    }
    assert!(!shown.contains("Smith") && !shown.contains("passport"));
}

#[tokio::test]
async fn an_unknown_token_is_unauthorized_in_every_call() {
    let mut client = happy().await;
    client.token = "eyJhbGciOiJIUzI1NiJ9.e30.c2ln".into();
    assert_error(&client.submit(&example()).await, 401, "unauthorized", "Unauthorized");
    assert_error(&client.confirm().await, 401, "unauthorized", "Unauthorized");
    assert_error(&client.step().await, 401, "unauthorized", "Unauthorized");
    assert_error(
        &post(&client, "{api}/v2/public/actions/{token}/submit-files", "[]").await,
        401,
        "unauthorized",
        "Unauthorized",
    );
    assert_eq!(client.state().submits_applied, 0);
}

#[tokio::test]
async fn filled_by_is_required() {
    let client = happy().await;
    let body = example().to_string();
    for query in ["", "?filledBy=", "?filledBy=%20", "?filledby=Jane", "?other=1"] {
        for call in ["", "/confirm"] {
            let answer =
                post(&client, &format!("{{api}}/v3/public/actions/{{token}}{call}{query}"), &body)
                    .await;
            assert_error(&answer, 400, "invalid_request_body", "filledBy");
        }
    }
    assert_eq!((client.state().submits_applied, client.state().submits_received), (0, 5));
}

/// The example with one thing changed.
fn changed(change: fn(&mut Json)) -> String {
    let mut payload = example();
    change(&mut payload);
    payload.to_string()
}

fn bad_payloads() -> Vec<(String, &'static str)> {
    vec![
        ("{".into(), "not valid JSON"),
        ("[]".into(), "must be an object"),
        ("\"text\"".into(), "must be an object"),
        (changed(|p| p["role-entity"] = json!({})), "role-entity must be an array"),
        (changed(|p| p["role-entity"][0] = json!("acme")), "role-entity[0] must be an object"),
        (changed(|p| p["role-entity"][0]["reference"] = json!(" ")), "role-entity[0].reference"),
        (changed(|p| p["role-entity"][0]["reference"] = json!(7)), "role-entity[0].reference"),
        (changed(|p| p["role-entity"][0]["reference"] = json!("root")), "must not be \"root\""),
        (
            changed(|p| p["role-entity"][1]["reference"] = json!("company_reference_id_1")),
            "role-entity[1].reference is used twice",
        ),
        (
            changed(|p| p["role-entity"][1]["customer_type"] = json!("person")),
            "role-entity[1].customer_type",
        ),
        (changed(|p| p["role-entity"][1]["first_name"] = json!(null)), "first_name"),
        (changed(|p| p["role-entity"][1]["first_name"] = json!({"a": 1})), "first_name"),
        (
            changed(|p| p["role-entity"][1]["id_document"] = json!("")),
            "id_document must be a file name",
        ),
        (
            changed(|p| p["role-entity"][1]["id_document"] = json!(["a.pdf"])),
            "id_document must be a file name",
        ),
        (
            changed(|p| p["role-entity"][1]["id_document"] = json!("virus.exe")),
            "file type not allowed",
        ),
        (changed(|p| p["proof_of_address"] = json!("bill.docx")), "file type not allowed"),
        (
            changed(|p| p["role-entity_relations"] = json!("x")),
            "role-entity_relations must be an array",
        ),
        (changed(|p| p["role-entity_relations"][1]["from"] = json!("nobody")), "[1].from"),
        (changed(|p| p["role-entity_relations"][1]["from"] = json!("root")), "[1].from"),
        (changed(|p| p["role-entity_relations"][1]["to"] = json!("nobody")), "[1].to"),
        (changed(|p| p["role-entity_relations"][1]["role"] = json!("")), "[1].role"),
        (
            changed(|p| p["role-entity_relations"][1]["to"] = json!("owner_reference_id_1")),
            "links an entity to itself",
        ),
        (
            changed(|p| p["role-entity_relations"][1] = p["role-entity_relations"][0].clone()),
            "given twice",
        ),
        (
            changed(|p| p["role-entity_relations"][1]["ownership_percentage"] = json!(100.5)),
            "ownership_percentage",
        ),
        (
            changed(|p| p["role-entity_relations"][1]["ownership_percentage"] = json!("75")),
            "ownership_percentage",
        ),
        (
            changed(|p| p["role-entity_relations"][0]["to"] = json!("owner_reference_id_1")),
            "contain a cycle",
        ),
    ]
}

#[tokio::test]
async fn a_bad_payload_is_refused_with_the_place() {
    let client = happy().await;
    for (payload, says) in bad_payloads() {
        let answer = post(&client, "{api}/v3/public/actions/{token}?filledBy=Jane", &payload).await;
        assert_error(&answer, 400, "invalid_request_body", says);
    }
    let untyped = client
        .http
        .post(client.api("{api}/v3/public/actions/{token}?filledBy=Jane"))
        .body(example().to_string());
    assert_error(
        &read(untyped.send().await).await.unwrap(),
        400,
        "invalid_request_body",
        "application/json",
    );
    assert_eq!(client.state().submits_applied, 0);
    assert_eq!(client.accepted().await.len(), 2, "a refused submit leaves the session as it was");
}

#[tokio::test]
async fn files_outside_entities_have_no_entity_reference() {
    let client = happy().await;
    let payload = json!({ "annual_revenue": 5_000_000, "proof_of_address": "bill.JPG", "hobbies": ["reading"], "consent": true });
    let uploads = client.submit(&payload).await.uploads();
    assert_eq!(uploads.len(), 1);
    assert!(uploads[0].get("entityReference").is_none());
    assert_eq!(uploads[0]["fields"]["Content-Type"], "image/jpeg");
    assert_eq!(uploads[0]["fields"]["key"], "practice-workspace/endClient/case/bill.JPG");
    assert_eq!(client.upload_all(&uploads).await, [204]);
    assert_eq!(client.confirm().await.status, 200);
}

#[tokio::test]
async fn without_files_a_submit_completes() {
    let client = happy().await;
    let answer = client.submit(&json!({ "company_name": "Acme" })).await;
    assert_eq!((answer.status, answer.json()), (200, json!({ "status": "completed" })));
    assert_eq!(client.standing().await, ("completed".into(), 2));
    assert_error(
        &client.confirm().await,
        400,
        "invalid_request_body",
        "Context status is not pending",
    );
}

#[tokio::test]
async fn a_second_submit_is_counted_and_never_applied() {
    let client = happy().await;
    client.accepted().await;
    assert_error(
        &client.submit(&json!({ "company_name": "Other" })).await,
        400,
        "invalid_request_body",
        "already submitted",
    );
    let state = client.state();
    assert_eq!((state.submits_received, state.submits_applied), (2, 1));
    assert_eq!(state.last_payload, Some(example()));
}

#[tokio::test]
async fn confirm_without_a_submit_is_not_pending() {
    let client = happy().await;
    assert_error(
        &client.confirm().await,
        400,
        "invalid_request_body",
        "Context status is not pending",
    );
}

#[tokio::test]
async fn the_step_shows_a_form_and_then_the_end() {
    let client = happy().await;
    let step = client.step().await.json();
    assert_eq!(step["node"]["type"], "form");
    let fields = step["node"]["fields"].as_object().unwrap();
    let order = step["node"]["order"].as_array().unwrap();
    assert!(
        order.iter().all(|id| fields.contains_key(id.as_str().unwrap()))
            && order.len() == fields.len()
    );
    let execution = step["execution"].as_object().unwrap();
    assert_eq!(
        execution.keys().map(String::as_str).collect::<Vec<_>>(),
        ["id", "parentId", "status", "error", "currentStep", "minStep", "maxStep"]
    );
    client.submit(&json!({})).await;
    assert_eq!(client.step().await.json()["node"]["type"], "endStep");
    assert_eq!(client.state().steps_asked, 2);
}

#[tokio::test]
async fn a_server_without_the_step_call_answers_not_found() {
    let client = with(Options { step_call: false, ..Options::default() }).await;
    assert_error(&client.step().await, 404, "not_found", "");
    assert_eq!(client.accepted().await.len(), 2);
}

#[tokio::test]
async fn the_older_call_answers_a_bare_array() {
    let client = happy().await;
    let body = json!([{ "fileName": "a.png", "spektrDataField": "id_document" }]).to_string();
    let answer = post(&client, "{api}/v2/public/actions/{token}/submit-files", &body).await;
    assert_eq!(answer.status, 201);
    let uploads = answer.json().as_array().unwrap().clone();
    assert_eq!(
        (uploads.len(), &uploads[0]["fileName"], &uploads[0]["spektrDataField"]),
        (1, &json!("a.png"), &json!("id_document"))
    );
    assert!(uploads[0].get("entityReference").is_none());
    assert_eq!(client.upload_all(&uploads).await, [204]);
    for bad in ["{}", "[{}]", r#"[{"fileName":"a.exe","spektrDataField":"x"}]"#] {
        let answer = post(&client, "{api}/v2/public/actions/{token}/submit-files", bad).await;
        assert_error(&answer, 400, "invalid_request_body", "");
    }
}

#[tokio::test]
async fn tokens_look_like_jwts_differ_and_are_replaced_by_a_new_link() {
    let mut client = happy().await;
    let other = happy().await;
    let mut tokens = HashSet::from([client.token.clone(), other.token.clone()]);
    assert!(client.token.starts_with("eyJ") && client.token.split('.').count() == 3);
    assert_eq!(client.practice.link(), client.api("{api}/form?token={token}"));
    client.accepted().await;

    let link = client.practice.renew_link();
    assert_error(&client.confirm().await, 401, "unauthorized", "");
    client.token = client.practice.token();
    assert!(link.ends_with(&client.token) && tokens.insert(client.token.clone()));
    assert_eq!(client.confirm().await.status, 409, "what was submitted is still there");
}

#[tokio::test]
async fn unknown_paths_and_foreign_names_are_turned_away() {
    let client = happy().await;
    let answer = get(&client, "{api}/v2/public/elsewhere/{token}").await;
    assert_error(&answer, 404, "not_found", "");
    assert!(!answer.text.contains(&client.token));
    let foreign =
        client.http.get(client.api("{api}/practice/state")).header("host", "rebound.example");
    assert_eq!(read(foreign.send().await).await.unwrap().status, 421);
    let named = client.http.get(client.api("{api}/practice/state")).header("host", "localhost:1");
    assert_eq!(read(named.send().await).await.unwrap().status, 200);
}

#[tokio::test]
async fn uploads_lead_back_the_way_the_caller_came() {
    let client = happy().await;
    let url = client.api("{api}/v3/public/actions/{token}?filledBy=Jane");
    let answer =
        read(client.http.post(url).header("host", "127.0.0.1:9").json(&example()).send().await)
            .await
            .unwrap();
    assert_eq!(answer.uploads()[0]["url"], "http://127.0.0.1:9/practice-bucket");
}

#[tokio::test]
async fn only_this_computer_is_listened_to_and_a_taken_port_is_an_error() {
    let client = happy().await;
    let address = client.practice.api_url();
    let port: u16 = address.strip_prefix("http://127.0.0.1:").unwrap().parse().unwrap();
    assert_eq!(
        start(Options { port, ..Options::default() }).await.unwrap_err().kind(),
        std::io::ErrorKind::AddrInUse
    );
}

#[tokio::test]
async fn a_stopped_server_leaves_no_listener_and_no_connection() {
    let Client { practice, .. } = happy().await;
    let address = practice.api_url().replace("http://", "");
    let mut halfway = TcpStream::connect(&address).await.unwrap();
    halfway
        .write_all(
            b"POST /practice-bucket HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\nhalf",
        )
        .await
        .unwrap();
    timeout(BOUND, practice.stop()).await.unwrap();
    assert!(TcpStream::connect(&address).await.is_err());
    // Either an end or a reset; but not a wait for the rest.
    drop(timeout(BOUND, halfway.read_to_end(&mut Vec::new())).await.unwrap());
}

#[tokio::test]
async fn a_dropped_server_leaves_no_listener() {
    let practice = start(Options::default()).await.unwrap();
    let url = practice.api_url();
    assert_eq!(
        http().get(format!("{url}/practice/state")).send().await.unwrap().status().as_u16(),
        200
    );
    drop(practice);
    let gone = async {
        while TcpStream::connect(url.replace("http://", "")).await.is_ok() {
            tokio::task::yield_now().await;
        }
    };
    timeout(BOUND, gone).await.unwrap();
}
