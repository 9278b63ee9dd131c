//! How documents look: asked for when a slot is on the screen, kept as pictures while there is
//! room.
//!
//! Must not know: how they are drawn. What has scrolled away before it was asked for is not asked
//! for.

use std::collections::HashMap;

use egui::{ColorImage, Context, TextureFilter, TextureOptions};

use crate::domain::intake::{Attachments, Digest, SlotKey};
use crate::engine::message::{Command, Preview, PreviewRequest};
use crate::ui::screen::Viewing;
use crate::ui::view::{Facts, Question, Shot};

use super::Dossier;

impl Dossier {
    /// Has the document of a slot drawn, unless that was asked for already or enough are being
    /// drawn.
    pub(super) fn draw(&mut self, slot: &SlotKey, request: PreviewRequest) {
        let album = &mut self.state.album;
        let Some(Ok(attachment)) = self.state.attachments.get(slot) else { return };
        if !album.has_room() || album.shot(attachment.sha256, request).is_some() {
            return;
        }
        // A full queue is no matter: the slot asks again as long as it is there.
        if self
            .engine
            .commands
            .try_send(Command::Preview { attachment: Box::new(attachment.clone()), request })
            .is_ok()
        {
            album.asked(attachment.sha256, request);
        }
    }

    pub(super) fn previewed(
        &mut self,
        ctx: &Context,
        sha256: Digest,
        request: PreviewRequest,
        preview: Preview,
    ) {
        let album = &mut self.state.album;
        // The window was locked, or shows another case.
        if !album.waits_for(sha256, request) || self.state.is_locked() {
            return self.state.album.came_late();
        }
        let shot = match preview.picture {
            Ok(picture) => {
                let pixels = ColorImage::from_rgba_unmultiplied(
                    [picture.width, picture.height],
                    &picture.rgba,
                );
                // Shown smaller than it is, lines of text would break up without.
                let mipmapped =
                    TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));
                Shot::Shown(ctx.load_texture("document", pixels, mipmapped))
            }
            Err(why) => Shot::None(why),
        };
        self.state.album.drawn(
            sha256,
            request,
            shot,
            Facts { pages: preview.pages, doubts: preview.doubts },
        );
    }

    pub(super) fn show_document(&mut self, slot: SlotKey) {
        self.screen.viewing = Viewing::default();
        self.state.question = Some(Question::Document(slot));
    }
}

/// Slots that hold one and the same document, by its digest.
pub(super) fn doubles(attachments: &Attachments) -> HashMap<Digest, Vec<SlotKey>> {
    let mut by_digest: HashMap<Digest, Vec<SlotKey>> = HashMap::with_capacity(attachments.len());
    for (slot, result) in attachments {
        if let Ok(attachment) = result {
            by_digest.entry(attachment.sha256).or_default().push(slot.clone());
        }
    }
    by_digest.retain(|_, slots| slots.len() > 1);
    by_digest
}
