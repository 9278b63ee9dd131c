//! Documents and case files on disk: opened once, checked by the open handle, read within limits.
//!
//! Knows nothing of forms or the network. Every call blocks and is made on a thread for blocking
//! work.

pub mod blocking;
mod disk;
mod encrypted_pdf;
pub mod folder;
mod open;
mod pasted_images;
mod preview;
mod reading;
mod review;
mod sniff;
mod verified_reread;
mod walk;
mod write;

pub use disk::{Disk, MAX_CASE_FILE_BYTES, resolve};
pub use open::open_document;
pub use pasted_images::PastedImages;
pub use preview::{Viewer, draw_one};
pub use reading::Document;
pub use review::{review, review_whole};
pub use sniff::{known_as, sniff};
pub use verified_reread::VerifiedReread;
pub use write::{sync_folder, write_whole, write_whole_by};

#[cfg(test)]
#[cfg(unix)]
mod tests;
