//! The desktop portal, which shows file dialogs on Linux, and zenity as its replacement.
//!
//! The portal is called here and not through rfd, which does not distinguish a failed portal from a
//! cancel.

use std::collections::HashMap;
use std::ffi::OsString;
use std::os::unix::ffi::{OsStrExt as _, OsStringExt as _};
use std::path::PathBuf;
use std::time::Duration;

use zbus::blocking::{Connection, Proxy, connection};
use zbus::zvariant::{OwnedObjectPath, OwnedValue, Value};

use super::asked::Asked;
use super::purpose::Picked;
use crate::domain::hidden::Hidden;

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const CHOOSER: &str = "org.freedesktop.portal.FileChooser";
const REQUEST: &str = "org.freedesktop.portal.Request";
/// The name of a connection's only request.
const TOKEN: &str = "dossier";
/// Time limit for the answer of the bus, or of a portal that has to be started.
const PATIENCE: Duration = Duration::from_secs(5);
/// Time limit for showing a dialog.
const SHOWING: Duration = Duration::from_secs(30);

/// The portal's owner on the bus.
pub(super) struct Portal {
    bus: Connection,
    owner: String,
    /// The bus's address; `None` is the session's.
    address: Option<String>,
}

/// One dialog, on its own connection, so that its answer reaches no other.
pub(super) struct Request(Connection);

impl Portal {
    /// Returns the portal with file dialogs; `None` if there is none, or it does not answer.
    pub(super) fn find() -> Option<Self> {
        Self::on(None)
    }

    fn on(address: Option<String>) -> Option<Self> {
        let bus = connect(address.as_deref(), PATIENCE)?;
        let chooser = Proxy::new(&bus, NAME, PATH, CHOOSER).ok()?;
        // A portal without a desktop behind it has no file dialogs.
        let _version: u32 = chooser.get_property("version").ok()?;
        let owner = owner(&bus)?;
        Some(Self { bus, owner, address })
    }

    /// Returns true if the portal's owner has not changed.
    pub(super) fn is_there(&self) -> bool {
        owner(&self.bus).as_deref() == Some(self.owner.as_str())
    }

    /// Returns a request for one dialog; `None` if the bus is gone.
    pub(super) fn request(&self) -> Option<Request> {
        connect(self.address.as_deref(), SHOWING).map(Request)
    }
}

fn connect(address: Option<&str>, patience: Duration) -> Option<Connection> {
    let builder = match address {
        Some(address) => connection::Builder::address(address),
        None => connection::Builder::session(),
    };
    builder.ok()?.method_timeout(patience).build().ok()
}

impl Request {
    /// Shows the dialog and waits for its answer.
    pub(super) fn ask(&self, asked: &Asked) -> Picked {
        self.answer(asked).unwrap_or(Picked::Failed)
    }

    fn answer(&self, asked: &Asked) -> Option<Picked> {
        let sender = self.0.unique_name()?.trim_start_matches(':').replace('.', "_");
        // Subscribed before the call: the answer may arrive at once.
        let path = format!("{PATH}/request/{sender}/{TOKEN}");
        let mut answers = Proxy::new(&self.0, NAME, path.as_str(), REQUEST)
            .ok()?
            .receive_signal("Response")
            .ok()?;
        let chooser = Proxy::new(&self.0, NAME, PATH, CHOOSER).ok()?;
        let method = if asked.saves.is_some() { "SaveFile" } else { "OpenFile" };
        let handle: OwnedObjectPath = chooser.call(method, &("", "", options(asked))).ok()?;
        if handle.as_str() != path {
            // Portals before version 0.9 choose the path themselves.
            answers =
                Proxy::new(&self.0, NAME, handle, REQUEST).ok()?.receive_signal("Response").ok()?;
        }
        let answer = answers.next()?;
        let (code, results): (u32, HashMap<String, OwnedValue>) =
            answer.body().deserialize().ok()?;
        match code {
            0 => {
                let uris = Vec::<String>::try_from(results.get("uris")?.try_clone().ok()?).ok()?;
                uris.first().and_then(|uri| path_of(uri)).map(|path| Picked::Path(Hidden(path)))
            }
            1 => Some(Picked::Nothing),
            // The dialog ended, but not by the operator.
            _ => None,
        }
    }
}

/// Returns the dialog's options in the portal's format.
fn options(asked: &Asked) -> HashMap<&'static str, Value<'static>> {
    // Kind 0 of a filter is a pattern of names.
    let patterns = |endings: &[String]| {
        endings.iter().map(|ending| (0_u32, pattern(ending))).collect::<Vec<_>>()
    };
    let filters: Vec<(String, Vec<(u32, String)>)> =
        asked.filters.iter().map(|(name, endings)| (name.clone(), patterns(endings))).collect();
    let mut options = HashMap::from([
        ("handle_token", Value::from(TOKEN)),
        ("modal", Value::from(true)),
        ("filters", Value::from(filters)),
    ]);
    options.extend(asked.saves.clone().map(|name| ("current_name", Value::from(name))));
    options.extend(asked.folder.as_ref().map(|folder| {
        let bytes: Vec<u8> = folder.0.as_os_str().as_bytes().iter().copied().chain([0]).collect();
        ("current_folder", Value::from(bytes))
    }));
    options
}

fn pattern(ending: &str) -> String {
    if ending == "*" { ending.to_owned() } else { format!("*.{ending}") }
}

/// Returns the path of a `file:` address; it may contain any bytes.
fn path_of(uri: &str) -> Option<PathBuf> {
    let bytes: Vec<u8> =
        percent_encoding::percent_decode_str(uri.strip_prefix("file://")?).collect();
    bytes.starts_with(b"/").then(|| PathBuf::from(OsString::from_vec(bytes)))
}

/// Returns the unique bus name of the portal's owner.
fn owner(bus: &Connection) -> Option<String> {
    let answer = bus.call_method(
        Some("org.freedesktop.DBus"),
        "/org/freedesktop/DBus",
        Some("org.freedesktop.DBus"),
        "GetNameOwner",
        &NAME,
    );
    answer.ok()?.body().deserialize().ok()
}

/// Returns true if zenity is installed.
pub(super) fn has_zenity() -> bool {
    let paths = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&paths).any(|folder| folder.join("zenity").is_file())
}

#[cfg(test)]
mod tests;
