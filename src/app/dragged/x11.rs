//! The XDND protocol, version 5, on a window of our own that is the proxy of the program's
//! (`XdndProxy`), and the direct save protocol (XDS) with which mail programs send attachments.
//!
//! A program that does not support proxies talks to winit.

mod answers;
mod target;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, sync_channel};
use std::thread;

use egui::Context;
use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _};

use super::delivery::{Delivery, Told};
use super::list;

/// Capacity of the channel to the window.
const WAITING: usize = 64;
/// Maximum number of types read from a drag.
const MOST_TYPES: u32 = 4_096;

use target::{Drag, Target};

/// Listens to the drags over a window on a thread of its own; `None` if it is not an X11 window.
/// While `is_shut` is set, drops are refused.
pub(super) fn listen(
    window: &Arc<winit::window::Window>,
    ctx: Context,
    is_shut: Arc<AtomicBool>,
) -> Option<Receiver<Told>> {
    let window = match window.window_handle().ok()?.as_raw() {
        RawWindowHandle::Xlib(handle) => u32::try_from(handle.window).ok()?,
        RawWindowHandle::Xcb(handle) => handle.window.get(),
        _ => return None,
    };
    let (told, heard) = sync_channel(WAITING);
    let mut target = Target::before(window, told, (ctx, is_shut))?;
    thread::Builder::new()
        .name("dragged".to_owned())
        .spawn(move || while target.turn().is_some() {})
        .ok()?;
    Some(heard)
}

impl Target {
    /// Waits for one event; `None` once the window is gone.
    fn turn(&mut self) -> Option<()> {
        let event = match self.kept.pop_front() {
            Some(event) => event,
            None => self.server.wait_for_event().ok()?,
        };
        match event {
            Event::ClientMessage(message) => self.hear(&message),
            // The list that was requested while the drag hovered.
            Event::SelectionNotify(answer)
                if self.drag.list.is_none() && self.is_awaited(&answer) =>
            {
                self.drag.list = Some(self.answered(&answer).unwrap_or_default());
                self.tell(Told::Over(self.hovering()))
            }
            _ => Some(()),
        }
    }

    fn hear(&mut self, message: &ClientMessageEvent) -> Option<()> {
        let data = message.data.as_data32();
        let kind = message.type_;
        if kind == self.atoms.XdndEnter {
            self.awaits = None;
            self.drag = Drag { source: data[0], types: self.types(&data), ..Drag::default() };
        } else if kind == self.atoms.XdndPosition && data[0] == self.drag.source {
            return self.hover(data);
        } else if kind == self.atoms.XdndLeave && data[0] == self.drag.source {
            (self.awaits, self.drag) = (None, Drag::default());
            return self.tell(Told::Left);
        } else if kind == self.atoms.XdndDrop && data[0] == self.drag.source {
            return self.take(data[2]);
        }
        Some(())
    }

    /// Receives a drop, and reports to its program whether it was accepted.
    fn take(&mut self, time: u32) -> Option<()> {
        let is_shut = self.is_shut.load(Ordering::Relaxed);
        let mut delivery = if is_shut {
            Delivery { is_refused: true, ..Delivery::default() }
        } else {
            self.fetch(time)
        };
        delivery.at = self.drag.at;
        let source = std::mem::take(&mut self.drag).source;
        self.awaits = None;
        let is_taken = !delivery.files.is_empty() || !delivery.documents.is_empty();
        let action = if is_taken { self.atoms.XdndActionCopy } else { 0 };
        self.say(
            source,
            self.atoms.XdndFinished,
            [self.window, u32::from(is_taken), action, 0, 0],
        )?;
        self.tell(Told::Dropped(delivery))
    }

    /// Returns the types of a drag: three are in the message, more are in a list at the source.
    fn types(&self, data: &[u32; 5]) -> Vec<Atom> {
        if data[1] & 1 == 0 {
            return data[2..].iter().copied().filter(|kind| *kind != 0).collect();
        }
        let list = self.server.get_property(
            false,
            data[0],
            self.atoms.XdndTypeList,
            AtomEnum::ATOM,
            0,
            MOST_TYPES,
        );
        let list = list.ok().and_then(|list| list.reply().ok());
        list.and_then(|list| Some(list.value32()?.collect())).unwrap_or_default()
    }

    fn hover(&mut self, [source, _, at, time, _]: [u32; 5]) -> Option<()> {
        let takes = [self.atoms.URI_LIST, self.atoms.XdndDirectSave0]
            .into_iter()
            .any(|kind| self.has(kind));
        let action = if takes { self.atoms.XdndActionCopy } else { 0 };
        // Bit 1: report every motion.
        self.say(source, self.atoms.XdndStatus, [self.window, u32::from(takes) | 2, 0, 0, action])?;
        self.drag.at = self.within(at);
        if takes && !std::mem::replace(&mut self.drag.is_asked, true) {
            if self.has(self.atoms.URI_LIST) {
                self.ask(self.atoms.URI_LIST, time)?;
            } else {
                self.drag.list = Some(Vec::new());
                return self.tell(Told::Over(self.hovering()));
            }
        }
        Some(())
    }

    /// Converts a position on the desktop to one in the window.
    fn within(&self, packed: u32) -> Option<(i16, i16)> {
        let [left, right, top, bottom] = packed.to_be_bytes();
        let (x, y) = (i16::from_be_bytes([left, right]), i16::from_be_bytes([top, bottom]));
        let place =
            self.server.translate_coordinates(self.root, self.window, x, y).ok()?.reply().ok()?;
        Some((place.dst_x, place.dst_y))
    }

    /// Returns the hovering files, else the name of the attachment.
    fn hovering(&self) -> Vec<PathBuf> {
        let (files, _) = list::read(self.drag.list.as_deref().unwrap_or_default(), &self.here);
        if files.is_empty() && self.has(self.atoms.XdndDirectSave0) {
            vec![PathBuf::from(self.name())]
        } else {
            files
        }
    }
}
