//! The system's settings for contrast and motion: the desktop portal on Linux, the registry on
//! Windows, the accessibility settings on macOS.
//!
//! The system is asked on a thread of its own, at the start and whenever the window gets the focus:
//! it may not answer. Without an answer the contrast is normal and things move.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::engine::message::Waker;
#[cfg(any(windows, target_os = "macos", test))]
use crate::ui::theme::Contrast;
use crate::ui::theme::SystemLook;

/// The settings as they were read last, and the readings under way.
pub(super) struct Watched {
    now: SystemLook,
    is_asked: bool,
    sender: SyncSender<SystemLook>,
    answers: Receiver<SystemLook>,
    waker: Waker,
}

impl std::fmt::Debug for Watched {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Watched").field(&self.now).finish()
    }
}

impl Watched {
    /// Nothing was read yet; `waker` is called when there is an answer.
    pub(super) fn new(waker: Waker) -> Self {
        let (sender, answers) = sync_channel(1);
        Self { now: SystemLook::default(), is_asked: false, sender, answers, waker }
    }

    /// Returns the settings as they were read last.
    pub(super) fn now(&self) -> SystemLook {
        self.now
    }

    /// Has the settings read again, once at a time.
    pub(super) fn ask(&mut self) {
        if std::mem::replace(&mut self.is_asked, true) {
            return;
        }
        let (sender, waker) = (self.sender.clone(), self.waker.clone());
        thread::spawn(move || {
            if sender.send(read()).is_ok() {
                waker();
            }
        });
    }

    /// Takes the answer over; returns true if the settings are others than before.
    pub(super) fn update(&mut self) -> bool {
        let Ok(read) = self.answers.try_recv() else { return false };
        self.is_asked = false;
        std::mem::replace(&mut self.now, read) != read
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn read() -> SystemLook {
    portal::read().unwrap_or_default()
}

#[cfg(windows)]
fn read() -> SystemLook {
    let value = |key: &str, name: &str| registry(key, name);
    SystemLook {
        contrast: contrast(
            value(r"HKCU\Control Panel\Accessibility\HighContrast", "Flags").as_deref(),
        ),
        reduced_motion: value(r"HKCU\Control Panel\Desktop\WindowMetrics", "MinAnimate").as_deref()
            == Some("0"),
    }
}

/// Reads a text from the registry with `reg.exe` of the system's folder, without a console window.
#[cfg(windows)]
fn registry(key: &str, name: &str) -> Option<String> {
    use std::os::windows::process::CommandExt as _;
    let root = std::env::var_os("SystemRoot")?;
    let program = std::path::Path::new(&root).join("System32").join("reg.exe");
    let mut command = std::process::Command::new(program);
    command.args(["query", key, "/v", name]).creation_flags(0x0800_0000);
    let printed = command.output().ok()?.stdout;
    registry_text(&String::from_utf8_lossy(&printed), name)
}

/// Returns the text of a value in what `reg query` prints, such as `    Flags    REG_SZ    126`.
#[cfg(any(windows, test))]
fn registry_text(printed: &str, name: &str) -> Option<String> {
    let line = printed.lines().find(|line| line.split_whitespace().next() == Some(name))?;
    Some(line.split_once("REG_SZ")?.1.trim().to_owned())
}

/// Returns the contrast by the flags of Windows' setting: bit 0 is `HCF_HIGHCONTRASTON`.
#[cfg(any(windows, test))]
fn contrast(flags: Option<&str>) -> Contrast {
    let flags = flags.and_then(|flags| flags.parse::<u32>().ok()).unwrap_or_default();
    if flags & 1 == 1 { Contrast::High } else { Contrast::Normal }
}

#[cfg(target_os = "macos")]
fn read() -> SystemLook {
    let is_set = |name: &str| {
        let output = std::process::Command::new("/usr/bin/defaults")
            .args(["read", "com.apple.universalaccess", name])
            .output();
        output.is_ok_and(|output| output.stdout.trim_ascii() == b"1")
    };
    SystemLook {
        contrast: if is_set("increaseContrast") { Contrast::High } else { Contrast::Normal },
        reduced_motion: is_set("reduceMotion"),
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
mod portal {
    //! The settings of the desktop portal.

    use std::time::Duration;

    use zbus::blocking::{Proxy, connection};
    use zbus::zvariant::{OwnedValue, Value};

    use crate::ui::theme::{Contrast, SystemLook};

    const NAME: &str = "org.freedesktop.portal.Desktop";
    const PATH: &str = "/org/freedesktop/portal/desktop";
    const SETTINGS: &str = "org.freedesktop.portal.Settings";
    /// Time limit for the answer of the bus, or of a portal that has to be started.
    const PATIENCE: Duration = Duration::from_secs(5);

    /// Reads the settings; `None` without a portal.
    pub(super) fn read() -> Option<SystemLook> {
        let bus = connection::Builder::session().ok()?.method_timeout(PATIENCE).build().ok()?;
        let settings = Proxy::new(&bus, NAME, PATH, SETTINGS).ok()?;
        let value = |namespace: &str, key: &str| -> Option<OwnedValue> {
            settings.call("Read", &(namespace, key)).ok()
        };
        let contrast = value("org.freedesktop.appearance", "contrast");
        let motion = value("org.freedesktop.appearance", "reduced-motion");
        let animations = value("org.gnome.desktop.interface", "enable-animations");
        Some(look(contrast.as_deref(), motion.as_deref(), animations.as_deref()))
    }

    /// Returns the look by the portal's values: `contrast` and `reduced-motion` are 1 if they are
    /// wanted, `enable-animations` is false where an older desktop has no `reduced-motion`.
    pub(super) fn look(
        contrast: Option<&Value<'_>>,
        motion: Option<&Value<'_>>,
        animations: Option<&Value<'_>>,
    ) -> SystemLook {
        let is_one = |value: Option<&Value<'_>>| matches!(value.map(inner), Some(Value::U32(1)));
        let is_off = matches!(animations.map(inner), Some(Value::Bool(false)));
        SystemLook {
            contrast: if is_one(contrast) { Contrast::High } else { Contrast::Normal },
            reduced_motion: is_one(motion) || is_off,
        }
    }

    /// Returns what a variant contains: `Read` wraps its answer in one more.
    fn inner<'a>(value: &'a Value<'a>) -> &'a Value<'a> {
        match value {
            Value::Value(inside) => inner(inside),
            plain => plain,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn windows_tells_high_contrast_by_a_flag() {
        let printed =
            "\r\nHKEY_CURRENT_USER\\…\\HighContrast\r\n    Flags    REG_SZ    127\r\n\r\n";
        assert_eq!(registry_text(printed, "Flags").as_deref(), Some("127"));
        assert_eq!(registry_text("ERROR: no such key", "Flags"), None);
        for (flags, expected) in [
            (Some("127"), Contrast::High),
            (Some("126"), Contrast::Normal),
            (Some("x"), Contrast::Normal),
            (None, Contrast::Normal),
        ] {
            assert_eq!(contrast(flags), expected, "{flags:?}");
        }
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn the_portal_tells_contrast_and_motion_wrapped_or_not() {
        use zbus::zvariant::Value;
        let one = Value::U32(1);
        let wrapped = Value::Value(Box::new(Value::U32(1)));
        let (off, on) = (Value::Bool(false), Value::Bool(true));
        for (contrast, motion, animations, expected) in [
            (None, None, None, SystemLook::default()),
            (
                Some(&wrapped),
                None,
                Some(&on),
                SystemLook { contrast: Contrast::High, ..SystemLook::default() },
            ),
            (
                None,
                Some(&one),
                Some(&on),
                SystemLook { reduced_motion: true, ..SystemLook::default() },
            ),
            (None, None, Some(&off), SystemLook { reduced_motion: true, ..SystemLook::default() }),
        ] {
            assert_eq!(portal::look(contrast, motion, animations), expected);
        }
    }

    #[test]
    fn a_reading_is_under_way_once_and_tells_if_anything_changed() {
        let mut watched = Watched::new(Arc::new(|| {}));
        watched.is_asked = true;
        watched.ask();
        assert!(!watched.update(), "no second reading began");
        let changed = SystemLook { reduced_motion: true, ..SystemLook::default() };
        assert!(watched.sender.send(changed).is_ok() && watched.update());
        assert!(watched.sender.send(changed).is_ok() && !watched.update());
        assert_eq!(watched.now(), changed);
    }
}
