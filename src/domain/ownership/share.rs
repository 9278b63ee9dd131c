//! The share that a relation declares.
//!
//! Knows nothing of the structure.

use std::str::FromStr as _;

use rust_decimal::Decimal;

use crate::domain::draft::Relation;
use crate::domain::finding::Problem;
use crate::domain::value::Value;

/// The declared share in percent as an exact decimal, rounded to 28 digits.
///
/// # Errors
/// If it is no number, a zero with a minus sign, or outside 0 to 100.
pub(super) fn percent(relation: &Relation) -> Result<Option<Decimal>, Problem> {
    let text = match &relation.ownership_percentage {
        None => return Ok(None),
        Some(Value::Number(number)) => number.as_str(),
        Some(_) => return Err(Problem::PercentNotANumber),
    };
    let parsed = Decimal::from_str_exact(text)
        .or_else(|_| Decimal::from_scientific(text))
        .or_else(|_| Decimal::from_str(text));
    // A number that no decimal can hold is either too large or next to zero.
    let is_small = || text.parse::<f64>().is_ok_and(|share| share.abs() < 1.0);
    let share = parsed.map_err(|_| {
        if is_small() { Problem::PercentNotANumber } else { Problem::PercentOutOfRange }
    })?;
    if share.is_zero() && text.starts_with('-') {
        return Err(Problem::MinusZero { label: String::new() });
    }
    if share < Decimal::ZERO || share > Decimal::ONE_HUNDRED {
        Err(Problem::PercentOutOfRange)
    } else {
        Ok(Some(share))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentages_are_exact_and_bounded() {
        let relation = |text: &str| Relation {
            ownership_percentage: Some(Value::typed_number(text)),
            ..Relation::new("a", "b", "owner")
        };
        assert_eq!(
            percent(&relation("33.333333")).ok().flatten().map(|share| share.to_string()),
            Some("33.333333".into())
        );
        for (text, problem) in [
            ("100.0000001", Problem::PercentOutOfRange),
            ("-1", Problem::PercentOutOfRange),
            ("1e999", Problem::PercentOutOfRange),
            ("99999999999999999999999999999999", Problem::PercentOutOfRange),
            ("1e-999", Problem::PercentNotANumber),
            ("half", Problem::PercentNotANumber),
        ] {
            assert_eq!(percent(&relation(text)), Err(problem), "{text}");
        }
        for text in ["0", "100", "1e2", "75.0", "33.333333333333333333333333333333333333"] {
            assert!(percent(&relation(text)).is_ok(), "{text}");
        }
    }
}
