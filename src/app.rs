//! The composition root.

pub mod startup;
