//! Drawing in a process of its own: what a stranger's document makes of its memory and its time
//! ends with that process.
//!
//! Must not know: how documents are drawn. The answer comes from where a stranger's document was,
//! and is believed as little.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::Duration;

use bytes::Bytes;

use super::{LONGEST, Viewer};
use crate::domain::intake::{MAX_DOCUMENT_BYTES, Sniffed};
use crate::engine::message::{Picture, Preview, PreviewFault, PreviewRequest, PreviewWarning};
use crate::engine::ports::Previewer as _;
use crate::files::known_as;

/// The command that draws.
const COMMAND: &str = "draw";
/// The longest answer: the largest picture, and the lines before it.
const MOST_BYTES: u64 = LONGEST as u64 * LONGEST as u64 * 4 + 1_024;
/// How much longer than the drawing itself its process may take.
const AROUND: Duration = Duration::from_secs(1);
/// Why there is no picture, by the word it is answered with.
const REASONS: [(&str, PreviewFault); 7] = [
    ("large", PreviewFault::TooLarge),
    ("slow", PreviewFault::TooSlow),
    ("password", PreviewFault::NeedsPassword),
    ("certificate", PreviewFault::NeedsCertificate),
    ("unknown", PreviewFault::Unknown),
    ("damaged", PreviewFault::Damaged),
    ("not-read", PreviewFault::NotRead),
];

/// A process that is ended when nobody waits for it any more.
struct Helper(Child);

impl Drop for Helper {
    fn drop(&mut self) {
        // It may have ended already.
        let _gone = self.0.kill().is_err();
        let _gone = self.0.wait().is_err();
    }
}

/// Has a document drawn by another process of this program. A process that ends without an answer
/// took more than it was given.
///
/// # Errors
/// When there is no such process.
pub(super) fn draw(
    program: &Path,
    document: &Bytes,
    sniffed: Sniffed,
    request: PreviewRequest,
    patience: Duration,
) -> io::Result<Preview> {
    let mut command = Command::new(program);
    command.arg(COMMAND).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // No console window of its own.
    #[cfg(windows)]
    std::os::windows::process::CommandExt::creation_flags(&mut command, 0x0800_0000);
    let mut helper = Helper(command.spawn()?);
    let (Some(mut input), Some(output)) = (helper.0.stdin.take(), helper.0.stdout.take()) else {
        return Err(io::ErrorKind::BrokenPipe.into());
    };
    let (head, document) =
        (format!("{}\n{} {}\n", sniffed.label(), request.page, request.side), document.clone());
    let (answer, answered) = sync_channel(1);
    thread::Builder::new().spawn(move || {
        // Who does not read to the end has answered, or is gone.
        let _gone =
            input.write_all(head.as_bytes()).and_then(|()| input.write_all(&document)).is_err();
    })?;
    thread::Builder::new().spawn(move || {
        let mut said = Vec::new();
        let _cut = output.take(MOST_BYTES).read_to_end(&mut said).is_err();
        // Nobody waits any more.
        let _late = answer.send(said).is_err();
    })?;
    let told = |why| Preview { picture: Err(why), pages: None, doubts: Vec::new() };
    Ok(match answered.recv_timeout(patience + AROUND) {
        Ok(said) => read(&said).unwrap_or_else(|| told(PreviewFault::TooLarge)),
        Err(_) => told(PreviewFault::TooSlow),
    })
}

/// What that process does: reads one document, draws it, and answers.
///
/// # Errors
/// When nobody listens.
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

fn write(preview: &Preview, output: &mut impl Write) -> io::Result<()> {
    let doubts = preview.doubts.iter().map(|doubt| match doubt {
        PreviewWarning::Restricted => "restricted".to_owned(),
        PreviewWarning::NotDrawn => "not-drawn".to_owned(),
        PreviewWarning::Blank => "blank".to_owned(),
        PreviewWarning::Small { width, height } => format!("small,{width},{height}"),
    });
    let pages = preview.pages.map(|pages| pages.to_string()).unwrap_or_default();
    writeln!(output, "{pages}\n{}", doubts.collect::<Vec<_>>().join(" "))?;
    match &preview.picture {
        Ok(picture) => {
            writeln!(output, "picture {} {}", picture.width, picture.height)?;
            output.write_all(&picture.rgba)
        }
        Err(why) => writeln!(
            output,
            "{}",
            REASONS.iter().find(|(_, reason)| reason == why).map_or("damaged", |(word, _)| word)
        ),
    }
}

/// What was answered; `None` when it is not whole, or is no answer.
fn read(said: &[u8]) -> Option<Preview> {
    let mut parts = said.splitn(4, |byte| *byte == b'\n');
    let mut line = || parts.next().and_then(|line| std::str::from_utf8(line).ok());
    let (pages, doubts, picture) = (line()?, line()?, line()?);
    let rest = parts.next()?;
    let pages = if pages.is_empty() { None } else { Some(pages.parse().ok()?) };
    let doubts = doubts.split_whitespace().map(doubt).collect::<Option<Vec<_>>>()?;
    if let Some((_, why)) = REASONS.iter().find(|(word, _)| *word == picture) {
        return Some(Preview { picture: Err(*why), pages, doubts });
    }
    let (width, height) = picture.strip_prefix("picture ")?.split_once(' ')?;
    let (width, height): (u16, u16) = (width.parse().ok()?, height.parse().ok()?);
    let is_sound = (1..=LONGEST).contains(&width) && (1..=LONGEST).contains(&height);
    let (width, height) = (usize::from(width), usize::from(height));
    let is_whole = is_sound && rest.len() == width * height * 4;
    is_whole.then(|| Preview {
        picture: Ok(Picture { width, height, rgba: rest.to_vec() }),
        pages,
        doubts,
    })
}

fn doubt(word: &str) -> Option<PreviewWarning> {
    match word {
        "restricted" => Some(PreviewWarning::Restricted),
        "not-drawn" => Some(PreviewWarning::NotDrawn),
        "blank" => Some(PreviewWarning::Blank),
        _ => {
            let (width, height) = word.strip_prefix("small,")?.split_once(',')?;
            Some(PreviewWarning::Small { width: width.parse().ok()?, height: height.parse().ok()? })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_answered_is_read_as_it_was_meant() {
        let doubts = vec![
            PreviewWarning::Restricted,
            PreviewWarning::Small { width: 3, height: 2 },
            PreviewWarning::NotDrawn,
            PreviewWarning::Blank,
        ];
        let shown = Picture { width: 3, height: 2, rgba: b"\n".repeat(24) };
        let all = REASONS.iter().map(|(_, why)| Err(*why)).chain([Ok(shown)]);
        for (picture, pages) in all.zip([None, Some(0), Some(10_000)].into_iter().cycle()) {
            let preview = Preview { picture, pages, doubts: doubts.clone() };
            let mut said = Vec::new();
            write(&preview, &mut said).expect("written");
            assert_eq!(read(&said), Some(preview));
        }
    }

    #[test]
    fn what_is_no_answer_is_not_believed() {
        for said in [
            "",
            "\n",
            "\n\n",
            "\n\npicture 1 1\n",
            "\n\npicture 1 1\n12345",
            "x\n\ndamaged\n",
            "\nodd\ndamaged\n",
            "\n\nfine\n",
        ] {
            assert_eq!(read(said.as_bytes()), None, "{said:?}");
        }
        let huge = format!("\n\npicture {0} {0}\n", u16::MAX);
        assert_eq!(read(huge.as_bytes()), None);
    }
}
