//! The list of all actions, with their names, their keys, and other words for them.
//!
//! Knows nothing of when an action is available, or of what it does.

use egui::{Context, Key, KeyboardShortcut, Modifiers, ThemePreference};

use crate::domain::draft::EntityKind;
use crate::domain::ownership::place::Step;
use crate::words;

use super::super::keys;
use super::super::view::Tab;

/// An action that can be carried out from any page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Palette,
    New,
    Open,
    Save,
    Cases,
    Show(Tab),
    Add(EntityKind),
    /// Removes the company or person that is shown.
    Remove,
    /// Moves a row up or down: the one with the keyboard, else the entity that is shown.
    Shift(Step),
    PutUnder,
    Redo,
    Undo,
    Check,
    Connect,
    /// Starts an onboarding without a link.
    Onboard,
    /// Begins a role of the entity that is shown.
    AddRole,
    /// Goes to the next empty slot.
    ToEmptySlot,
    /// Leads to the page before sending; sends on that page only, so that nothing is sent by
    /// mistake.
    Send,
    NextPane,
    PreviousPane,
    Larger,
    Smaller,
    Normal,
    Use(ThemePreference),
    Settings,
    Language,
    Templates,
    Passphrase,
    Lock,
    /// Opens the sample case on a practice server inside this window.
    Practise,
    Shortcuts,
}

/// An action with its message id and its keys; the first keys are shown in the palette. The
/// attribute `also` of the message has other words for it.
#[derive(Debug)]
pub(crate) struct Entry {
    pub action: Action,
    pub words: &'static str,
    pub keys: &'static [KeyboardShortcut],
}

const fn entry(action: Action, words: &'static str, keys: &'static [KeyboardShortcut]) -> Entry {
    Entry { action, words, keys }
}

const fn keys(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

const fn alt(key: Key) -> KeyboardShortcut {
    keys(Modifiers::ALT, key)
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// All actions, in the order they are listed. An action with Shift comes before the one with the
/// same keys without it: egui takes the latter's keys as pressed, too.
pub(crate) const ALL: [Entry; 38] = [
    entry(Action::Palette, "action-palette", &[keys(CTRL, Key::K)]),
    entry(Action::New, "action-new", &[keys(CTRL, Key::N), alt(Key::N)]),
    entry(Action::Open, "action-open", &[keys(CTRL, Key::O)]),
    entry(Action::Save, "action-save", &[keys(CTRL, Key::S)]),
    entry(Action::Cases, "action-cases", &[alt(Key::B)]),
    entry(Action::Show(Tab::Form), "action-answers", &[keys(CTRL, Key::Num1), alt(Key::A)]),
    entry(Action::Show(Tab::Ownership), "action-ownership", &[keys(CTRL, Key::Num2), alt(Key::O)]),
    entry(Action::Show(Tab::Documents), "action-documents", &[keys(CTRL, Key::Num3), alt(Key::D)]),
    entry(Action::Show(Tab::Review), "action-review", &[keys(CTRL, Key::Num4), alt(Key::R)]),
    entry(
        Action::Add(EntityKind::Company),
        "action-add-company",
        &[keys(CTRL, Key::B), alt(Key::C)],
    ),
    entry(
        Action::Add(EntityKind::Individual),
        "action-add-person",
        &[keys(CTRL, Key::P), alt(Key::P)],
    ),
    entry(Action::Remove, "action-remove", &[]),
    entry(Action::AddRole, "action-add-role", &[keys(CTRL, Key::R)]),
    entry(Action::ToEmptySlot, "action-empty-slot", &[keys(CTRL, Key::D)]),
    entry(Action::Shift(Step::Up), "action-up", &[alt(Key::ArrowUp)]),
    entry(Action::Shift(Step::Down), "action-down", &[alt(Key::ArrowDown)]),
    entry(Action::PutUnder, "action-under", &[keys(CTRL, Key::M)]),
    entry(Action::Redo, "action-redo", &[keys(CTRL_SHIFT, Key::Z), keys(CTRL, Key::Y)]),
    entry(Action::Undo, "action-undo", &[keys(CTRL, Key::Z)]),
    entry(Action::Check, "action-check", &[]),
    entry(Action::Connect, "action-connect", &[keys(CTRL, Key::G), alt(Key::L)]),
    entry(Action::Onboard, "action-onboarding", &[]),
    entry(Action::Send, "action-send", &[keys(CTRL, Key::Enter)]),
    entry(Action::PreviousPane, "action-pane-back", &[keys(Modifiers::SHIFT, Key::F6)]),
    entry(Action::NextPane, "action-pane", &[keys(Modifiers::NONE, Key::F6)]),
    entry(Action::Larger, "action-larger", &[keys(CTRL, Key::Plus), keys(CTRL, Key::Equals)]),
    entry(Action::Smaller, "action-smaller", &[keys(CTRL, Key::Minus)]),
    entry(Action::Normal, "action-normal", &[keys(CTRL, Key::Num0)]),
    entry(Action::Use(ThemePreference::Light), "action-light", &[]),
    entry(Action::Use(ThemePreference::Dark), "action-dark", &[]),
    entry(Action::Use(ThemePreference::System), "action-system", &[]),
    entry(Action::Settings, "action-settings", &[keys(CTRL, Key::Comma)]),
    entry(Action::Language, "action-language", &[]),
    entry(Action::Templates, "action-templates", &[]),
    entry(Action::Passphrase, "action-passphrase", &[]),
    entry(Action::Lock, "action-lock", &[keys(CTRL, Key::L)]),
    entry(Action::Practise, "action-practice", &[]),
    entry(Action::Shortcuts, "action-shortcuts", &[keys(Modifiers::NONE, Key::F1)]),
];

impl Entry {
    /// Returns the name of the action.
    pub(crate) fn name(&self) -> String {
        words::text(self.words)
    }

    /// Returns the name, and after it the other words by which the action is found.
    pub(crate) fn searched(&self) -> String {
        format!("{} {}", self.name(), words::text(&format!("{}.also", self.words)))
    }

    /// Returns the keys of the action on this system.
    pub(crate) fn keys(&self, ctx: &Context) -> impl Iterator<Item = &'static KeyboardShortcut> {
        let has_letters = keys::has_alt_letters(ctx);
        self.keys.iter().filter(move |keys| has_letters || !is_letter(**keys))
    }

    /// Returns the letter that does the same with Alt.
    pub(crate) fn letter(&self) -> Option<Key> {
        self.keys.iter().find(|keys| is_letter(**keys)).map(|keys| keys.logical_key)
    }
}

/// Returns true for Alt and a letter.
pub(crate) fn is_letter(keys: KeyboardShortcut) -> bool {
    let is_arrow = matches!(keys.logical_key, Key::ArrowUp | Key::ArrowDown);
    keys.modifiers == Modifiers::ALT && !is_arrow
}

/// Returns the entry of an action.
pub(crate) fn entry_of(action: Action) -> Option<&'static Entry> {
    ALL.iter().find(|entry| entry.action == action)
}
