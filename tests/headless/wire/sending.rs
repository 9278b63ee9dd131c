//! Helpers that send a case to a fake, and answers that refuse a document while it is being sent.

use std::io::{self, Write as _};

use crate::binary::{Home, Said, run};
use crate::fake::{Fake, TOKEN, Talk, Then, write_case};

/// Bytes of a document that takes a while to send.
pub(crate) const LARGE: usize = 3_000_000;

/// S3's error as it writes it.
pub(crate) fn s3_error(code: &str, message: &str) -> Vec<u8> {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message><RequestId>R1</RequestId></Error>"
    )
    .into_bytes()
}

/// Answers after the first bytes of the body and closes, as S3 does with what it won't take.
pub(crate) fn refuse_early(talk: &mut Talk<'_>, status: &str, error: &[u8]) -> io::Result<Then> {
    talk.read(100_000)?;
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: application/xml\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        error.len()
    );
    talk.stream.write_all(&[head.as_bytes(), error].concat())?;
    Ok(Then::Close)
}

/// Runs `dossier submit --json` against a fake, the first document of so many bytes.
pub(crate) fn submit(fake: &Fake, first_bytes: usize, more: &[&str]) -> Said {
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    run(command(&home, folder.path(), fake, first_bytes, more))
}

pub(crate) fn command(
    home: &Home,
    folder: &std::path::Path,
    fake: &Fake,
    first_bytes: usize,
    more: &[&str],
) -> std::process::Command {
    let case = write_case(folder, first_bytes);
    let token = home.keep("token", TOKEN);
    let mut command = home.submit(&case, &fake.url(), &token);
    command.arg("--json").args(more);
    command
}
