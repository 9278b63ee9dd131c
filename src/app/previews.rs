//! Textures of the window, loaded from pictures of documents.
//!
//! Knows nothing of the documents.

use egui::{ColorImage, Context, TextureFilter, TextureHandle, TextureOptions};

use crate::engine::message::Picture;

/// Loads a picture for drawing.
pub(super) fn texture(ctx: &Context, picture: &Picture) -> TextureHandle {
    let size = [picture.width, picture.height];
    let pixels = ColorImage::from_rgba_unmultiplied(size, &picture.rgba);
    // Without mipmaps, lines of text break up when the picture is shown smaller than it is.
    let mipmapped = TextureOptions::LINEAR.with_mipmap_mode(Some(TextureFilter::Linear));
    ctx.load_texture("document", pixels, mipmapped)
}
