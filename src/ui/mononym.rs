//! The check box for a person who has one name only.
//!
//! Knows nothing of how names are validated.

use egui::{Checkbox, Ui};

use crate::domain::draft::{Draft, EntityKind, LAST_NAME, MONONYM, Owner};
use crate::domain::value::{Fields, Value};
use crate::words;

use super::view::named;

/// Returns true if a field is a person's last name, which is optional for a person with one name.
pub(super) fn is_asked(draft: &Draft, owner: &Owner, key: &str) -> bool {
    let Owner::Entity(id) = owner else { return false };
    key == LAST_NAME
        && draft.entities.get(*id).is_some_and(|entity| entity.kind == EntityKind::Individual)
}

/// Shows the check box below the last name of `whose`.
pub(super) fn tick_ui(ui: &mut Ui, fields: &mut Fields, whose: &str, live: bool) {
    let mut has_one_name = fields.get(MONONYM) == Some(&Value::Flag(true));
    let label = words::text("field-one-name");
    let response = ui.add_enabled(live, Checkbox::new(&mut has_one_name, &label));
    if response.accessible_name(named(&label, whose)).changed() {
        if has_one_name {
            fields.set(MONONYM, Value::Flag(true));
        } else {
            fields.remove(MONONYM);
        }
    }
}
