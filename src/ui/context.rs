//! The context every pane is given: the view, the screen's own state, and the list of intents.
//!
//! Knows nothing of any pane.

use super::drop::Drops;
use super::intent::Intent;
use super::screen::Screen;
use super::theme::Tokens;
use super::view::View;

/// The surroundings of a pane during one frame.
pub(super) struct ViewContext<'a> {
    pub view: &'a View<'a>,
    pub screen: &'a mut Screen,
    pub t: Tokens,
    pub drops: Drops,
    pub intents: Vec<Intent>,
}

impl ViewContext<'_> {
    /// Adds an intent of the operator.
    pub(super) fn say(&mut self, intent: Intent) {
        self.intents.push(intent);
    }
}
