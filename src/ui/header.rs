//! The header of the case, which never scrolls: title, where it goes, how long the link holds, and Send.
//!
//! Must not know: whether the case is ready; pressing Send finds that out.

use egui::{Align, Align2, Frame, Id, Label, Layout, RichText, TextEdit, Ui, vec2};
use egui_material_icons::icons::{
    ICON_ADD, ICON_ARROW_BACK, ICON_CLOSE, ICON_FOLDER_OPEN, ICON_SAVE, ICON_SEND,
};

use crate::domain::draft::Draft;
use crate::domain::link::Environment;
use crate::engine::message::SafeState;
use crate::words;

use super::cx::Cx;
use super::ends::ends_ui;
use super::intent::Intent;
use super::panes::{self, Pane};
use super::parts::{self, Press, Weight};
use super::theme::{Tone, fonts, inset, size};
use super::view::{Destination, Page, Saved, Tab, Validity};
use super::{cleaning, keys, looks, more, step};

pub(super) fn header_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &mut Draft) {
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, cx: &mut Cx<'_>| {
        let back = Press::new(Weight::Secondary, words::text("window-cases"))
            .icon(ICON_ARROW_BACK)
            .short(!cx.view.keeps || parts::is_tight(ui));
        if back.show(ui, &cx.t).clicked() {
            cx.say(Intent::ShowPage(Page::Cases));
        }
        let said = saved(cx);
        // Beside the title where there is room for both, else in the line below; that it is not saved always has room.
        let is_beside = said
            .as_ref()
            .is_some_and(|(tone, words)| *tone != Tone::Plain || has_room(ui, &draft.title, words));
        let (beside, below) = if is_beside { (said, None) } else { (None, said) };
        ends_ui(
            ui,
            "title",
            ui.available_size(),
            cx,
            |ui, cx| title_ui(ui, cx, draft),
            |ui, cx| {
                let Some((tone, words)) = beside else { return };
                let label = ui.add(
                    Label::new(RichText::new(words).size(size::HINT).color(cx.t.ink(tone)))
                        .extend(),
                );
                if tone == Tone::Danger {
                    parts::announce(ui, label.id);
                }
                ui.add_space(size::WITHIN);
            },
        );
        below
    };
    let (below, ()) = ends_ui(ui, "header", row, cx, begin, |ui, cx| {
        if parts::is_tight(ui) {
            more::menu_ui(ui, cx);
        } else if !cx.view.keeps {
            others_ui(ui, cx);
        }
        let save = words::text(if cx.view.keeps { "window-export" } else { "window-save" });
        if Press::new(Weight::Secondary, save)
            .icon(ICON_SAVE)
            .short(parts::is_tight(ui))
            .show(ui, &cx.t)
            .clicked()
        {
            // A case on its way is not handed over: two would send it.
            cx.say(if cx.view.keeps && cx.view.editable() {
                Intent::AskPack
            } else {
                Intent::SaveCase
            });
        }
        // The page before sending has the button at its end.
        if cx.screen.tab != Tab::Review {
            send_ui(ui, cx);
        }
    });
    ui.add_space(-size::WITHIN);
    let row = vec2(ui.available_width(), size::TARGET);
    // A long word about the keyring or the step goes on in the next line and never pushes the links out of the window.
    ui.allocate_ui_with_layout(
        row,
        Layout::left_to_right(Align::Center).with_main_wrap(true),
        |ui| {
            ui.spacing_mut().interact_size.y = size::TARGET;
            ui.spacing_mut().item_spacing.y = 0.0;
            destination_ui(ui, cx, below);
        },
    );
}

/// Where cases are not kept by themselves, the others are case files.
fn others_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let why = words::text("window-locked");
    let new = words::text("window-new");
    if Press::new(Weight::Secondary, new)
        .icon(ICON_ADD)
        .live(cx.view.leavable(), &why)
        .show(ui, &cx.t)
        .clicked()
    {
        cx.say(Intent::NewCase);
    }
    let open = words::text("window-open");
    if Press::new(Weight::Secondary, &open)
        .icon(ICON_FOLDER_OPEN)
        .live(cx.view.leavable(), &why)
        .show(ui, &cx.t)
        .clicked()
    {
        cx.say(Intent::OpenCase);
    }
}

/// Whether all of the title and this can stand in one line.
fn has_room(ui: &Ui, title: &str, words: &str) -> bool {
    let width = |text: &str, font| {
        ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER).size().x
    };
    let title = width(title, fonts::semibold(size::TITLE)) + size::FIELD;
    ui.available_width()
        >= title.max(size::TITLE_MIN) + width(words, fonts::regular(size::HINT)) + size::FIELD
}

fn title_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &mut Draft) {
    let edit = TextEdit::singleline(&mut draft.title)
        .id(Id::unique("case-title"))
        .font(fonts::semibold(size::TITLE))
        .hint_text(fonts::strong(words::text("window-title-empty")).size(size::TITLE))
        .frame(Frame::new())
        .min_size(vec2(0.0, size::CONTROL))
        .align(Align2::LEFT_CENTER)
        .desired_width((ui.available_width() - size::FIELD).max(size::TITLE_MIN))
        .interactive(cx.view.editable());
    let response = ui.add(edit).accessible_name(words::text("window-title"));
    panes::starts(ui, Pane::Header, response.id);
    cleaning::text_left(cx, &response, &mut draft.title, &words::text("window-title"));
    keys::enter_goes_on(ui, &response);
    if response.has_focus() {
        ui.painter().hline(
            response.rect.x_range(),
            response.rect.bottom() + size::RING,
            (size::RING, cx.t.accent),
        );
    } else if response.hovered() && cx.view.editable() {
        ui.painter().hline(
            response.rect.x_range(),
            response.rect.bottom() + size::RING,
            (size::LINE, cx.t.outline),
        );
    }
}

/// Whether what is shown is saved.
fn saved(cx: &Cx<'_>) -> Option<(Tone, String)> {
    Some(match cx.view.saved {
        Saved::Nothing => return None,
        Saved::At(at) => (
            Tone::Plain,
            words::text_with("window-kept-at", &[("time", words::moment(at, cx.view.now).into())]),
        ),
        Saved::Soon => (Tone::Plain, words::text("window-kept-soon")),
        Saved::Fault(fault) => (Tone::Danger, words::not_saved(fault)),
        Saved::InFile => (Tone::Plain, words::text("window-is-saved")),
        Saved::NotInFile => (Tone::Plain, words::text("window-is-not-saved")),
    })
}

/// The button that sends, named after where it goes.
pub(super) fn send_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let destination = cx.view.destination.as_ref().map(|to| &to.environment);
    let label = match destination {
        Some(environment) => words::text_with(
            "window-send-to",
            &[("environment", words::environment(environment).into())],
        ),
        None => words::text("window-send"),
    };
    let weight =
        if destination.is_some_and(looks::is_live) { Weight::Danger } else { Weight::Primary };
    let why = words::text(if cx.view.busy { "window-send-busy" } else { "window-send-not-now" });
    if Press::new(weight, &label)
        .icon(ICON_SEND)
        .live(cx.view.progress.can.send, why)
        .show(ui, &cx.t)
        .clicked()
    {
        cx.say(Intent::Send);
    }
}

/// Where the case goes, and what else has to be said in a line; `saved` where there was no room for it above.
fn destination_ui(ui: &mut Ui, cx: &mut Cx<'_>, saved: Option<(Tone, String)>) {
    let mut meta = Vec::new();
    let change = if let Some(to) = &cx.view.destination {
        badge_ui(ui, cx, &to.environment);
        meta.extend(validity(to));
        words::text("window-change-destination")
    } else {
        meta.push((Tone::Plain, words::text("window-no-destination")));
        words::text("window-connect")
    };
    if !cx.view.filled_by.is_empty() {
        meta.push((
            Tone::Plain,
            words::text_with(
                "window-filled-by",
                &[("name", words::shown(cx.view.filled_by).into())],
            ),
        ));
    }
    meta.extend(step::header_words(cx));
    if let Some(keeping) = cx.view.keeping {
        meta.push((Tone::Plain, words::keeping(keeping)));
    }
    for (tone, text) in meta.into_iter().chain(saved) {
        let color = cx.t.ink(tone);
        ui.add(Label::new(RichText::new(text).size(size::HINT).color(color)).extend());
        ui.add_space(size::WITHIN);
    }
    step::language_ui(ui, cx);
    keep_ui(ui, cx);
    let link = ui.add_enabled(!cx.view.busy, parts::link(&cx.t, &change));
    if link.on_disabled_hover_text(words::text("window-send-busy")).clicked() {
        cx.say(Intent::ShowConnect);
    }
}

/// What would have cases kept, where they are not.
fn keep_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (id, intent) = match cx.view.cases.safe {
        Some(SafeState::Unmade(_)) => ("window-passphrase-keep", Intent::AskPassphrase),
        Some(SafeState::Locked { .. }) => ("window-lock-open", Intent::OpenSafe),
        Some(SafeState::Refused(_)) if !cx.view.cases.busy => {
            ("window-keep-again", Intent::OpenSafe)
        }
        _ => return,
    };
    if ui.add(parts::link(&cx.t, &words::text(id))).clicked() {
        cx.say(intent);
    }
    ui.add_space(size::WITHIN);
}

/// The environment, always visible.
pub(super) fn badge_ui(ui: &mut Ui, cx: &Cx<'_>, environment: &Environment) {
    let (t, word) = (&cx.t, words::environment(environment));
    match environment {
        Environment::Live => parts::pill(ui, t.danger, None, t.on_danger, None, &word),
        Environment::Sandbox | Environment::Test => {
            parts::pill(ui, t.surface, Some(t.warning), t.warning, None, &word)
        }
        Environment::Practice(_) | Environment::Custom(_) => {
            parts::pill(ui, t.surface, Some(t.outline), t.muted, None, &word)
        }
    };
}

fn validity(to: &Destination) -> Option<(Tone, String)> {
    let whole = |id, count: i64| words::text_with(id, &[("count", count.into())]);
    let minutes = match to.validity {
        Validity::Unsaid => return None,
        Validity::Ended => return Some((Tone::Danger, words::text("window-token-ended"))),
        Validity::Minutes(minutes) => minutes,
    };
    Some(match minutes {
        ..=10 => (Tone::Warning, whole("window-token-minutes", minutes)),
        11..=119 => (Tone::Plain, whole("window-token-minutes", minutes)),
        120..=2_879 => (Tone::Plain, whole("window-token-hours", minutes / 60)),
        _ => (Tone::Plain, whole("window-token-days", minutes / 1_440)),
    })
}

/// What is not about one field: one sentence each, to be dismissed.
pub(super) fn banners_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    for (at, banner) in cx.view.banners.iter().enumerate() {
        let t = cx.t;
        Frame::new()
            .fill(t.soft(banner.tone))
            .inner_margin(inset(size::GROUP, size::BAR_PAD))
            .show(ui, |ui| {
                ui.allocate_ui_with_layout(
                    vec2(ui.available_width(), size::CONTROL),
                    Layout::right_to_left(Align::Center),
                    |ui| {
                        if Press::icon_only(ICON_CLOSE, words::text("window-dismiss"))
                            .show(ui, &t)
                            .clicked()
                        {
                            cx.say(Intent::DismissBanner(at));
                        }
                        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                            parts::icon(
                                ui,
                                parts::tone_icon(banner.tone),
                                size::ICON,
                                t.ink(banner.tone),
                            );
                            let response = ui.add(
                                Label::new(RichText::new(&banner.sentence).color(t.text)).wrap(),
                            );
                            parts::announce(ui, response.id);
                        });
                    },
                );
            });
    }
}
