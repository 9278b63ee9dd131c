//! What can be done to a file of the tray, and the keys that do it.
//!
//! Knows nothing of how a row is drawn.

use egui::{Id, Key, Modifiers, Ui};

use super::super::context::ViewContext;
use super::super::intent::{DocumentEdit, EditIntent, Intent, TrayIntent};
use super::super::view::{Offer, TrayFile};
use super::selection;

/// What is done to a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    Place,
    Choose,
    Preview,
    LeaveOut,
    AddOwner,
    Menu,
    /// Selects it besides the others, or not any more.
    Toggle,
    SelectAll,
}

/// The keys that were pressed on a row.
#[derive(Clone, Copy, Default)]
pub(super) struct Pressed {
    pub(super) deed: Option<Deed>,
    /// The number of rows that the keyboard moves by.
    step: i32,
    /// True if the files on the way are selected.
    extends: bool,
}

impl Pressed {
    /// Consumes the keys before the row sees them.
    pub(super) fn read(ui: &Ui, id: Id) -> Self {
        if !ui.memory(|memory| memory.has_focus(id)) {
            return Self::default();
        }
        ui.input_mut(|input| {
            let extends = input.modifiers.shift;
            let with = [
                (Modifiers::COMMAND, Key::Space, Deed::Toggle),
                (Modifiers::COMMAND, Key::A, Deed::SelectAll),
                (Modifiers::SHIFT, Key::F10, Deed::Menu),
            ];
            let with = with.into_iter().find(|(with, key, _)| input.consume_key(*with, *key));
            let mut either = |key| {
                input.consume_key(Modifiers::SHIFT, key) || input.consume_key(Modifiers::NONE, key)
            };
            let step = i32::from(either(Key::ArrowDown)) - i32::from(either(Key::ArrowUp));
            let mut key = |key| input.consume_key(Modifiers::NONE, key);
            let deed = match () {
                () if key(Key::Enter) => Some(Deed::Place),
                () if key(Key::Space) => Some(Deed::Preview),
                () if key(Key::Delete) || key(Key::Backspace) => Some(Deed::LeaveOut),
                () => with.map(|(_, _, deed)| deed),
            };
            Self { deed, step, extends }
        })
    }
}

/// Carries out what was pressed on the row, and moves the keyboard on.
pub(super) fn act(context: &mut ViewContext<'_>, at: usize, deed: Option<Deed>) {
    let (Some(deed), Some(file)) = (deed, context.view.documents.tray.get(at)) else { return };
    let files = selection::concerned(context, file.id);
    let accept = |id| Intent::Edit(EditIntent::Document(DocumentEdit::Accept(id)));
    match deed {
        Deed::Menu => {}
        Deed::Toggle => selection::select(context, file.id, Modifiers::COMMAND),
        Deed::SelectAll => selection::select_all(context),
        Deed::Preview => context.say(Intent::Tray(TrayIntent::Preview(file.id))),
        Deed::Place if files.len() > 1 => {
            selection::go_on(context, at, &files);
            selection::place(context);
        }
        Deed::Place if file.proposal.is_some() => {
            selection::go_on(context, at, &files);
            context.say(accept(file.id));
        }
        Deed::Place | Deed::Choose => {
            if file.problem().is_none() {
                selection::go_on(context, at, &files);
                context.say(Intent::Tray(TrayIntent::AskSlot(file.id)));
            }
        }
        Deed::LeaveOut => {
            selection::go_on(context, at, &files);
            for id in files {
                context.say(Intent::Tray(TrayIntent::LeaveOut(id)));
            }
        }
        Deed::AddOwner => {
            if let Some(offer) = offer_of(context, file) {
                let offers = vec![offer.clone()];
                context.say(Intent::Edit(EditIntent::AddNewcomers(offers)));
            }
        }
    }
}

/// Moves the keyboard and the selection by the keys that were pressed.
pub(super) fn step(context: &mut ViewContext<'_>, file: &TrayFile, pressed: Pressed) {
    let files = context.view.documents.tray;
    let at = files.iter().position(|other| other.id == file.id).unwrap_or_default();
    let to = match pressed.step {
        0 => return,
        1 => files.get(at + 1),
        _ => at.checked_sub(1).and_then(|at| files.get(at)),
    };
    let Some(to) = to else { return };
    context.screen.keyboard.tray_file = Some(to.id);
    if pressed.extends {
        context.screen.case.tray.anchor.get_or_insert(file.id);
        selection::select(context, to.id, Modifiers::SHIFT);
    } else {
        context.screen.case.tray.selected.clear();
        context.screen.case.tray.anchor = Some(to.id);
    }
}

/// Returns the company or person that a file names and the case does not have.
pub(super) fn offer_of<'v>(context: &ViewContext<'v>, file: &TrayFile) -> Option<&'v Offer> {
    context.view.documents.offers.iter().find(|offer| offer.files.contains(&file.id))
}
