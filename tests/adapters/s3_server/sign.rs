//! Presigned posts and signed requests (AWS Signature Version 4), as the API's own server makes
//! them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest, Sha256};

/// MiniStack's root key.
pub(crate) const ACCESS_KEY: &str = "test";
pub(crate) const SECRET_KEY: &str = "test";
pub(crate) const REGION: &str = "us-east-1";
pub(crate) const BUCKET: &str = "dossier-samples";

/// The content of a post's policy, and its possible faults.
#[derive(Clone, Debug)]
pub(crate) struct Grant {
    pub(crate) key: String,
    /// Seconds from now until it ends; negative when it has ended.
    pub(crate) lives_secs: i64,
    pub(crate) secret: String,
    pub(crate) size: (u64, u64),
    /// A field the policy does not cover.
    pub(crate) extra: Option<(String, String)>,
    /// Another key than the signed one.
    pub(crate) sent_key: Option<String>,
}

impl Grant {
    pub(crate) fn new(key: &str, lives_secs: i64) -> Self {
        Self {
            key: key.into(),
            lives_secs,
            secret: SECRET_KEY.into(),
            size: (1, 15_728_640),
            extra: None,
            sent_key: None,
        }
    }

    /// The form fields in the order they are to be sent.
    pub(crate) fn fields(&self) -> Vec<(String, String)> {
        let now = Timestamp::now();
        let day = now.strftime("%Y%m%d").to_string();
        let credential = format!("{ACCESS_KEY}/{day}/{REGION}/s3/aws4_request");
        let date = now.strftime("%Y%m%dT%H%M%SZ").to_string();
        let signed = [
            ("key", self.key.as_str()),
            ("Content-Type", "application/pdf"),
            ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
            ("X-Amz-Credential", &credential),
            ("X-Amz-Date", &date),
        ];
        let mut conditions: Vec<_> =
            signed.iter().map(|(name, value)| json!({ *name: value })).collect();
        conditions.push(json!({ "bucket": BUCKET }));
        conditions.push(json!(["content-length-range", self.size.0, self.size.1]));
        let ends = Timestamp::from_second(now.as_second() + self.lives_secs).expect("a time");
        let policy =
            STANDARD.encode(json!({"expiration": ends.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), "conditions": conditions}).to_string());
        let signature = hex(&hmac(&signing_key(&self.secret, &day), policy.as_bytes()));
        let mut fields: Vec<(String, String)> =
            signed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        if let Some(key) = &self.sent_key {
            fields[0].1.clone_from(key);
        }
        fields.extend(self.extra.clone());
        fields.extend([("Policy".to_owned(), policy), ("X-Amz-Signature".to_owned(), signature)]);
        fields
    }
}

/// The `Authorization` header and the other signed headers of a request without a body.
pub(crate) fn signed_headers(method: &str, host: &str, path: &str) -> Vec<(&'static str, String)> {
    let now = Timestamp::now();
    let (day, date) =
        (now.strftime("%Y%m%d").to_string(), now.strftime("%Y%m%dT%H%M%SZ").to_string());
    let nothing = sha256_hex(b"");
    let names = "host;x-amz-content-sha256;x-amz-date";
    let canonical = format!(
        "{method}\n{path}\n\nhost:{host}\nx-amz-content-sha256:{nothing}\nx-amz-date:{date}\n\n{names}\n{nothing}"
    );
    let scope = format!("{day}/{REGION}/s3/aws4_request");
    let to_sign =
        format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{}", sha256_hex(canonical.as_bytes()));
    let signature = hex(&hmac(&signing_key(SECRET_KEY, &day), to_sign.as_bytes()));
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential={ACCESS_KEY}/{scope}, SignedHeaders={names}, Signature={signature}"
    );
    vec![("authorization", authorization), ("x-amz-content-sha256", nothing), ("x-amz-date", date)]
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn signing_key(secret: &str, day: &str) -> Vec<u8> {
    [day, REGION, "s3", "aws4_request"]
        .iter()
        .fold(format!("AWS4{secret}").into_bytes(), |key, part| hmac(&key, part.as_bytes()))
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes everything");
        text
    })
}
