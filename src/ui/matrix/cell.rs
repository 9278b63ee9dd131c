//! One cell of the table: its content as text and icon, and what a press, a drop or a paste does.
//!
//! Knows nothing of the other cells. The states are those of a slot, shown in two short lines.

use egui::{
    Align, Align2, CornerRadius, CursorIcon, EventFilter, FontId, Id, Label, Layout, Rect,
    RichText, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_ADD, ICON_UPLOAD_FILE};

use crate::domain::draft::{Draft, EntityId, Owner};
use crate::domain::finding::{Place, Problem};
use crate::domain::inventory::{self, Spot};
use crate::domain::value::Value;
use crate::words;

use super::super::context::ViewContext;
use super::super::drop::Dragged;
use super::super::intent::{DocumentEdit, EditIntent, Intent};
use super::super::slot::Slot;
use super::super::theme::{Tone, fonts, size};
use super::super::view::{self, named};
use super::super::viewer;
use super::super::widgets;

/// A cell of the table.
pub(super) struct Cell<'a> {
    pub rect: Rect,
    pub owner: &'a Owner,
    /// Name of the owner.
    pub name: &'a str,
    /// Data name of the field.
    pub key: &'a str,
    /// True if the cell gets the keyboard in this frame.
    pub focus: bool,
}

/// The text and icon of a cell.
struct CellText {
    tone: Tone,
    icon: MaterialIcon,
    words: String,
    /// The document's name; empty if there is none.
    file: String,
    /// True if there is no document, and the form requires one.
    is_wanted: bool,
}

/// Shows a cell; returns true if it has the keyboard.
pub(super) fn cell_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    cell: &Cell<'_>,
) -> bool {
    let rect = cell.rect;
    let held =
        inventory::spot(draft, context.view.forms, context.view.case.visible, cell.owner, cell.key);
    ui.painter().hline(rect.x_range(), rect.bottom(), (size::LINE, context.t.hairline));
    let slot = cell.slot(context, draft);
    let name = named(slot.field.map_or(cell.key, |field| field.label.as_str()), cell.name);
    let id = Id::unique(("matrix", cell.owner, cell.key));
    if held == Spot::NotAsked {
        let response = ui.interact(rect, id, Sense::focusable_noninteractive());
        let words = words::text("matrix-not-asked");
        // No place, so no white either.
        let ground = rect.shrink2(vec2(0.0, size::LINE));
        ui.painter().rect_filled(ground, CornerRadius::ZERO, context.t.window);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &name));
        widgets::describe(ui, response.id, &words);
        return focus(ui, context, cell, &response);
    }
    let shown = CellText::of(context, &slot, held);
    let sense = if shown.file.is_empty() { Sense::click() } else { Sense::click_and_drag() };
    let response = ui.interact(rect, id, sense).on_hover_cursor(CursorIcon::PointingHand);
    if let Some(attachment) = context.view.documents.attachment(&slot.key) {
        response.dnd_set_drag_payload(Dragged::Document {
            from: slot.key.clone(),
            name: attachment.original_name.clone(),
        });
    }
    let verdict = slot.verdict(ui, context, rect);
    let ground = match &verdict {
        Some(Ok(_)) => Some(context.t.soft.accent),
        Some(Err(_)) => Some(context.t.soft.danger),
        None if response.hovered() => Some(context.t.hover()),
        None => {
            let is_wanted = shown.is_wanted || shown.tone == Tone::Danger;
            is_wanted.then(|| context.t.soft(shown.tone))
        }
    };
    if let Some(ground) = ground {
        let inner = rect.shrink(size::RING);
        ui.painter().rect_filled(inner, CornerRadius::same(size::RADIUS), ground);
    }
    let is_cut = match verdict {
        Some(verdict) => verdict_ui(ui, context, rect, verdict),
        // An empty place shows what pressing it does once it is under the pointer.
        None if shown.is_empty() => {
            if response.hovered() || response.has_focus() {
                add_ui(ui, context, rect);
            }
            false
        }
        None => text_ui(ui, context, &slot, rect, &shown),
    };
    let about = shown.about();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    widgets::describe(ui, response.id, &about);
    let has_focus = focus(ui, context, cell, &response);
    if has_focus && context.view.editable() {
        slot.take_pasted(context);
    }
    if response.clicked() {
        if matches!(held, Spot::Empty { .. }) && context.view.editable() {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Choose(slot.key.clone()))));
        } else {
            context.screen.show(entity_of(cell.owner), Place::of_field(cell.owner, cell.key));
        }
    }
    slot.take_dropped(ui, context, rect);
    if is_cut {
        response.on_hover_text(about);
    }
    has_focus
}

/// Gives the keyboard to the cell if it is to have it, and keeps the arrow keys for moving between
/// cells. Returns true if it has the keyboard.
fn focus(ui: &Ui, context: &ViewContext<'_>, cell: &Cell<'_>, response: &egui::Response) -> bool {
    if cell.focus {
        response.request_focus();
    }
    let has_focus = response.has_focus();
    if has_focus {
        let arrows = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }
    widgets::inner_ring(ui, &context.t, response);
    has_focus
}

impl Cell<'_> {
    /// Returns the slot of this cell, as on the owner's page.
    fn slot<'s>(&'s self, context: &ViewContext<'s>, draft: &'s Draft) -> Slot<'s> {
        let (key, place) =
            (draft.slot(self.owner, self.key), Place::of_field(self.owner, self.key));
        let field = context.view.walk(draft).field_of(self.owner, self.key);
        let path = match draft.fields_of(self.owner).and_then(|fields| fields.get(self.key)) {
            Some(Value::File(file)) if !file.path.is_empty() => Some(file.path.clone()),
            _ => None,
        };
        let required = |problem: &Problem| matches!(problem, Problem::Required { .. });
        let wanted = context.screen.is_judged(&place)
            && context
                .view
                .case
                .finding_at(&place)
                .is_some_and(|finding| required(&finding.problem));
        let notes = viewer::notes(context, draft, &key);
        Slot {
            key,
            field,
            of: self.owner,
            owner: self.name,
            path,
            wanted,
            focus: false,
            notes,
            least_height: 0.0,
        }
    }
}

impl CellText {
    fn of(context: &ViewContext<'_>, slot: &Slot<'_>, held: Spot) -> Self {
        let file = slot.path.as_ref().map(|path| {
            let attachment = context.view.documents.attachment(&slot.key);
            attachment.map_or_else(
                || view::file_name(path.as_ref()),
                |attachment| words::shown(&attachment.original_name.0),
            )
        });
        let file = file.unwrap_or_default();
        let state = slot.state(context);
        match (state, slot.notes.first()) {
            (Some(state), Some(note))
                if state.tone == Tone::Plain
                    && context.view.documents.attachment(&slot.key).is_some()
                    && context.view.sending.upload(&slot.key).is_none() =>
            {
                Self {
                    tone: Tone::Warning,
                    icon: widgets::tone_icon(Tone::Warning),
                    words: note.clone(),
                    file,
                    is_wanted: false,
                }
            }
            (Some(state), _) if !file.is_empty() => Self {
                tone: state.tone,
                icon: state.icon,
                words: state.words,
                file,
                is_wanted: false,
            },
            _ => {
                let is_wanted = matches!(held, Spot::Empty { is_required: true });
                let (tone, id) = if is_wanted {
                    (Tone::Warning, "matrix-missing")
                } else {
                    (Tone::Plain, "matrix-empty")
                };
                let icon = widgets::tone_icon(tone);
                Self { tone, icon, words: words::text(id), file, is_wanted }
            }
        }
    }

    /// Returns true for an empty place that may stay empty.
    fn is_empty(&self) -> bool {
        self.file.is_empty() && !self.is_wanted
    }

    /// Returns the whole text, for a screen reader and for hovering.
    fn about(&self) -> String {
        if self.file.is_empty() {
            return self.words.clone();
        }
        words::text_with(
            "matrix-about",
            &[("state", self.words.clone().into()), ("file", self.file.clone().into())],
        )
    }
}

/// Returns the entity of an owner; `None` for the case and its objects, which are shown on the
/// case's own page.
pub(super) fn entity_of(owner: &Owner) -> Option<EntityId> {
    match owner {
        Owner::Entity(id) => Some(*id),
        Owner::Case | Owner::Entry { .. } => None,
    }
}

fn left_of(rect: Rect) -> egui::Pos2 {
    pos2(rect.left() + size::LABEL, rect.center().y)
}

/// Shows what releasing the dragged file here would do.
fn verdict_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    rect: Rect,
    verdict: Result<String, String>,
) -> bool {
    let (tone, icon, words) = match verdict {
        Ok(words) => (Tone::Accent, ICON_UPLOAD_FILE, words),
        Err(words) => (Tone::Danger, widgets::tone_icon(Tone::Danger), words),
    };
    let inner = rect.shrink2(vec2(size::LABEL, 0.0));
    let mut child =
        ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    child.spacing_mut().item_spacing.x = size::WITHIN;
    widgets::icon(&mut child, icon, size::ICON, context.t.ink(tone));
    child.add(Label::new(RichText::new(words).size(size::HINT).color(context.t.text)).truncate());
    true
}

/// Shows in an empty place that pressing it chooses a file.
fn add_ui(ui: &Ui, context: &ViewContext<'_>, rect: Rect) {
    let t = context.t;
    let glyph = FontId::new(size::ICON, ICON_ADD.font_family());
    let left = left_of(rect);
    ui.painter().text(left, Align2::LEFT_CENTER, ICON_ADD.codepoint, glyph, t.accent);
    let at = left + vec2(size::ICON + size::WITHIN, 0.0);
    let font = fonts::regular(size::HINT);
    let words = words::text("window-choose-file");
    let words = widgets::end_cut(ui, &words, &font, rect.right() - size::LABEL - at.x);
    ui.painter().text(at, Align2::LEFT_CENTER, words, font, t.text);
}

/// Shows the text and icon; returns true if a text was cut.
fn text_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    rect: Rect,
    shown: &CellText,
) -> bool {
    let ink = if shown.tone == Tone::Plain { context.t.muted } else { context.t.ink(shown.tone) };
    let mut left = left_of(rect);
    if !shown.file.is_empty() {
        let picture = Rect::from_min_size(
            pos2(left.x, rect.center().y - size::MATRIX_PICTURE[1] / 2.0),
            size::MATRIX_PICTURE.into(),
        );
        viewer::thumb(ui, context, &slot.key, picture);
        left.x = picture.right() + size::LABEL;
    }
    let width = rect.right() - size::LABEL - left.x;
    let painter = ui.painter();
    let (font, small) = (fonts::regular(size::HINT), fonts::regular(size::HINT));
    let text_width = width - size::ICON - size::WITHIN;
    let words = widgets::end_cut(ui, &shown.words, &font, text_width);
    let glyph = FontId::new(size::ICON, shown.icon.font_family());
    let line = if shown.file.is_empty() { left } else { left - vec2(0.0, size::LABEL) };
    painter.text(line, Align2::LEFT_CENTER, shown.icon.codepoint, glyph, ink);
    painter.text(
        line + vec2(size::ICON + size::WITHIN, 0.0),
        Align2::LEFT_CENTER,
        &words,
        font,
        ink,
    );
    let mut is_cut = words != shown.words;
    if !shown.file.is_empty() {
        let file = widgets::middle_cut(ui, &shown.file, size::HINT, width);
        painter.text(
            left + vec2(0.0, size::LABEL + size::LINE),
            Align2::LEFT_CENTER,
            &file,
            small,
            context.t.text,
        );
        is_cut |= file != shown.file;
    }
    is_cut
}
