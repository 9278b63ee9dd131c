//! What is left to fix before the case can be sent, each line leading to its place; after *Send* the error summary.
//!
//! Must not know: the sentences; they are the same as at the field.

use egui::{Button, Color32, Label, Response, RichText, Sense, TextWrapMode, Ui, vec2};

use egui_material_icons::icons::ICON_FACT_CHECK;

use crate::domain::draft::Draft;
use crate::domain::finding::Finding;
use crate::domain::readiness::Standing;
use crate::words;

use super::cx::Cx;
use super::intent::Intent;
use super::near::Near;
use super::parts::{self, Press, Weight};
use super::screen::Focus;
use super::theme::fonts::strong;
use super::theme::{Tone, size};
use super::view::{self, Tab, owner_name};

/// The most lines that are listed; nobody goes through more at once, and those below come up as these are fixed.
const MAX_LISTED: usize = 200;
/// So many are laid out whole.
const WHOLE: usize = 40;

/// How many things are left to fix, in words.
pub(super) fn count_words(cx: &Cx<'_>) -> String {
    let count = cx.view.readiness.to_fix;
    if count == 0 {
        String::new()
    } else {
        words::text_with("window-to-fix", &[("count", count.into())])
    }
}

pub(super) fn summary_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    let (grave, warnings) = (cx.view.survey.to_fix(), cx.view.survey.to_look_at());
    if Press::new(Weight::Secondary, words::text("window-check"))
        .icon(ICON_FACT_CHECK)
        .show(ui, &cx.t)
        .clicked()
    {
        check(cx);
    }
    if !grave.is_empty() {
        heading_ui(ui, cx);
        list_ui(ui, cx, draft, grave);
    } else if cx.view.progress.failure.is_none() {
        ready_ui(ui, cx);
    }
    if cx.view.readiness.missing() > 0 {
        ui.add_space(size::LABEL);
        let heading = words::text("window-still-missing");
        ui.label(strong(&heading).color(cx.t.warning));
        missing_ui(ui, cx, draft, &heading);
    }
    if !warnings.is_empty() {
        ui.add_space(size::LABEL);
        ui.label(strong(words::text("window-look-at")).color(cx.t.warning));
        list_ui(ui, cx, draft, warnings);
    }
}

/// What is not there although the case may be sent without it, each line leading to where it is put right. A screen reader
/// says the `heading` with each line that is nobody's.
pub(super) fn missing_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, heading: &str) {
    ui.spacing_mut().interact_size.y = size::TARGET;
    let readiness = cx.view.readiness.clone();
    let line = |ui: &mut Ui, cx: &Cx<'_>, sentence: &str| {
        line_ui(ui, cx, sentence, cx.t.warning)
            .accessible_name(view::named(sentence, heading))
            .clicked()
    };
    if readiness.link && line(ui, cx, &words::missing_link()) {
        cx.say(Intent::ShowConnect);
    }
    if readiness.documents > 0 && line(ui, cx, &words::missing_documents(readiness.documents)) {
        cx.screen.tab = Tab::Documents;
    }
    list_ui(ui, cx, draft, cx.view.survey.missing());
}

/// Judges all of the case as *Send* would, and leads to what that found.
pub(super) fn check(cx: &mut Cx<'_>) {
    cx.screen.judged = true;
    cx.screen.focus = Some(Focus::Summary);
}

/// How far the case is where nothing has to be fixed; after *Check* it is where the keyboard is.
fn ready_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let id = match cx.view.readiness.standing() {
        Standing::Ready => "window-ready-hint",
        Standing::ToLookAt => "window-ready-look",
        Standing::Missing(_) | Standing::ToFix => "window-ready-missing",
    };
    let said = RichText::new(words::text(id)).size(size::HINT).color(cx.t.muted);
    let response = ui.add(Label::new(said).wrap().sense(Sense::focusable_noninteractive()));
    parts::announce(ui, response.id);
    parts::ring(ui, &cx.t, &response);
    take_focus(cx, &response);
}

fn take_focus(cx: &mut Cx<'_>, response: &Response) {
    if cx.screen.focus == Some(Focus::Summary) {
        cx.screen.focus = None;
        response.request_focus();
        response.scroll_to_me(Some(egui::Align::TOP));
    }
}

fn heading_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (id, tone) = if cx.screen.judged {
        ("window-problem", Tone::Danger)
    } else {
        ("window-before-sending", Tone::Plain)
    };
    let words = words::text(id);
    let color = if cx.screen.judged { cx.t.ink(tone) } else { cx.t.text };
    let label = Label::new(strong(&words).size(size::SECTION).color(color))
        .sense(Sense::focusable_noninteractive());
    let heading = ui.add(label.wrap());
    ui.ctx().accesskit_node_builder(heading.id, |node| {
        node.set_role(egui::Role::Heading);
        node.clear_value();
        node.set_label(words);
        node.set_live(egui::accesskit::Live::Assertive);
    });
    parts::ring(ui, &cx.t, &heading);
    take_focus(cx, &heading);
}

/// Findings under the name of whose they are, by place among all of them.
pub(super) fn list_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, listed: &[usize]) {
    ui.spacing_mut().interact_size.y = size::TARGET;
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let (findings, survey) = (cx.view.findings, cx.view.survey);
    let whose = |row: usize| {
        listed
            .get(row)
            .and_then(|at| findings.get(*at))
            .map(|finding| survey.whose(draft, &finding.place))
    };
    let which = [survey.to_fix(), survey.missing()].map(|list| std::ptr::eq(listed, list));
    let id = ui.scope_id().with(("findings", which));
    let near = Near {
        id,
        count: listed.len().min(MAX_LISTED),
        guess: size::ROW,
        whole: WHOLE,
        wanted: None,
    };
    near.show(ui, |ui, row| {
        let (Some(owner), Some(finding)) = (whose(row), findings.get(listed[row])) else { return };
        let name = owner_name(draft, owner);
        if row == 0 || whose(row - 1) != Some(owner) {
            ui.add_space(size::WITHIN);
            let cut = parts::end_cut(
                ui,
                &name,
                &super::theme::fonts::regular(size::HINT),
                ui.available_width(),
            );
            ui.label(RichText::new(cut).size(size::HINT).color(cx.t.muted));
        }
        ui.push_id(("finding", row), |ui| finding_ui(ui, cx, draft, finding, owner, &name));
    });
    let more = listed.len().saturating_sub(MAX_LISTED);
    if more > 0 {
        parts::hint(ui, &cx.t, &words::text_with("form-change-more", &[("count", more.into())]));
    }
}

fn finding_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    draft: &Draft,
    finding: &Finding,
    owner: Option<usize>,
    name: &str,
) {
    let sentence = view::sentence(draft, finding);
    let ink = match (finding.problem.is_warning(), cx.screen.judged) {
        (true, _) => cx.t.warning,
        (false, true) => cx.t.danger,
        (false, false) => cx.t.accent,
    };
    let response = line_ui(ui, cx, &sentence, ink).accessible_name(view::named(&sentence, name));
    if response.clicked() {
        cx.screen.show(owner, finding.place.clone());
    }
}

/// A line that leads somewhere.
fn line_ui(ui: &mut Ui, cx: &Cx<'_>, sentence: &str, ink: Color32) -> Response {
    let text = RichText::new(sentence).color(ink).underline();
    let button = Button::new(text)
        .frame(false)
        .wrap_mode(TextWrapMode::Wrap)
        .min_size(vec2(0.0, size::TARGET));
    let response = ui.add(button);
    parts::ring(ui, &cx.t, &response);
    response
}
