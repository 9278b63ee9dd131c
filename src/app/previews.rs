//! How documents look: asked for when a slot is on the screen, kept as pictures while there is
//! room.
//!
//! Knows nothing of how they are drawn. What has scrolled away before it was asked for is not asked
//! for.

use egui::{ColorImage, TextureFilter, TextureOptions};

use crate::domain::intake::{Digest, SlotKey};
use crate::engine::message::{Preview, PreviewRequest};
use crate::ui::screen::Viewing;
use crate::ui::view::{Facts, PreviewState, Question};

use super::dossier::Dossier;

impl Dossier {
    /// Has the document of a slot drawn, unless that was asked for already or enough are being
    /// drawn.
    pub(super) fn draw(&mut self, slot: &SlotKey, request: PreviewRequest) {
        self.on_case(|case, around| case.documents.draw(slot, request, around.outbox));
    }

    pub(super) fn previewed(&mut self, sha256: Digest, request: PreviewRequest, preview: Preview) {
        let album = &mut self.shown.case_mut().documents.album;
        // The window was locked, or shows another case.
        if !album.is_pending(sha256, request) || self.shown.is_locked() {
            return self.shown.case_mut().documents.album.discarded();
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
                PreviewState::Shown(self.ctx.load_texture("document", pixels, mipmapped))
            }
            Err(why) => PreviewState::Failed(why),
        };
        self.shown.case_mut().documents.album.finished(
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
