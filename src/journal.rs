//! A case's journal as a file of JSON lines: phases, numbers and digests, no values and no secrets.
//!
//! Must not know: what the records mean. One process holds it at a time; a line cut by a crash is dropped, anything
//! else unreadable is left as it is and reported.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault, Journals};
use crate::files::blocking::blocks;
use crate::files::sync_folder;

/// The largest journal that is read, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Where journals lie.
#[derive(Clone, Debug)]
pub enum JournalFiles {
    /// One beside the case file (headless).
    Beside(PathBuf),
    /// One for each link and body in a folder (the window).
    Folder(PathBuf),
}

impl Journals for JournalFiles {
    fn open(&self, _id: CaseId, payload: Digest, process: Process) -> Result<(Box<dyn Journal>, Vec<Record>), JournalFault> {
        let path = match self {
            Self::Beside(path) => path.clone(),
            Self::Folder(folder) => {
                fs::create_dir_all(folder).map_err(|_| JournalFault::NotWritten)?;
                if let Some(unresolved) = unresolved(folder, payload, process)? {
                    return Ok(unresolved);
                }
                folder.join(name(payload, process))
            }
        };
        open(&path)
    }
}

/// `{link}-{body}.journal`, both as digests.
fn name(payload: Digest, process: Process) -> String {
    format!("{}-{payload}.journal", process.link)
}

/// The unsettled journal of the same link or of the same body. A body edited since, or a new link, must not hide that an
/// earlier send is still open.
fn unresolved(folder: &Path, payload: Digest, process: Process) -> Result<Option<Opened>, JournalFault> {
    let (link, body) = (process.link.to_string(), payload.to_string());
    for entry in fs::read_dir(folder).map_err(|_| JournalFault::Unreadable)?.flatten() {
        let file = entry.file_name();
        let Some((its_link, its_body)) = file.to_str().and_then(|name| name.strip_suffix(".journal")?.split_once('-')) else { continue };
        if its_link != link && its_body != body {
            continue;
        }
        let (journal, records) = open(&entry.path())?;
        if Replay::of(&records).is_unresolved() {
            return Ok(Some((journal, records)));
        }
    }
    Ok(None)
}

/// A journal and what it holds.
type Opened = (Box<dyn Journal>, Vec<Record>);

#[derive(Debug)]
struct JournalFile {
    file: File,
    path: PathBuf,
    is_new: bool,
}

impl Journal for JournalFile {
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        blocks();
        let mut line = serde_json::to_vec(record).map_err(|_| JournalFault::NotWritten)?;
        line.push(b'\n');
        let end = self.file.stream_position().map_err(|_| JournalFault::NotWritten)?;
        let written = self.file.write_all(&line).and_then(|()| if durable { self.file.sync_data() } else { Ok(()) });
        if written.is_err() {
            // Half a line must not run into the next one. When even this fails, the reader drops the torn end.
            let _torn = self.file.set_len(end).and_then(|()| self.file.seek(SeekFrom::Start(end))).is_err();
            return Err(JournalFault::NotWritten);
        }
        if durable && self.is_new {
            sync_folder(self.path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")))
                .map_err(|_| JournalFault::NotWritten)?;
            self.is_new = false;
        }
        Ok(())
    }
}

fn open(path: &Path) -> Result<Opened, JournalFault> {
    blocks();
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).map_err(|_| JournalFault::NotWritten)?;
    let metadata = file.metadata().map_err(|_| JournalFault::NotWritten)?;
    if !metadata.is_file() || metadata.len() > MAX_BYTES {
        return Err(JournalFault::Unreadable);
    }
    file.try_lock().map_err(|_| JournalFault::InUse)?;
    let mut text = Vec::new();
    file.read_to_end(&mut text).map_err(|_| JournalFault::Unreadable)?;
    let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let lines = text[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let records =
        lines.map(|line| serde_json::from_slice(line).map_err(|_| JournalFault::Unreadable)).collect::<Result<Vec<Record>, _>>()?;
    // What a crash cut off in the middle of a line was never relied on.
    if whole < text.len() {
        file.set_len(whole as u64).map_err(|_| JournalFault::NotWritten)?;
    }
    file.seek(SeekFrom::Start(whole as u64)).map_err(|_| JournalFault::NotWritten)?;
    Ok((Box::new(JournalFile { file, path: path.to_path_buf(), is_new: records.is_empty() }), records))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROCESS: Process = Process { api: Digest([7; 32]), link: Digest([8; 32]) };

    fn journals(folder: &tempfile::TempDir) -> JournalFiles {
        JournalFiles::Beside(folder.path().join("case.json.journal"))
    }

    fn reopen(folder: &tempfile::TempDir) -> Result<Vec<Record>, JournalFault> {
        journals(folder).open(CaseId(1), Digest([0; 32]), PROCESS).map(|(_, records)| records)
    }

    #[test]
    fn records_come_back_in_order_and_a_torn_line_is_dropped() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("case.json.journal");
        {
            let (mut journal, records) = journals(&folder).open(CaseId(1), Digest([0; 32]), PROCESS).expect("a journal");
            assert_eq!(records, []);
            journal.append(&Record::Accepted, false).expect("written");
            journal.append(&Record::Confirming { at: 5 }, true).expect("written");
        }
        let whole = fs::read(&path).expect("bytes");
        fs::write(&path, [whole.as_slice(), b"{\"comple"].concat()).expect("written");
        assert_eq!(reopen(&folder), Ok(vec![Record::Accepted, Record::Confirming { at: 5 }]));
        assert_eq!(fs::read(&path).expect("bytes"), whole);
    }

    #[test]
    fn s17_a_second_process_finds_it_in_use() {
        let folder = tempfile::tempdir().expect("a folder");
        let _held = journals(&folder).open(CaseId(1), Digest([0; 32]), PROCESS).expect("a journal");
        assert_eq!(reopen(&folder), Err(JournalFault::InUse));
    }

    #[test]
    fn a_journal_that_cannot_be_read_is_left_as_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("case.json.journal");
        for text in ["not a journal\n", "{\"unknown\":1}\n\"accepted\"\n"] {
            fs::write(&path, text).expect("written");
            assert_eq!(reopen(&folder), Err(JournalFault::Unreadable), "{text}");
            assert_eq!(fs::read_to_string(&path).expect("text"), text);
        }
    }

    #[test]
    fn g3_an_unsettled_send_is_found_by_its_link_and_by_its_body() {
        let folder = tempfile::tempdir().expect("a folder");
        let journals = JournalFiles::Folder(folder.path().to_path_buf());
        let open = |body: u8, link: u8| {
            let process = Process { link: Digest([link; 32]), ..PROCESS };
            journals.open(CaseId(1), Digest([body; 32]), process).map(|(_, records)| records.len())
        };
        {
            let (mut journal, _) =
                journals.open(CaseId(1), Digest([1; 32]), Process { link: Digest([1; 32]), ..PROCESS }).expect("a journal");
            journal.append(&Record::Intent { step: None, at: 5 }, true).expect("written");
        }
        assert_eq!((open(1, 1), open(2, 1), open(1, 2)), (Ok(1), Ok(1), Ok(1)));
        assert_eq!(open(2, 2), Ok(0), "another case on another link is none of its business");
    }
}
