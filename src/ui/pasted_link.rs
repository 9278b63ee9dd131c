//! A link that is pasted outside of its dialog: the window offers to use it.
//!
//! Knows nothing of a link except its host. A link to spektr never becomes an answer of the case,
//! because it contains the token; any other link is taken only if no text box has the keyboard.

use egui::{Context, Event};
use secrecy::SecretString;

use crate::domain::link;

use super::connect;
use super::context::ViewContext;
use super::intent::{Intent, SessionIntent};
use super::lock;

/// Takes the link that was pasted in this frame; none while a dialog is open.
pub(super) fn take_pasted(ctx: &Context, context: &mut ViewContext<'_>) {
    if context.view.prompts.question.is_some()
        || context.screen.overlay.is_some()
        || lock::is_shown(context.view)
    {
        return;
    }
    let first_screen = connect::first_screen_id();
    if ctx.memory(|memory| memory.has_focus(first_screen)) {
        return;
    }
    let is_typing = ctx.text_edit_focused();
    let is_meant = |text: &str| link::leads_to_spektr(text) || (!is_typing && link::is_link(text));
    let pasted = ctx.input_mut(|input| {
        let at = input
            .events
            .iter()
            .position(|event| matches!(event, Event::Paste(text) if is_meant(text)))?;
        if let Event::Paste(text) = input.events.remove(at) {
            Some(SecretString::from(text))
        } else {
            None
        }
    });
    if let Some(pasted) = pasted {
        context.say(Intent::Session(SessionIntent::OfferLink(pasted)));
    }
}
