//! The list of addresses of a drag (`text/uri-list`, RFC 2483), divided into files of this computer
//! and others.
//!
//! Reads no disk.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;
use std::path::PathBuf;

/// A dragged item that is not a file that can be accepted.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Lost {
    /// An address on the web.
    Web,
    /// A file of another computer, by its name.
    Elsewhere(String),
    /// Another kind of address, by its scheme.
    Scheme(String),
    /// The other program did not send its data.
    NotHanded,
    /// An attachment for which there is no folder in memory.
    NoPlace,
    /// An attachment larger than the limit of documents.
    TooLarge,
}

/// Returns the files of a list in order, and the other items. `here` is the host name.
pub(super) fn read(uris: &[u8], here: &str) -> (Vec<PathBuf>, Vec<Lost>) {
    let (mut files, mut lost) = (Vec::new(), Vec::new());
    for line in uris.split(|byte| matches!(byte, b'\r' | b'\n' | 0)).map(<[u8]>::trim_ascii) {
        // Such lines are comments.
        if line.is_empty() || line.starts_with(b"#") {
            continue;
        }
        match file(line, here) {
            Ok(path) => files.push(path),
            Err(what) => lost.push(what),
        }
    }
    (files, lost)
}

fn file(line: &[u8], here: &str) -> Result<PathBuf, Lost> {
    if line.starts_with(b"/") {
        return Ok(PathBuf::from(OsString::from_vec(line.to_vec())));
    }
    let colon = line.iter().position(|byte| *byte == b':').unwrap_or(0);
    let scheme = String::from_utf8_lossy(&line[..colon]).to_ascii_lowercase();
    match scheme.as_str() {
        "file" => {}
        "http" | "https" | "ftp" => return Err(Lost::Web),
        _ => return Err(Lost::Scheme(scheme)),
    }
    let rest = &line[colon + 1..];
    let Some(with_host) = rest.strip_prefix(b"//") else { return path(rest) };
    let slash = with_host.iter().position(|byte| *byte == b'/').unwrap_or(with_host.len());
    let host = String::from_utf8_lossy(&with_host[..slash]).to_ascii_lowercase();
    let short = |name: &str| name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_here = host.is_empty()
        || host == "localhost"
        || host == here.to_ascii_lowercase()
        || host == short(here);
    if is_here { path(&with_host[slash..]) } else { Err(Lost::Elsewhere(host)) }
}

/// Returns the path of an address; it may contain any bytes.
fn path(address: &[u8]) -> Result<PathBuf, Lost> {
    let bytes: Vec<u8> = percent_encoding::percent_decode(address).collect();
    // No path contains a NUL.
    if bytes.starts_with(b"/") && !bytes.contains(&0) {
        Ok(PathBuf::from(OsString::from_vec(bytes)))
    } else {
        Err(Lost::NotHanded)
    }
}

/// Returns each kind of lost item once: the message id, its argument, and the count.
pub(crate) fn counted(lost: &[Lost]) -> Vec<(&'static str, &str, usize)> {
    let mut counted: Vec<(&'static str, &str, usize)> = Vec::new();
    for one in lost {
        let (id, what) = match one {
            Lost::Web => ("preview-drop-lost-web", ""),
            Lost::Elsewhere(host) => ("preview-drop-lost-elsewhere", host.as_str()),
            Lost::Scheme(scheme) => ("preview-drop-lost-scheme", scheme.as_str()),
            Lost::NotHanded => ("preview-drop-lost-not-handed", ""),
            Lost::NoPlace => ("preview-drop-lost-no-place", ""),
            Lost::TooLarge => ("preview-drop-lost-too-large", ""),
        };
        match counted.iter_mut().find(|(known, known_what, _)| (*known, *known_what) == (id, what))
        {
            Some((.., count)) => *count += 1,
            None => counted.push((id, what, 1)),
        }
    }
    counted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_list_every_file_is_taken_whatever_else_is_in_it() {
        let bytes = |path: &[u8]| PathBuf::from(OsString::from_vec(path.to_vec()));
        let elsewhere = |host: &str| Lost::Elsewhere(host.to_owned());
        for (list, files, lost) in [
            (
                &b"file:///scans/a%20b.pdf\r\nfile:///scans/c.pdf\r\n"[..],
                vec![bytes(b"/scans/a b.pdf"), bytes(b"/scans/c.pdf")],
                vec![],
            ),
            (
                b"file:///scans/M%FCller.pdf\r\nfile:///b.pdf",
                vec![bytes(b"/scans/M\xfcller.pdf"), bytes(b"/b.pdf")],
                vec![],
            ),
            (
                b"https://mail.example/a.pdf\r\nfile:///b.pdf\r\n",
                vec![bytes(b"/b.pdf")],
                vec![Lost::Web],
            ),
            (
                b"file://desk/a.pdf\r\nfile://DESK.office.example/b.pdf",
                vec![bytes(b"/a.pdf"), bytes(b"/b.pdf")],
                vec![],
            ),
            (
                b"file://nas/a.pdf\r\nfile://localhost/b.pdf",
                vec![bytes(b"/b.pdf")],
                vec![elsewhere("nas")],
            ),
            (
                b"# a note\r\nfile:/a.pdf\n/b c.pdf\0",
                vec![bytes(b"/a.pdf"), bytes(b"/b c.pdf")],
                vec![],
            ),
            (
                b"sftp://host/a.pdf\r\nmailbox:///inbox?part=1.2",
                vec![],
                vec![Lost::Scheme("sftp".into()), Lost::Scheme("mailbox".into())],
            ),
            (
                b"file:relative.pdf\r\nfile:///zero%00.pdf",
                vec![],
                vec![Lost::NotHanded, Lost::NotHanded],
            ),
            (b"\r\n", vec![], vec![]),
        ] {
            assert_eq!(
                read(list, "desk.office.example"),
                (files, lost),
                "{:?}",
                String::from_utf8_lossy(list)
            );
        }
    }

    #[test]
    fn each_kind_of_loss_is_said_once_with_how_often() {
        let host = |name: &str| Lost::Elsewhere(name.to_owned());
        let lost = [Lost::Web, host("nas"), Lost::Web, host("nas2")];
        assert_eq!(
            counted(&lost),
            [
                ("preview-drop-lost-web", "", 2),
                ("preview-drop-lost-elsewhere", "nas", 1),
                ("preview-drop-lost-elsewhere", "nas2", 1)
            ]
        );
    }
}
