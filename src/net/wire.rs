//! spektr's JSON, read tolerantly: any order of keys, unknown keys, both shapes of the upload list.
//!
//! An answer that can't be read is `None`, never a guess. Knows nothing of HTTP.

use secrecy::SecretString;
use serde_json::Value as Json;

use super::redact::Secrets;
use crate::domain::failure::{StepAnswer, StepStatus};
use crate::domain::hidden::Hidden;
use crate::domain::link::is_token;
use crate::domain::onboarding::Started;
use crate::domain::step::{Step, is_language};
use crate::domain::ticket::{Post, Ticket};

/// Length at which a message of the server is cut, in characters.
const MAX_MESSAGE: usize = 2_000;

/// The body of a 200 or 409 of submit or confirm.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// `status`, as given.
    pub status: String,
    /// `fileUploads`; `None` when there is no such list.
    pub uploads: Option<Uploads>,
}

/// The entries of `fileUploads`.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Uploads {
    /// The entries that can be read.
    pub tickets: Vec<Ticket>,
    /// The form fields of the others, because their signatures are secrets as well.
    pub unread: Vec<Post>,
}

/// Reads `{status, fileUploads?}`, or the bare list of the older call
/// ([inferred](../../docs/spektr-api.md#submit-files)).
#[must_use]
pub fn answer(body: &[u8]) -> Option<Answer> {
    match serde_json::from_slice(body).ok()? {
        Json::Array(list) => {
            let uploads = uploads(&list);
            // A list without a single readable entry is not a list of uploads.
            let is_other = uploads.tickets.is_empty() && !uploads.unread.is_empty();
            (!is_other).then(|| Answer { status: "accepted".to_owned(), uploads: Some(uploads) })
        }
        Json::Object(map) => {
            let uploads = map.get("fileUploads").and_then(Json::as_array).map(|list| uploads(list));
            Some(Answer { status: map.get("status")?.as_str()?.to_owned(), uploads })
        }
        _ => None,
    }
}

/// Removes secrets from the server's words, before they are cut.
pub type Redact<'a> = &'a dyn Fn(&str) -> String;

/// Reads the [state of the process](../../docs/spektr-api.md#execution) from the step call's
/// answer.
#[must_use]
pub fn step(body: &[u8], redact: Redact<'_>) -> Option<StepAnswer> {
    let json: Json = serde_json::from_slice(body).ok()?;
    let execution = json.get("execution")?;
    let status = StepStatus::from_wire(execution.get("status")?.as_str()?);
    let error = match execution.get("error") {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => cut(&redact(text)),
        Some(other) => {
            cut(&redact(other.get("message").and_then(Json::as_str).unwrap_or_default()))
        }
    };
    Some(StepAnswer {
        status,
        step: execution.get("currentStep").and_then(Json::as_i64),
        error: Hidden(error),
    })
}

/// Reads the whole answer of the [step call](../../docs/spektr-api.md#current-step). Secrets are
/// removed first: a node may contain its own address, and the token with it.
#[must_use]
pub fn current_step(body: &[u8], redact: &dyn Fn(&mut Json)) -> Option<Step> {
    let mut json: Json = serde_json::from_slice(body).ok()?;
    redact(&mut json);
    Step::from_json(&json)
}

/// Reads `{token, spektrId, availableLanguages}`
/// ([documented](../../docs/spektr-api.md#start-a-session)).
#[must_use]
pub(super) fn started(body: &[u8], is_replayed: bool, secrets: &Secrets) -> Option<Started> {
    let mut json: Json = serde_json::from_slice(body).ok()?;
    let token = json.get("token")?.as_str().filter(|token| is_token(token))?.to_owned();
    let mut secrets = secrets.clone();
    secrets.add(std::iter::once(token.as_str()), usize::MAX);
    secrets.json(&mut json);
    let languages = json
        .get("availableLanguages")
        .and_then(Json::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default();
    Some(Started {
        token: SecretString::from(token),
        spektr_id: Hidden(cut(json.get("spektrId").and_then(Json::as_str).unwrap_or_default())),
        languages: languages
            .iter()
            .filter_map(Json::as_str)
            .filter(|tag| is_language(tag))
            .map(str::to_owned)
            .collect(),
        is_replayed,
    })
}

/// Reads `{message, errorCode}` ([documented](../../docs/spektr-api.md#errors)); each is empty if
/// missing.
#[must_use]
pub fn error(body: &[u8], redact: Redact<'_>) -> (Hidden<String>, String) {
    let json: Json = serde_json::from_slice(body).unwrap_or_default();
    let message = match json.get("message") {
        Some(Json::String(text)) => cut(&redact(text)),
        Some(Json::Array(lines)) => {
            cut(&redact(&lines.iter().filter_map(Json::as_str).collect::<Vec<_>>().join("; ")))
        }
        _ => String::new(),
    };
    let code: String = redact(json.get("errorCode").and_then(Json::as_str).unwrap_or_default())
        .chars()
        .take(64)
        .collect();
    (Hidden(message), code)
}

fn uploads(list: &[Json]) -> Uploads {
    let mut uploads = Uploads::default();
    for entry in list {
        match ticket(entry) {
            Some(ticket) => uploads.tickets.push(ticket),
            None => uploads.unread.push(remains(entry)),
        }
    }
    uploads
}

/// Reads the form fields of an entry that can't be read as a whole.
fn remains(entry: &Json) -> Post {
    let fields = entry.get("fields").and_then(Json::as_object).into_iter().flatten();
    Post {
        url: String::new(),
        fields: fields.filter_map(|(name, value)| Some((name.clone(), scalar(value)?))).collect(),
    }
}

/// Reads an [upload entry](../../docs/spektr-api.md#upload-entry).
fn ticket(json: &Json) -> Option<Ticket> {
    let text = |key: &str| json.get(key).and_then(Json::as_str).map(str::to_owned);
    let fields = json.get("fields")?.as_object()?;
    let fields = fields
        .iter()
        .map(|(name, value)| Some((name.clone(), scalar(value)?)))
        .collect::<Option<Vec<_>>>()?;
    Some(Ticket {
        entity: text("entityReference"),
        field: text("spektrDataField"),
        file_name: Hidden(text("fileName")?),
        post: Post { url: text("url")?, fields },
    })
}

fn scalar(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn cut(text: &str) -> String {
    text.chars().take(MAX_MESSAGE).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    /// The two example answers of the vendor's guides, verbatim.
    const ACCEPTED: &str = include_str!("../../tests/fixtures/accepted.json");
    const SUBMIT_FILES: &str = include_str!("../../tests/fixtures/submit-files.json");

    #[test]
    fn the_documented_answers_are_read_with_their_fields_in_order() {
        let accepted = answer(ACCEPTED.as_bytes()).expect("an answer");
        let uploads = accepted.uploads.expect("uploads").tickets;
        assert_eq!(accepted.status, "accepted");
        assert_eq!(uploads[1].entity.as_deref(), Some("owner_reference_id_1"));
        let names: Vec<_> = uploads[0].post.fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(
            names,
            [
                "key",
                "Content-Type",
                "X-Amz-Algorithm",
                "X-Amz-Credential",
                "X-Amz-Date",
                "Policy",
                "X-Amz-Signature"
            ]
        );

        let bare =
            answer(SUBMIT_FILES.as_bytes()).expect("an answer").uploads.expect("uploads").tickets;
        assert_eq!(
            (bare[0].entity.as_deref(), bare[0].field.as_deref(), bare[0].file_name.0.as_str()),
            (None, None, "document.png")
        );
    }

    #[test]
    fn order_and_unknown_keys_do_not_matter() {
        let body = br#"{"new":1,"fileUploads":[{"fields":{"b":"2","a":1},"extra":null,"url":"u","spektrDataField":"f","fileName":"n","entityReference":null}],"status":"pending"}"#;
        let uploads = answer(body).and_then(|answer| answer.uploads).expect("uploads").tickets;
        assert_eq!(
            uploads[0].post.fields,
            [("b".to_owned(), "2".to_owned()), ("a".to_owned(), "1".to_owned())]
        );
        assert_eq!(uploads[0].entity, None);
    }

    #[test]
    fn s5_what_cannot_be_read_is_no_answer() {
        let deep = "[".repeat(100_000);
        for body in [
            "",
            "{",
            "5",
            "null",
            r#"{"status":5}"#,
            r#"{"fileUploads":[]}"#,
            "[5]",
            r#"[{"message":"no"}]"#,
            deep.as_str(),
        ] {
            assert_eq!(answer(body.as_bytes()), None, "{}", &body[..body.len().min(20)]);
        }
    }

    #[test]
    fn a3_an_entry_that_cannot_be_read_hides_neither_the_others_nor_the_status() {
        let whole = r#"{"fileName":"n","url":"u","fields":{"key":"k"}}"#;
        for entry in [
            "{}",
            "0",
            "null",
            r#"{"fileName":"n","url":"u"}"#,
            r#"{"fileName":"n","fields":{"a":"s"}}"#,
            r#"{"fileName":"n","url":"u","fields":{"a":{}}}"#,
            r#"{"fileName":5,"url":"u","fields":{}}"#,
        ] {
            let body = format!(r#"{{"status":"accepted","fileUploads":[{entry},{whole}]}}"#);
            let uploads =
                answer(body.as_bytes()).and_then(|answer| answer.uploads).unwrap_or_default();
            assert_eq!((uploads.tickets.len(), uploads.unread.len()), (1, 1), "{entry}");
        }
        for list in
            ["", r#","fileUploads":null"#, r#","fileUploads":{}"#, r#","fileUploads":"none""#]
        {
            let body = format!(r#"{{"status":"accepted"{list}}}"#);
            assert_eq!(
                answer(body.as_bytes()),
                Some(Answer { status: "accepted".into(), uploads: None }),
                "{body}"
            );
        }
    }

    #[test]
    fn t1_what_an_unreadable_entry_signs_is_known_all_the_same() {
        let body = br#"{"status":"accepted","fileUploads":[{"fields":{"Policy":"UE9MSUNZ","x":[],"X-Amz-Signature":"51634174"}}]}"#;
        let uploads = answer(body).and_then(|answer| answer.uploads).unwrap_or_default();
        assert_eq!(uploads.unread[0].secrets().collect::<Vec<_>>(), ["UE9MSUNZ", "51634174"]);
    }

    #[test]
    fn t1_a_secret_in_the_servers_words_is_taken_out_before_they_are_cut() {
        let redact = |text: &str| text.replace("CANARY", "…");
        let long = format!("{}CANARY", "x".repeat(MAX_MESSAGE - 3));
        let body = json!({"message": [long], "errorCode": "no_CANARY"}).to_string();
        let (message, code) = error(body.as_bytes(), &redact);
        assert!(!message.0.contains("CAN") && code == "no_…", "{code}");
        let body = br#"{"execution":{"status":"failed","error":{"message":"for CANARY"}}}"#;
        assert_eq!(
            step(body, &redact).map(|answer| answer.error),
            Some(Hidden("for …".to_owned()))
        );
    }

    #[test]
    fn the_step_and_the_error_are_read() {
        let plain = str::to_owned;
        let answer = step(br#"{"node":{"type":"form"},"execution":{"id":"x","status":"pending","error":null,"currentStep":2}}"#, &plain);
        assert_eq!(
            answer,
            Some(StepAnswer {
                status: StepStatus::Pending,
                step: Some(2),
                error: Hidden(String::new())
            })
        );
        assert_eq!(step(b"{}", &plain), None);
        assert_eq!(
            error(br#"{"message":"too bad","errorCode":"invalid_request_body"}"#, &plain),
            (Hidden("too bad".into()), "invalid_request_body".into())
        );
        assert_eq!(error(b"<html>", &plain), (Hidden(String::new()), String::new()));
    }
}
