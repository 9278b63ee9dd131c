//! The header of the case, one row that never scrolls: back, title, link, *Review and send*, and the
//! menu of everything else.
//!
//! Knows nothing of whether the case is ready; the page before sending shows that.

use egui::{Align2, Frame, Id, Label, RichText, TextEdit, Ui, vec2};
use egui_material_icons::icons::{ICON_ARROW_BACK, ICON_FACT_CHECK};

use crate::domain::draft::Draft;
use crate::words;

use super::context::ViewContext;
use super::intent::Intent;
use super::panes::{self, Pane};
use super::theme::{Tone, fonts, size};
use super::trailing_row::trailing_row_ui;
use super::view::{Page, Saved, Tab};
use super::widgets::{self, Press, Weight};
use super::{actions, keys, link_chip, overflow_menu, text_cleaning};

/// Shows the header.
pub(super) fn header_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| begin_ui(ui, context, draft);
    trailing_row_ui(ui, "header", row, context, begin, |ui, context| {
        // A widget keeps its identity when another one appears beside it.
        ui.push_id("link", |ui| link_chip::chip_ui(ui, context));
        // The page before sending has the button that sends at its end.
        if context.screen.case.tab != Tab::Review && context.view.sending.progress.can.send {
            ui.push_id("review", |ui| review_ui(ui, context));
        }
        ui.push_id("menu", |ui| overflow_menu::menu_ui(ui, context));
    });
}

/// Shows the way back, the title, and whether the case is saved.
fn begin_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    let back = Press::icon_only(ICON_ARROW_BACK, words::text("window-cases"));
    if back.show(ui, &context.t).clicked() {
        context.say(Intent::ShowPage(Page::Cases));
    }
    let saved = saved(context);
    let title = title_width(ui, &draft.title);
    let room = ui.available_width() - title - size::FIELD;
    // A plain word needs room for itself; a problem takes room from the title.
    let (saved, title) = match saved {
        Some((Tone::Plain, words)) if text_width(ui, &words) > room => (None, title),
        Some((tone, words)) => {
            let wanted = text_width(ui, &words);
            let most = ui.available_width() - size::TITLE_MIN - size::FIELD;
            let width = wanted.min(most.max(0.0));
            let title = title.min(ui.available_width() - width - size::FIELD);
            (Some((tone, words, width)), title)
        }
        None => (None, title),
    };
    title_ui(ui, context, draft, title.max(size::TITLE_MIN));
    if let Some((tone, words, width)) = saved {
        saved_ui(ui, context, tone, &words, width);
    }
    overflow_menu::vault_link_ui(ui, context);
}

/// Says whether the case is saved; a problem is announced and shown in full under the pointer.
fn saved_ui(ui: &mut Ui, context: &ViewContext<'_>, tone: Tone, words: &str, width: f32) {
    let cut = widgets::end_cut(ui, words, &fonts::regular(size::HINT), width);
    let text = RichText::new(cut).size(size::HINT).color(context.t.ink(tone));
    let label = ui.add(Label::new(text).extend());
    widgets::set_full_text(ui, label.id, words);
    if tone == Tone::Danger {
        widgets::announce(ui, label.id);
        label.on_hover_text(words);
    }
}

/// Shows the button that leads to the page before sending.
fn review_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let keys = actions::keys_words(ui.ctx(), &[actions::Action::Send]);
    let review = Press::new(Weight::Primary, words::text("window-review"))
        .icon(ICON_FACT_CHECK)
        .show(ui, &context.t)
        .on_hover_text(keys);
    if review.clicked() {
        actions::carry_out(ui, context, actions::Action::Send);
    }
}

/// Returns the width of the title's box: that of its text, as far as there is room.
fn title_width(ui: &Ui, title: &str) -> f32 {
    let shown = if title.is_empty() { words::text("window-title-empty") } else { title.to_owned() };
    let font = fonts::semibold(size::SECTION);
    let text = ui
        .fonts_mut(|fonts| fonts.layout_no_wrap(shown, font, egui::Color32::PLACEHOLDER).size().x);
    (text + size::FIELD).clamp(size::TITLE_MIN, ui.available_width().max(size::TITLE_MIN))
}

fn text_width(ui: &Ui, words: &str) -> f32 {
    widgets::text_width(ui, words, size::HINT) + size::WITHIN
}

fn title_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft, width: f32) {
    let edit = TextEdit::singleline(&mut draft.title)
        .id(Id::unique("case-title"))
        .font(fonts::semibold(size::SECTION))
        .hint_text(fonts::title(words::text("window-title-empty"), size::SECTION))
        .frame(Frame::new())
        .min_size(vec2(0.0, size::CONTROL))
        .align(Align2::LEFT_CENTER)
        .desired_width(width)
        .interactive(context.view.editable());
    let response = ui.add(edit).accessible_name(words::text("window-title"));
    panes::mark_start(ui, Pane::Header, response.id);
    text_cleaning::text_left(context, &response, &mut draft.title, &words::text("window-title"));
    keys::enter_goes_on(ui, &response);
    let line = if response.has_focus() {
        Some((size::RING, context.t.accent))
    } else if response.hovered() && context.view.editable() {
        Some((size::LINE, context.t.outline))
    } else {
        None
    };
    if let Some(line) = line {
        ui.painter().hline(response.rect.x_range(), response.rect.bottom() - size::WITHIN, line);
    }
}

/// Returns the text that says if the case is saved, with its tone.
fn saved(context: &ViewContext<'_>) -> Option<(Tone, String)> {
    Some(match context.view.case.saved {
        Saved::Nothing => return None,
        Saved::At(at) => (
            Tone::Plain,
            words::text_with(
                "window-kept-at",
                &[("time", words::moment(at, context.view.now).into())],
            ),
        ),
        Saved::Soon => (Tone::Plain, words::text("window-kept-soon")),
        Saved::Fault(fault) => (Tone::Danger, words::not_saved(fault)),
        Saved::InFile => (Tone::Plain, words::text("window-is-saved")),
        Saved::NotInFile => (Tone::Plain, words::text("window-is-not-saved")),
    })
}
