//! File endings: read from endings, MIME types and wildcards, and compared by type.
//!
//! Knows nothing of a file's contents.

use std::borrow::Cow;

/// The endings of one file type, the usual one first, and its MIME types.
struct Family {
    endings: &'static [&'static str],
    types: &'static [&'static str],
}

const FAMILIES: [Family; 14] = [
    Family { endings: &["pdf"], types: &["application/pdf", "application/x-pdf"] },
    Family {
        endings: &["jpg", "jpeg", "jpe", "jfif", "pjpeg", "pjp"],
        types: &["image/jpeg", "image/jpg", "image/pjpeg"],
    },
    Family { endings: &["png"], types: &["image/png", "image/x-png"] },
    Family { endings: &["tif", "tiff"], types: &["image/tiff", "image/tif"] },
    Family { endings: &["webp"], types: &["image/webp"] },
    Family { endings: &["heic", "heif"], types: &["image/heic", "image/heif"] },
    Family { endings: &["gif"], types: &["image/gif"] },
    Family { endings: &["bmp"], types: &["image/bmp", "image/x-ms-bmp"] },
    Family { endings: &["doc"], types: &["application/msword"] },
    Family {
        endings: &["docx"],
        types: &["application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    },
    Family { endings: &["xls"], types: &["application/vnd.ms-excel"] },
    Family {
        endings: &["xlsx"],
        types: &["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    },
    Family { endings: &["txt"], types: &["text/plain"] },
    Family { endings: &["csv"], types: &["text/csv"] },
];

/// Endings that few servers accept, although every server accepts their type.
const UNUSUAL: [&str; 4] = ["jpe", "jfif", "pjpeg", "pjp"];

/// Reads a list such as `.PDF, jpg, *.png, image/*, application/pdf`; returns endings in lower case
/// with their dot. Empty if everything is accepted, or no item is known.
pub(super) fn endings(accept: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for item in accept
        .split([',', ';'])
        .map(|item| item.trim().to_lowercase())
        .filter(|item| !item.is_empty())
    {
        if matches!(item.as_str(), "*" | "*/*" | ".*" | "*.*") {
            return Vec::new();
        }
        for ending in item_endings(&item) {
            if !found.contains(&ending) {
                found.push(ending);
            }
        }
    }
    found
}

fn item_endings(item: &str) -> Vec<String> {
    let Some((kind, subtype)) = item.split_once('/') else {
        let bare = item.trim_start_matches('*').trim_start_matches('.');
        let is_plain = !bare.is_empty() && !bare.contains('*');
        return if is_plain { vec![format!(".{bare}")] } else { Vec::new() };
    };
    let means = |family: &&Family| match subtype {
        "*" => family
            .types
            .iter()
            .any(|known| known.split_once('/').is_some_and(|(its_kind, _)| its_kind == kind)),
        _ => family.types.contains(&item),
    };
    let usual = |ending: &&&str| !UNUSUAL.contains(*ending);
    FAMILIES
        .iter()
        .filter(means)
        .flat_map(|family| family.endings.iter().filter(usual))
        .map(|ending| format!(".{ending}"))
        .collect()
}

/// Returns all endings of the same type, the usual one first; empty for an unknown ending.
fn equivalents(ending: &str) -> &'static [&'static str] {
    FAMILIES
        .iter()
        .find(|family| family.endings.contains(&ending))
        .map(|family| family.endings)
        .unwrap_or_default()
}

/// Returns endings without their dots, each followed by the others of its type.
#[must_use]
pub fn with_equivalents(accept: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for ending in accept.iter().map(|ending| ending.trim_start_matches('.')) {
        let same = equivalents(ending).iter().map(|same| (*same).to_owned());
        for one in std::iter::once(ending.to_owned()).chain(same) {
            if !all.contains(&one) {
                all.push(one);
            }
        }
    }
    all
}

fn ends_with(name: &str, accept: &[String]) -> bool {
    accept.is_empty() || accept.iter().any(|ending| name.ends_with(ending.as_str()))
}

/// Returns true if a file of this name has one of these endings or another of the same type,
/// ignoring case. An empty list accepts everything.
#[must_use]
pub fn accepts(accept: &[String], name: &str) -> bool {
    renamed(name, &[accept]).is_some()
}

/// Returns the name under which every list accepts the file: its own, else with another ending of
/// its type; `None` if there is no such name.
pub(super) fn renamed<'n>(name: &'n str, lists: &[&[String]]) -> Option<Cow<'n, str>> {
    let small = name.to_lowercase();
    let fits = |name: &str| lists.iter().all(|accept| ends_with(name, accept));
    let is_named = lists.iter().any(|accept| !accept.is_empty()) && fits(&small);
    let Some((stem, ending)) = small.rsplit_once('.') else {
        return fits(&small).then_some(name.into());
    };
    if is_named || (fits(&small) && !UNUSUAL.contains(&ending)) {
        return Some(name.into());
    }
    let other = equivalents(ending).iter().find(|other| fits(&format!("{stem}.{other}")))?;
    let (stem, _) = name.rsplit_once('.')?;
    Some(format!("{stem}.{other}").into())
}

/// Returns the name a document is sent under where no field limits the endings: `scan.jfif` becomes
/// `scan.jpg`.
#[must_use]
pub fn usual_name(name: &str) -> Cow<'_, str> {
    renamed(name, &[]).unwrap_or(name.into())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::schema::Field;
    use super::*;

    #[test]
    fn endings_types_and_wildcards_are_read() {
        for (accept, read) in [
            (".PDF, jpg,*.png", vec![".pdf", ".jpg", ".png"]),
            (
                "image/*",
                vec![
                    ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".heic", ".heif", ".gif",
                    ".bmp",
                ],
            ),
            ("application/pdf,image/jpeg", vec![".pdf", ".jpg", ".jpeg"]),
            ("IMAGE/PNG; .pdf", vec![".png", ".pdf"]),
            (".pdf,*/*", vec![]),
            ("*", vec![]),
            ("application/x-unheard-of", vec![]),
            (" , ,", vec![]),
        ] {
            assert_eq!(endings(accept), read, "{accept}");
        }
    }

    #[test]
    fn a_file_is_sent_with_an_accepted_equivalent_ending() {
        for (accept, name, sent) in [
            (".pdf,.png,.jpg,.jpeg", "passport.jfif", Some("passport.jpg")),
            (".pdf,.png,.jpg,.jpeg", "Passport.JPE", Some("Passport.jpg")),
            (".jpeg", "scan.jpg", Some("scan.jpeg")),
            (".jpg", "scan.JPEG", Some("scan.jpg")),
            (".jfif", "scan.jfif", Some("scan.jfif")),
            ("", "scan.jfif", Some("scan.jpg")),
            ("", "scan.jpeg", Some("scan.jpeg")),
            ("", "scan", Some("scan")),
            (".pdf", "SCAN.PDF", Some("SCAN.PDF")),
            ("image/*", "scan.jfif", Some("scan.jpg")),
            ("image/*", "scan.pdf", None),
            (".tif", "fax.tiff", Some("fax.tif")),
            (".pdf", "pdf", None),
            (".pdf", "scan.jfif", None),
        ] {
            let field = Field::from_json(
                "f",
                &json!({"dataType": "file", "attributes": {"accept": accept}}),
            );
            assert_eq!(
                field.accepts_name(name).then(|| field.name_to_send(name)).as_deref(),
                sent,
                "{accept} {name}"
            );
        }
        let ruled = json!({"dataType": "file", "attributes": {"accept": "image/*"}, "validation": [{"type": "fileType", "value": [".jpeg"]}]});
        assert_eq!(Field::from_json("f", &ruled).name_to_send("scan.jfif"), "scan.jpeg");
        assert_eq!(usual_name("Scan.JFIF"), "Scan.jpg");
    }
}
