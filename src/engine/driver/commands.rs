//! Commands and the functions that carry them out.
//!
//! Knows nothing of submissions, disks or the network.

use std::path::PathBuf;

use secrecy::SecretString;

use super::event::Event;
use super::state::Engine;
use super::vault;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Attachments, Original, SlotKey};
use crate::domain::submission::Input;
use crate::engine::message::{
    Command, Notice, Pixels, Preview, PreviewFault, PreviewRequest, Source, ViewId,
};
use crate::engine::ports::Ports;

impl Engine {
    pub(super) fn command(&mut self, command: Command) {
        match command {
            Command::Send { id, order } => self.send(id, order),
            Command::Resume { id } => self.feed(id, Input::Resume),
            Command::Cancel { id } => self.cancel(id),
            Command::TryNow { id } => self.feed(id, Input::TryNow),
            Command::SendAgain { id } => self.feed(id, Input::SendAgain),
            Command::HoldFile { id, file } => self.feed(id, Input::HoldFile { file }),
            Command::RetryFile { id, file } => self.feed(id, Input::RetryFile { file }),
            Command::SubmitAnyway { id } => self.feed(id, Input::SubmitAnyway),
            Command::NewLink { id, target } => self.new_link(id, &target),
            Command::Forget { id } => self.forget(id),
            Command::Replace { id, file, path } => self.replace(id, file, path),
            Command::FetchSession { view, target, language } => {
                self.fetch_session(view, &target, language);
            }
            Command::StopFetching { view } => self.stop_fetching(view),
            Command::StartSession { view, onboarding } => self.start_session(view, *onboarding),
            Command::Examine { slot, path } => self.examine(slot, path),
            Command::InspectDropped { view, dropped } => self.inspect_dropped(view, dropped),
            Command::Paste { view, slot, path, pixels } => self.paste((view, slot), path, pixels),
            Command::HoldDocument { view, slot, path, source } => {
                self.hold_document((view, slot), path, source);
            }
            Command::Preview { attachment, request } => self.preview(*attachment, request),
            Command::CheckOriginals { view, attachments } => {
                self.check_originals(view, attachments);
            }
            Command::OpenCase { path } => self.open_case(path),
            Command::SaveCase { path, draft } => self.save_case(path, draft),
            Command::SaveText { path, text } => self.save_text(path, text),
            Command::Pack { path, passphrase, draft, attachments } => {
                self.pack(path, passphrase, draft, attachments);
            }
            Command::Unpack { path, passphrase } => self.unpack(path, passphrase),
            Command::SaveLink { api_url, token } => {
                self.notify_after(move |ports| {
                    Notice::LinkSaved(ports.secrets.save_link(&api_url, &token))
                });
            }
            Command::LoadLink => {
                self.notify_after(|ports| Notice::LinkLoaded(ports.secrets.load_link()));
            }
            Command::Vault(command) => self.vault_command(command),
            Command::Quit => {}
        }
    }

    /// Runs blocking work and passes its notice on.
    fn notify_after(&mut self, work: impl FnOnce(&Ports) -> Notice + Send + 'static) {
        self.in_background(move |ports| vec![Event::Notice(work(&ports))]);
    }

    fn examine(&mut self, slot: SlotKey, path: PathBuf) {
        self.notify_after(move |ports| {
            let result = ports.documents.examine(&path);
            Notice::Examined { slot, path: path.into(), result }
        });
    }

    fn inspect_dropped(&mut self, view: ViewId, dropped: PathBuf) {
        self.notify_after(move |ports| {
            let dropped_files = ports.previews.inspect_dropped(&dropped);
            Notice::DropInspected { view, dropped: dropped.into(), dropped_files }
        });
    }

    fn paste(&mut self, (view, slot): (ViewId, Option<SlotKey>), path: PathBuf, pixels: Pixels) {
        self.notify_after(move |ports| {
            let result = ports.documents.hold(&path, &pixels);
            Notice::Pasted { view, slot, path: path.into(), result }
        });
    }

    fn hold_document(
        &mut self,
        (view, slot): (ViewId, Option<SlotKey>),
        path: PathBuf,
        source: Source,
    ) {
        self.notify_after(move |ports| {
            let result = ports.documents.hold_document(&path, &source);
            Notice::Pasted { view, slot, path: path.into(), result }
        });
    }

    fn preview(&mut self, attachment: Attachment, request: PreviewRequest) {
        self.notify_after(move |ports| {
            let preview = match ports.documents.read(&attachment) {
                Ok(document) => ports.previews.preview(&document, attachment.sniffed, request),
                Err(_) => Preview::failed(PreviewFault::NotRead),
            };
            Notice::Previewed { sha256: attachment.sha256, request, preview }
        });
    }

    fn check_originals(&mut self, view: ViewId, attachments: Vec<Attachment>) {
        self.notify_after(move |ports| {
            let is_changed = |attachment: &&Attachment| {
                ports.documents.original(attachment) == Original::Changed
            };
            let changed = attachments
                .iter()
                .filter(is_changed)
                .filter_map(|attachment| Some(attachment.copy?.id))
                .collect();
            Notice::OriginalsChecked { view, changed }
        });
    }

    fn open_case(&mut self, path: PathBuf) {
        self.notify_after(move |ports| {
            let result = ports.documents.read_case(&path).map(Box::new);
            Notice::Opened { path: path.into(), result }
        });
    }

    fn save_case(&mut self, path: PathBuf, draft: Box<Draft>) {
        self.notify_after(move |ports| {
            let result = ports.documents.write_case(&path, &draft);
            Notice::Saved { path: path.into(), result }
        });
    }

    fn save_text(&mut self, path: PathBuf, text: Hidden<String>) {
        self.notify_after(move |ports| {
            Notice::TextSaved(ports.documents.write_text(&path, &text.0))
        });
    }

    fn pack(
        &mut self,
        path: PathBuf,
        passphrase: SecretString,
        draft: Box<Draft>,
        attachments: Attachments,
    ) {
        self.notify_after(move |ports| {
            let case = (&*draft, &attachments);
            let packed = ports.handovers.pack(&path, &passphrase, case, &*ports.documents);
            Notice::Packed(packed)
        });
    }

    fn unpack(&mut self, path: PathBuf, passphrase: SecretString) {
        let now = self.now().unix_secs;
        self.notify_after(move |ports| {
            let unpacked = vault::unpack(ports, &path, &passphrase, now);
            Notice::Unpacked(unpacked)
        });
    }
}
