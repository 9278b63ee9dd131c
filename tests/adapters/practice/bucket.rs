//! The practice server's bucket: accepted posts, their order of fields, and bodies that break off.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dossier::practice::BUCKET;
use futures_util::stream;
use serde_json::{Value as Json, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use super::refusals::{FAR, own_policy};
use super::support::{BOUND, Client, Post, document, happy, read, sha256};

#[tokio::test]
async fn a_size_refusal_names_the_sizes() {
    let client = happy().await;
    let upload = &client.accepted().await[0];
    let large = client.post(&Post::of(upload, &vec![7; 15_728_641])).await;
    assert_eq!(
        (large.element("ProposedSize"), large.element("MaxSizeAllowed")),
        (Some("15728641".into()), Some("15728640".into()))
    );
    let largest = client.post(&Post::of(upload, &vec![7; 15_728_640])).await;
    assert_eq!(largest.status, 204);
    let small = client.post(&Post::of(upload, b"")).await;
    assert_eq!(
        (small.element("ProposedSize"), small.element("MinSizeAllowed")),
        (Some("0".into()), Some("1".into()))
    );
}

#[tokio::test]
async fn a_good_post_is_stored_with_its_digest() {
    let client = happy().await;
    let upload = &client.accepted().await[0];
    let bytes: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    let answer = client.post(&Post::of(upload, &bytes)).await;
    assert_eq!((answer.status, answer.text.as_str()), (204, ""));
    assert!(answer.header("etag").starts_with("\"sse-"));
    assert!(!answer.header("x-amz-request-id").is_empty() && !answer.header("date").is_empty());
    assert_eq!(
        answer.header("location"),
        format!(
            "{}/{BUCKET}/practice-workspace/endClient/entity-1/registration_certificate.pdf",
            client.practice.api_url()
        )
    );
    let stored = &client.state().objects[0];
    assert_eq!(stored.key, upload["fields"]["key"].as_str().unwrap());
    assert_eq!(
        (stored.bytes, stored.sha256.as_str()),
        (bytes.len() as u64, sha256(&bytes).as_str())
    );
    assert_eq!(
        (stored.content_type.as_deref(), stored.times, stored.present),
        (Some("application/pdf"), 1, true)
    );
    client.post(&Post::of(upload, b"other")).await;
    let stored = &client.state().objects[0];
    assert_eq!((stored.times, stored.sha256.as_str()), (2, sha256(b"other").as_str()));
}

#[tokio::test]
async fn posts_carry_their_fields_in_the_signed_order() {
    let client = happy().await;
    let upload = &client.accepted().await[0];
    let names: Vec<_> = upload["fields"].as_object().unwrap().keys().map(String::as_str).collect();
    let signing = [
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Date",
        "X-Amz-Security-Token",
        "Policy",
        "X-Amz-Signature",
    ];
    assert_eq!(names, [&["key", "Content-Type", "bucket"][..], &signing].concat());
    let policy: Json = serde_json::from_slice(
        &STANDARD.decode(upload["fields"]["Policy"].as_str().unwrap()).unwrap(),
    )
    .unwrap();
    assert!(policy["conditions"].as_array().unwrap().contains(&json!([
        "content-length-range",
        1,
        15_728_640
    ])));
    let names_and_case = |post: &mut Post| {
        post.parts.iter_mut().for_each(|(name, _)| *name = name.to_ascii_uppercase());
    };
    let mut post = Post::of(upload, b"document");
    names_and_case(&mut post);
    assert_eq!(client.post(&post).await.status, 204, "field names have no case");
}

#[tokio::test]
async fn a_field_after_the_document_is_not_looked_at() {
    let client = happy().await;
    let mut post = Post::of(&client.accepted().await[0], b"document");
    post.parts.push(("acl".into(), b"public-read".to_vec()));
    assert_eq!(client.post(&post).await.status, 204);
}

#[tokio::test]
async fn the_signer_chooses_the_status_of_success() {
    let client = happy().await;
    for (wanted, status) in [("200", 200), ("201", 201), ("204", 204), ("999", 204)] {
        let condition = json!({ "success_action_status": wanted });
        let answer = client
            .post(&own_policy(
                &client.practice,
                FAR,
                &[condition],
                &[("success_action_status", wanted)],
            ))
            .await;
        assert_eq!(answer.status, status, "{wanted}");
        if status == 201 {
            assert!(answer.text.contains("<PostResponse>"));
            assert_eq!(answer.element("Key").as_deref(), Some("user/scan.pdf"));
            assert_eq!(answer.element("ETag").as_deref(), Some(answer.header("etag")));
        } else {
            assert_eq!(answer.text, "");
        }
    }
}

#[tokio::test]
async fn only_posts_are_taken() {
    let client = happy().await;
    let answer =
        read(client.http.get(format!("{}/{BUCKET}", client.practice.api_url())).send().await)
            .await
            .unwrap();
    assert_eq!((answer.status, answer.element("Code").as_deref()), (405, Some("MethodNotAllowed")));
}

#[tokio::test]
async fn a_chunked_post_is_refused() {
    let client = happy().await;
    let post = Post::of(&client.accepted().await[0], b"document");
    let chunks = post
        .body()
        .chunks(500)
        .map(|chunk| Ok::<_, std::io::Error>(chunk.to_vec()))
        .collect::<Vec<_>>();
    let body = reqwest::Body::wrap_stream(stream::iter(chunks));
    let answer = read(
        client
            .http
            .post(&post.url)
            .header("content-type", &post.content_type)
            .body(body)
            .send()
            .await,
    )
    .await
    .unwrap();
    assert_eq!(
        (answer.status, answer.element("Code").as_deref()),
        (411, Some("MissingContentLength"))
    );
    assert!(client.state().objects.is_empty());
}

/// Sends the first `keep` bytes of a body that was announced whole, then ends the sending half.
async fn post_partly(client: &Client, post: &Post, keep: usize) -> String {
    let address = client.practice.api_url().replace("http://", "");
    let body = post.body();
    let head = format!(
        "POST /{BUCKET} HTTP/1.1\r\nHost: {address}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\r\n",
        post.content_type,
        body.len()
    );
    let mut stream = TcpStream::connect(&address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(&body[..keep]).await.unwrap();
    stream.shutdown().await.unwrap();
    let mut answer = String::new();
    timeout(BOUND, stream.read_to_string(&mut answer)).await.unwrap().unwrap();
    answer
}

#[tokio::test]
async fn a_body_that_breaks_off_is_refused_and_not_stored() {
    let client = happy().await;
    let upload = &client.accepted().await[0];
    let post = Post::of(upload, document(upload).as_bytes());
    let whole = post.body().len();
    for keep in [whole - 1, whole - 40, whole / 2, 10, 0] {
        let answer = post_partly(&client, &post, keep).await;
        assert!(
            answer.starts_with("HTTP/1.1 400 ") && answer.contains("<Code>IncompleteBody</Code>"),
            "{keep}: {answer}"
        );
    }
    assert!(client.state().objects.is_empty());
    assert_eq!(client.state().traffic.uploads_refused, ["IncompleteBody"; 5]);
}
