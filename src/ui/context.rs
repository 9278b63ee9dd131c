//! What every pane is handed: what to draw from, what to remember, and where to say what the
//! operator wants.
//!
//! Must not know: any pane.

use super::drop::Drops;
use super::intent::Intent;
use super::screen::Screen;
use super::theme::Tokens;
use super::view::View;

/// One frame's surroundings of a pane.
pub(super) struct ViewContext<'a> {
    pub view: &'a View<'a>,
    pub screen: &'a mut Screen,
    pub t: Tokens,
    pub drops: Drops,
    pub intents: Vec<Intent>,
}

impl ViewContext<'_> {
    /// Says what the operator wants.
    pub(super) fn say(&mut self, intent: Intent) {
        self.intents.push(intent);
    }
}
