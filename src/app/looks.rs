//! How the window looked and stood, kept in clear beside the cases so that it is there before they are: its place and size
//! (eframe's own part), the theme and the language that were chosen. Nothing of a case is in it.
//!
//! Must not know: cases, or when it is written; eframe has its thread for that.

use std::fs::OpenOptions;
use std::io;
use std::path::Path;

use eframe::Storage;
use egui::{Context, ThemePreference};

use crate::words::{self, Language};

use super::Dossier;

const THEME: &str = "theme";
const LANGUAGE: &str = "language";
const NAMES: [(&str, ThemePreference); 3] =
    [("system", ThemePreference::System), ("light", ThemePreference::Light), ("dark", ThemePreference::Dark)];

/// The theme that was chosen the last time; the system's where nothing can be read.
pub(super) fn kept(storage: Option<&dyn Storage>) -> ThemePreference {
    let name = storage.and_then(|storage| storage.get_string(THEME));
    NAMES.iter().find(|(word, _)| name.as_deref() == Some(*word)).map_or_else(ThemePreference::default, |(_, theme)| *theme)
}

/// The language that was chosen the last time; `None` follows the system.
pub(super) fn kept_language(storage: Option<&dyn Storage>) -> Option<Language> {
    Language::of_tag(&storage?.get_string(LANGUAGE)?)
}

pub(super) fn keep(theme: ThemePreference, storage: &mut dyn Storage) {
    storage.set_string(LANGUAGE, words::chosen().map_or("system", Language::tag).to_owned());
    if let Some((word, _)) = NAMES.iter().find(|(_, known)| *known == theme) {
        storage.set_string(THEME, (*word).to_owned());
    }
}

/// Makes the file, so that nobody else on this computer can read it; its content is eframe's.
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

impl Dossier {
    pub(super) fn use_theme(&mut self, ctx: &Context, theme: ThemePreference) {
        self.theme = theme;
        ctx.set_theme(theme);
    }
}
