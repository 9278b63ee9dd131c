//! The first screen: the page of a case that has nothing in it yet, with the three steps to begin
//! with. What is there already is ticked; with the first company or person the steps are gone.
//!
//! Knows nothing of what a link, a document or an entity needs.

mod link;

use egui::{Align2, CornerRadius, Id, Label, RichText, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};
use egui_material_icons::icons::{ICON_APARTMENT, ICON_CHECK, ICON_PERSON, ICON_UPLOAD_FILE};

use crate::domain::draft::{Draft, EntityKind};
use crate::words;

use super::context::ViewContext;
use super::intent::{CaseIntent, EditIntent, Intent, SessionIntent, TrayIntent};
use super::theme::{fonts, size};
use super::view::Practice;
use super::widgets::{self, Press, Weight};

/// Returns true while the case has nothing in it: no link, no document, no answer, nobody.
pub(super) fn is_first(context: &ViewContext<'_>, draft: &Draft) -> bool {
    context.view.sending.destination.is_none()
        && context.view.editable()
        && draft.entities.is_empty()
        && draft.fields.is_empty()
}

/// Shows the first screen.
pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    ui.set_max_width(ui.available_width().min(size::READING));
    ui.add_space(size::FIELD);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let title = words::text("window-start");
    let shown = ui.add(Label::new(fonts::title(&title, size::DISPLAY)).wrap());
    ui.ctx().accesskit_node_builder(shown.id, |node| {
        node.set_role(egui::Role::Heading);
        node.set_label(title);
        node.clear_value();
    });
    muted_ui(ui, context, "window-start-hint");
    ui.add_space(size::GROUP);
    steps_ui(ui, context);
    practice_ui(ui, context);
}

/// Shows the steps that are left, above what a case with a link has.
pub(super) fn begun_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(size::READING));
        ui.spacing_mut().item_spacing.y = size::WITHIN;
        widgets::title(ui, &words::text("window-start"));
        ui.add_space(size::FIELD);
        steps_ui(ui, context);
    });
}

fn muted_ui(ui: &mut Ui, context: &ViewContext<'_>, id: &str) {
    let text = RichText::new(words::text(id)).size(size::BODY).color(context.t.muted);
    ui.add(Label::new(text).wrap());
}

fn steps_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let link = context.view.sending.destination.as_ref().map(|to| {
        let environment = words::environment(&to.environment);
        words::text_with("window-start-link-done", &[("environment", environment.into())])
    });
    let waiting = context.view.documents.tray.len();
    let papers = (waiting > 0)
        .then(|| words::text_with("window-start-papers-done", &[("count", waiting.into())]));
    step_ui(ui, context, ("1", "window-start-link"), link, link::link_ui);
    step_ui(ui, context, ("2", "window-start-papers"), papers, papers_ui);
    step_ui(ui, context, ("3", "window-start-people"), None, people_ui);
}

/// Shows a step with its number: ticked and in one sentence once it is `done`, else with its
/// body.
fn step_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    (number, heading): (&str, &str),
    done: Option<String>,
    body: impl FnOnce(&mut Ui, &mut ViewContext<'_>),
) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = size::FIELD;
        mark_ui(ui, context, number, done.is_some());
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing = vec2(size::LABEL, size::WITHIN);
            // The heading is beside the middle of the number.
            let line = ui.fonts_mut(|fonts| fonts.row_height(&fonts::semibold(size::SECTION)));
            ui.add_space((size::STEP_MARK - line) / 2.0);
            widgets::section(ui, &words::text(heading));
            match done {
                Some(sentence) => drop(widgets::hint(ui, &context.t, &sentence)),
                None => body(ui, context),
            }
        });
    });
    ui.add_space(size::GROUP);
}

fn mark_ui(ui: &mut Ui, context: &ViewContext<'_>, number: &str, is_done: bool) {
    let t = context.t;
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size::STEP_MARK), Sense::hover());
    let painter = ui.painter();
    let radius = rect.width() / 2.0;
    if is_done {
        painter.circle_filled(rect.center(), radius, t.soft.accent);
        let glyph = egui::FontId::new(size::ICON, ICON_CHECK.font_family());
        let at = rect.center();
        painter.text(at, Align2::CENTER_CENTER, ICON_CHECK.codepoint, glyph, t.accent);
    } else {
        painter.circle_filled(rect.center(), radius, t.sunken);
        let font = fonts::semibold(size::BODY);
        painter.text(rect.center(), Align2::CENTER_CENTER, number, font, t.text);
    }
}

/// Shows where papers are dropped, and the button for those who choose them.
fn papers_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    widgets::hint(ui, &t, &words::text("window-start-papers-hint"));
    ui.add_space(size::WITHIN);
    let press = Press::new(Weight::Secondary, words::text("window-start-papers-choose"));
    let place = vec2(ui.available_width().min(size::INPUT_MAX), size::WELL_HEIGHT);
    let (rect, _) = ui.allocate_exact_size(place, Sense::hover());
    let is_over = context.drops.over(ui, rect).is_some();
    let (fill, line) = if is_over { (t.soft.accent, t.accent) } else { (t.window, t.outline) };
    let radius = CornerRadius::same(size::RADIUS_CARD);
    ui.painter().rect_filled(rect, radius, fill);
    if is_over {
        let stroke = Stroke::new(size::RING, line);
        ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
    } else {
        dashed(ui, rect.shrink(size::LINE), Stroke::new(size::LINE, line));
    }
    let row = rect.shrink2(vec2(size::FIELD, (size::WELL_HEIGHT - size::CONTROL) / 2.0));
    let row = egui::UiBuilder::new()
        .scope_id(Id::unique("first-papers"))
        .max_rect(row)
        .layout(egui::Layout::left_to_right(egui::Align::Center).with_main_wrap(false));
    let ui = &mut ui.new_child(row);
    let is_narrow = rect.width() < size::INPUT_MAX * 0.75;
    if !is_narrow {
        widgets::icon(ui, ICON_UPLOAD_FILE, size::ICON_SLOT, t.muted);
        let words = words::text("window-start-papers-drop");
        ui.add(Label::new(RichText::new(words).color(t.muted)).truncate());
        ui.add_space(size::LABEL);
    }
    if press.show(ui, &t).clicked() {
        context.say(Intent::Tray(TrayIntent::Choose));
    }
}

/// Draws a dashed outline.
fn dashed(ui: &Ui, rect: egui::Rect, stroke: Stroke) {
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    ui.painter().extend(egui::Shape::dashed_line(&corners, stroke, size::DASH, size::DASH));
}

fn people_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    widgets::hint(ui, &context.t, &words::text("window-start-people-hint"));
    ui.add_space(size::WITHIN);
    ui.horizontal_wrapped(|ui| {
        for (kind, label, icon) in [
            (EntityKind::Company, "window-start-company", ICON_APARTMENT),
            (EntityKind::Individual, "window-start-person", ICON_PERSON),
        ] {
            let press = Press::new(Weight::Secondary, words::text(label))
                .icon(icon)
                .live(context.view.editable(), words::text("window-locked"));
            if press.show(ui, &context.t).clicked() {
                context.say(Intent::Edit(EditIntent::AddEntity(kind)));
            }
        }
    });
}

/// Offers the practice server inside the window, and an onboarding without a link.
fn practice_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    widgets::hairline(ui, &t);
    ui.add_space(size::FIELD);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = size::GROUP;
        match context.view.sending.practice {
            Practice::Unavailable => {}
            Practice::Offered => {
                let link = ui.add(widgets::link(&t, &words::text("window-start-practice")));
                widgets::ring(ui, &t, &link);
                if link.clicked() {
                    context.say(Intent::Case(CaseIntent::Practise));
                }
            }
            Practice::Starting => {
                let words = words::text("window-start-practice-starting");
                let label = widgets::hint(ui, &t, &words);
                widgets::announce(ui, label.id);
            }
        }
        let link = ui.add(widgets::link(&t, &words::text("window-start-onboarding")));
        widgets::ring(ui, &t, &link);
        if link.clicked() {
            context.say(Intent::Session(SessionIntent::ShowStart));
        }
    });
    if context.view.sending.practice != Practice::Unavailable {
        widgets::hint(ui, &t, &words::text("window-start-practice-hint"));
    }
}
