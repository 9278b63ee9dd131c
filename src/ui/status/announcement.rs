//! The announcements of a screen reader while documents are sent: each document that was sent or
//! stopped, once, and no percentages. They do not depend on the status being open.
//!
//! Knows nothing of how the status is drawn.

use egui::{Id, Role, Ui};

use crate::domain::draft::Draft;
use crate::domain::progress::{FileProgress, FileState};
use crate::words;

use super::super::context::ViewContext;
use super::super::view::slot_name;
use super::super::widgets;

pub(crate) fn announcement_ui(ui: &Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let files = &context.view.sending.progress.files;
    let known = &mut context.screen.case.status.ended;
    // A new list of documents: their present states are not announced.
    if known.len() == files.len() {
        let mut news = Vec::new();
        for (file, known) in
            files.iter().zip(known.iter_mut()).filter(|(file, known)| ended(file) != known.as_ref())
        {
            *known = ended(file).cloned();
            news.extend(known.is_some().then_some(file));
        }
        let lines: Vec<String> =
            news.into_iter().map(|file| sentence(context, draft, file)).collect();
        if !lines.is_empty() {
            context.screen.case.status.announced = lines.join("\n");
        }
    } else {
        *known = files.iter().map(|file| ended(file).cloned()).collect();
        context.screen.case.status.announced.clear();
    }
    if context.screen.case.status.announced.is_empty() {
        return;
    }
    let id = Id::unique("status-said");
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Label);
        node.set_value(context.screen.case.status.announced.as_str());
    });
    widgets::announce(ui, id);
}

/// Returns the state of a document that was sent or stopped.
fn ended(file: &FileProgress) -> Option<&FileState> {
    let has_ended = matches!(
        file.state,
        FileState::Sent
            | FileState::Held
            | FileState::Missing
            | FileState::Failed { .. }
            | FileState::Paused { .. }
    );
    has_ended.then_some(&file.state)
}

fn sentence(context: &ViewContext<'_>, draft: &Draft, file: &FileProgress) -> String {
    let name = slot_name(context.view.walk(draft), &file.slot);
    words::text_with(
        "status-said",
        &[("name", name.into()), ("state", words::file_state(file).into())],
    )
}
