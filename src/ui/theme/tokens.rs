//! Colours by role, for light and dark. Contrasts: text at least 4.5:1 on each background, outlines
//! and marks at least 3:1; with high contrast 7:1 and 4.5:1.
//!
//! The only place where a colour is made.

#![expect(clippy::disallowed_methods, reason = "this is where colours are made")]

use egui::{Color32, Theme};

use super::appearance::Contrast;

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// Background of the window.
    pub window: Color32,
    /// Background of inputs and of the page.
    pub surface: Color32,
    /// Background of side lists, wells and the track of a bar.
    pub sunken: Color32,
    pub text: Color32,
    /// Hints, units, times.
    pub muted: Color32,
    /// Lines between rows.
    pub hairline: Color32,
    /// Outlines of inputs and slots.
    pub outline: Color32,
    /// The next step, selection, focus, progress.
    pub accent: Color32,
    pub success: Color32,
    pub warning: Color32,
    pub danger: Color32,
    /// Text on a fill.
    pub on: OnFill,
    /// Soft backgrounds.
    pub soft: Soft,
    /// Translucent black.
    pub shade: Shade,
}

/// The colours of text on a fill, by the fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OnFill {
    pub accent: Color32,
    pub danger: Color32,
}

/// The soft backgrounds of the tones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Soft {
    pub accent: Color32,
    pub success: Color32,
    pub warning: Color32,
    pub danger: Color32,
}

/// The translucent blacks over and below the window's surfaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shade {
    /// Over the window behind a dialog.
    pub veil: Color32,
    /// Shadow of floating cards.
    pub shadow: Color32,
}

const LIGHT: Tokens = Tokens {
    window: hex(0x00F6_F7F9),
    surface: hex(0x00FF_FFFF),
    sunken: hex(0x00EC_EEF2),
    text: hex(0x001A_1E26),
    muted: hex(0x0057_6070),
    hairline: hex(0x00E1_E4EA),
    outline: hex(0x0076_8090),
    accent: hex(0x001D_5BC9),
    success: hex(0x0019_703D),
    warning: hex(0x0085_5600),
    danger: hex(0x00B3_261E),
    on: OnFill { accent: hex(0x00FF_FFFF), danger: hex(0x00FF_FFFF) },
    soft: Soft {
        accent: hex(0x00E3_ECFB),
        success: hex(0x00E2_F3E8),
        warning: hex(0x00FB_F0DA),
        danger: hex(0x00FB_E7E5),
    },
    shade: Shade { veil: Color32::from_black_alpha(96), shadow: Color32::from_black_alpha(40) },
};

const DARK: Tokens = Tokens {
    window: hex(0x0012_1418),
    surface: hex(0x001A_1D23),
    sunken: hex(0x0023_272F),
    text: hex(0x00E8_EAEE),
    muted: hex(0x00A3_ACB9),
    hairline: hex(0x002B_303A),
    outline: hex(0x007C_8798),
    accent: hex(0x0084_B2FF),
    success: hex(0x0074_D39D),
    warning: hex(0x00F0_C46E),
    danger: hex(0x00FF_8F86),
    on: OnFill { accent: hex(0x0010_131A), danger: hex(0x0010_131A) },
    soft: Soft {
        accent: hex(0x001E_2C45),
        success: hex(0x001A_3225),
        warning: hex(0x0037_2C17),
        danger: hex(0x003B_2222),
    },
    shade: Shade { veil: Color32::from_black_alpha(140), shadow: Color32::from_black_alpha(110) },
};

const LIGHT_HIGH: Tokens = Tokens {
    window: hex(0x00FF_FFFF),
    surface: hex(0x00FF_FFFF),
    sunken: hex(0x00EE_F0F3),
    text: hex(0x0000_0000),
    muted: hex(0x002E_343E),
    hairline: hex(0x006B_7482),
    outline: hex(0x0033_3A45),
    accent: hex(0x0009_3A96),
    success: hex(0x000B_4A27),
    warning: hex(0x0059_3900),
    danger: hex(0x008A_120B),
    on: OnFill { accent: hex(0x00FF_FFFF), danger: hex(0x00FF_FFFF) },
    soft: Soft {
        accent: hex(0x00E6_EEFB),
        success: hex(0x00E5_F4EB),
        warning: hex(0x00FC_F3E0),
        danger: hex(0x00FC_EBE9),
    },
    shade: Shade { veil: Color32::from_black_alpha(140), shadow: Color32::from_black_alpha(60) },
};

const DARK_HIGH: Tokens = Tokens {
    window: hex(0x0000_0000),
    surface: hex(0x0000_0000),
    sunken: hex(0x0017_1A1F),
    text: hex(0x00FF_FFFF),
    muted: hex(0x00D3_D8E0),
    hairline: hex(0x005B_6472),
    outline: hex(0x00C3_CAD5),
    accent: hex(0x00A9_CAFF),
    success: hex(0x0093_EDB8),
    warning: hex(0x00FF_DB86),
    danger: hex(0x00FF_B4AD),
    on: OnFill { accent: hex(0x0000_0000), danger: hex(0x0000_0000) },
    soft: Soft {
        accent: hex(0x0014_2036),
        success: hex(0x000F_2419),
        warning: hex(0x0029_200F),
        danger: hex(0x002C_1716),
    },
    shade: Shade { veil: Color32::from_black_alpha(180), shadow: Color32::from_black_alpha(140) },
};

/// The severity of a message; its icon and text carry it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Accent,
    Success,
    Warning,
    Danger,
}

impl Tokens {
    /// Returns the colours of a theme.
    #[must_use]
    pub const fn of(theme: Theme, contrast: Contrast) -> Self {
        match (theme, contrast) {
            (Theme::Light, Contrast::Normal) => LIGHT,
            (Theme::Light, Contrast::High) => LIGHT_HIGH,
            (Theme::Dark, Contrast::Normal) => DARK,
            (Theme::Dark, Contrast::High) => DARK_HIGH,
        }
    }

    /// Returns the colours of the theme that is shown now.
    #[must_use]
    pub fn now(ui: &egui::Ui, contrast: Contrast) -> Self {
        Self::of(if ui.visuals().dark_mode { Theme::Dark } else { Theme::Light }, contrast)
    }

    /// Returns the tint that leaves a picture's colours as they are.
    #[must_use]
    pub const fn untinted() -> Color32 {
        Color32::WHITE
    }

    /// Returns the colour of a tone's text and icon.
    #[must_use]
    pub fn ink(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Plain => self.muted,
            Tone::Accent => self.accent,
            Tone::Success => self.success,
            Tone::Warning => self.warning,
            Tone::Danger => self.danger,
        }
    }

    /// Returns a tone's soft background.
    #[must_use]
    pub fn soft(&self, tone: Tone) -> Color32 {
        match tone {
            Tone::Plain => self.sunken,
            Tone::Accent => self.soft.accent,
            Tone::Success => self.soft.success,
            Tone::Warning => self.soft.warning,
            Tone::Danger => self.soft.danger,
        }
    }

    /// Returns the accent under the pointer.
    #[must_use]
    pub fn accent_hover(&self) -> Color32 {
        self.accent.lerp_to_gamma(self.text, 0.18)
    }

    /// Returns the danger fill under the pointer.
    #[must_use]
    pub fn danger_hover(&self) -> Color32 {
        self.danger.lerp_to_gamma(self.text, 0.18)
    }

    /// Returns the colour of the part of a ring that is still empty.
    #[must_use]
    pub fn track(&self) -> Color32 {
        self.hairline.lerp_to_gamma(self.outline, 0.25)
    }

    /// Returns the background of a quiet row or button under the pointer.
    #[must_use]
    pub fn hover(&self) -> Color32 {
        self.sunken.lerp_to_gamma(self.text, 0.06)
    }
}

const fn hex(rgb: u32) -> Color32 {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color32::from_rgb(r, g, b)
}
