//! The window: draws from a [`view::View`], edits a draft in place, and answers with [`intent::Intent`]s.
//!
//! Must not know: engines, runtimes, files, clocks. It never waits, never opens a file, and never sees a secret
//! after it was typed. Functions that draw end in `_ui`.

mod arrange;
mod cases;
mod chip;
mod choose;
mod chooser;
mod cleaning;
mod connect;
mod cx;
mod day;
mod deeds;
mod dialog;
mod drop;
mod ends;
mod entity;
mod fields;
mod files;
mod form;
mod header;
pub mod intent;
pub mod keys;
mod linked;
mod lock;
mod looks;
mod matrix;
mod more;
mod near;
mod number;
mod one_name;
mod others;
mod outline;
mod ownership;
mod palette;
mod panes;
mod parcel;
mod parts;
mod pick;
mod questions;
mod relations;
mod review;
pub mod screen;
mod settings;
mod shell;
mod slot;
mod start;
mod status;
mod step;
mod summary;
mod tabs;
mod templates;
pub mod theme;
mod toast;
mod tray;
pub mod view;
mod viewer;

pub use shell::window_ui;
