//! A small file chooser for systems that have none: a path to be typed or pasted, and the folder it
//! is in.
//!
//! Does not depend on how a folder is read, or what the file is for.

use std::path::Path;

use egui::{Button, Checkbox, Id, Label, RichText, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_ARROW_UPWARD, ICON_DESCRIPTION, ICON_FOLDER_OPEN};

use crate::domain::form::endings;
use crate::domain::hidden::Hidden;
use crate::words;

use super::context::ViewContext;
use super::intent::{ChooserIntent, Intent};
use super::theme::{Tone, size};
use super::view::{Chooser, Entry};
use super::widgets::{self, BoxLook, Press, Weight};
use super::{dialog, trailing_row};

/// Shows the dialog.
pub(super) fn file_chooser_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let Some(chooser) = context.view.prompts.chooser else { return };
    widgets::title(
        ui,
        &words::text(if chooser.saves {
            "window-chooser-title-save"
        } else {
            "window-chooser-title-open"
        }),
    );
    let entered = dialog::body_ui(ui, |ui| body_ui(ui, context, chooser));
    let pressed = trailing_row::buttons_ui(ui, "chooser", |ui| {
        dialog::not_now_ui(ui, context);
        let (weight, id) = match (&chooser.replaces, chooser.saves) {
            (Some(_), _) => (Weight::Danger, "window-chooser-replace"),
            (None, true) => (Weight::Primary, "window-chooser-save"),
            (None, false) => (Weight::Primary, "window-chooser-open"),
        };
        Press::new(weight, words::text(id)).show(ui, &context.t).clicked()
    });
    if pressed || entered {
        context.say(Intent::Chooser(ChooserIntent::Take(Hidden(
            context.screen.dialogs.chooser.typed.clone(),
        ))));
    }
}

/// Shows the boxes and the list; returns true if Enter was pressed in the box for the path.
fn body_ui(ui: &mut Ui, context: &mut ViewContext<'_>, chooser: &Chooser) -> bool {
    widgets::hint(ui, &context.t, &words::text(chooser.why));
    let entered = path_ui(ui, context);
    if let Some(fault) = chooser.fault {
        let note = widgets::note(ui, &context.t, Tone::Danger, &words::text(fault));
        widgets::announce(ui, note.id);
    }
    folder_ui(ui, context, chooser);
    list_ui(ui, context, chooser);
    if !chooser.endings.is_empty() {
        let all = ui.add(Checkbox::new(
            &mut context.screen.dialogs.chooser.all,
            words::text("window-chooser-all"),
        ));
        widgets::ring(ui, &context.t, &all);
    }
    entered
}

/// Shows the box for the path; returns true if Enter was pressed in it.
fn path_ui(ui: &mut Ui, context: &mut ViewContext<'_>) -> bool {
    let name = words::text("window-chooser-path");
    ui.label(&name);
    let t = context.t;
    let line = widgets::text_box(
        ui,
        &t,
        Id::unique("chooser-path"),
        &mut context.screen.dialogs.chooser.typed,
        f32::INFINITY,
        BoxLook::default(),
    );
    widgets::keep_own_undo(ui, &line);
    widgets::take_keyboard(ui, &line, &mut context.screen.dialogs.chooser.had_keyboard);
    let entered = widgets::is_entered(ui, &line);
    line.accessible_name(name);
    entered
}

/// Shows the name of the folder, and the button for the folder above.
fn folder_ui(ui: &mut Ui, context: &mut ViewContext<'_>, chooser: &Chooser) {
    let above = chooser.folder.0.parent().map(Path::to_owned);
    ui.horizontal(|ui| {
        let press = Press::icon_only(ICON_ARROW_UPWARD, words::text("window-chooser-up"))
            .live(above.is_some(), words::text("window-chooser-top"));
        if press.show(ui, &context.t).clicked()
            && let Some(above) = above
        {
            context.say(Intent::Chooser(ChooserIntent::Enter(Hidden(above))));
        }
        let folder = words::shown(&chooser.folder.0.to_string_lossy());
        let cut = widgets::middle_cut(ui, &folder, size::BODY, ui.available_width());
        let label = ui.add(Label::new(cut).extend()).on_hover_text(&folder);
        widgets::set_full_text(ui, label.id, &folder);
        widgets::announce(ui, label.id);
    });
}

fn list_ui(ui: &mut Ui, context: &mut ViewContext<'_>, chooser: &Chooser) {
    // Leaves room for the check box below; the title is not part of this area.
    let height =
        (dialog::height_left(ui) - 2.0 * size::CONTROL).clamp(3.0 * size::CONTROL, size::LIST);
    let Some(entries) = &chooser.entries else {
        widgets::hint(ui, &context.t, &words::text("window-chooser-reading"));
        return;
    };
    let all = context.screen.dialogs.chooser.all;
    let is_shown = |entry: &&Entry| {
        !entry.is_file
            || all
            || chooser.endings.is_empty()
            || takes(&chooser.endings, &entry.name.0)
    };
    let shown: Vec<&Entry> = entries.iter().filter(is_shown).collect();
    if shown.is_empty() || chooser.is_cut {
        widgets::hint(
            ui,
            &context.t,
            &words::text(if chooser.is_cut {
                "window-chooser-cut"
            } else {
                "window-chooser-empty"
            }),
        );
    }
    ScrollArea::vertical()
        .id_salt("folder")
        .max_height(height)
        .auto_shrink([false, true])
        .show_rows(ui, size::CONTROL, shown.len(), |ui, rows| {
            for entry in shown.get(rows).unwrap_or_default() {
                row_ui(ui, context, entry);
            }
        });
}

fn takes(accept: &[String], name: &str) -> bool {
    let accept: Vec<String> = accept
        .iter()
        .map(|ending| format!(".{}", ending.trim_start_matches('.').to_lowercase()))
        .collect();
    endings::accepts(&accept, name)
}

/// Shows a folder, which is opened by a press, or a file, whose path goes into the box.
fn row_ui(ui: &mut Ui, context: &mut ViewContext<'_>, entry: &Entry) {
    let path = entry.path.0.to_string_lossy();
    let icon = if entry.is_file { ICON_DESCRIPTION } else { ICON_FOLDER_OPEN };
    let name = &entry.name.0;
    let room = ui.available_width() - size::ICON - 2.0 * size::FIELD;
    let words =
        RichText::new(widgets::middle_cut(ui, name, size::BODY, room)).color(context.t.text);
    let is_chosen = entry.is_file && context.screen.dialogs.chooser.typed == *path;
    let button = Button::selectable(
        is_chosen,
        (icon.rich_text().size(size::ICON).color(context.t.muted), words),
    );
    let response = ui.add(button.min_size(vec2(ui.available_width(), size::CONTROL)));
    widgets::ring(ui, &context.t, &response);
    let id = if entry.is_file { "window-chooser-file" } else { "window-chooser-folder" };
    if response.accessible_name(words::text_with(id, &[("name", name.clone().into())])).clicked() {
        if entry.is_file {
            context.screen.dialogs.chooser.typed = path.into_owned();
        } else {
            context.say(Intent::Chooser(ChooserIntent::Enter(entry.path.clone())));
        }
    }
}
