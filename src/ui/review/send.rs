//! The foot of the page before sending: what will happen, the tick for real people's data, and the
//! button that sends.
//!
//! Knows nothing of how a case is validated or sent.

use egui::{Checkbox, Frame, Label, Stroke, Ui};
use egui_material_icons::icons::ICON_SEND;

use crate::domain::draft::{Draft, EntityKind};
use crate::domain::link::Environment;
use crate::words;

use super::super::context::ViewContext;
use super::super::indicators;
use super::super::intent::{Intent, SendIntent};
use super::super::screen::Focus;
use super::super::theme::{Tone, inset, size};
use super::super::view::Tab;
use super::super::widgets::{self, Press, Weight};

/// Shows the page before sending; on that page sends the case, if the tick for real people's data
/// is set.
pub(super) fn go_or_send(context: &mut ViewContext<'_>) {
    if context.screen.case.tab != Tab::Review {
        context.screen.case.tab = Tab::Review;
        context.screen.keyboard.next = Some(Focus::Review);
    } else if needs_agreement(context) {
        context.screen.keyboard.next = Some(Focus::Agreement);
    } else {
        context.say(Intent::Send(SendIntent::Send));
    }
}

/// Returns true if the tick is missing. It is set for what is shown: a change of the case or of
/// its environment takes it back.
fn needs_agreement(context: &ViewContext<'_>) -> bool {
    let Some(to) = &context.view.sending.destination else { return false };
    indicators::is_live(&to.environment) && context.screen.case.review.agreed != shown(context)
}

/// Returns what the operator agrees to send now.
fn shown(context: &ViewContext<'_>) -> Option<(u64, Environment)> {
    let to = context.view.sending.destination.as_ref()?;
    Some((context.view.case.survey.revision, to.environment.clone()))
}

/// Shows the foot of the page.
pub(super) fn send_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let t = context.t;
    let environment = context.view.sending.destination.as_ref().map(|to| to.environment.clone());
    let is_live = environment.as_ref().is_some_and(indicators::is_live);
    let (fill, line) =
        if is_live { (t.soft(Tone::Danger), t.danger) } else { (t.window, t.hairline) };
    let width = ui.available_width().min(size::READING);
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(size::LINE, line))
        .corner_radius(size::RADIUS_CARD)
        .inner_margin(inset(size::FIELD, size::FIELD))
        .show(ui, |ui| {
            ui.set_width(width - size::FIELD * 2.0);
            ui.spacing_mut().item_spacing.y = size::ROW_PAD;
            ui.add(Label::new(what_happens(context, draft)).wrap());
            if is_live {
                agreement_ui(ui, context);
            }
            button_ui(ui, context, environment.as_ref());
        });
}

/// Returns the sentence that says what sending does.
fn what_happens(context: &ViewContext<'_>, draft: &Draft) -> String {
    let Some(to) = &context.view.sending.destination else {
        return words::text("review-will-nowhere");
    };
    let count = |kind| draft.entities.iter().filter(|entity| entity.kind == kind).count();
    let sound = || context.view.documents.attachments.values().flatten();
    let bytes = sound().map(|attachment| attachment.bytes).sum();
    words::text_with(
        "review-will",
        &[
            ("companies", count(EntityKind::Company).into()),
            ("people", count(EntityKind::Individual).into()),
            ("documents", sound().count().into()),
            ("size", words::bytes(bytes).into()),
            ("environment", words::environment(&to.environment).into()),
        ],
    )
}

/// Shows the tick that must be set before real people's data is sent.
fn agreement_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let now = shown(context);
    let mut agreed = context.screen.case.review.agreed == now;
    let live = context.view.sending.progress.can.send;
    let tick = ui.add_enabled(live, Checkbox::new(&mut agreed, words::text("review-agree")));
    widgets::ring(ui, &context.t, &tick);
    if context.screen.keyboard.next.take_if(|next| *next == Focus::Agreement).is_some() {
        tick.request_focus();
        tick.scroll_to_me(None);
    }
    if tick.changed() {
        context.screen.case.review.agreed = now.filter(|_| agreed);
    }
}

/// Shows the button that sends, named after the destination.
fn button_ui(ui: &mut Ui, context: &mut ViewContext<'_>, environment: Option<&Environment>) {
    let label = match environment {
        Some(environment) => words::text_with(
            "window-send-to",
            &[("environment", words::environment(environment).into())],
        ),
        None => words::text("window-send"),
    };
    let weight =
        if environment.is_some_and(indicators::is_live) { Weight::Danger } else { Weight::Primary };
    let can_send = context.view.sending.progress.can.send;
    let why = words::text(match (context.view.sending.busy, can_send) {
        (true, _) => "window-send-busy",
        (false, false) => "window-send-not-now",
        (false, true) => "review-agree-first",
    });
    let press = Press::new(weight, &label).icon(ICON_SEND);
    let live = can_send && !needs_agreement(context);
    if press.live(live, why).show(ui, &context.t).clicked() {
        go_or_send(context);
    }
}
