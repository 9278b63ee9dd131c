//! A link that is pasted outside the dialog for it: the window offers to use it.
//!
//! Must not know: what the link leads to beyond its host. A link to spektr never becomes an answer
//! of the case, because of the token in it; any other link is taken only where no box of text has
//! the keyboard.

use egui::{Context, Event};
use secrecy::SecretString;

use crate::domain::link;

use super::context::ViewContext;
use super::intent::{Intent, SessionIntent};
use super::lock;

/// Takes the link that was pasted in this frame. Behind a dialog nothing is taken.
pub(super) fn take_pasted(ctx: &Context, context: &mut ViewContext<'_>) {
    if context.view.prompts.question.is_some()
        || context.screen.overlay.is_some()
        || lock::is_shown(context.view)
    {
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
