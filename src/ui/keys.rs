//! Keys beyond those of a single widget: Enter as the key for the next field, the arrow keys within
//! a list, and the letters that are shown while Alt is held.
//!
//! Does not depend on which widgets use them; each asks for it.

use egui::{
    Align2, Context, CornerRadius, Event, FocusDirection, Id, Key, LayerId, Modifiers, Order,
    Plugin, RawInput, Rect, Response, Stroke, StrokeKind, Ui, Vec2,
};

use super::theme::{Tokens, fonts, size};

/// Makes Enter in this box go to the next field, as Tab does. Boxes that do not ask for it keep
/// their Enter.
pub(super) fn enter_goes_on(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(own(), response.id));
    }
}

fn own() -> Id {
    Id::unique("enter-goes-on")
}

/// Replaces Enter by Tab before any widget sees it, while a box that asked for it has the keyboard.
#[derive(Debug)]
pub struct EnterGoesOn;

impl Plugin for EnterGoesOn {
    fn debug_name(&self) -> &'static str {
        "enter-goes-on"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let focused = ctx.memory(egui::Memory::focused);
        if focused.is_none() || ctx.data(|data| data.get_temp::<Id>(own())) != focused {
            return;
        }
        for event in &mut input.events {
            if let Event::Key {
                key: key @ Key::Enter,
                physical_key,
                modifiers: Modifiers::NONE,
                ..
            } = event
            {
                (*key, *physical_key) = (Key::Tab, None);
            }
        }
    }
}

/// Number of rows that Page Up and Page Down go over.
const PAGE: usize = 10;

/// A list whose rows the arrow keys, Home, End, Page Up and Page Down go through. They stay within
/// the list; Tab leaves it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rows {
    /// Name of the list.
    pub id: Id,
    pub count: usize,
}

impl Rows {
    /// Returns the row that is about to get the keyboard, so that a list that lays out only visible
    /// rows lays it out.
    pub(super) fn wanted(self, ui: &Ui) -> Option<usize> {
        ui.data(|data| data.get_temp::<usize>(self.id)).filter(|at| *at < self.count)
    }

    /// Takes the keys of a row that has the keyboard, and gives the keyboard to the row that is
    /// about to get it. Called for each row that is laid out, by its position in the list.
    pub(super) fn row_ui(self, ui: &Ui, at: usize, response: &Response) {
        if self.wanted(ui) == Some(at) {
            ui.data_mut(|data| data.remove_temp::<usize>(self.id));
            response.request_focus();
        } else if response.has_focus()
            && let Some(next) = self.next(ui, at)
        {
            // egui's own move to the nearest widget in this direction is not wanted.
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            if next != at {
                ui.data_mut(|data| data.insert_temp(self.id, next));
                ui.ctx().request_repaint();
            }
        }
    }

    /// Returns the row that the pressed key leads to; `None` without such a key.
    fn next(self, ui: &Ui, at: usize) -> Option<usize> {
        let last = self.count.saturating_sub(1);
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        [
            (Key::ArrowDown, at + 1),
            (Key::ArrowUp, at.saturating_sub(1)),
            (Key::PageDown, at + PAGE),
            (Key::PageUp, at.saturating_sub(PAGE)),
            (Key::Home, 0),
            (Key::End, last),
        ]
        .into_iter()
        .find_map(|(key, next)| pressed(key).then(|| next.min(last)))
    }
}

/// Returns true if Alt and a letter stand for an action on this system: macOS types other letters
/// with it.
pub(super) fn has_alt_letters(ctx: &Context) -> bool {
    !ctx.os().is_mac()
}

/// Draws a letter over the corner of a button while Alt alone is held.
pub(super) fn letter_ui(ui: &Ui, t: &Tokens, letter: Key, button: &Response) {
    let is_held = ui.input(|input| input.modifiers == Modifiers::ALT);
    if !is_held || !has_alt_letters(ui.ctx()) || !ui.is_rect_visible(button.rect) {
        return;
    }
    // Over the neighbours, which are drawn later.
    let layer = LayerId::new(Order::Foreground, Id::unique("alt-letters"));
    let painter = ui.ctx().layer_painter(layer);
    let corner = Vec2::splat(size::KEY_BADGE);
    let badge = Rect::from_min_size(button.rect.right_bottom() - corner * 0.75, corner);
    let inside = ui.ctx().content_rect().shrink(size::LINE);
    let badge = badge.translate((inside.max - badge.max).min(Vec2::ZERO));
    let radius = CornerRadius::same(size::RADIUS_KEY);
    painter.rect_filled(badge, radius, t.text);
    painter.rect_stroke(badge, radius, Stroke::new(size::LINE, t.surface), StrokeKind::Outside);
    painter.text(
        badge.center(),
        Align2::CENTER_CENTER,
        letter.name(),
        fonts::medium(size::HINT),
        t.surface,
    );
}
