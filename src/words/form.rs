//! Sentences for changes of a form, and for conditions that can't be evaluated.
//!
//! Labels are the form's own; sentences contain no answers. Knows nothing of where they are shown.

use super::sentence::{text, text_with};
use super::shown::shown_name;
use crate::domain::form::change::{Changed, Difference, FormChange, Gone, New};
use crate::domain::form::{ConditionError, Field};

/// Number of rules that a sentence names.
const MAX_RULES: usize = 4;

/// Returns one sentence for each new, changed and removed field.
#[must_use]
pub fn form_change(change: &FormChange) -> Vec<String> {
    let new = change.new.iter().map(new);
    let changed = change.changed.iter().map(changed);
    new.chain(changed).chain(change.gone.iter().map(gone)).collect()
}

fn labelled(id: &str, label: &str) -> String {
    text_with(id, &[("label", shown_name(label).into())])
}

fn new(new: &New) -> String {
    labelled(if new.is_wanted { "form-new-wanted" } else { "form-new" }, &new.label)
}

fn gone(gone: &Gone) -> String {
    labelled(if gone.is_filled { "form-gone-filled" } else { "form-gone" }, &gone.label)
}

fn changed(changed: &Changed) -> String {
    let what: Vec<String> = changed.what.iter().map(difference).collect();
    let id = if changed.is_unfit { "form-changed-unfit" } else { "form-changed" };
    text_with(id, &[("label", shown_name(&changed.label).into()), ("what", what.join("; ").into())])
}

fn difference(difference: &Difference) -> String {
    match difference {
        Difference::Label { was } => labelled("form-different-label", was),
        Difference::Kind => text("form-different-kind"),
        Difference::Required => text("form-different-required"),
        Difference::Optional => text("form-different-optional"),
        Difference::Choices => text("form-different-choices"),
        Difference::Rules => text("form-different-rules"),
        Difference::Condition => text("form-different-condition"),
        Difference::Entries(change) => {
            let count = change.new.len() + change.gone.len() + change.changed.len();
            text_with("form-different-entries", &[("count", count.into())])
        }
    }
}

/// Returns the sentence for rules of a field that only spektr can judge; `None` if it has none.
#[must_use]
pub fn unknown_rules(field: &Field) -> Option<String> {
    let names: Vec<String> = field.unknown_rules().take(MAX_RULES).map(shown_name).collect();
    (!names.is_empty())
        .then(|| text_with("form-unknown-rules", &[("rules", names.join(", ").into())]))
}

/// Returns why a condition can't be evaluated.
#[must_use]
pub fn condition_error(error: &ConditionError) -> String {
    match error {
        ConditionError::Malformed => text("form-doubt-malformed"),
        ConditionError::UnknownOperator(name) | ConditionError::UnknownType(name) => {
            text_with("form-doubt-unknown", &[("name", shown_name(name).into())])
        }
        ConditionError::TooDeep => text("form-doubt-too-deep"),
        ConditionError::NotADate => text("form-doubt-not-a-date"),
        ConditionError::NotAList => text("form-doubt-not-a-list"),
        ConditionError::Circular => text("form-doubt-circular"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_difference_and_every_condition_error_has_a_sentence() {
        let label = || "Tax number".to_owned();
        let all = vec![
            Difference::Label { was: "VAT number".into() },
            Difference::Kind,
            Difference::Required,
            Difference::Optional,
            Difference::Choices,
            Difference::Rules,
            Difference::Condition,
            Difference::Entries(Box::default()),
        ];
        let each =
            |is_unfit| Changed { key: "tax".into(), label: label(), what: all.clone(), is_unfit };
        let change = FormChange {
            new: [true, false]
                .map(|is_wanted| New { key: "tax".into(), label: label(), is_wanted })
                .into(),
            gone: [true, false]
                .map(|is_filled| Gone { key: "tax".into(), label: label(), is_filled })
                .into(),
            changed: [true, false].map(each).into(),
        };
        let errors = [
            ConditionError::Malformed,
            ConditionError::UnknownOperator("resembles".into()),
            ConditionError::UnknownType("colour".into()),
            ConditionError::TooDeep,
            ConditionError::NotADate,
            ConditionError::NotAList,
            ConditionError::Circular,
        ];
        let sentences = form_change(&change)
            .into_iter()
            .inspect(|sentence| assert!(sentence.contains("Tax number"), "{sentence}"));
        let sentences: Vec<String> = sentences.chain(errors.iter().map(condition_error)).collect();
        for sentence in &sentences {
            assert!(
                sentence.ends_with('.') && !sentence.contains("form-") && !sentence.contains('{'),
                "{sentence}"
            );
        }
        assert_eq!(sentences.len(), 13);
    }

    #[test]
    fn rules_that_only_spektr_can_judge_are_named() {
        let field = |rules: serde_json::Value| {
            Field::from_json("f", &serde_json::json!({"dataType": "string", "validation": rules}))
        };
        let known = serde_json::json!([{"type": "required"}, {"type": "regex", "value": "^a"}]);
        assert_eq!(unknown_rules(&field(known)), None);
        let unknown =
            serde_json::json!([{"type": "moonPhase"}, {"type": "regex", "value": "(a)\\1"}]);
        assert_eq!(
            unknown_rules(&field(unknown)).as_deref(),
            Some("spektr judges this by rules of its own (moonPhase, regex) once it is sent.")
        );
    }

    #[test]
    fn a_label_cannot_reverse_a_sentence() {
        let gone = Gone { key: "x".into(), label: "a\u{202e}b".repeat(1_000), is_filled: false };
        let sentence = &form_change(&FormChange { gone: vec![gone], ..FormChange::default() })[0];
        assert!(!sentence.contains('\u{202e}') && sentence.chars().count() < 2_000);
    }
}
