//! Promised files: the documents that a submit names and the bucket waits for.
//!
//! Knows nothing of forms and of HTTP.

/// File endings of documents, with the content type that each is stored with.
const ENDINGS: [(&str, &str); 9] = [
    (".pdf", "application/pdf"),
    (".png", "image/png"),
    (".jpg", "image/jpeg"),
    (".jpeg", "image/jpeg"),
    (".tif", "image/tiff"),
    (".tiff", "image/tiff"),
    (".webp", "image/webp"),
    (".heic", "image/heic"),
    (".bin", "application/octet-stream"),
];

/// A file that a submit promises.
#[derive(Clone)]
pub(super) struct Promise {
    /// Reference of the entity that it belongs to; `None` outside entities.
    pub(super) entity_reference: Option<String>,
    /// Key of the field that holds its name.
    pub(super) field: String,
    pub(super) file_name: String,
    /// Key of its object in the bucket.
    pub(super) key: String,
}

/// Returns true if a field holds a file.
///
/// A real workspace knows it from its form. The practice server decides by the name: it ends in
/// `_document`, `_file`, or `_document_` and a number, or is `proof_of_address`.
#[must_use]
pub fn is_file_field(key: &str) -> bool {
    let numbered = key.rsplit_once('_').filter(|(_, number)| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    let stem = numbered.map_or(key, |(stem, _)| stem);
    key == "proof_of_address" || key.ends_with("_file") || stem.ends_with("_document")
}

/// Returns the content type of a document by its name's ending; `None` if such files are refused.
pub(super) fn content_type(file_name: &str) -> Option<&'static str> {
    let lower = file_name.to_lowercase();
    ENDINGS
        .iter()
        .find(|(ending, _)| lower.ends_with(ending) && lower.len() > ending.len())
        .map(|(_, content_type)| *content_type)
}

/// Returns the key of an object. It does not contain the field, so two files of one entity with the
/// same name share a key ([seed](../../docs/spektr-api.md#object-keys)).
pub(super) fn object_key(entity_id: &str, file_name: &str) -> String {
    format!("practice-workspace/endClient/{entity_id}/{file_name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_fields_are_known_by_their_names() {
        for key in [
            "company_document",
            "id_document",
            "contract_file",
            "proof_of_address",
            "id_document_2",
            "id_document_17",
        ] {
            assert!(is_file_field(key), "{key}");
        }
        for key in [
            "document",
            "company_name",
            "proof_of_address_2",
            "id_document_b",
            "id_document_",
            "document_number",
            "filed",
        ] {
            assert!(!is_file_field(key), "{key}");
        }
    }

    #[test]
    fn the_ending_of_any_case_decides_the_content_type() {
        assert_eq!(content_type("Scan.PDF"), Some("application/pdf"));
        assert_eq!(content_type("scan.tar.webp"), Some("image/webp"));
        for name in ["scan.exe", "scan", ".pdf", "scan.pdf.exe"] {
            assert_eq!(content_type(name), None, "{name}");
        }
    }
}
