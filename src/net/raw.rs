//! An answer of the API as it came: status, headers, and a body of bounded size.
//!
//! Knows nothing of which call was answered.

use bytes::{Bytes, BytesMut};
use reqwest::Response;
use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, RETRY_AFTER};

use super::error::call_fault;
use super::wire;
use crate::domain::failure::CallFault;
use crate::engine::ports::Answered;

/// Largest error answer that is read, in bytes.
const ERROR_BYTES: usize = 64 * 1024;

/// An answer that was read whole, or the fault that prevented it.
pub(super) struct Raw {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// The fault that prevented it from being read whole.
    broken: Option<CallFault>,
}

impl Raw {
    /// Reads the body, up to `limit` bytes for a success or a 409.
    pub(super) async fn read(response: Result<Response, reqwest::Error>, limit: usize) -> Self {
        let response = match response {
            Ok(response) => response,
            Err(error) => {
                return Self {
                    status: 0,
                    headers: HeaderMap::new(),
                    body: Bytes::new(),
                    broken: Some(call_fault(&error)),
                };
            }
        };
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let limit = if status < 300 || status == 409 { limit } else { ERROR_BYTES };
        match read_body(response, limit).await {
            Some(body) => Self { status, headers, body, broken: None },
            // An error counts even if its message can't be read; a success has to be read whole.
            None if status >= 400 => Self { status, headers, body: Bytes::new(), broken: None },
            None => Self { status, headers, body: Bytes::new(), broken: Some(CallFault::Garbled) },
        }
    }

    /// Converts the answer by `read`, unless it is a fault or a network's web page, and adds the
    /// server's time.
    pub(super) fn answered<T>(
        self,
        read: impl FnOnce(&Self) -> Result<T, CallFault>,
    ) -> Answered<T> {
        let server_time =
            self.headers.get(DATE).and_then(|date| date.to_str().ok()).and_then(unix_secs);
        let result = match &self.broken {
            Some(fault) => Err(fault.clone()),
            None if self.is_page() => Err(CallFault::NotSpektr),
            None => read(&self),
        };
        Answered { result, server_time }
    }

    /// Returns true for the web page of a network that requires a login. HTML with a status of 404,
    /// 429 or 5xx, as gateways send it, is judged by its status
    /// ([inferred](../../docs/spektr-api.md#errors)).
    fn is_page(&self) -> bool {
        let html = self
            .headers
            .get(CONTENT_TYPE)
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
        html && !matches!(self.status, 300..=399 | 404 | 405 | 429 | 500..=599)
    }

    /// Returns the fault of an answer that is not a success.
    pub(super) fn fault(&self, redact: wire::Redact<'_>) -> CallFault {
        if (300..400).contains(&self.status) {
            return CallFault::Redirected;
        }
        if self.status < 300 {
            return CallFault::Garbled;
        }
        let (message, code) = wire::error(&self.body, redact);
        let retry_after_secs = retry_after_secs(&self.headers);
        CallFault::Status { status: self.status, message, code, retry_after_secs }
    }
}

/// Reads the body; `None` if it is interrupted or larger than `limit` bytes.
pub(super) async fn read_body(mut response: Response, limit: usize) -> Option<Bytes> {
    let mut body = BytesMut::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() <= limit => body.extend_from_slice(&chunk),
            Ok(None) => return Some(body.freeze()),
            Ok(Some(_)) | Err(_) => return None,
        }
    }
}

/// Returns `Retry-After` in seconds ([inferred](../../docs/spektr-api.md#errors)). A date is
/// counted from the answer's `Date`, else from this computer's clock.
pub(super) fn retry_after_secs(headers: &HeaderMap) -> Option<u64> {
    retry_after_from(headers, our_secs)
}

#[expect(clippy::disallowed_methods, reason = "the time of an answer without a Date header")]
fn our_secs() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// Returns `Retry-After` in seconds; `ours` is this computer's clock in seconds since the epoch. A
/// number above `u64::MAX` counts as `u64::MAX`; a date in the past is `None`.
fn retry_after_from(headers: &HeaderMap, ours: impl FnOnce() -> i64) -> Option<u64> {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let asked = text(RETRY_AFTER)?;
    if !asked.is_empty() && asked.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(asked.parse().unwrap_or(u64::MAX));
    }
    let until = unix_secs(asked)?;
    let now = text(DATE).and_then(unix_secs).unwrap_or_else(ours);
    u64::try_from(until.saturating_sub(now)).ok()
}

fn unix_secs(date: &str) -> Option<i64> {
    let since = httpdate::parse_http_date(date).ok()?.duration_since(std::time::UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderValue;

    use super::*;

    #[test]
    fn b10_retry_after_is_read_in_all_its_forms() {
        const DAY: &str = "Sun, 29 Nov 2026 12:00:00 GMT";
        const NOON: i64 = 1_795_953_600;
        for (asked, date, secs) in [
            ("0", None, Some(0)),
            (" 120 ", None, Some(120)),
            ("18446744073709551615", None, Some(u64::MAX)),
            ("18446744073709551616", None, Some(u64::MAX)),
            ("99999999999999999999", None, Some(u64::MAX)),
            (DAY, Some("Sun, 29 Nov 2026 10:00:00 GMT"), Some(7_200)),
            // Without the server's own time, or where that can't be read, ours counts.
            (DAY, None, Some(3_600)),
            (DAY, Some("noon"), Some(3_600)),
            (DAY, Some("Sun, 29 Nov 2026 13:00:00 GMT"), None),
            (
                "Fri, 31 Dec 9999 23:59:59 GMT",
                None,
                Some(253_402_300_799 - (1_795_953_600 - 3_600)),
            ),
            ("", None, None),
            ("-5", None, None),
            ("+5", None, None),
            ("1.5", None, None),
            ("soon", None, None),
        ] {
            let mut headers = HeaderMap::new();
            headers.insert(RETRY_AFTER, HeaderValue::from_str(asked).expect("a value"));
            if let Some(date) = date {
                headers.insert(DATE, HeaderValue::from_str(date).expect("a value"));
            }
            assert_eq!(retry_after_from(&headers, || NOON - 3_600), secs, "{asked:?} {date:?}");
        }
        assert_eq!(retry_after_from(&HeaderMap::new(), || NOON), None);
    }
}
