//! Reading a case from a share that answers late.

use std::fs;
use std::io::{self, Write};
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;

use bytes::Bytes;

use super::*;
use crate::command::output::Output;
use crate::files::Disk;

/// An output that sends its lines to a channel.
struct Lines(SyncSender<Vec<u8>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.send(bytes.to_vec()).map(|()| bytes.len()).map_err(io::Error::other)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A share whose files named `slow` are delayed until the wait for them is printed.
#[derive(Debug)]
pub(in crate::command) struct Slow {
    wanted: &'static str,
    lines: Mutex<Option<Receiver<Vec<u8>>>>,
}

/// Returns a share whose slow files wait for a line with this text, and the output for that line.
pub(in crate::command) fn slow(wanted: &'static str) -> (Arc<Slow>, Output) {
    let (sender, lines) = sync_channel(1_000);
    let slow = Slow { wanted, lines: Mutex::new(Some(lines)) };
    (Arc::new(slow), Output::new(Box::new(Lines(sender)), Box::new(io::sink()), true))
}

impl Slow {
    fn wait_for(&self, path: &Path) -> Result<(), FileProblem> {
        if path.file_stem().is_none_or(|name| name != "slow") {
            return Ok(());
        }
        let lines = self.lines.lock().expect("not poisoned").take().expect("asked once");
        let mut printed = String::new();
        while !printed.contains(self.wanted) {
            printed += &String::from_utf8_lossy(
                &lines.recv_timeout(Duration::from_mins(1)).map_err(|_| FileProblem::Unreadable)?,
            );
        }
        *self.lines.lock().expect("not poisoned") = Some(lines);
        Ok(())
    }
}

impl Documents for Slow {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        self.wait_for(path)?;
        Disk.examine(path)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        Disk.read(attachment)
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        self.wait_for(path).map_err(CaseFault::File)?;
        Disk.read_case(path)
    }

    fn write_case(&self, _: &Path, _: &Draft) -> Result<(), CaseFault> {
        Err(CaseFault::NotWritten)
    }
}

#[test]
fn b10_a_case_file_or_a_document_that_does_not_come_is_waited_for_and_that_is_told() {
    for (case, document) in [("slow.json", "scan.pdf"), ("case.json", "slow.pdf")] {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join(case);
        let fields = format!(r#"{{"id":{{"file":"{document}"}}}}"#);
        let text = format!(
            r#"{{"dossier":1,"entities":[{{"reference":"acme","customer_type":"company","fields":{fields}}}]}}"#
        );
        fs::write(&path, text).expect("written");
        fs::write(folder.path().join(document), "%PDF-1.7 scan").expect("written");
        let (documents, mut out) = slow("case_files");
        let Ok(loaded) = load(&path, documents, &mut out, None) else {
            panic!("{case} is not read")
        };
        assert_eq!(
            loaded.attachments.values().filter(|examined| examined.is_ok()).count(),
            1,
            "{document} came once that was told"
        );
    }
}
