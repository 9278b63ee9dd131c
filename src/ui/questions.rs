//! The dialog of the open question: one at a time; Esc answers "no".
//!
//! Knows nothing of what happens after the answer.

mod prompt;

use egui::{Id, Label, Ui};

use crate::domain::draft::Draft;
use crate::words;

use super::context::ViewContext;
use super::intent::{Answer, Intent, PromptIntent};
use super::theme::size;
use super::trailing_row;
use super::view::Question;
use super::widgets::{self, Press, Weight};
use super::{arrange, assign, cases, connect, dialog, file_chooser, handover, lock, onboarding};
use super::{newcomers, secret_box, tray, viewer};

use prompt::Prompt;

/// Shows the dialog of the open question, if there is one.
pub(super) fn questions_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let Some(question) = context.view.prompts.question else { return };
    let closed = match question {
        Question::Connect => dialog_ui(ui, context, "connect", connect::connect_ui),
        Question::Start => dialog_ui(ui, context, "start", onboarding::onboarding_ui),
        Question::Choose => dialog_ui(ui, context, "choose", file_chooser::file_chooser_ui),
        Question::Passphrase => dialog_ui(ui, context, "passphrase", lock::passphrase_ui),
        Question::Pack => dialog_ui(ui, context, "pack", handover::pack_ui),
        Question::Unpack(_) => dialog_ui(ui, context, "unpack", handover::unpack_ui),
        Question::Assign(file) => dialog_ui(ui, context, "assign", |ui, context| {
            assign::assign_ui(ui, context, draft, *file);
        }),
        Question::Paper(file) => wide_dialog_ui(ui, context, "paper", |ui, context| {
            tray::paper_ui(ui, context, *file);
        }),
        Question::Newcomers => {
            card_ui(ui, context, "newcomers", size::NEWCOMERS, newcomers::newcomers_ui)
        }
        Question::RenameKept(id) => {
            dialog_ui(ui, context, "rename", |ui, context| cases::rename_ui(ui, context, *id))
        }
        Question::Move(slot) => dialog_ui(ui, context, "move", |ui, context| {
            assign::move_ui(ui, context, draft, slot);
        }),
        Question::PutUnder(mover) => dialog_ui(ui, context, "put-under", |ui, context| {
            arrange::ask_ui(ui, context, draft, *mover);
        }),
        Question::Document(slot) => wide_dialog_ui(ui, context, "document", |ui, context| {
            viewer::document_ui(ui, context, draft, slot);
        }),
        Question::Replace { slot, path } => {
            ask_ui(ui, context, &Prompt::replace(context, draft, slot, path))
        }
        Question::SendWithout => {
            ask_ui(ui, context, &Prompt::unattached(context.view.documents.tray.len()))
        }
        Question::Restore { environment, kind } => {
            ask_ui(ui, context, &Prompt::restore(environment, *kind))
        }
        Question::SubmitAnyway => ask_ui(ui, context, &Prompt::submit_anyway()),
        Question::SendCircle => ask_ui(ui, context, &Prompt::send_circle()),
        Question::NewOver => ask_ui(ui, context, &Prompt::new_over()),
        Question::OpenOver(_) => ask_ui(ui, context, &Prompt::open_over()),
        Question::CloseUnsaved => ask_ui(ui, context, &Prompt::close_unsaved()),
        Question::CloseHeld => ask_ui(ui, context, &Prompt::close_held()),
        Question::CloseBusy => ask_ui(ui, context, &Prompt::close_busy()),
        Question::OtherLink => ask_ui(ui, context, &Prompt::other_link()),
    };
    if closed {
        forget(ui, context, question);
        context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
    }
}

/// Clears what was typed into the dialog of a question that was closed without an answer.
fn forget(ui: &Ui, context: &mut ViewContext<'_>, question: &Question) {
    match question {
        Question::Connect => connect::forget(ui, context),
        Question::Start => onboarding::forget(ui, context),
        Question::Passphrase | Question::Pack | Question::Unpack(_) => {
            secret_box::clear(ui, context);
        }
        Question::Newcomers => context.screen.dialogs.newcomers = None,
        Question::Paper(file) => context.screen.keyboard.tray_file = Some(*file),
        _ => {}
    }
}

/// Shows a floating card; returns true if it was closed without an answer.
fn dialog_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    name: &str,
    body: impl FnOnce(&mut Ui, &mut ViewContext<'_>),
) -> bool {
    card_ui(ui, context, name, size::DIALOG, body)
}

/// Shows a floating card for viewing a document; returns true if it was closed without an answer.
fn wide_dialog_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    name: &str,
    body: impl FnOnce(&mut Ui, &mut ViewContext<'_>),
) -> bool {
    let width = ui.ctx().content_rect().width() * size::VIEWER_SHARE;
    card_ui(ui, context, name, width, body)
}

fn card_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    name: &str,
    width: f32,
    body: impl FnOnce(&mut Ui, &mut ViewContext<'_>),
) -> bool {
    let t = context.t;
    dialog::dialog_ui(ui, &t, Id::unique(("dialog", name)), (width, size::GROUP), |ui| {
        body(ui, context);
    })
}

/// Shows a question in words with its answers as buttons; returns true if it was closed without an
/// answer.
fn ask_ui(ui: &mut Ui, context: &mut ViewContext<'_>, prompt: &Prompt) -> bool {
    dialog_ui(ui, context, "question", |ui, context| {
        widgets::title(ui, &prompt.title);
        dialog::body_ui(ui, |ui| ui.add(Label::new(&prompt.detail).wrap()));
        ui.add_space(size::LABEL);
        trailing_row::buttons_ui(ui, "answers", |ui| {
            let mut answer = |ui: &mut Ui, id: &str, weight, answer| {
                if Press::new(weight, words::text(id)).show(ui, &context.t).clicked() {
                    context.say(Intent::Prompt(PromptIntent::Answer(answer)));
                }
            };
            answer(ui, prompt.no, Weight::Secondary, Answer::No);
            if let Some(other) = prompt.other {
                answer(ui, other, Weight::Secondary, Answer::Other);
            }
            answer(ui, prompt.yes.0, prompt.yes.1, Answer::Yes);
        });
    })
}
