//! The pasted link: the link from the mail, an API address, or a bare token ([tokens and
//! links](../../docs/spektr-api.md#tokens-and-links)).
//!
//! Does not check tokens: they look like JWTs, and their `exp` is read for a warning only.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use url::{Host, Url};

mod text;
mod wrapped;

/// An environment of the vendor ([environments and
/// hosts](../../docs/spektr-api.md#environments-and-hosts)), or another API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Environment {
    /// Production, with data of real people.
    Live,
    /// The vendor's sandbox, with mocked vendors.
    Sandbox,
    /// The vendor's test environment, with mocked vendors.
    Test,
    /// The built-in practice server at this address.
    Practice(String),
    /// Any other API at this address.
    Custom(String),
}

impl Environment {
    /// Returns the API's base address.
    #[must_use]
    pub fn api_url(&self) -> &str {
        match self {
            Self::Live => "https://ingest.spektr.com",
            Self::Sandbox => "https://sandbox-ingest.spektr.com",
            Self::Test => "https://test-ingest.spektr.com",
            Self::Practice(url) | Self::Custom(url) => url,
        }
    }

    /// Returns the address of the hosted form without its token; `None` for a custom API.
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

    /// Returns the environment that a base address belongs to.
    #[must_use]
    pub fn of_api_url(url: &str) -> Self {
        let trimmed = url.trim().trim_end_matches('/');
        [Self::Live, Self::Sandbox, Self::Test]
            .into_iter()
            .find(|environment| environment.api_url() == trimmed)
            .unwrap_or_else(|| {
                let is_here = Url::parse(trimmed).is_ok_and(|url| is_loopback(&url));
                if is_here {
                    Self::Practice(trimmed.to_owned())
                } else {
                    Self::Custom(trimmed.to_owned())
                }
            })
    }
}

/// The result of reading a paste.
#[derive(Debug)]
pub struct Pasted {
    /// The session's token.
    pub token: SecretString,
    /// The environment, if the paste names it; a bare token does not.
    pub environment: Option<Environment>,
}

/// The reason why no token was read from a paste.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// There is no token.
    NoToken,
    /// A mail filter's address; only the filter's server knows the real one.
    Covered,
    /// Links with different tokens; only the operator knows the right one.
    Several,
}

/// The deepest nesting of wrapped links that is followed: filters of the sender, of the recipient
/// and of forwarding parties.
const MAX_WRAPS: usize = 6;

/// Reads a paste; `None` if it has no token, or more than one.
#[must_use]
pub fn read(pasted: &str) -> Option<Pasted> {
    look(pasted).ok()
}

/// Reads a paste: a link, a token, or a text with one of them, possibly wrapped by mail filters.
///
/// A link to spektr or to the built-in server takes precedence over all others, wherever it is. The
/// token of a wrapping link is never used.
///
/// # Errors
/// Returns an error if there is no token, or several of which none takes precedence.
pub fn look(pasted: &str) -> Result<Pasted, Unread> {
    let mut seen = Seen::in_text(pasted);
    let fallback = if seen.is_covered { Unread::Covered } else { Unread::NoToken };
    match seen.best()? {
        Some(found) => Ok(found),
        None if seen.has_address => Err(fallback),
        None => {
            let bare = text::bare(pasted);
            let token =
                is_token(bare).then(|| SecretString::from(bare.to_owned())).ok_or(fallback)?;
            Ok(Pasted { token, environment: None })
        }
    }
}

/// Returns true if a text holds a link with a token that leads to spektr or to the built-in server.
#[must_use]
pub fn leads_to_spektr(pasted: &str) -> bool {
    !Seen::in_text(pasted).own.is_empty()
}

/// Returns true if a text holds any link with a token.
#[must_use]
pub fn is_link(pasted: &str) -> bool {
    let seen = Seen::in_text(pasted);
    !seen.own.is_empty() || !seen.others.is_empty()
}

/// The findings in a paste so far.
#[derive(Debug, Default)]
struct Seen {
    /// Read from spektr's own addresses.
    own: Vec<Pasted>,
    /// Read from any other address.
    others: Vec<Pasted>,
    /// Bare tokens.
    alone: Vec<Pasted>,
    has_address: bool,
    /// True if there was a mail filter's address that does not contain the real one.
    is_covered: bool,
}

impl Seen {
    fn in_text(pasted: &str) -> Self {
        let mut seen = Self::default();
        for piece in text::pieces(pasted) {
            seen.look_at(&piece, 0);
        }
        seen
    }

    /// Reads a piece and the links wrapped in it; returns true if they contain an address of
    /// spektr's or a token.
    fn look_at(&mut self, piece: &str, wraps: usize) -> bool {
        let Some(url) =
            Url::parse(piece).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
        else {
            if wraps == 0 && is_token(piece) {
                self.alone.push(Pasted {
                    token: SecretString::from(piece.to_owned()),
                    environment: None,
                });
            }
            return false;
        };
        self.has_address = true;
        let inside = if wraps < MAX_WRAPS { wrapped::inside(&url, piece) } else { Vec::new() };
        let mut counts = false;
        for address in &inside {
            counts |= self.look_at(address, wraps + 1);
        }
        let is_spektrs = is_spektrs(&url);
        let is_wrapper = wrapped::is_wrapper(&url);
        self.is_covered |= is_wrapper && inside.is_empty();
        if let Some(found) = read_url(&url).filter(|_| is_spektrs || !(counts || is_wrapper)) {
            if is_spektrs { &mut self.own } else { &mut self.others }.push(found);
            return true;
        }
        counts || is_spektrs
    }

    /// Removes and returns the token that takes precedence.
    fn best(&mut self) -> Result<Option<Pasted>, Unread> {
        let found = [&mut self.own, &mut self.others, &mut self.alone]
            .into_iter()
            .find(|found| !found.is_empty());
        let Some(found) = found else { return Ok(None) };
        let mut found = std::mem::take(found).into_iter();
        let Some(mut first) = found.next() else { return Ok(None) };
        for other in found {
            if other.token.expose_secret() != first.token.expose_secret() {
                return Err(Unread::Several);
            }
            first.environment = first.environment.or(other.environment);
        }
        Ok(Some(first))
    }
}

/// Returns true for spektr's own hosts and for loopback, where the built-in server is.
fn is_spektrs(url: &Url) -> bool {
    is_loopback(url)
        || url.host_str().is_some_and(|host| host == "spektr.com" || host.ends_with(".spektr.com"))
}

/// Returns true if a text can be a token: 8 to 4,096 URL-safe characters.
#[must_use]
pub fn is_token(text: &str) -> bool {
    (8..=4_096).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~".contains(&b))
}

/// Returns the token's `exp`, in seconds since the epoch, if it has one.
#[must_use]
pub fn token_expiry(token: &SecretString) -> Option<i64> {
    let body = token.expose_secret().split('.').nth(1)?;
    let json = URL_SAFE_NO_PAD.decode(body.trim_end_matches('=')).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&json).ok()?;
    claims.get("exp")?.as_i64()
}

fn read_url(url: &Url) -> Option<Pasted> {
    let in_query = url
        .query_pairs()
        .find(|(key, _)| key.trim_start_matches("amp;") == "token")
        .map(|(_, value)| value.into_owned());
    let in_path = || {
        let mut parts = url.path_segments()?;
        parts.find(|part| *part == "actions")?;
        parts.next().map(str::to_owned)
    };
    let token = in_query
        .map(|token| text::bare(&token).to_owned())
        .or_else(in_path)
        .filter(|token| is_token(token))?;
    Some(Pasted { token: SecretString::from(token), environment: environment(url) })
}

fn environment(url: &Url) -> Option<Environment> {
    let host = url.host_str()?.to_ascii_lowercase();
    if matches!(url.host(), Some(url::Host::Ipv4(ip)) if ip.is_loopback())
        || host == "localhost"
        || host == "[::1]"
    {
        return Some(Environment::Practice(url.origin().ascii_serialization()));
    }
    match host.as_str() {
        "actions.spektr.com" | "ingest.spektr.com" => Some(Environment::Live),
        "sandbox-actions.spektr.com" | "sandbox-ingest.spektr.com" => Some(Environment::Sandbox),
        "test-actions.spektr.com" | "test-ingest.spektr.com" => Some(Environment::Test),
        // A workspace's own domain shows the form, but the API is never called at an address that
        // only a mail named.
        _ => None,
    }
}

/// Reads an API base address.
///
/// Takes `https` on any host and `http` only on loopback (`127.0.0.0/8`, `::1`, `localhost`),
/// without user, query or fragment. `None` for everything else.
#[must_use]
pub fn api_base(text: &str) -> Option<Url> {
    let url = plain_url(text)?;
    let sound = url.query().is_none()
        && (url.scheme() == "https" || (url.scheme() == "http" && is_loopback(&url)));
    sound.then_some(url)
}

/// Parses a plain http(s) address: no user, no fragment, no backslash or control character, and the
/// host in its normal form (`http://2130706433/` and `http://127.1/` are loopback addresses in
/// disguise).
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
    let written_as_meant =
        authority == host || authority.strip_prefix(host).is_some_and(|port| port.starts_with(':'));
    (matches!(url.scheme(), "http" | "https")
        && scheme.eq_ignore_ascii_case(url.scheme())
        && written_as_meant)
        .then_some(url)
}

/// Returns true if an address is a loopback address.
#[must_use]
pub fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// The most hosts that are allowed in addition to S3.
pub const MAX_UPLOAD_HOSTS: usize = 20;

/// Parses a host to which documents may go in addition to S3, `files.example.com` or
/// `files.example.com:8443`, in lower case. An address, a pattern and loopback are refused.
#[must_use]
pub fn upload_host(text: &str) -> Option<String> {
    let host = text.trim().to_ascii_lowercase();
    let is_plain = host.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':'));
    let url =
        Url::parse(&format!("https://{host}/")).ok().filter(|url| is_plain && !is_loopback(url))?;
    let written = match url.port() {
        Some(port) => format!("{}:{port}", url.host_str()?),
        None => url.host_str()?.to_owned(),
    };
    // The default port of https is not written; a name without a dot is not a public host.
    (written == host && host.contains('.')).then_some(host)
}

#[cfg(test)]
mod tests;
