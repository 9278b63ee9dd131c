//! Each scenario of the practice server, as a client sees it.

use std::time::{Duration, Instant};

use dossier::practice::{Options, Scenario};
use serde_json::json;

use super::support::{Answered, Client, Post, document, example, playing, with};

fn code(answer: &Answered) -> (u16, Option<String>) {
    (answer.status, answer.element("Code"))
}

async fn assert_completes(client: &Client) {
    assert_eq!(client.confirm().await.status, 200);
    assert!(client.state().completed);
    assert_eq!(client.state().submits_applied, 1);
}

#[tokio::test]
async fn no_files_completes_a_case_that_promised_some() {
    let client = playing(Scenario::NoFiles).await;
    assert_eq!(client.submit(&example()).await.json(), json!({ "status": "completed" }));
    assert!(client.state().completed && client.state().objects.is_empty());
}

#[tokio::test]
async fn reject_answers_400_to_every_submit() {
    let client = playing(Scenario::Reject).await;
    for _ in 0..2 {
        let answer = client.submit(&example()).await;
        assert_eq!(
            (answer.status, &answer.json()["errorCode"]),
            (400, &json!("invalid_request_body"))
        );
        assert!(answer.json()["message"].as_str().unwrap().contains("registration_number"));
    }
    assert_eq!((client.state().submits_received, client.state().submits_applied), (2, 0));
}

#[tokio::test]
async fn expired_token_submit_ends_at_the_first_submit_until_a_new_link() {
    let mut client = playing(Scenario::ExpiredTokenSubmit).await;
    assert_eq!(client.step().await.status, 200);
    assert_eq!(client.submit(&example()).await.status, 401);
    assert_eq!(client.step().await.status, 401);
    assert_eq!(client.state().submits_applied, 0);
    client.renew();
    assert_eq!(client.accepted().await.len(), 2);
}

#[tokio::test]
async fn expired_token_confirm_ends_at_the_first_confirm_until_a_new_link() {
    let mut client = playing(Scenario::ExpiredTokenConfirm).await;
    let uploads = client.accepted().await;
    assert_eq!(client.upload_all(&uploads).await, [204, 204]);
    for _ in 0..2 {
        assert_eq!(client.confirm().await.status, 401);
    }
    assert_eq!(client.step().await.status, 401);
    client.renew();
    assert_completes(&client).await;
}

#[tokio::test]
async fn missing_once_asks_for_the_first_file_again() {
    let client = playing(Scenario::MissingOnce).await;
    let uploads = client.accepted().await;
    assert_eq!(client.upload_all(&uploads).await, [204, 204]);
    assert!(!client.state().objects[0].present);
    let missing = client.confirm().await;
    assert_eq!((missing.status, missing.uploads().len()), (409, 1));
    assert_eq!(missing.uploads()[0]["fileName"], "registration_certificate.pdf");
    assert_eq!(client.upload_all(&missing.uploads()).await, [204]);
    assert_completes(&client).await;
    assert_eq!(
        client.state().objects.iter().map(|object| object.times).collect::<Vec<_>>(),
        [2, 1]
    );
}

#[tokio::test]
async fn missing_always_never_completes() {
    let client = playing(Scenario::MissingAlways).await;
    let mut uploads = client.accepted().await;
    for _ in 0..3 {
        assert!(client.upload_all(&uploads).await.iter().all(|status| *status == 204));
        let missing = client.confirm().await;
        assert_eq!((missing.status, missing.uploads().len()), (409, 1));
        uploads = missing.uploads();
    }
    assert!(!client.state().completed);
}

/// The submit's posts are refused with `refusal`; confirm's are good.
async fn check_stale(scenario: Scenario, refusal: (u16, &str), says: &str) {
    let client = playing(scenario).await;
    for upload in client.accepted().await {
        let answer = client.post(&Post::of(&upload, b"document")).await;
        assert_eq!(code(&answer), (refusal.0, Some(refusal.1.to_owned())), "{}", answer.text);
        assert_eq!(answer.element("Message").as_deref(), Some(says));
    }
    let fresh = client.confirm().await;
    assert_eq!(fresh.status, 409);
    assert_eq!(client.upload_all(&fresh.uploads()).await, [204, 204]);
    assert_completes(&client).await;
}

#[tokio::test]
async fn expired_posts_are_replaced_by_confirm() {
    check_stale(
        Scenario::ExpiredPosts,
        (403, "AccessDenied"),
        "Invalid according to Policy: Policy expired.",
    )
    .await;
}

#[tokio::test]
async fn an_expired_session_is_replaced_by_confirm() {
    check_stale(Scenario::ExpiredSession, (400, "ExpiredToken"), "The provided token has expired.")
        .await;
}

#[tokio::test]
async fn slow_takes_its_time() {
    let client = playing(Scenario::Slow).await;
    let started = Instant::now();
    let uploads = client.accepted().await;
    assert!(started.elapsed() >= Duration::from_millis(300));
    let started = Instant::now();
    let answer = client.post(&Post::of(&uploads[0], &vec![1; 256 * 1024])).await;
    assert_eq!(answer.status, 204);
    assert!(
        started.elapsed() >= Duration::from_millis(250),
        "a quarter of a mebibyte at a mebibyte a second"
    );
}

#[tokio::test]
async fn the_reading_rate_is_an_option_of_its_own() {
    let client = with(Options { slow_bytes_per_sec: Some(512 * 1024), ..Options::default() }).await;
    let uploads = client.accepted().await;
    let started = Instant::now();
    assert_eq!(client.post(&Post::of(&uploads[0], &vec![1; 128 * 1024])).await.status, 204);
    assert!(started.elapsed() >= Duration::from_millis(250));
}

#[tokio::test]
async fn cut_mid_body_takes_the_second_post_of_each_file() {
    let client = playing(Scenario::CutMidBody).await;
    for (upload, bytes) in client.accepted().await.iter().zip([4_000_000, 10]) {
        let post = Post::of(upload, &vec![7; bytes]);
        assert!(client.try_post(&post).await.is_err(), "cut");
        assert!(client.state().objects.iter().all(|object| object.key != upload["fields"]["key"]));
        assert_eq!(client.post(&post).await.status, 204);
    }
    assert_eq!(
        (client.state().traffic.connections_cut, client.state().traffic.posts_received),
        (2, 4)
    );
    assert_completes(&client).await;
}

#[tokio::test]
async fn refuse_early_answers_before_the_document_was_read() {
    let client = playing(Scenario::RefuseEarly).await;
    let uploads = client.accepted().await;
    // A document of a few bytes is out before the answer comes, so the answer is not lost.
    for upload in &uploads {
        assert_eq!(
            code(&client.post(&Post::of(upload, b"%PDF")).await),
            (403, Some("AccessDenied".into()))
        );
    }
    let fresh = client.confirm().await;
    assert_eq!(client.upload_all(&fresh.uploads()).await, [204, 204]);
    assert_completes(&client).await;
}

#[tokio::test]
async fn refuse_early_leaves_a_large_document_unread() {
    let client = playing(Scenario::RefuseEarly).await;
    let upload = &client.accepted().await[0];
    // The peer may see the answer or the reset, whichever comes first.
    if let Ok(answer) = client.try_post(&Post::of(upload, &vec![7; 15_000_000])).await {
        assert_eq!(answer.status, 403);
    }
    assert_eq!(client.state().traffic.uploads_refused, ["AccessDenied"]);
    assert!(client.state().objects.is_empty());
}

#[tokio::test]
async fn lost_submit_answer_is_applied_and_lost_once() {
    let client = playing(Scenario::LostSubmitAnswer).await;
    assert!(client.try_submit(&example()).await.is_err());
    assert_eq!((client.state().submits_received, client.state().submits_applied), (1, 1));
    assert_eq!(client.standing().await, ("pending".into(), 1));
    let missing = client.confirm().await;
    assert_eq!((missing.status, missing.uploads().len()), (409, 2));
    assert_eq!(client.upload_all(&missing.uploads()).await, [204, 204]);
    assert_completes(&client).await;
}

#[tokio::test]
async fn lost_submit_unapplied_leaves_nothing_behind() {
    let client = playing(Scenario::LostSubmitUnapplied).await;
    assert!(client.try_submit(&example()).await.is_err());
    assert_eq!((client.state().submits_received, client.state().submits_applied), (1, 0));
    assert_eq!(client.confirm().await.status, 400);
    assert_eq!(client.accepted().await.len(), 2);
}

#[tokio::test]
async fn lost_confirm_answer_is_completed_all_the_same() {
    let client = playing(Scenario::LostConfirmAnswer).await;
    let uploads = client.accepted().await;
    assert_eq!(client.confirm().await.status, 409, "only the answer that completes is lost");
    client.upload_all(&uploads).await;
    assert!(client.try_confirm().await.is_err());
    assert_eq!(client.standing().await, ("completed".into(), 2));
    assert_eq!(client.confirm().await.status, 400);
}

#[tokio::test]
async fn server_error_once_hits_each_call_and_each_file_first() {
    let client = playing(Scenario::ServerErrorOnce).await;
    let answer = client.submit(&example()).await;
    assert_eq!(
        (answer.status, &answer.json()["errorCode"]),
        (500, &json!("internal_server_error"))
    );
    assert_eq!(client.state().submits_applied, 0);
    let uploads = client.accepted().await;
    for upload in &uploads {
        let answer = client.post(&Post::of(upload, b"document")).await;
        assert_eq!(code(&answer), (503, Some("SlowDown".into())));
    }
    assert_eq!(client.upload_all(&uploads).await, [204, 204]);
    assert_eq!(client.confirm().await.status, 500);
    assert!(!client.state().completed);
    assert_completes(&client).await;
}

#[tokio::test]
async fn submit_garbled_is_applied_with_unreadable_json() {
    let client = playing(Scenario::SubmitGarbled).await;
    let answer = client.submit(&example()).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/json"));
    assert!(serde_json::from_str::<serde_json::Value>(&answer.text).is_err());
    assert_eq!((client.state().submits_applied, client.confirm().await.uploads().len()), (1, 2));
}

#[tokio::test]
async fn html_portal_answers_a_web_page_and_applies_nothing() {
    let client = playing(Scenario::HtmlPortal).await;
    let answer = client.submit(&example()).await;
    assert_eq!(answer.status, 200);
    assert!(
        answer.header("content-type").starts_with("text/html")
            && answer.text.starts_with("<!doctype html>")
    );
    assert_eq!(client.state().submits_applied, 0);
}

#[tokio::test]
async fn mismatched_uploads_lack_one_and_invent_one() {
    let client = playing(Scenario::MismatchedUploads).await;
    let uploads = client.accepted().await;
    let references: Vec<_> =
        uploads.iter().map(|upload| upload["entityReference"].as_str().unwrap()).collect();
    assert_eq!(references, ["company_reference_id_1", "somebody_else"]);
}

#[tokio::test]
async fn redirect_sends_every_call_elsewhere() {
    let client = playing(Scenario::Redirect).await;
    for answer in [client.submit(&example()).await, client.confirm().await, client.step().await] {
        assert_eq!(answer.status, 307);
        assert_eq!(
            answer.header("location"),
            format!("{}/practice/elsewhere", client.practice.api_url())
        );
    }
    assert_eq!((client.state().submits_applied, client.state().traffic.redirects_followed), (0, 0));
    client.http.post(client.api("{api}/practice/elsewhere")).send().await.unwrap();
    assert_eq!(client.state().traffic.redirects_followed, 1);
}

#[tokio::test]
async fn redirects_can_point_to_another_server() {
    let redirect_to = Some("http://127.0.0.1:9/".to_owned());
    let client =
        with(Options { scenario: Scenario::Redirect, redirect_to, ..Options::default() }).await;
    assert_eq!(client.step().await.header("location"), "http://127.0.0.1:9/");
}

#[tokio::test]
async fn a_redirect_of_the_storage_sends_documents_elsewhere() {
    let client = playing(Scenario::S3Redirect).await;
    let upload = &client.accepted().await[0];
    let answer = client.post(&Post::of(upload, document(upload).as_bytes())).await;
    assert_eq!(code(&answer), (307, Some("TemporaryRedirect".into())));
    assert_eq!(answer.element("Endpoint").as_deref(), Some(answer.header("location")));
    assert!(client.state().objects.is_empty());
}

#[tokio::test]
async fn the_busy_scenario_refuses_each_call_once() {
    let client = playing(Scenario::Busy).await;
    for answer in [client.submit(&example()).await, client.confirm().await, client.step().await] {
        assert_eq!((answer.status, answer.header("retry-after")), (429, "1"));
    }
    let uploads = client.accepted().await;
    client.upload_all(&uploads).await;
    assert_completes(&client).await;
    assert_eq!(client.step().await.status, 200);
}
