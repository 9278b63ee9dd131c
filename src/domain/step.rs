//! Where a session stands and what it asks for: the whole answer of the step call.
//!
//! Must not know: HTTP. A form may come prefilled with somebody's data, so `Debug` shows nothing of
//! a node.

use std::fmt;

use serde_json::{Map, Value as Json, json};

use super::failure::StepStatus;
use super::form::Form;
use super::hidden::Hidden;

/// The longest words of the server that are kept, in characters.
const MAX_WORDS: usize = 20_000;

/// A session's current step.
#[derive(Clone, Debug)]
pub struct Step {
    pub execution: Execution,
    pub node: Node,
    /// The languages the session can speak, as far as the answer names any; most do not.
    pub languages: Vec<String>,
}

/// How far the process is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Execution {
    /// The step's own id; empty where there is none.
    pub id: Hidden<String>,
    pub status: StepStatus,
    /// The server's words about what failed; empty where nothing did.
    pub error: Hidden<String>,
    /// Which step this is, from 1.
    pub current: Option<i64>,
    /// The fewest steps there will be, by the answers given so far.
    pub min: Option<i64>,
    /// The most there may be.
    pub max: Option<i64>,
}

/// What the step is.
#[derive(Clone)]
pub enum Node {
    /// A form to fill in.
    Form(StepForm),
    /// The end, and what the workspace says there.
    End { text: String, redirect_url: Option<String> },
    /// Data that a program would hand in; a form is made of what it expects.
    External { form: StepForm, expires_at_ms: Option<i64> },
    /// Only the hosted page can do it.
    Vendor(VendorStep),
    /// A kind this version does not know, by its name.
    Other(String),
    /// There is none, as while the process is running.
    None,
}

/// A form, and the node it was read from.
#[derive(Clone)]
pub struct StepForm {
    /// The node as it came, so that it can be kept and read again.
    pub json: Json,
    pub form: Form,
}

/// The steps that belong to a vendor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VendorStep {
    /// A company is looked up in a register.
    HitHorizon,
    /// A person shows a document and their face.
    Veriff,
    /// A person signs in with the Danish eID.
    MitId,
    /// A person signs in with the Swedish or Norwegian eID.
    BankId,
}

impl VendorStep {
    /// By the node's type; the specification writes one of them in two ways.
    fn of(kind: &str) -> Option<Self> {
        let known = [
            ("hithorizon", Self::HitHorizon),
            ("veriff", Self::Veriff),
            ("mitid", Self::MitId),
            ("bankid", Self::BankId),
        ];
        known.into_iter().find(|(name, _)| kind.eq_ignore_ascii_case(name)).map(|(_, step)| step)
    }

    /// The node's type.
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
    /// Reads `{node, execution}`; `None` when it does not even say how the process stands. Anything
    /// else that is missing or strange gets the mildest meaning.
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

    /// Whether nothing comes behind it.
    #[must_use]
    pub fn is_last(&self) -> bool {
        matches!(self.node, Node::End { .. }) || self.execution.status == StepStatus::Completed
    }

    /// The form that is to be filled in, where there is one.
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

    /// In the same shape, so that it can be kept and read again.
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
    /// In the shape it is read from, so that it can be kept and read again.
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

/// What an `externalData` step expects, in the shape of a form. Its values go out as a form's do,
/// by the same call: that its own `submitUrl` leads there is inferred, and it is never followed.
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

/// `company_name` as a person writes it, where nobody gave it a label.
fn label_of(key: &str) -> String {
    let spaced = key.replace(['_', '-'], " ");
    let mut letters = spaced.trim().chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// `availableLanguages`, as the answer that starts a session calls it; that a step may name them
/// too is inferred.
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

/// Whether a text can be a language's tag (`da-DK`), and may stand in a header.
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
