//! How documents look: asked for when a slot is on the screen, kept as pictures while there is
//! room.
//!
//! Must not know: how they are drawn. What has scrolled away before it was asked for is not asked
//! for.

use egui::{ColorImage, Context, TextureFilter, TextureOptions};

use crate::domain::intake::{Digest, SlotKey};
use crate::engine::message::{Command, Preview, PreviewRequest};
use crate::ui::screen::Viewing;
use crate::ui::view::{Facts, PreviewState, Question};

use super::dossier::Dossier;

impl Dossier {
    /// Has the document of a slot drawn, unless that was asked for already or enough are being
    /// drawn.
    pub(super) fn draw(&mut self, slot: &SlotKey, request: PreviewRequest) {
        let album = &mut self.case.documents.album;
        let Some(Ok(attachment)) = self.case.documents.attachments.get(slot) else { return };
        if !album.has_room() || album.preview(attachment.sha256, request).is_some() {
            return;
        }
        // A full queue is no matter: the slot asks again as long as it is there.
        if self
            .engine
            .commands
            .try_send(Command::Preview { attachment: Box::new(attachment.clone()), request })
            .is_ok()
        {
            album.requested(attachment.sha256, request);
        }
    }

    pub(super) fn previewed(
        &mut self,
        ctx: &Context,
        sha256: Digest,
        request: PreviewRequest,
        preview: Preview,
    ) {
        let album = &mut self.case.documents.album;
        // The window was locked, or shows another case.
        if !album.is_pending(sha256, request) || self.library.is_locked() {
            return self.case.documents.album.discarded();
        }
        let state = match preview.picture {
            Ok(picture) => {
                let pixels = ColorImage::from_rgba_unmultiplied(
                    [picture.width, picture.height],
                    &picture.rgba,
                );
                // Shown smaller than it is, lines of text would break up without.
                let mipmapped =
                    TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));
                PreviewState::Shown(ctx.load_texture("document", pixels, mipmapped))
            }
            Err(why) => PreviewState::Failed(why),
        };
        self.case.documents.album.finished(
            sha256,
            request,
            state,
            Facts { pages: preview.pages, warnings: preview.warnings },
        );
    }

    pub(super) fn show_document(&mut self, slot: SlotKey) {
        self.window.screen.viewing = Viewing::default();
        self.prompts.question = Some(Question::Document(slot));
    }
}
