//! Looking at a session and starting one: number of tries, notices, and the end.

use std::time::Duration;

use dossier::domain::failure::{CallFault, StepStatus};
use dossier::domain::hidden::Hidden;
use dossier::domain::onboarding::{IdempotencyKey, Onboarding, Started};
use dossier::domain::step::{Execution, Node, Step};
use dossier::engine::message::{Command, EngineHandle, Notice, ViewId};
use secrecy::ExposeSecret as _;

use super::{Arc, World, order, start};

const VIEW: ViewId = ViewId(1);

fn step(status: StepStatus, current: i64) -> Step {
    let execution = Execution {
        id: Hidden::default(),
        status,
        error: Hidden::default(),
        current: Some(current),
        min: None,
        max: None,
    };
    Step { execution, node: Node::None, languages: Vec::new() }
}

fn status(status: u16) -> CallFault {
    CallFault::Status {
        status,
        message: Hidden::default(),
        code: String::new(),
        retry_after_secs: None,
    }
}

fn world(looks: impl IntoIterator<Item = Result<Step, CallFault>>) -> Arc<World> {
    let world = Arc::new(World::default());
    world.looks.lock().unwrap().extend(looks);
    world
}

fn fetch(language: &str) -> Command {
    Command::FetchSession { view: VIEW, target: order(1).target, language: language.to_owned() }
}

async fn next(engine: &mut EngineHandle) -> Notice {
    tokio::time::timeout(Duration::from_secs(20), engine.notices.recv()).await.unwrap().unwrap()
}

/// A look's answer: the step's number or the fault, and whether it is asked again.
async fn looked(engine: &mut EngineHandle) -> (Result<Option<i64>, CallFault>, bool) {
    match next(engine).await {
        Notice::SessionFetched { view: VIEW, result, is_polling: goes_on } => {
            (result.map(|step| step.execution.current), goes_on)
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_running_process_is_polled_until_it_waits_and_each_change_is_reported_once() {
    let running = StepStatus::Running;
    let steps = [(running, 1), (running, 1), (running, 2), (StepStatus::Pending, 2)];
    let world = world(steps.map(|(status, number)| Ok(step(status, number))));
    let mut engine = start(&world);
    engine.commands.send(fetch("da-DK")).await.unwrap();
    for (number, goes_on) in [(1, true), (2, true), (2, false)] {
        assert_eq!(looked(&mut engine).await, (Ok(Some(number)), goes_on));
    }
    assert_eq!(world.log(), ["look da-DK"; 4]);
}

#[tokio::test]
async fn s1_a_look_that_fails_is_tried_again_where_that_may_help_and_told_once() {
    for (fault, calls) in [
        (CallFault::Lost, 3),
        (status(503), 3),
        (status(401), 1),
        (status(404), 1),
        (CallFault::Garbled, 1),
    ] {
        let world = world([Err(fault.clone()), Err(fault.clone()), Err(fault.clone())]);
        let mut engine = start(&world);
        engine.commands.send(fetch("en-US")).await.unwrap();
        assert_eq!(looked(&mut engine).await, (Err(fault.clone()), false));
        assert_eq!(world.log().len(), calls, "{fault:?}");
    }
}

/// Waits until so much has happened; each question to the keyring is a moment's pause.
async fn until_noted(engine: &mut EngineHandle, world: &World, count: usize) {
    for _ in 0..10_000 {
        if world.log().len() >= count {
            return;
        }
        engine.commands.send(Command::LoadLink).await.unwrap();
        assert!(matches!(next(engine).await, Notice::LinkLoaded(_)));
    }
    panic!("{:?}", world.log());
}

#[tokio::test]
async fn a_second_look_takes_the_place_of_the_first_and_a_stopped_one_is_given_up() {
    let world = world([]);
    let mut engine = start(&world);
    engine.commands.send(fetch("en-US")).await.unwrap();
    until_noted(&mut engine, &world, 1).await;
    engine.commands.send(fetch("da-DK")).await.unwrap();
    until_noted(&mut engine, &world, 3).await;
    engine.commands.send(Command::StopFetching { view: VIEW }).await.unwrap();
    until_noted(&mut engine, &world, 4).await;
    let mut log = world.log();
    // Which comes first of the new look and the end of the old one is the runtime's own.
    log[1..3].sort();
    assert_eq!(log, ["look en-US", "given up", "look da-DK", "given up"]);
}

#[tokio::test]
async fn a_start_is_asked_with_one_key_until_it_is_answered() {
    let begun = |replayed| Started {
        token: "a-token-of-a-session".to_owned().into(),
        spektr_id: Hidden::default(),
        languages: Vec::new(),
        is_replayed: replayed,
    };
    let stories = [
        (vec![Err(status(409)), Err(CallFault::Lost), Ok(begun(true))], 3, Ok(true)),
        (vec![Ok(begun(false))], 1, Ok(false)),
        (vec![Err(status(422))], 1, Err(status(422))),
        (vec![Err(CallFault::RefusedApi)], 1, Err(CallFault::RefusedApi)),
    ];
    for (answers, calls, expected) in stories {
        let world = Arc::new(World::default());
        world.starts.lock().unwrap().extend(answers);
        let mut engine = start(&world);
        let onboarding = Onboarding {
            api_url: "http://127.0.0.1".to_owned(),
            api_key: None,
            process_id: "p".to_owned(),
            workspace_id: "w".to_owned(),
            reference: Hidden::default(),
            prefill: Hidden::default(),
            key: IdempotencyKey::of_random([0; 16]),
        };
        engine
            .commands
            .send(Command::StartSession { view: VIEW, onboarding: Box::new(onboarding) })
            .await
            .unwrap();
        let Notice::SessionStarted { view: VIEW, result } = next(&mut engine).await else {
            panic!("{expected:?}")
        };
        assert!(
            result
                .as_ref()
                .is_ok_and(|started| started.token.expose_secret().starts_with("a-token"))
                == expected.is_ok()
        );
        assert_eq!(result.map(|started| started.is_replayed), expected);
        assert_eq!(world.log(), vec!["start 00000000-0000-4000-8000-000000000000"; calls]);
    }
}

#[tokio::test]
async fn the_engine_ends_whatever_is_being_looked_at() {
    let world = world([]);
    let mut engine = start(&world);
    engine.commands.send(fetch("en-US")).await.unwrap();
    until_noted(&mut engine, &world, 1).await;
    engine.commands.send(Command::Quit).await.unwrap();
    tokio::time::timeout(Duration::from_secs(20), engine.ended).await.unwrap().unwrap();
}
