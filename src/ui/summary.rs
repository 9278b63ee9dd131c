//! The list of errors, warnings and missing things, each line leading to its place; after *Send*
//! the error summary.
//!
//! Knows nothing of the sentences, which are those at the fields.

use egui::{Align, Button, Label, Layout, Response, RichText, Sense, TextWrapMode, Ui, Vec2, vec2};

use egui_material_icons::icons::ICON_FACT_CHECK;

use crate::domain::draft::{Draft, EntityId};
use crate::domain::finding::Finding;
use crate::domain::readiness::Standing;
use crate::words;

use super::context::ViewContext;
use super::intent::{Intent, SendIntent};
use super::screen::Focus;
use super::theme::fonts::{self, strong};
use super::theme::{Tone, size};
use super::view::{self, Tab, owner_name};
use super::virtual_list::VirtualList;
use super::widgets::{self, Press, Weight};

/// The number of lines that are listed; the next ones follow as these are fixed.
const MAX_LISTED: usize = 200;
/// The number of lines that are all laid out.
const WHOLE: usize = 40;

/// Returns the number of errors in words; empty if there are none.
pub(super) fn count_words(context: &ViewContext<'_>) -> String {
    let count = context.view.case.readiness.to_fix;
    if count == 0 {
        String::new()
    } else {
        words::text_with("window-to-fix", &[("count", count.into())])
    }
}

pub(super) fn summary_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let (errors, warnings) =
        (context.view.case.survey.to_fix(), context.view.case.survey.to_look_at());
    if Press::new(Weight::Secondary, words::text("window-check"))
        .icon(ICON_FACT_CHECK)
        .show(ui, &context.t)
        .clicked()
    {
        check(context);
    }
    if !errors.is_empty() {
        heading_ui(ui, context, &words::text("window-before-sending"));
        list_ui(ui, context, draft, errors, Manner::Link);
    } else if context.view.sending.progress.failure.is_none() {
        ready_ui(ui, context);
    }
    if context.view.case.readiness.missing() > 0 {
        ui.add_space(size::LABEL);
        let heading = words::text("window-still-missing");
        ui.label(strong(&heading).color(context.t.warning));
        missing_ui(ui, context, draft, &heading, Manner::Link);
    }
    if !warnings.is_empty() {
        ui.add_space(size::LABEL);
        ui.label(strong(words::text("window-look-at")).color(context.t.warning));
        list_ui(ui, context, draft, warnings, Manner::Link);
    }
}

/// The look of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Manner {
    /// The sentence is a link.
    Link,
    /// An icon, the sentence, and the link *Fix*.
    Fix,
}

/// Shows findings, each with *Fix*.
pub(super) fn fixes_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    listed: &[usize],
) {
    list_ui(ui, context, draft, listed, Manner::Fix);
}

/// Shows the missing things that the case may be sent without. A screen reader says the `heading`
/// with each line that belongs to no owner.
pub(super) fn missing_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    heading: &str,
    manner: Manner,
) {
    ui.spacing_mut().interact_size.y = size::TARGET;
    let readiness = context.view.case.readiness.clone();
    let line = |ui: &mut Ui, context: &ViewContext<'_>, sentence: &str| {
        let name = view::named(sentence, heading);
        line_ui(ui, context, sentence, &name, Tone::Warning, manner).clicked()
    };
    if readiness.link && line(ui, context, &words::missing_link()) {
        context.say(Intent::Send(SendIntent::ShowConnect));
    }
    if readiness.documents > 0 && line(ui, context, &words::missing_documents(readiness.documents))
    {
        context.screen.case.tab = Tab::Documents;
    }
    list_ui(ui, context, draft, context.view.case.survey.missing(), manner);
}

/// Shows every finding of the case, as *Send* does, and puts the keyboard on the summary.
pub(super) fn check(context: &mut ViewContext<'_>) {
    context.screen.case.reporting.judged = true;
    context.screen.keyboard.next = Some(Focus::Summary);
}

/// Shows the sentence for a case without errors; it gets the keyboard after *Check*.
pub(super) fn ready_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let id = match context.view.case.readiness.standing() {
        Standing::Ready => "window-ready-hint",
        Standing::ToLookAt => "window-ready-look",
        Standing::Missing(_) | Standing::ToFix => "window-ready-missing",
    };
    let text = RichText::new(words::text(id)).size(size::HINT).color(context.t.muted);
    let response = ui.add(Label::new(text).wrap().sense(Sense::focusable_noninteractive()));
    widgets::announce(ui, response.id);
    widgets::ring(ui, &context.t, &response);
    take_focus(context, &response);
}

fn take_focus(context: &mut ViewContext<'_>, response: &Response) {
    if context.screen.keyboard.next == Some(Focus::Summary) {
        context.screen.keyboard.next = None;
        response.request_focus();
        response.scroll_to_me(Some(egui::Align::TOP));
    }
}

/// Shows the heading of the list, which gets the keyboard after *Send* or *Check*; `calm` is its text
/// before the case was checked, and while it has no errors.
pub(super) fn heading_ui(ui: &mut Ui, context: &mut ViewContext<'_>, calm: &str) {
    let is_problem = context.screen.case.reporting.judged && context.view.case.readiness.to_fix > 0;
    let words = if is_problem { words::text("window-problem") } else { calm.to_owned() };
    let color = if is_problem { context.t.danger } else { context.t.text };
    let label = Label::new(fonts::title(&words, size::SECTION).color(color))
        .sense(Sense::focusable_noninteractive());
    let heading = ui.add(label.wrap());
    ui.ctx().accesskit_node_builder(heading.id, |node| {
        node.set_role(egui::Role::Heading);
        node.clear_value();
        node.set_label(words);
        node.set_live(egui::accesskit::Live::Assertive);
    });
    widgets::ring(ui, &context.t, &heading);
    take_focus(context, &heading);
}

/// Shows findings below the names of their owners. `listed` are positions among all findings.
fn list_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    listed: &[usize],
    manner: Manner,
) {
    ui.spacing_mut().interact_size.y = size::TARGET;
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let (findings, survey) = (context.view.case.findings, context.view.case.survey);
    let owner_of = |row: usize| {
        listed
            .get(row)
            .and_then(|at| findings.get(*at))
            .map(|finding| survey.entity_of(draft, &finding.place))
    };
    let which = [survey.to_fix(), survey.missing()].map(|list| std::ptr::eq(listed, list));
    let id = ui.scope_id().with(("findings", which));
    let list = VirtualList {
        id,
        count: listed.len().min(MAX_LISTED),
        guess: size::ROW,
        whole: WHOLE,
        wanted: None,
    };
    list.show(ui, |ui, row| {
        let (Some(owner), Some(finding)) = (owner_of(row), findings.get(listed[row])) else {
            return;
        };
        let name = owner_name(draft, owner);
        if row == 0 || owner_of(row - 1) != Some(owner) {
            ui.add_space(size::WITHIN);
            let cut =
                widgets::end_cut(ui, &name, &fonts::regular(size::HINT), ui.available_width());
            ui.label(RichText::new(cut).size(size::HINT).color(context.t.muted));
        }
        ui.push_id(("finding", row), |ui| {
            finding_ui(ui, context, draft, finding, (owner, &name), manner);
        });
    });
    let more = listed.len().saturating_sub(MAX_LISTED);
    if more > 0 {
        widgets::hint(
            ui,
            &context.t,
            &words::text_with("form-change-more", &[("count", more.into())]),
        );
    }
}

fn finding_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    finding: &Finding,
    (owner, name): (Option<EntityId>, &str),
    manner: Manner,
) {
    let sentence = view::sentence(draft, finding);
    let tone = match (finding.problem.is_warning(), context.screen.case.reporting.judged) {
        (true, _) => Tone::Warning,
        (false, true) => Tone::Danger,
        (false, false) => Tone::Accent,
    };
    let name = view::named(&sentence, name);
    if line_ui(ui, context, &sentence, &name, tone, manner).clicked() {
        context.screen.show(owner, finding.place.clone());
    }
}

/// Shows a line; the response is that of its link, whose accessible name is `name`.
fn line_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    sentence: &str,
    name: &str,
    tone: Tone,
    manner: Manner,
) -> Response {
    if manner == Manner::Fix {
        return fix_ui(ui, context, sentence, name, tone);
    }
    let text = RichText::new(sentence).color(context.t.ink(tone)).underline();
    let button = Button::new(text)
        .frame(false)
        .wrap_mode(TextWrapMode::Wrap)
        .min_size(vec2(0.0, size::TARGET));
    let response = ui.add(button);
    widgets::ring(ui, &context.t, &response);
    response.accessible_name(name)
}

/// Shows icon, sentence and, at the end of the reading column, *Fix*.
fn fix_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    sentence: &str,
    name: &str,
    tone: Tone,
) -> Response {
    let t = context.t;
    // An error that was not pointed out yet is an error all the same.
    let tone = if tone == Tone::Accent { Tone::Danger } else { tone };
    let width = ui.available_width().min(size::READING);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = size::TARGET;
        let text = width - size::ICON - size::REVIEW_LINK - size::LABEL * 2.0;
        widgets::icon(ui, widgets::tone_icon(tone), size::ICON, t.ink(tone));
        ui.allocate_ui_with_layout(vec2(text, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(text);
            ui.add(Label::new(sentence).wrap());
        });
        let room = vec2(size::REVIEW_LINK, size::TARGET);
        let fix = ui
            .allocate_ui_with_layout(room, Layout::right_to_left(Align::Center), |ui| {
                let link = widgets::link(&t, &words::text("review-fix"));
                ui.add(link.min_size(Vec2::splat(size::TARGET)))
            })
            .inner;
        widgets::ring(ui, &t, &fix);
        fix.accessible_name(words::text_with("review-fix-named", &[("what", name.into())]))
    })
    .inner
}
