#![doc = include_str!("ARCHITECTURE.md")]

pub mod app;
pub mod command;
pub mod domain;
pub mod engine;
pub mod files;
pub mod handover;
pub mod journal;
pub mod net;
pub mod practice;
pub mod secrets;
pub mod ui;
pub mod vault;
pub mod words;
