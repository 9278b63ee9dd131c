//! Text boxes.
//!
//! Knows nothing of what is typed into them.

use egui::{Align, Align2, Id, Key, Response, RichText, Stroke, TextEdit, Ui, vec2};

use super::super::theme::{Tokens, inset, size};
use super::accessibility::mark_invalid;

/// Options of a text box.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BoxLook<'a> {
    pub placeholder: &'a str,
    /// A unit at the right edge, inside the box.
    pub suffix: &'a str,
    pub lines: usize,
    /// The edge at which the text of one line is.
    pub align: Align,
    pub wrong: bool,
    pub secret: bool,
    pub live: bool,
    /// The greatest width of the box.
    pub max_width: f32,
}

impl Default for BoxLook<'_> {
    fn default() -> Self {
        Self {
            placeholder: "",
            suffix: "",
            lines: 1,
            align: Align::Min,
            wrong: false,
            secret: false,
            live: true,
            max_width: size::INPUT_MAX,
        }
    }
}

/// Shows a text box; a `wrong` one has the danger outline.
pub(crate) fn text_box(
    ui: &mut Ui,
    t: &Tokens,
    id: Id,
    text: &mut dyn egui::TextBuffer,
    width: f32,
    look: BoxLook<'_>,
) -> Response {
    let response = ui
        .scope(|ui| {
            if look.wrong {
                let widgets = &mut ui.visuals_mut().widgets;
                for state in [&mut widgets.inactive, &mut widgets.hovered] {
                    state.bg_stroke = Stroke::new(size::RING, t.danger);
                }
            }
            let edit = if look.lines > 1 {
                TextEdit::multiline(text).desired_rows(look.lines)
            } else {
                TextEdit::singleline(text)
            };
            if !look.live {
                // Not faded: what is being sent must stay legible.
                ui.visuals_mut().text_edit_bg_color = Some(t.window);
                ui.visuals_mut().widgets.inactive.bg_stroke.color = t.hairline;
            }
            let mut edit = edit
                .id(id)
                .password(look.secret)
                .hint_text(look.placeholder)
                .margin(inset(size::CHIP_PAD, size::BAR_PAD))
                .min_size(vec2(0.0, size::CONTROL))
                .desired_width(width.min(look.max_width))
                .align(if look.lines > 1 {
                    Align2::LEFT_TOP
                } else {
                    Align2([look.align, Align::Center])
                })
                .interactive(look.live);
            if !look.suffix.is_empty() {
                edit = edit.suffix(RichText::new(look.suffix).color(t.muted));
            }
            ui.add(edit)
        })
        .inner;
    mark_invalid(ui, response.id, look.wrong);
    response
}

/// Returns true in the frame in which Enter was pressed in a box of one line.
pub(crate) fn is_entered(ui: &Ui, response: &Response) -> bool {
    response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter))
}

/// Gives the keyboard to the first box of a dialog, once. The first frame of a dialog only measures
/// it, and focus requested there is lost: the request is repeated until the box `had_keyboard`.
pub(crate) fn take_keyboard(ui: &Ui, response: &Response, had_keyboard: &mut bool) {
    if response.has_focus() {
        *had_keyboard = true;
    } else if !*had_keyboard {
        response.request_focus();
        ui.ctx().request_repaint();
    }
}

/// Gives a box that does not belong to the case its own undo, instead of the case's.
pub(crate) fn keep_own_undo(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(Id::unique("own-undo"), response.id));
    }
}

/// Returns true if the box that has the keyboard has its own undo.
pub(crate) fn has_own_undo(ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    focused.is_some() && ui.data(|data| data.get_temp::<Id>(Id::unique("own-undo"))) == focused
}
