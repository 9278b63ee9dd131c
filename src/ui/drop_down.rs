//! A box that opens a list of a few choices.
//!
//! Knows nothing of fields, or of what is chosen.

use std::hash::Hash;

use egui::style::WidgetVisuals;
use egui::{Align2, ComboBox, FontId, Key, Rect, Response, Ui};
use egui_material_icons::icons::ICON_UNFOLD_MORE;

use crate::words;

use super::theme::size;

/// Shows a box that opens a list of choices, each a value and its label; returns the value that was
/// picked in this frame.
pub(super) fn drop_down_ui<'c>(
    ui: &mut Ui,
    id: impl Hash + std::fmt::Debug,
    width: f32,
    current: &str,
    choices: impl Iterator<Item = (&'c str, String)>,
    live: bool,
) -> (Response, Option<String>) {
    let choices: Vec<(&str, String)> = choices.collect();
    let shown = choices
        .iter()
        .find(|(value, _)| *value == current)
        .map_or_else(|| words::shown(current), |(_, label)| words::shown(label));
    let shown = if shown.is_empty() { words::text("window-choose") } else { shown };
    let mut picked = None;
    let chosen = choices.iter().position(|(value, _)| *value == current).unwrap_or_default();
    let (open, pass) = (ui.scope_id().with(("open", &id)), ui.ctx().cumulative_pass_nr());
    let was_open =
        |ui: &Ui| ui.data(|data| data.get_temp::<u64>(open)).is_some_and(|last| last + 1 >= pass);
    let response = ui
        .add_enabled_ui(live, |ui| {
            ui.spacing_mut().button_padding.x = size::CHIP_PAD;
            ComboBox::from_id_salt(id)
                .width(width)
                .truncate()
                .icon(mark)
                .selected_text(shown)
                .show_ui(ui, |ui| {
                    let opens = !was_open(ui);
                    ui.data_mut(|data| data.insert_temp(open, pass));
                    for (at, (value, label)) in choices.iter().enumerate() {
                        let item = ui.selectable_label(*value == current, words::shown(label));
                        // The arrow keys start from the present choice.
                        if opens && at == chosen {
                            item.request_focus();
                        }
                        if item.clicked() {
                            picked = Some((*value).to_owned());
                            // A press by a screen reader does not close the list otherwise.
                            ui.close();
                        }
                    }
                })
        })
        .inner
        .response;
    // Focus returns to the box.
    if picked.is_some() || (was_open(ui) && ui.input(|input| input.key_pressed(Key::Escape))) {
        response.request_focus();
    }
    (response, picked)
}

/// Draws the arrow of a box that opens a list.
fn mark(ui: &Ui, rect: Rect, _: &WidgetVisuals, _: bool) {
    let color = ui.visuals().weak_text_color();
    let font = FontId::new(size::BODY, ICON_UNFOLD_MORE.font_family());
    ui.painter().text(
        rect.right_center(),
        Align2::RIGHT_CENTER,
        ICON_UNFOLD_MORE.codepoint,
        font,
        color,
    );
}
