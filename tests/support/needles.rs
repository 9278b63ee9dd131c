//! Canaries in every encoding that could hide them.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

/// The shortest pattern that is searched for, in bytes: anything shorter is found by chance.
const SHORTEST: usize = 7;

/// One canary in one encoding.
pub(crate) struct Needle {
    canary: String,
    dress: &'static str,
    bytes: Vec<u8>,
}

/// Shows only the canary's beginning, since many read a failing test's output.
impl fmt::Debug for Needle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start: String = self.canary.chars().take(12).collect();
        write!(f, "{start}… as {}", self.dress)
    }
}

impl Needle {
    /// Returns true if it is in the hay. `lower` is the hay in lower case, in which text without a
    /// case of its own is searched.
    pub(crate) fn is_in(&self, hay: &[u8], lower: &[u8]) -> bool {
        let hay = if self.dress.starts_with("base64") { hay } else { lower };
        hay.len() >= self.bytes.len()
            && hay.windows(self.bytes.len()).any(|window| window == self.bytes)
    }
}

/// Returns every canary in every encoding.
pub(crate) fn needles<'c>(canaries: impl IntoIterator<Item = &'c str>) -> Vec<Needle> {
    canaries.into_iter().flat_map(dresses).collect()
}

fn dresses(canary: &str) -> Vec<Needle> {
    let mut dresses: Vec<(&'static str, Vec<u8>)> = vec![
        ("itself", canary.into()),
        (
            "percent-encoded",
            percent(canary, |byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)).into(),
        ),
        ("percent-encoded whole", percent(canary, |byte| byte.is_ascii_alphanumeric()).into()),
        (
            "percent-encoded as a form",
            percent(canary, |byte| byte.is_ascii_alphanumeric() || byte == b' ')
                .replace(' ', "+")
                .into(),
        ),
        ("JSON", canary.escape_unicode_beyond_ascii().into()),
        ("Rust", canary.escape_default().collect::<String>().into()),
        ("UTF-16", canary.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16, big end first", canary.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        (
            "hex",
            canary.bytes().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat().into(),
        ),
        (
            "bytes in a list",
            canary.bytes().map(|byte| byte.to_string()).collect::<Vec<_>>().join(", ").into(),
        ),
    ];
    for (_, bytes) in &mut dresses {
        bytes.make_ascii_lowercase();
    }
    for shift in 0..3 {
        dresses.push(("base64", base64(canary, shift, &STANDARD)));
        dresses.push(("base64 for addresses", base64(canary, shift, &URL_SAFE_NO_PAD)));
    }
    assert!(canary.len() >= SHORTEST, "{canary} is too short to be told from chance");
    dresses.retain(|(_, bytes)| bytes.len() >= SHORTEST);
    dresses
        .into_iter()
        .map(|(dress, bytes)| Needle { canary: canary.to_owned(), dress, bytes })
        .collect()
}

fn percent(text: &str, is_plain: impl Fn(u8) -> bool) -> String {
    text.bytes()
        .map(
            |byte| {
                if is_plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
            },
        )
        .collect::<Vec<_>>()
        .concat()
}

/// Returns the part of a text's base64 that does not depend on the neighbours, if the text begins
/// `shift` bytes into a longer one.
fn base64(text: &str, shift: usize, engine: &base64::engine::GeneralPurpose) -> Vec<u8> {
    let bytes = [&vec![0; shift], text.as_bytes()].concat();
    let whole = bytes.len() / 3 * 4;
    let first = if shift == 0 { 0 } else { 4 };
    engine.encode(&bytes).into_bytes()[first.min(whole)..whole].to_vec()
}

trait Escape {
    /// Escapes everything outside ASCII, as some JSON writers do.
    fn escape_unicode_beyond_ascii(&self) -> String;
}

impl Escape for str {
    fn escape_unicode_beyond_ascii(&self) -> String {
        let unit = |unit: u16| match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => char::from(byte).to_string(),
            _ => format!("\\u{unit:04x}"),
        };
        self.encode_utf16().map(unit).collect::<Vec<_>>().concat()
    }
}

#[test]
fn a_canary_is_found_in_each_of_its_dresses() {
    let canary = "Canaryø & Søn+1";
    let found = |hay: &[u8]| {
        let lower = hay.to_ascii_lowercase();
        needles([canary]).iter().any(|needle| needle.is_in(hay, &lower))
    };
    for hay in [
        format!("x{canary}y"),
        "q=CANARY%C3%B8%20%26%20s%c3%b8n%2b1".to_owned(),
        "q=Canary%C3%B8+%26+S%C3%B8n%2B1".to_owned(),
        STANDARD.encode(canary),
        STANDARD.encode(format!("a{canary}b")),
        STANDARD.encode(format!("ab{canary}cd")),
        URL_SAFE_NO_PAD.encode(format!("ab{canary}")),
        "43616E617279C3B8202620 53".replace(' ', "") + "c3b86e2b31",
        format!("{:?}", canary.as_bytes()),
        "\"Canary\\u00f8 & S\\u00F8n+1\"".to_owned(),
    ] {
        assert!(found(hay.as_bytes()), "{hay}");
    }
    let wide: Vec<u8> = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert!(found(&wide) && !found(b"Canary & Son"));
}
