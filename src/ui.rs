//! The window: draws from a [`view::View`], edits a draft in place, and returns
//! [`intent::Intent`]s.
//!
//! Does not depend on engines, runtimes, files or clocks. It never waits, never opens a file, and
//! hands on what was typed as a secret once. Functions that draw end in `_ui`.

mod actions;
mod arrange;
mod assign;
mod banners;
mod beside;
mod cases;
mod choice_field;
mod choices;
mod connect;
mod context;
mod custom_fields;
mod day;
mod dialog;
mod dialog_field;
mod document_slots;
mod drag_overlay;
mod drop;
mod drop_down;
mod entity;
mod environment_choice;
mod fields;
mod file_chooser;
mod first;
mod form;
mod handover;
mod header;
mod indicators;
pub mod intent;
pub mod keys;
mod link_chip;
mod lock;
mod matrix;
mod mononym;
mod newcomers;
mod number;
mod onboarding;
mod outline;
mod overflow_menu;
mod ownership;
mod palette;
mod panes;
mod pasted_link;
pub mod pasted_paths;
mod picture;
mod questions;
mod relations;
mod review;
pub mod screen;
mod search_drop_down;
mod secret_box;
mod section;
mod settings;
mod shell;
mod slot;
mod status;
mod status_chip;
mod step;
mod summary;
mod tabs;
mod templates;
mod text_cleaning;
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
