//! The size of everything in the window, in percent.
//!
//! Does not depend on its storage.

use egui::Ui;

/// The sizes that can be chosen, in percent.
pub(super) const STEPS: [u16; 9] = [80, 90, 100, 110, 125, 150, 175, 190, 200];

/// Returns the present size in percent.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "80 to 200 percent")]
pub(super) fn percent(ui: &Ui) -> u16 {
    (ui.ctx().zoom_factor() * 100.0).round() as u16
}
