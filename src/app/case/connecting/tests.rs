//! Links entered, recalled and saved.

use super::super::super::outbox::Request;
use super::super::fixtures::{case, names, surroundings};
use super::*;
use crate::domain::progress::{Can, CaseId};

fn connection(pasted: &str, environment: Option<Environment>) -> Connection {
    Connection {
        pasted: pasted.to_owned().into(),
        environment,
        filled_by: Hidden("Jane".to_owned()),
        api_key: String::new().into(),
    }
}

fn token(case: &OpenCase) -> &str {
    case.destination.link.as_ref().map_or("", |link| link.token.expose_secret())
}

#[test]
fn another_link_for_a_case_that_was_sent_is_asked_about_first() {
    let other = || connection("second-token", Some(Environment::Test));
    for (keeps, phase, connection, asks) in [
        (true, Phase::TokenExpired, other(), true),
        (true, Phase::Completed, other(), true),
        (true, Phase::TokenExpired, connection("first-token", Some(Environment::Live)), true),
        (true, Phase::TokenExpired, connection("first-token", None), false),
        (true, Phase::TokenExpired, connection("", None), false),
        (true, Phase::Ready, other(), false),
        (false, Phase::TokenExpired, other(), false),
    ] {
        let mut case = case();
        case.sending.progress.phase = phase;
        let ((), requests) = surroundings(keeps).act(|around| case.connect(connection, around));
        let is_asked = matches!(requests.as_slice(), [Request::Ask(Question::OtherLink)]);
        assert_eq!(is_asked, asks, "{keeps} {phase:?}");
        if asks {
            assert_eq!(token(&case), "first-token");
        }
    }
}

#[test]
fn another_link_is_used_only_if_the_operator_agrees_and_is_forgotten_otherwise() {
    for (agrees, expected) in [(true, "second-token"), (false, "first-token")] {
        let mut case = case();
        case.sending.progress.phase = Phase::TokenExpired;
        let other = connection("second-token", Some(Environment::Test));
        surroundings(true).act(|around| case.connect(other, around));
        surroundings(true).act(|around| case.answer_other_link(agrees, around));
        assert_eq!(token(&case), expected);
        assert!(case.destination.other_link.is_none());
    }
}

#[test]
fn a_link_is_not_changed_while_the_case_is_sent() {
    let mut case = case();
    case.sending.unpublished = true;
    let other = connection("second-token", Some(Environment::Test));
    let ((), requests) = surroundings(true).act(|around| case.connect(other, around));
    assert_eq!((names(&requests), token(&case)), (vec!["TellSending".to_owned()], "first-token"));
}

#[test]
fn a_new_link_resumes_only_a_case_that_waited_for_it() {
    let stopped = Can { new_link: true, ..Can::default() };
    let unsent = Can { send: true, edit: true, new_link: true, ..Can::default() };
    for (phase, can, expected) in [
        (Phase::TokenExpired, stopped, vec!["NewLink", "Resume", "FetchSession"]),
        (Phase::Stopped, stopped, vec!["NewLink", "FetchSession"]),
        (Phase::Rejected, unsent, vec!["FetchSession"]),
    ] {
        let mut case = case();
        (case.sending.progress.phase, case.sending.progress.can) = (phase, can);
        let ((), requests) =
            surroundings(false).act(|around| case.connect(connection("", None), around));
        assert_eq!(names(&requests), expected);
    }
}

#[test]
fn the_link_is_saved_with_its_case_else_alone_and_never_when_practising() {
    let mut practice = surroundings(false);
    practice.practising = true;
    for (mut surroundings, id, expected) in [
        (surroundings(true), Some(CaseId(9)), vec!["SaveLink", "SaveSetting", "FetchSession"]),
        (surroundings(true), None, vec!["FetchSession"]),
        (surroundings(false), None, vec!["SaveLink", "FetchSession"]),
        (practice, None, vec!["FetchSession"]),
    ] {
        let mut case = case();
        case.save.id = id;
        let pasted = connection("second-token", Some(Environment::Test));
        let ((), requests) = surroundings.act(|around| case.connect(pasted, around));
        assert_eq!(names(&requests), expected);
    }
}

#[test]
fn a_recalled_link_is_told_and_never_replaces_another() {
    let recall = |case: &mut OpenCase| {
        let token = SecretString::from("recalled-token".to_owned());
        let url = Environment::Live.api_url();
        surroundings(false).act(|around| case.link_recalled(url, token, around)).1
    };
    let mut case = case();
    assert!(recall(&mut case).is_empty() && token(&case) == "first-token");
    case.destination.drop_link();
    assert_eq!(names(&recall(&mut case)), ["FetchSession", "TellLink"]);
    assert_eq!(token(&case), "recalled-token");
}

#[test]
fn allowed_hosts_reach_a_stopped_case() {
    let mut case = case();
    case.sending.progress.can = Can { new_link: true, ..Can::default() };
    let hosts = vec!["files.example".to_owned()];
    let mut surroundings = surroundings(true);
    let ((), requests) = surroundings.act(|around| case.allow_hosts(hosts.clone(), around));
    assert_eq!(names(&requests), ["SaveSetting", "NewLink"]);
    assert!(requests.iter().any(|request| matches!(request,
        Request::Command(Command::NewLink { target, .. }) if target.upload_hosts == hosts)));
    assert_eq!(surroundings.settings.upload_hosts, hosts);
}
