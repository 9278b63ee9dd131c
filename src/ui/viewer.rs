//! A document to be looked at: small in its slot, large with pages, zoom and turning in a dialog.
//!
//! Must not know: how it is drawn. Turning turns the view; the document stays as it is.

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
use crate::engine::message::Look;
use crate::words;

use super::cx::Cx;
use super::dialog;
use super::drop::Dragged;
use super::ends;
use super::intent::{Answer, Intent};
use super::parts::{self, Press};
use super::theme::{Tokens, size};
use super::view::{Album, Shot, Twice, slot_name};

/// How much larger one step makes it.
const ZOOM_STEP: f32 = 1.25;
/// The most steps larger and smaller.
const ZOOM_STEPS: i8 = 8;

/// The small picture of a slot's document, which is asked for only while it can be seen. Answers whether it has the keyboard.
pub(super) fn well_ui(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    key: &SlotKey,
    name: &str,
    notes: &[String],
) -> bool {
    let (rect, response) = ui.allocate_exact_size(size::WELL.into(), Sense::click_and_drag());
    let Some(attachment) = cx.view.attachment(key) else { return false };
    response.dnd_set_drag_payload(Dragged::Document {
        from: key.clone(),
        name: attachment.original_name.clone(),
    });
    match shot(ui, cx, key, attachment, Album::small(), rect) {
        Some(Shot::Shown(texture)) => {
            ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), cx.t.sunken);
            let fitted = fit(texture.size_vec2(), rect.shrink(size::LINE * 2.0));
            paint(ui, texture, fitted, 0);
            ui.painter().rect_stroke(
                fitted,
                CornerRadius::ZERO,
                Stroke::new(size::LINE, cx.t.hairline),
                StrokeKind::Outside,
            );
        }
        Some(Shot::Drawing | Shot::None(_)) | None => {
            empty_well(ui, cx, rect, icon_of(attachment.sniffed))
        }
    }
    let spoken = words::text_with("paper-show-for", &[("slot", name.into())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    // What is to be looked at twice, where it can be looked at.
    parts::describe(ui, response.id, &notes.join("\n"));
    parts::ring(ui, &cx.t, &response);
    let has_focus = response.has_focus();
    if response.on_hover_text(words::text("paper-show")).clicked() {
        cx.say(Intent::ShowDocument(key.clone()));
    }
    has_focus
}

/// A document's picture where there is little room; what kind it is until then. Asked for only while it can be seen.
pub(super) fn thumb(ui: &Ui, cx: &mut Cx<'_>, key: &SlotKey, rect: Rect) {
    let Some(attachment) = cx.view.attachment(key) else { return };
    match shot(ui, cx, key, attachment, Album::small(), rect) {
        Some(Shot::Shown(texture)) => {
            let fitted = fit(texture.size_vec2(), rect);
            paint(ui, texture, fitted, 0);
            ui.painter().rect_stroke(
                fitted,
                CornerRadius::ZERO,
                Stroke::new(size::LINE, cx.t.hairline),
                StrokeKind::Outside,
            );
        }
        Some(Shot::Drawing | Shot::None(_)) | None => {
            let icon = icon_of(attachment.sniffed);
            let font = FontId::new(size::ICON_SLOT, icon.font_family());
            ui.painter().text(
                rect.center(),
                Align2::CENTER_CENTER,
                icon.codepoint,
                font,
                cx.t.muted,
            );
        }
    }
}

/// A well without a picture.
pub(super) fn empty_well(ui: &Ui, cx: &Cx<'_>, rect: Rect, icon: MaterialIcon) {
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), cx.t.sunken);
    let font = FontId::new(size::ICON_SLOT, icon.font_family());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, font, cx.t.muted);
}

fn icon_of(sniffed: Sniffed) -> MaterialIcon {
    match sniffed {
        Sniffed::Png | Sniffed::Jpeg | Sniffed::Tiff | Sniffed::Webp | Sniffed::Heic => ICON_IMAGE,
        _ => ICON_DESCRIPTION,
    }
}

/// The picture if it is there; asks for it when nobody did and its place can be seen.
fn shot<'a>(
    ui: &Ui,
    cx: &mut Cx<'a>,
    key: &SlotKey,
    attachment: &Attachment,
    look: Look,
    place: Rect,
) -> Option<&'a Shot> {
    let found = cx.view.album.shot(attachment.sha256, look);
    if found.is_none() && cx.view.album.has_room() && ui.is_rect_visible(place) {
        cx.say(Intent::Draw { slot: key.clone(), look });
    }
    found
}

/// Has a document drawn whose place can be seen, for what is noticed on the way.
pub(super) fn look(ui: &Ui, cx: &mut Cx<'_>, key: &SlotKey, place: Rect) {
    if let Some(attachment) = cx
        .view
        .attachment(key)
        .filter(|attachment| cx.view.album.facts(attachment.sha256).is_none())
    {
        let _seen = shot(ui, cx, key, attachment, Album::small(), place).is_some();
    }
}

/// What is to be looked at twice in a slot, in words.
pub(super) fn notes(cx: &Cx<'_>, draft: &Draft, key: &SlotKey) -> Vec<String> {
    let in_words = |twice: Twice| match twice {
        Twice::Document(doubt) => words::document_doubt(doubt),
        Twice::Heic => words::text("paper-heic"),
        Twice::AlsoIn(other) => words::text_with(
            "paper-also-in",
            &[("slot", slot_name(cx.view.forms, draft, &other).into())],
        ),
    };
    cx.view.twice(key).into_iter().map(in_words).collect()
}

/// The dialog: one page as large as the window gives, and what can be done to look closer.
pub(super) fn document_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, key: &SlotKey) {
    let whole = ui.ctx().content_rect().height() * size::VIEWER_SHARE;
    let room = vec2(ui.available_width(), whole.min(dialog::room(ui).y));
    let Some(attachment) = cx.view.attachment(key) else {
        parts::hint(ui, &cx.t, &words::text("paper-gone"));
        return;
    };
    parts::title(ui, &slot_name(cx.view.forms, draft, key));
    let file = words::shown(&attachment.original_name.0);
    ui.add(Label::new(parts::middle_cut(ui, &file, size::BODY, room.x)).extend());
    let pages = cx.view.album.facts(attachment.sha256).and_then(|facts| facts.pages).unwrap_or(1);
    cx.screen.viewing.page = cx.screen.viewing.page.min(pages.saturating_sub(1));
    tools_ui(ui, cx, pages);
    keys(ui, cx, pages);
    let height = (room.y - ui.min_rect().height() - size::CONTROL - size::GROUP).max(size::ROW);
    let (rect, _) = ui.allocate_exact_size(vec2(room.x, height), Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), cx.t.sunken);
    let look = Album::large(cx.screen.viewing.page);
    match shot(ui, cx, key, attachment, look, rect) {
        Some(Shot::Shown(texture)) => sheet_ui(ui, cx, texture, rect),
        Some(Shot::None(why)) => {
            said_ui(ui, cx, rect, &words::no_picture(*why, attachment.sniffed == Sniffed::Heic))
        }
        Some(Shot::Drawing) | None => said_ui(ui, cx, rect, &words::text("paper-drawing")),
    }
    ui.add_space(size::LABEL);
    if ends::close_ui(ui, &cx.t) {
        cx.say(Intent::Answer(Answer::No));
    }
}

/// A sentence in the middle of an empty sheet.
fn said_ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, sentence: &str) {
    let inner = Rect::from_center_size(
        rect.center(),
        vec2(rect.width().min(size::INPUT_MAX), size::SLOT_HEIGHT),
    );
    // A child of its own: what comes behind the sheet goes on below it.
    let mut inner = ui.new_child(
        egui::UiBuilder::new()
            .max_rect(inner)
            .layout(Layout::centered_and_justified(egui::Direction::TopDown)),
    );
    let response = inner.add(Label::new(RichText::new(sentence).color(cx.t.muted)).wrap());
    parts::announce(ui, response.id);
}

fn tools_ui(ui: &mut Ui, cx: &mut Cx<'_>, pages: usize) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size::WITHIN;
        let t = cx.t;
        let viewing = &mut cx.screen.viewing;
        let tool = |ui: &mut Ui, icon, id: &str, live: bool| {
            Press::icon_only(icon, words::text(id))
                .live(live, words::text("paper-no-further"))
                .show(ui, &t)
                .clicked()
        };
        if tool(ui, ICON_ZOOM_OUT, "paper-smaller", viewing.zoom > -ZOOM_STEPS) {
            viewing.zoom -= 1;
        }
        if tool(ui, ICON_ZOOM_IN, "paper-larger", viewing.zoom < ZOOM_STEPS) {
            viewing.zoom += 1;
        }
        if tool(ui, ICON_ROTATE_LEFT, "paper-turn-left", true) {
            viewing.turns = (viewing.turns + 3) % 4;
        }
        if tool(ui, ICON_ROTATE_RIGHT, "paper-turn-right", true) {
            viewing.turns = (viewing.turns + 1) % 4;
        }
        if pages > 1 {
            ui.add_space(size::FIELD);
            if tool(ui, ICON_CHEVRON_LEFT, "paper-page-before", viewing.page > 0) {
                viewing.page -= 1;
            }
            if tool(ui, ICON_CHEVRON_RIGHT, "paper-page-after", viewing.page + 1 < pages) {
                viewing.page += 1;
            }
            let count = words::text_with(
                "paper-page-of",
                &[("page", (viewing.page + 1).into()), ("pages", pages.into())],
            );
            let said = parts::hint(ui, &t, &count);
            parts::announce(ui, said.id);
        }
    });
}

fn keys(ui: &Ui, cx: &mut Cx<'_>, pages: usize) {
    use egui::{Key, Modifiers};
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let viewing = &mut cx.screen.viewing;
    if pressed(Key::PageDown) && viewing.page + 1 < pages {
        viewing.page += 1;
    }
    if pressed(Key::PageUp) {
        viewing.page = viewing.page.saturating_sub(1);
    }
    if pressed(Key::Plus) || pressed(Key::Equals) {
        viewing.zoom = (viewing.zoom + 1).min(ZOOM_STEPS);
    }
    if pressed(Key::Minus) {
        viewing.zoom = (viewing.zoom - 1).max(-ZOOM_STEPS);
    }
    if pressed(Key::R) {
        viewing.turns = (viewing.turns + 1) % 4;
    }
}

/// The page, which scrolls when it is larger than its place.
fn sheet_ui(ui: &mut Ui, cx: &Cx<'_>, texture: &TextureHandle, rect: Rect) {
    let viewing = cx.screen.viewing;
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
            WidgetInfo::labeled(egui::Role::Image, true, words::text("paper-page"))
        });
    });
}

/// The largest place of these proportions in the middle of another; never larger than the picture's own points.
fn fit(picture: Vec2, place: Rect) -> Rect {
    let scale = (place.width() / picture.x.max(1.0)).min(place.height() / picture.y.max(1.0));
    Rect::from_center_size(place.center(), picture * scale)
}

/// Paints a picture at so many quarter turns clockwise.
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
