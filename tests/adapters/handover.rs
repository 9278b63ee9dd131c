//! Handover files: a case packed from one vault and opened into another.
//!
//! Knows nothing of the inside of such a file, except in the archives that are broken on purpose.

#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use crate::needles::needles;
use crate::story::{CANARIES, draft, open};
use dossier::domain::draft::Draft;
use dossier::domain::intake::{Attachments, FileProblem, MAX_DOCUMENT_BYTES, SlotKey};
use dossier::domain::value::{FileRef, Value};
use dossier::engine::message::{CaseFault, HandoverFault};
use dossier::engine::ports::{Cases as _, Documents as _, Handovers as _};
use dossier::files::Disk;
use dossier::handover::Packer;
use dossier::vault::Vault;
use secrecy::SecretString;

const PACKER: Packer = Packer::quick();

fn passphrase() -> SecretString {
    "correct horse battery".to_owned().into()
}

/// Two computers and the files that pass between them.
struct Desks {
    folder: tempfile::TempDir,
    sender: Vault,
    receiver: Vault,
}

impl Desks {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (sender, receiver) =
            (open(&folder.path().join("sender")), open(&folder.path().join("receiver")));
        Self { folder, sender, receiver }
    }

    fn handover(&self) -> PathBuf {
        self.folder.path().join("case.age")
    }

    /// Two companies with a document each, called the same.
    fn case(&self) -> (Draft, Attachments) {
        let mut draft = draft(2);
        let mut attachments = Attachments::new();
        for (at, entity) in draft.entities.iter_mut().enumerate() {
            let folder = self.folder.path().join(format!("scans-{at}"));
            fs::create_dir(&folder).unwrap();
            let path = folder.join(format!("{}.pdf", CANARIES[5]));
            fs::write(&path, format!("%PDF-1.4 {at} {} and more of it", CANARIES[6])).unwrap();
            entity.fields.set(
                "certificate",
                Value::File(FileRef { path: path.to_string_lossy().into_owned() }),
            );
            let slot = SlotKey::new(Some(entity.reference.clone()), "certificate");
            attachments.insert(slot, self.sender.examine(&path));
        }
        (draft, attachments)
    }

    fn packed(&self) -> (Draft, Attachments) {
        let (draft, attachments) = self.case();
        PACKER.pack(&self.handover(), &passphrase(), (&draft, &attachments), &self.sender).unwrap();
        (draft, attachments)
    }

    fn opened(&self) -> Result<(Draft, Attachments), HandoverFault> {
        PACKER.unpack(&self.handover(), &passphrase(), &self.receiver)
    }
}

/// The draft with its documents' paths taken out, and these.
fn without_paths(mut draft: Draft) -> (Draft, Vec<String>) {
    let mut paths = Vec::new();
    for entity in &mut draft.entities {
        for (_, value) in entity.fields.iter_mut() {
            if let Value::File(file) = value {
                paths.push(std::mem::take(&mut file.path));
            }
        }
    }
    (draft, paths)
}

#[test]
fn a_case_arrives_whole_with_its_documents_and_without_its_sender() {
    let desks = Desks::new();
    let (sent, attached) = desks.packed();
    fs::remove_dir_all(desks.folder.path().join("scans-0")).unwrap();
    let (draft, attachments) = desks.opened().unwrap();
    // It is kept, and still there after the handover file is gone.
    let id = desks.receiver.create(&draft, &attachments, false, 1).unwrap();
    fs::remove_file(desks.handover()).unwrap();
    let kept = desks.receiver.load(id).unwrap();
    assert!(kept.damage.is_none());
    let ((sent, _), (came, paths)) = (without_paths(sent), without_paths(kept.draft));
    assert_eq!(came, sent);
    assert!(
        paths.iter().all(|path| Path::new(path).starts_with(desks.handover())),
        "nothing of the sender's folders: {paths:?}"
    );
    assert_eq!(kept.attachments.len(), 2);
    for (slot, result) in &kept.attachments {
        let (came, sent) = (result.as_ref().unwrap(), attached[slot].as_ref().unwrap());
        assert_eq!(
            (came.sha256, came.bytes, &came.original_name, came.sniffed),
            (sent.sha256, sent.bytes, &sent.original_name, sent.sniffed)
        );
        assert_eq!(desks.receiver.read(came).unwrap(), desks.sender.read(sent).unwrap());
    }
}

#[test]
fn t14_a_handover_file_shows_nothing_of_the_case_and_is_its_owners_alone() {
    let desks = Desks::new();
    desks.packed();
    let content = fs::read(desks.handover()).unwrap();
    let lower = content.to_ascii_lowercase();
    let found: Vec<_> =
        needles(CANARIES).into_iter().filter(|needle| needle.is_in(&content, &lower)).collect();
    assert!(found.is_empty(), "{found:?}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(desks.handover()).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let left: Vec<_> = fs::read_dir(desks.folder.path())
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().contains("tmp")), "{left:?}");
}

#[test]
fn another_passphrase_opens_nothing_and_a_changed_or_cut_handover_file_is_refused() {
    let desks = Desks::new();
    desks.packed();
    let other =
        PACKER.unpack(&desks.handover(), &"another passphrase".to_owned().into(), &desks.receiver);
    assert_eq!(other.map(drop), Err(HandoverFault::WrongPassphrase));
    let whole = fs::read(desks.handover()).unwrap();
    // Every byte of the head, and then one here and there.
    for at in (0..400).chain((400..whole.len()).step_by(97)) {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        fs::write(desks.handover(), changed).unwrap();
        let fault = desks.opened().map(drop).unwrap_err();
        let fits = matches!(
            fault,
            HandoverFault::WrongPassphrase
                | HandoverFault::Damaged
                | HandoverFault::NotHandover
                | HandoverFault::TooMuchWork
        );
        assert!(fits, "byte {at}: {fault:?}");
    }
    for length in (0..whole.len()).step_by(101) {
        fs::write(desks.handover(), &whole[..length]).unwrap();
        let fault = desks.opened().map(drop).unwrap_err();
        assert!(
            matches!(fault, HandoverFault::Damaged | HandoverFault::NotHandover),
            "{length} bytes: {fault:?}"
        );
    }
    fs::write(desks.handover(), &whole).unwrap();
    desks.opened().unwrap();
}

#[test]
fn an_unreadable_document_is_named_and_the_old_handover_file_stays() {
    let desks = Desks::new();
    let (draft, mut attachments) = desks.case();
    fs::write(desks.handover(), "the one before").unwrap();
    let (slot, result) = attachments.iter_mut().next().unwrap();
    let slot = slot.clone();
    *result = Err(FileProblem::CopyGone);
    let packed =
        PACKER.pack(&desks.handover(), &passphrase(), (&draft, &attachments), &desks.sender);
    assert_eq!(packed, Err(HandoverFault::Document(slot.clone(), FileProblem::CopyGone)));
    attachments.swap_remove(&slot);
    let packed =
        PACKER.pack(&desks.handover(), &passphrase(), (&draft, &attachments), &desks.sender);
    assert_eq!(packed, Err(HandoverFault::Document(slot, FileProblem::NotRead)));
    assert_eq!(fs::read_to_string(desks.handover()).unwrap(), "the one before");
    let nowhere = desks.folder.path().join("no/such/folder/case.age");
    let empty = (&Draft::default(), &Attachments::new());
    assert_eq!(
        PACKER.pack(&nowhere, &passphrase(), empty, &desks.sender),
        Err(HandoverFault::NotWritten)
    );
}

#[test]
fn without_a_place_for_copies_a_handover_file_is_not_opened_and_no_plain_text_is_written() {
    let desks = Desks::new();
    desks.packed();
    let fault = PACKER.unpack(&desks.handover(), &passphrase(), &Disk).map(drop).unwrap_err();
    assert!(matches!(fault, HandoverFault::Document(_, FileProblem::NotKept)), "{fault:?}");
}

#[test]
fn a_handover_file_opened_as_a_case_file_says_what_it_is() {
    let desks = Desks::new();
    desks.packed();
    assert_eq!(Disk.read_case(&desks.handover()).map(drop), Err(CaseFault::IsHandover));
    let fault = PACKER
        .unpack(&desks.folder.path().join("none.age"), &passphrase(), &desks.receiver)
        .map(drop);
    assert_eq!(fault, Err(HandoverFault::File(FileProblem::NotFound)));
}

/// An archive's entry as a stranger would make it.
struct Entry<'a>(&'a str, tar::EntryType, &'a [u8]);

/// Returns true if it is the expected fault.
type Fits<'a> = &'a dyn Fn(&HandoverFault) -> bool;

/// Encrypts an archive with the passphrase.
fn seal(path: &Path, entries: &[Entry<'_>], work: u8) {
    let mut recipient = age::scrypt::Recipient::new(passphrase());
    recipient.set_work_factor(work);
    let keys = std::iter::once(&recipient as &dyn age::Recipient);
    let mut sealed = age::Encryptor::with_recipients(keys)
        .unwrap()
        .wrap_output(fs::File::create(path).unwrap())
        .unwrap();
    for Entry(name, kind, content) in entries {
        let mut header = tar::Header::new_old();
        // Past the library's own checks, which refuse what is tried here.
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(*kind);
        header.set_size(content.len() as u64);
        header.set_cksum();
        sealed.write_all(header.as_bytes()).unwrap();
        sealed.write_all(content).unwrap();
        sealed.write_all(&vec![0; content.len().next_multiple_of(512) - content.len()]).unwrap();
    }
    sealed.write_all(&[0; 1024]).unwrap();
    sealed.finish().unwrap();
}

#[test]
fn a_foreign_archive_yields_only_the_documents_that_its_case_names() {
    use tar::EntryType::{Directory, Regular, Symlink};
    let desks = Desks::new();
    let case = br#"{"dossier":1,"title":"","fields":{"a":{"file":"documents/1/a.pdf"}},"entities":[],"relations":[]}"#;
    let outside = br#"{"dossier":1,"title":"","fields":{"a":{"file":"../../escaped.pdf"}},"entities":[],"relations":[]}"#;
    let document = b"%PDF-1.4 SAMPLE";
    let huge = vec![b'x'; usize::try_from(MAX_DOCUMENT_BYTES).unwrap() + 1];
    let first = Entry("case.json", Regular, case);
    let fitting = || Entry("documents/1/a.pdf", Regular, document);
    let case_again = || Entry("case.json", Regular, case);
    let content = |fault: &HandoverFault| matches!(fault, HandoverFault::Content(_));
    let not_one = |fault: &HandoverFault| *fault == HandoverFault::NotHandover;
    let document_fault = |fault: &HandoverFault| matches!(fault, HandoverFault::Document(..));
    seal(&desks.handover(), &[first, fitting()], 4);
    desks.opened().unwrap();
    let wrong: [(&str, Vec<Entry<'_>>, Fits<'_>); 10] = [
        ("nothing", vec![], &not_one),
        ("no case first", vec![fitting(), case_again()], &not_one),
        ("its document is missing", vec![case_again()], &not_one),
        ("a document twice", vec![case_again(), fitting(), fitting()], &not_one),
        (
            "one more",
            vec![case_again(), fitting(), Entry("documents/2/b.pdf", Regular, document)],
            &not_one,
        ),
        ("a link", vec![case_again(), Entry("documents/1/a.pdf", Symlink, b"")], &not_one),
        ("a folder", vec![case_again(), Entry("documents/1/a.pdf", Directory, b"")], &not_one),
        ("too large", vec![case_again(), Entry("documents/1/a.pdf", Regular, &huge)], &not_one),
        ("no bytes", vec![case_again(), Entry("documents/1/a.pdf", Regular, b"")], &document_fault),
        ("no case file", vec![Entry("case.json", Regular, b"{}"), fitting()], &content),
    ];
    for (what, entries, fits) in wrong {
        seal(&desks.handover(), &entries, 4);
        let fault = desks.opened().map(drop).unwrap_err();
        assert!(fits(&fault), "{what}: {fault:?}");
    }
    // A name that would lead elsewhere is a name like any other: nothing is ever written under it.
    seal(
        &desks.handover(),
        &[Entry("case.json", Regular, outside), Entry("../../escaped.pdf", Regular, document)],
        4,
    );
    desks.opened().unwrap();
    let escaped = |folder: &Path| folder.join("escaped.pdf").exists();
    assert!(!desks.folder.path().ancestors().any(escaped), "written outside");
}

#[test]
fn a_handover_file_that_asks_for_endless_work_is_refused_before_any_of_it_is_done() {
    let desks = Desks::new();
    seal(&desks.handover(), &[], 4);
    let content = fs::read(desks.handover()).unwrap();
    let end_of_line = content.windows(3).position(|window| window == b" 4\n").unwrap();
    let greedy = [&content[..end_of_line], b" 30\n", &content[end_of_line + 3..]].concat();
    fs::write(desks.handover(), greedy).unwrap();
    assert_eq!(desks.opened().map(drop), Err(HandoverFault::TooMuchWork));
}
