//! The bar of the shares declared in a company: a piece for each holder, the rest hatched, in the
//! warning tone if the sum is above 100 %. The words beside it say the same.
//!
//! Knows nothing of where the shares come from.

use egui::{Rect, Sense, Shape, Stroke, Ui, pos2, vec2};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use crate::domain::ownership::tree::Shares;
use crate::words;

use super::super::theme::{Tokens, Tone, fonts, size};

/// Shows the bar, as wide as the words beside it allow; left out if it would be too narrow.
pub(super) fn bar_ui(ui: &mut Ui, t: &Tokens, shares: &Shares, beside: &str) {
    let words_wide = ui.fonts_mut(|all| {
        all.layout_no_wrap(beside.to_owned(), fonts::regular(size::HINT), t.text).size().x
    });
    let width =
        size::SHARES.min(ui.available_width() - words_wide.ceil() - ui.spacing().item_spacing.x);
    if width < size::SHARES_LEAST {
        return;
    }
    // As high as the words beside it, so that it is centred on them.
    let (room, _) = ui.allocate_exact_size(vec2(width, size::FIELD), Sense::hover());
    let rect = Rect::from_center_size(room.center(), vec2(width, size::BAR));
    let is_above = shares.is_above;
    // Above 100 % the pieces fill the bar in proportion.
    let whole = shares.declared.max(Decimal::ONE_HUNDRED).to_f32().unwrap_or(1.0);
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    painter.rect_filled(rect, 0.0, t.sunken);
    let mut left = rect.left();
    for (_, share) in shares.holders.iter().filter(|(_, share)| !share.is_zero()) {
        let wide = rect.width() * share.to_f32().unwrap_or_default() / whole;
        let piece = Rect::from_min_size(
            pos2(left, rect.top()),
            vec2((wide - size::LINE).max(size::LINE), rect.height()),
        );
        painter.rect_filled(piece, 0.0, if is_above { t.warning } else { t.accent });
        left += wide;
    }
    let mut x = left;
    while x < rect.right() {
        let line = [pos2(x, rect.bottom()), pos2(x + rect.height(), rect.top())];
        painter.add(Shape::line_segment(line, Stroke::new(size::LINE, t.outline)));
        x += size::DASH;
    }
}

/// Returns the words beside the bar, and their tone.
pub(super) fn bar_words(shares: &Shares) -> (Tone, String) {
    let declared = shares.declared.normalize();
    let with_shares = |id: &str, rest: Decimal| {
        words::text_with(
            id,
            &[
                ("declared", words::number(&declared.to_string()).into()),
                ("rest", words::number(&rest.normalize().to_string()).into()),
            ],
        )
    };
    if declared.is_zero() {
        (Tone::Plain, words::text("ownership-share-none"))
    } else if shares.is_above {
        (Tone::Warning, with_shares("ownership-share-above", Decimal::ZERO))
    } else if declared >= Decimal::ONE_HUNDRED {
        (Tone::Plain, words::text("ownership-share-all"))
    } else {
        (Tone::Plain, with_shares("ownership-share-of-it", Decimal::ONE_HUNDRED - declared))
    }
}
