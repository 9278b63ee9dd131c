//! The label of a field: its text and the mark "optional".
//!
//! Knows nothing of inputs.

use egui::text::LayoutJob;
use egui::{Label, TextFormat, Ui};

use crate::words;

use super::super::theme::{Tokens, fonts, size};
use super::super::widgets;

/// The text between a label and what it is the label of.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hint<'a> {
    None,
    Text(&'a str),
}

impl<'a> Hint<'a> {
    /// Makes a hint of a text, which may be empty.
    pub(crate) fn of(text: &'a str) -> Self {
        if text.is_empty() { Self::None } else { Self::Text(text) }
    }
}

/// Shows a label with its mark, and the hint below it.
pub(crate) fn label_ui(ui: &mut Ui, t: &Tokens, label: &str, optional: bool, hint: Hint<'_>) {
    text_ui(ui, t, label, optional);
    if let Hint::Text(text) = hint {
        widgets::hint(ui, t, &words::shown_text(text));
    }
}

/// Shows a label at the bottom of an area of this height, directly above its input.
pub(super) fn aligned_ui(ui: &mut Ui, t: &Tokens, label: &str, optional: bool, height: f32) {
    let own = self::height(ui, t, label, optional, ui.available_width());
    if height > own {
        ui.add_space(height - own);
    }
    text_ui(ui, t, label, optional);
}

/// Returns the height of a label that wraps at this width.
pub(super) fn height(ui: &Ui, t: &Tokens, label: &str, optional: bool, width: f32) -> f32 {
    let mut job = job(t, label, optional);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job)).size().y
}

fn text_ui(ui: &mut Ui, t: &Tokens, label: &str, optional: bool) {
    let response = ui.add(Label::new(job(t, label, optional)).wrap());
    let label = words::shown_text(label);
    let spoken = if optional { label + " " + &words::text("window-optional") } else { label };
    widgets::set_full_text(ui, response.id, &spoken);
}

fn job(t: &Tokens, label: &str, optional: bool) -> LayoutJob {
    let mut job = LayoutJob::default();
    let format = |font_id, color| TextFormat { font_id, color, ..TextFormat::default() };
    job.append(&words::shown_text(label), 0.0, format(fonts::medium(size::BODY), t.text));
    if optional {
        let format = format(fonts::regular(size::HINT), t.muted);
        job.append(&words::text("window-optional"), size::WITHIN, format);
    }
    job
}
