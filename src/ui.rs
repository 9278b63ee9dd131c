//! The window: draws from a [`view::View`], edits a draft in place, and answers with
//! [`intent::Intent`]s.
//!
//! Must not know: engines, runtimes, files, clocks. It never waits, never opens a file, and never
//! sees a secret after it was typed. Functions that draw end in `_ui`.

mod actions;
mod arrange;
mod cases;
mod chip;
mod choose;
mod chooser;
mod cleaning;
mod connect;
mod context;
mod custom_fields;
mod day;
mod dialog;
mod drop;
mod entity;
mod fields;
mod files;
mod form;
mod handover;
mod header;
mod indicators;
pub mod intent;
pub mod keys;
mod linked;
mod lock;
mod matrix;
mod more;
mod number;
mod one_name;
mod outline;
mod ownership;
mod palette;
mod panes;
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
mod trailing_row;
mod tray;
pub mod view;
mod viewer;
mod virtual_list;
mod widgets;

pub use shell::window_ui;
