//! Decoding, disk and hash work while a frame is drawn: there is none; debug builds panic where
//! there is.
//!
//! Knows nothing of what is drawn.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use dossier::domain::draft::Draft;
use dossier::domain::intake::{Digest, Sniffed};
use dossier::domain::progress::CaseId;
use dossier::domain::record::Process;
use dossier::engine::message::PreviewRequest;
use dossier::engine::ports::{
    Documents, Handovers as _, Journals as _, Previewer as _, VaultAccess as _,
};
use dossier::files::{Disk, Viewer, blocking};
use dossier::handover::Packer;
use dossier::journal::JournalFiles;
use dossier::secrets::Keyring;
use dossier::vault::VaultHandle;
use secrecy::SecretString;

use super::bench::Bench;

/// A file that opens a file when it is asked for its path.
struct Opens(PathBuf);

impl egui::DroppedFile for Opens {
    fn path(&self) -> &Path {
        assert!(Disk.examine(&self.0).is_ok());
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("nobody asks".into())
    }
}

impl fmt::Debug for Opens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Opens")
    }
}

/// A document on the disk.
fn document() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.pdf");
    std::fs::write(&path, b"%PDF-1.4 SAMPLE").unwrap();
    (folder, path)
}

#[test]
fn a_frame_that_opens_a_file_stops_a_debug_build() {
    let (_folder, path) = document();
    let mut bench = Bench::practising();
    bench.harness.input_mut().dropped_files.push(Arc::new(Opens(path.clone())));
    let drawn = catch_unwind(AssertUnwindSafe(|| bench.harness.step()));
    assert_eq!(drawn.is_err(), cfg!(debug_assertions), "the frame read the disk");
    assert!(Disk.examine(&path).is_ok(), "and behind it the disk may be read again");
}

/// Other builds do not ask.
#[cfg(debug_assertions)]
#[test]
fn whatever_reads_writes_hashes_or_decodes_says_that_it_blocks() {
    let (folder, path) = document();
    let attachment = Disk.examine(&path).unwrap();
    let vault_handle = || {
        let ports: (Arc<dyn Documents>, _) =
            (Arc::new(Disk), Arc::new(JournalFiles::Folder(folder.path().to_owned())));
        VaultHandle::new(
            Some(folder.path().join("vault")),
            Arc::new(Keyring::default()),
            ports.0,
            ports.1,
        )
    };
    let work: [(&str, &dyn Fn()); 11] = [
        ("a document is examined", &|| drop(Disk.examine(&path))),
        ("a document is read", &|| drop(Disk.read(&attachment))),
        ("a document is read to be sent", &|| drop(Disk.chunks(&attachment))),
        ("a case file is read", &|| drop(Disk.read_case(&path))),
        ("a case file is written", &|| {
            drop(Disk.write_case(&folder.path().join("case.json"), &Draft::default()));
        }),
        ("a document in memory is hashed", &|| {
            drop(dossier::files::review_whole(&path, b"SAMPLE"));
        }),
        ("a file is looked at", &|| drop(Viewer::default().inspect_dropped(&path))),
        ("a document is drawn", &|| {
            drop(Viewer::default().preview(
                &Bytes::from_static(b"%PDF-1.4"),
                Sniffed::Pdf,
                PreviewRequest { page: 0, side: 10 },
            ));
        }),
        ("a journal is opened", &|| {
            let link = Process::of("https://ingest.spektr.com", &SecretString::from("token"));
            drop(JournalFiles::Folder(folder.path().to_owned()).open(
                CaseId(1),
                Digest([1; 32]),
                link,
            ));
        }),
        ("a handover file is opened", &|| {
            drop(Packer::quick().unpack(&path, &SecretString::from("passphrase"), &Disk));
        }),
        ("the vault is asked", &|| assert!(!vault_handle().close())),
    ];
    for (what, work) in work {
        let _frame_waits = blocking::drawing();
        assert!(catch_unwind(AssertUnwindSafe(work)).is_err(), "{what}");
    }
}
