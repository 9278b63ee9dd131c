//! Paths of documents as a draft and a case file write them.
//!
//! Knows nothing of the files themselves.

use std::path::{Path, PathBuf};

use crate::domain::draft::Draft;
use crate::domain::intake::SlotKey;

/// Returns every document that a draft names, with its slot.
pub(crate) fn documents_of(draft: &Draft) -> Vec<(SlotKey, PathBuf)> {
    draft.files().map(|(slot, file)| (slot, PathBuf::from(&file.path))).collect()
}

/// Returns a path as a draft writes it; paths of the same document are equal in this form.
pub(crate) fn path_text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// Replaces the path of every document.
fn rewrite_paths(draft: &mut Draft, rewrite: impl Fn(&Path) -> PathBuf) {
    for (_, file) in draft.files_mut() {
        file.path = path_text(&rewrite(Path::new(&file.path)));
    }
}

/// Makes relative paths absolute: they are relative to the case file's folder.
pub(crate) fn paths_from(draft: &mut Draft, case_file: &Path) {
    if let Some(folder) = case_file.parent() {
        rewrite_paths(
            draft,
            |path| if path.is_absolute() { path.to_owned() } else { folder.join(path) },
        );
    }
}

/// Makes paths below the case file's folder relative to it, so that the folder can be moved.
pub(crate) fn paths_for(draft: &mut Draft, case_file: &Path) {
    if let Some(folder) = case_file.parent() {
        rewrite_paths(draft, |path| path.strip_prefix(folder).unwrap_or(path).to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::EntityKind;
    use crate::domain::value::{FileRef, Value};

    #[test]
    fn paths_are_relative_in_the_file_and_absolute_in_the_window() {
        let mut draft = Draft::default();
        let id = draft.add_entity(EntityKind::Company);
        let file = |path: &str| Value::File(FileRef { path: path.into() });
        let entity = draft.entities.get_mut(id).unwrap();
        entity.fields.set("inside", file("scans/a.pdf"));
        entity.fields.set("outside", file("/elsewhere/b.pdf"));
        let before = draft.clone();
        paths_from(&mut draft, Path::new("/cases/acme/case.json"));
        let inside = draft.entities.get(id).unwrap().fields.get("inside");
        assert_eq!(inside, Some(&file("/cases/acme/scans/a.pdf")));
        paths_for(&mut draft, Path::new("/cases/acme/case.json"));
        assert_eq!(draft, before);
    }
}
