//! The limits in a presigned post's [policy](../../docs/spektr-api.md#policy), read to foresee a
//! refusal.
//!
//! Does not check signatures. S3 decides; an unreadable policy sets no limits.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use jiff::Timestamp;
use serde_json::Value as Json;

use super::intake::FileProblem;

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The limits of a POST policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PostPolicy {
    /// The expiry, in seconds since the epoch by S3's clock.
    pub expires_at: Option<i64>,
    /// The smallest and largest object in bytes.
    pub size: Option<(u64, u64)>,
    /// The object's Content-Type, or its prefix.
    pub content_type: Option<String>,
}

impl PostPolicy {
    /// Reads the policy from a post's form fields; the field's name is matched in any case.
    #[must_use]
    pub fn read(fields: &[(String, String)]) -> Self {
        let policy = fields
            .iter()
            .find(|(name, _)| name.eq_ignore_ascii_case("policy"))
            .map(|(_, value)| value.as_str());
        let json = policy
            .and_then(|text| LENIENT.decode(text.trim()).ok())
            .and_then(|bytes| serde_json::from_slice::<Json>(&bytes).ok());
        json.map(|json| Self::of_json(&json)).unwrap_or_default()
    }

    fn of_json(json: &Json) -> Self {
        let mut policy = Self {
            expires_at: json
                .get("expiration")
                .and_then(Json::as_str)
                .and_then(|text| text.parse::<Timestamp>().ok())
                .map(Timestamp::as_second),
            ..Self::default()
        };
        for condition in json.get("conditions").and_then(Json::as_array).into_iter().flatten() {
            match condition {
                Json::Object(map) => {
                    let exact =
                        map.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
                    policy.content_type = exact
                        .and_then(|(_, value)| value.as_str())
                        .map(str::to_owned)
                        .or(policy.content_type);
                }
                Json::Array(parts) => policy.take_array(parts),
                _ => {}
            }
        }
        policy
    }

    fn take_array(&mut self, parts: &[Json]) {
        let word = |at: usize| parts.get(at).and_then(Json::as_str).unwrap_or_default();
        let number = |at: usize| {
            parts.get(at).and_then(|json| json.as_u64().or_else(|| json.as_str()?.parse().ok()))
        };
        if word(0).eq_ignore_ascii_case("content-length-range") {
            self.size = number(1).zip(number(2));
        } else if word(1).eq_ignore_ascii_case("$content-type") {
            self.content_type = Some(word(2).to_owned());
        }
    }

    /// Returns true if the post has expired at `server_now` (seconds since the epoch by the
    /// server's clock).
    #[must_use]
    pub fn has_expired(&self, server_now: i64) -> bool {
        self.expires_at.is_some_and(|end| end <= server_now)
    }

    /// Returns the problem of an object of this many bytes; `None` if it is allowed.
    #[must_use]
    pub fn refuses_size(&self, bytes: u64) -> Option<FileProblem> {
        match self.size {
            Some((least, _)) if bytes < least => {
                Some(FileProblem::TooSmall { bytes, limit: least })
            }
            Some((_, most)) if bytes > most => Some(FileProblem::TooLarge { bytes, limit: most }),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::engine::general_purpose::STANDARD;

    fn read(json: &str) -> PostPolicy {
        PostPolicy::read(&[("key".into(), "k".into()), ("policy".into(), STANDARD.encode(json))])
    }

    #[test]
    fn expiry_size_and_type_are_read_in_every_spelling() {
        let policy = read(
            r#"{"expiration":"2026-02-03T13:00:00Z","conditions":[{"bucket":"b"},["starts-with","$key","x"],["content-length-range",1,"15728640"],{"Content-Type":"application/pdf"}]}"#,
        );
        assert_eq!(
            policy,
            PostPolicy {
                expires_at: Some(1_770_123_600),
                size: Some((1, 15_728_640)),
                content_type: Some("application/pdf".into())
            }
        );
        assert_eq!(
            read(r#"{"conditions":[["eq","$Content-Type","image/png"]]}"#).content_type.as_deref(),
            Some("image/png")
        );
        assert!(policy.has_expired(1_770_123_600) && !policy.has_expired(1_770_123_599));
        assert_eq!((policy.refuses_size(1), policy.refuses_size(15_728_640)), (None, None));
        assert_eq!(policy.refuses_size(0), Some(FileProblem::TooSmall { bytes: 0, limit: 1 }));
        assert_eq!(
            policy.refuses_size(15_728_641),
            Some(FileProblem::TooLarge { bytes: 15_728_641, limit: 15_728_640 })
        );
    }

    #[test]
    fn an_unreadable_policy_sets_no_limits() {
        for json in ["", "[]", "{\"expiration\":5,\"conditions\":7}", "not json"] {
            assert_eq!(read(json), PostPolicy::default(), "{json}");
        }
        assert!(
            PostPolicy::default().refuses_size(u64::MAX).is_none()
                && !PostPolicy::default().has_expired(i64::MAX)
        );
    }
}
