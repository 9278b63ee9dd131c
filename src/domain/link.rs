//! What an operator pastes: the link from the mail, an API address, or a bare token.
//!
//! Must not know: whether the token works. Tokens look like JWTs; their `exp` is read to warn, never trusted.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

use super::intake::is_invisible;

/// A vendor environment, or an address of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Environment {
    /// Real people's data.
    Live,
    /// The vendor's, with mocked vendors.
    Sandbox,
    /// The vendor's, with mocked vendors.
    Test,
    /// The built-in server at this address.
    Practice(String),
    /// Any other API at this address.
    Custom(String),
}

impl Environment {
    /// The API's base address.
    #[must_use]
    pub fn api_url(&self) -> &str {
        match self {
            Self::Live => "https://ingest.spektr.com",
            Self::Sandbox => "https://sandbox-ingest.spektr.com",
            Self::Test => "https://test-ingest.spektr.com",
            Self::Practice(url) | Self::Custom(url) => url,
        }
    }

    /// Where the hosted form is, without its token; not known for an address of one's own.
    #[must_use]
    pub fn hosted_form(&self) -> Option<String> {
        match self {
            Self::Live => Some("https://actions.spektr.com/form".to_owned()),
            Self::Sandbox => Some("https://sandbox-actions.spektr.com/form".to_owned()),
            Self::Test => Some("https://test-actions.spektr.com/form".to_owned()),
            Self::Practice(url) => Some(format!("{url}/form")),
            Self::Custom(_) => None,
        }
    }

    /// The environment a base address belongs to.
    #[must_use]
    pub fn of_api_url(url: &str) -> Self {
        let trimmed = url.trim().trim_end_matches('/');
        [Self::Live, Self::Sandbox, Self::Test].into_iter().find(|environment| environment.api_url() == trimmed).unwrap_or_else(|| {
            let is_here = Url::parse(trimmed).is_ok_and(|url| is_loopback(&url));
            if is_here { Self::Practice(trimmed.to_owned()) } else { Self::Custom(trimmed.to_owned()) }
        })
    }
}

/// What could be read from a paste.
#[derive(Debug)]
pub struct Pasted {
    /// The session's token.
    pub token: SecretString,
    /// The environment, where the paste tells it; a bare token does not.
    pub environment: Option<Environment>,
}

/// Reads a paste; `None` when no token is in it.
#[must_use]
pub fn read(pasted: &str) -> Option<Pasted> {
    // Mail programs and editors put marks around it, some of them invisible.
    let text = pasted.trim_matches(|c: char| c.is_whitespace() || is_invisible(c) || matches!(c, '<' | '>' | '"' | '\''));
    if let Ok(url) = Url::parse(text)
        && matches!(url.scheme(), "http" | "https")
    {
        return read_url(&url);
    }
    is_token(text).then(|| Pasted { token: SecretString::from(text.to_owned()), environment: None })
}

/// Whether a text can be a token: 8 to 4,096 URL-safe characters.
#[must_use]
pub fn is_token(text: &str) -> bool {
    (8..=4_096).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

/// When the token says it ends, in seconds since the epoch.
#[must_use]
pub fn token_expiry(token: &SecretString) -> Option<i64> {
    let body = token.expose_secret().split('.').nth(1)?;
    let json = URL_SAFE_NO_PAD.decode(body.trim_end_matches('=')).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&json).ok()?;
    claims.get("exp")?.as_i64()
}

fn read_url(url: &Url) -> Option<Pasted> {
    let in_query = url.query_pairs().find(|(key, _)| key == "token").map(|(_, value)| value.into_owned());
    let in_path = || {
        let mut parts = url.path_segments()?;
        parts.find(|part| *part == "actions")?;
        parts.next().map(str::to_owned)
    };
    let token = in_query.or_else(in_path).filter(|token| is_token(token))?;
    Some(Pasted { token: SecretString::from(token), environment: environment(url) })
}

fn environment(url: &Url) -> Option<Environment> {
    let host = url.host_str()?.to_ascii_lowercase();
    if matches!(url.host(), Some(url::Host::Ipv4(ip)) if ip.is_loopback()) || host == "localhost" || host == "[::1]" {
        return Some(Environment::Practice(url.origin().ascii_serialization()));
    }
    match host.as_str() {
        "actions.spektr.com" | "ingest.spektr.com" => Some(Environment::Live),
        "sandbox-actions.spektr.com" | "sandbox-ingest.spektr.com" => Some(Environment::Sandbox),
        "test-actions.spektr.com" | "test-ingest.spektr.com" => Some(Environment::Test),
        // A workspace's own domain shows the form, but the API is never asked at an address only a mail gave.
        _ => None,
    }
}

/// Reads an API base address.
///
/// Takes `https` on any host and `http` only on loopback (`127.0.0.0/8`, `::1`, `localhost`), without user,
/// query or fragment. `None` for everything else.
#[must_use]
pub fn api_base(text: &str) -> Option<Url> {
    let url = plain_url(text)?;
    let sound = url.query().is_none() && (url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url)));
    sound.then_some(url)
}

/// An http(s) address written plainly: no user, no fragment, no backslash or control character, and the host
/// written as it is meant (`http://2130706433/` and `http://127.1/` are loopback in disguise).
#[must_use]
pub fn plain_url(text: &str) -> Option<Url> {
    let text = text.trim_matches(' ');
    if text.contains(['\\', '@', '#']) || text.chars().any(char::is_control) {
        return None;
    }
    let url = Url::parse(text).ok()?;
    let (scheme, rest) = text.split_once("://")?;
    let authority = rest.split(['/', '?']).next()?.to_ascii_lowercase();
    let host = url.host_str()?;
    let written_as_meant = authority == host || authority.strip_prefix(host).is_some_and(|port| port.starts_with(':'));
    (matches!(url.scheme(), "http" | "https") && scheme.eq_ignore_ascii_case(url.scheme()) && written_as_meant).then_some(url)
}

/// Whether an address is this machine's own, as it is written.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// The most hosts that are allowed besides S3.
pub const MAX_UPLOAD_HOSTS: usize = 20;

/// Reads a host that documents may go to besides S3, `files.example.com` or `files.example.com:8443`, in small letters.
/// An address, a pattern and this computer are none.
#[must_use]
pub fn upload_host(text: &str) -> Option<String> {
    let host = text.trim().to_ascii_lowercase();
    let is_plain = host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'));
    let url = Url::parse(&format!("https://{host}/")).ok().filter(|url| is_plain && !is_loopback(url))?;
    let written = match url.port() {
        Some(port) => format!("{}:{port}", url.host_str()?),
        None => url.host_str()?.to_owned(),
    };
    // A port that is https' own goes without saying; a name without a dot is no host of anybody's.
    (written == host && host.contains('.')).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_a_token_and_an_api_address_are_read_and_nonsense_is_not() {
        let token = "eyJhbGciOi.eyJleHAiOjE3fQ.sig-_natur";
        for (pasted, environment) in [
            (format!("https://actions.spektr.com/form?token={token}"), Some(Environment::Live)),
            (format!(" <https://actions.spektr.com/form?lang=da&token={token}#x> "), Some(Environment::Live)),
            (format!("https://onboarding.bank.example/form?token={token}"), None),
            (format!("https://sandbox-ingest.spektr.com/v3/public/actions/{token}/confirm"), Some(Environment::Sandbox)),
            (format!("http://127.0.0.1:4567/form?token={token}"), Some(Environment::Practice("http://127.0.0.1:4567".into()))),
            (token.to_owned(), None),
            (format!("\u{feff}<{token}>\u{200b}\r\n"), None),
        ] {
            let read = read(&pasted).unwrap_or_else(|| panic!("{pasted}"));
            assert_eq!(read.token.expose_secret(), token);
            assert_eq!(read.environment, environment, "{pasted}");
        }
        for pasted in ["", "short", "two words here", "https://actions.spektr.com/form", "ftp://x/?token=abcdefgh", "tøken-with-ø"] {
            assert!(read(pasted).is_none(), "{pasted}");
        }
    }

    #[test]
    fn the_expiry_of_a_token_is_read_when_there_is_one() {
        assert_eq!(token_expiry(&SecretString::from("h.eyJleHAiOjE3fQ.s".to_owned())), Some(17));
        assert_eq!(token_expiry(&SecretString::from("opaque-token".to_owned())), None);
    }

    #[test]
    fn a_token_is_not_in_debug() {
        assert!(!format!("{:?}", read("https://actions.spektr.com/form?token=CANARY-CANARY")).contains("CANARY"));
    }

    #[test]
    fn t3_a_host_is_a_name_that_somebody_else_has() {
        for (text, host) in [
            ("files.example.com", Some("files.example.com")),
            (" Files.Example.COM ", Some("files.example.com")),
            ("files.example.com:8443", Some("files.example.com:8443")),
            ("10.1.2.3", Some("10.1.2.3")),
            ("xn--bcher-kva.example", Some("xn--bcher-kva.example")),
            ("files.example.com:443", None),
            ("files.example.com.", Some("files.example.com.")),
            ("https://files.example.com", None),
            ("files.example.com/", None),
            ("files.example.com/bucket", None),
            ("user@files.example.com", None),
            ("*.example.com", None),
            ("bücher.example", None),
            ("files.example.com:99999", None),
            ("files.example.com:", None),
            ("files example.com", None),
            ("localhost", None),
            ("localhost:4000", None),
            ("127.0.0.1", None),
            ("2130706433", None),
            ("0x7f.1", None),
            ("example", None),
            ("", None),
        ] {
            assert_eq!(upload_host(text).as_deref(), host, "{text}");
        }
    }
}
