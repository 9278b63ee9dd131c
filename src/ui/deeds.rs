//! What can be done from anywhere: by its keys, or found by its words in the palette. One list for the keyboard, the palette and
//! the page that tells of the keys.
//!
//! Must not know: what follows from any of it.

use egui::{Key, KeyboardShortcut, Modifiers, ThemePreference, Ui};

use crate::domain::draft::EntityKind;
use crate::domain::ownership::place::{Mover, Step};
use crate::engine::message::SafeState;

use super::cx::Cx;
use super::intent::{Arrange, Intent, TemplatesIntent};
use super::screen::{NewRelation, Overlay};
use super::view::{Page, Tab};
use super::{entity, fields, lock, panes, parts, settings, summary};

/// Sizes of text that are stepped through, in percent.
pub(super) const ZOOMS: [u16; 9] = [80, 90, 100, 110, 125, 150, 175, 190, 200];

/// Something that can be done from anywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    Palette,
    New,
    Open,
    Save,
    Cases,
    Show(Tab),
    Add(EntityKind),
    /// One step up or down, of the row that has the keyboard, else of whoever is shown.
    Shift(Step),
    PutUnder,
    Redo,
    Undo,
    Check,
    Connect,
    /// Begins a role of whoever is shown.
    AddRole,
    /// Goes to the next empty slot.
    ToEmptySlot,
    /// On the page before sending alone, so that nothing is sent by a slip.
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

/// A deed, what it is called, and its keys; the first of them is told.
pub(super) struct Entry {
    pub deed: Deed,
    pub words: &'static str,
    pub keys: &'static [KeyboardShortcut],
}

const fn entry(deed: Deed, words: &'static str, keys: &'static [KeyboardShortcut]) -> Entry {
    Entry { deed, words, keys }
}

const fn keys(modifiers: Modifiers, key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(modifiers, key)
}

const CTRL: Modifiers = Modifiers::COMMAND;
const CTRL_SHIFT: Modifiers = Modifiers { shift: true, ..Modifiers::COMMAND };

/// All of them, in the order they are shown. With Shift comes before without: the latter's keys are also pressed then.
pub(super) const ALL: [Entry; 33] = [
    entry(Deed::Palette, "deed-palette", &[keys(CTRL, Key::K)]),
    entry(Deed::New, "deed-new", &[keys(CTRL, Key::N)]),
    entry(Deed::Open, "deed-open", &[keys(CTRL, Key::O)]),
    entry(Deed::Save, "deed-save", &[keys(CTRL, Key::S)]),
    entry(Deed::Cases, "deed-cases", &[]),
    entry(Deed::Show(Tab::Form), "deed-answers", &[keys(CTRL, Key::Num1)]),
    entry(Deed::Show(Tab::Ownership), "deed-ownership", &[keys(CTRL, Key::Num2)]),
    entry(Deed::Show(Tab::Documents), "deed-documents", &[keys(CTRL, Key::Num3)]),
    entry(Deed::Show(Tab::Review), "deed-review", &[keys(CTRL, Key::Num4)]),
    entry(Deed::Add(EntityKind::Company), "deed-add-company", &[keys(CTRL, Key::B)]),
    entry(Deed::Add(EntityKind::Individual), "deed-add-person", &[keys(CTRL, Key::P)]),
    entry(Deed::AddRole, "deed-add-role", &[keys(CTRL, Key::R)]),
    entry(Deed::ToEmptySlot, "deed-empty-slot", &[keys(CTRL, Key::D)]),
    entry(Deed::Shift(Step::Up), "deed-up", &[keys(Modifiers::ALT, Key::ArrowUp)]),
    entry(Deed::Shift(Step::Down), "deed-down", &[keys(Modifiers::ALT, Key::ArrowDown)]),
    entry(Deed::PutUnder, "deed-under", &[keys(CTRL, Key::M)]),
    entry(Deed::Redo, "deed-redo", &[keys(CTRL_SHIFT, Key::Z), keys(CTRL, Key::Y)]),
    entry(Deed::Undo, "deed-undo", &[keys(CTRL, Key::Z)]),
    entry(Deed::Check, "deed-check", &[]),
    entry(Deed::Connect, "deed-connect", &[keys(CTRL, Key::G)]),
    entry(Deed::Send, "deed-send", &[keys(CTRL, Key::Enter)]),
    entry(Deed::PreviousPane, "deed-pane-back", &[keys(Modifiers::SHIFT, Key::F6)]),
    entry(Deed::NextPane, "deed-pane", &[keys(Modifiers::NONE, Key::F6)]),
    entry(Deed::Larger, "deed-larger", &[keys(CTRL, Key::Plus), keys(CTRL, Key::Equals)]),
    entry(Deed::Smaller, "deed-smaller", &[keys(CTRL, Key::Minus)]),
    entry(Deed::Normal, "deed-normal", &[keys(CTRL, Key::Num0)]),
    entry(Deed::Use(ThemePreference::Light), "deed-light", &[]),
    entry(Deed::Use(ThemePreference::Dark), "deed-dark", &[]),
    entry(Deed::Use(ThemePreference::System), "deed-system", &[]),
    entry(Deed::Settings, "deed-settings", &[keys(CTRL, Key::Comma)]),
    entry(Deed::Templates, "deed-templates", &[]),
    entry(Deed::Lock, "deed-lock", &[keys(CTRL, Key::L)]),
    entry(Deed::Shortcuts, "deed-shortcuts", &[keys(Modifiers::NONE, Key::F1)]),
];

/// The words for one.
pub(super) fn name(deed: Deed) -> String {
    ALL.iter()
        .find(|entry| entry.deed == deed)
        .map(|entry| crate::words::text(entry.words))
        .unwrap_or_default()
}

/// Does whatever keys were pressed. While a dialog is open only what concerns the whole window is done.
pub(super) fn keyboard(ui: &Ui, cx: &mut Cx<'_>) {
    let locked = lock::stands_before(cx.view);
    let blocked = locked || cx.view.question.is_some() || cx.screen.overlay.is_some();
    for entry in &ALL {
        let always = matches!(entry.deed, Deed::Lock | Deed::Larger | Deed::Smaller | Deed::Normal)
            || (entry.deed == Deed::Palette && cx.screen.overlay == Some(Overlay::Palette));
        // Ctrl+Z goes through the whole case, whatever box of it has the keyboard. Boxes that are not of the case keep their own.
        let is_boxs = matches!(entry.deed, Deed::Undo | Deed::Redo) && parts::has_own_undo(ui);
        if (blocked && !always) || is_boxs || !is_live(cx, entry.deed) {
            continue;
        }
        // Taken away before any box sees it.
        if entry.keys.iter().any(|keys| ui.input_mut(|input| input.consume_shortcut(keys))) {
            carry_out(ui, cx, entry.deed);
        }
    }
}

/// The keys of these, as this system writes them.
pub(super) fn keys_words(ctx: &egui::Context, deeds: &[Deed]) -> String {
    let entries = ALL.iter().filter(|entry| deeds.contains(&entry.deed));
    let first = entries.filter_map(|entry| entry.keys.first());
    first.map(|keys| ctx.format_shortcut(keys)).collect::<Vec<_>>().join(", ")
}

/// Whether it can be done now.
pub(super) fn is_live(cx: &Cx<'_>, deed: Deed) -> bool {
    let (in_case, in_templates) = (cx.screen.page == Page::Case, cx.screen.page == Page::Templates);
    match deed {
        Deed::New | Deed::Open => cx.view.leavable(),
        Deed::Cases => in_case,
        Deed::Undo | Deed::Redo => in_case || in_templates,
        Deed::Templates => !in_templates,
        Deed::Show(_) => in_case,
        Deed::AddRole => in_case && cx.view.editable() && cx.screen.selected.is_some(),
        Deed::Send => in_case && cx.screen.tab == Tab::Review && cx.view.progress.can.send,
        Deed::Add(_) | Deed::ToEmptySlot => in_case && cx.view.editable(),
        Deed::Shift(_) | Deed::PutUnder => in_case && cx.view.editable() && mover(cx).is_some(),
        Deed::Check => in_case && cx.view.progress.can.send,
        Deed::Connect => in_case && !cx.view.busy,
        Deed::Palette
        | Deed::Save
        | Deed::NextPane
        | Deed::PreviousPane
        | Deed::Larger
        | Deed::Smaller => true,
        Deed::Normal | Deed::Use(_) | Deed::Settings | Deed::Shortcuts => true,
        Deed::Lock => matches!(cx.view.cases.safe, Some(SafeState::Open { .. })),
    }
}

pub(super) fn carry_out(ui: &Ui, cx: &mut Cx<'_>, deed: Deed) {
    // Its keys leave the page without leaving the box that is typed in.
    if matches!(
        deed,
        Deed::Add(_)
            | Deed::AddRole
            | Deed::ToEmptySlot
            | Deed::Show(_)
            | Deed::Send
            | Deed::New
            | Deed::Open
            | Deed::Cases
    ) {
        entity::leave_reference(cx);
        fields::leave(cx);
    }
    match deed {
        Deed::Palette if cx.screen.overlay.is_some() => cx.screen.overlay = None,
        Deed::Palette => cx.screen.open(Overlay::Palette),
        Deed::Shortcuts => cx.screen.open(Overlay::Shortcuts),
        Deed::New => cx.say(Intent::NewCase),
        Deed::Open => cx.say(Intent::OpenCase),
        Deed::Save => cx.say(Intent::SaveCase),
        Deed::Cases => cx.say(Intent::ShowPage(Page::Cases)),
        Deed::Show(tab) => cx.screen.tab = tab,
        Deed::Add(kind) => cx.say(Intent::AddEntity(kind)),
        Deed::Shift(step) => cx
            .intents
            .extend(mover(cx).map(|mover| Intent::Arrange(Arrange::Shift { mover, step }))),
        Deed::PutUnder => {
            cx.intents.extend(mover(cx).map(|mover| Intent::Arrange(Arrange::AskUnder(mover))))
        }
        Deed::Redo if cx.screen.page == Page::Templates => {
            cx.say(Intent::Templates(TemplatesIntent::Redo))
        }
        Deed::Undo if cx.screen.page == Page::Templates => {
            cx.say(Intent::Templates(TemplatesIntent::Undo))
        }
        Deed::Redo => cx.say(Intent::Redo),
        Deed::Undo => cx.say(Intent::Undo),
        Deed::Check => summary::check(cx),
        Deed::Connect => cx.say(Intent::ShowConnect),
        Deed::AddRole => {
            cx.screen.tab = Tab::Form;
            cx.screen.new_relation = NewRelation { wanted: true, ..NewRelation::default() };
        }
        Deed::ToEmptySlot => cx.say(Intent::ToEmptySlot),
        Deed::Send => cx.say(Intent::Send),
        Deed::NextPane => panes::go(ui, false),
        Deed::PreviousPane => panes::go(ui, true),
        Deed::Larger => zoom(ui, cx, |now| ZOOMS.into_iter().find(|size| *size > now)),
        Deed::Smaller => zoom(ui, cx, |now| ZOOMS.into_iter().rev().find(|size| *size < now)),
        Deed::Normal => zoom(ui, cx, |_| Some(100)),
        Deed::Use(theme) => cx.say(Intent::UseTheme(theme)),
        Deed::Settings => cx.screen.open(Overlay::Settings),
        Deed::Templates => cx.say(Intent::ShowPage(Page::Templates)),
        Deed::Lock => cx.say(Intent::Lock),
    }
}

/// Whose row has the keyboard, else who is shown.
fn mover(cx: &Cx<'_>) -> Option<Mover> {
    let shown = cx.screen.selected.filter(|_| cx.screen.tab == Tab::Form);
    cx.screen.line.or_else(|| shown.map(|entity| Mover { entity, relation: None }))
}

fn zoom(ui: &Ui, cx: &mut Cx<'_>, next: impl Fn(u16) -> Option<u16>) {
    if let Some(percent) = next(settings::zoom_of(ui)) {
        cx.say(Intent::Zoom(percent));
    }
}
