//! `--replace REFERENCE.FIELD=FILE`: a file in place of a document that changed or disappeared
//! after the case was sent.
//!
//! Knows nothing of the journal; the machine decides whether there is something to replace.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::load::Loaded;
use super::output::Output;
use super::patience::{Reading, patiently};
use super::stop::Stop;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Digest, FileProblem, SlotKey};
use crate::domain::payload::Manifest;
use crate::domain::submission::{Replacement, slot_path};
use crate::engine::ports::Documents;
use crate::words;

/// The value of one `--replace`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replace {
    /// Path of the document's slot.
    slot: String,
    /// The file to send instead.
    file: PathBuf,
}

impl Replace {
    /// Reads `REFERENCE.FIELD=FILE`.
    ///
    /// # Errors
    /// If a part is missing.
    pub fn read(text: &str) -> Result<Self, String> {
        match text.split_once('=') {
            Some((slot, file)) if !slot.is_empty() && !file.is_empty() => {
                Ok(Self { slot: slot.to_owned(), file: file.into() })
            }
            _ => Err(words::text("command-replace-form")),
        }
    }
}

/// Error of a document that can't be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    /// The case has no document in this slot, or two.
    NoSuchDocument(String),
    /// The new file can't be used.
    File(SlotKey, FileProblem),
    /// Reading a new file made no progress, or was stopped.
    Silent,
}

/// Slots of replaced documents, each with the digest of the case's own document if that can be
/// read.
pub(super) type Replaced = Vec<(SlotKey, Option<Digest>)>;

/// Puts the new files into the slots of the case's own documents, under the names that were sent to
/// spektr.
///
/// # Errors
/// See [`Unfit`]; nothing may be sent then.
pub(super) fn apply(
    loaded: &mut Loaded,
    given: &[Replace],
    documents: Arc<impl Documents + 'static>,
    out: &mut Output,
    stop: Option<&Stop>,
) -> Result<Replaced, Unfit> {
    let places = given.iter().map(|given| place(loaded, given)).collect::<Result<Vec<_>, _>>()?;
    if places.is_empty() {
        return Ok(Replaced::new());
    }
    let files: Vec<PathBuf> = given.iter().map(|given| given.file.clone()).collect();
    let read = patiently(Reading::Replacement, out, stop, move |finished| {
        examine(&files, &*documents, finished)
    });
    let mut replaced = Replaced::new();
    for ((slot, sent_name), examined) in places.into_iter().zip(read.ok_or(Unfit::Silent)?) {
        let mut attachment = examined.map_err(|problem| Unfit::File(slot.clone(), problem))?;
        if !attachment.sniffed.fits_name(&sent_name) {
            return Err(Unfit::File(
                slot,
                FileProblem::NotWhatItSays { actual: attachment.sniffed.label() },
            ));
        }
        attachment.original_name = Hidden(sent_name);
        let before = loaded.attachments.insert(slot.clone(), Ok(attachment));
        replaced.push((slot, before.and_then(Result::ok).map(|attachment| attachment.sha256)));
    }
    Ok(replaced)
}

/// Returns the slot that is named, and the file name that was sent to spektr.
fn place(loaded: &Loaded, given: &Replace) -> Result<(SlotKey, String), Unfit> {
    let mut found = loaded.draft.files().filter(|(slot, _)| slot_path(slot) == given.slot);
    let (Some((slot, named)), None) = (found.next(), found.next()) else {
        return Err(Unfit::NoSuchDocument(given.slot.clone()));
    };
    let sent_name =
        Path::new(&named.path).file_name().map(|name| name.to_string_lossy().into_owned());
    Ok((slot, sent_name.unwrap_or_default()))
}

fn examine(
    files: &[PathBuf],
    documents: &impl Documents,
    finished: &AtomicU64,
) -> Vec<Result<Attachment, FileProblem>> {
    let examine = |file: &PathBuf| {
        let examined = documents.examine(file);
        finished.fetch_add(1, Ordering::Relaxed);
        examined
    };
    files.iter().map(examine).collect()
}

/// Converts the replaced documents for the machine, in the order of the manifest.
pub(super) fn in_manifest(replaced: Replaced, manifest: &Manifest) -> Vec<Replacement> {
    let of = |(slot, was): (SlotKey, Option<Digest>)| {
        let file = manifest.files.iter().position(|file| file.slot == slot)?;
        Some(Replacement { file, was, attachment: manifest.files[file].attachment.clone() })
    };
    replaced.into_iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::command::load::load;
    use crate::command::load::tests::slow;

    #[test]
    fn a_stalled_replacement_is_reported_while_it_is_waited_for() {
        let folder = tempfile::tempdir().expect("a folder");
        let case = folder.path().join("case.json");
        let text = r#"{"dossier":1,"entities":[{"reference":"acme","customer_type":"company","fields":{"id":{"file":"scan.pdf"}}}]}"#;
        fs::write(&case, text).expect("written");
        for name in ["scan.pdf", "slow.pdf"] {
            fs::write(folder.path().join(name), format!("%PDF-1.7 {name}")).expect("written");
        }
        let (documents, mut out) = slow("replacement_files");
        let Ok(mut loaded) = load(&case, Arc::clone(&documents), &mut out, None) else {
            panic!("not read")
        };
        let given = [Replace { slot: "acme.id".to_owned(), file: folder.path().join("slow.pdf") }];
        let replaced = apply(&mut loaded, &given, documents, &mut out, None);
        assert_eq!(replaced.map(|replaced| replaced.len()), Ok(1), "it came once that was told");
    }

    #[test]
    fn a_replacement_is_read_as_it_is_typed() {
        let read = |text: &str| Replace::read(text).ok().map(|read| (read.slot, read.file));
        assert_eq!(
            read("acme.id_document=a=b.pdf"),
            Some(("acme.id_document".into(), "a=b.pdf".into()))
        );
        for wrong in ["", "acme.id_document", "=a.pdf", "acme.id_document="] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
