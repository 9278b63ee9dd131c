//! What the window shows while files are dragged over it: the slots that take them are lit,
//! everything else fades and says that they can be sorted later.
//!
//! Knows nothing of slots, which are lit where they are drawn.

use egui::{Align2, Area, Frame, Id, Label, Order, RichText, Stroke, Ui, vec2};
use egui_material_icons::icons::{ICON_DESCRIPTION, ICON_UPLOAD_FILE};

use crate::words;

use super::context::ViewContext;
use super::drop::Dragged;
use super::theme::fonts::strong;
use super::theme::{inset, size};
use super::widgets;

/// Fades the window while something is dragged that can be dropped. Called before anything is
/// drawn.
pub(super) fn fade(ui: &mut Ui, context: &ViewContext<'_>) {
    if is_shown(context) {
        ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, context.t.window);
        ui.multiply_opacity(size::FADED);
    }
}

fn is_shown(context: &ViewContext<'_>) -> bool {
    !context.drops.hovered().is_empty() && context.view.editable()
}

/// Shows what dropping outside of any slot does, or the name of the document that is dragged inside
/// the window.
pub(super) fn overlay_ui(ui: &Ui, context: &ViewContext<'_>) {
    if is_shown(context) {
        later_ui(ui, context);
    }
    if let Some(dragged) = context.drops.inside() {
        carried_ui(ui, context, dragged);
    }
}

fn later_ui(ui: &Ui, context: &ViewContext<'_>) {
    let t = context.t;
    let frame = Frame::new()
        .fill(t.surface)
        .stroke(Stroke::new(size::RING, t.accent))
        .corner_radius(size::RADIUS_CARD)
        .shadow(ui.visuals().popup_shadow);
    Area::new(Id::unique("drop-later"))
        .order(Order::Foreground)
        .interactable(false)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -size::GROUP * 2.0))
        .show(ui.ctx(), |ui| {
            frame.inner_margin(inset(size::GROUP, size::FIELD)).show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = size::ROW_PAD;
                    widgets::icon(ui, ICON_UPLOAD_FILE, size::ICON_SLOT, t.accent);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = size::WITHIN / 2.0;
                        let later = words::text("window-drop-later");
                        let label = ui.add(Label::new(strong(later).size(size::SECTION)).extend());
                        widgets::announce(ui, label.id);
                        let other = RichText::new(words::text("window-drop-fitting"));
                        ui.add(Label::new(other.size(size::HINT).color(t.muted)).extend());
                    });
                });
            });
        });
}

/// Shows the name of the dragged document at the pointer.
fn carried_ui(ui: &Ui, context: &ViewContext<'_>, dragged: &Dragged) {
    let Some(at) = context.drops.pointer() else { return };
    let (Dragged::Document { name, .. } | Dragged::Waiting { name, .. }) = dragged;
    let t = context.t;
    let frame = Frame::new()
        .fill(t.surface)
        .stroke(Stroke::new(size::LINE, t.outline))
        .corner_radius(size::RADIUS)
        .shadow(ui.visuals().popup_shadow);
    Area::new(Id::unique("carried"))
        .order(Order::Tooltip)
        .interactable(false)
        .fixed_pos(at + vec2(size::ROW_PAD, size::LABEL))
        .show(ui.ctx(), |ui| {
            frame.inner_margin(inset(size::LABEL, size::WITHIN)).show(ui, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().interact_size.y = size::ICON;
                    widgets::icon(ui, ICON_DESCRIPTION, size::ICON, t.muted);
                    let file = words::shown(&name.0);
                    let cut = widgets::middle_cut(ui, &file, size::BODY, size::STATUS);
                    ui.add(Label::new(cut).extend());
                });
            });
        });
}
