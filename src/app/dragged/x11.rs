//! The XDND protocol, version 5, on a window of our own that stands in for the program's
//! (`XdndProxy`), and the direct save protocol (XDS) by which mail programs hand over attachments.
//!
//! Must not know: what is done with what comes. A program that does not know of proxies talks to
//! winit as before.

use std::collections::VecDeque;
use std::fs;
use std::io::Read as _;
use std::os::unix::ffi::OsStrExt as _;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use egui::Context;
use winit::raw_window_handle::{HasWindowHandle as _, RawWindowHandle};
use x11rb::atom_manager;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask,
    GetPropertyReply, PropMode, Property, SelectionNotifyEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use super::list::{self, Lost};
use super::{Delivery, Handed, Told};
use crate::domain::hidden::Hidden;
use crate::domain::intake::MAX_DOCUMENT_BYTES;

/// How many tellings may wait for the window.
const WAITING: usize = 64;
/// How often it is looked whether a program has answered that was asked for what it dropped, and
/// how many times.
const LOOK: Duration = Duration::from_millis(10);
const LOOKS: usize = 1_000;
/// How many messages of the next drag are kept while one is handed over.
const MOST_KEPT: usize = 1_000;
/// How many requests differ from each other, so that a late answer to one of them is no answer to
/// another.
const REQUESTS: usize = 16;
/// How many types of a drag are read at most.
const MOST_TYPES: u32 = 4_096;
/// How much of one piece of an answer is read at most, in words of four bytes: more than a document
/// of the largest size has.
const MOST_WORDS: u32 = 4 * 1024 * 1024;
const _: () = assert!(MOST_WORDS as u64 * 4 > MAX_DOCUMENT_BYTES);
const VERSION: u32 = 5;

atom_manager! {
    Atoms: AtomsCookie {
        XdndProxy, XdndAware, XdndEnter, XdndPosition, XdndStatus, XdndLeave, XdndDrop, XdndFinished, XdndSelection, XdndTypeList,
        XdndActionCopy, XdndDirectSave0, INCR,
        URI_LIST: b"text/uri-list",
        PLAIN: b"text/plain",
        BYTES: b"application/octet-stream",
        ANSWER: b"DOSSIER_DRAGGED",
    }
}

/// Listens to the drags over a window on a thread of its own; `None` where the window is none of
/// X11's. While `is_shut` is set, nothing that is dropped is taken.
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

/// A drag over the window.
#[derive(Default)]
struct Drag {
    source: Window,
    /// The types it comes in.
    types: Vec<Atom>,
    /// The list of files, once it was handed over.
    list: Option<Vec<u8>>,
    is_asked: bool,
    at: Option<(i16, i16)>,
}

/// Our window, and what is dragged over it.
struct Target {
    server: RustConnection,
    root: Window,
    /// The program's window.
    window: Window,
    /// Windows that are never shown and take one answer after the other. The one an answer comes to
    /// tells which request it answers.
    requestors: Vec<Window>,
    /// The one that waits for an answer.
    awaits: Option<Window>,
    /// Messages of the next drag that came while one was handed over.
    kept: VecDeque<Event>,
    atoms: Atoms,
    here: String,
    told: SyncSender<Told>,
    ctx: Context,
    is_shut: Arc<AtomicBool>,
    drag: Drag,
}

impl Target {
    fn before(
        window: Window,
        told: SyncSender<Told>,
        (ctx, is_shut): (Context, Arc<AtomicBool>),
    ) -> Option<Self> {
        let (server, screen) = x11rb::connect(None).ok()?;
        let atoms = Atoms::new(&server).ok()?.reply().ok()?;
        let root = server.setup().roots.get(screen)?.root;
        let events = CreateWindowAux::new().event_mask(EventMask::PROPERTY_CHANGE);
        let unseen = || {
            let window = server.generate_id().ok()?;
            server
                .create_window(
                    0,
                    window,
                    root,
                    -1,
                    -1,
                    1,
                    1,
                    0,
                    WindowClass::INPUT_ONLY,
                    0,
                    &events,
                )
                .ok()?;
            Some(window)
        };
        let proxy = unseen()?;
        let requestors = (0..REQUESTS).map(|_| unseen()).collect::<Option<Vec<Window>>>()?;
        server
            .change_property32(
                PropMode::REPLACE,
                proxy,
                atoms.XdndAware,
                AtomEnum::ATOM,
                &[VERSION],
            )
            .ok()?;
        // A proxy says of itself that it is one, so that none is believed that is gone.
        for stood_in_for in [proxy, window] {
            server
                .change_property32(
                    PropMode::REPLACE,
                    stood_in_for,
                    atoms.XdndProxy,
                    AtomEnum::WINDOW,
                    &[proxy],
                )
                .ok()?;
        }
        server.flush().ok()?;
        let here = gethostname::gethostname().to_string_lossy().into_owned();
        let (awaits, kept, drag) = (None, VecDeque::new(), Drag::default());
        Some(Self {
            server,
            root,
            window,
            requestors,
            awaits,
            kept,
            atoms,
            here,
            told,
            ctx,
            is_shut,
            drag,
        })
    }

    /// Waits for one event; `None` when nobody listens any more.
    fn turn(&mut self) -> Option<()> {
        let event = match self.kept.pop_front() {
            Some(event) => event,
            None => self.server.wait_for_event().ok()?,
        };
        match event {
            Event::ClientMessage(message) => self.hear(&message),
            // The list that was asked for while it hovered.
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

    /// Takes what was let go, and says to its program if anything of it was taken.
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

    fn tell(&self, told: Told) -> Option<()> {
        self.told.send(told).ok()?;
        self.ctx.request_repaint();
        Some(())
    }

    fn say(&self, to: Window, kind: Atom, data: [u32; 5]) -> Option<()> {
        let message = ClientMessageEvent::new(32, to, kind, data);
        self.server.send_event(false, to, EventMask::NO_EVENT, message).ok()?;
        self.server.flush().ok()
    }

    /// The types a drag comes in: three with the message, or all of them in a list at the source.
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

    fn has(&self, kind: Atom) -> bool {
        self.drag.types.contains(&kind)
    }

    fn hover(&mut self, [source, _, at, time, _]: [u32; 5]) -> Option<()> {
        let takes = [self.atoms.URI_LIST, self.atoms.XdndDirectSave0]
            .into_iter()
            .any(|kind| self.has(kind));
        let action = if takes { self.atoms.XdndActionCopy } else { 0 };
        // Bit 1: tell of every motion.
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

    /// A place on the desktop as one in the window.
    fn within(&self, packed: u32) -> Option<(i16, i16)> {
        let [left, right, top, bottom] = packed.to_be_bytes();
        let (x, y) = (i16::from_be_bytes([left, right]), i16::from_be_bytes([top, bottom]));
        let place =
            self.server.translate_coordinates(self.root, self.window, x, y).ok()?.reply().ok()?;
        Some((place.dst_x, place.dst_y))
    }

    /// What is shown of what hovers: the files, else the name of the attachment.
    fn hovering(&self) -> Vec<PathBuf> {
        let (files, _) = list::read(self.drag.list.as_deref().unwrap_or_default(), &self.here);
        if files.is_empty() && self.has(self.atoms.XdndDirectSave0) {
            vec![PathBuf::from(self.name())]
        } else {
            files
        }
    }

    /// The name of the attachment, as its program suggests it.
    fn name(&self) -> String {
        let name = self.server.get_property(
            false,
            self.drag.source,
            self.atoms.XdndDirectSave0,
            AtomEnum::ANY,
            0,
            1_024,
        );
        let name =
            name.ok().and_then(|name| name.reply().ok()).map(|name| name.value).unwrap_or_default();
        let last = name
            .rsplit(|byte| matches!(byte, b'/' | b'\\' | 0))
            .find(|part| !part.is_empty())
            .unwrap_or_default();
        String::from_utf8_lossy(last).replace(char::REPLACEMENT_CHARACTER, "_")
    }

    fn ask(&mut self, kind: Atom, time: u32) -> Option<()> {
        self.requestors.rotate_left(1);
        let requestor = *self.requestors.first()?;
        // An answer that came too late is still there.
        self.server.delete_property(requestor, self.atoms.ANSWER).ok()?;
        self.server
            .convert_selection(requestor, self.atoms.XdndSelection, kind, self.atoms.ANSWER, time)
            .ok()?;
        self.awaits = Some(requestor);
        self.server.flush().ok()
    }

    /// Returns true if it answers what was asked for last; a late one belongs to a drag that is
    /// over.
    fn is_awaited(&self, answer: &SelectionNotifyEvent) -> bool {
        self.awaits == Some(answer.requestor) && answer.selection == self.atoms.XdndSelection
    }

    /// Has everything handed over that was let go.
    fn fetch(&mut self, time: u32) -> Delivery {
        if self.has(self.atoms.URI_LIST) && self.drag.list.is_none() {
            self.drag.list =
                if self.drag.is_asked { self.wait() } else { self.get(self.atoms.URI_LIST, time) };
        }
        let (files, mut lost) =
            list::read(self.drag.list.as_deref().unwrap_or_default(), &self.here);
        let mut documents = Vec::new();
        if files.is_empty() && self.has(self.atoms.XdndDirectSave0) {
            let name = Hidden(self.name());
            match self.document(time) {
                Ok(bytes) => {
                    (documents, lost) =
                        (vec![Handed { name, bytes: Hidden(Bytes::from(bytes)) }], Vec::new());
                }
                Err(why) => lost = vec![why],
            }
        } else if files.is_empty() && lost.is_empty() {
            lost = vec![Lost::NotHanded];
        }
        Delivery { files, documents, lost, ..Delivery::default() }
    }

    /// The attachment: its bytes where the program hands them over, else by a file in memory that
    /// it writes.
    fn document(&mut self, time: u32) -> Result<Vec<u8>, Lost> {
        if self.has(self.atoms.BYTES)
            && let Some(bytes) = self.get(self.atoms.BYTES, time).filter(|bytes| !bytes.is_empty())
        {
            return Ok(bytes);
        }
        // No disk sees an attachment: this folder is its owner's alone and lies in memory.
        let memory = std::env::var_os("XDG_RUNTIME_DIR").ok_or(Lost::NoPlace)?;
        let folder = tempfile::tempdir_in(memory).map_err(|_| Lost::NoPlace)?;
        let file = folder.path().join("attachment");
        let encoded = percent_encoding::percent_encode(
            file.as_os_str().as_bytes(),
            percent_encoding::NON_ALPHANUMERIC,
        )
        .to_string();
        let address = format!("file://{}", encoded.replace("%2F", "/"));
        let (source, property) = (self.drag.source, self.atoms.XdndDirectSave0);
        let told = self.server.change_property8(
            PropMode::REPLACE,
            source,
            property,
            self.atoms.PLAIN,
            address.as_bytes(),
        );
        told.map_err(|_| Lost::NotHanded)?;
        // "S": saved. "F" and "E": not.
        if self.get(property, time).as_deref() != Some(b"S") {
            return Err(Lost::NotHanded);
        }
        if fs::metadata(&file).is_ok_and(|file| file.len() > MAX_DOCUMENT_BYTES) {
            return Err(Lost::TooLarge);
        }
        let mut bytes = Vec::new();
        let opened = fs::File::open(&file).map_err(|_| Lost::NotHanded)?;
        // Whoever saved it may write on meanwhile.
        opened.take(MAX_DOCUMENT_BYTES + 1).read_to_end(&mut bytes).map_err(|_| Lost::NotHanded)?;
        if bytes.len() as u64 > MAX_DOCUMENT_BYTES { Err(Lost::TooLarge) } else { Ok(bytes) }
    }

    /// Asks for one type and waits for it.
    fn get(&mut self, kind: Atom, time: u32) -> Option<Vec<u8>> {
        self.ask(kind, time)?;
        self.wait()
    }

    fn wait(&mut self) -> Option<Vec<u8>> {
        let is_awaited = |target: &Self, event: &Event| matches!(event, Event::SelectionNotify(answer) if target.is_awaited(answer));
        match self.next(is_awaited)? {
            Event::SelectionNotify(answer) => self.answered(&answer),
            _ => None,
        }
    }

    /// The next event of a kind, waited for with a bound. Messages that come meanwhile are of the
    /// next drag, and are kept.
    fn next(&mut self, is_it: impl Fn(&Self, &Event) -> bool) -> Option<Event> {
        for _ in 0..LOOKS {
            match self.server.poll_for_event().ok()? {
                Some(event) if is_it(self, &event) => return Some(event),
                Some(event @ Event::ClientMessage(_)) if self.kept.len() < MOST_KEPT => {
                    self.kept.push_back(event);
                }
                Some(_) => {}
                None => thread::sleep(LOOK),
            }
        }
        None
    }

    /// What was handed over, at once or piece by piece, as far as a document may be long.
    fn answered(&mut self, answer: &SelectionNotifyEvent) -> Option<Vec<u8>> {
        self.awaits = None;
        if answer.property == 0 {
            return None;
        }
        let requestor = answer.requestor;
        let first = self.piece(requestor)?;
        if first.type_ != self.atoms.INCR {
            return Some(first.value);
        }
        self.server.flush().ok()?;
        let mut whole = Vec::new();
        let is_new = |target: &Self, event: &Event| {
            matches!(event, Event::PropertyNotify(event)
                if event.window == requestor && event.atom == target.atoms.ANSWER && event.state == Property::NEW_VALUE)
        };
        loop {
            self.next(is_new)?;
            let next = self.piece(requestor)?;
            self.server.flush().ok()?;
            if next.value.is_empty() || whole.len() as u64 > MAX_DOCUMENT_BYTES {
                return Some(whole);
            }
            whole.extend(next.value);
        }
    }

    /// Takes one piece of an answer.
    fn piece(&self, requestor: Window) -> Option<GetPropertyReply> {
        self.server
            .get_property(true, requestor, self.atoms.ANSWER, AtomEnum::ANY, 0, MOST_WORDS)
            .ok()?
            .reply()
            .ok()
    }
}
