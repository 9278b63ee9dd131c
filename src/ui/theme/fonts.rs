//! Font families and text styles.
//!
//! Does not depend on where the platform's fonts are stored; `app` finds them.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId, RichText, TextStyle};

use super::size;

/// The family of headings and labels.
const SEMIBOLD: &str = "semibold";

/// The platform's own UI fonts, as far as they were found.
#[derive(Clone, Debug, Default)]
pub struct SystemFonts {
    pub regular: Option<FontData>,
    pub semibold: Option<FontData>,
    pub monospace: Option<FontData>,
}

/// Returns the bundled fonts, preceded by the platform's own.
#[must_use]
pub fn definitions(system: SystemFonts) -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let mut put = |family: FontFamily, name: &str, data: Option<FontData>, rest: Vec<String>| {
        let front = data.map(|data| {
            fonts.font_data.insert(name.to_owned(), Arc::new(data));
            name.to_owned()
        });
        fonts.families.insert(family, front.into_iter().chain(rest).collect());
    };
    let bundled = FontDefinitions::default().families;
    let rest = |family: &FontFamily| bundled.get(family).cloned().unwrap_or_default();
    let regular = system.regular.clone();
    put(FontFamily::Proportional, "ui-regular", system.regular, rest(&FontFamily::Proportional));
    put(
        semibold_family(),
        "ui-semibold",
        system.semibold.or(regular),
        rest(&FontFamily::Proportional),
    );
    put(FontFamily::Monospace, "ui-monospace", system.monospace, rest(&FontFamily::Monospace));
    fonts
}

/// Returns the text styles.
#[must_use]
pub fn text_styles() -> std::collections::BTreeMap<TextStyle, FontId> {
    let regular = |size| FontId::new(size, FontFamily::Proportional);
    let semibold = |size| FontId::new(size, semibold_family());
    [
        (TextStyle::Heading, semibold(size::TITLE)),
        (TextStyle::Body, regular(size::BODY)),
        (TextStyle::Button, regular(size::BODY)),
        (TextStyle::Small, regular(size::HINT)),
        (TextStyle::Monospace, FontId::new(size::MONO, FontFamily::Monospace)),
    ]
    .into()
}

/// Returns a text in the heavier weight.
#[must_use]
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).family(semibold_family())
}

/// Returns a font of the heavier weight.
#[must_use]
pub fn semibold(size: f32) -> FontId {
    FontId::new(size, semibold_family())
}

/// Returns a font of the normal weight.
#[must_use]
pub fn regular(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

fn semibold_family() -> FontFamily {
    FontFamily::Name(SEMIBOLD.into())
}
