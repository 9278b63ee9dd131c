//! What is missing, each line leading to its place, and the same as plain text for a mail.
//!
//! Must not know: the sentences; they are the same as at the fields.

use egui::{Id, Ui};
use egui_material_icons::icons::ICON_CONTENT_COPY;

use crate::domain::draft::Draft;
use crate::domain::finding::Finding;
use crate::words;

use super::super::cx::Cx;
use super::super::parts::{self, Press, Weight};
use super::super::theme::Tone;
use super::super::view::{self, owner_name, owner_of};
use super::super::{entity, summary};

pub(super) fn missing_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    entity::group_heading(ui, cx, &words::text("review-missing"));
    let grave = grave(draft, cx.view.findings);
    if grave.is_empty() {
        parts::note(ui, &cx.t, Tone::Success, &words::text("review-missing-none"));
    } else {
        summary::list_ui(ui, cx, draft, &grave);
        copy_ui(ui, cx, draft, &grave);
    }
}

fn copy_ui(ui: &mut Ui, cx: &Cx<'_>, draft: &Draft, grave: &[&Finding]) {
    let list = as_text(draft, grave);
    // What was copied is said for as long as it is the list that stands here.
    let copied = Id::unique("missing-copied");
    let was: Option<u64> = ui.data(|data| data.get_temp(copied));
    let now = Id::unique(&list).value();
    ui.horizontal(|ui| {
        if Press::new(Weight::Secondary, words::text("review-missing-copy")).icon(ICON_CONTENT_COPY).show(ui, &cx.t).clicked() {
            ui.copy_text(list);
            ui.data_mut(|data| data.insert_temp(copied, now));
        }
        if was == Some(now) {
            let said = parts::hint(ui, &cx.t, &words::text("review-missing-copied"));
            parts::announce(ui, said.id);
        }
    });
}

/// What must be fixed, at most one thing of each field, the case itself first, then everyone in order.
fn grave<'f>(draft: &Draft, findings: &'f [Finding]) -> Vec<&'f Finding> {
    let mut all = view::one_each(findings);
    all.retain(|finding| !finding.problem.is_warning());
    all.sort_by_key(|finding| owner_of(draft, &finding.place));
    all
}

/// The list as a mail would have it: under each name its lines.
fn as_text(draft: &Draft, grave: &[&Finding]) -> String {
    let title = words::shown(draft.title.trim());
    let head = if title.is_empty() {
        words::text("review-missing-head-untitled")
    } else {
        words::text_with("review-missing-head", &[("title", title.into())])
    };
    let (mut lines, mut last) = (vec![head], None);
    for finding in grave {
        let owner = owner_of(draft, &finding.place);
        if last != Some(owner) {
            lines.extend([String::new(), owner_name(draft, owner)]);
            last = Some(owner);
        }
        lines.push(format!("- {}", view::sentence(draft, finding)));
    }
    lines.join("\n") + "\n"
}
