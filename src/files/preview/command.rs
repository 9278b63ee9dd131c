//! The command `draw`, which draws a page for another process of Dossier.
//!
//! Knows nothing of the process that reads its answer.

use std::io::{self, BufRead as _, BufReader, Read, Write};

use bytes::Bytes;

use super::protocol::write;
use super::viewer::Viewer;
use crate::domain::intake::MAX_DOCUMENT_BYTES;
use crate::engine::message::PreviewRequest;
use crate::engine::ports::Previewer as _;
use crate::files::sniff::known_as;

/// Reads a request and a document, draws a page, and writes the answer.
///
/// # Errors
/// If the input is no request, or the answer can't be written.
pub fn draw_one(input: impl Read, mut output: impl Write) -> io::Result<()> {
    let mut input = BufReader::new(input.take(MAX_DOCUMENT_BYTES + 1_024));
    let mut line = || -> io::Result<String> {
        let mut line = String::new();
        input.read_line(&mut line)?;
        Ok(line.trim_end().to_owned())
    };
    let (label, request) = (line()?, line()?);
    let request = request.split_once(' ').and_then(|(page, side)| {
        Some(PreviewRequest { page: page.parse().ok()?, side: side.parse().ok()? })
    });
    let request = request.ok_or(io::ErrorKind::InvalidData)?;
    let mut document = Vec::new();
    input.read_to_end(&mut document)?;
    write(
        &Viewer::default().preview(&Bytes::from(document), known_as(&label), request),
        &mut output,
    )?;
    output.flush()
}
