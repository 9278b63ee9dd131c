//! The look of Dossier: colours by role, sizes by name, and egui's style made from them.
//!
//! Knows nothing of what is shown. Widgets take every colour and size from here.

mod appearance;
pub mod fonts;
pub mod size;
mod style;
#[cfg(test)]
mod tests;
mod tokens;

pub use appearance::{Appearance, Contrast, SystemLook};
pub use style::{inset, install_fonts, install_styles};
pub use tokens::{Tokens, Tone};
