//! The dialogs of a handover: the passphrase a case is packed under, and the one that opens it.
//!
//! Knows nothing of files. What was typed is wiped when it is sent on.

use egui::{Label, RichText, Ui, vec2};

use crate::words;

use super::context::ViewContext;
use super::dialog;
use super::intent::{Answer, CaseIntent, Intent, LibraryIntent, PromptIntent};
use super::lock::new_passphrase_problem;
use super::screen::PassphraseForm;
use super::secret_box::{self, secret_ui};
use super::theme::{Tone, size};
use super::trailing_row::trailing_row_ui;
use super::view::{Question, file_name};
use super::widgets::{self, Press, Weight};

/// Shows the dialog that asks for the passphrase a case is packed under.
pub(super) fn pack_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    widgets::title(ui, &words::text("handover-pack-title"));
    let (entered, problem) = dialog::body_ui(ui, |ui| pack_body_ui(ui, context));
    ui.add_space(size::LABEL);
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
        if ui.add(widgets::link(&t, &words::text("handover-pack-plain"))).clicked() {
            context.screen.dialogs.passphrase = PassphraseForm::default();
            context.say(Intent::Prompt(PromptIntent::Answer(Answer::Other)));
        }
    };
    trailing_row_ui(
        ui,
        "pack",
        vec2(ui.available_width(), size::CONTROL),
        context,
        begin,
        |ui, context| {
            if Press::new(Weight::Secondary, words::text("window-not-now")).show(ui, &t).clicked() {
                context.screen.dialogs.passphrase = PassphraseForm::default();
                context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
            }
            let pressed = Press::new(Weight::Primary, words::text("handover-pack-yes"))
                .show(ui, &t)
                .clicked();
            if pressed || entered {
                context.screen.dialogs.passphrase.judged = true;
                if problem.is_none() {
                    let passphrase = secret_box::take(&mut context.screen.dialogs.passphrase.new);
                    context.screen.dialogs.passphrase = PassphraseForm::default();
                    context.say(Intent::Case(CaseIntent::HandOver(passphrase)));
                }
            }
        },
    );
}

/// Shows the boxes; returns true if Enter was pressed in the last one, and the problem with the
/// passphrase.
fn pack_body_ui(ui: &mut Ui, context: &mut ViewContext<'_>) -> (bool, Option<&'static str>) {
    let t = context.t;
    ui.add(Label::new(words::text("handover-pack-detail")).wrap());
    ui.add(Label::new(RichText::new(words::text("handover-pack-link")).color(t.muted)).wrap());
    secret_ui(ui, context, "pack", &words::text("window-passphrase"), true, |context| {
        &mut context.screen.dialogs.passphrase.new
    });
    let entered = secret_ui(
        ui,
        context,
        "pack-again",
        &words::text("window-passphrase-repeat"),
        false,
        |context| &mut context.screen.dialogs.passphrase.again,
    );
    let problem = new_passphrase_problem(context);
    if let Some(id) = problem.filter(|_| context.screen.dialogs.passphrase.judged) {
        let note = widgets::note(ui, &t, Tone::Danger, &words::text(id));
        widgets::announce(ui, note.id);
    }
    (entered, problem)
}

/// Shows the dialog that asks for the passphrase of a handover.
pub(super) fn unpack_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    let file = match context.view.prompts.question {
        Some(Question::Unpack(path)) => file_name(path),
        _ => String::new(),
    };
    widgets::title(ui, &words::text("handover-unpack-title"));
    let entered = dialog::body_ui(ui, |ui| {
        ui.add(
            Label::new(words::text_with("handover-unpack-detail", &[("file", file.into())])).wrap(),
        );
        let entered =
            secret_ui(ui, context, "unpack", &words::text("window-passphrase"), true, |context| {
                &mut context.screen.dialogs.passphrase.present
            });
        if let Some(fault) = context.view.library.handover.fault {
            let note = widgets::note(ui, &t, Tone::Danger, fault);
            widgets::announce(ui, note.id);
        }
        entered
    });
    ui.add_space(size::LABEL);
    let busy = context.view.library.handover.busy;
    let begin = |ui: &mut Ui, _: &mut ViewContext<'_>| {
        busy.then(|| widgets::hint(ui, &t, &words::text("handover-unpack-busy")))
    };
    trailing_row_ui(
        ui,
        "unpack",
        vec2(ui.available_width(), size::CONTROL),
        context,
        begin,
        |ui, context| {
            if Press::new(Weight::Secondary, words::text("window-not-now")).show(ui, &t).clicked() {
                context.screen.dialogs.passphrase = PassphraseForm::default();
                context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
            }
            let live = !busy && !context.screen.dialogs.passphrase.present.is_empty();
            let why =
                words::text(if busy { "handover-unpack-busy" } else { "window-passphrase-wanted" });
            let pressed = Press::new(Weight::Primary, words::text("handover-unpack-yes"))
                .live(live, why)
                .show(ui, &t)
                .clicked();
            if live && (pressed || entered) {
                let passphrase = secret_box::take(&mut context.screen.dialogs.passphrase.present);
                context.say(Intent::Library(LibraryIntent::OpenHandover(passphrase)));
            }
        },
    );
}
