//! The page that changes the forms of companies and people.
//!
//! Knows nothing of how a form is changed, and does not depend on its storage.

mod add;
mod row;
mod shown;

use egui::{Align, Frame, Label, Layout, RichText, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_INFO, ICON_REDO, ICON_UNDO};

use crate::domain::draft::EntityKind;
use crate::domain::form::template::plain;
use crate::domain::link::Environment;
use crate::words;

use super::context::ViewContext;
use super::drop_down::drop_down_ui;
use super::intent::{Intent, TemplatesIntent};
use super::panes::{self, Pane};
use super::theme::{inset, size};
use super::widgets::{self, Press, Weight};

use shown::Shown;

const KINDS: [EntityKind; 2] = [EntityKind::Company, EntityKind::Individual];

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let environment = context
        .screen
        .templates
        .environment
        .clone()
        .unwrap_or_else(|| context.view.templates.environment.clone());
    let sets = context.view.templates.sets;
    let template = sets.of(&environment, context.screen.templates.kind);
    let shown = Shown {
        environment: &environment,
        template: &template,
        focus: context.screen.templates.focus.take(),
    };
    Frame::new().inner_margin(inset(size::GROUP, size::FIELD)).show(ui, |ui| {
        head_ui(ui, context);
        ui.add_space(size::LABEL);
        ScrollArea::vertical().id_salt("templates").auto_shrink(false).show(ui, |ui| {
            // Leaves room for the scroll bar.
            ui.set_width((ui.available_width() - size::FIELD).min(size::READING));
            ui.spacing_mut().item_spacing.y = size::LABEL;
            widgets::hint(ui, &context.t, &words::text("template-hint"));
            if !context.view.templates.is_kept {
                let note = widgets::note_with(
                    ui,
                    ICON_INFO,
                    context.t.text,
                    &words::text("template-not-kept-here"),
                );
                widgets::announce(ui, note.id);
            }
            ui.add_space(size::LABEL);
            whose_ui(ui, context, &shown);
            ui.add_space(size::LABEL);
            row::rows_ui(ui, context, &shown);
            ui.add_space(size::LABEL);
            add::add_ui(ui, context, &shown);
            ui.add_space(size::FIELD);
            widgets::hairline(ui, &context.t);
            restore_ui(ui, context, &shown);
            // The toast covers the end of the page for a moment.
            ui.add_space(size::ROW + size::GROUP);
        });
    });
}

fn head_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let row = vec2(ui.available_width(), size::CONTROL);
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = size::LABEL;
        let back = Press::new(Weight::Secondary, words::text("template-back"))
            .icon(ICON_ARROW_BACK)
            .show(ui, &context.t);
        panes::mark_start(ui, Pane::Page, back.id);
        if back.clicked() {
            context.say(Intent::ShowPage(context.screen.templates.back));
        }
        widgets::title(ui, &words::text("template-title"));
        // Aligned to the right edge, in reading order.
        ui.add_space((ui.available_width() - size::CONTROL * 2.0 - size::LABEL).max(0.0));
        let steps = [
            (
                ICON_UNDO,
                "window-undo",
                "window-undo-none",
                context.view.templates.can_undo,
                TemplatesIntent::Undo,
            ),
            (
                ICON_REDO,
                "window-redo",
                "window-redo-none",
                context.view.templates.can_redo,
                TemplatesIntent::Redo,
            ),
        ];
        for (icon, name, why, live, intent) in steps {
            if Press::icon_only(icon, words::text(name))
                .live(live, words::text(why))
                .show(ui, &context.t)
                .clicked()
            {
                context.say(Intent::Templates(intent));
            }
        }
    });
}

/// Shows the choice of a form: by environment, and of companies or people.
fn whose_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &Shown<'_>) {
    let environments = environments(context);
    let names: Vec<String> = (0..environments.len()).map(|at| at.to_string()).collect();
    let current = environments
        .iter()
        .position(|environment| environment == shown.environment)
        .unwrap_or_default();
    widgets::grid(ui, 2, [true, false], |ui, is_environment| {
        let name =
            words::text(if is_environment { "template-environment" } else { "template-whose" });
        ui.label(&name);
        let picked = if is_environment {
            let choices = names
                .iter()
                .map(String::as_str)
                .zip(environments.iter().map(words::environment_at));
            let (response, picked) =
                drop_down_ui(ui, "environment", size::SETTING, &names[current], choices, true);
            response.accessible_name(&name);
            picked.and_then(|at| {
                Some((environments.get(at.parse::<usize>().ok()?)?.clone(), shown.template.kind()))
            })
        } else {
            let choices = KINDS.iter().map(|kind| (kind.wire(), words::template_of(*kind)));
            let (response, picked) = drop_down_ui(
                ui,
                "whose",
                size::SETTING,
                shown.template.kind().wire(),
                choices,
                true,
            );
            response.accessible_name(&name);
            picked.and_then(|wire| Some((shown.environment.clone(), EntityKind::from_wire(&wire)?)))
        };
        if let Some((environment, kind)) = picked {
            context.screen.templates.show(environment, kind);
        }
    });
    let live = words::environment_at(&Environment::Live);
    widgets::hint(
        ui,
        &context.t,
        &words::text_with("template-environment-hint", &[("environment", live.into())]),
    );
}

/// Returns every environment that has forms: the vendor's, the practice server, and the known
/// custom addresses.
fn environments(context: &ViewContext<'_>) -> Vec<Environment> {
    let known = [
        Environment::Live,
        Environment::Sandbox,
        Environment::Test,
        Environment::Practice(String::new()),
    ];
    let mut all: Vec<Environment> =
        known.into_iter().chain(context.view.templates.sets.own_addresses().cloned()).collect();
    let here = plain(&context.view.templates.environment);
    if !all.contains(&here) {
        all.push(here);
    }
    all
}

/// Shows the button that restores the built-in form.
fn restore_ui(ui: &mut Ui, context: &mut ViewContext<'_>, shown: &Shown<'_>) {
    if shown.template.is_builtin() {
        ui.add(Label::new(
            RichText::new(words::text("template-is-builtin")).color(context.t.muted),
        ));
    } else if Press::new(Weight::Secondary, words::text("template-restore"))
        .show(ui, &context.t)
        .clicked()
    {
        let (environment, kind) = (shown.environment.clone(), shown.template.kind());
        context.say(Intent::Templates(TemplatesIntent::AskRestore { environment, kind }));
    }
}
