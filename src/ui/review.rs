//! The page before sending: the destination and the operator's name, what is missing, every answer
//! in words with a link to its field, and the button that sends.
//!
//! Knows nothing of how a case is validated or sent. The button returns the same intent as the one
//! in the header.

mod answers;
mod missing;
mod request_body;
mod row;
mod tray_files;

use egui::{Frame, Label, Ui};

use crate::domain::draft::Draft;
use crate::domain::link::Environment;
use crate::domain::progress::Phase;
use crate::words;

use super::context::ViewContext;
use super::intent::{Intent, SendIntent};
use super::theme::fonts::strong;
use super::theme::{Tone, inset, size};
use super::widgets;
use super::{header, indicators};

use row::Row;

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    let is_sent = context.view.sending.progress.phase == Phase::Completed;
    widgets::title(ui, &words::text(if is_sent { "review-title-sent" } else { "review-title" }));
    if !is_sent {
        missing::missing_ui(ui, context, draft);
        tray_files::tray_files_ui(ui, context);
    }
    widgets::group_heading(ui, &context.t, &words::text("review-where"));
    where_ui(ui, context);
    answers::answers_ui(ui, context, draft);
    request_body::request_body_ui(ui, context);
    if !is_sent {
        ui.add_space(size::FIELD);
        widgets::hint(ui, &context.t, &words::text("review-send-hint"));
        header::send_ui(ui, context);
    }
    ui.add_space(size::GROUP);
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
                header::badge_ui(ui, context, environment);
                ui.add(Label::new(strong(words::text(id)).color(t.danger)).wrap());
            });
        });
}

fn is_here(environment: &Environment) -> bool {
    matches!(environment, Environment::Practice(_))
}
