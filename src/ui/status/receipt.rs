//! The receipt at the end: how it is known, who sent it when and where, and how to keep it.
//!
//! Must not know: how it is written to disk.

use egui::{Id, Label, RichText, Ui};
use egui_material_icons::icons::{ICON_CONTENT_COPY, ICON_DATA_OBJECT, ICON_DESCRIPTION};

use crate::domain::draft::Draft;
use crate::words::{self, ReceiptOf};

use super::super::cx::Cx;
use super::super::intent::{Intent, ReceiptForm};
use super::super::parts::{self, Press, Weight};
use super::super::theme::{Tone, size};
use super::super::view::slot_name;

pub(super) fn receipt_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    let Some(receipt) = &cx.view.progress.receipt else { return };
    parts::note(
        ui,
        &cx.t,
        Tone::Success,
        &words::proof_of_step(receipt.proof(), cx.view.session.next.is_some()),
    );
    let count = receipt.files().len();
    ui.add(Label::new(words::text_with("window-receipt-files", &[("count", count.into())])).wrap());
    let not_replaced = receipt.kept().count();
    if not_replaced > 0 {
        parts::note(
            ui,
            &cx.t,
            Tone::Warning,
            &words::text_with("receipt-kept", &[("count", not_replaced.into())]),
        );
    }
    let saved = words::text(if cx.view.progress.receipt_saved {
        "window-receipt-saved"
    } else {
        "window-receipt-unsaved"
    });
    parts::hint(ui, &cx.t, &saved);
    let facts = ReceiptOf { receipt, title: &draft.title, documents: &[] }.facts();
    for (at, (label, value)) in facts.into_iter().enumerate() {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            parts::hint(ui, &cx.t, &label);
            let text = RichText::new(value);
            // The digest comes last.
            let is_digest = at + 1 == receipt.sender().map_or(2, |_| 4);
            let text =
                if is_digest { text.monospace().size(size::HINT).color(cx.t.muted) } else { text };
            ui.add(Label::new(text).wrap().selectable(true));
        });
    }
    keep_ui(ui, cx, draft);
}

/// The ways to keep it.
fn keep_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    let Some(receipt) = &cx.view.progress.receipt else { return };
    let copied = Id::unique("receipt-copied");
    ui.horizontal(|ui| {
        if Press::new(Weight::Secondary, words::text("receipt-copy"))
            .icon(ICON_CONTENT_COPY)
            .show(ui, &cx.t)
            .clicked()
        {
            let documents: Vec<String> = receipt
                .files()
                .iter()
                .map(|file| slot_name(cx.view.forms, draft, &file.slot))
                .collect();
            ui.copy_text(
                ReceiptOf { receipt, title: &draft.title, documents: &documents }.as_text(),
            );
            ui.data_mut(|data| data.insert_temp(copied, cx.view.progress.id.0));
        }
        if ui.data(|data| data.get_temp(copied)) == Some(cx.view.progress.id.0) {
            let said = parts::hint(ui, &cx.t, &words::text("receipt-copied"));
            parts::announce(ui, said.id);
        }
    });
    let ways = [
        ("receipt-save-page", ICON_DESCRIPTION, ReceiptForm::Page),
        ("receipt-save-data", ICON_DATA_OBJECT, ReceiptForm::Data),
    ];
    for (id, icon, form) in ways {
        if Press::new(Weight::Secondary, words::text(id)).icon(icon).show(ui, &cx.t).clicked() {
            cx.say(Intent::SaveReceipt(form));
        }
    }
}
