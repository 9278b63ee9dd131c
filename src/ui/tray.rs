//! The tray "To assign": files dropped where no slot is, each with where it most likely belongs,
//! and why.
//!
//! Must not know: how a slot is proposed. It stands below the page and never in its way: everything
//! goes on meanwhile.

use egui::{
    Align, Align2, CornerRadius, Id, Key, Label, Layout, Modifiers, Response, RichText, ScrollArea,
    Sense, Ui, UiBuilder, vec2,
};
use egui_material_icons::icons::{ICON_ARROW_FORWARD, ICON_CLOSE, ICON_DESCRIPTION, ICON_IMAGE};

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{SlotKey, Sniffed, fold};
use crate::domain::proposal::{self, Place, Proposal};
use crate::words;

use super::context::ViewContext;
use super::dialog;
use super::drop::Dragged;
use super::intent::{Answer, DocumentEdit, EditIntent, Intent, PromptIntent, TrayIntent};
use super::panes::{self, Pane};
use super::theme::fonts::{self, strong};
use super::theme::{Tone, size};
use super::trailing_row;
use super::view::{Same, TrayFile, TrayId, file_name, slot_name};
use super::widgets::{self, BoxLook, Press, Weight};

/// How high the tray is: all of it as long as there is room.
pub(super) fn height(ui: &Ui, context: &ViewContext<'_>) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "a thousand rows at most")]
    let rows = context.view.documents.tray.len() as f32 * size::TRAY_ROW;
    (size::CONTROL + size::LABEL + rows).min(ui.ctx().content_rect().height() * size::TRAY_SHARE)
}

pub(super) fn tray_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let whole = ui.max_rect().expand2(vec2(size::FIELD, size::LABEL));
    ui.painter().with_clip_rect(whole).hline(
        whole.x_range(),
        whole.top(),
        (size::LINE, context.t.hairline),
    );
    ui.spacing_mut().item_spacing.y = 0.0;
    head_ui(ui, context);
    ui.add_space(size::LABEL);
    let files = context.view.documents.tray;
    ScrollArea::vertical().id_salt("tray").auto_shrink(false).show_rows(
        ui,
        size::TRAY_ROW,
        files.len(),
        |ui, shown| {
            for at in shown {
                row_ui(ui, context, draft, at);
            }
        },
    );
}

/// What it is, and what can be done with all of it.
fn head_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let proposed =
        context.view.documents.tray.iter().filter(|file| file.proposal.is_some()).count();
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
        ui.spacing_mut().item_spacing.x = size::LABEL;
        let title = widgets::landmark(ui, &context.t, &words::text("tray-title"));
        panes::starts(ui, Pane::Tray, title.id);
        let count =
            words::text_with("tray-count", &[("count", context.view.documents.tray.len().into())]);
        let said = widgets::hint(ui, &context.t, &count);
        widgets::announce(ui, said.id);
    };
    trailing_row::trailing_row_ui(ui, "tray", row, context, begin, |ui, context| {
        if proposed > 0 {
            let all = words::text_with("tray-accept-all", &[("count", proposed.into())]);
            let press = Press::new(Weight::Secondary, all)
                .live(context.view.editable(), words::text("window-locked"));
            if press.show(ui, &context.t).clicked() {
                context.say(Intent::Edit(EditIntent::Document(DocumentEdit::AcceptAll)));
            }
        }
        if Press::new(Weight::Quiet, words::text("tray-leave-all")).show(ui, &context.t).clicked() {
            context.say(Intent::Tray(TrayIntent::LeaveAllOut));
        }
    });
}

fn row_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, at: usize) {
    let Some(file) = context.view.documents.tray.get(at) else { return };
    let name = file_name(&file.path);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), size::TRAY_ROW), Sense::DRAG);
    if file.problem().is_none() {
        response
            .dnd_set_drag_payload(Dragged::Waiting { file: file.id, name: Hidden(name.clone()) });
    }
    ui.painter().hline(rect.x_range(), rect.top(), (size::LINE, context.t.hairline));
    // Named by the file, so that the keyboard stays on its row when the ones above go.
    let row = UiBuilder::new()
        .scope_id(Id::unique(("tray", file.id)))
        .max_rect(rect)
        .layout(Layout::left_to_right(Align::Center));
    let ui = &mut ui.new_child(row);
    ui.spacing_mut().item_spacing.x = size::LABEL;
    well_ui(ui, context, file);
    let words =
        vec2((ui.available_width() - size::TRAY_BUTTONS).max(size::SHORT_INPUT), size::TRAY_ROW);
    ui.allocate_ui_with_layout(words, Layout::top_down(Align::Min), |ui| {
        ui.set_width(words.x);
        ui.add_space(size::BAR_PAD);
        ui.spacing_mut().interact_size.y = 0.0;
        ui.spacing_mut().item_spacing.y = size::WITHIN / 2.0;
        name_ui(ui, context, file, &name);
        about_ui(ui, context, draft, file);
    });
    buttons_ui(ui, context, draft, at, &name);
}

/// What can be done with one file. What was chosen takes the file away, so the keyboard goes on to
/// the next one.
fn buttons_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, at: usize, name: &str) {
    let Some(file) = context.view.documents.tray.get(at) else { return };
    let named = |id: &str| words::text_with(id, &[("file", name.to_owned().into())]);
    let live = |press: Press| press.live(context.view.editable(), words::text("window-locked"));
    let cell = vec2(size::TRAY_ACCEPT, size::CONTROL);
    let accept = ui.allocate_ui_with_layout(cell, Layout::right_to_left(Align::Center), |ui| {
        ui.set_width(cell.x);
        let proposal = file.proposal.as_ref()?;
        let press = Press::new(Weight::Secondary, words::text("tray-accept"))
            .named(named("tray-accept-for"));
        let response = live(press).show(ui, &context.t);
        widgets::describe(ui, response.id, &proposed_words(context, draft, proposal));
        Some(response)
    });
    let accept = accept.inner;
    let cell = vec2((ui.available_width() - size::CONTROL - size::LABEL).max(0.0), size::CONTROL);
    let choose = ui.allocate_ui_with_layout(cell, Layout::left_to_right(Align::Center), |ui| {
        ui.set_width(cell.x);
        file.problem().is_none().then(|| {
            let press = Press::new(Weight::Quiet, words::text("tray-choose"))
                .named(named("tray-choose-for"));
            live(press).show(ui, &context.t)
        })
    });
    let choose = choose.inner;
    let leave = Press::icon_only(ICON_CLOSE, named("tray-leave-for")).show(ui, &context.t);
    if context.screen.tray_focus == Some(file.id) {
        context.screen.tray_focus = None;
        let first = accept.as_ref().or(choose.as_ref()).unwrap_or(&leave);
        first.request_focus();
        first.scroll_to_me(None);
    }
    let clicked = |response: &Option<Response>| response.as_ref().is_some_and(Response::clicked);
    let (id, next) = (file.id, next_of(context.view.documents.tray, at));
    let intent = match () {
        () if clicked(&accept) => Intent::Edit(EditIntent::Document(DocumentEdit::Accept(id))),
        () if leave.clicked() => Intent::Tray(TrayIntent::LeaveOut(id)),
        () if clicked(&choose) => Intent::Tray(TrayIntent::AskSlot(id)),
        () => return,
    };
    context.screen.tray_focus = next;
    context.say(intent);
}

/// The file after this one, or the one before the last.
fn next_of(files: &[TrayFile], at: usize) -> Option<TrayId> {
    files.get(at + 1).or_else(|| files.get(at.checked_sub(1)?)).map(|file| file.id)
}

/// The picture on the left: what kind of file it is.
fn well_ui(ui: &mut Ui, context: &ViewContext<'_>, file: &TrayFile) {
    let (rect, _) = ui.allocate_exact_size(vec2(size::CONTROL, size::CONTROL), Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), context.t.sunken);
    let icon = match file.glance().map(|glance| glance.sniffed) {
        Some(Sniffed::Png | Sniffed::Jpeg | Sniffed::Tiff | Sniffed::Webp | Sniffed::Heic) => {
            ICON_IMAGE
        }
        _ => ICON_DESCRIPTION,
    };
    let font = egui::FontId::new(size::ICON, icon.font_family());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, font, context.t.muted);
}

/// The file's name, its kind and size.
fn name_ui(ui: &mut Ui, context: &ViewContext<'_>, file: &TrayFile, name: &str) {
    let meta = file.glance().map(|glance| {
        let parts = [glance.sniffed.label().to_owned(), words::bytes(glance.bytes)];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().interact_size.y = 0.0;
        let room = if meta.is_some() { size::SHORT_INPUT } else { 0.0 };
        let cut = widgets::middle_cut(
            ui,
            name,
            size::BODY,
            (ui.available_width() - room).max(size::SHORT_INPUT),
        );
        let response = ui.add(Label::new(strong(cut)).extend()).on_hover_text(name);
        widgets::say_whole(ui, response.id, name);
        if let Some(meta) = meta {
            ui.add(
                Label::new(RichText::new(meta).size(size::HINT).color(context.t.muted)).extend(),
            );
        }
    });
}

/// Where it belongs and why, or why that is not known.
fn about_ui(ui: &mut Ui, context: &ViewContext<'_>, draft: &Draft, file: &TrayFile) {
    ui.spacing_mut().interact_size.y = 0.0;
    if let Some(problem) = file.problem() {
        line_ui(ui, Some(Tone::Danger), context, &words::file_problem(problem));
        return;
    }
    match (&file.same, &file.proposal) {
        (Some(Same::InSlot(slot)), _) => {
            let sentence = words::text_with(
                "tray-same-in-slot",
                &[("slot", slot_name(context.view.forms, draft, slot).into())],
            );
            line_ui(ui, Some(Tone::Warning), context, &sentence);
        }
        (Some(Same::InTray), _) => {
            line_ui(ui, Some(Tone::Warning), context, &words::text("tray-same-in-tray"));
        }
        (None, Some(proposal)) => {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = size::WITHIN;
                widgets::icon(ui, ICON_ARROW_FORWARD, size::BODY, context.t.accent);
                let slot = slot_name(context.view.forms, draft, &proposal.slot);
                let cut =
                    widgets::end_cut(ui, &slot, &fonts::regular(size::HINT), ui.available_width());
                ui.add(
                    Label::new(RichText::new(cut).size(size::HINT).color(context.t.text)).extend(),
                )
                .on_hover_text(slot);
                let why =
                    words::text_with("tray-why", &[("why", words::proposed(proposal).into())]);
                ui.add(
                    Label::new(RichText::new(why).size(size::HINT).color(context.t.muted))
                        .truncate(),
                );
            });
        }
        (None, None) if file.filled.is_some() => {
            let slot = file
                .filled
                .as_ref()
                .map(|slot| slot_name(context.view.forms, draft, slot))
                .unwrap_or_default();
            line_ui(ui, None, context, &words::text_with("tray-filled", &[("slot", slot.into())]));
        }
        (None, None) if file.glance.is_none() => {
            line_ui(ui, None, context, &words::text("tray-looking"));
        }
        (None, None) => line_ui(ui, None, context, &words::text("tray-unknown")),
    }
}

/// One small line that is cut where it is too long; with a tone it has that tone's icon.
fn line_ui(ui: &mut Ui, tone: Option<Tone>, context: &ViewContext<'_>, sentence: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size::WITHIN;
        let color = tone.map_or(context.t.muted, |tone| context.t.ink(tone));
        if let Some(tone) = tone {
            widgets::icon(ui, widgets::tone_icon(tone), size::BODY, color);
        }
        ui.add(Label::new(RichText::new(sentence).size(size::HINT).color(color)).truncate());
    });
}

/// "ID document, John Smith: name and “passport”".
fn proposed_words(context: &ViewContext<'_>, draft: &Draft, proposal: &Proposal) -> String {
    let slot = slot_name(context.view.forms, draft, &proposal.slot);
    words::text_with(
        "tray-proposed",
        &[("slot", slot.into()), ("why", words::proposed(proposal).into())],
    )
}

/// "Which document is this?" for one file of the tray.
pub(super) fn assign_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, id: TrayId) {
    let Some(file) = context.view.documents.tray.iter().find(|file| file.id == id) else { return };
    widgets::title(ui, &words::text("window-assign"));
    let name = file_name(&file.path);
    ui.add(Label::new(widgets::middle_cut(ui, &name, size::BODY, ui.available_width())).extend());
    let searched = search_ui(ui, context);
    let places = named_places(context, draft);
    if places.is_empty() {
        widgets::hint(ui, &context.t, &words::text("window-assign-none"));
    }
    let is_entered = mark(context, &places, &searched);
    slots_ui(ui, context, &places, "window-assign-replaces");
    let slot = context.screen.assign.slot.clone();
    let accept = answers_ui(ui, context, "window-assign-yes") || is_entered;
    if let Some(slot) = slot.filter(|_| accept) {
        context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Assign { file: id, slot })));
    }
}

/// What was done in the box that the slots are searched by.
struct Searched {
    /// How far the arrows moved the mark.
    step: i32,
    is_entered: bool,
    is_changed: bool,
}

/// The box that the slots are searched by. It has the keyboard as soon as the dialog is there.
fn search_ui(ui: &mut Ui, context: &mut ViewContext<'_>) -> Searched {
    let search = words::text("tray-search");
    let look = BoxLook { placeholder: &search, ..BoxLook::default() };
    let t = context.t;
    let id = Id::unique("tray-search");
    let is_here = ui.memory(|memory| memory.has_focus(id));
    // Taken away before the box sees them.
    let pressed = |key| is_here && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let step = i32::from(pressed(Key::ArrowDown)) - i32::from(pressed(Key::ArrowUp));
    let is_entered = pressed(Key::Enter);
    let response =
        widgets::text_box(ui, &t, id, &mut context.screen.assign.search, f32::INFINITY, look);
    // A dialog's first frame is only measured, and focus asked for there is lost: ask until it is
    // there.
    if response.has_focus() {
        context.screen.assign.had_keyboard = true;
    } else if !context.screen.assign.had_keyboard {
        response.request_focus();
        ui.ctx().request_repaint();
    }
    let is_changed = response.changed();
    response.accessible_name(search);
    Searched { step, is_entered, is_changed }
}

/// Marks a slot by what was done in the search: the first that goes by what was typed, or the next
/// by the arrows. Returns true if Enter takes the one that is marked.
fn mark(context: &mut ViewContext<'_>, places: &[(Place, String)], searched: &Searched) -> bool {
    let marked = places
        .iter()
        .position(|(place, _)| context.screen.assign.slot.as_ref() == Some(&place.slot));
    let next = match (marked, searched.step) {
        _ if searched.is_changed => (!context.screen.assign.search.trim().is_empty()).then_some(0),
        (Some(at), 1) => Some((at + 1).min(places.len().saturating_sub(1))),
        (Some(at), -1) => Some(at.saturating_sub(1)),
        (None, 1) => Some(0),
        _ => None,
    };
    if let Some((place, _)) = next.and_then(|at| places.get(at)) {
        context.screen.assign.slot = Some(place.slot.clone());
    }
    searched.is_entered && marked.is_some() && context.view.editable()
}

/// The two buttons below the slots; answers whether the chosen slot is meant.
fn answers_ui(ui: &mut Ui, context: &mut ViewContext<'_>, yes: &str) -> bool {
    ui.add_space(size::LABEL);
    let is_chosen = context.screen.assign.slot.is_some();
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

/// "Where does it belong?" for the document of a slot.
pub(super) fn move_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, from: &SlotKey) {
    widgets::title(ui, &words::text("preview-move-title"));
    ui.add(Label::new(slot_name(context.view.forms, draft, from)).truncate());
    let searched = search_ui(ui, context);
    let mut places = named_places(context, draft);
    places.retain(|(place, _)| place.slot != *from);
    let is_entered = mark(context, &places, &searched);
    slots_ui(ui, context, &places, "preview-move-swaps");
    let slot = context.screen.assign.slot.clone();
    let accept = answers_ui(ui, context, "preview-move-yes") || is_entered;
    if let Some(to) = slot.filter(|_| accept) {
        context
            .say(Intent::Edit(EditIntent::Document(DocumentEdit::Move { from: from.clone(), to })));
    }
}

/// The slots of the case that have the words that are searched for.
fn named_places(context: &ViewContext<'_>, draft: &Draft) -> Vec<(Place, String)> {
    let wanted = fold(context.screen.assign.search.trim());
    let named = proposal::places(draft, context.view.forms, context.view.case.visible)
        .into_iter()
        .map(|place| {
            let name = slot_name(context.view.forms, draft, &place.slot);
            (place, name)
        });
    named.filter(|(_, name)| wanted.is_empty() || fold(name).contains(&wanted)).collect()
}

/// `taken` says what becomes of a slot's document.
fn slots_ui(ui: &mut Ui, context: &mut ViewContext<'_>, places: &[(Place, String)], taken: &str) {
    let height = dialog::left(ui).min(ui.ctx().content_rect().height() * size::DIALOG_SHARE);
    ScrollArea::vertical().max_height(height).show_rows(
        ui,
        size::CONTROL,
        places.len(),
        |ui, shown| {
            ui.set_width(ui.available_width());
            for (place, name) in places.get(shown).unwrap_or_default() {
                ui.horizontal(|ui| {
                    ui.set_min_height(size::CONTROL);
                    let chosen = context.screen.assign.slot.as_ref() == Some(&place.slot);
                    let said = place
                        .is_filled
                        .then(|| words::text(if chosen { taken } else { "window-assign-filled" }));
                    // What is said beside the name wants half of the line at most.
                    let width = ui.available_width();
                    let beside = said.as_ref().map_or(0.0, |said| {
                        (widgets::wide(ui, said, size::HINT) + size::FIELD).min(width / 2.0)
                    });
                    if dialog::one_of_ui(ui, &context.t, name, (true, chosen), width - beside)
                        .clicked()
                    {
                        context.screen.assign.slot = Some(place.slot.clone());
                    }
                    if let Some(said) = said {
                        ui.add(
                            Label::new(RichText::new(said).size(size::HINT).color(context.t.muted))
                                .truncate(),
                        );
                    }
                });
            }
        },
    );
}
