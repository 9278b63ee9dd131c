//! `--replace REFERENCE.FIELD=FILE`: a document in place of one that changed or vanished after the case was sent.
//!
//! Must not know: what the journal says; the machine judges whether there is something to replace.

use std::path::{Path, PathBuf};

use super::load::Loaded;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Digest, FileProblem, SlotKey};
use crate::domain::payload::Manifest;
use crate::domain::submission::{Replacement, slot_path};
use crate::engine::ports::Documents;
use crate::words;

/// One `--replace` as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replace {
    /// The document's place.
    slot: String,
    /// The file that is sent instead.
    file: PathBuf,
}

impl Replace {
    /// Reads `REFERENCE.FIELD=FILE`.
    ///
    /// # Errors
    /// When a part of it is missing.
    pub fn read(text: &str) -> Result<Self, String> {
        match text.split_once('=') {
            Some((slot, file)) if !slot.is_empty() && !file.is_empty() => Ok(Self { slot: slot.to_owned(), file: file.into() }),
            _ => Err(words::text("command-replace-form")),
        }
    }
}

/// Why a document can't be replaced as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    /// The case has no document of this name, or two.
    NoSuchDocument(String),
    /// The new file can't be taken.
    File(SlotKey, FileProblem),
}

/// Documents that were replaced, each with the digest of what the case itself names, where that can be read.
pub(super) type Replaced = Vec<(SlotKey, Option<Digest>)>;

/// Puts the new files in the places of the case's own, under the names that spektr was told.
///
/// # Errors
/// See [`Unfit`]; nothing may be sent then.
pub(super) fn apply(loaded: &mut Loaded, given: &[Replace], documents: &impl Documents) -> Result<Replaced, Unfit> {
    let mut replaced = Replaced::new();
    for Replace { slot: name, file } in given {
        let mut found = loaded.draft.files().filter(|(slot, _)| slot_path(slot) == *name);
        let (Some((slot, named)), None) = (found.next(), found.next()) else { return Err(Unfit::NoSuchDocument(name.clone())) };
        let told = Path::new(&named.path).file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut attachment = documents.examine(file).map_err(|problem| Unfit::File(slot.clone(), problem))?;
        if !attachment.sniffed.fits_name(&told) {
            return Err(Unfit::File(slot, FileProblem::NotWhatItSays { actual: attachment.sniffed.label() }));
        }
        attachment.original_name = Hidden(told);
        let before = loaded.attachments.insert(slot.clone(), Ok(attachment));
        replaced.push((slot, before.and_then(Result::ok).map(|attachment| attachment.sha256)));
    }
    Ok(replaced)
}

/// The same as the machine takes them.
pub(super) fn in_manifest(replaced: Replaced, manifest: &Manifest) -> Vec<Replacement> {
    let of = |(slot, was): (SlotKey, Option<Digest>)| {
        let file = manifest.files.iter().position(|file| file.slot == slot)?;
        Some(Replacement { file, was, attachment: manifest.files[file].attachment.clone() })
    };
    replaced.into_iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replacement_is_read_as_it_is_typed() {
        let read = |text: &str| Replace::read(text).ok().map(|read| (read.slot, read.file));
        assert_eq!(read("acme.id_document=a=b.pdf"), Some(("acme.id_document".into(), "a=b.pdf".into())));
        for wrong in ["", "acme.id_document", "=a.pdf", "acme.id_document="] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
