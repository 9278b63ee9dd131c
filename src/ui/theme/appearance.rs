//! The operator's choices for the look of the window, and the system's.
//!
//! Knows nothing of where they are stored, or of how the system is asked.

use egui::ThemePreference;

use super::fonts::FontSource;

/// The contrast of the colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Contrast {
    /// Text at least 4.5:1, outlines at least 3:1 (WCAG 2.2, level AA).
    #[default]
    Normal,
    /// Text at least 7:1 (level AAA), outlines at least 4.5:1.
    High,
}

/// The choices of the operator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appearance {
    pub theme: ThemePreference,
    pub font: FontSource,
    /// `None` follows the system.
    pub contrast: Option<Contrast>,
}

/// The system's settings for all programs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SystemLook {
    pub contrast: Contrast,
    pub reduced_motion: bool,
}

impl Appearance {
    /// Returns the contrast that applies.
    #[must_use]
    pub fn contrast(&self, system: SystemLook) -> Contrast {
        self.contrast.unwrap_or(system.contrast)
    }
}
