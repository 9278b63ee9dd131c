//! The content of a slot: the picture, the label, the document and its state, the menu.
//!
//! Knows nothing of how a file is opened, read or sent.

use egui::{Align, Label, Layout, Sense, Ui, vec2};
use egui_material_icons::icons::{
    ICON_DESCRIPTION, ICON_HISTORY, ICON_MORE_HORIZ, ICON_NOTE_ADD, ICON_UPLOAD_FILE,
};

use crate::domain::form::Field;
use crate::domain::intake::{Attachment, SlotKey};
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{DocumentEdit, DocumentIntent, EditIntent, Intent};
use super::super::theme::fonts::strong;
use super::super::theme::{Tone, size};
use super::super::widgets::{self, Press, Weight};
use super::super::{view, viewer};
use super::model::{Slot, State};
use super::replace::{needs_person, replace_ui};

/// Shows the picture at the left: the document, which opens large when pressed, or an icon of its
/// kind.
pub(crate) fn well_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str) {
    if context.view.documents.attachment(&slot.key).is_some() {
        if viewer::well_ui(ui, context, &slot.key, name, &slot.notes) {
            slot.take_pasted(context);
        }
        return;
    }
    let (rect, _) = ui.allocate_exact_size(size::WELL.into(), Sense::hover());
    let icon = if slot.path.is_none() { ICON_NOTE_ADD } else { ICON_DESCRIPTION };
    viewer::empty_well(ui, context, rect, icon);
}

/// Shows the part beside the picture.
pub(crate) fn body_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    name: &str,
    state: Option<&State>,
) {
    let t = context.t;
    head_ui(ui, context, slot, name);
    match &slot.path {
        None => {
            widgets::hint(ui, &t, &empty_words(slot.field));
            ui.add_space(size::WITHIN);
            let choose = words::text("window-choose-file");
            let spoken = words::text_with("window-choose-file-for", &[("slot", name.into())]);
            let press = Press::new(Weight::Secondary, &choose).icon(ICON_UPLOAD_FILE).named(spoken);
            let response =
                press.live(context.view.editable(), words::text("window-locked")).show(ui, &t);
            if response.clicked() {
                context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Choose(
                    slot.key.clone(),
                ))));
            }
            if response.clicked() || (response.has_focus() && context.drops.has_pasted()) {
                context.screen.keyboard.slot = Some((slot.key.clone(), response.id));
            }
            if response.has_focus() {
                slot.take_pasted(context);
            }
            if slot.focus {
                response.request_focus();
            }
        }
        Some(path) => {
            let file = context.view.documents.attachment(&slot.key).map_or_else(
                || view::file_name(path.as_ref()),
                |a| words::shown(&a.original_name.0),
            );
            let cut = widgets::middle_cut(ui, &file, size::BODY, ui.available_width());
            let response = ui.add(Label::new(cut).extend());
            widgets::set_full_text(ui, response.id, &file);
            response.on_hover_text(&file);
            let meta = meta_words(context, &slot.key);
            if !meta.is_empty() {
                widgets::hint(ui, &t, &meta);
            }
            if let Some(sent) = context.view.documents.renamed.get(&slot.key) {
                let sentence =
                    words::text_with("window-sent-as", &[("file", words::shown(sent).into())]);
                let cut = widgets::middle_cut(ui, &sentence, size::HINT, ui.available_width());
                widgets::hint(ui, &t, &cut).on_hover_text(sentence);
            }
        }
    }
    if let Some(state) = state {
        ui.add_space(size::WITHIN);
        widgets::note_with(ui, state.icon, t.ink(state.tone), &state.words);
    }
    for note in &slot.notes {
        widgets::note(ui, &t, Tone::Warning, note);
    }
    if context.view.documents.has_changed(&slot.key) {
        changed_ui(ui, context, slot, name);
    }
    if let Some((at, _)) =
        context.view.sending.upload(&slot.key).filter(|(_, file)| needs_person(context, file))
    {
        replace_ui(ui, context, at, name);
    }
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

/// Shows the label, and the menu of a filled slot.
fn head_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str) {
    let row = vec2(ui.available_width(), size::TARGET);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        if slot.path.is_some() && context.view.editable() {
            menu_ui(ui, context, slot, name);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = size::WITHIN;
            let required = slot.field.is_some_and(Field::required);
            ui.add(Label::new(strong(words::shown(slot.label()))).truncate());
            if required {
                widgets::hint(ui, &context.t, &words::text("window-required"));
            }
        });
    });
}

fn menu_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str) {
    let open = egui::containers::menu::MenuButton::from_button(
        egui::Button::new(ICON_MORE_HORIZ.rich_text().size(size::ICON))
            .frame_when_inactive(false)
            .min_size(egui::Vec2::splat(size::TARGET)),
    );
    let (response, _) = open.ui(ui, |ui| {
        let item = |ui: &mut Ui, id: &str, spoken: &str| {
            let words = words::text(id);
            let spoken = words::text_with(spoken, &[("slot", name.into())]);
            ui.add(
                egui::Button::new(words)
                    .frame_when_inactive(false)
                    .min_size(vec2(size::SHORT_INPUT, size::CONTROL)),
            )
            .accessible_name(spoken)
        };
        if item(ui, "window-replace", "window-replace-for").clicked() {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Choose(slot.key.clone()))));
            ui.close();
        }
        if item(ui, "preview-move", "preview-move-for").clicked() {
            context.say(Intent::Document(DocumentIntent::AskMove(slot.key.clone())));
            ui.close();
        }
        if item(ui, "window-remove-file", "window-remove-file-for").clicked() {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Detach(slot.key.clone()))));
            ui.close();
        }
    });
    widgets::ring(ui, &context.t, &response);
    if slot.focus {
        response.request_focus();
    }
    if response.has_focus() {
        slot.take_pasted(context);
    }
    response.accessible_name(words::text_with("window-more-for", &[("slot", name.into())]));
}

/// Returns the hint of an empty slot.
fn empty_words(field: Option<&Field>) -> String {
    let Some(field) = field else { return words::text("window-slot-drop") };
    let kinds = if field.accept.is_empty() {
        words::text("window-slot-drop")
    } else {
        words::text_with("window-slot-drop-kinds", &[("kinds", words::kinds(&field.accept).into())])
    };
    if field.hint.is_empty() {
        kinds
    } else {
        words::text_with(
            "window-two-sentences",
            &[("one", words::shown(&field.hint).into()), ("two", kinds.into())],
        )
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
