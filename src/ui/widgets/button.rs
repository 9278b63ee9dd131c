//! Buttons and links.
//!
//! Knows nothing of what follows when one is pressed.

use egui::{Button, Color32, Response, RichText, Stroke, TextWrapMode, Ui, vec2};
use egui_material_icons::MaterialIcon;

use super::super::theme::{Tokens, size};
use super::accessibility::describe;
use super::focus::ring;

/// The prominence of a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// The next step.
    Primary,
    /// The primary button if real people's data is sent, or something is deleted.
    Danger,
    Secondary,
    /// Text without an outline, for rows.
    Quiet,
}

/// A button to be shown.
#[derive(Debug)]
pub(crate) struct Press {
    weight: Weight,
    icon: Option<MaterialIcon>,
    label: String,
    name: Option<String>,
    disabled: Option<String>,
    height: f32,
}

impl Press {
    /// Makes a button of this weight and label.
    #[must_use]
    pub(crate) fn new(weight: Weight, label: impl Into<String>) -> Self {
        Self {
            weight,
            icon: None,
            label: label.into(),
            name: None,
            disabled: None,
            height: size::CONTROL,
        }
    }

    /// Makes a button that is an icon alone; `name` is its accessible name.
    #[must_use]
    pub(crate) fn icon_only(icon: MaterialIcon, name: impl Into<String>) -> Self {
        Self {
            weight: Weight::Quiet,
            icon: Some(icon),
            label: String::new(),
            name: Some(name.into()),
            disabled: None,
            height: size::CONTROL,
        }
    }

    /// Makes the button as low as a target may be, for rows.
    #[must_use]
    pub(crate) fn small(mut self) -> Self {
        self.height = size::TARGET;
        self
    }

    /// Puts an icon in front of the label.
    #[must_use]
    pub(crate) fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Sets the accessible name, for a label that does not say what it belongs to.
    #[must_use]
    pub(crate) fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// If `is_short`, shows the icon alone; the label becomes the accessible name and is shown on
    /// hover.
    #[must_use]
    pub(crate) fn short(mut self, is_short: bool) -> Self {
        if is_short {
            let label = std::mem::take(&mut self.label);
            self.name.get_or_insert(label);
        }
        self
    }

    /// Disables the button unless `live`; `why_not` is shown on hover and is its description.
    #[must_use]
    pub(crate) fn live(mut self, live: bool, why_not: impl Into<String>) -> Self {
        self.disabled = (!live).then(|| why_not.into());
        self
    }

    /// Shows the button.
    pub(crate) fn show(self, ui: &mut Ui, t: &Tokens) -> Response {
        let response = ui
            .scope(|ui| {
                dress(ui, t, self.weight);
                let icon = self.icon.map(|icon| icon.rich_text().size(size::ICON));
                let button = match (icon, self.label.as_str()) {
                    (Some(icon), "") => Button::new(icon),
                    (Some(icon), label) => Button::new((icon, label)).gap(size::ICON_GAP),
                    (None, label) => Button::new(label),
                };
                if self.label.is_empty() {
                    ui.spacing_mut().button_padding.x = size::WITHIN;
                    ui.visuals_mut().widgets.inactive.fg_stroke.color = t.muted;
                }
                // An outlined icon is a square.
                let least = if self.label.is_empty() && self.weight != Weight::Quiet {
                    size::CONTROL
                } else {
                    0.0
                };
                let button =
                    button.wrap_mode(TextWrapMode::Extend).min_size(vec2(least, self.height));
                ui.spacing_mut().interact_size.y = self.height;
                ui.add_enabled(self.disabled.is_none(), button)
            })
            .inner;
        ring(ui, t, &response);
        let name = self.name.unwrap_or_else(|| self.label.clone());
        let response = if self.label.is_empty() { response.on_hover_text(&name) } else { response };
        let response = response.accessible_name(name);
        match self.disabled {
            Some(why) => {
                describe(ui, response.id, &why);
                response.on_disabled_hover_text(why)
            }
            None => response,
        }
    }
}

fn dress(ui: &mut Ui, t: &Tokens, weight: Weight) {
    let (fill, hover, ink, line) = match weight {
        Weight::Primary => (t.accent, t.accent_hover(), t.on.accent, Color32::TRANSPARENT),
        Weight::Danger => (t.danger, t.danger_hover(), t.on.danger, Color32::TRANSPARENT),
        Weight::Secondary => (t.surface, t.hover(), t.text, t.outline),
        Weight::Quiet => (Color32::TRANSPARENT, t.hover(), t.text, Color32::TRANSPARENT),
    };
    let widgets = &mut ui.visuals_mut().widgets;
    for (state, fill) in [
        (&mut widgets.inactive, fill),
        (&mut widgets.hovered, hover),
        (&mut widgets.active, hover),
        (&mut widgets.open, hover),
    ] {
        state.weak_bg_fill = fill;
        state.bg_fill = fill;
        state.bg_stroke = Stroke::new(size::LINE, line);
        state.fg_stroke.color = ink;
    }
}

/// Shows a quiet button whose label, not its padding, is at the page's left edge.
pub(crate) fn flush(ui: &mut Ui, t: &Tokens, press: Press) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = size::WITHIN;
        press.show(ui, t)
    })
    .inner
}

/// Makes a link: an underlined text in the accent colour that is pressed like a button.
pub(crate) fn link<'a>(t: &Tokens, text: &str) -> Button<'a> {
    Button::new(RichText::new(text).color(t.accent).underline())
        .frame(false)
        .min_size(vec2(0.0, size::TARGET))
}
