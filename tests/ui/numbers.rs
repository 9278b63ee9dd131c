//! Numbers and shares in the window: typed as people write them, and kept with the typed digits.
//!
//! Knows nothing of the ways of writing them; the domain's tests do. German is in
//! `tests/german.rs`.

use dossier::domain::value::Value;

use super::bench::Bench;

const SHARE: &str = "Share of John Smith in Acme Corporation, in percent";

fn share(bench: &mut Bench) -> Option<Value> {
    bench.save().relations[1].ownership_percentage.clone()
}

fn number(json: &str) -> Value {
    Value::Number(serde_json::from_str(json).unwrap())
}

#[test]
fn a_share_is_kept_with_the_digits_it_was_typed_with() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    for (typed, kept, shown) in
        [("33.50", "33.50", "33.50"), ("33,5", "33.5", "33.5"), ("100", "100", "100")]
    {
        bench.retype(SHARE, typed);
        assert_eq!(bench.typed_in(SHARE), shown, "{typed}");
        assert_eq!(share(&mut bench), Some(number(kept)), "{typed}");
    }
    bench.retype(SHARE, "most of it");
    assert_eq!(
        (bench.typed_in(SHARE), share(&mut bench)),
        ("most of it".into(), Some(Value::Text("most of it".into()))),
        "nothing is lost"
    );
    bench.retype(SHARE, "");
    assert_eq!(share(&mut bench), None);
}

#[test]
fn a_number_stays_as_typed_until_the_box_is_left() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    bench.retype(SHARE, "");
    // The value is a number after every key, and always the one in the box.
    for (typed, stands) in [("1", "1"), (",", "1,"), ("2", "1,2"), ("5", "1,25")] {
        bench.focus_and_type(SHARE, typed);
        assert_eq!(bench.typed_in(SHARE), stands);
    }
    bench.leave();
    assert_eq!((bench.typed_in(SHARE), share(&mut bench)), ("1.25".into(), Some(number("1.25"))));
}

#[test]
fn a_large_number_is_read_in_groups() {
    let mut bench = Bench::with_case();
    bench.press("Review");
    assert!(bench.says("5,000,000"), "{}", bench.text());
}
