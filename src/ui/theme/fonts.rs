//! Font families and text styles: the bundled Inter in three weights, or the platform's own UI font.
//!
//! Does not depend on where the platform's fonts are stored; `app` finds them.

use std::sync::Arc;

use egui::{FontData, FontDefinitions, FontFamily, FontId, RichText, TextStyle};

use super::size;

/// The family of labels, and of names in lists.
const MEDIUM: &str = "medium";
/// The family of titles.
const SEMIBOLD: &str = "semibold";

/// The UI font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FontSource {
    /// Inter, with tabular figures.
    #[default]
    Bundled,
    /// The platform's own, in two weights.
    System,
}

/// The platform's own UI fonts, as far as they were found.
#[derive(Clone, Debug, Default)]
pub struct SystemFonts {
    pub regular: Option<FontData>,
    pub semibold: Option<FontData>,
    pub monospace: Option<FontData>,
}

/// Returns the font families, the bundled font preceded by the platform's as far as it is given.
#[must_use]
pub fn definitions(system: SystemFonts) -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let fallback = |family: &FontFamily| {
        FontDefinitions::default().families.get(family).cloned().unwrap_or_default()
    };
    let (text, code) = (fallback(&FontFamily::Proportional), fallback(&FontFamily::Monospace));
    let SystemFonts { regular, semibold, monospace } = system;
    let heavier = semibold.or_else(|| regular.clone());
    let bundled = |bytes: &'static [u8]| Some(FontData::from_static(bytes));
    let mut put = |family: FontFamily, in_order: [(&str, Option<FontData>); 2], rest: &[String]| {
        let mut names = Vec::new();
        for (name, data) in in_order {
            if let Some(data) = data {
                fonts.font_data.insert(name.to_owned(), Arc::new(data));
                names.push(name.to_owned());
            }
        }
        names.extend_from_slice(rest);
        fonts.families.insert(family, names);
    };
    let inter = bundled(include_bytes!("../../../assets/fonts/Inter-Regular.otf"));
    put(FontFamily::Proportional, [("system-regular", regular), ("inter-regular", inter)], &text);
    let inter = bundled(include_bytes!("../../../assets/fonts/Inter-Medium.otf"));
    put(medium_family(), [("system-medium", heavier.clone()), ("inter-medium", inter)], &text);
    let inter = bundled(include_bytes!("../../../assets/fonts/Inter-SemiBold.otf"));
    put(semibold_family(), [("system-semibold", heavier), ("inter-semibold", inter)], &text);
    put(FontFamily::Monospace, [("system-monospace", monospace), ("none", None)], &code);
    fonts
}

/// Returns the text styles.
#[must_use]
pub fn text_styles() -> std::collections::BTreeMap<TextStyle, FontId> {
    [
        (TextStyle::Heading, semibold(size::TITLE)),
        (TextStyle::Body, regular(size::BODY)),
        (TextStyle::Button, medium(size::BODY)),
        (TextStyle::Small, regular(size::HINT)),
        (TextStyle::Monospace, FontId::new(size::MONO, FontFamily::Monospace)),
    ]
    .into()
}

/// Returns a label's text, in the medium weight.
#[must_use]
pub fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).family(medium_family())
}

/// Returns a title's text, in the heaviest weight.
#[must_use]
pub fn title(text: impl Into<String>, points: f32) -> RichText {
    RichText::new(text).font(semibold(points))
}

/// Returns the font of titles.
#[must_use]
pub fn semibold(points: f32) -> FontId {
    FontId::new(points, semibold_family())
}

/// Returns the font of labels, and of names in lists.
#[must_use]
pub fn medium(points: f32) -> FontId {
    FontId::new(points, medium_family())
}

/// Returns a font of the normal weight.
#[must_use]
pub fn regular(points: f32) -> FontId {
    FontId::new(points, FontFamily::Proportional)
}

fn medium_family() -> FontFamily {
    FontFamily::Name(MEDIUM.into())
}

fn semibold_family() -> FontFamily {
    FontFamily::Name(SEMIBOLD.into())
}
