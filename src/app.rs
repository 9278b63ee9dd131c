//! The program's window: its modules, and how it is opened.
//!
//! Knows nothing of adapters (`startup` builds them), or of how anything is drawn (`ui`).

mod accessibility;
mod answers;
mod appearance;
mod around;
mod banners;
mod bidi;
mod case;
mod clipboard;
mod dialogs;
mod dossier;
#[cfg(all(unix, not(target_os = "macos")))]
mod dragged;
#[cfg(not(all(unix, not(target_os = "macos"))))]
#[path = "app/undragged.rs"]
mod dragged;
mod drops;
mod fonts;
mod frame;
mod idle;
mod intents;
mod library;
mod lock;
mod notices;
mod notifications;
mod options;
mod outbox;
mod perform;
mod pointer;
mod practising;
mod previews;
pub mod process_hardening;
mod prompts;
mod region;
mod rehearsals;
mod shown;
mod single_instance;
pub mod startup;
mod system_look;
mod templates;
mod time;
mod vault_notices;
mod view;
mod window;

use std::sync::Arc;

use eframe::{CreationContext, NativeOptions};

use crate::engine::message::{EngineHandle, Waker};
use crate::ui::theme::size;

pub use dialogs::{Native, Picked, Picker, Purpose, Wanted};
pub use dossier::Dossier;
pub use notifications::Notifier;
pub use options::{Options, PracticeInfo, Practise, Started};
pub use single_instance::SingleInstance;

/// Opens the window and returns when it is closed. `start` starts the engine, which calls the waker
/// when it has news.
///
/// # Errors
/// When no window can be opened.
pub fn run(
    options: Options,
    start: impl FnOnce(Waker) -> EngineHandle + 'static,
) -> eframe::Result {
    let viewport = egui::ViewportBuilder::default()
        .with_title(dossier::NAME)
        .with_app_id("dossier")
        .with_inner_size(size::WINDOW)
        .with_min_inner_size(size::WINDOW_MIN);
    let native = NativeOptions {
        viewport,
        persist_window: options.place.is_some(),
        // Without a path eframe would choose one of its own.
        persistence_path: Some(options.place.clone().unwrap_or_default()),
        event_loop_builder: Some(Box::new(prefer_x11)),
        ..NativeOptions::default()
    };
    let options = Options {
        notifier: Some(options.notifier.unwrap_or_else(|| Arc::new(notifications::Desktop))),
        ..options
    };
    region::update();
    let create = move |cc: &CreationContext<'_>| {
        let ctx = cc.egui_ctx.clone();
        let engine = start(Arc::new(move || ctx.request_repaint()));
        let dossier = Dossier::new(cc, engine, options, Arc::new(Native));
        Ok(Box::new(dossier) as Box<dyn eframe::App>)
    };
    eframe::run_native("dossier", native, Box::new(create))
}

/// winit hands over no dropped files on Wayland, so XWayland is taken where it is there.
#[cfg(all(unix, not(target_os = "macos")))]
fn prefer_x11(builder: &mut eframe::EventLoopBuilder<eframe::UserEvent>) {
    use winit::platform::x11::EventLoopBuilderExtX11 as _;
    if std::env::var_os("DISPLAY").is_some_and(|display| !display.is_empty()) {
        builder.with_x11();
    }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn prefer_x11(_builder: &mut eframe::EventLoopBuilder<eframe::UserEvent>) {}
