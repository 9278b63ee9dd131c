//! The dialogs that ask for a slot: for a file of the tray, and for the document of another slot.
//!
//! Knows nothing of which slots there are.

use egui::{Id, Key, Label, Modifiers, RichText, ScrollArea, Ui};

use crate::domain::draft::Draft;
use crate::domain::intake::{SlotKey, fold};
use crate::domain::proposal;
use crate::words;

use super::context::ViewContext;
use super::dialog;
use super::intent::{Answer, DocumentEdit, EditIntent, Intent, PromptIntent};
use super::screen::{NamedSlot, SlotList};
use super::theme::size;
use super::trailing_row;
use super::view::{TrayId, field_name, file_name, slot_name};
use super::widgets::{self, BoxLook, Press, Weight};

/// Shows the dialog that asks for the slot of a file of the tray.
pub(super) fn assign_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, id: TrayId) {
    let Some(file) = context.view.documents.tray.iter().find(|file| file.id == id) else { return };
    widgets::title(ui, &words::text("window-assign"));
    let name = file_name(&file.path);
    ui.add(Label::new(widgets::middle_cut(ui, &name, size::BODY, ui.available_width())).extend());
    let searched = search_ui(ui, context);
    let slots = find(context, draft, None);
    if slots.matching.is_empty() {
        widgets::hint(ui, &context.t, &words::text("window-assign-none"));
    }
    let is_entered = select(context, &slots, &searched);
    slots_ui(ui, context, &slots, "window-assign-replaces");
    context.screen.dialogs.assign.slots = Some(slots);
    let slot = context.screen.dialogs.assign.slot.clone();
    let accept = answers_ui(ui, context, "window-assign-yes") || is_entered;
    if let Some(slot) = slot.filter(|_| accept) {
        context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Assign { file: id, slot })));
    }
}

/// Input to the search box in this frame.
struct Searched {
    /// Number of rows the arrow keys move the selection by.
    step: i32,
    is_entered: bool,
    is_changed: bool,
}

/// Shows the search box, which has the keyboard from the start.
fn search_ui(ui: &mut Ui, context: &mut ViewContext<'_>) -> Searched {
    let search = words::text("tray-search");
    let look = BoxLook { placeholder: &search, ..BoxLook::default() };
    let t = context.t;
    let id = Id::unique("tray-search");
    let is_here = ui.memory(|memory| memory.has_focus(id));
    // Consumed before the box sees them.
    let pressed = |key| is_here && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let step = i32::from(pressed(Key::ArrowDown)) - i32::from(pressed(Key::ArrowUp));
    let is_entered = pressed(Key::Enter);
    let response = widgets::text_box(
        ui,
        &t,
        id,
        &mut context.screen.dialogs.assign.search,
        f32::INFINITY,
        look,
    );
    widgets::take_keyboard(ui, &response, &mut context.screen.dialogs.assign.had_keyboard);
    let is_changed = response.changed();
    response.accessible_name(search);
    Searched { step, is_entered, is_changed }
}

/// Selects a slot by the search input: the first match of the text, or the next one by the arrows.
/// Returns true if Enter accepts the selected slot.
fn select(context: &mut ViewContext<'_>, slots: &SlotList, searched: &Searched) -> bool {
    if !searched.is_changed && !searched.is_entered && searched.step == 0 {
        return false;
    }
    let chosen = context.screen.dialogs.assign.slot.as_ref();
    let position =
        slots.matching.iter().position(|at| chosen.is_some_and(|it| *it == slots.all[*at].slot));
    let last = slots.matching.len().saturating_sub(1);
    let next = match (position, searched.step) {
        _ if searched.is_changed => {
            (!context.screen.dialogs.assign.search.trim().is_empty()).then_some(0)
        }
        (Some(at), 1) => Some((at + 1).min(last)),
        (Some(at), -1) => Some(at.saturating_sub(1)),
        (None, 1) => Some(0),
        _ => None,
    };
    if let Some(at) = next.and_then(|at| slots.matching.get(at)) {
        context.screen.dialogs.assign.slot = Some(slots.all[*at].slot.clone());
    }
    searched.is_entered && position.is_some() && context.view.editable()
}

/// Shows the two buttons below the slots; returns true if the selected slot is accepted.
fn answers_ui(ui: &mut Ui, context: &mut ViewContext<'_>, yes: &str) -> bool {
    ui.add_space(size::LABEL);
    let is_chosen = context.screen.dialogs.assign.slot.is_some();
    trailing_row::buttons_ui(ui, "assign", |ui| {
        if Press::new(Weight::Secondary, words::text("tray-not-now")).show(ui, &context.t).clicked()
        {
            context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
        }
        let press = Press::new(Weight::Primary, words::text(yes));
        let press = if context.view.editable() {
            press.live(is_chosen, words::text("window-assign-choose"))
        } else {
            press.live(false, words::text("window-locked"))
        };
        press.show(ui, &context.t).clicked()
    })
}

/// Shows the dialog that asks for another slot of a slot's document.
pub(super) fn move_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, from: &SlotKey) {
    widgets::title(ui, &words::text("preview-move-title"));
    ui.add(Label::new(slot_name(context.view.walk(draft), from)).truncate());
    let searched = search_ui(ui, context);
    let slots = find(context, draft, Some(from));
    let is_entered = select(context, &slots, &searched);
    slots_ui(ui, context, &slots, "preview-move-swaps");
    context.screen.dialogs.assign.slots = Some(slots);
    let slot = context.screen.dialogs.assign.slot.clone();
    let accept = answers_ui(ui, context, "preview-move-yes") || is_entered;
    if let Some(to) = slot.filter(|_| accept) {
        context
            .say(Intent::Edit(EditIntent::Document(DocumentEdit::Move { from: from.clone(), to })));
    }
}

/// Returns the slots of the case except one, filtered by the search; listed and filtered again only
/// when the case or the search has changed.
fn find(context: &mut ViewContext<'_>, draft: &Draft, except: Option<&SlotKey>) -> SlotList {
    let revision = context.view.case.survey.revision;
    let search = fold(context.screen.dialogs.assign.search.trim());
    let known = context.screen.dialogs.assign.slots.take();
    if let Some(known) = known {
        if known.revision == revision && known.search == search {
            return known;
        }
        if known.revision == revision {
            return SlotList::of(revision, known.all, search);
        }
    }
    let walk = context.view.walk(draft);
    let places = proposal::places(draft, context.view.forms, context.view.case.visible);
    let named = places.into_iter().filter(|place| except != Some(&place.slot)).map(|place| {
        let name = field_name(walk, &place.owner, &place.slot.field);
        NamedSlot { slot: place.slot, name, is_filled: place.is_filled }
    });
    SlotList::of(revision, named.collect(), search)
}

impl SlotList {
    fn of(revision: u64, all: Vec<NamedSlot>, search: String) -> Self {
        let is_found =
            |slot: &NamedSlot| search.is_empty() || fold(&slot.name).contains(search.as_str());
        let matching = (0..all.len()).filter(|at| is_found(&all[*at])).collect();
        Self { revision, all, search, matching }
    }
}

/// Lists the slots. `taken` is the id of the message about the document that is already in the
/// selected slot.
fn slots_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slots: &SlotList, taken: &str) {
    let height = dialog::height_left(ui).min(ui.ctx().content_rect().height() * size::DIALOG_SHARE);
    ScrollArea::vertical().max_height(height).show_rows(
        ui,
        size::CONTROL,
        slots.matching.len(),
        |ui, shown| {
            ui.set_width(ui.available_width());
            let shown = slots.matching.get(shown).unwrap_or_default();
            for NamedSlot { slot, name, is_filled } in shown.iter().map(|at| &slots.all[*at]) {
                ui.horizontal(|ui| {
                    ui.set_min_height(size::CONTROL);
                    let chosen = context.screen.dialogs.assign.slot.as_ref() == Some(slot);
                    let note = is_filled
                        .then(|| words::text(if chosen { taken } else { "window-assign-filled" }));
                    // The text beside the name takes half of the line at most.
                    let width = ui.available_width();
                    let beside = note.as_ref().map_or(0.0, |note| {
                        (widgets::text_width(ui, note, size::HINT) + size::FIELD).min(width / 2.0)
                    });
                    if dialog::option_ui(ui, &context.t, name, (true, chosen), width - beside)
                        .clicked()
                    {
                        context.screen.dialogs.assign.slot = Some(slot.clone());
                    }
                    if let Some(note) = note {
                        ui.add(
                            Label::new(RichText::new(note).size(size::HINT).color(context.t.muted))
                                .truncate(),
                        );
                    }
                });
            }
        },
    );
}
