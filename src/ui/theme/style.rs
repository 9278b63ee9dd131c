//! egui's style, made from the tokens.

use egui::style::{ScrollAnimation, Selection, WidgetVisuals, Widgets};
use egui::{Context, CornerRadius, Margin, Shadow, Stroke, Style, Theme, Visuals, vec2};

use super::appearance::{Contrast, SystemLook};
use super::tokens::Tokens;
use super::{fonts, size};

/// Installs the fonts in a context.
pub fn install_fonts(ctx: &Context, system: fonts::SystemFonts) {
    ctx.set_fonts(fonts::definitions(system));
    egui_material_icons::initialize(ctx);
}

/// Installs the styles of both themes in a context.
pub fn install_styles(ctx: &Context, look: SystemLook) {
    for theme in [Theme::Light, Theme::Dark] {
        ctx.set_style_of(theme, style(theme, look));
    }
    ctx.options_mut(|options| options.fallback_theme = Theme::Light);
}

/// Returns egui's style for a theme.
pub(super) fn style(theme: Theme, look: SystemLook) -> Style {
    let mut style = Style {
        visuals: visuals(theme, look.contrast),
        text_styles: fonts::text_styles(),
        animation_time: if look.reduced_motion { 0.0 } else { size::MOTION_SECS },
        ..Style::default()
    };
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(size::LABEL, size::LABEL);
    spacing.interact_size = vec2(size::CONTROL, size::CONTROL);
    spacing.button_padding = vec2(size::ROW_PAD, size::WITHIN);
    spacing.window_margin = Margin::same(pixels(size::GROUP));
    spacing.menu_margin = Margin::same(pixels(size::WITHIN));
    spacing.combo_width = size::CHOICE;
    spacing.text_edit_width = size::INPUT_MAX;
    spacing.icon_width = size::ICON;
    spacing.icon_width_inner = size::ICON - size::LABEL;
    spacing.icon_spacing = size::LABEL;
    spacing.tooltip_width = size::TOOLTIP;
    // The scroll handle is always visible, so that the operator sees that there is more.
    let (dormant, active) = if look.contrast == Contrast::High { (0.7, 0.8) } else { (0.5, 0.6) };
    spacing.scroll.dormant_handle_opacity = dormant;
    spacing.scroll.active_handle_opacity = active;
    spacing.scroll.floating_width = size::WITHIN;
    // A selectable label takes focus and would be an extra stop for Tab; the few texts worth
    // copying are made selectable where they are shown.
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;
    style.url_in_tooltip = false;
    if look.reduced_motion {
        style.scroll_animation = ScrollAnimation::none();
    }
    style
}

fn visuals(theme: Theme, contrast: Contrast) -> Visuals {
    let t = Tokens::of(theme, contrast);
    let base = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    let shadow = Shadow { offset: [0, 4], blur: 24, spread: 0, color: t.shade.shadow };
    Visuals {
        widgets: widgets(&t),
        selection: Selection { bg_fill: t.soft.accent, stroke: Stroke::new(size::RING, t.accent) },
        hyperlink_color: t.accent,
        faint_bg_color: t.window,
        extreme_bg_color: t.surface,
        text_edit_bg_color: Some(t.surface),
        code_bg_color: t.sunken,
        warn_fg_color: t.warning,
        error_fg_color: t.danger,
        window_corner_radius: CornerRadius::same(size::RADIUS_CARD),
        window_shadow: shadow,
        popup_shadow: shadow,
        window_fill: t.surface,
        window_stroke: Stroke::new(size::LINE, t.hairline),
        menu_corner_radius: CornerRadius::same(size::RADIUS),
        panel_fill: t.window,
        weak_text_color: Some(t.muted),
        override_text_color: None,
        striped: false,
        ..base
    }
}

fn widgets(t: &Tokens) -> Widgets {
    let state = |fill, stroke: Stroke, ink| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: stroke,
        corner_radius: CornerRadius::same(size::RADIUS),
        fg_stroke: Stroke::new(size::LINE, ink),
        expansion: 0.0,
    };
    let outline = Stroke::new(size::LINE, t.outline);
    Widgets {
        noninteractive: state(t.surface, Stroke::new(size::LINE, t.hairline), t.text),
        inactive: state(t.surface, outline, t.text),
        hovered: state(t.hover(), Stroke::new(size::LINE, t.text), t.text),
        active: state(t.hover(), Stroke::new(size::RING, t.accent), t.text),
        open: state(t.hover(), Stroke::new(size::LINE, t.accent), t.text),
    }
}

/// Returns a margin of these widths, horizontal and vertical.
#[must_use]
pub fn inset(across: f32, down: f32) -> Margin {
    Margin::symmetric(pixels(across), pixels(down))
}

/// Converts a size to the type of egui's margins.
#[must_use]
pub(super) fn pixels(measure: f32) -> i8 {
    #[expect(clippy::cast_possible_truncation, reason = "the measures are small whole numbers")]
    let whole = measure.round() as i8;
    whole
}
