//! Links rewritten by mail filters: Outlook Safe Links, Proofpoint URL Defense v1 to v3, Barracuda,
//! Mimecast and those that contain the address unencoded.
//!
//! Knows nothing of tokens and of spektr. Nothing is requested from the network: an address known
//! only to the filter's server stays unknown.

use base64::Engine as _;
use base64::alphabet::URL_SAFE;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use percent_encoding::percent_decode_str;
use url::Url;

/// Base64 with or without padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Hosts of mail filters; their subdomains count as well.
const WRAPPERS: [&str; 9] = [
    "safelinks.protection.outlook.com",
    "safelinks.protection.office365.us",
    "urldefense.com",
    "urldefense.us",
    "urldefense.proofpoint.com",
    "mimecast.com",
    "mimecastprotect.com",
    "cudasvc.com",
    "secure-web.cisco.com",
];

/// Returns true if the host is a mail filter's: a token in its address is the filter's own.
pub(super) fn is_wrapper(url: &Url) -> bool {
    url.host_str().is_some_and(|host| {
        let is_below = |wrapper: &str| {
            host == wrapper || host.strip_suffix(wrapper).is_some_and(|start| start.ends_with('.'))
        };
        WRAPPERS.into_iter().any(is_below)
    })
}

/// Returns the addresses directly inside this one. `written` is the same address before parsing.
pub(super) fn inside(url: &Url, written: &str) -> Vec<String> {
    if let Some(address) = proofpoint_3(url, written).or_else(|| proofpoint_2(url)) {
        return vec![address];
    }
    let address =
        |value: &str| if begins_address(value) { Some(value.to_owned()) } else { base64(value) };
    let mut found: Vec<String> =
        url.query_pairs().filter_map(|(_, value)| address(&value)).collect();
    found.extend(in_path(url));
    found.extend(url.fragment().map(decoded).filter(|fragment| begins_address(fragment)));
    found
}

fn begins_address(text: &str) -> bool {
    text.starts_with("https://") || text.starts_with("http://")
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Decodes an address in base64.
fn base64(value: &str) -> Option<String> {
    // The base64 encoding of "http".
    let value = value.starts_with("aHR0c").then(|| value.replace('+', "-").replace('/', "_"))?;
    String::from_utf8(BASE64.decode(value).ok()?).ok().filter(|text| begins_address(text))
}

/// Returns an address at the end of the path, percent-encoded or not.
fn in_path(url: &Url) -> Option<String> {
    let path = decoded(url.path());
    let at = ["https:/", "http:/"].iter().filter_map(|scheme| path.find(scheme)).min()?;
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    Some(with_two_slashes(&path[at..]) + &query)
}

/// Restores the two slashes of a scheme; some filters fold them into one.
fn with_two_slashes(address: &str) -> String {
    match address.split_once(":/") {
        Some((scheme, rest)) if !rest.starts_with('/') => format!("{scheme}://{rest}"),
        _ => address.to_owned(),
    }
}

fn is_proofpoint(url: &Url) -> bool {
    url.host_str().is_some_and(|host| host.starts_with("urldefense."))
}

/// Decodes `/v2/url?u=https-3A__host_path&d=…`: a hyphen is a percent sign and an underscore is a
/// slash.
fn proofpoint_2(url: &Url) -> Option<String> {
    if !is_proofpoint(url) || !url.path().starts_with("/v2/") {
        return None;
    }
    let value = url.query()?.split('&').find_map(|pair| pair.strip_prefix("u="))?;
    Some(decoded(&value.replace('-', "%").replace('_', "/")))
}

/// Decodes `/v3/__https://host/path__;BYTES!!…`: each `*` is the next character of BYTES (base64),
/// and `**A` is a run of them.
fn proofpoint_3(url: &Url, written: &str) -> Option<String> {
    if !is_proofpoint(url) {
        return None;
    }
    let (_, rest) = written.split_once("/v3/__")?;
    let (address, bytes) = rest.split_once("__;")?;
    let bytes = bytes.split('!').next().unwrap_or_default();
    let replaced = String::from_utf8(BASE64.decode(bytes).ok()?).ok()?;
    let mut replaced = replaced.chars();
    let mut out = String::new();
    let address = with_two_slashes(address);
    let mut chars = address.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '*' {
            out.push(c);
        } else if chars.next_if_eq(&'*').is_some() {
            out.extend(replaced.by_ref().take(run_length(chars.next()?)?));
        } else {
            out.extend(replaced.next());
        }
    }
    Some(out)
}

/// Returns the length of a run: `A` is 2, in the order of base64url.
fn run_length(letter: char) -> Option<usize> {
    URL_SAFE.as_str().find(letter).map(|at| at + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_filters_address_is_read() {
        for (wrapped, address) in [
            (
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2Fx%3Fb%3D1&data=05",
                Some("https://a.example/x?b=1"),
            ),
            (
                "https://urldefense.proofpoint.com/v1/url?u=https://a.example/x?b%3D1&k=2",
                Some("https://a.example/x?b=1"),
            ),
            (
                "https://urldefense.proofpoint.com/v2/url?u=https-3A__a.example_x-3Fb-3D1-5F2-2D3&d=DwM",
                Some("https://a.example/x?b=1_2-3"),
            ),
            (
                "https://urldefense.com/v3/__https://a.example/x?b=1__;!!abc$",
                Some("https://a.example/x?b=1"),
            ),
            (
                "https://urldefense.com/v3/__https:/a.example/x?b=*1__;Iw!!abc$",
                Some("https://a.example/x?b=#1"),
            ),
            (
                "https://urldefense.com/v3/__https://a.example/**A*x__;w7bDpMO8!!abc$",
                Some("https://a.example/öäüx"),
            ),
            (
                "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fa.example%2fx&c=E,1&typo=1",
                Some("https://a.example/x"),
            ),
            (
                "https://secure-web.cisco.com/1aB/https%3A%2F%2Fa.example%2Fx",
                Some("https://a.example/x"),
            ),
            (
                "https://eu.example/click?u=aHR0cHM6Ly9hLmV4YW1wbGUveA==",
                Some("https://a.example/x"),
            ),
            ("https://url.uk.m.mimecastprotect.com/s/F6rYCAW0?domain=a.example", None),
            ("https://a.example/x?b=1", None),
        ] {
            let found = inside(&Url::parse(wrapped).unwrap(), wrapped);
            assert_eq!(found.first().map(String::as_str), address, "{wrapped}");
            let is_filter = !wrapped.starts_with("https://eu.example")
                && !wrapped.starts_with("https://a.example");
            assert_eq!(is_wrapper(&Url::parse(wrapped).unwrap()), is_filter, "{wrapped}");
        }
    }
}
