//! A document beside the form, so that it is read while its dates are typed: form left, page right,
//! a divider between them.
//!
//! Knows nothing of how a page is drawn. Narrow windows show the document over the form.

use egui::{
    Align, CursorIcon, EventFilter, Id, Key, Label, Layout, Modifiers, Popup, Rect, Sense, Stroke,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_ARROW_FORWARD, ICON_CLOSE};

use crate::domain::draft::{Draft, Owner};
use crate::domain::form::Form;
use crate::domain::intake::SlotKey;
use crate::domain::value::{Fields, Value};
use crate::words;

use super::context::ViewContext;
use super::intent::{DocumentIntent, Intent};
use super::screen::Viewing;
use super::theme::fonts::strong;
use super::theme::size;
use super::trailing_row::trailing_row_ui;
use super::view::slot_name;
use super::viewer;
use super::widgets::{self, Press};

/// The areas of the page, of the form, and of the document beside it.
pub(super) struct Split {
    pub whole: Rect,
    pub form: Rect,
    pub document: Option<Rect>,
}

/// Shows the document of a slot beside the form, or over it in a narrow window; closes it if it is
/// shown already.
pub(super) fn press(ui: &Ui, context: &mut ViewContext<'_>, owner: &Owner, slot: &SlotKey) {
    if !has_room(ui) {
        return context.say(Intent::Document(DocumentIntent::Show(slot.clone())));
    }
    let pressed = (owner.clone(), slot.field.clone());
    if context.screen.case.beside.as_ref() == Some(&pressed) {
        context.screen.case.beside = None;
    } else {
        show(context, pressed);
    }
}

fn show(context: &mut ViewContext<'_>, document: (Owner, String)) {
    context.screen.case.beside = Some(document);
    context.screen.viewing = Viewing::default();
}

fn has_room(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() >= size::BESIDE_WINDOW
}

/// Divides the page. A document that was removed is closed.
pub(super) fn split(ui: &Ui, context: &mut ViewContext<'_>, draft: &Draft) -> Split {
    let mut whole = ui.available_rect_before_wrap();
    whole.min.y -= ui.spacing().item_spacing.y;
    let is_there = |(owner, field): &(Owner, String)| is_filled(draft, owner, field);
    context.screen.case.beside = context.screen.case.beside.take().filter(is_there);
    if context.screen.case.beside.is_none() || !has_room(ui) {
        return Split { whole, form: whole, document: None };
    }
    let most = (whole.width() - size::FORM_MIN).max(size::BESIDE_MIN);
    let share = context.screen.divider.unwrap_or(0.5);
    let width = (whole.width() * share).clamp(size::BESIDE_MIN, most);
    let middle = whole.right() - width;
    Split {
        whole,
        form: Rect::from_min_max(whole.min, pos2(middle, whole.bottom())),
        document: Some(Rect::from_min_max(pos2(middle, whole.top()), whole.max)),
    }
}

fn is_filled(draft: &Draft, owner: &Owner, field: &str) -> bool {
    let value = draft.fields_of(owner).and_then(|fields| fields.get(field));
    matches!(value, Some(Value::File(file)) if !file.path.is_empty())
}

/// Shows the document, its tools, and the divider. Drawn after the form, so that Tab comes to it
/// after the form.
pub(super) fn document_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    (whole, rect): (Rect, Rect),
) {
    let Some((owner, field)) = context.screen.case.beside.clone() else { return };
    let key = draft.slot(&owner, &field);
    ui.painter().rect_filled(rect, 0.0, context.t.window);
    let inner = rect.shrink2(vec2(size::FIELD, size::ROW_PAD));
    let layout = Layout::top_down(Align::Min);
    let mut child = ui.new_child(UiBuilder::new().id_salt("beside").max_rect(inner).layout(layout));
    child.set_clip_rect(rect.intersect(ui.clip_rect()));
    let closes = head_ui(&mut child, context, draft, &key, &owner);
    if let Some(attachment) = context.view.documents.attachment(&key) {
        let pages = viewer::pages(context, attachment);
        viewer::tools_ui(&mut child, context, pages);
        if !is_covered(ui, context) {
            let is_typing = ui.ctx().text_edit_focused();
            viewer::keys(ui, context, pages, is_typing);
        }
        let page = child.available_rect_before_wrap();
        viewer::page_ui(&mut child, context, &key, attachment, page);
    } else {
        let is_read = context.view.documents.reading.contains(&key);
        let id = if is_read { "window-slot-reading" } else { "preview-gone" };
        let page = child.available_rect_before_wrap();
        viewer::message_ui(&mut child, context, page, &words::text(id));
    }
    divider_ui(ui, context, whole, rect);
    let is_escape = !is_covered(ui, context)
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    if closes || is_escape {
        context.screen.case.beside = None;
    }
}

/// Returns true if a dialog, a menu or the palette is over the page.
fn is_covered(ui: &Ui, context: &ViewContext<'_>) -> bool {
    context.view.prompts.question.is_some()
        || context.screen.overlay.is_some()
        || Popup::is_any_open(ui.ctx())
}

/// Shows the names, the way to the other documents of the owner, and the button that closes it;
/// returns true if that was pressed.
fn head_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    key: &SlotKey,
    owner: &Owner,
) -> bool {
    let all = documents(context, draft, owner);
    let at = all.iter().position(|field| *field == key.field).unwrap_or_default();
    let name = slot_name(context.view.walk(draft), key);
    let attachment = context.view.documents.attachment(key);
    let file = attachment.map(|attachment| words::shown(&attachment.original_name.0));
    let row = vec2(ui.available_width(), size::CONTROL);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let begin = |ui: &mut Ui, _: &mut ViewContext<'_>| {
        ui.add(Label::new(strong(&name)).truncate()).on_hover_text(&name)
    };
    let (_, closes) = trailing_row_ui(ui, "beside", row, context, begin, |ui, context| {
        ui.spacing_mut().item_spacing.x = size::WITHIN;
        others_ui(ui, context, owner, &all, at);
        let press = Press::icon_only(ICON_CLOSE, words::text("preview-close"));
        press.show(ui, &context.t).clicked()
    });
    if let Some(file) = file {
        let cut = widgets::middle_cut(ui, &file, size::HINT, ui.available_width());
        widgets::hint(ui, &context.t, &cut).on_hover_text(file);
    }
    closes
}

/// Shows the buttons that go to the other documents of the owner.
fn others_ui(ui: &mut Ui, context: &mut ViewContext<'_>, owner: &Owner, all: &[String], at: usize) {
    if all.len() < 2 {
        return;
    }
    let why = || words::text("preview-no-further");
    let step = |ui: &mut Ui, context: &mut ViewContext<'_>, icon, id: &str, to: Option<usize>| {
        let field = to.and_then(|to| all.get(to));
        let press = Press::icon_only(icon, words::text(id)).live(field.is_some(), why());
        let is_pressed = press.show(ui, &context.t).clicked();
        if let Some(field) = field.filter(|_| is_pressed) {
            show(context, (owner.clone(), field.clone()));
        }
    };
    step(ui, context, ICON_ARROW_BACK, "preview-before", at.checked_sub(1));
    let args = [("at", (at + 1).into()), ("count", all.len().into())];
    let count = widgets::hint(ui, &context.t, &words::text_with("preview-count", &args));
    widgets::announce(ui, count.id);
    step(ui, context, ICON_ARROW_FORWARD, "preview-after", Some(at + 1));
}

/// Returns the fields of an owner that hold a document, in the order of its page.
fn documents(context: &ViewContext<'_>, draft: &Draft, owner: &Owner) -> Vec<String> {
    let form = context.view.walk(draft).form_of(owner);
    let known = form.into_iter().flat_map(Form::fields).map(|field| &field.key);
    let mut all: Vec<String> = known.filter(|key| is_filled(draft, owner, key)).cloned().collect();
    let others = draft.fields_of(owner).into_iter().flat_map(Fields::iter);
    let others: Vec<String> = others
        .map(|(key, _)| key.to_owned())
        .filter(|key| !all.contains(key) && is_filled(draft, owner, key))
        .collect();
    all.extend(others);
    all
}

/// Shows the divider, which the pointer drags and the arrow keys move; pressed twice it goes to the
/// middle.
fn divider_ui(ui: &Ui, context: &mut ViewContext<'_>, whole: Rect, rect: Rect) {
    let t = context.t;
    let area = Rect::from_center_size(
        pos2(rect.left(), rect.center().y),
        vec2(size::DIVIDER, rect.height()),
    );
    let response = ui.interact(area, Id::unique("beside-divider"), Sense::click_and_drag());
    let response = response.on_hover_cursor(CursorIcon::ResizeHorizontal);
    response.widget_info(|| {
        WidgetInfo::labeled(egui::Role::Splitter, true, words::text("preview-divider"))
    });
    let mut moved = response.drag_delta().x;
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::ArrowLeft) {
            moved -= size::DIVIDER_STEP;
        }
        if pressed(Key::ArrowRight) {
            moved += size::DIVIDER_STEP;
        }
    }
    if response.double_clicked() {
        context.screen.divider = None;
    } else if moved != 0.0 {
        context.screen.divider = Some((rect.width() - moved) / whole.width());
        ui.ctx().request_repaint();
    }
    let is_held = response.hovered() || response.dragged() || response.has_focus();
    let stroke = if is_held {
        Stroke::new(size::RING, t.accent)
    } else {
        Stroke::new(size::LINE, t.hairline)
    };
    ui.painter().vline(rect.left(), rect.y_range(), stroke);
}
