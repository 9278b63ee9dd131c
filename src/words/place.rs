//! Where somebody may be put in the structure, in words.
//!
//! Must not know: drafts; names come with the call.

use super::text_with;
use crate::domain::ownership::place::Refused;

/// Why `name` can't be put under `held`.
#[must_use]
pub fn put_refused(refused: Refused, name: &str, held: &str) -> String {
    let id = match refused {
        Refused::Itself => "arrange-itself",
        Refused::There => "arrange-there",
        Refused::Circle => "arrange-circle",
        Refused::Several => "arrange-several",
        Refused::Gone => "arrange-gone",
    };
    text_with(id, &[("name", name.into()), ("held", held.into())])
}
