//! The desktop's portal, which shows the file dialogs on Linux, and zenity, which stands in for it.
//!
//! Must not know: what a dialog is opened for.

use std::time::Duration;

use zbus::blocking::{Connection, Proxy, connection};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const CHOOSER: &str = "org.freedesktop.portal.FileChooser";
/// How long the bus, and a portal that has to be started first, may take to answer.
const PATIENCE: Duration = Duration::from_secs(5);

/// Who shows a dialog now.
pub(super) struct Portal {
    bus: Connection,
    owner: String,
}

impl Portal {
    /// The portal that has file dialogs; `None` where there is none, or it does not answer.
    pub(super) fn find() -> Option<Self> {
        let bus = connection::Builder::session().ok()?.method_timeout(PATIENCE).build().ok()?;
        let chooser = Proxy::new(&bus, NAME, PATH, CHOOSER).ok()?;
        // A portal without a desktop behind it has no file dialogs.
        let _version: u32 = chooser.get_property("version").ok()?;
        let owner = owner(&bus)?;
        Some(Self { bus, owner })
    }

    /// Returns true if it is still the one that was asked.
    pub(super) fn is_there(&self) -> bool {
        owner(&self.bus).as_deref() == Some(self.owner.as_str())
    }
}

/// The bus's own name of whoever is the portal.
fn owner(bus: &Connection) -> Option<String> {
    let answer =
        bus.call_method(Some("org.freedesktop.DBus"), "/org/freedesktop/DBus", Some("org.freedesktop.DBus"), "GetNameOwner", &NAME);
    answer.ok()?.body().deserialize().ok()
}

/// Returns true if zenity is installed.
pub(super) fn has_zenity() -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join("zenity").is_file())
}
