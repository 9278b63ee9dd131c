//! The header of the case, which never scrolls: title, destination, how long the link is valid, and
//! *Send*.
//!
//! Knows nothing of whether the case is ready; pressing *Send* finds that out.

use egui::{Align, Align2, Frame, Id, Label, Layout, RichText, TextEdit, Ui, vec2};
use egui_material_icons::icons::{
    ICON_ADD, ICON_ARROW_BACK, ICON_FOLDER_OPEN, ICON_SAVE, ICON_SEND,
};

use crate::domain::draft::Draft;
use crate::domain::link::Environment;
use crate::engine::message::VaultState;
use crate::words;

use super::context::ViewContext;
use super::intent::{CaseIntent, Intent, LibraryIntent, SendIntent};
use super::panes::{self, Pane};
use super::theme::{Tone, fonts, size};
use super::trailing_row::trailing_row_ui;
use super::view::{Destination, Page, Saved, Tab, Validity};
use super::widgets::{self, Press, Weight};
use super::{indicators, keys, overflow_menu, step, text_cleaning};

/// Shows the header.
pub(super) fn header_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
        let back = Press::new(Weight::Secondary, words::text("window-cases"))
            .icon(ICON_ARROW_BACK)
            .short(!context.view.library.keeps || widgets::is_tight(ui));
        if back.show(ui, &context.t).clicked() {
            context.say(Intent::ShowPage(Page::Cases));
        }
        let saved_words = saved(context);
        // Shown beside the title if there is room for both, else in the line below. That the case
        // is not saved is always shown beside it.
        let is_beside = saved_words
            .as_ref()
            .is_some_and(|(tone, words)| *tone != Tone::Plain || has_room(ui, &draft.title, words));
        let (beside, below) = if is_beside { (saved_words, None) } else { (None, saved_words) };
        trailing_row_ui(
            ui,
            "title",
            ui.available_size(),
            context,
            |ui, context| title_ui(ui, context, draft),
            |ui, context| {
                let Some((tone, words)) = beside else { return };
                let label = ui.add(
                    Label::new(RichText::new(words).size(size::HINT).color(context.t.ink(tone)))
                        .extend(),
                );
                if tone == Tone::Danger {
                    widgets::announce(ui, label.id);
                }
                ui.add_space(size::WITHIN);
            },
        );
        below
    };
    let (below, ()) = trailing_row_ui(ui, "header", row, context, begin, |ui, context| {
        if widgets::is_tight(ui) {
            overflow_menu::menu_ui(ui, context);
        } else if !context.view.library.keeps {
            case_file_buttons_ui(ui, context);
        }
        let save =
            words::text(if context.view.library.keeps { "window-export" } else { "window-save" });
        if Press::new(Weight::Secondary, save)
            .icon(ICON_SAVE)
            .short(widgets::is_tight(ui))
            .show(ui, &context.t)
            .clicked()
        {
            // A case that is being sent is not handed over, so that it is not sent twice.
            context.say(if context.view.library.keeps && context.view.editable() {
                Intent::Case(CaseIntent::AskHandover)
            } else {
                Intent::Case(CaseIntent::Save)
            });
        }
        // The page before sending has the button at its end.
        if context.screen.case.tab != Tab::Review {
            send_ui(ui, context);
        }
    });
    ui.add_space(-size::WITHIN);
    let row = vec2(ui.available_width(), size::TARGET);
    // A long text about the keyring or the step wraps, so that the links stay inside the window.
    ui.allocate_ui_with_layout(
        row,
        Layout::left_to_right(Align::Center).with_main_wrap(true),
        |ui| {
            ui.spacing_mut().interact_size.y = size::TARGET;
            ui.spacing_mut().item_spacing.y = 0.0;
            destination_ui(ui, context, below);
        },
    );
}

/// Shows *New* and *Open* for case files, where cases are not kept in the vault.
fn case_file_buttons_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let why = words::text("window-locked");
    let new = words::text("window-new");
    if Press::new(Weight::Secondary, new)
        .icon(ICON_ADD)
        .live(context.view.leavable(), &why)
        .show(ui, &context.t)
        .clicked()
    {
        context.say(Intent::Case(CaseIntent::New));
    }
    let open = words::text("window-open");
    if Press::new(Weight::Secondary, &open)
        .icon(ICON_FOLDER_OPEN)
        .live(context.view.leavable(), &why)
        .show(ui, &context.t)
        .clicked()
    {
        context.say(Intent::Case(CaseIntent::Open));
    }
}

/// Returns true if the whole title and a text fit into one line.
fn has_room(ui: &Ui, title: &str, words: &str) -> bool {
    let width = |text: &str, font| {
        ui.painter().layout_no_wrap(text.to_owned(), font, egui::Color32::PLACEHOLDER).size().x
    };
    let title = width(title, fonts::semibold(size::TITLE)) + size::FIELD;
    ui.available_width()
        >= title.max(size::TITLE_MIN) + width(words, fonts::regular(size::HINT)) + size::FIELD
}

fn title_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    let edit = TextEdit::singleline(&mut draft.title)
        .id(Id::unique("case-title"))
        .font(fonts::semibold(size::TITLE))
        .hint_text(fonts::title(words::text("window-title-empty"), size::TITLE))
        .frame(Frame::new())
        .min_size(vec2(0.0, size::CONTROL))
        .align(Align2::LEFT_CENTER)
        .desired_width((ui.available_width() - size::FIELD).max(size::TITLE_MIN))
        .interactive(context.view.editable());
    let response = ui.add(edit).accessible_name(words::text("window-title"));
    panes::mark_start(ui, Pane::Header, response.id);
    text_cleaning::text_left(context, &response, &mut draft.title, &words::text("window-title"));
    keys::enter_goes_on(ui, &response);
    if response.has_focus() {
        ui.painter().hline(
            response.rect.x_range(),
            response.rect.bottom() + size::RING,
            (size::RING, context.t.accent),
        );
    } else if response.hovered() && context.view.editable() {
        ui.painter().hline(
            response.rect.x_range(),
            response.rect.bottom() + size::RING,
            (size::LINE, context.t.outline),
        );
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

/// Shows the button that sends, named after the destination.
pub(super) fn send_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let destination = context.view.sending.destination.as_ref().map(|to| &to.environment);
    let label = match destination {
        Some(environment) => words::text_with(
            "window-send-to",
            &[("environment", words::environment(environment).into())],
        ),
        None => words::text("window-send"),
    };
    let weight =
        if destination.is_some_and(indicators::is_live) { Weight::Danger } else { Weight::Primary };
    let why = words::text(if context.view.sending.busy {
        "window-send-busy"
    } else {
        "window-send-not-now"
    });
    if Press::new(weight, &label)
        .icon(ICON_SEND)
        .live(context.view.sending.progress.can.send, why)
        .show(ui, &context.t)
        .clicked()
    {
        context.say(Intent::Send(SendIntent::Send));
    }
}

/// Shows the destination and what belongs to it; `saved` is given if there was no room for it
/// above.
fn destination_ui(ui: &mut Ui, context: &mut ViewContext<'_>, saved: Option<(Tone, String)>) {
    let mut meta = Vec::new();
    let change = if let Some(to) = &context.view.sending.destination {
        badge_ui(ui, context, &to.environment);
        meta.extend(validity(to));
        words::text("window-change-destination")
    } else {
        meta.push((Tone::Plain, words::text("window-no-destination")));
        words::text("window-connect")
    };
    if !context.view.settings.filled_by.is_empty() {
        meta.push((
            Tone::Plain,
            words::text_with(
                "window-filled-by",
                &[("name", words::shown(&context.view.settings.filled_by).into())],
            ),
        ));
    }
    meta.extend(step::header_words(context));
    if let Some(secret_location) = context.view.sending.secret_location {
        meta.push((Tone::Plain, words::secret_location(secret_location)));
    }
    for (tone, text) in meta.into_iter().chain(saved) {
        let color = context.t.ink(tone);
        ui.add(Label::new(RichText::new(text).size(size::HINT).color(color)).extend());
        ui.add_space(size::WITHIN);
    }
    step::language_ui(ui, context);
    keep_ui(ui, context);
    let link = ui.add_enabled(!context.view.sending.busy, widgets::link(&context.t, &change));
    if link.on_disabled_hover_text(words::text("window-send-busy")).clicked() {
        context.say(Intent::Send(SendIntent::ShowConnect));
    }
}

/// Shows the link that sets up, opens or retries the vault, if cases are not kept.
fn keep_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let (id, intent) = match context.view.library.vault {
        Some(VaultState::NotCreated(_)) => {
            ("window-passphrase-keep", Intent::Library(LibraryIntent::AskPassphrase))
        }
        Some(VaultState::Locked { .. }) => {
            ("window-lock-open", Intent::Library(LibraryIntent::OpenVault))
        }
        Some(VaultState::Unusable(_)) if !context.view.library.busy => {
            ("window-keep-again", Intent::Library(LibraryIntent::OpenVault))
        }
        _ => return,
    };
    if ui.add(widgets::link(&context.t, &words::text(id))).clicked() {
        context.say(intent);
    }
    ui.add_space(size::WITHIN);
}

/// Shows the name of the environment as a badge.
pub(super) fn badge_ui(ui: &mut Ui, context: &ViewContext<'_>, environment: &Environment) {
    let (t, word) = (&context.t, words::environment(environment));
    match environment {
        Environment::Live => widgets::pill(ui, t.danger, None, t.on.danger, None, &word),
        Environment::Sandbox | Environment::Test => {
            widgets::pill(ui, t.surface, Some(t.warning), t.warning, None, &word)
        }
        Environment::Practice(_) | Environment::Custom(_) => {
            widgets::pill(ui, t.surface, Some(t.outline), t.muted, None, &word)
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
