//! A field for a date, typed in the usual notations or chosen from a calendar. The date as it was
//! understood is shown below the box.
//!
//! Knows nothing of rules. The field holds `YYYY-MM-DD` once a date was understood, and until then
//! the text as typed.

use egui::{
    Button, EventFilter, Id, Key, Label, Modifiers, Popup, PopupCloseBehavior, Response, RichText,
    Ui, Vec2, vec2,
};
use egui_material_icons::icons::{
    ICON_CALENDAR_MONTH, ICON_CHEVRON_LEFT, ICON_CHEVRON_RIGHT, ICON_KEYBOARD_DOUBLE_ARROW_LEFT,
    ICON_KEYBOARD_DOUBLE_ARROW_RIGHT,
};
use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::domain::value::{Fields, Value};
use crate::words;

use super::context::ViewContext;
use super::screen::Typing;
use super::theme::{Tokens, fonts, size};
use super::trailing_row::trailing_row_ui;
use super::widgets::{self, BoxLook, Press, Weight};

/// A field for a date.
#[derive(Debug)]
pub(super) struct Day<'a> {
    pub key: &'a str,
    /// Accessible name.
    pub name: &'a str,
    pub id: Id,
    pub look: BoxLook<'a>,
    /// The first and the last date that may be chosen.
    pub first: Option<Date>,
    pub last: Option<Date>,
}

/// Shows the box, its calendar, and the date as it was understood.
pub(super) fn day_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    fields: &mut Fields,
    day: &Day<'_>,
) -> Response {
    let kept = fields.get(day.key).map(Value::as_line).unwrap_or_default();
    let response = ui
        .horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = size::WITHIN;
            let width = (ui.available_width() - size::CONTROL - size::WITHIN).min(size::DAY);
            let mut text = match &context.screen.typing {
                Some(typing) if typing.id == day.id => typing.text.clone(),
                _ => kept.clone(),
            };
            let response = widgets::text_box(ui, &context.t, day.id, &mut text, width, day.look)
                .accessible_name(day.name);
            if response.changed() {
                set(fields, day.key, &text, context.view.now);
                context.screen.typing = Some(Typing { id: day.id, text });
            }
            if response.lost_focus() {
                context.screen.typing.take_if(|typing| typing.id == day.id);
            }
            if let Some(picked) = calendar_ui(ui, context, day, kept.parse().ok()) {
                fields.set(day.key, Value::Text(picked.to_string()));
                context.screen.typing = None;
            }
            response
        })
        .inner;
    let understood = fields.get(day.key).and_then(|value| value.as_line().parse::<Date>().ok());
    // There is always one line here, so that nothing moves once a date is understood.
    let readings = fields
        .get(day.key)
        .and_then(|value| words::day_readings(&value.as_line(), context.view.now));
    match understood {
        None if readings.is_some() => {
            readings_ui(ui, context, fields, day, readings.into_iter().flatten());
        }
        Some(day) => drop(widgets::hint(ui, &context.t, &words::date(day))),
        None if day.look.placeholder.is_empty() => {
            drop(widgets::hint(ui, &context.t, &words::text("field-day-hint")));
        }
        None => widgets::hint_room(ui),
    }
    response
}

/// Shows the dates that an ambiguous text can mean, each as a button.
fn readings_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    fields: &mut Fields,
    day: &Day<'_>,
    readings: impl Iterator<Item = Date>,
) {
    // After validation the finding says the same.
    if !day.look.wrong {
        widgets::hint(ui, &context.t, &words::text("field-day-which"));
    }
    ui.horizontal_wrapped(|ui| {
        for reading in readings {
            let text = words::date(reading);
            let spoken = words::text_with(
                "field-use-for",
                &[("text", text.clone().into()), ("name", day.name.into())],
            );
            let press = Press::new(Weight::Secondary, text)
                .named(spoken)
                .live(day.look.live, words::text("window-locked"));
            if press.show(ui, &context.t).clicked() {
                fields.set(day.key, Value::Text(reading.to_string()));
                context.screen.typing = None;
            }
        }
    });
}

fn set(fields: &mut Fields, key: &str, text: &str, now: i64) {
    if text.is_empty() {
        fields.remove(key);
    } else {
        fields.set(
            key,
            Value::Text(
                words::read_day(text, now).map_or_else(|| text.to_owned(), |day| day.to_string()),
            ),
        );
    }
}

/// State of the open calendar.
#[derive(Clone, Copy, Debug)]
struct Calendar {
    /// The date the arrow keys start from; its month is shown.
    at: Date,
    /// True until that date has the keyboard: focus requested in the first frame is lost.
    wants_keyboard: bool,
}

/// Shows the button that opens the calendar, and the calendar; returns the date that was chosen.
fn calendar_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    day: &Day<'_>,
    chosen: Option<Date>,
) -> Option<Date> {
    let name = words::text_with("field-day-choose", &[("name", day.name.into())]);
    let button = Press::icon_only(ICON_CALENDAR_MONTH, &name)
        .live(day.look.live, words::text("window-locked"))
        .show(ui, &context.t);
    let (popup, kept) = (day.id.with("calendar"), day.id.with("month"));
    let today = words::today(context.view.now)?;
    let was_open = Popup::is_id_open(ui.ctx(), popup);
    if button.clicked() {
        let calendar = Calendar { at: day.nearest(chosen.unwrap_or(today)), wants_keyboard: true };
        ui.data_mut(|data| data.insert_temp(kept, calendar));
    }
    let t = context.t;
    let calendar = Popup::menu(&button)
        .id(popup)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .accessible_name(name);
    let opened = calendar.show(|ui| {
        let mut calendar = ui
            .data(|data| data.get_temp(kept))
            .unwrap_or(Calendar { at: day.nearest(today), wants_keyboard: true });
        ui.spacing_mut().item_spacing = Vec2::splat(size::WITHIN / 2.0);
        calendar.at = day.nearest(month_ui(ui, &t, calendar.at));
        let picked = days_ui(ui, &t, day, &mut calendar, chosen, today);
        ui.data_mut(|data| data.insert_temp(kept, calendar));
        picked
    });
    let picked = opened.and_then(|opened| opened.inner);
    if picked.is_some() {
        Popup::close_id(ui.ctx(), popup);
    }
    let is_left = was_open
        && !Popup::is_id_open(ui.ctx(), popup)
        && ui.input(|input| input.key_pressed(Key::Escape));
    if picked.is_some() || is_left {
        button.request_focus();
    }
    picked
}

/// Shows the month with the buttons for other months; returns the date in the month that was
/// chosen.
fn month_ui(ui: &mut Ui, t: &Tokens, at: Date) -> Date {
    let mut wanted = at;
    let step = |ui: &mut Ui, wanted: &mut Date, icon, id: &str, months: i32| {
        if Press::icon_only(icon, words::text(id)).show(ui, t).clicked() {
            *wanted = at.saturating_add(months.months());
        }
    };
    let begin = |ui: &mut Ui, wanted: &mut Date| {
        step(ui, wanted, ICON_KEYBOARD_DOUBLE_ARROW_LEFT, "field-day-year-back", -12);
        step(ui, wanted, ICON_CHEVRON_LEFT, "field-day-month-back", -1);
        ui.add_sized(ui.available_size(), Label::new(fonts::strong(words::month_of(at))));
    };
    trailing_row_ui(
        ui,
        "month",
        vec2(size::CALENDAR, size::CONTROL),
        &mut wanted,
        begin,
        |ui, wanted| {
            step(ui, wanted, ICON_CHEVRON_RIGHT, "field-day-month-on", 1);
            step(ui, wanted, ICON_KEYBOARD_DOUBLE_ARROW_RIGHT, "field-day-year-on", 12);
        },
    );
    wanted
}

fn days_ui(
    ui: &mut Ui,
    t: &Tokens,
    day: &Day<'_>,
    calendar: &mut Calendar,
    chosen: Option<Date>,
    today: Date,
) -> Option<Date> {
    let cell = vec2((size::CALENDAR - 6.0 * size::WITHIN / 2.0) / 7.0, size::TARGET + size::WITHIN);
    ui.horizontal(|ui| {
        for name in words::weekdays() {
            ui.add_sized(cell, Label::new(RichText::new(name).size(size::HINT).color(t.muted)));
        }
    });
    let month = calendar.at.first_of_month();
    let before = i64::from(month.weekday().to_monday_zero_offset());
    let start = month.saturating_sub(before.days());
    let mut picked = None;
    for week in 0..6_i64 {
        ui.horizontal(|ui| {
            ui.spacing_mut().button_padding = Vec2::splat(size::WITHIN);
            for at in 0..7_i64 {
                let date = start.saturating_add((week * 7 + at).days());
                let ink = match (date.month() == month.month(), date == today) {
                    (_, true) => t.accent,
                    (true, false) => t.text,
                    (false, false) => t.muted,
                };
                let words = RichText::new(date.day().to_string()).color(ink);
                let button = Button::selectable(Some(date) == chosen, words).min_size(cell);
                let response = ui
                    .push_id(date.to_string(), |ui| ui.add_enabled(day.allows(date), button))
                    .inner;
                let response = response.accessible_name(words::date(date));
                widgets::ring(ui, t, &response);
                if response.clicked() {
                    picked = Some(date);
                }
                keyboard(ui, day, calendar, date, &response);
            }
        });
    }
    picked
}

/// Handles the keys: arrows move by day and week, Page Up and Page Down by month, with Shift by
/// year.
fn keyboard(ui: &Ui, day: &Day<'_>, calendar: &mut Calendar, date: Date, response: &Response) {
    if response.has_focus() {
        let arrows = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        let steps = [
            (Modifiers::NONE, Key::ArrowLeft, (-1).days()),
            (Modifiers::NONE, Key::ArrowRight, 1.days()),
            (Modifiers::NONE, Key::ArrowUp, (-7).days()),
            (Modifiers::NONE, Key::ArrowDown, 7.days()),
            (Modifiers::SHIFT, Key::PageUp, (-1).years()),
            (Modifiers::SHIFT, Key::PageDown, 1.years()),
            (Modifiers::NONE, Key::PageUp, (-1).months()),
            (Modifiers::NONE, Key::PageDown, 1.months()),
        ];
        let pressed = steps
            .into_iter()
            .find(|(modifiers, key, _)| ui.input_mut(|input| input.consume_key(*modifiers, *key)));
        if let Some((_, _, step)) = pressed {
            *calendar =
                Calendar { at: day.nearest(date.saturating_add(step)), wants_keyboard: true };
        } else if date == calendar.at {
            calendar.wants_keyboard = false;
        }
    }
    if calendar.wants_keyboard && date == calendar.at {
        response.request_focus();
        ui.ctx().request_repaint();
    }
}

impl Day<'_> {
    fn allows(&self, date: Date) -> bool {
        self.first.is_none_or(|first| date >= first) && self.last.is_none_or(|last| date <= last)
    }

    /// Returns the nearest date that may be chosen.
    fn nearest(&self, date: Date) -> Date {
        let date = self.last.map_or(date, |last| date.min(last));
        self.first.map_or(date, |first| date.max(first))
    }
}
