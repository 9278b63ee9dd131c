//! The target of a submit: the API's address, the token, the API key and the sender's name, from
//! the command line.
//!
//! Knows nothing of the case.

use std::fs;
use std::io::Read;
use std::path::Path;

use secrecy::{ExposeSecret, SecretString};

use super::args::SubmitArgs;
use super::output::Output;
use super::patience::{Reading, patiently};
use super::stop::Stop;
use crate::app::startup::Rehearsal;
use crate::domain::hidden::Hidden;
use crate::domain::link::{self, Unread};
use crate::engine::message::Target;

/// Largest part of a token or key file that is read, in bytes.
const MAX_SECRET_BYTES: u64 = 64 * 1024;

/// Returns the address, the token and what goes with them; the error is the id of a sentence.
pub(super) fn target(
    args: &SubmitArgs,
    rehearsal: Option<&Rehearsal>,
    stop: &Stop,
    out: &mut Output,
) -> Result<Target, &'static str> {
    let (api_url, token) = match (rehearsal, &args.api, &args.token_file) {
        (Some(rehearsal), ..) => {
            (rehearsal.practice.api_url(), SecretString::from(rehearsal.practice.token()))
        }
        (None, Some(api), Some(file)) => (api.clone(), read_token(file, stop, out)?),
        (None, ..) => return Err("command-no-token"),
    };
    let api_key = match &args.api_key_file {
        Some(file) => Some(read_key(file, stop, out)?),
        None => None,
    };
    let given = args.filled_by.clone().filter(|name| !name.trim().is_empty());
    let filled_by = Hidden(given.or_else(user_name).unwrap_or_else(|| "Dossier".to_owned()));
    Ok(Target { api_url, token, api_key, filled_by, upload_hosts: args.allow_upload_host.clone() })
}

fn read_token(file: &Path, stop: &Stop, out: &mut Output) -> Result<SecretString, &'static str> {
    let text = read_secret(Reading::Token, file, stop, out)?.ok_or("command-token-unreadable")?;
    link::look(text.expose_secret()).map(|pasted| pasted.token).map_err(|unread| match unread {
        Unread::NoToken => "command-no-token",
        Unread::Covered => "command-link-covered",
        Unread::Several => "command-link-several",
    })
}

/// Reads the API key. Only ASCII without spaces can be sent in a header.
fn read_key(file: &Path, stop: &Stop, out: &mut Output) -> Result<SecretString, &'static str> {
    let key = read_secret(Reading::ApiKey, file, stop, out)?.ok_or("command-api-key-unreadable")?;
    let is_plain = key.expose_secret().bytes().all(|byte| byte.is_ascii_graphic());
    if is_plain { Ok(key) } else { Err("command-no-api-key") }
}

/// Reads a file by [`read_text`] and gives up if it takes too long.
fn read_secret(
    reading: Reading,
    file: &Path,
    stop: &Stop,
    out: &mut Output,
) -> Result<Option<SecretString>, &'static str> {
    let file = file.to_path_buf();
    patiently(reading, out, Some(stop), move |_| read_text(&file)).ok_or(reading.given_up())
}

/// Returns the trimmed text of a small file, or of standard input for `-`; `None` if it is empty or
/// can't be read.
fn read_text(file: &Path) -> Option<SecretString> {
    let mut text = String::new();
    if file == Path::new("-") {
        std::io::stdin().take(MAX_SECRET_BYTES).read_to_string(&mut text).ok()?;
    } else {
        fs::File::open(file).ok()?.take(MAX_SECRET_BYTES).read_to_string(&mut text).ok()?;
    }
    // Editors on Windows write a byte order mark.
    let trimmed = text.trim_start_matches('\u{feff}').trim();
    (!trimmed.is_empty()).then(|| SecretString::from(trimmed.to_owned()))
}

fn user_name() -> Option<String> {
    ["USER", "USERNAME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok())
        .filter(|name| !name.trim().is_empty())
}
