//! One frame of the window: notices, updates, drawing and intents.
//!
//! Knows nothing of what an intent causes.

use std::time::Duration;

use eframe::Frame;
use egui::{Context, Event, RawInput, Ui, ViewportCommand};

use crate::engine::message::Command;
use crate::files::blocking;
use crate::ui::theme::{self, Appearance, SystemLook};
use crate::ui::view::{About, Question, Tab, Validity};
use crate::ui::window_ui;
use crate::words;

use super::appearance;
use super::banners::holds;
use super::case::{OpenCase, question_before_close};
use super::dossier::Dossier;
use super::library::Library;
use super::outbox::AfterSave;
use super::time;
use super::view::{self, Parts};

/// Interval of the pointer queries while files are dragged over the window.
const DRAG_FRAME: Duration = Duration::from_millis(16);
/// Interval at which the header's "link good for … min" is updated.
const MINUTE: Duration = Duration::from_mins(1);
/// Time for which the text cursor blinks after the last input, in seconds: each blink redraws the
/// window.
const BLINKS_SECS: f64 = 10.0;

impl Dossier {
    /// Applies the zoom of the settings.
    fn update_zoom(&self) {
        let ctx = &self.ctx;
        let factor = f32::from(self.settings.zoom) / 100.0;
        if (factor - ctx.zoom_factor()).abs() > f32::EPSILON {
            ctx.set_zoom_factor(factor);
        }
    }

    /// Applies the forms of companies and people, as they are changed, to the case.
    fn apply_templates(&mut self) {
        let environment = self.shown.case().template_environment();
        if self.templates.apply(environment, &mut self.forms) {
            let case = self.shown.case_mut();
            case.session.read_by(&self.forms);
            case.verdict.forms_changed();
        }
    }

    /// Asks before unsaved work or a running upload is lost.
    fn update_closing(&mut self) {
        if self.window.closing || !self.ctx.input(|input| input.viewport().close_requested()) {
            return;
        }
        let sending = self.engine.snapshot.borrow().cases.iter().any(|case| case.phase.is_busy());
        let question =
            match (self.shown.case().sending.is_busy() || sending, self.would_lose_answers()) {
                (true, _) => Some(Question::CloseBusy),
                (false, true) if self.library.keeps() => None,
                (false, true) => Some(question_before_close(self.shown.is_locked())),
                (false, false) => {
                    return self.on_library(Library::remove_now);
                }
            };
        self.ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        match question {
            Some(question) => self.prompts.question = Some(question),
            None => {
                self.on_case(|case, around| case.after_save(AfterSave::Close, around));
            }
        }
    }

    /// Ends the toast once its time is over or another step was done.
    fn update_toast(&mut self) {
        let now_secs = self.ctx.input(|input| input.time);
        let revision = self.shown.case().history.revision();
        let is_held = self.window.screen.toast_held;
        if let Some(left) = self.prompts.update_toast(revision, is_held, now_secs) {
            self.ctx.request_repaint_after(Duration::from_secs_f64(left));
        }
    }

    /// Stops the blinking of the text cursor after a pause in typing.
    pub(super) fn update_cursor(&mut self) {
        let ctx = &self.ctx;
        let (now, is_used) = ctx.input(|input| (input.time, !input.events.is_empty()));
        if is_used {
            self.window.used_at = now;
        }
        let blinks = now - self.window.used_at < BLINKS_SECS;
        if ctx.global_style().visuals.text_cursor.blink != blinks {
            ctx.all_styles_mut(|style| style.visuals.text_cursor.blink = blinks);
        }
    }

    /// Applies the look that the operator chose.
    pub(super) fn use_appearance(&mut self, chosen: Appearance) {
        let before = std::mem::replace(&mut self.window.look.chosen, chosen);
        self.ctx.set_theme(chosen.theme);
        if before.font != chosen.font {
            appearance::apply_font(&self.ctx, chosen.font);
        }
        self.apply_look();
    }

    /// Follows the system's settings for contrast and motion, which may have changed while another
    /// window had the focus.
    fn update_look(&mut self) {
        if self.ctx.input(|input| input.events.contains(&Event::WindowFocused(true))) {
            self.window.look.system.ask();
        }
        if self.window.look.system.update() {
            self.apply_look();
        }
    }

    fn apply_look(&self) {
        let look = self.window.look.system.now();
        theme::install_styles(
            &self.ctx,
            SystemLook { contrast: self.window.look.contrast(), ..look },
        );
    }
}

impl eframe::App for Dossier {
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        let _frame_waits = blocking::drawing();
        self.listen();
        self.update_practice();
        self.update_cursor();
        self.update_look();
        self.update_idle(time::unix_secs());
        if ctx.input(|input| input.events.contains(&Event::WindowFocused(true))) {
            // A file may have been changed by another program.
            self.on_case(OpenCase::check_originals);
        }
        self.window.single_instance.update(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut Frame) {
        let _frame_waits = blocking::drawing();
        self.update_closing();
        self.apply_templates();
        let (case, has_dialog) = (self.shown.case(), self.window.dialogs.is_open());
        self.prompts.keep_banners(|banner| holds(banner, case, &self.library, has_dialog));
        self.shown.case_mut().validate(&self.forms, time::now(), ui.input(|input| input.time));
        self.shown.case_mut().propose(&self.forms);
        self.update_toast();
        let is_held = self.window.screen.toast_held;
        let now_secs = ui.input(|input| input.time);
        self.on_library(|library, engine, outbox| {
            library.update_removal(is_held, engine, now_secs, outbox);
        });
        self.update_zoom();
        if self.window.screen.case.tab == Tab::Review && self.window.screen.case.review.exact_open {
            self.shown.case_mut().write_payload(&self.forms, time::now());
        }
        let lock = self.lock_state();
        let (view, draft) = view::view(
            self.shown.case_mut(),
            Parts {
                forms: &self.forms,
                library: &self.library,
                lock,
                prompts: &self.prompts,
                settings: &self.settings,
                templates: &self.templates,
                appearance: self.window.look.chosen,
                contrast: self.window.look.contrast(),
                practice: self.rehearsals.state(),
                now: time::unix_secs(),
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
            self.carry_out(intent);
        }
        self.on_case(OpenCase::autosave);
        self.leave_when_saved();
        if self.prompts.tell_waiting() {
            ctx.request_repaint();
        }
        let is_stale = self.shown.case().verdict.is_stale(&self.shown.case().draft);
        if was_saved && (is_stale || !is_quiet) && !self.saved().is_saved() {
            // The header was drawn before the text box: "Saved" must not appear beside unsaved
            // text.
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
        // If the queue is full, the engine still ends, because its handle is dropped.
        let _told = self.engine.commands.try_send(Command::Quit).is_ok();
    }

    fn save(&mut self, storage: &mut dyn eframe::Storage) {
        appearance::store(self.window.look.chosen, storage);
        appearance::store_language(words::chosen_language(), storage);
    }

    fn persist_egui_memory(&self) -> bool {
        false
    }
}
