//! The receipt: the proof of completion, the sender, time and destination of the case, and the
//! buttons that save the receipt.
//!
//! Knows nothing of how it is written to disk.

use egui::{Id, Label, RichText, Ui};
use egui_material_icons::icons::{ICON_CONTENT_COPY, ICON_DATA_OBJECT, ICON_DESCRIPTION};

use crate::domain::draft::Draft;
use crate::words::{self, ReceiptOf};

use super::super::context::ViewContext;
use super::super::intent::{Intent, ReceiptForm, SendIntent};
use super::super::theme::{Tone, size};
use super::super::view::slot_name;
use super::super::widgets::{self, Press, Weight};

pub(super) fn receipt_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let Some(receipt) = &context.view.sending.progress.receipt else { return };
    widgets::note(
        ui,
        &context.t,
        Tone::Success,
        &words::proof_of_step(receipt.proof(), context.view.session.next.is_some()),
    );
    let count = receipt.files().len();
    ui.add(Label::new(words::text_with("window-receipt-files", &[("count", count.into())])).wrap());
    let not_replaced = receipt.kept().count();
    if not_replaced > 0 {
        widgets::note(
            ui,
            &context.t,
            Tone::Warning,
            &words::text_with("receipt-kept", &[("count", not_replaced.into())]),
        );
    }
    let saved = words::text(if context.view.sending.progress.receipt_saved {
        "window-receipt-saved"
    } else {
        "window-receipt-unsaved"
    });
    widgets::hint(ui, &context.t, &saved);
    let facts = ReceiptOf { receipt, title: &draft.title, documents: &[] }.facts();
    for (at, (label, value)) in facts.into_iter().enumerate() {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            widgets::hint(ui, &context.t, &label);
            let text = RichText::new(value);
            // The digest is the last of the facts.
            let is_digest = at + 1 == receipt.sender().map_or(2, |_| 4);
            let text = if is_digest {
                text.monospace().size(size::HINT).color(context.t.muted)
            } else {
                text
            };
            ui.add(Label::new(text).wrap().selectable(true));
        });
    }
    keep_ui(ui, context, draft);
}

/// Shows the buttons that save or copy the receipt.
fn keep_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let Some(receipt) = &context.view.sending.progress.receipt else { return };
    let copied = Id::unique("receipt-copied");
    ui.horizontal(|ui| {
        if Press::new(Weight::Secondary, words::text("receipt-copy"))
            .icon(ICON_CONTENT_COPY)
            .show(ui, &context.t)
            .clicked()
        {
            let documents: Vec<String> = receipt
                .files()
                .iter()
                .map(|file| slot_name(context.view.walk(draft), &file.slot))
                .collect();
            ui.copy_text(
                ReceiptOf { receipt, title: &draft.title, documents: &documents }.as_text(),
            );
            ui.data_mut(|data| data.insert_temp(copied, context.view.sending.progress.id.0));
        }
        if ui.data(|data| data.get_temp(copied)) == Some(context.view.sending.progress.id.0) {
            let label = widgets::hint(ui, &context.t, &words::text("receipt-copied"));
            widgets::announce(ui, label.id);
        }
    });
    let ways = [
        ("receipt-save-page", ICON_DESCRIPTION, ReceiptForm::Page),
        ("receipt-save-data", ICON_DATA_OBJECT, ReceiptForm::Data),
    ];
    for (id, icon, form) in ways {
        if Press::new(Weight::Secondary, words::text(id)).icon(icon).show(ui, &context.t).clicked()
        {
            context.say(Intent::Send(SendIntent::SaveReceipt(form)));
        }
    }
}
