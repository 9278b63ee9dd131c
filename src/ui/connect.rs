//! The dialog "Where this case goes": the pasted link or token, the environment if the paste does
//! not contain it, the operator's name, and the workspace's API key.
//!
//! Knows nothing of whether the link works. What is pasted leaves this file once, as a secret, and
//! is wiped.

use egui::{Event, Id, Ui};
use secrecy::SecretString;
use zeroize::Zeroize as _;

use crate::domain::hidden::Hidden;
use crate::domain::link::{self, Environment, Unread};
use crate::words;

use super::context::ViewContext;
use super::dialog;
use super::environment_choice::{self, EnvironmentChoice, WrongParts, environment_choice_ui};
use super::fields::{self, Hint};
use super::intent::{Answer, Connection, Intent, PromptIntent, SendIntent, SessionIntent};
use super::theme::{Tone, size};
use super::trailing_row;
use super::widgets::{self, BoxLook, Press, Weight};

/// A part of the dialog that is missing or invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Link,
    Environment,
    Address,
    Name,
    Key,
}

pub(super) fn connect_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    start(context);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let problems = problems(context);
    // Findings are shown only after the button was pressed.
    let shown: &[Problem] = if context.screen.dialogs.connect.judged { &problems } else { &[] };
    widgets::title(ui, &words::text("window-connect-title"));
    let entered = dialog::body_ui(ui, |ui| body_ui(ui, context, shown));
    ui.add_space(size::FIELD);
    trailing_row::buttons_ui(ui, "connect", |ui| {
        if Press::new(Weight::Secondary, words::text("window-not-now"))
            .show(ui, &context.t)
            .clicked()
        {
            forget(ui, context);
            context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
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
        entered |= environment_ui(ui, context, shown);
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
        Problem::Link | Problem::Environment => paste_id(),
        Problem::Address => environment_choice::address_id(),
        Problem::Name => name_id(),
        Problem::Key => key_id(),
    };
    ui.memory_mut(|memory| memory.request_focus(id));
}

/// Returns true if the paste contains its environment.
fn paste_tells(context: &ViewContext<'_>) -> bool {
    link::read(&context.screen.dialogs.connect.pasted)
        .is_some_and(|pasted| pasted.environment.is_some())
}

fn problems(context: &ViewContext<'_>) -> Vec<Problem> {
    let form = &context.screen.dialogs.connect;
    let mut problems = Vec::new();
    let blank = form.pasted.trim().is_empty();
    if (blank && context.view.sending.destination.is_none()) || unread(context).is_some() {
        problems.push(Problem::Link);
    }
    match &form.environment {
        _ if paste_tells(context) => {}
        None => problems.push(Problem::Environment),
        Some(Environment::Custom(url)) if link::api_base(url).is_none() => {
            problems.push(Problem::Address);
        }
        Some(_) => {}
    }
    if form.filled_by.trim().is_empty() {
        problems.push(Problem::Name);
    }
    if !fits_header(form.api_key.trim()) {
        problems.push(Problem::Key);
    }
    problems
}

/// Returns true if a key fits into a request's header: visible ASCII.
pub(super) fn fits_header(key: &str) -> bool {
    key.bytes().all(|byte| byte.is_ascii_graphic())
}

fn start(context: &mut ViewContext<'_>) {
    let form = &mut context.screen.dialogs.connect;
    if form.started {
        return;
    }
    form.started = true;
    context.view.settings.filled_by.clone_into(&mut form.filled_by);
    form.environment = context.view.sending.destination.as_ref().map(|to| to.environment.clone());
    if let Some(Environment::Custom(url) | Environment::Practice(url)) = &form.environment {
        form.own_address.clone_from(url);
    }
}

/// Returns the reason why the paste can't be used; `None` also for an empty box.
fn unread(context: &ViewContext<'_>) -> Option<Unread> {
    let pasted = &context.screen.dialogs.connect.pasted;
    if pasted.trim().is_empty() { None } else { link::look(pasted).err() }
}

/// Replaces line breaks in a paste by another separator: a box of one line would make them spaces,
/// and a link that a mail client wrapped would end there.
fn keep_breaks(ui: &Ui) {
    if ui.memory(|memory| memory.has_focus(paste_id())) {
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
    let label = words::text("window-connect-link");
    let kept = context.view.sending.destination.is_some();
    ui.add_space(size::LABEL);
    fields::label_ui(
        ui,
        context,
        &label,
        !kept,
        Hint::Text(&words::text(if kept {
            "window-connect-link-kept"
        } else {
            "window-connect-link-hint"
        })),
    );
    let unread =
        unread(context).or_else(|| shown.contains(&Problem::Link).then_some(Unread::NoToken));
    let wrong = unread.is_some();
    keep_breaks(ui);
    let look = BoxLook { wrong, secret: true, ..BoxLook::default() };
    let id = paste_id();
    let response = widgets::text_box(
        ui,
        &context.t,
        id,
        &mut *context.screen.dialogs.connect.pasted,
        size::DIALOG,
        look,
    )
    .accessible_name(&label);
    // A dialog's first frame only measures it, and focus requested there is lost: repeat the
    // request until the box has it.
    if response.has_focus() {
        context.screen.dialogs.connect.had_keyboard = true;
    } else if !context.screen.dialogs.connect.had_keyboard {
        response.request_focus();
        ui.ctx().request_repaint();
    }
    if let Some(unread) = unread {
        let sentence = words::text(match unread {
            Unread::NoToken => "window-connect-unread",
            Unread::Covered => "window-connect-covered",
            Unread::Several => "window-connect-several",
        });
        widgets::describe(ui, response.id, &sentence);
        widgets::note(ui, &context.t, Tone::Danger, &sentence);
    }
    widgets::is_entered(ui, &response)
}

fn environment_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) -> bool {
    let hint = words::text("window-connect-environment-hint");
    let form = &mut context.screen.dialogs.connect;
    let mut choice = EnvironmentChoice {
        environment: form.environment.take(),
        own_address: std::mem::take(&mut form.own_address),
    };
    let wrong = WrongParts {
        environment: shown.contains(&Problem::Environment),
        address: shown.contains(&Problem::Address),
    };
    let entered = environment_choice_ui(ui, context, &mut choice, &hint, wrong);
    (context.screen.dialogs.connect.environment, context.screen.dialogs.connect.own_address) =
        (choice.environment, choice.own_address);
    entered
}

fn name_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) -> bool {
    let wrong = shown.contains(&Problem::Name);
    let label = words::text("window-connect-name");
    ui.add_space(size::LABEL);
    fields::label_ui(
        ui,
        context,
        &label,
        true,
        Hint::Text(&words::text("window-connect-name-hint")),
    );
    let form = &mut context.screen.dialogs.connect;
    let look = BoxLook { wrong, ..BoxLook::default() };
    let response =
        widgets::text_box(ui, &context.t, name_id(), &mut form.filled_by, size::DIALOG, look)
            .accessible_name(&label);
    if wrong {
        widgets::note(ui, &context.t, Tone::Danger, &words::text("window-connect-name-wanted"));
    }
    widgets::is_entered(ui, &response)
}

fn key_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) -> bool {
    let label = words::text("window-connect-key");
    let hint = words::text(if context.view.sending.has_api_key {
        "window-connect-key-kept"
    } else {
        "window-connect-key-hint"
    });
    ui.add_space(size::LABEL);
    fields::label_ui(ui, context, &label, false, Hint::Text(&hint));
    let wrong = shown.contains(&Problem::Key);
    let look = BoxLook { wrong, secret: true, ..BoxLook::default() };
    let response = widgets::text_box(
        ui,
        &context.t,
        key_id(),
        &mut *context.screen.dialogs.connect.api_key,
        size::DIALOG,
        look,
    )
    .accessible_name(&label);
    if wrong {
        let sentence = words::text("window-connect-key-unread");
        widgets::describe(ui, response.id, &sentence);
        widgets::note(ui, &context.t, Tone::Danger, &sentence);
    }
    widgets::is_entered(ui, &response)
}

fn submit(ui: &Ui, context: &mut ViewContext<'_>) {
    let form = &context.screen.dialogs.connect;
    let connection = Connection {
        pasted: SecretString::from(form.pasted.trim().to_owned()),
        environment: form.environment.clone(),
        filled_by: Hidden(form.filled_by.trim().to_owned()),
        api_key: SecretString::from(form.api_key.trim().to_owned()),
    };
    wipe(ui, context);
    context.say(Intent::Send(SendIntent::Connect(connection)));
}

/// Clears the dialog and wipes its secrets.
pub(super) fn forget(ui: &Ui, context: &mut ViewContext<'_>) {
    wipe(ui, context);
    context.screen.dialogs.connect = super::screen::ConnectForm::default();
}

/// Wipes the secrets in the boxes, with their undo history.
fn wipe(ui: &Ui, context: &mut ViewContext<'_>) {
    context.screen.dialogs.connect.pasted.zeroize();
    context.screen.dialogs.connect.api_key.zeroize();
    for id in [paste_id(), key_id()] {
        ui.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(id));
    }
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
