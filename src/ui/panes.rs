//! The panes that F6 goes through, in reading order, with the widget that gets the keyboard in
//! each. A widget that gets the keyboard by a key is scrolled into view.
//!
//! Knows nothing of what the panes show.

use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::{Context, Event, Id, Rect, Ui};

/// A pane of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pane {
    Header,
    Outline,
    Page,
    Tray,
    Status,
}

const ALL: [Pane; 5] = [Pane::Header, Pane::Outline, Pane::Page, Pane::Tray, Pane::Status];

impl Pane {
    fn id(self) -> Id {
        Id::unique(("pane", self as u8))
    }
}

/// The first widget or the area of a pane, with the pass in which it was drawn.
#[derive(Clone, Copy, Debug)]
struct Seen<T> {
    what: T,
    pass: u64,
}

/// Records the first widget of a pane.
pub(super) fn mark_start(ui: &Ui, pane: Pane, id: Id) {
    record(ui, pane.id(), id);
}

/// Records the area of a pane.
pub(super) fn mark_area(ui: &Ui, pane: Pane, rect: Rect) {
    record(ui, pane.id().with("rect"), rect);
}

/// Gives the keyboard to the next pane that is shown, or to the previous one.
pub(super) fn focus_next(ui: &Ui, backwards: bool) {
    let here = current(ui);
    let count = ALL.len();
    let step = |step: usize| match (here, backwards) {
        (Some(here), false) => (here + step) % count,
        (Some(here), true) => (here + count - step) % count,
        // Without focus the first pane is the outline, not the title.
        (None, false) => step % count,
        (None, true) => count - step,
    };
    let start = (1..=count).map(step).find_map(|at| recorded::<Id>(ui.ctx(), ALL[at].id()));
    if let Some(id) = start {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// For so many frames after a key was pressed a change of focus counts as caused by it.
const FRAMES: u64 = 2;

/// The widget that had the keyboard, and the last frame in which a key was pressed.
#[derive(Clone, Copy, Debug, Default)]
struct Followed {
    id: Option<Id>,
    frame: u64,
}

/// Scrolls the widget that has just got the keyboard by a key into view, as a screen reader would:
/// egui does not. A widget that was pressed with the pointer is visible and does not move. Called
/// before anything is drawn.
pub(super) fn scroll_to_focus(ui: &Ui) {
    let own = Id::unique("followed");
    let (focused, frame) = (ui.memory(egui::Memory::focused), ui.ctx().cumulative_frame_nr());
    let before: Followed = ui.data(|data| data.get_temp(own)).unwrap_or_default();
    let is_key = ui.input(|input| {
        input.events.iter().any(|event| matches!(event, Event::Key { pressed: true, .. }))
    });
    let now = Followed { id: focused, frame: if is_key { frame } else { before.frame } };
    ui.data_mut(|data| data.insert_temp(own, now));
    let Some(id) =
        focused.filter(|_| focused != before.id && frame.saturating_sub(now.frame) <= FRAMES)
    else {
        return;
    };
    let is_cut =
        ui.ctx().read_response(id).is_some_and(|seen| !seen.interact_rect.contains_rect(seen.rect));
    if is_cut {
        let request = ActionRequest {
            action: Action::ScrollIntoView,
            target_tree: TreeId::ROOT,
            target_node: id.accesskit_id(),
            data: None,
        };
        ui.input_mut(|input| input.events.push(Event::AccessKitActionRequest(request)));
        ui.ctx().request_repaint();
    }
}

/// Returns the pane that has the keyboard, as a position in [`ALL`].
fn current(ui: &Ui) -> Option<usize> {
    let focused = ui.memory(egui::Memory::focused)?;
    if let Some(at) =
        ALL.iter().position(|pane| recorded::<Id>(ui.ctx(), pane.id()) == Some(focused))
    {
        return Some(at);
    }
    let at = ui.ctx().read_response(focused)?.rect.center();
    ALL.iter().position(|pane| {
        recorded::<Rect>(ui.ctx(), pane.id().with("rect")).is_some_and(|rect| rect.contains(at))
    })
}

fn record<T: Clone + Send + Sync + 'static>(ui: &Ui, id: Id, what: T) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(id, Seen { what, pass }));
}

/// Returns what was recorded in the last pass; a pane that is no longer drawn has nothing.
fn recorded<T: Clone + Send + Sync + 'static>(ctx: &Context, id: Id) -> Option<T> {
    let pass = ctx.cumulative_pass_nr();
    let seen = ctx.data(|data| data.get_temp::<Seen<T>>(id));
    seen.filter(|seen| seen.pass + 1 >= pass).map(|seen| seen.what)
}
