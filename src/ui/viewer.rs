//! A document's picture: small in its slot, large with pages, zoom and rotation in a dialog or
//! beside the form.
//!
//! Knows nothing of how it is drawn. Rotation changes the view only, not the document.

use egui::epaint::RectShape;
use egui::{
    Align, Align2, CornerRadius, FontId, Id, Label, Layout, Mesh, Rect, RichText, ScrollArea,
    Sense, Shape, Stroke, StrokeKind, TextureHandle, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_CHEVRON_LEFT, ICON_CHEVRON_RIGHT, ICON_DESCRIPTION, ICON_IMAGE, ICON_ROTATE_LEFT,
    ICON_ROTATE_RIGHT, ICON_ZOOM_IN, ICON_ZOOM_OUT,
};

use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, SlotKey, Sniffed};
use crate::engine::message::PreviewRequest;
use crate::words;

use super::context::ViewContext;
use super::dialog;
use super::intent::{Answer, DocumentIntent, Intent, PromptIntent};
use super::theme::{Tokens, size};
use super::trailing_row;
use super::view::{Album, PreviewState, SlotWarning, slot_name};
use super::widgets::{self, Press, Weight};

/// Magnification of one zoom step.
const ZOOM_STEP: f32 = 1.25;
/// The most zoom steps in each direction.
const ZOOM_STEPS: i8 = 8;

/// Draws the small picture of a slot's document over a whole area at a card's left edge, or an icon
/// of its kind until it is there. Requested only while it is visible. `is_whole` is true if the card
/// ends where the picture does.
pub(super) fn picture_ui(
    ui: &Ui,
    context: &mut ViewContext<'_>,
    key: &SlotKey,
    rect: Rect,
    is_whole: bool,
) {
    let lower = if is_whole { size::RADIUS_CARD } else { 0 };
    let radius = CornerRadius { nw: size::RADIUS_CARD, sw: lower, ne: 0, se: 0 };
    ui.painter().rect_filled(rect, radius, context.t.sunken);
    let attachment = context.view.documents.attachment(key);
    let picture = attachment
        .and_then(|attachment| preview(ui, context, key, attachment, Album::small(), rect));
    if let Some(PreviewState::Shown(texture)) = picture {
        let shape = RectShape::filled(rect, radius, Tokens::untinted());
        ui.painter().add(shape.with_texture(texture.id(), covering(texture.size_vec2(), rect)));
    } else {
        let icon = attachment.map_or(ICON_DESCRIPTION, |attachment| icon_of(attachment.sniffed));
        icon_ui(ui, context, rect, icon);
    }
    let edge = Stroke::new(size::LINE, context.t.hairline);
    ui.painter().vline(rect.right(), rect.y_range(), edge);
    if !is_whole {
        ui.painter().hline(rect.x_range(), rect.bottom(), edge);
    }
}

/// Returns the part of a picture that covers an area: the top of a page, the middle of a card.
fn covering(picture: Vec2, place: Rect) -> Rect {
    let scale = (place.width() / picture.x.max(1.0)).max(place.height() / picture.y.max(1.0));
    let part = place.size() / (picture * scale).max(Vec2::splat(1.0));
    Rect::from_min_size(pos2((1.0 - part.x) / 2.0, 0.0), part)
}

/// Draws a document's picture into a small area, or an icon of its kind until it is there.
/// Requested only while it is visible.
pub(super) fn thumb(ui: &Ui, context: &mut ViewContext<'_>, key: &SlotKey, rect: Rect) {
    let Some(attachment) = context.view.documents.attachment(key) else { return };
    match preview(ui, context, key, attachment, Album::small(), rect) {
        Some(PreviewState::Shown(texture)) => {
            let fitted = fit(texture.size_vec2(), rect);
            paint(ui, texture, fitted, 0);
            ui.painter().rect_stroke(
                fitted,
                CornerRadius::ZERO,
                Stroke::new(size::LINE, context.t.hairline),
                StrokeKind::Outside,
            );
        }
        Some(PreviewState::Drawing | PreviewState::Failed(_)) | None => {
            icon_ui(ui, context, rect, icon_of(attachment.sniffed));
        }
    }
}

/// Draws an icon in the middle of an area.
fn icon_ui(ui: &Ui, context: &ViewContext<'_>, rect: Rect, icon: MaterialIcon) {
    let font = FontId::new(size::ICON_SLOT, icon.font_family());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, font, context.t.muted);
}

fn icon_of(sniffed: Sniffed) -> MaterialIcon {
    match sniffed {
        Sniffed::Png | Sniffed::Jpeg | Sniffed::Tiff | Sniffed::Webp | Sniffed::Heic => ICON_IMAGE,
        _ => ICON_DESCRIPTION,
    }
}

/// Returns the picture if it is there; requests it if it is visible and was not requested yet.
fn preview<'a>(
    ui: &Ui,
    context: &mut ViewContext<'a>,
    key: &SlotKey,
    attachment: &Attachment,
    request: PreviewRequest,
    place: Rect,
) -> Option<&'a PreviewState> {
    let found = context.view.documents.album.preview(attachment.sha256, request);
    if found.is_none() && context.view.documents.album.has_room() && ui.is_rect_visible(place) {
        context.say(Intent::Document(DocumentIntent::Draw { slot: key.clone(), request }));
    }
    found
}

/// Requests a visible document's picture for the warnings found while it is drawn.
pub(super) fn request_warnings(ui: &Ui, context: &mut ViewContext<'_>, key: &SlotKey, place: Rect) {
    if let Some(attachment) = context
        .view
        .documents
        .attachment(key)
        .filter(|attachment| context.view.documents.album.facts(attachment.sha256).is_none())
    {
        let _seen = preview(ui, context, key, attachment, Album::small(), place).is_some();
    }
}

/// Returns the warnings about a slot's document, in words.
pub(super) fn notes(context: &ViewContext<'_>, draft: &Draft, key: &SlotKey) -> Vec<String> {
    let in_words = |twice: SlotWarning| match twice {
        SlotWarning::Preview(warning) => words::document_warning(warning),
        SlotWarning::Heic => words::text("preview-heic"),
        SlotWarning::AlsoIn(other) => words::text_with(
            "preview-also-in",
            &[("slot", slot_name(context.view.walk(draft), &other).into())],
        ),
    };
    let Some(document) = context.view.documents.attachment(key) else { return Vec::new() };
    let same = context.view.documents.doubles.get(&document.sha256);
    let also_in = same.into_iter().flatten().find(|other| *other != key);
    context.view.documents.album.warnings(document, also_in).into_iter().map(in_words).collect()
}

/// Shows the dialog: one page as large as the window allows, and the tools to look closer.
pub(super) fn document_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    key: &SlotKey,
) {
    let whole = ui.ctx().content_rect().height() * size::VIEWER_SHARE;
    let room = vec2(ui.available_width(), whole.min(dialog::room(ui).y));
    let Some(attachment) = context.view.documents.attachment(key) else {
        widgets::hint(ui, &context.t, &words::text("preview-gone"));
        return;
    };
    widgets::title(ui, &slot_name(context.view.walk(draft), key));
    let file = words::shown(&attachment.original_name.0);
    ui.add(Label::new(widgets::middle_cut(ui, &file, size::BODY, room.x)).extend());
    let pages = pages(context, attachment);
    tools_ui(ui, context, pages);
    let is_typing = false;
    keys(ui, context, pages, is_typing);
    let height = (room.y - ui.min_rect().height() - size::CONTROL - size::GROUP).max(size::ROW);
    let (rect, _) = ui.allocate_exact_size(vec2(room.x, height), Sense::hover());
    page_ui(ui, context, key, attachment, rect);
    ui.add_space(size::LABEL);
    if trailing_row::close_ui(ui, &context.t) {
        context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
    }
}

/// Returns the number of pages, and turns to the last one if there are fewer than before.
pub(super) fn pages(context: &mut ViewContext<'_>, attachment: &Attachment) -> usize {
    let facts = context.view.documents.album.facts(attachment.sha256);
    let pages = facts.and_then(|facts| facts.pages).unwrap_or(1);
    context.screen.viewing.page = context.screen.viewing.page.min(pages.saturating_sub(1));
    pages
}

/// Shows a page in an area.
pub(super) fn page_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    key: &SlotKey,
    attachment: &Attachment,
    rect: Rect,
) {
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), context.t.sunken);
    let request = Album::large(context.screen.viewing.page);
    match preview(ui, context, key, attachment, request, rect) {
        Some(PreviewState::Shown(texture)) => sheet_ui(ui, context, texture, rect),
        Some(PreviewState::Failed(why)) => message_ui(
            ui,
            context,
            rect,
            &words::no_picture(*why, attachment.sniffed == Sniffed::Heic),
        ),
        Some(PreviewState::Drawing) | None => {
            message_ui(ui, context, rect, &words::text("preview-drawing"));
        }
    }
}

/// Shows a sentence in the middle of an empty sheet.
pub(super) fn message_ui(ui: &mut Ui, context: &ViewContext<'_>, rect: Rect, sentence: &str) {
    let inner = Rect::from_center_size(
        rect.center(),
        vec2((rect.width() - size::GROUP).min(size::INPUT_MAX), size::SLOT),
    );
    // A child of its own, so that what follows is laid out below the sheet.
    let mut inner = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(inner)
            .layout(Layout::centered_and_justified(egui::Direction::TopDown)),
    );
    let response = inner.add(Label::new(RichText::new(sentence).color(context.t.muted)).wrap());
    widgets::announce(ui, response.id);
}

/// Shows the tools: zoom, rotation, pages.
pub(super) fn tools_ui(ui: &mut Ui, context: &mut ViewContext<'_>, pages: usize) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size::WITHIN;
        let t = context.t;
        let viewing = &mut context.screen.viewing;
        let tool = |ui: &mut Ui, icon, id: &str, live: bool| {
            Press::icon_only(icon, words::text(id))
                .live(live, words::text("preview-no-further"))
                .show(ui, &t)
                .clicked()
        };
        if tool(ui, ICON_ZOOM_OUT, "preview-smaller", viewing.zoom > -ZOOM_STEPS) {
            viewing.zoom -= 1;
        }
        let zoom = words::text_with("preview-zoom", &[("percent", percent(viewing.zoom).into())]);
        let spoken = words::text_with("preview-zoom-whole", &[("zoom", zoom.clone().into())]);
        let press = Press::new(Weight::Quiet, zoom).named(&spoken);
        if widgets::flush(ui, &t, press).on_hover_text(spoken).clicked() {
            viewing.zoom = 0;
        }
        if tool(ui, ICON_ZOOM_IN, "preview-larger", viewing.zoom < ZOOM_STEPS) {
            viewing.zoom += 1;
        }
        if tool(ui, ICON_ROTATE_LEFT, "preview-turn-left", true) {
            viewing.turns = (viewing.turns + 3) % 4;
        }
        if tool(ui, ICON_ROTATE_RIGHT, "preview-turn-right", true) {
            viewing.turns = (viewing.turns + 1) % 4;
        }
        if pages > 1 {
            ui.add_space(size::FIELD);
            if tool(ui, ICON_CHEVRON_LEFT, "preview-page-before", viewing.page > 0) {
                viewing.page -= 1;
            }
            if tool(ui, ICON_CHEVRON_RIGHT, "preview-page-after", viewing.page + 1 < pages) {
                viewing.page += 1;
            }
            let count = words::text_with(
                "preview-page-of",
                &[("page", (viewing.page + 1).into()), ("pages", pages.into())],
            );
            let label = widgets::hint(ui, &t, &count);
            widgets::announce(ui, label.id);
        }
    });
}

/// Returns the magnification in percent; 100 shows the whole page.
fn percent(zoom: i8) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "17 to 596")]
    let percent = (ZOOM_STEP.powi(i32::from(zoom)) * 100.0).round() as u32;
    percent
}

/// Carries out the keys of the tools; while the operator `is_typing`, those that are no characters.
pub(super) fn keys(ui: &Ui, context: &mut ViewContext<'_>, pages: usize, is_typing: bool) {
    use egui::{Key, Modifiers};
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let viewing = &mut context.screen.viewing;
    if pressed(Key::PageDown) && viewing.page + 1 < pages {
        viewing.page += 1;
    }
    if pressed(Key::PageUp) && viewing.page > 0 {
        viewing.page -= 1;
    }
    if is_typing {
        return;
    }
    if (pressed(Key::Plus) || pressed(Key::Equals)) && viewing.zoom < ZOOM_STEPS {
        viewing.zoom += 1;
    }
    if pressed(Key::Minus) && viewing.zoom > -ZOOM_STEPS {
        viewing.zoom -= 1;
    }
    if pressed(Key::Num0) {
        viewing.zoom = 0;
    }
    if pressed(Key::R) {
        viewing.turns = (viewing.turns + 1) % 4;
    }
}

/// Shows the page, which scrolls if it is larger than its area.
fn sheet_ui(ui: &mut Ui, context: &ViewContext<'_>, texture: &TextureHandle, rect: Rect) {
    let viewing = context.screen.viewing;
    let plain = texture.size_vec2();
    let turned = if viewing.turns % 2 == 1 { vec2(plain.y, plain.x) } else { plain };
    let place = rect.shrink(size::LABEL);
    let fitted = fit(turned, place).size() * ZOOM_STEP.powi(i32::from(viewing.zoom));
    let mut inner =
        ui.new_child(egui::UiBuilder::new().max_rect(place).layout(Layout::top_down(Align::Min)));
    ScrollArea::both().id_salt(Id::unique("sheet")).auto_shrink(false).show(&mut inner, |ui| {
        let whole = fitted.max(place.size() - Vec2::splat(1.0));
        let (area, response) = ui.allocate_exact_size(whole, Sense::hover());
        let at = Rect::from_center_size(area.center(), fitted);
        paint(ui, texture, at, viewing.turns);
        response.widget_info(|| {
            WidgetInfo::labeled(egui::Role::Image, true, words::text("preview-page"))
        });
    });
}

/// Returns the largest area of these proportions, centred in another.
fn fit(picture: Vec2, place: Rect) -> Rect {
    let scale = (place.width() / picture.x.max(1.0)).min(place.height() / picture.y.max(1.0));
    Rect::from_center_size(place.center(), picture * scale)
}

/// Paints a picture rotated by quarter turns clockwise.
fn paint(ui: &Ui, texture: &TextureHandle, at: Rect, turns: u8) {
    let mut mesh = Mesh::with_texture(texture.id());
    let corners = [at.left_top(), at.right_top(), at.right_bottom(), at.left_bottom()];
    let on_picture = [pos2(0.0, 0.0), pos2(1.0, 0.0), pos2(1.0, 1.0), pos2(0.0, 1.0)];
    for (corner, pos) in corners.into_iter().enumerate() {
        let uv = on_picture[(corner + 4 - usize::from(turns % 4)) % 4];
        mesh.vertices.push(egui::epaint::Vertex { pos, uv, color: Tokens::untinted() });
    }
    mesh.indices = vec![0, 1, 2, 0, 2, 3];
    ui.painter().add(Shape::mesh(mesh));
}
