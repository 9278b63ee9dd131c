//! All text shown to people, for the window and the command line: sentences of the Fluent files in
//! `assets/locales`, in the UI language, with their arguments filled in.
//!
//! Knows nothing of windows and terminals. Sentences contain no values, file names or secrets, but
//! references, labels and hosts, whose invisible characters are made visible.

mod casefile;
mod clock;
mod day;
mod failure;
mod finding;
mod form;
mod handover;
mod language;
mod numbers;
mod order;
mod place;
mod previews;
mod proposal;
mod quote;
mod receipt;
mod sentence;
mod shown;
mod status;
mod step;
mod template;
mod vault;

pub use casefile::{case_fault, case_file_error};
pub use clock::{local_time, moment};
pub use day::{
    date, day_order_of, day_readings, month_of, read_day, set_day_order, stamp, today, weekdays,
};
pub use failure::{FailureWords, mismatch, replace_flags, stopped, upload_fault};
pub use finding::{
    file_problem, finding, finding_named, kinds, missing, missing_documents, missing_link,
};
pub use form::{condition_error, form_change, unknown_rules};
pub use handover::handover_fault;
pub use language::{Language, chosen_language, current_language, set_language};
pub use numbers::{bytes, number, number_in_box, number_words, typed_number};
pub use place::{countries, country, country_rank, put_refused};
pub use previews::{document_warning, no_picture, pages};
pub use proposal::{document_kind, proposed};
pub use receipt::{ReceiptOf, replacement as receipt_replacement};
pub use sentence::{Blank, text, text_with};
pub use shown::{shown, shown_name, shown_text};
pub use status::{
    environment, file_state, links_left, next_step_of_file, pace, phase, proof, proof_of_step,
    retry_in, secret_location, waiting, yes_or_no,
};
pub use step::{
    LANGUAGES, language_name, look_fault, own_language, start_fault, step_failed, step_of, vendor,
};
pub use template::{environment_at, form_text, made, template_edit, template_of, template_refused};
pub use vault::{damage, key_fault, not_saved, vault_fault};

#[cfg(test)]
mod tests;
