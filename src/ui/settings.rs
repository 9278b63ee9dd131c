//! What is set for all cases together: when they are locked, and how long an untouched draft keeps its documents.
//!
//! Must not know: where it is kept, or what follows from it.

use egui::{Label, RichText, Ui};

use crate::engine::message::SafeState;
use crate::words;

use super::cx::Cx;
use super::fields;
use super::intent::Intent;
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
    ui.horizontal(|ui| {
        if let Some(SafeState::Open { has_passphrase: true, .. }) = cx.view.cases.safe {
            lock_after_ui(ui, cx);
            ui.add_space(size::GROUP);
        }
        let (days, name) = (cx.view.cases.keep_days, words::text("window-keep-days"));
        if let Some(days) = number_ui(ui, cx, &name, days, &KEEP_DAYS, "window-keep-days-count") {
            cx.say(Intent::KeepDays(days));
        }
    });
    ui.add_space(size::LABEL);
}

/// After how long without anybody the cases are locked.
pub(super) fn lock_after_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (minutes, name) = (cx.view.cases.lock_after, words::text("window-lock-after"));
    if let Some(minutes) = number_ui(ui, cx, &name, minutes, &LOCK_AFTER, "window-lock-after-minutes") {
        cx.say(Intent::LockAfter(minutes));
    }
}

/// A name and a box of numbers, each in the words of `id`; answers which one was picked.
fn number_ui(ui: &mut Ui, cx: &Cx<'_>, name: &str, now: u16, choices: &[u16], id: &str) -> Option<u16> {
    ui.horizontal(|ui| {
        ui.add(Label::new(RichText::new(name).size(size::HINT).color(cx.t.muted)));
        // One that was set by hand is a choice as well.
        let own = (!choices.contains(&now)).then_some(now);
        let choices: Vec<u16> = choices.iter().copied().chain(own).collect();
        let texts: Vec<String> = choices.iter().map(u16::to_string).collect();
        let labels = choices.iter().map(|number| words::text_with(id, &[("count", (*number).into())]));
        let shown = texts.iter().map(String::as_str).zip(labels);
        let (response, picked) = fields::pick_ui(ui, id, size::SETTING, &now.to_string(), shown, true);
        response.accessible_name(name);
        picked?.parse().ok()
    })
    .inner
}
