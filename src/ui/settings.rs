//! The settings for all cases: theme, language and size, when the window locks, how long an
//! untouched draft keeps its documents, and the hosts documents may go to besides S3.
//!
//! Does not depend on their storage or on their effects.

use egui::{Id, Label, Response, ScrollArea, ThemePreference, Ui};

use crate::domain::link;
use crate::domain::settings::Setting;
use crate::engine::message::VaultState;
use crate::words::{self, Language};

use super::context::ViewContext;
use super::drop_down::drop_down_ui;
use super::intent::{Intent, WindowIntent};
use super::theme::fonts::{FontSource, strong};
use super::theme::{Appearance, Contrast, Tone, size};
use super::view::Page;
use super::widgets::{self, BoxLook, Press, Weight};
use super::{dialog, trailing_row, zoom};

/// Minutes until the window locks; 0 is never.
const LOCK_AFTER: [u16; 4] = [0, 5, 10, 30];
/// Days until the documents of an untouched draft are deleted.
const KEEP_DAYS: [u16; 4] = [7, 30, 90, 365];
/// Visible lines of the box for hosts.
const HOST_LINES: usize = 2;
/// Placeholder of the box for hosts.
const HOST_EXAMPLE: &str = "files.example.com";

/// Shows the settings.
pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let title = widgets::title(ui, &words::text("action-settings"));
    widgets::announce(ui, title.id);
    let height = dialog::height_left(ui).min(ui.ctx().content_rect().height() * size::DIALOG_SHARE);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        // Leaves room for the scroll bar.
        ui.set_width(ui.available_width() - size::FIELD);
        widgets::grid(
            ui,
            2,
            [
                theme_ui as fn(&mut Ui, &mut ViewContext<'_>),
                language_ui,
                zoom_ui,
                font_ui,
                contrast_ui,
            ],
            |ui, setting| setting(ui, context),
        );
        // Shown only if they can be kept.
        if matches!(context.view.library.vault, Some(VaultState::Open { is_newer: false, .. })) {
            ui.add_space(size::LABEL);
            widgets::grid(
                ui,
                2,
                [lock_ui as fn(&mut Ui, &mut ViewContext<'_>), keep_days_ui],
                |ui, setting| setting(ui, context),
            );
        }
        ui.add_space(size::LABEL);
        templates_ui(ui, context);
        ui.add_space(size::FIELD);
        hosts_ui(ui, context);
    });
    ui.add_space(size::LABEL);
    if trailing_row::close_ui(ui, &context.t) {
        context.screen.overlay = None;
    }
}

fn theme_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    const THEMES: [(&str, ThemePreference, &str); 3] = [
        ("system", ThemePreference::System, "setting-theme-system"),
        ("light", ThemePreference::Light, "setting-theme-light"),
        ("dark", ThemePreference::Dark, "setting-theme-dark"),
    ];
    let now = context.view.appearance;
    if let Some(theme) = choice_ui(ui, "setting-theme", "theme", &THEMES, now.theme) {
        context.say(Intent::Window(WindowIntent::UseAppearance(Appearance { theme, ..now })));
    }
}

fn contrast_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    const CONTRASTS: [(&str, Option<Contrast>, &str); 3] = [
        ("system", None, "setting-contrast-system"),
        ("normal", Some(Contrast::Normal), "setting-contrast-normal"),
        ("high", Some(Contrast::High), "setting-contrast-high"),
    ];
    let now = context.view.appearance;
    if let Some(contrast) = choice_ui(ui, "setting-contrast", "contrast", &CONTRASTS, now.contrast)
    {
        context.say(Intent::Window(WindowIntent::UseAppearance(Appearance { contrast, ..now })));
    }
}

fn font_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    const FONTS: [(&str, FontSource, &str); 2] = [
        ("bundled", FontSource::Bundled, "setting-font-bundled"),
        ("system", FontSource::System, "setting-font-system"),
    ];
    let now = context.view.appearance;
    if let Some(font) = choice_ui(ui, "setting-font", "font", &FONTS, now.font) {
        context.say(Intent::Window(WindowIntent::UseAppearance(Appearance { font, ..now })));
    }
}

/// Shows a setting with a list of values, each with its key and its message id; returns the value
/// that was picked.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    label: &str,
    salt: &str,
    values: &[(&str, T, &str)],
    now: T,
) -> Option<T> {
    let current = values.iter().find(|(_, value, _)| *value == now).map_or("", |(key, ..)| *key);
    let choices = values.iter().map(|(key, _, id)| (*key, words::text(id)));
    let picked =
        labelled_ui(ui, label, |ui| drop_down_ui(ui, salt, size::SETTING, current, choices, true));
    let found = values.iter().find(|(key, ..)| picked.as_deref() == Some(*key));
    found.map(|(_, value, _)| *value)
}

fn language_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    const SYSTEM: &str = "system";
    let current = words::chosen_language().map_or(SYSTEM, Language::tag);
    let system = (SYSTEM, words::text("setting-language-system"));
    let languages = Language::ALL.map(|language| (language.tag(), language.own_name()));
    let picked = labelled_ui(ui, "setting-language", |ui| {
        let choices = std::iter::once(system).chain(languages);
        drop_down_ui(ui, "language", size::SETTING, current, choices, true)
    });
    if let Some(tag) = picked {
        context.say(Intent::Window(WindowIntent::UseLanguage(Language::from_tag(&tag))));
    }
}

fn zoom_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    if let Some(percent) = labelled_number_ui(
        ui,
        "setting-zoom",
        zoom::percent(ui),
        &zoom::STEPS,
        "setting-zoom-percent",
        None,
    ) {
        context.say(Intent::Window(WindowIntent::Zoom(percent)));
    }
}

fn lock_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let has_passphrase =
        matches!(context.view.library.vault, Some(VaultState::Open { has_passphrase: true, .. }));
    // Without a passphrase the window does not lock, whatever is set.
    let minutes = if has_passphrase { context.view.settings.lock_after } else { 0 };
    let why = (!has_passphrase).then(|| words::text("window-lock-needs-passphrase"));
    if let Some(minutes) = labelled_number_ui(
        ui,
        "window-lock-after",
        minutes,
        &LOCK_AFTER,
        "window-lock-after-minutes",
        why,
    ) {
        context.say(Intent::Set(Setting::LockAfter(minutes)));
    }
}

fn keep_days_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let days = context.view.settings.keep_days;
    if let Some(days) =
        labelled_number_ui(ui, "window-keep-days", days, &KEEP_DAYS, "window-keep-days-count", None)
    {
        context.say(Intent::Set(Setting::KeepDays(days)));
    }
}

/// Shows the link to the forms of companies and people.
fn templates_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    ui.label(strong(words::text("setting-templates")));
    widgets::hint(ui, &context.t, &words::text("setting-templates-hint"));
    if Press::new(Weight::Secondary, words::text("setting-templates-edit"))
        .show(ui, &context.t)
        .clicked()
    {
        context.screen.overlay = None;
        context.say(Intent::ShowPage(Page::Templates));
    }
}

/// Shows the box for the hosts that documents may go to besides S3. They are taken when the box is
/// left, if each line is a valid host.
fn hosts_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    let name = words::text("setting-hosts");
    ui.label(strong(&name));
    widgets::hint(ui, &t, &words::text("setting-hosts-hint"));
    let mut typed = context
        .screen
        .dialogs
        .hosts
        .take()
        .unwrap_or_else(|| context.view.settings.upload_hosts.join("\n"));
    let read = read_hosts(&typed);
    let look = BoxLook {
        lines: HOST_LINES,
        wrong: read.is_err(),
        placeholder: HOST_EXAMPLE,
        ..BoxLook::default()
    };
    let response =
        widgets::text_box(ui, &t, Id::unique("upload-hosts"), &mut typed, f32::INFINITY, look);
    let (is_left, is_in) = (response.lost_focus(), response.has_focus());
    response.accessible_name(name);
    match read {
        Err(wrong) => {
            let note = widgets::note(
                ui,
                &t,
                Tone::Danger,
                &words::text_with(
                    "setting-hosts-wrong",
                    &[("host", words::shown_name(&wrong).into())],
                ),
            );
            widgets::announce(ui, note.id);
            context.screen.dialogs.hosts = Some(typed);
        }
        Ok(hosts) if is_left && hosts != context.view.settings.upload_hosts => {
            context.say(Intent::Set(Setting::UploadHosts(hosts)));
        }
        Ok(_) if is_in => context.screen.dialogs.hosts = Some(typed),
        Ok(_) => {}
    }
}

/// Reads the hosts, one on each line; returns the first invalid line as an error.
fn read_hosts(typed: &str) -> Result<Vec<String>, String> {
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut hosts: Vec<String> = Vec::new();
    for line in lines {
        let host =
            link::upload_host(line).filter(|_| hosts.len() < link::MAX_UPLOAD_HOSTS).ok_or(line)?;
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    Ok(hosts)
}

/// Shows a label with its control below.
fn labelled_ui<T>(ui: &mut Ui, id: &str, control: impl FnOnce(&mut Ui) -> (Response, T)) -> T {
    let name = words::text(id);
    ui.add(Label::new(strong(&name)).wrap());
    let (response, value) = control(ui);
    response.accessible_name(name);
    value
}

fn labelled_number_ui(
    ui: &mut Ui,
    id: &str,
    now: u16,
    choices: &[u16],
    words: &str,
    why_not: Option<String>,
) -> Option<u16> {
    let name = words::text(id);
    ui.add(Label::new(strong(&name)).wrap());
    number_ui(ui, &name, now, choices, words, why_not)
}

/// Shows the setting of when the window locks, for the dialog of the passphrase.
pub(super) fn lock_after_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let name = words::text("window-lock-after");
    ui.label(strong(&name));
    if let Some(minutes) = number_ui(
        ui,
        &name,
        context.view.settings.lock_after,
        &LOCK_AFTER,
        "window-lock-after-minutes",
        None,
    ) {
        context.say(Intent::Set(Setting::LockAfter(minutes)));
    }
    widgets::hint(ui, &context.t, &words::text("window-lock-after-hint"));
}

/// Shows a drop-down of numbers, labelled by the message `id`; returns the number that was picked.
/// `why_not` disables it.
fn number_ui(
    ui: &mut Ui,
    name: &str,
    now: u16,
    choices: &[u16],
    id: &str,
    why_not: Option<String>,
) -> Option<u16> {
    // A number that was set by hand is a choice as well.
    let own = (!choices.contains(&now)).then_some(now);
    let choices: Vec<u16> = choices.iter().copied().chain(own).collect();
    let texts: Vec<String> = choices.iter().map(u16::to_string).collect();
    let labels = choices.iter().map(|number| words::text_with(id, &[("count", (*number).into())]));
    let shown = texts.iter().map(String::as_str).zip(labels);
    let (response, picked) = drop_down_ui(
        ui,
        (id, ui.layer_id()),
        size::SETTING,
        &now.to_string(),
        shown,
        why_not.is_none(),
    );
    let response = response.accessible_name(name);
    if let Some(why) = why_not {
        widgets::describe(ui, response.id, &why);
        response.on_disabled_hover_text(why);
    }
    picked?.parse().ok()
}
