//! The first step: the link, in a box on the page itself, and the operator's name if it is not known
//! yet.
//!
//! Knows nothing of how a link is read; the dialog of the link does, and has the same text.

use egui::{Id, Ui};
use zeroize::Zeroizing;

use crate::words;

use super::super::connect;
use super::super::context::ViewContext;
use super::super::intent::{Intent, SendIntent};
use super::super::keys;
use super::super::theme::{Tone, size};
use super::super::widgets::{self, BoxLook, Press, Weight};

/// Shows the box for the link, and the button that uses it.
pub(super) fn link_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    widgets::hint(ui, &t, &words::text("window-start-link-hint"));
    ui.add_space(size::WITHIN);
    let is_name_known = !context.view.settings.filled_by.trim().is_empty();
    let width = ui.available_width().min(size::LINK);
    let mut is_entered = box_ui(ui, context, width, is_name_known);
    if !is_name_known {
        is_entered |= name_ui(ui, context, width);
    }
    ui.add_space(size::WITHIN);
    let is_typed = !context.screen.dialogs.connect.pasted.trim().is_empty();
    let weight = if is_typed { Weight::Primary } else { Weight::Secondary };
    let press = Press::new(weight, words::text("window-start-link-yes"));
    if press.show(ui, &t).clicked() || is_entered {
        use_link(ui, context);
    }
}

/// Shows the box of the link; returns true if Enter was pressed in it and no box follows.
fn box_ui(ui: &mut Ui, context: &mut ViewContext<'_>, width: f32, is_last: bool) -> bool {
    let t = context.t;
    let id = connect::first_screen_id();
    let form = &context.screen.dialogs.connect;
    let is_missing = form.judged && form.pasted.trim().is_empty();
    let wrong = match connect::unread(context) {
        Some(unread) => Some(connect::unread_words(unread)),
        None => is_missing.then(|| connect::unread_words(crate::domain::link::Unread::NoToken)),
    };
    connect::keep_breaks(ui, id);
    let look = BoxLook {
        placeholder: "https://",
        secret: true,
        wrong: wrong.is_some(),
        live: !context.view.sending.busy,
        ..BoxLook::default()
    };
    let pasted: &mut Zeroizing<String> = &mut context.screen.dialogs.connect.pasted;
    let response = widgets::text_box(ui, &t, id, &mut **pasted, width, look);
    widgets::keep_own_undo(ui, &response);
    let is_entered = widgets::is_entered(ui, &response);
    if !is_last {
        keys::enter_goes_on(ui, &response);
    }
    let response = response.accessible_name(words::text("window-start-link-box"));
    if let Some(wrong) = &wrong {
        widgets::describe(ui, response.id, wrong);
        widgets::note(ui, &t, Tone::Danger, wrong);
    }
    is_last && is_entered
}

/// Shows the box of the operator's name; returns true if Enter was pressed in it.
fn name_ui(ui: &mut Ui, context: &mut ViewContext<'_>, width: f32) -> bool {
    let t = context.t;
    let label = words::text("window-start-name");
    ui.add_space(size::WITHIN);
    widgets::hint(ui, &t, &label);
    let form = &mut context.screen.dialogs.connect;
    let is_missing = form.judged && form.filled_by.trim().is_empty();
    let placeholder = words::text("window-connect-name");
    let look = BoxLook { placeholder: &placeholder, wrong: is_missing, ..BoxLook::default() };
    let id = Id::unique("first-name");
    let response = widgets::text_box(ui, &t, id, &mut form.filled_by, width, look);
    widgets::keep_own_undo(ui, &response);
    let is_entered = widgets::is_entered(ui, &response);
    let response = response.accessible_name(label);
    if is_missing {
        let wanted = words::text("window-connect-name-wanted");
        widgets::describe(ui, response.id, &wanted);
        widgets::note(ui, &t, Tone::Danger, &wanted);
    }
    is_entered
}

/// Uses the link if nothing is missing; the dialog asks for an environment that it does not tell.
fn use_link(ui: &Ui, context: &mut ViewContext<'_>) {
    let form = &mut context.screen.dialogs.connect;
    if form.filled_by.trim().is_empty() {
        context.view.settings.filled_by.clone_into(&mut form.filled_by);
    }
    form.judged = true;
    let is_blank = |text: &str| text.trim().is_empty();
    if is_blank(&form.pasted) || is_blank(&form.filled_by) || connect::unread(context).is_some() {
        return;
    }
    if connect::paste_tells(context) {
        connect::submit(ui, context);
    } else {
        context.screen.dialogs.connect.judged = false;
        context.say(Intent::Send(SendIntent::ShowConnect));
    }
}
