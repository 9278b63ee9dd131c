//! The toast: what was just done, above the bar at the right, with Undo.
//!
//! Knows nothing of how long it is shown; it stays while it is under the pointer or has the
//! keyboard.

use egui::{Align2, Area, Frame, Id, Label, Order, RichText, Stroke, Ui, vec2};
use egui_material_icons::icons::{ICON_CLOSE, ICON_UNDO};

use crate::words;

use super::context::ViewContext;
use super::intent::{EditIntent, Intent, LibraryIntent, PromptIntent, TemplatesIntent};
use super::theme::{inset, size};
use super::view::Undoes;
use super::widgets::{self, Press, Weight};

pub(super) fn toast_ui(ui: &Ui, context: &mut ViewContext<'_>) {
    let Some(toast) = context.view.prompts.toast else {
        context.screen.toast_held = false;
        return;
    };
    let t = context.t;
    let frame = Frame::popup(ui.style())
        .inner_margin(inset(size::FIELD, size::BAR_PAD))
        .stroke(Stroke::new(size::LINE, t.hairline));
    let area = Area::new(Id::unique("toast"))
        .order(Order::Foreground)
        .anchor(Align2::RIGHT_BOTTOM, vec2(-size::FIELD, -size::FIELD - size::ROW));
    let shown = area.show(ui.ctx(), |ui| {
        frame
            .show(ui, |ui| {
                ui.horizontal(|ui| {
                    // Leaves room for the two buttons.
                    let room =
                        ui.ctx().content_rect().width() - 2.0 * (size::FIELD + size::SHORT_INPUT);
                    let sentence = widgets::end_cut(
                        ui,
                        &toast.sentence,
                        &super::theme::fonts::regular(size::BODY),
                        room.min(size::TOAST),
                    );
                    let label = ui.add(Label::new(RichText::new(sentence).color(t.text)).extend());
                    widgets::set_full_text(ui, label.id, &toast.sentence);
                    widgets::announce(ui, label.id);
                    let name = words::text_with(
                        "window-undo-this",
                        &[("what", toast.sentence.clone().into())],
                    );
                    let undo = Press::new(Weight::Secondary, words::text("window-undo"))
                        .icon(ICON_UNDO)
                        .named(name)
                        .show(ui, &t);
                    let close =
                        Press::icon_only(ICON_CLOSE, words::text("window-dismiss")).show(ui, &t);
                    if undo.clicked() {
                        context.say(match toast.undoes {
                            Undoes::Step => Intent::Edit(EditIntent::Undo),
                            Undoes::Deletion => Intent::Library(LibraryIntent::UndoRemoval),
                            Undoes::Template => Intent::Templates(TemplatesIntent::Undo),
                        });
                    } else if close.clicked() {
                        context.say(Intent::Prompt(PromptIntent::DismissToast));
                    }
                    undo.has_focus() || close.has_focus()
                })
                .inner
            })
            .inner
    });
    context.screen.toast_held = shown.inner || shown.response.contains_pointer();
}
