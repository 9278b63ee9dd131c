//! The current step of a session: the answer to the [step
//! call](../../docs/spektr-api.md#current-step).
//!
//! Knows nothing of HTTP. A form may be prefilled with personal data, so `Debug` shows nothing of a
//! node.

use std::fmt;

use serde_json::{Map, Value as Json, json};

use super::failure::StepStatus;
use super::form::Form;
use super::hidden::Hidden;

/// The longest text of the server that is kept, in characters.
const MAX_WORDS: usize = 20_000;

/// A session's current step.
#[derive(Clone, Debug)]
pub struct Step {
    pub execution: Execution,
    pub node: Node,
    /// The languages that the session offers; empty if the answer names none, as most do.
    pub languages: Vec<String>,
}

/// The progress of the process ([execution](../../docs/spektr-api.md#execution)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Execution {
    /// The step's own id; empty if there is none.
    pub id: Hidden<String>,
    pub status: StepStatus,
    /// The server's error message; empty if there is none.
    pub error: Hidden<String>,
    /// The number of this step, from 1.
    pub current: Option<i64>,
    /// The fewest steps in all, given the answers so far.
    pub min: Option<i64>,
    /// The most steps in all.
    pub max: Option<i64>,
}

/// The kind and content of the step ([nodes](../../docs/spektr-api.md#nodes)).
#[derive(Clone)]
pub enum Node {
    /// A form to fill in.
    Form(StepForm),
    /// The last page, with the workspace's text.
    End { text: String, redirect_url: Option<String> },
    /// Data expected from a program; a form is made of the expected fields.
    External { form: StepForm, expires_at_ms: Option<i64> },
    /// A step that only the hosted page can do.
    Vendor(VendorStep),
    /// A kind this version does not know, by its type.
    Other(String),
    /// No node, for example while the process is running.
    None,
}

/// A form and the node it was read from.
#[derive(Clone)]
pub struct StepForm {
    /// The node as received, for storing it and reading it again.
    pub json: Json,
    pub form: Form,
}

/// Steps that are carried out by a vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VendorStep {
    /// Looks up a company in a register.
    HitHorizon,
    /// Verifies a person's document and face.
    Veriff,
    /// Signs a person in with the Danish eID.
    MitId,
    /// Signs a person in with the Swedish or Norwegian eID.
    BankId,
}

impl VendorStep {
    /// Returns the step of a node type; the specification writes one of them in two ways
    /// (documented).
    fn of(kind: &str) -> Option<Self> {
        let known = [
            ("hithorizon", Self::HitHorizon),
            ("veriff", Self::Veriff),
            ("mitid", Self::MitId),
            ("bankid", Self::BankId),
        ];
        known.into_iter().find(|(name, _)| kind.eq_ignore_ascii_case(name)).map(|(_, step)| step)
    }

    /// Returns the node type.
    fn wire(self) -> &'static str {
        match self {
            Self::HitHorizon => "hitHorizon",
            Self::Veriff => "veriff",
            Self::MitId => "mitId",
            Self::BankId => "bankId",
        }
    }
}

impl Step {
    /// Reads `{node, execution}`; `None` if it has no status. Anything else that is missing or
    /// unexpected is read as the most harmless value.
    #[must_use]
    pub fn from_json(json: &Json) -> Option<Self> {
        let execution = Execution::from_json(json.get("execution")?)?;
        let node = json.get("node").unwrap_or(&Json::Null);
        let languages = [Some(json), Some(node), json.get("execution")]
            .into_iter()
            .flatten()
            .find_map(languages)
            .unwrap_or_default();
        Some(Self { execution, node: Node::from_json(node), languages })
    }

    /// Returns true if no step follows.
    #[must_use]
    pub fn is_last(&self) -> bool {
        matches!(self.node, Node::End { .. }) || self.execution.status == StepStatus::Completed
    }

    /// Returns the form to fill in, if there is one.
    #[must_use]
    pub fn form(&self) -> Option<&StepForm> {
        match &self.node {
            Node::Form(form) | Node::External { form, .. } => Some(form),
            _ => None,
        }
    }
}

impl Execution {
    /// Reads `execution`; `None` without a status.
    #[must_use]
    pub fn from_json(json: &Json) -> Option<Self> {
        let number = |key: &str| json.get(key).and_then(Json::as_i64);
        let error = match json.get("error") {
            Some(Json::String(words)) => words.as_str(),
            Some(other) => other.get("message").and_then(Json::as_str).unwrap_or_default(),
            None => "",
        };
        Some(Self {
            id: Hidden(words(json.get("id"))),
            status: StepStatus::from_wire(json.get("status")?.as_str()?),
            error: Hidden(cut(error)),
            current: number("currentStep"),
            min: number("minStep"),
            max: number("maxStep"),
        })
    }

    /// Writes it in the same shape, for storing it and reading it again.
    #[must_use]
    pub fn to_json(&self) -> Json {
        json!({
            "id": self.id.0,
            "status": self.status.wire(),
            "error": self.error.0,
            "currentStep": self.current,
            "minStep": self.min,
            "maxStep": self.max,
        })
    }
}

impl Node {
    /// Reads a node by its `type`.
    #[must_use]
    pub fn from_json(json: &Json) -> Self {
        let kind = json.get("type").and_then(Json::as_str).unwrap_or_default();
        match kind {
            "form" => Self::Form(StepForm { json: json.clone(), form: Form::from_json(json) }),
            "endStep" => {
                let redirect_url = json
                    .get("redirectUrl")
                    .and_then(Json::as_str)
                    .filter(|url| !url.is_empty())
                    .map(cut);
                Self::End { text: words(json.get("formText")), redirect_url }
            }
            "externalData" => Self::External {
                form: StepForm { json: json.clone(), form: Form::from_json(&expected(json)) },
                expires_at_ms: json.get("expiresAt").and_then(Json::as_i64),
            },
            "" if json.get("fields").is_some() => {
                Self::Form(StepForm { json: json.clone(), form: Form::from_json(json) })
            }
            "" => Self::None,
            _ => VendorStep::of(kind)
                .map_or_else(|| Self::Other(kind.chars().take(64).collect()), Self::Vendor),
        }
    }
}

impl Node {
    /// Writes it in the shape it is read from, for storing it and reading it again.
    #[must_use]
    pub fn to_json(&self) -> Json {
        match self {
            Self::Form(form) | Self::External { form, .. } => form.json.clone(),
            Self::End { text, redirect_url } => {
                json!({ "type": "endStep", "formText": text, "redirectUrl": redirect_url })
            }
            Self::Vendor(step) => json!({ "type": step.wire() }),
            Self::Other(kind) => json!({ "type": kind }),
            Self::None => Json::Null,
        }
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form(form) => f.debug_tuple("Form").field(form).finish(),
            Self::End { .. } => f.write_str("End(…)"),
            Self::External { form, .. } => f.debug_tuple("External").field(form).finish(),
            Self::Vendor(step) => f.debug_tuple("Vendor").field(step).finish(),
            Self::Other(_) => f.write_str("Other(…)"),
            Self::None => f.write_str("None"),
        }
    }
}

impl fmt::Debug for StepForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StepForm({} fields)", self.form.fields().len())
    }
}

/// Turns the expected fields of an `externalData` step into a form. Its values are submitted by the
/// same call as a form's: that the node's `submitUrl` leads there is (inferred), and it is never
/// followed ([external data](../../docs/spektr-api.md#external-data)).
fn expected(node: &Json) -> Json {
    let list =
        node.get("expectedFields").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    let fields: Vec<Json> = list.iter().filter_map(expected_field).collect();
    json!({ "fields": fields })
}

fn expected_field(json: &Json) -> Option<Json> {
    let key = json.get("spektrDataField").and_then(Json::as_str).filter(|key| !key.is_empty())?;
    let kind = json.get("type").and_then(Json::as_str).unwrap_or("string");
    let (widget, data_type, look) = match kind {
        "country" => ("input", "string", "country"),
        "date" => ("input", "date", "date"),
        "boolean" => ("checkbox", "boolean", ""),
        "stringList" => ("multipleValuesInput", "stringList", ""),
        other => ("input", other, ""),
    };
    let is_required = json.get("required").and_then(Json::as_bool).unwrap_or_default();
    let rules: Vec<Json> =
        is_required.then(|| json!({ "type": "required", "value": true })).into_iter().collect();
    Some(json!({
        "id": key,
        "type": widget,
        "dataType": data_type,
        "config": { "spektrDataField": key },
        "attributes": { "label": label_of(key), "type": look },
        "validation": rules,
    }))
}

/// Makes a label of a data field's name: `company_name` becomes `Company name`.
fn label_of(key: &str) -> String {
    let spaced = key.replace(['_', '-'], " ");
    let mut letters = spaced.trim().chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Reads `availableLanguages`, which the answer to starting a session has (documented); that a step
/// may have it too is (inferred).
fn languages(json: &Json) -> Option<Vec<String>> {
    let empty = Map::new();
    let list = json.as_object().unwrap_or(&empty).get("availableLanguages")?.as_array()?;
    let languages: Vec<String> = list
        .iter()
        .filter_map(Json::as_str)
        .filter(|tag| is_language(tag))
        .map(str::to_owned)
        .collect();
    (!languages.is_empty()).then_some(languages)
}

/// Returns true if a text can be a language tag (`da-DK`) and is safe in a header.
#[must_use]
pub fn is_language(tag: &str) -> bool {
    (2..=35).contains(&tag.len())
        && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn words(json: Option<&Json>) -> String {
    cut(json.and_then(Json::as_str).unwrap_or_default())
}

fn cut(text: &str) -> String {
    text.chars().take(MAX_WORDS).collect()
}

#[cfg(test)]
mod tests;
