//! Starts of an onboarding without a link: the request, and the idempotency key that makes
//! repeating it harmless ([start a session](../../docs/spektr-api.md#start-a-session)).
//!
//! Knows nothing of HTTP and of the source of the key's random bytes. `Debug` shows no value and no
//! secret.

use std::fmt;

use secrecy::SecretString;
use serde_json::{Map, Value as Json, json};

use super::hidden::Hidden;

/// The longest id of a process or workspace, in bytes; the vendor's have 24.
const MAX_ID: usize = 255;

/// The idempotency key: spektr answers a repeated request as it did the first, for 24 hours
/// (documented). Generated once for each onboarding, and kept until that has started.
#[derive(Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// Makes a key of random bytes, as a UUID of version 4.
    #[must_use]
    pub fn of_random(mut bytes: [u8; 16]) -> Self {
        bytes[6] = (bytes[6] & 0x0f) | 0x40;
        bytes[8] = (bytes[8] & 0x3f) | 0x80;
        let mut text = String::with_capacity(36);
        for (at, byte) in bytes.iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            text.extend(
                [byte >> 4, byte & 0x0f]
                    .map(|digit| char::from_digit(u32::from(digit), 16).unwrap_or('0')),
            );
        }
        Self(text)
    }

    /// Reads a stored key; returns `None` if the text can't be one.
    #[must_use]
    pub fn recalled(text: &str) -> Option<Self> {
        let is_key = (1..=255).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_key.then(|| Self(text.to_owned()))
    }

    /// Returns the key as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for IdempotencyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdempotencyKey(…)")
    }
}

/// A request to start an onboarding.
#[derive(Clone, Debug)]
pub struct Onboarding {
    /// The API's base address.
    pub api_url: String,
    /// The workspace's API key, which this call requires.
    pub api_key: Option<SecretString>,
    pub process_id: String,
    pub workspace_id: String,
    /// The workspace's own reference for the customer; may be empty.
    pub reference: Hidden<String>,
    /// Prefilled values by the names of their data fields, in the order given.
    pub prefill: Hidden<Vec<(String, String)>>,
    pub key: IdempotencyKey,
}

/// A problem that prevents an onboarding from being requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnboardingProblem {
    /// The process is missing, or its id is invalid.
    Process,
    /// The workspace is missing, or its id is invalid.
    Workspace,
    /// The API key is missing.
    ApiKey,
    /// A prefilled value has no field name.
    NamelessField,
    /// Two prefilled values have the same field name.
    FieldTwice,
}

impl Onboarding {
    /// Returns the problems, in the order of the request's parts.
    #[must_use]
    pub fn problems(&self) -> Vec<OnboardingProblem> {
        let names: Vec<&str> = self.prefill.0.iter().map(|(name, _)| name.trim()).collect();
        let is_twice = |(at, name): (usize, &&str)| {
            names[..at].contains(name)
                || (*name == "reference" && !self.reference.0.trim().is_empty())
        };
        [
            (!is_id(&self.process_id), OnboardingProblem::Process),
            (!is_id(&self.workspace_id), OnboardingProblem::Workspace),
            (self.api_key.is_none(), OnboardingProblem::ApiKey),
            (names.iter().any(|name| name.is_empty()), OnboardingProblem::NamelessField),
            (names.iter().enumerate().any(is_twice), OnboardingProblem::FieldTwice),
        ]
        .into_iter()
        .filter_map(|(is_wrong, problem)| is_wrong.then_some(problem))
        .collect()
    }

    /// Returns true if both ids are safe in an address.
    #[must_use]
    pub fn has_sound_ids(&self) -> bool {
        is_id(&self.process_id) && is_id(&self.workspace_id)
    }

    /// Returns the body of the call. The reference is sent with the data, so that it is in no
    /// address.
    #[must_use]
    pub fn body(&self) -> String {
        let reference = Some(("reference", self.reference.0.trim()))
            .filter(|(_, reference)| !reference.is_empty());
        let prefill = self.prefill.0.iter().map(|(name, value)| (name.trim(), value.as_str()));
        let data: Map<String, Json> = reference
            .into_iter()
            .chain(prefill)
            .map(|(name, value)| (name.to_owned(), json!(value)))
            .collect();
        if data.is_empty() { "{}".to_owned() } else { json!({ "data": data }).to_string() }
    }
}

/// Returns true if a text is safe in an address as an id; it is trimmed there.
fn is_id(text: &str) -> bool {
    let text = text.trim();
    (1..=MAX_ID).contains(&text.len())
        && text != "."
        && text != ".."
        && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// A session that has started.
#[derive(Clone, Debug)]
pub struct Started {
    /// The session's token.
    pub token: SecretString,
    /// The customer's id at spektr; empty if the answer had none.
    pub spektr_id: Hidden<String>,
    /// The languages that its form offers; empty if the answer had none.
    pub languages: Vec<String>,
    /// True if spektr repeated an earlier answer: the session is that of an earlier request.
    pub is_replayed: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn onboarding() -> Onboarding {
        Onboarding {
            api_url: "https://test-ingest.spektr.com".to_owned(),
            api_key: Some(SecretString::from("KEY")),
            process_id: "68876fa58281009be64b58f7".to_owned(),
            workspace_id: "w1".to_owned(),
            reference: Hidden("CANARY-1".to_owned()),
            prefill: Hidden(vec![("first_name".to_owned(), "CANARY".to_owned())]),
            key: IdempotencyKey::of_random([0; 16]),
        }
    }

    #[test]
    fn a_key_is_a_uuid_of_version_4_and_is_read_back() {
        let key = IdempotencyKey::of_random([0xff; 16]);
        assert_eq!(key.as_str(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(
            IdempotencyKey::of_random([0; 16]).as_str(),
            "00000000-0000-4000-8000-000000000000"
        );
        assert_eq!(IdempotencyKey::recalled(key.as_str()), Some(key));
        for text in ["", "a b", "a\r\nx: y", "ø", &"x".repeat(256)] {
            assert_eq!(IdempotencyKey::recalled(text), None, "{text}");
        }
    }

    #[test]
    fn the_body_has_the_reference_and_the_values_and_nothing_else() {
        assert_eq!(
            onboarding().body(),
            r#"{"data":{"reference":"CANARY-1","first_name":"CANARY"}}"#
        );
        let empty = Onboarding {
            reference: Hidden(" ".to_owned()),
            prefill: Hidden::default(),
            ..onboarding()
        };
        assert_eq!(empty.body(), "{}");
    }

    #[test]
    fn each_problem_is_reported() {
        use OnboardingProblem as Problem;
        assert_eq!(onboarding().problems(), []);
        let value = |name: &str| (name.to_owned(), "x".to_owned());
        let bad = |prefill| Onboarding { prefill: Hidden(prefill), ..onboarding() };
        for (bad, problem) in [
            (Onboarding { process_id: " ".to_owned(), ..onboarding() }, Problem::Process),
            (Onboarding { process_id: "..".to_owned(), ..onboarding() }, Problem::Process),
            (
                Onboarding { workspace_id: "two words".to_owned(), ..onboarding() },
                Problem::Workspace,
            ),
            (Onboarding { api_key: None, ..onboarding() }, Problem::ApiKey),
            (bad(vec![value(" ")]), Problem::NamelessField),
            (bad(vec![value("a"), value("a ")]), Problem::FieldTwice),
            (bad(vec![value("reference")]), Problem::FieldTwice),
        ] {
            assert_eq!(bad.problems(), [problem], "{}", bad.process_id);
        }
    }

    #[test]
    fn t1_debug_shows_no_value_and_no_key() {
        let shown = format!("{:?}", onboarding());
        assert!(
            !shown.contains("CANARY") && !shown.contains("KEY") && !shown.contains("00000000"),
            "{shown}"
        );
    }
}
