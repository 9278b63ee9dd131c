//! "Start an onboarding": for who has no link yet but the workspace's key.
//!
//! Must not know: the idempotency key, or how it goes. The key that is typed leaves this file once, as a secret.

use egui::{Id, Ui};
use egui_material_icons::icons::{ICON_ADD, ICON_CLOSE};
use secrecy::SecretString;
use zeroize::Zeroize as _;

use crate::domain::hidden::Hidden;
use crate::domain::link::{self, Environment};
use crate::words;

use super::connect;
use super::cx::Cx;
use super::dialog;
use super::ends;
use super::fields::{self, Hint};
use super::intent::{Answer, Intent, Session, Start};
use super::parts::{self, BoxLook, Press, Weight};
use super::screen::StartForm;
use super::theme::{Tone, size};

/// What still has to be typed or chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lack {
    Environment,
    Address,
    Key,
    Process,
    Workspace,
    Name,
    Nameless,
    Twice,
}

pub(super) fn start_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    begin(cx);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let lacks = lacks(cx);
    let said: &[Lack] = if cx.screen.start.judged { &lacks } else { &[] };
    parts::title(ui, &words::text("start-title"));
    let entered = dialog::body_ui(ui, |ui| {
        let mut entered = environment_ui(ui, cx, said);
        entered |= key_ui(ui, cx, said);
        for part in [Part::Process, Part::Workspace, Part::Reference, Part::Name] {
            entered |= line_ui(ui, cx, &Line::of(part), said);
        }
        prefill_ui(ui, cx, said);
        if let Some(fault) = cx.view.session.start_fault {
            let note = parts::note(ui, &cx.t, Tone::Danger, &words::start_fault(fault));
            parts::announce(ui, note.id);
        }
        entered
    });
    ui.add_space(size::FIELD);
    ends::buttons_ui(ui, "start", |ui| {
        if Press::new(Weight::Secondary, words::text("window-not-now")).show(ui, &cx.t).clicked() {
            forget(ui, cx);
            cx.say(Intent::Answer(Answer::No));
        }
        let (going, busy) = (cx.view.session.is_starting, words::text("start-going"));
        let label = if going { busy.clone() } else { words::text("start-yes") };
        let entered = entered && !going;
        if Press::new(Weight::Primary, label).live(!going, busy).show(ui, &cx.t).clicked()
            || entered
        {
            cx.screen.start.judged = true;
            if lacks.is_empty() {
                hand_over(ui, cx);
            }
        }
    });
}

fn begin(cx: &mut Cx<'_>) {
    let form = &mut cx.screen.start;
    if !form.started {
        form.started = true;
        cx.view.filled_by.clone_into(&mut form.filled_by);
        form.environment = cx.view.destination.as_ref().map(|to| to.environment.clone());
    }
}

fn lacks(cx: &Cx<'_>) -> Vec<Lack> {
    let form = &cx.screen.start;
    let is_id = |text: &str| {
        !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_graphic())
    };
    let key = form.api_key.trim();
    let names: Vec<&str> = form.prefill.iter().map(|(name, _)| name.trim()).collect();
    let is_twice = |(at, name): (usize, &&str)| {
        names[..at].contains(name) || (*name == "reference" && !form.reference.trim().is_empty())
    };
    [
        (form.environment.is_none(), Lack::Environment),
        (matches!(&form.environment, Some(Environment::Custom(url)) if link::api_base(url).is_none()), Lack::Address),
        ((key.is_empty() && !cx.view.has_api_key) || !connect::fits_header(key), Lack::Key),
        (!is_id(&form.process_id), Lack::Process),
        (!is_id(&form.workspace_id), Lack::Workspace),
        (form.filled_by.trim().is_empty(), Lack::Name),
        (names.iter().any(|name| name.is_empty()), Lack::Nameless),
        (names.iter().enumerate().any(is_twice), Lack::Twice),
    ]
    .into_iter()
    .filter_map(|(lacks, what)| lacks.then_some(what))
    .collect()
}

fn environment_ui(ui: &mut Ui, cx: &mut Cx<'_>, said: &[Lack]) -> bool {
    let hint = words::text("start-environment-hint");
    let form = &mut cx.screen.start;
    let mut place = connect::Place {
        environment: form.environment.take(),
        own_address: std::mem::take(&mut form.own_address),
    };
    let told = connect::Told {
        environment: said.contains(&Lack::Environment),
        address: said.contains(&Lack::Address),
    };
    let entered = connect::place_ui(ui, cx, &mut place, &hint, told);
    (cx.screen.start.environment, cx.screen.start.own_address) =
        (place.environment, place.own_address);
    entered
}

fn key_ui(ui: &mut Ui, cx: &mut Cx<'_>, said: &[Lack]) -> bool {
    let label = words::text("window-connect-key");
    let hint =
        words::text(if cx.view.has_api_key { "window-connect-key-kept" } else { "start-key-hint" });
    ui.add_space(size::LABEL);
    fields::label_ui(ui, cx, &label, !cx.view.has_api_key, Hint::Text(&hint));
    let wrong = said.contains(&Lack::Key);
    let look = BoxLook { wrong, secret: true, ..BoxLook::default() };
    let response =
        parts::text_box(ui, &cx.t, key_id(), &mut *cx.screen.start.api_key, size::DIALOG, look)
            .accessible_name(&label);
    // A dialog's first frame is only measured, and focus asked for there is lost: ask until it is there.
    if response.has_focus() {
        cx.screen.start.had_keyboard = true;
    } else if !cx.screen.start.had_keyboard {
        response.request_focus();
        ui.ctx().request_repaint();
    }
    if wrong {
        let sentence = words::text("start-key-wanted");
        parts::describe(ui, response.id, &sentence);
        parts::note(ui, &cx.t, Tone::Danger, &sentence);
    }
    connect::is_entered(ui, &response)
}

/// Which line of the dialog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Process,
    Workspace,
    Reference,
    Name,
}

/// A plain line of the dialog.
struct Line {
    part: Part,
    label: &'static str,
    hint: Option<&'static str>,
    lack: Option<(Lack, &'static str)>,
}

impl Line {
    fn of(part: Part) -> Self {
        let (label, hint, lack) = match part {
            Part::Process => (
                "start-process",
                Some("start-process-hint"),
                Some((Lack::Process, "start-process-wanted")),
            ),
            Part::Workspace => {
                ("start-workspace", None, Some((Lack::Workspace, "start-workspace-wanted")))
            }
            Part::Reference => ("start-reference", Some("start-reference-hint"), None),
            Part::Name => (
                "window-connect-name",
                Some("window-connect-name-hint"),
                Some((Lack::Name, "window-connect-name-wanted")),
            ),
        };
        Self { part, label, hint, lack }
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

fn line_ui(ui: &mut Ui, cx: &mut Cx<'_>, line: &Line, said: &[Lack]) -> bool {
    let (label, hint) = (words::text(line.label), line.hint.map(words::text).unwrap_or_default());
    ui.add_space(size::LABEL);
    fields::label_ui(ui, cx, &label, line.lack.is_some(), Hint::of(&hint, false));
    let wrong = line.lack.filter(|(lack, _)| said.contains(lack)).map(|(_, id)| words::text(id));
    let look = BoxLook { wrong: wrong.is_some(), ..BoxLook::default() };
    let text = line.text(&mut cx.screen.start);
    let response =
        parts::text_box(ui, &cx.t, Id::unique(("start", line.label)), text, size::DIALOG, look)
            .accessible_name(&label);
    if let Some(sentence) = wrong {
        parts::describe(ui, response.id, &sentence);
        parts::note(ui, &cx.t, Tone::Danger, &sentence);
    }
    connect::is_entered(ui, &response)
}

/// Values the form is to come with, a row each.
fn prefill_ui(ui: &mut Ui, cx: &mut Cx<'_>, said: &[Lack]) {
    ui.add_space(size::LABEL);
    fields::label_ui(
        ui,
        cx,
        &words::text("start-prefill"),
        false,
        Hint::Text(&words::text("start-prefill-hint")),
    );
    let t = cx.t;
    let mut gone = None;
    for (at, (name, value)) in cx.screen.start.prefill.iter_mut().enumerate() {
        ui.horizontal(|ui| {
            let row = [("row", (at + 1).into())];
            let half = (ui.available_width() - size::CONTROL - 2.0 * size::LABEL) / 2.0;
            let short = words::text("start-prefill-name-short");
            let look = BoxLook {
                placeholder: &short,
                wrong: said.contains(&Lack::Nameless) && name.trim().is_empty(),
                ..BoxLook::default()
            };
            let line = parts::text_box(ui, &t, Id::unique(("prefill-name", at)), name, half, look);
            line.accessible_name(words::text_with("start-prefill-name", &row));
            let short = words::text("start-prefill-value-short");
            let look = BoxLook { placeholder: &short, ..BoxLook::default() };
            let line =
                parts::text_box(ui, &t, Id::unique(("prefill-value", at)), value, half, look);
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
        cx.screen.start.prefill.remove(at);
    }
    for (lack, id) in
        [(Lack::Nameless, "start-prefill-nameless"), (Lack::Twice, "start-prefill-twice")]
    {
        if said.contains(&lack) {
            parts::note(ui, &t, Tone::Danger, &words::text(id));
        }
    }
    if parts::flush(
        ui,
        &t,
        Press::new(Weight::Quiet, words::text("start-prefill-add")).icon(ICON_ADD),
    )
    .clicked()
    {
        cx.screen.start.prefill.push((String::new(), String::new()));
    }
}

/// The key leaves the box as it is handed over; the rest stays for another try.
fn hand_over(ui: &Ui, cx: &mut Cx<'_>) {
    let form = &cx.screen.start;
    let Some(environment) = form.environment.clone() else { return };
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
    wipe(ui, cx);
    cx.say(Intent::Session(Session::Start(Box::new(start))));
}

/// Closes the dialog's memory.
pub(super) fn forget(ui: &Ui, cx: &mut Cx<'_>) {
    wipe(ui, cx);
    cx.screen.start = StartForm::default();
}

fn wipe(ui: &Ui, cx: &mut Cx<'_>) {
    cx.screen.start.api_key.zeroize();
    ui.data_mut(|data| data.remove::<egui::text_edit::TextEditState>(key_id()));
}

fn key_id() -> Id {
    Id::unique("start-key")
}
