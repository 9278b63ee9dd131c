//! The sum of the shares declared in one entity.
//!
//! A beneficial owner's share may be held through others and then repeats direct shares, so the two
//! kinds are added up separately. Knows nothing of who declares them.

use rust_decimal::Decimal;

/// The role of a beneficial owner, whose share is held directly or through others.
const BENEFICIAL: &str = "ubo";

/// The shares that are declared in one entity, in percent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Totals {
    direct: Total,
    beneficial: Total,
}

/// A sum of shares, and the part of it that may be due to rounding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Total {
    sum: Decimal,
    slack: Decimal,
}

/// Returns true if a role's share may be held through others.
#[must_use]
pub(super) fn is_beneficial(role: &str) -> bool {
    role.trim().eq_ignore_ascii_case(BENEFICIAL)
}

/// Half a unit of the last digit that was typed: the most by which the share was rounded.
pub(super) fn half_unit(share: Decimal) -> Decimal {
    Decimal::new(5, (share.scale() + 1).min(Decimal::MAX_SCALE))
}

impl Totals {
    /// Adds the shares of one holder; of several roles of one kind the larger share counts.
    pub(super) fn add<'r>(&mut self, shares: impl Iterator<Item = (&'r str, Decimal)>) {
        let (mut direct, mut beneficial) = (None, None);
        for (role, share) in shares {
            let of_kind = if is_beneficial(role) { &mut beneficial } else { &mut direct };
            *of_kind = Some(of_kind.map_or(share, |known: Decimal| known.max(share)));
        }
        self.direct.add(direct);
        self.beneficial.add(beneficial);
    }

    /// The larger of the direct and the beneficial shares.
    #[must_use]
    pub(super) fn declared(&self) -> Decimal {
        self.direct.sum.max(self.beneficial.sum)
    }

    /// Returns true if the beneficial shares are the larger ones.
    #[must_use]
    pub(super) fn is_beneficial(&self) -> bool {
        self.beneficial.sum > self.direct.sum
    }

    /// The sum if it is above 100 % by more than rounding explains, else `None`.
    #[must_use]
    pub(super) fn above_100(&self) -> Option<Decimal> {
        [self.direct, self.beneficial]
            .into_iter()
            .filter(Total::is_above_100)
            .map(|total| total.sum)
            .max()
    }
}

impl Total {
    fn add(&mut self, share: Option<Decimal>) {
        let Some(share) = share.filter(|share| !share.is_zero()) else { return };
        self.sum += share;
        self.slack += half_unit(share);
    }

    fn is_above_100(&self) -> bool {
        self.sum > Decimal::ONE_HUNDRED + self.slack
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_and_beneficial_shares_are_no_excess_of_100_percent() {
        let direct = |shares: &[&'static str]| {
            shares.iter().map(|share| ("owner", *share)).collect::<Vec<_>>()
        };
        for (shares, above) in [
            (direct(&["33.34", "33.33", "33.33"]), None),
            (direct(&["33.34", "33.34", "33.33"]), None),
            (direct(&["33.34", "33.34", "33.34"]), Some("100.02")),
            (direct(&["16.7"; 6]), None),
            (direct(&["50", "51"]), None),
            (direct(&["51", "51"]), Some("102")),
            (direct(&["50.0", "50.2"]), Some("100.2")),
            (direct(&["33.333333", "33.333333", "33.333334"]), None),
            (vec![("owner", "100"), ("ubo", "100")], None),
            (vec![("owner", "100"), ("ubo", "60"), ("UBO ", "40")], None),
            (vec![("ubo", "60"), ("ubo", "60")], Some("120")),
            (vec![("shareholder", "60"), ("owner", "60"), ("ubo", "10")], Some("120")),
        ] {
            let mut totals = Totals::default();
            for (role, share) in &shares {
                totals.add([(*role, share.parse().unwrap())].into_iter());
            }
            assert_eq!(
                totals.above_100().map(|total| total.normalize().to_string()).as_deref(),
                above,
                "{shares:?}"
            );
        }
    }
}
