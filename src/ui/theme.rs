//! How Dossier looks: colours by role, sizes by name, and egui's own style made from them.
//!
//! Must not know: what is shown. Widgets take every colour and size from here and have none of
//! their own.

pub mod fonts;
pub mod size;
mod style;
#[cfg(test)]
mod tests;
mod tokens;

pub use style::{inset, install};
pub use tokens::{Tokens, Tone};
