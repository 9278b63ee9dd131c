//! Texts cut to a width.
//!
//! Knows nothing of where they are shown.

use egui::{Color32, FontId, Ui};

use super::super::theme::fonts;

/// Returns the width of a text in one line, in points.
pub(crate) fn text_width(ui: &Ui, text: &str, points: f32) -> f32 {
    let font = fonts::regular(points);
    ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x)
}

/// Cuts a text in the middle to fit a width; its end is kept.
#[must_use]
pub(crate) fn middle_cut(ui: &Ui, text: &str, points: f32, width: f32) -> String {
    let wide = |text: &str| text_width(ui, text, points);
    if wide(text) <= width {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    // The end has the file's ending and often its date or number.
    let tail_length = (chars.len() / 3).min(12);
    let tail: String = chars[chars.len() - tail_length..].iter().collect();
    let cut = |kept: usize| format!("{}…{tail}", chars[..kept].iter().collect::<String>());
    let longest = chars.len() - tail_length;
    let fits = (0..longest).collect::<Vec<_>>().partition_point(|kept| wide(&cut(*kept)) <= width);
    cut(fits.saturating_sub(1))
}

/// Cuts a text at its end to fit a width.
#[must_use]
pub(crate) fn end_cut(ui: &Ui, text: &str, font: &FontId, width: f32) -> String {
    let wide = |text: String| {
        ui.fonts_mut(|fonts| {
            fonts.layout_no_wrap(text, font.clone(), Color32::PLACEHOLDER).size().x
        })
    };
    if wide(text.to_owned()) <= width {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let cut = |kept: usize| format!("{}…", chars[..kept].iter().collect::<String>().trim_end());
    let fits =
        (0..chars.len()).collect::<Vec<_>>().partition_point(|kept| wide(cut(*kept)) <= width);
    cut(fits.saturating_sub(1))
}
