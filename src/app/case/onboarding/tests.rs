//! Onboardings requested with the workspace's key.

use super::super::super::outbox::Request;
use super::super::fixtures::{case, names, surroundings};
use super::*;
use crate::domain::hidden::Hidden;

fn start(process_id: &str, api_key: &str) -> Start {
    Start {
        environment: Environment::Test,
        api_key: api_key.to_owned().into(),
        process_id: process_id.to_owned(),
        workspace_id: "w".to_owned(),
        reference: Hidden(String::new()),
        filled_by: Hidden("Jane".to_owned()),
        prefill: Hidden(Vec::new()),
    }
}

/// Requests an onboarding; returns its idempotency key and if it has an API key.
fn request(case: &mut OpenCase, start: Start) -> (String, bool) {
    let ((), requests) = surroundings(false).act(|around| case.start_onboarding(start, around));
    let wanted = requests.into_iter().find_map(|request| match request {
        Request::Command(Command::StartSession { onboarding, .. }) => Some(onboarding),
        _ => None,
    });
    let wanted = wanted.expect("a request");
    (wanted.key.as_str().to_owned(), wanted.api_key.is_some())
}

fn fault(status: u16) -> CallFault {
    let message = Hidden(String::new());
    CallFault::Status { status, message, code: String::new(), retry_after_secs: None }
}

#[test]
fn a_retry_repeats_its_key_and_another_onboarding_or_a_used_key_gets_a_new_one() {
    for (status, process, is_same) in
        [(503, "p", true), (409, "p", true), (422, "p", false), (503, "q", false)]
    {
        let mut case = case();
        let (first, _) = request(&mut case, start("p", "key"));
        let (has_link, _) =
            surroundings(false).act(|around| case.onboarding_started(Err(fault(status)), around));
        assert!(!has_link && case.session.start.fault.is_some() && !case.session.start.is_going);
        let (second, has_api_key) = request(&mut case, start(process, ""));
        assert_eq!(first == second, is_same, "{status} {process}");
        assert!(has_api_key);
    }
}

#[test]
fn the_workspaces_key_is_sent_to_no_other_environment() {
    let mut case = case();
    request(&mut case, start("p", "key"));
    let other = Start { environment: Environment::Live, ..start("p", "") };
    assert!(!request(&mut case, other).1);
}

#[test]
fn the_link_of_an_onboarding_is_saved_and_its_session_fetched() {
    let mut case = case();
    request(&mut case, start("p", "key"));
    let started = || Started {
        token: "second-token".to_owned().into(),
        spektr_id: Hidden(String::new()),
        languages: vec!["da-DK".to_owned()],
        is_replayed: true,
    };
    let (has_link, requests) =
        surroundings(false).act(|around| case.onboarding_started(Ok(started()), around));
    assert!(has_link && case.session.start.wanted.is_none());
    assert_eq!(names(&requests), ["Answered", "TellOther", "SaveLink", "FetchSession"]);
    assert_eq!(case.session.languages.offered, ["da-DK"]);
    let link = case.destination.link.as_ref().expect("a link");
    assert_eq!(link.token.expose_secret(), "second-token");
    // A second answer belongs to nothing.
    let (has_link, requests) =
        surroundings(false).act(|around| case.onboarding_started(Ok(started()), around));
    assert!(!has_link && requests.is_empty());
}

#[test]
fn a_request_that_the_queue_refuses_is_not_going() {
    let mut case = case();
    let mut full = surroundings(false);
    full.room = 0;
    full.act(|around| case.start_onboarding(start("p", "key"), around));
    assert!(!case.session.start.is_going);
}
