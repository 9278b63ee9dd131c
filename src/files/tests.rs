//! Hostile and broken files, each answered with its own problem.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::Command;

use super::*;

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
    File::create(&path).and_then(|file| file.set_len(MAX_DOCUMENT_BYTES + 1)).expect("a sparse file");
    assert_eq!(Disk.examine(&path), Err(FileProblem::TooLarge { bytes: MAX_DOCUMENT_BYTES + 1, limit: MAX_DOCUMENT_BYTES }));
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
    assert_eq!(Disk.write_case(&folder.path().join("no/such/folder/case.json"), &draft), Err(CaseFault::NotWritten));
    assert_eq!(fs::read_dir(folder.path()).expect("a listing").count(), 1);
}

#[test]
fn a_kept_document_is_sent_as_reviewed_and_one_that_does_not_fit_is_read_again() {
    let folder = folder();
    let (path, other) = (folder.path().join("scan.pdf"), folder.path().join("other.pdf"));
    fs::write(&path, b"%PDF-1.4 reviewed").expect("written");
    fs::write(&other, b"%PDF-1.4 too much").expect("written");
    let documents = Kept::within(20);
    let (attachment, too_much) = (documents.examine(&path).expect("facts"), documents.examine(&other).expect("facts"));
    fs::write(&path, b"%PDF-1.4 reviewee").expect("written");
    assert_eq!(documents.read(&attachment).expect("bytes"), &b"%PDF-1.4 reviewed"[..]);
    assert_eq!(documents.read(&attachment), Err(FileProblem::Changed), "a second time it is read from the disk");
    assert_eq!(documents.read(&too_much).expect("bytes"), &b"%PDF-1.4 too much"[..]);
    fs::write(&other, b"%PDF-1.4 too much and more").expect("written");
    assert_eq!(documents.read(&too_much), Err(FileProblem::Changed));
}

#[test]
fn memory_is_used_again_and_no_document_shows_through_in_the_next() {
    let folder = folder();
    let documents = Kept::within(0);
    let attachments: Vec<Attachment> = [(0, 700_000), (1, 300_000), (2, 700_001), (3, 5)]
        .map(|(at, bytes)| {
            let path = folder.path().join(format!("{at}.pdf"));
            fs::write(&path, vec![at; bytes]).expect("written");
            documents.examine(&path).expect("facts")
        })
        .to_vec();
    let held = documents.read(&attachments[3]).expect("bytes");
    for (attachment, at) in attachments.iter().zip(0u8..) {
        let document = documents.read(attachment).expect("bytes");
        assert!(document.len() as u64 == attachment.bytes && document.iter().all(|byte| *byte == at), "{at}");
    }
    assert_eq!(held.len(), 5);
}
