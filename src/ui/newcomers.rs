//! The dialog that lists the companies and people that dropped files name, to be ticked before they
//! are added.
//!
//! Knows nothing of how a name is read from a file's name.

use egui::{Checkbox, Id, Label, RichText, Ui, vec2};

use crate::domain::draft::EntityKind;
use crate::domain::proposal::{NewName, Newcomer};
use crate::words;

use super::context::ViewContext;
use super::dialog;
use super::drop_down::drop_down_ui;
use super::intent::{EditIntent, Intent};
use super::screen::{NewcomerRow, Newcomers};
use super::theme::size;
use super::trailing_row;
use super::view::{Offer, TrayId, file_name};
use super::widgets::{self, BoxLook, Press, Weight};

/// Shows the dialog.
pub(super) fn newcomers_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    widgets::title(ui, &words::text("tray-newcomers-title"));
    widgets::hint(ui, &context.t, &words::text("tray-newcomers-hint"));
    ui.add_space(size::LABEL);
    let offers = context.view.documents.offers;
    let listed = context.screen.dialogs.newcomers.take();
    let Newcomers { mut rows, mut had_keyboard } = listed.unwrap_or_else(|| Newcomers {
        rows: offers.iter().map(NewcomerRow::of).collect(),
        had_keyboard: false,
    });
    dialog::body_ui(ui, |ui| {
        ui.spacing_mut().item_spacing.y = size::WITHIN;
        for (at, row) in rows.iter_mut().enumerate() {
            if at > 0 {
                ui.add_space(size::ROW_PAD);
            }
            ui.push_id(("newcomer", at), |ui| row_ui(ui, context, row, at));
        }
    });
    ui.add_space(size::LABEL);
    answers_ui(ui, context, &rows, &mut had_keyboard);
    context.screen.dialogs.newcomers = Some(Newcomers { rows, had_keyboard });
}

/// Shows one company or person: the tick, the kind, the name, and the files that name it.
fn row_ui(ui: &mut Ui, context: &ViewContext<'_>, row: &mut NewcomerRow, at: usize) {
    let name = match row.name() {
        name if name.is_empty() => words::text(kind_id(row.kind)),
        name => name,
    };
    let t = context.t;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = size::LABEL;
        let spoken = words::text_with("tray-newcomers-tick", &[("name", name.clone().into())]);
        let tick = ui.add(Checkbox::without_text(&mut row.is_ticked));
        widgets::ring(ui, &t, &tick);
        tick.accessible_name(spoken);
        let kinds = [EntityKind::Company, EntityKind::Individual];
        let choices = kinds.map(|kind| (kind.wire(), words::text(kind_id(kind))));
        let (response, picked) = drop_down_ui(
            ui,
            ("newcomer-kind", at),
            size::SHORT_INPUT,
            row.kind.wire(),
            choices.into_iter(),
            true,
        );
        widgets::ring(ui, &t, &response);
        response.accessible_name(words::text_with("tray-newcomers-kind", &[("name", name.into())]));
        if let Some(kind) = picked.as_deref().and_then(EntityKind::from_wire) {
            row.turn_into(kind);
        }
        let room = ui.available_width();
        match row.kind {
            EntityKind::Company => {
                let name = (&mut row.company, "tray-newcomers-company");
                box_ui(ui, context, name, room, (at, row.is_ticked));
            }
            EntityKind::Individual => {
                let half = ((room - size::LABEL) / 2.0).floor();
                let is_wanted = row.is_ticked && row.last.trim().is_empty();
                let first = (&mut row.first, "tray-newcomers-first");
                box_ui(ui, context, first, half, (at, is_wanted));
                let is_wanted = row.is_ticked && row.first.trim().is_empty();
                box_ui(ui, context, (&mut row.last, "tray-newcomers-last"), half, (at, is_wanted));
            }
        }
    });
    ui.horizontal(|ui| {
        ui.add_space(ui.spacing().icon_width + size::LABEL);
        let files = RichText::new(row.about(context)).size(size::HINT).color(t.muted);
        ui.add(Label::new(files).truncate());
    });
}

/// Shows the box of a name; a wanted one that is empty is wrong.
fn box_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    (text, id): (&mut String, &str),
    width: f32,
    (at, is_wanted): (usize, bool),
) {
    let label = words::text(id);
    let wrong = is_wanted && text.trim().is_empty();
    let look = BoxLook { placeholder: &label, wrong, ..BoxLook::default() };
    let response = widgets::text_box(ui, &context.t, Id::unique((id, at)), text, width, look);
    widgets::keep_own_undo(ui, &response);
    let spoken = words::text_with(
        "tray-newcomers-box",
        &[("label", label.into()), ("number", (at + 1).into())],
    );
    response.accessible_name(spoken);
}

/// Shows the buttons; the second says how many are created, and how many files go to them.
fn answers_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    rows: &[NewcomerRow],
    had_keyboard: &mut bool,
) {
    let ticked: Vec<&NewcomerRow> = rows.iter().filter(|row| row.is_ticked).collect();
    let files: usize = ticked.iter().map(|row| row.files.len()).sum();
    trailing_row::buttons_ui(ui, "newcomers", |ui| {
        ui.spacing_mut().item_spacing = vec2(size::LABEL, size::LABEL);
        dialog::not_now_ui(ui, context);
        let counts = [("count", ticked.len().into()), ("files", files.into())];
        let press = Press::new(Weight::Primary, words::text_with("tray-newcomers-create", &counts));
        let press = match () {
            () if !context.view.editable() => press.live(false, words::text("window-locked")),
            () if ticked.is_empty() => press.live(false, words::text("tray-newcomers-none")),
            () => press.live(
                ticked.iter().all(|row| !row.name().is_empty()),
                words::text("tray-newcomers-nameless"),
            ),
        };
        let response = press.show(ui, &context.t);
        if response.enabled() {
            widgets::take_keyboard(ui, &response, had_keyboard);
        }
        if response.clicked() {
            let offers = ticked.iter().map(|row| row.offer()).collect();
            context.say(Intent::Edit(EditIntent::AddNewcomers(offers)));
        }
    });
}

fn kind_id(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Company => "tray-newcomers-is-company",
        EntityKind::Individual => "tray-newcomers-is-person",
    }
}

impl NewcomerRow {
    fn of(offer: &Offer) -> Self {
        let (company, first, last) = match &offer.who.name {
            NewName::Company(name) => (name.clone(), String::new(), String::new()),
            NewName::Person { first, last } => (String::new(), first.clone(), last.clone()),
        };
        Self {
            is_ticked: offer.who.is_sure,
            kind: offer.who.kind(),
            company,
            first,
            last,
            number: offer.who.number.clone(),
            files: offer.files.clone(),
        }
    }

    /// Returns the name as typed.
    fn name(&self) -> String {
        self.who().name.whole()
    }

    /// Makes a person of a company or the reverse; the name goes over.
    fn turn_into(&mut self, kind: EntityKind) {
        match (self.kind, kind) {
            (EntityKind::Company, EntityKind::Individual) => {
                let name = self.company.trim();
                let (first, last) = name.rsplit_once(' ').unwrap_or((name, ""));
                (self.first, self.last) = (first.to_owned(), last.to_owned());
            }
            (EntityKind::Individual, EntityKind::Company) => self.company = self.name(),
            _ => {}
        }
        self.kind = kind;
    }

    fn who(&self) -> Newcomer {
        let name = match self.kind {
            EntityKind::Company => NewName::Company(self.company.clone()),
            EntityKind::Individual => {
                NewName::Person { first: self.first.clone(), last: self.last.clone() }
            }
        };
        let number = self.number.clone().filter(|_| self.kind == EntityKind::Company);
        Newcomer { name, number, is_sure: true, files: Vec::new() }
    }

    fn offer(&self) -> Offer {
        Offer { who: self.who(), files: self.files.clone() }
    }

    /// Returns the names of the files, and the number of a company.
    fn about(&self, context: &ViewContext<'_>) -> String {
        let name = |id: &TrayId| {
            let file = context.view.documents.tray.iter().find(|file| file.id == *id);
            file.map(|file| file_name(&file.path))
        };
        let files: Vec<String> = self.files.iter().filter_map(name).collect();
        let files = files.join(", ");
        match &self.number {
            Some(number) if self.kind == EntityKind::Company => words::text_with(
                "tray-newcomers-number",
                &[("number", words::shown(number).into()), ("files", files.into())],
            ),
            _ => files,
        }
    }
}
