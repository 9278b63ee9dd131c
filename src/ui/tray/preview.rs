//! The dialog that shows a file of the tray as large as the window allows, and goes on to the
//! next one.
//!
//! Knows nothing of how it is drawn.

use egui::{CornerRadius, Id, Key, Label, Modifiers, RichText, Sense, Ui, WidgetInfo, vec2};
use egui_material_icons::icons::{ICON_CHEVRON_LEFT, ICON_CHEVRON_RIGHT};

use crate::domain::intake::Sniffed;
use crate::words;

use super::super::context::ViewContext;
use super::super::dialog;
use super::super::intent::{Answer, Intent, PromptIntent, TrayIntent};
use super::super::theme::size;
use super::super::trailing_row::trailing_row_ui;
use super::super::view::{Album, PreviewState, TrayFile, TrayId, file_name};
use super::super::widgets::{self, Press, Weight};
use super::picture;

/// Shows the dialog.
pub(crate) fn paper_ui(ui: &mut Ui, context: &mut ViewContext<'_>, id: TrayId) {
    let files = context.view.documents.tray;
    let Some(at) = files.iter().position(|file| file.id == id) else {
        widgets::hint(ui, &context.t, &words::text("preview-gone"));
        return;
    };
    let file = &files[at];
    let whole = ui.ctx().content_rect().height() * size::VIEWER_SHARE;
    let room = vec2(ui.available_width(), whole.min(dialog::room(ui).y));
    let name = file_name(&file.path);
    widgets::title(ui, &name);
    let pages = pages_of(context, file);
    let page = context.screen.viewing.page.min(pages.saturating_sub(1));
    context.screen.viewing.page = page;
    pages_ui(ui, context, pages);
    let height = (room.y - ui.min_rect().height() - size::CONTROL - size::GROUP).max(size::ROW);
    let (rect, response) = ui.allocate_exact_size(vec2(room.x, height), Sense::hover());
    ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), context.t.sunken);
    let sentence = match picture::picture(ui, context, file, Album::large(page), rect) {
        Some(PreviewState::Shown(texture)) => {
            let fitted = picture::fit(texture.size_vec2(), rect.shrink(size::LABEL));
            picture::paint(ui, texture, fitted);
            response.widget_info(|| {
                WidgetInfo::labeled(egui::Role::Image, true, words::text("preview-page"))
            });
            None
        }
        Some(PreviewState::Failed(why)) => {
            let is_heic = file.facts().is_some_and(|facts| facts.sniffed == Sniffed::Heic);
            Some(words::no_picture(*why, is_heic))
        }
        Some(PreviewState::Drawing) => Some(words::text("preview-drawing")),
        None if file.document().is_none() => Some(no_picture(file)),
        None => Some(words::text("preview-drawing")),
    };
    if let Some(sentence) = sentence {
        let middle = egui::Rect::from_center_size(
            rect.center(),
            vec2(rect.width().min(size::INPUT_MAX), 2.0 * size::ROW),
        );
        let label = Label::new(RichText::new(sentence).color(context.t.muted)).wrap();
        let response = ui.put(middle, label);
        widgets::announce(ui, response.id);
    }
    ui.add_space(size::LABEL);
    foot_ui(ui, context, at);
}

/// Returns why a file that was not read, or is too large to be hashed here, has no picture.
fn no_picture(file: &TrayFile) -> String {
    match (file.problem(), &file.facts) {
        (Some(problem), _) => words::file_problem(problem),
        (None, None) => words::text("tray-looking"),
        (None, Some(_)) => words::text("tray-no-picture"),
    }
}

fn pages_of(context: &ViewContext<'_>, file: &TrayFile) -> usize {
    let sha256 = file.facts().and_then(|facts| facts.sha256);
    let facts = sha256.and_then(|sha256| context.view.documents.album.facts(sha256));
    facts.and_then(|facts| facts.pages).unwrap_or(1)
}

/// Shows the page and the buttons that turn it, if there are several.
fn pages_ui(ui: &mut Ui, context: &mut ViewContext<'_>, pages: usize) {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up) = (pressed(Key::PageDown), pressed(Key::PageUp));
    if pages < 2 {
        return;
    }
    ui.horizontal(|ui| {
        let viewing = &mut context.screen.viewing;
        let no_further = words::text("preview-no-further");
        let before = Press::icon_only(ICON_CHEVRON_LEFT, words::text("preview-page-before"))
            .live(viewing.page > 0, no_further.as_str());
        if before.show(ui, &context.t).clicked() || up {
            viewing.page = viewing.page.saturating_sub(1);
        }
        let after = Press::icon_only(ICON_CHEVRON_RIGHT, words::text("preview-page-after"))
            .live(viewing.page + 1 < pages, no_further);
        if after.show(ui, &context.t).clicked() || down {
            viewing.page = (viewing.page + 1).min(pages - 1);
        }
        let counts = [("page", (viewing.page + 1).into()), ("pages", pages.into())];
        let label = widgets::hint(ui, &context.t, &words::text_with("preview-page-of", &counts));
        widgets::announce(ui, label.id);
    });
}

/// Shows the buttons for the files before and after, and the one that closes the dialog. Space
/// closes it too, as it opened it; the arrow keys turn to other files.
fn foot_ui(ui: &mut Ui, context: &mut ViewContext<'_>, at: usize) {
    let files = context.view.documents.tray;
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (back, on, space) =
        (pressed(Key::ArrowLeft), pressed(Key::ArrowRight), pressed(Key::Space));
    let line = vec2(ui.available_width(), size::CONTROL);
    let mut to = None;
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
        let counts = [("at", (at + 1).into()), ("all", files.len().into())];
        let before = at.checked_sub(1).and_then(|at| files.get(at));
        let after = files.get(at + 1);
        let no_further = words::text("preview-no-further");
        let press = Press::icon_only(ICON_CHEVRON_LEFT, words::text("tray-file-before"))
            .live(before.is_some(), no_further.as_str());
        if press.show(ui, &context.t).clicked() || back {
            to = before;
        }
        widgets::hint(ui, &context.t, &words::text_with("tray-file-of", &counts));
        let press = Press::icon_only(ICON_CHEVRON_RIGHT, words::text("tray-file-after"))
            .live(after.is_some(), no_further);
        if press.show(ui, &context.t).clicked() || on {
            to = after;
        }
    };
    let ((), is_closed) = trailing_row_ui(ui, "paper", line, context, begin, |ui, context| {
        let press = Press::new(Weight::Secondary, words::text("action-close"));
        let response = press.show(ui, &context.t);
        let first = Id::unique("paper-close");
        let was_here = ui.data(|data| data.get_temp::<u64>(first));
        let pass = ui.ctx().cumulative_frame_nr();
        if was_here.is_none_or(|last| last + 2 < pass) {
            response.request_focus();
        }
        ui.data_mut(|data| data.insert_temp(first, pass));
        response.clicked()
    });
    if is_closed || space {
        context.screen.keyboard.tray_file = Some(files[at].id);
        context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
    } else if let Some(file) = to {
        context.say(Intent::Tray(TrayIntent::Preview(file.id)));
    }
}
