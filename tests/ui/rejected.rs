//! Refusals that name fields: each field is marked and linked until it is changed.
//!
//! Knows nothing of how names are found in the server's sentences; the domain's tests do.

use dossier::domain::failure::Failure;
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseProgress, Phase};

use super::bench::Bench;

#[test]
fn s8_a_field_that_spektr_names_is_marked_and_led_to_until_it_is_changed() {
    let mut bench = Bench::with_case();
    bench.press("Acme Corporation");
    let message = Hidden("role-entity[1].first_name must not be a nickname".to_owned());
    let failure = Some(Failure::Rejected { message, code: "invalid_request_body".into() });
    let can = Can { send: true, edit: true, ..Can::default() };
    bench.publish(CaseProgress { phase: Phase::Rejected, failure, can, ..CaseProgress::default() });
    assert!(bench.text().contains("must not be a nickname"), "{}", bench.text());
    bench.press("“First name” was refused. spektr says: role-entity[1].first_name must not be a nickname., John Smith");
    let name = "First name, John Smith";
    assert!(bench.described(name).contains("must not be a nickname"), "{}", bench.described(name));
    bench.type_into(name, "ny");
    assert!(!bench.text().contains("was refused"), "{}", bench.text());
    bench.publish(CaseProgress { phase: Phase::Ready, can, ..CaseProgress::default() });
    assert!(!bench.text().contains("must not be a nickname"), "{}", bench.text());
}
