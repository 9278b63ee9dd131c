//! Documents on their way through one submission: what is reviewed stays in memory until it is sent, as far as a budget
//! goes, and memory is used again.
//!
//! Must not know: forms, the network. A kept document stands under the digest of its own bytes, so what comes out is what
//! was reviewed, whatever became of the file.

use std::collections::HashMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;

use super::{Disk, read_again, review};
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Digest, FileProblem};
use crate::engine::message::CaseFault;
use crate::engine::ports::Documents;

/// Documents on the local disk that are read twice only when they do not fit into memory.
#[derive(Clone, Debug, Default)]
pub struct Kept(Arc<Mutex<Memory>>);

#[derive(Default)]
struct Memory {
    /// How many bytes may still be kept.
    budget: usize,
    /// By digest and place: two slots with the same scan each have theirs.
    kept: HashMap<(Digest, PathBuf), Vec<u8>>,
    /// Memory that came back while other documents were still on their way.
    spare: Vec<Vec<u8>>,
    /// How many documents are.
    lent: usize,
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Memory").field("kept", &self.kept.len()).field("lent", &self.lent).finish_non_exhaustive()
    }
}

impl Kept {
    /// Keeps documents of `budget` bytes together, the first ones reviewed.
    #[must_use]
    pub fn within(budget: usize) -> Self {
        Self(Arc::new(Mutex::new(Memory { budget, ..Memory::default() })))
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Memory for a document that is kept; none when the budget is spent.
    fn room_to_keep(&self, bytes: usize) -> Vec<u8> {
        let mut memory = self.memory();
        match memory.budget.checked_sub(bytes) {
            Some(rest) => {
                memory.budget = rest;
                drop(memory);
                vec![0; bytes]
            }
            None => Vec::new(),
        }
    }

    /// Memory for a document that is read again, used before if there is some.
    fn room(&self, bytes: usize) -> Vec<u8> {
        let mut memory = self.memory();
        if let Some(at) = memory.spare.iter().position(|spare| spare.len() >= bytes) {
            return memory.spare.swap_remove(at);
        }
        // What is too small goes, so that there is never more memory than documents on their way.
        drop(memory.spare.pop());
        drop(memory);
        vec![0; bytes]
    }

    fn lend(&self, memory: Vec<u8>, bytes: usize) -> Lent {
        self.memory().lent += 1;
        Lent { memory, bytes, home: self.clone() }
    }
}

impl Documents for Kept {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        let (attachment, document) = review(path, |bytes| self.room_to_keep(bytes))?;
        if attachment.bytes < document.len() as u64 {
            self.memory().kept.insert((attachment.sha256, attachment.path.0.clone()), document);
        }
        Ok(attachment)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        let bytes = usize::try_from(attachment.bytes).map_err(|_| FileProblem::Changed)?;
        let kept = self.memory().kept.remove(&(attachment.sha256, attachment.path.0.clone()));
        let lent = if let Some(document) = kept {
            self.lend(document, bytes)
        } else {
            let mut lent = self.lend(self.room(bytes + 1), bytes);
            read_again(attachment, &mut lent.memory)?;
            lent
        };
        Ok(Bytes::from_owner(lent))
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        Disk.read_case(path)
    }

    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault> {
        Disk.write_case(path, draft)
    }
}

/// A document whose memory goes home when nobody needs it any more.
struct Lent {
    memory: Vec<u8>,
    bytes: usize,
    home: Kept,
}

impl AsRef<[u8]> for Lent {
    fn as_ref(&self) -> &[u8] {
        &self.memory[..self.bytes]
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        let mut memory = self.home.memory();
        memory.lent -= 1;
        if memory.lent == 0 {
            // Nothing is on its way: the system gets it all back.
            memory.spare.clear();
        } else {
            memory.spare.push(std::mem::take(&mut self.memory));
        }
    }
}
