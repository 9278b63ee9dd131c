//! The small pieces every pane is made of: buttons, chips, notes, headings, text boxes.
//!
//! Must not know: what they are used for. Colours and sizes come from the theme, words from the
//! caller.

use egui::style::WidgetVisuals;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, Button, Color32, CornerRadius, FontId, Id, Label, Layout, Rect, Response, RichText,
    Sense, Stroke, StrokeKind, TextEdit, TextWrapMode, Ui, UiKind, Vec2, WidgetInfo, vec2,
};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{
    ICON_CHECK_CIRCLE, ICON_ERROR, ICON_INFO, ICON_PENDING, ICON_UNFOLD_MORE, ICON_WARNING,
};

use super::theme::fonts::{self, strong};
use super::theme::{Tokens, Tone, inset, size};

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// The one next thing to do.
    Primary,
    /// The primary button where people's real data goes out, or something is taken away.
    Danger,
    Secondary,
    /// Text only, for rows.
    Quiet,
}

/// A button to be shown.
#[derive(Debug)]
pub(super) struct Press {
    weight: Weight,
    icon: Option<MaterialIcon>,
    label: String,
    name: Option<String>,
    disabled: Option<String>,
}

impl Press {
    /// A button of this weight and with these words.
    #[must_use]
    pub(super) fn new(weight: Weight, label: impl Into<String>) -> Self {
        Self { weight, icon: None, label: label.into(), name: None, disabled: None }
    }

    /// A button that is an icon alone; `name` is what a screen reader says.
    #[must_use]
    pub(super) fn icon_only(icon: MaterialIcon, name: impl Into<String>) -> Self {
        Self {
            weight: Weight::Quiet,
            icon: Some(icon),
            label: String::new(),
            name: Some(name.into()),
            disabled: None,
        }
    }

    /// Puts an icon in front.
    #[must_use]
    pub(super) fn icon(mut self, icon: MaterialIcon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// What a screen reader says where the label alone does not say whose it is.
    #[must_use]
    pub(super) fn named(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Shows the icon alone where there is little room; its words are said, and shown on hover.
    #[must_use]
    pub(super) fn short(mut self, is_short: bool) -> Self {
        if is_short {
            let label = std::mem::take(&mut self.label);
            self.name.get_or_insert(label);
        }
        self
    }

    /// Disables it unless `live`, and says why.
    #[must_use]
    pub(super) fn live(mut self, live: bool, why_not: impl Into<String>) -> Self {
        self.disabled = (!live).then(|| why_not.into());
        self
    }

    /// Shows it.
    pub(super) fn show(self, ui: &mut Ui, t: &Tokens) -> Response {
        let response = ui
            .scope(|ui| {
                dress(ui, t, self.weight);
                let icon = self.icon.map(|icon| icon.rich_text().size(size::ICON));
                let button = match (icon, self.label.as_str()) {
                    (Some(icon), "") => Button::new(icon),
                    (Some(icon), label) => Button::new((icon, label)).gap(size::ICON_GAP),
                    (None, label) => Button::new(label),
                };
                if self.label.is_empty() {
                    ui.spacing_mut().button_padding.x = size::WITHIN;
                    ui.visuals_mut().widgets.inactive.fg_stroke.color = t.muted;
                }
                // An outline around an icon is a square.
                let least = if self.label.is_empty() && self.weight != Weight::Quiet {
                    size::CONTROL
                } else {
                    0.0
                };
                let button =
                    button.wrap_mode(TextWrapMode::Extend).min_size(vec2(least, size::CONTROL));
                ui.add_enabled(self.disabled.is_none(), button)
            })
            .inner;
        ring(ui, t, &response);
        let name = self.name.unwrap_or_else(|| self.label.clone());
        let response = if self.label.is_empty() { response.on_hover_text(&name) } else { response };
        let response = response.accessible_name(name);
        match self.disabled {
            Some(why) => {
                describe(ui, response.id, &why);
                response.on_disabled_hover_text(why)
            }
            None => response,
        }
    }
}

fn dress(ui: &mut Ui, t: &Tokens, weight: Weight) {
    let (fill, hover, ink, line) = match weight {
        Weight::Primary => (t.accent, t.accent_hover(), t.on_accent, Color32::TRANSPARENT),
        Weight::Danger => (t.danger, t.danger_hover(), t.on_danger, Color32::TRANSPARENT),
        Weight::Secondary => (t.surface, t.hover(), t.text, t.outline),
        Weight::Quiet => (Color32::TRANSPARENT, t.hover(), t.text, Color32::TRANSPARENT),
    };
    let widgets = &mut ui.visuals_mut().widgets;
    for (state, fill) in [
        (&mut widgets.inactive, fill),
        (&mut widgets.hovered, hover),
        (&mut widgets.active, hover),
        (&mut widgets.open, hover),
    ] {
        state.weak_bg_fill = fill;
        state.bg_fill = fill;
        state.bg_stroke = Stroke::new(size::LINE, line);
        state.fg_stroke.color = ink;
    }
}

/// Whether the window has little room for its text, be it small or the text large.
pub(super) fn is_tight(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < size::TIGHT
}

/// Draws the focus ring around a widget that has the keyboard.
pub(super) fn ring(ui: &Ui, t: &Tokens, response: &Response) {
    if response.has_focus() {
        let rect = response.rect.expand(size::RING_GAP);
        ui.painter().rect_stroke(
            rect,
            CornerRadius::same(size::RADIUS),
            Stroke::new(size::RING, t.accent),
            StrokeKind::Outside,
        );
    }
}

/// Draws the focus ring inside a widget whose outside is cut off, while it has the keyboard.
pub(super) fn inner_ring(ui: &Ui, t: &Tokens, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(size::RING, t.accent);
        ui.painter().rect_stroke(
            response.rect.shrink(size::LINE),
            CornerRadius::same(size::RADIUS),
            stroke,
            StrokeKind::Inside,
        );
    }
}

/// A row of words that is no higher than they are.
pub(super) fn low_row<T>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> T) -> T {
    let height = std::mem::replace(&mut ui.spacing_mut().interact_size.y, 0.0);
    let inner = ui.horizontal_wrapped(content).inner;
    ui.spacing_mut().interact_size.y = height;
    inner
}

/// A quiet button whose words, not its padding, stand at the page's left edge.
pub(super) fn flush(ui: &mut Ui, t: &Tokens, press: Press) -> Response {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding.x = size::WITHIN;
        press.show(ui, t)
    })
    .inner
}

/// Gives a widget a description for a screen reader.
pub(super) fn describe(ui: &Ui, id: Id, description: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_description(description));
}

/// Draws what floats until it rests: where it stands follows from how large it was, and what is
/// pressed before would not be where it is seen.
pub(super) fn rests(ui: &Ui, id: Id, rect: Rect) {
    let kept = id.with("rect");
    if ui.data(|data| data.get_temp(kept)) != Some(rect) {
        ui.data_mut(|data| data.insert_temp(kept, rect));
        ui.ctx().request_repaint();
    }
}

/// Tells a screen reader that something is wrong with what stands in an input; what it is, its
/// description says.
pub(super) fn mark(ui: &Ui, id: Id, wrong: bool) {
    if wrong {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_invalid(egui::accesskit::Invalid::True));
    }
}

/// Lets a screen reader say all of a text that is shown cut.
pub(super) fn say_whole(ui: &Ui, id: Id, text: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_value(text));
}

/// An icon that is only seen; the words next to it say the same.
pub(super) fn icon(ui: &mut Ui, icon: MaterialIcon, points: f32, color: Color32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(points), Sense::hover());
    ui.painter().text(
        rect.center(),
        Align2::CENTER_CENTER,
        icon.codepoint,
        FontId::new(points, icon.font_family()),
        color,
    );
}

/// The mark of a box that opens a list.
pub(super) fn opens(ui: &Ui, rect: Rect, _: &WidgetVisuals, _: bool) {
    let color = Tokens::now(ui).muted;
    let font = FontId::new(size::BODY, ICON_UNFOLD_MORE.font_family());
    ui.painter().text(
        rect.right_center(),
        Align2::RIGHT_CENTER,
        ICON_UNFOLD_MORE.codepoint,
        font,
        color,
    );
}

/// The icon that goes with a tone.
#[must_use]
pub(super) fn tone_icon(tone: Tone) -> MaterialIcon {
    match tone {
        Tone::Plain => ICON_INFO,
        Tone::Accent => ICON_PENDING,
        Tone::Success => ICON_CHECK_CIRCLE,
        Tone::Warning => ICON_WARNING,
        Tone::Danger => ICON_ERROR,
    }
}

/// An icon and a sentence in a tone; the sentence wraps.
pub(super) fn note(ui: &mut Ui, t: &Tokens, tone: Tone, sentence: &str) -> Response {
    note_with(ui, tone_icon(tone), t.ink(tone), sentence)
}

/// An icon and a small sentence of one colour; the sentence wraps.
pub(super) fn note_with(
    ui: &mut Ui,
    shown: MaterialIcon,
    color: Color32,
    sentence: &str,
) -> Response {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().interact_size.y = size::ICON;
        ui.spacing_mut().item_spacing.x = size::WITHIN;
        icon(ui, shown, size::ICON, color);
        ui.add(Label::new(RichText::new(sentence).size(size::HINT).color(color)).wrap())
    })
    .inner
}

/// Small muted words that wrap.
pub(super) fn hint(ui: &mut Ui, t: &Tokens, text: &str) -> Response {
    ui.add(Label::new(RichText::new(text).size(size::HINT).color(t.muted)).wrap())
}

/// As much room as a hint of one line takes, so that what is below stands still or level.
pub(super) fn hint_room(ui: &mut Ui) {
    let line = ui.fonts_mut(|fonts| fonts.row_height(&fonts::regular(size::HINT)));
    ui.allocate_space(vec2(0.0, line));
}

/// A section's heading.
pub(super) fn section(ui: &mut Ui, text: &str) -> Response {
    heading(ui, text, size::SECTION)
}

/// A heading between groups, below a line.
pub(super) fn group_heading(ui: &mut Ui, t: &Tokens, text: &str) {
    ui.add_space(size::LABEL);
    hairline(ui, t);
    ui.add_space(size::LABEL);
    section(ui, text);
}

/// The page's heading.
pub(super) fn title(ui: &mut Ui, text: &str) -> Response {
    called(ui, text);
    heading(ui, text, size::TITLE)
}

/// Tells a screen reader what the dialog is called that this stands in, if it stands in one.
pub(super) fn called(ui: &Ui, name: &str) {
    let dialog = ui
        .stack()
        .iter()
        .find(|around| around.kind() == Some(UiKind::Modal))
        .map(|around| around.unique_id);
    if let Some(dialog) = dialog {
        ui.ctx().accesskit_node_builder(dialog, |node| {
            node.set_label(name);
            node.set_modal();
        });
    }
}

/// The heading a pane begins with, to which F6 brings the keyboard.
pub(super) fn landmark(ui: &mut Ui, t: &Tokens, text: &str) -> Response {
    let response = heading_of(ui, text, size::SECTION, Some(Sense::focusable_noninteractive()));
    ring(ui, t, &response);
    response
}

fn heading(ui: &mut Ui, text: &str, points: f32) -> Response {
    heading_of(ui, text, points, None)
}

fn heading_of(ui: &mut Ui, text: &str, points: f32, sense: Option<Sense>) -> Response {
    let label = Label::new(strong(text).size(points)).truncate();
    let response = ui.add(match sense {
        Some(sense) => label.sense(sense),
        None => label,
    });
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::Role::Heading);
        node.set_label(text);
        node.clear_value();
    });
    response
}

/// A line across.
pub(super) fn hairline(ui: &mut Ui, t: &Tokens) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::LINE), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(size::LINE, t.hairline));
}

/// A rounded word: a chip or a badge.
pub(super) fn pill(
    ui: &mut Ui,
    fill: Color32,
    line: Option<Color32>,
    ink: Color32,
    shown: Option<MaterialIcon>,
    word: &str,
) -> Response {
    let stroke = line.map_or(Stroke::NONE, |color| Stroke::new(size::LINE, color));
    let font = fonts::semibold(size::HINT);
    let glyph = if shown.is_some() { size::BODY + size::WITHIN } else { 0.0 };
    let mut job = LayoutJob::simple_singleline(word.to_owned(), font, ink);
    // Too long a word ends in an ellipsis: it must not make its pane wider than it is.
    job.wrap = TextWrapping::truncate_at_width(
        (ui.available_width() - glyph - size::CHIP_PAD * 2.0).max(0.0),
    );
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let wide = galley.size().x + glyph + size::CHIP_PAD * 2.0;
    let (rect, response) = ui.allocate_exact_size(vec2(wide, size::CHIP), Sense::hover());
    let painter = ui.painter();
    painter.rect(rect, CornerRadius::same(u8::MAX), fill, stroke, StrokeKind::Inside);
    let left = rect.left() + size::CHIP_PAD;
    if let Some(shown) = shown {
        let font = FontId::new(size::BODY, shown.font_family());
        painter.text(
            egui::pos2(left, rect.center().y),
            Align2::LEFT_CENTER,
            shown.codepoint,
            font,
            ink,
        );
    }
    painter.galley(egui::pos2(left + glyph, rect.center().y - galley.size().y / 2.0), galley, ink);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, word));
    response
}

/// A text box of one line, 32 high; `wrong` gives it the danger outline.
pub(super) fn text_box(
    ui: &mut Ui,
    t: &Tokens,
    id: Id,
    text: &mut dyn egui::TextBuffer,
    width: f32,
    look: BoxLook<'_>,
) -> Response {
    let response = ui
        .scope(|ui| {
            if look.wrong {
                let widgets = &mut ui.visuals_mut().widgets;
                for state in [&mut widgets.inactive, &mut widgets.hovered] {
                    state.bg_stroke = Stroke::new(size::RING, t.danger);
                }
            }
            let edit = if look.lines > 1 {
                TextEdit::multiline(text).desired_rows(look.lines)
            } else {
                TextEdit::singleline(text)
            };
            if !look.live {
                // Read, not faded: what is being sent must stay legible.
                ui.visuals_mut().text_edit_bg_color = Some(t.window);
                ui.visuals_mut().widgets.inactive.bg_stroke.color = t.hairline;
            }
            let mut edit = edit
                .id(id)
                .password(look.secret)
                .hint_text(look.placeholder)
                .margin(inset(size::CHIP_PAD, size::BAR_PAD))
                .min_size(vec2(0.0, size::CONTROL))
                .desired_width(width.min(size::INPUT_MAX))
                .align(if look.lines > 1 { Align2::LEFT_TOP } else { Align2::LEFT_CENTER })
                .interactive(look.live);
            if !look.suffix.is_empty() {
                edit = edit.suffix(RichText::new(look.suffix).color(t.muted));
            }
            ui.add(edit)
        })
        .inner;
    mark(ui, response.id, look.wrong);
    response
}

/// Says that a box is not of the case: undoing in it is the box's own affair.
pub(super) fn keep_own_undo(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(Id::unique("own-undo"), response.id));
    }
}

/// Whether the box that has the keyboard is not of the case.
pub(super) fn has_own_undo(ui: &Ui) -> bool {
    let focused = ui.memory(egui::Memory::focused);
    focused.is_some() && ui.data(|data| data.get_temp::<Id>(Id::unique("own-undo"))) == focused
}

/// How a text box looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct BoxLook<'a> {
    pub placeholder: &'a str,
    /// A unit inside the right edge.
    pub suffix: &'a str,
    pub lines: usize,
    pub wrong: bool,
    pub secret: bool,
    pub live: bool,
}

impl Default for BoxLook<'_> {
    fn default() -> Self {
        Self { placeholder: "", suffix: "", lines: 1, wrong: false, secret: false, live: true }
    }
}

/// A bar of 4 points: how much of a whole is done, from 0 to 1.
pub(super) fn bar(ui: &mut Ui, t: &Tokens, share: f32, tone: Tone) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::BAR), Sense::hover());
    paint_bar(ui, t, rect, share, tone);
}

/// The same bar at a given place.
pub(super) fn paint_bar(ui: &Ui, t: &Tokens, rect: egui::Rect, share: f32, tone: Tone) {
    let painter = ui.painter();
    painter.rect_filled(rect, size::BAR / 2.0, t.hairline);
    let mut done = rect;
    done.set_width(rect.width() * share.clamp(0.0, 1.0));
    painter.rect_filled(done, size::BAR / 2.0, t.ink(tone));
}

/// Cells of equal width, `columns` in a row, tops aligned.
pub(super) fn grid<T>(
    ui: &mut Ui,
    columns: usize,
    items: impl IntoIterator<Item = T>,
    mut cell: impl FnMut(&mut Ui, T),
) {
    #[expect(clippy::cast_precision_loss, reason = "one or two columns")]
    let count = columns.max(1) as f32;
    let width =
        ((ui.available_width() - size::FIELD * (count - 1.0)) / count).floor().min(size::INPUT_MAX);
    let mut items = items.into_iter().peekable();
    while items.peek().is_some() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::FIELD;
            for item in items.by_ref().take(columns.max(1)) {
                ui.allocate_ui_with_layout(
                    vec2(width, 0.0),
                    Layout::top_down(egui::Align::Min),
                    |ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing.x = size::LABEL;
                        cell(ui, item);
                    },
                );
            }
        });
        ui.add_space(size::FIELD - size::LABEL);
    }
}

/// How wide a text is in one line.
pub(super) fn wide(ui: &Ui, text: &str, points: f32) -> f32 {
    let font = fonts::regular(points);
    ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, Color32::PLACEHOLDER).size().x)
}

/// A text cut in the middle to fit a width, its end kept.
#[must_use]
pub(super) fn middle_cut(ui: &Ui, text: &str, points: f32, width: f32) -> String {
    let wide = |text: &str| wide(ui, text, points);
    if wide(text) <= width {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    // The end carries the file's kind and often its date or number.
    let tail_length = (chars.len() / 3).min(12);
    let tail: String = chars[chars.len() - tail_length..].iter().collect();
    let cut = |kept: usize| format!("{}…{tail}", chars[..kept].iter().collect::<String>());
    let longest = chars.len() - tail_length;
    let fits = (0..longest).collect::<Vec<_>>().partition_point(|kept| wide(&cut(*kept)) <= width);
    cut(fits.saturating_sub(1))
}

/// A link: accent words that are pressed like a button.
pub(super) fn link<'a>(t: &Tokens, text: &str) -> Button<'a> {
    Button::new(RichText::new(text).color(t.accent).underline())
        .frame(false)
        .min_size(vec2(0.0, size::TARGET))
}

/// Lets a screen reader say a text when it appears or changes.
pub(super) fn announce(ui: &Ui, id: Id) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// A text cut at its end to fit a width.
#[must_use]
pub(super) fn end_cut(ui: &Ui, text: &str, font: &FontId, width: f32) -> String {
    let wide = |text: String| {
        ui.fonts_mut(|fonts| {
            fonts.layout_no_wrap(text, font.clone(), Color32::PLACEHOLDER).size().x
        })
    };
    if wide(text.to_owned()) <= width {
        return text.to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    let cut = |kept: usize| format!("{}…", chars[..kept].iter().collect::<String>().trim_end());
    let fits =
        (0..chars.len()).collect::<Vec<_>>().partition_point(|kept| wide(cut(*kept)) <= width);
    cut(fits.saturating_sub(1))
}
