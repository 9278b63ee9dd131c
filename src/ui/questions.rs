//! Dialogs: one at a time, Esc answers "no", each says what would happen.
//!
//! Must not know: what happens after the answer.

use egui::{Id, Label, Ui};

use crate::domain::draft::Draft;
use crate::words;

use super::context::ViewContext;
use super::intent::{Answer, Intent};
use super::screen::PassphraseForm;
use super::theme::size;
use super::trailing_row;
use super::view::{self, Question, file_name};
use super::widgets::{self, Press, Weight};
use super::{arrange, cases, chooser, connect, dialog, handover, lock, start, tray, viewer};

pub(super) fn questions_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    match context.view.question {
        Some(Question::Connect) => {
            let closed = dialog_ui(ui, context, "connect", connect::connect_ui);
            if closed {
                connect::forget(ui, context);
                context.say(Intent::Answer(Answer::No));
            }
        }
        Some(Question::Start) => {
            let closed = dialog_ui(ui, context, "start", start::start_ui);
            if closed {
                start::forget(ui, context);
                context.say(Intent::Answer(Answer::No));
            }
        }
        Some(Question::Choose) => {
            let closed = dialog_ui(ui, context, "choose", chooser::chooser_ui);
            context.intents.extend(closed.then_some(Intent::Answer(Answer::No)));
        }
        Some(Question::Passphrase) => {
            secret_dialog_ui(ui, context, "passphrase", lock::passphrase_ui);
        }
        Some(Question::Pack) => secret_dialog_ui(ui, context, "pack", handover::pack_ui),
        Some(Question::Unpack(_)) => secret_dialog_ui(ui, context, "unpack", handover::unpack_ui),
        Some(Question::Assign(file)) => {
            let closed = dialog_ui(ui, context, "assign", |ui, context| {
                tray::assign_ui(ui, context, draft, *file);
            });
            context.intents.extend(closed.then_some(Intent::Answer(Answer::No)));
        }
        Some(Question::RenameKept(id)) => {
            let closed =
                dialog_ui(ui, context, "rename", |ui, context| cases::rename_ui(ui, context, *id));
            if closed {
                context.say(Intent::Answer(Answer::No));
            }
        }
        Some(Question::Move(slot)) => {
            let closed = dialog_ui(ui, context, "move", |ui, context| {
                tray::move_ui(ui, context, draft, slot);
            });
            context.intents.extend(closed.then_some(Intent::Answer(Answer::No)));
        }
        Some(Question::PutUnder(mover)) => {
            let closed = dialog_ui(ui, context, "put-under", |ui, context| {
                arrange::ask_ui(ui, context, draft, *mover);
            });
            context.intents.extend(closed.then_some(Intent::Answer(Answer::No)));
        }
        Some(Question::Document(slot)) => {
            let closed = wide_dialog_ui(ui, context, "document", |ui, context| {
                viewer::document_ui(ui, context, draft, slot);
            });
            context.intents.extend(closed.then_some(Intent::Answer(Answer::No)));
        }
        Some(question) => ask_ui(ui, context, draft, question),
        None => {}
    }
}

/// A dialog in which a passphrase is typed, which goes when it is closed.
fn secret_dialog_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    name: &str,
    body: impl FnOnce(&mut Ui, &mut ViewContext<'_>),
) {
    if dialog_ui(ui, context, name, body) {
        context.screen.passphrase = PassphraseForm::default();
        lock::forget(ui);
        context.say(Intent::Answer(Answer::No));
    }
}

/// A floating card; answers whether it was closed without an answer.
fn dialog_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    name: &str,
    body: impl FnOnce(&mut Ui, &mut ViewContext<'_>),
) -> bool {
    card_ui(ui, context, name, size::DIALOG, body)
}

/// A floating card as wide as a document that is looked at closely.
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

/// What a question says and how its answers are called.
struct Asked {
    title: String,
    detail: String,
    yes: (&'static str, Weight),
    other: Option<&'static str>,
    no: &'static str,
}

fn ask_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, question: &Question) {
    let asked = asked(context, draft, question);
    let closed = dialog_ui(ui, context, "question", |ui, context| {
        widgets::title(ui, &asked.title);
        dialog::body_ui(ui, |ui| ui.add(Label::new(&asked.detail).wrap()));
        ui.add_space(size::LABEL);
        trailing_row::buttons_ui(ui, "answers", |ui| {
            let mut answer = |ui: &mut Ui, id: &str, weight, answer| {
                if Press::new(weight, words::text(id)).show(ui, &context.t).clicked() {
                    context.say(Intent::Answer(answer));
                }
            };
            answer(ui, asked.no, Weight::Secondary, Answer::No);
            if let Some(other) = asked.other {
                answer(ui, other, Weight::Secondary, Answer::Other);
            }
            answer(ui, asked.yes.0, asked.yes.1, Answer::Yes);
        });
    });
    if closed {
        context.say(Intent::Answer(Answer::No));
    }
}

fn asked(context: &ViewContext<'_>, draft: &Draft, question: &Question) -> Asked {
    let plain = |title: &str, detail: &str, yes, other, no| Asked {
        title: words::text(title),
        detail: words::text(detail),
        yes,
        other,
        no,
    };
    match question {
        Question::Replace { slot, path } => {
            let name = view::slot_name(context.view.forms, draft, slot);
            let detail = words::text_with(
                "window-ask-replace-detail",
                &[("slot", name.into()), ("file", file_name(path).into())],
            );
            let title = words::text("window-ask-replace");
            Asked {
                title,
                detail,
                yes: ("window-ask-replace-yes", Weight::Primary),
                other: None,
                no: "window-ask-replace-no",
            }
        }
        Question::SubmitAnyway => plain(
            "window-ask-again",
            "window-ask-again-detail",
            ("window-ask-again-yes", Weight::Danger),
            None,
            "window-not-now",
        ),
        Question::SendCircle => plain(
            "window-ask-circle",
            "window-ask-circle-detail",
            ("window-ask-circle-yes", Weight::Danger),
            None,
            "window-not-now",
        ),
        Question::SendWithout => Asked {
            title: words::text_with(
                "tray-unattached",
                &[("count", context.view.tray.len().into())],
            ),
            detail: words::text("tray-unattached-detail"),
            yes: ("tray-assign-them", Weight::Primary),
            other: Some("tray-send-without"),
            no: "window-not-now",
        },
        Question::NewOver => {
            let yes = ("window-save", Weight::Primary);
            plain(
                "window-ask-new",
                "window-ask-unsaved-detail",
                yes,
                Some("window-ask-new-yes"),
                "window-not-now",
            )
        }
        Question::OpenOver(_) => plain(
            "window-ask-open",
            "window-ask-unsaved-detail",
            ("window-save", Weight::Primary),
            Some("window-ask-open-yes"),
            "window-not-now",
        ),
        Question::CloseUnsaved => plain(
            "window-ask-close",
            "window-ask-unsaved-detail",
            ("window-save", Weight::Primary),
            Some("window-ask-close-yes"),
            "window-not-now",
        ),
        Question::CloseHeld => {
            let yes = ("window-ask-close-yes", Weight::Danger);
            plain("window-ask-close", "window-ask-held-detail", yes, None, "window-not-now")
        }
        Question::OtherLink => {
            let yes = ("window-ask-link-yes", Weight::Primary);
            plain("window-ask-link", "window-ask-link-detail", yes, None, "window-ask-link-no")
        }
        Question::Restore { environment, kind } => {
            let blanks = [
                ("environment", words::environment_at(environment).into()),
                ("whose", words::template_of(*kind).into()),
            ];
            Asked {
                title: words::text("template-ask-restore"),
                detail: words::text_with("template-ask-restore-detail", &blanks),
                yes: ("template-ask-restore-yes", Weight::Danger),
                other: None,
                no: "window-not-now",
            }
        }
        Question::CloseBusy
        | Question::Choose
        | Question::RenameKept(_)
        | Question::Assign(_)
        | Question::Document(_)
        | Question::Move(_)
        | Question::PutUnder(_)
        | Question::Connect
        | Question::Start
        | Question::Passphrase
        | Question::Pack
        | Question::Unpack(_) => plain(
            "window-ask-busy",
            "window-ask-busy-detail",
            ("window-ask-busy-yes", Weight::Danger),
            None,
            "window-ask-busy-no",
        ),
    }
}
