//! The panes F6 goes through, in reading order, and where the keyboard comes to in each.
//!
//! Must not know: what the panes show.

use egui::{Context, Id, Rect, Ui};

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

/// The widget the keyboard comes to, or where a pane stands, and when that was so.
#[derive(Clone, Copy, Debug)]
struct Seen<T> {
    what: T,
    pass: u64,
}

/// Remembers the first widget of a pane.
pub(super) fn starts(ui: &Ui, pane: Pane, id: Id) {
    keep(ui, pane.id(), id);
}

/// Remembers where a pane stands.
pub(super) fn stands(ui: &Ui, pane: Pane, rect: Rect) {
    keep(ui, pane.id().with("rect"), rect);
}

/// Puts the keyboard on the next pane that is shown, or the one before.
pub(super) fn go(ui: &Ui, backwards: bool) {
    let here = current(ui);
    let count = ALL.len();
    let step = |step: usize| match (here, backwards) {
        (Some(here), false) => (here + step) % count,
        (Some(here), true) => (here + count - step) % count,
        // From nowhere the first thing is what the case is made of, not its title.
        (None, false) => step % count,
        (None, true) => count - step,
    };
    let start = (1..=count).map(step).find_map(|at| kept::<Id>(ui.ctx(), ALL[at].id()));
    if let Some(id) = start {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
}

/// The pane that has the keyboard.
fn current(ui: &Ui) -> Option<usize> {
    let focused = ui.memory(egui::Memory::focused)?;
    if let Some(at) = ALL.iter().position(|pane| kept::<Id>(ui.ctx(), pane.id()) == Some(focused)) {
        return Some(at);
    }
    let at = ui.ctx().read_response(focused)?.rect.center();
    ALL.iter().position(|pane| kept::<Rect>(ui.ctx(), pane.id().with("rect")).is_some_and(|rect| rect.contains(at)))
}

fn keep<T: Clone + Send + Sync + 'static>(ui: &Ui, id: Id, what: T) {
    let pass = ui.ctx().cumulative_pass_nr();
    ui.data_mut(|data| data.insert_temp(id, Seen { what, pass }));
}

/// What was seen in the frame that is shown; what has gone since is nowhere to go.
fn kept<T: Clone + Send + Sync + 'static>(ctx: &Context, id: Id) -> Option<T> {
    let pass = ctx.cumulative_pass_nr();
    let seen = ctx.data(|data| data.get_temp::<Seen<T>>(id));
    seen.filter(|seen| seen.pass + 1 >= pass).map(|seen| seen.what)
}
