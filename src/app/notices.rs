//! The dispatcher of the engine's notices.
//!
//! Knows nothing of how the engine works.

use crate::domain::progress::CaseId;
use crate::engine::message::{HandoverFault, Notice, Picture};
use crate::ui::screen::StartForm;
use crate::ui::view::Standing;

use super::case::{OpenCase, tell_receipt_written};
use super::dossier::Dossier;
use super::notifications;
use super::previews;

impl Dossier {
    /// Acts on all notices of the engine and answers of the dialogs since the last frame.
    pub(super) fn listen(&mut self) {
        while let Ok(notice) = self.engine.notices.try_recv() {
            self.hear(notice);
        }
        if self.engine.snapshot.has_changed().unwrap_or(false) {
            let snapshot = self.engine.snapshot.borrow_and_update();
            self.library.standings =
                snapshot.cases.iter().map(|case| (case.id, Standing::of(case))).collect();
            for case in &snapshot.cases {
                self.library.recovery.is_in_engine(case.id);
            }
            self.library.unpublished.take_if(|id| snapshot.case(*id).is_some());
            notifications::announce(
                self.window.notifier.as_deref(),
                &mut self.window.watch,
                &snapshot,
                &self.ctx,
            );
            let now_secs = self.ctx.input(|input| input.time);
            self.shown.case_mut().update_progress(&snapshot, now_secs);
        }
        self.on_case(OpenCase::update_session);
        if let Some(chosen) = self.window.dialogs.answer() {
            self.chosen(chosen);
        }
        self.update_chooser();
        self.on_case(|case, around| case.documents.read_queued(around.outbox));
        self.on_case(|case, around| case.tray.inspect_queued(case.view, around.outbox));
    }

    /// Acts on a notice, unless it is about another showing of a case or came too late for the
    /// lock.
    fn hear(&mut self, notice: Notice) {
        let is_late = !self.shown.awaits(&notice);
        match notice {
            Notice::Pasted { path, .. } if is_late => {
                if self.window.dragged.gives_up(&path.0) {
                    self.tell_not_dropped();
                }
            }
            _ if is_late => {}
            Notice::Examined { slot, path, result } => self.on_case(|case, around| {
                case.examined(slot, &path.0, result, around);
            }),
            Notice::Previewed { sha256, request, preview } => {
                let (is_locked, ctx) = (self.shown.is_locked(), &self.ctx);
                let load = |picture: &Picture| previews::texture(ctx, picture);
                let documents = &mut self.shown.case_mut().documents;
                documents.previewed((sha256, request), preview, is_locked, load);
            }
            Notice::Pasted { slot, path, result, .. } => {
                let dragged = &mut self.window.dragged;
                let was_dropped =
                    if result.is_ok() { dragged.lands(&path.0) } else { dragged.gives_up(&path.0) };
                self.on_case(|case, around| {
                    case.pasted(slot, path.0, result, was_dropped, around);
                });
            }
            Notice::DropInspected { dropped, dropped_files, .. } => {
                self.on_case(|case, around| case.drop_inspected(&dropped.0, dropped_files, around));
            }
            Notice::OriginalsChecked { changed, .. } => {
                self.shown.case_mut().documents.originals_checked(changed);
            }
            Notice::Opened { path, result } => {
                self.on_case(|case, around| case.case_file_read(path.0, result, around));
            }
            Notice::Saved { path, result } => {
                self.on_case(|case, around| case.case_file_written(path.0, result, around));
            }
            Notice::TextSaved(result) => {
                self.on_case(|_, around| tell_receipt_written(&result, around.outbox));
            }
            Notice::Packed(result) => {
                self.on_case(|case, around| case.handover_written(result, around));
            }
            Notice::Unpacked(result) => self.handover_opened(result),
            Notice::Replaced { id, file, result } if id == self.shown.case().id => {
                self.on_case(|case, around| case.document_replaced(file, result, around.outbox));
            }
            Notice::Replaced { .. } => {}
            Notice::LinkSaved(secret_location) => {
                self.shown.case_mut().destination.secret_location = Some(secret_location);
            }
            Notice::LinkLoaded(Some((api_url, token))) => {
                self.on_case(|case, around| case.link_recalled(&api_url, token, around));
            }
            Notice::LinkLoaded(None) => {}
            Notice::Vault(notice) => self.on_vault_notice(notice),
            Notice::SessionFetched { result, is_polling, .. } => {
                self.on_case(|case, around| case.session_fetched(result, is_polling, around));
            }
            Notice::SessionStarted { result, .. } => {
                if self.on_case(|case, around| case.onboarding_started(result, around)) {
                    self.window.screen.dialogs.start = StartForm::default();
                }
            }
        }
    }

    fn handover_opened(&mut self, result: Result<CaseId, HandoverFault>) {
        let result = self
            .on_case(|case, around| result.map_err(|fault| case.handover_fault(&fault, around)));
        let question = self.prompts.question.clone();
        self.on_library(|library, _, outbox| library.handover.opened(result, question, outbox));
    }
}
