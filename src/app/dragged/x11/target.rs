//! The proxy of the program's window, and the drag over it.
//!
//! Knows nothing of the protocol's order.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::SyncSender;

use egui::Context;
use x11rb::atom_manager;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

use super::super::delivery::Told;

/// Number of requester windows, so that a late answer to one request is not taken for another's.
const REQUESTS: usize = 16;
const VERSION: u32 = 5;

atom_manager! {
    pub(super) Atoms: AtomsCookie {
        XdndProxy, XdndAware, XdndEnter, XdndPosition, XdndStatus, XdndLeave, XdndDrop, XdndFinished, XdndSelection, XdndTypeList,
        XdndActionCopy, XdndDirectSave0, INCR,
        URI_LIST: b"text/uri-list",
        PLAIN: b"text/plain",
        BYTES: b"application/octet-stream",
        ANSWER: b"DOSSIER_DRAGGED",
    }
}

/// A drag over the window.
#[derive(Default)]
pub(super) struct Drag {
    pub(super) source: Window,
    /// The types it offers.
    pub(super) types: Vec<Atom>,
    /// The list of files, once received.
    pub(super) list: Option<Vec<u8>>,
    pub(super) is_asked: bool,
    pub(super) at: Option<(i16, i16)>,
}

/// The proxy window and its drag.
pub(super) struct Target {
    pub(super) server: RustConnection,
    pub(super) root: Window,
    /// The program's window.
    pub(super) window: Window,
    /// Hidden windows that receive the answers in turn. The window identifies the request.
    pub(super) requestors: Vec<Window>,
    /// The window that waits for an answer.
    pub(super) awaits: Option<Window>,
    /// Messages of the next drag that arrived during a transfer.
    pub(super) kept: VecDeque<Event>,
    pub(super) atoms: Atoms,
    pub(super) here: String,
    pub(super) told: SyncSender<Told>,
    pub(super) ctx: Context,
    pub(super) is_shut: Arc<AtomicBool>,
    pub(super) drag: Drag,
}

impl Target {
    pub(super) fn before(
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
        // A proxy names itself as its own proxy, so that a stale one is ignored.
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

    pub(super) fn tell(&self, told: Told) -> Option<()> {
        self.told.send(told).ok()?;
        self.ctx.request_repaint();
        Some(())
    }

    pub(super) fn say(&self, to: Window, kind: Atom, data: [u32; 5]) -> Option<()> {
        let message = ClientMessageEvent::new(32, to, kind, data);
        self.server.send_event(false, to, EventMask::NO_EVENT, message).ok()?;
        self.server.flush().ok()
    }

    pub(super) fn has(&self, kind: Atom) -> bool {
        self.drag.types.contains(&kind)
    }

    /// Returns the file name that the program suggests for the attachment.
    pub(super) fn name(&self) -> String {
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
}
