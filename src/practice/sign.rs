//! The server's keys: tokens, presigned posts, and the check of a post's signature.
//!
//! All secrets derive from one random seed per start, and `Debug` shows none. The signature is AWS
//! Signature Version 4 for browser posts ("POST policy" in the S3 API reference). Knows nothing of
//! HTTP and of what was stored.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;
use serde_json::json;
use sha2::{Digest, Sha256};

use super::address::BUCKET;
use super::policy::Form;
use super::promise::content_type;
use super::refusal::Refusal;

/// Lifetime of a token, in seconds.
const TOKEN_SECS: i64 = 2 * 60 * 60;
/// Lifetime of a presigned post, in seconds ([seed](../../docs/spektr-api.md#form-fields)).
const POST_SECS: i64 = 60 * 60;
/// Largest document that the policy allows, in bytes
/// ([inferred](../../docs/spektr-api.md#size-limit)).
const MAX_DOCUMENT_BYTES: u64 = 15_728_640;
/// Block size of HMAC-SHA256; every key here is shorter.
const HMAC_BLOCK_BYTES: usize = 64;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";
const REGION: &str = "eu-north-1";

/// Validity of a signed post.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Freshness {
    /// Valid for an hour.
    Fresh,
    /// Its policy expired a minute ago.
    Expired,
    /// Its policy is valid, but the credentials that signed it have expired.
    StaleSession,
}

/// A session token with its expiry.
pub(super) struct Token {
    pub(super) text: String,
    pub(super) expires: Timestamp,
    /// True once a scenario made it invalid.
    pub(super) dead: bool,
}

/// Signs tokens and posts, and checks posts.
pub(super) struct Signer {
    seed: [u8; 32],
    secret_key: String,
    access_key: String,
}

impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signer").finish_non_exhaustive()
    }
}

impl Signer {
    pub(super) fn new(seed: [u8; 32]) -> Self {
        let secret_key = derive(&seed, "secret key", 0)[..40].to_owned();
        let access_key =
            format!("ASIA{}", derive(&seed, "access key", 0)[..16].to_ascii_uppercase());
        Self { seed, secret_key, access_key }
    }

    /// Returns 64 hex digits that are unique to this start of the server, the purpose and the
    /// number.
    pub(super) fn derive(&self, purpose: &str, number: u64) -> String {
        derive(&self.seed, purpose, number)
    }

    /// Makes the `number`-th token of this server, in the shape of a JWT.
    pub(super) fn token(&self, number: u64, now: Timestamp) -> Token {
        let expires = later(now, TOKEN_SECS);
        let header = URL_SAFE_NO_PAD.encode(json!({"alg": "HS256", "typ": "JWT"}).to_string());
        let claims = json!({"sub": &self.derive("session", number)[..24], "iat": now.as_second(), "exp": expires.as_second()});
        let body = format!("{header}.{}", URL_SAFE_NO_PAD.encode(claims.to_string()));
        let signature = URL_SAFE_NO_PAD.encode(hmac(&self.seed, &body));
        Token { text: format!("{body}.{signature}"), expires, dead: false }
    }

    /// Makes the fields of a presigned post for one object, in the order in which they are sent.
    pub(super) fn post(
        &self,
        key: &str,
        file_name: &str,
        freshness: Freshness,
        now: Timestamp,
    ) -> Vec<(String, String)> {
        let (signed, expires) = match freshness {
            Freshness::Fresh | Freshness::StaleSession => (now, later(now, POST_SECS)),
            Freshness::Expired => (later(now, -POST_SECS), later(now, -60)),
        };
        let mut fields = vec![
            ("key", key.to_owned()),
            (
                "Content-Type",
                content_type(file_name).unwrap_or("application/octet-stream").to_owned(),
            ),
            ("bucket", BUCKET.to_owned()),
            ("X-Amz-Algorithm", ALGORITHM.to_owned()),
            ("X-Amz-Credential", self.credential(signed)),
            ("X-Amz-Date", amz_date(signed)),
            ("X-Amz-Security-Token", self.session_token(freshness == Freshness::StaleSession)),
        ];
        let mut conditions: Vec<_> =
            fields.iter().map(|(name, value)| json!({ *name: value })).collect();
        conditions.push(json!(["content-length-range", 1, MAX_DOCUMENT_BYTES]));
        let expiration = expires.strftime("%Y-%m-%dT%H:%M:%S.000Z").to_string();
        let policy = STANDARD
            .encode(json!({"expiration": expiration, "conditions": conditions}).to_string());
        let signature = self.signature(&signed.strftime("%Y%m%d").to_string(), &policy);
        fields.push(("Policy", policy));
        fields.push(("X-Amz-Signature", signature));
        fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
    }

    /// Makes the signing fields for a policy of the caller, in base64.
    pub(super) fn sign_form(&self, policy: &str, now: Timestamp) -> Vec<(String, String)> {
        [
            ("X-Amz-Algorithm", ALGORITHM.to_owned()),
            ("X-Amz-Credential", self.credential(now)),
            ("X-Amz-Date", amz_date(now)),
            ("Policy", policy.to_owned()),
            ("X-Amz-Signature", self.signature(&now.strftime("%Y%m%d").to_string(), policy)),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into()
    }

    /// Checks the signature of a form's policy and returns the policy, in base64.
    ///
    /// # Errors
    /// In S3's order: a missing field, a malformed one, an unknown key, expired credentials, a
    /// wrong signature.
    pub(super) fn check<'f>(&self, form: &'f Form) -> Result<&'f str, Refusal> {
        let policy = form.get("policy").ok_or(Refusal::Anonymous)?;
        let algorithm = form.require("X-Amz-Algorithm")?;
        let credential = form.require("X-Amz-Credential")?;
        let date = form.require("X-Amz-Date")?;
        let signature = form.require("X-Amz-Signature")?;
        if algorithm != ALGORITHM {
            return Err(Refusal::bad_argument(
                "X-Amz-Algorithm",
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256\"",
            ));
        }
        let mut parts = credential.split('/');
        let scope = [(); 5].map(|()| parts.next().unwrap_or_default());
        let [access_key, day, region, service, terminator] = scope;
        if parts.next().is_some()
            || (service, terminator) != ("s3", "aws4_request")
            || region != REGION
            || day.len() != 8
        {
            return Err(Refusal::bad_argument(
                "X-Amz-Credential",
                "The credential is malformed; expecting KEY/YYYYMMDD/REGION/s3/aws4_request.",
            ));
        }
        if !is_amz_date(date) || !date.starts_with(day) {
            return Err(Refusal::bad_argument(
                "X-Amz-Date",
                "X-Amz-Date must be YYYYMMDD'T'HHMMSS'Z', on the day the credential names.",
            ));
        }
        if access_key != self.access_key {
            return Err(Refusal::UnknownAccessKey);
        }
        if form.get("x-amz-security-token") == Some(&self.session_token(true)) {
            return Err(Refusal::SessionExpired);
        }
        if signature == self.signature(day, policy) {
            Ok(policy)
        } else {
            Err(Refusal::WrongSignature)
        }
    }

    fn credential(&self, signed: Timestamp) -> String {
        format!("{}/{}/{REGION}/s3/aws4_request", self.access_key, signed.strftime("%Y%m%d"))
    }

    fn session_token(&self, stale: bool) -> String {
        format!("FwoG{}", self.derive("security token", u64::from(stale)))
    }

    fn signature(&self, day: &str, policy: &str) -> String {
        let start = hmac(format!("AWS4{}", self.secret_key).as_bytes(), day);
        let key = [REGION, "s3", "aws4_request"].iter().fold(start, |key, part| hmac(&key, part));
        hex(&hmac(&key, policy))
    }
}

fn derive(seed: &[u8], purpose: &str, number: u64) -> String {
    hex(&hmac(seed, &format!("{purpose} {number}")))
}

/// HMAC-SHA256 of a text. Keys shorter than a block are padded with zeros, as the algorithm does.
fn hmac(key: &[u8], text: &str) -> [u8; 32] {
    let mut block = [0; HMAC_BLOCK_BYTES];
    for (slot, byte) in block.iter_mut().zip(key) {
        *slot = *byte;
    }
    let mut mac = Hmac::<Sha256>::new(&block.into());
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().into()
}

/// Returns lower-case hex digits.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// Returns the hasher's SHA-256 in hex.
pub(super) fn finish(hasher: Sha256) -> String {
    hex(&hasher.finalize())
}

fn amz_date(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn is_amz_date(text: &str) -> bool {
    text.len() == 16
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 => byte == b'T',
            15 => byte == b'Z',
            _ => byte.is_ascii_digit(),
        })
}

/// Adds seconds, which may be negative; returns `at` if the result is out of range.
fn later(at: Timestamp, secs: i64) -> Timestamp {
    at.checked_add(jiff::SignedDuration::from_secs(secs)).unwrap_or(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Test case 1 of RFC 4231, and the key derivation example of the AWS reference for Signature
    /// Version 4.
    #[test]
    fn signing_follows_the_published_examples() {
        assert_eq!(
            hex(&hmac(&[0x0b; 20], "Hi There")),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        );
        let start = hmac(b"AWS4wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "20120215");
        let key =
            ["us-east-1", "iam", "aws4_request"].iter().fold(start, |key, part| hmac(&key, part));
        assert_eq!(hex(&key), "f4780e2d9f65fa895f9c67b32ce1baf0b0d8a43505a000a1a9e090d414db404d");
    }

    #[test]
    fn nothing_secret_is_shown() {
        let signer = Signer::new([7; 32]);
        assert_eq!(format!("{signer:?}"), "Signer { .. }");
    }

    #[test]
    fn a_token_looks_like_a_jwt_and_no_two_are_alike() {
        let signer = Signer::new([7; 32]);
        let now = Timestamp::UNIX_EPOCH;
        let token = signer.token(0, now);
        assert!(token.text.starts_with("eyJ"));
        assert_eq!(token.text.split('.').count(), 3);
        assert_eq!(token.expires.as_second(), 7_200);
        assert_ne!(token.text, signer.token(1, now).text);
        assert_ne!(token.text, Signer::new([8; 32]).token(0, now).text);
    }
}
