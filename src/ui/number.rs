//! A box for a number: typed in the usual ways of writing numbers, and shown in the language's
//! notation once the box is left.
//!
//! Knows nothing of rules. The value is a number once one was understood, with its digits as typed,
//! and until then the text itself.

use egui::{Id, Response, Ui};

use crate::domain::value::Value;
use crate::words;

use super::context::ViewContext;
use super::keys;
use super::screen::Typing;
use super::widgets::{self, BoxLook};

/// Shows the box; returns also the text typed in this frame.
pub(super) fn number_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    id: Id,
    value: Option<&Value>,
    width: f32,
    look: BoxLook<'_>,
) -> (Response, Option<String>) {
    // While the box is edited its text is not replaced: "1.2" may be on its way to "1.250".
    let mut text = match &context.screen.typing {
        Some(typing) if typing.id == id => typing.text.clone(),
        _ => in_box(value),
    };
    let response = widgets::text_box(ui, &context.t, id, &mut text, width, look);
    keys::enter_goes_on(ui, &response);
    let typed = response.changed().then(|| text.clone());
    if typed.is_some() {
        context.screen.typing = Some(Typing { id, text });
    }
    if response.lost_focus() {
        context.screen.typing.take_if(|typing| typing.id == id);
    }
    (response, typed)
}

fn in_box(value: Option<&Value>) -> String {
    match value {
        Some(Value::Number(number)) => words::number_in_box(&number.to_string()),
        Some(value) => value.as_line(),
        None => String::new(),
    }
}
