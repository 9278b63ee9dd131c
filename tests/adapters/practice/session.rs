//! Sessions of two steps on the practice server: starting one, forms in the requested language,
//! judged answers, and the state between the steps.

use dossier::practice::{Options, Scenario, Session};
use serde_json::{Value as Json, json};

use super::support::{Answered, Client, example, read, with};

async fn two_steps() -> Client {
    with(Options { session: Session::TwoSteps, ..Options::default() }).await
}

fn declaration() -> Json {
    json!({
        "declared_by": "Jane Roe",
        "pep_status": "no",
        "declared_on": 1_700_000_000,
        "signed_statement": "statement.pdf",
        "declaration_consent": true,
    })
}

/// The example with answers to the first form, a list of people with a document each among them.
fn business() -> Json {
    let mut business = example();
    business["trading_name"] = json!("Acme");
    business["signatories"] = json!([
        { "signatory_name": "Jane Roe", "signature_specimen": "jane.pdf" },
        { "signatory_name": "John Smith", "signature_specimen": "john.pdf" },
    ]);
    business
}

async fn in_language(client: &Client, language: &str) -> Json {
    let request = client
        .http
        .get(client.api("{api}/v2/public/actions/{token}"))
        .header("content-language", language);
    read(request.send().await).await.unwrap().json()
}

async fn sent(client: &Client, payload: &Json) {
    let accepted = client.submit(payload).await;
    assert_eq!(accepted.status, 200, "{accepted:?}");
    assert!(client.upload_all(&accepted.uploads()).await.iter().all(|status| *status == 204));
    assert_eq!(client.confirm().await.json()["status"], "completed");
}

#[tokio::test]
async fn both_steps_are_filled_in_one_after_the_other_and_the_end_says_so() {
    let client = two_steps().await;
    assert_eq!(client.standing().await, ("pending".to_owned(), 1));
    sent(&client, &business()).await;
    // Made ready before it waits.
    let running = client.step().await.json();
    assert_eq!(
        (&running["execution"]["status"], &running["node"]),
        (&json!("running"), &Json::Null)
    );
    assert_eq!(client.standing().await, ("pending".to_owned(), 2));
    assert_eq!(client.step().await.json()["node"]["id"], "practice-declaration");
    sent(&client, &declaration()).await;
    assert_eq!(client.standing().await, ("completed".to_owned(), 3));
    assert_eq!(client.step().await.json()["node"]["type"], "endStep");
    let state = client.state();
    assert!(state.completed && state.step == 3);
    assert_eq!(state.payloads, [business(), declaration()]);
    assert_eq!(client.submit(&declaration()).await.status, 400);
    assert_eq!(client.confirm().await.status, 400);
}

#[tokio::test]
async fn a_document_in_a_list_is_asked_for_without_a_reference() {
    let client = two_steps().await;
    let uploads = client.submit(&business()).await.uploads();
    let specimens: Vec<&Json> =
        uploads.iter().filter(|upload| upload["spektrDataField"] == "signature_specimen").collect();
    assert_eq!(
        specimens.iter().map(|upload| &upload["fileName"]).collect::<Vec<_>>(),
        ["jane.pdf", "john.pdf"]
    );
    assert!(specimens.iter().all(|upload| upload.get("entityReference").is_none()));
    assert_eq!(uploads.len(), 4);
}

#[tokio::test]
async fn answers_that_do_not_fit_the_form_are_refused_and_not_applied() {
    let client = two_steps().await;
    for (key, value) in [
        ("annual_revenue", json!("much")),
        ("state_of_incorporation", json!("CA")),
        ("unheard_of", json!(1)),
    ] {
        let mut payload = business();
        payload[key] = value;
        let refused = client.submit(&payload).await;
        assert_eq!(
            (refused.status, refused.json()["errorCode"].as_str()),
            (400, Some("invalid_request_body")),
            "{key}"
        );
        assert!(refused.json()["message"].as_str().unwrap().starts_with(key), "{refused:?}");
    }
    assert_eq!(client.state().submits_applied, 0);
    assert_eq!(client.standing().await, ("pending".to_owned(), 1));
}

#[tokio::test]
async fn the_form_speaks_the_language_asked_for() {
    let client = two_steps().await;
    for (language, title) in [
        ("en-US", "About the business"),
        ("da-DK", "Om virksomheden"),
        ("xx", "About the business"),
    ] {
        assert_eq!(
            in_language(&client, language).await["node"]["fields"]["about"]["attributes"]["content"],
            title
        );
    }
}

#[tokio::test]
async fn by_the_new_link_the_form_is_another() {
    let mut client = with(Options { scenario: Scenario::FormChanged, ..Options::default() }).await;
    assert!(client.step().await.json()["node"]["fields"].get("website").is_some());
    let mut payload = business();
    payload["website"] = json!("https://example.com");
    assert_eq!(client.submit(&payload).await.status, 401);
    client.renew();
    let form = client.step().await.json()["node"].clone();
    assert!(form["fields"].get("website").is_none() && form["fields"].get("licence").is_some());
    assert_eq!(
        client.submit(&payload).await.json()["message"],
        "website is not asked for in this step"
    );
    payload.as_object_mut().unwrap().remove("website");
    assert_eq!(
        client.submit(&payload).await.json()["message"],
        "licence_number: Give the licence number"
    );
    payload["licence_number"] = json!("L-1");
    sent(&client, &payload).await;
    assert_eq!(client.state().step, 2);
}

async fn start(client: &Client, headers: &[(&str, &str)], body: &str) -> Answered {
    let url = client.api("{api}/v2/public/actions/processId/process-1/workspaceId/workspace-1");
    let request =
        client.http.post(url).header("content-type", "application/json").body(body.to_owned());
    read(
        headers
            .iter()
            .fold(request, |request, (name, value)| request.header(*name, *value))
            .send()
            .await,
    )
    .await
    .unwrap()
}

#[tokio::test]
async fn a_session_is_started_once_for_each_key() {
    let mut client = two_steps().await;
    let keyed = |key| [("x-api-key", "any"), ("idempotency-key", key)];
    let body = r#"{"data":{"reference":"R-1","contact_email":"jane@example.com"}}"#;
    assert_eq!(start(&client, &[("idempotency-key", "one")], body).await.status, 401);
    let first = start(&client, &keyed("one"), body).await;
    assert_eq!((first.status, first.header("idempotent-replayed")), (201, ""));
    assert_eq!(first.json()["availableLanguages"], json!(["en-US", "da-DK"]));
    let again = start(&client, &keyed("one"), body).await;
    assert_eq!((again.status, again.header("idempotent-replayed")), (201, "true"));
    assert_eq!(again.json(), first.json());
    assert_eq!(start(&client, &keyed("one"), "{}").await.status, 422);
    assert_eq!(start(&client, &keyed("two"), "[]").await.status, 400);
    assert_eq!(client.step().await.status, 401, "the session before has ended");
    first.json()["token"].as_str().unwrap().clone_into(&mut client.token);
    assert_eq!(
        client.step().await.json()["node"]["fields"]["email"]["config"]["value"],
        "jane@example.com"
    );
    let other = start(&client, &keyed("two"), "").await;
    assert_eq!(other.status, 201);
    assert_ne!(other.json()["token"], first.json()["token"]);
}
