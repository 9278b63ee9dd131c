//! The dialog "Start an onboarding": for operators who have no link yet but the workspace's API
//! key.
//!
//! Knows nothing of the idempotency key or the call. The key that is typed leaves this file once,
//! as a secret.

use egui::{Id, Ui};
use egui_material_icons::icons::{ICON_ADD, ICON_CLOSE};
use secrecy::SecretString;
use zeroize::Zeroize as _;

use crate::domain::hidden::Hidden;
use crate::words;

use super::connect;
use super::context::ViewContext;
use super::dialog;
use super::dialog_field::DialogField;
use super::environment_choice::{self, EnvironmentProblem, environment_choice_ui};
use super::fields::{self, Hint};
use super::intent::{Intent, SessionIntent, Start};
use super::screen::{EnvironmentForm, StartForm};
use super::theme::{Tone, size};
use super::trailing_row;
use super::widgets::{self, BoxLook, Press, Weight};

/// A part of the dialog that is missing or invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    Environment(EnvironmentProblem),
    Key,
    Process,
    Workspace,
    Name,
    /// A value to prefill has no name.
    Nameless,
    /// Two values to prefill have the same name.
    Twice,
}

/// Shows the dialog.
pub(super) fn onboarding_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    prefill(context);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let problems = problems(context);
    let shown: &[Problem] = if context.screen.dialogs.start.judged { &problems } else { &[] };
    widgets::title(ui, &words::text("start-title"));
    let entered = dialog::body_ui(ui, |ui| {
        let mut entered = environment_choice_ui(
            ui,
            &context.t,
            &mut context.screen.dialogs.start.environment,
            &words::text("start-environment-hint"),
            shown.iter().find_map(|problem| match problem {
                Problem::Environment(problem) => Some(*problem),
                _ => None,
            }),
        );
        entered |= key_ui(ui, context, shown);
        for part in [Part::Process, Part::Workspace, Part::Reference, Part::Name] {
            entered |= line_ui(ui, context, &Line::of(part), shown);
        }
        values_ui(ui, context, shown);
        if let Some(fault) = context.view.session.start_fault {
            let note = widgets::note(ui, &context.t, Tone::Danger, &words::start_fault(fault));
            widgets::announce(ui, note.id);
        }
        entered
    });
    ui.add_space(size::FIELD);
    trailing_row::buttons_ui(ui, "start", |ui| {
        if dialog::not_now_ui(ui, context) {
            forget(ui, context);
        }
        let (going, busy) = (context.view.session.is_starting, words::text("start-going"));
        let label = if going { busy.clone() } else { words::text("start-yes") };
        let entered = entered && !going;
        if Press::new(Weight::Primary, label).live(!going, busy).show(ui, &context.t).clicked()
            || entered
        {
            context.screen.dialogs.start.judged = true;
            if problems.is_empty() {
                submit(ui, context);
            }
        }
    });
}

/// Fills the boxes with the known values when the dialog is first shown.
fn prefill(context: &mut ViewContext<'_>) {
    let form = &mut context.screen.dialogs.start;
    if !form.started {
        form.started = true;
        context.view.settings.filled_by.clone_into(&mut form.filled_by);
        let known = context.view.sending.destination.as_ref().map(|to| to.environment.clone());
        form.environment = EnvironmentForm::of(known);
    }
}

fn problems(context: &ViewContext<'_>) -> Vec<Problem> {
    let form = &context.screen.dialogs.start;
    let is_id = |text: &str| {
        !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_graphic())
    };
    let key = form.api_key.trim();
    let names: Vec<&str> = form.prefill.iter().map(|(name, _)| name.trim()).collect();
    let is_twice = |(at, name): (usize, &&str)| {
        names[..at].contains(name) || (*name == "reference" && !form.reference.trim().is_empty())
    };
    let is_key_missing = key.is_empty() && !context.view.sending.has_api_key;
    let environment = environment_choice::problem_of(&form.environment).map(Problem::Environment);
    let others = [
        (is_key_missing || !connect::fits_header(key), Problem::Key),
        (!is_id(&form.process_id), Problem::Process),
        (!is_id(&form.workspace_id), Problem::Workspace),
        (form.filled_by.trim().is_empty(), Problem::Name),
        (names.iter().any(|name| name.is_empty()), Problem::Nameless),
        (names.iter().enumerate().any(is_twice), Problem::Twice),
    ]
    .into_iter()
    .filter_map(|(applies, problem)| applies.then_some(problem));
    environment.into_iter().chain(others).collect()
}

fn key_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) -> bool {
    let has_key = context.view.sending.has_api_key;
    let hint = if has_key { "window-connect-key-kept" } else { "start-key-hint" };
    let wrong = shown.contains(&Problem::Key).then(|| words::text("start-key-wanted"));
    let form = &mut context.screen.dialogs.start;
    let field = DialogField {
        hint: words::text(hint),
        required: !has_key,
        secret: true,
        wrong,
        ..DialogField::new(key_id(), words::text("window-connect-key"))
    };
    let response = field.show(ui, &context.t, &mut form.api_key);
    widgets::take_keyboard(ui, &response, &mut form.had_keyboard);
    widgets::is_entered(ui, &response)
}

/// A plain line of the dialog, by its content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Process,
    Workspace,
    Reference,
    Name,
}

/// A plain line of the dialog: its label, hint and validation.
struct Line {
    part: Part,
    label: &'static str,
    hint: Option<&'static str>,
    problem: Option<(Problem, &'static str)>,
}

impl Line {
    fn of(part: Part) -> Self {
        let (label, hint, problem) = match part {
            Part::Process => (
                "start-process",
                Some("start-process-hint"),
                Some((Problem::Process, "start-process-wanted")),
            ),
            Part::Workspace => {
                ("start-workspace", None, Some((Problem::Workspace, "start-workspace-wanted")))
            }
            Part::Reference => ("start-reference", Some("start-reference-hint"), None),
            Part::Name => (
                "window-connect-name",
                Some("window-connect-name-hint"),
                Some((Problem::Name, "window-connect-name-wanted")),
            ),
        };
        Self { part, label, hint, problem }
    }

    fn text<'f>(&self, form: &'f mut StartForm) -> &'f mut String {
        match self.part {
            Part::Process => &mut form.process_id,
            Part::Workspace => &mut form.workspace_id,
            Part::Reference => &mut form.reference,
            Part::Name => &mut form.filled_by,
        }
    }
}

fn line_ui(ui: &mut Ui, context: &mut ViewContext<'_>, line: &Line, shown: &[Problem]) -> bool {
    let wrong =
        line.problem.filter(|(problem, _)| shown.contains(problem)).map(|(_, id)| words::text(id));
    let field = DialogField {
        hint: line.hint.map(words::text).unwrap_or_default(),
        required: line.problem.is_some(),
        wrong,
        ..DialogField::new(Id::unique(("start", line.label)), words::text(line.label))
    };
    let response = field.show(ui, &context.t, line.text(&mut context.screen.dialogs.start));
    widgets::is_entered(ui, &response)
}

/// Shows the values the form is prefilled with, a row each.
fn values_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &[Problem]) {
    ui.add_space(size::LABEL);
    fields::label_ui(
        ui,
        &context.t,
        &words::text("start-prefill"),
        false,
        Hint::Text(&words::text("start-prefill-hint")),
    );
    let t = context.t;
    let mut gone = None;
    for (at, (name, value)) in context.screen.dialogs.start.prefill.iter_mut().enumerate() {
        ui.horizontal(|ui| {
            let row = [("row", (at + 1).into())];
            let half = (ui.available_width() - size::CONTROL - 2.0 * size::LABEL) / 2.0;
            let short = words::text("start-prefill-name-short");
            let look = BoxLook {
                placeholder: &short,
                wrong: shown.contains(&Problem::Nameless) && name.trim().is_empty(),
                ..BoxLook::default()
            };
            let line =
                widgets::text_box(ui, &t, Id::unique(("prefill-name", at)), name, half, look);
            line.accessible_name(words::text_with("start-prefill-name", &row));
            let short = words::text("start-prefill-value-short");
            let look = BoxLook { placeholder: &short, ..BoxLook::default() };
            let line =
                widgets::text_box(ui, &t, Id::unique(("prefill-value", at)), value, half, look);
            line.accessible_name(words::text_with("start-prefill-value", &row));
            if Press::icon_only(ICON_CLOSE, words::text_with("start-prefill-remove", &row))
                .show(ui, &t)
                .clicked()
            {
                gone = Some(at);
            }
        });
    }
    if let Some(at) = gone {
        context.screen.dialogs.start.prefill.remove(at);
    }
    for (problem, id) in
        [(Problem::Nameless, "start-prefill-nameless"), (Problem::Twice, "start-prefill-twice")]
    {
        if shown.contains(&problem) {
            widgets::note(ui, &t, Tone::Danger, &words::text(id));
        }
    }
    if widgets::flush(
        ui,
        &t,
        Press::new(Weight::Quiet, words::text("start-prefill-add")).icon(ICON_ADD),
    )
    .clicked()
    {
        context.screen.dialogs.start.prefill.push((String::new(), String::new()));
    }
}

/// Sends the start on. The key leaves its box; the rest stays for another try.
fn submit(ui: &Ui, context: &mut ViewContext<'_>) {
    let form = &context.screen.dialogs.start;
    let Some(environment) = form.environment.chosen.clone() else { return };
    let trimmed = |text: &str| text.trim().to_owned();
    let start = Start {
        environment,
        api_key: SecretString::from(trimmed(&form.api_key)),
        process_id: trimmed(&form.process_id),
        workspace_id: trimmed(&form.workspace_id),
        reference: Hidden(trimmed(&form.reference)),
        filled_by: Hidden(trimmed(&form.filled_by)),
        prefill: Hidden(
            form.prefill.iter().map(|(name, value)| (trimmed(name), value.clone())).collect(),
        ),
    };
    wipe(ui, context);
    context.say(Intent::Session(SessionIntent::Start(Box::new(start))));
}

/// Clears the dialog and wipes its secret.
pub(super) fn forget(ui: &Ui, context: &mut ViewContext<'_>) {
    wipe(ui, context);
    context.screen.dialogs.start = StartForm::default();
}

fn wipe(ui: &Ui, context: &mut ViewContext<'_>) {
    context.screen.dialogs.start.api_key.zeroize();
    ui.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(key_id()));
}

fn key_id() -> Id {
    Id::unique("start-key")
}
