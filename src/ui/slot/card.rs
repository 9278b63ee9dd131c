//! The card of a slot: background and outline, what releasing a dragged file would do, and the
//! progress of its document.
//!
//! Knows nothing of its content.

use egui::{
    Align, CornerRadius, Label, Layout, Rect, RichText, Sense, Shape, Stroke, StrokeKind, Ui,
    UiBuilder, WidgetInfo, pos2,
};
use egui_material_icons::icons::ICON_UPLOAD_FILE;

use crate::domain::progress::{FileProgress, FileState};
use crate::words;

use super::super::context::ViewContext;
use super::super::theme::{Tone, size};
use super::super::view::named;
use super::super::widgets;
use super::empty::empty_ui;
use super::filled::filled_ui;
use super::model::{Slot, State};

/// Shows a slot; returns the height of its content, so that its neighbours can have the same.
pub(crate) fn slot_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>) -> f32 {
    let (t, name) = (context.t, named(slot.label(), slot.owner));
    let state = slot.state(context);
    let lit = slot.lit(context);
    if lit {
        // The slots that take what is dragged stay as they are while everything else fades.
        ui.set_opacity(1.0);
    }
    let background = ui.painter().add(Shape::Noop);
    let child = UiBuilder::new().sense(Sense::hover());
    let card = ui.scope_builder(child, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_min_height(slot.least_height);
        if slot.path.is_some() {
            filled_ui(ui, context, slot, &name, state.as_ref())
        } else {
            empty_ui(ui, context, slot, &name, state.as_ref())
        }
    });
    let rect = card.response.rect;
    card.response.widget_info(|| WidgetInfo::labeled(egui::Role::Group, true, &name));
    widgets::describe(ui, card.response.id, &spoken(state.as_ref()));

    let hover = slot.verdict(ui, context, rect);
    let ground = match (&hover, &state) {
        (Some(Ok(_)), _) => t.soft.accent,
        (Some(Err(_)), _) => t.soft.danger,
        (None, _) if lit => t.soft.accent,
        (None, Some(state)) if state.ground => t.soft(state.tone),
        (None, _) => t.surface,
    };
    let radius = CornerRadius::same(size::RADIUS_CARD);
    ui.painter().set(background, Shape::rect_filled(rect, radius, ground));
    match &hover {
        Some(verdict) => verdict_ui(ui, context, rect, verdict),
        None => {
            ui.painter().add(outline_shape(context, slot, rect, state.as_ref(), lit));
        }
    }
    if let Some((_, file)) =
        context.view.sending.upload(&slot.key).filter(|(_, file)| file.state == FileState::Sending)
    {
        bottom_bar(ui, context, rect, file);
    }
    slot.take_dropped(ui, context, rect);
    card.inner
}

/// Returns the outline of a slot: dashed while it is empty.
fn outline_shape(
    context: &ViewContext<'_>,
    slot: &Slot<'_>,
    rect: Rect,
    state: Option<&State>,
    lit: bool,
) -> Shape {
    let color = match state {
        _ if lit => context.t.accent,
        Some(State { tone: Tone::Danger, .. }) => context.t.danger,
        Some(State { tone: Tone::Warning, .. }) => context.t.warning,
        _ if slot.path.is_none() => context.t.outline,
        _ => context.t.hairline,
    };
    let stroke = Stroke::new(size::LINE, color);
    if slot.path.is_some() {
        return Shape::Rect(egui::epaint::RectShape::stroke(
            rect,
            CornerRadius::same(size::RADIUS_CARD),
            stroke,
            StrokeKind::Inside,
        ));
    }
    Shape::Vec(dashes(rect.shrink(size::LINE / 2.0), f32::from(size::RADIUS_CARD), stroke))
}

/// Returns the accessible description of a slot.
fn spoken(state: Option<&State>) -> String {
    state.map_or_else(|| words::text("window-slot-empty"), |state| state.words.clone())
}

/// Shows what releasing the dragged file would do, over the whole slot.
fn verdict_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    rect: Rect,
    verdict: &Result<String, String>,
) {
    let (sentence, tone, ground) = match verdict {
        Ok(sentence) => (sentence, Tone::Accent, context.t.soft.accent),
        Err(sentence) => (sentence, Tone::Danger, context.t.soft.danger),
    };
    let radius = CornerRadius::same(size::RADIUS_CARD);
    ui.painter().rect_filled(rect, radius, ground);
    ui.painter().rect_stroke(
        rect,
        radius,
        Stroke::new(size::RING, context.t.ink(tone)),
        StrokeKind::Inside,
    );
    let inner = rect.shrink(size::FIELD);
    let mut child =
        ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    widgets::icon(
        &mut child,
        if verdict.is_ok() { ICON_UPLOAD_FILE } else { widgets::tone_icon(tone) },
        size::ICON_SLOT,
        context.t.ink(tone),
    );
    child.add(Label::new(RichText::new(sentence).color(context.t.text)).wrap());
}

/// Draws the 4-point progress bar along the bottom edge while the document is sent.
fn bottom_bar(ui: &Ui, context: &ViewContext<'_>, rect: Rect, file: &FileProgress) {
    let inset = f32::from(size::RADIUS_CARD);
    let track = Rect::from_min_max(
        pos2(rect.left() + inset, rect.bottom() - size::BAR - 1.0),
        pos2(rect.right() - inset, rect.bottom() - 1.0),
    );
    widgets::paint_bar(
        ui,
        &context.t,
        track,
        widgets::share(file.sent_bytes, file.total_bytes),
        Tone::Accent,
    );
}

/// Returns a dashed outline with rounded corners.
fn dashes(rect: Rect, radius: f32, stroke: Stroke) -> Vec<Shape> {
    let corner = |center: egui::Pos2, from: f32| {
        (0_u8..=6).map(move |step| {
            let angle = (from + f32::from(step) * 15.0).to_radians();
            center + radius * egui::Vec2::angled(angle)
        })
    };
    let inner = rect.shrink(radius);
    let mut path: Vec<egui::Pos2> = Vec::new();
    path.extend(corner(inner.left_top(), 180.0));
    path.extend(corner(inner.right_top(), 270.0));
    path.extend(corner(inner.right_bottom(), 0.0));
    path.extend(corner(inner.left_bottom(), 90.0));
    path.extend(path.first().copied());
    Shape::dashed_line(&path, stroke, size::DASH, size::DASH)
}
