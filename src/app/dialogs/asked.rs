//! A file dialog as data: the files it lists, and the name and folder it proposes.
//!
//! Knows nothing of the program that shows it.

use std::path::{Path, PathBuf};

use super::purpose::Purpose;
use crate::domain::form::endings;
use crate::domain::hidden::Hidden;
use crate::ui::intent::ReceiptForm;
use crate::words;

/// Longer endings are not listed in every mixture of cases.
const MOST_LETTERS: usize = 5;

/// The request for a dialog.
#[derive(Debug)]
pub(super) struct Asked {
    /// The file types to list, each with its name and its endings without dots; `*` is all files.
    pub filters: Vec<(String, Vec<String>)>,
    /// The proposed name of a file to save; `None` to open one.
    pub saves: Option<String>,
    /// The initial folder.
    pub folder: Option<Hidden<PathBuf>>,
}

impl Asked {
    pub(super) fn of(purpose: &Purpose) -> Self {
        match purpose {
            Purpose::Slot { accept, .. } | Purpose::Sent { accept, .. } => {
                Self::opens("window-document-kind", accept)
            }
            Purpose::Tray => Self::opens("window-document-kind", &[]),
            Purpose::OpenCase => {
                Self::opens("window-case-file-kind", &[".json".to_owned(), ".age".to_owned()])
            }
            Purpose::Pack => Self::saves("handover-kind", "age", words::text("handover-file-name")),
            Purpose::Receipt(ReceiptForm::Page) => {
                Self::saves("receipt-page-kind", "html", words::text("receipt-page-name"))
            }
            Purpose::Receipt(ReceiptForm::Data) => {
                Self::saves("receipt-data-kind", "json", words::text("receipt-data-name"))
            }
            Purpose::SaveCase { last } => {
                let last = last.as_ref().map(|last| last.0.as_path());
                let name =
                    last.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
                let name = name.unwrap_or_else(|| words::text("window-case-file-name"));
                let folder = last.and_then(Path::parent).map(|folder| Hidden(folder.to_owned()));
                Self { folder, ..Self::saves("window-case-file-kind", "json", name) }
            }
        }
    }

    fn opens(kind: &str, accept: &[String]) -> Self {
        let endings = written(accept);
        let listed = (!endings.is_empty()).then(|| (words::text(kind), endings));
        let all = (words::text("window-all-files"), vec!["*".to_owned()]);
        Self { filters: listed.into_iter().chain([all]).collect(), saves: None, folder: None }
    }

    fn saves(kind: &str, ending: &str, name: String) -> Self {
        Self {
            filters: vec![(words::text(kind), vec![ending.to_owned()])],
            saves: Some(name),
            folder: None,
        }
    }
}

/// Returns the endings without dots and their equivalents, in every mixture of cases, because
/// dialogs on Linux compare them exactly. Longer endings are returned in lower and upper case only.
fn written(accept: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    for ending in endings::with_equivalents(accept) {
        let letters = ending.chars().filter(char::is_ascii_alphabetic).count();
        if cfg!(any(windows, target_os = "macos")) {
            all.push(ending);
        } else if letters > MOST_LETTERS {
            all.extend([ending.to_uppercase(), ending]);
        } else {
            all.extend((0..1_u32 << letters).map(|mixture| mixed(&ending, mixture)));
        }
    }
    all
}

/// Returns an ending with upper-case letters at the set bits.
fn mixed(ending: &str, mixture: u32) -> String {
    let mut nth = 0;
    let letter = |c: char| {
        if !c.is_ascii_alphabetic() {
            return c;
        }
        nth += 1;
        if mixture >> (nth - 1) & 1 == 1 { c.to_ascii_uppercase() } else { c }
    };
    ending.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::SlotKey;

    #[cfg(target_os = "linux")]
    #[test]
    fn a_dialog_lists_endings_in_every_case_and_those_that_mean_the_same() {
        let listed = written(&[".pdf".to_owned(), ".jpg".to_owned()]);
        for ending in [
            "pdf", "PDF", "Pdf", "pDf", "jpg", "JPG", "jpeg", "JPEG", "Jpeg", "jfif", "JFIF",
            "jpe", "JPE",
        ] {
            assert!(listed.iter().any(|known| known == ending), "{ending}");
        }
        assert!(!listed.iter().any(|known| known.eq_ignore_ascii_case("png")));
        assert_eq!(written(&[".7z".to_owned()]), ["7z", "7Z"]);
        assert_eq!(written(&[".numbers".to_owned()]), ["NUMBERS", "numbers"]);
        assert!(written(&[]).is_empty());
    }

    #[test]
    fn c18_where_something_is_opened_all_files_can_be_listed_and_come_last() {
        let slot = || SlotKey::new(Some("acme".to_owned()), "id");
        for (purpose, kinds) in [
            (Purpose::Slot { slot: slot(), accept: vec![".pdf".to_owned()] }, 2),
            (Purpose::Slot { slot: slot(), accept: Vec::new() }, 1),
            (Purpose::Sent { file: 0, accept: vec![".pdf".to_owned(), ".jpg".to_owned()] }, 2),
            (Purpose::Sent { file: 0, accept: Vec::new() }, 1),
            (Purpose::OpenCase, 2),
        ] {
            let filters = Asked::of(&purpose).filters;
            let all = (words::text("window-all-files"), vec!["*".to_owned()]);
            assert_eq!((filters.len(), filters.last()), (kinds, Some(&all)), "{purpose:?}");
        }
    }

    #[test]
    fn each_dialog_proposes_what_it_is_for() {
        let slot = Purpose::Sent { file: 0, accept: Vec::new() };
        let asked = Asked::of(&slot);
        assert_eq!((asked.filters.len(), asked.saves), (1, None), "all files");
        let last = Some(Hidden(PathBuf::from("/cases/acme.json")));
        let asked = Asked::of(&Purpose::SaveCase { last });
        assert_eq!(
            (asked.saves.as_deref(), asked.folder),
            (Some("acme.json"), Some(Hidden(PathBuf::from("/cases"))))
        );
        assert_eq!(Asked::of(&Purpose::Pack).filters[0].1, ["age"]);
    }
}
