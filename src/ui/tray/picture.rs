//! The picture of a file of the tray, requested while it is visible.
//!
//! Knows nothing of how it is drawn.

use egui::{Align2, CornerRadius, FontId, Image, Rect, Stroke, StrokeKind, Ui, Vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_DESCRIPTION, ICON_IMAGE};

use crate::domain::intake::Sniffed;
use crate::engine::message::PreviewRequest;

use super::super::context::ViewContext;
use super::super::intent::{Intent, TrayIntent};
use super::super::theme::size;
use super::super::view::{Album, PreviewState, TrayFile};

/// Paints the small picture of a file, or an icon of its kind until it is there.
pub(super) fn paint_small(ui: &Ui, context: &mut ViewContext<'_>, file: &TrayFile, rect: Rect) {
    let radius = CornerRadius::same(size::RADIUS);
    ui.painter().rect_filled(rect, radius, context.t.sunken);
    match picture(ui, context, file, Album::small(), rect) {
        Some(PreviewState::Shown(texture)) => {
            let fitted = fit(texture.size_vec2(), rect.shrink(size::LINE * 2.0));
            paint(ui, texture, fitted);
            let line = Stroke::new(size::LINE, context.t.hairline);
            ui.painter().rect_stroke(fitted, CornerRadius::ZERO, line, StrokeKind::Outside);
        }
        Some(PreviewState::Drawing | PreviewState::Failed(_)) | None => {
            let icon = icon_of(file);
            let font = FontId::new(size::ICON_SLOT, icon.font_family());
            let at = rect.center();
            ui.painter().text(at, Align2::CENTER_CENTER, icon.codepoint, font, context.t.muted);
        }
    }
}

/// Returns a picture of a file; requests it if it is visible and was not requested yet.
pub(super) fn picture<'v>(
    ui: &Ui,
    context: &mut ViewContext<'v>,
    file: &TrayFile,
    request: PreviewRequest,
    place: Rect,
) -> Option<&'v PreviewState> {
    let album = context.view.documents.album;
    let sha256 = file.facts()?.sha256?;
    let found = album.preview(sha256, request);
    let is_drawable = !matches!(file.facts()?.sniffed, Sniffed::Other(_));
    if found.is_none() && is_drawable && album.has_room() && ui.is_rect_visible(place) {
        context.say(Intent::Tray(TrayIntent::Draw { file: file.id, request }));
    }
    found
}

/// Paints a picture into an area.
pub(super) fn paint(ui: &Ui, texture: &egui::TextureHandle, at: Rect) {
    Image::from_texture(texture).paint_at(ui, at);
}

/// Returns the largest area of these proportions, centred in another.
pub(super) fn fit(picture: Vec2, place: Rect) -> Rect {
    let scale = (place.width() / picture.x.max(1.0)).min(place.height() / picture.y.max(1.0));
    Rect::from_center_size(place.center(), picture * scale)
}

fn icon_of(file: &TrayFile) -> MaterialIcon {
    match file.facts().map(|facts| facts.sniffed) {
        Some(Sniffed::Png | Sniffed::Jpeg | Sniffed::Tiff | Sniffed::Webp | Sniffed::Heic) => {
            ICON_IMAGE
        }
        _ => ICON_DESCRIPTION,
    }
}
