//! Documents and case files that are no ordinary files, missing, unreadable, or of another type
//! than they say (T10, T12).
//!
//! Knows nothing of what the case says about them.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use super::Refused::{Doubted, Unopened, Unready};
use super::{Bad, SOUND, edit, write_documents};

const COMPANY_DOCUMENT: &str = "entities[0].fields.company_document";

pub(crate) fn all() -> Vec<Bad> {
    let mut rows: Vec<Bad> = [names(), sizes(), contents()].into_iter().flatten().collect();
    #[cfg(unix)]
    rows.extend([special::documents(), special::case_files()].into_iter().flatten());
    rows
}

/// The sound case with its first document replaced by what `make` puts at `name`.
fn document(
    what: &str,
    name: &str,
    part: &str,
    make: impl Fn(&Path) + Send + Sync + 'static,
) -> Bad {
    let name = name.to_owned();
    Bad::new(format!("document: {what}"), Unready, &[(COMPANY_DOCUMENT, part)], move |folder| {
        write_documents(folder);
        make(&folder.join(&name));
        let written = serde_json::to_string(&name).expect("JSON");
        fs::write(folder.join("case.json"), edit("\"certificate.pdf\"", &written))
            .expect("written");
    })
}

fn nothing(_: &Path) {}

fn names() -> Vec<Bad> {
    let not_there = "Company document: The file is not there any more.";
    let kinds = "The selected file must be one of these kinds: PDF, PNG, JPG, JPEG.";
    let sound = |path: &Path| fs::write(path, b"%PDF-1.4\n").expect("written");
    let long = format!("{}.pdf", "x".repeat(300));
    let deep = format!("{}scan.pdf", "folder/".repeat(1_000));
    let mut rows = vec![
        document("not there", "gone.pdf", not_there, nothing),
        document("in no folder", "gone/scan.pdf", not_there, nothing),
        document("below a file", "passport.pdf/scan.pdf", not_there, nothing),
        document("a name of 304 characters", &long, not_there, nothing),
        document("1,000 folders down", &deep, not_there, nothing),
        document("a space", " ", not_there, nothing),
        document("the case file itself", "case.json", kinds, nothing),
        document("its own folder", ".", "That is a folder.", nothing),
        document("a folder", "scans.pdf", "That is a folder.", |path| {
            fs::create_dir(path).expect("a folder");
        }),
        document("a text", "notes.txt", kinds, sound),
        document("no ending", "certificate", kinds, sound),
        document("an ending at the front", "pdf.certificate", kinds, sound),
        document("two endings", "certificate.pdf.exe", kinds, sound),
        document("a home sign", "~/certificate.pdf", not_there, nothing),
    ];
    // Windows takes neither of these names, and trims the dot.
    if cfg!(unix) {
        rows.push(document("an ending turned around", "fdp.\u{202e}exe", kinds, sound));
        rows.push(document("a dot behind", "certificate.pdf.", kinds, sound));
    }
    rows
}

fn sizes() -> Vec<Bad> {
    let sparse = |bytes: u64| {
        move |path: &Path| {
            File::create(path).and_then(|file| file.set_len(bytes)).expect("a sparse file");
        }
    };
    let too_large = "It must be 15.7 MB or smaller.";
    vec![
        document(
            "0 bytes",
            "empty.pdf",
            "Company document: The selected file is empty.",
            sparse(0),
        ),
        document("one byte above the limit", "large.pdf", too_large, sparse(15 * 1024 * 1024 + 1)),
        document(
            "16 MB",
            "large.pdf",
            "The selected file is 16.0 MB. It must be 15.7 MB or smaller.",
            sparse(16_000_000),
        ),
        document("8 TB", "large.pdf", too_large, sparse(8_000_000_000_000)),
        Bad::new(
            "case file: 40 MB",
            Unopened,
            &[("40.0 MB", "It must be 33.5 MB or smaller.")],
            move |folder| {
                sparse(40_000_000)(&folder.join("case.json"));
            },
        ),
        Bad::new(
            "case file: 31 MB of spaces",
            super::Refused::Unread,
            &[("line 1, column 31000000.", "damaged")],
            |folder| {
                fs::write(folder.join("case.json"), " ".repeat(31_000_000)).expect("written");
            },
        ),
    ]
}

/// Sound names over other content. A person may still send these, so they are only looked at.
fn contents() -> Vec<Bad> {
    // Of a Linux program a whole header is wanted.
    const ELF: [u8; 64] = {
        let mut header = [0; 64];
        header[0] = 0x7f;
        header[1] = b'E';
        header[2] = b'L';
        header[3] = b'F';
        header
    };
    let rows: [(&str, &[u8], &str); 6] = [
        ("a program", b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0", "The content is exe"),
        ("a Linux program", &ELF, "The content is elf"),
        ("an archive", b"PK\x03\x04\x14\0\0\0", "The content is zip"),
        ("a web page", b"<!DOCTYPE html><html><script>", "The content is html"),
        ("a picture", b"\x89PNG\r\n\x1a\n", "The content is PNG"),
        ("words", b"just words", "The content does not look like what the file name says."),
    ];
    let doubted = |(what, content, part): (&str, &'static [u8], &str)| Bad {
        refused: Doubted,
        ..document(&format!("{what} called .pdf"), "renamed.pdf", part, move |path| {
            fs::write(path, content).expect("written");
        })
    };
    rows.into_iter().map(doubted).collect()
}

#[cfg(unix)]
mod special {
    //! Kinds of files that only Unix has.

    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::os::unix::net::UnixListener;

    use super::*;

    const NOT_THERE: &str = "The file is not there any more.";
    const NOT_ORDINARY: &str = "That is not an ordinary file.";

    fn pipe(path: &Path) {
        assert!(
            Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success(),
            "a pipe"
        );
    }

    /// A socket stays where it was when its listener is gone.
    fn socket(path: &Path) {
        drop(UnixListener::bind(path).expect("a socket"));
    }

    fn lock(path: &Path) {
        fs::write(path, b"%PDF-1.4\n").expect("written");
        forbid(path);
    }

    fn forbid(path: &Path) {
        fs::set_permissions(path, fs::Permissions::from_mode(0o000)).expect("changed");
        // The folder of the case is private; the user `nobody` has to get as far as the file.
        let folder = path.parent().expect("its folder");
        fs::set_permissions(folder, fs::Permissions::from_mode(0o755)).expect("changed");
    }

    fn link(target: &'static str) -> impl Fn(&Path) {
        move |path| symlink(target, path).expect("a link")
    }

    pub(super) fn documents() -> Vec<Bad> {
        let locked = document("no permission", "locked.pdf", "You may not read this file.", lock);
        let in_locked = document(
            "in a folder without permission",
            "locked/scan.pdf",
            "You may not read this file.",
            |path| {
                let folder = path.parent().expect("its folder");
                fs::create_dir(folder).expect("a folder");
                forbid(folder);
            },
        );
        vec![
            document("t10 a pipe", "pipe.pdf", NOT_ORDINARY, pipe),
            document("t10 a socket", "socket.pdf", NOT_ORDINARY, socket),
            document("t10 a device that never ends", "/dev/zero", NOT_ORDINARY, nothing),
            document("t10 a device that is empty", "/dev/null", NOT_ORDINARY, nothing),
            document("t10 a terminal", "/dev/tty", NOT_ORDINARY, nothing),
            document("t10 a link to a device", "zero.pdf", NOT_ORDINARY, link("/dev/zero")),
            document(
                "t10 a link to itself",
                "loop.pdf",
                "The disk could not read this file.",
                link("loop.pdf"),
            ),
            document("t10 a link to nothing", "gone.pdf", NOT_THERE, link("nothing.pdf")),
            document("t10 a link to a folder", "folder.pdf", "That is a folder.", link(".")),
            Bad { unprivileged: true, ..locked },
            Bad { unprivileged: true, ..in_locked },
        ]
    }

    fn case_file(what: &str, part: &str, make: impl Fn(&Path) + Send + Sync + 'static) -> Bad {
        Bad::new(
            format!("case file: {what}"),
            Unopened,
            &[("The case file could not be opened.", part)],
            move |folder| {
                write_documents(folder);
                make(&folder.join("case.json"));
            },
        )
    }

    pub(super) fn case_files() -> Vec<Bad> {
        let locked = case_file("no permission", "You may not read this file.", |path| {
            fs::write(path, SOUND).expect("written");
            forbid(path);
        });
        vec![
            case_file("not there", NOT_THERE, nothing),
            case_file("a folder", "That is a folder.", |path| {
                fs::create_dir(path).expect("a folder");
            }),
            case_file("t10 a pipe", NOT_ORDINARY, pipe),
            case_file("t10 a socket", NOT_ORDINARY, socket),
            case_file("t10 a device that never ends", NOT_ORDINARY, link("/dev/zero")),
            case_file("t10 a device that is empty", NOT_ORDINARY, link("/dev/null")),
            case_file(
                "t10 a link to itself",
                "The disk could not read this file.",
                link("case.json"),
            ),
            case_file("t10 a link to nothing", NOT_THERE, link("nothing.json")),
            Bad { unprivileged: true, ..locked },
        ]
    }
}
