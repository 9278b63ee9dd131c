//! Pictures of documents, drawn within bounds of time and memory.
//!
//! Knows nothing of the window that shows them.

mod command;
mod pdf;
mod process;
mod protocol;
mod raster;
mod viewer;

pub use command::draw_one;
pub use viewer::Viewer;
