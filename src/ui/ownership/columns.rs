//! The columns of the structure: the name, the role, the share, the effective share where there is
//! one, and the two buttons of a line.
//!
//! Knows nothing of what is in them.

use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use super::super::theme::size;

/// The level from which on lines are not indented further.
pub(super) const DEEPEST: usize = 8;

/// The places of the columns, from a line's left edge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Columns {
    pub width: f32,
    /// True if there is a column for effective shares.
    pub has_effective: bool,
    /// True if the boxes are below the name, for lack of room.
    pub is_narrow: bool,
}

/// A column of the structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Role,
    Share,
    Effective,
    Buttons,
}

impl Columns {
    /// Divides a width.
    pub(super) fn of(width: f32, has_effective: bool) -> Self {
        let width = width.min(size::TREE_MAX);
        let wide = Self { width, has_effective, is_narrow: false };
        Self { is_narrow: wide.name() < size::TREE_NAME_MIN, ..wide }
    }

    /// Returns the height of each line.
    pub(super) fn height(self) -> f32 {
        if self.is_narrow { size::ROW + size::CONTROL + size::LABEL } else { size::ROW }
    }

    /// Returns the width that is left for the name if everything is in one row.
    fn name(self) -> f32 {
        let effective = if self.has_effective { size::EFFECTIVE + size::LABEL } else { 0.0 };
        self.width
            - (size::ROLE + size::SHORT_INPUT + size::TREE_BUTTONS + size::LABEL * 3.0 + effective)
    }

    /// Returns the place of a column in a line; `indent` is that of its icon.
    pub(super) fn place(self, column: Column, line: Rect, indent: f32) -> Rect {
        let right = line.left() + self.width;
        let span = |left: f32, width: f32, top: f32, height: f32| {
            Rect::from_min_size(pos2(left, top), vec2(width.max(0.0), height))
        };
        let buttons = right - size::TREE_BUTTONS;
        if self.is_narrow {
            let below = line.top() + size::ROW;
            let left = line.left() + indent + size::ICON + size::LABEL;
            let share = (left + size::ROLE + size::LABEL).min(buttons - size::SHORT_INPUT);
            let effective = share + size::SHORT_INPUT + size::LABEL;
            return match column {
                Column::Name => {
                    span(line.left(), buttons - size::LABEL - line.left(), line.top(), size::ROW)
                }
                Column::Role => span(left, share - size::LABEL - left, below, size::CONTROL),
                Column::Share => span(share, size::SHORT_INPUT, below, size::CONTROL),
                Column::Effective => span(effective, right - effective, below, size::CONTROL),
                Column::Buttons => span(buttons, size::TREE_BUTTONS, line.top(), size::ROW),
            };
        }
        let effective =
            if self.has_effective { buttons - size::LABEL - size::EFFECTIVE } else { buttons };
        let share = effective - size::LABEL - size::SHORT_INPUT;
        let role = share - size::LABEL - size::ROLE;
        let (left, width) = match column {
            Column::Name => (line.left(), role - size::LABEL - line.left()),
            Column::Role => (role, size::ROLE),
            Column::Share => (share, size::SHORT_INPUT),
            Column::Effective => (effective, size::EFFECTIVE),
            Column::Buttons => (buttons, size::TREE_BUTTONS),
        };
        span(left, width, line.top(), line.height())
    }
}

/// Returns an area for the content of a column, centred in its height.
pub(super) fn part(ui: &mut Ui, rect: Rect, layout: Layout) -> Ui {
    let mut part = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    part.spacing_mut().item_spacing = Vec2::new(size::LABEL, 0.0);
    part
}

/// Returns the layout of a column whose content begins at its left edge.
pub(super) fn from_left() -> Layout {
    Layout::left_to_right(Align::Center)
}

/// Returns the layout of a column whose content ends at its right edge.
pub(super) fn from_right() -> Layout {
    Layout::right_to_left(Align::Center)
}

/// Returns the indent of a level.
#[expect(clippy::cast_precision_loss, reason = "eight at most")]
pub(super) fn indent(depth: usize) -> f32 {
    size::WITHIN + size::TREE_INDENT * depth.min(DEEPEST) as f32
}
