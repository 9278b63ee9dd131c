//! A box that opens a list of many choices, which is searched by typing. Works by keyboard alone:
//! typing opens and searches it, the arrows and Enter choose, Esc closes it.
//!
//! Does not depend on the storage of the choice.

use egui::{
    Button, Context, Event, Id, Key, Modifiers, Popup, PopupCloseBehavior, Response, ScrollArea,
    Ui, WidgetInfo, vec2,
};
use egui_material_icons::icons::{ICON_CHECK, ICON_UNFOLD_MORE};

use crate::domain::form::Field;
use crate::words;

use super::choices::{Choices, Item};
use super::theme::{Tokens, size};
use super::widgets::{self, BoxLook};

/// A box to be shown.
#[derive(Debug)]
pub(super) struct SearchDropDown<'a> {
    pub id: Id,
    /// Accessible name.
    pub name: &'a str,
    /// The chosen value; empty if there is none.
    pub current: &'a str,
    pub from: Choices<'a>,
    /// The field whose rules limit the choices.
    pub field: &'a Field,
    /// Text of the box while nothing is chosen.
    pub placeholder: &'a str,
    pub wrong: bool,
    pub live: bool,
    /// True if the choice can be removed.
    pub clearable: bool,
}

/// State of the open list: the search text, and the position of the selected row.
#[derive(Clone, Debug, Default)]
struct Search {
    text: String,
    at: usize,
    /// True once the search box has had the keyboard, which is requested until then.
    had_keyboard: bool,
    /// True if the selected row changed, so that the list scrolls to it.
    moved: bool,
}

/// Shows the box, and the list while it is open. Returns the value that was picked; an empty text
/// removes the choice.
pub(super) fn search_drop_down_ui(
    ui: &mut Ui,
    t: &Tokens,
    pick: &SearchDropDown<'_>,
) -> (Response, Option<String>) {
    let width = ui.available_width().min(size::INPUT_MAX);
    let button = button_ui(ui, t, pick, width);
    let popup = pick.id.with("list");
    let was_open = Popup::is_id_open(ui.ctx(), popup);
    let typed = if button.has_focus() && !was_open { typed_text(ui) } else { String::new() };
    let opens = button.clicked() || !typed.is_empty();
    if opens && !was_open {
        // The list opens at the present choice.
        let at = pick
            .from
            .matching(&typed, pick.field)
            .iter()
            .position(|item| item.value == pick.current)
            .unwrap_or_default();
        store(
            ui.ctx(),
            pick.id,
            Some(Search { text: typed, at, moved: true, ..Search::default() }),
        );
    }
    let command = if was_open {
        button.clicked().then_some(egui::SetOpenCommand::Bool(false))
    } else {
        opens.then_some(true.into())
    };
    let shown = Popup::from_response(&button)
        .id(popup)
        .open_memory(command)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(button.rect.width())
        .accessible_name(pick.name)
        .show(|ui| list_ui(ui, t, pick));
    let picked = shown.and_then(|shown| shown.inner);
    if picked.is_some() {
        Popup::close_id(ui.ctx(), popup);
        button.request_focus();
    }
    if was_open && !Popup::is_id_open(ui.ctx(), popup) {
        store(ui.ctx(), pick.id, None);
    }
    (button, picked)
}

fn button_ui(ui: &mut Ui, t: &Tokens, pick: &SearchDropDown<'_>, width: f32) -> Response {
    let label = if pick.current.is_empty() {
        pick.placeholder.to_owned()
    } else {
        pick.from.label(pick.current)
    };
    let ink = if pick.current.is_empty() || !pick.live { t.muted } else { t.text };
    let response = ui
        .scope(|ui| {
            if pick.wrong {
                ui.visuals_mut().widgets.inactive.bg_stroke =
                    egui::Stroke::new(size::RING, t.danger);
            }
            ui.spacing_mut().button_padding.x = size::CHIP_PAD;
            let button = Button::new(egui::RichText::new(&label).color(ink))
                .right_text(ICON_UNFOLD_MORE.rich_text().size(size::BODY).color(t.muted))
                .truncate()
                .min_size(vec2(width, size::CONTROL));
            ui.set_max_width(width);
            ui.add_enabled(pick.live, button)
        })
        .inner;
    widgets::ring(ui, t, &response);
    widgets::mark_invalid(ui, response.id, pick.wrong);
    response.widget_info(|| {
        let mut info = WidgetInfo::new(egui::Role::ComboBox);
        info.enabled = pick.live;
        info.current_text_value = Some(label.clone());
        info
    });
    response.accessible_name(pick.name)
}

/// Returns the text typed while the closed box has the keyboard.
fn typed_text(ui: &Ui) -> String {
    ui.input(|input| {
        let texts = input.events.iter().filter_map(|event| match event {
            // The space bar presses the button.
            Event::Text(text) if text.trim() == text => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    })
}

fn list_ui(ui: &mut Ui, t: &Tokens, pick: &SearchDropDown<'_>) -> Option<String> {
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let mut search = load(ui.ctx(), pick.id);
    let found = pick.from.matching(&search.text, pick.field);
    search.at = search.at.min(found.len().saturating_sub(1));
    let chosen = keys(ui, &mut search, found.len())
        .then(|| found.get(search.at).map(|item| item.value.clone()))
        .flatten();
    let placeholder = words::text("field-search");
    let name = words::text_with("field-search-in", &[("name", pick.name.into())]);
    let look = BoxLook { placeholder: &placeholder, ..BoxLook::default() };
    let line = widgets::text_box(
        ui,
        t,
        pick.id.with("search"),
        &mut search.text,
        ui.available_width(),
        look,
    )
    .accessible_name(name);
    if line.changed() {
        (search.at, search.moved) = (0, true);
    }
    widgets::take_keyboard(ui, &line, &mut search.had_keyboard);
    if found.is_empty() {
        widgets::hint(ui, t, &words::text("field-search-none"));
    }
    let pressed = rows_ui(ui, t, pick, &found, &mut search);
    let cleared = pick.clearable && !pick.current.is_empty() && {
        widgets::hairline(ui, t);
        let nothing = Item { value: String::new(), label: words::text("field-choose-nothing") };
        ui.add(row(t, &nothing, false, ui.available_width())).clicked()
    };
    store(ui.ctx(), pick.id, Some(search));
    chosen.or(pressed).or_else(|| cleared.then(String::new))
}

/// Moves the selection; returns true if Enter chose it. The keys are consumed before the search box
/// sees them.
fn keys(ui: &Ui, search: &mut Search, count: usize) -> bool {
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) && search.at + 1 < count {
        (search.at, search.moved) = (search.at + 1, true);
    }
    if pressed(Key::ArrowUp) && search.at > 0 {
        (search.at, search.moved) = (search.at - 1, true);
    }
    search.had_keyboard && pressed(Key::Enter)
}

fn rows_ui(
    ui: &mut Ui,
    t: &Tokens,
    pick: &SearchDropDown<'_>,
    found: &[Item],
    search: &mut Search,
) -> Option<String> {
    let height = size::TARGET + ui.spacing().item_spacing.y;
    let mut list =
        ScrollArea::vertical().id_salt("rows").max_height(size::LIST).auto_shrink([false, true]);
    if std::mem::take(&mut search.moved) {
        #[expect(clippy::cast_precision_loss, reason = "a list has some hundred rows")]
        let top = search.at as f32 * height;
        list = list.vertical_scroll_offset((top - size::LIST / 2.0).max(0.0));
    }
    let mut picked = None;
    list.show_rows(ui, size::TARGET, found.len(), |ui, rows| {
        for at in rows {
            let Some(item) = found.get(at) else { continue };
            let button = row(t, item, at == search.at, ui.available_width());
            let chosen = ICON_CHECK.rich_text().size(size::BODY).color(t.accent);
            let button =
                if item.value == pick.current { button.right_text(chosen) } else { button };
            if ui.add(button).accessible_name(&item.label).clicked() {
                picked = Some(item.value.clone());
            }
        }
    });
    picked
}

/// Makes the button of a row; `is_next` is true for the row that Enter chooses.
fn row<'a>(t: &Tokens, item: &Item, is_next: bool, width: f32) -> Button<'a> {
    let words = egui::RichText::new(&item.label).color(t.text);
    Button::selectable(is_next, words).truncate().min_size(vec2(width, size::TARGET))
}

fn load(ctx: &Context, id: Id) -> Search {
    ctx.data(|data| data.get_temp(id.with("typed"))).unwrap_or_default()
}

fn store(ctx: &Context, id: Id, search: Option<Search>) {
    ctx.data_mut(|data| match search {
        Some(search) => drop(data.insert_temp(id.with("typed"), search)),
        None => data.remove::<Search>(id.with("typed")),
    });
}
