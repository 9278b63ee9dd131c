//! What is set for all cases together: when they are locked, and how long an untouched draft keeps its documents.
//!
//! Must not know: where it is kept, or what follows from it.

use egui::{Label, RichText, Ui};

use crate::engine::message::SafeState;
use crate::words;

use super::cx::Cx;
use super::fields;
use super::intent::Intent;
use super::parts;
use super::theme::size;

/// Minutes; 0 is never.
const LOCK_AFTER: [u16; 4] = [0, 5, 10, 30];
/// Days.
const KEEP_DAYS: [u16; 4] = [7, 30, 90, 365];

/// How high [`settings_ui`] is.
pub(super) fn height(cx: &Cx<'_>) -> f32 {
    if is_shown(cx) { size::CONTROL + size::LABEL } else { 0.0 }
}

/// Only where it can be kept.
fn is_shown(cx: &Cx<'_>) -> bool {
    matches!(cx.view.cases.safe, Some(SafeState::Open { is_newer: false, .. }))
}

/// One line below the list of cases.
pub(super) fn settings_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    if !is_shown(cx) {
        return;
    }
    let has_passphrase = matches!(cx.view.cases.safe, Some(SafeState::Open { has_passphrase: true, .. }));
    ui.horizontal(|ui| {
        // Nothing locks without a passphrase, whatever is set.
        let minutes = if has_passphrase { cx.view.cases.lock_after } else { 0 };
        let why = (!has_passphrase).then(|| words::text("window-lock-needs-passphrase"));
        let name = small(ui, cx, "window-lock-after");
        if let Some(minutes) = number_ui(ui, &name, minutes, &LOCK_AFTER, "window-lock-after-minutes", why) {
            cx.say(Intent::LockAfter(minutes));
        }
        ui.add_space(size::GROUP);
        let name = small(ui, cx, "window-keep-days");
        if let Some(days) = number_ui(ui, &name, cx.view.cases.keep_days, &KEEP_DAYS, "window-keep-days-count", None) {
            cx.say(Intent::KeepDays(days));
        }
    });
    ui.add_space(size::LABEL);
}

fn small(ui: &mut Ui, cx: &Cx<'_>, id: &str) -> String {
    let name = words::text(id);
    ui.add(Label::new(RichText::new(&name).size(size::HINT).color(cx.t.muted)));
    name
}

/// In the dialog for a passphrase: after how long without anybody the cases are locked.
pub(super) fn lock_after_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let name = words::text("window-lock-after");
    ui.label(&name);
    if let Some(minutes) = number_ui(ui, &name, cx.view.cases.lock_after, &LOCK_AFTER, "window-lock-after-minutes", None) {
        cx.say(Intent::LockAfter(minutes));
    }
    parts::hint(ui, &cx.t, &words::text("window-lock-after-hint"));
}

/// A box of numbers, each in the words of `id`; answers which one was picked. `why_not` disables it.
fn number_ui(ui: &mut Ui, name: &str, now: u16, choices: &[u16], id: &str, why_not: Option<String>) -> Option<u16> {
    // One that was set by hand is a choice as well.
    let own = (!choices.contains(&now)).then_some(now);
    let choices: Vec<u16> = choices.iter().copied().chain(own).collect();
    let texts: Vec<String> = choices.iter().map(u16::to_string).collect();
    let labels = choices.iter().map(|number| words::text_with(id, &[("count", (*number).into())]));
    let shown = texts.iter().map(String::as_str).zip(labels);
    let (response, picked) = fields::pick_ui(ui, (id, ui.layer_id()), size::SETTING, &now.to_string(), shown, why_not.is_none());
    let response = response.accessible_name(name);
    if let Some(why) = why_not {
        parts::describe(ui, response.id, &why);
        response.on_disabled_hover_text(why);
    }
    picked?.parse().ok()
}
