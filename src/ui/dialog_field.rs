//! A labelled text box of a dialog, with the reason below it if its text is missing or invalid.
//!
//! Knows nothing of what is valid.

use egui::{Id, Response, Ui};

use super::fields::{self, Hint};
use super::theme::{Tokens, Tone, size};
use super::widgets::{self, BoxLook};

/// A labelled text box of a dialog.
#[derive(Debug)]
pub(super) struct DialogField {
    pub id: Id,
    /// The label, which is the accessible name as well.
    pub label: String,
    pub hint: String,
    pub placeholder: &'static str,
    pub required: bool,
    pub secret: bool,
    /// The reason why the text is refused.
    pub wrong: Option<String>,
}

impl DialogField {
    /// Makes the box of this id and label.
    pub(super) fn new(id: Id, label: String) -> Self {
        Self {
            id,
            label,
            hint: String::new(),
            placeholder: "",
            required: false,
            secret: false,
            wrong: None,
        }
    }

    /// Shows the label, the box, and the reason.
    pub(super) fn show(&self, ui: &mut Ui, t: &Tokens, text: &mut String) -> Response {
        ui.add_space(size::LABEL);
        fields::label_ui(ui, t, &self.label, !self.required, Hint::None);
        let look = BoxLook {
            placeholder: self.placeholder,
            wrong: self.wrong.is_some(),
            secret: self.secret,
            ..BoxLook::default()
        };
        let response = widgets::text_box(ui, t, self.id, text, size::DIALOG, look)
            .accessible_name(&self.label);
        if let Some(reason) = &self.wrong {
            widgets::describe(ui, response.id, reason);
            widgets::note(ui, t, Tone::Danger, reason);
        }
        if !self.hint.is_empty() {
            widgets::hint(ui, t, &self.hint);
        }
        response
    }
}
