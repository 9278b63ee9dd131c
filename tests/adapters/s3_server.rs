//! Uploads to a real S3 server that enforces POST policies (`MiniStack`, from `PyPI`), signed by
//! this test.
//!
//! `DOSSIER_MINISTACK_PYTHON` names the Python that has the server; `packaging/check` installs it
//! and sets the variable. A small API in front of the server is part of this test; it stores no
//! documents.
#![expect(clippy::disallowed_methods, reason = "a signature contains the current time")]
#![expect(clippy::expect_used, reason = "a test stops at the first step that fails, with its name")]

mod api;
mod server;
mod sign;

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use dossier::domain::failure::{S3Refusal, UploadFault};
use dossier::domain::hidden::Hidden;
use dossier::domain::ticket::Post;
use dossier::engine::clock::SystemClock;
use dossier::engine::message::Target;
use dossier::engine::ports::{Connect, Documents as _, Spektr};
use dossier::engine::transfer;
use dossier::files::VerifiedReread;
use dossier::net::HttpConnect;
use secrecy::SecretString;
use server::MiniStack;
use sign::{Grant, sha256_hex};

fn session(api: &str) -> Arc<dyn Spektr> {
    let target = Target {
        api_url: api.to_owned(),
        token: SecretString::from("a-token-of-no-use".to_owned()),
        api_key: None,
        filled_by: Hidden("Tester".into()),
        upload_hosts: Vec::new(),
    };
    HttpConnect::default().open(&target).expect("a session")
}

fn document(bytes: usize) -> Bytes {
    let mut document = b"%PDF-1.4 SAMPLE\n".to_vec();
    document.extend((0..bytes).map(|at| u8::try_from(at * 31 % 251).unwrap_or(0)));
    Bytes::from(document)
}

async fn upload(
    server: &MiniStack,
    grant: &Grant,
    document: Bytes,
) -> Result<Option<String>, UploadFault> {
    let post = Post { url: server.bucket_url(), fields: grant.fields() };
    assert!(post.is_sendable());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("scan.pdf");
    std::fs::write(&path, document).expect("written");
    let documents = VerifiedReread::new();
    let attachment = documents.examine(&path).expect("a document");
    let clock = SystemClock::default();
    let sending = transfer::send(
        session(&server.url()),
        Arc::new(documents),
        &clock,
        attachment,
        post,
        Arc::default(),
        Duration::from_secs(30),
    );
    sending.await.map(|stored| stored.etag)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_real_s3_server_takes_our_form_and_refuses_what_it_was_not_signed_for() {
    let server = MiniStack::start().await;
    let sound = || Grant::new("case/one.pdf", 3_600);

    let small = document(100_000);
    let etag = upload(&server, &sound(), small.clone()).await.expect("stored");
    assert!(
        etag.is_some_and(|etag| etag.trim_matches('"').len() == 32),
        "32 digits, which are compared where the server says that they are an MD5"
    );
    assert_eq!(
        server.stored("case/one.pdf").await.map(|body| sha256_hex(&body)),
        Some(sha256_hex(&small))
    );

    let large = document(14_900_000);
    upload(&server, &Grant::new("case/large.pdf", 3_600), large.clone()).await.expect("stored");
    assert_eq!(
        server.stored("case/large.pdf").await.map(|body| sha256_hex(&body)),
        Some(sha256_hex(&large))
    );

    let refused = [
        (Grant::new("x.pdf", -60), document(10), "AccessDenied", "expired"),
        (Grant { secret: "wrong".into(), ..sound() }, document(10), "SignatureDoesNotMatch", ""),
        (
            Grant { extra: Some(("x-amz-meta-note".into(), "not signed".into())), ..sound() },
            document(10),
            "AccessDenied",
            "Extra input fields",
        ),
        (
            Grant { sent_key: Some("case/other.pdf".into()), ..sound() },
            document(10),
            "AccessDenied",
            "Policy Condition failed",
        ),
        (Grant { size: (1, 50), ..sound() }, document(100), "EntityTooLarge", ""),
        (Grant { size: (1_000, 2_000), ..sound() }, document(10), "EntityTooSmall", ""),
    ];
    for (grant, body, code, words) in refused {
        match upload(&server, &grant, body).await {
            Err(UploadFault::Refused(S3Refusal { code: said, message, .. })) => {
                assert_eq!(said, code);
                assert!(message.0.contains(words), "{code}: {}", message.0);
            }
            other => panic!("{code} was expected, not {other:?}"),
        }
    }
    assert_eq!(server.stored("x.pdf").await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_case_reaches_a_real_s3_server_even_when_the_first_posts_have_expired() {
    let server = MiniStack::start().await;
    for first_posts_live_secs in [3_600, -60] {
        let folder = tempfile::tempdir().expect("a folder");
        let case = folder.path().join("case.json");
        std::fs::copy("tests/fixtures/seed-case.json", &case).expect("copied");
        let documents = [
            ("registration_certificate.pdf", document(2_000_000)),
            ("passport_scan.pdf", document(300_000)),
        ];
        for (name, body) in &documents {
            std::fs::write(folder.path().join(name), body).expect("written");
        }
        let token = folder.path().join("token");
        std::fs::write(&token, "a-token-of-no-use").expect("written");
        let api = api::Api::start(server.clone_handle(), first_posts_live_secs).await;

        let mut dossier = tokio::process::Command::new(env!("CARGO_BIN_EXE_dossier"));
        dossier
            .args(["submit"])
            .arg(&case)
            .args(["--api", &api.url(), "--json", "--token-file"])
            .arg(&token);
        let output =
            dossier.env("HOME", folder.path()).kill_on_drop(true).output().await.expect("ran");
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));

        for (at, (name, body)) in documents.iter().enumerate() {
            let key = format!("workspace/endClient/{}/{name}", api.entity(at));
            assert_eq!(
                server.stored(&key).await.map(|body| sha256_hex(&body)),
                Some(sha256_hex(body)),
                "{name}"
            );
        }
        assert_eq!(api.submits(), 1);
    }
}
