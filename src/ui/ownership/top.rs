//! The choice of the company at the top of the structure.
//!
//! Knows nothing of what becomes of the one that was there before.

use egui::containers::menu::MenuButton;
use egui::{Button, RichText, Ui, vec2};
use egui_material_icons::icons::ICON_UNFOLD_MORE;

use crate::domain::draft::{Draft, EntityId, EntityKind};
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Arrange, EditIntent, Intent};
use super::super::theme::{Tone, fonts, size};
use super::super::view::owner_name;
use super::super::widgets;
use super::menu;

/// Shows the label, the box with the present choice, and what is missing if there is none.
pub(super) fn top_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, tops: &[EntityId]) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = size::ROW_PAD;
        let label = words::text("ownership-top-company");
        ui.label(fonts::strong(&label));
        box_ui(ui, context, draft, tops, &label);
        match tops {
            [] => drop(widgets::note(
                ui,
                &context.t,
                Tone::Warning,
                &words::text("ownership-top-missing"),
            )),
            [_] => {}
            _ => drop(widgets::note(
                ui,
                &context.t,
                Tone::Warning,
                &words::text("ownership-top-several"),
            )),
        }
    });
}

fn box_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    tops: &[EntityId],
    label: &str,
) {
    let companies = context.view.case.survey.of_kind(EntityKind::Company);
    let names: Vec<String> = tops.iter().take(2).map(|top| owner_name(draft, Some(*top))).collect();
    let (shown, ink) = if names.is_empty() {
        (words::text("ownership-top-choose"), context.t.muted)
    } else {
        (names.join(", "), context.t.text)
    };
    let width = size::STATUS.min(ui.available_width());
    let font = fonts::regular(size::BODY);
    let cut = widgets::end_cut(ui, &shown, &font, width - size::CONTROL - size::FIELD);
    let arrow = ICON_UNFOLD_MORE.rich_text().size(size::BODY).color(context.t.muted);
    let button = Button::new(RichText::new(cut).font(font).color(ink))
        .right_text(arrow)
        .fill(context.t.surface)
        .min_size(vec2(width, size::CONTROL));
    let live = context.view.editable() && !companies.is_empty();
    let inner = ui.add_enabled_ui(live, |ui| {
        MenuButton::from_button(button).ui(ui, |ui| {
            ui.set_min_width(width);
            let chosen = menu::entities_ui(ui, companies, |ui, id| {
                let name = owner_name(draft, Some(id));
                let spoken =
                    words::text_with("ownership-top-take", &[("name", name.clone().into())]);
                menu::item(ui, &name, &spoken)
            });
            if let Some(entity) = chosen {
                context.say(Intent::Edit(EditIntent::Arrange(Arrange::ChooseTop(entity))));
                ui.close();
            }
        })
    });
    let (response, _) = inner.inner;
    widgets::ring(ui, &context.t, &response);
    widgets::describe(ui, response.id, &shown);
    response.accessible_name(label);
}
