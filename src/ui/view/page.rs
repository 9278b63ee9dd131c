//! The pages of the window and of a case.
//!
//! Knows nothing of their content.

/// A page of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Case,
    /// The list of all cases.
    Cases,
    /// The forms of companies and people.
    Templates,
}

/// A page of the case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tab {
    /// The answers of one owner.
    #[default]
    Form,
    /// The whole ownership structure.
    Ownership,
    /// The documents of all owners.
    Documents,
    /// The page before sending.
    Review,
}
