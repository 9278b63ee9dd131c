//! The files that are selected in the tray, and what is done to all of them.
//!
//! Knows nothing of how a row is drawn.

use egui::Modifiers;

use super::super::context::ViewContext;
use super::super::intent::{DocumentEdit, EditIntent, Intent, TrayIntent};
use super::super::view::{TrayFile, TrayId};

/// Forgets selected files that do not wait any more.
pub(super) fn forget_gone(context: &mut ViewContext<'_>) {
    let pane = &mut context.screen.case.tray;
    if !pane.selected.is_empty() {
        let files = context.view.documents.tray;
        pane.selected.retain(|id| files.iter().any(|file| file.id == *id));
    }
}

/// Returns the selected files, in the order of the tray.
pub(super) fn selected<'v>(context: &ViewContext<'v>) -> Vec<&'v TrayFile> {
    let selected = &context.screen.case.tray.selected;
    context.view.documents.tray.iter().filter(|file| selected.contains(&file.id)).collect()
}

/// Selects a file: alone, with Ctrl besides the others or not any more, with Shift all from the
/// last one.
pub(super) fn select(context: &mut ViewContext<'_>, id: TrayId, modifiers: Modifiers) {
    let files = context.view.documents.tray;
    let pane = &mut context.screen.case.tray;
    let position = |id: TrayId| files.iter().position(|file| file.id == id);
    let range = pane.anchor.and_then(position).zip(position(id)).filter(|_| modifiers.shift);
    if let Some((from, to)) = range {
        let range = from.min(to)..=from.max(to);
        pane.selected = files[range].iter().map(|file| file.id).collect();
        return;
    }
    pane.anchor = Some(id);
    if !modifiers.command {
        pane.selected = [id].into();
    } else if !pane.selected.remove(&id) {
        pane.selected.insert(id);
    }
}

/// Selects every file.
pub(super) fn select_all(context: &mut ViewContext<'_>) {
    context.screen.case.tray.selected =
        context.view.documents.tray.iter().map(|file| file.id).collect();
}

/// Returns the files that an action on a file concerns: all that are selected with it.
pub(super) fn concerned(context: &ViewContext<'_>, id: TrayId) -> Vec<TrayId> {
    let selected = &context.screen.case.tray.selected;
    if selected.contains(&id) && selected.len() > 1 {
        self::selected(context).into_iter().map(|file| file.id).collect()
    } else {
        vec![id]
    }
}

/// Puts the selected files into their proposed slots, as far as they have one.
pub(super) fn place(context: &mut ViewContext<'_>) {
    let proposed = selected(context).into_iter().filter(|file| file.proposal.is_some());
    let files: Vec<TrayId> = proposed.map(|file| file.id).collect();
    for file in files {
        context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Accept(file))));
    }
}

/// Leaves the selected files out.
pub(super) fn leave_out(context: &mut ViewContext<'_>) {
    let files: Vec<TrayId> = selected(context).into_iter().map(|file| file.id).collect();
    for file in files {
        context.say(Intent::Tray(TrayIntent::LeaveOut(file)));
    }
}

/// Gives the keyboard to the file after those that leave the tray, else to the one before.
pub(super) fn go_on(context: &mut ViewContext<'_>, at: usize, leaving: &[TrayId]) {
    let files = context.view.documents.tray;
    let stays = |file: &&TrayFile| !leaving.contains(&file.id);
    let next = files[at..].iter().find(stays).or_else(|| files[..at].iter().rev().find(stays));
    context.screen.keyboard.tray_file = next.map(|file| file.id);
}
