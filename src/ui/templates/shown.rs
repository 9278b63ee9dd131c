//! The form that the page changes.
//!
//! Knows nothing of how it is drawn.

use egui::Response;

use crate::domain::form::template::{Edit, Template};
use crate::domain::link::Environment;
use crate::ui::context::ViewContext;
use crate::ui::intent::{Intent, TemplatesIntent};
use crate::ui::screen::Part;

/// The form that is shown, and its environment.
pub(super) struct Shown<'a> {
    pub environment: &'a Environment,
    pub template: &'a Template,
    /// The part that gets the keyboard in this frame.
    pub focus: Option<Part>,
}

impl Shown<'_> {
    /// Requests a change of the form.
    pub(super) fn edit(&self, context: &mut ViewContext<'_>, edit: Edit) {
        let (environment, kind) = (self.environment.clone(), self.template.kind());
        context.say(Intent::Templates(TemplatesIntent::Edit { environment, kind, edit }));
    }

    /// Gives the keyboard to a part if it is to have it.
    pub(super) fn focus(&self, response: &Response, part: &Part) {
        if self.focus.as_ref() == Some(part) {
            response.request_focus();
            response.scroll_to_me(None);
        }
    }
}
