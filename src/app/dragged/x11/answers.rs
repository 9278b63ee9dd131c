//! The data of a drag, as its program answers a request.
//!
//! Knows nothing of the window.

use std::fs;
use std::io::Read as _;
use std::os::unix::ffi::OsStrExt as _;
use std::thread;
use std::time::Duration;

use bytes::Bytes;
use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ConnectionExt as _, GetPropertyReply, PropMode, Property, SelectionNotifyEvent,
    Window,
};
use x11rb::wrapper::ConnectionExt as _;

use super::super::delivery::{Delivery, Handed};
use super::super::list::{self, Lost};
use crate::domain::hidden::Hidden;
use crate::domain::intake::MAX_DOCUMENT_BYTES;

/// Interval and number of checks for a program's answer.
const LOOK: Duration = Duration::from_millis(10);
const LOOKS: usize = 1_000;
/// Number of messages of the next drag that are kept during a transfer.
const MOST_KEPT: usize = 1_000;
/// Maximum size of one part of an answer, in words of four bytes: more than the largest document.
const MOST_WORDS: u32 = 4 * 1024 * 1024;
const _: () = assert!(MOST_WORDS as u64 * 4 > MAX_DOCUMENT_BYTES);

use super::target::Target;

impl Target {
    pub(super) fn ask(&mut self, kind: Atom, time: u32) -> Option<()> {
        self.requestors.rotate_left(1);
        let requestor = *self.requestors.first()?;
        // Removes an answer that arrived too late.
        self.server.delete_property(requestor, self.atoms.ANSWER).ok()?;
        self.server
            .convert_selection(requestor, self.atoms.XdndSelection, kind, self.atoms.ANSWER, time)
            .ok()?;
        self.awaits = Some(requestor);
        self.server.flush().ok()
    }

    /// Returns true if it answers the last request; a late answer belongs to an earlier drag.
    pub(super) fn is_awaited(&self, answer: &SelectionNotifyEvent) -> bool {
        self.awaits == Some(answer.requestor) && answer.selection == self.atoms.XdndSelection
    }

    /// Requests all data of a drop.
    pub(super) fn fetch(&mut self, time: u32) -> Delivery {
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

    /// Returns the attachment: its bytes if the program sends them, else from a file in memory that
    /// it writes.
    fn document(&mut self, time: u32) -> Result<Vec<u8>, Lost> {
        if self.has(self.atoms.BYTES)
            && let Some(bytes) = self.get(self.atoms.BYTES, time).filter(|bytes| !bytes.is_empty())
        {
            return Ok(bytes);
        }
        // An attachment is never written to disk: this folder is in memory and private.
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
        // The program may still be writing.
        opened.take(MAX_DOCUMENT_BYTES + 1).read_to_end(&mut bytes).map_err(|_| Lost::NotHanded)?;
        if bytes.len() as u64 > MAX_DOCUMENT_BYTES { Err(Lost::TooLarge) } else { Ok(bytes) }
    }

    /// Requests one type and waits for it.
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

    /// Waits for the next event of a kind, with a bound. Messages of the next drag that arrive
    /// meanwhile are kept.
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

    /// Returns the data, sent at once or in parts, up to the limit of documents.
    pub(super) fn answered(&mut self, answer: &SelectionNotifyEvent) -> Option<Vec<u8>> {
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

    /// Receives one part of an answer.
    fn piece(&self, requestor: Window) -> Option<GetPropertyReply> {
        self.server
            .get_property(true, requestor, self.atoms.ANSWER, AtomEnum::ANY, 0, MOST_WORDS)
            .ok()?
            .reply()
            .ok()
    }
}
