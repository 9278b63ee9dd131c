//! Drops of other programs on X11, added to the window's input.
//!
//! Knows nothing of slots. Accepted files reach the window as any other dropped file.

use egui::{Context, Pos2, RawInput};

use super::dossier::Dossier;

#[cfg(not(all(unix, not(target_os = "macos"))))]
impl Dossier {
    /// Adds nothing: winit reports every file.
    pub(super) fn update_dragged(&mut self, _ctx: &Context, _raw: &mut RawInput) -> Option<Pos2> {
        None
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
use {
    super::dragged::{Delivery, Waiting, counted, dropped},
    crate::engine::message::Source,
    crate::ui::theme::Tone,
    crate::ui::view::About,
    crate::words,
    egui::pos2,
};

#[cfg(all(unix, not(target_os = "macos")))]
impl Dossier {
    /// Adds the drags of other programs to the input; returns the position of a drop, if it is
    /// known.
    pub(super) fn update_dragged(&mut self, ctx: &Context, raw: &mut RawInput) -> Option<Pos2> {
        self.window.dragged.hear(raw);
        if !self.takes_drops() {
            if self.window.dragged.shut() {
                self.tell_not_dropped();
            }
            return None;
        }
        self.window.dragged.open();
        let at = match self.window.dragged.next(raw)? {
            Waiting::Landed(landing) => {
                raw.dropped_files.push(dropped(landing.path.0));
                landing.at
            }
            Waiting::Delivered(mut delivery) => {
                let points = |pixels: i16| f32::from(pixels) / ctx.pixels_per_point();
                let at = delivery.at.map(|(x, y)| pos2(points(x), points(y)));
                raw.dropped_files.extend(delivery.files.drain(..).map(dropped));
                self.take_delivery(delivery, at);
                at
            }
        };
        if self.window.dragged.has_more() {
            ctx.request_repaint();
        }
        at
    }

    /// Has documents that are no files held in memory, and tells what could not be accepted.
    fn take_delivery(&mut self, delivery: Delivery, at: Option<Pos2>) {
        if delivery.is_refused {
            self.tell_not_dropped();
        }
        for document in delivery.documents {
            let (name, source) = (document.name.0, Source::Bytes(document.bytes));
            let held = self.on_case(|case, around| case.hold(&name, None, source, around));
            if let Some(path) = held {
                self.window.dragged.await_held(path, at);
            }
        }
        for (id, what, count) in counted(&delivery.lost) {
            self.prompts.tell_next(
                Tone::Warning,
                About::Other,
                words::text_with(
                    id,
                    &[("count", count.into()), ("what", words::shown_name(what).into())],
                ),
            );
        }
    }
}
