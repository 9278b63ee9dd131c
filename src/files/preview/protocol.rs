//! The answer of a process that draws: three lines of text, and the pixels.
//!
//! Knows nothing of processes.

use std::io::{self, Write};

use crate::engine::message::{Picture, Preview, PreviewFault, PreviewWarning};

/// Longest side of any picture, in pixels.
pub(super) const LONGEST: u16 = 2_400;
/// The code of each fault.
const FAULTS: [(&str, PreviewFault); 7] = [
    ("large", PreviewFault::TooLarge),
    ("slow", PreviewFault::TooSlow),
    ("password", PreviewFault::NeedsPassword),
    ("certificate", PreviewFault::NeedsCertificate),
    ("unknown", PreviewFault::Unknown),
    ("damaged", PreviewFault::Damaged),
    ("not-read", PreviewFault::NotRead),
];

/// Writes an answer: the number of pages, the warnings, and the picture or its fault.
pub(super) fn write(preview: &Preview, output: &mut impl Write) -> io::Result<()> {
    let warnings = preview.warnings.iter().map(|warning| match warning {
        PreviewWarning::Restricted => "restricted".to_owned(),
        PreviewWarning::NotDrawn => "not-drawn".to_owned(),
        PreviewWarning::Blank => "blank".to_owned(),
        PreviewWarning::Small { width, height } => format!("small,{width},{height}"),
    });
    let pages = preview.pages.map(|pages| pages.to_string()).unwrap_or_default();
    writeln!(output, "{pages}\n{}", warnings.collect::<Vec<_>>().join(" "))?;
    match &preview.picture {
        Ok(picture) => {
            writeln!(output, "picture {} {}", picture.width, picture.height)?;
            output.write_all(&picture.rgba)
        }
        Err(why) => writeln!(
            output,
            "{}",
            FAULTS.iter().find(|(_, reason)| reason == why).map_or("damaged", |(code, _)| code)
        ),
    }
}

/// Reads an answer; `None` if it is cut short or not an answer.
pub(super) fn read(bytes: &[u8]) -> Option<Preview> {
    let mut parts = bytes.splitn(4, |byte| *byte == b'\n');
    let mut line = || parts.next().and_then(|line| std::str::from_utf8(line).ok());
    let (pages, warnings, picture) = (line()?, line()?, line()?);
    let rest = parts.next()?;
    let pages = if pages.is_empty() { None } else { Some(pages.parse().ok()?) };
    let warnings = warnings.split_whitespace().map(warning_of).collect::<Option<Vec<_>>>()?;
    if let Some((_, why)) = FAULTS.iter().find(|(code, _)| *code == picture) {
        return Some(Preview { picture: Err(*why), pages, warnings });
    }
    let (width, height) = picture.strip_prefix("picture ")?.split_once(' ')?;
    let (width, height): (u16, u16) = (width.parse().ok()?, height.parse().ok()?);
    let is_sound = (1..=LONGEST).contains(&width) && (1..=LONGEST).contains(&height);
    let (width, height) = (usize::from(width), usize::from(height));
    let is_whole = is_sound && rest.len() == width * height * 4;
    is_whole.then(|| Preview {
        picture: Ok(Picture { width, height, rgba: rest.to_vec() }),
        pages,
        warnings,
    })
}

fn warning_of(code: &str) -> Option<PreviewWarning> {
    match code {
        "restricted" => Some(PreviewWarning::Restricted),
        "not-drawn" => Some(PreviewWarning::NotDrawn),
        "blank" => Some(PreviewWarning::Blank),
        _ => {
            let (width, height) = code.strip_prefix("small,")?.split_once(',')?;
            Some(PreviewWarning::Small { width: width.parse().ok()?, height: height.parse().ok()? })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_answer_is_read_as_it_was_written() {
        let warnings = vec![
            PreviewWarning::Restricted,
            PreviewWarning::Small { width: 3, height: 2 },
            PreviewWarning::NotDrawn,
            PreviewWarning::Blank,
        ];
        let shown = Picture { width: 3, height: 2, rgba: b"\n".repeat(24) };
        let all = FAULTS.iter().map(|(_, why)| Err(*why)).chain([Ok(shown)]);
        for (picture, pages) in all.zip([None, Some(0), Some(10_000)].into_iter().cycle()) {
            let preview = Preview { picture, pages, warnings: warnings.clone() };
            let mut said = Vec::new();
            write(&preview, &mut said).expect("written");
            assert_eq!(read(&said), Some(preview));
        }
    }

    #[test]
    fn malformed_answers_are_refused() {
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
