//! The page that is shown while the vault is not open, and the dialog for its passphrase.
//!
//! Knows nothing of encryption keys. What was typed is wiped when it is sent on.

use crate::engine::message::{KeyFault, VaultFault, VaultState};
use crate::words;
use egui::{Align, Frame, Label, Layout, Ui, vec2};

use super::context::ViewContext;
use super::dialog;
use super::intent::{Intent, LibraryIntent};
use super::secret_box::{self, SecretBox};
use super::settings;
use super::theme::{Tone, inset, size};
use super::trailing_row;
use super::view::{Lock, View};
use super::widgets::{self, Press, Weight};

/// The shortest passphrase that is accepted, in characters.
const SHORTEST: usize = 10;

/// Returns true if this page takes the place of all others.
pub(super) fn is_shown(view: &View<'_>) -> bool {
    let cases = &view.library;
    cases.lock.is_shut(cases.vault, (cases.without, cases.busy))
}

/// Shows the page.
pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * size::LOCK_TOP);
        ui.allocate_ui_with_layout(vec2(size::DIALOG, 0.0), Layout::top_down(Align::Min), |ui| {
            Frame::new().inner_margin(inset(size::GROUP, size::GROUP)).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = size::LABEL;
                match (context.view.library.lock, context.view.library.vault) {
                    (Lock::Saving, _) => locked_title_ui(ui, &words::text("window-lock-saving")),
                    (_, Some(VaultState::Locked { why, has_passphrase })) => {
                        locked_title_ui(ui, &words::key_fault(why));
                        meanwhile_ui(ui, context);
                        if has_passphrase {
                            unlock_ui(ui, context);
                        }
                    }
                    _ => {
                        widgets::title(ui, &words::text("window-opening"));
                        ui.add(Label::new(words::text("window-opening-detail")).wrap());
                    }
                }
                if let Some(fault) = context.view.library.fault {
                    let note = widgets::note(ui, &t, Tone::Danger, &words::vault_fault(fault));
                    widgets::announce(ui, note.id);
                }
                if context.view.library.lock == Lock::Open {
                    ways_on_ui(ui, context);
                }
            });
        });
    });
}

fn locked_title_ui(ui: &mut Ui, why: &str) {
    let title = widgets::title(ui, &words::text("window-locked-title"));
    widgets::announce(ui, title.id);
    ui.add(Label::new(why).wrap());
}

/// Says what is still in memory while the window is locked, and why.
fn meanwhile_ui(ui: &mut Ui, context: &ViewContext<'_>) {
    if context.view.library.lock == Lock::Held {
        widgets::note(ui, &context.t, Tone::Warning, &words::text("window-lock-held"));
    }
    let sending =
        context.view.library.standings.values().filter(|standing| standing.phase.is_busy()).count();
    if sending > 0 {
        widgets::note(
            ui,
            &context.t,
            Tone::Accent,
            &words::text_with("window-lock-sending", &[("count", sending.into())]),
        );
    }
}

/// Shows the alternatives: trying again, or working without the locked cases.
fn ways_on_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    ui.add_space(size::LABEL);
    ui.horizontal_wrapped(|ui| {
        let busy = words::text("window-lock-busy");
        let is_asked = !matches!(
            context.view.library.vault,
            Some(VaultState::Locked { why: KeyFault::NotAsked, .. })
        );
        let again = Press::new(Weight::Secondary, words::text("window-lock-again"))
            .live(!context.view.library.busy, busy);
        if is_asked && again.show(ui, &t).clicked() {
            context.say(Intent::Library(LibraryIntent::OpenVault));
        }
        if Press::new(Weight::Quiet, words::text("window-lock-without")).show(ui, &t).clicked() {
            context.say(Intent::Library(LibraryIntent::ContinueWithout));
        }
    });
}

fn unlock_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    let label = words::text("window-passphrase");
    let entered = SecretBox::Unlock.show(ui, context, &label, true);
    let live = !context.screen.dialogs.passphrase.present.is_empty() && !context.view.library.busy;
    let why = words::text(if context.view.library.busy {
        "window-lock-busy"
    } else {
        "window-passphrase-wanted"
    });
    let pressed = Press::new(Weight::Primary, words::text("window-unlock"))
        .live(live, why)
        .show(ui, &t)
        .clicked();
    if live && (pressed || entered) {
        let passphrase = SecretBox::Unlock.take(ui, context);
        context.say(Intent::Unlock(passphrase));
    }
}

/// Shows the dialog that sets or changes the passphrase.
pub(super) fn passphrase_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    let has =
        matches!(context.view.library.vault, Some(VaultState::Open { has_passphrase: true, .. }));
    widgets::title(
        ui,
        &words::text(if has {
            "window-passphrase-title-change"
        } else {
            "window-passphrase-title"
        }),
    );
    dialog::body_ui(ui, |ui| passphrase_body_ui(ui, context, has));
    let problem = new_passphrase_problem(context);
    ui.add_space(size::LABEL);
    trailing_row::buttons_ui(ui, "passphrase", |ui| {
        if dialog::not_now_ui(ui, context) {
            secret_box::clear(ui, context);
        }
        let yes = Press::new(Weight::Primary, words::text("window-passphrase-yes"))
            .live(!context.view.library.busy, words::text("window-lock-busy"));
        if yes.show(ui, &t).clicked() {
            context.screen.dialogs.passphrase.judged = true;
            if problem.is_none() {
                let old = has.then(|| SecretBox::Present.take(ui, context));
                let new = SecretBox::New.take(ui, context);
                secret_box::clear(ui, context);
                context.say(Intent::Library(LibraryIntent::SetPassphrase { old, new }));
            }
        }
    });
}

fn passphrase_body_ui(ui: &mut Ui, context: &mut ViewContext<'_>, has: bool) {
    let t = context.t;
    ui.add(Label::new(words::text("window-passphrase-detail")).wrap());
    if has {
        SecretBox::Present.show(ui, context, &words::text("window-passphrase-present"), true);
    }
    SecretBox::New.show(ui, context, &words::text("window-passphrase-new"), !has);
    SecretBox::NewAgain.show(ui, context, &words::text("window-passphrase-again"), false);
    if !has {
        settings::lock_after_ui(ui, context);
    }
    match (new_passphrase_problem(context), context.view.library.fault) {
        (Some(id), _) if context.screen.dialogs.passphrase.judged => {
            drop(widgets::note(ui, &t, Tone::Danger, &words::text(id)));
        }
        (_, Some(VaultFault::WrongPassphrase)) => {
            drop(widgets::note(
                ui,
                &t,
                Tone::Danger,
                &words::text("window-passphrase-not-present"),
            ));
        }
        (_, Some(fault)) => drop(widgets::note(ui, &t, Tone::Danger, &words::vault_fault(fault))),
        (_, None) => {}
    }
}

/// Returns the message id of what is wrong with the new passphrase; `None` if it can be set.
pub(super) fn new_passphrase_problem(context: &ViewContext<'_>) -> Option<&'static str> {
    let form = &context.screen.dialogs.passphrase;
    if form.new.chars().count() < SHORTEST {
        Some("window-passphrase-short")
    } else if *form.new != *form.again {
        Some("window-passphrase-differs")
    } else {
        None
    }
}
