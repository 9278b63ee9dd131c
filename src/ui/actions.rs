//! The actions of the keyboard, the palette and the page of shortcuts: when they are available, and
//! the intents that they cause.
//!
//! Knows nothing of what follows from an intent.

mod entries;

use egui::{Event, Response, Ui};

use crate::domain::ownership::place::Mover;
use crate::engine::message::VaultState;

use super::context::ViewContext;
use super::intent::{
    Arrange, CaseIntent, DocumentIntent, EditIntent, Intent, LibraryIntent, SendIntent,
    SessionIntent, TemplatesIntent, WindowIntent,
};
use super::screen::{NewRelation, Overlay};
use super::theme::Appearance;
use super::view::{Page, Practice, Tab};
use super::{entity, fields, keys, lock, panes, review, summary, widgets, zoom};

pub(super) use entries::{ALL, Action, Entry};
use entries::{entry_of, is_letter};

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
        let pressed =
            entry.keys(ui.ctx()).find(|keys| ui.input_mut(|input| input.consume_shortcut(keys)));
        if let Some(keys) = pressed {
            if is_letter(*keys) {
                // Some systems type the letter as well.
                ui.input_mut(|input| {
                    input.events.retain(|event| !matches!(event, Event::Text(_)));
                });
            }
            carry_out(ui, context, entry.action);
        }
    }
}

/// Returns the name of an action.
pub(super) fn name(action: Action) -> String {
    entry_of(action).map(Entry::name).unwrap_or_default()
}

/// Shows the letter of an action over its button while Alt is held, if the action is available.
pub(super) fn letter_ui(ui: &Ui, context: &ViewContext<'_>, action: Action, button: &Response) {
    let is_free = context.view.prompts.question.is_none() && context.screen.overlay.is_none();
    if let Some(letter) = entry_of(action).and_then(Entry::letter)
        && is_free
        && is_live(context, action)
    {
        keys::letter_ui(ui, &context.t, letter, button);
    }
}

/// Formats the first keys of some actions as this system writes them.
pub(super) fn keys_words(ctx: &egui::Context, actions: &[Action]) -> String {
    let entries = ALL.iter().filter(|entry| actions.contains(&entry.action));
    let first = entries.filter_map(|entry| entry.keys(ctx).next());
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
        Action::Send => in_case && context.view.sending.progress.can.send,
        Action::Add(_) | Action::ToEmptySlot => in_case && context.view.editable(),
        Action::Shift(_) | Action::PutUnder => {
            in_case && context.view.editable() && mover(context).is_some()
        }
        Action::Check => in_case && context.view.sending.progress.can.send,
        Action::Connect | Action::Onboard => in_case && !context.view.sending.busy,
        Action::Remove => {
            in_case && context.view.editable() && context.screen.case.selected.is_some()
        }
        Action::Practise => {
            context.view.sending.practice == Practice::Offered && context.view.leavable()
        }
        Action::Passphrase => matches!(
            context.view.library.vault,
            Some(VaultState::Open { .. } | VaultState::NotCreated(_))
        ),
        Action::Palette
        | Action::Save
        | Action::NextPane
        | Action::PreviousPane
        | Action::Larger
        | Action::Smaller => true,
        Action::Normal
        | Action::Use(_)
        | Action::Settings
        | Action::Language
        | Action::Shortcuts => true,
        Action::Lock => matches!(context.view.library.vault, Some(VaultState::Open { .. })),
    }
}

/// Carries out an action.
pub(super) fn carry_out(ui: &Ui, context: &mut ViewContext<'_>, action: Action) {
    // These actions leave the page while the box that is typed in still has the keyboard.
    if matches!(
        action,
        Action::Add(_)
            | Action::Remove
            | Action::Practise
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
        Action::Send => review::go_or_send(context),
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
        Action::Settings | Action::Language => context.screen.open(Overlay::Settings),
        Action::Onboard => context.say(Intent::Session(SessionIntent::ShowStart)),
        Action::Practise => context.say(Intent::Case(CaseIntent::Practise)),
        Action::Passphrase => context.say(Intent::Library(LibraryIntent::AskPassphrase)),
        Action::Remove => context.intents.extend(
            context.screen.case.selected.map(|id| Intent::Edit(EditIntent::RemoveEntity(id))),
        ),
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
