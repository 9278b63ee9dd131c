//! The content of a filled slot: the picture, the names, the state, and its menu; below them what
//! is to be said of the document.
//!
//! Knows nothing of how a file is opened, read or sent. The whole card is one stop for Tab.

use egui::{
    Align, EventFilter, Frame, Id, Key, Label, Layout, Modifiers, Rect, Response, RichText, Sense,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::ICON_HISTORY;

use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, SlotKey};
use crate::words;

use super::super::context::ViewContext;
use super::super::drop::Dragged;
use super::super::intent::{DocumentEdit, EditIntent, Intent};
use super::super::theme::fonts::strong;
use super::super::theme::{Tone, inset, size};
use super::super::{beside, view, viewer, widgets};
use super::menu::menu_ui;
use super::model::{Slot, State};
use super::replace::{needs_person, replace_ui};

/// Shows a filled slot; returns the height that it needs.
pub(crate) fn filled_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    name: &str,
    state: Option<&State>,
) -> f32 {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::SLOT), Sense::hover());
    // Named by its slot, so that it keeps the keyboard when a document beside it narrows the form.
    let id = Id::unique(("slot", slot.of, &slot.key.field));
    let card = ui.interact(rect, id, Sense::click_and_drag());
    let picture = Rect::from_min_size(rect.min, egui::Vec2::splat(size::SLOT));
    let is_whole = slot.least_height <= size::SLOT;
    viewer::picture_ui(ui, context, &slot.key, picture, is_whole);
    let lines = Rect::from_min_max(
        pos2(picture.right() + size::ROW_PAD, rect.top()),
        pos2(rect.right() - size::ROW_PAD, rect.bottom()),
    );
    lines_ui(ui, context, slot, state, lines);
    menu_ui(ui, context, slot, name, (&card, rect));
    card_ui(ui, context, slot, name, &card);
    below_ui(ui, context, slot, name, state);
    ui.cursor().top() - rect.top()
}

/// Makes the card one widget: pressing shows the document, dragging moves it. A file that can't be
/// taken is replaced by pressing.
fn card_ui(ui: &Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str, card: &Response) {
    let is_bad = matches!(context.view.documents.attachments.get(&slot.key), Some(Err(_)));
    if context.view.documents.attachment(&slot.key).is_some() {
        let name = Hidden(file_name(context, slot));
        card.dnd_set_drag_payload(Dragged::Document { from: slot.key.clone(), name });
    }
    let id = if is_bad { "window-replace-for" } else { "preview-show-for" };
    let spoken = words::text_with(id, &[("slot", name.into())]);
    card.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    // The warnings belong to the widget that opens the document.
    let keys = words::text("window-slot-keys");
    let notes = slot.notes.iter().map(String::as_str);
    let about: Vec<&str> = notes.chain([keys.as_str()]).collect();
    widgets::describe(ui, card.id, &about.join("\n"));
    if slot.focus {
        card.request_focus();
    }
    if card.clicked() {
        if !is_bad {
            beside::press(ui, context, slot.of, &slot.key);
        } else if context.view.editable() {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Choose(slot.key.clone()))));
        }
    }
    if card.has_focus() {
        // Esc closes the document and leaves the keyboard here.
        let filter = EventFilter { escape: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(card.id, filter));
        slot.take_pasted(context);
        let is_delete = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete));
        if is_delete && context.view.editable() {
            slot.detach(context);
        }
    }
    widgets::inner_ring(ui, &context.t, card);
}

fn file_name(context: &ViewContext<'_>, slot: &Slot<'_>) -> String {
    let attachment = context.view.documents.attachment(&slot.key);
    attachment.map_or_else(
        || view::file_name(slot.path.as_deref().unwrap_or_default().as_ref()),
        |attachment| words::shown(&attachment.original_name.0),
    )
}

/// Shows the label, the name of the file and the state, a line each.
fn lines_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    slot: &Slot<'_>,
    state: Option<&State>,
    rect: Rect,
) {
    let t = context.t;
    let mut ui = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    let ui = &mut ui;
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let row = |ui: &Ui, points| {
        ui.fonts_mut(|fonts| fonts.row_height(&egui::FontId::proportional(points)))
    };
    let text = row(ui, size::BODY) * 2.0 + size::ICON + size::WITHIN * 2.0;
    ui.add_space(((rect.height() - text) / 2.0).max(0.0));
    // The menu's button is beside the label.
    let menu = if context.view.editable() { size::TARGET } else { 0.0 };
    let line = vec2((ui.available_width() - menu).max(0.0), row(ui, size::BODY));
    ui.allocate_ui(line, |ui| ui.add(Label::new(strong(words::shown(slot.label()))).truncate()));
    let file = file_name(context, slot);
    let cut = widgets::middle_cut(ui, &file, size::BODY, ui.available_width());
    let response = ui.add(Label::new(cut).extend());
    widgets::set_full_text(ui, response.id, &file);
    response.on_hover_text(&file);
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), size::ICON),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = size::WITHIN;
            let small = |words: &str, color| RichText::new(words).size(size::HINT).color(color);
            if let Some(state) = state.filter(|state| is_in_line(state)) {
                widgets::icon(ui, state.icon, size::FIELD, t.ink(state.tone));
                ui.add(Label::new(small(&state.words, t.ink(state.tone))).truncate());
                ui.add_space(size::WITHIN);
            }
            let meta = meta_words(context, &slot.key);
            if !meta.is_empty() && ui.available_width() > size::TARGET {
                ui.add(Label::new(small(&meta, t.muted)).truncate());
            }
        },
    );
}

/// Returns true if a state is said in the card's line; a longer one is said below.
fn is_in_line(state: &State) -> bool {
    !matches!(state.tone, Tone::Warning | Tone::Danger)
}

/// Shows what is to be said of the document, below the card.
fn below_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    name: &str,
    state: Option<&State>,
) {
    let state = state.filter(|state| !is_in_line(state));
    let renamed = context.view.documents.renamed.get(&slot.key);
    let is_changed = context.view.documents.has_changed(&slot.key);
    let upload = context.view.sending.upload(&slot.key);
    let replaced = upload.filter(|(_, file)| needs_person(context, file)).map(|(at, _)| at);
    if state.is_none()
        && renamed.is_none()
        && !is_changed
        && replaced.is_none()
        && slot.notes.is_empty()
    {
        return;
    }
    let t = context.t;
    Frame::new().inner_margin(inset(size::ROW_PAD, size::LABEL)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = size::WITHIN;
        if let Some(state) = state {
            widgets::note_with(ui, state.icon, t.ink(state.tone), &state.words);
        }
        for note in &slot.notes {
            widgets::note(ui, &t, Tone::Warning, note);
        }
        if let Some(sent) = renamed {
            let sentence =
                words::text_with("window-sent-as", &[("file", words::shown(sent).into())]);
            let cut = widgets::middle_cut(ui, &sentence, size::HINT, ui.available_width());
            widgets::hint(ui, &t, &cut).on_hover_text(sentence);
        }
        if is_changed {
            changed_ui(ui, context, slot, name);
        }
        if let Some(at) = replaced {
            replace_ui(ui, context, at, name);
        }
    });
}

/// Says that the original changed since it was attached, with a link that takes the new version.
/// Without it the attached version is sent.
fn changed_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str) {
    let t = context.t;
    let note =
        widgets::note_with(ui, ICON_HISTORY, t.muted, &words::text("window-original-changed"));
    note.on_hover_text(words::text("window-original-copy"));
    if context.view.editable() {
        let spoken = words::text_with("window-original-use-for", &[("slot", name.into())]);
        if ui
            .add(widgets::link(&t, &words::text("window-original-use")))
            .accessible_name(spoken)
            .clicked()
        {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::UseNewVersion(
                slot.key.clone(),
            ))));
        }
    }
}

/// Returns kind, pages and size: "PDF · 3 pages · 1.2 MB".
fn meta_words(context: &ViewContext<'_>, key: &SlotKey) -> String {
    let Some(Attachment { bytes, sniffed, sha256, .. }) = context.view.documents.attachment(key)
    else {
        return String::new();
    };
    let pages = context
        .view
        .documents
        .album
        .facts(*sha256)
        .and_then(|facts| facts.pages)
        .map(words::pages)
        .unwrap_or_default();
    let parts = [sniffed.label().to_owned(), pages, words::bytes(*bytes)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
