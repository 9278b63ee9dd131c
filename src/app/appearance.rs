//! The window's position and size (eframe's part), theme, font and language, stored in plain text
//! beside the vault because they are needed before it is open. Contains nothing of a case; eframe
//! decides when it is written.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;

use eframe::Storage;
use egui::{Context, ThemePreference};

use crate::ui::theme;
use crate::ui::theme::fonts::{FontSource, SystemFonts};
use crate::words::Language;

use super::fonts;

const THEME: &str = "theme";
const LANGUAGE: &str = "language";
const FONT: &str = "font";
const THEMES: [(&str, ThemePreference); 3] = [
    ("system", ThemePreference::System),
    ("light", ThemePreference::Light),
    ("dark", ThemePreference::Dark),
];
const FONTS: [(&str, FontSource); 2] =
    [("bundled", FontSource::Bundled), ("system", FontSource::System)];

/// The theme and the font.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Appearance {
    pub theme: ThemePreference,
    pub font: FontSource,
}

impl Appearance {
    /// Reads the stored values; the default replaces one that can't be read.
    pub(super) fn read(storage: Option<&dyn Storage>) -> Self {
        let text = |key| storage.and_then(|storage| storage.get_string(key));
        let theme = text(THEME);
        let theme = THEMES.iter().find(|(name, _)| theme.as_deref() == Some(*name));
        let font = text(FONT);
        let font = FONTS.iter().find(|(name, _)| font.as_deref() == Some(*name));
        Self {
            theme: theme.map(|(_, theme)| *theme).unwrap_or_default(),
            font: font.map(|(_, font)| *font).unwrap_or_default(),
        }
    }

    /// Stores the values.
    pub(super) fn store(self, storage: &mut dyn Storage) {
        if let Some((name, _)) = THEMES.iter().find(|(_, theme)| *theme == self.theme) {
            storage.set_string(THEME, (*name).to_owned());
        }
        if let Some((name, _)) = FONTS.iter().find(|(_, font)| *font == self.font) {
            storage.set_string(FONT, (*name).to_owned());
        }
    }

    /// Applies the values to the window.
    pub(super) fn apply(self, ctx: &Context) {
        ctx.set_theme(self.theme);
        theme::install(
            ctx,
            match self.font {
                FontSource::Bundled => SystemFonts::default(),
                FontSource::System => fonts::find(),
            },
        );
    }
}

/// Returns the stored language; `None` follows the system.
pub(super) fn stored_language(storage: Option<&dyn Storage>) -> Option<Language> {
    Language::from_tag(&storage?.get_string(LANGUAGE)?)
}

/// Stores the language; `None` follows the system.
pub(super) fn store_language(language: Option<Language>, storage: &mut dyn Storage) {
    storage.set_string(LANGUAGE, language.map_or("system", Language::tag).to_owned());
}

/// Creates the file so that only its owner can read it; eframe writes its content.
pub(super) fn make_private(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop)
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[derive(Default)]
    struct Kept(HashMap<String, String>);

    impl Storage for Kept {
        fn get_string(&self, key: &str) -> Option<String> {
            self.0.get(key).cloned()
        }

        fn set_string(&mut self, key: &str, value: String) {
            self.0.insert(key.to_owned(), value);
        }

        fn remove_string(&mut self, key: &str) {
            self.0.remove(key);
        }

        fn flush(&mut self) {}
    }

    #[test]
    fn a_choice_is_there_the_next_time_and_an_unknown_value_is_the_default() {
        for (_, theme) in THEMES {
            for (_, font) in FONTS {
                let mut storage = Kept::default();
                let chosen = Appearance { theme, font };
                chosen.store(&mut storage);
                assert_eq!(Appearance::read(Some(&storage)), chosen);
            }
        }
        for language in [None].into_iter().chain(Language::ALL.map(Some)) {
            let mut storage = Kept::default();
            store_language(language, &mut storage);
            assert_eq!(stored_language(Some(&storage)), language);
        }
        let mut storage = Kept::default();
        for (key, unknown) in [(THEME, "pink"), (FONT, "pink"), (LANGUAGE, "eo")] {
            storage.set_string(key, unknown.to_owned());
        }
        assert_eq!(Appearance::read(Some(&storage)), Appearance::default());
        assert_eq!(stored_language(Some(&storage)), None);
        assert_eq!((Appearance::read(None), stored_language(None)), Default::default());
    }
}
