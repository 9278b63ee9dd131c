//! The server's own words, quoted in a sentence.
//!
//! Knows nothing of which call they answered.

use super::sentence::{Blank, text, text_with};
use super::shown::shown;
use crate::domain::hidden::Hidden;

/// Returns the argument `says`: the server's words, marked as such.
pub(super) fn says(message: &Hidden<String>) -> Blank<'static> {
    let quoted = match shown(message.0.trim()) {
        quoted if quoted.is_empty() => text("failure-spektr-silent"),
        quoted if quoted.ends_with(['.', '!', '?']) => {
            text_with("failure-spektr-says", &[("message", quoted.into())])
        }
        quoted => text_with("failure-spektr-says", &[("message", format!("{quoted}.").into())]),
    };
    ("says", quoted.into())
}
