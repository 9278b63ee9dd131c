//! The dialogs of a handover: the passphrase a case is packed under, and the one that opens it.
//!
//! Knows nothing of files. What was typed is wiped when it is sent on.

use egui::{Label, RichText, Ui, vec2};

use crate::words;

use super::context::ViewContext;
use super::dialog;
use super::intent::{Answer, CaseIntent, Intent, LibraryIntent, PromptIntent};
use super::lock::new_passphrase_problem;
use super::secret_box::{self, SecretBox};
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
            secret_box::clear(ui, context);
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
            if dialog::not_now_ui(ui, context) {
                secret_box::clear(ui, context);
            }
            let pressed = Press::new(Weight::Primary, words::text("handover-pack-yes"))
                .show(ui, &t)
                .clicked();
            if pressed || entered {
                context.screen.dialogs.passphrase.judged = true;
                if problem.is_none() {
                    let passphrase = SecretBox::Pack.take(ui, context);
                    secret_box::clear(ui, context);
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
    SecretBox::Pack.show(ui, context, &words::text("window-passphrase"), true);
    let repeat = words::text("window-passphrase-repeat");
    let entered = SecretBox::PackAgain.show(ui, context, &repeat, false);
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
        let label = words::text("window-passphrase");
        let entered = SecretBox::Unpack.show(ui, context, &label, true);
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
            if dialog::not_now_ui(ui, context) {
                secret_box::clear(ui, context);
            }
            let live = !busy && !context.screen.dialogs.passphrase.present.is_empty();
            let why =
                words::text(if busy { "handover-unpack-busy" } else { "window-passphrase-wanted" });
            let pressed = Press::new(Weight::Primary, words::text("handover-unpack-yes"))
                .live(live, why)
                .show(ui, &t)
                .clicked();
            if live && (pressed || entered) {
                let passphrase = SecretBox::Unpack.take(ui, context);
                context.say(Intent::Library(LibraryIntent::OpenHandover(passphrase)));
            }
        },
    );
}
