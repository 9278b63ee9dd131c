//! What stands in the window while the kept cases are not open, and the dialog for their passphrase.
//!
//! Must not know: keys. What was typed is wiped when it is sent on.

use egui::{Align, Frame, Id, Label, Layout, Ui, vec2};
use secrecy::SecretString;
use zeroize::Zeroize as _;

use crate::engine::message::{KeyFault, SafeState, StoreFault};
use crate::words;

use super::cx::Cx;
use super::dialog;
use super::ends;
use super::intent::{Answer, Intent};
use super::parts::{self, BoxLook, Press, Weight};
use super::settings;
use super::theme::{Tone, inset, size};
use super::view::{Lock, View};

/// The shortest passphrase that is taken, in characters.
const SHORTEST: usize = 10;

/// Whether the page of a locked place is what the operator has to see now.
pub(super) fn stands_before(view: &View<'_>) -> bool {
    let cases = &view.cases;
    cases.lock.is_shut(cases.safe, (cases.without, cases.busy))
}

pub(super) fn page_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let t = cx.t;
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * size::LOCK_TOP);
        ui.allocate_ui_with_layout(vec2(size::DIALOG, 0.0), Layout::top_down(Align::Min), |ui| {
            Frame::new().inner_margin(inset(size::GROUP, size::GROUP)).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = size::LABEL;
                match (cx.view.cases.lock, cx.view.cases.safe) {
                    (Lock::Saving, _) => locked_title_ui(ui, &words::text("window-lock-saving")),
                    (_, Some(SafeState::Locked { why, has_passphrase })) => {
                        locked_title_ui(ui, &words::key_fault(why));
                        meanwhile_ui(ui, cx);
                        if has_passphrase {
                            unlock_ui(ui, cx);
                        }
                    }
                    _ => {
                        parts::title(ui, &words::text("window-opening"));
                        ui.add(Label::new(words::text("window-opening-detail")).wrap());
                    }
                }
                if let Some(fault) = cx.view.cases.fault {
                    let note = parts::note(ui, &t, Tone::Danger, &words::store_fault(fault));
                    parts::announce(ui, note.id);
                }
                if cx.view.cases.lock == Lock::Open {
                    ways_on_ui(ui, cx);
                }
            });
        });
    });
}

fn locked_title_ui(ui: &mut Ui, why: &str) {
    let title = parts::title(ui, &words::text("window-locked-title"));
    parts::announce(ui, title.id);
    ui.add(Label::new(why).wrap());
}

/// What is still in memory, and why.
fn meanwhile_ui(ui: &mut Ui, cx: &Cx<'_>) {
    if cx.view.cases.lock == Lock::Held {
        parts::note(ui, &cx.t, Tone::Warning, &words::text("window-lock-held"));
    }
    let sending =
        cx.view.cases.standings.values().filter(|standing| standing.phase.is_busy()).count();
    if sending > 0 {
        parts::note(
            ui,
            &cx.t,
            Tone::Accent,
            &words::text_with("window-lock-sending", &[("count", sending.into())]),
        );
    }
}

/// Other ways on, for one whose cases are locked without their doing.
fn ways_on_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let t = cx.t;
    ui.add_space(size::LABEL);
    ui.horizontal_wrapped(|ui| {
        let busy = words::text("window-lock-busy");
        let is_asked =
            !matches!(cx.view.cases.safe, Some(SafeState::Locked { why: KeyFault::NotAsked, .. }));
        let again = Press::new(Weight::Secondary, words::text("window-lock-again"))
            .live(!cx.view.cases.busy, busy);
        if is_asked && again.show(ui, &t).clicked() {
            cx.say(Intent::OpenSafe);
        }
        if Press::new(Weight::Quiet, words::text("window-lock-without")).show(ui, &t).clicked() {
            cx.say(Intent::WithoutKept);
        }
    });
}

fn unlock_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let t = cx.t;
    let label = words::text("window-passphrase");
    let entered = secret_ui(ui, cx, "unlock", &label, true, |cx| &mut cx.screen.passphrase.present);
    let live = !cx.screen.passphrase.present.is_empty() && !cx.view.cases.busy;
    let why = words::text(if cx.view.cases.busy {
        "window-lock-busy"
    } else {
        "window-passphrase-wanted"
    });
    let pressed = Press::new(Weight::Primary, words::text("window-unlock"))
        .live(live, why)
        .show(ui, &t)
        .clicked();
    if live && (pressed || entered) {
        let passphrase = taken(&mut cx.screen.passphrase.present);
        forget(ui);
        cx.say(Intent::Unlock(passphrase));
    }
}

/// The dialog that sets a passphrase, or changes it.
pub(super) fn passphrase_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let t = cx.t;
    let has = matches!(cx.view.cases.safe, Some(SafeState::Open { has_passphrase: true, .. }));
    parts::title(
        ui,
        &words::text(if has {
            "window-passphrase-title-change"
        } else {
            "window-passphrase-title"
        }),
    );
    dialog::body_ui(ui, |ui| passphrase_body_ui(ui, cx, has));
    let problem = problem(cx);
    ui.add_space(size::LABEL);
    ends::buttons_ui(ui, "passphrase", |ui| {
        if Press::new(Weight::Secondary, words::text("window-not-now")).show(ui, &t).clicked() {
            cx.screen.passphrase = super::screen::PassphraseForm::default();
            forget(ui);
            cx.say(Intent::Answer(Answer::No));
        }
        let yes = Press::new(Weight::Primary, words::text("window-passphrase-yes"))
            .live(!cx.view.cases.busy, words::text("window-lock-busy"));
        if yes.show(ui, &t).clicked() {
            cx.screen.passphrase.judged = true;
            if problem.is_none() {
                let old = has.then(|| taken(&mut cx.screen.passphrase.present));
                let new = taken(&mut cx.screen.passphrase.new);
                cx.screen.passphrase = super::screen::PassphraseForm::default();
                forget(ui);
                cx.say(Intent::SetPassphrase { old, new });
            }
        }
    });
}

fn passphrase_body_ui(ui: &mut Ui, cx: &mut Cx<'_>, has: bool) {
    let t = cx.t;
    ui.add(Label::new(words::text("window-passphrase-detail")).wrap());
    if has {
        secret_ui(ui, cx, "present", &words::text("window-passphrase-present"), true, |cx| {
            &mut cx.screen.passphrase.present
        });
    }
    secret_ui(ui, cx, "new", &words::text("window-passphrase-new"), !has, |cx| {
        &mut cx.screen.passphrase.new
    });
    secret_ui(ui, cx, "again", &words::text("window-passphrase-again"), false, |cx| {
        &mut cx.screen.passphrase.again
    });
    if !has {
        settings::lock_after_ui(ui, cx);
    }
    match (problem(cx), cx.view.cases.fault) {
        (Some(id), _) if cx.screen.passphrase.judged => {
            drop(parts::note(ui, &t, Tone::Danger, &words::text(id)))
        }
        (_, Some(StoreFault::WrongPassphrase)) => {
            drop(parts::note(ui, &t, Tone::Danger, &words::text("window-passphrase-not-present")))
        }
        (_, Some(fault)) => drop(parts::note(ui, &t, Tone::Danger, &words::store_fault(fault))),
        (_, None) => {}
    }
}

pub(super) fn problem(cx: &Cx<'_>) -> Option<&'static str> {
    let form = &cx.screen.passphrase;
    if form.new.chars().count() < SHORTEST {
        Some("window-passphrase-short")
    } else if *form.new != *form.again {
        Some("window-passphrase-differs")
    } else {
        None
    }
}

/// A label and a box whose text is not shown; answers whether Enter was pressed in it.
pub(super) fn secret_ui<'s>(
    ui: &mut Ui,
    cx: &'s mut Cx<'_>,
    id: &str,
    label: &str,
    first: bool,
    text: impl FnOnce(&'s mut Cx<'_>) -> &'s mut zeroize::Zeroizing<String>,
) -> bool {
    let t = cx.t;
    ui.label(label);
    let look = BoxLook { secret: true, ..BoxLook::default() };
    let text: &mut String = text(cx);
    let response = parts::text_box(ui, &t, box_id(id), text, f32::INFINITY, look);
    // Whoever sees this page wants to type here.
    if first && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
    response.accessible_name(label.to_owned());
    entered
}

fn box_id(name: &str) -> Id {
    Id::unique(("passphrase", name))
}

/// What the boxes remember of their text, to undo it.
pub(super) fn forget(ui: &Ui) {
    for name in ["unlock", "present", "new", "again", "pack", "pack-again", "unpack"] {
        ui.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(box_id(name)));
    }
}

pub(super) fn taken(text: &mut zeroize::Zeroizing<String>) -> SecretString {
    let secret = SecretString::from(text.as_str());
    text.zeroize();
    secret
}
