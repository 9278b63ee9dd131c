//! Paths in pasted text.
//!
//! Knows nothing of whether the files exist.

use std::path::PathBuf;

/// Returns the paths of a text that is nothing but paths, one a line, as file managers copy them;
/// empty for any other text.
pub(super) fn paths_in(text: &str) -> Vec<PathBuf> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "copy");
    let paths: Option<Vec<PathBuf>> = lines.map(path_of).collect();
    paths.unwrap_or_default()
}

/// Returns the path of one line: a `file:` address or an absolute path; `None` for anything else.
#[must_use]
pub fn path_of(line: &str) -> Option<PathBuf> {
    if let Some(address) = line.strip_prefix("file://") {
        let address = address.strip_prefix("localhost").unwrap_or(address);
        let path = percent_encoding::percent_decode_str(address).decode_utf8().ok()?;
        // In `file:///C:/scans` the path is what follows the third slash.
        let path = if is_drive(path.get(1..).unwrap_or_default()) {
            path[1..].to_owned()
        } else {
            path.into_owned()
        };
        return Some(PathBuf::from(path));
    }
    // Windows copies paths with spaces in quotes.
    let line = line.trim_matches('"');
    (line.starts_with('/') || is_drive(line) || line.starts_with("\\\\"))
        .then(|| PathBuf::from(line))
}

fn is_drive(path: &str) -> bool {
    let mut chars = path.chars();
    chars.next().is_some_and(|letter| letter.is_ascii_alphabetic())
        && chars.next() == Some(':')
        && matches!(chars.next(), Some('/' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_file_managers_are_read_as_paths_and_others_are_not() {
        for (text, paths) in [
            (
                "file:///scans/passport%20smith.pdf\nfile:///scans/b.pdf",
                vec!["/scans/passport smith.pdf", "/scans/b.pdf"],
            ),
            ("/scans/a b.pdf\n", vec!["/scans/a b.pdf"]),
            ("copy\nfile:///scans/a.pdf", vec!["/scans/a.pdf"]),
            ("file:///C:/scans/a.pdf", vec!["C:/scans/a.pdf"]),
            ("\"C:\\scans\\a b.pdf\"", vec!["C:\\scans\\a b.pdf"]),
            ("John Smith", vec![]),
            ("/scans/a.pdf\nand some words", vec![]),
            ("https://files.example/a.pdf", vec![]),
            ("file:///%ff.pdf", vec![]),
            ("", vec![]),
        ] {
            let found = paths_in(text);
            assert_eq!(found, paths.into_iter().map(PathBuf::from).collect::<Vec<_>>(), "{text:?}");
        }
    }
}
