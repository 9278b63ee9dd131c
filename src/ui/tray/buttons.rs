//! The small buttons of a file of the tray, and its menu.
//!
//! Knows nothing of what follows when one is pressed.

use egui::{
    Align2, Color32, CornerRadius, FontId, Id, Popup, Rect, Response, Sense, SetOpenCommand, Ui,
    WidgetInfo, vec2,
};
use egui_material_icons::MaterialIcon;

use crate::domain::draft::EntityKind;
use crate::words;

use super::super::context::ViewContext;
use super::super::theme::size;
use super::super::view::{Offer, TrayFile, file_name};
use super::super::widgets;
use super::deed::{Deed, offer_of};

/// A button that is an icon and no stop of the keyboard.
pub(super) struct Small {
    pub(super) icon: MaterialIcon,
    pub(super) name: String,
    pub(super) is_shown: bool,
}

impl Small {
    pub(super) fn show(
        self,
        ui: &Ui,
        context: &ViewContext<'_>,
        rect: Rect,
        (part, file): (&str, &TrayFile),
    ) -> Response {
        let response = ui.interact(rect, Id::unique(("tray", file.id, part)), Sense::CLICK);
        if self.is_shown {
            let (ground, ink) = if response.hovered() {
                (context.t.hover(), context.t.text)
            } else {
                (Color32::TRANSPARENT, context.t.muted)
            };
            ui.painter().rect_filled(rect, CornerRadius::same(size::RADIUS), ground);
            let font = FontId::new(size::ICON, self.icon.font_family());
            let at = rect.center();
            ui.painter().text(at, Align2::CENTER_CENTER, self.icon.codepoint, font, ink);
        }
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &self.name));
        response.on_hover_text(&self.name)
    }
}

/// Shows the menu of a file; returns what was chosen.
pub(super) fn menu_ui(
    context: &ViewContext<'_>,
    file: &TrayFile,
    (more, opens): (&Response, bool),
) -> Option<Deed> {
    let name = file_name(&file.path);
    let command = opens.then_some(SetOpenCommand::Bool(true));
    let mut deed = None;
    Popup::menu(more).open_memory(command).show(|ui| {
        let mut is_first = opens;
        let mut item = |ui: &mut Ui, label: String, spoken: &str, wanted: Deed| {
            let spoken = words::text_with(spoken, &[("file", name.clone().into())]);
            let button = egui::Button::new(label)
                .frame_when_inactive(false)
                .min_size(vec2(size::SHORT_INPUT, size::CONTROL));
            let response = ui.add(button).accessible_name(spoken);
            if std::mem::take(&mut is_first) {
                response.request_focus();
            }
            widgets::ring(ui, &context.t, &response);
            if response.clicked() {
                deed = Some(wanted);
                ui.close();
            }
        };
        item(ui, words::text("tray-preview"), "tray-preview-for", Deed::Preview);
        if context.view.editable() && file.problem().is_none() {
            item(ui, words::text("tray-choose"), "tray-choose-in-menu-for", Deed::Choose);
            if let Some(offer) = offer_of(context, file) {
                item(ui, create_words(offer), "tray-create-for", Deed::AddOwner);
            }
        }
        item(ui, words::text("tray-leave"), "tray-leave-in-menu-for", Deed::LeaveOut);
    });
    deed
}

/// Returns the label of the item that adds the company or person that a file names.
fn create_words(offer: &Offer) -> String {
    let id = match offer.who.kind() {
        EntityKind::Company => "tray-create-company",
        EntityKind::Individual => "tray-create-person",
    };
    words::text_with(id, &[("name", offer.who.name.whole().into())])
}
