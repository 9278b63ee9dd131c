//! The list of what is missing, each line with a link to its field, and the same as plain text for
//! a mail.
//!
//! Does not depend on the sentences, which are the same as at the fields.

use egui::{Id, Ui};
use egui_material_icons::icons::ICON_CONTENT_COPY;

use crate::domain::draft::Draft;
use crate::words;

use super::super::context::ViewContext;
use super::super::summary::{self, Manner};
use super::super::theme::size;
use super::super::view::{self, owner_name};
use super::super::widgets::{self, Press, Weight};

/// Shows the list, errors before warnings, each line with *Fix*.
pub(super) fn missing_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let survey = context.view.case.survey;
    let heading = words::text("review-missing");
    if survey.to_fix().is_empty() {
        widgets::group_heading(ui, &context.t, &heading);
        summary::ready_ui(ui, context);
    } else {
        ui.add_space(size::LABEL);
        widgets::hairline(ui, &context.t);
        ui.add_space(size::LABEL);
        summary::heading_ui(ui, context, &heading);
    }
    if context.view.case.readiness.is_ready() && survey.to_look_at().is_empty() {
        return;
    }
    summary::fixes_ui(ui, context, draft, survey.to_fix());
    summary::missing_ui(ui, context, draft, &heading, Manner::Fix);
    if !survey.to_look_at().is_empty() {
        summary::fixes_ui(ui, context, draft, survey.to_look_at());
    }
    copy_ui(ui, context, draft);
}

fn copy_ui(ui: &mut Ui, context: &ViewContext<'_>, draft: &Draft) {
    // The confirmation is shown until the next validation, which may change the list.
    let copied = Id::unique("missing-copied");
    let was: Option<u64> = ui.data(|data| data.get_temp(copied));
    let now = context.view.case.survey.revision;
    ui.horizontal(|ui| {
        if Press::new(Weight::Secondary, words::text("review-missing-copy"))
            .icon(ICON_CONTENT_COPY)
            .show(ui, &context.t)
            .clicked()
        {
            ui.copy_text(as_text(context, draft));
            ui.data_mut(|data| data.insert_temp(copied, now));
        }
        if was == Some(now) {
            let label = widgets::hint(ui, &context.t, &words::text("review-missing-copied"));
            widgets::announce(ui, label.id);
        }
    });
}

/// Returns the list as plain text: under each name its lines.
fn as_text(context: &ViewContext<'_>, draft: &Draft) -> String {
    let title = words::shown(draft.title.trim());
    let head = if title.is_empty() {
        words::text("review-missing-head-untitled")
    } else {
        words::text_with("review-missing-head", &[("title", title.into())])
    };
    let (mut lines, mut last) = (vec![head], None);
    let listed = context.view.case.survey.to_fix().iter().chain(context.view.case.survey.missing());
    for finding in listed.filter_map(|at| context.view.case.findings.get(*at)) {
        let owner = context.view.case.survey.entity_of(draft, &finding.place);
        if last != Some(owner) {
            lines.extend([String::new(), owner_name(draft, owner)]);
            last = Some(owner);
        }
        lines.push(format!("- {}", view::sentence(draft, finding)));
    }
    let missing = words::missing(&context.view.case.readiness);
    if !missing.is_empty() {
        lines.push(String::new());
        lines.extend(missing.into_iter().map(|sentence| format!("- {sentence}")));
    }
    lines.join("\n") + "\n"
}
