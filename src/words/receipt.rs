//! The receipt as plain text for copying and as an HTML page for printing.
//!
//! All foreign text is escaped; the page loads nothing and runs nothing. Knows nothing of files and
//! windows.

use super::clock::month;
use super::language::current_language;
use super::numbers::bytes;
use super::sentence::{text, text_with};
use super::shown::shown;
use super::status::{environment, proof};
use crate::domain::link::Environment;
use crate::domain::receipt::{Receipt, ReceiptFile};

const PAGE: &str = include_str!("../../assets/receipt.html");

/// A receipt with the names of its case and its documents.
#[derive(Clone, Copy, Debug)]
pub struct ReceiptOf<'a> {
    pub receipt: &'a Receipt,
    pub title: &'a str,
    /// Names of the documents, in the receipt's order.
    pub documents: &'a [String],
}

impl ReceiptOf<'_> {
    /// Returns the receipt as plain text.
    #[must_use]
    pub fn as_text(&self) -> String {
        let facts = self.facts().into_iter().map(|(label, value)| format!("{label}: {value}"));
        let head = [self.heading(), proof(self.receipt.proof()), String::new()];
        let mut lines: Vec<String> = head
            .into_iter()
            .chain(facts)
            .chain([String::new(), self.documents_heading()])
            .collect();
        for (document, file) in self.files() {
            let size = bytes(file.bytes);
            let blanks = [
                ("document", document.into()),
                ("file", shown(&file.file_name.0).into()),
                ("size", size.into()),
            ];
            lines.push(format!("- {}", text_with("receipt-file", &blanks)));
            lines.extend(file_details(file).into_iter().map(|line| format!("  {line}")));
        }
        lines.join("\n") + "\n"
    }

    /// Returns the receipt as an HTML page.
    #[must_use]
    pub fn as_page(&self) -> String {
        let row = |label: &str, cell: &str| format!("<tr><th>{label}</th><td>{cell}</td></tr>\n");
        let facts = self
            .facts()
            .into_iter()
            .map(|(label, value)| row(&escaped(&label), &escaped(&value)))
            .collect::<Vec<_>>()
            .concat();
        let files = self.files().map(|(document, file)| {
            let about = file_details(file)
                .iter()
                .map(|line| format!("<br><code>{}</code>", escaped(line)))
                .collect::<Vec<_>>()
                .concat();
            let (name, size) = (escaped(&shown(&file.file_name.0)), escaped(&bytes(file.bytes)));
            row(&escaped(&document), &format!("{name} · {size}{about}"))
        });
        let files = files.collect::<Vec<_>>().concat();
        filled(PAGE, &|blank| match blank {
            "language" => current_language().tag().to_owned(),
            "heading" => escaped(&self.heading()),
            "proof" => escaped(&proof(self.receipt.proof())),
            "facts" => facts.clone(),
            "documents" => escaped(&self.documents_heading()),
            "files" => files.clone(),
            _ => String::new(),
        })
    }

    fn heading(&self) -> String {
        match shown(self.title.trim()) {
            title if title.is_empty() => text("receipt-heading-untitled"),
            title => text_with("receipt-heading", &[("title", title.into())]),
        }
    }

    fn documents_heading(&self) -> String {
        text(if self.receipt.files().is_empty() {
            "receipt-documents-none"
        } else {
            "receipt-documents"
        })
    }

    /// Returns the time, the sender, the address and the digest, each with its label.
    #[must_use]
    pub fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![(text("receipt-when"), full_time(self.receipt.completed_at()))];
        if let Some(sender) = self.receipt.sender() {
            let to = environment(&Environment::of_api_url(&sender.api_url));
            let at = text_with(
                "receipt-where-at",
                &[("environment", to.into()), ("address", shown(&sender.api_url).into())],
            );
            facts.extend([
                (text("receipt-who"), shown(&sender.filled_by.0)),
                (text("receipt-where"), at),
            ]);
        }
        facts.push((text("receipt-digest"), self.receipt.payload().to_string()));
        facts
    }

    fn files(&self) -> impl Iterator<Item = (String, &ReceiptFile)> {
        let documents = self
            .documents
            .iter()
            .map(|document| shown(document))
            .chain(std::iter::repeat(String::new()));
        documents.zip(self.receipt.files())
    }
}

fn file_details(file: &ReceiptFile) -> Vec<String> {
    let answer = match &file.etag {
        Some(etag) => text_with("receipt-file-answer", &[("answer", shown(etag).into())]),
        None => text("receipt-file-no-answer"),
    };
    let digest = text_with("receipt-file-digest", &[("digest", file.sha256.to_string().into())]);
    [digest, answer].into_iter().chain(replacement(file)).collect()
}

/// Returns that a document replaced another, or that its replacement was not sent.
pub fn replacement(file: &ReceiptFile) -> impl Iterator<Item = String> {
    let lines = [(file.replaced, "receipt-file-replaced"), (file.is_kept, "receipt-file-kept")];
    lines.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| text(id))
}

/// Writes a time, in seconds since the epoch, with its year and UTC offset.
fn full_time(at: i64) -> String {
    let Ok(at) = jiff::Timestamp::from_second(at) else { return String::new() };
    let at = at.to_zoned(jiff::tz::TimeZone::system());
    let time = format!("{:02}:{:02}:{:02}", at.hour(), at.minute(), at.second());
    text_with(
        "receipt-moment",
        &[
            ("day", at.day().into()),
            ("month", month(at.month()).into()),
            ("year", at.year().to_string().into()),
            ("time", time.into()),
            ("offset", at.offset().to_string().into()),
        ],
    )
}

/// Escapes a text for HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

/// Fills the `{{blanks}}` of a template. The inserted text is not searched for blanks.
fn filled(template: &str, blank: &dyn Fn(&str) -> String) -> String {
    let mut pieces = template.split("{{");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once("}}").unwrap_or((piece, ""));
        out += &blank(name);
        out += rest;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(name: &str) -> Receipt {
        let digest = "0".repeat(64);
        let text = format!(
            r#"{{"proof":"answer","completed_at":1,"payload":"{digest}","files":[[{{"entity":"john","field":"id"}},"{name}",3,"{digest}"]],"etags":["e<tag"],"sender":["Jane & Co","https://ingest.spektr.com"]}}"#
        );
        Receipt::recalled(&text).expect("a receipt")
    }

    #[test]
    fn the_page_has_sender_time_and_documents_and_escapes_markup() {
        let receipt = receipt("<script>alert(1)</script>.pdf");
        let page = ReceiptOf {
            receipt: &receipt,
            title: "{{files}} <b>",
            documents: &["ID, <i>John".into()],
        }
        .as_page();
        for wanted in [
            "Jane &amp; Co",
            "LIVE, https://ingest.spektr.com",
            "&lt;script&gt;",
            "e&lt;tag",
            "ID, &lt;i&gt;John",
            "1970",
        ] {
            assert!(page.contains(wanted), "{wanted}\n{page}");
        }
        assert!(
            !page.contains("<script")
                && !page.contains("<b>")
                && page.contains("<title>Receipt for {{files}} &lt;b&gt;</title>"),
            "{page}"
        );
    }

    #[test]
    fn the_text_has_a_line_for_each_document() {
        let receipt = receipt("passport.pdf");
        let text = ReceiptOf {
            receipt: &receipt,
            title: "Acme",
            documents: &["ID document, John Smith".into()],
        }
        .as_text();
        assert!(
            text.starts_with("Receipt for Acme\n")
                && text.contains("- ID document, John Smith: passport.pdf, 3 bytes\n"),
            "{text}"
        );
    }
}
