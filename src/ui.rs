//! The window: draws from a [`view::View`], edits a draft in place, and answers with
//! [`intent::Intent`]s.
//!
//! Must not know: engines, runtimes, files, clocks. It never waits, never opens a file, and never
//! sees a secret after it was typed. Functions that draw end in `_ui`.

mod actions;
mod arrange;
mod cases;
mod chip;
mod choice_field;
mod choices;
mod chooser;
mod cleaning;
mod connect;
mod context;
mod custom_fields;
mod day;
mod dialog;
mod drop;
mod drop_down;
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
pub mod pasted_paths;
mod questions;
mod relations;
mod review;
pub mod screen;
mod search_drop_down;
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
mod zoom;

pub use shell::window_ui;
