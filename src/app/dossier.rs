//! The window and everything behind it, each part owned in one place.
//!
//! Knows nothing of what an intent or a notice causes.

use std::collections::HashSet;
use std::sync::Arc;

use eframe::CreationContext;
use egui::Context;

use crate::domain::form::template::Forms;
use crate::domain::settings::Settings;
use crate::engine::message::{EngineHandle, ViewId, Waker};
use crate::ui::keys::EnterGoesOn;
use crate::ui::screen::Screen;
use crate::ui::theme::{self, SystemLook, Tone};
use crate::ui::view::{About, Lock, Page, Saved};
use crate::words;

use super::accessibility::WindowAccessibility;
use super::appearance;
use super::bidi;
use super::case::OpenCase;
use super::clipboard::Clipboard;
use super::dialogs::{Dialogs, Picker};
use super::dragged::Dragged;
use super::idle::Idle;
use super::library::Library;
use super::notifications;
use super::options::{Options, PracticeInfo};
use super::pointer::Pointer;
use super::prompts::Prompts;
use super::rehearsals::{Rehearsals, link_of};
use super::shown::Shown;
use super::system_look::Watched;
use super::templates::Editing;
use super::window::{Choosing, Look, Window};

/// The window's name, on its frame and for screen readers. It names no case and no person.
pub(super) const NAME: &str = "Dossier";

/// The window and everything behind it.
#[derive(Debug)]
pub struct Dossier {
    pub(super) ctx: Context,
    pub(super) engine: EngineHandle,
    pub(super) window: Window,
    pub(super) library: Library,
    pub(super) settings: Settings,
    pub(super) templates: Editing,
    pub(super) prompts: Prompts,
    pub(super) forms: Forms,
    pub(super) shown: Shown,
    /// True with the built-in server.
    pub(super) practising: bool,
    pub(super) rehearsals: Rehearsals,
    /// The number of commands that were accepted and not sent yet.
    pub(super) reserved: usize,
}

impl Dossier {
    /// A window on this engine; `picker` opens the file dialogs.
    #[must_use]
    pub fn new(
        cc: &CreationContext<'_>,
        engine: EngineHandle,
        options: Options,
        picker: Arc<dyn Picker>,
    ) -> Self {
        // Dossier has zoom steps of its own.
        cc.egui_ctx.options_mut(|options| options.zoom_with_keyboard = false);
        cc.egui_ctx.add_plugin(WindowAccessibility { name: NAME });
        cc.egui_ctx.add_plugin(bidi::Bidi);
        cc.egui_ctx.add_plugin(EnterGoesOn);
        let appearance = appearance::read(cc.storage);
        cc.egui_ctx.set_theme(appearance.theme);
        appearance::apply_font(&cc.egui_ctx, appearance.font);
        let contrast = appearance.contrast(SystemLook::default());
        theme::install_styles(&cc.egui_ctx, SystemLook { contrast, ..SystemLook::default() });
        let ctx = cc.egui_ctx.clone();
        let waker: Waker = Arc::new(move || ctx.request_repaint());
        if let Some(language) = appearance::stored_language(cc.storage) {
            words::set_language(Some(language));
        }
        let mut dossier = Self {
            ctx: cc.egui_ctx.clone(),
            engine,
            window: Window {
                screen: Screen::default(),
                dialogs: Dialogs::new(picker),
                choosing: Choosing::new(Arc::clone(&waker)),
                clipboard: Clipboard::new(),
                pointer: Pointer::of(cc.winit_window()),
                dragged: Dragged::over(cc.winit_window(), &cc.egui_ctx),
                held: HashSet::new(),
                single_instance: options.single_instance,
                notifier: options.notifier,
                watch: notifications::Watch::default(),
                look: Look { chosen: appearance, system: Watched::new(waker) },
                idle: Idle::default(),
                used_at: 0.0,
                closing: false,
            },
            library: Library::default(),
            settings: Settings::default(),
            templates: Editing::default(),
            prompts: Prompts::default(),
            forms: Forms::builtin(),
            shown: Shown::Open(OpenCase::empty(ViewId(1))),
            practising: options.practice.is_some(),
            rehearsals: Rehearsals::new(options.practise),
            reserved: 0,
        };
        match options.practice {
            Some(practice) => dossier.practise(practice),
            None => dossier.open_vault(),
        }
        dossier
    }

    fn practise(&mut self, practice: PracticeInfo) {
        self.shown.case_mut().destination.link = link_of(&practice);
        self.settings.filled_by = words::text("window-practice-name");
        self.on_case(|case, around| case.read_case_file(practice.sample_case, around.outbox));
    }

    /// Returns true while a file dialog is open.
    #[must_use]
    pub fn has_open_dialog(&self) -> bool {
        self.window.dialogs.is_open()
    }

    /// Returns true once the window closes without asking.
    #[must_use]
    pub fn is_closing(&self) -> bool {
        self.window.closing
    }

    /// Returns the state of the lock. A case that is held while the vault is open is being saved.
    pub(super) fn lock_state(&self) -> Lock {
        match self.shown {
            Shown::Open(_) => Lock::Open,
            Shown::Held(_) if self.library.is_open() => Lock::Saving,
            Shown::Held(_) => Lock::Held,
            Shown::Left(_) => Lock::Left,
        }
    }

    /// Returns true while the page of the locked vault covers everything.
    pub(super) fn is_behind_lock(&self) -> bool {
        let vault = &self.library.vault;
        self.lock_state().is_shut(vault.state, (vault.without, vault.busy))
    }

    /// Returns true if files that are dropped now are added to a case.
    pub(super) fn takes_drops(&self) -> bool {
        self.window.screen.page == Page::Case && !self.is_behind_lock()
    }

    /// Tells that a drop was not taken, and what to do.
    pub(super) fn tell_not_dropped(&mut self) {
        let is_behind_lock = self.is_behind_lock();
        let id =
            if is_behind_lock { "preview-drop-while-locked" } else { "preview-drop-without-case" };
        self.prompts.tell_outcome(Tone::Warning, About::Dropped, words::text(id));
    }

    /// Returns the saved state that the header shows.
    pub(super) fn saved(&self) -> Saved {
        self.shown.case().saved(self.library.keeps() || self.shown.is_locked())
    }

    /// Returns true if closing the window would lose answers.
    pub(super) fn would_lose_answers(&self) -> bool {
        self.shown.case().would_lose_answers(self.library.keeps() || self.shown.is_locked())
    }
}
