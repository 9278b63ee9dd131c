//! `practice-server`: runs the practice server until it is stopped.
//!
//! Knows nothing of what the server answers.

use std::time::Duration;

use serde_json::json;

use super::args::PracticeArgs;
use super::exit::Exit;
use super::output::Output;
use super::stop::Stop;
use crate::practice::{self, Options, Session};
use crate::words;

/// Runs the practice server until a stop is requested.
pub(super) async fn serve(args: &PracticeArgs, out: &mut Output) -> Exit {
    let stop = Stop::listen();
    let session = if args.two_steps { Session::TwoSteps } else { Session::OneStep };
    let options = Options {
        port: args.port,
        scenario: args.scenario,
        session,
        late: Duration::from_secs(args.late_secs),
        ..Options::default()
    };
    let Ok(practice) = practice::start(options).await else {
        out.note(words::text("command-practice-failed"));
        return Exit::Local;
    };
    if out.is_json() {
        out.line(json!({"event": "practice", "api": practice.api_url(), "token": practice.token(), "link": practice.link()}));
    } else {
        out.line(words::text_with("command-practice-api", &[("url", practice.api_url().into())]));
        out.line(words::text_with("command-practice-token", &[("token", practice.token().into())]));
        out.line(words::text("command-practice-stop"));
    }
    // If its address could not be printed, the server is of no use.
    if !out.is_refused() {
        stop.asked().await;
    }
    practice.stop().await;
    out.ended(Exit::Completed, false)
}
