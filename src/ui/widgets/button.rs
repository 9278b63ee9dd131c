//! Buttons and links.
//!
//! Must not know: what follows when one is pressed.

use egui::{Button, Color32, Response, RichText, Stroke, TextWrapMode, Ui, vec2};
use egui_material_icons::MaterialIcon;

use super::super::theme::{Tokens, size};
use super::accessibility::describe;
use super::focus::ring;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    /// The one next thing to do.
    Primary,
    /// The primary button where people's real data goes out, or something is taken away.
    Danger,
    Secondary,
    /// Text only, for rows.
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
}

impl Press {
    /// A button of this weight and with these words.
    #[must_use]
    pub(crate) fn new(weight: Weight, label: impl Into<String>) -> Self {
        Self { weight, icon: None, label: label.into(), name: None, disabled: None }
    }

    /// A button that is an icon alone; `name` is what a screen reader says.
    #[must_use]
    pub(crate) fn icon_only(icon: MaterialIcon, name: impl Into<String>) -> Self {
        Self {
            weight: Weight::Quiet,
            icon: Some(icon),
            label: String::new(),
            name: Some(name.into()),
            disabled: None,
        }
    }

    /// Puts an icon in front.
    #[must_use]
    pub(crate) fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// What a screen reader says where the label alone does not say whose it is.
    #[must_use]
    pub(crate) fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Shows the icon alone where there is little room; its words are said, and shown on hover.
    #[must_use]
    pub(crate) fn short(mut self, is_short: bool) -> Self {
        if is_short {
            let label = std::mem::take(&mut self.label);
            self.name.get_or_insert(label);
        }
        self
    }

    /// Disables it unless `live`, and says why.
    #[must_use]
    pub(crate) fn live(mut self, live: bool, why_not: impl Into<String>) -> Self {
        self.disabled = (!live).then(|| why_not.into());
        self
    }

    /// Shows it.
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
                // An outline around an icon is a square.
                let least = if self.label.is_empty() && self.weight != Weight::Quiet {
                    size::CONTROL
                } else {
                    0.0
                };
                let button =
                    button.wrap_mode(TextWrapMode::Extend).min_size(vec2(least, size::CONTROL));
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
        Weight::Primary => (t.accent, t.accent_hover(), t.on_accent, Color32::TRANSPARENT),
        Weight::Danger => (t.danger, t.danger_hover(), t.on_danger, Color32::TRANSPARENT),
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

/// A quiet button whose words, not its padding, stand at the page's left edge.
pub(crate) fn flush(ui: &mut Ui, t: &Tokens, press: Press) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = size::WITHIN;
        press.show(ui, t)
    })
    .inner
}

/// A link: accent words that are pressed like a button.
pub(crate) fn link<'a>(t: &Tokens, text: &str) -> Button<'a> {
    Button::new(RichText::new(text).color(t.accent).underline())
        .frame(false)
        .min_size(vec2(0.0, size::TARGET))
}
