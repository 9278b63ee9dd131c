//! The POST policy: the conditions on a form, judged as S3 judges them
//! ([documented](../../docs/spektr-api.md#policy)).
//!
//! Rules and wording follow "Creating a POST policy" in the S3 API reference. `${filename}` in keys
//! and redirects after success are left out, because nothing here signs them. Knows nothing of
//! signatures and of the document.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::refusal::Refusal;

/// Limit of all fields before the document together, names and values, in bytes.
pub(super) const MAX_FIELDS_BYTES: usize = 20 * 1024;

/// The form fields before the document. Names are compared without regard to case.
#[derive(Default)]
pub(super) struct Form {
    fields: Vec<(String, String)>,
    bytes: usize,
}

impl Form {
    /// Adds a field. A name that comes twice has both values, joined by a comma.
    ///
    /// # Errors
    /// If the fields together are more than S3 reads before the document.
    pub(super) fn add(&mut self, name: &str, value: &str) -> Result<(), Refusal> {
        self.bytes += name.len() + value.len();
        if self.bytes > MAX_FIELDS_BYTES {
            return Err(Refusal::FieldsTooLong);
        }
        let name = name.to_ascii_lowercase();
        match self.fields.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = format!("{known},{value}"),
            None => self.fields.push((name, value.to_owned())),
        }
        Ok(())
    }

    /// Returns a field's value.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// Returns the value of a field that S3 requires.
    ///
    /// # Errors
    /// If it is missing, or came after the document.
    pub(super) fn require(&self, name: &'static str) -> Result<&str, Refusal> {
        self.get(name).ok_or(Refusal::MissingField(name))
    }

    /// Returns the size of all fields together, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }
}

/// Smallest and largest document that a policy allows, in bytes, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SizeRange {
    pub(super) min: u64,
    pub(super) max: u64,
}

enum Condition {
    Equals { field: String, value: String },
    StartsWith { field: String, prefix: String },
    Size(SizeRange),
}

/// A parsed policy.
pub(super) struct Policy {
    expiration: Timestamp,
    conditions: Vec<Condition>,
}

impl Policy {
    /// Parses the base64 text of a form's `Policy` field.
    ///
    /// # Errors
    /// If it is not a policy document.
    pub(super) fn read(base64: &str) -> Result<Self, Refusal> {
        let bytes = STANDARD
            .decode(base64)
            .map_err(|_| Refusal::BadPolicy("Invalid Policy: Invalid Base64 encoding."))?;
        let json: Json = serde_json::from_slice(&bytes)
            .map_err(|_| Refusal::BadPolicy("Invalid Policy: Invalid JSON."))?;
        let expiration = json
            .get("expiration")
            .ok_or(Refusal::BadPolicy("Invalid Policy: Policy missing expiration."))?;
        let expiration = expiration.as_str().and_then(|text| text.parse().ok());
        let expiration =
            expiration.ok_or(Refusal::BadPolicy("Invalid Policy: Invalid 'expiration' value."))?;
        let conditions = json.get("conditions").and_then(Json::as_array);
        let conditions =
            conditions.ok_or(Refusal::BadPolicy("Invalid Policy: Policy missing conditions."))?;
        let mut policy = Self { expiration, conditions: Vec::with_capacity(conditions.len()) };
        for condition in conditions {
            policy
                .read_condition(condition)
                .ok_or(Refusal::BadPolicy("Invalid Policy: Invalid condition."))?;
        }
        Ok(policy)
    }

    fn read_condition(&mut self, json: &Json) -> Option<()> {
        match json {
            Json::Object(pairs) => {
                for (field, value) in pairs {
                    self.conditions.push(Condition::Equals {
                        field: field.to_ascii_lowercase(),
                        value: value.as_str()?.to_owned(),
                    });
                }
            }
            Json::Array(parts) => {
                let [operator, first, second] = parts.as_slice() else { return None };
                self.conditions.push(read_operator(operator.as_str()?, first, second)?);
            }
            _ => return None,
        }
        Some(())
    }

    /// Judges the fields of a form that was posted to `bucket` and returns the sizes that its
    /// document may have.
    ///
    /// # Errors
    /// If the policy has expired, a condition does not hold, or no condition covers a field.
    pub(super) fn judge(
        &self,
        form: &Form,
        bucket: &str,
        now: Timestamp,
    ) -> Result<SizeRange, Refusal> {
        if self.expiration <= now {
            return Err(Refusal::PolicyExpired);
        }
        let mut sizes = SizeRange { min: 0, max: u64::MAX };
        for condition in &self.conditions {
            // The address names the bucket; the form may omit it.
            let value = |field: &str| {
                form.get(field).or((field == "bucket").then_some(bucket)).unwrap_or_default()
            };
            match condition {
                Condition::Equals { field, value: wanted } if value(field) != wanted => {
                    return Err(Refusal::ConditionFailed(json!([
                        "eq",
                        format!("${field}"),
                        wanted
                    ])));
                }
                Condition::StartsWith { field, prefix } if !begins(field, value(field), prefix) => {
                    return Err(Refusal::ConditionFailed(json!([
                        "starts-with",
                        format!("${field}"),
                        prefix
                    ])));
                }
                Condition::Size(range) => {
                    sizes =
                        SizeRange { min: sizes.min.max(range.min), max: sizes.max.min(range.max) }
                }
                Condition::Equals { .. } | Condition::StartsWith { .. } => {}
            }
        }
        let fields = form.fields.iter().map(|(name, _)| name.as_str());
        let extra: Vec<_> = fields
            .chain((form.get("bucket").is_none()).then_some("bucket"))
            .filter(|name| !self.covers(name))
            .collect();
        if extra.is_empty() { Ok(sizes) } else { Err(Refusal::ExtraFields(extra.join(", "))) }
    }

    fn covers(&self, name: &str) -> bool {
        matches!(name, "policy" | "signature" | "x-amz-signature" | "awsaccesskeyid" | "file")
            || name.starts_with("x-ignore-")
            || self.conditions.iter().any(|condition| match condition {
                Condition::Equals { field, .. } | Condition::StartsWith { field, .. } => {
                    field == name
                }
                Condition::Size(_) => false,
            })
    }
}

fn read_operator(operator: &str, first: &Json, second: &Json) -> Option<Condition> {
    let field = || Some(first.as_str()?.strip_prefix('$')?.to_ascii_lowercase());
    let text = || second.as_str().map(str::to_owned);
    match operator.to_ascii_lowercase().as_str() {
        "eq" => Some(Condition::Equals { field: field()?, value: text()? }),
        "starts-with" => Some(Condition::StartsWith { field: field()?, prefix: text()? }),
        "content-length-range" => {
            Some(Condition::Size(SizeRange { min: first.as_u64()?, max: second.as_u64()? }))
        }
        _ => None,
    }
}

/// Returns true if a value starts with the prefix. A Content-Type may list several types, each of
/// which has to.
fn begins(field: &str, value: &str, prefix: &str) -> bool {
    if field == "content-type" {
        value.split(',').all(|part| part.trim().starts_with(prefix))
    } else {
        value.starts_with(prefix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(conditions: &Json, fields: &[(&str, &str)]) -> Result<SizeRange, &'static str> {
        let text =
            json!({"expiration": "2026-11-21T12:00:00.000Z", "conditions": conditions}).to_string();
        let policy = Policy::read(&STANDARD.encode(text)).map_err(|refusal| refusal.code())?;
        let mut form = Form::default();
        for (name, value) in fields {
            form.add(name, value).map_err(|refusal| refusal.code())?;
        }
        let now = "2026-11-21T11:59:59Z".parse().map_err(|_| "time")?;
        policy.judge(&form, "b", now).map_err(|refusal| refusal.code())
    }

    #[test]
    fn conditions_hold_or_refuse() {
        let any = SizeRange { min: 0, max: u64::MAX };
        for (conditions, fields, expected) in [
            (json!([{"bucket": "b"}, {"key": "a"}]), vec![("key", "a")], Ok(any)),
            (json!([{"Bucket": "b"}, {"KEY": "a"}]), vec![("Key", "a"), ("BUCKET", "b")], Ok(any)),
            (json!([{"bucket": "c"}, {"key": "a"}]), vec![("key", "a")], Err("AccessDenied")),
            (json!([{"key": "a"}]), vec![("key", "a")], Err("AccessDenied")),
            (
                json!([{"bucket": "b"}, ["eq", "$key", "a"]]),
                vec![("key", "b")],
                Err("AccessDenied"),
            ),
            (json!([{"bucket": "b"}, ["eq", "$key", "a"]]), vec![], Err("AccessDenied")),
            (
                json!([{"bucket": "b"}, ["eq", "$key", "a"]]),
                vec![("key", "a"), ("key", "a")],
                Err("AccessDenied"),
            ),
            (
                json!([{"bucket": "b"}, ["starts-with", "$key", "u/"]]),
                vec![("key", "u/x")],
                Ok(any),
            ),
            (
                json!([{"bucket": "b"}, ["starts-with", "$key", "u/"]]),
                vec![("key", "v/x")],
                Err("AccessDenied"),
            ),
            (
                json!([{"bucket": "b"}, ["starts-with", "$Content-Type", "image/"]]),
                vec![("content-type", "image/a, image/b")],
                Ok(any),
            ),
            (
                json!([{"bucket": "b"}, ["starts-with", "$Content-Type", "image/"]]),
                vec![("content-type", "image/a,text/b")],
                Err("AccessDenied"),
            ),
            (json!([{"bucket": "b"}]), vec![("acl", "private")], Err("AccessDenied")),
            (
                json!([{"bucket": "b"}]),
                vec![("x-ignore-this", "1"), ("AWSAccessKeyId", "1"), ("X-Amz-Signature", "1")],
                Ok(any),
            ),
            (
                json!([{"bucket": "b"}, ["content-length-range", 1, 9]]),
                vec![],
                Ok(SizeRange { min: 1, max: 9 }),
            ),
            (
                json!([{"bucket": "b"}, ["content-length-range", 1, 9], ["content-length-range", 3, 99]]),
                vec![],
                Ok(SizeRange { min: 3, max: 9 }),
            ),
            (json!([["content-length-range", "1", 9]]), vec![], Err("InvalidPolicyDocument")),
            (json!([["like", "$key", "a"]]), vec![], Err("InvalidPolicyDocument")),
            (json!([["eq", "key", "a"]]), vec![], Err("InvalidPolicyDocument")),
            (json!([{"key": 1}]), vec![], Err("InvalidPolicyDocument")),
            (json!("all"), vec![], Err("InvalidPolicyDocument")),
        ] {
            assert_eq!(judge(&conditions, &fields), expected, "{conditions} {fields:?}");
        }
    }

    #[test]
    fn a_policy_is_valid_until_its_expiration() {
        let policy = Policy {
            expiration: Timestamp::UNIX_EPOCH,
            conditions: vec![Condition::Equals { field: "bucket".into(), value: "b".into() }],
        };
        let before = Timestamp::UNIX_EPOCH - jiff::SignedDuration::from_secs(1);
        assert!(policy.judge(&Form::default(), "b", before).is_ok());
        assert!(matches!(
            policy.judge(&Form::default(), "b", Timestamp::UNIX_EPOCH),
            Err(Refusal::PolicyExpired)
        ));
    }

    #[test]
    fn fields_before_the_document_are_bounded() {
        let mut form = Form::default();
        assert!(form.add("a", &"x".repeat(MAX_FIELDS_BYTES - 1)).is_ok());
        assert!(matches!(form.add("", "x"), Err(Refusal::FieldsTooLong)));
    }
}
