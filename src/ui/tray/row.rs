//! One file of the tray: its picture, its name, and the slot proposed for it. The row is one stop of
//! the keyboard: Enter places the file, Space shows it, Delete leaves it out, Shift+F10 opens its
//! menu.
//!
//! Knows nothing of how a slot is proposed.

use egui::{
    Align, Align2, Color32, CornerRadius, EventFilter, Id, Label, Layout, Rect, Response, RichText,
    Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::{
    ICON_ARROW_FORWARD, ICON_CHECK, ICON_CLOSE, ICON_DRIVE_FILE_MOVE, ICON_MORE_HORIZ,
};

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::FileProblem;
use crate::domain::proposal::Proposal;
use crate::words;

use super::super::context::ViewContext;
use super::super::drop::Dragged;
use super::super::intent::{Intent, TrayIntent};
use super::super::theme::fonts;
use super::super::theme::{Tone, size};
use super::super::view::{Same, TrayFile, file_name, slot_name};
use super::super::widgets;
use super::buttons::{Small, menu_ui};
use super::deed::{Deed, Pressed, act, offer_of, step};
use super::{picture, selection};

/// Shows the row at a position of the tray.
pub(super) fn row_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, at: usize) {
    let Some(file) = context.view.documents.tray.get(at) else { return };
    // The id comes from the file, so that the keyboard stays on its row when rows above are
    // removed.
    let id = Id::unique(("tray", file.id));
    let pressed = Pressed::read(ui, id);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), size::TRAY_ROW));
    let response = ui.interact(rect, id, Sense::click_and_drag());
    let name = file_name(&file.path);
    if file.problem().is_none() {
        response
            .dnd_set_drag_payload(Dragged::Waiting { file: file.id, name: Hidden(name.clone()) });
    }
    let state = State::of(context, draft, file);
    ground_ui(ui, context, file, &response, rect);
    let selected = context.screen.case.tray.selected.contains(&file.id);
    response.widget_info(|| WidgetInfo::selected(egui::Role::ListItem, true, selected, &name));
    widgets::describe(ui, response.id, &state.spoken);
    focus(ui, context, file, &response);

    let inner = rect.shrink2(vec2(size::LABEL, size::LABEL));
    let well = Rect::from_center_size(
        pos2(inner.left() + size::TRAY_PICTURE / 2.0, inner.center().y),
        Vec2::splat(size::TRAY_PICTURE),
    );
    picture::paint_small(ui, context, file, well);
    let words = Rect::from_min_max(
        pos2(well.right() + size::ROW_PAD, inner.top() - size::WITHIN / 2.0),
        pos2(inner.right() - size::TARGET - size::WITHIN, inner.bottom()),
    );
    words_ui(ui, context, file, words, (&name, &state));
    let clicked = buttons_ui(ui, context, draft, (file, inner), (&response, pressed));
    if response.clicked() {
        response.request_focus();
        selection::select(context, file.id, ui.input(|input| input.modifiers));
    }
    if response.double_clicked() {
        context.say(Intent::Tray(TrayIntent::Preview(file.id)));
    }
    response.on_hover_text(format!("{name}\n{}", state.spoken));
    act(context, at, pressed.deed.or(clicked));
}

/// Gives the row the keyboard if it is to have it, and moves it by the arrow keys.
fn focus(ui: &Ui, context: &mut ViewContext<'_>, file: &TrayFile, response: &Response) {
    if context.screen.keyboard.tray_file == Some(file.id) {
        context.screen.keyboard.tray_file = None;
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    }
}

fn ground_ui(ui: &Ui, context: &ViewContext<'_>, file: &TrayFile, response: &Response, rect: Rect) {
    let ground = match (context.screen.case.tray.selected.contains(&file.id), response.hovered()) {
        (true, _) => context.t.soft.accent,
        (false, true) => context.t.hover(),
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), ground);
    widgets::inner_ring(ui, &context.t, response);
}

/// What is said of a file below its name.
struct State {
    tone: Option<Tone>,
    sentence: String,
    /// The reason for the proposal.
    why: Option<String>,
    /// All of it, as a description.
    spoken: String,
}

impl State {
    fn of(context: &ViewContext<'_>, draft: &Draft, file: &TrayFile) -> Self {
        let slot = |slot| slot_name(context.view.walk(draft), slot);
        let named = |id: &str, key| words::text_with(id, &[("slot", slot(key).into())]);
        let plain =
            |tone, sentence: String| Self { tone, spoken: sentence.clone(), sentence, why: None };
        if let Some(problem) = file.problem() {
            return plain(Some(Tone::Danger), words::file_problem(problem));
        }
        match (&file.same, &file.misfit, &file.proposal, &file.filled) {
            (Some(Same::InSlot(key)), ..) => {
                plain(Some(Tone::Warning), named("tray-same-in-slot", key))
            }
            (Some(Same::InTray), ..) => {
                plain(Some(Tone::Warning), words::text("tray-same-in-tray"))
            }
            (None, Some(misfit), ..) => plain(Some(tone_of(misfit)), words::file_problem(misfit)),
            (None, None, Some(proposal), _) => {
                let why = words::proposed(proposal);
                let spoken = proposed_words(context, draft, proposal);
                Self { tone: None, sentence: slot(&proposal.slot), why: Some(why), spoken }
            }
            (None, None, None, Some(key)) => plain(None, named("tray-filled", key)),
            (None, None, None, None) if file.facts.is_none() => {
                plain(None, words::text("tray-looking"))
            }
            (None, None, None, None) => match offer_of(context, file) {
                Some(offer) => {
                    let name = offer.who.name.whole();
                    plain(None, words::text_with("tray-newcomer", &[("name", name.into())]))
                }
                None => plain(None, words::text("tray-unknown")),
            },
        }
    }
}

fn tone_of(problem: &FileProblem) -> Tone {
    if problem.is_warning() { Tone::Warning } else { Tone::Danger }
}

/// Shows the file's name, what is said of it, and its kind and size.
fn words_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    file: &TrayFile,
    rect: Rect,
    (name, state): (&str, &State),
) {
    let mut inner =
        ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)));
    let ui = &mut inner;
    ui.spacing_mut().item_spacing = vec2(size::WITHIN, size::WITHIN / 2.0);
    ui.spacing_mut().interact_size.y = 0.0;
    let font = fonts::medium(size::BODY);
    let line = ui.fonts_mut(|fonts| fonts.row_height(&font));
    let (_, place) = ui.allocate_space(vec2(rect.width(), line));
    // Room for the button that leaves the file out.
    let width = rect.width() - size::TARGET;
    let cut = widgets::middle_cut(ui, name, size::BODY, width);
    ui.painter().text(place.left_center(), Align2::LEFT_CENTER, cut, font, context.t.text);
    let color = state.tone.map_or(context.t.muted, |tone| context.t.ink(tone));
    let is_short = widgets::text_width(ui, &state.sentence, size::HINT) + size::ICON < rect.width();
    ui.horizontal_top(|ui| {
        if let Some(tone) = state.tone {
            widgets::icon(ui, widgets::tone_icon(tone), size::BODY, color);
        } else if state.why.is_some() {
            widgets::icon(ui, ICON_ARROW_FORWARD, size::BODY, context.t.accent);
        }
        let color = if state.why.is_some() { context.t.text } else { color };
        let shown = RichText::new(&state.sentence).size(size::HINT).color(color);
        ui.add(two_lines(ui, shown, is_short || state.why.is_some()));
    });
    if is_short || state.why.is_some() {
        meta_ui(ui, context, file, state.why.as_deref());
    }
}

/// Returns a label of one line, cut at its end, or of two.
fn two_lines(ui: &Ui, text: RichText, is_one: bool) -> Label {
    if is_one {
        return Label::new(text).truncate();
    }
    let mut job = egui::WidgetText::from(text).into_layout_job(
        ui.style(),
        egui::FontSelection::Default,
        Align::Min,
    );
    let job_mut = std::sync::Arc::make_mut(&mut job);
    job_mut.wrap.max_width = ui.available_width();
    job_mut.wrap.max_rows = 2;
    Label::new(job).wrap()
}

/// Shows kind and size, and the reason for the proposal.
fn meta_ui(ui: &mut Ui, context: &ViewContext<'_>, file: &TrayFile, why: Option<&str>) {
    let small = |text: String| RichText::new(text).size(size::HINT).color(context.t.muted);
    ui.horizontal(|ui| {
        if let Some(facts) = file.facts() {
            let parts = [facts.sniffed.label().to_owned(), words::bytes(facts.bytes)];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            ui.add(Label::new(small(parts.join(" · "))).extend());
        }
        if let Some(why) = why {
            let why = words::text_with("tray-why", &[("why", why.to_owned().into())]);
            ui.add(Label::new(small(why)).truncate());
        }
    });
}

/// Shows the buttons of a file, which the pointer presses and a screen reader: the keyboard has the
/// row's keys. Returns what was pressed.
fn buttons_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    (file, inner): (&TrayFile, Rect),
    (row, pressed): (&Response, Pressed),
) -> Option<Deed> {
    let name = file_name(&file.path);
    let named = |id: &str| words::text_with(id, &[("file", name.clone().into())]);
    let right = inner.right() - size::TARGET / 2.0;
    let place = |x: f32, y: f32| Rect::from_center_size(pos2(x, y), Vec2::splat(size::TARGET));
    let (top, bottom) = (inner.top() + size::ROW_PAD, inner.bottom() - size::ROW_PAD);
    let is_near = ui.rect_contains_pointer(row.rect) || row.has_focus();
    let mut deed = None;

    let leave = Small { icon: ICON_CLOSE, name: named("tray-leave-for"), is_shown: is_near };
    if leave.show(ui, context, place(right - size::TARGET, top), ("leave", file)).clicked() {
        deed = Some(Deed::LeaveOut);
    }
    let more = Small { icon: ICON_MORE_HORIZ, name: named("tray-more-for"), is_shown: true };
    let more = more.show(ui, context, place(right, top), ("more", file));
    if context.view.editable() && file.problem().is_none() {
        let (icon, id, pressed) = match &file.proposal {
            Some(_) => (ICON_CHECK, "tray-accept-for", Deed::Place),
            None => (ICON_DRIVE_FILE_MOVE, "tray-choose-for", Deed::Choose),
        };
        let main = Small { icon, name: named(id), is_shown: true };
        let main = main.show(ui, context, place(right, bottom), ("main", file));
        if let Some(proposal) = &file.proposal {
            widgets::describe(ui, main.id, &proposed_words(context, draft, proposal));
        }
        if main.clicked() {
            deed = Some(pressed);
        }
    }
    step(context, file, pressed);
    let opens = more.clicked() || row.secondary_clicked() || pressed.deed == Some(Deed::Menu);
    menu_ui(context, file, (&more, opens)).or(deed)
}

/// Returns a proposal in words: "ID document, John Smith: name and “passport”".
fn proposed_words(context: &ViewContext<'_>, draft: &Draft, proposal: &Proposal) -> String {
    let slot = slot_name(context.view.walk(draft), &proposal.slot);
    words::text_with(
        "tray-proposed",
        &[("slot", slot.into()), ("why", words::proposed(proposal).into())],
    )
}
