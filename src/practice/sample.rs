//! The sample case for trying Dossier: the example of the vendor's guide, with its two documents.
//!
//! Everything is made in code, so the program contains no binary files. Knows nothing of the
//! server.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::json;

/// Writes the sample case and its documents into `dir`, which is created if missing, and returns
/// the path of the case file. Replaces files of the same names.
///
/// # Errors
/// If the directory or a file cannot be written.
pub fn write_sample(dir: &Path) -> io::Result<PathBuf> {
    fs::create_dir_all(dir)?;
    fs::write(
        dir.join("registration_certificate.pdf"),
        pdf("Registration certificate", "Acme Corporation, No. 12345678"),
    )?;
    fs::write(dir.join("passport_scan.pdf"), pdf("Passport", "Smith, John"))?;
    let path = dir.join("acme.json");
    fs::write(&path, case())?;
    Ok(path)
}

fn case() -> String {
    let case = json!({
        "dossier": 1,
        "title": "Acme onboarding",
        "entities": [
            {
                "reference": "company_reference_id_1",
                "customer_type": "company",
                "fields": {
                    "company_name": "Acme Corporation",
                    "registration_number": "12345678",
                    "company_document": { "file": "registration_certificate.pdf" },
                },
            },
            {
                "reference": "owner_reference_id_1",
                "customer_type": "individual",
                "fields": {
                    "first_name": "John",
                    "last_name": "Smith",
                    "id_document": { "file": "passport_scan.pdf" },
                },
            },
        ],
        "relations": [
            { "from": "company_reference_id_1", "to": "root", "role": "owner" },
            { "from": "owner_reference_id_1", "to": "company_reference_id_1", "role": "ubo", "ownership_percentage": 75 },
        ],
    });
    format!("{case:#}\n")
}

/// Returns a PDF of one A4 page that says SAMPLE. `title` and `line` are ASCII without parentheses
/// and backslashes, which would have to be escaped.
fn pdf(title: &str, line: &str) -> Vec<u8> {
    let page = format!(
        "0.75 g BT /F1 96 Tf 98 420 Td (SAMPLE) Tj ET\n\
         0 g BT /F1 24 Tf 72 740 Td ({title}) Tj ET\n\
         BT /F1 14 Tf 72 700 Td ({line}) Tj ET\n\
         BT /F1 10 Tf 72 72 Td (Made for practice. Not a real document.) Tj ET\n"
    );
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{page}endstream", page.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut text = String::from("%PDF-1.4\n");
    let mut table = String::from("0000000000 65535 f \n");
    for (object, number) in objects.iter().zip(1..) {
        // Each entry of the table is exactly 20 bytes, with a space before its newline.
        let entry = format!("{:010} 00000 n \n", text.len());
        let object = format!("{number} 0 obj\n{object}\nendobj\n");
        table.push_str(&entry);
        text.push_str(&object);
    }
    let (size, start) = (objects.len() + 1, text.len());
    format!("{text}xref\n0 {size}\n{table}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pdf_table_points_at_each_object() {
        let text = String::from_utf8(pdf("Title", "Line")).unwrap();
        assert_eq!(
            infer::get(text.as_bytes()).map(|kind| kind.mime_type()),
            Some("application/pdf")
        );
        let start: usize = text
            .split("startxref\n")
            .nth(1)
            .and_then(|rest| rest.lines().next())
            .unwrap()
            .parse()
            .unwrap();
        assert!(text[start..].starts_with("xref\n0 6\n0000000000 65535 f \n"));
        for (number, entry) in text[start..].lines().skip(3).take(5).enumerate() {
            let offset: usize = entry[..10].parse().unwrap();
            assert_eq!(entry.len(), 19, "with its newline an entry is 20 bytes");
            assert!(text[offset..].starts_with(&format!("{} 0 obj\n", number + 1)));
        }
        let length: usize = text
            .split("/Length ")
            .nth(1)
            .and_then(|rest| rest.split(' ').next())
            .unwrap()
            .parse()
            .unwrap();
        let stream =
            text.split("stream\n").nth(1).and_then(|rest| rest.strip_suffix("end")).unwrap();
        assert_eq!(stream.len(), length);
    }

    #[test]
    fn the_sample_is_written_whole_and_again() {
        let dir = tempfile::tempdir().unwrap();
        let inner = dir.path().join("samples");
        for _ in 0..2 {
            let path = write_sample(&inner).unwrap();
            let case: serde_json::Value =
                serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            assert_eq!(case["relations"][1]["ownership_percentage"], json!(75));
            for entity in case["entities"].as_array().unwrap() {
                let file = entity["fields"]
                    .as_object()
                    .unwrap()
                    .values()
                    .find_map(|value| value["file"].as_str())
                    .unwrap();
                assert!(fs::read(inner.join(file)).unwrap().starts_with(b"%PDF-1.4"));
            }
        }
    }
}
