//! The state of the session: being fetched, a form, a vendor's step, the end; and the part of it
//! that the header shows.
//!
//! Knows nothing of how it is fetched, or of the link. The form is drawn by `form`.

use egui::containers::menu::SubMenuButton;
use egui::{Align, Button, CornerRadius, Frame, Label, Layout, RichText, Ui, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_ARROW_FORWARD, ICON_CHECK_CIRCLE, ICON_HISTORY, ICON_OPEN_IN_NEW, ICON_PENDING,
    ICON_REFRESH,
};

use crate::domain::failure::{CallFault, StepStatus};
use crate::domain::progress::Phase;
use crate::domain::step::{Node, Step};
use crate::words;

use super::context::ViewContext;
use super::intent::{Intent, SendIntent, SessionIntent};
use super::theme::{Tone, inset, size};
use super::trailing_row::trailing_row_ui;
use super::view::FetchState;
use super::widgets::{self, Press, Weight};

/// Returns the state of the session in a few words, for the header.
pub(super) fn header_words(context: &ViewContext<'_>) -> Option<(Tone, String)> {
    let session = &context.view.session;
    match (session.counted, session.fetch_state != FetchState::Idle, session.fault) {
        // After completion there is no step, and no form is fetched.
        _ if context.view.sending.progress.phase == Phase::Completed => None,
        (_, true, _) => Some((Tone::Plain, words::text("step-getting-short"))),
        (Some(execution), ..) => words::step_of(execution).map(|words| (Tone::Plain, words)),
        (None, false, Some(_)) => Some((Tone::Warning, words::text("step-missing-short"))),
        (None, false, None) => None,
    }
}

/// Shows the choice of the form's language as an entry of a menu, if there is a form.
pub(super) fn language_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let session = &context.view.session;
    if session.step.and_then(Step::form).is_none() {
        return;
    }
    let mut tags: Vec<&str> = session.languages.iter().map(String::as_str).collect();
    if tags.is_empty() {
        tags = words::LANGUAGES.into();
    }
    if !tags.contains(&session.language) {
        tags.push(session.language);
    }
    let live = !context.view.sending.busy && context.view.sending.destination.is_some();
    let name = words::text("step-language");
    let button = Button::new(&name)
        .right_text(RichText::new(words::language_name(session.language)).color(context.t.muted))
        .frame_when_inactive(false)
        .min_size(vec2(size::LINK_MENU, size::CONTROL));
    let mut picked = None;
    ui.add_enabled_ui(live, |ui| {
        let (response, _) = SubMenuButton::from_button(button).ui(ui, |ui| {
            for tag in tags {
                let item = Button::selectable(tag == session.language, words::language_name(tag))
                    .min_size(vec2(size::LANGUAGE, size::CONTROL));
                let item = ui.add(item);
                widgets::ring(ui, &context.t, &item);
                if item.clicked() {
                    picked = Some(tag.to_owned());
                    ui.close();
                }
            }
        });
        widgets::ring(ui, &context.t, &response);
        response.accessible_name(name);
    });
    if let Some(tag) = picked {
        context.say(Intent::Session(SessionIntent::UseLanguage(tag)));
    }
}

/// Shows the sent steps and the state of the session above the form on the case's own page.
pub(super) fn strip_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    sent_ui(ui, context);
    let session = &context.view.session;
    match session.fetch_state {
        FetchState::Fetching if session.step.is_none() => {
            line_ui(ui, context, ICON_PENDING, Tone::Accent, &words::text("step-getting"));
        }
        FetchState::Polling => {
            line_ui(ui, context, ICON_PENDING, Tone::Accent, &words::text("step-running"));
        }
        FetchState::Stopped => {
            line_ui(ui, context, ICON_PENDING, Tone::Warning, &words::text("step-slow"));
            again_ui(ui, context);
        }
        FetchState::Fetching | FetchState::Idle => {}
    }
    if let Some(fault) = session.fault {
        fault_ui(ui, context, fault);
    }
    if let Some(step) = session.step {
        node_ui(ui, context, step);
    }
}

/// Shows a line with an icon, which a screen reader announces.
fn line_ui(ui: &mut Ui, context: &ViewContext<'_>, icon: MaterialIcon, tone: Tone, sentence: &str) {
    card_ui(ui, context, tone, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().interact_size.y = size::ICON;
            widgets::icon(ui, icon, size::ICON, context.t.ink(tone));
            let label = ui.add(Label::new(sentence).wrap());
            widgets::announce(ui, label.id);
        });
    });
}

fn card_ui(ui: &mut Ui, context: &ViewContext<'_>, tone: Tone, body: impl FnOnce(&mut Ui)) {
    let frame =
        Frame::new().fill(context.t.soft(tone)).corner_radius(CornerRadius::same(size::RADIUS));
    frame.inner_margin(inset(size::ROW_PAD, size::LABEL)).show(ui, |ui| {
        ui.set_width(ui.available_width().min(size::READING));
        body(ui);
    });
}

/// Says why there is no form, with the next step.
fn fault_ui(ui: &mut Ui, context: &mut ViewContext<'_>, fault: &CallFault) {
    // A server without forms is no error.
    let tone = if matches!(fault.status(), Some(404 | 405)) { Tone::Plain } else { Tone::Warning };
    line_ui(ui, context, widgets::tone_icon(tone), tone, &words::look_fault(fault));
    if fault.status() == Some(401) {
        if Press::new(Weight::Secondary, words::text("window-new-link"))
            .show(ui, &context.t)
            .clicked()
        {
            context.say(Intent::Send(SendIntent::ShowConnect));
        }
    } else if tone == Tone::Warning {
        again_ui(ui, context);
    }
}

fn again_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    if Press::new(Weight::Secondary, words::text("step-again"))
        .icon(ICON_REFRESH)
        .show(ui, &context.t)
        .clicked()
    {
        context.say(Intent::Session(SessionIntent::FetchForm));
    }
}

/// Shows the step that follows a sent one, above any page.
pub(super) fn next_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let Some(next) = context.view.session.next else { return };
    let t = context.t;
    let frame =
        Frame::new().fill(t.soft(Tone::Success)).inner_margin(inset(size::GROUP, size::BAR_PAD));
    frame.show(ui, |ui| {
        let begin = |ui: &mut Ui, _: &mut ViewContext<'_>| {
            widgets::icon(ui, ICON_CHECK_CIRCLE, size::ICON, t.success);
            let counted = words::step_of(&next.execution);
            let sentence = match counted {
                Some(step) => words::text_with("step-next-counted", &[("step", step.into())]),
                None => words::text("step-next"),
            };
            let label = ui.add(Label::new(sentence).wrap());
            widgets::announce(ui, label.id);
        };
        trailing_row_ui(
            ui,
            "next",
            vec2(ui.available_width(), size::CONTROL),
            context,
            begin,
            |ui, context| {
                if Press::new(Weight::Primary, words::text("step-go-on"))
                    .icon(ICON_ARROW_FORWARD)
                    .show(ui, &t)
                    .clicked()
                {
                    context.say(Intent::Session(SessionIntent::GoOn));
                }
            },
        );
    });
}

fn node_ui(ui: &mut Ui, context: &mut ViewContext<'_>, step: &Step) {
    if step.execution.status == StepStatus::Failed {
        line_ui(
            ui,
            context,
            widgets::tone_icon(Tone::Danger),
            Tone::Danger,
            &words::step_failed(&step.execution),
        );
    }
    match &step.node {
        Node::Form(_) | Node::None => {}
        Node::External { expires_at_ms, .. } => {
            widgets::section(ui, &words::text("step-external"));
            if let Some(at) = expires_at_ms.map(|ms| ms.div_euclid(1_000)) {
                let id = if at > context.view.now { "step-expires" } else { "step-expired" };
                widgets::hint(
                    ui,
                    &context.t,
                    &words::text_with(id, &[("time", words::moment(at, context.view.now).into())]),
                );
            }
        }
        Node::End { text, redirect_url } => end_ui(ui, context, text, redirect_url.as_deref()),
        Node::Vendor(vendor) => hosted_ui(ui, context, &words::vendor(*vendor)),
        Node::Other(kind) => hosted_ui(
            ui,
            context,
            &words::text_with("step-other", &[("kind", words::shown_name(kind).into())]),
        ),
    }
}

fn end_ui(ui: &mut Ui, context: &ViewContext<'_>, text: &str, address: Option<&str>) {
    card_ui(ui, context, Tone::Success, |ui| {
        ui.horizontal(|ui| {
            widgets::icon(ui, ICON_CHECK_CIRCLE, size::ICON, context.t.success);
            widgets::section(ui, &words::text("step-end"));
        });
        let shown = if text.trim().is_empty() {
            words::text("step-end-silent")
        } else {
            words::shown_text(text)
        };
        ui.add(Label::new(shown).wrap());
        if let Some(address) = address {
            widgets::hint(
                ui,
                &context.t,
                &words::text_with(
                    "step-end-address",
                    &[("address", words::shown_name(address).into())],
                ),
            );
        }
    });
}

/// Shows a step that only the hosted page can do, with the button that opens it.
fn hosted_ui(ui: &mut Ui, context: &mut ViewContext<'_>, sentence: &str) {
    line_ui(ui, context, ICON_OPEN_IN_NEW, Tone::Plain, sentence);
    if context.view.session.has_hosted_page {
        let press = Press::new(Weight::Secondary, words::text("step-open")).icon(ICON_OPEN_IN_NEW);
        if press.show(ui, &context.t).on_hover_text(words::text("step-open-hint")).clicked() {
            context.say(Intent::Session(SessionIntent::OpenHosted));
        }
    } else {
        widgets::hint(ui, &context.t, &words::text("step-open-elsewhere"));
    }
    widgets::hint(ui, &context.t, &words::text("step-after"));
    again_ui(ui, context);
}

/// Shows the steps that were sent, each as a link to what was sent.
fn sent_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    if context.view.session.sent.is_empty() {
        return;
    }
    let row = vec2(ui.available_width(), size::TARGET);
    ui.allocate_ui_with_layout(
        row,
        Layout::left_to_right(Align::Center).with_main_wrap(true),
        |ui| {
            ui.spacing_mut().interact_size.y = size::TARGET;
            for (at, sent) in context.view.session.sent.iter().enumerate() {
                widgets::icon(ui, ICON_HISTORY, size::ICON, context.t.muted);
                if ui
                    .add(widgets::link(&context.t, &sent_words(context, sent.number, sent.sent_at)))
                    .clicked()
                {
                    context.screen.case.sent = Some(at);
                }
                ui.add_space(size::WITHIN);
            }
        },
    );
}

/// Returns "Step 1, sent 14:02".
pub(super) fn sent_words(context: &ViewContext<'_>, number: Option<i64>, sent_at: i64) -> String {
    let time = ("time", words::moment(sent_at, context.view.now).into());
    match number {
        Some(number) => words::text_with("step-sent", &[time, ("number", number.into())]),
        None => words::text_with("step-sent-plain", &[time]),
    }
}
