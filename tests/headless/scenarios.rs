//! Each scenario of the practice server: its documented exit code, and the result of running the
//! command again.

use std::time::Duration;

use dossier::practice::{Options, Scenario};

use super::binary::{each, run};
use super::case::{Case, receipt};
use super::{WORKERS, run_json, server};

/// The documented exit of the first run and of the one after it.
fn exits(scenario: Scenario) -> (i32, i32) {
    match scenario {
        // spektr's own mistakes: it stops, and a person has to ask.
        Scenario::NoFiles | Scenario::Redirect => (8, 8),
        Scenario::HtmlPortal => (8, 8),
        // The posts did not fit. Confirm then asks for what is missing, and that fits.
        Scenario::MismatchedUploads => (8, 0),
        Scenario::Reject => (4, 4),
        Scenario::ExpiredTokenSubmit | Scenario::ExpiredTokenConfirm | Scenario::FormChanged => {
            (5, 5)
        }
        Scenario::MissingAlways | Scenario::S3Redirect => (6, 6),
        Scenario::Happy
        | Scenario::MissingOnce
        | Scenario::ExpiredPosts
        | Scenario::ExpiredSession
        | Scenario::Slow
        | Scenario::CutMidBody
        | Scenario::RefuseEarly
        | Scenario::LostSubmitAnswer
        | Scenario::LostSubmitUnapplied
        | Scenario::LostConfirmAnswer
        | Scenario::ServerErrorOnce
        | Scenario::SubmitGarbled
        | Scenario::LateApply
        | Scenario::Busy => (0, 0),
    }
}

/// Without the step call a lost answer that confirm can't clear up stays open: 7.
fn exits_without_step(scenario: Scenario) -> (i32, i32) {
    match scenario {
        // A 429 proves nothing either.
        Scenario::LostSubmitUnapplied
        | Scenario::ServerErrorOnce
        | Scenario::HtmlPortal
        | Scenario::LostConfirmAnswer
        | Scenario::Busy => (7, 7),
        other => exits(other),
    }
}

#[test]
fn every_scenario_ends_with_its_documented_exit_and_goes_on_from_there() {
    let mut scenarios = Scenario::ALL;
    // The one that takes longest begins first.
    scenarios.sort_by_key(|scenario| !matches!(scenario, Scenario::Slow | Scenario::Busy));
    each(&scenarios, WORKERS, |scenario| check(*scenario, true));
}

#[test]
fn every_scenario_ends_with_its_documented_exit_without_a_step_call() {
    let scenarios: Vec<Scenario> =
        Scenario::ALL.into_iter().filter(|scenario| *scenario != Scenario::Slow).collect();
    each(&scenarios, WORKERS, |scenario| check(*scenario, false));
}

fn check(scenario: Scenario, step_call: bool) {
    // Within the second for which these runs ask.
    let late = Duration::from_millis(300);
    let practice = server::start(Options { scenario, step_call, late, ..Options::default() });
    let case = if step_call { Case::large() } else { Case::small() };
    let (first, second) = if step_call { exits(scenario) } else { exits_without_step(scenario) };
    let submit = |name: &str| run_json(name, case.submit(&practice.api_url(), &practice.token()));

    let name = format!("{scenario}, step call {step_call}");
    let said = submit(&name);
    assert_eq!(said.exit, Some(first), "{name}: {said:?}");
    let before = practice.state();
    case.check_server(&name, &before);
    // No false success, and no success that is not told.
    assert_eq!(
        before.completed,
        first == 0
            || matches!(scenario, Scenario::NoFiles)
            || (first == 7 && scenario == Scenario::LostConfirmAnswer),
        "{name}"
    );
    if first == 0 {
        case.check_completed(&name, &before, &said);
    }

    let name = format!("{name}, again");
    let again = submit(&name);
    assert_eq!(again.exit, Some(second), "{name}: {again:?}");
    let after = practice.state();
    case.check_server(&name, &after);
    if second == 0 {
        case.check_completed(&name, &after, &again);
    }
    if first == 0 {
        assert_eq!(
            server::requests(&after),
            server::requests(&before),
            "{name}: something was sent"
        );
        assert_eq!(receipt(&again), receipt(&said), "{name}");
    }
}

#[test]
fn s9_c8_a_new_link_goes_on_where_the_expired_one_stopped() {
    for scenario in [Scenario::ExpiredTokenSubmit, Scenario::ExpiredTokenConfirm] {
        let (practice, case) = (server::playing(scenario), Case::small());
        let said = run_json(scenario.name(), case.submit(&practice.api_url(), &practice.token()));
        assert_eq!(said.exit, Some(5), "{scenario}: {said:?}");
        let posts = practice.state().traffic.posts_received;
        // The whole link from the mail does as well as the token.
        let said =
            run_json(scenario.name(), case.submit(&practice.api_url(), &practice.renew_link()));
        assert_eq!(said.exit, Some(0), "{scenario}: {said:?}");
        case.check_completed(scenario.name(), &practice.state(), &said);
        // What had arrived with the old link is not sent again.
        assert_eq!(
            practice.state().traffic.posts_received,
            posts.max(case.documents.len() as u64),
            "{scenario}"
        );
    }
}

#[test]
fn the_receipt_in_words_names_every_document_by_its_digest() {
    let (practice, case) = (server::playing(Scenario::Happy), Case::small());
    let token = case.home.keep("token", practice.token());
    let first = run(case.home.submit(&case.path, &practice.api_url(), &token));
    let again = run(case.home.submit(&case.path, &practice.api_url(), &token));
    assert_eq!((first.exit, again.exit), (Some(0), Some(0)), "{first:?}");
    assert_eq!(first.stdout, again.stdout);
    let files = practice.state().objects;
    assert!(
        !files.is_empty() && files.iter().all(|file| first.stdout.contains(&file.sha256)),
        "{}",
        first.stdout
    );
}

#[test]
fn s16_a_portal_is_named_as_what_it_is() {
    let (practice, case) = (server::playing(Scenario::HtmlPortal), Case::small());
    let said = run_json("portal", case.submit(&practice.api_url(), &practice.token()));
    assert!(said.stdout.contains("Your network answered instead of spektr"), "{}", said.stdout);
    assert_eq!(practice.state().submits_applied, 0);
}
