//! The window's position and size (eframe's part), theme, font, contrast and language, stored in plain text
//! beside the vault because they are needed before it is open. Contains nothing of a case; eframe
//! decides when it is written.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;

use eframe::Storage;
use egui::{Context, ThemePreference};

use crate::ui::theme::fonts::{FontSource, SystemFonts};
use crate::ui::theme::{self, Appearance, Contrast};
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
const CONTRAST: &str = "contrast";
const CONTRASTS: [(&str, Option<Contrast>); 3] =
    [("system", None), ("normal", Some(Contrast::Normal)), ("high", Some(Contrast::High))];
const FONTS: [(&str, FontSource); 2] =
    [("bundled", FontSource::Bundled), ("system", FontSource::System)];

/// Reads the stored look; the default replaces a value that can't be read.
pub(super) fn read(storage: Option<&dyn Storage>) -> Appearance {
    Appearance {
        theme: stored(storage, THEME, &THEMES),
        font: stored(storage, FONT, &FONTS),
        contrast: stored(storage, CONTRAST, &CONTRASTS),
    }
}

/// Stores the look.
pub(super) fn store(look: Appearance, storage: &mut dyn Storage) {
    put(storage, THEME, &THEMES, look.theme);
    put(storage, FONT, &FONTS, look.font);
    put(storage, CONTRAST, &CONTRASTS, look.contrast);
}

fn stored<T: Copy + Default>(storage: Option<&dyn Storage>, key: &str, names: &[(&str, T)]) -> T {
    let name = storage.and_then(|storage| storage.get_string(key));
    let known = names.iter().find(|(known, _)| name.as_deref() == Some(*known));
    known.map(|(_, value)| *value).unwrap_or_default()
}

fn put<T: Copy + PartialEq>(storage: &mut dyn Storage, key: &str, names: &[(&str, T)], value: T) {
    if let Some((name, _)) = names.iter().find(|(_, known)| *known == value) {
        storage.set_string(key, (*name).to_owned());
    }
}

/// Installs the chosen font.
pub(super) fn apply_font(ctx: &Context, font: FontSource) {
    theme::install_fonts(
        ctx,
        match font {
            FontSource::Bundled => SystemFonts::default(),
            FontSource::System => fonts::find(),
        },
    );
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
            for ((_, font), (_, contrast)) in FONTS.iter().zip(CONTRASTS.iter().rev()) {
                let mut storage = Kept::default();
                let chosen = Appearance { theme, font: *font, contrast: *contrast };
                store(chosen, &mut storage);
                assert_eq!(read(Some(&storage)), chosen);
            }
        }
        for language in [None].into_iter().chain(Language::ALL.map(Some)) {
            let mut storage = Kept::default();
            store_language(language, &mut storage);
            assert_eq!(stored_language(Some(&storage)), language);
        }
        let mut storage = Kept::default();
        for (key, unknown) in [(THEME, "pink"), (FONT, "pink"), (CONTRAST, "?"), (LANGUAGE, "eo")] {
            storage.set_string(key, unknown.to_owned());
        }
        assert_eq!(read(Some(&storage)), Appearance::default());
        assert_eq!(stored_language(Some(&storage)), None);
        assert_eq!((read(None), stored_language(None)), (Appearance::default(), None));
    }
}
