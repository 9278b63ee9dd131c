//! The page before sending: what is missing, the destination and the operator's name, every question
//! with its answer and a link to its field, and the button that sends. The case is sent from nowhere
//! else.
//!
//! Knows nothing of how a case is validated or sent.

mod answers;
mod missing;
mod request_body;
mod row;
mod send;
mod tray_files;

use egui::{Frame, Label, Sense, Ui};

use crate::domain::draft::Draft;
use crate::domain::link::Environment;
use crate::domain::progress::Phase;
use crate::words;

use super::context::ViewContext;
use super::intent::{Intent, SendIntent};
use super::screen::Focus;
use super::theme::fonts::{self, strong};
use super::theme::{Tone, inset, size};
use super::widgets;
use super::{indicators, link_chip};

use row::Row;

/// Leads to the page before sending, or sends on that page.
pub(super) fn go_or_send(context: &mut ViewContext<'_>) {
    send::go_or_send(context);
}

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    ui.set_max_width(size::READING);
    let is_sent = context.view.sending.progress.phase == Phase::Completed;
    title_ui(ui, context, &words::text(if is_sent { "review-title-sent" } else { "review-title" }));
    // What is on its way can't be fixed.
    if context.view.sending.progress.can.send {
        missing::missing_ui(ui, context, draft);
    }
    if !is_sent {
        tray_files::tray_files_ui(ui, context);
    }
    widgets::group_heading(ui, &context.t, &words::text("review-where"));
    where_ui(ui, context);
    answers::answers_ui(ui, context, draft);
    request_body::request_body_ui(ui, context);
    if !is_sent {
        ui.add_space(size::GROUP);
        send::send_ui(ui, context, draft);
    }
    ui.add_space(size::GROUP);
}

/// Shows the page's heading, which gets the keyboard when the page is gone to.
fn title_ui(ui: &mut Ui, context: &mut ViewContext<'_>, title: &str) {
    let label = Label::new(fonts::title(title, size::TITLE)).truncate();
    let heading = ui.add(label.sense(Sense::focusable_noninteractive()));
    ui.ctx().accesskit_node_builder(heading.id, |node| {
        node.set_role(egui::Role::Heading);
        node.set_label(title);
        node.clear_value();
    });
    widgets::ring(ui, &context.t, &heading);
    if context.screen.keyboard.next.take_if(|next| *next == Focus::Review).is_some() {
        heading.request_focus();
        heading.scroll_to_me(Some(egui::Align::TOP));
    }
}

/// Shows the destination, the operator's name, the hosts and the number of documents.
fn where_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let environment = context.view.sending.destination.as_ref().map(|to| to.environment.clone());
    if let Some(environment) = &environment {
        about_ui(ui, context, environment);
    }
    let goes_to = match &environment {
        Some(environment) => words::environment(environment),
        None => words::text("review-where-nowhere"),
    };
    let who = match words::shown(&context.view.settings.filled_by) {
        nobody if nobody.trim().is_empty() => words::text("review-who-nobody"),
        name => name,
    };
    let rows = [
        ("review-where-environment", goes_to, "review-change-where"),
        ("review-who", who, "review-change-who"),
    ];
    for (label, value, change) in rows {
        let change = words::text(change);
        let row = Row {
            label: &words::text(label),
            value: &value,
            about: &[],
            notes: &[],
            picture: None,
            is_muted: false,
            change: (!context.view.sending.busy).then_some(&change),
        };
        if row.show(ui, context) {
            context.say(Intent::Send(SendIntent::ShowConnect));
        }
    }
    if let Some(environment) = &environment {
        let hosts = match context.view.settings.upload_hosts.as_slice() {
            _ if is_here(environment) => words::text("review-hosts-here"),
            [] => words::text("review-hosts-s3"),
            hosts => words::text_with("review-hosts-more", &[("hosts", hosts.join(", ").into())]),
        };
        Row {
            label: &words::text("review-hosts"),
            value: &hosts,
            about: &[],
            notes: &[],
            picture: None,
            is_muted: false,
            change: None,
        }
        .show(ui, context);
    }
    let sound = || context.view.documents.attachments.values().flatten();
    let bytes = sound().map(|attachment| attachment.bytes).sum();
    let counted = words::text_with(
        "review-documents-count",
        &[("count", sound().count().into()), ("size", words::bytes(bytes).into())],
    );
    Row {
        label: &words::text("review-documents"),
        value: &counted,
        about: &[],
        notes: &[],
        picture: None,
        is_muted: false,
        change: None,
    }
    .show(ui, context);
}

/// Says what sending to an environment means; for real people's data in the danger tone.
fn about_ui(ui: &mut Ui, context: &ViewContext<'_>, environment: &Environment) {
    let t = context.t;
    let id = match environment {
        Environment::Live => "review-where-live",
        Environment::Practice(_) => "review-where-practice",
        Environment::Sandbox | Environment::Test => "review-where-sandbox",
        Environment::Custom(_) => "review-where-own",
    };
    if !indicators::is_live(environment) {
        widgets::hint(ui, &t, &words::text(id));
        return;
    }
    Frame::new()
        .fill(t.soft(Tone::Danger))
        .corner_radius(size::RADIUS_CARD)
        .inner_margin(inset(size::ROW_PAD, size::ROW_PAD))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                link_chip::badge_ui(ui, context, environment);
                ui.add(Label::new(strong(words::text(id)).color(t.danger)).wrap());
            });
        });
}

fn is_here(environment: &Environment) -> bool {
    matches!(environment, Environment::Practice(_))
}
