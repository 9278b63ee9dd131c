//! The dialog "Where this case goes": the pasted link or token, the environment if the paste does
//! not contain it, the operator's name, and the workspace's API key.
//!
//! Knows nothing of whether the link works. What is pasted leaves this file once, as a secret, and
//! is wiped.

use egui::{Event, Id, Ui};
use secrecy::SecretString;
use zeroize::Zeroize as _;

use crate::domain::hidden::Hidden;
use crate::domain::link::{self, Unread};
use crate::words;

use super::context::ViewContext;
use super::dialog;
use super::dialog_field::DialogField;
use super::environment_choice::{self, EnvironmentProblem, environment_choice_ui};
use super::intent::{Connection, Intent, SendIntent, SessionIntent};
use super::screen::{ConnectForm, EnvironmentForm};
use super::theme::size;
use super::trailing_row;
use super::widgets::{self, Press, Weight};

/// A part of the dialog that is missing or invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Link,
    Environment(EnvironmentProblem),
    Name,
    Key,
}

/// Shows the dialog.
pub(super) fn connect_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    prefill(context);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let problems = problems(context);
    // Findings are shown only after the button was pressed.
    let shown: &[Problem] = if context.screen.dialogs.connect.judged { &problems } else { &[] };
    widgets::title(ui, &words::text("window-connect-title"));
    let entered = dialog::body_ui(ui, |ui| body_ui(ui, context, shown));
    ui.add_space(size::FIELD);
    trailing_row::buttons_ui(ui, "connect", |ui| {
        if dialog::not_now_ui(ui, context) {
            forget(ui, context);
        }
        let pressed = Press::new(Weight::Primary, words::text("window-connect-yes"))
            .show(ui, &context.t)
            .clicked();
        if pressed || entered {
            context.screen.dialogs.connect.judged = true;
            match problems.first() {
                None => submit(ui, context),
                Some(problem) if entered => focus_box(ui, *problem),
                Some(_) => {}
            }
        }
    });
}

/// Shows the boxes; returns true if Enter was pressed in one of them.
fn body_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) -> bool {
    let mut entered = link_ui(ui, context, shown);
    if !paste_tells(context) {
        entered |= environment_choice_ui(
            ui,
            &context.t,
            &mut context.screen.dialogs.connect.environment,
            &words::text("window-connect-environment-hint"),
            shown.iter().find_map(|problem| match problem {
                Problem::Environment(problem) => Some(*problem),
                _ => None,
            }),
        );
    }
    entered |= name_ui(ui, context, shown);
    entered |= key_ui(ui, context, shown);
    if context.view.sending.destination.is_none() {
        ui.add_space(size::LABEL);
        if ui.add(widgets::link(&context.t, &words::text("start-open"))).clicked() {
            forget(ui, context);
            context.say(Intent::Session(SessionIntent::ShowStart));
        }
    }
    entered
}

/// Gives the keyboard to the box of a missing part. The choice of an environment is a button, so
/// the box above gets it.
fn focus_box(ui: &Ui, problem: Problem) {
    let id = match problem {
        Problem::Link | Problem::Environment(EnvironmentProblem::Missing) => paste_id(),
        Problem::Environment(EnvironmentProblem::Address) => environment_choice::address_id(),
        Problem::Name => name_id(),
        Problem::Key => key_id(),
    };
    ui.memory_mut(|memory| memory.request_focus(id));
}

/// Returns true if the paste contains its environment.
pub(super) fn paste_tells(context: &ViewContext<'_>) -> bool {
    link::read(&context.screen.dialogs.connect.pasted)
        .is_some_and(|pasted| pasted.environment.is_some())
}

fn problems(context: &ViewContext<'_>) -> Vec<Problem> {
    let form = &context.screen.dialogs.connect;
    let blank = form.pasted.trim().is_empty();
    let is_link_missing = blank && context.view.sending.destination.is_none();
    let is_link_wrong = is_link_missing || unread(context).is_some();
    let environment =
        if paste_tells(context) { None } else { environment_choice::problem_of(&form.environment) };
    [
        is_link_wrong.then_some(Problem::Link),
        environment.map(Problem::Environment),
        form.filled_by.trim().is_empty().then_some(Problem::Name),
        (!fits_header(form.api_key.trim())).then_some(Problem::Key),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns true if a key fits into a request's header: visible ASCII.
pub(super) fn fits_header(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_graphic())
}

/// Fills the boxes with the known values when the dialog is first shown.
fn prefill(context: &mut ViewContext<'_>) {
    let form = &mut context.screen.dialogs.connect;
    if form.started {
        return;
    }
    form.started = true;
    // A name that was typed on the first screen stays.
    if form.filled_by.trim().is_empty() {
        context.view.settings.filled_by.clone_into(&mut form.filled_by);
    }
    let known = context.view.sending.destination.as_ref().map(|to| to.environment.clone());
    form.environment = EnvironmentForm::of(known);
}

/// Returns the reason why the paste can't be used; `None` also for an empty box.
pub(super) fn unread(context: &ViewContext<'_>) -> Option<Unread> {
    let pasted = &context.screen.dialogs.connect.pasted;
    if pasted.trim().is_empty() { None } else { link::look(pasted).err() }
}

/// Returns the sentence about a paste that can't be used.
pub(super) fn unread_words(unread: Unread) -> String {
    words::text(match unread {
        Unread::NoToken => "window-connect-unread",
        Unread::Covered => "window-connect-covered",
        Unread::Several => "window-connect-several",
    })
}

/// Replaces line breaks in a paste by another separator: a box of one line would make them spaces,
/// and a link that a mail client wrapped would end there.
pub(super) fn keep_breaks(ui: &Ui, id: Id) {
    if ui.memory(|memory| memory.has_focus(id)) {
        ui.input_mut(|input| {
            for event in &mut input.events {
                if let Event::Paste(text) = event
                    && text.contains('\n')
                {
                    *text = text.replace("\r\n", "\n").replace('\n', "\u{2028}");
                }
            }
        });
    }
}

/// Shows the box for the link; returns true if Enter was pressed in it.
fn link_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) -> bool {
    let has_link = context.view.sending.destination.is_some();
    let hint = if has_link { "window-connect-link-kept" } else { "window-connect-link-hint" };
    let unread =
        unread(context).or_else(|| shown.contains(&Problem::Link).then_some(Unread::NoToken));
    let wrong = unread.map(unread_words);
    keep_breaks(ui, paste_id());
    let form = &mut context.screen.dialogs.connect;
    let field = DialogField {
        hint: words::text(hint),
        required: !has_link,
        secret: true,
        wrong,
        ..DialogField::new(paste_id(), words::text("window-connect-link"))
    };
    let response = field.show(ui, &context.t, &mut form.pasted);
    widgets::take_keyboard(ui, &response, &mut form.had_keyboard);
    widgets::is_entered(ui, &response)
}

fn name_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) -> bool {
    let wrong = shown.contains(&Problem::Name).then(|| words::text("window-connect-name-wanted"));
    let field = DialogField {
        hint: words::text("window-connect-name-hint"),
        required: true,
        wrong,
        ..DialogField::new(name_id(), words::text("window-connect-name"))
    };
    let response = field.show(ui, &context.t, &mut context.screen.dialogs.connect.filled_by);
    widgets::is_entered(ui, &response)
}

fn key_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) -> bool {
    let has_key = context.view.sending.has_api_key;
    let hint = if has_key { "window-connect-key-kept" } else { "window-connect-key-hint" };
    let wrong = shown.contains(&Problem::Key).then(|| words::text("window-connect-key-unread"));
    let field = DialogField {
        hint: words::text(hint),
        secret: true,
        wrong,
        ..DialogField::new(key_id(), words::text("window-connect-key"))
    };
    let response = field.show(ui, &context.t, &mut context.screen.dialogs.connect.api_key);
    widgets::is_entered(ui, &response)
}

/// Uses the link; the secrets leave their boxes.
pub(super) fn submit(ui: &Ui, context: &mut ViewContext<'_>) {
    let form = &context.screen.dialogs.connect;
    let connection = Connection {
        pasted: SecretString::from(form.pasted.trim().to_owned()),
        environment: form.environment.chosen.clone(),
        filled_by: Hidden(form.filled_by.trim().to_owned()),
        api_key: SecretString::from(form.api_key.trim().to_owned()),
    };
    wipe(ui, context);
    context.say(Intent::Send(SendIntent::Connect(connection)));
}

/// Clears the dialog and wipes its secrets.
pub(super) fn forget(ui: &Ui, context: &mut ViewContext<'_>) {
    wipe(ui, context);
    context.screen.dialogs.connect = ConnectForm::default();
}

/// Wipes the secrets in the boxes, with their undo history.
fn wipe(ui: &Ui, context: &mut ViewContext<'_>) {
    context.screen.dialogs.connect.pasted.zeroize();
    context.screen.dialogs.connect.api_key.zeroize();
    for id in [paste_id(), first_screen_id(), key_id()] {
        ui.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(id));
    }
}

/// Returns the id of the first screen's box for the link, which has the same text.
pub(super) fn first_screen_id() -> Id {
    Id::unique("first-link")
}

fn paste_id() -> Id {
    Id::unique("pasted-link")
}

fn name_id() -> Id {
    Id::unique("filled-by")
}

fn key_id() -> Id {
    Id::unique("api-key")
}
