//! Whether a kept case could be sent: said in the list, and told to where it is kept.
//!
//! Must not know: what a case needs for it; the domain's tests do.

use dossier::engine::message::{CaseStatus, Command, Notice, StoreCommand};

use super::bench::{Bench, draft};
use super::kept::{ACME, BOLT, kept, open, row};

/// What was said last of a case being ready, when it was saved or marked.
fn told(commands: &[Command]) -> Option<bool> {
    let mut told = commands.iter().filter_map(|command| match command {
        Command::Store(StoreCommand::Keep { is_ready, .. } | StoreCommand::Mark { is_ready, .. }) => Some(*is_ready),
        _ => None,
    });
    told.next_back()
}

#[test]
fn the_list_says_which_drafts_could_be_sent() {
    let bench = Bench::keeping(vec![row(ACME, "Acme", CaseStatus::Ready), row(BOLT, "Bolt", CaseStatus::Draft)]);
    assert!(bench.described("Acme").starts_with("Ready · "), "{}", bench.described("Acme"));
    assert!(bench.described("Bolt").starts_with("Draft · "), "{}", bench.described("Bolt"));
}

#[test]
fn a_case_is_kept_as_ready_once_everything_required_is_there() {
    let mut bench = Bench::keeping(vec![]);
    bench.press("Add a company");
    bench.later(1.5);
    assert_eq!(told(&bench.commands()), Some(false), "it has no name yet");
    bench.answer_kept(None, Ok(BOLT));
    bench.type_into("Company name, Unnamed company (company_1)", "Bolt");
    bench.later(1.5);
    assert_eq!(told(&bench.commands()), Some(true));
    bench.answer_kept(Some(BOLT), Ok(BOLT));
    assert_eq!(told(&bench.commands()), None, "it is told once");
}

#[test]
fn what_is_done_just_before_a_case_is_left_is_judged_before_it_is_kept() {
    let mut bench = Bench::keeping(vec![]);
    bench.press("Add a company");
    bench.later(1.5);
    bench.answer_kept(None, Ok(BOLT));
    bench.commands();
    bench.type_at_once("Company name, Unnamed company (company_1)", "Bolt");
    bench.press("Cases");
    bench.press("New case");
    assert_eq!(told(&bench.commands()), Some(true));
}

#[test]
fn a_case_opened_from_an_older_list_is_marked_and_the_list_follows() {
    let mut bench = Bench::keeping(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let mut sound = draft();
    sound.entities[0].fields.remove("company_document");
    open(&mut bench, ACME, "Acme", kept(sound, None));
    assert_eq!(told(&bench.commands()), Some(true));
    bench.press("Cases");
    assert!(bench.described("Acme").starts_with("Ready · "), "{}", bench.described("Acme"));
}

#[test]
fn a_document_that_is_still_being_read_marks_nothing() {
    let mut bench = Bench::keeping(vec![row(ACME, "Acme", CaseStatus::Ready)]);
    open(&mut bench, ACME, "Acme", kept(draft(), None));
    let (slot, path) = bench.examined_next();
    assert_eq!(told(&bench.commands()), None);
    bench.tell(Notice::Examined {
        slot,
        path: dossier::domain::hidden::Hidden(path),
        result: Err(dossier::domain::intake::FileProblem::NotFound),
    });
    assert_eq!(told(&bench.commands()), Some(false), "it is not there any more");
}
