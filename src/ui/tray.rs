//! The tray "To assign": files that were not dropped on a slot, each with the slot it most likely
//! belongs to, and the reason. It is below the page and never blocks it.
//!
//! Knows nothing of how a slot is proposed.

use egui::{
    Align, Align2, CornerRadius, Id, Label, Layout, Response, RichText, ScrollArea, Sense, Ui,
    UiBuilder, vec2,
};
use egui_material_icons::icons::{ICON_ARROW_FORWARD, ICON_CLOSE, ICON_DESCRIPTION, ICON_IMAGE};

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::Sniffed;
use crate::domain::proposal::Proposal;
use crate::words;

use super::context::ViewContext;
use super::drop::Dragged;
use super::intent::{DocumentEdit, EditIntent, Intent, TrayIntent};
use super::panes::{self, Pane};
use super::theme::fonts::{self, strong};
use super::theme::{Tone, size};
use super::trailing_row;
use super::view::{Same, TrayFile, TrayId, file_name, slot_name};
use super::widgets::{self, Press, Weight};

/// Returns the height of the tray: all of it, as far as there is room.
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

/// Shows the title and the buttons for all files.
fn head_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let proposed =
        context.view.documents.tray.iter().filter(|file| file.proposal.is_some()).count();
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
        ui.spacing_mut().item_spacing.x = size::LABEL;
        let title = widgets::landmark(ui, &context.t, &words::text("tray-title"));
        panes::mark_start(ui, Pane::Tray, title.id);
        let count =
            words::text_with("tray-count", &[("count", context.view.documents.tray.len().into())]);
        let label = widgets::hint(ui, &context.t, &count);
        widgets::announce(ui, label.id);
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
    // The id comes from the file, so that the keyboard stays on its row when rows above are
    // removed.
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

/// Shows the buttons of a file. Each of them removes the file from the tray or opens a dialog, so
/// the keyboard goes to the next file.
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
    if context.screen.keyboard.tray_file == Some(file.id) {
        context.screen.keyboard.tray_file = None;
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
    context.screen.keyboard.tray_file = next;
    context.say(intent);
}

/// Returns the file after this one; for the last one, the file before it.
fn next_of(files: &[TrayFile], at: usize) -> Option<TrayId> {
    files.get(at + 1).or_else(|| files.get(at.checked_sub(1)?)).map(|file| file.id)
}

/// Shows an icon of the file's kind.
fn well_ui(ui: &mut Ui, context: &ViewContext<'_>, file: &TrayFile) {
    let (rect, _) = ui.allocate_exact_size(vec2(size::CONTROL, size::CONTROL), Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), context.t.sunken);
    let icon = match file.facts().map(|facts| facts.sniffed) {
        Some(Sniffed::Png | Sniffed::Jpeg | Sniffed::Tiff | Sniffed::Webp | Sniffed::Heic) => {
            ICON_IMAGE
        }
        _ => ICON_DESCRIPTION,
    };
    let font = egui::FontId::new(size::ICON, icon.font_family());
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon.codepoint, font, context.t.muted);
}

/// Shows the file's name, kind and size.
fn name_ui(ui: &mut Ui, context: &ViewContext<'_>, file: &TrayFile, name: &str) {
    let meta = file.facts().map(|facts| {
        let parts = [facts.sniffed.label().to_owned(), words::bytes(facts.bytes)];
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
        widgets::set_full_text(ui, response.id, name);
        if let Some(meta) = meta {
            ui.add(
                Label::new(RichText::new(meta).size(size::HINT).color(context.t.muted)).extend(),
            );
        }
    });
}

/// Shows the proposed slot with its reason, or why there is none.
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
                &[("slot", slot_name(context.view.walk(draft), slot).into())],
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
                let slot = slot_name(context.view.walk(draft), &proposal.slot);
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
                .map(|slot| slot_name(context.view.walk(draft), slot))
                .unwrap_or_default();
            line_ui(ui, None, context, &words::text_with("tray-filled", &[("slot", slot.into())]));
        }
        (None, None) if file.facts.is_none() => {
            line_ui(ui, None, context, &words::text("tray-looking"));
        }
        (None, None) => line_ui(ui, None, context, &words::text("tray-unknown")),
    }
}

/// Shows a small line, cut if it is too long; with a tone it has that tone's icon.
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

/// Returns a proposal in words: "ID document, John Smith: name and “passport”".
fn proposed_words(context: &ViewContext<'_>, draft: &Draft, proposal: &Proposal) -> String {
    let slot = slot_name(context.view.walk(draft), &proposal.slot);
    words::text_with(
        "tray-proposed",
        &[("slot", slot.into()), ("why", words::proposed(proposal).into())],
    )
}
