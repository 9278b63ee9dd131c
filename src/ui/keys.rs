//! Enter as the key for the next field.
//!
//! Does not depend on which boxes use it; each asks for it.

use egui::{Context, Event, Id, Key, Modifiers, Plugin, RawInput, Response, Ui};

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
