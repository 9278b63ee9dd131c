//! A slot: the place of one document, with everything that can be true of it visible without
//! hovering.
//!
//! Must not know: how a file is opened, read or sent. Text and an icon carry each state, never
//! colour alone.

use std::path::PathBuf;

use egui::{
    Align, CornerRadius, Frame, Label, Layout, Rect, RichText, Sense, Shape, Stroke, StrokeKind,
    Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_CHECK_CIRCLE, ICON_DESCRIPTION, ICON_HISTORY, ICON_MORE_HORIZ, ICON_NOTE_ADD,
    ICON_PENDING, ICON_SWAP_HORIZ, ICON_UPLOAD_FILE,
};

use crate::domain::form::Field;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, FileProblem, SlotKey};
use crate::domain::progress::{FileProgress, FileState, Phase};
use crate::words;

use super::context::ViewContext;
use super::drop::Dragged;
use super::indicators;
use super::intent::{DocumentEdit, DocumentIntent, EditIntent, Intent, SendIntent};
use super::theme::fonts::strong;
use super::theme::{Tone, inset, size};
use super::view::{self, named};
use super::viewer;
use super::widgets::{self, Press, Weight};

/// One slot and what is in it.
pub(super) struct Slot<'a> {
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
pub(super) struct State {
    pub tone: Tone,
    pub icon: MaterialIcon,
    pub words: String,
    /// Whether the whole slot takes the tone's ground.
    pub ground: bool,
}

/// Shows a slot and answers how high its content is, so that neighbours can be as high.
pub(super) fn slot_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>) -> f32 {
    let (t, name) = (context.t, named(slot.label(), slot.owner));
    let state = slot.state(context);
    let background = ui.painter().add(Shape::Noop);
    let outline = ui.painter().add(Shape::Noop);
    let child = UiBuilder::new().sense(Sense::hover());
    let card = ui.scope_builder(child, |ui| {
        Frame::new().inner_margin(inset(size::ROW_PAD, size::ROW_PAD)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.set_min_height(slot.least_height.max(size::SLOT_HEIGHT - size::GROUP));
            let row = ui.horizontal_top(|ui| {
                well_ui(ui, context, slot, &name);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = size::WITHIN / 2.0;
                    body_ui(ui, context, slot, &name, state.as_ref());
                });
            });
            row.response.rect.height()
        })
    });
    let content_height = card.inner.inner;
    let rect = card.response.rect;
    card.response.widget_info(|| WidgetInfo::labeled(egui::Role::Group, true, &name));
    widgets::describe(ui, card.response.id, &spoken(state.as_ref()));

    let hover = slot.verdict(ui, context, rect);
    let ground = match (&hover, &state) {
        (Some(Ok(_)), _) => t.accent_soft,
        (Some(Err(_)), _) => t.danger_soft,
        (None, Some(state)) if state.ground => t.soft(state.tone),
        (None, _) => t.surface,
    };
    let radius = CornerRadius::same(size::RADIUS_CARD);
    ui.painter().set(background, Shape::rect_filled(rect, radius, ground));
    match &hover {
        Some(verdict) => verdict_ui(ui, context, rect, verdict),
        None => ui.painter().set(outline, slot.outline(context, rect, state.as_ref())),
    }
    if let Some((_, file)) =
        context.view.sending.upload(&slot.key).filter(|(_, file)| file.state == FileState::Sending)
    {
        bottom_bar(ui, context, rect, file);
    }
    slot.take_dropped(ui, context, rect);
    content_height
}

impl Slot<'_> {
    fn label(&self) -> &str {
        self.field.map_or(self.key.field.as_str(), |field| field.label.as_str())
    }

    /// Takes what was pasted in this frame: files, or a picture.
    pub(super) fn take_pasted(&self, context: &mut ViewContext<'_>) {
        let pasted = context.drops.take_pasted();
        self.take(context, pasted);
        if let Some(picture) = context.drops.take_picture() {
            context.say(Intent::Document(DocumentIntent::Paste {
                slot: Some(self.key.clone()),
                picture: Hidden(picture),
            }));
        }
    }

    /// Takes what is let go on this place in this frame.
    pub(super) fn take_dropped(&self, ui: &Ui, context: &mut ViewContext<'_>, rect: Rect) {
        let dropped = context.drops.take(ui, rect);
        self.take(context, dropped);
        if let Some(dragged) =
            context.drops.take_inside(ui, rect).filter(|_| context.view.editable())
        {
            self.take_inside(context, &dragged);
        }
    }

    /// Files were dropped here: the first that fits is attached, the rest is asked about; each
    /// refusal is said.
    fn take(&self, context: &mut ViewContext<'_>, dropped: Vec<PathBuf>) {
        if dropped.is_empty() {
            return;
        }
        if !context.view.editable() {
            return context.say(Intent::Document(DocumentIntent::RefuseDrop));
        }
        let paths = dropped.into_iter().map(Hidden).collect();
        context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Attach {
            slot: self.key.clone(),
            paths,
        })));
    }

    /// Something of the window itself was let go here.
    fn take_inside(&self, context: &mut ViewContext<'_>, dragged: &Dragged) {
        match dragged {
            Dragged::Document { from, .. } if *from != self.key => {
                context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Move {
                    from: from.clone(),
                    to: self.key.clone(),
                })));
            }
            Dragged::Waiting { file, .. } if self.path.is_none() => {
                context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Assign {
                    file: *file,
                    slot: self.key.clone(),
                })));
            }
            Dragged::Document { .. } | Dragged::Waiting { .. } => {}
        }
    }

    /// What letting go here would do, whatever is held over this place, or the reason why not.
    pub(super) fn verdict(
        &self,
        ui: &Ui,
        context: &ViewContext<'_>,
        rect: Rect,
    ) -> Option<Result<String, String>> {
        self.hover(ui, context, rect).or_else(|| self.hover_inside(ui, context, rect))
    }

    /// What would happen if what is dragged inside the window were let go here, or the reason why
    /// not.
    fn hover_inside(
        &self,
        ui: &Ui,
        context: &ViewContext<'_>,
        rect: Rect,
    ) -> Option<Result<String, String>> {
        let dragged = context.drops.inside_over(ui, rect)?;
        if !context.view.editable() {
            return Some(Err(words::text("window-locked")));
        }
        let (name, id) = match dragged {
            Dragged::Document { from, .. } if *from == self.key => return None,
            Dragged::Document { name, .. } => (
                &name.0,
                if self.path.is_some() { "preview-swap-with" } else { "preview-move-here" },
            ),
            Dragged::Waiting { .. } if self.path.is_some() => {
                return Some(Err(words::text("preview-has-file")));
            }
            Dragged::Waiting { name, .. } => (&name.0, "window-drop-attach"),
        };
        if let Some(field) = self.field.filter(|field| !field.accepts_name(name)) {
            return Some(Err(words::file_problem(&FileProblem::WrongEnding {
                accept: field.accept.clone(),
            })));
        }
        Some(Ok(words::text_with(id, &[("file", words::shown(name).into()), ("count", 1.into())])))
    }

    /// What would happen if the files over this slot were let go: attach, or the reason why not.
    fn hover(
        &self,
        ui: &Ui,
        context: &ViewContext<'_>,
        rect: Rect,
    ) -> Option<Result<String, String>> {
        let files = context.drops.over(ui, rect)?;
        if !context.view.editable() {
            return Some(Err(words::text("window-locked")));
        }
        let first = files.first()?;
        let name = view::file_name(first);
        if !name.contains('.') && self.field.is_some_and(|field| !field.accepts_name(&name)) {
            return Some(Ok(words::text("window-drop-folder")));
        }
        if let Some(field) = self.field.filter(|field| !field.accepts_name(&name)) {
            return Some(Err(words::file_problem(&FileProblem::WrongEnding {
                accept: field.accept.clone(),
            })));
        }
        let id = match (files.len(), self.path.is_some()) {
            (1, false) => "window-drop-attach",
            (1, true) => "window-drop-replace",
            _ => "window-drop-several",
        };
        Some(Ok(words::text_with(id, &[("file", name.into()), ("count", files.len().into())])))
    }

    /// What is there; nothing to be said of an empty one that nobody waits for.
    pub(super) fn state(&self, context: &ViewContext<'_>) -> Option<State> {
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

    fn outline(&self, context: &ViewContext<'_>, rect: Rect, state: Option<&State>) -> Shape {
        let color = match state {
            Some(State { tone: Tone::Danger, .. }) => context.t.danger,
            Some(State { tone: Tone::Warning, .. }) => context.t.warning,
            _ if self.path.is_none() => context.t.outline,
            _ => context.t.hairline,
        };
        let stroke = Stroke::new(size::LINE, color);
        if self.path.is_some() {
            return Shape::Rect(egui::epaint::RectShape::stroke(
                rect,
                CornerRadius::same(size::RADIUS_CARD),
                stroke,
                StrokeKind::Inside,
            ));
        }
        Shape::Vec(dashes(rect.shrink(size::LINE / 2.0), f32::from(size::RADIUS_CARD), stroke))
    }
}

/// What a screen reader says of a slot after its name.
fn spoken(state: Option<&State>) -> String {
    state.map_or_else(|| words::text("window-slot-empty"), |state| state.words.clone())
}

/// The picture on the left: the document itself, which opens large, or what kind it is.
fn well_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str) {
    if context.view.documents.attachment(&slot.key).is_some() {
        if viewer::well_ui(ui, context, &slot.key, name, &slot.notes) {
            slot.take_pasted(context);
        }
        return;
    }
    let (rect, _) = ui.allocate_exact_size(size::WELL.into(), Sense::hover());
    let icon = if slot.path.is_none() { ICON_NOTE_ADD } else { ICON_DESCRIPTION };
    viewer::empty_well(ui, context, rect, icon);
}

fn body_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    name: &str,
    state: Option<&State>,
) {
    let t = context.t;
    head_ui(ui, context, slot, name);
    match &slot.path {
        None => {
            widgets::hint(ui, &t, &empty_words(slot.field));
            ui.add_space(size::WITHIN);
            let choose = words::text("window-choose-file");
            let spoken = words::text_with("window-choose-file-for", &[("slot", name.into())]);
            let press = Press::new(Weight::Secondary, &choose).icon(ICON_UPLOAD_FILE).named(spoken);
            let response =
                press.live(context.view.editable(), words::text("window-locked")).show(ui, &t);
            if response.clicked() {
                context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Choose(
                    slot.key.clone(),
                ))));
            }
            if response.clicked() || (response.has_focus() && context.drops.has_pasted()) {
                context.screen.slot_focus = Some((slot.key.clone(), response.id));
            }
            if response.has_focus() {
                slot.take_pasted(context);
            }
            if slot.focus {
                response.request_focus();
            }
        }
        Some(path) => {
            let file = context.view.documents.attachment(&slot.key).map_or_else(
                || view::file_name(path.as_ref()),
                |a| words::shown(&a.original_name.0),
            );
            let cut = widgets::middle_cut(ui, &file, size::BODY, ui.available_width());
            let response = ui.add(Label::new(cut).extend());
            widgets::say_whole(ui, response.id, &file);
            response.on_hover_text(&file);
            let meta = meta_words(context, &slot.key);
            if !meta.is_empty() {
                widgets::hint(ui, &t, &meta);
            }
            if let Some(sent) = context.view.documents.renamed.get(&slot.key) {
                let sentence =
                    words::text_with("window-sent-as", &[("file", words::shown(sent).into())]);
                let cut = widgets::middle_cut(ui, &sentence, size::HINT, ui.available_width());
                widgets::hint(ui, &t, &cut).on_hover_text(sentence);
            }
        }
    }
    if let Some(state) = state {
        ui.add_space(size::WITHIN);
        widgets::note_with(ui, state.icon, t.ink(state.tone), &state.words);
    }
    for note in &slot.notes {
        widgets::note(ui, &t, Tone::Warning, note);
    }
    if context.view.documents.has_changed(&slot.key) {
        changed_ui(ui, context, slot, name);
    }
    if let Some((at, _)) =
        context.view.sending.upload(&slot.key).filter(|(_, file)| needs_person(context, file))
    {
        replace_ui(ui, context, at, name);
    }
}

/// The original has changed since; what was attached is what is sent, unless the operator wants the
/// new version.
fn changed_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str) {
    let t = context.t;
    let note =
        widgets::note_with(ui, ICON_HISTORY, t.muted, &words::text("window-original-changed"));
    note.on_hover_text(words::text("window-original-copy"));
    if context.view.editable() {
        let spoken = words::text_with("window-original-use-for", &[("slot", name.into())]);
        if ui
            .add(widgets::link(&t, &words::text("window-original-use")))
            .accessible_name(spoken)
            .clicked()
        {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::UseNewVersion(
                slot.key.clone(),
            ))));
        }
    }
}

/// The label, and the menu of a filled slot.
fn head_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str) {
    let row = vec2(ui.available_width(), size::TARGET);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        if slot.path.is_some() && context.view.editable() {
            menu_ui(ui, context, slot, name);
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = size::WITHIN;
            let required = slot.field.is_some_and(Field::required);
            ui.add(Label::new(strong(words::shown(slot.label()))).truncate());
            if required {
                widgets::hint(ui, &context.t, &words::text("window-required"));
            }
        });
    });
}

fn menu_ui(ui: &mut Ui, context: &mut ViewContext<'_>, slot: &Slot<'_>, name: &str) {
    let open = egui::containers::menu::MenuButton::from_button(
        egui::Button::new(ICON_MORE_HORIZ.rich_text().size(size::ICON))
            .frame_when_inactive(false)
            .min_size(egui::Vec2::splat(size::TARGET)),
    );
    let (response, _) = open.ui(ui, |ui| {
        let item = |ui: &mut Ui, id: &str, spoken: &str| {
            let words = words::text(id);
            let spoken = words::text_with(spoken, &[("slot", name.into())]);
            ui.add(
                egui::Button::new(words)
                    .frame_when_inactive(false)
                    .min_size(vec2(size::SHORT_INPUT, size::CONTROL)),
            )
            .accessible_name(spoken)
        };
        if item(ui, "window-replace", "window-replace-for").clicked() {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Choose(slot.key.clone()))));
            ui.close();
        }
        if item(ui, "preview-move", "preview-move-for").clicked() {
            context.say(Intent::Document(DocumentIntent::AskMove(slot.key.clone())));
            ui.close();
        }
        if item(ui, "window-remove-file", "window-remove-file-for").clicked() {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Detach(slot.key.clone()))));
            ui.close();
        }
    });
    widgets::ring(ui, &context.t, &response);
    if slot.focus {
        response.request_focus();
    }
    if response.has_focus() {
        slot.take_pasted(context);
    }
    response.accessible_name(words::text_with("window-more-for", &[("slot", name.into())]));
}

/// Whether only another document, or a look at this one, helps.
pub(super) fn needs_person(context: &ViewContext<'_>, file: &FileProgress) -> bool {
    context.view.sending.progress.can.replace
        && matches!(
            file.state,
            FileState::Missing | FileState::Failed { .. } | FileState::Paused { .. }
        )
}

/// The button that takes another document for one that was sent.
pub(super) fn replace_ui(ui: &mut Ui, context: &mut ViewContext<'_>, file: usize, name: &str) {
    let spoken = words::text_with("window-replace-for", &[("slot", name.into())]);
    let press = Press::new(Weight::Secondary, words::text("window-replace"))
        .icon(ICON_SWAP_HORIZ)
        .named(spoken);
    if press.show(ui, &context.t).clicked() {
        context.say(Intent::Send(SendIntent::Replace(file)));
    }
}

/// What an empty slot asks for.
fn empty_words(field: Option<&Field>) -> String {
    let Some(field) = field else { return words::text("window-slot-drop") };
    let kinds = if field.accept.is_empty() {
        words::text("window-slot-drop")
    } else {
        words::text_with("window-slot-drop-kinds", &[("kinds", words::kinds(&field.accept).into())])
    };
    if field.hint.is_empty() {
        kinds
    } else {
        words::text_with(
            "window-two-sentences",
            &[("one", words::shown(&field.hint).into()), ("two", kinds.into())],
        )
    }
}

/// "PDF · 3 pages · 1.2 MB".
fn meta_words(context: &ViewContext<'_>, key: &SlotKey) -> String {
    let Some(Attachment { bytes, sniffed, sha256, .. }) = context.view.documents.attachment(key)
    else {
        return String::new();
    };
    let pages = context
        .view
        .documents
        .album
        .facts(*sha256)
        .and_then(|facts| facts.pages)
        .map(words::pages)
        .unwrap_or_default();
    let parts = [sniffed.label().to_owned(), pages, words::bytes(*bytes)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// What letting go would do, over the whole slot.
fn verdict_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    rect: Rect,
    verdict: &Result<String, String>,
) {
    let (sentence, tone, ground) = match verdict {
        Ok(sentence) => (sentence, Tone::Accent, context.t.accent_soft),
        Err(sentence) => (sentence, Tone::Danger, context.t.danger_soft),
    };
    let radius = CornerRadius::same(size::RADIUS_CARD);
    ui.painter().rect_filled(rect, radius, ground);
    ui.painter().rect_stroke(
        rect,
        radius,
        Stroke::new(size::RING, context.t.ink(tone)),
        StrokeKind::Inside,
    );
    let inner = rect.shrink(size::FIELD);
    let mut child =
        ui.new_child(UiBuilder::new().max_rect(inner).layout(Layout::left_to_right(Align::Center)));
    widgets::icon(
        &mut child,
        if verdict.is_ok() { ICON_UPLOAD_FILE } else { widgets::tone_icon(tone) },
        size::ICON_SLOT,
        context.t.ink(tone),
    );
    child.add(Label::new(RichText::new(sentence).color(context.t.text)).wrap());
}

/// The 4-point bar along the bottom edge while bytes leave.
fn bottom_bar(ui: &Ui, context: &ViewContext<'_>, rect: Rect, file: &FileProgress) {
    let inset = f32::from(size::RADIUS_CARD);
    let track = Rect::from_min_max(
        pos2(rect.left() + inset, rect.bottom() - size::BAR - 1.0),
        pos2(rect.right() - inset, rect.bottom() - 1.0),
    );
    widgets::paint_bar(
        ui,
        &context.t,
        track,
        share(file.sent_bytes, file.total_bytes),
        Tone::Accent,
    );
}

/// A part of a whole, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a bar is at most some thousand points wide")]
pub(super) fn share(part: u64, whole: u64) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

/// A dashed outline with rounded corners.
fn dashes(rect: Rect, radius: f32, stroke: Stroke) -> Vec<Shape> {
    let corner = |center: egui::Pos2, from: f32| {
        (0_u8..=6).map(move |step| {
            let angle = (from + f32::from(step) * 15.0).to_radians();
            center + radius * egui::Vec2::angled(angle)
        })
    };
    let inner = rect.shrink(radius);
    let mut path: Vec<egui::Pos2> = Vec::new();
    path.extend(corner(inner.left_top(), 180.0));
    path.extend(corner(inner.right_top(), 270.0));
    path.extend(corner(inner.right_bottom(), 0.0));
    path.extend(corner(inner.left_bottom(), 90.0));
    path.extend(path.first().copied());
    Shape::dashed_line(&path, stroke, size::DASH, size::DASH)
}
