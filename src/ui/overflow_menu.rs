//! The menu of the header: files, the case as a whole, pages, steps back and forth, the theme.
//!
//! Knows nothing of how an action is carried out.

use egui::containers::menu::MenuButton;
use egui::{Button, Theme, Ui, Vec2, vec2};
use egui_material_icons::icons::ICON_MORE_HORIZ;

use crate::engine::message::VaultState;
use crate::words;

use super::actions::{self, Action};
use super::context::ViewContext;
use super::intent::{CaseIntent, EditIntent, Intent, LibraryIntent, WindowIntent};
use super::theme::{Appearance, size};
use super::widgets;

/// An entry of the menu.
struct Entry {
    words: String,
    /// The action with the same keys.
    keys: Option<Action>,
    /// Why it can't be chosen now; `None` if it can.
    disabled: Option<String>,
    does: Does,
}

/// What follows when an entry is chosen.
enum Does {
    Say(Intent),
    Act(Action),
}

/// Shows the menu's button.
pub(super) fn menu_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let name = words::text("window-more");
    let button = Button::new(ICON_MORE_HORIZ.rich_text().size(size::ICON))
        .frame_when_inactive(false)
        .min_size(Vec2::splat(size::CONTROL));
    let (response, _) = MenuButton::from_button(button).ui(ui, |ui| {
        ui.set_width(size::MENU);
        let groups = [files(context), pages(), steps(ui, context)];
        for (at, group) in groups.into_iter().enumerate() {
            if at > 0 {
                widgets::hairline(ui, &context.t);
            }
            for entry in group {
                entry_ui(ui, context, entry);
            }
        }
    });
    widgets::ring(ui, &context.t, &response);
    response.accessible_name(&name).on_hover_text(name);
}

/// Shows the link that sets up, opens or retries the vault beside the title, if cases are not kept
/// and there is room.
pub(super) fn vault_link_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let Some((id, intent)) = vault_action(context) else { return };
    let words = words::text(id);
    if ui.available_width() < widgets::text_width(ui, &words, size::BODY) + size::LABEL {
        return;
    }
    let link = ui.add(widgets::link(&context.t, &words));
    widgets::ring(ui, &context.t, &link);
    if link.clicked() {
        context.say(intent);
    }
}

/// Returns what can be done about the vault if cases are not kept.
fn vault_action(context: &ViewContext<'_>) -> Option<(&'static str, Intent)> {
    let (id, intent) = match context.view.library.vault {
        Some(VaultState::NotCreated(_)) => ("window-passphrase-keep", LibraryIntent::AskPassphrase),
        Some(VaultState::Locked { .. }) => ("window-lock-open", LibraryIntent::OpenVault),
        Some(VaultState::Unusable(_)) if !context.view.library.busy => {
            ("window-keep-again", LibraryIntent::OpenVault)
        }
        _ => return None,
    };
    Some((id, Intent::Library(intent)))
}

fn entry_ui(ui: &mut Ui, context: &mut ViewContext<'_>, entry: Entry) {
    let keys = entry.keys.map(|action| actions::keys_words(ui.ctx(), &[action]));
    let button = Button::new(&entry.words)
        .shortcut_text(keys.unwrap_or_default())
        .frame_when_inactive(false)
        .min_size(vec2(size::MENU, size::CONTROL));
    let response = ui.add_enabled(entry.disabled.is_none(), button);
    widgets::ring(ui, &context.t, &response);
    let response = response.accessible_name(entry.words);
    if let Some(why) = entry.disabled {
        widgets::describe(ui, response.id, &why);
        response.on_disabled_hover_text(why);
    } else if response.clicked() {
        match entry.does {
            Does::Say(intent) => context.say(intent),
            Does::Act(action) => actions::carry_out(ui, context, action),
        }
        ui.close();
    }
}

/// Returns the entries about files and the case as a whole.
fn files(context: &ViewContext<'_>) -> Vec<Entry> {
    let keeps = context.view.library.keeps;
    let locked = (!context.view.leavable()).then(|| words::text("window-locked"));
    let act = |id, action, disabled| Entry {
        words: words::text(id),
        keys: Some(action),
        disabled,
        does: Does::Act(action),
    };
    // A case that is being sent is not handed over, so that it is not sent twice.
    let save =
        if keeps && context.view.editable() { CaseIntent::AskHandover } else { CaseIntent::Save };
    let mut entries = vec![
        act("window-new", Action::New, locked.clone()),
        act("window-open", Action::Open, locked),
        Entry {
            words: words::text(if keeps { "window-export" } else { "window-save" }),
            keys: Some(Action::Save),
            disabled: None,
            does: Does::Say(Intent::Case(save)),
        },
    ];
    entries.extend(context.view.case.kept.map(|id| Entry {
        words: words::text("window-cases-duplicate"),
        keys: None,
        disabled: None,
        does: Does::Say(Intent::Library(LibraryIntent::Duplicate(id))),
    }));
    entries.extend(vault_action(context).map(|(id, intent)| Entry {
        words: words::text(id),
        keys: None,
        disabled: None,
        does: Does::Say(intent),
    }));
    entries
}

fn pages() -> Vec<Entry> {
    [Action::Templates, Action::Settings, Action::Shortcuts]
        .into_iter()
        .map(|action| Entry {
            words: actions::name(action),
            keys: Some(action),
            disabled: None,
            does: Does::Act(action),
        })
        .collect()
}

/// Returns *Undo*, *Redo* and the other theme.
fn steps(ui: &Ui, context: &ViewContext<'_>) -> Vec<Entry> {
    let steps = context.view.case.steps;
    let step = |id, none: &str, action, live: bool, intent| Entry {
        words: words::text(id),
        keys: Some(action),
        disabled: (!(live && context.view.editable())).then(|| words::text(none)),
        does: Does::Say(Intent::Edit(intent)),
    };
    let (id, theme) = if ui.visuals().dark_mode {
        ("window-theme-light", Theme::Light)
    } else {
        ("window-theme-dark", Theme::Dark)
    };
    let chosen = Appearance { theme: theme.into(), ..context.view.appearance };
    vec![
        step("window-undo", "window-undo-none", Action::Undo, steps.can_undo, EditIntent::Undo),
        step("window-redo", "window-redo-none", Action::Redo, steps.can_redo, EditIntent::Redo),
        Entry {
            words: words::text(id),
            keys: None,
            disabled: None,
            does: Does::Say(Intent::Window(WindowIntent::UseAppearance(chosen))),
        },
    ]
}
