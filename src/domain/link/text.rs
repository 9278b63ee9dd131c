//! Links and tokens in a text: in a sentence, in angle brackets, across the line breaks of a mail.
//!
//! Knows nothing of hosts and of what a link means. A piece may turn out not to be a link.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::domain::intake::is_invisible;

/// The longest paste that is read, in bytes; the rest of a longer one is ignored.
const MAX_PASTE: usize = 256 * 1024;
/// The most links that are read from one paste.
const MAX_PIECES: usize = 100;
/// The shortest line that can have been broken by a mail program, in characters.
const BROKEN_LINE: usize = 60;
/// The longest word that may be prose, in characters.
const LONG_WORD: usize = 20;

/// Returns the addresses and JSON Web Tokens of a text, in order, without the punctuation around
/// them.
pub(super) fn pieces(pasted: &str) -> Vec<String> {
    let text = plain(pasted);
    let is_sentence = text.lines().any(|line| line.trim().contains([' ', '\t']));
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_start(&text, at).filter(|_| found.len() < MAX_PIECES) {
        let (piece, end) = piece(&text, start, is_sentence);
        found.push(without_marks(&piece).to_owned());
        at = end.max(start + 1);
    }
    found
}

/// Returns a text that consists of one piece, without the punctuation around it.
pub(super) fn bare(pasted: &str) -> &str {
    let around = |c: char| {
        c.is_whitespace()
            || is_invisible(c)
            || matches!(c, '<' | '>' | '"' | '\'' | '`' | '“' | '”')
    };
    without_marks(pasted.trim_matches(around))
}

/// Returns the text with line feeds only, without invisible characters, and with quoted-printable
/// encoding undone.
fn plain(pasted: &str) -> String {
    let mut end = pasted.len().min(MAX_PASTE);
    while !pasted.is_char_boundary(end) {
        end -= 1;
    }
    let unified = pasted[..end].replace("\r\n", "\n").replace(['\r', '\u{2028}'], "\n");
    let visible: String =
        unified.chars().filter(|c| matches!(c, '\n' | '\t') || !is_invisible(*c)).collect();
    if visible.contains("=\n") {
        visible.replace("=\n", "").replace("=3D", "=").replace("=3d", "=")
    } else {
        visible
    }
}

/// Returns the next position from `at` on at which an address or a token begins.
fn next_start(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    rest.char_indices().map(|(offset, _)| at + offset).find(|start| {
        let here = &text[*start..];
        let is_word =
            text[..*start].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        is_word && (begins_address(here) || here.starts_with("eyJ"))
    })
}

fn begins_address(text: &str) -> bool {
    ["https://", "http://"].iter().any(|scheme| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    })
}

/// Returns the piece that begins at `start`, and its end.
fn piece(text: &str, start: usize, is_sentence: bool) -> (String, usize) {
    let before = text[..start].trim_end();
    if (before.ends_with('<') || before.to_ascii_lowercase().ends_with("<url:"))
        && let Some(length) = text[start..].find('>')
    {
        let inside = text[start..start + length].split_whitespace().collect();
        return (inside, start + length);
    }
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let mut end = start + word_length(&text[start..]);
    let mut piece = text[start..end].to_owned();
    let mut line = text[line_start..end].chars().count();
    while let Some((next, length)) = next_line(&text[end..]) {
        let is_broken =
            !is_sentence || line >= BROKEN_LINE || token_state(&piece) == TokenState::Cut;
        if !is_broken || !goes_on(&piece, next) {
            break;
        }
        piece.push_str(next);
        end += length;
        line = next.chars().count();
    }
    (piece, end)
}

fn word_length(text: &str) -> usize {
    text.find(|c: char| {
        c.is_whitespace() || matches!(c, '<' | '>' | '"' | '“' | '”' | '«' | '»' | '`' | '|')
    })
    .unwrap_or(text.len())
}

/// Returns the line after a break, if it is a single word that may be part of an address, and the
/// length of both in bytes.
fn next_line(text: &str) -> Option<(&str, usize)> {
    let blanks = text.find(|c| !matches!(c, ' ' | '\t'))?;
    let line = text[blanks..].strip_prefix('\n')?.split('\n').next()?;
    let word = line.trim();
    let is_one = !word.is_empty()
        && word_length(word) == word.len()
        && word.bytes().all(|byte| byte.is_ascii_graphic());
    (is_one && !begins_address(word) && !word.starts_with("eyJ"))
        .then_some((word, blanks + 1 + line.len()))
}

/// Returns true if the word of the next line belongs to the piece. A word of prose does so only if
/// it completes a signature.
fn goes_on(piece: &str, next: &str) -> bool {
    let state = token_state(piece);
    if state == TokenState::Whole {
        return false;
    }
    if !is_prose(next) {
        return true;
    }
    state == TokenState::Cut && token_state(&format!("{piece}{next}")) == TokenState::Whole
}

/// Returns true if this may be a word of a language: letters in the usual case, with or without a
/// punctuation mark after it.
fn is_prose(word: &str) -> bool {
    let letters = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let others = letters.get(1..).unwrap_or_default();
    let all = |is: fn(&u8) -> bool| others.bytes().all(|byte| is(&byte));
    letters.len() <= LONG_WORD
        && letters.bytes().all(|byte| byte.is_ascii_alphabetic())
        && (all(u8::is_ascii_lowercase)
            || (all(u8::is_ascii_uppercase)
                && letters.starts_with(|c: char| c.is_ascii_uppercase())))
}

/// State of the token at the end of a piece, according to its own header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TokenState {
    Whole,
    Cut,
    Unknown,
}

fn token_state(piece: &str) -> TokenState {
    let Some(start) = piece.rfind("eyJ").and_then(|_| piece.find("eyJ")) else {
        return TokenState::Unknown;
    };
    let rest = &piece[start..];
    let end = rest
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.')))
        .unwrap_or(rest.len());
    if end < rest.len() {
        return TokenState::Whole;
    }
    let mut parts = rest.split('.');
    let (header, signature) = (parts.next().unwrap_or_default(), parts.nth(1));
    let Some(signature) = signature else { return TokenState::Cut };
    let header = URL_SAFE_NO_PAD
        .decode(header)
        .ok()
        .and_then(|json| serde_json::from_slice::<serde_json::Value>(&json).ok());
    let algorithm =
        header.as_ref().and_then(|header| header.get("alg")?.as_str()).unwrap_or_default();
    match signature_lengths(algorithm) {
        [] => TokenState::Unknown,
        lengths if lengths.contains(&signature.len()) => TokenState::Whole,
        lengths if lengths.iter().all(|length| signature.len() > *length) => TokenState::Whole,
        _ => TokenState::Cut,
    }
}

/// Returns the possible lengths of a signature in base64url characters, by RFC 7518 and RFC 8037;
/// for RSA with keys of 2048, 3072 and 4096 bits.
fn signature_lengths(algorithm: &str) -> &'static [usize] {
    match algorithm {
        "HS256" => &[43],
        "HS384" => &[64],
        "HS512" | "ES256" | "EdDSA" => &[86],
        "ES384" => &[128],
        "ES512" => &[176],
        "RS256" | "RS384" | "RS512" | "PS256" | "PS384" | "PS512" => &[342, 512, 683],
        _ => &[],
    }
}

/// Returns the piece without the punctuation of the sentence around it. The final dot of an
/// unsigned token is kept.
fn without_marks(piece: &str) -> &str {
    let trimmed = piece.trim_end_matches([
        '.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '\u{2019}', '*', '\u{2026}',
    ]);
    let is_unsigned = trimmed.find("eyJ").is_some_and(|at| trimmed[at..].split('.').count() == 2);
    if is_unsigned && piece[trimmed.len()..].starts_with('.') {
        &piece[..=trimmed.len()]
    } else {
        trimmed
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_found_in_any_surroundings() {
        for (text, found) in [
            ("Open https://a.example/x?token=abc, please.", vec!["https://a.example/x?token=abc"]),
            ("(see HTTPS://a.example/x).", vec!["HTTPS://a.example/x"]),
            ("Form<https://a.example/x\n?token=abc>. Bye", vec!["https://a.example/x?token=abc"]),
            ("<URL:https://a.example/x\r\n  ?token=abc>", vec!["https://a.example/x?token=abc"]),
            (
                "\u{201c}https://a.example/x\u{201d} and http://b.example",
                vec!["https://a.example/x", "http://b.example"],
            ),
            (
                "https://a.example/x?token=ab=\r\ncd&b=3D1",
                vec!["https://a.example/x?token=abcd&b=1"],
            ),
            ("https://a.example/x?token=ab\ncd12", vec!["https://a.example/x?token=abcd12"]),
            ("https://a.example/x?token=ab\n\ncd12", vec!["https://a.example/x?token=ab"]),
            (
                "https://a.example/x?token=ab12\nRegards,\nAnna",
                vec!["https://a.example/x?token=ab12"],
            ),
            (
                "Open https://a.example/x?token=ab12\nbefore2pm",
                vec!["https://a.example/x?token=ab12"],
            ),
            ("no link", vec![]),
            ("xhttps://a.example", vec![]),
        ] {
            assert_eq!(pieces(text), found, "{text:?}");
        }
    }

    #[test]
    fn a_token_across_lines_is_joined_up_to_the_length_of_its_signature() {
        let header = URL_SAFE_NO_PAD.encode(r#"{"alg":"HS256"}"#);
        let whole = format!("{header}.e30.{}", "aB3".repeat(14) + "x");
        let link = format!("https://a.example/x?token={whole}");
        for cut in [40, 60, link.len() - 3, link.len() - 1] {
            let text = format!("Here it is: {}\n{}\nRegards", &link[..cut], &link[cut..]);
            assert_eq!(pieces(&text), [link.as_str()], "{text}");
        }
        assert_eq!(pieces(&format!("{link}\nabc123")), [link]);
        assert_eq!(pieces("Token: eyJh.e30.abc1."), ["eyJh.e30.abc1"]);
    }
}
