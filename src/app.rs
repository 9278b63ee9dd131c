//! The program's root: puts the window, its state and the engine together.
//!
//! Must not know: adapters (`startup` builds them) or how anything is drawn (`ui`).

mod accessibility;
mod appearance;
mod arrange;
mod assign;
mod autosave;
mod banners;
mod bidi;
mod case;
mod case_list;
mod cases;
mod chooser;
mod clipboard;
mod dialogs;
mod documents;
#[cfg(all(unix, not(target_os = "macos")))]
mod dragged;
#[cfg(not(all(unix, not(target_os = "macos"))))]
#[path = "app/undragged.rs"]
mod dragged;
mod edits;
mod fonts;
mod handover;
mod idle;
mod intents;
mod library;
mod linked;
mod lock;
mod notices;
mod notifications;
mod onboarding;
mod pasted;
mod pointer;
mod previews;
pub mod process_hardening;
mod prompts;
mod receipts;
mod region;
mod sending;
mod session;
mod single_instance;
mod source_changes;
pub mod startup;
mod templates;
mod undo;
mod view;
mod window;

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use eframe::{CreationContext, Frame, NativeOptions};
use egui::{Context, Event, RawInput, Ui, ViewportCommand};
use secrecy::SecretString;

use crate::domain::form::template::Forms;
use crate::domain::link;
use crate::domain::settings::Settings;
use crate::engine::clock;
use crate::engine::message::{Command, EngineHandle, ViewId, Waker};
use crate::files::blocking;
use crate::ui::keys::EnterGoesOn;
use crate::ui::screen::Screen;
use crate::ui::theme::{self, size};
use crate::ui::view::{About, Question, Saved, Tab, Validity};
use crate::ui::window_ui;
use crate::words;

use accessibility::WindowAccessibility;
use case::{AfterSave, Link, OpenCase};
use chooser::Choosing;
use clipboard::Clipboard;
use dialogs::Dialogs;
pub use dialogs::{Native, Picked, Picker, Purpose, Wanted};
use dragged::Dragged;
use idle::Idle;
use library::Library;
pub use notifications::Notifier;
use pointer::Pointer;
use prompts::Prompts;
pub use single_instance::SingleInstance;
use templates::Editing;
use view::Parts;
use window::Window;

/// The window's name, on its frame and for whoever can't see it. No case or person is named in it.
const NAME: &str = "Dossier";
/// How often the pointer is asked for while files are dragged over the window.
const DRAG_FRAME: Duration = Duration::from_millis(16);
/// How often the header's "link good for … min" is looked at.
const MINUTE: Duration = Duration::from_mins(1);

/// The built-in server and its sample case.
#[derive(Debug)]
pub struct PracticeInfo {
    /// The hosted link with the token.
    pub link: SecretString,
    /// The case file that is opened at the start.
    pub sample_case: PathBuf,
}

/// How the window starts.
#[derive(Debug, Default)]
pub struct Options {
    /// Against the built-in server.
    pub practice: Option<PracticeInfo>,
    /// Who calls it to the front.
    pub single_instance: SingleInstance,
    /// Where it is kept how the window stood and looked; nowhere without one.
    pub place: Option<PathBuf>,
    /// Who tells what happens while nobody looks; the window alone does it without one.
    pub notifier: Option<Arc<dyn Notifier>>,
}

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
        .with_title(NAME)
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
        theme::install(&cc.egui_ctx, fonts::find());
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

/// The window and everything behind it.
#[derive(Debug)]
pub struct Dossier {
    engine: EngineHandle,
    window: Window,
    library: Library,
    settings: Settings,
    templates: Editing,
    prompts: Prompts,
    forms: Forms,
    case: OpenCase,
    /// True with the built-in server.
    practising: bool,
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
        theme::install(&cc.egui_ctx, theme::fonts::SystemFonts::default());
        // The window's own steps are kept.
        cc.egui_ctx.options_mut(|options| options.zoom_with_keyboard = false);
        cc.egui_ctx.add_plugin(WindowAccessibility { name: NAME });
        cc.egui_ctx.add_plugin(bidi::Bidi);
        cc.egui_ctx.add_plugin(EnterGoesOn);
        let theme = appearance::kept(cc.storage);
        if let Some(language) = appearance::kept_language(cc.storage) {
            words::set_language(Some(language));
        }
        cc.egui_ctx.set_theme(theme);
        let mut dossier = Self {
            engine,
            window: Window {
                screen: Screen::default(),
                dialogs: Dialogs::new(picker),
                choosing: Choosing::new(),
                clipboard: Clipboard::new(),
                pointer: Pointer::of(cc.winit_window()),
                dragged: Dragged::over(cc.winit_window(), &cc.egui_ctx),
                held: HashSet::new(),
                single_instance: options.single_instance,
                notifier: options.notifier,
                watch: notifications::Watch::default(),
                theme,
                idle: Idle::default(),
                used_at: 0.0,
                closing: false,
            },
            library: Library::default(),
            settings: Settings::default(),
            templates: Editing::default(),
            prompts: Prompts::default(),
            forms: Forms::builtin(),
            case: OpenCase::empty(ViewId(1)),
            practising: options.practice.is_some(),
        };
        match options.practice {
            Some(practice) => dossier.practise(practice),
            None => dossier.open_vault(),
        }
        dossier
    }

    fn practise(&mut self, practice: PracticeInfo) {
        use secrecy::ExposeSecret as _;
        let pasted = link::read(practice.link.expose_secret());
        self.case.destination.link = pasted.and_then(|pasted| {
            Some(Link { environment: pasted.environment?, token: pasted.token })
        });
        self.settings.filled_by = words::text("window-practice-name");
        self.open_file(practice.sample_case);
    }

    /// Whether a file dialog is open.
    #[must_use]
    pub fn has_open_dialog(&self) -> bool {
        self.window.dialogs.is_open()
    }

    /// Whether the window closes without asking any more.
    #[must_use]
    pub fn is_closing(&self) -> bool {
        self.window.closing
    }

    /// Applies the size that is set.
    fn update_zoom(&self, ctx: &Context) {
        let factor = f32::from(self.settings.zoom) / 100.0;
        if (factor - ctx.zoom_factor()).abs() > f32::EPSILON {
            ctx.set_zoom_factor(factor);
        }
    }

    /// What the header says of the case being saved.
    fn saved(&self) -> Saved {
        self.case.saved(self.library.keeps() || self.library.is_locked())
    }

    /// Returns true if closing the window would lose answers.
    fn unsaved(&self) -> bool {
        if self.library.keeps() || self.library.is_locked() {
            self.case.is_unsaved()
        } else {
            self.case.draft != self.case.save.file.saved
        }
    }

    /// The question before unsaved answers are lost. No case file can be saved while the window is
    /// locked.
    fn unsaved_question(&self) -> Question {
        if self.library.is_locked() { Question::CloseHeld } else { Question::CloseUnsaved }
    }

    /// Asks before work or documents on their way are lost.
    fn update_closing(&mut self, ctx: &Context) {
        if self.window.closing || !ctx.input(|input| input.viewport().close_requested()) {
            return;
        }
        let sending = self.engine.snapshot.borrow().cases.iter().any(|case| case.phase.is_busy());
        let question = match (self.case.sending.is_busy() || sending, self.unsaved()) {
            (true, _) => Some(Question::CloseBusy),
            (false, true) if self.library.keeps() => None,
            (false, true) => Some(self.unsaved_question()),
            (false, false) => return self.remove_now(),
        };
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        match question {
            Some(question) => self.prompts.question = Some(question),
            None => self.after_save(ctx, AfterSave::Close),
        }
    }
}

/// Seconds since the epoch.
fn calendar() -> i64 {
    now().as_second()
}

/// The link's minutes are counted down, ages depend on the day, and a computer that slept is
/// noticed.
fn now() -> jiff::Timestamp {
    clock::timestamp()
}

impl eframe::App for Dossier {
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        let _frame_waits = blocking::drawing();
        self.listen(ctx);
        self.update_cursor(ctx);
        self.update_idle(ctx, calendar());
        self.update_originals(ctx);
        self.window.single_instance.update(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        let _frame_waits = blocking::drawing();
        self.update_closing(ui.ctx());
        self.update_templates();
        self.update_banners();
        self.case.validate(&self.forms, now(), ui.input(|input| input.time));
        self.case.propose(&self.forms);
        self.update_toast(ui.ctx());
        self.update_removal(ui.ctx());
        self.update_zoom(ui.ctx());
        if self.window.screen.case.tab == Tab::Review && self.window.screen.case.review.exact_open {
            self.case.write_payload(&self.forms, now());
        }
        let (view, draft) = view::view(
            &mut self.case,
            Parts {
                forms: &self.forms,
                library: &self.library,
                prompts: &self.prompts,
                settings: &self.settings,
                templates: &self.templates,
                now: calendar(),
            },
        );
        let was_saved = view.case.saved.is_saved();
        let counts_down = view
            .sending
            .destination
            .as_ref()
            .is_some_and(|to| matches!(to.validity, Validity::Minutes(_)));
        let intents = window_ui(ui, &view, draft, &mut self.window.screen);
        let ctx = ui.ctx().clone();
        if counts_down {
            ctx.request_repaint_after(MINUTE);
        }
        let is_quiet = intents.is_empty();
        if !is_quiet {
            ctx.request_repaint();
        }
        for intent in intents {
            self.carry_out(&ctx, intent);
        }
        self.autosave(&ctx);
        self.leave_when_saved(&ctx);
        let is_stale = self.case.verdict.is_stale(&self.case.draft);
        if was_saved && (is_stale || !is_quiet) && !self.saved().is_saved() {
            // The header was drawn before the box that was typed in: no one may read "Saved" beside
            // what is not.
            ctx.request_discard("typed");
        }
        if is_stale {
            ctx.request_repaint();
        }
    }

    fn raw_input_hook(&mut self, ctx: &Context, raw: &mut RawInput) {
        let _frame_waits = blocking::drawing();
        self.window.clipboard.update(ctx, raw);
        let dropped_at = self.update_dragged(ctx, raw);
        if raw.hovered_files.is_empty() && raw.dropped_files.is_empty() {
            return;
        }
        if !raw.dropped_files.is_empty() {
            self.prompts.settle(&About::Dropped);
        }
        let position = dropped_at.or_else(|| self.window.pointer.position(ctx.pixels_per_point()));
        raw.events.push(position.map_or(Event::PointerGone, Event::PointerMoved));
        ctx.request_repaint_after(DRAG_FRAME);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        // A full queue ends with the engine all the same: its handle goes away.
        let _told = self.engine.commands.try_send(Command::Quit).is_ok();
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        appearance::keep(self.window.theme, words::chosen_language(), storage);
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
