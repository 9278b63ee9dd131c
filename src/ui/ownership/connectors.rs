//! The connector lines that join each line of the structure with the one above it.
//!
//! Knows nothing of the content of the lines.

use egui::{Rect, Stroke, Ui};

use crate::domain::ownership::tree::Line;

use super::super::theme::{Tokens, size};
use super::columns::{DEEPEST, indent};

/// Draws the connectors of a line; `middle` is the height of its icon's centre.
pub(super) fn paint(ui: &Ui, t: &Tokens, rect: Rect, middle: f32, line: &Line) {
    let stroke = Stroke::new(size::LINE, t.track());
    let painter = ui.painter();
    // The line of a level is below the icons of the level above it.
    let x = |level: usize| rect.left() + indent(level) - size::TREE_INDENT + size::ICON / 2.0;
    let own = line.depth.min(DEEPEST);
    for level in (1..own).filter(|level| line.rails.goes_on(*level)) {
        painter.vline(x(level), rect.y_range(), stroke);
    }
    if own > 0 {
        let end = if line.rails.goes_on(line.depth) { rect.bottom() } else { middle };
        painter.vline(x(own), rect.top()..=end, stroke);
        let icon = rect.left() + indent(line.depth);
        painter.hline(x(own)..=icon - size::WITHIN, middle, stroke);
    }
    if line.depth < DEEPEST && line.rails.goes_on(line.depth + 1) {
        let top = middle + size::ICON / 2.0 + size::WITHIN;
        painter.vline(x(line.depth + 1), top..=rect.bottom(), stroke);
    }
}
