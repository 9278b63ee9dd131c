//! `practice-server`: the built-in server alone, until it is stopped.
//!
//! Must not know: what it answers.

use std::time::Duration;

use serde_json::json;
use tokio::signal;

use super::args::PracticeArgs;
use super::{Exit, Output};
use crate::practice::{self, Options, Session};
use crate::words;

pub(super) async fn serve(args: &PracticeArgs, out: &mut Output) -> Exit {
    let session = if args.two_steps { Session::TwoSteps } else { Session::OneStep };
    let options =
        Options { port: args.port, scenario: args.scenario, session, late: Duration::from_secs(args.late_secs), ..Options::default() };
    let Ok(practice) = practice::start(options).await else {
        out.note(words::text("command-practice-failed"));
        return Exit::Local;
    };
    if args.json {
        out.line(json!({"event": "practice", "api": practice.api_url(), "token": practice.token(), "link": practice.link()}));
    } else {
        out.line(words::text_with("command-practice-api", &[("url", practice.api_url().into())]));
        out.line(words::text_with("command-practice-token", &[("token", practice.token().into())]));
        out.line(words::text("command-practice-stop"));
    }
    // An interrupt that can't be waited for ends the server at once, which is what was asked.
    let _unheard = signal::ctrl_c().await.is_err();
    practice.stop().await;
    Exit::Completed
}
