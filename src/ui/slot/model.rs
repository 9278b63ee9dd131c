//! A slot: the place of one document, and the state of what is in it.
//!
//! Knows nothing of how it is drawn. Text and an icon carry each state, never colour alone.

use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK, ICON_PENDING};

use crate::domain::draft::Owner;
use crate::domain::finding::Place;
use crate::domain::form::Field;
use crate::domain::intake::SlotKey;
use crate::domain::progress::Phase;
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{DocumentEdit, EditIntent, Intent};
use super::super::screen::Focus;
use super::super::theme::Tone;
use super::super::{indicators, widgets};

/// One slot.
pub(crate) struct Slot<'a> {
    pub key: SlotKey,
    pub field: Option<&'a Field>,
    pub of: &'a Owner,
    /// Name of the owner.
    pub owner: &'a str,
    /// The path in the draft; `None` if the slot is empty.
    pub path: Option<String>,
    /// True if validation found that a document is required here.
    pub wanted: bool,
    /// True if the slot gets the keyboard in this frame.
    pub focus: bool,
    /// Warnings about the document.
    pub notes: Vec<String>,
    /// Height of the neighbours' content, in points.
    pub least_height: f32,
}

/// The state of a slot, as it is shown.
pub(crate) struct State {
    pub tone: Tone,
    pub icon: MaterialIcon,
    pub words: String,
    /// True if the whole slot takes the tone's background.
    pub ground: bool,
}

impl Slot<'_> {
    /// Returns the field's label; the data name if the form does not know the field.
    pub(crate) fn label(&self) -> &str {
        self.field.map_or(self.key.field.as_str(), |field| field.label.as_str())
    }

    /// Removes the document; the keyboard goes to the button that chooses another one.
    pub(crate) fn detach(&self, context: &mut ViewContext<'_>) {
        let place = Place::of_field(self.of, &self.key.field);
        context.screen.keyboard.next = Some(Focus::Place(place));
        context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Detach(self.key.clone()))));
    }

    /// Returns the state of a slot; `None` for an empty one that is not required.
    pub(crate) fn state(&self, context: &ViewContext<'_>) -> Option<State> {
        let plain = |tone, icon, words, ground| Some(State { tone, icon, words, ground });
        if let Some((_, file)) = context.view.sending.upload(&self.key).filter(|_| {
            !matches!(context.view.sending.progress.phase, Phase::Ready | Phase::Rejected)
        }) {
            let (tone, icon) = indicators::file(&file.state);
            let ground = matches!(tone, Tone::Warning | Tone::Danger);
            return plain(tone, icon, words::file_state(file), ground);
        }
        if self.path.is_none() {
            return self.wanted.then(|| State {
                tone: Tone::Danger,
                icon: widgets::tone_icon(Tone::Danger),
                words: words::text("window-slot-wanted"),
                ground: false,
            });
        }
        if context.view.documents.reading.contains(&self.key) {
            return plain(Tone::Plain, ICON_PENDING, words::text("window-slot-reading"), false);
        }
        match context.view.documents.problems(&self.key, self.field).first() {
            Some(problem) => {
                let tone = if problem.is_warning() { Tone::Warning } else { Tone::Danger };
                plain(
                    tone,
                    widgets::tone_icon(tone),
                    words::file_problem(problem),
                    !problem.is_warning(),
                )
            }
            None if context.view.documents.attachment(&self.key).is_some() => {
                plain(Tone::Plain, ICON_CHECK, words::text("window-slot-ready"), false)
            }
            None => plain(Tone::Plain, ICON_PENDING, words::text("window-slot-reading"), false),
        }
    }
}
