//! The window's position and size (eframe's part), theme and language, stored in plain text beside
//! the vault because they are needed before it is open. Contains nothing of a case; eframe decides
//! when it is written.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;

use eframe::Storage;
use egui::ThemePreference;

use crate::words::Language;

const THEME: &str = "theme";
const LANGUAGE: &str = "language";
const NAMES: [(&str, ThemePreference); 3] = [
    ("system", ThemePreference::System),
    ("light", ThemePreference::Light),
    ("dark", ThemePreference::Dark),
];

/// Returns the stored theme; the system's if none can be read.
pub(super) fn kept(storage: Option<&dyn Storage>) -> ThemePreference {
    let name = storage.and_then(|storage| storage.get_string(THEME));
    NAMES
        .iter()
        .find(|(word, _)| name.as_deref() == Some(*word))
        .map_or_else(ThemePreference::default, |(_, theme)| *theme)
}

/// Returns the stored language; `None` follows the system.
pub(super) fn kept_language(storage: Option<&dyn Storage>) -> Option<Language> {
    Language::from_tag(&storage?.get_string(LANGUAGE)?)
}

/// Stores the theme and the language; `None` follows the system.
pub(super) fn keep(theme: ThemePreference, language: Option<Language>, storage: &mut dyn Storage) {
    storage.set_string(LANGUAGE, language.map_or("system", Language::tag).to_owned());
    if let Some((word, _)) = NAMES.iter().find(|(_, known)| *known == theme) {
        storage.set_string(THEME, (*word).to_owned());
    }
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
    fn what_was_chosen_is_there_the_next_time_and_what_is_strange_is_the_systems() {
        for (_, theme) in NAMES {
            let mut storage = Kept::default();
            keep(theme, None, &mut storage);
            assert_eq!((kept(Some(&storage)), kept_language(Some(&storage))), (theme, None));
        }
        for language in Language::ALL {
            let mut storage = Kept::default();
            keep(ThemePreference::Dark, Some(language), &mut storage);
            assert_eq!(
                (kept(Some(&storage)), kept_language(Some(&storage))),
                (ThemePreference::Dark, Some(language))
            );
        }
        let mut storage = Kept::default();
        storage.set_string(THEME, "pink".into());
        storage.set_string(LANGUAGE, "eo".into());
        assert_eq!(
            (kept(Some(&storage)), kept_language(Some(&storage))),
            (ThemePreference::System, None)
        );
        assert_eq!((kept(None), kept_language(None)), (ThemePreference::System, None));
    }
}
