//! Every sentence a person reads, for the window and the command line alike. The sentences stand in
//! `assets/locales`; this module picks the language and fills in the blanks.
//!
//! Must not know: windows, terminals. No value, file name or secret goes into a sentence;
//! references, labels and hosts do, with what is invisible in them made visible.

mod casefile;
mod day;
mod failure;
mod finding;
mod form;
mod handover;
mod language;
mod numbers;
mod place;
mod previews;
mod proposal;
mod receipt;
mod status;
mod step;
mod template;
mod vault;

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader as _, static_loader};
use unicode_bidi::{BidiClass, bidi_class};

pub use casefile::{case_fault, case_file_error};
pub use day::{
    date, day_order_of, day_readings, month_of, read_day, stamp, today, weekdays, write_days,
};
pub use failure::{FailureWords, mismatch, replace_flags, stopped, upload_fault};
pub use finding::{
    file_problem, finding, finding_named, kinds, missing, missing_documents, missing_link,
};
pub use form::{doubt, form_change, unknown_rules};
pub use handover::handover_fault;
pub use language::{Language, chosen, speak, spoken};
pub use numbers::{number, number_in_box, number_words, typed_number};
pub use place::{countries, country, put_refused};
pub use previews::{document_doubt, no_picture, pages};
pub use proposal::{document_kind, proposed};
pub use receipt::{ReceiptOf, replacement as receipt_replacement};
pub use status::{
    bytes, environment, file_state, links_left, local_time, moment, next_of, pace, phase, proof,
    proof_of_step, retry_in, secret_location, waiting, yes_or_no,
};
pub use step::{
    LANGUAGES, language, look_fault, own_language, start_fault, step_failed, step_of, vendor,
};
pub use template::{environment_at, made, of_form, template_edit, template_of, template_refused};
pub use vault::{damage, key_fault, not_saved, vault_fault};

use crate::domain::intake::is_invisible;

static_loader! {
    static LOCALES = {
        locales: "./assets/locales",
        fallback_language: "en",
        // Marks around every blank would be invisible characters of their own; those that need them
        // get them.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// What a blank in a sentence is called, and what stands in it.
pub type Blank<'a> = (&'static str, FluentValue<'a>);

/// The sentence with this id.
#[must_use]
pub fn text(id: &str) -> String {
    text_in(spoken(), id)
}

/// The sentence with this id, in this language.
fn text_in(language: Language, id: &str) -> String {
    LOCALES.lookup(language.id(), id)
}

/// The sentence with this id, its blanks filled in.
#[must_use]
pub fn text_with(id: &str, blanks: &[Blank<'_>]) -> String {
    text_in_with(spoken(), id, blanks)
}

/// The sentence with this id in this language, its blanks filled in.
fn text_in_with(language: Language, id: &str, blanks: &[Blank<'_>]) -> String {
    let blanks: HashMap<Cow<'static, str>, FluentValue<'_>> =
        blanks.iter().map(|(name, value)| (Cow::Borrowed(*name), isolated(value))).collect();
    LOCALES.lookup_with_args(language.id(), id, &blanks)
}

/// What stands in a blank; where something of it is read from right to left, with marks around it
/// (U+2068, U+2069) that keep its order apart from the sentence's.
fn isolated<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text)
            if text.chars().any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL)) =>
        {
            FluentValue::String(Cow::Owned(format!("\u{2068}{text}\u{2069}")))
        }
        value => value.clone(),
    }
}

/// The longest name in a sentence, in characters.
const MAX_NAME: usize = 120;

/// A name someone else gave (a reference, a field, a key, a place), fit to be read and cut to what
/// a line can hold.
#[must_use]
pub fn shown_name(text: &str) -> String {
    let start: String = text.chars().take(MAX_NAME).collect();
    if start.len() < text.len() { shown(&start) + "…" } else { shown(text) }
}

/// The longest text of someone else's that is shown whole, in characters.
const MAX_TEXT: usize = 4_000;

/// A longer text someone else wrote, fit to be read, its lines kept and cut to what a page can
/// hold.
#[must_use]
pub fn shown_text(text: &str) -> String {
    let start: String = text.chars().take(MAX_TEXT).collect();
    let lines: Vec<String> = start.lines().map(shown).collect();
    lines.join("\n") + if start.len() < text.len() { "…" } else { "" }
}

/// A text someone else wrote, fit to be read: what is invisible or turns the text around is shown
/// as `[U+202E]`, line breaks become spaces.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if is_invisible(c) => out.extend(format!("[U+{:04X}]", u32::from(c)).chars()),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
