//! Removes blanks at the ends of a text and invisible characters from it when its box is left. Can
//! be undone.
//!
//! Does not depend on which characters these are.

use egui::Response;

use crate::domain::hidden::Hidden;
use crate::domain::text;
use crate::domain::value::{Fields, Value};

use super::context::ViewContext;
use super::intent::{CaseIntent, Intent};

/// Cleans the text of a field whose box was just left. The field is removed if nothing is left.
pub(super) fn field_left(
    context: &mut ViewContext<'_>,
    response: &Response,
    fields: &mut Fields,
    key: &str,
    label: &str,
) {
    if !response.lost_focus() || !context.view.editable() {
        return;
    }
    let (cleaned, unseen) = match fields.get(key) {
        Some(Value::Text(text)) => {
            let cleaned = text::clean(text);
            if cleaned == text.as_str() {
                return;
            }
            (Value::Text(cleaned.into_owned()), text::unseen(text).count())
        }
        Some(Value::List(items)) => {
            let cleaned: Vec<String> =
                items.iter().map(|item| text::clean(item).into_owned()).collect();
            if cleaned == *items {
                return;
            }
            (Value::List(cleaned), items.iter().map(|item| text::unseen(item).count()).sum())
        }
        _ => return,
    };
    if cleaned.is_blank() {
        fields.remove(key);
    } else {
        fields.set(key, cleaned);
    }
    report(context, label, unseen);
}

/// Cleans a text outside of the form whose box was just left.
pub(super) fn text_left(
    context: &mut ViewContext<'_>,
    response: &Response,
    text: &mut String,
    label: &str,
) {
    if !response.lost_focus() || !context.view.editable() {
        return;
    }
    let unseen = text::unseen(text).count();
    let cleaned = text::clean(text);
    if cleaned != text.as_str() {
        *text = cleaned.into_owned();
        report(context, label, unseen);
    }
}

/// Reports removed invisible characters; blanks are removed silently.
fn report(context: &mut ViewContext<'_>, label: &str, unseen: usize) {
    if unseen > 0 {
        context
            .say(Intent::Case(CaseIntent::TextCleaned { label: Hidden(label.to_owned()), unseen }));
    }
}
