//! Hostile and broken files, each answered with its own problem.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::open::{RETRY_EVERY, retry_while_locked};
use super::reading::CHUNK_BYTES;
use super::*;
use crate::domain::draft::Draft;
use crate::domain::intake::{FileProblem, MAX_DOCUMENT_BYTES};
use crate::engine::message::CaseFault;
use crate::engine::ports::{Chunks, Documents as _};

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn a_document_is_read_once_and_its_facts_are_told() {
    let folder = folder();
    let path = folder.path().join("scan.pdf");
    fs::write(&path, b"%PDF-1.4 hello").expect("written");
    let attachment = Disk.examine(&path).expect("facts");
    assert_eq!((attachment.bytes, attachment.sniffed.label()), (14, "PDF"));
    assert_eq!(Disk.read(&attachment).expect("bytes"), &b"%PDF-1.4 hello"[..]);
}

#[test]
fn t10_pipes_devices_folders_and_loops_are_told_apart_and_never_waited_for() {
    let folder = folder();
    let at = |name: &str| folder.path().join(name);
    assert!(Command::new("mkfifo").arg(at("pipe")).status().expect("mkfifo").success());
    let _socket = std::os::unix::net::UnixListener::bind(at("socket")).expect("a socket");
    symlink(at("loop"), at("loop")).expect("a link");
    fs::write(at("empty"), b"").expect("written");
    for (path, problem) in [
        (at("pipe"), FileProblem::NotRegular),
        (at("socket"), FileProblem::NotRegular),
        (PathBuf::from("/dev/zero"), FileProblem::NotRegular),
        (folder.path().to_path_buf(), FileProblem::IsFolder),
        (at("nothing"), FileProblem::NotFound),
        (at("loop"), FileProblem::Unreadable),
        (at("empty"), FileProblem::Empty),
        (at("nul\0"), FileProblem::NotFound),
    ] {
        assert_eq!(Disk.examine(&path), Err(problem), "{}", path.display());
    }
}

#[test]
fn a_document_above_the_limit_is_refused_before_it_is_read() {
    let folder = folder();
    let path = folder.path().join("large.pdf");
    File::create(&path)
        .and_then(|file| file.set_len(MAX_DOCUMENT_BYTES + 1))
        .expect("a sparse file");
    assert_eq!(
        Disk.examine(&path),
        Err(FileProblem::TooLarge { bytes: MAX_DOCUMENT_BYTES + 1, limit: MAX_DOCUMENT_BYTES })
    );
}

#[test]
fn t11_a_document_that_changed_after_review_is_not_sent() {
    let folder = folder();
    let path = folder.path().join("scan.pdf");
    fs::write(&path, b"%PDF-1.4 reviewed").expect("written");
    let attachment = Disk.examine(&path).expect("facts");
    for changed in [&b"%PDF-1.4 reviewee"[..], b"%PDF-1.4", b"%PDF-1.4 reviewed and more"] {
        fs::write(&path, changed).expect("written");
        assert_eq!(Disk.read(&attachment), Err(FileProblem::Changed));
    }
    fs::remove_file(&path).expect("removed");
    assert_eq!(Disk.read(&attachment), Err(FileProblem::NotFound));
}

#[test]
fn a_case_file_is_replaced_whole_or_not_at_all() {
    let folder = folder();
    let path = folder.path().join("case.json");
    let draft = Draft { title: "first".into(), ..Draft::default() };
    Disk.write_case(&path, &draft).expect("written");
    assert_eq!(Disk.read_case(&path), Ok(draft.clone()));
    assert_eq!(fs::metadata(&path).expect("metadata").permissions().mode() & 0o777, 0o600);
    assert_eq!(
        Disk.write_case(&folder.path().join("no/such/folder/case.json"), &draft),
        Err(CaseFault::NotWritten)
    );
    assert_eq!(fs::read_dir(folder.path()).expect("a listing").count(), 1);
}

/// Takes all chunks.
fn take(chunks: &mut dyn Chunks) -> Result<Vec<u8>, FileProblem> {
    let mut taken = Vec::new();
    while let Some(chunk) = chunks.next()? {
        taken.extend_from_slice(&chunk);
    }
    Ok(taken)
}

/// A document in which no two chunks are the same.
fn scan(bytes: usize) -> Vec<u8> {
    (0..bytes).map(|at| ((at / 251) ^ at).to_le_bytes()[0]).collect()
}

#[test]
fn a_marked_document_is_read_as_reviewed_every_time() {
    let folder = folder();
    let documents = VerifiedReread::new();
    for bytes in [1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES] {
        let path = folder.path().join(format!("{bytes}.pdf"));
        fs::write(&path, scan(bytes)).expect("written");
        let attachment = documents.examine(&path).expect("facts");
        assert_eq!(Ok(&attachment), Disk.examine(&path).as_ref());
        let again = documents.examine(&path).expect("facts");
        for attachment in [&attachment, &again, &attachment] {
            assert!(
                take(&mut *documents.chunks(attachment).expect("opened")) == Ok(scan(bytes)),
                "{bytes}"
            );
        }
    }
}

#[test]
fn a_document_that_another_reviewed_is_checked_by_its_digest() {
    let folder = folder();
    let path = folder.path().join("scan.pdf");
    fs::write(&path, scan(CHUNK_BYTES + 9)).expect("written");
    let attachment = Disk.examine(&path).expect("facts");
    assert!(
        take(&mut *VerifiedReread::new().chunks(&attachment).expect("opened"))
            == Ok(scan(CHUNK_BYTES + 9))
    );
    fs::write(&path, scan(CHUNK_BYTES + 8)).expect("written");
    assert_eq!(VerifiedReread::new().chunks(&attachment).err(), Some(FileProblem::Changed));
}

#[test]
fn t11_a_piece_that_changed_does_not_come_out_wherever_it_is_and_whenever_it_changed() {
    const BYTES: usize = 3 * CHUNK_BYTES + 9;
    let folder = folder();
    let path = folder.path().join("scan.pdf");
    fs::write(&path, scan(BYTES)).expect("written");
    let documents = VerifiedReread::new();
    let attachment = documents.examine(&path).expect("facts");
    for (at, before) in (0..BYTES)
        .step_by(64 * 1024)
        .chain([BYTES - 1])
        .flat_map(|at| (0..=4).map(move |before| (at, before)))
    {
        let mut chunks = documents.chunks(&attachment).expect("opened");
        let mut taken = Vec::new();
        for _ in 0..before {
            taken.extend_from_slice(&chunks.next().expect("read").expect("a chunk"));
        }
        let mut changed = scan(BYTES);
        changed[at] ^= 1;
        let mut file = OpenOptions::new().write(true).open(&path).expect("opened");
        file.write_all(&changed).expect("written");
        let rest = take(&mut *chunks);
        assert_eq!(rest.is_ok(), at < taken.len(), "{at} {before}");
        taken.extend(rest.unwrap_or_default());
        assert!(scan(BYTES).starts_with(&taken), "{at} {before}");
        fs::write(&path, scan(BYTES)).expect("written");
    }
}

#[test]
fn t11_pieces_that_change_places_grow_shrink_or_vanish_do_not_come_out() {
    type Change = fn(&Path);
    let changes: [(&str, Change, Result<FileProblem, FileProblem>); 6] = [
        (
            "swapped",
            |path| {
                fs::write(
                    path,
                    [&scan(3 * CHUNK_BYTES)[CHUNK_BYTES..], &scan(CHUNK_BYTES)].concat(),
                )
                .expect("written");
            },
            Ok(FileProblem::Changed),
        ),
        (
            "grown",
            |path| fs::write(path, scan(3 * CHUNK_BYTES + 1)).expect("written"),
            Err(FileProblem::Changed),
        ),
        (
            "shrunk",
            |path| fs::write(path, scan(3 * CHUNK_BYTES - 1)).expect("written"),
            Err(FileProblem::Changed),
        ),
        ("emptied", |path| fs::write(path, b"").expect("written"), Err(FileProblem::Changed)),
        ("vanished", |path| fs::remove_file(path).expect("removed"), Err(FileProblem::NotFound)),
        (
            "a folder",
            |path| fs::remove_file(path).and_then(|()| fs::create_dir(path)).expect("made"),
            Err(FileProblem::IsFolder),
        ),
    ];
    for (name, change, answer) in changes {
        let folder = folder();
        let path = folder.path().join("scan.pdf");
        fs::write(&path, scan(3 * CHUNK_BYTES)).expect("written");
        let documents = VerifiedReread::new();
        let attachment = documents.examine(&path).expect("facts");
        let mut open = documents.chunks(&attachment).expect("opened");
        let first = open.next().expect("read").expect("a chunk");
        change(&path);
        // What is open stays what it was when its name goes to another file.
        let rest = take(&mut *open);
        let is_elsewhere = matches!(name, "vanished" | "a folder");
        assert_eq!(rest.is_ok(), is_elsewhere, "{name}");
        assert!(
            rest.is_err()
                || [&first[..], &rest.unwrap_or_default()].concat() == scan(3 * CHUNK_BYTES),
            "{name}"
        );
        match (documents.chunks(&attachment), answer) {
            (Ok(mut chunks), Ok(problem)) => assert_eq!(take(&mut *chunks), Err(problem), "{name}"),
            (opened, answer) => assert_eq!(opened.err(), answer.err(), "{name}"),
        }
    }
}

#[test]
fn u18_a_file_that_another_program_holds_is_opened_again_for_three_seconds() {
    for (held_for, tries, opened) in
        [(0, 1, Ok(())), (3, 4, Ok(())), (5, 6, Ok(())), (6, 6, Err(FileProblem::Locked))]
    {
        let (mut tried, mut waited) = (0, Duration::ZERO);
        let open = || {
            tried += 1;
            if tried > held_for { Ok(()) } else { Err(FileProblem::Locked) }
        };
        assert_eq!(retry_while_locked(open, |pause| waited += pause), opened);
        assert_eq!((tried, waited), (tries, RETRY_EVERY * (tries - 1)));
        assert!(waited <= Duration::from_secs(3));
    }
    assert_eq!(
        retry_while_locked(|| Err::<(), _>(FileProblem::NotFound), |_| panic!("waits")),
        Err(FileProblem::NotFound)
    );
}
