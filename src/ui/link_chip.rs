//! The chip in the header that says where the case goes: environment, validity of the link, and the
//! operator's name. It opens a menu with the rest, and with the ways to change it.
//!
//! Knows nothing of the link itself.

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{
    Align2, Button, Color32, CornerRadius, FontId, Frame, Label, PopupCloseBehavior, Rect,
    RichText, Stroke, StrokeKind, Ui, pos2, vec2,
};
use egui_material_icons::icons::{ICON_KEYBOARD_ARROW_DOWN, ICON_LINK};

use crate::domain::link::Environment;
use crate::words;

use super::context::ViewContext;
use super::intent::{Intent, SendIntent};
use super::step;
use super::theme::{Tokens, Tone, fonts, inset, size};
use super::view::{Destination, Validity};
use super::widgets::{self, Press, Weight};

/// Shows the chip; without a link, the button that asks for one.
pub(super) fn chip_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let Some(to) = context.view.sending.destination.clone() else {
        let paste = Press::new(Weight::Secondary, words::text("window-connect"))
            .icon(ICON_LINK)
            .live(!context.view.sending.busy, words::text("window-send-busy"));
        if paste.show(ui, &context.t).clicked() {
            context.say(Intent::Send(SendIntent::ShowConnect));
        }
        return;
    };
    let chip = Chip::of(ui, context, &to);
    let (badge, about) = chip.galleys(ui, context);
    let parts = [badge.size().x + size::CHIP_PAD * 2.0, about.size().x, size::ICON];
    let width = parts.iter().sum::<f32>() + size::WITHIN * 2.0 + size::LABEL * 2.0;
    let line = if chip.line == Color32::TRANSPARENT { context.t.hairline } else { chip.line };
    let (response, _) = ui
        .scope(|ui| {
            round(ui, &context.t, line);
            let button = Button::new("").min_size(vec2(width, size::CONTROL));
            let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
            MenuButton::from_button(button).config(config).ui(ui, |ui| menu_ui(ui, context, &to))
        })
        .inner;
    let painter = ui.painter();
    let rect = response.rect;
    let pill = Rect::from_min_size(
        pos2(rect.left() + size::WITHIN + size::LINE, rect.center().y - size::CHIP / 2.0),
        vec2(parts[0], size::CHIP),
    );
    let (fill, outline, ink) = look(&context.t, &to.environment);
    let stroke = outline.map_or(Stroke::NONE, |color| Stroke::new(size::LINE, color));
    painter.rect(pill, CornerRadius::same(u8::MAX), fill, stroke, StrokeKind::Inside);
    painter.galley(pill.center() - badge.size() / 2.0, badge, ink);
    let left = pos2(pill.right() + size::LABEL, rect.center().y - about.size().y / 2.0);
    painter.galley(left, about, context.t.muted);
    painter.text(
        rect.right_center() - vec2(size::LABEL, 0.0),
        Align2::RIGHT_CENTER,
        ICON_KEYBOARD_ARROW_DOWN.codepoint,
        FontId::new(size::ICON, ICON_KEYBOARD_ARROW_DOWN.font_family()),
        context.t.muted,
    );
    widgets::ring(ui, &context.t, &response);
    let name = words::text_with("window-link-chip", &[("what", chip.spoken.into())]);
    response.accessible_name(name);
}

/// What the chip says.
struct Chip {
    word: String,
    /// Validity and name, each with its tone.
    about: Vec<(Tone, String)>,
    spoken: String,
    /// The outline; transparent for the usual one.
    line: Color32,
}

impl Chip {
    fn of(ui: &Ui, context: &ViewContext<'_>, to: &Destination) -> Self {
        let word = words::environment(&to.environment);
        let mut spoken = vec![word.clone()];
        let mut about = Vec::new();
        if let Some((tone, short, long)) = validity(to) {
            about.push((tone, short));
            spoken.push(long);
        }
        spoken.extend(step::header_words(context).map(|(_, words)| words));
        let name = words::shown(&context.view.settings.filled_by);
        if !name.trim().is_empty() {
            spoken.push(words::text_with("window-filled-by", &[("name", name.clone().into())]));
            if !widgets::is_tight(ui) {
                let font = fonts::regular(size::HINT);
                about.push((Tone::Plain, widgets::end_cut(ui, &name, &font, size::CHIP_NAME)));
            }
        }
        let line = match (about.first(), &to.environment) {
            (Some((tone @ (Tone::Danger | Tone::Warning), _)), _) => context.t.ink(*tone),
            (_, Environment::Live) => context.t.danger,
            _ => Color32::TRANSPARENT,
        };
        Self { word, about, spoken: spoken.join(", "), line }
    }

    /// Lays out the badge's word and the text beside it.
    fn galleys(
        &self,
        ui: &Ui,
        context: &ViewContext<'_>,
    ) -> (std::sync::Arc<egui::Galley>, std::sync::Arc<egui::Galley>) {
        let mut job = egui::text::LayoutJob::default();
        for (at, (tone, words)) in self.about.iter().enumerate() {
            let part = |color| egui::TextFormat::simple(fonts::regular(size::HINT), color);
            if at > 0 {
                job.append(" · ", 0.0, part(context.t.muted));
            }
            let ink = if *tone == Tone::Plain { context.t.text } else { context.t.ink(*tone) };
            job.append(words, 0.0, part(ink));
        }
        let font = fonts::medium(size::HINT);
        ui.fonts_mut(|fonts| {
            let badge = fonts.layout_no_wrap(self.word.clone(), font, Color32::PLACEHOLDER);
            (badge, fonts.layout_job(job))
        })
    }
}

/// Gives the chip's button round ends and its outline.
fn round(ui: &mut Ui, t: &Tokens, line: Color32) {
    let widgets = &mut ui.visuals_mut().widgets;
    for (state, fill) in [
        (&mut widgets.inactive, t.surface),
        (&mut widgets.hovered, t.hover()),
        (&mut widgets.active, t.hover()),
        (&mut widgets.open, t.hover()),
    ] {
        state.weak_bg_fill = fill;
        state.corner_radius = CornerRadius::same(u8::MAX);
        state.bg_stroke = Stroke::new(size::LINE, line);
    }
}

/// Shows everything about the link, line by line, and the ways to change it.
fn menu_ui(ui: &mut Ui, context: &mut ViewContext<'_>, to: &Destination) {
    ui.set_width(size::LINK_MENU);
    Frame::new().inner_margin(inset(size::LABEL, size::WITHIN)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = size::WITHIN;
        let environment = words::environment(&to.environment);
        line_ui(ui, context, "review-where-environment", Tone::Plain, &environment);
        if let Some((tone, _, long)) = validity(to) {
            line_ui(ui, context, "window-link", tone, &long);
        }
        let name = words::shown(&context.view.settings.filled_by);
        if !name.trim().is_empty() {
            line_ui(ui, context, "review-who", Tone::Plain, &name);
        }
        if let Some((tone, words)) = step::header_words(context) {
            line_ui(ui, context, "window-link-step", tone, &words);
        }
        if let Some(place) = context.view.sending.secret_location {
            line_ui(ui, context, "window-link-kept", Tone::Plain, &words::secret_location(place));
        }
    });
    widgets::hairline(ui, &context.t);
    step::language_ui(ui, context);
    let change = Button::new(words::text("window-change-destination"))
        .frame_when_inactive(false)
        .min_size(vec2(size::LINK_MENU, size::CONTROL));
    let response = ui.add_enabled(!context.view.sending.busy, change);
    widgets::ring(ui, &context.t, &response);
    if response.on_disabled_hover_text(words::text("window-send-busy")).clicked() {
        context.say(Intent::Send(SendIntent::ShowConnect));
        ui.close();
    }
}

/// Shows a label and its value below each other.
fn line_ui(ui: &mut Ui, context: &ViewContext<'_>, label: &str, tone: Tone, value: &str) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        widgets::hint(ui, &context.t, &words::text(label));
        let ink = if tone == Tone::Plain { context.t.text } else { context.t.ink(tone) };
        ui.add(Label::new(RichText::new(value).color(ink)).wrap());
    });
}

/// Returns fill, outline and text colour of an environment's badge.
fn look(t: &Tokens, environment: &Environment) -> (Color32, Option<Color32>, Color32) {
    match environment {
        Environment::Live => (t.danger, None, t.on.danger),
        Environment::Sandbox | Environment::Test => (t.surface, Some(t.warning), t.warning),
        Environment::Practice(_) | Environment::Custom(_) => (t.surface, Some(t.outline), t.muted),
    }
}

/// Shows the name of the environment as a badge.
pub(super) fn badge_ui(ui: &mut Ui, context: &ViewContext<'_>, environment: &Environment) {
    let (fill, line, ink) = look(&context.t, environment);
    widgets::pill(ui, fill, line, ink, None, &words::environment(environment));
}

/// Returns how long the link is valid: its tone, in short, and as a sentence.
fn validity(to: &Destination) -> Option<(Tone, String, String)> {
    let counted = |tone, (short, long): (&str, &str), count: i64| {
        let words = |id: &str| words::text_with(id, &[("count", count.into())]);
        Some((tone, words(short), words(long)))
    };
    let in_minutes = ("window-chip-minutes", "window-token-minutes");
    let in_hours = ("window-chip-hours", "window-token-hours");
    let in_days = ("window-chip-days", "window-token-days");
    match to.validity {
        Validity::Unsaid => None,
        Validity::Ended => Some((
            Tone::Danger,
            words::text("window-chip-ended"),
            words::text("window-token-ended"),
        )),
        Validity::Minutes(minutes @ ..=10) => counted(Tone::Warning, in_minutes, minutes),
        Validity::Minutes(minutes @ 11..=119) => counted(Tone::Plain, in_minutes, minutes),
        Validity::Minutes(minutes @ 120..=2_879) => counted(Tone::Plain, in_hours, minutes / 60),
        Validity::Minutes(minutes) => counted(Tone::Plain, in_days, minutes / 1_440),
    }
}
