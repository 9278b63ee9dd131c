//! What is missing, each line leading to its place, and the same as plain text for a mail.
//!
//! Must not know: the sentences; they are the same as at the fields.

use egui::{Id, Ui};
use egui_material_icons::icons::ICON_CONTENT_COPY;

use crate::domain::draft::Draft;
use crate::words;

use super::super::cx::Cx;
use super::super::parts::{self, Press, Weight};
use super::super::theme::Tone;
use super::super::view::{self, owner_name};
use super::super::{entity, summary};

pub(super) fn missing_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    entity::group_heading(ui, cx, &words::text("review-missing"));
    if cx.view.readiness.is_ready() {
        parts::note(ui, &cx.t, Tone::Success, &words::text("review-missing-none"));
        return;
    }
    summary::list_ui(ui, cx, draft, cx.view.survey.to_fix());
    summary::missing_ui(ui, cx, draft, &words::text("review-missing"));
    copy_ui(ui, cx, draft);
}

fn copy_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft) {
    // What was copied is said until the case is judged anew: then it may be another list.
    let copied = Id::unique("missing-copied");
    let was: Option<u64> = ui.data(|data| data.get_temp(copied));
    let now = cx.view.survey.revision;
    ui.horizontal(|ui| {
        if Press::new(Weight::Secondary, words::text("review-missing-copy"))
            .icon(ICON_CONTENT_COPY)
            .show(ui, &cx.t)
            .clicked()
        {
            ui.copy_text(as_text(cx, draft));
            ui.data_mut(|data| data.insert_temp(copied, now));
        }
        if was == Some(now) {
            let said = parts::hint(ui, &cx.t, &words::text("review-missing-copied"));
            parts::announce(ui, said.id);
        }
    });
}

/// The list as a mail would have it: under each name its lines.
fn as_text(cx: &Cx<'_>, draft: &Draft) -> String {
    let title = words::shown(draft.title.trim());
    let head = if title.is_empty() {
        words::text("review-missing-head-untitled")
    } else {
        words::text_with("review-missing-head", &[("title", title.into())])
    };
    let (mut lines, mut last) = (vec![head], None);
    let listed = cx.view.survey.to_fix().iter().chain(cx.view.survey.missing());
    for finding in listed.filter_map(|at| cx.view.findings.get(*at)) {
        let owner = cx.view.survey.whose(draft, &finding.place);
        if last != Some(owner) {
            lines.extend([String::new(), owner_name(draft, owner)]);
            last = Some(owner);
        }
        lines.push(format!("- {}", view::sentence(draft, finding)));
    }
    let missing = words::missing(&cx.view.readiness);
    if !missing.is_empty() {
        lines.push(String::new());
        lines.extend(missing.into_iter().map(|sentence| format!("- {sentence}")));
    }
    lines.join("\n") + "\n"
}
