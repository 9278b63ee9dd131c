//! Contrast of the colours that are painted on each other, in all themes (WCAG 2.2, 1.4.3 and
//! 1.4.11; with high contrast 1.4.6).
//!
//! Knows nothing of any widget. The tests of the window see to it that no other pairs are painted.

use egui::{Color32, Theme};

use super::appearance::{Contrast, SystemLook};
use super::style;
use super::tokens::{OnFill, Shade, Soft, Tokens, Tone};

/// Every theme with each contrast.
const ALL: [(Theme, Contrast); 4] = [
    (Theme::Light, Contrast::Normal),
    (Theme::Dark, Contrast::Normal),
    (Theme::Light, Contrast::High),
    (Theme::Dark, Contrast::High),
];

/// Least contrast of text with its background.
fn words(contrast: Contrast) -> f64 {
    if contrast == Contrast::High { 7.0 } else { 4.5 }
}

/// Least contrast of outlines, icons, rings and bars with what is next to them.
fn marks(contrast: Contrast) -> f64 {
    if contrast == Contrast::High { 4.5 } else { 3.0 }
}

/// Colours with their roles.
type Named = Vec<(&'static str, Color32)>;

/// The pairs of one theme; a token that is in none of the lists does not compile.
struct Pairs {
    /// Text and icons, on any background.
    inks: Named,
    /// Backgrounds, also under the pointer.
    grounds: Named,
    /// Outlines of inputs and slots, and rings that mark the focus or a drop target.
    lines: Named,
    /// Text on a fill, and that fill.
    fills: Vec<(&'static str, Color32, Color32)>,
    /// Filled part of a bar, on its track.
    bars: Vec<(&'static str, Color32, Color32)>,
}

fn pairs((theme, contrast): (Theme, Contrast)) -> Pairs {
    let t = Tokens::of(theme, contrast);
    let (hover, accent_hover, danger_hover) = (t.hover(), t.accent_hover(), t.danger_hover());
    let Tokens {
        window,
        surface,
        sunken,
        text,
        muted,
        // A line between rows is decoration.
        hairline: _,
        outline,
        accent,
        success,
        warning,
        danger,
        on,
        soft,
        // Neither is a background: a dialog has its own surface.
        shade: Shade { veil: _, shadow: _ },
    } = t;
    let OnFill { accent: on_accent, danger: on_danger } = on;
    let Soft {
        accent: accent_soft,
        success: success_soft,
        warning: warning_soft,
        danger: danger_soft,
    } = soft;
    Pairs {
        inks: vec![
            ("text", text),
            ("muted", muted),
            ("accent", accent),
            ("success", success),
            ("warning", warning),
            ("danger", danger),
        ],
        grounds: vec![
            ("window", window),
            ("surface", surface),
            ("sunken", sunken),
            ("hover", hover),
            ("accent soft", accent_soft),
            ("success soft", success_soft),
            ("warning soft", warning_soft),
            ("danger soft", danger_soft),
        ],
        lines: vec![
            ("outline", outline),
            ("ring", accent),
            ("wrong", danger),
            ("doubtful", warning),
        ],
        fills: vec![
            ("on accent", on_accent, accent),
            ("on accent, under the pointer", on_accent, accent_hover),
            ("on danger", on_danger, danger),
            ("on danger, under the pointer", on_danger, danger_hover),
        ],
        bars: vec![
            ("progress", accent, sunken),
            ("done", success, sunken),
            ("stopped", danger, sunken),
            ("doubtful", warning, sunken),
            ("waiting", muted, sunken),
            ("declared share", accent, sunken),
            ("too much", danger, sunken),
            ("unexplained", outline, sunken),
        ],
    }
}

/// Returns the relative luminance of a colour (WCAG 2.2).
fn luminance(color: Color32) -> f64 {
    let part = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
}

fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn check(
    theme: (Theme, Contrast),
    what: &str,
    ink: Color32,
    on: &str,
    ground: Color32,
    least: f64,
) {
    let found = contrast(ink, ground);
    assert!(found >= least, "{theme:?}: {what} on {on} has {found:.2}, {least} is the least");
}

#[test]
fn words_can_be_read_on_every_ground() {
    for theme in ALL {
        let Pairs { inks, grounds, fills, .. } = pairs(theme);
        for (on, ground) in grounds {
            for (what, ink) in &inks {
                check(theme, what, *ink, on, ground, words(theme.1));
            }
        }
        for (what, ink, fill) in fills {
            check(theme, what, ink, "its fill", fill, words(theme.1));
        }
    }
}

#[test]
fn outlines_rings_and_bars_can_be_seen_on_every_ground() {
    for theme in ALL {
        let Pairs { grounds, lines, fills, bars, .. } = pairs(theme);
        for (on, ground) in &grounds {
            for (what, line) in &lines {
                check(theme, what, *line, on, *ground, marks(theme.1));
            }
        }
        // A filled button has no outline: its fill is its edge.
        for (what, _, fill) in fills {
            for (on, ground) in grounds.iter().take(3) {
                check(theme, &format!("the fill of {what}"), fill, on, *ground, marks(theme.1));
            }
        }
        for (what, bar, track) in bars {
            check(theme, what, bar, "its track", track, marks(theme.1));
        }
    }
}

#[test]
fn every_tone_has_words_that_can_be_read_on_its_own_soft_ground() {
    for theme in ALL {
        let t = Tokens::of(theme.0, theme.1);
        for tone in [Tone::Plain, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger] {
            check(
                theme,
                &format!("{tone:?}"),
                t.ink(tone),
                "its soft ground",
                t.soft(tone),
                words(theme.1),
            );
        }
    }
}

#[test]
fn the_handle_of_a_scroll_bar_can_be_seen_before_the_pointer_comes() {
    for theme in ALL {
        let look = SystemLook { contrast: theme.1, ..SystemLook::default() };
        let style = style::style(theme.0, look);
        let scroll = style.spacing.scroll;
        for (on, ground) in pairs(theme).grounds.iter().take(3) {
            for opacity in [scroll.dormant_handle_opacity, scroll.active_handle_opacity] {
                let handle = ground.lerp_to_gamma(style.visuals.text_color(), opacity);
                check(theme, "the handle", handle, on, *ground, marks(theme.1));
            }
        }
    }
}

#[test]
fn colours_that_the_toolkit_chooses_are_pairs_of_the_theme() {
    for theme in ALL {
        let look = SystemLook { contrast: theme.1, ..SystemLook::default() };
        let style = style::style(theme.0, look);
        let visuals = &style.visuals;
        let Pairs { inks, grounds, lines, .. } = pairs(theme);
        let is_one = |list: &Named, color: Color32| list.iter().any(|(_, one)| *one == color);
        for state in [
            &visuals.widgets.noninteractive,
            &visuals.widgets.inactive,
            &visuals.widgets.hovered,
            &visuals.widgets.active,
        ] {
            assert!(
                is_one(&inks, state.fg_stroke.color) && is_one(&grounds, state.bg_fill),
                "{theme:?}: {state:?}"
            );
        }
        for state in [
            &visuals.widgets.inactive,
            &visuals.widgets.hovered,
            &visuals.widgets.active,
            &visuals.widgets.open,
        ] {
            assert!(
                is_one(&lines, state.bg_stroke.color) || is_one(&inks, state.bg_stroke.color),
                "{theme:?}: {state:?}"
            );
        }
        let selection = &visuals.selection;
        assert!(
            is_one(&inks, selection.stroke.color) && is_one(&grounds, selection.bg_fill),
            "{theme:?}: {selection:?}"
        );
        for ink in [
            visuals.weak_text_color(),
            visuals.hyperlink_color,
            visuals.warn_fg_color,
            visuals.error_fg_color,
        ] {
            assert!(is_one(&inks, ink), "{theme:?}: {ink:?}");
        }
    }
}
