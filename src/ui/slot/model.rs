//! A slot: the place of one document, and the state of what is in it.
//!
//! Must not know: how it is drawn. Text and an icon carry each state, never colour alone.

use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CHECK_CIRCLE, ICON_PENDING};

use crate::domain::form::Field;
use crate::domain::intake::SlotKey;
use crate::domain::progress::Phase;
use crate::words;

use super::super::context::ViewContext;
use super::super::theme::Tone;
use super::super::{indicators, widgets};

/// One slot and what is in it.
pub(crate) struct Slot<'a> {
    pub key: SlotKey,
    pub field: Option<&'a Field>,
    /// Whose document it is.
    pub owner: &'a str,
    /// The path as the draft has it; `None` when the slot is empty.
    pub path: Option<String>,
    /// Whether *Send* found that something must be here.
    pub wanted: bool,
    /// Whether the keyboard comes here now.
    pub focus: bool,
    /// What is to be looked at twice.
    pub notes: Vec<String>,
    /// As high as its neighbours' content was.
    pub least_height: f32,
}

/// What a slot says about itself.
pub(crate) struct State {
    pub tone: Tone,
    pub icon: MaterialIcon,
    pub words: String,
    /// Whether the whole slot takes the tone's ground.
    pub ground: bool,
}

impl Slot<'_> {
    pub(crate) fn label(&self) -> &str {
        self.field.map_or(self.key.field.as_str(), |field| field.label.as_str())
    }

    /// What is there; nothing to be said of an empty one that nobody waits for.
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
                plain(Tone::Success, ICON_CHECK_CIRCLE, words::text("window-slot-ready"), false)
            }
            None => plain(Tone::Plain, ICON_PENDING, words::text("window-slot-reading"), false),
        }
    }
}
