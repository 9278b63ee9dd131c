//! Starting an onboarding without a link: what is asked for, and the key that makes asking twice
//! harmless.
//!
//! Must not know: HTTP, where the key's random bytes come from. `Debug` shows no value and no
//! secret.

use std::fmt;

use secrecy::SecretString;
use serde_json::{Map, Value as Json, json};

use super::hidden::Hidden;

/// The longest id of a process or workspace, in bytes; the vendor's have 24.
const MAX_ID: usize = 255;

/// What makes a second try the same request for spektr: it answers as it did the first time, for 24
/// hours. Drawn once for each onboarding, and kept until that has begun.
#[derive(Clone, PartialEq, Eq)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// A key of random bytes, as a UUID of version 4.
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

    /// A key that was kept; `None` when it can't have been one.
    #[must_use]
    pub fn recalled(text: &str) -> Option<Self> {
        let is_key = (1..=255).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_key.then(|| Self(text.to_owned()))
    }

    /// As it is sent.
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

/// An onboarding to be started.
#[derive(Clone, Debug)]
pub struct Onboarding {
    /// The API's base address.
    pub api_url: String,
    /// The workspace's key; spektr wants one for this call.
    pub api_key: Option<SecretString>,
    pub process_id: String,
    pub workspace_id: String,
    /// What the workspace calls this customer; empty when it gives no reference.
    pub reference: Hidden<String>,
    /// Values by their data fields' names that the form is to come filled with, in the order given.
    pub prefill: Hidden<Vec<(String, String)>>,
    pub key: IdempotencyKey,
}

/// What keeps an onboarding from being asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnboardingProblem {
    /// No process is named, or its id is no id.
    Process,
    /// Likewise the workspace.
    Workspace,
    /// The workspace's key is missing.
    ApiKey,
    /// A value for the form has no field's name.
    NamelessField,
    /// Two values are for one field.
    FieldTwice,
}

impl Onboarding {
    /// What is wrong with it, in the order of its parts.
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

    /// Whether its ids can stand in an address and mean nothing else there.
    #[must_use]
    pub fn has_sound_ids(&self) -> bool {
        is_id(&self.process_id) && is_id(&self.workspace_id)
    }

    /// The body of the call. The reference goes along with the data, so that it is in no address.
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

/// Whether a text can stand in the address as an id: it is trimmed there.
fn is_id(text: &str) -> bool {
    let text = text.trim();
    (1..=MAX_ID).contains(&text.len())
        && text != "."
        && text != ".."
        && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// A session that has begun.
#[derive(Clone, Debug)]
pub struct Started {
    /// The session's token.
    pub token: SecretString,
    /// The customer's id at spektr; empty when the answer had none.
    pub spektr_id: Hidden<String>,
    /// The languages its form can speak; empty when the answer named none.
    pub languages: Vec<String>,
    /// Whether spektr answered as it had before: the session is that of an earlier try.
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
    fn a_key_is_a_uuid_of_version_4_and_comes_back_from_its_text() {
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
    fn each_thing_that_is_missing_is_named() {
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
