//! The operator's settings, which hold for all cases, and their one mapping to the keys and texts
//! under which a vault stores them.
//!
//! Knows nothing of where they are stored, or of how they are shown.

use std::fmt;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize as _;

use super::link;

/// The key of [`Setting::FilledBy`].
pub const FILLED_BY: &str = "filled_by";
/// The key of [`Setting::KeepDays`].
pub const KEEP_DAYS: &str = "keep_days";
/// The key of [`Setting::Templates`].
pub const TEMPLATES: &str = "templates";
/// The key of [`Setting::UploadHosts`].
pub const UPLOAD_HOSTS: &str = "upload_hosts";
const LOCK_AFTER: &str = "lock_after";
const ZOOM: &str = "zoom";

/// The sizes that can be set, in percent.
const ZOOM_PERCENT: std::ops::RangeInclusive<u16> = 80..=200;

/// All settings; [`Settings::default`] is what holds until something is set.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The operator's name, sent as `filledBy`.
    pub filled_by: String,
    /// Minutes without use until the window locks; 0 is never.
    pub lock_after: u16,
    /// Days until the documents of an untouched draft are deleted.
    pub keep_days: u16,
    /// The size of everything, in percent.
    pub zoom: u16,
    /// Hosts besides S3 that documents may be posted to.
    pub upload_hosts: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            filled_by: String::new(),
            lock_after: 10,
            keep_days: 30,
            zoom: 100,
            upload_hosts: Vec::new(),
        }
    }
}

/// Shows no name.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("lock_after", &self.lock_after)
            .field("keep_days", &self.keep_days)
            .field("zoom", &self.zoom)
            .finish_non_exhaustive()
    }
}

/// One setting with its value.
#[derive(Clone, PartialEq, Eq)]
pub enum Setting {
    FilledBy(String),
    LockAfter(u16),
    KeepDays(u16),
    Zoom(u16),
    UploadHosts(Vec<String>),
    /// The changed forms of companies and people, as `domain::form::template` writes them.
    Templates(String),
}

/// Shows the key only.
impl fmt::Debug for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Setting").field(&self.key()).finish()
    }
}

impl Setting {
    /// The keys of all settings.
    pub const KEYS: [&'static str; 6] =
        [FILLED_BY, KEEP_DAYS, LOCK_AFTER, TEMPLATES, UPLOAD_HOSTS, ZOOM];

    /// The key under which it is stored.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::FilledBy(_) => FILLED_BY,
            Self::LockAfter(_) => LOCK_AFTER,
            Self::KeepDays(_) => KEEP_DAYS,
            Self::Zoom(_) => ZOOM,
            Self::UploadHosts(_) => UPLOAD_HOSTS,
            Self::Templates(_) => TEMPLATES,
        }
    }

    /// The text that is stored: numbers in decimal, hosts with spaces between them.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::FilledBy(text) | Self::Templates(text) => text.clone(),
            Self::LockAfter(number) | Self::KeepDays(number) | Self::Zoom(number) => {
                number.to_string()
            }
            Self::UploadHosts(hosts) => hosts.join(" "),
        }
    }

    /// Reads a stored setting; `None` for an unknown key or an impossible value. Of hosts, those
    /// that are none are left out, and those beyond [`link::MAX_UPLOAD_HOSTS`].
    #[must_use]
    pub fn read(key: &str, text: &str) -> Option<Self> {
        Some(match key {
            FILLED_BY => Self::FilledBy(text.to_owned()),
            LOCK_AFTER => Self::LockAfter(text.parse().ok()?),
            KEEP_DAYS => Self::KeepDays(text.parse().ok()?),
            ZOOM => Self::Zoom(text.parse().ok().filter(|zoom| ZOOM_PERCENT.contains(zoom))?),
            UPLOAD_HOSTS => Self::UploadHosts(
                text.split_whitespace()
                    .filter_map(link::upload_host)
                    .take(link::MAX_UPLOAD_HOSTS)
                    .collect(),
            ),
            TEMPLATES => Self::Templates(text.to_owned()),
            _ => return None,
        })
    }
}

impl Settings {
    /// Takes one setting over. The changed forms are no field here, and are left to the caller.
    pub fn apply(&mut self, setting: Setting) {
        match setting {
            Setting::FilledBy(name) => self.filled_by = name,
            Setting::LockAfter(minutes) => self.lock_after = minutes,
            Setting::KeepDays(days) => self.keep_days = days,
            Setting::Zoom(percent) => self.zoom = percent,
            Setting::UploadHosts(hosts) => self.upload_hosts = hosts,
            Setting::Templates(_) => {}
        }
    }

    /// Days until the documents of an untouched draft are deleted, as read from a stored text; the
    /// default where there is none or it is no number.
    #[must_use]
    pub fn keep_days_of(text: Option<&str>) -> u16 {
        text.and_then(|text| text.parse().ok()).unwrap_or(Self::default().keep_days)
    }

    /// Overwrites the operator's name, and returns to the defaults but for the size.
    pub fn forget(&mut self) {
        self.filled_by.zeroize();
        *self = Self { zoom: self.zoom, ..Self::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all() -> [Setting; 6] {
        [
            Setting::FilledBy("Jane Doe".to_owned()),
            Setting::LockAfter(0),
            Setting::KeepDays(365),
            Setting::Zoom(125),
            Setting::UploadHosts(vec!["files.example.com".to_owned(), "b.example.org".to_owned()]),
            Setting::Templates("[]".to_owned()),
        ]
    }

    #[test]
    fn every_setting_is_read_back_as_it_was_stored() {
        for setting in all() {
            assert!(Setting::KEYS.contains(&setting.key()));
            assert_eq!(Setting::read(setting.key(), &setting.text()), Some(setting));
        }
        assert_eq!(Setting::LockAfter(5).text(), "5");
        assert_eq!(all()[4].text(), "files.example.com b.example.org");
    }

    #[test]
    fn unknown_keys_and_invalid_values_change_nothing() {
        for (key, text) in [
            ("colour", "pink"),
            ("", ""),
            ("zoom", "9000"),
            ("zoom", "79"),
            ("zoom", "large"),
            ("lock_after", "-1"),
            ("lock_after", "soon"),
            ("keep_days", "99999"),
            ("keep_days", ""),
        ] {
            assert_eq!(Setting::read(key, text), None, "{key} {text}");
        }
        let garbage = Setting::read("upload_hosts", "http://// files.example.com -");
        assert_eq!(garbage, Some(Setting::UploadHosts(vec!["files.example.com".to_owned()])));
        assert_eq!(Settings::keep_days_of(Some("never")), 30);
        assert_eq!(Settings::keep_days_of(None), 30);
        assert_eq!(Settings::keep_days_of(Some("7")), 7);
    }

    #[test]
    fn settings_survive_serde_and_missing_fields_are_the_defaults() {
        let mut settings = Settings::default();
        for setting in all() {
            settings.apply(setting);
        }
        let json = serde_json::to_string(&settings).unwrap();
        assert_eq!(serde_json::from_str::<Settings>(&json).unwrap(), settings);
        assert_eq!(serde_json::from_str::<Settings>("{}").unwrap(), Settings::default());
        assert!(!format!("{settings:?}").contains("Jane"));
        settings.forget();
        assert_eq!(settings, Settings { zoom: 125, ..Settings::default() });
    }
}
