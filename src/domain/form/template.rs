//! The built-in forms of companies and people, which an operator may change, and the forms of a
//! case.
//!
//! All have the shape of the forms that a workspace hands out. Knows nothing of answers, and
//! nothing that the files under `assets/templates` do not contain.

mod edit;
mod forms;
mod sets;
#[cfg(test)]
mod tests;
mod worded;

pub use edit::{Edit, MAX_FIELDS, MAX_LABEL, Made, Refused, Template};
pub use forms::Forms;
pub use sets::{Templates, plain};
