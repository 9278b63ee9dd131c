//! Cases, forms and submissions as plain data and pure functions.
//!
//! Does not depend on IO, clocks, randomness, logging, egui, tokio or reqwest; time and seeds are
//! passed in. Problems of a case are returned as findings.

pub mod case;
pub mod casefile;
pub mod day;
pub mod draft;
pub mod failure;
pub mod filled;
pub mod finding;
pub mod form;
pub mod hidden;
pub mod history;
pub mod intake;
pub mod inventory;
pub mod link;
pub mod numbers;
pub mod onboarding;
pub mod ownership;
pub mod pace;
pub mod payload;
pub mod policy;
pub mod poll;
pub mod progress;
pub mod proposal;
pub mod readiness;
pub mod receipt;
pub mod record;
pub mod reference;
pub mod rejection;
pub mod settings;
pub mod step;
pub mod submission;
pub mod text;
pub mod ticket;
pub mod value;
pub mod visible;
pub mod walk;
