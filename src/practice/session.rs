//! The session: its kinds, its position, and the step call's answers of the two-step kind, whose
//! forms exist in two languages.
//!
//! Knows nothing of what was submitted.

use std::sync::LazyLock;

use serde_json::{Map, Value as Json, json};

/// Languages of the forms. The first one is the default.
pub(super) const LANGUAGES: [&str; 2] = ["en-US", "da-DK"];

/// The forms. Every displayed text is an object with one text per language.
static STEPS: LazyLock<Json> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../assets/practice/steps.json")).unwrap_or_default()
});

/// The forms that a session asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Session {
    /// One short form without required fields; any submit is accepted as its answer.
    #[default]
    OneStep,
    /// Two forms, the first with a field of every kind, the second with required fields; a submit
    /// is judged by its form.
    TwoSteps,
}

impl Session {
    /// Number of forms.
    pub(super) fn steps(self) -> usize {
        match self {
            Self::OneStep => 1,
            Self::TwoSteps => 2,
        }
    }
}

/// The current step of a session, and what its form depends on.
#[derive(Clone, Debug)]
pub(super) struct Position {
    /// Number of the step, from 1; one more than there are once the session is finished.
    pub(super) step: usize,
    /// True until the first step call after a submit, while the next step is being prepared.
    pub(super) is_running: bool,
    /// True once the workspace has published another form.
    pub(super) is_changed: bool,
    /// Values that the session was started with.
    pub(super) prefill: Map<String, Json>,
}

impl Position {
    /// The first step of a session with these values.
    pub(super) fn first(prefill: Map<String, Json>) -> Self {
        Self { step: 1, is_running: false, is_changed: false, prefill }
    }
}

/// Returns the answer to the step call.
pub(super) fn answer(execution_id: &str, position: &Position, language: &str) -> Json {
    let last = Session::TwoSteps.steps();
    let status = match position.step {
        _ if position.is_running => "running",
        step if step > last => "completed",
        _ => "pending",
    };
    let node = if position.is_running { Json::Null } else { node(position, language) };
    json!({
        "node": node,
        "execution": {
            "id": execution_id,
            "parentId": null,
            "status": status,
            "error": null,
            "currentStep": position.step,
            "minStep": if position.step == 1 { last } else { last + 1 },
            "maxStep": last + 1,
        },
    })
}

/// Returns the form that a submit is judged by now; `None` while no submit is expected.
pub(super) fn form(position: &Position) -> Option<Json> {
    (!position.is_running && position.step <= Session::TwoSteps.steps())
        .then(|| node(position, LANGUAGES[0]))
}

fn node(position: &Position, language: &str) -> Json {
    let at = position.step.saturating_sub(1);
    let mut node = STEPS["steps"].get(at).unwrap_or(&STEPS["end"]).clone();
    if position.is_changed && at == 0 {
        change(&mut node);
    }
    prefill(&mut node, &position.prefill);
    in_language(node, language_of(language))
}

/// Changes the form as the workspace does: one field is removed, a required one is added.
fn change(form: &mut Json) {
    let text = |key: &str| STEPS["change"][key].as_str().unwrap_or_default();
    let gained = &STEPS["change"]["gained"];
    let id = gained["id"].as_str().unwrap_or_default();
    if let Some(fields) = form.get_mut("fields").and_then(Json::as_object_mut) {
        fields.shift_remove(text("lost"));
        fields.insert(id.to_owned(), gained.clone());
    }
    if let Some(order) = form.get_mut("order").and_then(Json::as_array_mut) {
        order.retain(|known| known != text("lost"));
        let after =
            order.iter().position(|known| known == text("after")).map_or(order.len(), |at| at + 1);
        order.insert(after, json!(id));
    }
}

/// Fills the values that a session was started with into the text fields of their names.
fn prefill(json: &mut Json, values: &Map<String, Json>) {
    match json {
        Json::Object(map) => {
            let is_text = map.get("dataType").is_some_and(|kind| kind == "string");
            let config = map.get_mut("config").filter(|_| is_text).and_then(Json::as_object_mut);
            if let Some(config) = config
                && let Some(value) = config
                    .get("spektrDataField")
                    .and_then(Json::as_str)
                    .and_then(|key| values.get(key))
            {
                config.insert("value".to_owned(), value.clone());
            }
            map.values_mut().for_each(|inner| prefill(inner, values));
        }
        Json::Array(items) => items.iter_mut().for_each(|inner| prefill(inner, values)),
        _ => {}
    }
}

/// Returns the language to answer in: the requested one, else another region of it, else the first.
fn language_of(asked: &str) -> &'static str {
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let exact = LANGUAGES.into_iter().find(|known| known.eq_ignore_ascii_case(asked));
    exact
        .or_else(|| LANGUAGES.into_iter().find(|known| language(known) == language(asked)))
        .unwrap_or(LANGUAGES[0])
}

/// Replaces every object of texts by its text in the language.
fn in_language(json: Json, language: &str) -> Json {
    match json {
        Json::Object(mut map)
            if map.len() == LANGUAGES.len()
                && LANGUAGES.iter().all(|known| map.contains_key(*known)) =>
        {
            map.shift_remove(language).unwrap_or_default()
        }
        Json::Object(map) => Json::Object(
            map.into_iter().map(|(key, inner)| (key, in_language(inner, language))).collect(),
        ),
        Json::Array(items) => {
            Json::Array(items.into_iter().map(|inner| in_language(inner, language)).collect())
        }
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Form;
    use crate::domain::step::{Node, Step};

    fn position(step: usize) -> Position {
        Position { step, ..Position::first(Map::new()) }
    }

    fn keys(form: &Form) -> Vec<&str> {
        form.fields().iter().map(|field| field.key.as_str()).collect()
    }

    #[test]
    fn each_step_is_read_as_a_form_and_the_end_as_the_end() {
        for step in [1, 2] {
            let step = Step::from_json(&answer("e", &position(step), "en-US")).unwrap();
            assert!(step.form().is_some_and(|form| form.form.fields().len() >= 5), "{step:?}");
        }
        let end = Step::from_json(&answer("e", &position(3), "da-DK")).unwrap();
        assert!(matches!(end.node, Node::End { text, .. } if text.starts_with("Tak.")));
        let running = Position { is_running: true, ..position(2) };
        assert!(matches!(
            Step::from_json(&answer("e", &running, "en-US")).unwrap().node,
            Node::None
        ));
        assert!(form(&running).is_none() && form(&position(3)).is_none());
    }

    #[test]
    fn every_text_is_in_the_language_asked_for_and_none_is_left_in_both() {
        for (asked, title) in [
            ("en-US", "About the business"),
            ("da-DK", "Om virksomheden"),
            ("da", "Om virksomheden"),
            ("fr-FR", "About the business"),
        ] {
            let answer = answer("e", &position(1), asked);
            assert_eq!(
                answer["node"]["fields"]["about"]["attributes"]["content"], title,
                "{asked}"
            );
            assert!(!answer.to_string().contains("da-DK"), "{asked}");
        }
    }

    #[test]
    fn a_changed_form_lost_a_field_and_gained_a_required_one() {
        let before = Form::from_json(&form(&position(1)).unwrap());
        let after = Form::from_json(&form(&Position { is_changed: true, ..position(1) }).unwrap());
        assert!(keys(&before).contains(&"website") && !keys(&after).contains(&"website"));
        assert!(
            before.field("licence_number").is_none()
                && after.field("licence_number").unwrap().required()
        );
        let place = |key: &str| keys(&after).iter().position(|known| *known == key).unwrap();
        assert_eq!(place("licence_number"), place("trading_name") + 1);
    }

    #[test]
    fn the_values_a_session_was_started_with_prefill_its_form() {
        let prefill = Map::from_iter([
            ("contact_email".to_owned(), json!("jane@example.com")),
            ("annual_revenue".to_owned(), json!("x")),
        ]);
        let form = form(&Position { prefill, ..position(1) }).unwrap();
        assert_eq!(form["fields"]["email"]["config"]["value"], "jane@example.com");
        assert!(form["fields"]["revenue"]["config"].get("value").is_none());
    }
}
