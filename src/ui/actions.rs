//! The actions of the keyboard, the palette and the page of shortcuts, in one list.
//!
//! Knows nothing of what follows from an action.

use egui::{Key, KeyboardShortcut, Modifiers, ThemePreference, Ui};

use crate::domain::draft::EntityKind;
use crate::domain::ownership::place::{Mover, Step};
use crate::engine::message::VaultState;

use super::context::ViewContext;
use super::intent::{
    Arrange, CaseIntent, DocumentIntent, EditIntent, Intent, LibraryIntent, SendIntent,
    TemplatesIntent, WindowIntent,
};
use super::screen::{NewRelation, Overlay};
use super::theme::Appearance;
use super::view::{Page, Tab};
use super::{entity, fields, lock, panes, summary, widgets, zoom};

/// An action that can be carried out from any page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Action {
    Palette,
    New,
    Open,
    Save,
    Cases,
    Show(Tab),
    Add(EntityKind),
    /// Moves a row up or down: the one with the keyboard, else the entity that is shown.
    Shift(Step),
    PutUnder,
    Redo,
    Undo,
    Check,
    Connect,
    /// Begins a role of the entity that is shown.
    AddRole,
    /// Goes to the next empty slot.
    ToEmptySlot,
    /// Available on the page before sending only, so that nothing is sent by mistake.
    Send,
    NextPane,
    PreviousPane,
    Larger,
    Smaller,
    Normal,
    Use(ThemePreference),
    Settings,
    Templates,
    Lock,
    Shortcuts,
}

/// An action with its message id and its keys; the first keys are shown in the palette.
pub(super) struct Entry {
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

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// All actions, in the order they are listed. An action with Shift comes before the one with the
/// same keys without it: egui takes the latter's keys as pressed, too.
pub(super) const ALL: [Entry; 33] = [
    entry(Action::Palette, "action-palette", &[keys(CTRL, Key::K)]),
    entry(Action::New, "action-new", &[keys(CTRL, Key::N)]),
    entry(Action::Open, "action-open", &[keys(CTRL, Key::O)]),
    entry(Action::Save, "action-save", &[keys(CTRL, Key::S)]),
    entry(Action::Cases, "action-cases", &[]),
    entry(Action::Show(Tab::Form), "action-answers", &[keys(CTRL, Key::Num1)]),
    entry(Action::Show(Tab::Ownership), "action-ownership", &[keys(CTRL, Key::Num2)]),
    entry(Action::Show(Tab::Documents), "action-documents", &[keys(CTRL, Key::Num3)]),
    entry(Action::Show(Tab::Review), "action-review", &[keys(CTRL, Key::Num4)]),
    entry(Action::Add(EntityKind::Company), "action-add-company", &[keys(CTRL, Key::B)]),
    entry(Action::Add(EntityKind::Individual), "action-add-person", &[keys(CTRL, Key::P)]),
    entry(Action::AddRole, "action-add-role", &[keys(CTRL, Key::R)]),
    entry(Action::ToEmptySlot, "action-empty-slot", &[keys(CTRL, Key::D)]),
    entry(Action::Shift(Step::Up), "action-up", &[keys(Modifiers::ALT, Key::ArrowUp)]),
    entry(Action::Shift(Step::Down), "action-down", &[keys(Modifiers::ALT, Key::ArrowDown)]),
    entry(Action::PutUnder, "action-under", &[keys(CTRL, Key::M)]),
    entry(Action::Redo, "action-redo", &[keys(CTRL_SHIFT, Key::Z), keys(CTRL, Key::Y)]),
    entry(Action::Undo, "action-undo", &[keys(CTRL, Key::Z)]),
    entry(Action::Check, "action-check", &[]),
    entry(Action::Connect, "action-connect", &[keys(CTRL, Key::G)]),
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
    entry(Action::Templates, "action-templates", &[]),
    entry(Action::Lock, "action-lock", &[keys(CTRL, Key::L)]),
    entry(Action::Shortcuts, "action-shortcuts", &[keys(Modifiers::NONE, Key::F1)]),
];

/// Returns the name of an action.
pub(super) fn name(action: Action) -> String {
    ALL.iter()
        .find(|entry| entry.action == action)
        .map(|entry| crate::words::text(entry.words))
        .unwrap_or_default()
}

/// Carries out the actions whose keys were pressed. While a dialog is open only those that concern
/// the whole window are carried out.
pub(super) fn keyboard(ui: &Ui, context: &mut ViewContext<'_>) {
    let locked = lock::is_shown(context.view);
    let blocked =
        locked || context.view.prompts.question.is_some() || context.screen.overlay.is_some();
    for entry in &ALL {
        let always = matches!(
            entry.action,
            Action::Lock | Action::Larger | Action::Smaller | Action::Normal
        ) || (entry.action == Action::Palette
            && context.screen.overlay == Some(Overlay::Palette));
        // Undo goes through the whole case, in whichever box of it the keyboard is. Boxes that do
        // not belong to the case (search, dialogs) keep their own.
        let is_of_box =
            matches!(entry.action, Action::Undo | Action::Redo) && widgets::has_own_undo(ui);
        if (blocked && !always) || is_of_box || !is_live(context, entry.action) {
            continue;
        }
        // Consumed before any text box sees them.
        if entry.keys.iter().any(|keys| ui.input_mut(|input| input.consume_shortcut(keys))) {
            carry_out(ui, context, entry.action);
        }
    }
}

/// Formats the first keys of some actions as this system writes them.
pub(super) fn keys_words(ctx: &egui::Context, actions: &[Action]) -> String {
    let entries = ALL.iter().filter(|entry| actions.contains(&entry.action));
    let first = entries.filter_map(|entry| entry.keys.first());
    first.map(|keys| ctx.format_shortcut(keys)).collect::<Vec<_>>().join(", ")
}

/// Returns true if an action can be carried out now.
pub(super) fn is_live(context: &ViewContext<'_>, action: Action) -> bool {
    let (in_case, in_templates) =
        (context.screen.page == Page::Case, context.screen.page == Page::Templates);
    match action {
        Action::New | Action::Open => context.view.leavable(),
        Action::Cases => in_case,
        Action::Undo | Action::Redo => in_case || in_templates,
        Action::Templates => !in_templates,
        Action::Show(_) => in_case,
        Action::AddRole => {
            in_case && context.view.editable() && context.screen.case.selected.is_some()
        }
        Action::Send => {
            in_case
                && context.screen.case.tab == Tab::Review
                && context.view.sending.progress.can.send
        }
        Action::Add(_) | Action::ToEmptySlot => in_case && context.view.editable(),
        Action::Shift(_) | Action::PutUnder => {
            in_case && context.view.editable() && mover(context).is_some()
        }
        Action::Check => in_case && context.view.sending.progress.can.send,
        Action::Connect => in_case && !context.view.sending.busy,
        Action::Palette
        | Action::Save
        | Action::NextPane
        | Action::PreviousPane
        | Action::Larger
        | Action::Smaller => true,
        Action::Normal | Action::Use(_) | Action::Settings | Action::Shortcuts => true,
        Action::Lock => matches!(context.view.library.vault, Some(VaultState::Open { .. })),
    }
}

/// Carries out an action.
pub(super) fn carry_out(ui: &Ui, context: &mut ViewContext<'_>, action: Action) {
    // These actions leave the page while the box that is typed in still has the keyboard.
    if matches!(
        action,
        Action::Add(_)
            | Action::AddRole
            | Action::ToEmptySlot
            | Action::Show(_)
            | Action::Send
            | Action::New
            | Action::Open
            | Action::Cases
    ) {
        entity::leave_reference(context);
        fields::leave(context);
    }
    match action {
        Action::Palette if context.screen.overlay.is_some() => context.screen.overlay = None,
        Action::Palette => context.screen.open(Overlay::Palette),
        Action::Shortcuts => context.screen.open(Overlay::Shortcuts),
        Action::New => context.say(Intent::Case(CaseIntent::New)),
        Action::Open => context.say(Intent::Case(CaseIntent::Open)),
        Action::Save => context.say(Intent::Case(CaseIntent::Save)),
        Action::Cases => context.say(Intent::ShowPage(Page::Cases)),
        Action::Show(tab) => context.screen.case.tab = tab,
        Action::Add(kind) => context.say(Intent::Edit(EditIntent::AddEntity(kind))),
        Action::Shift(step) => context.intents.extend(
            mover(context)
                .map(|mover| Intent::Edit(EditIntent::Arrange(Arrange::Shift { mover, step }))),
        ),
        Action::PutUnder => context.intents.extend(
            mover(context).map(|mover| Intent::Edit(EditIntent::Arrange(Arrange::AskUnder(mover)))),
        ),
        Action::Redo if context.screen.page == Page::Templates => {
            context.say(Intent::Templates(TemplatesIntent::Redo));
        }
        Action::Undo if context.screen.page == Page::Templates => {
            context.say(Intent::Templates(TemplatesIntent::Undo));
        }
        Action::Redo => context.say(Intent::Edit(EditIntent::Redo)),
        Action::Undo => context.say(Intent::Edit(EditIntent::Undo)),
        Action::Check => summary::check(context),
        Action::Connect => context.say(Intent::Send(SendIntent::ShowConnect)),
        Action::AddRole => {
            context.screen.case.tab = Tab::Form;
            context.screen.case.new_relation =
                NewRelation { wanted: true, ..NewRelation::default() };
        }
        Action::ToEmptySlot => context.say(Intent::Document(DocumentIntent::GoToEmptySlot)),
        Action::Send => context.say(Intent::Send(SendIntent::Send)),
        Action::NextPane => panes::focus_next(ui, false),
        Action::PreviousPane => panes::focus_next(ui, true),
        Action::Larger => {
            step_zoom(ui, context, |now| zoom::STEPS.into_iter().find(|size| *size > now));
        }
        Action::Smaller => {
            step_zoom(ui, context, |now| zoom::STEPS.into_iter().rev().find(|size| *size < now));
        }
        Action::Normal => step_zoom(ui, context, |_| Some(100)),
        Action::Use(theme) => {
            let chosen = Appearance { theme, ..context.view.appearance };
            context.say(Intent::Window(WindowIntent::UseAppearance(chosen)));
        }
        Action::Settings => context.screen.open(Overlay::Settings),
        Action::Templates => context.say(Intent::ShowPage(Page::Templates)),
        Action::Lock => context.say(Intent::Library(LibraryIntent::Lock)),
    }
}

/// Returns the row that has the keyboard, else the entity that is shown.
fn mover(context: &ViewContext<'_>) -> Option<Mover> {
    let shown = context.screen.case.selected.filter(|_| context.screen.case.tab == Tab::Form);
    context.screen.keyboard.line.or_else(|| shown.map(|entity| Mover { entity, relation: None }))
}

fn step_zoom(ui: &Ui, context: &mut ViewContext<'_>, next: impl Fn(u16) -> Option<u16>) {
    if let Some(percent) = next(zoom::percent(ui)) {
        context.say(Intent::Window(WindowIntent::Zoom(percent)));
    }
}
