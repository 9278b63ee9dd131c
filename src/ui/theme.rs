//! The look of Dossier: colours by role, sizes by name, and egui's style made from them.
//!
//! Knows nothing of what is shown. Widgets take every colour and size from here.

pub mod fonts;
pub mod size;
mod style;
#[cfg(test)]
mod tests;
mod tokens;

pub use style::{inset, install};
pub use tokens::{Tokens, Tone};
