//! Posts that the practice server's bucket refuses, with the status and code of S3 for each.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use dossier::practice::{BUCKET, Practice};
use serde_json::{Value as Json, json};

use super::support::{Answered, Post, happy};

pub(super) const FAR: &str = "2999-01-01T00:00:00.000Z";

/// A post under a policy of our own; the signing fields, the key and the bucket are covered.
pub(super) fn own_policy(
    practice: &Practice,
    expiration: &str,
    more: &[Json],
    fields: &[(&str, &str)],
) -> Post {
    let mut conditions = vec![json!({ "bucket": BUCKET }), json!(["starts-with", "$key", "user/"])];
    conditions.extend(
        ["x-amz-algorithm", "x-amz-credential", "x-amz-date"]
            .map(|name| json!(["starts-with", format!("${name}"), ""])),
    );
    conditions.extend_from_slice(more);
    signed(
        practice,
        &json!({ "expiration": expiration, "conditions": conditions }).to_string(),
        fields,
    )
}

fn signed(practice: &Practice, policy: &str, fields: &[(&str, &str)]) -> Post {
    let own = [("key", "user/scan.pdf")]
        .iter()
        .chain(fields)
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let fields = own.chain(practice.sign_policy(&STANDARD.encode(policy)));
    Post::to(&format!("{}/{BUCKET}", practice.api_url()), fields, b"document")
}

struct Case {
    name: &'static str,
    /// Turns a sound post into this one.
    spoil: fn(&mut Post, &Practice),
    status: u16,
    code: &'static str,
    says: &'static str,
}

const fn case(
    name: &'static str,
    status: u16,
    code: &'static str,
    says: &'static str,
    spoil: fn(&mut Post, &Practice),
) -> Case {
    Case { name, spoil, status, code, says }
}

fn forms() -> Vec<Case> {
    vec![
        case("no file", 400, "InvalidArgument", "exactly one file upload", |post, _| {
            post.remove("file");
        }),
        case("two files", 400, "InvalidArgument", "exactly one file upload", |post, _| {
            post.parts.push(("file".into(), b"again".to_vec()));
        }),
        case("key after the file", 400, "InvalidArgument", "a field named 'key'", |post, _| {
            let key = post.parts.remove(0);
            post.parts.push(key);
        }),
        case("file first", 400, "InvalidArgument", "check the order of the fields", |post, _| {
            post.parts.rotate_right(1);
        }),
        case("signature after the file", 400, "InvalidArgument", "'X-Amz-Signature'", |post, _| {
            let signature = post.parts.remove(post.parts.len() - 2);
            post.parts.push(signature);
        }),
        case("no policy", 403, "AccessDenied", "Access Denied", |post, _| post.remove("Policy")),
        case(
            "fields too long",
            400,
            "MaxPostPreDataLengthExceeded",
            "preceding the upload file",
            |post, _| {
                post.add("x-ignore-a", &"a".repeat(21_000));
            },
        ),
        case(
            "many fields too long",
            400,
            "MaxPostPreDataLengthExceeded",
            "preceding the upload file",
            |post, _| {
                for number in 0..30 {
                    post.add(&format!("x-ignore-{number}"), &"a".repeat(700));
                }
            },
        ),
        case("not multipart", 412, "PreconditionFailed", "pre-conditions", |post, _| {
            post.content_type = "application/pdf".into();
        }),
        case("wrong boundary", 400, "MalformedPOSTRequest", "well-formed", |post, _| {
            post.content_type = "multipart/form-data; boundary=other".into();
        }),
        case("other bucket", 404, "NoSuchBucket", "does not exist", |post, _| {
            post.url = post.url.replace(BUCKET, "other-bucket");
        }),
        case("document too large", 400, "EntityTooLarge", "exceeds the maximum", |post, _| {
            *post.value("file") = vec![7; 15_728_641];
        }),
        case("document empty", 400, "EntityTooSmall", "smaller than the minimum", |post, _| {
            post.value("file").clear();
        }),
    ]
}

fn signatures() -> Vec<Case> {
    vec![
        case("signature tampered", 403, "SignatureDoesNotMatch", "does not match", |post, _| {
            post.set("X-Amz-Signature", &"0".repeat(64));
        }),
        case("policy tampered", 403, "SignatureDoesNotMatch", "does not match", |post, _| {
            let policy = STANDARD.decode(post.value("Policy")).unwrap();
            let policy = String::from_utf8(policy).unwrap().replace("15728640", "99999999");
            post.set("Policy", &STANDARD.encode(policy));
        }),
        case("unknown key", 403, "InvalidAccessKeyId", "does not exist", |post, _| {
            let credential = String::from_utf8(post.value("X-Amz-Credential").clone()).unwrap();
            post.set("X-Amz-Credential", &credential.replace("ASIA", "AKIA"));
        }),
        case("other day in the credential", 400, "InvalidArgument", "X-Amz-Date", |post, _| {
            let credential = String::from_utf8(post.value("X-Amz-Credential").clone()).unwrap();
            let parts: Vec<_> = credential.split('/').collect();
            post.set(
                "X-Amz-Credential",
                &format!("{}/20200101/{}/s3/aws4_request", parts[0], parts[2]),
            );
        }),
        case("other region", 400, "InvalidArgument", "credential is malformed", |post, _| {
            let credential = String::from_utf8(post.value("X-Amz-Credential").clone()).unwrap();
            post.set("X-Amz-Credential", &credential.replace("eu-north-1", "us-east-1"));
        }),
        case(
            "credential no credential",
            400,
            "InvalidArgument",
            "credential is malformed",
            |post, _| {
                post.set("X-Amz-Credential", "nobody");
            },
        ),
        case("date no date", 400, "InvalidArgument", "X-Amz-Date", |post, _| {
            post.set("X-Amz-Date", "yesterday");
        }),
        case("other algorithm", 400, "InvalidArgument", "AWS4-HMAC-SHA256", |post, _| {
            post.set("X-Amz-Algorithm", "AWS2");
        }),
    ]
}

fn policies() -> Vec<Case> {
    vec![
        case(
            "other key",
            403,
            "AccessDenied",
            r#"Policy Condition failed: ["eq", "$key", "practice-workspace/"#,
            |post, _| {
                post.set("key", "elsewhere.pdf");
            },
        ),
        case(
            "other type",
            403,
            "AccessDenied",
            r#"Policy Condition failed: ["eq", "$content-type", "application/pdf"]"#,
            |post, _| {
                post.set("Content-Type", "text/html");
            },
        ),
        case("no session token", 403, "AccessDenied", "$x-amz-security-token", |post, _| {
            post.remove("X-Amz-Security-Token");
        }),
        case("field twice", 403, "AccessDenied", "Policy Condition failed", |post, _| {
            post.add("Content-Type", "application/pdf");
        }),
        case(
            "extra field",
            403,
            "AccessDenied",
            "Invalid according to Policy: Extra input fields: acl",
            |post, _| {
                post.add("acl", "public-read");
            },
        ),
        case(
            "expired",
            403,
            "AccessDenied",
            "Invalid according to Policy: Policy expired.",
            |post, practice| {
                *post = own_policy(practice, "2020-01-01T00:00:00.000Z", &[], &[]);
            },
        ),
        case(
            "starts with something else",
            403,
            "AccessDenied",
            r#"["starts-with", "$key", "user/"]"#,
            |post, practice| {
                *post = own_policy(practice, FAR, &[], &[]);
                post.set("key", "other/scan.pdf");
            },
        ),
        case("own size range", 400, "EntityTooLarge", "exceeds", |post, practice| {
            *post = own_policy(practice, FAR, &[json!(["content-length-range", 0, 7])], &[]);
        }),
        case(
            "bucket not covered",
            403,
            "AccessDenied",
            "Extra input fields: bucket",
            |post, practice| {
                let fields = ["key", "x-amz-algorithm", "x-amz-credential", "x-amz-date"];
                let conditions = fields.map(|name| json!(["starts-with", format!("${name}"), ""]));
                *post = signed(
                    practice,
                    &json!({ "expiration": FAR, "conditions": conditions }).to_string(),
                    &[],
                );
            },
        ),
    ]
}

fn policy_documents() -> Vec<Case> {
    vec![
        case("policy no JSON", 400, "InvalidPolicyDocument", "Invalid JSON", |post, practice| {
            *post = signed(practice, "{", &[]);
        }),
        case(
            "policy without end",
            400,
            "InvalidPolicyDocument",
            "missing expiration",
            |post, practice| {
                *post = signed(practice, r#"{"conditions":[]}"#, &[]);
            },
        ),
        case(
            "policy end no time",
            400,
            "InvalidPolicyDocument",
            "'expiration'",
            |post, practice| {
                *post = signed(practice, r#"{"expiration":"soon","conditions":[]}"#, &[]);
            },
        ),
        case(
            "policy without conditions",
            400,
            "InvalidPolicyDocument",
            "missing conditions",
            |post, practice| {
                *post = signed(practice, &json!({ "expiration": FAR }).to_string(), &[]);
            },
        ),
        case("policy no base64", 400, "InvalidPolicyDocument", "Base64", |post, practice| {
            let fields = practice.sign_policy("%%%");
            *post = Post::to(
                &post.url,
                [("key".to_owned(), "user/a.pdf".to_owned())].into_iter().chain(fields),
                b"document",
            );
        }),
    ]
}

async fn check(cases: Vec<Case>) {
    let client = happy().await;
    let upload = &client.accepted().await[0];
    let mut codes = Vec::new();
    for Case { name, spoil, status, code, says } in cases {
        let mut post = Post::of(upload, b"document");
        spoil(&mut post, &client.practice);
        let answer = client.post(&post).await;
        assert_eq!(
            (answer.status, answer.element("Code").as_deref()),
            (status, Some(code)),
            "{name}: {}",
            answer.text
        );
        assert!(answer.element("Message").unwrap().contains(says), "{name}: {}", answer.text);
        assert_refusal_is_whole(name, &answer);
        codes.push(code);
    }
    let state = client.state();
    assert_eq!(state.traffic.uploads_refused, codes);
    assert_eq!(state.traffic.posts_received, codes.len() as u64);
    assert!(state.objects.is_empty(), "nothing that was refused is stored");
    // The good post still works: no refusal spoils it.
    assert_eq!(client.post(&Post::of(upload, b"document")).await.status, 204);
}

fn assert_refusal_is_whole(name: &str, answer: &Answered) {
    assert!(answer.text.starts_with(r#"<?xml version="1.0" encoding="UTF-8"?>"#), "{name}");
    assert_eq!(answer.header("content-type"), "application/xml", "{name}");
    assert_eq!(
        answer.element("RequestId").as_deref(),
        Some(answer.header("x-amz-request-id")),
        "{name}"
    );
    assert!(answer.element("HostId").is_some_and(|id| !id.is_empty()), "{name}");
    assert!(!answer.header("date").is_empty(), "{name}");
}

#[tokio::test]
async fn a_malformed_form_is_refused() {
    check(forms()).await;
}

#[tokio::test]
async fn a_wrong_signature_is_refused() {
    check(signatures()).await;
}

#[tokio::test]
async fn fields_outside_the_policy_are_refused() {
    check(policies()).await;
    check(policy_documents()).await;
}
