//! The dialogs of a case that is handed on: the passphrase it is packed under, and the one that opens it.
//!
//! Must not know: files. What was typed is wiped when it is sent on.

use egui::{Label, RichText, Ui, vec2};

use crate::words;

use super::cx::Cx;
use super::dialog;
use super::ends::ends_ui;
use super::intent::{Answer, Intent};
use super::lock::{problem, secret_ui, taken};
use super::parts::{self, Press, Weight};
use super::screen::PassphraseForm;
use super::theme::{Tone, size};
use super::view::{Question, file_name};

pub(super) fn pack_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let t = cx.t;
    parts::title(ui, &words::text("parcel-pack-title"));
    let (entered, problem) = dialog::body_ui(ui, |ui| pack_body_ui(ui, cx));
    ui.add_space(size::LABEL);
    let begin = |ui: &mut Ui, cx: &mut Cx<'_>| {
        if ui.add(parts::link(&t, &words::text("parcel-pack-plain"))).clicked() {
            cx.screen.passphrase = PassphraseForm::default();
            cx.say(Intent::Answer(Answer::Other));
        }
    };
    ends_ui(ui, "pack", vec2(ui.available_width(), size::CONTROL), cx, begin, |ui, cx| {
        if Press::new(Weight::Secondary, words::text("window-not-now")).show(ui, &t).clicked() {
            cx.screen.passphrase = PassphraseForm::default();
            cx.say(Intent::Answer(Answer::No));
        }
        let pressed =
            Press::new(Weight::Primary, words::text("parcel-pack-yes")).show(ui, &t).clicked();
        if pressed || entered {
            cx.screen.passphrase.judged = true;
            if problem.is_none() {
                let passphrase = taken(&mut cx.screen.passphrase.new);
                cx.screen.passphrase = PassphraseForm::default();
                cx.say(Intent::Pack(passphrase));
            }
        }
    });
}

/// Answers whether *Enter* was pressed in the last box, and what is wrong with what was typed.
fn pack_body_ui(ui: &mut Ui, cx: &mut Cx<'_>) -> (bool, Option<&'static str>) {
    let t = cx.t;
    ui.add(Label::new(words::text("parcel-pack-detail")).wrap());
    ui.add(Label::new(RichText::new(words::text("parcel-pack-link")).color(t.muted)).wrap());
    secret_ui(ui, cx, "pack", &words::text("window-passphrase"), true, |cx| {
        &mut cx.screen.passphrase.new
    });
    let entered =
        secret_ui(ui, cx, "pack-again", &words::text("window-passphrase-repeat"), false, |cx| {
            &mut cx.screen.passphrase.again
        });
    let problem = problem(cx);
    if let Some(id) = problem.filter(|_| cx.screen.passphrase.judged) {
        let note = parts::note(ui, &t, Tone::Danger, &words::text(id));
        parts::announce(ui, note.id);
    }
    (entered, problem)
}

pub(super) fn unpack_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let t = cx.t;
    let file = match cx.view.question {
        Some(Question::Unpack(path)) => file_name(path),
        _ => String::new(),
    };
    parts::title(ui, &words::text("parcel-unpack-title"));
    let entered = dialog::body_ui(ui, |ui| {
        ui.add(
            Label::new(words::text_with("parcel-unpack-detail", &[("file", file.into())])).wrap(),
        );
        let entered = secret_ui(ui, cx, "unpack", &words::text("window-passphrase"), true, |cx| {
            &mut cx.screen.passphrase.present
        });
        if let Some(fault) = cx.view.parcel.fault {
            let note = parts::note(ui, &t, Tone::Danger, fault);
            parts::announce(ui, note.id);
        }
        entered
    });
    ui.add_space(size::LABEL);
    let busy = cx.view.parcel.busy;
    let begin = |ui: &mut Ui, _: &mut Cx<'_>| {
        busy.then(|| parts::hint(ui, &t, &words::text("parcel-unpack-busy")))
    };
    ends_ui(ui, "unpack", vec2(ui.available_width(), size::CONTROL), cx, begin, |ui, cx| {
        if Press::new(Weight::Secondary, words::text("window-not-now")).show(ui, &t).clicked() {
            cx.screen.passphrase = PassphraseForm::default();
            cx.say(Intent::Answer(Answer::No));
        }
        let live = !busy && !cx.screen.passphrase.present.is_empty();
        let why = words::text(if busy { "parcel-unpack-busy" } else { "window-passphrase-wanted" });
        let pressed = Press::new(Weight::Primary, words::text("parcel-unpack-yes"))
            .live(live, why)
            .show(ui, &t)
            .clicked();
        if live && (pressed || entered) {
            let passphrase = taken(&mut cx.screen.passphrase.present);
            cx.say(Intent::Unpack(passphrase));
        }
    });
}
