//! The addresses that documents may go to: S3, hosts that the operator allowed, and loopback for a
//! loopback API ([hosts](../../docs/spektr-api.md#environments-and-hosts)).
//!
//! A name is judged as written, before a connection is opened. Knows nothing of DNS.

use url::{Host, Url};

use crate::domain::failure::AddressPart;
use crate::domain::link::{is_loopback, plain_url};

const HTTPS: u16 = 443;

/// Error of an address that documents may not go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its host, safe to display.
    pub host: String,
    /// The part of the address that is refused.
    pub part: AddressPart,
}

/// The rules of one session.
#[derive(Clone, Debug)]
pub struct HostRules {
    api_is_loopback: bool,
    allowed: Vec<String>,
}

impl HostRules {
    /// Makes the rules from the API's address and the operator's list of hosts (`host` or
    /// `host:port`).
    #[must_use]
    pub fn new(api: &Url, allowed: &[String]) -> Self {
        let allowed = allowed
            .iter()
            .map(|host| host.trim().to_ascii_lowercase())
            .filter(|host| !host.is_empty())
            .collect();
        Self { api_is_loopback: is_loopback(api), allowed }
    }

    /// Reads the address of a presigned post.
    ///
    /// # Errors
    /// The host, safe to display, and the part of the address that is refused.
    pub fn upload_url(&self, text: &str) -> Result<Url, Refused> {
        let refused = |part| Err(Refused { host: shown_host(text), part });
        let Some(url) = plain_url(text) else { return refused(unplain_part(text)) };
        if is_loopback(&url) {
            // Only practice and test servers have uploads on this machine.
            return if self.api_is_loopback { Ok(url) } else { refused(AddressPart::Host) };
        }
        let host = url.host_str().unwrap_or_default();
        let port = url.port_or_known_default().unwrap_or(HTTPS);
        if !self.knows(host) && !is_s3(&url) {
            refused(AddressPart::Host)
        } else if url.scheme() != "https" {
            refused(AddressPart::Scheme(url.scheme().to_owned()))
        } else if !(self.allows(host, port) || (is_s3(&url) && port == HTTPS)) {
            refused(AddressPart::Port(port))
        } else {
            Ok(url)
        }
    }

    fn knows(&self, host: &str) -> bool {
        self.allowed.iter().any(|allowed| {
            allowed.strip_prefix(host).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        })
    }

    fn allows(&self, host: &str, port: u16) -> bool {
        let with_port = format!("{host}:{port}");
        self.allowed
            .iter()
            .any(|allowed| *allowed == with_port || (*allowed == host && port == HTTPS))
    }
}

/// Returns the refused part of an address that is not a plain URL.
fn unplain_part(text: &str) -> AddressPart {
    let Ok(url) = Url::parse(text) else { return AddressPart::Form };
    if !matches!(url.scheme(), "http" | "https") {
        AddressPart::Scheme(url.scheme().to_owned())
    } else if !url.username().is_empty() || url.password().is_some() {
        AddressPart::User
    } else if url.host_str().is_some_and(|host| !text.to_ascii_lowercase().contains(host)) {
        // Not written as it is parsed, such as a number or letters of other scripts.
        AddressPart::Host
    } else {
        AddressPart::Form
    }
}

/// Returns true for S3's own hosts, on any port
/// ([documented](../../docs/spektr-api.md#environments-and-hosts)):
/// `[bucket.]s3[.dualstack][.region].amazonaws.com` and the old `[bucket.]s3-region`. Labels are
/// read from the right, so that a load balancer named `s3…` is refused.
fn is_s3(url: &Url) -> bool {
    let Some(Host::Domain(host)) = url.host() else { return false };
    let Some(rest) = host.strip_suffix(".amazonaws.com") else { return false };
    let mut labels: Vec<&str> = rest.split('.').collect();
    if labels.iter().any(|label| label.is_empty()) {
        return false;
    }
    if labels.last().is_some_and(|label| is_region(label)) {
        labels.pop();
        if labels.last() == Some(&"dualstack") {
            labels.pop();
        }
        return matches!(labels.last(), Some(&"s3" | &"s3-fips"));
    }
    let last = labels.last().copied().unwrap_or_default();
    matches!(last, "s3" | "s3-accelerate") || last.strip_prefix("s3-").is_some_and(is_region)
}

/// Returns true for `eu-north-1`, `us-gov-west-1`, …
fn is_region(label: &str) -> bool {
    let parts: Vec<&str> = label.split('-').collect();
    let word = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase());
    match parts.as_slice() {
        [country, middle @ .., number] => {
            country.len() == 2
                && word(country)
                && (1..=2).contains(&middle.len())
                && middle.iter().all(|part| word(part))
                && (1..=2).contains(&number.len())
                && number.bytes().all(|b| b.is_ascii_digit())
        }
        _ => false,
    }
}

/// Returns the host of a refused address, safe to display; never its path or query.
fn shown_host(text: &str) -> String {
    let host =
        Url::parse(text).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    host.chars().filter(char::is_ascii_graphic).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::link::api_base;

    #[test]
    fn t4_the_api_is_https_or_on_this_machine() {
        for (text, ok) in [
            ("https://ingest.spektr.com", true),
            ("https://ingest.spektr.com/", true),
            ("https://api.bank.example:8443/spektr", true),
            ("HTTPS://Ingest.spektr.com", true),
            ("http://127.0.0.1:4000", true),
            ("http://127.9.9.9:4000", true),
            ("http://[::1]:4000", true),
            ("http://localhost:4000", true),
            ("http://ingest.spektr.com", false),
            ("http://localhost.evil", false),
            ("http://localhost.evil:80", false),
            ("http://127.0.0.1@evil", false),
            ("http://127.0.0.1.evil", false),
            ("http://evil@127.0.0.1", false),
            ("http://[::ffff:127.0.0.1]", false),
            ("http://2130706433", false),
            ("http://0x7f000001", false),
            ("http://127.1", false),
            ("http://0177.0.0.1", false),
            ("http://0.0.0.0", false),
            ("http://10.0.0.1", false),
            ("http://192.168.1.1", false),
            ("http://169.254.169.254", false),
            ("https://ingest.spektr.com#x", false),
            ("https://ingest.spektr.com?x=1", false),
            ("https://user:pass@ingest.spektr.com", false),
            ("ftp://ingest.spektr.com", false),
            ("file:///etc/passwd", false),
            ("javascript:alert(1)", false),
            ("ingest.spektr.com", false),
            ("https:/ingest.spektr.com", false),
            ("https:\\\\ingest.spektr.com", false),
            ("https://", false),
            ("https://ingest.spektr.com\r\nX: y", false),
            ("", false),
        ] {
            assert_eq!(api_base(text).is_some(), ok, "{text}");
        }
    }

    fn rules(api: &str) -> HostRules {
        HostRules::new(
            &api_base(api).expect("an API address"),
            &["files.bank.example".to_owned(), "minio.bank.example:9000".to_owned()],
        )
    }

    #[test]
    fn t5_documents_go_to_s3_or_to_allowed_hosts_only() {
        let live = rules("https://ingest.spektr.com");
        for text in [
            "https://s3.eu-north-1.amazonaws.com/bucket-name",
            "https://s3.amazonaws.com/bucket-name",
            "https://bucket-name.s3.eu-north-1.amazonaws.com/",
            "https://bucket.name.s3.eu-north-1.amazonaws.com/",
            "https://bucket.s3.amazonaws.com/",
            "https://bucket.s3-eu-west-1.amazonaws.com/",
            "https://s3-eu-west-1.amazonaws.com/bucket",
            "https://bucket.s3.dualstack.eu-west-1.amazonaws.com/",
            "https://bucket.s3-fips.us-gov-west-1.amazonaws.com/",
            "https://bucket.s3-accelerate.amazonaws.com/",
            "https://s3.eu-north-1.amazonaws.com:443/bucket-name",
            "https://files.bank.example/upload",
            "https://minio.bank.example:9000/bucket",
        ] {
            assert!(live.upload_url(text).is_ok(), "{text}");
        }
        for text in [
            "http://s3.eu-north-1.amazonaws.com/bucket-name",
            "https://s3.eu-north-1.amazonaws.com.evil.example/bucket",
            "https://s3.eu-north-1.amazonaws.com@evil.example/",
            "https://evil.example/s3.eu-north-1.amazonaws.com",
            "https://evil.example/?https://s3.amazonaws.com",
            "https://evil.example#.s3.amazonaws.com",
            "https://evil.example\\.s3.amazonaws.com",
            "https://s3amazonaws.com/",
            "https://s3.amazonaws.com.co/",
            "https://amazonaws.com/",
            "https://evil.amazonaws.com/",
            "https://url.amazonaws.com/",
            "https://ec2-1-2-3-4.compute-1.amazonaws.com/",
            "https://s3-1234.us-east-1.elb.amazonaws.com/",
            "https://s3.us-east-1.elb.amazonaws.com/",
            "https://s3.execute-api.us-east-1.amazonaws.com/",
            "https://s3.evil.amazonaws.com/",
            "https://bucket.s3-website-us-east-1.amazonaws.com/",
            "https://bucket.s3-website.us-east-1.amazonaws.com/",
            "https://.s3.amazonaws.com/",
            "https://s3..amazonaws.com/",
            "https://s3.amazonaws.com./bucket",
            "https://s3.eu-north-1.amazonaws.com:8443/bucket",
            "https://s3.eu-north-1.amazonaws.cn/",
            "https://user@s3.eu-north-1.amazonaws.com/",
            "https://user:pass@s3.eu-north-1.amazonaws.com/",
            "https://s3%2eamazonaws.com/",
            "https://ｓ3.amazonaws.com/",
            "https://ѕ3.amazonaws.com/",
            "https://s3。amazonaws.com/",
            "https://sub.files.bank.example/",
            "https://files.bank.example.evil/",
            "https://files.bank.example:8443/",
            "http://files.bank.example/",
            "https://minio.bank.example/",
            "https://127.0.0.1/",
            "http://127.0.0.1:4000/",
            "https://localhost/",
            "https://[::1]/",
            "https://[::ffff:127.0.0.1]/",
            "https://2130706433/",
            "https://169.254.169.254/latest/meta-data",
            "https://10.0.0.1/",
            "ftp://s3.amazonaws.com/",
            "file:///etc/passwd",
            "data:text/plain,x",
            "//s3.amazonaws.com/bucket",
            "s3.amazonaws.com",
            "",
        ] {
            assert!(live.upload_url(text).is_err(), "{text}");
        }
    }

    #[test]
    fn t5_a_loopback_api_may_name_loopback_uploads_and_s3_but_nothing_else() {
        let practice = rules("http://127.0.0.1:4000");
        for text in [
            "http://127.0.0.1:4000/bucket",
            "http://localhost:9/b",
            "https://s3.eu-north-1.amazonaws.com/b",
        ] {
            assert!(practice.upload_url(text).is_ok(), "{text}");
        }
        for text in ["http://10.0.0.1/b", "http://evil.example/b", "https://evil.example/b"] {
            assert!(practice.upload_url(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_refused_address_shows_its_host_and_nothing_more() {
        let refused = rules("https://ingest.spektr.com")
            .upload_url("https://evil.example/CANARY?token=CANARY");
        assert_eq!(
            refused,
            Err(Refused { host: "evil.example".to_owned(), part: AddressPart::Host })
        );
    }

    #[test]
    fn a_refused_address_says_which_part_of_it_is_refused() {
        let live = rules("https://ingest.spektr.com");
        for (text, part) in [
            ("https://evil.example/bucket", AddressPart::Host),
            ("http://evil.example:8080/bucket", AddressPart::Host),
            ("http://s3.eu-north-1.amazonaws.com/bucket", AddressPart::Scheme("http".into())),
            ("http://files.bank.example/", AddressPart::Scheme("http".into())),
            ("ftp://s3.amazonaws.com/", AddressPart::Scheme("ftp".into())),
            ("data:text/plain,x", AddressPart::Scheme("data".into())),
            ("https://s3.eu-north-1.amazonaws.com:8443/bucket", AddressPart::Port(8443)),
            ("https://files.bank.example:8443/", AddressPart::Port(8443)),
            ("https://minio.bank.example/", AddressPart::Port(443)),
            ("https://user@s3.eu-north-1.amazonaws.com/", AddressPart::User),
            ("https://user:pass@s3.eu-north-1.amazonaws.com/", AddressPart::User),
            ("https://2130706433/", AddressPart::Host),
            ("http://127.0.0.1:4000/", AddressPart::Host),
            ("https://s3.amazonaws.com/bucket#x", AddressPart::Form),
            ("s3.amazonaws.com", AddressPart::Form),
            ("", AddressPart::Form),
        ] {
            assert_eq!(live.upload_url(text).map_err(|refused| refused.part), Err(part), "{text}");
        }
        assert!(live.upload_url("https://minio.bank.example:9000/b").is_ok());
    }
}
